=== case variants plain
--- rule
title: case_variants_plain
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        user_agent.original|contains: Terraform
    condition: sel
--- options
case=variants
--- kibana
user_agent.original:(*Terraform* or *terraform* or *TERRAFORM*)

=== case variants cased untouched
--- rule
title: case_variants_cased_untouched
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|cased: AbC
    condition: sel
--- options
case=variants
--- kibana
f:"AbC"

=== case variants keyword guard
--- rule
title: case_variants_keyword_guard
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: 'Can not'
    condition: sel
--- options
case=variants
--- kibana
f:(*Can not* or *can not* or *CAN NOT*)
