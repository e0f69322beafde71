# Pipelines applied to correlations.

=== pipeline-field-mapping-group-by
# differs from pySigma: correlation-names
--- rule
title: Base 1
name: base_rule_1
status: test
logsource: {category: test}
detection:
    selection:
        fieldA: value1
    condition: selection
---
title: Corr
status: test
correlation:
    type: value_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 3, field: f}
--- options
window=tumbling
--- pipeline
name: fm
priority: 10
transformations:
  - id: a
    type: field_name_mapping
    mapping: {u: user.name, f: "src ip", fieldA: fa}
--- splunk
fa="value1"

| bin _time span=5m
| stats dc("src ip") as value_count by _time user.name

| search value_count >= 3

=== misc / pipeline fields map corr
--- rule
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- pipeline
transformations:
- type: field_name_mapping
  mapping:
    f: F
    u: U
--- splunk
F=1

| bin _time span=5m
| stats count as event_count by _time U

| search event_count >= 10

=== misc / multi map groupby
--- rule
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- pipeline
transformations:
- type: field_name_mapping
  mapping:
    u: [U, V]
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time U V

| search event_count >= 10

=== misc / map cond field
--- rule
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: value_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: x}
--- options
window=tumbling
--- pipeline
transformations:
- type: field_name_mapping
  mapping:
    x: XX
--- splunk
f=1

| bin _time span=5m
| stats dc(XX) as value_count by _time u

| search value_count >= 3

=== misc / postproc on base
--- rule
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- pipeline
postprocessing:
- type: embed
  prefix: 'P '
--- splunk
P f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== misc / postproc generate
--- rule
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
  generate: true
--- options
window=tumbling
--- pipeline
postprocessing:
- type: embed
  prefix: 'P '
--- splunk
f=1

P f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== fields list / add on corr
# differs from pySigma: correlation-fields
--- rule
title: A
name: ra
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
---
title: C
correlation:
  type: event_count
  rules: ra
  timespan: 5m
  condition: {gte: 1}
--- options
window=tumbling
--- pipeline
transformations:
  - type: add_field
    field: y
--- splunk
f=1

| bin _time span=5m
| stats count as event_count values(y) as y by _time

| search event_count >= 1

=== correlation+pipeline / rule_failure on corr only
--- rule
title: A
name: ra
logsource: {category: t, product: p}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- pipeline
transformations:
  - type: rule_failure
    message: no corr
    rule_conditions:
    - type: is_sigma_correlation_rule
--- splunk error
10:1 error SG6010: no corr; says 'rule_failure', line 2 of pipeline.yml

=== correlation+pipeline / logsource cond on corr
--- rule
title: A
name: ra
logsource: {category: t, product: p}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .X
    rule_conditions:
    - type: logsource
      category: t
--- splunk
f.X=1

| bin _time span=5m
| stats count as event_count by _time u.X

| search event_count >= 10

=== correlation+pipeline / is_sigma_rule only
--- rule
title: A
name: ra
logsource: {category: t, product: p}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .X
    rule_conditions:
    - type: is_sigma_rule
--- splunk
f.X=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== correlation+pipeline / prefix groupby
--- rule
title: A
name: ra
logsource: {category: t, product: p}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- pipeline
transformations:
  - type: field_name_prefix
    prefix: p.
--- splunk
p.f=1

| bin _time span=5m
| stats count as event_count by _time p.u

| search event_count >= 10

=== correlation+pipeline / post template on corr
--- rule
title: A
name: ra
logsource: {category: t, product: p}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- pipeline
postprocessing:
- type: simple_template
  template: '<{rule.title}> {query}'
--- splunk
<C> f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== correlation+pipeline / finalizer corr
--- rule
title: A
name: ra
logsource: {category: t, product: p}
detection:
  s:
    f: 1
  condition: s

---
title: B
name: rb
logsource: {category: u}
detection:
  s:
    f: 2
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- pipeline
finalizers:
- type: json
--- splunk
["f=2", "f=1\n\n| bin _time span=5m\n| stats count as event_count by _time u\n\n| search event_count >= 10"]

=== correlation+pipeline / tag on corr
--- rule
title: A
name: ra
logsource: {category: t, product: p}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
tags: [a.b]
--- options
window=tumbling
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .X
    rule_conditions:
    - type: tag
      tag: a.b
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u.X

| search event_count >= 10

=== correlation+pipeline / drop base items
# differs from pySigma: no-query
--- rule
title: A
name: ra
logsource: {category: t, product: p}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- pipeline
transformations:
  - type: drop_detection_item
--- splunk error
5:3 warning SG6017: nothing is left of 's'; it is dropped from the condition; dropped by line 2 of pipeline.yml
7:14 error SG4008: nothing is left of this condition
14:11 error SG5011: the rule 'ra' gives no query

=== correlation+pipeline / set_state on corr
--- rule
title: A
name: ra
logsource: {category: t, product: p}
detection:
  s:
    f: 1
  condition: s

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- pipeline
transformations:
  - type: set_state
    key: k
    val: 1
  - type: field_name_suffix
    suffix: .X
    rule_conditions:
    - type: processing_state
      key: k
      val: 1
--- splunk
f.X=1

| bin _time span=5m
| stats count as event_count by _time u.X

| search event_count >= 10

=== pipeline extras / include_fields on correlation groupby
--- rule
title: A
name: ra
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
---
title: C
correlation:
  type: value_count
  rules: ra
  timespan: 5m
  group-by: [u, v]
  condition: {gte: 1, field: w}
--- options
window=tumbling
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .X
    field_name_conditions:
    - type: include_fields
      fields: [u]
--- splunk
f=1

| bin _time span=5m
| stats dc(w) as value_count by _time u.X v

| search value_count >= 1
