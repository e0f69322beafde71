# What no text of a rule can do to savedsearches.conf.

=== a carriage return in a description
--- rule
title: T
logsource:
    category: test
description: "one\rcron_schedule = * * * * *\r\ntwo\u0085three\u2028four\0"
detection:
    sel:
        x: y
    condition: sel
--- format savedsearches
--- splunk escaped
[T]
description = one cron_schedule = * * * * * \\
two three four\x20
search = x="y"
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


=== backslashes at the ends of lines of a description
--- rule
title: T
logsource:
    category: test
description: |
    one \ \
    two\
    [three]
    four\ 
detection:
    sel:
        x: y
    condition: sel
--- format savedsearches
--- splunk
[T]
description = one \
two \
[three] \
four
search = x="y"
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


=== the title default with a blank
--- rule
title: "default "
logsource:
    category: test
detection:
    sel:
        x: y
    condition: sel
--- format savedsearches
--- splunk escaped
[default rule]
description =\x20
search = x="y"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 55 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0


=== the title DEFAULT
--- rule
title: DEFAULT
logsource:
    category: test
detection:
    sel:
        x: y
    condition: sel
--- format savedsearches
--- splunk escaped
[default rule]
description =\x20
search = x="y"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 55 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0


=== a title of blanks
--- rule
title: " "
logsource:
    category: test
detection:
    sel:
        x: y
    condition: sel
--- format savedsearches
--- splunk escaped
[untitled rule]
description =\x20
search = x="y"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 7 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0


=== a title of brackets
--- rule
title: "[ ]"
logsource:
    category: test
detection:
    sel:
        x: y
    condition: sel
--- format savedsearches
--- splunk escaped
[untitled rule]
description =\x20
search = x="y"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 7 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0


=== a title with odd line breaks
--- rule
title: "a\rb\u0085c\u2028d\0e"
logsource:
    category: test
detection:
    sel:
        x: y
    condition: sel
--- format savedsearches
--- splunk escaped
[a b c d e]
description =\x20
search = x="y"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 22 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0


=== a column that ends in a backslash
--- rule
title: T
logsource:
    category: test
fields: ['a\']
detection:
    sel:
        x: y
    condition: sel
--- format savedsearches
--- splunk error
4:10 error SG7003: SPL cannot name the field 'a\'


=== a line break in a field
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        "x\ny": z
    condition: sel
--- format savedsearches
--- splunk error
6:9 error SG7003: SPL cannot name the field 'x
y'


=== a backslash at the end of a search
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        x: y
    condition: sel
--- pipeline
name: p
postprocessing:
  - {type: embed, prefix: '', suffix: '\'}
--- format savedsearches
--- splunk escaped
[T]
description =\x20
search = x="y"\\ \\

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

=== a backslash before a control character at the end of a description
--- rule
title: T
logsource:
    category: test
description: "one\\\x7f"
detection:
    sel:
        x: y
    condition: sel
--- format savedsearches
--- splunk
[T]
description = one
search = x="y"
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

=== line breaks of other readers in a value
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        x: "y\u2028z"
    condition: sel
--- format savedsearches
--- splunk error
6:12 error SG7307: a value contains a line break, which savedsearches.conf would change

=== line breaks of other readers in the name of a rule
--- rule
title: T
logsource:
    category: test
name: "a\u0085b"
detection:
    sel:
        x: y
    condition: sel
---
title: C
correlation:
    type: temporal
    rules: ["a\u0085b"]
    timespan: 5m
--- options
window=tumbling
--- format savedsearches
--- splunk escaped
[C]
description =\x20
search = x="y" | eval event_type="a b" | bin _time span=5m | stats dc(event_type) as event_type_count by _time | search event_type_count >= 1
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
alert.digest_mode = 1
alert.suppress = 1
alert.suppress.period = 65m
