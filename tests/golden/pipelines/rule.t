# The rule as a whole.

=== change_logsource
# The product is gone, too.
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: change_logsource
    category: new
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: logsource, category: new}
    - {type: logsource, product: p}
    rule_cond_op: and
  - type: field_name_suffix
    suffix: .y
    rule_conditions:
    - {type: logsource, category: new}
--- splunk
f.y=1

=== change_logsource to nothing
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: change_logsource
--- pipeline diagnostics
2:11 error SG6005: a category, product or service is missing

=== set_custom_attribute
--- rule
title: T
team: blue
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: set_custom_attribute
    attribute: team
    value: red
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: rule_attribute, attribute: team, value: red}
--- splunk
f.x=1

=== set_state
# State is of one rule.
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    g: 1
  condition: sel
--- pipeline
transformations:
  - type: set_state
    key: k
    val: 5
    rule_conditions:
    - {type: contains_field, field: f}
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: processing_state, key: k, val: 5}
--- splunk
f.x=1

g=1

=== rule_failure
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    g: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: rule_failure
    message: not here
    rule_conditions:
    - {type: contains_field, field: f}
--- splunk
g=1
--- splunk diagnostics
8:1 error SG6010: not here; says 'rule_failure', line 2 of pipeline.yml

=== detection_item_failure
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
    g: 1
  condition: sel
--- pipeline
transformations:
  - type: detection_item_failure
    message: no such field
    field_name_conditions:
    - {type: include_fields, fields: g}
--- splunk error
6:5 error SG6010: no such field; says 'detection_item_failure', line 2 of pipeline.yml

=== strict_field_mapping_failure
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
    g: 1
    F: 2
    h: 3
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {f: F, g: g}
  - type: strict_field_mapping_failure
--- splunk error
8:5 error SG6015: no mapping knows the field 'h'; says 'strict_field_mapping_failure', line 4 of pipeline.yml

=== everything is mapped
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
    g: 1
    F: 2
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {f: F, g: g}
  - type: strict_field_mapping_failure
--- splunk
F=1 g=1 F=2

=== drop_detection_item
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
    g: 2
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: include_fields, fields: [f]}
--- splunk
g=2

=== a whole detection goes
--- rule
title: T
logsource: {category: c}
detection:
  a: {f: 1}
  b: {g: 2}
  condition: a or not b
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: include_fields, fields: [f]}
--- splunk
NOT g=2
--- splunk diagnostics
4:3 warning SG6017: nothing is left of 'a'; it is dropped from the condition; dropped by line 2 of pipeline.yml

=== one of the alternatives goes
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    - f: 1
    - g: 2
      f: 3
    - h: 4
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    field_name_conditions:
    - {type: include_fields, fields: [f]}
--- splunk
g=2 OR h=4

=== nothing is left
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
--- splunk error
4:3 warning SG6017: nothing is left of 'sel'; it is dropped from the condition; dropped by line 2 of pipeline.yml
6:14 error SG4008: nothing is left of this condition

=== nest
# Variables and state go in, ids and state come out.
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|expand: '%x%'
  condition: sel
--- pipeline
vars: {x: [a, b]}
transformations:
  - type: set_state
    key: outer
    val: 1
  - type: nest
    rule_conditions:
    - {type: logsource, category: c}
    items:
    - type: value_placeholders
    - id: inner
      type: field_name_suffix
      suffix: .in
      rule_conditions:
      - {type: processing_state, key: outer, val: 1}
    - type: set_state
      key: found
      val: true
  - type: field_name_suffix
    suffix: .out
    rule_conditions:
    - {type: processing_item_applied, processing_item_id: inner}
    - {type: processing_state, key: found, val: true}
--- splunk
f.in.out IN ("a", "b")

=== nest of nothing
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: nest
--- pipeline diagnostics
2:11 error SG6005: the parameter 'items' is missing

=== all items of several alternatives are dropped
--- rule
title: T
logsource: {category: c}
detection:
  sel:
  - a: 1
  - b: 2
  other: {c: 3}
  condition: sel or other
--- pipeline
transformations:
- type: drop_detection_item
  field_name_conditions:
  - {type: include_fields, fields: [a, b]}
--- splunk
c=3
--- splunk diagnostics
4:3 warning SG6017: nothing is left of 'sel'; it is dropped from the condition; dropped by line 2 of pipeline.yml
