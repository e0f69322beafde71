# The shapes of detections: maps, lists, keywords, names and empty things.

=== list same field
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - a: 1
    - a: 2
  condition: sel
--- splunk
a IN (1, 2)
--- kibana
a:(1 or 2)
--- cloudwatch
fields @timestamp, @message | filter a in [1, 2]

=== list same field wild
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - a: 'x*'
    - a: 2
  condition: sel
--- splunk
a IN ("x*", 2)
--- kibana
a:(x* or 2)
--- cloudwatch
fields @timestamp, @message | filter a like /(?i)^x/ or a = 2

=== list map lists
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - a: [1,2]
    - b: [3,4]
  condition: sel
--- splunk
a IN (1, 2) OR b IN (3, 4)
--- kibana
a:(1 or 2) or b:(3 or 4)
--- cloudwatch
fields @timestamp, @message | filter a in [1, 2] or b in [3, 4]

=== keywords
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - foo
    - bar
  condition: sel
--- splunk
"*foo*" OR "*bar*"
--- kibana
*foo* or *bar*
--- kibana diagnostics
6:7 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)foo|bar/

=== keyword nums
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - 5
    - foo
    - 1.5
  condition: sel
--- splunk
"*5*" OR "*foo*" OR "*1.5*"
--- kibana
"5" or *foo* or "1.5"
--- kibana diagnostics
6:7 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)5|foo|1\.5/

=== keyword null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - foo
    - null
  condition: sel
--- diagnostics
7:7 error SG3012: null needs a field name

=== keyword wildcard
# differs from pySigma: single-wildcard
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - '*foo*'
    - 'b?r'
  condition: sel
--- splunk
"*foo*" OR "*b*r*"
| eval sigcc_1=if(match(_raw, "(?is)b\\\\?.r"),1,0)
| search "*foo*" OR sigcc_1=1
| fields - sigcc_*
--- kibana
*foo* or *b*r*
--- kibana diagnostics
6:7 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
7:7 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)foo|b[\s\S]r/

=== kw all
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '|all':
      - foo
      - bar
  condition: sel
--- splunk
"*foo*" "*bar*"
--- kibana
*foo* and *bar*
--- kibana diagnostics
7:9 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)foo/ and @message like /(?i)bar/

=== kw contains
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '|contains':
      - foo
      - bar
  condition: sel
--- splunk
"*foo*" OR "*bar*"
--- kibana
*foo* or *bar*
--- kibana diagnostics
7:9 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)foo|bar/

=== kw re
# differs from pySigma: keyword-regex
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '|re': 'fo+'
  condition: sel
--- splunk
*
| regex _raw="fo+"
--- kibana
*fo*
--- kibana diagnostics
6:12 warning SG7113: regular expression lowered to wildcards
6:12 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /fo+/

=== kw re list
# differs from pySigma: keyword-regex
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '|re': ['fo+','ba*']
  condition: sel
--- splunk
*
| where match(_raw, "fo+") OR match(_raw, "ba*")
--- kibana
*fo* or *b*
--- kibana diagnostics
6:13 warning SG7113: regular expression lowered to wildcards
6:13 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /fo+/ or @message like /ba*/

=== kw base64offset
# differs from pySigma: crash
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '|base64offset': abc
  condition: sel
--- splunk
"*YWJj*" OR "*FiY*" OR "*hYm*"
--- kibana
*YWJj* or *FiY* or *hYm*
--- kibana diagnostics
6:22 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)YWJj|FiY|hYm/

=== kw cased
# differs from pySigma: cased
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '|cased': abc
  condition: sel
--- splunk
"*abc*"
| regex _raw="(?s)abc"
--- kibana
*abc*
--- kibana diagnostics
6:15 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /abc/

=== kw expand
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '|expand': '%x%'
  condition: sel
--- splunk error
6:16 error SG7002: the placeholder 'x' has no values
--- kibana error
6:16 error SG7002: the placeholder 'x' has no values
--- cloudwatch error
6:16 error SG7002: the placeholder 'x' has no values

=== kw null key+fields
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    null: abc
    f: 1
  condition: sel
