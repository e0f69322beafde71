# Rules against events.

=== a match
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== no match is fine
--- args
match
-v
-r
r.yml
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stderr
sigcc: 1 event, 1 rule, 0 matches, 0 correlation finds

=== several rules, in the order of events, then rules
--- args
match
-r
b.yml
-r
a.yml
e.jsonl
--- file a.yml
title: A
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
--- file b.yml
title: B
logsource: {product: windows}
detection: {s: {f|gt: 0}, condition: s}
level: low
--- file e.jsonl
{"f":1}
{"f":2}
{"f":"1"}
--- stdout
{"rule":null,"title":"B","level":"low","event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"3:17"}]}
{"rule":null,"title":"A","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"3:17"}]}
{"rule":null,"title":"B","level":"low","event":2,"file":"e.jsonl","line":2,"items":[{"field":"f","value":"2","at":"3:17"}]}
{"rule":null,"title":"B","level":"low","event":3,"file":"e.jsonl","line":3,"items":[{"field":"f","value":"1","at":"3:17"}]}
{"rule":null,"title":"A","level":null,"event":3,"file":"e.jsonl","line":3,"items":[{"field":"f","value":"1","at":"3:17"}]}

=== what matched
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: Items
logsource: {product: windows}
detection:
  sel:
    Image|endswith: ['.exe', '\a.exe']
    user.name|contains|all: [al, ice]
    Absent: null
  words: [one, two]
  filter: {User: bob}
  condition: sel and words and not filter
--- file e.jsonl
{"Image":"C:\\a.exe","user":{"name":["x","malice"]},"Message":"number ONE"}
--- stdout
{"rule":null,"title":"Items","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\a.exe","at":"5:5"},{"field":"user.name","value":"malice","at":"6:5"},{"field":"Absent","value":"","at":"7:5"},{"field":null,"value":"number ONE","at":"8:10"}]}

=== several conditions
# A line for each that holds, as convert gives a query for each.
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {a: {f: 1}, b: {g: 2}, condition: [a, b]}
--- file e.jsonl
{"f":1,"g":2}
--- stdout
{"rule":null,"title":"T","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"3:17"}]}
{"rule":null,"title":"T","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"g","value":"2","at":"3:28"}]}

=== a folder of rules
--- args
match
-r
rules
e.jsonl
--- file rules/a/r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file rules/b.txt
nonsense: [
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== a file pattern for rules
--- args
match
-r
rules
-P
*.sigma
e.jsonl
--- file rules/r.sigma
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file rules/b.yml
nonsense: [
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== a filter
--- args
match
-r
r.yml
--filter
f.yml
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file f.yml
title: Known
logsource: {product: windows}
filter:
  rules: any
  known: {User: alice}
  condition: not known
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"bob"}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":2,"file":"e.jsonl","line":2,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== a filter of several rules, for which a pipeline means different things
--- args
match
-r
r.yml
--filter
f.yml
-p
p.yml
e.jsonl
--- file r.yml
title: One
logsource: {category: one, product: windows}
detection: {sel: {Image: x}, condition: sel}
---
title: Two
logsource: {category: two, product: windows}
detection: {sel: {Image: x}, condition: sel}
---
title: Three
logsource: {category: three, product: windows}
detection: {sel: {Image: x}, condition: sel}
--- file f.yml
title: Known
logsource: {product: windows}
filter:
  rules: any
  known: {User: alice}
  condition: not known
--- file p.yml
transformations:
- type: field_name_mapping
  mapping: {User: first}
  rule_conditions: [{type: logsource, category: one}]
- type: field_name_mapping
  mapping: {User: second}
  rule_conditions: [{type: logsource, category: two}]
- type: replace_string
  regex: alice
  replacement: bob
  rule_conditions: [{type: logsource, category: three}]
--- file e.jsonl
{"Image":"x","first":"alice"}
{"Image":"x","second":"alice"}
{"Image":"x","User":"bob"}
--- stdout
{"rule":null,"title":"Two","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"x","at":"7:19"}]}
{"rule":null,"title":"Three","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"x","at":"11:19"}]}
{"rule":null,"title":"One","level":null,"event":2,"file":"e.jsonl","line":2,"items":[{"field":"Image","value":"x","at":"3:19"}]}
{"rule":null,"title":"Three","level":null,"event":2,"file":"e.jsonl","line":2,"items":[{"field":"Image","value":"x","at":"11:19"}]}
{"rule":null,"title":"One","level":null,"event":3,"file":"e.jsonl","line":3,"items":[{"field":"Image","value":"x","at":"3:19"}]}
{"rule":null,"title":"Two","level":null,"event":3,"file":"e.jsonl","line":3,"items":[{"field":"Image","value":"x","at":"7:19"}]}

=== a pipeline and a variable
--- args
match
-r
r.yml
-p
p.yml
--var
users=alice
--var
users=carol
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {s: {User|expand: "%users%"}, condition: s}
--- file p.yml
transformations:
- {type: value_placeholders}
- {type: field_name_mapping, mapping: {User: user.name}}
--- file e.jsonl
{"user":{"name":"ALICE"}}
{"User":"alice"}
{"user.name":"carol"}
--- stdout
{"rule":null,"title":"T","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"user.name","value":"ALICE","at":"3:17"}]}
{"rule":null,"title":"T","level":null,"event":3,"file":"e.jsonl","line":3,"items":[{"field":"user.name","value":"carol","at":"3:17"}]}

=== a bundled pipeline
--- args
match
-r
r.yml
-p
ecs_windows
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"process":{"executable":"C:\\whoami.exe"},"winlog":{"channel":"x"}}
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"process.executable","value":"C:\\whoami.exe","at":"4:19"}]}

=== the pipeline auto
--- args
match
-r
r.yml
-p
auto
e.jsonl
--- stderr
sigcc: -p auto depends on a target: name the pipelines that fit the events
sigcc match --help shows its usage.
--- exit
2

=== an unknown pipeline
--- args
match
-r
r.yml
-p
ecs_windws
e.jsonl
--- stderr
sigcc: pipeline 'ecs_windws' not found; did you mean 'ecs_windows'?
sigcc list pipelines shows the bundled ones.
--- exit
2

=== a pipeline with errors
--- args
match
-r
r.yml
-p
p.yml
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file p.yml
transformations:
- type: nope
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stderr
p.yml:2:9: error: no transformation is called 'nope' [SG6004]
    2 | - type: nope
      |         ^~~~
--- exit
1

=== files are read only when that is allowed
--- args
match
-r
r.yml
-p
p.yml
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file p.yml
transformations:
- {type: file_placeholders, path: names.txt}
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stderr
p.yml:2:10: error: 'file_placeholders' reads files, which is not allowed [SG6008]
    2 | - {type: file_placeholders, path: names.txt}
      |          ^~~~~~~~~~~~~~~~~ --allow-external lets pipelines read files
--- exit
1

=== files that may be read
--- args
match
-r
r.yml
-p
p.yml
--allow-external
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {s: {User|expand: "%names%"}, condition: s}
--- file p.yml
transformations:
- {type: file_placeholders, path: names.txt}
--- file names.txt
alice
bob
--- file e.jsonl
{"User":"BOB"}
--- stdout
{"rule":null,"title":"T","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"User","value":"BOB","at":"3:17"}]}

=== a variable without a value
--- args
match
-r
r.yml
--var
users
e.jsonl
--- stderr
sigcc: '--var users' has no value: write NAME=VALUE
sigcc match --help shows its usage.
--- exit
2

=== a query expression of a pipeline
# It is reported and left out; the others go on.
--- args
match
-r
r.yml
-p
p.yml
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {s: {User|expand: "%u%"}, condition: s}
--- file p.yml
transformations:
- {type: query_expression_placeholders, expression: "{field} lookup {id}"}
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stderr
r.yml:3:30: error: a query expression is written for one target and cannot be compared with events [SG8007]
    3 | detection: {s: {User|expand: "%u%"}, condition: s}
      |                              ^~~~~
--- exit
1

=== events of one log source
--- args
match
-r
r.yml
-l
product=windows,category=process_creation
e.jsonl
--- file r.yml
title: W
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
---
title: WP
logsource: {product: windows, category: process_creation}
detection: {s: {f: 1}, condition: s}
---
title: L
logsource: {product: linux, service: auditd}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1}
--- stdout
{"rule":null,"title":"W","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"3:17"}]}
{"rule":null,"title":"WP","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"7:17"}]}

=== a log source that is less than a rule asks for
--- args
match
-r
r.yml
--logsource
product=windows
e.jsonl
--- file r.yml
title: W
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
---
title: WP
logsource: {product: windows, category: process_creation}
detection: {s: {f: 1}, condition: s}
---
title: L
logsource: {product: linux, service: auditd}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1}
--- stdout
{"rule":null,"title":"W","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"3:17"}]}

=== a log source without a rule
--- args
match
-r
r.yml
-l
product=macos
e.jsonl
--- file r.yml
title: W
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
---
title: WP
logsource: {product: windows, category: process_creation}
detection: {s: {f: 1}, condition: s}
---
title: L
logsource: {product: linux, service: auditd}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1}
--- stderr
sigcc: warning: no rule fits the log source of --logsource

=== a log source without a rule, in strict mode
--- args
match
--strict
-r
r.yml
-l
product=macos
e.jsonl
--- file r.yml
title: W
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
---
title: WP
logsource: {product: windows, category: process_creation}
detection: {s: {f: 1}, condition: s}
---
title: L
logsource: {product: linux, service: auditd}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1}
--- stderr
sigcc: error: no rule fits the log source of --logsource
--- exit
1

=== a log source in another case
--- args
match
-r
r.yml
-l
product=Windows
e.jsonl
--- file r.yml
title: W
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1}
--- stdout
{"rule":null,"title":"W","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"3:17"}]}

=== an empty time field
--- args
match
-r
r.yml
--time-field

e.jsonl
--- exit
2
--- stderr
sigcc: an empty field name
sigcc match --help shows its usage.

=== a misspelt key of a log source
--- args
match
-r
r.yml
-l
prodct=windows
e.jsonl
--- stderr
sigcc: a log source has no 'prodct' (did you mean 'product'?): use category, product or service
sigcc match --help shows its usage.
--- exit
2

=== a key of a log source like no other
--- args
match
-r
r.yml
-l
vendor=x
e.jsonl
--- stderr
sigcc: a log source has no 'vendor': use category, product or service
sigcc match --help shows its usage.
--- exit
2

=== a log source without a value
--- args
match
-r
r.yml
-l
product
e.jsonl
--- stderr
sigcc: 'product' is not a part of a log source: write product=windows, for example
sigcc match --help shows its usage.
--- exit
2

=== a log source with an empty value
--- args
match
-r
r.yml
-l
product=
e.jsonl
--- stderr
sigcc: 'product=' is not a part of a log source: write product=windows, for example
sigcc match --help shows its usage.
--- exit
2

=== a log source with two products
--- args
match
-r
r.yml
-l
product=a,product=b
e.jsonl
--- stderr
sigcc: the log source has two values for product
sigcc match --help shows its usage.
--- exit
2

=== two log sources
--- args
match
-r
r.yml
-l
product=a
-l
product=b
e.jsonl
--- stderr
sigcc: --logsource is given twice: write KEY=VALUE,KEY=VALUE
sigcc match --help shows its usage.
--- exit
2

=== events that name their log source
# One that names none is compared with all rules.
--- args
match
-r
r.yml
--route
ls
e.jsonl
--- file r.yml
title: W
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
---
title: WP
logsource: {product: windows, category: process_creation}
detection: {s: {f: 1}, condition: s}
---
title: L
logsource: {product: linux, service: auditd}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1,"ls":{"product":"windows"}}
{"f":1,"ls":{"product":"linux","service":"auditd"}}
{"f":1,"ls.product":"windows","ls":{"category":"process_creation"}}
{"f":1}
{"f":1,"ls":{"product":"macos"}}
--- stdout
{"rule":null,"title":"W","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"3:17"}]}
{"rule":null,"title":"L","level":null,"event":2,"file":"e.jsonl","line":2,"items":[{"field":"f","value":"1","at":"11:17"}]}
{"rule":null,"title":"W","level":null,"event":3,"file":"e.jsonl","line":3,"items":[{"field":"f","value":"1","at":"3:17"}]}
{"rule":null,"title":"WP","level":null,"event":3,"file":"e.jsonl","line":3,"items":[{"field":"f","value":"1","at":"7:17"}]}
{"rule":null,"title":"W","level":null,"event":4,"file":"e.jsonl","line":4,"items":[{"field":"f","value":"1","at":"3:17"}]}
{"rule":null,"title":"WP","level":null,"event":4,"file":"e.jsonl","line":4,"items":[{"field":"f","value":"1","at":"7:17"}]}
{"rule":null,"title":"L","level":null,"event":4,"file":"e.jsonl","line":4,"items":[{"field":"f","value":"1","at":"11:17"}]}
--- stderr
sigcc: 1 event of a log source that no rule is for, first product=macos

=== events that name their log source in another case
# Of letters beyond ASCII, too.
--- args
match
-r
r.yml
--route
ls
e.jsonl
--- file r.yml
title: W
logsource: {product: windows, service: größe}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1,"ls":{"product":"Windows","service":"GRÖßE"}}
--- stdout
{"rule":null,"title":"W","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"3:17"}]}

=== events of log sources that no rule is for
# All of them: the field is not what it was taken for, or misspelt.
--- args
match
-r
r.yml
--route
ls
-j
2
e.jsonl
--- file r.yml
title: W
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1,"ls":{"product":"win","service":"sysmon"}}
{"f":1,"ls":{"product":"linux"}}
--- stderr
sigcc: warning: 2 events of a log source that no rule is for, first product=win,service=sysmon

=== events of log sources that no rule is for, strictly
--- args
match
-r
r.yml
--route
ls
--strict
e.jsonl
--- file r.yml
title: W
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1,"ls":{"product":"win"}}
--- exit
1
--- stderr
sigcc: error: 1 event of a log source that no rule is for, first product=win

