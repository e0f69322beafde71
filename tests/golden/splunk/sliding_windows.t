# Windows that end at each event, and what they hold.

=== at least
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {gte: 10}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| streamstats window=10 global=f first(_time) as first_time count as event_count by user
| where event_count=10 AND _time-first_time<600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+9
--- splunk notes

=== more than
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {gt: 10}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| streamstats window=11 global=f first(_time) as first_time count as event_count by user
| where event_count=11 AND _time-first_time<600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+10
--- splunk notes

=== a fraction
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {gte: 2.5}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| streamstats window=3 global=f first(_time) as first_time count as event_count by user
| where event_count=3 AND _time-first_time<600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+2
--- splunk notes

=== at least one
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {gte: 1}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== at least none
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {gte: 0}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
14:14 note SG7308: the condition is only checked where an event was found

=== fewer than
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {lt: 3}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| streamstats window=3 global=f first(_time) as first_time count as event_count by user
| where NOT (event_count=3 AND _time-first_time<600)

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
14:14 note SG7308: the condition is only checked where an event was found

=== fewer than one
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {lt: 1}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| where 1=0

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
14:14 note SG7308: the condition is only checked where an event was found

=== exactly
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {eq: 3}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| streamstats window=3 global=f first(_time) as first_time count as event_count by user
| streamstats window=4 global=f first(_time) as first_time_4 count as event_count_4 by user
| where event_count=3 AND _time-first_time<600 AND NOT (event_count_4=4 AND _time-first_time_4<600)

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== exactly a fraction
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {eq: 2.5}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| where 1=0

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== any number but one
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {neq: 1}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| streamstats window=2 global=f first(_time) as first_time count as event_count by user
| where event_count=2 AND _time-first_time<600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
14:14 note SG7308: the condition is only checked where an event was found

=== any number but three
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {neq: 3}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| streamstats window=3 global=f first(_time) as first_time count as event_count by user
| streamstats window=4 global=f first(_time) as first_time_4 count as event_count_4 by user
| where NOT (event_count=3 AND _time-first_time<600 AND NOT (event_count_4=4 AND _time-first_time_4<600))

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
14:14 note SG7308: the condition is only checked where an event was found

=== a range
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {gte: 3, lte: 5}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| streamstats window=3 global=f first(_time) as first_time count as event_count by user
| streamstats window=6 global=f first(_time) as first_time_6 count as event_count_6 by user
| where event_count=3 AND _time-first_time<600 AND NOT (event_count_6=6 AND _time-first_time_6<600)

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== an empty range
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {gt: 5, lt: 3}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| where 1=0

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(_time) as first_time max(_time) as last_time by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes

=== more than streamstats keeps
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {gte: 10001}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| streamstats window=10001 global=f first(_time) as first_time count as event_count by user
| where event_count=10001 AND _time-first_time<600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+10000
--- splunk notes
--- splunk diagnostics
14:14 warning SG7321: 10001 events are more than streamstats keeps, which is 10000 by default; raise max_stream_window in limits.conf, or use -O window=tumbling

=== without a group
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  timespan: 1h
  condition: {gte: 5}
--- splunk
eventName="ConsoleLogin"

| sort 0 _time
| streamstats window=5 global=f first(_time) as first_time count as event_count
| where event_count=5 AND _time-first_time<3600

| streamstats current=f last(_time) as previous_time
| eval find=if(_time-previous_time<3600, 0, 1)
| streamstats sum(find) as find
| stats min(first_time) as first_time max(_time) as last_time count as event_count by find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+4
--- splunk notes

=== several fields, one of a list
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: [user, 'items{}.id', _time, user]
  timespan: 1h
  condition: {gte: 5}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user') AND isnotnull('items{}.id')
| mvexpand "items{}.id"
| sort 0 _time
| streamstats window=5 global=f first(_time) as first_time count as event_count by user "items{}.id"
| where event_count=5 AND _time-first_time<3600

| streamstats current=f last(_time) as previous_time by user "items{}.id"
| eval find=if(_time-previous_time<3600, 0, 1)
| streamstats sum(find) as find by user "items{}.id"
| stats min(first_time) as first_time max(_time) as last_time count as event_count by user "items{}.id" find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+4
--- splunk notes

=== several rules, an event once
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: [a, b]
  group-by: user
  timespan: 1h
  condition: {gte: 5}
