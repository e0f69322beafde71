# Counting events.

=== event_count-lt
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
    condition: {lt: 10}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time u

| search event_count < 10

=== event_count-lte
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
    condition: {lte: 10}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time u

| search event_count <= 10

=== event_count-gt
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
    condition: {gt: 10}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time u

| search event_count > 10

=== event_count-two-ops
# differs from pySigma: correlation-range
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
    condition: {gte: 10, lt: 20}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10 event_count < 20

=== event_count-no-group
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
    timespan: 5m
    condition: {gte: 10}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time

| search event_count >= 10

=== event_count-group-empty
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
    group-by: []
    timespan: 5m
    condition: {gte: 10}
--- options
window=tumbling
--- splunk escaped
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time\x20

| search event_count >= 10

=== event_count-group-str
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
    group-by: src ip
    timespan: 5m
    condition: {gte: 10}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time "src ip"

| search event_count >= 10

=== event_count-group-brace
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
    group-by: ['items{}.x', 'a.b']
    timespan: 5m
    condition: {gte: 10}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time "items{}.x" a.b

| search event_count >= 10

=== fields-in-corr
# differs from pySigma: correlation-fields
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
fields: [x, y]
title: Corr
status: test
correlation:
    type: event_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 5}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count values(x) as x values(y) as y by _time u

| search event_count >= 5

=== savedsearches-corr
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
description: |
  line1
  line2
title: Corr
status: test
correlation:
    type: event_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 5}
--- options
window=tumbling
--- format savedsearches
--- splunk
[Corr]
description = line1 \
line2
search = fieldA="value1" | bin _time span=5m | stats count as event_count by _time u | search event_count >= 5
dispatch.earliest_time = -70m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 29 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 0
alert.suppress = 1
alert.suppress.period = 65m
alert.suppress.fields = u

=== event_count
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
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== no group
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
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time

| search event_count >= 10

=== group multi
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
  group-by: [u, v w]
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u "v w"

| search event_count >= 10

=== group int
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
  group-by: 5
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
17:13 error SG5008: 'group-by' must be text or a list of strings

=== group [5]
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
  group-by: [5]
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time 5

| search event_count >= 10

=== group map
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
  group-by: {a: b}
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
17:13 error SG5008: 'group-by' must be text or a list of strings

=== underscore group_by
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
  group_by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time

| search event_count >= 10
--- diagnostics
17:3 warning SG2014: 'group_by' is not a key of a correlation; did you mean 'group-by'?

=== types / type Event_Count
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
  type: Event_Count
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10, field: x}
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== types / type foo
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
  type: foo
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10, field: x}
--- splunk
f=1

f=2
--- diagnostics
24:9 error SG5003: 'foo' is not a correlation type

=== types / type null
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
  type: null
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10, field: x}
--- splunk
f=1

f=2
--- diagnostics
24:3 error SG5003: a correlation needs a type

=== types / type 5
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
  type: 5
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10, field: x}
--- splunk
f=1

f=2
--- diagnostics
24:9 error SG5003: '5' is not a correlation type

=== types / type near
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
  type: near
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10, field: x}
--- splunk
f=1

f=2
--- diagnostics
24:9 error SG5003: 'near' is not a correlation type

=== types / no type
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
  rules: [ra]
  timespan: 5m
  condition: {gte: 1}
--- splunk
f=1
--- diagnostics
14:3 error SG5003: a correlation needs a type

=== misc / unknown key
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
  foo: bar
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10
--- diagnostics
19:3 warning SG2014: 'foo' is not a key of a correlation

=== misc / correlation empty
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
correlation: {}
--- splunk
f=1
--- diagnostics
12:14 error SG5003: a correlation needs a type
12:14 error SG5005: a correlation needs a timespan
12:14 error SG5004: a correlation needs rules

=== misc / corr no title
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
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10
--- diagnostics
11:1 warning SG2001: a rule needs a title

=== misc / base w regex
--- rule
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f|re: a
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
--- splunk
*
| regex f="a"

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== misc / base w regex multi
--- rule
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f|re: a
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
--- options
window=tumbling
--- splunk
| multisearch
[ search *
| regex f="a" | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 2

=== misc / base empty query
# differs from pySigma: no-query
--- rule
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f: 1
  condition: 1 of z*

---
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- splunk
--- diagnostics
8:14 error SG4008: the condition selects no detection at all
8:19 warning SG4007: 'z*' matches no detection and is left out
15:11 error SG5011: the rule 'ra' has errors of its own