--- splunk
"*abc*" f=1
--- kibana
*abc* and f:1
--- kibana diagnostics
6:11 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)abc/ and f = 1

=== mixed list/list
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - [foo, bar]
    - a: 1
  condition: sel
--- splunk
"*foo*" OR "*bar*" OR a=1
--- kibana
*foo* or *bar* or a:1
--- kibana diagnostics
6:8 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)foo|bar/ or a = 1

=== nested list
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - [foo, bar]
    - [baz]
  condition: sel
--- splunk
"*foo*" OR "*bar*" OR "*baz*"
--- kibana
*foo* or *bar* or *baz*
--- kibana diagnostics
6:8 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)foo|bar|baz/

=== nested nested
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - - a: 1
      - b: 2
    - c: 3
  condition: sel
--- splunk
a=1 OR b=2 OR c=3
--- kibana
a:1 or b:2 or c:3
--- cloudwatch
fields @timestamp, @message | filter a = 1 or b = 2 or c = 3

=== plain scalar sel
--- rule
title: T
logsource:
  category: test
detection:
  sel: foo
  condition: sel
--- splunk
"*foo*"
--- kibana
*foo*
--- kibana diagnostics
5:8 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)foo/

=== bool sel
--- rule
title: T
logsource:
  category: test
detection:
  sel: true
  condition: sel
--- diagnostics
5:8 error SG3012: a boolean needs a field name

=== date sel
# differs from pySigma: date-is-text
--- rule
title: T
logsource:
  category: test
detection:
  sel: 2024-01-01
  condition: sel
--- diagnostics
5:8 warning SG1009: unquoted '2024-01-01' is a date to tools based on PyYAML; quote it
--- splunk
"*2024-01-01*"
--- kibana
*2024-01-01* or "2024-01-01"
--- kibana diagnostics
5:8 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)2024-01-01/

=== empty list
--- rule
title: T
logsource:
  category: test
detection:
  sel: []
  condition: sel
--- diagnostics
5:8 error SG3004: an empty list needs a field name

=== empty map
--- rule
title: T
logsource:
  category: test
detection:
  sel: {}
  condition: sel
--- diagnostics
5:8 error SG3004: this detection has no field to compare

=== empty map unused
--- rule
title: T
logsource:
  category: test
detection:
  sel: {}
  b:
    f: 1
  condition: b
--- diagnostics
5:8 error SG3004: this detection has no field to compare

=== timeframe 1 of them
# differs from pySigma: timeframe
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1
  timeframe: 5m
  condition: 1 of them
--- diagnostics
7:3 warning SG3017: 'timeframe' is ignored; write a correlation rule with a timespan
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== timeframe sel
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1
  timeframe: 5m
  condition: sel
--- diagnostics
7:3 warning SG3017: 'timeframe' is ignored; write a correlation rule with a timespan
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== cond int
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1
  condition: 1
--- diagnostics
7:14 error SG4002: a condition must be text, not a number, boolean or null

=== cond empty str
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1
  condition: ''
--- diagnostics
7:15 error SG4003: the condition ends where a detection is expected

=== cond empty list
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1
  condition: []
--- diagnostics
7:14 error SG4001: the detection has no condition

=== cond list
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1
  b:
    f: 2
  condition:
  - sel
  - b
--- splunk
f=1

f=2
--- kibana
f:1

f:2
--- cloudwatch
fields @timestamp, @message | filter f = 1

fields @timestamp, @message | filter f = 2

=== cond dict
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1
  condition: {a: b}
--- diagnostics
7:14 error SG4002: a condition must be text, not a map

=== only cond
--- rule
title: T
logsource:
  category: test
detection:
  condition: sel
--- diagnostics
5:3 error SG3021: there is a condition, but no detection
5:14 error SG4004: no detection is called 'sel'

=== cond pipe block
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1
  b:
    f: 2
  condition: |
    sel and
    b
--- splunk
f=1 f=2
--- kibana
f:(1 and 2)
--- cloudwatch
fields @timestamp, @message | filter f = 1 and f = 2

