# Other names for fields.

=== one to one
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
  - type: field_name_mapping
    mapping: {f: F}
--- splunk
F=1 g=2

=== one to several is any of them
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: [1, 2]
    g: 2
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {f: [A, B]}
--- splunk
(A IN (1, 2) OR B IN (1, 2)) g=2

=== a list of one
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {f: [A]}
--- splunk
A=1

=== several and neq
# The negation stays around all of them.
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|neq: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {f: [A, B]}
--- splunk
NOT (A=1 OR B=1)

=== several and all
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|contains|all: [x, y]
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {f: [A, B]}
--- splunk
(A="*x*" A="*y*") OR (B="*x*" B="*y*")

=== names swap
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
  - type: field_name_mapping
    mapping: {f: g, g: f}
--- splunk
g=1 f=2

=== null leaves a name alone
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
  - type: field_name_mapping
    mapping: {f: null, g: G}
--- splunk
f=1 G=2

=== keywords
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    - foo
    - bar*
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {null: msg}
--- splunk
msg IN ("*foo*", "*bar*")

=== fields and references
--- rule
title: T
fields: [g, x, f, y]
logsource: {category: c, product: p}
detection:
  sel:
    f|fieldref: g
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {f: F, g: G, y: [Y, Z]}
--- splunk
*
| where lower('F')==lower('G') | table G,x,F,Y,Z

=== correlations
--- rule
title: A
name: base
logsource: {category: c}
detection: {s: {u: 1}, condition: s}
---
title: C
correlation:
  type: value_count
  rules: [base]
  group-by: [u]
  timespan: 5m
  condition: {gte: 3, field: v}
--- options
window=tumbling
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {u: U, v: V}
--- splunk
U=1

| bin _time span=5m
| stats dc(V) as value_count by _time U

| search value_count >= 3

=== several where one must stand
--- rule
title: A
name: base
logsource: {category: c}
detection: {s: {u: 1}, condition: s}
---
title: C
correlation:
  type: value_count
  rules: [base]
  group-by: [u]
  timespan: 5m
  condition: {gte: 3, field: v}
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {v: [V, W]}
--- splunk error
12:30 error SG6009: 'v' must become exactly one field here; says 'field_name_mapping', line 2 of pipeline.yml
--- splunk diagnostics

=== no target for an item
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {f: []}
--- splunk error
2:11 error SG6009: the field 'f' is mapped to no field; applied to 'T' of rule.yml

=== an empty name
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {f: ""}
--- pipeline diagnostics
3:18 error SG6016: a field cannot have an empty name

=== no map
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: [f]
--- pipeline diagnostics
3:14 error SG6005: 'mapping' must be a map, not a list

=== no name
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {f: {g: h}}
--- pipeline diagnostics
3:18 error SG6005: a field must map to a name or a list of names

=== aliases keep their names among group-by
--- rule
title: A
name: a
logsource: {category: c}
detection: {sel: {f: 1}, condition: sel}
---
title: C
correlation:
  type: value_count
  rules: [a]
  timespan: 1h
  group-by: [x, y, user]
  aliases:
    x: {a: u}
    y: {a: w}
  condition: {field: y, gte: 2}
--- options
window=tumbling
--- pipeline
transformations:
- type: field_name_mapping
  mapping: {x: X, y: Y, u: U, w: W, user: User}
--- splunk
f=1 | rename U as x | rename W as y

| bin _time span=1h
| stats dc(y) as value_count by _time x y User

| search value_count >= 2

=== no mapping knows a field, below several names of another
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: v
  key:
    - word
  condition: sel or key
--- pipeline
transformations:
- {type: field_name_mapping, mapping: {f: [g, h]}}
- {type: strict_field_mapping_failure}
--- splunk
g="v" OR h="v" OR "*word*"

=== no mapping knows a field, and a keyword has none
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: v
    i: w
  key:
    - word
  condition: sel or key
--- pipeline
transformations:
- {type: field_name_mapping, mapping: {f: [g, h]}}
- {type: strict_field_mapping_failure}
--- splunk error
6:5 error SG6015: no mapping knows the field 'i'; says 'strict_field_mapping_failure', line 3 of pipeline.yml

=== absence from one of several fields is absence from all
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: null
  other:
    f|exists: false
  some:
    f|exists: true
  mixed:
    f: [null, x]
  condition: (sel or other) and not some or not mixed
--- pipeline
transformations:
  - type: field_name_mapping
    mapping: {f: [a, b]}
--- kibana
(((not a:* and not b:*) or (not a:* and not b:*)) and not (a:* or b:*)) or not (a:"x" or b:"x" or (not a:* and not b:*))
