# Conditions: operators, quantifiers, patterns, and what cannot be read.

=== a
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a"
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== a and b
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a and b"
--- splunk
f=1 f=2
--- kibana
f:(1 and 2)
--- cloudwatch
fields @timestamp, @message | filter f = 1 and f = 2

=== a or b and c
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a or b and c"
--- splunk
f=1 OR (f=2 g=3)
--- kibana
f:1 or (f:2 and g:3)
--- cloudwatch
fields @timestamp, @message | filter f = 1 or (f = 2 and g = 3)

=== not (a or b)
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "not (a or b)"
--- splunk
NOT (f IN (1, 2))
--- kibana
not f:(1 or 2)
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not in [1, 2]

=== not not a
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "not not a"
--- splunk
NOT (NOT f=1)
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== a and not (b and c)
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a and not (b and c)"
--- splunk
f=1 NOT (f=2 g=3)
--- kibana
f:1 and not (f:2 and g:3)
--- cloudwatch
fields @timestamp, @message | filter f = 1 and (f != 2 or not ispresent(g) or g != 3)

=== 1 of them
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "1 of them"
--- splunk
f=1 OR f=2 OR g=3 OR h=4 OR h=5
--- kibana
f:(1 or 2) or g:3 or h:(4 or 5)
--- cloudwatch
fields @timestamp, @message | filter f in [1, 2] or g = 3 or h in [4, 5]

=== all of them
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "all of them"
--- splunk
f=1 f=2 g=3 h=4 h=5
--- kibana
f:(1 and 2) and g:3 and h:(4 and 5)
--- cloudwatch
fields @timestamp, @message | filter f = 1 and f = 2 and g = 3 and h = 4 and h = 5

=== 1 of a*
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "1 of a*"
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== 1 of *
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "1 of *"
--- splunk
f=1 OR f=2 OR g=3 OR h=4 OR h=5
--- kibana
f:(1 or 2) or g:3 or h:(4 or 5)
--- cloudwatch
fields @timestamp, @message | filter f in [1, 2] or g = 3 or h in [4, 5]

=== 1 of zzz*
# differs from pySigma: no-query
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "1 of zzz*"
--- diagnostics
17:14 error SG4008: the condition selects no detection at all
17:20 warning SG4007: 'zzz*' matches no detection and is left out

=== a and not 1 of zzz*
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a and not 1 of zzz*"
--- diagnostics
17:30 warning SG4007: 'zzz*' matches no detection and is left out
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== not 1 of zzz*
# differs from pySigma: no-query
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "not 1 of zzz*"
--- diagnostics
17:14 error SG4008: the condition selects no detection at all
17:24 warning SG4007: 'zzz*' matches no detection and is left out

=== notepad
# differs from pySigma: operator-words
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "notepad"
--- splunk
h=4
--- kibana
h:4
--- cloudwatch
fields @timestamp, @message | filter h = 4

=== not_x
# differs from pySigma: operator-words
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "not_x"
--- splunk
h=5
--- kibana
h:5
--- cloudwatch
fields @timestamp, @message | filter h = 5

=== a and not_x
# differs from pySigma: operator-words
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a and not_x"
--- splunk
f=1 h=5
--- kibana
f:1 and h:5
--- cloudwatch
fields @timestamp, @message | filter f = 1 and h = 5

=== 1 of not*
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "1 of not*"
--- splunk
h IN (4, 5)
--- kibana
h:(4 or 5)
--- cloudwatch
fields @timestamp, @message | filter h in [4, 5]

=== 1 of _*
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "1 of _*"
--- splunk
h=6
--- kibana
h:6
--- cloudwatch
fields @timestamp, @message | filter h = 6

=== 1 of _hid
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "1 of _hid"
--- splunk
h=6
--- kibana
h:6
--- cloudwatch
fields @timestamp, @message | filter h = 6

=== _hid
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "_hid"
--- splunk
h=6
--- kibana
h:6
--- cloudwatch
fields @timestamp, @message | filter h = 6

