# Formats that write several files.

=== an app in a folder that is not there yet
--- args
convert
-t
splunk
-f
app
-o
out/app
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- made out/app/default/app.conf escaped
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
--- made out/app/default/macros.conf
[t_filter]
definition = search *
description = Exceptions of the search T
--- made out/app/default/savedsearches.conf escaped
[T]
description =\x20
search = f=1 | `t_filter`
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
--- made out/app/metadata/default.meta
[]
access = read : [ * ], write : [ admin, sc_admin ]
export = system
--- made out/app/README.txt
Sigma rules

1 search made from Sigma rules by sigcc.

Install it as the folder etc/apps/sigma_rules
of a search head, and restart Splunk. Do not edit the files in default:
changes belong in local, where an upgrade keeps them.

Each search ends in a macro whose name ends in _filter. Define it in
local/macros.conf to leave out what is known to be harmless, as

    definition = search NOT user="backup"

=== the option for folders does the same
--- args
convert
-t
splunk
-f
app
--output-dir
out/app
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- made out/app/default/app.conf escaped
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
--- made out/app/default/macros.conf
[t_filter]
definition = search *
description = Exceptions of the search T
--- made out/app/default/savedsearches.conf escaped
[T]
description =\x20
search = f=1 | `t_filter`
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
--- made out/app/metadata/default.meta
[]
access = read : [ * ], write : [ admin, sc_admin ]
export = system
--- made out/app/README.txt
Sigma rules

1 search made from Sigma rules by sigcc.

Install it as the folder etc/apps/sigma_rules
of a search head, and restart Splunk. Do not edit the files in default:
changes belong in local, where an upgrade keeps them.

Each search ends in a macro whose name ends in _filter. Define it in
local/macros.conf to leave out what is known to be harmless, as

    definition = search NOT user="backup"

=== a rule that fails is left out
--- args
convert
-t
splunk
-f
app
-o
out/app
a.yml
b.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file b.yml
title: T
logsource: {product: aws}
detection:
  sel:
    "x`y": 1
  condition: sel
--- stderr
b.yml:5:5: error: SPL cannot name the field 'x`y' [SG7003]
    5 |     "x`y": 1
      |     ^~~~~
sigcc: 2 rules, 1 error, 0 warnings
--- exit
1
--- made out/app/default/app.conf escaped
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
--- made out/app/default/macros.conf
[t_filter]
definition = search *
description = Exceptions of the search T
--- made out/app/default/savedsearches.conf escaped
[T]
description =\x20
search = f=1 | `t_filter`
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
--- made out/app/metadata/default.meta
[]
access = read : [ * ], write : [ admin, sc_admin ]
export = system
--- made out/app/README.txt
Sigma rules

1 search made from Sigma rules by sigcc.

Install it as the folder etc/apps/sigma_rules
of a search head, and restart Splunk. Do not edit the files in default:
changes belong in local, where an upgrade keeps them.

Each search ends in a macro whose name ends in _filter. Define it in
local/macros.conf to leave out what is known to be harmless, as

    definition = search NOT user="backup"

=== no rule is left
--- args
convert
-t
splunk
-f
app
-o
out
b.yml
--- file b.yml
title: T
logsource: {product: aws}
detection:
  sel:
    "x`y": 1
  condition: sel
--- stderr
b.yml:5:5: error: SPL cannot name the field 'x`y' [SG7003]
    5 |     "x`y": 1
      |     ^~~~~
sigcc: out: not written: there is no query
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== without a folder
--- args
convert
-t
splunk
-f
app
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: the format app writes several files: name a folder for them with -o DIR
sigcc convert --help shows its usage.
--- exit
2

=== not to standard output
--- args
convert
-t
splunk
-f
app
-o
-
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: the format app writes several files: name a folder for them with -o DIR
sigcc convert --help shows its usage.
--- exit
2

=== not as lines of JSON
--- args
convert
-t
splunk
-f
app
-o
out
--jsonl
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: the format app writes files: it cannot be used with --jsonl
sigcc convert --help shows its usage.
--- exit
2

=== not with names of its own
--- args
convert
-t
splunk
-f
app
--output-dir
out
--output-filename-template
{stem}
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: the format app names its files itself: it cannot be used with --output-filename-template
sigcc convert --help shows its usage.
--- exit
2

=== one target at a time
--- args
convert
-t
splunk
-f
app
-t
splunk
-o
out
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: the format app is for one target at a time
sigcc convert --help shows its usage.
--- exit
2

=== a file in the place of the folder
--- args
convert
-t
splunk
-f
app
-o
a.yml/x
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: a.yml/x: cannot create the folder: Not a directory
--- exit
3

=== finalizers do not reach the files
--- args
convert
-t
splunk
-f
app
-o
out
-p
p.yml
a.yml
--- file p.yml
finalizers:
  - type: concat
    separator: "\n"
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
--- stderr
warning: finalizers do not change the files of the format 'app' [SG6021]
--- made out/README.txt
Sigma rules

1 search made from Sigma rules by sigcc.

Install it as the folder etc/apps/sigma_rules
of a search head, and restart Splunk. Do not edit the files in default:
changes belong in local, where an upgrade keeps them.

Each search ends in a macro whose name ends in _filter. Define it in
local/macros.conf to leave out what is known to be harmless, as

    definition = search NOT user="backup"
--- made out/default/app.conf escaped
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
--- made out/default/macros.conf
[t_filter]
definition = search *
description = Exceptions of the search T
--- made out/default/savedsearches.conf escaped
[T]
description =\x20
search = f=1 | `t_filter`
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
--- made out/metadata/default.meta
[]
access = read : [ * ], write : [ admin, sc_admin ]
export = system
