# Which rules a correlation looks at, and its numbers.

=== rules by selector: 1 of them
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal
    rules: [a, b]
    timespan: 5m
    condition: 1 of them
--- options
window=tumbling
--- splunk
| multisearch
[ search x=1 | eval event_type="a" ]
[ search y=1 | eval event_type="b" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time

| search event_types="a" OR event_types="b"

=== rules by selector: all of them
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal
    rules: [a, b]
    timespan: 5m
    condition: all of them
--- options
window=tumbling
--- splunk
| multisearch
[ search x=1 | eval event_type="a" ]
[ search y=1 | eval event_type="b" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time

| search event_types="a"   event_types="b"

=== rules by selector: any of a*
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal
    rules: [a, b]
    timespan: 5m
    condition: any of a*
--- splunk
x=1

y=1
--- diagnostics
14:16 error SG5006: the condition does not name this rule

=== rules by selector: not all of *
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal
    rules: [a, b]
    timespan: 5m
    condition: not all of *
--- options
window=tumbling
--- splunk
| multisearch
[ search x=1 | eval event_type="a" ]
[ search y=1 | eval event_type="b" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time

| search NOT (event_types="a"   event_types="b")

=== rules by selector: a and 1 of b*
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal
    rules: [a, b]
    timespan: 5m
    condition: a and 1 of b*
--- options
window=tumbling
--- splunk
| multisearch
[ search x=1 | eval event_type="a" ]
[ search y=1 | eval event_type="b" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time

| search event_types="a"   event_types="b"

=== a selector that leaves a rule out
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal
    rules: [a, b]
    timespan: 5m
    condition: 1 of a*
--- diagnostics
14:16 error SG5006: the condition does not name this rule

=== a selector that matches no rule
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal
    rules: [a, b]
    timespan: 5m
    condition: a and b and 1 of c*
--- diagnostics
16:33 error SG5006: this matches no rule in the list

=== a selector without a list of rules
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal
    timespan: 5m
    condition: 1 of them
--- diagnostics
15:21 error SG5006: 'of' needs a list of 'rules' to choose from

=== an order with a condition that is not all of its rules
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal_ordered
    rules: [a, b]
    timespan: 5m
    condition: a and not b
--- splunk error
16:16 error SG5017: an order is only defined for all rules together
--- cloudwatch error
16:16 error SG5017: an order is only defined for all rules together

=== an order with a condition that is all of its rules
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal_ordered
    rules: [a, b]
    timespan: 5m
    condition: a and b
--- options
window=tumbling
--- splunk
| multisearch
[ search x=1 | eval event_type="a" ]
[ search y=1 | eval event_type="b" ]

| eval event_time=_time
| bin _time span=5m
| stats min(eval(if(event_type="a", event_time, null()))) as step_1 max(eval(if(event_type="b", event_time, null()))) as step_2 by _time

| where step_1<=step_2
--- cloudwatch
filter x = 1 or y = 1 | fields toMillis(@timestamp) as sigma_ts | fields case(x = 1, sigma_ts) as t1, case(y = 1, sigma_ts) as t2 | stats min(t1) as first1, max(t2) as last2 by bin(5m) as window | filter first1 <= last2

=== a rule by name and by id: count
--- rule
title: A
name: a
id: 22222222-2222-4222-8222-222222222222
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a, 22222222-2222-4222-8222-222222222222]
    timespan: 5m
    condition: {gte: 2}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats count as event_count by _time

| search event_count >= 2
--- cloudwatch
filter x = 1 | stats count(*) as event_count by bin(5m) as window | filter event_count >= 2

=== a rule by name and by id: together
--- rule
title: A
name: a
id: 22222222-2222-4222-8222-222222222222
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: temporal
    rules: [a, 22222222-2222-4222-8222-222222222222]
    timespan: 5m
--- options
window=tumbling
--- splunk
x=1 | eval event_type="a"

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time

| search event_type_count >= 1
--- cloudwatch
filter x = 1 | fields if(x = 1, 1, 0) as r1 | stats sum(r1) as n1 by bin(5m) as window | filter n1 > 0

=== a rule by name and by id: condition
--- rule
title: A
name: a
id: 22222222-2222-4222-8222-222222222222
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal
    rules: [a, b, 22222222-2222-4222-8222-222222222222]
    timespan: 5m
    condition: (a or 22222222-2222-4222-8222-222222222222) and b
--- options
window=tumbling
--- splunk
| multisearch
[ search x=1 | eval event_type="a" ]
[ search y=1 | eval event_type="b" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time

| search event_types="a" OR event_types="a"   event_types="b"
--- cloudwatch
filter x = 1 or y = 1 | fields if(x = 1, 1, 0) as r1, if(y = 1, 1, 0) as r2 | stats sum(r1) as n1, sum(r2) as n2 by bin(5m) as window | filter (n1 > 0 or n1 > 0) and n2 > 0

=== a rule by name and by id: order
--- rule
title: A
name: a
id: 22222222-2222-4222-8222-222222222222
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal_ordered
    rules: [a, b, 22222222-2222-4222-8222-222222222222]
    timespan: 5m
--- options
window=tumbling
--- splunk
| multisearch
[ search x=1 | eval event_type="a" ]
[ search y=1 | eval event_type="b" ]

| eval event_time=_time
| bin _time span=5m
| eventstats min(eval(if(event_type="a", event_time, null()))) as step_1 by _time
| stats min(eval(if(event_type="b" AND event_time>=step_1, event_time, null()))) as step_2 max(eval(if(event_type="a", event_time, null()))) as step_3 by _time

| where step_2<=step_3
--- cloudwatch
filter x = 1 or y = 1 | fields toMillis(@timestamp) as sigma_ts | fields if(x = 1, 1, 0) as r1, if(y = 1, 1, 0) as r2 | stats sum(r1) as n1, sum(r2) as n2 by sigma_ts, bin(5m) as window | sort sigma_ts asc | autoregress window as window_lag p=1 | fields if(window_lag = window, 0, 1) as fresh | fields case(n1 > 0, sigma_ts, fresh = 1, 0) as s1 | filldown s1 | fields case(n2 > 0, s1, fresh = 1, 0) as s2 | filldown s2 | filter n1 > 0 and s2 > 0 | dedup window
--- cloudwatch diagnostics
14:5 warning SG7216: the query relies on 'filldown' and 'autoregress' following the order of 'sort', which is not documented

=== a correlation by name and by id
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: D
name: d
id: 22222222-2222-4222-8222-222222222222
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    group-by: [u]
    condition: {gte: 2}
---
title: C
correlation:
    type: event_count
    rules: [d, 22222222-2222-4222-8222-222222222222]
    timespan: 1h
    group-by: [u]
    condition: {gte: 3}
--- options
window=tumbling
--- splunk
x=1
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time u
| search event_count >= 2
| eval _time=sigma_last

| bin _time span=1h
| stats count as event_count by _time u

| search event_count >= 3

=== threshold gt: 0
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: {gt: 0}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats count as event_count by _time

| search event_count > 0
--- cloudwatch
filter x = 1 | stats count(*) as event_count by bin(5m) as window | filter event_count > 0
--- splunk notes

=== threshold gt: -1
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: {gt: -1}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats count as event_count by _time

| search event_count > -1
--- cloudwatch
filter x = 1 | stats count(*) as event_count by bin(5m) as window | filter event_count > 0 - 1
--- splunk notes
11:16 note SG7308: the condition is only checked where an event was found
--- cloudwatch notes
11:16 note SG7213: the condition is only checked where an event was found

=== threshold neq: 5
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: {neq: 5}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats count as event_count by _time

| search event_count != 5
--- cloudwatch
filter x = 1 | stats count(*) as event_count by bin(5m) as window | filter event_count != 5
--- splunk notes
11:16 note SG7308: the condition is only checked where an event was found
--- cloudwatch notes
11:16 note SG7213: the condition is only checked where an event was found

=== threshold neq: 0
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: {neq: 0}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats count as event_count by _time

| search event_count != 0
--- cloudwatch
filter x = 1 | stats count(*) as event_count by bin(5m) as window | filter event_count != 0
--- splunk notes

=== threshold gte: 1, neq: 7
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: {gte: 1, neq: 7}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats count as event_count by _time

| search event_count >= 1 event_count != 7
--- cloudwatch
filter x = 1 | stats count(*) as event_count by bin(5m) as window | filter event_count >= 1 and event_count != 7
--- splunk notes

=== threshold lt: 0
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: {lt: 0}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats count as event_count by _time

| search event_count < 0
--- cloudwatch
filter x = 1 | stats count(*) as event_count by bin(5m) as window | filter event_count < 0
--- splunk notes

=== threshold lte: 0
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: {lte: 0}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats count as event_count by _time

| search event_count <= 0
--- cloudwatch
filter x = 1 | stats count(*) as event_count by bin(5m) as window | filter event_count <= 0
--- splunk notes
11:16 note SG7308: the condition is only checked where an event was found
--- cloudwatch notes
11:16 note SG7213: the condition is only checked where an event was found

=== threshold eq: 0
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: {eq: 0}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats count as event_count by _time

| search event_count = 0
--- cloudwatch
filter x = 1 | stats count(*) as event_count by bin(5m) as window | filter event_count = 0
--- splunk notes
11:16 note SG7308: the condition is only checked where an event was found
--- cloudwatch notes
11:16 note SG7213: the condition is only checked where an event was found

=== percentile 99.5
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: value_percentile
    rules: [a]
    timespan: 5m
    condition: {field: f, percentile: 99.5, gte: 3}
--- diagnostics
11:39 error SG5006: a percentile must be a whole number from 1 to 100

=== percentile 99.0
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: value_percentile
    rules: [a]
    timespan: 5m
    condition: {field: f, percentile: 99.0, gte: 3}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats perc99(f) as value_percentile by _time

| search value_percentile >= 3
--- splunk diagnostics
11:16 warning SG7322: where 99 percent of the values are a whole number of them, Splunk's percentile is the next larger value
--- cloudwatch
filter x = 1 | stats pct(f, 99) as value_percentile by bin(5m) as window | filter value_percentile >= 3

=== percentile 1
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: value_percentile
    rules: [a]
    timespan: 5m
    condition: {field: f, percentile: 1, gte: 3}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats perc1(f) as value_percentile by _time

| search value_percentile >= 3
--- splunk diagnostics
11:16 warning SG7322: where 1 percent of the values are a whole number of them, Splunk's percentile is the next larger value
--- cloudwatch
filter x = 1 | stats pct(f, 1) as value_percentile by bin(5m) as window | filter value_percentile >= 3

=== percentile 100
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: value_percentile
    rules: [a]
    timespan: 5m
    condition: {field: f, percentile: 100, gte: 3}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats max(f) as value_percentile by _time

| search value_percentile >= 3
--- cloudwatch
filter x = 1 | stats pct(f, 100) as value_percentile by bin(5m) as window | filter value_percentile >= 3

=== percentile 0
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: value_percentile
    rules: [a]
    timespan: 5m
    condition: {field: f, percentile: 0, gte: 3}
--- diagnostics
11:39 error SG5006: a percentile must be a whole number from 1 to 100

=== percentile 100.5
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: value_percentile
    rules: [a]
    timespan: 5m
    condition: {field: f, percentile: 100.5, gte: 3}
--- diagnostics
11:39 error SG5006: a percentile must be a whole number from 1 to 100

=== percentile 1e1
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: value_percentile
    rules: [a]
    timespan: 5m
    condition: {field: f, percentile: 1e1, gte: 3}
--- options
window=tumbling
--- splunk
x=1

| bin _time span=5m
| stats perc10(f) as value_percentile by _time

| search value_percentile >= 3
--- splunk diagnostics
11:16 warning SG7322: where 10 percent of the values are a whole number of them, Splunk's percentile is the next larger value
--- cloudwatch
filter x = 1 | stats pct(f, 10) as value_percentile by bin(5m) as window | filter value_percentile >= 3

=== percentile x
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: value_percentile
    rules: [a]
    timespan: 5m
    condition: {field: f, percentile: x, gte: 3}
--- diagnostics
11:39 error SG5006: a percentile must be a whole number from 1 to 100

=== a rule by name and by id: some of the rules
--- rule
title: A
name: a
id: 22222222-2222-4222-8222-222222222222
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: temporal
    rules: [a, b, 22222222-2222-4222-8222-222222222222]
    timespan: 5m
    condition: {gte: 1}
--- options
window=tumbling
--- splunk
| multisearch
[ search x=1 | eval event_type="a" ]
[ search y=1 | eval event_type="b" ]

| bin _time span=5m
| stats dc(event_type) as event_type_count by _time

| search event_type_count >= 1
--- cloudwatch
filter x = 1 or y = 1 | fields if(x = 1, 1, 0) as r1, if(y = 1, 1, 0) as r2 | stats sum(r1) as n1, sum(r2) as n2 by bin(5m) as window | fields if(n1 > 0, 1, 0) as found1, if(n2 > 0, 1, 0) as found2 | fields found1 + found2 as rule_count | filter rule_count >= 1

=== a rule by name and by id: aliases
--- rule
title: A
name: a
id: 22222222-2222-4222-8222-222222222222
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a, b, 22222222-2222-4222-8222-222222222222]
    group-by: [u]
    aliases: {u: {a: au, b: bu, 22222222-2222-4222-8222-222222222222: au}}
    timespan: 5m
    condition: {gte: 2}
--- options
window=tumbling
--- splunk
| multisearch
[ search x=1 | eval event_type="a" | rename au as u ]
[ search y=1 | eval event_type="b" | rename bu as u ]

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 2
--- cloudwatch
filter x = 1 or y = 1 | fields case(x = 1, au, y = 1, bu) as u | filter ispresent(u) | stats count(*) as event_count by u, bin(5m) as window | filter event_count >= 2

=== an alias with the name of a field that is compared
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {"x|fieldref": u}, condition: sel}
---
title: B
name: b
logsource: {category: t}
detection: {sel: {y: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a, b]
    group-by: [u]
    aliases: {u: {a: au, b: bu}}
    timespan: 5m
    condition: {gte: 2}
--- cloudwatch
filter (strcontains(tolower(x), tolower(u)) = 1 and strcontains(tolower(u), tolower(x)) = 1) or y = 1 | fields case(strcontains(tolower(x), tolower(u)) = 1 and strcontains(tolower(u), tolower(x)) = 1, au, y = 1, bu) as sigma_u | filter ispresent(sigma_u) | stats count(*) as event_count by sigma_u, bin(5m) as window | filter event_count >= 2
--- cloudwatch diagnostics
17:15 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them