=== A
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "A"
--- diagnostics
17:15 error SG4004: no detection is called 'A'; did you mean 'a'?

=== a and
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a and"
--- diagnostics
17:20 error SG4003: the condition ends where a detection is expected

=== ()
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "()"
--- diagnostics
17:16 error SG4003: expected the name of a detection

=== a b
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a b"
--- diagnostics
17:17 error SG4003: expected 'and' or 'or' between detections

=== 2 of them
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "2 of them"
--- diagnostics
17:15 error SG4009: Sigma has '1 of' and 'all of', nothing in between

=== all
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "all"
--- diagnostics
17:15 error SG4004: no detection is called 'all'

=== 1 of a-*
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "1 of a-*"
--- diagnostics
17:20 error SG4003: a pattern may hold only letters, digits, '_' and '*'

=== aandb
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "aandb"
--- diagnostics
17:15 error SG4004: no detection is called 'aandb'

=== (a)and(b)
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "(a)and(b)"
--- splunk
f=1 f=2
--- kibana
f:(1 and 2)
--- cloudwatch
fields @timestamp, @message | filter f = 1 and f = 2

=== a or not b
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a or not b"
--- splunk
f=1 OR NOT f=2
--- kibana
f:1 or not f:2
--- cloudwatch
fields @timestamp, @message | filter f = 1 or not ispresent(f) or f != 2

=== a | count() > 5
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a | count() > 5"
--- diagnostics
17:17 error SG4005: aggregations after '|' are no longer part of Sigma; write a separate correlation rule of type event_count

=== ((a))
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "((a))"
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== (a or b) and c
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "(a or b) and c"
--- splunk
f IN (1, 2) g=3
--- kibana
f:(1 or 2) and g:3
--- cloudwatch
fields @timestamp, @message | filter f in [1, 2] and g = 3

=== a and (b or c)
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a and (b or c)"
--- splunk
f=1 (f=2 OR g=3)
--- kibana
f:1 and (f:2 or g:3)
--- cloudwatch
fields @timestamp, @message | filter f = 1 and (f = 2 or g = 3)

=== a and (b and c)
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a and (b and c)"
--- splunk
f=1 f=2 g=3
--- kibana
f:(1 and 2) and g:3
--- cloudwatch
fields @timestamp, @message | filter f = 1 and f = 2 and g = 3

=== a or (b or c)
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a or (b or c)"
--- splunk
f=1 OR f=2 OR g=3
--- kibana
f:(1 or 2) or g:3
--- cloudwatch
fields @timestamp, @message | filter f in [1, 2] or g = 3

=== (a or b) and 1 of zzz*
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "(a or b) and 1 of zzz*"
--- diagnostics
17:33 warning SG4007: 'zzz*' matches no detection and is left out
--- splunk
f IN (1, 2)
--- kibana
f:(1 or 2)
--- cloudwatch
fields @timestamp, @message | filter f in [1, 2]

=== (a or b) and not 1 of zzz*
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "(a or b) and not 1 of zzz*"
--- diagnostics
17:37 warning SG4007: 'zzz*' matches no detection and is left out
--- splunk
f IN (1, 2)
--- kibana
f:(1 or 2)
--- cloudwatch
fields @timestamp, @message | filter f in [1, 2]

=== 'a'
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "'a'"
--- diagnostics
17:15 error SG4003: expected the name of a detection

=== a, b
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a, b"
--- diagnostics
17:16 error SG4003: expected 'and' or 'or' between detections

=== a\u00a0and b
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "a\u00a0and b"
--- diagnostics
17:14 error SG4003: expected 'and' or 'or' between detections

=== 1 of *a*
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "1 of *a*"
--- splunk
f=1 OR h=4
--- kibana
f:1 or h:4
--- cloudwatch
fields @timestamp, @message | filter f = 1 or h = 4

=== 1 of a?
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "1 of a?"
--- diagnostics
17:21 error SG4003: expected 'and' or 'or' between detections

