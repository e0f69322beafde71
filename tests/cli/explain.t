# A rule after every stage, for people.

=== all kinds of conditions and values
--- args
explain
-t
splunk
-p
p.yml
a.yml
--- file a.yml
title: All kinds
name: all
logsource: {product: aws, service: s}
fields: [f, g]
detection:
  texts:
    f: ['a*b?c', plain, null, 5]
    g|contains|all: [x, y]
  variants:
    h|windash|contains: ' -f'
    i|expand: '%list%'
    j|expand: '%query%'
  tests:
    k|cidr: 10.0.0.0/8
    l|fieldref|startswith: m
    n|exists: false
    o|gte: 5
    p|re|i|m: 'a.c'
    q|cased: Case
    r|neq: 1
    many|neq: z
  lists:
    - a: 1
    - b: 2
      c: 3
  words:
    - keyword
    - 'two words'
  gone:
    dropped: 1
  condition: (texts or variants) and not tests and 1 of l* and all of w* or gone
--- file p.yml
vars: {list: [v1, v2]}
transformations:
- id: several
  type: field_name_mapping
  mapping: {many: [m1, m2]}
- type: value_placeholders
  include: list
- type: query_expression_placeholders
  include: query
  expression: '{field} IN lookup'
- type: drop_detection_item
  field_name_conditions:
  - {type: include_fields, fields: dropped}
--- stdout
== rule: All kinds
texts:
  f: 'a*b?c' 'plain' null 5
  g|contains|all: 'x' 'y'
variants:
  h|windash|contains: ' -f'
  i|expand: '%list%'
  j|expand: '%query%'
tests:
  k|cidr: '10.0.0.0/8'
  l|fieldref|startswith: 'm'
  n|exists: false
  o|gte: 5
  p|re|i|m: 'a.c'
  q|cased: 'Case'
  r|neq: 1
  many|neq: 'z'
lists:
  -
    a: 1
  -
    b: 2
    c: 3
words:
  (keyword): 'keyword' 'two words'
gone:
  dropped: 1
condition: ((texts or variants) and not tests and 1 of l* and all of w*) or gone

== modifiers applied
logsource: aws - s
texts:
  f: 'a<*>b<?>c' 'plain' absent 5
  g all: '<*>x<*>' '<*>y<*>'
variants:
  h: any of ('<*> -f<*>', '<*> /f<*>', '<*> –f<*>', '<*> —f<*>', '<*> ―f<*>')
  i: '%list%'
  j: '%query%'
tests:
  k: network 10.0.0.0/8
  l: startswith field m
  n: absent
  o: >= 5
  p: /a.c/im
  q: cased 'Case'
  not r: 1
  not many: 'z'
lists:
  -
    a: 1
  -
    b: 2
    c: 3
words:
  (keyword): 'keyword' 'two words'
gone:
  dropped: 1
condition: ((texts or variants) and not tests and 1 of l* and all of w*) or gone
fields: f g

== transformation: field_name_mapping (several)
logsource: aws - s
texts:
  f: 'a<*>b<?>c' 'plain' absent 5
  g all: '<*>x<*>' '<*>y<*>'
variants:
  h: any of ('<*> -f<*>', '<*> /f<*>', '<*> –f<*>', '<*> —f<*>', '<*> ―f<*>')
  i: '%list%'
  j: '%query%'
tests:
  k: network 10.0.0.0/8
  l: startswith field m
  n: absent
  o: >= 5
  p: /a.c/im
  q: cased 'Case'
  not r: 1
  not (
    -
      m1: 'z'
    -
      m2: 'z'
  )
lists:
  -
    a: 1
  -
    b: 2
    c: 3
words:
  (keyword): 'keyword' 'two words'
gone:
  dropped: 1
condition: ((texts or variants) and not tests and 1 of l* and all of w*) or gone
fields: f g

== transformation: value_placeholders (value_placeholders:2)
logsource: aws - s
texts:
  f: 'a<*>b<?>c' 'plain' absent 5
  g all: '<*>x<*>' '<*>y<*>'
