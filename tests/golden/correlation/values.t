# Distinct values, sums, averages, percentiles.

=== value_count
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
    type: value_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 10, field: f}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats dc(f) as value_count by _time u

| search value_count >= 10

=== value_count-nofield
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
    type: value_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 10}
--- splunk
fieldA="value1"
--- diagnostics
17:16 error SG5007: value_count needs a field

=== value_count-field-sp
# differs from pySigma: correlation-names
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
    type: value_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 10, field: 'f g'}
--- options
window=tumbling
--- splunk
fieldA="value1"

| bin _time span=5m
| stats dc("f g") as value_count by _time u

| search value_count >= 10

=== value_count-field-list
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
title: Corr
status: test
correlation:
    type: value_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 10, field: [f, g]}
--- options
window=tumbling
--- splunk
fieldA="value1"

| eval value_tuple=len('f').":".'f'.len('g').":".'g'
| bin _time span=5m
| stats dc(value_tuple) as value_count by _time u

| search value_count >= 10

=== value_sum
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
    type: value_sum
    rules: [base_rule_1, base_rule_2]
    group-by: [u]
    timespan: 5m
    condition: {gte: 10, field: f, percentile: 95}
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]

| bin _time span=5m
| stats sum(f) as value_sum by _time u

| search value_sum >= 10

=== value_avg
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
    type: value_avg
    rules: [base_rule_1, base_rule_2]
    group-by: [u]
    timespan: 5m
    condition: {gte: 10, field: f, percentile: 95}
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]

| bin _time span=5m
| stats avg(f) as value_avg by _time u

| search value_avg >= 10

=== value_percentile
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
    type: value_percentile
    rules: [base_rule_1, base_rule_2]
    group-by: [u]
    timespan: 5m
    condition: {gte: 10, field: f, percentile: 95}
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]

| bin _time span=5m
| stats perc95(f) as value_percentile by _time u

| search value_percentile >= 10
--- splunk diagnostics
27:16 warning SG7322: where 95 percent of the values are a whole number of them, Splunk's percentile is the next larger value

=== value_median
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
    type: value_median
    rules: [base_rule_1, base_rule_2]
    group-by: [u]
    timespan: 5m
    condition: {gte: 10, field: f, percentile: 95}
--- options
window=tumbling
--- splunk
| multisearch
[ search fieldA="value1" | eval event_type="base_rule_1" ]
[ search fieldA="value3" fieldB="value4" | eval event_type="base_rule_2" ]

| bin _time span=5m
| stats median(f) as value_median by _time u

| search value_median >= 10
--- splunk diagnostics
27:16 warning SG7322: of an even number of values Splunk's median is the larger of the two in the middle, not their mean

=== types / type value_count
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
  type: value_count
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
| stats dc(x) as value_count by _time u

| search value_count >= 10

=== types / type value_percentile
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
  type: value_percentile
  rules: [ra, rb]
  timespan: 5m
  group-by: [u]
  condition: {gte: 10, field: x}
--- splunk
f=1

f=2
--- diagnostics
28:14 error SG5007: value_percentile needs a percentile; 'percentile: 50' is the median

=== types / type value_median
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
  type: value_median
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
| stats median(x) as value_median by _time u

| search value_median >= 10
--- splunk diagnostics
28:14 warning SG7322: of an even number of values Splunk's median is the larger of the two in the middle, not their mean

=== conditions / cond {gte: 1, percentile: 5}
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
  condition: {gte: 1, percentile: 5}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 1

=== value_* / value_count {gte: 3}
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
  condition: {gte: 3}
--- splunk
f=1
--- diagnostics
18:14 error SG5007: value_count needs a field

=== value_* / value_count {gte: 3, field: x}
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
--- splunk
f=1

| bin _time span=5m
| stats dc(x) as value_count by _time u

| search value_count >= 3

=== value_* / value_count {gte: 3, field: [x, y]}
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
title: C
name: c
correlation:
  type: value_count
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: [x, y]}
--- options
window=tumbling
--- splunk
f=1

| eval value_tuple=len('x').":".'x'.len('y').":".'y'
| bin _time span=5m
| stats dc(value_tuple) as value_count by _time u

| search value_count >= 3

=== value_* / value_count {gte: 3, field: x, percentile: 95}
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
  condition: {gte: 3, field: x, percentile: 95}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats dc(x) as value_count by _time u

| search value_count >= 3

=== value_* / value_count {gte: 3, field: 'a b'}
# differs from pySigma: correlation-names
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
  condition: {gte: 3, field: 'a b'}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats dc("a b") as value_count by _time u

| search value_count >= 3

=== value_* / value_count {gte: 3, field: null}
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
  condition: {gte: 3, field: null}
--- splunk
f=1
--- diagnostics
18:30 error SG5008: 'field' must be text or a list of strings

=== value_* / value_sum {gte: 3, field: x}
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
title: C
name: c
correlation:
  type: value_sum
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: x}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats sum(x) as value_sum by _time u

