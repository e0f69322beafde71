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
--- options
window=tumbling
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
--- options
window=tumbling
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
--- options
window=tumbling
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
--- options
window=tumbling
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
5:56 error SG6006: text can only be compared with eq or ne

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
5:55 error SG6006: this is not a level

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
5:54 error SG6006: write a date as 2024-12-31

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
5:54 error SG6006: a list can only be tested with in or not_in

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

=== rule_attribute, every operator
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: set_state
  key: holds0
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: '5', op: eq}
- type: set_state
  key: holds1
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: '5', op: ne}
- type: set_state
  key: holds2
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: '6', op: ne}
- type: set_state
  key: holds3
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: '5', op: gte}
- type: set_state
  key: holds4
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: '6', op: lte}
- type: set_state
  key: holds5
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: '5', op: lte}
- type: set_state
  key: holds6
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: '6', op: lt}
- type: set_state
  key: holds7
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: '4', op: gt}
- type: set_state
  key: holds8
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: '5', op: gt}
- type: set_state
  key: holds9
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: '5', op: in}
- type: set_state
  key: holds10
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: word, value: 'text', op: eq}
- type: set_state
  key: holds11
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: word, value: 'text', op: ne}
- type: set_state
  key: holds12
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: word, value: 'other', op: ne}
- type: set_state
  key: holds13
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: word, value: 'other', op: gte}
- type: set_state
  key: holds14
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: list, value: 'x', op: in}
- type: set_state
  key: holds15
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: list, value: 'y', op: in}
- type: set_state
  key: holds16
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: list, value: 'y', op: not_in}
- type: set_state
  key: holds17
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: list, value: 'x', op: not_in}
- type: set_state
  key: holds18
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: list, value: 'x', op: ne}
- type: set_state
  key: holds19
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: list, value: 'x', op: eq}
- type: set_state
  key: holds20
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: map, value: 'x', op: eq}
- type: set_state
  key: holds21
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: map, value: 'x', op: ne}
- type: set_state
  key: holds22
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: gone, value: 'x', op: ne}
- type: set_state
  key: holds23
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-02-10', op: eq}
- type: set_state
  key: holds24
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024/2/10', op: eq}
- type: set_state
  key: holds25
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-02-11', op: ne}
- type: set_state
  key: holds26
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-02-10', op: gte}
- type: set_state
  key: holds27
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-02-11', op: lt}
- type: set_state
  key: holds28
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-02-10', op: lte}
- type: set_state
  key: holds29
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-02-09', op: gt}
- type: set_state
  key: holds30
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-02-10', op: gt}
- type: set_state
  key: holds31
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: modified, value: '2024-02-10', op: lte}
- type: set_state
  key: holds32
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: level, value: 'high', op: eq}
- type: set_state
  key: holds33
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: level, value: 'critical', op: lt}
- type: set_state
  key: holds34
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: level, value: 'low', op: lte}
- type: set_state
  key: holds35
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: level, value: 'medium', op: gte}
- type: set_state
  key: holds36
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: level, value: 'high', op: ne}
- type: set_state
  key: holds37
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: status, value: 'test', op: eq}
- type: set_state
  key: holds38
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: status, value: 'stable', op: lt}
- type: set_state
  key: holds39
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: status, value: 'unsupported', op: gt}
- type: set_state
  key: holds40
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: status, value: 'stable', op: gte}
- type: set_state
  key: holds41
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: tags, value: 'attack.t2', op: in}
- type: set_state
  key: holds42
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: tags, value: 'attack.t3', op: in}
- type: set_state
  key: holds43
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: tags, value: 'attack.t3', op: not_in}
- type: set_state
  key: holds44
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: title, value: 'T', op: eq}
- type: set_state
  key: holds45
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: title, value: 'T', op: ne}
- type: set_state
  key: holds46
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: author, value: 'A', op: ne}
- type: set_state
  key: holds47
  val: 1
  rule_conditions:
  - {type: rule_attribute, attribute: type, value: 'event_count', op: eq}
