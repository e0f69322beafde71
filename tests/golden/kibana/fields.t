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

=== an asterisk is no field wildcard
--- rule
title: T
logsource:
    product: aws
detection:
    sel:
        '*': foo
        'a*b': x
        'a.b*': x
        '*.c': [x, y]
        'd*|gt': 5
        'e*|exists': true
    condition: sel
--- kibana
"*":"foo" and "a*b":"x" and "a.b*":"x" and "*.c":("x" or "y") and "d*" > 5 and "e*":*

=== an asterisk for a part of a path
--- rule
title: T
logsource:
    product: azure
detection:
    sel:
        a.*.b: X
    condition: sel
--- kibana
a.*.b:"X"
--- kibana notes
6:9 note SG7124: a '*' that is a whole part of a field name stands for any part
6:16 note SG7121: KQL is case-sensitive in keyword fields

=== marks of direction
--- rule
title: T
logsource:
    product: aws
detection:
    sel:
        "a\u202eb\u061c": "c\u2066d\u180e"
    condition: sel
--- kibana
"a\u202eb\u061c":"c\u2066d\u180e"

=== words of the language as fields
--- rule
title: T
logsource: {product: aws}
detection:
    sel: {and: x, or: x, not: x, 'true': x, 'false': x, 'null': x, AND: x, Or: x, 'True': x, 'or|gt': 5, 'null|exists': true, 'and|contains|all': [y, z]}
    condition: sel
--- kibana
"and":("x" and *y* and *z*) and "or":"x" and "not":"x" and "true":"x" and "false":"x" and "null":"x" and "AND":"x" and "Or":"x" and True:"x" and "or" > 5 and "null":*