| search value_sum >= 3

=== value_* / value_sum {gte: 3, field: [x, y]}
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
title: C
name: c
correlation:
  type: value_sum
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: [x, y]}
--- splunk
f=1
--- diagnostics
18:34 error SG5007: value_sum takes one field

=== value_* / value_sum {gte: 3, field: x, percentile: 95}
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
title: C
name: c
correlation:
  type: value_sum
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: x, percentile: 95}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats sum(x) as value_sum by _time u

| search value_sum >= 3

=== value_* / value_sum {gte: 3, field: null}
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
title: C
name: c
correlation:
  type: value_sum
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: null}
--- splunk
f=1
--- diagnostics
18:30 error SG5008: 'field' must be text or a list of strings

=== value_* / value_avg {gte: 3, field: x}
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
title: C
name: c
correlation:
  type: value_avg
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: x}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats avg(x) as value_avg by _time u

| search value_avg >= 3

=== value_* / value_avg {gte: 3, field: [x, y]}
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
title: C
name: c
correlation:
  type: value_avg
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: [x, y]}
--- splunk
f=1
--- diagnostics
18:34 error SG5007: value_avg takes one field

=== value_* / value_avg {gte: 3, field: x, percentile: 95}
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
title: C
name: c
correlation:
  type: value_avg
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: x, percentile: 95}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats avg(x) as value_avg by _time u

| search value_avg >= 3

=== value_* / value_avg {gte: 3, field: 'a b'}
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
title: C
name: c
correlation:
  type: value_avg
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: 'a b'}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats avg("a b") as value_avg by _time u

| search value_avg >= 3

=== value_* / value_percentile {gte: 3}
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
title: C
name: c
correlation:
  type: value_percentile
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3}
--- splunk
f=1
--- diagnostics
18:14 error SG5007: value_percentile needs a field
18:14 error SG5007: value_percentile needs a percentile; 'percentile: 50' is the median

=== value_* / value_percentile {gte: 3, field: x, percentile: 95}
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
title: C
name: c
correlation:
  type: value_percentile
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: x, percentile: 95}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats perc95(x) as value_percentile by _time u

| search value_percentile >= 3
--- splunk diagnostics
18:14 warning SG7322: where 95 percent of the values are a whole number of them, Splunk's percentile is the next larger value

=== value_* / value_percentile {gte: 3, field: 'a b'}
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
title: C
name: c
correlation:
  type: value_percentile
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: 'a b'}
--- splunk
f=1
--- diagnostics
18:14 error SG5007: value_percentile needs a percentile; 'percentile: 50' is the median

=== value_* / value_percentile {gte: 3, field: null}
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
title: C
name: c
correlation:
  type: value_percentile
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: null}
--- splunk
f=1
--- diagnostics
18:14 error SG5007: value_percentile needs a percentile; 'percentile: 50' is the median
18:30 error SG5008: 'field' must be text or a list of strings

=== value_* / value_median {gte: 3}
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
title: C
name: c
correlation:
  type: value_median
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3}
--- splunk
f=1
--- diagnostics
18:14 error SG5007: value_median needs a field

=== value_* / value_median {gte: 3, field: x}
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
title: C
name: c
correlation:
  type: value_median
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: x}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats median(x) as value_median by _time u

| search value_median >= 3
--- splunk diagnostics
18:14 warning SG7322: of an even number of values Splunk's median is the larger of the two in the middle, not their mean

=== value_* / value_median {gte: 3, field: [x, y]}
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
title: C
name: c
correlation:
  type: value_median
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: [x, y]}
--- splunk
f=1
--- diagnostics
18:34 error SG5007: value_median takes one field

=== value_* / value_median {gte: 3, field: x, percentile: 95}
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
title: C
name: c
correlation:
  type: value_median
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: x, percentile: 95}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats median(x) as value_median by _time u

| search value_median >= 3
--- splunk diagnostics
18:14 warning SG7322: of an even number of values Splunk's median is the larger of the two in the middle, not their mean

=== value_* / value_median {gte: 3, field: 'a b'}
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
title: C
name: c
correlation:
  type: value_median
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: 'a b'}
--- options
window=tumbling
--- splunk
f=1

| bin _time span=5m
| stats median("a b") as value_median by _time u

| search value_median >= 3
--- splunk diagnostics
18:14 warning SG7322: of an even number of values Splunk's median is the larger of the two in the middle, not their mean

=== value_* / value_median {gte: 3, field: null}
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
title: C
name: c
correlation:
  type: value_median
  rules: [ra]
  timespan: 5m
  group-by: [u]
  condition: {gte: 3, field: null}
--- splunk
f=1
--- diagnostics
18:30 error SG5008: 'field' must be text or a list of strings

=== value_* / percentile bad
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
  type: value_percentile
  rules: [ra]
  timespan: 5m
  condition: {gte: 3, field: x, percentile: abc}
--- splunk
f=1
--- diagnostics
17:45 error SG5006: a percentile must be a whole number from 1 to 100