=== 1 of n*d
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "1 of n*d"
--- splunk
h=4
--- kibana
h:4
--- cloudwatch
fields @timestamp, @message | filter h = 4

=== not  a
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
    g: 3
  notepad:
    h: 4
  not_x:
    h: 5
  _hid:
    h: 6
  condition: "not  a"
--- splunk
NOT f=1
--- kibana
not f:1
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f != 1

=== letters beyond ASCII behind a word
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: selé
--- diagnostics
6:17 error SG4003: expected 'and' or 'or' between detections
--- splunk

=== many names that there are not
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: n0 or n1 or n2 or n3 or n4 or n5 or n6 or n7 or n8 or n9 or n10 or n11 or n12 or n13 or n14 or n15 or n16 or n17 or n18 or n19 or n20 or n21 or n22 or n23 or n24 or n25 or n26 or n27 or n28 or n29
--- diagnostics
6:14 error SG4004: no detection is called 'n0'
6:20 error SG4004: no detection is called 'n1'
6:26 error SG4004: no detection is called 'n2'
6:32 error SG4004: no detection is called 'n3'
6:38 error SG4004: no detection is called 'n4'
6:44 error SG4004: no detection is called 'n5'
6:50 error SG4004: no detection is called 'n6'
6:56 error SG4004: no detection is called 'n7'
6:62 error SG4004: no detection is called 'n8'
6:68 error SG4004: no detection is called 'n9'
6:74 error SG4004: no detection is called 'n10'
6:81 error SG4004: no detection is called 'n11'
6:88 error SG4004: no detection is called 'n12'
6:95 error SG4004: no detection is called 'n13'
6:102 error SG4004: no detection is called 'n14'
6:109 error SG4004: no detection is called 'n15'
6:116 error SG4004: no detection is called 'n16'
6:123 error SG4004: no detection is called 'n17'
6:130 error SG4004: no detection is called 'n18'
6:137 error SG4004: no detection is called 'n19'
--- splunk

=== more detections than a short list
--- rule
title: T
logsource: {product: aws}
detection:
  d0: {f0: 0}
  d1: {f1: 1}
  d2: {f2: 2}
  d3: {f3: 3}
  d4: {f4: 4}
  d5: {f5: 5}
  d6: {f6: 6}
  d7: {f7: 7}
  d8: {f8: 8}
  d9: {f9: 9}
  d10: {f10: 10}
  d11: {f11: 11}
  d12: {f12: 12}
  d13: {f13: 13}
  d14: {f14: 14}
  d15: {f15: 15}
  d16: {f16: 16}
  d17: {f17: 17}
  d18: {f18: 18}
  d19: {f19: 19}
  d20: {f20: 20}
  d21: {f21: 21}
  d22: {f22: 22}
  d23: {f23: 23}
  d24: {f24: 24}
  d25: {f25: 25}
  d26: {f26: 26}
  d27: {f27: 27}
  d28: {f28: 28}
  d29: {f29: 29}
  d30: {f30: 30}
  d31: {f31: 31}
  d32: {f32: 32}
  d33: {f33: 33}
  d34: {f34: 34}
  d35: {f35: 35}
  d36: {f36: 36}
  d37: {f37: 37}
  d38: {f38: 38}
  d39: {f39: 39}
  condition: d39 and d0 and not d20 and (d17 or d16)
--- splunk
f39=39 f0=0 NOT f20=20 (f17=17 OR f16=16)
--- kibana
f39:39 and f0:0 and not f20:20 and (f17:17 or f16:16)
--- cloudwatch
fields @timestamp, @message | filter f39 = 39 and f0 = 0 and (not ispresent(f20) or f20 != 20) and (f17 = 17 or f16 = 16)

=== a letter that names cannot have
--- rule
title: T
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: abcé and sel
--- diagnostics
5:14 error SG4003: a name in a condition may hold only letters, digits, '_' and '-'

=== a selector without its of
--- rule
title: T
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel* and 1 of sel*
--- diagnostics
5:14 error SG4003: a pattern needs '1 of' or 'all of' before it
