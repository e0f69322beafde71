# The option jsonl.

=== a rule
--- args
convert
-t
splunk
--jsonl
a.yml
--- file a.yml
title: T
logsource: {product: aws}
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
detection:
  sel:
    f: "a\"b"
  condition: sel
--- stdout
{"file":"a.yml","line":1,"id":"929a690e-bef0-4204-a928-ef5e620d6fcc","title":"T","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["f=\"a\\\"b\""],"diagnostics":[]}

=== two targets
--- args
convert
-t
splunk
-t
cloudwatch
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
{"file":"a.yml","line":1,"id":null,"title":"T","kind":"rule","target":"cloudwatch","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["fields @timestamp, @message | filter f = 1"],"diagnostics":[]}

=== messages
--- args
convert
-t
splunk
-t
kibana
--jsonl
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f|contains: a?c
  condition: sel
--- stdout
{"file":"a.yml","line":1,"id":null,"title":"T","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["f=\"*a*c*\"\n| regex f=\"(?is)a.c\""],"diagnostics":[]}
{"file":"a.yml","line":1,"id":null,"title":"T","kind":"rule","target":"kibana","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["f:*a*c*"],"diagnostics":[{"code":"SG7111","severity":"warning","name":"kql_single_wildcard_widened","message":"KQL has no single-character wildcard: '?' is widened to '*'","line":5,"column":17,"end_line":5,"end_column":20},{"code":"SG7121","severity":"note","name":"kql_case_sensitive","message":"KQL is case-sensitive in keyword fields","line":5,"column":17,"end_line":5,"end_column":20}]}

=== a broken rule
--- args
convert
-t
splunk
--jsonl
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
{"file":"bad.yml","line":1,"id":null,"title":"Bad","kind":"rule","target":"splunk","format":"default","outcome":"error","level":null,"tags":[],"logsource":{"product":"aws"},"queries":[],"diagnostics":[{"code":"SG3002","severity":"error","name":"modifier_unknown","message":"no modifier 'contians'","hint":"did you mean 'contains'?","line":5,"column":7,"end_line":5,"end_column":15,"edit":{"line":5,"column":7,"end_line":5,"end_column":15,"offset":61,"end_offset":69,"text":"contains"}}]}
{"file":"b.yml","line":1,"id":null,"title":"B","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["g=2"],"diagnostics":[]}
--- exit
1

=== a broken file
--- args
convert
-t
splunk
--jsonl
a.yml
b.yml
--- file a.yml
title: [
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
{"file":"a.yml","kind":"file","diagnostics":[{"code":"SG1001","severity":"error","name":"yaml_syntax","message":"did not find expected node content","hint":"while parsing a flow node that began on line 2","line":2,"column":1,"end_line":2,"end_column":1}]}
{"file":"b.yml","line":1,"id":null,"title":"B","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["g=2"],"diagnostics":[]}
--- exit
1

=== a missing file
--- args
convert
-t
splunk
--jsonl
none.yml
b.yml
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
{"file":"none.yml","kind":"file","diagnostics":[{"code":"SG1010","severity":"error","name":"file_unreadable","message":"cannot read: No such file or directory"}]}
{"file":"b.yml","line":1,"id":null,"title":"B","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["g=2"],"diagnostics":[]}
--- exit
3

=== several conditions
--- args
convert
-t
splunk
--jsonl
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: [sel, not sel]
--- stdout
{"file":"a.yml","line":1,"id":null,"title":"T","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["f=1","NOT f=1"],"diagnostics":[]}

=== text that is not ASCII
--- args
convert
-t
splunk
--jsonl
a.yml
--- file a.yml
title: Tür
logsource: {product: aws}
detection:
  sel:
    f: "日本\u0007"
  condition: sel
--- stdout
{"file":"a.yml","line":1,"id":null,"title":"Tür","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["f=\"日本\u0007\""],"diagnostics":[]}

=== bytes that are no text
--- args escaped
convert
-t
splunk
-p
p.yml
--var
v=a\xffb
--jsonl
a.yml
none\xff.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f|expand: '%v%'
  condition: sel
--- file p.yml
name: p
transformations:
  - type: value_placeholders
--- exit
3
--- stdout
{"file":"none�.yml","kind":"file","diagnostics":[{"code":"SG1010","severity":"error","name":"file_unreadable","message":"cannot read: No such file or directory"}]}
{"file":"a.yml","line":1,"id":null,"title":"T","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["f=\"a�b\""],"diagnostics":[]}

=== text that holds a NUL
--- args
convert
-t
kibana
--jsonl
a.yml
--- file a.yml
title: "a\0b"
logsource: {product: aws}
detection:
  sel:
    f: "a\0b"
  condition: sel
--- stdout
{"file":"a.yml","line":1,"id":null,"title":"a\u0000b","kind":"rule","target":"kibana","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["f:\"a\\u0000b\""],"diagnostics":[{"code":"SG7121","severity":"note","name":"kql_case_sensitive","message":"KQL is case-sensitive in keyword fields","line":5,"column":8,"end_line":5,"end_column":14}]}

=== a message about another file than the rule's names it
--- args
convert
-t
splunk
--jsonl
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
  own:
    user|hour: 3
  condition: not own
--- stdout
{"file":"rule.yml","line":1,"id":null,"title":"T","kind":"rule","target":"splunk","format":"default","outcome":"refused","level":null,"tags":[],"logsource":{"product":"aws"},"queries":[],"diagnostics":[{"code":"SG7305","severity":"error","name":"spl_time_part","message":"the format of the times in 'user' is not known","hint":"give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'","file":"filter.yml","line":6,"column":16,"end_line":6,"end_column":17}]}
{"file":"filter.yml","line":1,"id":null,"title":"F","kind":"filter","target":"splunk","format":"default","outcome":"block","level":null,"tags":[],"logsource":{"product":"aws"},"queries":[],"diagnostics":[]}
--- exit
1

=== outcomes that are no queries, level, tags and log source
--- args
convert
-t
splunk
--jsonl
a.yml
--- file a.yml
title: Part
name: part
level: high
tags: [attack.t1033, tlp.red]
logsource: {category: process_creation, product: windows, service: x}
detection: {sel: {f: 1}, condition: sel}
---
title: Whole
correlation: {type: event_count, rules: [part], timespan: 5m, condition: {gte: 2}}
--- stdout
{"file":"a.yml","line":1,"id":null,"title":"Part","kind":"rule","target":"splunk","format":"default","outcome":"block","level":"high","tags":["attack.t1033","tlp.red"],"logsource":{"category":"process_creation","product":"windows","service":"x"},"queries":[],"diagnostics":[]}
{"file":"a.yml","line":8,"id":null,"title":"Whole","kind":"correlation","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{},"queries":["f=1\n\n| sort 0 _time\n| streamstats window=2 global=f first(_time) as first_time count as event_count\n| where event_count=2 AND _time-first_time<300\n\n| streamstats current=f last(_time) as previous_time\n| eval find=if(_time-previous_time<300, 0, 1)\n| streamstats sum(find) as find\n| stats min(first_time) as first_time max(_time) as last_time count as event_count by find\n| convert ctime(first_time) ctime(last_time)\n| fields - find\n| eval event_count=event_count+1"],"diagnostics":[]}
