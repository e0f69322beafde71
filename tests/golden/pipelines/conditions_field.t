# Conditions on names of fields.

=== include_fields
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    A: 2
    c: 3
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: include_fields, fields: [a, c]}
--- splunk
A=2

=== include_fields with wildcards
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    win.x.id1: 1
    win.x.id: 2
    lin: 3
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: include_fields, fields: 'win.*.id?'}
--- splunk
win.x.id=2 lin=3

=== include_fields, re
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    aax: 1
    bb: 2
    b: 3
    xa: 4
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: include_fields, fields: ['a+', b$], mode: re}
--- splunk
bb=2 xa=4

=== include_fields and keywords
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    - foo
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: include_fields, fields: ['*']}
--- splunk
"*foo*"

=== exclude_fields
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 2
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: exclude_fields, fields: [a]}
--- splunk
a=1

=== exclude_fields, re
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    ab: 1
    b: 2
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: exclude_fields, fields: 'a', mode: re}
--- splunk
ab=1

=== processing_item_applied
--- rule
title: T
fields: [f, g]
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
    g: 2
  condition: sel
--- pipeline
transformations:
  - id: map
    type: field_name_mapping
    mapping: {f: F}
  - type: field_name_suffix
    suffix: .x
    field_name_conditions:
    - {type: processing_item_applied, processing_item_id: map}
--- splunk
F.x=1 g=2 | table F.x,g

=== processing_state
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 2
  condition: sel
--- pipeline
transformations:
  - type: set_state
    key: k
    val: 1
  - type: drop_detection_item
    field_name_conditions:
    - {type: processing_state, key: k, val: 1}
    - {type: include_fields, fields: a}
--- splunk
b=2

=== a field it is compared with
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a|fieldref: b
    c: 1
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: include_fields, fields: [b]}
--- splunk
c=1

=== the list of fields
--- rule
title: T
fields: [b, a]
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    field_name_conditions:
    - {type: include_fields, fields: a}
--- splunk
a.x=1 b=1 | table b,a.x

=== no such mode
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: include_fields, fields: [a], mode: glob}
--- pipeline diagnostics
4:49 error SG6005: 'mode' must be one of plain|re

=== no regular expression
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: include_fields, fields: [a, '('], mode: re}
--- pipeline diagnostics
4:42 error SG6007: '(' is not a valid regular expression: missing closing parenthesis; at byte 2

=== processing_item_applied, to the field of a comparison only
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a|fieldref: f
    b|fieldref: g
  condition: sel
--- pipeline
transformations:
  - id: map
    type: field_name_mapping
    mapping: {f: F}
  - type: field_name_suffix
    suffix: .x
    field_name_conditions:
    - {type: processing_item_applied, processing_item_id: map}
--- splunk
*
| where lower('a.x')==lower('F.x')
| where lower('b')==lower('g')
