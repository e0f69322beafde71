# Log sources that are lists: any of their values.

=== a list of categories is one query where nothing tells them apart
--- rule
title: T
logsource: {product: windows, category: [process_creation, image_load]}
detection:
  s: {Image|endswith: '\a.exe'}
  condition: s
--- splunk
Image="*\\a.exe"
--- kibana
Image:*\\a.exe
--- cloudwatch
fields @timestamp, @message | filter Image like /(?i)\\a\.exe$/
--- diagnostics
2:41 warning SG2015: 'category' is a list: the rule is for any of them; other tools want one rule for each

=== a pipeline that tells them apart gives a query for each
--- rule
title: T
logsource: {product: [windows, linux], category: [process_creation, image_load]}
detection:
  s: {Image|endswith: '\a.exe'}
  t: {f|re: 'a\d'}
  condition: [s, t]
--- pipeline
name: p
transformations:
  - type: add_condition
    conditions: {EventID: 1}
    rule_conditions: [{type: logsource, category: process_creation}]
  - type: add_condition
    conditions: {EventID: 7}
    rule_conditions: [{type: logsource, category: image_load}]
--- splunk
EventID=1 Image="*\\a.exe"

EventID=1
| regex f="a\\d"

EventID=7 Image="*\\a.exe"

EventID=7
| regex f="a\\d"
--- kibana
EventID:1 and Image:*\\a.exe

EventID:1 and f:(*a0* or *a1* or *a2* or *a3* or *a4* or *a5* or *a6* or *a7* or *a8* or *a9*)

EventID:7 and Image:*\\a.exe

EventID:7 and f:(*a0* or *a1* or *a2* or *a3* or *a4* or *a5* or *a6* or *a7* or *a8* or *a9*)
--- kibana diagnostics
5:13 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter EventID = 1 and Image like /(?i)\\a\.exe$/

fields @timestamp, @message | filter EventID = 1 and f like /a\d/

fields @timestamp, @message | filter EventID = 7 and Image like /(?i)\\a\.exe$/

fields @timestamp, @message | filter EventID = 7 and f like /a\d/
--- diagnostics
2:22 warning SG2015: 'product' is a list: the rule is for any of them; other tools want one rule for each
2:50 warning SG2015: 'category' is a list: the rule is for any of them; other tools want one rule for each

=== what goes wrong for one log source is told once
--- rule
title: T
logsource: {product: windows, category: [a, b, c]}
detection:
  s: {f|cased: x}
  condition: s
--- pipeline
name: p
transformations:
  - type: add_condition
    conditions: {which: $category}
    template: true
--- splunk
which="a" f="x"
| where 'f'=="x"

which="b" f="x"
| where 'f'=="x"

which="c" f="x"
| where 'f'=="x"
--- diagnostics
2:41 warning SG2015: 'category' is a list: the rule is for any of them; other tools want one rule for each

=== a correlation of a rule for several log sources counts them all
--- rule
title: A
name: a
logsource: {product: windows, category: [process_creation, image_load]}
detection:
  s: {f: 1}
  condition: s
---
title: B
correlation:
  type: event_count
  rules: [a]
  group-by: [u]
  timespan: 5m
  condition: {gte: 2}
--- options
window=tumbling
--- pipeline
name: p
transformations:
  - type: add_condition
    conditions: {kind: $category}
    template: true
--- splunk
| multisearch
[ search kind="process_creation" f=1 | eval event_type="a" ]
[ search kind="image_load" f=1 | eval event_type="a" ]

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 2
--- cloudwatch
filter (kind like /(?i)^process_creation$/ and f = 1) or (kind like /(?i)^image_load$/ and f = 1) | filter ispresent(u) | stats count(*) as event_count by u, bin(5m) as window | filter event_count >= 2
--- diagnostics
3:41 warning SG2015: 'category' is a list: the rule is for any of them; other tools want one rule for each

=== a filter fits if it fits all of them
--- rule
title: T
logsource: {product: windows, category: [process_creation, image_load]}
detection:
  s: {f: 1}
  condition: s
---
title: for both
logsource: {category: [image_load, process_creation, file_event]}
filter:
  rules: any
  own: {u: 1}
  condition: not own
---
title: for one
logsource: {category: image_load}
filter:
  rules: any
  own: {u: 2}
  condition: not own
---
title: for all of the product
logsource: {product: windows}
filter:
  rules: any
  own: {u: 3}
  condition: not own
--- splunk
f=1 NOT u=1 NOT u=3
--- diagnostics
2:41 warning SG2015: 'category' is a list: the rule is for any of them; other tools want one rule for each
8:23 warning SG2015: 'category' is a list: the rule is for any of them; other tools want one rule for each
17:3 warning SG5014: this filter applies to no rule

=== lists of something else than text, and too many
--- rule
title: T
logsource: {product: [windows, 5, [a]], category: []}
detection:
  s: {f: 1}
  condition: s
---
title: U
logsource:
  category: [a, b, c, d, e]
  product: [a, b, c, d]
  service: [a, b, c, d]
detection:
  s: {f: 1}
  condition: s
--- diagnostics
2:22 warning SG2015: 'product' is a list: the rule is for any of them; other tools want one rule for each
2:32 error SG2013: the product of a log source must be text
2:35 error SG2013: the product of a log source must be text
9:3 error SG9004: more than 64 log sources
9:13 warning SG2015: 'category' is a list: the rule is for any of them; other tools want one rule for each
10:12 warning SG2015: 'product' is a list: the rule is for any of them; other tools want one rule for each
11:12 warning SG2015: 'service' is a list: the rule is for any of them; other tools want one rule for each
