# Constructs as real rules combine them.

=== deep nesting
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - a: 1
    - - b: 2
      - c: 3
        d: 4
    - [x, y]
  condition: sel
--- splunk
a=1 OR b=2 OR (c=3 d=4) OR "*x*" OR "*y*"
--- kibana
a:1 or b:2 or (c:3 and d:4) or *x* or *y*
--- kibana diagnostics
10:8 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter a = 1 or b = 2 or (c = 3 and d = 4) or @message like /(?i)x|y/

=== cond nested parens
--- rule
title: T
logsource:
  category: test
detection:
  a:
    f: 1
  b:
    f: 2
  c:
    f: 3
  condition: not ((a or b) and not (c or not a))
--- splunk
NOT (f IN (1, 2) NOT (f=3 OR NOT f=1))
--- kibana
not (f:(1 or 2) and not (f:3 or not f:1))
--- cloudwatch
fields @timestamp, @message | filter f not in [1, 2] or f = 3 or not ispresent(f) or f != 1

=== 1 of with and-detection
--- rule
title: T
logsource:
  category: test
detection:
  a1:
    f: 1
    g: 2
  a2:
    h: 3
  condition: 1 of a*
--- splunk
(f=1 g=2) OR h=3
--- kibana
(f:1 and g:2) or h:3
--- cloudwatch
fields @timestamp, @message | filter (f = 1 and g = 2) or h = 3

=== all of with list-detection
--- rule
title: T
logsource:
  category: test
detection:
  a1:
  - f: 1
  - g: 2
  a2:
    h: 3
  condition: all of a*
--- splunk
(f=1 OR g=2) h=3
--- kibana
(f:1 or g:2) and h:3
--- cloudwatch
fields @timestamp, @message | filter (f = 1 or g = 2) and h = 3

=== not 1 of two
--- rule
title: T
logsource:
  category: test
detection:
  a:
    f: 1
  filter_x:
    g: 2
  filter_y:
    h: [3,4]
  condition: a and not 1 of filter_*
--- splunk
f=1 NOT (g=2 OR h IN (3, 4))
--- kibana
f:1 and not (g:2 or h:(3 or 4))
--- cloudwatch
fields @timestamp, @message | filter f = 1 and (not ispresent(g) or g != 2) and (not ispresent(h) or h not in [3, 4])

=== not all of two
--- rule
title: T
logsource:
  category: test
detection:
  a:
    f: 1
  filter_x:
    g: 2
  filter_y:
    h: [3,4]
  condition: a and not all of filter_*
--- splunk
f=1 NOT (g=2 h IN (3, 4))
--- kibana
f:1 and not (g:2 and h:(3 or 4))
--- cloudwatch
fields @timestamp, @message | filter f = 1 and (not ispresent(g) or g != 2 or not ispresent(h) or h not in [3, 4])

=== aws fieldref in filter
# differs from pySigma: fieldref
--- rule
title: T
logsource:
  category: test
detection:
  selection:
    eventName: UpdateLoginProfile
  filter_main_self:
    userIdentity.arn|fieldref: requestParameters.userName
  condition: selection and not 1 of filter_main_*
--- splunk
eventName="UpdateLoginProfile"
| where isnull('userIdentity.arn') OR isnull('requestParameters.userName') OR lower('userIdentity.arn')!=lower('requestParameters.userName')
--- kibana error
8:32 error SG7104: KQL has no field reference: it cannot compare 'userIdentity.arn' with 'requestParameters.userName'
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^UpdateLoginProfile$/ and (not ispresent(userIdentity.arn) or not ispresent(requestParameters.userName) or strcontains(tolower(userIdentity.arn), tolower(requestParameters.userName)) = 0 or strcontains(tolower(requestParameters.userName), tolower(userIdentity.arn)) = 0)

=== regex direct not
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    a: 1
  filter:
    f|re: x
  condition: sel and not filter
--- splunk
a=1
| regex f!="x"
--- kibana
a:1 and not f:*x*
--- kibana diagnostics
8:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter a = 1 and (not ispresent(f) or f not like /x/)

=== num edge big
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [4294967296, 1.5, -1]
  condition: sel
