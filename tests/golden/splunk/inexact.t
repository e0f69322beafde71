# What a search cannot say: marks, and the option that widens instead.

=== a regular expression below an OR
--- rule
title: T
logsource:
  product: aws
detection:
  s: {c: [a, b]}
  one: {a: x}
  two: {b|re: y+, d: x}
  condition: s and (one or two)
--- splunk
c IN ("a", "b") (a="x" OR (b=* d="x"))
| eval sigcc_1=if(match('b', "y+"),1,0)
| search a="x" OR (sigcc_1=1 d="x")
| fields - sigcc_*

=== marks have names that the rule does not use
--- rule
title: T
logsource:
  product: aws
detection:
  one: {sigcc_1: x}
  two: {b|re: y+}
  condition: one or two
--- splunk
sigcc_1="x" OR b=*
| eval sigcc__1=if(match('b', "y+"),1,0)
| search sigcc_1="x" OR sigcc__1=1
| fields - sigcc__*

=== a negated group
--- rule
title: T
logsource:
  product: aws
detection:
  one: {a: x}
  two: {b: 'y?z', d: x}
  condition: one and not two
--- splunk
a="x"
| eval sigcc_1=if(match('b', "(?is)^y.z\\z"),1,0)
| search NOT (sigcc_1=1 d="x")
| fields - sigcc_*

=== NOT of an OR is several commands
--- rule
title: T
logsource:
  product: aws
detection:
  one: {a: x}
  two: [{b|re: y+}, {d: x}, {e|cased: Xy}, {f|fieldref|endswith: g}]
  condition: one and not two
--- splunk
a="x" NOT d="x"
| regex b!="y+"
| where if('e'=="Xy", 0, 1)=1
| where if(substr(lower('f')."|", -1-len('g'))==lower('g')."|", 0, 1)=1

=== text that looks like a network
--- rule
title: T
logsource:
  product: aws
detection:
  s:
    a: 0.0.0.0/0
    b: [10.0.0.0/8, '::/0', x]
    c: 'fe80::/10'
    d: 10.0.0.0/8*
    e: 1/2
  condition: s
--- splunk
a="0.0.0.0/0*" b IN ("10.0.0.0/8*", "::/0*", "x") c="fe80::/10*" d="10.0.0.0/8*" e="1/2"
| where 'a'=="0.0.0.0/0"
| regex c="(?is)^fe80::/10$"
| eval sigcc_1=if('b'=="10.0.0.0/8" OR 'b'=="::/0",1,0)
| search sigcc_1=1 OR b="x"
| fields - sigcc_*

=== fields with several values
--- rule
title: T
logsource:
  product: aws
detection:
  s:
    'a{}.x|re': 'x'
    'a{}.y': '::/0'
  n:
    'a{}.z|cased': Xy
  condition: s and not n
--- splunk
"a{}.x"=* "a{}.y"="::/0*"
| where isnotnull(mvfilter(match('a{}.x', "x")))
| where isnotnull(mvfilter('a{}.y'=="::/0"))
| where if(isnotnull(mvfilter('a{}.z'=="Xy")), 0, 1)=1

=== widened
--- rule
title: T
logsource:
  product: aws
detection:
  s: {a: 'x?y', b|re: y+, c|cased: Xy, d|fieldref: e, f: 'a\*'}
  n: {g: 'x?y'}
  condition: s and not n
--- options
inexact=widen
--- splunk
a="x*y" b=* c="Xy" d=* e=* f="a*"
--- splunk notes
--- splunk diagnostics
5:10 warning SG7314: the search finds more than this comparison, as inexact=widen allows
5:23 warning SG7314: the search finds more than this comparison, as inexact=widen allows
5:36 warning SG7314: the search finds more than this comparison, as inexact=widen allows
5:52 warning SG7314: the search finds more than this comparison, as inexact=widen allows
5:58 warning SG7314: the search finds more than this comparison, as inexact=widen allows
6:10 warning SG7314: the search finds more than this comparison, as inexact=widen allows

=== widened, and nothing is left of a NOT
--- rule
title: T
logsource:
  product: aws
detection:
  s: {a: 1}
  n: {g: 'x?y', h: 2}
  condition: s and not n
--- options
inexact=widen
--- splunk
a=1
--- splunk notes
--- splunk diagnostics
6:10 warning SG7314: the search finds more than this comparison, as inexact=widen allows

=== numbers that are compared as text
--- rule
title: T
logsource:
  product: aws
detection:
  s: {a|gt: 5, b|lt: 5, c: 0.0000001, d: 5}
  condition: s
--- splunk
a>5 b<5 c=1e-07 d=5
--- splunk notes
5:13 note SG7315: a value of 'a' that is not a number is compared by its characters
5:28 note SG7316: 'c' is compared with the text '1e-07'

=== keywords as whole terms
--- rule
title: T
logsource:
  product: aws
detection:
  s: [foo, 'a\b "c"', 5]
  condition: s
--- options
keywords=terms
--- splunk
"foo" OR "a\\b \"c\"" OR 5

=== parts of times
--- rule
title: T
logsource:
  product: aws
detection:
  s: {a|hour: [3, 4], b|week|gte: 5}
  t: {_time|minute: 3}
  condition: s and not t
--- options
time_format=%Y-%m-%dT%H:%M:%SZ
--- splunk
a=* b=*
| where tonumber(strftime(strptime('a', "%Y-%m-%dT%H:%M:%SZ"), "%H"))==3 OR tonumber(strftime(strptime('a', "%Y-%m-%dT%H:%M:%SZ"), "%H"))==4
| where tonumber(strftime(strptime('b', "%Y-%m-%dT%H:%M:%SZ"), "%V"))>=5
| where if(tonumber(strftime('_time', "%M"))==3, 0, 1)=1
