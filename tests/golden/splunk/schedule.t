# When saved searches run, what they look at, and when they alert again.

=== every five minutes, with late events
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format savedsearches
--- options
every=5m
delay=15
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -20m@m
dispatch.latest_time = -15m@m
disabled = 0
enableSched = 1
cron_schedule = 3-59/5 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== every four hours
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format savedsearches
--- options
every=4h
delay=0
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -240m@m
dispatch.latest_time = now
disabled = 0
enableSched = 1
cron_schedule = 23 2-23/4 * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== once a day, from a given minute on
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format savedsearches
--- options
cron_schedule=10 3 * * *
schedule_window=30
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -1445m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 10 3 * * *
schedule_window = 30
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== a correlation looks back by its timespan, in whole minutes
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
---
title: C
correlation:
    type: event_count
    rules: base
    group-by: [user, "b c"]
    timespan: 90s
    condition: {gte: 5}
level: critical
--- format savedsearches
--- options
every=10m
--- splunk escaped
[C]
description =\x20
search = f=1 | where isnotnull('user') AND isnotnull('b c') | sort 0 _time | streamstats window=5 global=f first(_time) as first_time count as event_count by user "b c" | where event_count=5 AND _time-first_time<90 | streamstats current=f last(_time) as previous_time by user "b c" | eval find=if(_time-previous_time<90, 0, 1) | streamstats sum(find) as find by user "b c" | stats min(first_time) as first_time max(_time) as last_time count as event_count by user "b c" find | convert ctime(first_time) ctime(last_time) | fields - find | eval event_count=event_count+4
dispatch.earliest_time = -17m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 1-59/10 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 5
alert.track = 1
alert.digest_mode = 0
alert.suppress = 1
alert.suppress.period = 12m
alert.suppress.fields = user,b c

=== a correlation of a correlation needs both timespans
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
---
title: C
name: c
correlation:
    type: event_count
    rules: base
    group-by: [user, "b c"]
    timespan: 90s
    condition: {gte: 5}
level: critical
---
title: D
correlation:
    type: event_count
    rules: c
    group-by: [user]
    timespan: 2h
    condition: {gte: 2}
--- format savedsearches
--- splunk escaped
[D]
description =\x20
search = f=1 | where isnotnull('user') AND isnotnull('b c') | sort 0 _time | streamstats window=5 global=f first(_time) as first_time count as event_count by user "b c" | where event_count=5 AND _time-first_time<90 | fields _time user "b c" | where isnotnull('user') | sort 0 _time | streamstats window=2 global=f first(_time) as first_time count as event_count by user | where event_count=2 AND _time-first_time<7200 | streamstats current=f last(_time) as previous_time by user | eval find=if(_time-previous_time<7200, 0, 1) | streamstats sum(find) as find by user | stats min(first_time) as first_time max(_time) as last_time count as event_count by user find | convert ctime(first_time) ctime(last_time) | fields - find | eval event_count=event_count+1
dispatch.earliest_time = -187m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 24 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 0
alert.suppress = 1
alert.suppress.period = 182m
alert.suppress.fields = user
--- splunk diagnostics
22:12 warning SG7323: each window in which 'c' holds counts, of which a burst has many

=== a month is as long as the longest
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
---
title: C
correlation:
    type: event_count
    rules: base
    group-by: [user]
    timespan: 1M
    condition: {gte: 5}
level: critical
--- format savedsearches
--- splunk escaped
[C]
description =\x20
search = f=1 | where isnotnull('user') | sort 0 _time | streamstats window=5 global=f first(_time) as first_time count as event_count by user | where event_count=5 AND _time-first_time<2629746 | streamstats current=f last(_time) as previous_time by user | eval find=if(_time-previous_time<2629746, 0, 1) | streamstats sum(find) as find by user | stats min(first_time) as first_time max(_time) as last_time count as event_count by user find | convert ctime(first_time) ctime(last_time) | fields - find | eval event_count=event_count+4
dispatch.earliest_time = -44705m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 41 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 5
alert.track = 1
alert.digest_mode = 0
alert.suppress = 1
alert.suppress.period = 44700m
alert.suppress.fields = user

=== suppression of a detection
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format savedsearches
--- options
suppress=4h
suppress_fields=user,src
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 23 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 0
alert.suppress = 1
alert.suppress.period = 4h
alert.suppress.fields = user,src

=== suppression of all results of a detection
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format savedsearches
--- options
suppress=30m
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 23 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 1
alert.suppress.period = 30m

=== no suppression
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
---
title: C
correlation:
    type: event_count
    rules: base
    group-by: [user, "b c"]
    timespan: 90s
    condition: {gte: 5}
