# What counts are compared with.

=== cond-float-count
# differs from pySigma: correlation-number
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
title: Corr
status: test
correlation:
    type: event_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 5.7}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 5.7

=== cond-bad-count
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
title: Corr
status: test
correlation:
    type: event_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: abc}
--- splunk
fieldA="value1"
--- diagnostics
17:22 error SG5006: 'gte' takes a number

=== conditions / cond {gte: 1}
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
  condition: {gte: 1}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 1

=== conditions / cond {lte: 1}
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
  condition: {lte: 1}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count <= 1

=== conditions / cond {eq: 1}
# differs from pySigma: correlation-equals
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
  condition: {eq: 1}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count = 1

=== conditions / cond {gte: '5'}
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
  condition: {gte: '5'}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 5

=== conditions / cond {gte: '1.5'}
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
  condition: {gte: '1.5'}
--- splunk
f=1
--- diagnostics
18:20 error SG5006: 'gte' takes a number

=== conditions / cond {gte: abc}
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
  condition: {gte: abc}
--- splunk
f=1
--- diagnostics
18:20 error SG5006: 'gte' takes a number

=== conditions / cond {gte: null}
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
  condition: {gte: null}
--- splunk
f=1
--- diagnostics
18:20 error SG5006: 'gte' takes a number

=== conditions / cond {gt: 1, lt: 5}
# differs from pySigma: correlation-range
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
  condition: {gt: 1, lt: 5}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count > 1 event_count < 5

=== conditions / cond {}
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
  condition: {}
--- splunk
f=1
--- diagnostics
18:14 error SG5006: the condition needs a comparison, such as 'gte: 10'

=== conditions / cond {field: x}
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
  condition: {field: x}
--- splunk
f=1
--- diagnostics
18:14 error SG5006: the condition needs a comparison, such as 'gte: 10'

=== conditions / cond {gte: -1}
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
  condition: {gte: -1}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= -1

=== conditions / cond 5
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
  condition: 5
--- splunk
f=1
--- diagnostics
18:14 error SG5006: only temporal correlations combine rules; this one compares with a number

=== conditions / cond [gte]
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
  condition: [gte]
--- splunk
f=1
--- diagnostics
18:14 error SG5006: a correlation's condition must be a map or text

=== conditions / cond abc
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
  condition: abc
--- splunk
f=1
--- diagnostics
18:14 error SG5006: only temporal correlations combine rules; this one compares with a number

=== conditions / cond 'ra'
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
  condition: 'ra'
--- splunk
f=1
--- diagnostics
18:14 error SG5006: only temporal correlations combine rules; this one compares with a number

=== conditions / cond {gte: [1]}
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
  condition: {gte: [1]}
--- splunk
f=1
--- diagnostics
18:20 error SG5006: 'gte' takes a number

=== conditions / cond {gte: 0x10}
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
  condition: {gte: 0x10}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 16

=== misc / multi-cond base
--- rule
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f: 1
  condition: [s, s]

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
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=1 | eval event_type="ra" ]

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10
