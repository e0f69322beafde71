# What correlations refer to, and what becomes of it.

=== event_count-2-rules
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
    type: event_count
    rules: [base_rule_1, base_rule_2]
    group-by: [u]
    timespan: 5m
    condition: {gte: 10}
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== missing-rule
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
    rules: nope
    group-by: [u]
    timespan: 5m
    condition: {gte: 5}
--- splunk
fieldA="value1"
--- diagnostics
14:12 error SG5009: no rule has the name or id 'nope'

=== chain
# differs from pySigma: correlation-nested
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
title: Corr1
name: c1
status: test
correlation:
    type: event_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 5}
---
title: Corr
status: test
correlation:
    type: temporal
    rules: [c1, base_rule_2]
    group-by: [u]
    timespan: 1h
--- options
window=tumbling
--- splunk
fieldA="value3" fieldB="value4" | eval event_type="base_rule_2"
| append
[ search fieldA="value1"
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time u
| search event_count >= 5
| eval _time=sigma_last | eval event_type="c1" ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 2

=== chain-single
# differs from pySigma: correlation-nested
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
title: Corr1
name: c1
status: test
correlation:
    type: event_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 5}
---
title: Corr
status: test
correlation:
    type: value_count
    rules: [c1]
    group-by: [u]
    timespan: 1h
    condition: {gte: 3, field: u}
--- options
window=tumbling
--- splunk
fieldA="value1"
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time u
| search event_count >= 5
| eval _time=sigma_last

| bin _time span=1h
| stats dc(u) as value_count by _time u

| search value_count >= 3

=== corr-with-orregex-prefix
# differs from pySigma: ored-regex
--- rule
title: Base rule 1
name: base_rule_1
status: test
logsource: {category: test}
detection:
    selection:
        idx: k
        fieldA|re: [x,y]
    condition: selection
---
title: Corr
status: test
correlation:
    type: event_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 5}
--- splunk
idx="k" fieldA=*
| where match('fieldA', "x") OR match('fieldA', "y")

| where isnotnull('u')
| sort 0 _time
| streamstats window=5 global=f first(_time) as first_time count as event_count by u
| where event_count=5 AND _time-first_time<300

| streamstats current=f last(_time) as previous_time by u
| eval find=if(_time-previous_time<300, 0, 1)
| streamstats sum(find) as find by u
| stats min(first_time) as first_time max(_time) as last_time count as event_count by u find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+4

=== corr-before-base
--- rule
title: Corr
status: test
correlation:
    type: event_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 5}
---
title: Base rule 1
name: base_rule_1
status: test
logsource: {category: test}
detection:
    selection:
        fieldA: value1
    condition: selection
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 5

=== base-with-fieldref
# differs from pySigma: fieldref
--- rule
title: Base 1
name: base_rule_1
status: test
logsource: {category: test}
detection:
    selection:
        fieldA|fieldref: fieldB
    condition: selection
---
title: Corr
status: test
correlation:
    type: event_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 3}
--- options
window=tumbling
--- splunk
*
| where lower('fieldA')==lower('fieldB')

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 3

=== same-rule-twice
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
    type: event_count
    rules: [base_rule_1, base_rule_1]
    group-by: [u]
    timespan: 5m
    condition: {gte: 3}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 3

=== collection / global w/ correlation doc (no merge)
--- rule
action: global
level: high
title: G

---
title: C
correlation:
  type: event_count
  rules: [r]
  timespan: 1m
  condition: {gte: 1}

---
name: r
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
--- options
window=tumbling
--- splunk
f=1

| bin _time span=1m
| stats count as event_count by _time

| search event_count >= 1

=== event_count corr first
--- rule
title: C
name: c
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}

---
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== two corr chain reversed
# differs from pySigma: correlation-nested
--- rule
title: C
name: c2
correlation:
  type: event_count
  rules: [c1]
  timespan: 1h
  condition: {gt: 1}

---
title: C
name: c1
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}

---
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
--- options
window=tumbling
--- splunk
f=1
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time u
| search event_count >= 10
| eval _time=sigma_last

| bin _time span=1h
| stats count as event_count by _time

| search event_count > 1

=== chain proper
# differs from pySigma: correlation-nested
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
name: c1
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}

---
title: C
name: c2
correlation:
  type: event_count
  rules: [c1]
  timespan: 1h
  condition: {gt: 1}
--- options
window=tumbling
--- splunk
f=1
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time u
| search event_count >= 10
| eval _time=sigma_last

| bin _time span=1h
| stats count as event_count by _time

| search event_count > 1

=== chain temporal
# differs from pySigma: correlation-nested
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
name: c1
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}

---
title: C
name: c2
correlation:
  type: temporal
  rules: [c1, rb]
  timespan: 1h
  group-by: u
--- options
window=tumbling
--- splunk
f=2 | eval event_type="rb"
| append
[ search f=1
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time u
| search event_count >= 10
| eval _time=sigma_last | eval event_type="c1" ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 2

=== missing ref
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
  rules: [zz]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
15:11 error SG5009: no rule has the name or id 'zz'

=== missing uuid ref
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
  rules: ['929a690e-bef0-4204-a928-ef5e620d6fff']
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
15:11 error SG5009: no rule has the name or id '929a690e-bef0-4204-a928-ef5e620d6fff'

=== cycle
--- rule
title: C
name: c
correlation:
  type: event_count
  rules: [d]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}

---
title: C
name: d
correlation:
  type: event_count
  rules: [c]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- splunk
--- diagnostics
5:11 error SG5011: the rule 'd' has errors of its own
15:11 error SG5010: 'c' refers back to this rule

=== rules empty
# differs from pySigma: no-query
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
  rules: []
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
15:10 error SG5004: a correlation needs rules

=== two rules event_count
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
  type: event_count
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== generate top-level
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
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== fields on base generate
--- rule
title: A
name: ra
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
fields: [u]

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
--- splunk
f=1

f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

=== misc / gen true + false
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
name: c1
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10}

---
title: C
name: c2
correlation:
  type: event_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 20}
  generate: true
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 10

f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 20
