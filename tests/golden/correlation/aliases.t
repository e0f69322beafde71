# One name for fields that rules call differently.

=== alias-one-side
--- rule
title: Base rule 1
name: base_rule_1
status: test
logsource: {category: test}
detection:
    selection:
        fieldA: value1
    condition: selection
---
title: Base rule 2
name: base_rule_2
status: test
logsource: {category: test}
detection:
    selection:
        fieldA: value3
        fieldB: value4
    condition: selection
---
title: Corr
status: test
correlation:
    type: temporal
    rules: [base_rule_1, base_rule_2]
    group-by: [usr]
    timespan: 5m
    aliases:
      usr:
        base_rule_1: ua
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" | rename ua as usr ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time usr

| search event_type_count >= 2

=== pipeline-mapping-aliases
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
title: Base 2
name: base_rule_2
status: test
logsource: {category: test}
detection:
    selection:
        fieldA: value3
        fieldB|re: value4
    condition: selection
---
title: Corr
status: test
correlation:
    type: temporal
    rules: [base_rule_1, base_rule_2]
    group-by: [usr]
    timespan: 5m
    aliases:
      usr:
        base_rule_1: u
        base_rule_2: f
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
| multisearch
[ search fa="value1" | eval event_type="base_rule_1" | rename user.name as usr ]
[ search fa="value3"
| regex fieldB="value4" | eval event_type="base_rule_2" | rename "src ip" as usr ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time usr

| search event_type_count >= 2

=== aliases / aliases
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
title: B
name: rb
id: 929a690e-bef0-4204-a928-ef5e620d6fc2
logsource: {category: t}
detection:
  s:
    f: 2
  condition: s

---
title: C
name: c
correlation:
  type: temporal
  rules: [ra, rb]
  timespan: 5m
  group-by: [ip]
  aliases:
    ip:
      ra: src_ip
      rb: dst_ip
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" | rename src_ip as ip ]
[ search f=2 | eval event_type="rb" | rename dst_ip as ip ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time ip

| search event_type_count >= 2

=== aliases / alias single rule
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
  aliases:
    ip:
      ra: src_ip
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== aliases / alias list
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
title: B
name: rb
id: 929a690e-bef0-4204-a928-ef5e620d6fc2
logsource: {category: t}
detection:
  s:
    f: 2
  condition: s

---
title: C
name: c
correlation:
  type: temporal
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  aliases: [a]
--- splunk
f=1

f=2
--- diagnostics
28:12 error SG5008: 'aliases' must be a map of names

=== aliases / alias str mapping
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
title: B
name: rb
id: 929a690e-bef0-4204-a928-ef5e620d6fc2
logsource: {category: t}
detection:
  s:
    f: 2
  condition: s

---
title: C
name: c
correlation:
  type: temporal
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  aliases: {ip: x}
--- splunk
f=1

f=2
--- diagnostics
28:17 error SG5008: an alias must be a map from rules to fields

=== aliases / alias by id
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
title: B
name: rb
id: 929a690e-bef0-4204-a928-ef5e620d6fc2
logsource: {category: t}
detection:
  s:
    f: 2
  condition: s

---
title: C
name: c
correlation:
  type: temporal
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  aliases: {ip: {'929a690e-bef0-4204-a928-ef5e620d6fc1': x}}
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 2
--- diagnostics
28:18 warning SG5015: '929a690e-bef0-4204-a928-ef5e620d6fc1' is not a rule of this correlation

=== aliases / alias two
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
title: B
name: rb
id: 929a690e-bef0-4204-a928-ef5e620d6fc2
logsource: {category: t}
detection:
  s:
    f: 2
  condition: s

---
title: C
name: c
correlation:
  type: temporal
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  aliases: {ip: {ra: a, rb: b}, us: {ra: c, rb: d}}
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" | rename a as ip | rename c as us ]
[ search f=2 | eval event_type="rb" | rename b as ip | rename d as us ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 2

=== misc / map alias
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
title: B
name: rb
id: 929a690e-bef0-4204-a928-ef5e620d6fc2
logsource: {category: t}
detection:
  s:
    f: 2
  condition: s

---
title: C
name: c
correlation:
  type: temporal
  rules: [ra, rb]
  timespan: 5m
  group-by: [ip]
  aliases:
    ip:
      ra: src_ip
      rb: dst_ip
--- options
window=tumbling
--- pipeline
transformations:
- type: field_name_mapping
  mapping:
    src_ip: S
    ip: IP
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" | rename S as ip ]
[ search f=2 | eval event_type="rb" | rename dst_ip as ip ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time ip

| search event_type_count >= 2

=== misc / alias without groupby map
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
title: B
name: rb
id: 929a690e-bef0-4204-a928-ef5e620d6fc2
logsource: {category: t}
detection:
  s:
    f: 2
  condition: s

---
title: C
name: c
correlation:
  type: temporal
  rules: [ra, rb]
  timespan: 5m
  aliases:
    ip:
      ra: src_ip
      rb: dst_ip
--- options
window=tumbling
--- pipeline
transformations:
- type: field_name_mapping
  mapping:
    src_ip: S
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" | rename S as ip ]
[ search f=2 | eval event_type="rb" | rename dst_ip as ip ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time

| search event_type_count >= 2

=== an alias called like a field that another alias reads
--- rule
title: A
name: a
logsource: {product: x}
detection:
  s: {x: 1}
  condition: s
---
title: B
name: b
logsource: {product: x}
detection:
  s: {y: 1}
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [a, b]
  aliases:
    account: {a: sid, b: uid}
    who: {a: user, b: account}
  group-by: [who, account]
  timespan: 5m
--- esql
FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_STRING(x) IN ("1", "1.0")) OR (TO_STRING(y) IN ("1", "1.0"))
| EVAL alias_1 = CASE((TO_STRING(x) IN ("1", "1.0")), sid, (TO_STRING(y) IN ("1", "1.0")), uid)
| EVAL who = CASE((TO_STRING(x) IN ("1", "1.0")), user, (TO_STRING(y) IN ("1", "1.0")), account)
| WHERE who IS NOT NULL AND alias_1 IS NOT NULL
| STATS rule_1 = COUNT(*) WHERE (TO_STRING(x) IN ("1", "1.0")), rule_2 = COUNT(*) WHERE (TO_STRING(y) IN ("1", "1.0")), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY who, alias_1
| WHERE rule_1 > 0 AND rule_2 > 0
