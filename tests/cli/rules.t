# Several rules, and rules with problems.

=== a bad rule among good ones
--- args
convert
-t
splunk
a.yml
bad.yml
b.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file bad.yml
title: Bad
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
f=1

g=2
--- stderr
bad.yml:5:7: error: no modifier 'contians' [SG3002]
    5 |     f|contians: x
      |       ^~~~~~~~ did you mean 'contains'?
sigcc: 3 rules, 1 error, 0 warnings
--- exit
1

=== a message about a filter's value names the filter's file
--- args
convert
-t
splunk
rule.yml
filter.yml
--- file rule.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file filter.yml
title: F
logsource: {product: aws}
filter:
  rules: any
  # below the last line of the rule
  own:
    user|hour: 3
  condition: not own
--- stderr
filter.yml:7:16: error: the format of the times in 'user' is not known [SG7305]
    7 |     user|hour: 3
      |                ^ give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
sigcc: 2 rules, 1 error, 0 warnings
--- exit
1

=== a bad document among good ones
--- args
convert
-t
splunk
all.yml
--- file all.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
---
title: Bad
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  condition: sel
---
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
f=1

g=2
--- stderr
all.yml:12:7: error: no modifier 'contians' [SG3002]
   12 |     f|contians: x
      |       ^~~~~~~~ did you mean 'contains'?
sigcc: 3 rules, 1 error, 0 warnings
--- exit
1

=== a list is no rule
--- args
convert
-t
splunk
a.yml
--- file a.yml
- title: T
- title: U
--- stderr
sigcc: a.yml: error: no Sigma rule in this file
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== text is no rule
--- args
convert
-t
splunk
a.yml
--- file a.yml
just text
--- stderr
sigcc: a.yml: error: no Sigma rule in this file
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== several conditions
--- args
convert
-t
splunk
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: [sel, not sel]
--- stdout
f=1

NOT f=1

=== one of two conditions is refused
--- args
convert
-t
splunk
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: x
    g|re: y
  bad:
    h|hour: [3, 4]
  condition: [sel, bad]
--- stdout
*
| regex f="x"
| regex g="y"
--- stderr
a.yml:8:14: error: the format of the times in 'h' is not known [SG7305]
    8 |     h|hour: [3, 4]
      |              ^ give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
a.yml:8:17: error: the format of the times in 'h' is not known [SG7305]
    8 |     h|hour: [3, 4]
      |                 ^ give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
sigcc: 1 rule, 2 errors, 0 warnings
--- exit
1

=== a rule the target cannot say
--- args
convert
-t
splunk
a.yml
b.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f|hour: 3
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
g=2
--- stderr
a.yml:5:13: error: the format of the times in 'f' is not known [SG7305]
    5 |     f|hour: 3
      |             ^ give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
sigcc: 2 rules, 1 error, 0 warnings
--- exit
1

=== skip-unsupported
--- args
convert
-t
splunk
-s
a.yml
b.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f|hour: 3
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
g=2
--- stderr
a.yml:5:13: error: the format of the times in 'f' is not known [SG7305]
    5 |     f|hour: 3
      |             ^ give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
sigcc: 2 rules, 0 errors, 0 warnings, 1 skipped as unsupported

=== skip-unsupported is about targets, not about broken rules
--- args
convert
-t
splunk
-s
bad.yml
b.yml
--- file bad.yml
title: Bad
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
g=2
--- stderr
bad.yml:5:7: error: no modifier 'contians' [SG3002]
    5 |     f|contians: x
      |       ^~~~~~~~ did you mean 'contains'?
sigcc: 2 rules, 1 error, 0 warnings
--- exit
1

=== fail-unsupported after skip-unsupported
--- args
convert
-t
splunk
-s
--fail-unsupported
a.yml
b.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f|hour: 3
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
g=2
--- stderr
a.yml:5:13: error: the format of the times in 'f' is not known [SG7305]
    5 |     f|hour: 3
      |             ^ give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
sigcc: 2 rules, 1 error, 0 warnings
--- exit
1

=== a warning
--- args
convert
-t
splunk
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: yes
  condition: sel
--- stdout
f="yes"
--- stderr
a.yml:5:8: warning: unquoted 'yes' is a boolean to tools based on PyYAML [SG1009]
    5 |     f: yes
      |        ^~~ quote it

=== strict: warnings of rules are errors
--- args
convert
-t
splunk
--strict
a.yml
b.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: yes
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
g=2
--- stderr
a.yml:5:8: error: unquoted 'yes' is a boolean to tools based on PyYAML [SG1009]
    5 |     f: yes
      |        ^~~ quote it
sigcc: 2 rules, 1 error, 0 warnings
--- exit
1

=== a warning about a query
--- args
convert
-t
kibana
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f|hour: 3
  condition: sel
--- stderr
a.yml:5:13: error: KQL has no timestamp part comparison [SG7105]
    5 |     f|hour: 3
      |             ^
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== strict: warnings about queries are errors
--- args
convert
-t
kibana
--strict
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f|hour: 3
  condition: sel
--- stderr
a.yml:5:13: error: KQL has no timestamp part comparison [SG7105]
    5 |     f|hour: 3
      |             ^
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== notes are not shown
--- args
convert
-t
splunk
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel AND sel
--- stdout
f=1 f=1

=== verbose: notes are shown
--- args
convert
-t
splunk
-v
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel AND sel
--- stdout
f=1 f=1
--- stderr
a.yml:6:18: note: write 'and' in lower case [SG4006]
    6 |   condition: sel AND sel
      |                  ^~~

=== three targets
--- args
convert
-t
splunk
-t
kibana
-t
cloudwatch
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: [x, "y*"]
  condition: sel
--- stdout
f IN ("x", "y*")

f:("x" or y*)

fields @timestamp, @message | filter f like /(?i)^x$|^y/
--- stderr
sigcc: kibana: letters count in queries of 1 rule, where Sigma ignores case; see -O case

=== savedsearches of two files are one document
--- args
convert
-t
splunk
-f
savedsearches
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
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
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

[B]
description =\x20
search = g=2
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

=== without-pipeline
--- args
convert
-t
splunk
--without-pipeline
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

=== a long line is cut around the problem
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f|nope: "\*300{x}"
  condition: sel
--- stderr
a.yml:5:7: error: no modifier 'nope' [SG3002]
    5 |     f|nope: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ...
      |       ^~~~
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== wide characters above the caret
--- args
convert
-t
splunk
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    日本語|nope: x
  condition: sel
--- stderr
a.yml:5:9: error: no modifier 'nope' [SG3002]
    5 |     日本語|nope: x
      |            ^~~~
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== tabs above the caret
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f:\t[{a: 1}]
  condition: sel
--- stderr escaped
a.yml:5:9: error: a value must be text, a number, a boolean or null, not a map [SG3007]
    5 |     f:\t[{a: 1}]
      |       \t ^~~~~~
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== skip: a rule that is refused for two reasons is one rule
--- args
convert
-t
splunk
-s
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f|hour: 3
    g|hour: 4
  condition: sel
--- stdout
--- stderr
a.yml:5:13: error: the format of the times in 'f' is not known [SG7305]
    5 |     f|hour: 3
      |             ^ give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
a.yml:6:13: error: the format of the times in 'g' is not known [SG7305]
    6 |     g|hour: 4
      |             ^ give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
sigcc: 1 rule, 0 errors, 0 warnings, 1 skipped as unsupported
