=== num int
--- rule
title: num_int
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        http.response.status_code: 404
    condition: sel
--- kibana
http.response.status_code:404

=== num float
--- rule
title: num_float
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: 1.5
    condition: sel
--- kibana
f:1.5

=== num zero
--- rule
title: num_zero
logsource:
    product: azure
    service: signinlogs
detection:
    sel:
        azure.signinlogs.properties.status.error_code: 0
    condition: sel
--- kibana
azure.signinlogs.properties.status.error_code:0

=== num on keyword
--- rule
title: num_on_keyword
logsource:
    product: windows
    service: security
detection:
    sel:
        event.code: 4625
    condition: sel
--- kibana
event.code:4625

=== num mixed list
--- rule
title: num_mixed_list
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f:
            - 1
            - one
    condition: sel
--- kibana
f:(1 or "one")

=== bool true
--- rule
title: bool_true
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: true
    condition: sel
--- kibana
f:true

=== bool false
--- rule
title: bool_false
logsource:
    product: github
    service: audit
detection:
    sel:
        github.repository_public: false
    condition: sel
--- kibana
github.repository_public:false

=== null value
--- rule
title: null_value
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        aws.cloudtrail.error_code: null
    condition: sel
--- kibana
not aws.cloudtrail.error_code:*

=== null negated
--- rule
title: null_negated
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        event.action: X
    flt:
        f: null
    condition: sel and not flt
--- kibana
event.action:"X" and f:*

=== exists false
--- rule
title: exists_false
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|exists: false
    condition: sel
--- kibana
not f:*

=== exists negated
--- rule
title: exists_negated
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        event.action: X
    flt:
        f|exists: true
    condition: sel and not flt
--- kibana
event.action:"X" and not f:*

=== cmp gte
--- rule
title: cmp_gte
logsource:
    product: m365
    service: audit
detection:
    sel:
        o365.audit.OperationCount|gte: 100
    condition: sel
--- kibana
o365.audit.OperationCount >= 100

=== cmp lt
--- rule
title: cmp_lt
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|lt: 5
    condition: sel
--- kibana
f < 5

=== cmp negated
--- rule
title: cmp_negated
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        g: x
    flt:
        f|gt: 10
    condition: sel and not flt
--- kibana
g:"x" and not f > 10

=== ip plain v4
--- rule
title: ip_plain_v4
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        source.ip: 192.0.2.1
    condition: sel
--- kibana
source.ip:"192.0.2.1"

=== values: reserved words after dots
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    "a.not": 1
    "and": 1
    "or.x": 1
    "x.or.y": 1
  condition: sel
--- kibana
a.not:1 and "and":1 and or.x:1 and x.or.y:1

=== values: signs of the language
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: "a\\b(c):<d>\"e*{f}"
  condition: sel
--- kibana
f:a\\b\(c\)\:\<d\>\"e*\{f\}

=== values: wildcards in a quoted text
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|contains: 'a b?c\*'
  condition: sel
--- kibana
f:*a b*c\**
--- kibana diagnostics
5:17 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'

=== values: an empty text among keywords
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    - ''
    - '*'
  condition: sel
--- kibana
* or *
--- kibana diagnostics
5:7 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field

=== values: digits alone as a pattern
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|contains: '12'
  condition: sel
--- kibana
f:*12*

=== values: a control character
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: "a\x01b"
  condition: sel
--- kibana
f:"a\u0001b"