--- splunk
f IN (4294967296, 1.5, -1)
--- kibana
f:(4294967296 or 1.5 or -1)
--- cloudwatch
fields @timestamp, @message | filter f = 4294967296 or f = 1.5 or f = 0 - 1

=== value newline
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: "a\nb"
  condition: sel
--- splunk
f="a
b"
--- kibana
f:"a\nb"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a\nb$/

=== value tab backslash
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a\tb'
  condition: sel
--- splunk
f="a\\tb"
--- kibana
f:"a\\tb"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a\\tb$/

=== value unicode
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '日本語*'
  condition: sel
--- splunk
f="日本語*"
--- kibana
f:日本語*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^日本語/

=== quote wildcard
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '"*"'
  condition: sel
--- splunk
f="\"*\""
--- kibana
f:\"*\"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^"[\s\S]*"$/

=== merge order 2
--- rule
title: T
logsource:
  category: test
detection:
  a: &A
    z: 1
    y: 2
  b:
    x: 0
    <<: *A
    y: 9
  condition: b
--- splunk
z=1 y=9 x=0
--- kibana
z:1 and y:9 and x:0
--- cloudwatch
fields @timestamp, @message | filter z = 1 and y = 9 and x = 0

=== dup key order
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    a: 1
    b: 2
    a: 3
  condition: sel
--- diagnostics
8:5 warning SG1003: key 'a' occurs twice; the last value counts; first on line 6
--- splunk
a=3 b=2
--- kibana
a:3 and b:2
--- cloudwatch
fields @timestamp, @message | filter a = 3 and b = 2

=== exists field with space
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a b|exists': true
  condition: sel
--- splunk
"a b"=*
--- kibana
"a b":*
--- cloudwatch
fields @timestamp, @message | filter ispresent(`a b`)

=== null field with space
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a b': null
  condition: sel
--- splunk
NOT "a b"=*
--- kibana
not "a b":*
--- cloudwatch
fields @timestamp, @message | filter not ispresent(`a b`)

=== re field with space
# differs from pySigma: field-quote
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a b|re': x
  condition: sel
--- splunk
*
| regex "a b"="x"
--- kibana
"a b":*x*
--- kibana diagnostics
6:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter `a b` like /x/

=== bool field with space
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a b': true
  condition: sel
--- splunk
"a b"=true
--- kibana
"a b":true
--- cloudwatch
fields @timestamp, @message | filter `a b` = 1 or `a b` like /(?i)^true$/

=== in field with space
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a b': [1,2]
  condition: sel
--- splunk
"a b" IN (1, 2)
--- kibana
"a b":(1 or 2)
--- cloudwatch
fields @timestamp, @message | filter `a b` in [1, 2]

=== exists list and
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|exists: true
    g|exists: false
  condition: sel
--- splunk
f=* NOT g=*
--- kibana
f:* and not g:*
--- cloudwatch
fields @timestamp, @message | filter ispresent(f) and not ispresent(g)

=== base64offset 2 chars
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset: ab
  condition: sel
--- splunk
f="YW" OR f="Fi" OR f="hY"
--- kibana
f:("YW" or "Fi" or "hY")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(YW|Fi|hY)$/

=== base64offset 4 chars
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset: abcd
  condition: sel
--- splunk
f="YWJjZ" OR f="FiY2" OR f="hYmNk"
--- kibana
f:("YWJjZ" or "FiY2" or "hYmNk")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(YWJjZ|FiY2|hYmNk)$/

=== base64offset 5 chars
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset: abcde
  condition: sel
--- splunk
f="YWJjZG" OR f="FiY2Rl" OR f="hYmNkZ"
--- kibana
f:("YWJjZG" or "FiY2Rl" or "hYmNkZ")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(YWJjZG|FiY2Rl|hYmNkZ)$/

=== wide base64offset
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64offset|contains: 'IEX'
  condition: sel
--- splunk
f="*SQBFAFgA*" OR f="*kARQBYA*" OR f="*JAEUAWA*"
--- kibana
f:(*SQBFAFgA* or *kARQBYA* or *JAEUAWA*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)SQBFAFgA|kARQBYA|JAEUAWA/

=== utf16be base64
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be|base64: 'IEX'
  condition: sel