postprocessing:
- type: template
  template: |
    {{ pipeline.state.holds0 is defined }} attribute: own, value: 5, op: eq
    {{ pipeline.state.holds1 is defined }} attribute: own, value: 5, op: ne
    {{ pipeline.state.holds2 is defined }} attribute: own, value: 6, op: ne
    {{ pipeline.state.holds3 is defined }} attribute: own, value: 5, op: gte
    {{ pipeline.state.holds4 is defined }} attribute: own, value: 6, op: lte
    {{ pipeline.state.holds5 is defined }} attribute: own, value: 5, op: lte
    {{ pipeline.state.holds6 is defined }} attribute: own, value: 6, op: lt
    {{ pipeline.state.holds7 is defined }} attribute: own, value: 4, op: gt
    {{ pipeline.state.holds8 is defined }} attribute: own, value: 5, op: gt
    {{ pipeline.state.holds9 is defined }} attribute: own, value: 5, op: in
    {{ pipeline.state.holds10 is defined }} attribute: word, value: text, op: eq
    {{ pipeline.state.holds11 is defined }} attribute: word, value: text, op: ne
    {{ pipeline.state.holds12 is defined }} attribute: word, value: other, op: ne
    {{ pipeline.state.holds13 is defined }} attribute: word, value: other, op: gte
    {{ pipeline.state.holds14 is defined }} attribute: list, value: x, op: in
    {{ pipeline.state.holds15 is defined }} attribute: list, value: y, op: in
    {{ pipeline.state.holds16 is defined }} attribute: list, value: y, op: not_in
    {{ pipeline.state.holds17 is defined }} attribute: list, value: x, op: not_in
    {{ pipeline.state.holds18 is defined }} attribute: list, value: x, op: ne
    {{ pipeline.state.holds19 is defined }} attribute: list, value: x, op: eq
    {{ pipeline.state.holds20 is defined }} attribute: map, value: x, op: eq
    {{ pipeline.state.holds21 is defined }} attribute: map, value: x, op: ne
    {{ pipeline.state.holds22 is defined }} attribute: gone, value: x, op: ne
    {{ pipeline.state.holds23 is defined }} attribute: date, value: 2024-02-10, op: eq
    {{ pipeline.state.holds24 is defined }} attribute: date, value: 2024/2/10, op: eq
    {{ pipeline.state.holds25 is defined }} attribute: date, value: 2024-02-11, op: ne
    {{ pipeline.state.holds26 is defined }} attribute: date, value: 2024-02-10, op: gte
    {{ pipeline.state.holds27 is defined }} attribute: date, value: 2024-02-11, op: lt
    {{ pipeline.state.holds28 is defined }} attribute: date, value: 2024-02-10, op: lte
    {{ pipeline.state.holds29 is defined }} attribute: date, value: 2024-02-09, op: gt
    {{ pipeline.state.holds30 is defined }} attribute: date, value: 2024-02-10, op: gt
    {{ pipeline.state.holds31 is defined }} attribute: modified, value: 2024-02-10, op: lte
    {{ pipeline.state.holds32 is defined }} attribute: level, value: high, op: eq
    {{ pipeline.state.holds33 is defined }} attribute: level, value: critical, op: lt
    {{ pipeline.state.holds34 is defined }} attribute: level, value: low, op: lte
    {{ pipeline.state.holds35 is defined }} attribute: level, value: medium, op: gte
    {{ pipeline.state.holds36 is defined }} attribute: level, value: high, op: ne
    {{ pipeline.state.holds37 is defined }} attribute: status, value: test, op: eq
    {{ pipeline.state.holds38 is defined }} attribute: status, value: stable, op: lt
    {{ pipeline.state.holds39 is defined }} attribute: status, value: unsupported, op: gt
    {{ pipeline.state.holds40 is defined }} attribute: status, value: stable, op: gte
    {{ pipeline.state.holds41 is defined }} attribute: tags, value: attack.t2, op: in
    {{ pipeline.state.holds42 is defined }} attribute: tags, value: attack.t3, op: in
    {{ pipeline.state.holds43 is defined }} attribute: tags, value: attack.t3, op: not_in
    {{ pipeline.state.holds44 is defined }} attribute: title, value: T, op: eq
    {{ pipeline.state.holds45 is defined }} attribute: title, value: T, op: ne
    {{ pipeline.state.holds46 is defined }} attribute: author, value: A, op: ne
    {{ pipeline.state.holds47 is defined }} attribute: type, value: event_count, op: eq
