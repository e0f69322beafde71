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
h=0

h=1

h=2

h=3

h=4

h=5

h=6

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
a.yml:4:20: error: a search has no wildcard for exactly one character [SG7303]
    4 | detection: {s: {f: "0?", g: yes}, t: {h: 0}, condition: [s, t]}
      |                    ^~~~
a.yml:8:20: error: a search has no wildcard for exactly one character [SG7303]
    8 | detection: {s: {f: "1?", g: yes}, t: {h: 1}, condition: [s, t]}
      |                    ^~~~
a.yml:12:20: error: a search has no wildcard for exactly one character [SG7303]
   12 | detection: {s: {f: "2?", g: yes}, t: {h: 2}, condition: [s, t]}
      |                    ^~~~
a.yml:16:20: error: a search has no wildcard for exactly one character [SG7303]
   16 | detection: {s: {f: "3?", g: yes}, t: {h: 3}, condition: [s, t]}
      |                    ^~~~
a.yml:20:20: error: a search has no wildcard for exactly one character [SG7303]
   20 | detection: {s: {f: "4?", g: yes}, t: {h: 4}, condition: [s, t]}
      |                    ^~~~
a.yml:24:20: error: a search has no wildcard for exactly one character [SG7303]
   24 | detection: {s: {f: "5?", g: yes}, t: {h: 5}, condition: [s, t]}
      |                    ^~~~
a.yml:28:20: error: a search has no wildcard for exactly one character [SG7303]
   28 | detection: {s: {f: "6?", g: yes}, t: {h: 6}, condition: [s, t]}
      |                    ^~~~
a.yml:32:20: error: a search has no wildcard for exactly one character [SG7303]
   32 | detection: {s: {f: "7?", g: yes}, t: {h: 7}, condition: [s, t]}
      |                    ^~~~
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
sigcc: 8 rules, 8 errors, 16 warnings
--- exit
1
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

[default]
dispatch.earliest_time = -30d
dispatch.latest_time = now

[T]
description =\x20
search = f=1

[B]
description =\x20
search = g=2

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
{"file":"a.yml","line":1,"id":null,"title":"T","kind":"rule","target":"splunk","format":"default","queries":["f=1"],"diagnostics":[]}
{"file":"b.yml","line":1,"id":null,"title":"B","kind":"rule","target":"splunk","format":"default","queries":["g=2"],"diagnostics":[]}

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
