# Safety limits: each is far beyond what rules need.

=== flow lists nested 70 deep
--- rule escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f: \*70{[}\*70{]}
  condition: sel
--- diagnostics
5:69 error SG9002: YAML nested more than 64 levels deep

=== brackets without end
--- rule escaped
\*5000{[}
--- diagnostics
1:65 error SG9002: YAML nested more than 64 levels deep

=== block maps nested deeply
--- rule escaped
a: \*100{{b: }
--- diagnostics
1:256 error SG9002: YAML nested more than 64 levels deep

=== a condition nested 199 deep
--- rule escaped
title: T
logsource: {product: aws}
detection:
  sel: {f: 1}
  condition: '\*199{(}sel\*199{)}'
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== a condition nested 200 deep
--- rule escaped
title: T
logsource: {product: aws}
detection:
  sel: {f: 1}
  condition: '\*200{(}sel\*200{)}'
--- diagnostics
5:215 error SG9002: this condition is nested too deeply

=== 201 nots
--- rule escaped
title: T
logsource: {product: aws}
detection:
  sel: {f: 1}
  condition: '\*201{not }sel'
--- diagnostics
5:815 error SG9002: this condition is nested too deeply

=== a condition of more than 16 kB
--- rule escaped
title: T
logsource: {product: aws}
detection:
  sel: {f: 1}
  condition: 'sel\*3000{ or sel}'
--- diagnostics
5:14 error SG9002: this condition has more than 16384 bytes

=== many laughs
# Aliases count as much as what they stand for.
--- rule escaped
title: T
a: &a [\*9{lol, }lol]
b: &b [\*9{*a, }*a]
c: &c [\*9{*b, }*b]
d: &d [\*9{*c, }*c]
e: &e [\*9{*d, }*d]
f: &f [\*9{*e, }*e]
--- diagnostics
7:12 error SG9003: more than 262144 YAML nodes in one file
7:12 error SG9003: more than 262144 YAML nodes in one file

=== windash in many places
--- rule escaped
title: T
logsource:
  product: aws
detection:
  sel:
    f|windash: '\*10{ -a}'
  condition: sel
--- diagnostics
6:16 error SG9004: 10 dashes have more than 100000 variants

=== windash in a long text
--- rule escaped
title: T
logsource:
  product: aws
detection:
  sel:
    f|windash: '\*1000{x}\*7{ -a}'
  condition: sel
--- diagnostics
6:16 error SG9004: the variants of 7 dashes in this text have more than 33554432 bytes

=== 33 modifiers
--- rule escaped
title: T
logsource:
  product: aws
detection:
  sel:
    f\*33{|contains}: a
  condition: sel
--- diagnostics
6:295 error SG9002: more than 32 modifiers

=== a field name of more than 4 kB
--- rule escaped
title: T
logsource:
  product: aws
detection:
  sel:
    ? '\*4097{f}'
    : a
  condition: sel
--- diagnostics
6:7 error SG9002: this field name has more than 4096 bytes

=== a regular expression of more than 64 kB
--- rule escaped
title: T
logsource:
  product: aws
detection:
  sel:
    f|re: '\*65537{a}'
  condition: sel
--- diagnostics
6:11 error SG3008: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is not a valid regular expression: longer than 65536 bytes; at character 1

=== more than 4096 detections
--- rule escaped
title: T
logsource: {product: aws}
detection:
\*4097{  d\#: {f: 1\x7d
}  condition: d1
--- diagnostics
4:3 error SG9004: more than 4096 detections
4101:14 error SG4004: no detection is called 'd1'

=== many variants in one rule
# Each of the items alone is within the limits.
--- rule escaped
title: T
logsource:
  product: aws
detection:
  sel:
    f|windash: '\*7{ -a}'
    g|windash: '\*7{ -a}'
  condition: sel
--- diagnostics
7:5 error SG9004: more than 100000 values after expansion
