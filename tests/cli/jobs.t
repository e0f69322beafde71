# Threads change nothing but the time.

=== four threads, 24 rules
--- args
convert
-t
splunk
-j
4
a.yml
--- same
convert
-t
splunk
-j
1
a.yml
--- file a.yml escaped
\*24{---
title: T\#
logsource: {product: aws\x7d
detection: {s: {f: \#\x7d, condition: s\x7d
}
--- stdout
f=0

f=1

f=2

f=3

f=4

f=5

f=6

f=7

f=8

f=9

f=10

f=11

f=12

f=13

f=14

f=15

f=16

f=17

f=18

f=19

f=20

f=21

f=22

f=23
=== messages of threads are in order
--- args
convert
-t
splunk
-t
kibana
-j
3
a.yml
--- same
convert
-t
splunk
-t
kibana
a.yml
--- file a.yml escaped
\*8{---
title: T\#
logsource: {product: aws\x7d
detection: {s: {f: "\#?", g: yes\x7d, t: {h: \#\x7d, condition: [s, t]\x7d
}
--- stdout
f="0*" g="yes"
| regex f="(?is)^0.\\z"

h=0

f="1*" g="yes"
| regex f="(?is)^1.\\z"

h=1

f="2*" g="yes"
| regex f="(?is)^2.\\z"

h=2

f="3*" g="yes"
| regex f="(?is)^3.\\z"

h=3

f="4*" g="yes"
| regex f="(?is)^4.\\z"

h=4

f="5*" g="yes"
| regex f="(?is)^5.\\z"

h=5

f="6*" g="yes"
| regex f="(?is)^6.\\z"

h=6

f="7*" g="yes"
| regex f="(?is)^7.\\z"

h=7

f:0* and g:"yes"

h:0

f:1* and g:"yes"

h:1

f:2* and g:"yes"

h:2

f:3* and g:"yes"

h:3

f:4* and g:"yes"

h:4

f:5* and g:"yes"

h:5

f:6* and g:"yes"

h:6

f:7* and g:"yes"

h:7
--- stderr
a.yml:4:29: warning: unquoted 'yes' is a boolean to tools based on PyYAML [SG1009]
    4 | detection: {s: {f: "0?", g: yes}, t: {h: 0}, condition: [s, t]}
      |                             ^~~ quote it
a.yml:8:29: warning: unquoted 'yes' is a boolean to tools based on PyYAML [SG1009]
    8 | detection: {s: {f: "1?", g: yes}, t: {h: 1}, condition: [s, t]}
      |                             ^~~ quote it
a.yml:12:29: warning: unquoted 'yes' is a boolean to tools based on PyYAML [SG1009]
   12 | detection: {s: {f: "2?", g: yes}, t: {h: 2}, condition: [s, t]}
      |                             ^~~ quote it
a.yml:16:29: warning: unquoted 'yes' is a boolean to tools based on PyYAML [SG1009]
   16 | detection: {s: {f: "3?", g: yes}, t: {h: 3}, condition: [s, t]}
      |                             ^~~ quote it
a.yml:20:29: warning: unquoted 'yes' is a boolean to tools based on PyYAML [SG1009]
   20 | detection: {s: {f: "4?", g: yes}, t: {h: 4}, condition: [s, t]}
      |                             ^~~ quote it
a.yml:24:29: warning: unquoted 'yes' is a boolean to tools based on PyYAML [SG1009]
   24 | detection: {s: {f: "5?", g: yes}, t: {h: 5}, condition: [s, t]}
      |                             ^~~ quote it
a.yml:28:29: warning: unquoted 'yes' is a boolean to tools based on PyYAML [SG1009]
   28 | detection: {s: {f: "6?", g: yes}, t: {h: 6}, condition: [s, t]}
      |                             ^~~ quote it
a.yml:32:29: warning: unquoted 'yes' is a boolean to tools based on PyYAML [SG1009]
   32 | detection: {s: {f: "7?", g: yes}, t: {h: 7}, condition: [s, t]}
      |                             ^~~ quote it
a.yml:4:20: warning: KQL has no single-character wildcard: '?' is widened to '*' [SG7111]
    4 | detection: {s: {f: "0?", g: yes}, t: {h: 0}, condition: [s, t]}
      |                    ^~~~
a.yml:8:20: warning: KQL has no single-character wildcard: '?' is widened to '*' [SG7111]
    8 | detection: {s: {f: "1?", g: yes}, t: {h: 1}, condition: [s, t]}
      |                    ^~~~
a.yml:12:20: warning: KQL has no single-character wildcard: '?' is widened to '*' [SG7111]
   12 | detection: {s: {f: "2?", g: yes}, t: {h: 2}, condition: [s, t]}
      |                    ^~~~
a.yml:16:20: warning: KQL has no single-character wildcard: '?' is widened to '*' [SG7111]
   16 | detection: {s: {f: "3?", g: yes}, t: {h: 3}, condition: [s, t]}
      |                    ^~~~
a.yml:20:20: warning: KQL has no single-character wildcard: '?' is widened to '*' [SG7111]
   20 | detection: {s: {f: "4?", g: yes}, t: {h: 4}, condition: [s, t]}
      |                    ^~~~
a.yml:24:20: warning: KQL has no single-character wildcard: '?' is widened to '*' [SG7111]
   24 | detection: {s: {f: "5?", g: yes}, t: {h: 5}, condition: [s, t]}
      |                    ^~~~
a.yml:28:20: warning: KQL has no single-character wildcard: '?' is widened to '*' [SG7111]
   28 | detection: {s: {f: "6?", g: yes}, t: {h: 6}, condition: [s, t]}
      |                    ^~~~
a.yml:32:20: warning: KQL has no single-character wildcard: '?' is widened to '*' [SG7111]
   32 | detection: {s: {f: "7?", g: yes}, t: {h: 7}, condition: [s, t]}
      |                    ^~~~
sigcc: kibana: letters count in queries of 8 rules, where Sigma ignores case; see -O case
=== more threads than rules
--- args
convert
-t
splunk
-j
9
a.yml
--- same
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
  condition: sel
--- stdout
f=1

=== as many threads as processors
--- args
convert
-t
splunk
-j
0
a.yml
--- same
convert
-t
splunk
-j
3
a.yml
--- file a.yml escaped
\*24{---
title: T\#
logsource: {product: aws\x7d
detection: {s: {f: \#\x7d, condition: s\x7d
}
--- stdout
f=0

f=1

f=2

f=3

f=4

f=5

f=6

f=7

f=8

f=9

f=10

f=11

f=12

f=13

f=14

f=15

f=16

f=17

f=18

f=19

f=20

f=21

f=22

f=23
=== more threads than there can be
--- args
convert
-t
splunk
-j
100000
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

=== one document in spite of threads
--- args
convert
-t
splunk
-f
savedsearches
-j
2
a.yml
b.yml
--- same
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

=== jsonl and threads
--- args
convert
-t
splunk
--jsonl
-j
2
a.yml
b.yml
--- same
convert
-t
splunk
--jsonl
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
--- stdout
{"file":"a.yml","line":1,"id":null,"title":"T","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["f=1"],"diagnostics":[]}
{"file":"b.yml","line":1,"id":null,"title":"B","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["g=2"],"diagnostics":[]}

=== threads do not divide what becomes one document
--- args
convert
-t
splunk
-p
one.yml
-j
3
a.yml
--- same
convert
-t
splunk
-p
one.yml
a.yml
--- file one.yml
name: one
finalizers:
  - type: concat
    prefix: "<"
    separator: ";"
    suffix: ">"
--- file a.yml escaped
\*70{---
title: T\#
logsource: {product: aws\x7d
detection: {s: {f: \#\x7d, condition: s\x7d
}
--- stdout
<f=0;f=1;f=2;f=3;f=4;f=5;f=6;f=7;f=8;f=9;f=10;f=11;f=12;f=13;f=14;f=15;f=16;f=17;f=18;f=19;f=20;f=21;f=22;f=23;f=24;f=25;f=26;f=27;f=28;f=29;f=30;f=31;f=32;f=33;f=34;f=35;f=36;f=37;f=38;f=39;f=40;f=41;f=42;f=43;f=44;f=45;f=46;f=47;f=48;f=49;f=50;f=51;f=52;f=53;f=54;f=55;f=56;f=57;f=58;f=59;f=60;f=61;f=62;f=63;f=64;f=65;f=66;f=67;f=68;f=69>

=== more rules than are converted at a time
--- args
convert
-t
splunk
a.yml
b.yml
--- same
convert
-j
3
-t
splunk
a.yml
b.yml
--- file a.yml
title: R0
logsource: {product: aws}
detection: {s: {f: 0}, condition: s}
---
title: R1
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
---
title: R2
logsource: {product: aws}
detection: {s: {f: 2}, condition: s}
---
title: R3
logsource: {product: aws}
detection: {s: {f: 3}, condition: s}
---
title: R4
logsource: {product: aws}
detection: {s: {f: 4}, condition: s}
---
title: R5
logsource: {product: aws}
detection: {s: {f: 5}, condition: s}
---
title: R6
logsource: {product: aws}
detection: {s: {f: 6}, condition: s}
---
title: R7
logsource: {product: aws}
detection: {s: {f: 7}, condition: s}
---
title: R8
logsource: {product: aws}
detection: {s: {f: 8}, condition: s}
---
title: R9
logsource: {product: aws}
detection: {s: {f: 9}, condition: s}
---
title: R10
logsource: {product: aws}
detection: {s: {f: 10}, condition: s}
---
title: R11
logsource: {product: aws}
detection: {s: {f: 11}, condition: s}
---
title: R12
logsource: {product: aws}
detection: {s: {f: 12}, condition: s}
---
title: R13
logsource: {product: aws}
detection: {s: {f: 13}, condition: s}
---
title: R14
logsource: {product: aws}
detection: {s: {f: 14}, condition: s}
---
title: R15
logsource: {product: aws}
detection: {s: {f: 15}, condition: s}
---
title: R16
logsource: {product: aws}
detection: {s: {f: 16}, condition: s}
---
title: R17
logsource: {product: aws}
detection: {s: {f: 17}, condition: s}
---
title: R18
logsource: {product: aws}
detection: {s: {f: 18}, condition: s}
---
title: R19
logsource: {product: aws}
detection: {s: {f: 19}, condition: s}
---
title: R20
logsource: {product: aws}
detection: {s: {f: 20}, condition: s}
---
title: R21
logsource: {product: aws}
detection: {s: {f: 21}, condition: s}
---
title: R22
logsource: {product: aws}
detection: {s: {f: 22}, condition: s}
---
title: R23
logsource: {product: aws}
detection: {s: {f: 23}, condition: s}
---
title: R24
logsource: {product: aws}
detection: {s: {f: 24}, condition: s}
---
title: R25
logsource: {product: aws}
detection: {s: {f: 25}, condition: s}
---
title: R26
logsource: {product: aws}
detection: {s: {f: 26}, condition: s}
---
title: R27
logsource: {product: aws}
detection: {s: {f: 27}, condition: s}
---
title: R28
logsource: {product: aws}
detection: {s: {f: 28}, condition: s}
---
title: R29
logsource: {product: aws}
detection: {s: {f: 29}, condition: s}
---
title: R30
logsource: {product: aws}
detection: {s: {f: 30}, condition: s}
---
title: R31
logsource: {product: aws}
detection: {s: {f: 31}, condition: s}
---
title: R32
logsource: {product: aws}
detection: {s: {f: 32}, condition: s}
---
title: R33
logsource: {product: aws}
detection: {s: {f: 33}, condition: s}
---
title: R34
logsource: {product: aws}
detection: {s: {f: 34}, condition: s}
---
title: R35
logsource: {product: aws}
detection: {s: {f: 35}, condition: s}
---
title: R36
logsource: {product: aws}
detection: {s: {f: 36}, condition: s}
---
title: R37
logsource: {product: aws}
detection: {s: {f: 37}, condition: s}
---
title: R38
logsource: {product: aws}
detection: {s: {f: 38}, condition: s}
---
title: R39
logsource: {product: aws}
detection: {s: {f: 39}, condition: s}
---
title: R40
logsource: {product: aws}
detection: {s: {f: 40}, condition: s}
---
title: R41
logsource: {product: aws}
detection: {s: {f: 41}, condition: s}
---
title: R42
logsource: {product: aws}
detection: {s: {f: 42}, condition: s}
---
title: R43
logsource: {product: aws}
detection: {s: {f: 43}, condition: s}
---
title: R44
logsource: {product: aws}
detection: {s: {f: 44}, condition: s}
---
title: R45
logsource: {product: aws}
detection: {s: {f: 45}, condition: s}
---
title: R46
logsource: {product: aws}
detection: {s: {f: 46}, condition: s}
---
title: R47
logsource: {product: aws}
detection: {s: {f: 47}, condition: s}
---
title: R48
logsource: {product: aws}
detection: {s: {f: 48}, condition: s}
---
title: R49
logsource: {product: aws}
detection: {s: {f: 49}, condition: s}
---
title: R50
logsource: {product: aws}
detection: {s: {f: 50}, condition: s}
---
title: R51
logsource: {product: aws}
detection: {s: {f: 51}, condition: s}
---
title: R52
logsource: {product: aws}
detection: {s: {f: 52}, condition: s}
---
title: R53
logsource: {product: aws}
detection: {s: {f: 53}, condition: s}
---
title: R54
logsource: {product: aws}
detection: {s: {f: 54}, condition: s}
---
title: R55
logsource: {product: aws}
detection: {s: {f: 55}, condition: s}
---
title: R56
logsource: {product: aws}
detection: {s: {f: 56}, condition: s}
---
title: R57
logsource: {product: aws}
detection: {s: {f: 57}, condition: s}
---
title: R58
logsource: {product: aws}
detection: {s: {f: 58}, condition: s}
---
title: R59
logsource: {product: aws}
detection: {s: {f: 59}, condition: s}
---
title: R60
logsource: {product: aws}
detection: {s: {f: 60}, condition: s}
---
title: R61
logsource: {product: aws}
detection: {s: {f: 61}, condition: s}
---
title: R62
logsource: {product: aws}
detection: {s: {f: 62}, condition: s}
---
title: R63
logsource: {product: aws}
detection: {s: {f: 63}, condition: s}
---
title: R64
logsource: {product: aws}
detection: {s: {f: 64}, condition: s}
---
title: R65
logsource: {product: aws}
detection: {s: {f: 65}, condition: s}
---
title: R66
logsource: {product: aws}
detection: {s: {f: 66}, condition: s}
---
title: R67
logsource: {product: aws}
detection: {s: {f: 67}, condition: s}
---
title: R68
logsource: {product: aws}
detection: {s: {f: 68}, condition: s}
---
title: R69
logsource: {product: aws}
detection: {s: {f: 69}, condition: s}
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    f: 99
  condition: sel
--- stdout
f=0

f=1

f=2

f=3

f=4

f=5

f=6

f=7

f=8

f=9

f=10

f=11

f=12

f=13

f=14

f=15

f=16

f=17

f=18

f=19

f=20

f=21

f=22

f=23

f=24

f=25

f=26

f=27

f=28

f=29

f=30

f=31

f=32

f=33

f=34

f=35

f=36

f=37

f=38

f=39

f=40

f=41

f=42

f=43

f=44

f=45

f=46

f=47

f=48

f=49

f=50

f=51

f=52

f=53

f=54

f=55

f=56

f=57

f=58

f=59

f=60

f=61

f=62

f=63

f=64

f=65

f=66

f=67

f=68

f=69

f=99

=== a correlation before its rules, and threads
--- args
convert
-t
splunk
-j
3
a.yml
b.yml
--- same
convert
-t
splunk
a.yml
b.yml
--- file a.yml
title: C
correlation:
  type: event_count
  rules: [last, first]
  group-by: [u]
  timespan: 5m
  condition: {gte: 2}
  generate: true
---
title: First
name: first
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: Outer
correlation:
  type: temporal
  rules: [first, other]
  timespan: 5m
---
title: Alone
logsource: {product: aws}
detection: {sel: {f: 7}, condition: sel}
--- file b.yml
title: Last
name: last
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
---
title: Other
name: other
logsource: {product: aws}
detection: {sel: {f: 3}, condition: sel}
---
title: Wrong
logsource: {product: aws}
detection: {sel: {f|hour: 3}, condition: sel}
--- stdout
f=2

(f=2) OR (f=1)

| where isnotnull('u')
| sort 0 _time
| streamstats window=2 global=f first(_time) as first_time count as event_count by u
| where event_count=2 AND _time-first_time<300

| streamstats current=f last(_time) as previous_time by u
| eval find=if(_time-previous_time<300, 0, 1)
| streamstats sum(find) as find by u
| stats min(first_time) as first_time max(_time) as last_time count as event_count by u find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+1

| multisearch
[ search f=1 | eval time_1=_time ]
[ search f=3 | eval time_2=_time ]

| stats max(time_1) as time_1 max(time_2) as time_2 by _time
| sort 0 _time
| streamstats max(time_1) as time_1 max(time_2) as time_2
| where _time-time_1<300 AND _time-time_2<300
| eval first_time=min(_time, time_1, time_2)

| streamstats current=f last(_time) as previous_time
| eval find=if(_time-previous_time<300, 0, 1)
| streamstats sum(find) as find
| stats min(first_time) as first_time max(_time) as last_time by find
| convert ctime(first_time) ctime(last_time)
| fields - find

f=7
--- stderr
b.yml:13:27: error: the format of the times in 'f' is not known [SG7305]
   13 | detection: {sel: {f|hour: 3}, condition: sel}
      |                           ^ give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
sigcc: 7 rules, 1 error, 0 warnings
--- exit
1

=== the same as JSON Lines
--- args
convert
-t
splunk
-j
3
--jsonl
a.yml
--- same
convert
-t
splunk
--jsonl
a.yml
--- file a.yml
title: C
correlation:
  type: event_count
  rules: [first]
  group-by: [u]
  timespan: 5m
  condition: {gte: 2}
---
title: First
name: first
logsource: {product: aws}
detection: {sel: {f|hour: 3}, condition: sel}
---
title: Alone
logsource: {product: aws}
detection: {sel: {f: 7}, condition: sel}
--- stdout
{"file":"a.yml","line":1,"id":null,"title":"C","kind":"correlation","target":"splunk","format":"default","outcome":"error","level":null,"tags":[],"logsource":{},"queries":[],"diagnostics":[{"code":"SG5011","severity":"error","name":"base_rule","message":"the rule 'first' gives no query","line":4,"column":11,"end_line":4,"end_column":16}]}
{"file":"a.yml","line":9,"id":null,"title":"First","kind":"rule","target":"splunk","format":"default","outcome":"refused","level":null,"tags":[],"logsource":{"product":"aws"},"queries":[],"diagnostics":[{"code":"SG7305","severity":"error","name":"spl_time_part","message":"the format of the times in 'f' is not known","hint":"give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'","line":12,"column":27,"end_line":12,"end_column":28}]}
{"file":"a.yml","line":14,"id":null,"title":"Alone","kind":"rule","target":"splunk","format":"default","outcome":"ok","level":null,"tags":[],"logsource":{"product":"aws"},"queries":["f=7"],"diagnostics":[]}
--- exit
1
