# Conditions on the rule.

=== logsource
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
logsource: {category: c, product: q}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: logsource, category: c, product: p}
--- splunk
f.x=1

f=1

=== logsource of what a correlation refers to
--- rule
title: A
name: base
logsource: {category: c, product: p}
detection: {s: {u: 1}, condition: s}
---
title: C
correlation:
  type: event_count
  rules: [base]
  group-by: [u]
  timespan: 5m
  condition: {gte: 3}
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: logsource, category: c, product: p}
--- splunk
u.x=1

| bin _time span=5m
| stats count as event_count by _time u.x

| search event_count >= 3

=== logsource of nothing
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
    - {type: logsource}
--- pipeline diagnostics
5:7 error SG6006: 'logsource' needs a category, product or service

=== contains_field
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
    - g: 1
    - f: 2
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
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: contains_field, field: f}
--- splunk
f.x=1

g.x=1 OR f.x=2

g=1

=== contains_detection_item
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: [x, 'a*']
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'a\*'
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    g: 'a*'
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: contains_detection_item, field: f, value: 'a*'}
--- kibana
f.x:("x" or a*)

f:"a*"

g:a*

=== contains_detection_item, number
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1.0
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: '1'
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: contains_detection_item, field: f, value: 1}
--- splunk
f.x=1

f="1"

=== processing_item_applied
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
  - id: one
    type: set_state
    key: k
    val: 1
    rule_conditions:
    - {type: contains_field, field: f}
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: processing_item_applied, processing_item_id: one}
--- splunk
f.x=1

g=1

=== processing_state eq 5
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
    val: 5
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: processing_state, key: k, val: 5, op: eq}
--- splunk
f.x=1

=== processing_state ne 5
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
    val: 5
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: processing_state, key: k, val: 5, op: ne}
--- splunk
f=1

=== processing_state gte 6
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
    val: 5
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: processing_state, key: k, val: 6, op: gte}
--- splunk
f=1

=== processing_state gt 4
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
    val: 5
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: processing_state, key: k, val: 4, op: gt}
--- splunk
f.x=1

=== processing_state lte 5
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
    val: 5
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: processing_state, key: k, val: 5, op: lte}
--- splunk
f.x=1

=== processing_state lt 5
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
    val: 5
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: processing_state, key: k, val: 5, op: lt}
--- splunk
f=1

=== processing_state of texts
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
    val: abc
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: processing_state, key: k, val: abd, op: lt}
--- splunk
f.x=1

=== processing_state never set
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
    - {type: processing_state, key: k, val: 5, op: ne}
--- splunk
f=1

=== no such operator
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
    - {type: processing_state, key: k, val: 5, op: is}
--- pipeline diagnostics
5:52 error SG6005: 'op' must be one of eq|ne|gte|gt|lte|lt

=== is_sigma_rule
--- rule
title: A
name: base
logsource: {category: c}
detection: {s: {u: 1}, condition: s}
---
title: C
correlation:
  type: event_count
  rules: [base]
  group-by: [u]
  timespan: 5m
  condition: {gte: 3}
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: is_sigma_rule}
--- splunk
u.x=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 3

=== is_sigma_correlation_rule
--- rule
title: A
name: base
logsource: {category: c}
detection: {s: {u: 1}, condition: s}
---
title: C
correlation:
  type: event_count
  rules: [base]
  group-by: [u]
  timespan: 5m
  condition: {gte: 3}
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: is_sigma_correlation_rule}
--- splunk
u=1

| bin _time span=5m
| stats count as event_count by _time u.x

| search event_count >= 3

=== tag
--- rule
title: T
tags: [attack.t1078]
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
tags: [attack.t1078.001]
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
    - {type: tag, tag: attack.t1078}
--- splunk
f.x=1

f=1

=== tag without a namespace
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
    - {type: tag, tag: t1078}
--- pipeline diagnostics
5:24 error SG6006: a tag has a namespace, as in attack.t1059

=== rule_attribute, text
--- rule
title: T
author: me
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
author: you
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
    - {type: rule_attribute, attribute: author, value: me, op: eq}
--- splunk
f.x=1

f=1

=== rule_attribute, id
--- rule
title: T
id: 929A690E-bef0-4204-a928-ef5e620d6fc1
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
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: rule_attribute, attribute: id, value: 929a690e-bef0-4204-a928-ef5e620d6fc1, op: eq}
--- splunk
f.x=1

f=1