--- splunk
True attribute: own, value: 5, op: eq
False attribute: own, value: 5, op: ne
True attribute: own, value: 6, op: ne
True attribute: own, value: 5, op: gte
True attribute: own, value: 6, op: lte
True attribute: own, value: 5, op: lte
True attribute: own, value: 6, op: lt
True attribute: own, value: 4, op: gt
False attribute: own, value: 5, op: gt
False attribute: own, value: 5, op: in
True attribute: word, value: text, op: eq
False attribute: word, value: text, op: ne
True attribute: word, value: other, op: ne
False attribute: word, value: other, op: gte
True attribute: list, value: x, op: in
False attribute: list, value: y, op: in
True attribute: list, value: y, op: not_in
False attribute: list, value: x, op: not_in
True attribute: list, value: x, op: ne
False attribute: list, value: x, op: eq
False attribute: map, value: x, op: eq
False attribute: map, value: x, op: ne
False attribute: gone, value: x, op: ne
True attribute: date, value: 2024-02-10, op: eq
True attribute: date, value: 2024/2/10, op: eq
True attribute: date, value: 2024-02-11, op: ne
True attribute: date, value: 2024-02-10, op: gte
True attribute: date, value: 2024-02-11, op: lt
True attribute: date, value: 2024-02-10, op: lte
True attribute: date, value: 2024-02-09, op: gt
False attribute: date, value: 2024-02-10, op: gt
False attribute: modified, value: 2024-02-10, op: lte
True attribute: level, value: high, op: eq
True attribute: level, value: critical, op: lt
False attribute: level, value: low, op: lte
True attribute: level, value: medium, op: gte
False attribute: level, value: high, op: ne
True attribute: status, value: test, op: eq
True attribute: status, value: stable, op: lt
True attribute: status, value: unsupported, op: gt
False attribute: status, value: stable, op: gte
True attribute: tags, value: attack.t2, op: in
False attribute: tags, value: attack.t3, op: in
True attribute: tags, value: attack.t3, op: not_in
True attribute: title, value: T, op: eq
False attribute: title, value: T, op: ne
False attribute: author, value: A, op: ne
False attribute: type, value: event_count, op: eq

=== processing_state of lists
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel: {f: 1}
  condition: sel
--- pipeline
transformations:
- type: set_state
  key: k
  val: [1, b, [c]]
- type: set_state
  key: holds0
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: [1, b, [c]], op: eq}
- type: set_state
  key: holds1
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: [1.0, b, [c]], op: eq}
- type: set_state
  key: holds2
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: [1, b], op: eq}
- type: set_state
  key: holds3
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: [1, b, [d]], op: eq}
- type: set_state
  key: holds4
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: [1, b, [c], 2], op: eq}
- type: set_state
  key: holds5
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: [1, b], op: ne}
- type: set_state
  key: holds6
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: b, op: eq}
- type: set_state
  key: holds7
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: [1, b, [c]], op: gte}
postprocessing:
- type: template
  template: |
    {{ pipeline.state.holds0 is defined }} val: [1, b, [c]], op: eq
    {{ pipeline.state.holds1 is defined }} val: [1.0, b, [c]], op: eq
    {{ pipeline.state.holds2 is defined }} val: [1, b], op: eq
    {{ pipeline.state.holds3 is defined }} val: [1, b, [d]], op: eq
    {{ pipeline.state.holds4 is defined }} val: [1, b, [c], 2], op: eq
    {{ pipeline.state.holds5 is defined }} val: [1, b], op: ne
    {{ pipeline.state.holds6 is defined }} val: b, op: eq
    {{ pipeline.state.holds7 is defined }} val: [1, b, [c]], op: gte