=== an empty field of log sources
--- args
match
-r
r.yml
--route

e.jsonl
--- stderr
sigcc: an empty field name
sigcc match --help shows its usage.
--- exit
2

=== a level
--- args
match
-r
r.yml
--level
high
e.jsonl
--- file r.yml
---
title: informational
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: informational
---
title: low
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: low
---
title: medium
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: medium
---
title: high
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: high
---
title: critical
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: critical
---
title: none
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1}
--- stdout
{"rule":null,"title":"high","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"19:17"}]}
{"rule":null,"title":"critical","level":"critical","event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"24:17"}]}

=== the lowest level
# Rules without a level are below it.
--- args
match
-r
r.yml
--level
informational
e.jsonl
--- file r.yml
---
title: informational
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: informational
---
title: low
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: low
---
title: medium
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: medium
---
title: high
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: high
---
title: critical
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: critical
---
title: none
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1}
--- stdout
{"rule":null,"title":"informational","level":"informational","event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"4:17"}]}
{"rule":null,"title":"low","level":"low","event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"9:17"}]}
{"rule":null,"title":"medium","level":"medium","event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"14:17"}]}
{"rule":null,"title":"high","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"19:17"}]}
{"rule":null,"title":"critical","level":"critical","event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"24:17"}]}

=== a level that is none
--- args
match
-r
r.yml
--level
hgih
e.jsonl
--- stderr
sigcc: unknown level 'hgih': use one of informational, low, medium, high, critical
sigcc match --help shows its usage.
--- exit
2

=== a correlation
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {result: fail}, condition: s}
level: low
---
title: Many failures
id: 11111111-2222-4333-8444-555555555555
level: high
correlation:
  type: event_count
  rules: failure
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
--- file e.jsonl
{"time":"2026-05-04T09:00:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:01:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:02:00.5Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:03:00Z","user":"bob","result":"fail"}
{"time":"2026-05-04T09:04:00Z","user":"alice","result":"ok"}
--- stdout
{"rule":"11111111-2222-4333-8444-555555555555","title":"Many failures","level":"high","type":"event_count","group":{"user":"alice"},"from":"2026-05-04T09:00:00Z","to":"2026-05-04T09:02:00.5Z","value":3,"events":[1,2,3],"event_count":3}

=== building blocks, too
--- args
match
-r
r.yml
--all
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {result: fail}, condition: s}
level: low
---
title: Many failures
id: 11111111-2222-4333-8444-555555555555
level: high
correlation:
  type: event_count
  rules: failure
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
--- file e.jsonl
{"time":"2026-05-04T09:00:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:01:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:02:00.5Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:03:00Z","user":"bob","result":"fail"}
{"time":"2026-05-04T09:04:00Z","user":"alice","result":"ok"}
--- stdout
{"rule":null,"title":"Failure","level":"low","event":1,"file":"e.jsonl","line":1,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":null,"title":"Failure","level":"low","event":2,"file":"e.jsonl","line":2,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":null,"title":"Failure","level":"low","event":3,"file":"e.jsonl","line":3,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":null,"title":"Failure","level":"low","event":4,"file":"e.jsonl","line":4,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":"11111111-2222-4333-8444-555555555555","title":"Many failures","level":"high","type":"event_count","group":{"user":"alice"},"from":"2026-05-04T09:00:00Z","to":"2026-05-04T09:02:00.5Z","value":3,"events":[1,2,3],"event_count":3}

=== a level leaves correlations their rules
--- args
match
-r
r.yml
--level
high
--all
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {result: fail}, condition: s}
level: low
---
title: Many failures
id: 11111111-2222-4333-8444-555555555555
level: high
correlation:
  type: event_count
  rules: failure
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
--- file e.jsonl
{"time":"2026-05-04T09:00:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:01:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:02:00.5Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:03:00Z","user":"bob","result":"fail"}
{"time":"2026-05-04T09:04:00Z","user":"alice","result":"ok"}
--- stdout
{"rule":"11111111-2222-4333-8444-555555555555","title":"Many failures","level":"high","type":"event_count","group":{"user":"alice"},"from":"2026-05-04T09:00:00Z","to":"2026-05-04T09:02:00.5Z","value":3,"events":[1,2,3],"event_count":3}

=== other values of correlations
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: R
name: r
logsource: {product: windows}
detection: {s: {f|exists: true}, condition: s}
---
title: Mean
correlation:
  type: value_avg
  rules: r
  group-by: [a.b, c]
  timespan: 1h
  condition: {gt: 0.1, field: f}
---
title: Users
correlation:
  type: value_count
  rules: r
  timespan: 1h
  condition: {gte: 2, field: c}
--- file e.jsonl
{"time":"2026-05-04T09:00:00Z","f":0.1,"a":{"b":"x"},"c":1}
{"time":"2026-05-04T09:00:00Z","f":0.2,"a":{"b":"x"},"c":1}
{"time":"2026-05-04T10:30:00.25Z","f":1e-3,"a":{"b":"x"},"c":1}
{"time":"2026-05-04T10:31:00.000001Z","f":12345678901234567890,"a":{"b":"\u00e4"},"c":2}
{"time":"2026-05-04T14:31:00Z","f":7,"a":{"b":"NUL:\u0000."},"c":3}
--- stdout
{"rule":null,"title":"Mean","level":null,"type":"value_avg","group":{"a.b":"x","c":"1"},"from":"2026-05-04T09:00:00Z","to":"2026-05-04T09:00:00Z","value":0.15,"events":[1,2],"event_count":2}
{"rule":null,"title":"Mean","level":null,"type":"value_avg","group":{"a.b":"ä","c":"2"},"from":"2026-05-04T10:31:00.000001Z","to":"2026-05-04T10:31:00.000001Z","value":1.23456789012346e+19,"events":[4],"event_count":1}
{"rule":null,"title":"Mean","level":null,"type":"value_avg","group":{"a.b":"NUL:\u0000.","c":"3"},"from":"2026-05-04T14:31:00Z","to":"2026-05-04T14:31:00Z","value":7,"events":[5],"event_count":1}
{"rule":null,"title":"Users","level":null,"type":"value_count","group":{},"from":"2026-05-04T10:30:00.25Z","to":"2026-05-04T10:31:00.000001Z","value":2,"events":[3,4],"event_count":2}

=== correlations while events come in
# The last one comes too late.
--- args
match
-r
r.yml
--delay
5m
--all
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {result: fail}, condition: s}
level: low
---
title: Many failures
id: 11111111-2222-4333-8444-555555555555
level: high
correlation:
  type: event_count
  rules: failure
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
--- file e.jsonl
{"time":"2026-05-04T09:00:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:02:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:01:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:20:00Z","user":"bob","result":"fail"}
{"time":"2026-05-04T09:21:00Z","user":"bob","result":"fail"}
{"time":"2026-05-04T09:22:00Z","user":"bob","result":"fail"}
{"time":"2026-05-04T09:23:00Z","user":"bob","result":"fail"}
{"time":"2026-05-04T09:50:00Z","user":"carol","result":"fail"}
{"time":"2026-05-04T09:10:00Z","user":"alice","result":"fail"}
--- stdout
{"rule":null,"title":"Failure","level":"low","event":1,"file":"e.jsonl","line":1,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":null,"title":"Failure","level":"low","event":2,"file":"e.jsonl","line":2,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":null,"title":"Failure","level":"low","event":3,"file":"e.jsonl","line":3,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":null,"title":"Failure","level":"low","event":4,"file":"e.jsonl","line":4,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":null,"title":"Failure","level":"low","event":5,"file":"e.jsonl","line":5,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":null,"title":"Failure","level":"low","event":6,"file":"e.jsonl","line":6,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":null,"title":"Failure","level":"low","event":7,"file":"e.jsonl","line":7,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":null,"title":"Failure","level":"low","event":8,"file":"e.jsonl","line":8,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":null,"title":"Failure","level":"low","event":9,"file":"e.jsonl","line":9,"items":[{"field":"result","value":"fail","at":"4:17"}]}
{"rule":"11111111-2222-4333-8444-555555555555","title":"Many failures","level":"high","type":"event_count","group":{"user":"alice"},"from":"2026-05-04T09:00:00Z","to":"2026-05-04T09:02:00Z","value":3,"events":[1,2,3],"event_count":3}
{"rule":"11111111-2222-4333-8444-555555555555","title":"Many failures","level":"high","type":"event_count","group":{"user":"bob"},"from":"2026-05-04T09:20:00Z","to":"2026-05-04T09:23:00Z","value":4,"events":[4,5,6,7],"event_count":4}
--- stderr
r.yml:11:3: warning: an event came later than the delay allows and is dropped [SG8008]
   11 |   type: event_count
      |   ^~~~~~~~~~~~~~~~~

=== no delay
--- args
match
-r
r.yml
--delay
0s
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {result: fail}, condition: s}
level: low
---
title: Many failures
id: 11111111-2222-4333-8444-555555555555
level: high
correlation:
  type: event_count
  rules: failure
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
--- file e.jsonl
{"time":"2026-05-04T09:00:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:01:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:02:00.5Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:03:00Z","user":"bob","result":"fail"}
{"time":"2026-05-04T09:04:00Z","user":"alice","result":"ok"}
--- stdout
{"rule":"11111111-2222-4333-8444-555555555555","title":"Many failures","level":"high","type":"event_count","group":{"user":"alice"},"from":"2026-05-04T09:00:00Z","to":"2026-05-04T09:02:00.5Z","value":3,"events":[1,2,3],"event_count":3}

=== a delay that is none
--- args
match
-r
r.yml
--delay
soon
e.jsonl
--- stderr
sigcc: 'soon' is not a duration: write 90s, 5m, 2h or 1d
sigcc match --help shows its usage.
--- exit
2

=== a delay without a unit
--- args
match
-r
r.yml
--delay
90
e.jsonl
--- stderr
sigcc: '90' is not a duration: write 90s, 5m, 2h or 1d
sigcc match --help shows its usage.
--- exit
2

=== a negative delay
--- args
match
-r
r.yml
--delay
-5m
e.jsonl
--- stderr
sigcc: '-5m' is not a duration: write 90s, 5m, 2h or 1d
sigcc match --help shows its usage.
--- exit
2

=== a delay beyond all bounds
--- args
match
-r
r.yml
--delay
99999999999999999999d
e.jsonl
--- stderr
sigcc: '99999999999999999999d' is not a duration: write 90s, 5m, 2h or 1d
sigcc match --help shows its usage.
--- exit
2

=== fields with the time
# They are the only ones then.
--- args
match
-r
r.yml
--time-field
when
--time-field
seen
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {result: fail}, condition: s}
level: low
---
title: Many failures
id: 11111111-2222-4333-8444-555555555555
level: high
correlation:
  type: event_count
  rules: failure
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
--- file e.jsonl
{"when":1777885200,"user":"a","result":"fail"}
{"time":"2026-05-04T09:00:01Z","seen":"2026-05-04T09:01:00Z","user":"a","result":"fail"}
{"time":"2026-05-04T09:00:02Z","user":"a","result":"fail"}
{"when":"2026-05-04 11:02:00+02:00","user":"a","result":"fail"}
--- stdout
{"rule":"11111111-2222-4333-8444-555555555555","title":"Many failures","level":"high","type":"event_count","group":{"user":"a"},"from":"2026-05-04T09:00:00Z","to":"2026-05-04T09:02:00Z","value":3,"events":[1,2,4],"event_count":3}
--- stderr
e.jsonl:3:1: warning: this event has no readable time and takes no part in correlations [SG8005]

