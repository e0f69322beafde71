# Conditions on detection items.

=== match_string, any
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: [x1, y]
    b: [x1, x2]
    c: y
    d: 5
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    detection_item_conditions:
    - {type: match_string, cond: any, pattern: 'x[0-9]'}
--- splunk
c="y" d=5

=== match_string, all
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: [x1, y]
    b: [x1, x2]
    c: y
    d: 5
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    detection_item_conditions:
    - {type: match_string, cond: all, pattern: 'x[0-9]'}
--- splunk
a IN ("x1", "y") c="y" d=5

=== match_string, at the start
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: x1
    b: 1x
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    detection_item_conditions:
    - {type: match_string, cond: any, pattern: '1'}
--- splunk
a="x1"

=== match_string, negate
# Numbers match no pattern.
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: [x1, y]
    b: [x1, x2]
    c: y
    d: 5
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    detection_item_conditions:
    - {type: match_string, cond: any, pattern: 'x', negate: true}
--- splunk
b IN ("x1", "x2")

=== match_string sees wildcards
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: '*a\*'
    b: '*a*'
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    detection_item_conditions:
    - {type: match_string, cond: any, pattern: '\*a\\\*$'}
--- splunk
b="*a*"

=== match_value
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: [x, 'y?']
    b: 'y\?'
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    detection_item_conditions:
    - {type: match_value, cond: any, value: 'y?'}
--- splunk
b="y?"

=== match_value, number
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 5
    b: '5'
    c: [5, 6]
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    detection_item_conditions:
    - {type: match_value, cond: all, value: 5}
--- splunk
b="5" c IN (5, 6)

=== contains_wildcard
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: [x, 'y*']
    b: 'y\?'
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    detection_item_conditions:
    - {type: contains_wildcard, cond: any}
--- splunk
b="y?"

=== is_null
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: null
    b: [null, x]
    c: x
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    detection_item_conditions:
    - {type: is_null, cond: all}
--- splunk
(NOT b=* OR b="x") c="x"

=== processing_item_applied
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: X
    b: Y
  condition: sel
--- pipeline
transformations:
  - id: low
    type: case
    field_name_conditions:
    - {type: include_fields, fields: a}
  - type: drop_detection_item
    detection_item_conditions:
    - {type: processing_item_applied, processing_item_id: low}
--- splunk
b="Y"

=== processing_state
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 2
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    b: 1
    c: 2
  condition: sel
--- pipeline
transformations:
  - type: set_state
    key: k
    val: yes
    rule_conditions:
    - {type: contains_field, field: a}
  - type: drop_detection_item
    detection_item_conditions:
    - {type: processing_state, key: k, val: yes}
    - {type: match_value, cond: any, value: 1}
--- splunk
b=2

b=1 c=2

=== any or all must be said
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
    detection_item_conditions:
    - {type: contains_wildcard, cond: some}
--- pipeline diagnostics
4:39 error SG6005: 'cond' must be one of any|all

=== a pattern that is none
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
    detection_item_conditions:
    - {type: match_string, cond: any, pattern: '('}
--- pipeline diagnostics
4:48 error SG6007: '(' is not a valid regular expression: missing closing parenthesis; at byte 2

=== processing_item_applied, to the field of a comparison only
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a|fieldref: f
    b|fieldref: g
    c: 1
  condition: sel
--- pipeline
transformations:
  - id: map
    type: field_name_mapping
    mapping: {f: F, h: H}
  - type: drop_detection_item
    detection_item_conditions:
    - {type: processing_item_applied, processing_item_id: map}
--- splunk
c=1
| where lower('b')==lower('g')

=== match_string sees the members of an expansion
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|windash: 'a -b'
    g: 1
  condition: sel
--- pipeline
transformations:
- type: drop_detection_item
  detection_item_conditions:
  - {type: match_string, cond: any, pattern: '.*/b'}
--- splunk
g=1

=== match_string asks all members of an expansion
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|windash: 'a -b'
    g: 1
  condition: sel
--- pipeline
transformations:
- type: drop_detection_item
  detection_item_conditions:
  - {type: match_string, cond: all, pattern: '.*/b'}
--- splunk
(f="a -b" OR f="a /b" OR f="a –b" OR f="a —b" OR f="a ―b") g=1

=== match_string of an expression that does not end
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
    g: 1
  condition: sel
--- pipeline
transformations:
- type: drop_detection_item
  detection_item_conditions:
  - {type: match_string, cond: any, pattern: '^(a+)+[^a]$'}
--- splunk error
2:9 error SG6009: the regular expression takes too long on 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; applied to rule.yml:5:8

=== match_string without negation of a number
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
    g: a
  condition: sel
--- pipeline
transformations:
- type: drop_detection_item
  detection_item_conditions:
  - {type: match_string, cond: any, pattern: '1'}
--- splunk
f=1 g="a"

=== match_value of every type
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: true
    g: null
    h: text
    i: 1.0
  condition: sel
--- pipeline
transformations:
- type: drop_detection_item
  detection_item_conditions:
  - {type: match_value, cond: any, value: false}
- type: drop_detection_item
  detection_item_conditions:
  - {type: match_value, cond: any, value: 1}
--- splunk
f=true NOT g=* h="text"

=== match_value of a truth
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: true
    g: 1
  condition: sel
--- pipeline
transformations:
- type: drop_detection_item
  detection_item_conditions:
  - {type: match_value, cond: any, value: true}
--- splunk
g=1

=== match_value of a text with wildcards
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'a*'
    g: 'ab'
  condition: sel
--- pipeline
transformations:
- type: drop_detection_item
  detection_item_conditions:
  - {type: match_value, cond: any, value: 'a*'}
--- splunk
g="ab"

=== match_value of a regular expression is never equal
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|re: 'a'
    g: 'ab'
    h|cidr: 10.0.0.0/8
    i|fieldref: k
    j|exists: true
    l|windash: -a
  condition: sel
--- pipeline
transformations:
- type: drop_detection_item
  detection_item_conditions:
  - {type: match_value, cond: any, value: 'a'}
--- splunk
g="ab" h="10.0.0.0/8" j=* (l="-a" OR l="/a" OR l="–a" OR l="—a" OR l="―a")
| regex f="a"
| where lower('i')==lower('k')