--- splunk
True val: [1, b, [c]], op: eq
True val: [1.0, b, [c]], op: eq
False val: [1, b], op: eq
False val: [1, b, [d]], op: eq
False val: [1, b, [c], 2], op: eq
True val: [1, b], op: ne
False val: b, op: eq
False val: [1, b, [c]], op: gte

=== processing_state of maps
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel: {f: 1}
  condition: sel
--- pipeline
transformations:
- type: set_state
  key: k
  val: {a: 1}
- type: set_state
  key: holds0
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: {a: 1}, op: eq}
- type: set_state
  key: holds1
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: {a: 1}, op: ne}
postprocessing:
- type: template
  template: |
    {{ pipeline.state.holds0 is defined }} val: {a: 1}, op: eq
    {{ pipeline.state.holds1 is defined }} val: {a: 1}, op: ne
--- splunk
True val: {a: 1}, op: eq
False val: {a: 1}, op: ne

=== processing_state of texts, every operator
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel: {f: 1}
  condition: sel
--- pipeline
transformations:
- type: set_state
  key: k
  val: ab
- type: set_state
  key: holds0
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: ab, op: gte}
- type: set_state
  key: holds1
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: a, op: gt}
- type: set_state
  key: holds2
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: abc, op: lt}
- type: set_state
  key: holds3
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: b, op: lt}
- type: set_state
  key: holds4
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: 5, op: lt}
- type: set_state
  key: holds5
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: ab, op: lte}
- type: set_state
  key: holds6
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: 'ab', op: eq}
- type: set_state
  key: holds7
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: true, op: ne}
- type: set_state
  key: holds8
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: true, op: eq}
postprocessing:
- type: template
  template: |
    {{ pipeline.state.holds0 is defined }} val: ab, op: gte
    {{ pipeline.state.holds1 is defined }} val: a, op: gt
    {{ pipeline.state.holds2 is defined }} val: abc, op: lt
    {{ pipeline.state.holds3 is defined }} val: b, op: lt
    {{ pipeline.state.holds4 is defined }} val: 5, op: lt
    {{ pipeline.state.holds5 is defined }} val: ab, op: lte
    {{ pipeline.state.holds6 is defined }} val: ab, op: eq
    {{ pipeline.state.holds7 is defined }} val: true, op: ne
    {{ pipeline.state.holds8 is defined }} val: true, op: eq
--- splunk
True val: ab, op: gte
True val: a, op: gt
True val: abc, op: lt
True val: b, op: lt
False val: 5, op: lt
True val: ab, op: lte
True val: ab, op: eq
True val: true, op: ne
False val: true, op: eq

=== processing_state of null
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel: {f: 1}
  condition: sel
--- pipeline
transformations:
- type: set_state
  key: k
  val: null
- type: set_state
  key: holds0
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: null, op: eq}
- type: set_state
  key: holds1
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: ~, op: eq}
- type: set_state
  key: holds2
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: '', op: eq}
- type: set_state
  key: holds3
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: null, op: gte}
postprocessing:
- type: template
  template: |
    {{ pipeline.state.holds0 is defined }} val: null, op: eq
    {{ pipeline.state.holds1 is defined }} val: ~, op: eq
    {{ pipeline.state.holds2 is defined }} val: , op: eq
    {{ pipeline.state.holds3 is defined }} val: null, op: gte
--- splunk
True val: null, op: eq
True val: ~, op: eq
False val: , op: eq
False val: null, op: gte

=== processing_state of truths
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel: {f: 1}
  condition: sel
--- pipeline
transformations:
- type: set_state
  key: k
  val: true