level: critical
--- format savedsearches
--- options
suppress=none
--- splunk escaped
[C]
description =\x20
search = f=1 | where isnotnull('user') AND isnotnull('b c') | sort 0 _time | streamstats window=5 global=f first(_time) as first_time count as event_count by user "b c" | where event_count=5 AND _time-first_time<90 | streamstats current=f last(_time) as previous_time by user "b c" | eval find=if(_time-previous_time<90, 0, 1) | streamstats sum(find) as find by user "b c" | stats min(first_time) as first_time max(_time) as last_time count as event_count by user "b c" find | convert ctime(first_time) ctime(last_time) | fields - find | eval event_count=event_count+4
dispatch.earliest_time = -67m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 41 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 5
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== a correlation without groups
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
---
title: C
correlation:
    type: event_count
    rules: base
    timespan: 90s
    condition: {gte: 5}
level: critical
--- format savedsearches
--- splunk escaped
[C]
description =\x20
search = f=1 | sort 0 _time | streamstats window=5 global=f first(_time) as first_time count as event_count | where event_count=5 AND _time-first_time<90 | streamstats current=f last(_time) as previous_time | eval find=if(_time-previous_time<90, 0, 1) | streamstats sum(find) as find | stats min(first_time) as first_time max(_time) as last_time count as event_count by find | convert ctime(first_time) ctime(last_time) | fields - find | eval event_count=event_count+4
dispatch.earliest_time = -67m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 41 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 5
alert.track = 1
alert.digest_mode = 1
alert.suppress = 1
alert.suppress.period = 62m

=== alert actions
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format savedsearches
--- options
actions=logevent,webhook
email_to=soc@example.com
enabled=false
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 1
enableSched = 1
cron_schedule = 23 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0
action.logevent = 1
action.webhook = 1
action.email = 1
action.email.to = soc@example.com

=== informational
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: informational
--- format savedsearches
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 23 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 1
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== few events: not in a window that begins before the time range
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
---
title: Few
correlation:
    type: event_count
    rules: base
    group-by: [u]
    timespan: 90s
    condition: {gte: 2, lt: 3}
--- format savedsearches
--- splunk escaped
[Few]
description =\x20
search = f=1 | where isnotnull('u') | sort 0 _time | streamstats window=2 global=f first(_time) as first_time count as event_count by u | streamstats window=3 global=f first(_time) as first_time_3 count as event_count_3 by u | where event_count=2 AND _time-first_time<90 AND NOT (event_count_3=3 AND _time-first_time_3<90) | addinfo | where _time-info_min_time>=90 | streamstats current=f last(_time) as previous_time by u | eval find=if(_time-previous_time<90, 0, 1) | streamstats sum(find) as find by u | stats min(first_time) as first_time max(_time) as last_time by u find | convert ctime(first_time) ctime(last_time) | fields - find
dispatch.earliest_time = -67m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 28 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 0
alert.suppress = 1
alert.suppress.period = 62m
alert.suppress.fields = u

=== a correlation in a correlation that counts few
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
---
title: Inner
name: inner
correlation:
    type: value_count
    rules: base
    group-by: [u]
    timespan: 1m
    condition: {field: v, lt: 3}
---
title: Outer
correlation:
    type: event_count
    rules: inner
    group-by: [u]
    timespan: 5m
    condition: {lt: 2}
--- format savedsearches
--- splunk escaped
[Outer]
description =\x20
search = f=1 | where isnotnull('u') AND isnotnull('v') | sort 0 _time | streamstats time_window=1m dc(v) as value_count min(_time) as first_time by u | where value_count < 3 | addinfo | where _time-info_min_time>=60 | fields _time u | where isnotnull('u') | sort 0 _time | streamstats window=2 global=f first(_time) as first_time count as event_count by u | where NOT (event_count=2 AND _time-first_time<300) | addinfo | where _time-info_min_time>=360 | streamstats current=f last(_time) as previous_time by u | eval find=if(_time-previous_time<300, 0, 1) | streamstats sum(find) as find by u | stats min(_time) as first_time max(_time) as last_time by u find | convert ctime(first_time) ctime(last_time) | fields - find
dispatch.earliest_time = -71m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 30 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 0
alert.suppress = 1
alert.suppress.period = 66m
alert.suppress.fields = u
--- splunk diagnostics
21:12 warning SG7323: each window in which 'inner' holds counts, of which a burst has many

=== a window as long as the time between two runs
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
--- format savedsearches
--- options
cron_schedule=*/30 * * * *
schedule_window=30
--- splunk error
--- splunk diagnostics
1:1 error SG7333: a schedule window of 30 minutes is not shorter than the 30 between two runs
