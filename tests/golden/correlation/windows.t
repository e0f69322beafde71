# Windows that slide, windows that do not end, and formats.

=== schedule
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
--- options
window=schedule
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | stats count(*) as event_count by user | filter event_count >= 10
--- cloudwatch notes
15:13 note SG7212: the query counts all events it is run on: run it over 5m

=== a month
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 1M
  condition: {gte: 10}
--- options
window=tumbling
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | fields toMillis(@timestamp) as sigma_ts | fields floor(sigma_ts / 2629746000) as window | filter ispresent(user) | stats count(*) as event_count by user, window | filter event_count >= 10
--- cloudwatch diagnostics
15:13 warning SG7217: all months, and all years, are taken to be equally long

=== sliding, more than
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gt: 10}
--- options
window=sliding
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | fields user, concat("=", user) as sigma_g1, toMillis(@timestamp) as sigma_ts | sort sigma_g1 asc, sigma_ts asc | autoregress sigma_g1 as sigma_g1_lag p=10 | autoregress sigma_ts as sigma_ts_lag p=10 | filter sigma_g1_lag = sigma_g1 and sigma_ts - sigma_ts_lag <= 300000 | dedup sigma_g1
--- cloudwatch notes
--- cloudwatch diagnostics
15:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough

=== sliding, one is enough
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 1}
--- options
window=sliding
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | fields user, concat("=", user) as sigma_g1, toMillis(@timestamp) as sigma_ts | sort sigma_g1 asc, sigma_ts asc | dedup sigma_g1
--- cloudwatch notes
--- cloudwatch diagnostics
15:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough

=== sliding, half of one
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gt: 1.5}
--- options
window=sliding
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | fields user, concat("=", user) as sigma_g1, toMillis(@timestamp) as sigma_ts | sort sigma_g1 asc, sigma_ts asc | autoregress sigma_g1 as sigma_g1_lag p=1 | autoregress sigma_ts as sigma_ts_lag p=1 | filter sigma_g1_lag = sigma_g1 and sigma_ts - sigma_ts_lag <= 300000 | dedup sigma_g1
--- cloudwatch notes
--- cloudwatch diagnostics
15:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough

=== sliding without groups
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  timespan: 5m
  condition: {gte: 3}
--- options
window=sliding
limit=5
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | fields toMillis(@timestamp) as sigma_ts | sort sigma_ts asc | autoregress sigma_ts as sigma_ts_lag p=2 | filter sigma_ts - sigma_ts_lag <= 300000 | limit 1
--- cloudwatch notes
--- cloudwatch diagnostics
14:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough

=== sliding with two groups
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: [user, a-b]
  timespan: 5m
  condition: {gte: 3}
--- options
window=sliding
limit=5
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) and ispresent(`a-b`) | fields user, concat("=", user) as sigma_g1, `a-b`, concat("=", `a-b`) as sigma_g2, toMillis(@timestamp) as sigma_ts | sort sigma_g1 asc, sigma_g2 asc, sigma_ts asc | autoregress sigma_g1 as sigma_g1_lag p=2 | autoregress sigma_g2 as sigma_g2_lag p=2 | autoregress sigma_ts as sigma_ts_lag p=2 | filter sigma_g1_lag = sigma_g1 and sigma_g2_lag = sigma_g2 and sigma_ts - sigma_ts_lag <= 300000 | dedup sigma_g1, sigma_g2 | limit 5
--- cloudwatch notes
--- cloudwatch diagnostics
15:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough

=== sliding with an alias
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal_ordered
  rules: [fail, key]
  group-by: who
  timespan: 1h
  aliases:
    who:
      fail: user
      key: userName
--- options
window=sliding
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, user, eventName like /(?i)^CreateAccessKey$/, userName) as who | filter ispresent(who) | fields who, concat("=", who) as sigma_g1, toMillis(@timestamp) as sigma_ts, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | sort sigma_g1 asc, sigma_ts asc, r1 desc | autoregress sigma_g1 as sigma_g1_lag p=1 | autoregress sigma_ts as sigma_ts_lag p=1 | autoregress r1 as r1_lag p=1 | filter r2 = 1 and (r1 = 1 or (sigma_g1_lag = sigma_g1 and r1_lag = 1 and sigma_ts - sigma_ts_lag <= 3600000)) | dedup sigma_g1
--- cloudwatch notes
25:5 note SG7231: an event that several rules find has the 'who' of the first of them only
--- cloudwatch diagnostics
23:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 1h apart for near enough