variants:
  h: any of ('<*> -f<*>', '<*> /f<*>', '<*> –f<*>', '<*> —f<*>', '<*> ―f<*>')
  i: 'v1' 'v2'
  j: '%query%'
tests:
  k: network 10.0.0.0/8
  l: startswith field m
  n: absent
  o: >= 5
  p: /a.c/im
  q: cased 'Case'
  not r: 1
  not (
    -
      m1: 'z'
    -
      m2: 'z'
  )
lists:
  -
    a: 1
  -
    b: 2
    c: 3
words:
  (keyword): 'keyword' 'two words'
gone:
  dropped: 1
condition: ((texts or variants) and not tests and 1 of l* and all of w*) or gone
fields: f g

== transformation: query_expression_placeholders (query_expression_placeholders:3)
logsource: aws - s
texts:
  f: 'a<*>b<?>c' 'plain' absent 5
  g all: '<*>x<*>' '<*>y<*>'
variants:
  h: any of ('<*> -f<*>', '<*> /f<*>', '<*> –f<*>', '<*> —f<*>', '<*> ―f<*>')
  i: 'v1' 'v2'
  j: query {field} IN lookup
tests:
  k: network 10.0.0.0/8
  l: startswith field m
  n: absent
  o: >= 5
  p: /a.c/im
  q: cased 'Case'
  not r: 1
  not (
    -
      m1: 'z'
    -
      m2: 'z'
  )
lists:
  -
    a: 1
  -
    b: 2
    c: 3
words:
  (keyword): 'keyword' 'two words'
gone:
  dropped: 1
condition: ((texts or variants) and not tests and 1 of l* and all of w*) or gone
fields: f g

== transformation: drop_detection_item (drop_detection_item:4)
logsource: aws - s
texts:
  f: 'a<*>b<?>c' 'plain' absent 5
  g all: '<*>x<*>' '<*>y<*>'
variants:
  h: any of ('<*> -f<*>', '<*> /f<*>', '<*> –f<*>', '<*> —f<*>', '<*> ―f<*>')
  i: 'v1' 'v2'
  j: query {field} IN lookup
tests:
  k: network 10.0.0.0/8
  l: startswith field m
  n: absent
  o: >= 5
  p: /a.c/im
  q: cased 'Case'
  not r: 1
  not (
    -
      m1: 'z'
    -
      m2: 'z'
  )
lists:
  -
    a: 1
  -
    b: 2
    c: 3
words:
  (keyword): 'keyword' 'two words'
condition: ((texts or variants) and not tests and 1 of l* and all of w*) or gone
fields: f g

== expression
and
  or
    and
      or
        f: 'a<*>b<?>c'
        f: 'plain'
        f: absent
        f: 5
      and
        g: '<*>x<*>'
        g: '<*>y<*>'
    and
      or
        h: '<*> -f<*>'
        h: '<*> /f<*>'
        h: '<*> –f<*>'
        h: '<*> —f<*>'
        h: '<*> ―f<*>'
      or
        i: 'v1'
        i: 'v2'
      j: query {field} IN lookup
  not
    and
      k: network 10.0.0.0/8
      l: startswith field m
      n: absent
      o: >= 5
      p: /a.c/im
      q: cased 'Case'
      not
        r: 1
      not
        or
          m1: 'z'
          m2: 'z'
  or
    a: 1
    and
      b: 2
      c: 3
  or
    (keyword): 'keyword'
    (keyword): 'two words'

