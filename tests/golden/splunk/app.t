# An app: its files one after another.

=== a rule with columns, and one of the same macro
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
fields: [a]
---
title: a-b
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
---
title: a b
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format app
--- options
app_id=soc_rules
app_label=SOC rules
app_version=1.2.3
app_author=SOC
--- splunk escaped
==> default/app.conf <==
[install]
is_configured = 0

[ui]
is_visible = 0
label = SOC rules

[launcher]
author = SOC
description = Searches made from Sigma rules by sigcc
version = 1.2.3

[package]
id = soc_rules
check_for_updates = 0

[id]
name = soc_rules
version = 1.2.3

==> default/macros.conf <==
[t_filter]
definition = search *
description = Exceptions of the search T

[a_b_filter]
definition = search *
description = Exceptions of the search a-b

[a_b_2_filter]
definition = search *
description = Exceptions of the search a b

==> default/savedsearches.conf <==
[T]
description =\x20
search = f=1 | `t_filter` | table a
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

[a-b]
description =\x20
search = f=1 | `a_b_filter`
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 58 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

[a b]
description =\x20
search = f=1 | `a_b_2_filter`
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 13 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

==> metadata/default.meta <==
[]
access = read : [ * ], write : [ admin, sc_admin ]
export = system

==> README.txt <==
SOC rules

3 searches made from Sigma rules by sigcc.

Install it as the folder etc/apps/soc_rules
of a search head, and restart Splunk. Do not edit the files in default:
changes belong in local, where an upgrade keeps them.

Each search ends in a macro whose name ends in _filter. Define it in
local/macros.conf to leave out what is known to be harmless, as

    definition = search NOT user="backup"\n

=== no macros
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format app
--- options
filter_macros=false
--- splunk escaped
==> default/app.conf <==
[install]
is_configured = 0

[ui]
is_visible = 0
label = Sigma rules

[launcher]
author =\x20
description = Searches made from Sigma rules by sigcc
version = 1.0.0

[package]
id = sigma_rules
check_for_updates = 0

[id]
name = sigma_rules
version = 1.0.0

==> default/macros.conf <==

==> default/savedsearches.conf <==
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

==> metadata/default.meta <==
[]
access = read : [ * ], write : [ admin, sc_admin ]
export = system

==> README.txt <==
Sigma rules

1 search made from Sigma rules by sigcc.

Install it as the folder etc/apps/sigma_rules
of a search head, and restart Splunk. Do not edit the files in default:
changes belong in local, where an upgrade keeps them.\n

=== text of a rule in comments and names of macros
--- rule
title: "`x` [y]\n= é"
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format app
--- splunk escaped
==> default/app.conf <==
[install]
is_configured = 0

[ui]
is_visible = 0
label = Sigma rules

[launcher]
author =\x20
description = Searches made from Sigma rules by sigcc
version = 1.0.0

[package]
id = sigma_rules
check_for_updates = 0

[id]
name = sigma_rules
version = 1.0.0

==> default/macros.conf <==
[_x__y______filter]
definition = search *
description = Exceptions of the search `x` y = é

==> default/savedsearches.conf <==
[`x` y = é]
description =\x20
search = f=1 | `_x__y______filter`
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 48 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

==> metadata/default.meta <==
[]
access = read : [ * ], write : [ admin, sc_admin ]
export = system

==> README.txt <==
Sigma rules

1 search made from Sigma rules by sigcc.

Install it as the folder etc/apps/sigma_rules
of a search head, and restart Splunk. Do not edit the files in default:
changes belong in local, where an upgrade keeps them.

Each search ends in a macro whose name ends in _filter. Define it in
local/macros.conf to leave out what is known to be harmless, as

    definition = search NOT user="backup"\n

=== macros instead of sources
--- rule
title: T
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        eventName: x
    condition: sel
---
title: U
logsource: {product: windows, service: security}
detection:
    sel:
        EventID: 1
    condition: sel
--- bundled auto
--- format app
--- options
macros=true
--- splunk escaped
==> default/app.conf <==
[install]
is_configured = 0

[ui]
is_visible = 0
label = Sigma rules

[launcher]
author =\x20
description = Searches made from Sigma rules by sigcc
version = 1.0.0

[package]
id = sigma_rules
check_for_updates = 0

[id]
name = sigma_rules
version = 1.0.0

==> default/macros.conf <==
[wineventlog_security]
definition = source IN ("XmlWinEventLog:Security", "WinEventLog:Security")
description = Where these events are

[cloudtrail]
definition = sourcetype IN ("aws:cloudtrail")
description = Where these events are

[t_filter]
definition = search *
description = Exceptions of the search T

[u_filter]
definition = search *
description = Exceptions of the search U

==> default/savedsearches.conf <==
[T]
description =\x20
search = `cloudtrail` eventName="x" | `t_filter`
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

[U]
description =\x20
search = `wineventlog_security` EventCode=1 | `u_filter`
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 40 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

==> metadata/default.meta <==
[]
access = read : [ * ], write : [ admin, sc_admin ]
export = system

[macros/wineventlog_security]
export = none

[macros/cloudtrail]
export = none

==> README.txt <==
Sigma rules

2 searches made from Sigma rules by sigcc.

Install it as the folder etc/apps/sigma_rules
of a search head, and restart Splunk. Do not edit the files in default:
changes belong in local, where an upgrade keeps them.

Macros say where events are. Define them in local/macros.conf as your site
has them; those of other apps with the same names are not used.

Each search ends in a macro whose name ends in _filter. Define it in
local/macros.conf to leave out what is known to be harmless, as

    definition = search NOT user="backup"\n
