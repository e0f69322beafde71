=== single
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: b
    condition: sel
--- splunk
a="b"

=== 1-of-sel*-single
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel1:
      a: x
    condition: 1 of sel*
--- splunk
a="x"

=== not-in
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: [b,c]
    condition: not sel
--- splunk
NOT (a IN ("b", "c"))

=== not-and
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: b
      c: d
    condition: not sel
--- splunk
NOT (a="b" c="d")

=== not-not-2
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: b
    condition: not not sel
--- splunk
NOT (NOT a="b")

=== s1-and-s2
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: s1 and s2
--- splunk
a=1 b=2

=== s1-and-s2-or-s3
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: s1 and s2 or s3
--- splunk
(a=1 b=2) OR c=3

=== s1-or-s2-and-s3
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: s1 or s2 and s3
--- splunk
a=1 OR (b=2 c=3)

=== s1-or-s2-and-s3-2
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: (s1 or s2) and s3
--- splunk
(a=1 OR b=2) c=3

=== s1-and-s2-or-s3-2
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: s1 and (s2 or s3)
--- splunk
a=1 (b=2 OR c=3)

=== s1-and-s2-and-s3
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: s1 and (s2 and s3)
--- splunk
a=1 b=2 c=3

=== s1-or-s2-or-s3
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: s1 or (s2 or s3)
--- splunk
a=1 OR b=2 OR c=3

=== not-s1-or-s2
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: not (s1 or s2)
--- splunk
NOT (a=1 OR b=2)

=== not-s1-or-not-s2
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: not s1 or not s2
--- splunk
NOT a=1 OR NOT b=2

=== s1-and-s2-or-s3-and-s4
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: (s1 and s2) or (s3 and s4)
--- splunk
(a=1 b=2) OR (c=3 d=4)

=== 1-of-them
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: 1 of them
--- splunk
a=1 OR b=2 OR c=3 OR d=4

=== all-of-them
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: all of them
--- splunk
a=1 b=2 c=3 d=4

=== any-of-them
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: any of them
--- splunk
a=1 OR b=2 OR c=3 OR d=4

=== all-of-s*
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: all of s*
--- splunk
a=1 b=2 c=3 d=4

=== 1-of-s1
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: 1 of s1
--- splunk
a=1

=== not-1-of-s*
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: not 1 of s*
--- splunk
NOT (a=1 OR b=2 OR c=3 OR d=4)

=== not-all-of-s*
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: not all of s*
--- splunk
NOT (a=1 b=2 c=3 d=4)

=== s1-and-1-of-s2-s3
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: s1 and 1 of (s2,s3)
--- diagnostics
15:28 error SG4003: expected 'them' or a pattern after 'of'

=== s1-and-s2-or-s3-and-s4-2
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: s1 and (s2 or (s3 and s4))
--- splunk
a=1 (b=2 OR (c=3 d=4))

=== s1-or-s2-and-s3-or-s4
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: s1 or (s2 and (s3 or s4))
--- splunk
a=1 OR (b=2 (c=3 OR d=4))

=== s1-and-s2-2
# differs from pySigma: operator-case
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: s1 AND s2
--- diagnostics
15:19 note SG4006: write 'and' in lower case
--- splunk
a=1 b=2

=== 1-of-nope*
# differs from pySigma: no-query
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: 1 of nope*
--- diagnostics
15:16 error SG4008: the condition selects no detection at all
15:21 warning SG4007: 'nope*' matches no detection and is left out

=== all-of-nope*
# differs from pySigma: no-query
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: all of nope*
--- diagnostics
15:16 error SG4008: the condition selects no detection at all
15:23 warning SG4007: 'nope*' matches no detection and is left out

=== s1-and-not-1-of-nope*
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    s2:
      b: 2
    s3:
      c: 3
    s4:
      d: 4
    condition: s1 and not 1 of nope*
--- diagnostics
15:32 warning SG4007: 'nope*' matches no detection and is left out
--- splunk
a=1

=== same-field-or
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: x
    s2:
      a: y
    condition: s1 or s2
--- splunk
a IN ("x", "y")

=== same-field-or3
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: x
    s2:
      a: y
    s3:
      b: z
    condition: 1 of s*
--- splunk
a="x" OR a="y" OR b="z"

=== same-field-or-num+str
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 5
    s2:
      a: y
    condition: s1 or s2
--- splunk
a IN (5, "y")

=== list-of-maps-same-field
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      - a: x
      - a: y
    condition: s1
--- splunk
a IN ("x", "y")

=== list-of-maps
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      - a: x
        b: w
      - c: y
    condition: s1
--- splunk
(a="x" b="w") OR c="y"

=== list-of-maps-+-nested-lists
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      - a: [x,y]
      - c: [z,w]
    condition: s1
--- splunk
a IN ("x", "y") OR c IN ("z", "w")

=== list-of-maps-one
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      - a: x
        b: y
    condition: s1
--- splunk
a="x" b="y"

=== nested-list-in-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      - - a
        - b
      - - c
    condition: s1
--- splunk
"*a*" OR "*b*" OR "*c*"

=== all-single
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a|contains|all: x
    condition: s1
--- splunk
a="*x*"

=== all-+-other-or
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a|contains|all: [x,y]
    s2:
      b: z
    condition: s1 or s2
--- splunk
(a="*x*" a="*y*") OR b="z"

=== dupe-values
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: [x,x]
    condition: s1
--- splunk
a IN ("x", "x")

=== contains-startswith
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|contains|startswith: x
    condition: sel
--- splunk
a="*x*"

=== startswith-x*
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|startswith: 'x*'
    condition: sel
--- splunk
a="x*"

=== contains-*x*
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|contains: '*x*'
    condition: sel
--- splunk
a="*x*"

=== three-level
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
      b: [2,3]
    s2:
      c: 4
    s3:
      d: 5
      e: 6
    condition: (s1 or s2) and not (s3 or (s1 and not s2))
--- splunk
((a=1 b IN (2, 3)) OR c=4) NOT ((d=5 e=6) OR (a=1 b IN (2, 3) NOT c=4))

=== and-not-in
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    f1:
      b: [x,y]
    f2:
      c: z
    condition: s1 and not 1 of f*
--- splunk
a=1 NOT (b IN ("x", "y") OR c="z")

=== and-not-all-of
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    f1:
      b: [x,y]
    f2:
      c: z
    condition: s1 and not all of f*
--- splunk
a=1 NOT (b IN ("x", "y") c="z")

=== them-with-underscore
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: 1
    _s2:
      b: 2
    condition: 1 of them
--- splunk
a=1

=== pattern-mid-wildcard
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel_a_x:
      a: 1
    sel_b_x:
      b: 2
    sel_c_y:
      c: 3
    condition: all of sel_*_x
--- splunk
a=1 b=2