== query: Splunk SPL
(((f="a*b*c" OR f="plain" OR NOT f=* OR f=5) g="*x*" g="*y*") OR ((h="* -f*" OR h="* /f*" OR h="* –f*" OR h="* —f*" OR h="* ―f*") i IN ("v1", "v2") j IN lookup)) (a=1 OR (b=2 c=3)) ("*keyword*" OR "*two words*")
| eval sigcc_1=if(match('f', "(?is)^a.*b.c\\z"),1,0), sigcc_2=if(substr("|".lower('l'), 1, 1+len('m'))=="|".lower('m') AND match('p', "(?im)a.c") AND 'q'=="Case",1,0)
| search (((sigcc_1=1 OR f="plain" OR NOT f=* OR f=5) g="*x*" g="*y*") OR ((h="* -f*" OR h="* /f*" OR h="* –f*" OR h="* —f*" OR h="* ―f*") i IN ("v1", "v2") j IN lookup)) NOT (k="10.0.0.0/8" sigcc_2=1 NOT n=* o>=5 NOT r=1 NOT (m1="z" OR m2="z"))
| fields - sigcc_* | table f,g
--- stderr
a.yml:29:3: warning: nothing is left of 'gone'; it is dropped from the condition [SG6017]
   29 |   gone:
      |   ^~~~ dropped by line 11 of p.yml

=== several log sources
--- args
explain
-t
kibana
a.yml
--- file a.yml
title: T
logsource: {product: [aws, gcp], category: c}
detection:
  sel: {f: 1}
  condition: sel
--- stdout
== rule: T
sel:
  f: 1
condition: sel

== modifiers applied
logsource: aws c -
sel:
  f: 1
condition: sel

== expression
f: 1

== query: Elastic KQL
f:1

== rule: T
sel:
  f: 1
condition: sel

== modifiers applied
logsource: gcp c -
sel:
  f: 1
condition: sel

== expression
f: 1
--- stderr
a.yml:2:22: warning: 'product' is a list: the rule is for any of them [SG2015]
    2 | logsource: {product: [aws, gcp], category: c}
      |                      ^~~~~~~~~~ other tools want one rule for each

=== a correlation and its rules
--- args
explain
-t
splunk
a.yml
--- file a.yml
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: 1}
  condition: sel
---
title: B
correlation:
  type: value_count
  rules: [a]
  group-by: [user, host]
  timespan: 10m
  condition: {field: u, gte: 2}
--- stdout
== rule: A
sel:
  f: 1
condition: sel

== modifiers applied
logsource: aws - -
sel:
  f: 1
condition: sel

== expression
f: 1

== query: Splunk SPL
f=1

== rule: A
sel:
  f: 1
condition: sel

== modifiers applied
logsource: aws - -
sel:
  f: 1
condition: sel

== expression
f: 1

== rule: B

== modifiers applied
correlation: value_count within 10m
group-by: user host
field: u
rule: a

== query: Splunk SPL
f=1

| where isnotnull('user') AND isnotnull('host') AND isnotnull('u')
| sort 0 _time
| streamstats time_window=10m dc(u) as value_count min(_time) as first_time by user host
| where value_count >= 2

| streamstats current=f last(_time) as previous_time by user host
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by user host
| stats min(first_time) as first_time max(_time) as last_time max(value_count) as value_count by user host find
| convert ctime(first_time) ctime(last_time)
| fields - find

=== a rule with errors among others
--- args
explain
-t
splunk
a.yml
--- file a.yml
title: A
logsource: {product: aws}
detection:
  sel: {f|nope: 1}
  condition: sel
---
title: B
logsource: {product: aws}
detection:
  sel: {f: 1}
  condition: sel
--- stdout
== rule: B
sel:
  f: 1
condition: sel

== modifiers applied
logsource: aws - -
sel:
  f: 1
condition: sel

== expression
f: 1

== query: Splunk SPL
f=1
--- stderr
a.yml:4:11: error: no modifier 'nope' [SG3002]
    4 |   sel: {f|nope: 1}
      |           ^~~~
--- exit
1

=== a rule without a target
--- args
explain
a.yml
--- file a.yml
title: A
--- stderr
sigcc: no target: name one, such as -t splunk
sigcc explain --help shows its usage.
--- exit
2

=== two targets
--- args
explain
-t
splunk
-t
cloudwatch
a.yml
--- file a.yml
title: A
logsource: {product: aws}
detection:
  sel: {f|windash: -a}
  condition: not sel
