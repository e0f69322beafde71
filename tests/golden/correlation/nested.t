=== a temporal of two value counts
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Correlation hosts
name: hosts
correlation:
  type: value_count
  rules: [a]
  group-by: [user]
  timespan: 1h
  condition:
    field: host
    gte: 3
---
title: Correlation ports
name: ports
correlation:
  type: value_count
  rules: [a]
  group-by: [user]
  timespan: 1h
  condition:
    field: port
    gte: 9
---
title: Correlation both
name: both
correlation:
  type: temporal
  rules: [hosts, ports]
  group-by: [user]
  timespan: 1h
--- options
window=tumbling
--- splunk
f="a"
| eval sigma_last=_time
| bin _time span=1h
| stats dc(host) as value_count max(sigma_last) as sigma_last by _time user
| search value_count >= 3
| eval _time=sigma_last | eval event_type="hosts"
| append
[ search f="a"
| eval sigma_last=_time
| bin _time span=1h
| stats dc(port) as value_count max(sigma_last) as sigma_last by _time user
| search value_count >= 9
| eval _time=sigma_last | eval event_type="ports" ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 2

=== an order of a count and an event
# a count has the time of its latest event
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Rule b
name: b
logsource: {category: test}
detection:
  s:
    f: b
  condition: s
---
title: Correlation many
name: many
correlation:
  type: event_count
  rules: [a]
  group-by: [user]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation then
name: then
correlation:
  type: temporal_ordered
  rules: [many, b]
  group-by: [user]
  timespan: 20m
--- options
window=tumbling
--- splunk
f="b" | eval event_type="b"
| append
[ search f="a"
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time user
| search event_count >= 5
| eval _time=sigma_last | eval event_type="many" ]

| eval event_time=_time
| bin _time span=20m
| stats min(eval(if(event_type="many", event_time, null()))) as step_1 max(eval(if(event_type="b", event_time, null()))) as step_2 by _time user

| where step_1<=step_2
--- splunk diagnostics
31:11 warning SG7312: 'many' is placed in the order at its latest event: what follows its condition but not that event is missed

=== three levels
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Rule b
name: b
logsource: {category: test}
detection:
  s:
    f: b
  condition: s
---
title: Correlation many
name: many
correlation:
  type: event_count
  rules: [a]
  group-by: [user]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation often
name: often
correlation:
  type: event_count
  rules: [many]
  group-by: [user]
  timespan: 1h
  condition:
    gte: 3
---
title: Correlation day
name: day
correlation:
  type: temporal
  rules: [often, b]
  group-by: [user]
  timespan: 1d
--- options
window=tumbling
--- splunk
f="b" | eval event_type="b"
| append
[ search f="a"
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time user
| search event_count >= 5
| eval _time=sigma_last
| eval sigma_last=_time
| bin _time span=1h
| stats count as event_count max(sigma_last) as sigma_last by _time user
| search event_count >= 3
| eval _time=sigma_last | eval event_type="often" ]

| bin _time span=1d
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 2

=== an order in a correlation
# complete with its last step
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Rule b
name: b
logsource: {category: test}
detection:
  s:
    f: b
  condition: s
---
title: Rule c
name: c
logsource: {category: test}
detection:
  s:
    f: c
  condition: s
---
title: Correlation inorder
name: inorder
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: [user]
  timespan: 5m
---
title: Correlation day
name: day
correlation:
  type: temporal
  rules: [c, inorder]
  group-by: [user]
  timespan: 1d
--- options
window=tumbling
--- splunk
f="c" | eval event_type="c"
| append
[ | multisearch
[ search f="a" | eval event_type="a" ]
[ search f="b" | eval event_type="b" ]
| eval event_time=_time
| bin _time span=5m
| stats min(eval(if(event_type="a", event_time, null()))) as step_1 max(eval(if(event_type="b", event_time, null()))) as step_2 by _time user
| where step_1<=step_2
| eval _time=step_2 | eval event_type="inorder" ]

| bin _time span=1d
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 2

=== a count of correlations
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Correlation many
name: many
correlation:
  type: event_count
  rules: [a]
  group-by: [user]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation all
name: all
correlation:
  type: event_count
  rules: [many]
  timespan: 1d
  condition:
    gte: 10
--- options
window=tumbling
--- splunk
f="a"
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time user
| search event_count >= 5
| eval _time=sigma_last

| bin _time span=1d
| stats count as event_count by _time

| search event_count >= 10

=== two conditions, which is multisearch, in append
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Rule b
name: b
logsource: {category: test}
detection:
  s:
    f: b
  condition: s
---
title: Correlation many
name: many
correlation:
  type: event_count
  rules: [a, b]
  group-by: [user]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation c
name: c
correlation:
  type: temporal
  rules: [many, a]
  group-by: [user]
  timespan: 1h
--- options
window=tumbling
--- splunk
f="a" | eval event_type="a"
| append
[ | multisearch
[ search f="a" | eval event_type="a" ]
[ search f="b" | eval event_type="b" ]
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time user
| search event_count >= 5
| eval _time=sigma_last | eval event_type="many" ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 2

=== a value that was counted
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Correlation many
name: many
correlation:
  type: event_count
  rules: [a]
  group-by: [user]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation sum
name: sum
correlation:
  type: value_sum
  rules: [many]
  group-by: [user]
  timespan: 1d
  condition:
    field: event_count
    gte: 100
--- options
window=tumbling
--- splunk
f="a"
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time user
| search event_count >= 5
| eval _time=sigma_last

| bin _time span=1d
| stats sum(event_count) as value_sum by _time user

| search value_sum >= 100

=== a value that is a group
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Correlation many
name: many
correlation:
  type: event_count
  rules: [a]
  group-by: [user]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation users
name: users
correlation:
  type: value_count
  rules: [many]
  timespan: 1d
  condition:
    field: user
    gte: 10
--- options
window=tumbling
--- splunk
f="a"
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time user
| search event_count >= 5
| eval _time=sigma_last

| bin _time span=1d
| stats dc(user) as value_count by _time

| search value_count >= 10

=== a value that is gone
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Correlation many
name: many
correlation:
  type: event_count
  rules: [a]
  group-by: [user]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation hosts
name: hosts
correlation:
  type: value_count
  rules: [many]
  group-by: [user]
  timespan: 1d
  condition:
    field: host
    gte: 10
--- splunk error
27:12 error SG5016: the results of 'many' have no field 'host'; add it to 'group-by' there, or give an alias for a field that is

=== a group that is gone
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Rule b
name: b
logsource: {category: test}
detection:
  s:
    f: b
  condition: s
---
title: Correlation many
name: many
correlation:
  type: event_count
  rules: [a]
  group-by: [user]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation c
name: c
correlation:
  type: temporal
  rules: [many, b]
  group-by: [host]
  timespan: 1d
--- splunk error
32:14 error SG5016: the results of 'many' have no field 'host'; add it to 'group-by' there, or give an alias for a field that is

=== an alias for a group of the inner rule
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Rule b
name: b
logsource: {category: test}
detection:
  s:
    f: b
  condition: s
---
title: Correlation many
name: many
correlation:
  type: event_count
  rules: [a]
  group-by: [user]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation c
name: c
correlation:
  type: temporal
  rules: [many, b]
  group-by: [who]
  timespan: 1d
  aliases:
    who:
      many: user
      b: src_user
--- options
window=tumbling
--- splunk
f="b" | eval event_type="b" | rename src_user as who
| append
[ search f="a"
| eval sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_last) as sigma_last by _time user
| search event_count >= 5
| eval _time=sigma_last | eval event_type="many" | rename user as who ]

| bin _time span=1d
| stats dc(event_type) as event_type_count by _time who

| search event_type_count >= 2

=== the name of the time is taken
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Correlation many
name: many
correlation:
  type: event_count
  rules: [a]
  group-by: [sigma_last]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation all
name: all
correlation:
  type: event_count
  rules: [many]
  group-by: [sigma_last]
  timespan: 1d
  condition:
    gte: 2
--- options
window=tumbling
--- splunk
f="a"
| eval sigma_sigma_last=_time
| bin _time span=5m
| stats count as event_count max(sigma_sigma_last) as sigma_sigma_last by _time sigma_last
| search event_count >= 5
| eval _time=sigma_sigma_last

| bin _time span=1d
| stats count as event_count by _time sigma_last

| search event_count >= 2

=== an inner correlation that cannot be said
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Rule b
name: b
logsource: {category: test}
detection:
  s:
    f: b
  condition: s
---
title: Correlation some
name: some
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: [user]
  timespan: 5m
  condition:
    gte: 1
---
title: Correlation c
name: c
correlation:
  type: event_count
  rules: [some]
  group-by: [user]
  timespan: 1d
  condition:
    gte: 2
--- splunk error
25:5 error SG5017: an order is only defined for all rules together
31:11 warning SG7323: each window in which 'some' holds counts, of which a burst has many
31:11 error SG5011: the rule 'some' gives no query

=== more subsearches than Splunk takes
--- rule
title: Rule a
name: a
logsource: {category: test}
detection:
  s:
    f: a
  condition: s
---
title: Correlation c0
name: c0
correlation:
  type: event_count
  rules: [a]
  group-by: [u]
  timespan: 5m
  condition:
    gte: 2
---
title: Correlation c1
name: c1
correlation:
  type: temporal
  rules: [a, c0]
  group-by: [u]
  timespan: 1h
---
title: Correlation c2
name: c2
correlation:
  type: temporal
  rules: [a, c1]
  group-by: [u]
  timespan: 1h
---
title: Correlation c3
name: c3
correlation:
  type: temporal
  rules: [a, c2]
  group-by: [u]
  timespan: 1h
---
title: Correlation c4
name: c4
correlation:
  type: temporal
  rules: [a, c3]
  group-by: [u]
  timespan: 1h
---
title: Correlation c5
name: c5
correlation:
  type: temporal
  rules: [a, c4]
  group-by: [u]
  timespan: 1h
---
title: Correlation c6
name: c6
correlation:
  type: temporal
  rules: [a, c5]
  group-by: [u]
  timespan: 1h
---
title: Correlation c7
name: c7
correlation:
  type: temporal
  rules: [a, c6]
  group-by: [u]
  timespan: 1h
---
title: Correlation c8
name: c8
correlation:
  type: temporal
  rules: [a, c7]
  group-by: [u]
  timespan: 1h
---
title: Correlation c9
name: c9
correlation:
  type: temporal
  rules: [a, c8]
  group-by: [u]
  timespan: 1h
--- splunk error
86:3 error SG5016: subsearches nested more than 8 deep