=== a correlation whose rule has errors
# The rest is matched.
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {f|nope: 1}, condition: s}
---
title: Many
correlation: {type: event_count, rules: failure, timespan: 10m, condition: {gte: 3}}
---
title: Fine
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1}
--- stdout
{"rule":null,"title":"Fine","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"11:17"}]}
--- stderr
r.yml:4:19: error: no modifier 'nope' [SG3002]
    4 | detection: {s: {f|nope: 1}, condition: s}
      |                   ^~~~
r.yml:7:41: error: the rule 'failure' has errors of its own [SG5011]
    7 | correlation: {type: event_count, rules: failure, timespan: 10m, condition: {gte: 3}}
      |                                         ^~~~~~~
--- exit
1

=== numbers of matches
--- args
match
-r
r.yml
--count
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {result: fail}, condition: s}
level: low
---
title: Many failures
id: 11111111-2222-4333-8444-555555555555
level: high
correlation:
  type: event_count
  rules: failure
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
---
title: Nothing
logsource: {product: x}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"time":"2026-05-04T09:00:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:01:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:02:00.5Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:03:00Z","user":"bob","result":"fail"}
{"time":"2026-05-04T09:04:00Z","user":"alice","result":"ok"}
--- stdout
{"rule":"11111111-2222-4333-8444-555555555555","title":"Many failures","level":"high","matches":1}

=== numbers of all matches
--- args
match
-r
r.yml
--count
--all
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {result: fail}, condition: s}
level: low
---
title: Many failures
id: 11111111-2222-4333-8444-555555555555
level: high
correlation:
  type: event_count
  rules: failure
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
--- file e.jsonl
{"time":"2026-05-04T09:00:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:01:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:02:00.5Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:03:00Z","user":"bob","result":"fail"}
{"time":"2026-05-04T09:04:00Z","user":"alice","result":"ok"}
--- stdout
{"rule":null,"title":"Failure","level":"low","matches":4}
{"rule":"11111111-2222-4333-8444-555555555555","title":"Many failures","level":"high","matches":1}

