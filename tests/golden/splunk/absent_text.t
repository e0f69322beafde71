# Texts that stand for absence: comparisons do not hold for them by chance.

=== a pattern that the text of JSON's null satisfies
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 'nu*'
        g|contains: ul
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
f="nu*" NOT f="null" g="*ul*" NOT g="null"

=== one of several, and the text itself
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: ['nu*', 'x*', 'null']
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
(f="nu*" NOT f="null") OR f="x*" OR f="null"

=== not
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: x
    other:
        g|startswith: N
    condition: sel and not other
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
f="x" NOT (g="N*" NOT g="null")

=== letters of the right case only
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|cased: 'N*'
        g|cased: 'n*'
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
f="N*" g="n*" NOT g="null"
| regex f="(?s)^N"
| regex g="(?s)^n"

=== regular expressions
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: '^\w+$'
        g|re: '^\d+$'
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
NOT f="null"
| regex f="^\\w+$"
| regex g="^\\d+$"

=== an order of numbers
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|gt: 5
        g|lte: 5
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
f>5 NOT f="null" g<=5

=== two fields, both of which may be absent
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|fieldref: g
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
NOT f="null" NOT g="null"
| where lower('f')==lower('g')

=== a text for one field
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        errorCode: 'S*'
        f: 'S*'
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: absent_texts, val: {errorCode: success}}
--- splunk
errorCode="S*" NOT errorCode="success" f="S*"

=== adjacent windows of groups
--- rule
title: A
name: a
logsource: {product: okta}
detection:
  s: {eventType: a}
  condition: s
---
title: B
name: b
logsource: {product: okta}
detection:
  s: {eventType: b}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: [a, b]
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- options
window=tumbling
--- splunk
| multisearch
[ search eventType="a" | eval event_type="a" ]
[ search eventType="b" | eval event_type="b" ]

| where 'user'!="null"
| bin _time span=10m
| stats count as event_count by _time user

| search event_count >= 3

=== adjacent windows of values
--- rule
title: A
name: a
logsource: {product: okta}
detection:
  s: {eventType: a}
  condition: s
---
title: B
name: b
logsource: {product: okta}
detection:
  s: {eventType: b}
  condition: s
---
title: Correlated
correlation:
  type: value_count
  rules: [a]
  group-by: [user]
  timespan: 10m
  condition: {gte: 3, field: [ip, agent]}
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- options
window=tumbling
--- splunk
eventType="b"

eventType="a"

| where 'user'!="null" AND 'ip'!="null" AND 'agent'!="null"
| eval value_tuple=len('ip').":".'ip'.len('agent').":".'agent'
| bin _time span=10m
| stats dc(value_tuple) as value_count by _time user

| search value_count >= 3

=== an order in adjacent windows
--- rule
title: A
name: a
logsource: {product: okta}
detection:
  s: {eventType: a}
  condition: s
---
title: B
name: b
logsource: {product: okta}
detection:
  s: {eventType: b}
  condition: s
---
title: Correlated
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: [user]
  timespan: 10m
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- options
window=tumbling
--- splunk
| multisearch
[ search eventType="a" | eval event_type="a" ]
[ search eventType="b" | eval event_type="b" ]

| where 'user'!="null"
| eval event_time=_time
| bin _time span=10m
| stats min(eval(if(event_type="a", event_time, null()))) as step_1 max(eval(if(event_type="b", event_time, null()))) as step_2 by _time user

| where step_1<=step_2

=== values of several fields
--- rule
title: A
name: a
logsource: {product: okta}
detection:
  s: {eventType: a}
  condition: s
---
title: B
name: b
logsource: {product: okta}
detection:
  s: {eventType: b}
  condition: s
---
title: Correlated
correlation:
  type: value_count
  rules: [a]
  group-by: [user]
  timespan: 10m
  condition: {gte: 3, field: [ip, agent]}
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
eventType="b"

eventType="a"

| eval value_tuple=len('ip').":".'ip'.len('agent').":".'agent'
| where isnotnull('user') AND 'user'!="null" AND isnotnull('value_tuple') AND 'ip'!="null" AND 'agent'!="null"
| sort 0 _time
| streamstats time_window=10m dc(value_tuple) as value_count min(_time) as first_time by user
| where value_count >= 3

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time max(value_count) as value_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