- type: set_state
  key: holds0
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: true, op: eq}
- type: set_state
  key: holds1
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: false, op: eq}
- type: set_state
  key: holds2
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: 1, op: eq}
- type: set_state
  key: holds3
  val: 1
  rule_conditions:
  - {type: processing_state, key: k, val: 'true', op: eq}
postprocessing:
- type: template
  template: |
    {{ pipeline.state.holds0 is defined }} val: true, op: eq
    {{ pipeline.state.holds1 is defined }} val: false, op: eq
    {{ pipeline.state.holds2 is defined }} val: 1, op: eq
    {{ pipeline.state.holds3 is defined }} val: true, op: eq
--- splunk
True val: true, op: eq
False val: false, op: eq
False val: 1, op: eq
False val: true, op: eq

=== rule_attribute, date eq 2024-02
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-02', op: eq}
--- pipeline diagnostics
5:52 error SG6006: write a date as 2024-12-31

=== rule_attribute, date eq 2024
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024', op: eq}
--- pipeline diagnostics
5:52 error SG6006: write a date as 2024-12-31

=== rule_attribute, date eq 24-02-10
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '24-02-10', op: eq}
--- pipeline diagnostics
5:52 error SG6006: write a date as 2024-12-31

=== rule_attribute, date eq 2024-02-10x
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-02-10x', op: eq}
--- pipeline diagnostics
5:52 error SG6006: write a date as 2024-12-31

=== rule_attribute, date eq 2024-02-
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-02-', op: eq}
--- pipeline diagnostics
5:52 error SG6006: write a date as 2024-12-31

=== rule_attribute, date eq 2024-0-1
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-0-1', op: eq}
--- pipeline diagnostics
5:52 error SG6006: write a date as 2024-12-31

=== rule_attribute, date eq 2024-1-0
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-1-0', op: eq}
--- pipeline diagnostics
5:52 error SG6006: write a date as 2024-12-31

=== rule_attribute, date eq 2024x1-1
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024x1-1', op: eq}
--- pipeline diagnostics
5:52 error SG6006: write a date as 2024-12-31

=== rule_attribute, date eq 2024-1x1
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-1x1', op: eq}
--- pipeline diagnostics
5:52 error SG6006: write a date as 2024-12-31

=== rule_attribute, date in 2024-01-01
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: date, value: '2024-01-01', op: in}
--- pipeline diagnostics
5:52 error SG6006: a date is not a list

=== rule_attribute, level in high
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: level, value: 'high', op: in}
--- pipeline diagnostics
5:53 error SG6006: a level is not a list

=== rule_attribute, status in test
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: status, value: 'test', op: in}
--- pipeline diagnostics
5:54 error SG6006: a status is not a list

=== rule_attribute, status eq nope
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: status, value: 'nope', op: eq}
--- pipeline diagnostics
5:54 error SG6006: this is not a status

=== rule_attribute, title gt x
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: title, value: 'x', op: gt}
--- pipeline diagnostics
5:53 error SG6006: text can only be compared with eq or ne

=== rule_attribute, tags eq x
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: tags, value: 'x', op: eq}
--- pipeline diagnostics
5:52 error SG6006: a list can only be tested with in or not_in

=== rule_attribute, own eq x
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: 'x', op: eq}
--- splunk error
2:9 error SG6006: 'own' is a number and cannot be compared with 'x'; applied to 'T' of rule.yml

=== rule_attribute with a list for a value
--- rule
title: T
logsource: {category: c, product: p}
date: 2024-02-10
status: test
level: high
tags: [attack.t1, attack.t2]
detection:
  sel: {f: 1}
  condition: sel
own: 5
word: text
flag: true
list: [x, 1, {a: b}]
map: {a: b}
--- pipeline
transformations:
- type: field_name_suffix
  suffix: .x
  rule_conditions:
  - {type: rule_attribute, attribute: own, value: [5]}
--- pipeline diagnostics
5:51 error SG6006: the value must be text, a number, true or false