=== rule_attribute, absent
# What is not there does not differ either.
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
author: you
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
    - {type: rule_attribute, attribute: author, value: me, op: ne}
--- splunk
f=1

f.x=1

=== rule_attribute, list
--- rule
title: T
tags: [attack.t1078]
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
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: rule_attribute, attribute: tags, value: attack.t1078, op: in}
--- splunk
f.x=1

f=1

=== rule_attribute, not in a list
--- rule
title: T
tags: [attack.t1078]
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
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: rule_attribute, attribute: tags, value: attack.t1078, op: not_in}
--- splunk
f=1

f.x=1

=== rule_attribute, date
--- rule
title: T
date: 2024-05-05
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
date: 2024-05-04
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
    - {type: rule_attribute, attribute: date, value: '2024-05-05', op: gte}
--- splunk
f.x=1

f=1

=== rule_attribute, level
--- rule
title: T
level: high
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
level: medium
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
    - {type: rule_attribute, attribute: level, value: medium, op: gt}
--- splunk
f.x=1

f=1

=== rule_attribute, status
--- rule
title: T
status: stable
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
status: experimental
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
    - {type: rule_attribute, attribute: status, value: test, op: gte}
--- splunk
f.x=1

f=1

=== rule_attribute, number
# Elsewhere whole numbers fit every comparison.
--- rule
title: T
score: 5
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
score: 6
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
    - {type: rule_attribute, attribute: score, value: 6, op: lt}
--- splunk
f.x=1

f=1

=== rule_attribute, boolean
--- rule
title: T
beta: true
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
beta: false
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
    - {type: rule_attribute, attribute: beta, value: true, op: eq}
--- splunk
f.x=1

f=1

=== rule_attribute, own list
--- rule
title: T
teams: [red, blue]
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
teams: [blue]
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
    - {type: rule_attribute, attribute: teams, value: red, op: in}
--- splunk
f.x=1

f=1

=== rule_attribute, taxonomy
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
taxonomy: ecs
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
    - {type: rule_attribute, attribute: taxonomy, value: sigma, op: eq}
--- splunk
f.x=1

f=1

=== rule_attribute, type of a correlation
--- rule
title: A
name: base
logsource: {category: c}
detection: {s: {u: 1}, condition: s}
---
title: C
correlation:
  type: event_count
  rules: [base]
  group-by: [u]
  timespan: 5m
  condition: {gte: 3}
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .x
    rule_conditions:
    - {type: rule_attribute, attribute: type, value: event_count, op: eq}
--- splunk
u=1

| bin _time span=5m
| stats count as event_count by _time u.x

| search event_count >= 3

=== an operator for lists
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
    - {type: rule_attribute, attribute: author, value: me, op: in}
--- pipeline diagnostics
5:56 error SG6006: text is compared with eq and ne

=== no such level
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
    - {type: rule_attribute, attribute: level, value: huge, op: eq}
--- pipeline diagnostics
5:55 error SG6006: there is no such level

=== no such date
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
    - {type: rule_attribute, attribute: date, value: soon, op: eq}
--- pipeline diagnostics
5:54 error SG6006: a date is written 2024-12-31

=== a list is equal to nothing
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
    - {type: rule_attribute, attribute: tags, value: a, op: eq}
--- pipeline diagnostics
5:54 error SG6006: a list is asked with in and not_in

=== an attribute with parts
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
    - {type: rule_attribute, attribute: logsource, value: a, op: eq}
--- pipeline diagnostics
5:59 error SG6006: this attribute has parts and cannot be compared

=== processing_state of truth values
# differs from pySigma: state-types
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    a: 1
    b: 2
    c: 3
    d: 4
  condition: sel
--- pipeline
transformations:
  - {type: set_state, key: k, val: true}
  - type: drop_detection_item
    field_name_conditions: [{type: include_fields, fields: a}]
    rule_conditions: [{type: processing_state, key: k, val: true, op: gte}]
  - type: drop_detection_item
    field_name_conditions: [{type: include_fields, fields: b}]
    rule_conditions: [{type: processing_state, key: k, val: true}]
  - type: drop_detection_item
    field_name_conditions: [{type: include_fields, fields: c}]
    rule_conditions: [{type: processing_state, key: k, val: 1}]
  - type: drop_detection_item
    field_name_conditions: [{type: include_fields, fields: d}]
    rule_conditions: [{type: processing_state, key: k, val: a, op: lte}]
--- splunk
a=1 c=3 d=4