--- splunk
(eventName="ConsoleLogin") OR (eventName="CreateUser")

| where isnotnull('user')
| sort 0 _time
| streamstats window=5 global=f first(_time) as first_time count as event_count by user
| where event_count=5 AND _time-first_time<3600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<3600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+4
--- splunk notes

=== several rules, one with a command
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: R
name: r
logsource: {product: aws}
detection:
  s: {eventName: Get, f|re: 'a+'}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: [a, r]
  group-by: user
  timespan: 1h
  condition: {gte: 5}
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval event_type="a" ]
[ search eventName="Get"
| regex f="a+" | eval event_type="r" ]
| dedup keepnull=t index splunk_server _cd user

| where isnotnull('user')
| sort 0 _time
| streamstats window=5 global=f first(_time) as first_time count as event_count by user
| where event_count=5 AND _time-first_time<3600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<3600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+4
--- splunk notes

=== several rules with aliases
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: [a, b]
  group-by: who
  timespan: 1h
  aliases: {who: {a: user, b: userName}}
  condition: {gte: 5}
--- splunk
| multisearch
[ search eventName="ConsoleLogin" | eval event_type="a" | rename user as who ]
[ search eventName="CreateUser" | eval event_type="b" | rename userName as who ]
| dedup keepnull=t index splunk_server _cd who

| where isnotnull('who')
| sort 0 _time
| streamstats window=5 global=f first(_time) as first_time count as event_count by who
| where event_count=5 AND _time-first_time<3600

| streamstats current=f last(_time) as previous_time by who
| eval find=if(_time-previous_time<3600, 0, 1)
| streamstats sum(find) as find by who
| stats min(first_time) as first_time max(_time) as last_time count as event_count by who find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+4
--- splunk notes

=== fields of the rule
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
fields: [src, user, my field]
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {gte: 3}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| streamstats window=3 global=f first(_time) as first_time count as event_count values(src) as src values("my field") as "my field" by user
| where event_count=3 AND _time-first_time<600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time count as event_count values(src) as src values("my field") as "my field" by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+2
--- splunk notes

=== fields of a window with few events
# The last three events may be of more than a window.
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
fields: [src, user]
correlation:
  type: event_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {lt: 3}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user')
| sort 0 _time
| streamstats window=3 global=f first(_time) as first_time count as event_count by user
| streamstats time_window=10m values(src) as src by user
| where NOT (event_count=3 AND _time-first_time<600)

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(_time) as first_time max(_time) as last_time values(src) as src by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
15:14 note SG7308: the condition is only checked where an event was found

=== an event of two rules ends one window
# Its last row has both of them in its window; of the first nothing is shown.
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: GetObject}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {bucket: secret}
  condition: s
---
title: Correlated
correlation:
  type: value_sum
  rules: [a, b]
  group-by: user
  timespan: 10m
  condition: {field: bytes, lt: 1000}
--- splunk
| multisearch
[ search eventName="GetObject" | eval event_type="a" ]
[ search bucket="secret" | eval event_type="b" ]

| where isnotnull('user') AND isnotnull(tonumber('bytes'))
| sort 0 _time
| streamstats time_window=10m sum(bytes) as value_sum min(_time) as first_time by user
| reverse
| dedup keepnull=t index splunk_server _cd user
| reverse
| where value_sum < 1000

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time min(value_sum) as value_sum by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
21:14 note SG7320: streamstats keeps no more than 10000 events of a window by default

=== names that are taken
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: event_count
  rules: a
  group-by: [find, first_time, event_count]
  timespan: 1h
  condition: {gte: 5}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('find') AND isnotnull('first_time') AND isnotnull('event_count')
| sort 0 _time
| streamstats window=5 global=f first(_time) as sigma_first_time count as sigma_event_count by find first_time event_count
| where sigma_event_count=5 AND _time-sigma_first_time<3600

| streamstats current=f last(_time) as previous_time by find first_time event_count
| eval sigma_find=if(_time-previous_time<3600, 0, 1)
| streamstats sum(sigma_find) as sigma_find by find first_time event_count
| stats min(sigma_first_time) as sigma_first_time max(_time) as last_time count as sigma_event_count by find first_time event_count sigma_find
| convert ctime(sigma_first_time) ctime(last_time)
| fields - sigma_find
| eval sigma_event_count=sigma_event_count+4
--- splunk notes

