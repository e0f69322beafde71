# Rules that are found together, or in order.

=== temporal_ordered
# differs from pySigma: correlation-types
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
    type: temporal_ordered
    rules: [base_rule_1, base_rule_2]
    group-by: [u]
    timespan: 5m
    condition: {gte: 10, field: f, percentile: 95}
--- splunk error
27:16 error SG5017: an order is only defined for all rules together

=== temporal-cond
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
    group-by: [u]
    timespan: 5m
    condition: {gte: 1}
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 1

=== temporal-single
# differs from pySigma: correlation-label
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
    type: temporal
    rules: [base_rule_1]
    group-by: [u]
    timespan: 5m
--- options
window=tumbling
--- splunk
fieldA="value1" | eval event_type="base_rule_1"

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 1

=== temporal-nogroup
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
    timespan: 5m
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time

| search event_type_count >= 2

=== temporal-ordered
# differs from pySigma: correlation-types
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
    type: temporal_ordered
    rules: [base_rule_1, base_rule_2]
    group-by: [u]
    timespan: 5m
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]

| eval event_time=_time
| bin _time span=5m
| stats min(eval(if(event_type="base_rule_1", event_time, null()))) as step_1 max(eval(if(event_type="base_rule_2", event_time, null()))) as step_2 by _time u

| where step_1<=step_2

=== ext-and
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
    group-by: [u]
    timespan: 5m
    condition: base_rule_1 and base_rule_2
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time u

| search event_types="base_rule_1"   event_types="base_rule_2"

=== ext-or
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
title: Base rule 3
name: base_rule_3
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
    group-by: [u]
    timespan: 5m
    condition: base_rule_1 or base_rule_2 and not base_rule_3
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_3" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time u

| search event_types="base_rule_1" OR (event_types="base_rule_2"   NOT event_types="base_rule_3")

=== ext-paren
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
title: Base rule 3
name: base_rule_3
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
    group-by: [u]
    timespan: 5m
    condition: (base_rule_1 or base_rule_2) and not (base_rule_3 and base_rule_1)
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_3" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time u

| search event_types="base_rule_1" OR event_types="base_rule_2"   NOT (event_types="base_rule_3"   event_types="base_rule_1")

=== ext-ordered
# differs from pySigma: correlation-types
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
    type: temporal_ordered
    group-by: [u]
    timespan: 5m
    condition: base_rule_1 and base_rule_2
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]

| eval event_time=_time
| bin _time span=5m
| stats min(eval(if(event_type="base_rule_1", event_time, null()))) as step_1 max(eval(if(event_type="base_rule_2", event_time, null()))) as step_2 by _time u

| where step_1<=step_2

=== ext-evcount
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
    rules: [base_rule_1]
    group-by: [u]
    timespan: 5m
    condition: base_rule_1 and base_rule_2
--- splunk
fieldA="value1"

fieldA="value3" fieldB="value4"
--- diagnostics
27:16 error SG5006: only temporal correlations combine rules; this one compares with a number

=== temporal-norules-nocond
# differs from pySigma: no-query
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
    type: temporal
    group-by: [u]
    timespan: 5m
--- splunk
fieldA="value1"
--- diagnostics
13:5 error SG5004: a correlation needs rules

=== two-correlations-one-base
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
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 3}
---
title: Corr2
status: test
correlation:
    type: event_count
    rules: base_rule_1
    group-by: [v]
    timespan: 1h
    condition: {gte: 9}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 3

fieldA="value1"

| bin _time span=1h
| stats count as event_count by _time v

| search event_count >= 9

=== base-zero-query
# differs from pySigma: no-query
--- rule
title: Base 1
name: base_rule_1
status: test
logsource: {category: test}
detection:
    selection:
        fieldA|re: x
        fieldB|re: y
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
| regex fieldA="x"
| regex fieldB="y"

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 3

=== types / type temporal
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
  condition: {gte: 10, field: x}
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 10