=== cond tab
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1
  b:
    f: 2
  condition: "sel\tand\tb"
--- splunk
f=1 f=2
--- kibana
f:(1 and 2)
--- cloudwatch
fields @timestamp, @message | filter f = 1 and f = 2

=== dup sel
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1
  sel:
    f: 2
  condition: sel
--- diagnostics
7:3 warning SG1003: key 'sel' occurs twice; the last value counts; first on line 5
--- splunk
f=2
--- kibana
f:2
--- cloudwatch
fields @timestamp, @message | filter f = 2

=== bool field
# differs from pySigma: crash
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    yes: 1
  condition: sel
--- splunk
yes=1
--- kibana
yes:1
--- cloudwatch
fields @timestamp, @message | filter yes = 1

=== float field
# differs from pySigma: crash
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    1.5: 1
  condition: sel
--- splunk
1.5=1
--- kibana
1.5:1
--- cloudwatch
fields @timestamp, @message | filter `1.5` = 1

=== int det name
--- rule
title: T
logsource:
  category: test
detection:
  1:
    f: 1
  condition: '1'
--- diagnostics
5:3 error SG3018: a detection's name must be text; quote it

=== det name space
--- rule
title: T
logsource:
  category: test
detection:
  'a b':
    f: 1
  condition: 1 of them
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== det name hyphen
--- rule
title: T
logsource:
  category: test
detection:
  a-b:
    f: 1
  condition: a-b
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== det name unicode
--- rule
title: T
logsource:
  category: test
detection:
  é:
    f: 1
  condition: é
--- diagnostics
7:14 error SG4003: expected the name of a detection

=== anchors
--- rule
title: T
logsource: {category: t}
detection:
  a: &A
    f: 1
  b: *A
  condition: a and b
--- splunk
f=1 f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1 and f = 1

=== merge
--- rule
title: T
logsource: {category: t}
detection:
  a: &A
    f: 1
    g: 2
  b:
    <<: *A
    g: 3
  condition: b
--- splunk
f=1 g=3
--- kibana
f:1 and g:3
--- cloudwatch
fields @timestamp, @message | filter f = 1 and g = 3

=== merge list
--- rule
title: T
logsource: {category: t}
detection:
  a: &A
    f: 1
  c: &C
    h: 9
    f: 7
  b:
    <<: [*A, *C]
    g: 3
  condition: b
--- splunk
h=9 f=1 g=3
--- kibana
h:9 and f:1 and g:3
--- cloudwatch
fields @timestamp, @message | filter h = 9 and f = 1 and g = 3

=== alias list
--- rule
title: T
logsource: {category: t}
detection:
  a:
    f: &L [x, y]
  b:
    g: *L
  condition: a and b
--- splunk
f IN ("x", "y") g IN ("x", "y")
--- kibana
f:("x" or "y") and g:("x" or "y")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(x|y)$/ and g like /(?i)^(x|y)$/

=== field spaces
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a b': 1
  condition: sel
--- splunk
"a b"=1
--- kibana
"a b":1
--- cloudwatch
fields @timestamp, @message | filter `a b` = 1

=== field dots
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a.b.c': 1
  condition: sel
--- splunk
a.b.c=1
--- kibana
a.b.c:1
--- cloudwatch
fields @timestamp, @message | filter a.b.c = 1

=== field quote
# differs from pySigma: field-quote
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a"b': 1
  condition: sel
--- splunk error
6:5 error SG7003: SPL cannot name the field 'a"b'
--- kibana
"a\"b":1
--- cloudwatch
fields @timestamp, @message | filter `a"b` = 1

=== field pipe-escaped
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a\|b': 1
  condition: sel
--- diagnostics
6:9 error SG3002: no modifier 'b'

=== field colon@{}[]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a{0}.b[1]:c@d': 1
  condition: sel
--- splunk
"a{0}.b[1]:c@d"=1
--- kibana
"a{0}.b[1]:c@d":1
--- cloudwatch
fields @timestamp, @message | filter `a{0}.b[1]:c@d` = 1

=== re and re
# differs from pySigma: several-regexes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: a
    g|re: b
  condition: sel