--- stdout
== rule: A
sel:
  f|windash: '-a'
condition: not sel

== modifiers applied
logsource: aws - -
sel:
  f: any of ('-a', '/a', '–a', '—a', '―a')
condition: not sel

== expression
not
  or
    f: '-a'
    f: '/a'
    f: '–a'
    f: '—a'
    f: '―a'

== query: Splunk SPL
NOT (f="-a" OR f="/a" OR f="–a" OR f="—a" OR f="―a")

== rule: A
sel:
  f|windash: '-a'
condition: not sel

== modifiers applied
logsource: aws - -
sel:
  f: any of ('-a', '/a', '–a', '—a', '―a')
condition: not sel

== expression
not
  or
    f: '-a'
    f: '/a'
    f: '–a'
    f: '—a'
    f: '―a'

== query: CloudWatch Logs Insights
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i)^(-a|\/a|–a|—a|―a)$/

=== parts of times, and what is left of them
--- args
explain
-t
cloudwatch
a.yml
--- file a.yml
title: A
logsource: {product: aws}
detection:
  sel: {'@timestamp|hour': 3}
  condition: sel
--- stdout
== rule: A
sel:
  @timestamp|hour: 3
condition: sel

== modifiers applied
logsource: aws - -
sel:
  @timestamp: hour 3
condition: sel

== expression
@timestamp: hour 3

== query: CloudWatch Logs Insights
fields @timestamp, @message, formatDate(@timestamp, "%H", "UTC") as sigma_hour | filter sigma_hour = "03" | display @timestamp, @message

=== a rule that would steer the terminal
--- args
explain
-t
splunk
r.yml
--- file r.yml
title: "T\e[2J\u202e\u200f"
logsource: {product: aws}
detection:
  s: {"f\u202e": "x\u200f\r\u2028"}
  condition: s
--- stdout
== rule: T\x1b[2J\u202e\u200f
s:
  f\u202e: 'x\u200f\x0d\u2028'
condition: s

== modifiers applied
logsource: aws - -
s:
  f\u202e: 'x\u200f\x0d\u2028'
condition: s

== expression
f\u202e: 'x\u200f\x0d\u2028'

== query: Splunk SPL
"f\u202e"="x\u200f\x0d\u2028"

=== values that are unlike text
--- args
explain
-t
splunk
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    a: false
    b: []
    c|re|s|m: x.y
    d|re|i: z
    e|exists: false
  condition: sel
--- stdout
== rule: T
sel:
  a: false
  b:
  c|re|s|m: 'x.y'
  d|re|i: 'z'
  e|exists: false
condition: sel

== modifiers applied
logsource: aws - -
sel:
  a: false
  b: absent
  c: /x.y/ms
  d: /z/i
  e: absent
condition: sel

== expression
and
  a: false
  b: absent
  c: /x.y/ms
  d: /z/i
  e: absent

== query: Splunk SPL
a=false NOT b=* NOT e=*
| regex c="(?ms)x.y"
| regex d="(?i)z"
--- stderr

=== a condition of which nothing is left
--- args
explain
-t
splunk
-p
p.yml
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    a: x
  two:
    b: y
  condition: sel and not two
--- file p.yml
transformations:
- {type: drop_detection_item, field_name_conditions: [{type: include_fields, fields: [b]}]}
--- stdout
== rule: T
sel:
  a: 'x'
two:
  b: 'y'
condition: sel and not two

== modifiers applied
logsource: aws - -
sel:
  a: 'x'
two:
  b: 'y'
condition: sel and not two

== transformation: drop_detection_item (drop_detection_item:1)
logsource: aws - -
sel:
  a: 'x'
condition: sel and not two

== expression
a: 'x'

== query: Splunk SPL
a="x"
--- stderr
a.yml:6:3: warning: nothing is left of 'two'; it is dropped from the condition [SG6017]
    6 |   two:
      |   ^~~ dropped by line 2 of p.yml
