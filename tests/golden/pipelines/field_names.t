# Names of fields, all of them.

=== field_name_prefix
--- rule
title: T
fields: [g]
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_prefix
    prefix: win.
--- splunk
win.f=1 | table win.g

=== field_name_suffix
--- rule
title: T
fields: [g]
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .keyword
--- splunk
f.keyword=1 | table g.keyword

=== keywords have no suffix
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    - foo
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .keyword
--- splunk
"*foo*"

=== field_name_prefix_mapping
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    win.f: 1
    lin.g: 2
    x: 3
  condition: sel
--- pipeline
transformations:
  - type: field_name_prefix_mapping
    mapping: {win.: windows., lin.: [a., b.]}
--- splunk
windows.f=1 (a.g=2 OR b.g=2) x=3

=== a prefix goes
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    win.f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_prefix_mapping
    mapping: {win.: ""}
--- splunk
f=1

=== nothing is left of the name
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    win.: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_prefix_mapping
    mapping: {win.: ""}
--- splunk error
2:11 error SG6016: the field 'win.' gets an empty name; applied to 'T' of rule.yml

=== keywords have no prefix
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_prefix_mapping
    mapping: {null: x}
--- pipeline diagnostics
3:14 error SG6005: a keyword has no prefix

=== field_name_transform
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    CommandLine: a
    EventID: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_transform
    transform_func: snake_case
    mapping: {EventID: event.code}
--- splunk
command_line="a" event.code=1

=== upper case names
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Überfeld: a
  condition: sel
--- pipeline
transformations:
  - type: field_name_transform
    transform_func: upper
--- splunk
ÜBERFELD="a"

=== keywords and apply_keyword
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    - foo
  condition: sel
--- pipeline
transformations:
  - type: field_name_transform
    transform_func: lower
    apply_keyword: true
    mapping: {null: msg}
--- splunk
msg="*foo*"

=== functions that are none of ours
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_transform
    transform_func: uper
--- pipeline diagnostics
3:21 error SG6005: 'transform_func' must be one of lower|upper|snake_case; did you mean 'upper'?

=== keywords keep no name, unless they are given one
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    - word
    - a*b
  two:
    g: v
  condition: sel or two
--- pipeline
transformations:
- {type: field_name_transform, transform_func: upper, mapping: {g: h}}
- {type: field_name_transform, transform_func: upper, apply_keyword: true}
--- splunk
"*word*" OR "*a*b*" OR H="v"

=== keywords of every kind get a field
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    - word
    - 5
  two:
    "|base64offset": secret
  three:
    "|windash": "-a"
  condition: sel or two or three
--- pipeline
transformations:
- {type: field_name_mapping, mapping: {null: message}}
--- splunk
message IN ("*word*", "*5*") OR message="*c2VjcmV0*" OR message="*NlY3Jld*" OR message="*zZWNyZX*" OR message="*-a*" OR message="*/a*" OR message="*–a*" OR message="*—a*" OR message="*―a*"