=== numbers above a level
--- args
match
-r
r.yml
--count
--level
medium
e.jsonl
--- file r.yml
---
title: informational
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: informational
---
title: low
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: low
---
title: medium
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: medium
---
title: high
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: high
---
title: critical
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
level: critical
---
title: none
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl
{"f":1}
{"f":1}
--- stdout
{"rule":null,"title":"medium","level":"medium","matches":2}
{"rule":null,"title":"high","level":"high","matches":2}
{"rule":null,"title":"critical","level":"critical","matches":2}

=== an object over several lines
--- args
match
-r
r.yml
e.json
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.json
{
  "Image": "C:\\whoami.exe",
  "User": "alice"
}
{
  "Image": "C:\\whoami.exe"
}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.json","line":1,"items":[{"field":"Image","value":"C:\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":2,"file":"e.json","line":5,"items":[{"field":"Image","value":"C:\\whoami.exe","at":"4:19"}]}

=== a list of events
--- args
match
-r
r.yml
e.json
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.json
[
{"Image":"C:\\Windows\\System32\\cmd.exe"},
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}]
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":2,"file":"e.json","line":3,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== a list named Records
--- args
match
-r
r.yml
e.json
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.json
{"Records": [{"Image":"C:\\Windows\\System32\\cmd.exe"},
  {"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}]}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":2,"file":"e.json","line":2,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== an event of a Windows log
--- args
match
-r
r.yml
e.json
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.json
{"Event":{"System":{"EventID":1},"EventData":{"Image":"C:\\whoami.exe"}}}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.json","line":1,"items":[{"field":"Image","value":"C:\\whoami.exe","at":"4:19"}]}

=== a compressed file
--- args
match
-r
r.yml
e.jsonl.gz
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl.gz escaped
\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\xf2\xcc\x4d\x4c\x4f\x55\xb2\x52\x72\xb6\x8a\x89\x09\xcf\xcc\x4b\xc9\x2f\x2f\x8e\x89\x09\xae\x2c\x2e\x49\xcd\x35\x36\x8a\x89\x29\xcf\xc8\x4f\xcc\xcd\xd4\x4b\xad\x48\x55\xd2\x51\x0a\x2d\x4e\x2d\x02\x2a\x4d\xcc\xc9\x4c\x4e\x55\xaa\xe5\x02\x00\x91\x12\xc6\x02\x3d\x00\x00\x00\c
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl.gz","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== a compressed file that is cut off
--- args
match
-r
r.yml
e.jsonl.gz
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl.gz escaped
\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\xf2\xcc\x4d\x4c\x4f\x55\xb2\x52\x72\xb6\x8a\x89\x09\xcf\xcc\x4b\xc9\x2f\x2f\x8e\x89\x09\xae\x2c\x2e\x49\xcd\x35\x36\x8a\x89\x29\xcf\xc8\x4f\xcc\xcd\xd4\x4b\xad\x48\x55\xd2\x51\x0a\x2d\x4e\x2d\x02\x2a\x4d\xcc\xc9\x4c\x4e\x55\c
--- stderr
e.jsonl.gz:1:1: error: cannot read any further: the compressed data ends too soon [SG1010]
--- exit
3

=== standard input, compressed
--- args
match
-r
r.yml
-
--- stdin escaped
\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\xf2\xcc\x4d\x4c\x4f\x55\xb2\x52\x72\xb6\x8a\x89\x09\xcf\xcc\x4b\xc9\x2f\x2f\x8e\x89\x09\xae\x2c\x2e\x49\xcd\x35\x36\x8a\x89\x29\xcf\xc8\x4f\xcc\xcd\xd4\x4b\xad\x48\x55\xd2\x51\x0a\x2d\x4e\x2d\x02\x2a\x4d\xcc\xc9\x4c\x4e\x55\xaa\xe5\x02\x00\x91\x12\xc6\x02\x3d\x00\x00\x00\c
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"<stdin>","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== standard input
--- args
match
-r
r.yml
--- stdin
{"Image":"C:\\Windows\\System32\\cmd.exe"}
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":2,"file":"<stdin>","line":2,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== standard input by name, between files
# Numbers of events go on from file to file.
--- args
match
-r
r.yml
a.jsonl
-
a.jsonl
--- stdin
{"Image":"C:\\Windows\\System32\\cmd.exe"}
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file a.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"a.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":3,"file":"<stdin>","line":2,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":4,"file":"a.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== standard input for rules and events
--- args
match
-r
-
--- stderr
sigcc: standard input cannot be both rules and events
sigcc match --help shows its usage.
--- exit
2

=== standard input for filters and events
--- args
match
-r
r.yml
--filter
-
-
--- stderr
sigcc: standard input cannot be both rules and events
sigcc match --help shows its usage.
--- exit
2

=== rules from standard input
--- args
match
-r
-
e.jsonl
--- stdin
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== no line break behind the last event
--- args
match
-r
r.yml
--- stdin escaped
{"Image":"C:\\\\Windows\\\\System32\\\\whoami.exe","User":"alice"}\c
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"<stdin>","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== an empty file
--- args
match
-r
r.yml
-v
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
--- stderr
sigcc: 0 events, 1 rule, 0 matches, 0 correlation finds

=== empty standard input
--- args
match
-r
r.yml
-v
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- stderr
sigcc: 0 events, 1 rule, 0 matches, 0 correlation finds

=== a folder of events
--- args
match
-r
r.yml
logs
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file logs/b.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- file logs/a/z.json
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- file logs/c.ndjson
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- file logs/d.log
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- file logs/e.txt
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- file logs/f.jsonl.bak
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- file logs/.hidden.json
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- file logs/g.json.zip
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- file logs/b.json.gz escaped
\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\xf2\xcc\x4d\x4c\x4f\x55\xb2\x52\x72\xb6\x8a\x89\x09\xcf\xcc\x4b\xc9\x2f\x2f\x8e\x89\x09\xae\x2c\x2e\x49\xcd\x35\x36\x8a\x89\x29\xcf\xc8\x4f\xcc\xcd\xd4\x4b\xad\x48\x55\xd2\x51\x0a\x2d\x4e\x2d\x02\x2a\x4d\xcc\xc9\x4c\x4e\x55\xaa\xe5\x02\x00\x91\x12\xc6\x02\x3d\x00\x00\x00\c
--- file logs/h.log.gz escaped
\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\xf2\xcc\x4d\x4c\x4f\x55\xb2\x52\x72\xb6\x8a\x89\x09\xcf\xcc\x4b\xc9\x2f\x2f\x8e\x89\x09\xae\x2c\x2e\x49\xcd\x35\x36\x8a\x89\x29\xcf\xc8\x4f\xcc\xcd\xd4\x4b\xad\x48\x55\xd2\x51\x0a\x2d\x4e\x2d\x02\x2a\x4d\xcc\xc9\x4c\x4e\x55\xaa\xe5\x02\x00\x91\x12\xc6\x02\x3d\x00\x00\x00\c
--- file logs/i.ndjson.gz escaped
\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\xf2\xcc\x4d\x4c\x4f\x55\xb2\x52\x72\xb6\x8a\x89\x09\xcf\xcc\x4b\xc9\x2f\x2f\x8e\x89\x09\xae\x2c\x2e\x49\xcd\x35\x36\x8a\x89\x29\xcf\xc8\x4f\xcc\xcd\xd4\x4b\xad\x48\x55\xd2\x51\x0a\x2d\x4e\x2d\x02\x2a\x4d\xcc\xc9\x4c\x4e\x55\xaa\xe5\x02\x00\x91\x12\xc6\x02\x3d\x00\x00\x00\c
--- file logs/k.jsonl.gz escaped
\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\xf2\xcc\x4d\x4c\x4f\x55\xb2\x52\x72\xb6\x8a\x89\x09\xcf\xcc\x4b\xc9\x2f\x2f\x8e\x89\x09\xae\x2c\x2e\x49\xcd\x35\x36\x8a\x89\x29\xcf\xc8\x4f\xcc\xcd\xd4\x4b\xad\x48\x55\xd2\x51\x0a\x2d\x4e\x2d\x02\x2a\x4d\xcc\xc9\x4c\x4e\x55\xaa\xe5\x02\x00\x91\x12\xc6\x02\x3d\x00\x00\x00\c
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"logs/a/z.json","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":2,"file":"logs/b.json.gz","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":3,"file":"logs/b.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":4,"file":"logs/c.ndjson","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":5,"file":"logs/d.log","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":6,"file":"logs/h.log.gz","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":7,"file":"logs/i.ndjson.gz","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":8,"file":"logs/k.jsonl.gz","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== a folder without events
--- args
match
-r
r.yml
logs
--- folder logs
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- stderr
sigcc: logs: warning: no file in this folder matches *.json, *.json.gz, *.jsonl, *.jsonl.gz, *.ndjson, *.ndjson.gz, *.log, *.log.gz

=== in strict mode, a folder without events
--- args
match
--strict
-r
r.yml
logs
--- folder logs
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- stderr
sigcc: logs: error: no file in this folder matches *.json, *.json.gz, *.jsonl, *.jsonl.gz, *.ndjson, *.ndjson.gz, *.log, *.log.gz
--- exit
1

=== output to a file of events
# The second run of such a command line finds the output of the first one.
--- args
match
-r
r.yml
-o
logs/e.jsonl
logs
--- file r.yml
title: T
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file logs/e.jsonl
{"f":1}
--- exit
2
--- stderr
sigcc: logs/e.jsonl is read for events and cannot also be the output
sigcc match --help shows its usage.

=== a file that is not there
--- args
match
-r
r.yml
nope.jsonl
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
--- stderr
nope.jsonl: error: cannot read: No such file or directory [SG1010]
--- exit
3

=== a file that nobody may read
--- args
match
-r
r.yml
e.jsonl
x.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- file x.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- unreadable x.jsonl
--- exit
3
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
--- stderr
x.jsonl: error: cannot read: Permission denied [SG1010]

=== broken lines among good ones
--- args
match
-r
r.yml
-v
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":
nonsense
[1, "two", {"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}]
{"a":1,}
{"a" 1}
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"f":"xxx
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":2,"file":"e.jsonl","line":4,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":5,"file":"e.jsonl","line":7,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
--- stderr
e.jsonl:2:1: error: this event is cut off: the next one begins on line 4 [SG8001]
e.jsonl:4:2: error: this is not a JSON object [SG8002]
e.jsonl:4:5: error: this is not a JSON object [SG8002]
e.jsonl:5:8: error: a comma before the end of an object [SG8001]
e.jsonl:6:6: error: a colon is missing [SG8001]
e.jsonl:8:1: error: this event is cut off: line 8 ends inside a string [SG8001]
sigcc: 5 events, 1 rule, 3 matches, 0 correlation finds
--- exit
1

=== an event whose list ends wrongly
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"a":[1}
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":2,"file":"e.jsonl","line":3,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
--- stderr
e.jsonl:2:1: error: this event is cut off: the next one begins on line 3 [SG8001]
--- exit
1

=== bytes that are not UTF-8
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {s: {f|startswith: x}, condition: s}
--- file e.jsonl escaped
{"f":"x\xff\xc3\xa4\xed\xa0\x80\\u0000y"\x7d
--- stdout
{"rule":null,"title":"T","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"x�ä���\u0000y","at":"3:17"}]}
--- stderr
e.jsonl:1:8: warning: bytes that are not UTF-8 are read as U+FFFD [SG8003]

=== a key that stands twice
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {s: {f: 2}, condition: s}
--- file e.jsonl
{"f":1,"g":0,"f":2}
{"f":2,"f":1}
--- stdout
{"rule":null,"title":"T","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"2","at":"3:17"}]}
--- stderr
e.jsonl:1:14: warning: this key occurs twice in its object; the last value counts [SG8004]
e.jsonl:2:8: warning: this key occurs twice in its object; the last value counts [SG8004]

=== an event without a time
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {result: fail}, condition: s}
level: low
---
title: Many failures
id: 11111111-2222-4333-8444-555555555555
level: high
correlation:
  type: event_count
  rules: failure
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
--- file e.jsonl
{"user":"a","result":"fail","time":"yesterday"}
--- stderr
e.jsonl:1:1: warning: this event has no readable time and takes no part in correlations [SG8005]

=== a flood of messages
# Five warnings and twenty errors of a kind are enough.
--- args
match
-r
r.yml
-v
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {result: fail}, condition: s}
level: low
---
title: Many failures
id: 11111111-2222-4333-8444-555555555555
level: high
correlation:
  type: event_count
  rules: failure
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
--- file e.jsonl escaped
\*30{{"user":"a","result":"fail","user":"b"\x7d
}\*40{{"a":1,\x7d
}
--- stderr
e.jsonl:1:29: warning: this key occurs twice in its object; the last value counts [SG8004]
e.jsonl:1:1: warning: this event has no readable time and takes no part in correlations [SG8005]
e.jsonl:2:29: warning: this key occurs twice in its object; the last value counts [SG8004]
e.jsonl:2:1: warning: this event has no readable time and takes no part in correlations [SG8005]
e.jsonl:3:29: warning: this key occurs twice in its object; the last value counts [SG8004]
e.jsonl:3:1: warning: this event has no readable time and takes no part in correlations [SG8005]
e.jsonl:4:29: warning: this key occurs twice in its object; the last value counts [SG8004]
e.jsonl:4:1: warning: this event has no readable time and takes no part in correlations [SG8005]
e.jsonl:5:29: warning: this key occurs twice in its object; the last value counts [SG8004]
e.jsonl:5:1: warning: this event has no readable time and takes no part in correlations [SG8005]
e.jsonl:31:8: error: a comma before the end of an object [SG8001]
e.jsonl:32:8: error: a comma before the end of an object [SG8001]
e.jsonl:33:8: error: a comma before the end of an object [SG8001]
e.jsonl:34:8: error: a comma before the end of an object [SG8001]
e.jsonl:35:8: error: a comma before the end of an object [SG8001]
e.jsonl:36:8: error: a comma before the end of an object [SG8001]
e.jsonl:37:8: error: a comma before the end of an object [SG8001]
e.jsonl:38:8: error: a comma before the end of an object [SG8001]
e.jsonl:39:8: error: a comma before the end of an object [SG8001]
e.jsonl:40:8: error: a comma before the end of an object [SG8001]
e.jsonl:41:8: error: a comma before the end of an object [SG8001]
e.jsonl:42:8: error: a comma before the end of an object [SG8001]
e.jsonl:43:8: error: a comma before the end of an object [SG8001]
e.jsonl:44:8: error: a comma before the end of an object [SG8001]
e.jsonl:45:8: error: a comma before the end of an object [SG8001]
e.jsonl:46:8: error: a comma before the end of an object [SG8001]
e.jsonl:47:8: error: a comma before the end of an object [SG8001]
e.jsonl:48:8: error: a comma before the end of an object [SG8001]
e.jsonl:49:8: error: a comma before the end of an object [SG8001]
e.jsonl:50:8: error: a comma before the end of an object [SG8001]
sigcc: 25 more like this (SG8004)
sigcc: 25 more like this (SG8005)
sigcc: 20 more like this (SG8001)
sigcc: 70 events, 2 rules, 0 matches, 0 correlation finds
--- exit
1

=== a comparison that takes too long
--- args
match
-r
r.yml
-v
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {s: {f|re: "^(a+)+$"}, condition: s}
---
title: U
logsource: {product: windows}
detection: {s: {f|re: "(a|b|ab)*(c|d)*(?=x)y$"}, condition: s}
---
title: V
logsource: {product: windows}
detection: {s: {f|endswith: b}, condition: s}
--- file e.jsonl escaped
{"f":"\*60{a}b"\x7d
{"f":"ab"\x7d
--- stdout
{"rule":null,"title":"V","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab","at":"11:17"}]}
{"rule":null,"title":"V","level":null,"event":2,"file":"e.jsonl","line":2,"items":[{"field":"f","value":"ab","at":"11:17"}]}
--- stderr
r.yml:3:23: error: event 1 of e.jsonl: comparing it with this takes too long; the rule is treated as not matching [SG8006]
    3 | detection: {s: {f|re: "^(a+)+$"}, condition: s}
      |                       ^~~~~~~~~
sigcc: 2 events, 3 rules, 2 matches, 0 correlation finds
--- exit
1

=== an event that is nested too deeply
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl escaped
{"a":\*200{[}\*200{]}\x7d
{"Image":"C:\\\\Windows\\\\System32\\\\whoami.exe","User":"alice"\x7d
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":2,"file":"e.jsonl","line":2,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
--- stderr
e.jsonl:1:133: error: nested too deeply [SG9007]
--- exit
4

=== long values are cut
# After 1,000 bytes, at the border of a character.
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {s: {f|startswith: a}, condition: s}
--- file e.jsonl escaped
{"f":"a\*999{b}"\x7d
{"f":"a\*1000{b}"\x7d
{"f":"ab\*400{\xe2\x82\xac}"\x7d
--- stdout escaped
{"rule":null,"title":"T","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"a\*999{b}","at":"3:17"\x7d]\x7d
{"rule":null,"title":"T","level":null,"event":2,"file":"e.jsonl","line":2,"items":[{"field":"f","value":"a\*999{b}","cut":true,"at":"3:17"\x7d]\x7d
{"rule":null,"title":"T","level":null,"event":3,"file":"e.jsonl","line":3,"items":[{"field":"f","value":"ab\*332{€}","cut":true,"at":"3:17"\x7d]\x7d

=== an output file
--- args
match
-r
r.yml
-o
out.jsonl
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- made out.jsonl
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== an output file that cannot be written
--- args
match
-r
r.yml
-o
nope/out.jsonl
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stderr
sigcc: nope/out.jsonl: cannot write: No such file or directory
--- exit
3

=== a full device
--- args
match
-r
r.yml
e.jsonl
--- device /dev/full
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stderr
sigcc: standard output: cannot write: No space left on device
--- exit
3

=== a summary
--- args
match
-r
r.yml
-v
e.jsonl
--- file r.yml
title: Failure
name: failure
logsource: {product: windows}
detection: {s: {result: fail}, condition: s}
level: low
---
title: Many failures
id: 11111111-2222-4333-8444-555555555555
level: high
correlation:
  type: event_count
  rules: failure
  group-by: [user]
  timespan: 10m
  condition: {gte: 3}
--- file e.jsonl
{"time":"2026-05-04T09:00:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:01:00Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:02:00.5Z","user":"alice","result":"fail"}
{"time":"2026-05-04T09:03:00Z","user":"bob","result":"fail"}
{"time":"2026-05-04T09:04:00Z","user":"alice","result":"ok"}
--- stdout
{"rule":"11111111-2222-4333-8444-555555555555","title":"Many failures","level":"high","type":"event_count","group":{"user":"alice"},"from":"2026-05-04T09:00:00Z","to":"2026-05-04T09:02:00.5Z","value":3,"events":[1,2,3],"event_count":3}
--- stderr
sigcc: 5 events, 2 rules, 0 matches, 1 correlation find

=== a summary of many
--- args
match
-r
r.yml
-v
--count
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {s: {f: 1}, condition: s}
--- file e.jsonl escaped
\*1234{{"f":1\x7d
}
--- stdout
{"rule":null,"title":"T","level":null,"matches":1234}
--- stderr
sigcc: 1,234 events, 1 rule, 1,234 matches, 0 correlation finds

=== strict: warnings about events are failures
--- args
match
-r
r.yml
--strict
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {s: {f: 2}, condition: s}
--- file e.jsonl
{"f":1,"g":0,"f":2}
--- stdout
{"rule":null,"title":"T","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"2","at":"3:17"}]}
--- stderr
e.jsonl:1:14: warning: this key occurs twice in its object; the last value counts [SG8004]
--- exit
1

=== strict: warnings about rules are failures
--- args
match
-r
r.yml
--strict
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {s: {f: 2}, condition: s}
level: low
level: low
--- file e.jsonl
{"f":2}
--- stdout
{"rule":null,"title":"T","level":"low","event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"2","at":"3:17"}]}
--- stderr
r.yml:5:1: error: key 'level' occurs twice; the last value counts [SG1003]
    5 | level: low
      | ^~~~~ first on line 4
--- exit
1

=== warnings alone
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: T
logsource: {product: windows}
detection: {s: {f: 2}, condition: s}
level: low
level: low
--- file e.jsonl
{"f":2}
--- stdout
{"rule":null,"title":"T","level":"low","event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"2","at":"3:17"}]}
--- stderr
r.yml:5:1: warning: key 'level' occurs twice; the last value counts [SG1003]
    5 | level: low
      | ^~~~~ first on line 4

=== rules with errors
--- args
match
-r
r.yml
e.jsonl
--- file r.yml
title: Bad
logsource: {product: windows}
detection: {s: {f|nope: 2}, condition: s}
---
title: Good
logsource: {product: windows}
detection: {s: {f: 2}, condition: s}
--- file e.jsonl
{"f":2}
--- stdout
{"rule":null,"title":"Good","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"2","at":"7:17"}]}
--- stderr
r.yml:3:19: error: no modifier 'nope' [SG3002]
    3 | detection: {s: {f|nope: 2}, condition: s}
      |                   ^~~~
--- exit
1

=== a rule file that is not there
--- args
match
-r
nope.yml
-r
r.yml
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
--- stderr
nope.yml: error: cannot read: No such file or directory [SG1010]
--- exit
3

=== threads change nothing
--- args
match
-r
r.yml
-j
4
e.jsonl
--- same
match
-r
r.yml
-j
1
e.jsonl
--- file r.yml
title: Even
name: even
logsource: {product: windows}
detection: {s: {f|endswith: ['2', '4']}, condition: s}
---
title: Hundreds
logsource: {product: windows}
detection: {s: {f|endswith: '00'}, condition: s}
---
title: Many
correlation: {type: event_count, rules: even, group-by: [user], timespan: 10m, condition: {gte: 3}}
--- file e.jsonl escaped
\*1500{{"time":"2026-05-04T09:00:00Z","f":\#,"user":"u","pad":"0123456789012345678901234567890123456789"\x7d
}
--- stdout
{"rule":null,"title":"Hundreds","level":null,"event":101,"file":"e.jsonl","line":101,"items":[{"field":"f","value":"100","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":201,"file":"e.jsonl","line":201,"items":[{"field":"f","value":"200","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":301,"file":"e.jsonl","line":301,"items":[{"field":"f","value":"300","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":401,"file":"e.jsonl","line":401,"items":[{"field":"f","value":"400","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":501,"file":"e.jsonl","line":501,"items":[{"field":"f","value":"500","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":601,"file":"e.jsonl","line":601,"items":[{"field":"f","value":"600","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":701,"file":"e.jsonl","line":701,"items":[{"field":"f","value":"700","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":801,"file":"e.jsonl","line":801,"items":[{"field":"f","value":"800","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":901,"file":"e.jsonl","line":901,"items":[{"field":"f","value":"900","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":1001,"file":"e.jsonl","line":1001,"items":[{"field":"f","value":"1000","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":1101,"file":"e.jsonl","line":1101,"items":[{"field":"f","value":"1100","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":1201,"file":"e.jsonl","line":1201,"items":[{"field":"f","value":"1200","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":1301,"file":"e.jsonl","line":1301,"items":[{"field":"f","value":"1300","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":1401,"file":"e.jsonl","line":1401,"items":[{"field":"f","value":"1400","at":"8:17"}]}
{"rule":null,"title":"Many","level":null,"type":"event_count","group":{"user":"u"},"from":"2026-05-04T09:00:00Z","to":"2026-05-04T09:00:00Z","value":300,"events":[3,5,13,15,23,25,33,35,43,45,53,55,63,65,73,75,83,85,93,95,103,105,113,115,123,125,133,135,143,145,153,155,163,165,173,175,183,185,193,195,203,205,213,215,223,225,233,235,243,245,253,255,263,265,273,275,283,285,293,295,303,305,313,315,323,325,333,335,343,345,353,355,363,365,373,375,383,385,393,395,403,405,413,415,423,425,433,435,443,445,453,455,463,465,473,475,483,485,493,495],"event_count":300}

=== threads and a delay change nothing
--- args
match
-r
r.yml
-j
4
--delay
0s
--count
--all
e.jsonl
--- same
match
-r
r.yml
--delay
0s
--count
--all
e.jsonl
--- file r.yml
title: Even
name: even
logsource: {product: windows}
detection: {s: {f|endswith: ['2', '4']}, condition: s}
---
title: Hundreds
logsource: {product: windows}
detection: {s: {f|endswith: '00'}, condition: s}
---
title: Many
correlation: {type: event_count, rules: even, group-by: [user], timespan: 10m, condition: {gte: 3}}
--- file e.jsonl escaped
\*1500{{"time":"2026-05-04T09:00:00Z","f":\#,"user":"u","pad":"0123456789012345678901234567890123456789"\x7d
}
--- stdout
{"rule":null,"title":"Even","level":null,"matches":300}
{"rule":null,"title":"Hundreds","level":null,"matches":14}
{"rule":null,"title":"Many","level":null,"matches":1}

=== finds among matches, with threads
# Their places depend on the events alone.
--- args
match
-r
r.yml
-j
3
--delay
1m
e.jsonl
--- same
match
-r
r.yml
--delay
1m
e.jsonl
--- file r.yml
title: Even
name: even
logsource: {product: windows}
detection: {s: {f|endswith: ['2', '4']}, condition: s}
---
title: Hundreds
logsource: {product: windows}
detection: {s: {f|endswith: '994'}, condition: s}
---
title: Many
correlation: {type: event_count, rules: even, group-by: [user], timespan: 10m, condition: {gte: 3}}
--- file e.jsonl escaped
\*300{{"time":"2026-05-04T00:00:00Z","f":"\#4","user":"u"\x7d
}\*300{{"time":"2026-05-04T01:00:00Z","f":"\#4","user":"u"\x7d
}\*300{{"time":"2026-05-04T02:00:00Z","f":"\#4","user":"u"\x7d
}\*300{{"time":"2026-05-04T03:00:00Z","f":"\#4","user":"u"\x7d
}\*300{{"time":"2026-05-04T04:00:00Z","f":"\#4","user":"u"\x7d
}\*300{{"time":"2026-05-04T05:00:00Z","f":"\#4","user":"u"\x7d
}
--- stdout
{"rule":null,"title":"Hundreds","level":null,"event":100,"file":"e.jsonl","line":100,"items":[{"field":"f","value":"994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":200,"file":"e.jsonl","line":200,"items":[{"field":"f","value":"1994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":300,"file":"e.jsonl","line":300,"items":[{"field":"f","value":"2994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":400,"file":"e.jsonl","line":400,"items":[{"field":"f","value":"994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":500,"file":"e.jsonl","line":500,"items":[{"field":"f","value":"1994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":600,"file":"e.jsonl","line":600,"items":[{"field":"f","value":"2994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":700,"file":"e.jsonl","line":700,"items":[{"field":"f","value":"994","at":"8:17"}]}
{"rule":null,"title":"Many","level":null,"type":"event_count","group":{"user":"u"},"from":"2026-05-04T00:00:00Z","to":"2026-05-04T00:00:00Z","value":300,"events":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100],"event_count":300}
{"rule":null,"title":"Hundreds","level":null,"event":800,"file":"e.jsonl","line":800,"items":[{"field":"f","value":"1994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":900,"file":"e.jsonl","line":900,"items":[{"field":"f","value":"2994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":1000,"file":"e.jsonl","line":1000,"items":[{"field":"f","value":"994","at":"8:17"}]}
{"rule":null,"title":"Many","level":null,"type":"event_count","group":{"user":"u"},"from":"2026-05-04T01:00:00Z","to":"2026-05-04T01:00:00Z","value":300,"events":[301,302,303,304,305,306,307,308,309,310,311,312,313,314,315,316,317,318,319,320,321,322,323,324,325,326,327,328,329,330,331,332,333,334,335,336,337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,357,358,359,360,361,362,363,364,365,366,367,368,369,370,371,372,373,374,375,376,377,378,379,380,381,382,383,384,385,386,387,388,389,390,391,392,393,394,395,396,397,398,399,400],"event_count":300}
{"rule":null,"title":"Hundreds","level":null,"event":1100,"file":"e.jsonl","line":1100,"items":[{"field":"f","value":"1994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":1200,"file":"e.jsonl","line":1200,"items":[{"field":"f","value":"2994","at":"8:17"}]}
{"rule":null,"title":"Many","level":null,"type":"event_count","group":{"user":"u"},"from":"2026-05-04T02:00:00Z","to":"2026-05-04T02:00:00Z","value":300,"events":[601,602,603,604,605,606,607,608,609,610,611,612,613,614,615,616,617,618,619,620,621,622,623,624,625,626,627,628,629,630,631,632,633,634,635,636,637,638,639,640,641,642,643,644,645,646,647,648,649,650,651,652,653,654,655,656,657,658,659,660,661,662,663,664,665,666,667,668,669,670,671,672,673,674,675,676,677,678,679,680,681,682,683,684,685,686,687,688,689,690,691,692,693,694,695,696,697,698,699,700],"event_count":300}
{"rule":null,"title":"Hundreds","level":null,"event":1300,"file":"e.jsonl","line":1300,"items":[{"field":"f","value":"994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":1400,"file":"e.jsonl","line":1400,"items":[{"field":"f","value":"1994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":1500,"file":"e.jsonl","line":1500,"items":[{"field":"f","value":"2994","at":"8:17"}]}
{"rule":null,"title":"Many","level":null,"type":"event_count","group":{"user":"u"},"from":"2026-05-04T03:00:00Z","to":"2026-05-04T03:00:00Z","value":300,"events":[901,902,903,904,905,906,907,908,909,910,911,912,913,914,915,916,917,918,919,920,921,922,923,924,925,926,927,928,929,930,931,932,933,934,935,936,937,938,939,940,941,942,943,944,945,946,947,948,949,950,951,952,953,954,955,956,957,958,959,960,961,962,963,964,965,966,967,968,969,970,971,972,973,974,975,976,977,978,979,980,981,982,983,984,985,986,987,988,989,990,991,992,993,994,995,996,997,998,999,1000],"event_count":300}
{"rule":null,"title":"Hundreds","level":null,"event":1600,"file":"e.jsonl","line":1600,"items":[{"field":"f","value":"994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":1700,"file":"e.jsonl","line":1700,"items":[{"field":"f","value":"1994","at":"8:17"}]}
{"rule":null,"title":"Hundreds","level":null,"event":1800,"file":"e.jsonl","line":1800,"items":[{"field":"f","value":"2994","at":"8:17"}]}
{"rule":null,"title":"Many","level":null,"type":"event_count","group":{"user":"u"},"from":"2026-05-04T04:00:00Z","to":"2026-05-04T04:00:00Z","value":300,"events":[1201,1202,1203,1204,1205,1206,1207,1208,1209,1210,1211,1212,1213,1214,1215,1216,1217,1218,1219,1220,1221,1222,1223,1224,1225,1226,1227,1228,1229,1230,1231,1232,1233,1234,1235,1236,1237,1238,1239,1240,1241,1242,1243,1244,1245,1246,1247,1248,1249,1250,1251,1252,1253,1254,1255,1256,1257,1258,1259,1260,1261,1262,1263,1264,1265,1266,1267,1268,1269,1270,1271,1272,1273,1274,1275,1276,1277,1278,1279,1280,1281,1282,1283,1284,1285,1286,1287,1288,1289,1290,1291,1292,1293,1294,1295,1296,1297,1298,1299,1300],"event_count":300}
{"rule":null,"title":"Many","level":null,"type":"event_count","group":{"user":"u"},"from":"2026-05-04T05:00:00Z","to":"2026-05-04T05:00:00Z","value":300,"events":[1501,1502,1503,1504,1505,1506,1507,1508,1509,1510,1511,1512,1513,1514,1515,1516,1517,1518,1519,1520,1521,1522,1523,1524,1525,1526,1527,1528,1529,1530,1531,1532,1533,1534,1535,1536,1537,1538,1539,1540,1541,1542,1543,1544,1545,1546,1547,1548,1549,1550,1551,1552,1553,1554,1555,1556,1557,1558,1559,1560,1561,1562,1563,1564,1565,1566,1567,1568,1569,1570,1571,1572,1573,1574,1575,1576,1577,1578,1579,1580,1581,1582,1583,1584,1585,1586,1587,1588,1589,1590,1591,1592,1593,1594,1595,1596,1597,1598,1599,1600],"event_count":300}

=== threads and broken events
--- args
match
-r
r.yml
-j
2
-v
e.jsonl
--- same
match
-r
r.yml
-v
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl escaped
\*300{{"a":\#\x7d
}{"a":1,\x7d
\*300{{"a":\#\x7d
}nonsense
{"Image":"C:\\\\Windows\\\\System32\\\\whoami.exe","User":"alice"\x7d
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":602,"file":"e.jsonl","line":603,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}
--- stderr
e.jsonl:301:8: error: a comma before the end of an object [SG8001]
e.jsonl:602:1: error: this is not a JSON object [SG8002]
sigcc: 602 events, 1 rule, 1 match, 0 correlation finds
--- exit
1

=== threads and standard input
--- args
match
-r
r.yml
-j
0
--count
--- stdin escaped
\*1500{{"time":"2026-05-04T09:00:00Z","f":\#,"user":"u","pad":"0123456789012345678901234567890123456789"\x7d
}
--- file r.yml
title: Even
name: even
logsource: {product: windows}
detection: {s: {f|endswith: ['2', '4']}, condition: s}
---
title: Hundreds
logsource: {product: windows}
detection: {s: {f|endswith: '00'}, condition: s}
---
title: Many
correlation: {type: event_count, rules: even, group-by: [user], timespan: 10m, condition: {gte: 3}}
--- stdout
{"rule":null,"title":"Hundreds","level":null,"matches":14}
{"rule":null,"title":"Many","level":null,"matches":1}

=== a number of threads that is none
--- args
match
-r
r.yml
-j
x
e.jsonl
--- stderr
sigcc: 'x' is not a number of threads
sigcc match --help shows its usage.
--- exit
2

=== no rules
--- args
match
e.jsonl
--- stderr
sigcc: which rules? -r rules/, for example
sigcc match --help shows its usage.
--- exit
2

=== an unknown option
--- args
match
-r
r.yml
--cuont
e.jsonl
--- stderr
sigcc: unknown option '--cuont'
sigcc match --help shows its usage.
--- exit
2

=== no argument at all
--- args
match
--- stderr
sigcc: which rules? -r rules/, for example
sigcc match --help shows its usage.
--- exit
2

=== a long option cut short
--- args
match
-r
r.yml
--lev
high
e.jsonl
--- file r.yml
title: Whoami
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: process_creation, product: windows}
detection: {sel: {Image|endswith: '\whoami.exe'}, condition: sel}
level: high
--- file e.jsonl
{"Image":"C:\\Windows\\System32\\whoami.exe","User":"alice"}
{"Image":"C:\\Windows\\System32\\cmd.exe"}
--- stdout
{"rule":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","title":"Whoami","level":"high","event":1,"file":"e.jsonl","line":1,"items":[{"field":"Image","value":"C:\\Windows\\System32\\whoami.exe","at":"4:19"}]}

=== a rule for several log sources
--- args
match
-r
r.yml
-p
p.yml
--route
logsource
events.jsonl
--- file r.yml
title: T
logsource: {product: windows, category: [process_creation, image_load]}
detection:
  s: {f: 1}
  condition: s
--- file p.yml
name: p
transformations:
  - type: add_condition
    conditions: {id: 1}
    rule_conditions: [{type: logsource, category: process_creation}]
--- file events.jsonl
{"f": 1, "id": 1, "logsource": {"product": "windows", "category": "process_creation"}}
{"f": 1, "id": 2, "logsource": {"product": "windows", "category": "process_creation"}}
{"f": 1, "id": 2, "logsource": {"product": "windows", "category": "image_load"}}
{"f": 1, "id": 1, "logsource": {"product": "windows", "category": "file_event"}}
{"f": 1, "id": 1}
--- stdout
{"rule":null,"title":"T","level":null,"event":1,"file":"events.jsonl","line":1,"items":[{"field":"id","value":"1","at":"1:1"},{"field":"f","value":"1","at":"4:7"}]}
{"rule":null,"title":"T","level":null,"event":3,"file":"events.jsonl","line":3,"items":[{"field":"f","value":"1","at":"4:7"}]}
{"rule":null,"title":"T","level":null,"event":5,"file":"events.jsonl","line":5,"items":[{"field":"id","value":"1","at":"1:1"},{"field":"f","value":"1","at":"4:7"}]}
--- stderr
r.yml:2:41: warning: 'category' is a list: the rule is for any of them [SG2015]
    2 | logsource: {product: windows, category: [process_creation, image_load]}
      |                                         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ other tools want one rule for each
sigcc: 1 event of a log source that no rule is for, first category=file_event,product=windows

=== a short key of a log source
--- args
match
--logsource
p=aws
-r
a.yml
e.jsonl
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file e.jsonl
{"f": 1, "time": 1}
--- stdout
--- stderr
sigcc: a log source has no 'p': use category, product or service
sigcc match --help shows its usage.
--- exit
2

=== a service of a log source
--- args
match
--logsource
service=s
-v
-r
a.yml
e.jsonl
--- file a.yml
title: T
logsource: {service: s}
detection:
  sel:
    f: 1
  condition: sel
--- file e.jsonl
{"f": 1, "time": 1}
--- stdout
{"rule":null,"title":"T","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"5:5"}]}
--- stderr
sigcc: 1 event, 1 rule, 1 match, 0 correlation finds

=== standard input for rules twice
--- args
match
-r
-
-r
-
e.jsonl
--- stdin
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file e.jsonl
{"f": 1, "time": 1}
--- stdout
{"rule":null,"title":"T","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"5:5"}]}
--- stderr
sigcc: <stdin>: error: no Sigma rule in this file
--- exit
1

=== a correlation of the log source that is asked for
--- args
match
--logsource
product=aws
-r
c.yml
e.jsonl
--- file c.yml
title: Failed login
name: failed
logsource: {product: aws}
detection:
  sel:
    eventName: Login
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [failed]
  group-by: [ip, user]
  timespan: 10m
  condition: {gte: 2}
---
title: Few
correlation:
  type: event_count
  rules: [failed]
  group-by: [user]
  timespan: 10m
  condition: {gte: 4}
--- file e.jsonl
{"eventName": "Login", "ip": "a", "user": "u", "time": 1}
{"eventName": "Login", "ip": "a", "user": "u", "time": 2}
--- stdout
{"rule":null,"title":"Many","level":null,"type":"event_count","group":{"ip":"a","user":"u"},"from":"1970-01-01T00:00:01Z","to":"1970-01-01T00:00:02Z","value":2,"events":[1,2],"event_count":2}
--- stderr

=== events that name no log source, and a summary
--- args
match
--route
log
-v
-r
a.yml
e.jsonl
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file e.jsonl
{"f": 1}
{"f": 1, "log": {}}
{"f": 1, "log": {"product": "aws"}}
--- stdout
{"rule":null,"title":"T","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"1","at":"5:5"}]}
{"rule":null,"title":"T","level":null,"event":2,"file":"e.jsonl","line":2,"items":[{"field":"f","value":"1","at":"5:5"}]}
{"rule":null,"title":"T","level":null,"event":3,"file":"e.jsonl","line":3,"items":[{"field":"f","value":"1","at":"5:5"}]}
--- stderr
sigcc: 3 events, 1 rule, 3 matches, 0 correlation finds

=== an older output file is left when the rules have errors
--- args
match
-r
a.yml
-o
out.jsonl
e.jsonl
--- file a.yml
title: T
logsource: {product: aws}
detection: {s: {f|nope: 1}, condition: s}
--- file out.jsonl
old
--- file e.jsonl
{"f": 1, "time": 1}
--- stdout
--- stderr
a.yml:3:19: error: no modifier 'nope' [SG3002]
    3 | detection: {s: {f|nope: 1}, condition: s}
      |                   ^~~~
--- exit
1

=== output to a file of rules
--- args
match
-r
a.yml
-o
a.yml
e.jsonl
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file e.jsonl
{"f": 1}
--- stdout
--- stderr
sigcc: a.yml is read for rules and cannot also be the output
sigcc match --help shows its usage.
--- exit
2

=== several aliases of a correlation
--- args
match
-r
c.yml
e.jsonl
--- file c.yml
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: B
name: b
logsource: {product: aws}
detection:
  sel: {f: w}
  condition: sel
---
title: Both
correlation:
  type: temporal
  rules: [a, b]
  aliases:
    host: {a: x, b: y}
    user: {a: u, b: v}
  group-by: [user, host]
  timespan: 10m
--- file e.jsonl
{"f":"v","x":"h1","u":"me","time":1}
{"f":"w","y":"h1","v":"me","time":2}
{"f":"w","y":"h2","v":"me","time":3}
{"f":"v","x":"h2","u":"you","time":4}
--- stdout
{"rule":null,"title":"Both","level":null,"type":"temporal","group":{"user":"me","host":"h1"},"from":"1970-01-01T00:00:01Z","to":"1970-01-01T00:00:02Z","value":2,"events":[1,2],"event_count":2}
--- stderr

=== a pipeline that leaves nothing of the rules
--- args
match
-p
p.yml
-r
c.yml
e.jsonl
--- file c.yml
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: B
name: b
logsource: {product: aws}
detection:
  sel: {f: w}
  condition: sel
---
title: Both
correlation:
  type: temporal
  rules: [a, b]
  aliases:
    host: {a: x, b: y}
    user: {a: u, b: v}
  group-by: [user, host]
  timespan: 10m
--- file e.jsonl
{"f":"v","x":"h1","u":"me","time":1}
{"f":"w","y":"h1","v":"me","time":2}
{"f":"w","y":"h2","v":"me","time":3}
{"f":"v","x":"h2","u":"you","time":4}
--- file p.yml
transformations:
- {type: drop_detection_item}
--- stdout
--- stderr
c.yml:5:3: warning: nothing is left of 'sel'; it is dropped from the condition [SG6017]
    5 |   sel: {f: v}
      |   ^~~ dropped by line 2 of p.yml
c.yml:6:14: error: nothing is left of this condition [SG4008]
    6 |   condition: sel
      |              ^~~
c.yml:12:3: warning: nothing is left of 'sel'; it is dropped from the condition [SG6017]
   12 |   sel: {f: w}
      |   ^~~ dropped by line 2 of p.yml
c.yml:13:14: error: nothing is left of this condition [SG4008]
   13 |   condition: sel
      |              ^~~
c.yml:18:11: error: the rule 'a' cannot be matched [SG5011]
   18 |   rules: [a, b]
      |           ^
--- exit
1

=== sums beyond all bounds
--- args
match
-r
c.yml
e.jsonl
--- file c.yml
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Inner
name: inner
correlation:
  type: event_count
  rules: [a]
  group-by: [user]
  timespan: 10m
  condition: {gte: 2}
---
title: Outer
correlation:
  type: value_sum
  rules: [a]
  group-by: [user]
  timespan: 1d
  condition: {gt: 1.0e+300, field: n}
--- file e.jsonl
{"f":"v","user":"u","n":1e308,"time":1}
{"f":"v","user":"u","n":1e308,"time":2}
{"f":"v","user":"w","n":-1e308,"time":3}
{"f":"v","user":"w","n":"none","time":4}
--- stdout
{"rule":null,"title":"Inner","level":null,"type":"event_count","group":{"user":"u"},"from":"1970-01-01T00:00:01Z","to":"1970-01-01T00:00:02Z","value":2,"events":[1,2],"event_count":2}
{"rule":null,"title":"Inner","level":null,"type":"event_count","group":{"user":"w"},"from":"1970-01-01T00:00:03Z","to":"1970-01-01T00:00:04Z","value":2,"events":[3,4],"event_count":2}
{"rule":null,"title":"Outer","level":null,"type":"value_sum","group":{"user":"u"},"from":"1970-01-01T00:00:01Z","to":"1970-01-01T00:00:02Z","value":2e+300,"events":[1,2],"event_count":2}
--- stderr

=== a rule that is found by several of its conditions
--- args
match
-r
c.yml
e.jsonl
--- file c.yml
title: A
logsource: {product: aws}
detection:
  sel: {f: v}
  two: {g: [v, w]}
  condition: [sel, two, sel and not two]
--- file e.jsonl
{"f":"v","g":["w","v"]}
{"g":["x","v"]}
--- stdout
{"rule":null,"title":"A","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"f","value":"v","at":"4:9"}]}
{"rule":null,"title":"A","level":null,"event":1,"file":"e.jsonl","line":1,"items":[{"field":"g","value":"v","at":"5:9"},{"field":"g","value":"w","at":"5:9"}]}
{"rule":null,"title":"A","level":null,"event":2,"file":"e.jsonl","line":2,"items":[{"field":"g","value":"v","at":"5:9"}]}
--- stderr