=== sliding, at most
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {lte: 10}
--- options
window=sliding
--- cloudwatch error
12:3 error SG7215: sliding windows can only find at least a number of events, all rules, or rules in order; -O window=schedule looks at all events at once

=== sliding, together
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  timespan: 1h
--- options
window=sliding
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields toMillis(@timestamp) as sigma_ts, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | sort sigma_ts asc | fields case(r1 = 1, sigma_ts) as s1 | filldown s1 | fields case(r2 = 1, sigma_ts) as s2 | filldown s2 | filter s1 > 0 and sigma_ts - s1 < 3600000 and s2 > 0 and sigma_ts - s2 < 3600000 | limit 1
--- cloudwatch diagnostics
22:13 warning SG7216: the query relies on 'filldown' and 'autoregress' following the order of 'sort', which is not documented

=== sliding, three in order
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: Two conditions
name: two
logsource: {product: aws}
detection:
  s:
    a: 1
  t:
    b: 2
    c: 3
  condition: [s, t]
---
title: C
correlation:
  type: temporal_ordered
  rules: [fail, key, two]
  timespan: 1h
--- options
window=sliding
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ or (a = 1 or (b = 2 and c = 3)) | fields toMillis(@timestamp) as sigma_ts | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2, if(a = 1 or (b = 2 and c = 3), 1, 0) as r3 | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by sigma_ts | sort sigma_ts asc | fields case(n1 > 0, sigma_ts) as s1 | filldown s1 | fields case(n2 > 0, s1) as s2 | filldown s2 | filter n3 > 0 and s2 > 0 and sigma_ts - s2 < 3600000 | limit 1
--- cloudwatch diagnostics
31:3 warning SG7216: the query relies on 'filldown' following the order of 'sort', which is not documented

=== the strongest first
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
--- options
limit=20
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | stats count(*) as event_count by user, bin(5m) as window | filter event_count >= 10 | sort event_count desc | limit 20
--- cloudwatch diagnostics
15:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== some of them
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  timespan: 1h
--- options
limit=20
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | stats sum(r1) as n1, sum(r2) as n2 by bin(1h) as window | filter n1 > 0 and n2 > 0 | limit 20
--- cloudwatch diagnostics
22:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== pretty
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
--- format pretty
--- cloudwatch
# C
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/
| filter ispresent(user)
| stats count(*) as event_count by user, bin(5m) as window
| filter event_count >= 10
--- cloudwatch diagnostics
15:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== pretty with everything
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  group-by: who
  timespan: 90m
  aliases:
    who:
      fail: user
      key: userName
