# How conditions are linked.

=== all of them by default
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    c: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: contains_field, field: a}
    - {type: contains_field, field: b}
--- splunk
a=1

a.x=1 b.x=1

c=1

=== or
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    c: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: contains_field, field: a}
    - {type: contains_field, field: b}
    rule_cond_op: or
--- splunk
a.x=1

a.x=1 b.x=1

c=1

=== not
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    c: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: contains_field, field: a}
    rule_cond_not: true
--- splunk
a=1

a=1 b=1

c.x=1

=== names
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    c: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
      has_a: {type: contains_field, field: a}
      has_b: {type: contains_field, field: b}
--- splunk
a=1

a.x=1 b.x=1

c=1

=== an expression
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    c: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
      has_a: {type: contains_field, field: a}
      has_b: {type: contains_field, field: b}
    rule_cond_expr: has_a and not has_b
--- splunk
a.x=1

a=1 b=1

c=1

=== or binds looser
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    c: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
      has_a: {type: contains_field, field: a}
      has_b: {type: contains_field, field: b}
    rule_cond_expr: not has_b and has_a or has_b
--- splunk
a.x=1

a.x=1 b.x=1

c=1

=== parentheses and not
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    c: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
      has_a: {type: contains_field, field: a}
      has_b: {type: contains_field, field: b}
    rule_cond_expr: not (has_a or has_b)
    rule_cond_not: true
--- splunk
a.x=1

a.x=1 b.x=1

c=1

=== items and names are both asked
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 1
    c: 2
  condition: sel
--- pipeline
transformations:
  - type: drop_detection_item
    detection_item_conditions:
    - {type: match_value, cond: any, value: 1}
    field_name_conditions:
    - {type: include_fields, fields: [a]}
--- splunk
b=1 c=2

=== no conditions and an operator
# Without conditions an item applies, however they would be linked.
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
    detection_item_cond_op: or
--- splunk error
4:3 warning SG6017: nothing is left of 'sel'; it is dropped from the condition; dropped by line 2 of pipeline.yml
6:14 error SG4008: nothing is left of this condition

=== an operator that is none
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: contains_field, field: a}
    rule_cond_op: OR
--- pipeline diagnostics
6:19 error SG6006: 'rule_cond_op' must be 'and' or 'or'

=== nothing to negate
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_cond_not: true
--- pipeline diagnostics
4:20 error SG6006: there is no condition to negate

=== an operator and an expression
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
      has_a: {type: contains_field, field: a}
      has_b: {type: contains_field, field: b}
    rule_cond_op: or
    rule_cond_expr: has_a or has_b
--- pipeline diagnostics
7:19 error SG6006: 'rule_cond_op' cannot be used with 'rule_cond_expr'

=== no names
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: contains_field, field: a}
    rule_cond_expr: a
--- pipeline diagnostics
5:5 error SG6006: an expression needs 'rule_conditions' as a map of names

=== no such name
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
      has_a: {type: contains_field, field: a}
      has_b: {type: contains_field, field: b}
    rule_cond_expr: has_a and hasb
--- pipeline diagnostics
7:31 error SG6006: no condition has this name; did you mean 'has_b'?

=== an unused condition
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
      has_a: {type: contains_field, field: a}
      has_b: {type: contains_field, field: b}
    rule_cond_expr: has_a
--- pipeline diagnostics
6:21 error SG6006: the expression does not use 'has_b'

=== operators in capitals
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
      has_a: {type: contains_field, field: a}
      has_b: {type: contains_field, field: b}
    rule_cond_expr: has_a AND has_b
--- pipeline diagnostics
7:27 error SG6006: expected 'and' or 'or'

=== no end
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
      has_a: {type: contains_field, field: a}
      has_b: {type: contains_field, field: b}
    rule_cond_expr: has_a and (has_b
--- pipeline diagnostics
7:37 error SG6006: expected ')'

=== no operand
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
      has_a: {type: contains_field, field: a}
      has_b: {type: contains_field, field: b}
    rule_cond_expr: has_a and
--- pipeline diagnostics
7:30 error SG6006: the expression ends where a name is expected

=== no such condition
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: logsourc, category: a}
--- pipeline diagnostics
5:14 error SG6006: no rule condition is called 'logsourc'; did you mean 'logsource'?

=== a condition of another kind
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: match_string, cond: any, pattern: a}
--- pipeline diagnostics
5:14 error SG6006: no rule condition is called 'match_string'

=== no type
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {field: a}
--- pipeline diagnostics
5:7 error SG6006: a condition must be a map with a 'type'

=== no list
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions: logsource
--- pipeline diagnostics
4:22 error SG6006: 'rule_conditions' must be a list or a map of conditions

=== not is true or false
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: contains_field, field: a}
    rule_cond_not: maybe
--- pipeline diagnostics
6:20 error SG6006: 'rule_cond_not' must be true or false

=== a misspelt parameter
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: contains_field, feild: a}
--- pipeline diagnostics
5:14 error SG6005: the parameter 'field' is missing
5:30 error SG6005: 'contains_field' has no parameter 'feild'; did you mean 'field'?

=== conditions nobody looks at
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: set_state
    key: k
    val: 1
    field_name_conditions:
    - {type: include_fields, fields: [a]}
--- pipeline diagnostics
5:5 warning SG6018: 'set_state' works on rules and ignores 'field_name_conditions'; use 'rule_conditions'
--- splunk
f=1

=== nor behind the query
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: embed
  prefix: 'x '
  detection_item_conditions:
  - {type: is_null, cond: any}
--- pipeline diagnostics
4:3 warning SG6018: 'embed' works on queries and ignores 'detection_item_conditions'; use 'rule_conditions'
--- splunk
x f=1

=== an expression that is a list
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
    a: {type: is_sigma_rule}
    b: {type: is_sigma_correlation_rule}
  rule_cond_expr: [a, b]
--- pipeline diagnostics
7:19 error SG6006: an expression must be text such as 'a and not b'

=== a sign for a name
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
    a: {type: is_sigma_rule}
    b: {type: is_sigma_correlation_rule}
  rule_cond_expr: 'a and +'
--- pipeline diagnostics
7:26 error SG6006: expected the name of a condition

=== an expression that is nested too deeply
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
    a: {type: is_sigma_rule}
    b: {type: is_sigma_correlation_rule}
  rule_cond_expr: '((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((a)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) and b'
--- pipeline diagnostics
7:220 error SG6006: this expression is nested too deeply

=== an empty expression
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
    a: {type: is_sigma_rule}
    b: {type: is_sigma_correlation_rule}
  rule_cond_expr: ''
--- pipeline diagnostics
7:20 error SG6006: the expression ends where a name is expected

=== an empty pair of parentheses
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
    a: {type: is_sigma_rule}
    b: {type: is_sigma_correlation_rule}
  rule_cond_expr: 'a and ()'
--- pipeline diagnostics
7:27 error SG6006: expected the name of a condition

=== a wrong name in parentheses
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
    a: {type: is_sigma_rule}
    b: {type: is_sigma_correlation_rule}
  rule_cond_expr: '(c) and a and b'
--- pipeline diagnostics
7:21 error SG6006: no condition has this name

=== an expression over 16384 bytes
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
    a: {type: is_sigma_rule}
    b: {type: is_sigma_correlation_rule}
  rule_cond_expr: 'a and b and not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not a'
--- pipeline diagnostics
7:19 error SG6006: an expression must be text such as 'a and not b'