=== states of every type, compared in every way
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
transformations:
- {type: set_state, key: n, val: 5}
- {type: set_state, key: t, val: abc}
- {type: set_state, key: b, val: true}
- {type: set_state, key: z, val: null}
- {type: set_state, key: l, val: [1, 2]}
- {type: set_state, key: m, val: {a: 1}}
- {type: set_state, key: i, val: .inf}
- type: field_name_suffix
  suffix: ' n-eq-0'
  rule_conditions: [{type: processing_state, key: n, op: eq, val: 5.0}]
- type: field_name_suffix
  suffix: ' n-eq-1'
  rule_conditions: [{type: processing_state, key: n, op: eq, val: 6}]
- type: field_name_suffix
  suffix: ' n-eq-2'
  rule_conditions: [{type: processing_state, key: n, op: eq, val: "5"}]
- type: field_name_suffix
  suffix: ' n-ne-3'
  rule_conditions: [{type: processing_state, key: n, op: ne, val: 6}]
- type: field_name_suffix
  suffix: ' n-lt-4'
  rule_conditions: [{type: processing_state, key: n, op: lt, val: 5}]
- type: field_name_suffix
  suffix: ' n-lte-5'
  rule_conditions: [{type: processing_state, key: n, op: lte, val: 5}]
- type: field_name_suffix
  suffix: ' n-gt-6'
  rule_conditions: [{type: processing_state, key: n, op: gt, val: a}]
- type: field_name_suffix
  suffix: ' t-eq-7'
  rule_conditions: [{type: processing_state, key: t, op: eq, val: abc}]
- type: field_name_suffix
  suffix: ' t-eq-8'
  rule_conditions: [{type: processing_state, key: t, op: eq, val: abd}]
- type: field_name_suffix
  suffix: ' t-ne-9'
  rule_conditions: [{type: processing_state, key: t, op: ne, val: abc}]
- type: field_name_suffix
  suffix: ' t-gt-10'
  rule_conditions: [{type: processing_state, key: t, op: gt, val: abb}]
- type: field_name_suffix
  suffix: ' t-lt-11'
  rule_conditions: [{type: processing_state, key: t, op: lt, val: abcd}]
- type: field_name_suffix
  suffix: ' t-gte-12'
  rule_conditions: [{type: processing_state, key: t, op: gte, val: ab}]
- type: field_name_suffix
  suffix: ' t-lte-13'
  rule_conditions: [{type: processing_state, key: t, op: lte, val: ""}]
- type: field_name_suffix
  suffix: ' t-gt-14'
  rule_conditions: [{type: processing_state, key: t, op: gt, val: 1}]
- type: field_name_suffix
  suffix: ' b-eq-15'
  rule_conditions: [{type: processing_state, key: b, op: eq, val: true}]
- type: field_name_suffix
  suffix: ' b-eq-16'
  rule_conditions: [{type: processing_state, key: b, op: eq, val: false}]
- type: field_name_suffix
  suffix: ' b-gt-17'
  rule_conditions: [{type: processing_state, key: b, op: gt, val: false}]
- type: field_name_suffix
  suffix: ' b-gte-18'
  rule_conditions: [{type: processing_state, key: b, op: gte, val: "True"}]
- type: field_name_suffix
  suffix: ' z-eq-19'
  rule_conditions: [{type: processing_state, key: z, op: eq, val: null}]
- type: field_name_suffix
  suffix: ' z-ne-20'
  rule_conditions: [{type: processing_state, key: z, op: ne, val: null}]
- type: field_name_suffix
  suffix: ' z-lte-21'
  rule_conditions: [{type: processing_state, key: z, op: lte, val: null}]
- type: field_name_suffix
  suffix: ' l-eq-22'
  rule_conditions: [{type: processing_state, key: l, op: eq, val: [1, 2]}]
- type: field_name_suffix
  suffix: ' l-eq-23'
  rule_conditions: [{type: processing_state, key: l, op: eq, val: [1]}]
