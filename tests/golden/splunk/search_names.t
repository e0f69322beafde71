# Names of saved searches: unique, and short enough.

=== a title that is too long, twice
--- rule
title: A title of many words title of many words title of many words title of many words title of many words
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
---
title: A title of many words title of many words title of many words title of many words title of many words
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format savedsearches
--- splunk escaped
[A title of many words title of many words title of many words title of many words title of many wor]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 31 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

[A title of many words title of many words title of many words title of many words title of many - 2]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 18 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0
--- splunk diagnostics
1:8 warning SG7330: the name of the search is cut: the title has 101 characters, of 99 at most
9:8 warning SG7330: the name of the search is cut: the title has 101 characters, of 99 at most

=== names that differ only in capitals
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
---
title: t
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
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
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

[t - 2]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 34 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== a long title of letters outside ASCII
--- rule
title: éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format savedsearches
--- splunk escaped
[ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 49 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0
--- splunk diagnostics
1:8 warning SG7330: the name of the search is cut: the title has 100 characters, of 99 at most