=== types / type temporal_ordered
# differs from pySigma: correlation-types
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
  type: temporal_ordered
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10, field: x}
--- splunk error
28:14 error SG5017: an order is only defined for all rules together

=== types / type temporal_ordered_extended
# differs from pySigma: correlation-types
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
  type: temporal_ordered_extended
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10, field: x}
--- splunk
f=1

f=2
--- diagnostics
24:9 error SG5003: 'temporal_ordered_extended' is not a correlation type; did you mean 'temporal_ordered'?

=== temporal / temporal
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
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 2

=== temporal / temporal cond
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
  condition: {gte: 1}
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 1

=== temporal / temporal_ordered
# differs from pySigma: correlation-types
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
  type: temporal_ordered
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| eval event_time=_time
| bin _time span=5m
| stats min(eval(if(event_type="ra", event_time, null()))) as step_1 max(eval(if(event_type="rb", event_time, null()))) as step_2 by _time u

| where step_1<=step_2

=== temporal / temporal 1 rule
# differs from pySigma: correlation-label
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
  type: temporal
  rules: [ra]
  timespan: 5m
  group-by: [u]
--- options
window=tumbling
--- splunk
f=1 | eval event_type="ra"

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 1

=== temporal / ext cond ra and rb
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
  timespan: 5m
  group-by: [u]
  condition: ra and rb
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time u

| search event_types="ra"   event_types="rb"

=== temporal / ext cond ra or rb
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
  timespan: 5m
  group-by: [u]
  condition: ra or rb
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time u

| search event_types="ra" OR event_types="rb"

=== temporal / ext cond (ra or rb) and ra
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
  timespan: 5m
  group-by: [u]
  condition: (ra or rb) and ra
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time u

| search event_types="ra" OR event_types="rb"   event_types="ra"

=== temporal / ext cond ra
# differs from pySigma: correlation-label
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
  timespan: 5m
  group-by: [u]
  condition: ra
--- options
window=tumbling
--- splunk
f=2

f=1 | eval event_type="ra"

| bin _time span=5m
| stats values(event_type) as event_types by _time u

| search event_types="ra"

=== temporal / ext cond ra rb
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
  timespan: 5m
  group-by: [u]
  condition: ra rb
--- splunk
f=1

f=2
--- diagnostics
27:17 error SG4003: expected 'and' or 'or' between rules

=== temporal / ext cond RA and rb
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
  timespan: 5m
  group-by: [u]
  condition: RA and rb
--- splunk
f=1
--- diagnostics
27:14 error SG5009: no rule has the name or id 'RA'; did you mean 'ra'?

=== temporal / ext cond ra and (rb)
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
  timespan: 5m
  group-by: [u]
  condition: ra and (rb)
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time u

| search event_types="ra"   event_types="rb"

=== temporal / ext cond ra-x and rb
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
  timespan: 5m
  group-by: [u]
  condition: ra-x and rb
--- splunk
f=1
--- diagnostics
27:14 error SG5009: no rule has the name or id 'ra-x'; did you mean 'ra'?

=== temporal / ext cond 2 of them
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
  timespan: 5m
  group-by: [u]
  condition: 2 of them
--- splunk
f=1

f=2
--- diagnostics
27:14 error SG4009: Sigma has '1 of' and 'all of', nothing in between

=== temporal / ext cond not (ra and rb) or ra
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
  timespan: 5m
  group-by: [u]
  condition: not (ra and rb) or ra
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time u

| search NOT (event_types="ra"   event_types="rb") OR event_types="ra"

=== temporal / ext cond with rules
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
  condition: ra and not rb
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time u

| search event_types="ra"   NOT event_types="rb"

=== temporal / ext cond missing in cond
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
  condition: ra
--- splunk
f=1

f=2
--- diagnostics
25:15 error SG5006: the condition does not name this rule

=== temporal / ext cond missing in rules
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
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: ra and rb
--- splunk
f=1

f=2
--- diagnostics
28:21 error SG5006: 'rb' is not in the list of rules

