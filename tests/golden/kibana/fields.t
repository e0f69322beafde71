=== field at timestamp
--- rule
title: field_at_timestamp
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        '@metadata.x': v
    condition: sel
--- kibana
@metadata.x:"v"

=== field dash
--- rule
title: field_dash
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        aws.cloudtrail.flattened.request_parameters.x-amz-acl: public-read
    condition: sel
--- kibana
aws.cloudtrail.flattened.request_parameters.x-amz-acl:"public-read"

=== field with colon quote
--- rule
title: field_with_colon_quote
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        'a:b"c': v
    condition: sel
--- kibana
"a:b\"c":"v"

=== field wildcard
--- rule
title: field_wildcard
logsource:
    product: azure
    service: auditlogs
detection:
    sel:
        azure.auditlogs.properties.target_resources.*.display_name: Admin
    condition: sel
--- kibana
azure.auditlogs.properties.target_resources.*.display_name:"Admin"

=== field keyword name
--- rule
title: field_keyword_name
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        not: v
    condition: sel
--- kibana
"not":"v"

=== field unicode
--- rule
title: field_unicode
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        größe: v
    condition: sel
--- kibana
größe:"v"