- type: field_name_suffix
  suffix: ' l-eq-24'
  rule_conditions: [{type: processing_state, key: l, op: eq, val: [1, 2, 3]}]
- type: field_name_suffix
  suffix: ' l-eq-25'
  rule_conditions: [{type: processing_state, key: l, op: eq, val: [1, 3]}]
- type: field_name_suffix
  suffix: ' l-gt-26'
  rule_conditions: [{type: processing_state, key: l, op: gt, val: 1}]
- type: field_name_suffix
  suffix: ' l-eq-27'
  rule_conditions: [{type: processing_state, key: l, op: eq, val: 1}]
- type: field_name_suffix
  suffix: ' m-eq-28'
  rule_conditions: [{type: processing_state, key: m, op: eq, val: {a: 1}}]
- type: field_name_suffix
  suffix: ' m-eq-29'
  rule_conditions: [{type: processing_state, key: m, op: eq, val: {a: 2}}]
- type: field_name_suffix
  suffix: ' m-eq-30'
  rule_conditions: [{type: processing_state, key: m, op: eq, val: {b: 1}}]
- type: field_name_suffix
  suffix: ' m-eq-31'
  rule_conditions: [{type: processing_state, key: m, op: eq, val: {a: 1, b: 1}}]
- type: field_name_suffix
  suffix: ' m-eq-32'
  rule_conditions: [{type: processing_state, key: m, op: eq, val: {}}]
- type: field_name_suffix
  suffix: ' m-ne-33'
  rule_conditions: [{type: processing_state, key: m, op: ne, val: {a: 1}}]
- type: field_name_suffix
  suffix: ' q-ne-34'
  rule_conditions: [{type: processing_state, key: q, op: ne, val: 1}]
- type: field_name_suffix
  suffix: ' t-eq-35'
  rule_conditions: [{type: processing_state, key: t, op: eq, val: 5}]
- type: field_name_suffix
  suffix: ' i-eq-36'
  rule_conditions: [{type: processing_state, key: i, op: eq, val: .inf}]
--- kibana
"f n-eq-0 n-ne-3 n-lte-5 t-eq-7 t-gt-10 t-lt-11 t-gte-12 b-eq-15 z-eq-19 l-eq-22 m-eq-28 i-eq-36":"v"

=== an item without values is null
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: []
    g: v
  condition: sel
--- pipeline
transformations:
- {type: field_name_suffix, suffix: -any, rule_conditions: [{type: contains_field, field: f}]}
- {type: field_name_suffix, suffix: -null, rule_conditions: [{type: contains_detection_item, field: f-any, value: null}]}
- {type: field_name_suffix, suffix: -text, rule_conditions: [{type: contains_detection_item, field: f-any-null, value: x}]}
- {type: replace_string, regex: v, replacement: w}
- {type: field_name_mapping, mapping: {g-any-null: [h, i]}}
- {type: field_name_suffix, suffix: -group, rule_conditions: [{type: contains_detection_item, field: i, value: w}]}
- {type: field_name_suffix, suffix: -none, rule_conditions: [{type: contains_detection_item, field: i-group, value: 5}]}
--- kibana
not f-any-null-group:* and (h-group:"w" or i-group:"w")

=== values are equal in their kind only
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    a: 5
    b: true
    c|re: x
    d: a*b
  condition: sel