--- format pretty
--- cloudwatch
# C
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/
| fields toMillis(@timestamp) as sigma_ts
| fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, user, eventName like /(?i)^CreateAccessKey$/, userName) as who, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2, floor(sigma_ts / 5400000) as window
| filter ispresent(who)
| stats sum(r1) as n1, sum(r2) as n2 by who, window
| filter n1 > 0 and n2 > 0
--- cloudwatch diagnostics
23:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== the format filter
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
--- format filter
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | stats count(*) as event_count by user, bin(5m) as window | filter event_count >= 10
--- cloudwatch diagnostics
15:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== too long
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
--- options
max_length=100
--- cloudwatch error
10:1 error SG7206: the query has 188 characters; the service takes at most 100; shorten the rules it refers to
15:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== parsed events
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    requestParameters|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
--- options
containers=requestParameters
--- cloudwatch
fields jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters) as sigma_requestParameters | filter eventName like /(?i)^ConsoleLogin$/ and sigma_requestParameters like /(?i)FAILED/ | filter ispresent(user) | stats count(*) as event_count by user, bin(5m) as window | filter event_count >= 10
--- cloudwatch diagnostics
15:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== quotes around and
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: 'x and "y" or / (z'
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)x and "y" or \/ \(z/ | filter ispresent(user) | stats count(*) as event_count by user, bin(5m) as window | filter event_count >= 10
--- cloudwatch diagnostics
15:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== text that looks like two conditions
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    errorMessage|contains: ' and ( or /'
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: '1 or 2'
  condition: s
---
title: C
correlation:
  type: event_count
  rules: [fail, key]
  group-by: user
  timespan: 5m
  condition: {gte: 10}
--- cloudwatch
filter errorMessage like /(?i) and \( or \// or eventName like /(?i)^1 or 2$/ | filter ispresent(user) | stats count(*) as event_count by user, bin(5m) as window | filter event_count >= 10
--- cloudwatch diagnostics
22:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== saved searches
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: '[C] one'
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
description: |
  first
  second
--- options
window=tumbling
--- format savedsearches
--- splunk
[C one]
description = first \
second
search = eventName="ConsoleLogin" errorMessage="*FAILED*" | bin _time span=5m | stats count as event_count by _time user | search event_count >= 10
dispatch.earliest_time = -70m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 23 * * * *
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
alert.suppress.fields = user

=== saved searches with a line break
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: "a\nb"
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
--- format savedsearches
--- splunk error
10:1 error SG7307: a value contains a line break, which savedsearches.conf would change

=== saved searches with a rule beside
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
fields: [user]
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 5m
  condition: {gte: 10}
  generate: true
--- options
window=tumbling
--- format savedsearches
--- splunk escaped
[Failed login]
description =\x20
search = eventName="ConsoleLogin" errorMessage="*FAILED*" | table user
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 59 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

[C]
description =\x20
search = eventName="ConsoleLogin" errorMessage="*FAILED*" | bin _time span=5m | stats count as event_count by _time user | search event_count >= 10
dispatch.earliest_time = -70m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 41 * * * *
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
alert.suppress.fields = user

=== sliding {gte: 2.5}
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {gte: 2.5}
--- options
window=sliding
--- cloudwatch
filter f like /(?i)^v$/ | filter ispresent(user) | fields user, concat("=", user) as sigma_g1, toMillis(@timestamp) as sigma_ts | sort sigma_g1 asc, sigma_ts asc | autoregress sigma_g1 as sigma_g1_lag p=2 | autoregress sigma_ts as sigma_ts_lag p=2 | filter sigma_g1_lag = sigma_g1 and sigma_ts - sigma_ts_lag <= 300000 | dedup sigma_g1
--- cloudwatch diagnostics
13:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough

=== sliding {gt: 2.5}
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {gt: 2.5}
--- options
window=sliding
--- cloudwatch
filter f like /(?i)^v$/ | filter ispresent(user) | fields user, concat("=", user) as sigma_g1, toMillis(@timestamp) as sigma_ts | sort sigma_g1 asc, sigma_ts asc | autoregress sigma_g1 as sigma_g1_lag p=2 | autoregress sigma_ts as sigma_ts_lag p=2 | filter sigma_g1_lag = sigma_g1 and sigma_ts - sigma_ts_lag <= 300000 | dedup sigma_g1
--- cloudwatch diagnostics
13:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough

=== sliding {gte: 0.5}
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {gte: 0.5}
--- options
window=sliding
--- cloudwatch
filter f like /(?i)^v$/ | filter ispresent(user) | fields user, concat("=", user) as sigma_g1, toMillis(@timestamp) as sigma_ts | sort sigma_g1 asc, sigma_ts asc | dedup sigma_g1
--- cloudwatch diagnostics
13:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough

=== sliding {gt: 3}
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {gt: 3}
--- options
window=sliding
--- cloudwatch
filter f like /(?i)^v$/ | filter ispresent(user) | fields user, concat("=", user) as sigma_g1, toMillis(@timestamp) as sigma_ts | sort sigma_g1 asc, sigma_ts asc | autoregress sigma_g1 as sigma_g1_lag p=3 | autoregress sigma_ts as sigma_ts_lag p=3 | filter sigma_g1_lag = sigma_g1 and sigma_ts - sigma_ts_lag <= 300000 | dedup sigma_g1
--- cloudwatch diagnostics
13:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough

=== sliding {gte: 3}
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {gte: 3}
--- options
window=sliding
--- cloudwatch
filter f like /(?i)^v$/ | filter ispresent(user) | fields user, concat("=", user) as sigma_g1, toMillis(@timestamp) as sigma_ts | sort sigma_g1 asc, sigma_ts asc | autoregress sigma_g1 as sigma_g1_lag p=2 | autoregress sigma_ts as sigma_ts_lag p=2 | filter sigma_g1_lag = sigma_g1 and sigma_ts - sigma_ts_lag <= 300000 | dedup sigma_g1
--- cloudwatch diagnostics
13:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough

=== sliding {gte: 10000} is more than a window can tell
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {gte: 10000}
--- options
window=sliding
--- cloudwatch error
10:3 error SG7215: sliding windows can only find at least a number of events, all rules, or rules in order; -O window=schedule looks at all events at once

=== sliding {lt: 5} is more than a window can tell
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {lt: 5}
--- options
window=sliding
--- cloudwatch error
10:3 error SG7215: sliding windows can only find at least a number of events, all rules, or rules in order; -O window=schedule looks at all events at once

=== sliding {gte: 2, lte: 5} is more than a window can tell
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {gte: 2, lte: 5}
--- options
window=sliding
--- cloudwatch error
10:3 error SG7215: sliding windows can only find at least a number of events, all rules, or rules in order; -O window=schedule looks at all events at once

=== sliding {eq: 2} is more than a window can tell
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {eq: 2}
--- options
window=sliding
--- cloudwatch error
10:3 error SG7215: sliding windows can only find at least a number of events, all rules, or rules in order; -O window=schedule looks at all events at once

=== four rules in order, with names that the query would use
--- rule
title: A
name: a
logsource: {product: p}
detection: {s: {s1: 1}, condition: s}
---
title: B
name: b
logsource: {product: p}
detection: {s: {fresh: 1}, condition: s}
---
title: C
name: c
logsource: {product: p}
detection: {s: {key1: 1}, condition: s}
---
title: D
correlation:
  type: temporal_ordered
  rules: [a, b, c, a]
  group-by: [user, key1_lag]
  timespan: 90m
--- options
assume=true
--- cloudwatch
filter s1 = 1 or fresh = 1 or key1 = 1 | fields toMillis(@timestamp) as sigma_ts | fields if(s1 = 1, 1, 0) as r1, if(fresh = 1, 1, 0) as r2, if(key1 = 1, 1, 0) as r3, floor(toMillis(@timestamp) / 5400000) as window | filter ispresent(user) and ispresent(key1_lag) | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by user, key1_lag, sigma_ts, window | fields concat("=", user) as sigma_key1, concat("=", key1_lag) as key2 | sort sigma_key1 asc, key2 asc, sigma_ts asc | autoregress sigma_key1 as sigma_key1_lag p=1 | autoregress key2 as key2_lag p=1 | autoregress window as window_lag p=1 | fields if(sigma_key1_lag = sigma_key1 and key2_lag = key2 and window_lag = window, 0, 1) as sigma_fresh | fields case(n1 > 0, sigma_ts, sigma_fresh = 1, 0) as sigma_s1 | filldown sigma_s1 | fields case(n2 > 0, sigma_s1, sigma_fresh = 1, 0) as s2 | filldown s2 | fields case(n3 > 0, s2, sigma_fresh = 1, 0) as s3 | filldown s3 | filter n1 > 0 and s3 > 0 | dedup user, key1_lag, window
--- cloudwatch diagnostics
18:3 warning SG7216: the query relies on 'filldown' and 'autoregress' following the order of 'sort', which is not documented
21:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== three rules in order, in an older language
--- rule
title: A
name: a
logsource: {product: p}
detection: {s: {a: 1}, condition: s}
---
title: B
name: b
logsource: {product: p}
detection: {s: {b: 1}, condition: s}
---
title: C
correlation:
  type: temporal_ordered
  rules: [a, b, a]
  group-by: [user]
  timespan: 1h
--- options
level=2025
--- cloudwatch error
13:3 error SG7230: 'case', for an order of rules, is not in the language of level=2025; -O level=2026 has it