=== temporal / ext cond ordered
# differs from pySigma: correlation-types
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
  type: temporal_ordered
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  condition: ra and rb
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="ra" ]
[ search f=2 | eval event_type="rb" ]

| eval event_time=_time
| bin _time span=5m
| stats min(eval(if(event_type="ra", event_time, null()))) as step_1 max(eval(if(event_type="rb", event_time, null()))) as step_2 by _time u

| where step_1<=step_2

=== temporal / ext cond event_count
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
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: ra
--- splunk
f=1

f=2
--- diagnostics
28:14 error SG5006: only temporal correlations combine rules; this one compares with a number

=== temporal / ext no name id only
--- rule
title: A
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
  rules: ['929a690e-bef0-4204-a928-ef5e620d6fc1', rb]
  timespan: 5m
  group-by: [u]
--- options
window=tumbling
--- splunk
| multisearch
[ search f=1 | eval event_type="929a690e-bef0-4204-a928-ef5e620d6fc1" ]
[ search f=2 | eval event_type="rb" ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time u

| search event_type_count >= 2

=== temporal / base no name no id
# differs from pySigma: no-query
--- rule
title: X
logsource: {category: t}
detection:
  s:
    x: 9
  condition: s

---
title: C
name: c
correlation:
  type: temporal
  rules: [0]
  timespan: 5m
  group-by: [u]
--- splunk
x=9
--- diagnostics
13:11 error SG5004: refer to a rule by its name or id

=== all rules in order, as a number: {gte: 2}
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: B
name: b
logsource: {product: aws}
detection:
  sel: {f: w}
  condition: sel
---
title: Both
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: [user]
  timespan: 10m
  condition: {gte: 2}
--- options
window=tumbling
--- splunk
| multisearch
[ search f="v" | eval event_type="a" ]
[ search f="w" | eval event_type="b" ]

| eval event_time=_time
| bin _time span=10m
| stats min(eval(if(event_type="a", event_time, null()))) as step_1 max(eval(if(event_type="b", event_time, null()))) as step_2 by _time user

| where step_1<=step_2
--- cloudwatch
filter f like /(?i)^v$/ or f like /(?i)^w$/ | fields toMillis(@timestamp) as sigma_ts | fields case(f like /(?i)^v$/, sigma_ts) as t1, case(f like /(?i)^w$/, sigma_ts) as t2 | filter ispresent(user) | stats min(t1) as first1, max(t2) as last2 by user, bin(10m) as window | filter first1 <= last2

=== all rules in order, as a number: {eq: 2}
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: B
name: b
logsource: {product: aws}
detection:
  sel: {f: w}
  condition: sel
---
title: Both
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: [user]
  timespan: 10m
  condition: {eq: 2}
--- options
window=tumbling
--- splunk
| multisearch
[ search f="v" | eval event_type="a" ]
[ search f="w" | eval event_type="b" ]

| eval event_time=_time
| bin _time span=10m
| stats min(eval(if(event_type="a", event_time, null()))) as step_1 max(eval(if(event_type="b", event_time, null()))) as step_2 by _time user

| where step_1<=step_2
--- cloudwatch
filter f like /(?i)^v$/ or f like /(?i)^w$/ | fields toMillis(@timestamp) as sigma_ts | fields case(f like /(?i)^v$/, sigma_ts) as t1, case(f like /(?i)^w$/, sigma_ts) as t2 | filter ispresent(user) | stats min(t1) as first1, max(t2) as last2 by user, bin(10m) as window | filter first1 <= last2

=== an order of other than all rules: {gte: 1}
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: B
name: b
logsource: {product: aws}
detection:
  sel: {f: w}
  condition: sel
---
title: Both
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: [user]
  timespan: 10m
  condition: {gte: 1}
--- splunk error
21:14 error SG5017: an order is only defined for all rules together
--- cloudwatch error
21:14 error SG5017: an order is only defined for all rules together

=== an order of other than all rules: {gt: 2}
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: B
name: b
logsource: {product: aws}
detection:
  sel: {f: w}
  condition: sel
---
title: Both
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: [user]
  timespan: 10m
  condition: {gt: 2}
--- splunk error
21:14 error SG5017: an order is only defined for all rules together
--- cloudwatch error
21:14 error SG5017: an order is only defined for all rules together

=== an order of other than all rules: {gte: 2, lte: 2}
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: B
name: b
logsource: {product: aws}
detection:
  sel: {f: w}
  condition: sel
---
title: Both
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: [user]
  timespan: 10m
  condition: {gte: 2, lte: 2}
--- splunk error
21:14 error SG5017: an order is only defined for all rules together
--- cloudwatch error
21:14 error SG5017: an order is only defined for all rules together

=== an order of other than all rules: {gte: 2.5}
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: B
name: b
logsource: {product: aws}
detection:
  sel: {f: w}
  condition: sel
---
title: Both
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: [user]
  timespan: 10m
  condition: {gte: 2.5}
--- splunk error
21:14 error SG5017: an order is only defined for all rules together
--- cloudwatch error
21:14 error SG5017: an order is only defined for all rules together

=== rules in any order: {gte: 2}
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: B
name: b
logsource: {product: aws}
detection:
  sel: {f: w}
  condition: sel
---
title: Both
correlation:
  type: temporal
  rules: [a, b]
  group-by: [user]
  timespan: 10m
  condition: {gte: 2}
--- options
window=tumbling
--- splunk
| multisearch
[ search f="v" | eval event_type="a" ]
[ search f="w" | eval event_type="b" ]

| bin _time span=10m
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 2
--- cloudwatch
filter f like /(?i)^v$/ or f like /(?i)^w$/ | fields if(f like /(?i)^v$/, 1, 0) as r1, if(f like /(?i)^w$/, 1, 0) as r2 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2 by user, bin(10m) as window | filter n1 > 0 and n2 > 0

=== rules in any order: {gte: 1}
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: B
name: b
logsource: {product: aws}
detection:
  sel: {f: w}
  condition: sel
---
title: Both
correlation:
  type: temporal
  rules: [a, b]
  group-by: [user]
  timespan: 10m
  condition: {gte: 1}
--- options
window=tumbling
--- splunk
| multisearch
[ search f="v" | eval event_type="a" ]
[ search f="w" | eval event_type="b" ]

| bin _time span=10m
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 1
--- cloudwatch
filter f like /(?i)^v$/ or f like /(?i)^w$/ | fields if(f like /(?i)^v$/, 1, 0) as r1, if(f like /(?i)^w$/, 1, 0) as r2 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2 by user, bin(10m) as window | fields if(n1 > 0, 1, 0) as found1, if(n2 > 0, 1, 0) as found2 | fields found1 + found2 as rule_count | filter rule_count >= 1

=== rules in any order: {gte: 1, lt: 2}
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: B
name: b
logsource: {product: aws}
detection:
  sel: {f: w}
  condition: sel
---
title: Both
correlation:
  type: temporal
  rules: [a, b]
  group-by: [user]
  timespan: 10m
  condition: {gte: 1, lt: 2}
--- options
window=tumbling
--- splunk
| multisearch
[ search f="v" | eval event_type="a" ]
[ search f="w" | eval event_type="b" ]

| bin _time span=10m
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 1 event_type_count < 2
--- cloudwatch
filter f like /(?i)^v$/ or f like /(?i)^w$/ | fields if(f like /(?i)^v$/, 1, 0) as r1, if(f like /(?i)^w$/, 1, 0) as r2 | filter ispresent(user) | stats sum(r1) as n1, sum(r2) as n2 by user, bin(10m) as window | fields if(n1 > 0, 1, 0) as found1, if(n2 > 0, 1, 0) as found2 | fields found1 + found2 as rule_count | filter rule_count >= 1 and rule_count < 2