--- pipeline
transformations:
- {type: set_state, key: k0, val: 1, rule_conditions: [{type: contains_detection_item, field: a, value: 5.0}]}
- {type: set_state, key: k1, val: 1, rule_conditions: [{type: contains_detection_item, field: a, value: 6}]}
- {type: set_state, key: k2, val: 1, rule_conditions: [{type: contains_detection_item, field: a, value: "5"}]}
- {type: set_state, key: k3, val: 1, rule_conditions: [{type: contains_detection_item, field: b, value: true}]}
- {type: set_state, key: k4, val: 1, rule_conditions: [{type: contains_detection_item, field: b, value: false}]}
- {type: set_state, key: k5, val: 1, rule_conditions: [{type: contains_detection_item, field: c, value: x}]}
- {type: set_state, key: k6, val: 1, rule_conditions: [{type: contains_detection_item, field: d, value: a*b}]}
- {type: set_state, key: k7, val: 1, rule_conditions: [{type: contains_detection_item, field: d, value: a*}]}
- {type: set_state, key: k8, val: 1, rule_conditions: [{type: contains_detection_item, field: d, value: a*bc}]}
- {type: set_state, key: k9, val: 1, rule_conditions: [{type: contains_detection_item, field: d, value: a?b}]}
postprocessing:
- type: template
  template: |
    {{ pipeline.state }}
--- splunk
{'k0': 1, 'k3': 1, 'k6': 1}

=== a log source that a rule lists second
--- rule
title: Base
name: base
logsource: {product: [a, b, c]}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [f]
  timespan: 5m
  condition: {gte: 2}
--- options
window=tumbling
--- pipeline
postprocessing:
- {type: embed, prefix: '[c]', suffix: '', rule_conditions: [{type: logsource, product: c}]}
- {type: embed, prefix: '[d]', suffix: '', rule_conditions: [{type: logsource, product: d}]}
--- splunk
[c]f="v"

| bin _time span=5m
| stats count as event_count by _time f

| search event_count >= 2
--- diagnostics
3:22 warning SG2015: 'product' is a list: the rule is for any of them; other tools want one rule for each

=== conditions that are none
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
transformations:
- {type: field_name_suffix, suffix: a, rule_conditions: [x]}
- {type: field_name_suffix, suffix: a, rule_conditions: [{type: [x]}]}
- {type: field_name_suffix, suffix: a, rule_conditions: 5}
- {type: field_name_suffix, suffix: a, rule_conditions: [{type: logsource}]}
- {type: field_name_suffix, suffix: a, rule_conditions: [{type: logsource, service: a}], rule_cond_op: [or]}
- {type: field_name_suffix, suffix: a, rule_conditions: [{type: logsource, service: a}], rule_cond_op: nor}
- {type: field_name_suffix, suffix: a, rule_conditions: [{type: logsource, service: a}], rule_cond_not: [true]}
- {type: field_name_suffix, suffix: a, rule_conditions: [{type: logsource, service: a}], rule_cond_not: maybe}
- {type: field_name_suffix, suffix: a, rule_cond_not: true}
- {type: field_name_suffix, suffix: a, rule_cond_expression: a or b}
- {type: field_name_suffix, suffix: a, rule_conditions: [{type: logsource, service: a}], rule_cond_expression: a or b}
- {type: change_logsource}
- {type: [x]}
- {type: set_state, key: a}
- {type: add_condition}
- 5
--- pipeline diagnostics
2:58 error SG6006: a condition must be a map with a 'type'
3:58 error SG6006: a condition must be a map with a 'type'
4:57 error SG6006: 'rule_conditions' must be a list or a map of conditions
5:58 error SG6006: 'logsource' needs a category, product or service
6:104 error SG6006: 'rule_cond_op' must be 'and' or 'or'
7:104 error SG6006: 'rule_cond_op' must be 'and' or 'or'
8:105 error SG6006: 'rule_cond_not' must be true or false
9:105 error SG6006: 'rule_cond_not' must be true or false
10:55 error SG6006: there is no condition to negate
11:40 error SG6005: 'field_name_suffix' has no parameter 'rule_cond_expression'; did you mean 'rule_cond_expr'?
12:90 error SG6005: 'field_name_suffix' has no parameter 'rule_cond_expression'; did you mean 'rule_cond_expr'?
13:10 error SG6005: a category, product or service is missing
14:10 error SG6004: a transformation needs a 'type'
15:10 error SG6005: the parameter 'val' is missing
16:10 error SG6005: the parameter 'conditions' is missing
17:3 error SG6002: a transformation must be a map, not a single value
