# What the command line gets wrong.

=== no target
--- args
convert
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: no target: name one, such as -t splunk; sigcc list targets shows all
sigcc convert --help shows its usage.
--- exit
2

=== no input
--- args
convert
-t
splunk
--- stderr
sigcc: no rules: name files or folders, or - for standard input
sigcc convert --help shows its usage.
--- exit
2

=== an unknown option
--- args
convert
-t
splunk
--strickt
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: unknown option '--strickt'; did you mean '--strict'?
sigcc convert --help shows its usage.
--- exit
2

=== an unknown letter
--- args
convert
-t
splunk
-x
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: unknown option '-x'
sigcc convert --help shows its usage.
--- exit
2

=== an option without its value
--- args
convert
a.yml
-t
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: '-t' needs a value
sigcc convert --help shows its usage.
--- exit
2

=== a long option without its value
--- args
convert
-t
splunk
a.yml
--format
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: '--format' needs a value
sigcc convert --help shows its usage.
--- exit
2

=== a value where none belongs
--- args
convert
-t
splunk
--strict=yes
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: unknown option '--strict=yes'; did you mean '--strict'?
sigcc convert --help shows its usage.
--- exit
2

=== the beginning of a long option is enough
--- args
convert
-t
splunk
--stric
--jsonl
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
{"file":"a.yml","line":1,"id":null,"title":"T","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["f=1"],"diagnostics":[]}

=== an unknown target
--- args
convert
-t
splnk
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr parts
sigcc: unknown target 'splnk'; did you mean 'splunk'?
Use one of splunk, kibana, cloudwatch, eql, esql.
--- exit
2

=== an unknown target like no other
--- args
convert
-t
qradar
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr parts
sigcc: unknown target 'qradar'
Use one of splunk, kibana, cloudwatch, eql, esql.
--- exit
2

=== an empty target
--- args
convert
--target=
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr parts
sigcc: unknown target ''
Use one of splunk, kibana, cloudwatch, eql, esql.
--- exit
2

=== an alias of a target
--- args
convert
-t
kql
-t
insights
-t
spl
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f:1

fields @timestamp, @message | filter f = 1

f=1

=== an unknown format
--- args
convert
-t
splunk
-f
savedsearch
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: unknown format 'savedsearch' for splunk; did you mean 'savedsearches'?
Use one of default, savedsearches, app, rest, contentctl, data_model.
--- exit
2

=== a format that another target has
--- args
convert
-t
kibana
-f
pretty
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: unknown format 'pretty' for kibana
Use one of default, siem_rule, siem_rule_ndjson, toml, kibana_ndjson, dsl.
--- exit
2

=== an unknown option of the target
--- args
convert
-t
splunk
-O
min_tim=-1d
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: unknown option 'min_tim' for splunk; did you mean 'min_time'?
Use one of min_time, max_time, every, delay, cron_schedule, schedule_window, enabled, suppress, suppress_fields, actions, email_to, webhook_url, enterprise_security, app_id, app_label, app_version, app_author, filter_macros, analytic_story, summariesonly, index, macros, window, inexact, keywords, time_format.
--- exit
2

=== an option of another target
--- args
convert
-t
splunk
-O
regex_max=3
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: unknown option 'regex_max' for splunk
Use one of min_time, max_time, every, delay, cron_schedule, schedule_window, enabled, suppress, suppress_fields, actions, email_to, webhook_url, enterprise_security, app_id, app_label, app_version, app_author, filter_macros, analytic_story, summariesonly, index, macros, window, inexact, keywords, time_format.
--- exit
2

=== an option that one of two targets has
--- args
convert
-t
splunk
-t
kibana
-O
unbound_field=message
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1

f:1

=== an option with a wrong value
--- args
convert
-t
kibana
-O
case=maybe
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: the option 'case' of kibana cannot be 'maybe': use one of auto|as-is|variants|caseless|filters
sigcc convert --help shows its usage.
--- exit
2

=== a schedule that Splunk would not run
--- args
convert
-t
splunk
-f
savedsearches
-O
cron_schedule=rubbish
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: the option 'cron_schedule' of splunk cannot be 'rubbish': it has 1 field; write minute, hour, day of the month, month and day of the week, as '*/15 * * * *'
sigcc convert --help shows its usage.
--- exit
2

=== a time that is not one
--- args
convert
-t
splunk
-O
min_time=yesterday
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: the option 'min_time' of splunk cannot be 'yesterday': it is not a time of Splunk; write one such as '-1h@h', '@d', 'now', or seconds since 1970
sigcc convert --help shows its usage.
--- exit
2

=== regex_max of kibana: '4097'
--- args
convert
-t
kibana
-O
regex_max=4097
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: the option 'regex_max' of kibana cannot be '4097': use a number in 1..4096
sigcc convert --help shows its usage.
--- exit
2

=== limit of cloudwatch: 'all'
--- args
convert
-t
cloudwatch
-O
limit=all
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: the option 'limit' of cloudwatch cannot be 'all': use a number in 1..100000
sigcc convert --help shows its usage.
--- exit
2

=== max_length of cloudwatch: '0'
--- args
convert
-t
cloudwatch
-O
max_length=0
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: the option 'max_length' of cloudwatch cannot be '0': use a number in 1..16777216
sigcc convert --help shows its usage.
--- exit
2

=== an option without equals sign
--- args
convert
-t
splunk
-O
min_time
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: '-O min_time' has no value: write KEY=VALUE
sigcc convert --help shows its usage.
--- exit
2

=== an option without a name
--- args
convert
-t
splunk
-O
=1
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: unknown option '' for splunk
Use one of min_time, max_time, every, delay, cron_schedule, schedule_window, enabled, suppress, suppress_fields, actions, email_to, webhook_url, enterprise_security, app_id, app_label, app_version, app_author, filter_macros, analytic_story, summariesonly, index, macros, window, inexact, keywords, time_format.
--- exit
2

=== an option with an empty value
--- args
convert
-t
splunk
-f
savedsearches
-O
min_time=
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout escaped
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
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== a number of threads that is none
--- args
convert
-t
splunk
-j
four
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: 'four' is not a number of threads
sigcc convert --help shows its usage.
--- exit
2

=== a negative number of threads
--- args
convert
-t
splunk
-j
-1
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: '-1' is not a number of threads
sigcc convert --help shows its usage.
--- exit
2

=== output and output-dir
--- args
convert
-t
splunk
-o
x
--output-dir
y
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: --output and --output-dir cannot be used together
sigcc convert --help shows its usage.
--- exit
2

=== jsonl and output-dir
--- args
convert
-t
splunk
--jsonl
--output-dir
y
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: --output-dir and --jsonl cannot be used together
sigcc convert --help shows its usage.
--- exit
2

=== seventeen targets
--- args
convert
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
-t
splunk
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: more than 16 targets
sigcc convert --help shows its usage.
--- exit
2

=== a file whose name begins with a dash
--- args
convert
-t
splunk
--
-a.yml
--- file -a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1

=== an argument that could drive a terminal
--- args escaped
convert
-t
\x1b[31mx\xc2\x9b
a.yml
--- exit
2
--- stderr parts
sigcc: unknown target '\x1b[31mx\u009b'
Use one of splunk, kibana, cloudwatch, eql, esql.

=== a target by the name of another converter
--- args
convert
-t
lucene
a.yml
--- stderr parts
sigcc: unknown target 'lucene'; did you mean 'kibana'?
Use one of splunk, kibana, ...
--- exit
2

=== the correlation method there is
--- args
convert
-t
splunk
-t
cloudwatch
-c
stats
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- stdout
f=1

fields @timestamp, @message | filter f = 1

=== a correlation method that a target has not
--- args
convert
-t
splunk
-c
stat
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- exit
2
--- stderr
sigcc: unknown correlation method 'stat' for splunk; did you mean 'stats'?
Use one of stats.

=== a correlation method for a target without any
--- args
convert
-t
kibana
--correlation-method
stats
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- exit
2
--- stderr
sigcc: kibana has no correlation methods
sigcc convert --help shows its usage.

=== the encoding there is
--- args
convert
-t
splunk
-e
UTF-8
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- stdout
f=1

=== another encoding
--- args
convert
-t
splunk
-e
utf-16
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- exit
2
--- stderr
sigcc: queries are written in UTF-8, not in 'utf-16': let iconv convert them
sigcc convert --help shows its usage.

=== JSON on many lines
--- args
convert
-t
splunk
--jsonl
--json-indent
1
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- stdout
{
 "file": "r.yml",
 "line": 1,
 "id": null,
 "title": "T",
 "kind": "rule",
 "target": "splunk",
 "format": "default",
 "outcome": "ok",
 "level": null,
 "tags": [],
 "logsource": {
  "product": "aws"
 },
 "queries": [
  "f=1"
 ],
 "diagnostics": []
}

=== an indent without JSON
--- args
convert
-t
splunk
--json-indent
2
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- exit
2
--- stderr
sigcc: --json-indent is for --jsonl
sigcc convert --help shows its usage.

=== an indent that is not a number
--- args
convert
-t
splunk
--jsonl
--json-indent
two
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- exit
2
--- stderr
sigcc: --json-indent takes a number from 0 to 16, not 'two'
sigcc convert --help shows its usage.

=== names of output files with a variable that is none
--- args
convert
-t
splunk
-od
queries
-ot
{{{stem}-{name}.txt
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- exit
2
--- stderr
sigcc: a file name has {path}, {stem}, {index}, {target} and {extension}, not '{name}'
sigcc convert --help shows its usage.

=== names of output files with a brace that stays open
--- args
convert
-t
splunk
--output-dir
queries
--output-filename-template
{stem
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- exit
2
--- stderr
sigcc: a file name has {path}, {stem}, {index}, {target} and {extension}, not '{stem'
sigcc convert --help shows its usage.

=== names of output files without files
--- args
convert
-t
splunk
-ot
{stem}.txt
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- exit
2
--- stderr
sigcc: --output-filename-template is for --output-dir
sigcc convert --help shows its usage.

=== numbers of queries that become one document
--- args
convert
-t
splunk
-f
savedsearches
-od
queries
-ot
{stem}-{index}.txt
r.yml
--- file r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- exit
2
--- stderr
sigcc: {index} numbers queries, but the queries for splunk become one document
sigcc convert --help shows its usage.

=== an indent with letters
--- args
convert
-t
splunk
--jsonl
--json-indent
2x
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
--- stderr
sigcc: --json-indent takes a number from 0 to 16, not '2x'
sigcc convert --help shows its usage.
--- exit
2

=== an indent too wide
--- args
convert
-t
splunk
--jsonl
--json-indent
999
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
--- stderr
sigcc: --json-indent takes a number from 0 to 16, not '999'
sigcc convert --help shows its usage.
--- exit
2

=== an indent that is a sign
--- args
convert
-t
splunk
--jsonl
--json-indent
-
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
--- stderr
sigcc: --json-indent takes a number from 0 to 16, not '-'
sigcc convert --help shows its usage.
--- exit
2

=== an encoding by its other name
--- args
convert
-t
splunk
--encoding
UTF8
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1
--- stderr

=== an unknown letter behind a known one
--- args
convert
-vx
-t
splunk
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
--- stderr
sigcc: unknown option '-x'
sigcc convert --help shows its usage.
--- exit
2

=== a value for an option without one
--- args
convert
-t
splunk
--strict=1
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
--- stderr
sigcc: unknown option '--strict=1'; did you mean '--strict'?
sigcc convert --help shows its usage.
--- exit
2

=== a number of threads of nothing
--- args
convert
-t
splunk
-j

a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
--- stderr
sigcc: '' is not a number of threads
sigcc convert --help shows its usage.
--- exit
2

=== a setting with a very long name
--- args
convert
-t
splunk
-O
nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn=1
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
--- stderr
sigcc: unknown option 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn' for splunk
Use one of min_time, max_time, every, delay, cron_schedule, schedule_window, enabled, suppress, suppress_fields, actions, email_to, webhook_url, enterprise_security, app_id, app_label, app_version, app_author, filter_macros, analytic_story, summariesonly, index, macros, window, inexact, keywords, time_format.
--- exit
2

=== no command
--- args
-q
--- stdout
--- stderr
sigcc: unknown option '-q'
sigcc --help lists the commands.
--- exit
2

=== a command near one
--- args
cobvert
--- stdout
--- stderr
sigcc: unknown command 'cobvert'; did you mean 'convert'?
sigcc --help lists the commands.
--- exit
2

=== an empty command
--- args

--- stdout
--- stderr parts
sigcc compiles Sigma detection rules into queries.

Usage: sigcc COMMAND [OPTIONS] [ARGUMENTS]
...
sigcc COMMAND --help shows the options of a command.
sigcc completion bash|zsh|fish prints a script for the shell....
--- exit
2

=== the version
--- args
-V
--- stdout parts
sigcc ...

=== help as a word
--- args
help
--- stdout parts
sigcc compiles Sigma detection rules into queries.

Usage: sigcc COMMAND [OPTIONS] [ARGUMENTS]
...
sigcc COMMAND --help shows the options of a command.
sigcc completion bash|zsh|fish prints a script for the shell....

=== help by its letter
--- args
-h
--- stdout parts
sigcc compiles Sigma detection rules into queries.

Usage: sigcc COMMAND [OPTIONS] [ARGUMENTS]
...
sigcc COMMAND --help shows the options of a command.
sigcc completion bash|zsh|fish prints a script for the shell....

=== help of a command without arguments
--- args
list
-h
--- stdout
Usage: sigcc list [OPTIONS] TOPIC [TARGET]

list targets, formats, options, modifiers, pipelines ...

Options:
  -h, --help                     show this

Topics: targets, formats, options, correlation-methods, modifiers, levels,
statuses, pipelines, transformations, conditions, postprocessing, finalizers,
exports, diagnostics.
