# Pipelines, filters and variables on the command line.

=== a pipeline from a file, variables add up
--- args
convert
-t
splunk
-p
p.yml
--var
admins=root
--var
admins=adm
r.yml
--- file r.yml
title: A
logsource: {product: windows}
detection:
  sel:
    user|expand: '%admins%'
  condition: sel
--- file p.yml
transformations:
- type: value_placeholders
--- stdout
user IN ("root", "adm")

=== names of variables may hold quotes
--- args
convert
-t
splunk
--var
it's=1
--var
a"b\c=2
--var
ö: [😀=3
r.yml
--- file r.yml
title: A
logsource: {product: windows}
detection:
  sel:
    a|expand: '%it''s%'
    b|expand: '%a"b\c%'
    c|expand: '%ö: [😀%'
  condition: sel
--- stdout
a="1" b="2" c="3"

=== priority first, then the order of the command line
--- args
convert
-t
splunk
-p
late.yml
-p
early.yml
-p
early_too.yml
r.yml
--- file r.yml
title: A
logsource: {product: windows}
detection:
  sel:
    user: root
  condition: sel
--- file late.yml
priority: 20
transformations:
- {type: field_name_prefix, prefix: third.}
--- file early.yml
priority: 10
transformations:
- {type: field_name_prefix, prefix: first.}
--- file early_too.yml
priority: 10
transformations:
- {type: field_name_prefix, prefix: second.}
--- stdout
third.second.first.user="root"

=== a folder of pipelines
--- args
convert
-t
splunk
-p
dir
r.yml
--- file r.yml
title: A
logsource: {product: windows}
detection:
  sel:
    user: root
  condition: sel
--- file dir/a.yml
transformations:
- {type: field_name_prefix, prefix: a.}
--- file dir/b.yml
transformations:
- {type: field_name_prefix, prefix: b.}
--- stdout
b.a.user="root"

=== a bundled pipeline
--- args
convert
-t
splunk
-p
splunk_windows
r.yml
--- file r.yml
title: A
logsource: {product: windows, category: process_creation}
detection:
  sel:
    Image|endswith: '\a.exe'
  condition: sel
--- stdout
Image="*\\a.exe"

=== the pipeline that fits
--- args
convert
-t
kibana
-p
auto
r.yml
--- file r.yml
title: A
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    eventName: GetSecretValue
  condition: sel
--- stdout
data_stream.dataset:"aws.cloudtrail" and event.action:"GetSecretValue"
--- stderr
sigcc: kibana: letters count in queries of 1 rule, where Sigma ignores case; see -O case

=== a misspelt bundled pipeline
--- args
convert
-t
splunk
-p
splunk_windws
r.yml
--- file r.yml
title: A
--- stderr
sigcc: pipeline 'splunk_windws' not found; did you mean 'splunk_windows'?
sigcc list pipelines shows the bundled ones.
--- exit
2

=== a bundled pipeline of another target
--- args
convert
-t
kibana
-p
splunk_windows
r.yml
--- file r.yml
title: A
--- stderr
sigcc: the pipeline 'splunk_windows' is not meant for kibana; --disable-pipeline-check uses it anyway
sigcc convert --help shows its usage.
--- exit
2

=== a variable without a value
--- args
convert
-t
splunk
--var
admins
r.yml
--- file r.yml
title: A
--- stderr
sigcc: '--var admins' has no value: write NAME=VALUE
sigcc convert --help shows its usage.
--- exit
2

=== an empty pipeline
--- args
convert
-t
splunk
-p
p.yml
r.yml
--- file r.yml
title: A
--- file p.yml
--- stderr
p.yml: error: the pipeline is empty [SG6002]
--- exit
1

=== a misspelt transformation
--- args
convert
-t
splunk
-p
p.yml
r.yml
--- file r.yml
title: A
--- file p.yml
transformations:
- type: field_name_mappin
  mapping: {a: b}
--- stderr
p.yml:2:9: error: no transformation is called 'field_name_mappin' [SG6004]
    2 | - type: field_name_mappin
      |         ^~~~~~~~~~~~~~~~~ did you mean 'field_name_mapping'?
--- exit
1

=== files are read only when that is allowed
--- args
convert
-t
splunk
-p
p.yml
r.yml
--- file r.yml
title: A
logsource: {product: windows}
detection:
  sel:
    user|expand: '%admins%'
  condition: sel
--- file p.yml
transformations:
- type: file_placeholders
  path: names.txt
postprocessing:
- type: template
  path: .
  template: t.j2
--- stderr
p.yml:2:9: error: 'file_placeholders' reads files, which is not allowed [SG6008]
    2 | - type: file_placeholders
      |         ^~~~~~~~~~~~~~~~~ --allow-external lets pipelines read files
p.yml:6:9: error: a template in a file is not allowed [SG6008]
    6 |   path: .
      |         ^ --allow-external lets pipelines read files
--- exit
1

=== a filter from a file and one among the rules
--- args
convert
-t
splunk
--filter
given.yml
rules
--- file rules/r.yml
title: A
logsource: {product: windows}
detection:
  sel:
    f: 1
  condition: sel
--- file rules/found.yml
title: Found
logsource: {product: windows}
filter:
  rules: any
  x:
    host: test
  condition: not x
--- file given.yml
title: Given
logsource: {product: windows}
filter:
  rules: any
  x:
    user: admin
  condition: not x
--- stdout
f=1 NOT host="test" NOT user="admin"

=== a filter that is not there
--- args
convert
-t
splunk
--filter
nope.yml
r.yml
--- file r.yml
title: A
logsource: {product: windows}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1
--- stderr
nope.yml: error: cannot read: No such file or directory [SG1010]
sigcc: 1 rule, 1 error, 0 warnings
--- exit
3

=== a correlation and its rule in two files, the correlation first
--- args
convert
-t
splunk
a_correlation.yml
b_rule.yml
--- file a_correlation.yml
title: C
correlation:
  type: event_count
  rules: base
  group-by: [user]
  timespan: 10m
  condition: {gte: 5}
--- file b_rule.yml
title: B
name: base
logsource: {product: windows}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1

| where isnotnull('user')
| sort 0 _time
| streamstats window=5 global=f first(_time) as first_time count as event_count by user
| where event_count=5 AND _time-first_time<600

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+4

=== a circle of correlations leaves the rest alone
--- args
convert
-t
splunk
circle.yml
r.yml
--- file circle.yml
title: C
name: c
correlation:
  type: temporal
  rules: [d]
  timespan: 5m
---
title: D
name: d
correlation:
  type: temporal
  rules: [c]
  timespan: 5m
--- file r.yml
title: A
logsource: {product: windows}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1
--- stderr
circle.yml:5:11: error: the rule 'd' has errors of its own [SG5011]
    5 |   rules: [d]
      |           ^
circle.yml:12:11: error: 'c' refers back to this rule [SG5010]
   12 |   rules: [c]
      |           ^
sigcc: 3 rules, 2 errors, 0 warnings
--- exit
1

=== explain shows every stage
--- args
explain
r.yml
-t
kibana
-p
p.yml
--- file r.yml
title: A
logsource: {product: windows}
detection:
  sel:
    f|contains: abc
    g: 1
  condition: sel
--- file p.yml
transformations:
- id: names
  type: field_name_mapping
  mapping: {f: F}
- id: never
  type: field_name_prefix
  prefix: x.
  rule_conditions:
  - {type: logsource, product: linux}
- id: texts
  type: replace_string
  regex: b
  replacement: B
postprocessing:
- {type: embed, prefix: '(', suffix: ')'}
--- stdout
== rule: A
sel:
  f|contains: 'abc'
  g: 1
condition: sel

== modifiers applied
logsource: windows - -
sel:
  f: '<*>abc<*>'
  g: 1
condition: sel

== transformation: field_name_mapping (names)
logsource: windows - -
sel:
  F: '<*>abc<*>'
  g: 1
condition: sel

== transformation: replace_string (texts)
logsource: windows - -
sel:
  F: '<*>aBc<*>'
  g: 1
condition: sel

== expression
and
  F: '<*>aBc<*>'
  g: 1

== query: Elastic KQL
(F:*aBc* and g:1)

=== variables fill placeholders by themselves
--- args
convert
-t
splunk
--var
it's=a
--var
it's=b
--var
v=c
a.yml
--- file a.yml
title: T
logsource: {category: test}
detection:
  sel:
    f|expand: "%it's%"
    g|expand: '%v%'
  condition: sel
--- stdout
f IN ("a", "b") g="c"

=== a pipeline that says what to do with a placeholder
--- args
convert
-t
splunk
-p
p.yml
--var
v=c
a.yml
--- file a.yml
title: T
logsource: {category: test}
detection:
  sel:
    g|expand: '%v%'
  condition: sel
--- file p.yml
name: p
transformations:
- type: wildcard_placeholders
--- stdout
g="*"

=== a file for the targets of another converter
--- args
convert
-t
kibana
-p
p.yml
a.yml
--- file a.yml
title: T
logsource: {category: process_creation, product: windows}
detection:
  sel:
    Image|endswith: '\a.exe'
  condition: sel
--- file p.yml
name: elastic only
allowed_backends: [lucene, eql, esql]
transformations:
- type: field_name_mapping
  mapping: {Image: process.executable}
--- stdout
process.executable:*\\a.exe
--- stderr
sigcc: kibana: letters count in queries of 1 rule, where Sigma ignores case; see -O case

=== a file for other targets
--- args
convert
-t
splunk
-p
p.yml
a.yml
--- file a.yml
title: T
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: 1
  condition: sel
--- file p.yml
name: elastic only
allowed_backends: [lucene, eql, esql]
transformations:
- type: field_name_mapping
  mapping: {f: g}
--- stdout
g=1
--- stderr
sigcc: p.yml: warning: its 'allowed_backends' do not name splunk; it is used anyway

=== a bundled pipeline for other targets
--- args
convert
-t
splunk
--disable-pipeline-check
-p
ecs_windows
a.yml
--- file a.yml
title: T
logsource: {category: process_creation, product: windows}
detection:
  sel:
    Image|endswith: '\a.exe'
  condition: sel
--- stdout
process.executable="*\\a.exe"

=== a pipeline that is named and found by log source
--- args
convert
-t
splunk
-p
auto
-p
splunk_windows_events
a.yml
--- file a.yml
title: T
logsource: {product: windows, service: security}
detection:
  sel:
    EventID: 1
  condition: sel
--- stdout
source IN ("XmlWinEventLog:Security", "WinEventLog:Security") EventCode=1

=== nine pipelines
--- args
convert
-t
splunk
-p
p0.yml
-p
p1.yml
-p
p2.yml
-p
p3.yml
-p
p4.yml
-p
p5.yml
-p
p6.yml
-p
p7.yml
-p
p8.yml
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file p0.yml
priority: 0
transformations:
- {type: field_name_prefix, prefix: p0.}
--- file p1.yml
priority: 1
transformations:
- {type: field_name_prefix, prefix: p1.}
--- file p2.yml
priority: 2
transformations:
- {type: field_name_prefix, prefix: p2.}
--- file p3.yml
priority: 3
transformations:
- {type: field_name_prefix, prefix: p3.}
--- file p4.yml
priority: 4
transformations:
- {type: field_name_prefix, prefix: p4.}
--- file p5.yml
priority: 5
transformations:
- {type: field_name_prefix, prefix: p5.}
--- file p6.yml
priority: 6
transformations:
- {type: field_name_prefix, prefix: p6.}
--- file p7.yml
priority: 7
transformations:
- {type: field_name_prefix, prefix: p7.}
--- file p8.yml
priority: 8
transformations:
- {type: field_name_prefix, prefix: p8.}
--- stdout
p8.p7.p6.p5.p4.p3.p2.p1.p0.f=1
--- stderr

=== a pipeline with a name like no other
--- args
convert
-t
splunk
-p
qqqqqqqqq
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
sigcc: pipeline 'qqqqqqqqq' not found
sigcc list pipelines shows the bundled ones.
--- exit
2

=== a variable whose name has a quote
--- args
convert
-t
splunk
--var
it's=7
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
    g|expand: "%it's%"
  condition: sel
--- stdout
f=1 g="7"
--- stderr

=== a variable without a name
--- args
convert
-t
splunk
--var
=7
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
sigcc: '--var =7' has no value: write NAME=VALUE
sigcc convert --help shows its usage.
--- exit
2

=== a pipeline for another target, strictly
--- args
convert
-t
kibana
--strict
-p
splunk_windows
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
sigcc: the pipeline 'splunk_windows' is not meant for kibana; --disable-pipeline-check uses it anyway
sigcc convert --help shows its usage.
--- exit
2

=== a pipeline for neither target
--- args
convert
-t
kibana
-t
cloudwatch
-p
splunk_windows
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
sigcc: the pipeline 'splunk_windows' is not meant for any of the targets; --disable-pipeline-check uses it anyway
sigcc convert --help shows its usage.
--- exit
2

=== a file that names other targets, strictly
--- args
convert
--strict
-t
kibana
-p
p.yml
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file p.yml
allowed_backends: [loki]
transformations:
- {type: field_name_prefix, prefix: p.}
--- stdout
p.f:1
--- stderr
sigcc: p.yml: error: its 'allowed_backends' do not name kibana; it is used anyway
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== a file that names other targets than two
--- args
convert
-t
kibana
-t
cloudwatch
-p
p.yml
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file p.yml
allowed_backends: [loki]
transformations:
- {type: field_name_prefix, prefix: p.}
--- stdout
p.f:1

fields @timestamp, @message | filter p.f = 1
--- stderr
sigcc: p.yml: warning: its 'allowed_backends' do not name any of the targets; it is used anyway

=== auto counts the rules that no pipeline is for, most frequent log source first
--- args
convert
-t
splunk
-t
kibana
-p
auto
r.yml
--- file r.yml
title: A
logsource: {product: acme, service: audit}
detection: {sel: {a: 1}, condition: sel}
---
title: B
logsource: {product: okta, service: okta}
detection: {sel: {eventType: x}, condition: sel}
---
title: C
logsource: {category: mail}
detection: {sel: {a: 2}, condition: sel}
---
title: D
logsource: {product: acme, service: audit}
detection: {sel: {a: 3}, condition: sel}
--- stdout
a=1

sourcetype="OktaIM2:log" eventType="x"

a=2

a=3

a:1

data_stream.dataset:"okta.system" and event.action:"x"

a:2

a:3
--- stderr
sigcc: splunk: no pipeline is for the log source of 3 rules: acme audit (2), mail (1)
sigcc: kibana: no pipeline is for the log source of 3 rules: acme audit (2), mail (1)
sigcc: kibana: letters count in queries of 1 rule, where Sigma ignores case; see -O case

=== the summary has eight log sources at most; a rule of several counts once
--- args
convert
-t
splunk
-p
auto
--output-dir
out
r.yml
--- file r.yml
title: A
logsource: {product: [p1, p2], service: s}
detection: {sel: {a: 1}, condition: sel}
---
title: B
logsource: {product: p2}
detection: {sel: {a: 1}, condition: sel}
---
title: B
logsource: {product: p3}
detection: {sel: {a: 1}, condition: sel}
---
title: B
logsource: {product: p4}
detection: {sel: {a: 1}, condition: sel}
---
title: B
logsource: {product: p5}
detection: {sel: {a: 1}, condition: sel}
---
title: B
logsource: {product: p6}
detection: {sel: {a: 1}, condition: sel}
---
title: B
logsource: {product: p7}
detection: {sel: {a: 1}, condition: sel}
---
title: B
logsource: {product: p8}
detection: {sel: {a: 1}, condition: sel}
---
title: B
logsource: {product: p9}
detection: {sel: {a: 1}, condition: sel}
---
title: B
logsource: {product: p9}
detection: {sel: {a: 2}, condition: sel}
---
title: B
logsource: {service: p10}
detection: {sel: {a: 1}, condition: sel}
--- stderr
r.yml:2:22: warning: 'product' is a list: the rule is for any of them [SG2015]
    2 | logsource: {product: [p1, p2], service: s}
      |                      ^~~~~~~~ other tools want one rule for each
sigcc: splunk: no pipeline is for the log source of 11 rules: p9 (2), p10 (1), p1 s (1), p2 (1), p3 (1), p4 (1), p5 (1), p6 (1), and 2 more
--- made out/r.spl
a=1

a=1

a=1

a=1

a=1

a=1

a=1

a=1

a=1

a=2

a=1

=== JSON Lines hold the notes
--- args
convert
-t
splunk
-p
auto
--jsonl
r.yml
--- file r.yml
title: A
logsource: {product: acme}
detection: {sel: {a: 1}, condition: sel}
--- stdout
{"file":"r.yml","line":1,"id":null,"title":"A","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"acme"},"queries":["a=1"],"diagnostics":[{"code":"SG6019","severity":"note","name":"pipeline_none","message":"splunk: no pipeline is for this log source: the query searches all events","line":2,"column":12,"end_line":2,"end_column":27}]}

=== -v shows the note
--- args
convert
-t
splunk
-p
auto
-v
r.yml
--- file r.yml
title: A
logsource: {product: acme}
detection: {sel: {a: 1}, condition: sel}
--- stdout
a=1
--- stderr
r.yml:2:12: note: splunk: no pipeline is for this log source: the query searches all events [SG6019]
    2 | logsource: {product: acme}
      |            ^~~~~~~~~~~~~~~
sigcc: splunk: no pipeline is for the log source of 1 rule: acme (1)

=== a pipeline may be required
--- args
convert
-t
splunk
-p
auto
-p
ours.yml
--require-pipeline
-s
r.yml
--- file r.yml
title: A
logsource: {product: acme}
detection: {sel: {a: 1}, condition: sel}
---
title: B
logsource: {product: ours}
detection: {sel: {a: 2}, condition: sel}
--- file ours.yml
transformations:
- type: add_condition
  conditions: {index: ours}
  rule_conditions:
  - {type: logsource, product: ours}
--- stdout
index="ours" a=2
--- stderr
r.yml:2:12: error: splunk: no pipeline is for this log source, and one is required [SG6020]
    2 | logsource: {product: acme}
      |            ^~~~~~~~~~~~~~~
sigcc: splunk: no pipeline is for the log source of 1 rule: acme (1)
sigcc: 2 rules, 1 error, 0 warnings
--- exit
1
