# Options of the target and what savedsearches.conf can hold.

=== min_time and max_time
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: sel
--- format savedsearches
--- options
min_time=-7d@d
max_time=-1h
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -7d@d
dispatch.latest_time = -1h
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
alert.digest_mode = 1
alert.suppress = 0

=== a value with a line break
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: "a\nb"
  condition: sel
--- format savedsearches
--- splunk error
6:8 error SG7307: a value contains a line break, which savedsearches.conf would change

=== a value with a line break, without stanzas
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: "a\nb"
  condition: sel
--- splunk
f="a
b"

=== a title with brackets
--- rule
title: '[a] ]b[ \ c'
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: sel
--- format savedsearches
--- splunk escaped
[a b \\ c]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 29 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== a description of several lines
--- rule
title: T
logsource:
  product: aws
description: |
  first line
  [second]

  search = index=*
detection:
  sel:
    f: 1
  condition: sel
--- format savedsearches
--- splunk
[T]
description = first line \
[second] \
 \
search = index=*
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
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== a backslash at the end of a description
--- rule
title: T
logsource:
  product: aws
description: 'C:\Temp\'
detection:
  sel:
    f: 1
  condition: sel
--- format savedsearches
--- splunk
[T]
description = C:\Temp
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
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== a macro that is not shipped
--- rule
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    eventName: x
  condition: sel
--- bundled auto
--- options
macros=true
--- splunk
`cloudtrail` eventName="x"
--- splunk notes
1:1 note SG7332: the macro 'cloudtrail' must be defined in Splunk; the format app defines it