--- splunk
f="AEkARQBY"
--- kibana
f:"AEkARQBY"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^AEkARQBY$/

=== re global flag mid
# differs from pySigma: regex-portability
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'a(?i)b'
  condition: sel
--- diagnostics
6:11 warning SG3015: tools based on Python reject flags that are not at the start
--- splunk
*
| regex f="a(?i)b"
--- kibana error
6:11 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /a(?i)b/

=== re named group pcre
# differs from pySigma: regex-portability
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '(?<n>x)'
  condition: sel
--- diagnostics
6:11 warning SG3015: tools based on Python reject (?<name>...)
--- splunk
*
| regex f="(?<n>x)"
--- kibana
f:*x*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /(?<n>x)/

=== re list single
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: [a]
  condition: sel
--- splunk
*
| regex f="a"
--- kibana
f:*a*
--- kibana diagnostics
6:12 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a/

=== re star question only
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '.*?x'
  condition: sel
--- splunk
*
| regex f=".*?x"
--- kibana
f:*x*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /.*?x/

=== re escaped backslash star
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '\\\*'
  condition: sel
--- splunk
*
| regex f="\\\\\\*"
--- kibana
f:*\\\**
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /\\\*/

=== contains list all neq
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains|all|neq: [a,b]
  condition: sel
--- splunk
NOT (f="*a*" f="*b*")
--- kibana
not f:(*a* and *b*)
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i)a/ or f not like /(?i)b/

=== neq in list of maps
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - f|neq: 1
    - g: 2
  condition: sel
--- splunk
NOT f=1 OR g=2
--- kibana
not f:1 or g:2
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f != 1 or g = 2

=== neq with not
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq: 1
  condition: not sel
--- splunk
NOT (NOT f=1)
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== neq null list
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq: [a, null]
  condition: sel
--- splunk
NOT (f="a" OR NOT f=*)
--- kibana
not (f:"a" or not f:*)
--- cloudwatch
fields @timestamp, @message | filter f not like /(?i)^a$/ and ispresent(f)

=== startswith all list
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith|all: [a, b]
  condition: sel
--- splunk
f="a*" f="b*"
--- kibana
f:(a* and b*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a/ and f like /(?i)^b/

=== endswith windash order
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith|windash: ' -n'
  condition: sel
--- splunk
f="* -n" OR f="* /n" OR f="* –n" OR f="* —n" OR f="* ―n"
--- kibana
f:(* -n or * /n or * –n or * —n or * ―n)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)( -n| \/n| –n| —n| ―n)$/

=== value only wildcard in all
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|all: ['*', 'a']
  condition: sel
--- splunk
f="*" f="a"
--- kibana
f:* and f:"a"
--- cloudwatch
fields @timestamp, @message | filter ispresent(f) and f like /(?i)^a$/

=== question mark int
# differs from pySigma: single-wildcard
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '4?'
  condition: sel
--- splunk
f="4*"
| regex f="(?is)^4.\\z"
--- kibana
f:4*
--- kibana diagnostics
6:8 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^4[\s\S]$/

=== all with keyword single
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '|all': a
  condition: sel
--- splunk
"*a*"
--- kibana
*a*
--- kibana diagnostics
6:13 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)a/

=== keyword contains all
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '|contains|all': [a, b]
  condition: sel
--- splunk
"*a*" "*b*"
--- kibana
*a* and *b*
--- kibana diagnostics
6:23 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)a/ and @message like /(?i)b/

=== keyword all of mixed
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '|all': [a, 5]
  condition: sel
--- splunk
"*a*" "*5*"
--- kibana
*a* and "5"
--- kibana diagnostics
6:14 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)a/ and @message like /(?i)5/

=== keyword with quotes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - 'say "hi"'
  condition: sel
--- splunk
("*say \"hi\"*" OR "*say \\\"hi\\\"*")
--- kibana
"say \"hi\""
--- kibana diagnostics
6:7 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)say \\?"hi\\?"/

=== keyword empty string
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - ''
  condition: sel
--- splunk
"*"
--- kibana
*
--- kibana diagnostics
6:7 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
--- cloudwatch
fields @timestamp, @message | filter ispresent(@message)