--- splunk
*
| regex f="a"
| regex g="b"
--- kibana
f:*a* and g:*b*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a/ and g like /b/

=== re and str
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: a
    g: b
  condition: sel
--- splunk
g="b"
| regex f="a"
--- kibana
f:*a* and g:"b"
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a/ and g like /(?i)^b$/

=== not re and re
# differs from pySigma: ored-regex
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: a
    g|re: b
  condition: not sel
--- splunk
*
| eval sigcc_1=if(match('f', "a") AND match('g', "b"),1,0)
| search NOT sigcc_1=1
| fields - sigcc_*
--- kibana
not (f:*a* and g:*b*)
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /a/ or not ispresent(g) or g not like /b/

=== not re
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: a
  condition: not sel
--- splunk
*
| regex f!="a"
--- kibana
not f:*a*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /a/

=== re or str
# differs from pySigma: ored-regex
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - f|re: a
    - g: b
  condition: sel
--- splunk
f=* OR g="b"
| eval sigcc_1=if(match('f', "a"),1,0)
| search sigcc_1=1 OR g="b"
| fields - sigcc_*
--- kibana
f:*a* or g:"b"
--- kibana diagnostics
6:13 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a/ or g like /(?i)^b$/

=== in numeric/str mixed
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [1, 'a', 'b*']
  condition: sel
--- splunk
f IN (1, "a", "b*")
--- kibana
f:(1 or "a" or b*)
--- cloudwatch
fields @timestamp, @message | filter f = 1 or f like /(?i)^a$|^b/

=== in null mixed
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [1, null]
  condition: sel
--- splunk
f=1 OR NOT f=*
--- kibana
f:1 or not f:*
--- cloudwatch
fields @timestamp, @message | filter f = 1 or not ispresent(f)

=== in bool
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [true]
  condition: sel
--- splunk
f=true
--- kibana
f:true
--- cloudwatch
fields @timestamp, @message | filter f = 1 or f like /(?i)^true$/

=== same fld diff det
--- rule
title: T
logsource:
  category: test
detection:
  a:
    f: x
  b:
    f: 'y*'
  c:
    f: z
  condition: 1 of *
--- splunk
f IN ("x", "y*", "z")
--- kibana
f:("x" or y* or "z")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^x$|^y|^z$/

=== or list+list
--- rule
title: T
logsource:
  category: test
detection:
  a:
    f: [x,y]
  b:
    f: [z,w]
  condition: 1 of *
--- splunk
f IN ("x", "y") OR f IN ("z", "w")
--- kibana
f:("x" or "y" or "z" or "w")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(x|y|z|w)$/

=== not all list
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|all: [x,y]
  condition: not sel
--- splunk
NOT (f="x" f="y")
--- kibana
not f:("x" and "y")
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i)^x$/ or f not like /(?i)^y$/

=== wild only list
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: ['*', 'a']
  condition: sel
--- splunk
f IN ("*", "a")
--- kibana
f:* or f:"a"
--- cloudwatch
fields @timestamp, @message | filter ispresent(f) or f like /(?i)^a$/

=== a detection with an unknown tag: a map
--- rule
title: T
logsource: {product: aws}
detection:
  sel: !x
    f: v
  condition: sel
--- diagnostics
4:8 error SG1006: unknown YAML tag '!x'

=== a detection with an unknown tag: a scalar
--- rule
title: T
logsource: {product: aws}
detection:
  sel: !y z
  condition: sel
--- diagnostics
4:8 error SG1006: unknown YAML tag '!y'

=== a detection with an unknown tag: a list
--- rule
title: T
logsource: {product: aws}
detection:
  sel: !z
    - f: v
  condition: sel
--- diagnostics
4:8 error SG1006: unknown YAML tag '!z'

=== a detection that is binary
--- rule
title: T
logsource: {product: aws}
detection:
  sel: !!binary aGVsbG8=
  condition: sel
--- diagnostics
4:8 error SG3003: a detection must be a map, a list or a keyword
4:8 error SG3007: a value must be text, a number, a boolean or null, not of this YAML type
