# Windows.

=== timespan-30s
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
    timespan: 30s
    condition: {gte: 10}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=30s
| stats count as event_count by _time u

| search event_count >= 10

=== timespan-1h
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
    timespan: 1h
    condition: {gte: 10}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=1h
| stats count as event_count by _time u

| search event_count >= 10

=== timespan-2w
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
    timespan: 2w
    condition: {gte: 10}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=2w
| stats count as event_count by _time u

| search event_count >= 10

=== timespan-1m
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
    timespan: 1M
    condition: {gte: 10}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=1mon
| stats count as event_count by _time u

| search event_count >= 10

=== timespan-0m
# differs from pySigma: correlation-timespan
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
    timespan: 0m
    condition: {gte: 10}
--- splunk
fieldA="value1"
--- diagnostics
16:15 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m

=== timespan-5m
# differs from pySigma: correlation-timespan
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
    timespan: -5m
    condition: {gte: 10}
--- splunk
fieldA="value1"
--- diagnostics
16:15 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m

=== notimespan
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
    condition: {gte: 5}
--- splunk
fieldA="value1"
--- diagnostics
13:5 error SG5005: a correlation needs a timespan

=== timespan / timespan 1h
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
  timespan: 1h
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=1h
| stats count as event_count by _time u

| search event_count >= 10

=== timespan / timespan 2d
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
  timespan: 2d
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=2d
| stats count as event_count by _time u

| search event_count >= 10

=== timespan / timespan 1w
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
  timespan: 1w
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=1w
| stats count as event_count by _time u

| search event_count >= 10

=== timespan / timespan 3M
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
  timespan: 3M
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=3mon
| stats count as event_count by _time u

| search event_count >= 10

=== timespan / timespan 1y
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
  timespan: 1y
  group-by: [u]
  condition: {gte: 10}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=1y
| stats count as event_count by _time u

| search event_count >= 10

=== timespan / timespan -5m
# differs from pySigma: correlation-timespan
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
  timespan: -5m
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
16:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m

=== timespan / timespan 1.5h
# differs from pySigma: correlation-number
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
  timespan: 1.5h
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
16:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m

=== timespan / timespan 1h30m
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
  timespan: 1h30m
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
16:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m

=== timespan / timespan 5min
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
  timespan: 5min
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
16:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m

=== timespan / timespan 5D
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
  timespan: 5D
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
16:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m

=== timespan / timespan 
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
  timespan: 
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
14:3 error SG5005: a correlation needs a timespan

=== timespan / timespan null
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
  timespan: null
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
14:3 error SG5005: a correlation needs a timespan

=== timespan / timespan 300
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
  timespan: 300
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
16:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m

=== timespan / timespan [5m]
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
  timespan: [5m]
  group-by: [u]
  condition: {gte: 10}
--- splunk
f=1
--- diagnostics
16:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m

=== timespan / no timespan
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
  condition: {gte: 1}
--- splunk
f=1
--- diagnostics
14:3 error SG5005: a correlation needs a timespan
