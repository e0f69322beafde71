# Hostile input ends soon and with a message.

=== 100,000 nested brackets
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
a: \*100000{[}
--- stderr
a.yml:1:67: error: YAML nested more than 64 levels deep [SG9002]
    1 | a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ ...
      |                                                                   ^
sigcc: 0 rules, 1 error, 0 warnings
--- exit
4

=== 100,000 nested braces, closed
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
a: \*100000{{a: }\*100000{\x7d}
--- stderr
a.yml:1:256: error: YAML nested more than 64 levels deep [SG9002]
    1 | {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a:  ...
      |                                                                                 ^
sigcc: 0 rules, 1 error, 0 warnings
--- exit
4

=== 100,000 nested lists in one line
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
\*100000{- }a
--- stderr
a.yml:1:129: error: YAML nested more than 64 levels deep [SG9002]
    1 | - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -  ...
      |                                                                                 ^
sigcc: 0 rules, 1 error, 0 warnings
--- exit
4

=== a condition of 100,000 parentheses
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: '\*100000{(}'
--- stderr
a.yml:6:14: error: this condition has more than 16384 bytes [SG9002]
    6 |   condition: '(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((( ...
      |              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
sigcc: 1 rule, 1 error, 0 warnings
--- exit
4

=== a billion laughs
--- args
convert
-t
splunk
a.yml
b.yml
--- file a.yml escaped
a: &a [\*10{lol,}]
b: &b [\*10{*a,}]
c: &c [\*10{*b,}]
d: &d [\*10{*c,}]
e: &e [\*10{*d,}]
f: &f [\*10{*e,}]
g: &g [\*10{*f,}]
h: &h [\*10{*g,}]
i: &i [\*10{*h,}]
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
g=2
--- stderr
a.yml:6:11: error: more than 262144 YAML nodes in one file [SG9003]
    6 | f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e,]
      |           ^~
a.yml:6:11: error: more than 262144 YAML nodes in one file [SG9003]
    6 | f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e,]
      |           ^~
sigcc: 1 rule, 2 errors, 0 warnings
--- exit
4

=== 4,000 values
--- args
convert
-t
splunk
-o
out.spl
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f:
      - v
\*3999{      - w\#
}  condition: sel
--- made out.spl escaped
f IN ("v"\*3999{, "w\#"})

=== 100,001 values
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f:
\*100001{      - v\#
}  condition: sel
--- stderr
a.yml:5:5: error: more than 100000 values after expansion [SG9004]
    5 |     f:
      |     ^
sigcc: 1 rule, 1 error, 0 warnings
--- exit
4

=== a file of more than 16 MB
--- args
convert
-t
splunk
a.yml
b.yml
--- file a.yml escaped
# \*16777216{x}
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
g=2
--- stderr
a.yml: error: larger than 16777216 bytes, the limit for one file [SG9001]
sigcc: 1 rule, 1 error, 0 warnings
--- exit
4

=== a query of more than 16 MB
--- args
convert
-t
splunk
a.yml
b.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f|windash: ' -a -b -c -d -e -f \*1100{x}'
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
g=2
--- stderr
a.yml:1:1: error: a query of more than 16777216 bytes [SG9005]
    1 | title: T
      | ^
sigcc: 2 rules, 1 error, 0 warnings
--- exit
4

=== a correlation with 4,097 fields in its aliases
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: A
name: a
logsource: {product: p\x7d
detection: {s: {f: 1\x7d, condition: s\x7d
---
title: C
correlation:
  type: event_count
  rules: [a]
  group-by: [u]
  timespan: 5m
  aliases:
\*4097{    u\#: {a: f\x7d
}  condition: {gte: 2\x7d
--- stderr
a.yml:4109:13: error: more than 4096 fields in the aliases of one correlation [SG9004]
 4109 |     u4096: {a: f}
      |             ^
sigcc: 2 rules, 1 error, 0 warnings
--- exit
4
--- stdout
f=1

=== a long line of garbage
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
\*200000{%}
--- stderr
a.yml:1:2: error: could not find expected directive name [SG1001]
    1 | %%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%% ...
      |  ^ while scanning a directive that began on line 1
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== a regular expression with many groups
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '\*300{(}a\*300{)}'
  condition: sel
--- stderr
a.yml:5:11: error: '((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((' is not a valid regular expression: parentheses are too deeply nested [SG3008]
    5 |     f|re: '((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((( ...
      |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ at character 202
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== a regular expression that backtracks
--- args
convert
-t
splunk
-t
kibana
-t
cloudwatch
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '(a+)+$'
  condition: sel
--- stdout
*
| regex f="(a+)+$"

f:*a

fields @timestamp, @message | filter f like /(a+)+$/
--- stderr
a.yml:5:11: warning: regular expression lowered to wildcards [SG7113]
    5 |     f|re: '(a+)+$'
      |           ^~~~~~~~