=== a value
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: value_count
  rules: a
  group-by: user
  timespan: 10m
  condition: {field: src, gte: 3}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user') AND isnotnull('src')
| sort 0 _time
| streamstats time_window=10m dc(src) as value_count min(_time) as first_time by user
| where value_count >= 3

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time max(value_count) as value_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
14:14 note SG7320: streamstats keeps no more than 10000 events of a window by default

=== several values
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: value_count
  rules: a
  group-by: user
  timespan: 2w
  condition: {field: [src, port], gte: 3}
--- splunk
eventName="ConsoleLogin"

| eval value_tuple=len('src').":".'src'.len('port').":".'port'
| where isnotnull('user') AND isnotnull('value_tuple')
| sort 0 _time
| streamstats time_window=1209600s dc(value_tuple) as value_count min(_time) as first_time by user
| where value_count >= 3

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<1209600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time max(value_count) as value_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
14:14 note SG7320: streamstats keeps no more than 10000 events of a window by default

=== values of several rules
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: B
name: b
logsource: {product: aws}
detection:
  s: {eventName: CreateUser}
  condition: s
---
title: Correlated
correlation:
  type: value_count
  rules: [a, b]
  group-by: user
  timespan: 1M
  condition: {field: src, lt: 3}
--- splunk
(eventName="ConsoleLogin") OR (eventName="CreateUser")

| where isnotnull('user') AND isnotnull('src')
| sort 0 _time
| streamstats time_window=2629746s dc(src) as value_count min(_time) as first_time by user
| where value_count < 3

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<2629746, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time min(value_count) as value_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
21:14 note SG7308: the condition is only checked where an event was found
21:14 note SG7320: streamstats keeps no more than 10000 events of a window by default

=== a sum
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: value_sum
  rules: a
  group-by: user
  timespan: 1d
  condition: {field: bytes, gt: 1000}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user') AND isnotnull(tonumber('bytes'))
| sort 0 _time
| streamstats time_window=1d sum(bytes) as value_sum min(_time) as first_time by user
| where value_sum > 1000

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<86400, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time max(value_sum) as value_sum by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
14:14 note SG7320: streamstats keeps no more than 10000 events of a window by default

=== a mean in a range
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: value_avg
  rules: a
  timespan: 1y
  condition: {field: my bytes, gt: 10, lt: 20}
--- splunk
eventName="ConsoleLogin"

| where isnotnull(tonumber('my bytes'))
| sort 0 _time
| streamstats time_window=31556952s avg("my bytes") as value_avg min(_time) as first_time
| where value_avg > 10 AND value_avg < 20

| streamstats current=f last(_time) as previous_time
| eval find=if(_time-previous_time<31556952, 0, 1)
| streamstats sum(find) as find
| stats min(first_time) as first_time max(_time) as last_time max(value_avg) as value_avg by find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
13:14 note SG7320: streamstats keeps no more than 10000 events of a window by default

=== a median
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: value_median
  rules: a
  group-by: user
  timespan: 1h
  condition: {field: bytes, lte: 10}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user') AND isnotnull(tonumber('bytes'))
| sort 0 _time
| streamstats time_window=1h median(bytes) as value_median min(_time) as first_time by user
| where value_median <= 10

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<3600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time min(value_median) as value_median by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
14:14 note SG7320: streamstats keeps no more than 10000 events of a window by default
--- splunk diagnostics
14:14 warning SG7322: of an even number of values Splunk's median is the larger of the two in the middle, not their mean

=== a percentile
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {eventName: ConsoleLogin}
  condition: s
---
title: Correlated
correlation:
  type: value_percentile
  rules: a
  group-by: user
  timespan: 1h
  condition: {field: bytes, percentile: 95, gte: 10}
--- splunk
eventName="ConsoleLogin"

| where isnotnull('user') AND isnotnull(tonumber('bytes'))
| sort 0 _time
| streamstats time_window=1h perc95(bytes) as value_percentile min(_time) as first_time by user
| where value_percentile >= 10

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<3600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time max(value_percentile) as value_percentile by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
--- splunk notes
14:14 note SG7320: streamstats keeps no more than 10000 events of a window by default
--- splunk diagnostics
14:14 warning SG7322: where 95 percent of the values are a whole number of them, Splunk's percentile is the next larger value
