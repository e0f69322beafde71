# Regular expressions: pipes after the search, so only where all must match.

=== regex-only-two-and
# differs from pySigma: several-regexes
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: x
      b|re: y
    condition: sel
--- splunk
*
| regex a="x"
| regex b="y"

=== re-all-list
# differs from pySigma: several-regexes
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|all:
        - x
        - y
    condition: sel
--- splunk
*
| regex a="x"
| regex a="y"

=== not-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: x
    condition: not sel
--- splunk
*
| regex a!="x"

=== sel-and-not-filter-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      c: z
    filter:
      a|re: x
    condition: sel and not filter
--- splunk
c="z"
| regex a!="x"

=== sel-and-not-filter-regex+field
# differs from pySigma: negated-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      c: z
    filter:
      a|re: x
      b: y
    condition: sel and not filter
--- splunk
c="z"
| eval sigcc_1=if(match('a', "x"),1,0)
| search NOT (sigcc_1=1 b="y")
| fields - sigcc_*

=== sel-and-not-filter-2regex
# differs from pySigma: negated-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      c: z
    filter:
      a|re: x
      b|re: y
    condition: sel and not filter
--- splunk
c="z"
| eval sigcc_1=if(match('a', "x") AND match('b', "y"),1,0)
| search NOT sigcc_1=1
| fields - sigcc_*

=== not-2regex
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    filter:
      a|re: x
      b|re: y
    condition: not filter
--- splunk
*
| eval sigcc_1=if(match('a', "x") AND match('b', "y"),1,0)
| search NOT sigcc_1=1
| fields - sigcc_*

=== not-regex-list
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      c: z
    filter:
      a|re:
        - x
        - y
    condition: sel and not filter
--- splunk
c="z"
| regex a!="x"
| regex a!="y"

=== 1-of-sel*-single-w-regex
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel1:
      a|re: x
    condition: 1 of sel*
--- splunk
*
| regex a="x"

=== unbound-re
# differs from pySigma: keyword-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      '|re': 'fo+.*'
    condition: sel
--- splunk
*
| regex _raw="fo+.*"

=== keyword-re-list
# differs from pySigma: keyword-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      '|re': ['fo+.*', 'b"ar']
    condition: sel
--- splunk
*
| where match(_raw, "fo+.*") OR match(_raw, "b\"ar")

=== re-{}
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      items{}.x|re: c{1,2}
    condition: sel
--- splunk
"items{}.x"=*
| where isnotnull(mvfilter(match('items{}.x', "c{1,2}")))

=== or-re-field-sp
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a b-c|re: [c,d]
    condition: sel
--- splunk
"a b-c"=*
| where match('a b-c', "c") OR match('a b-c', "d")

=== neq-re
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|neq: x
    condition: sel
--- splunk
*
| regex a!="x"

=== neq-re-list
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|neq: [x,y]
    condition: sel
--- splunk
*
| regex a!="x"
| regex a!="y"

=== re-m
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|m: x
    condition: sel
--- splunk
*
| regex a="(?m)x"

=== re-s
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|s: x
    condition: sel
--- splunk
*
| regex a="(?s)x"

=== re-ims
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|s|m|i: x
    condition: sel
--- splunk
*
| regex a="(?ims)x"

=== re-dotall
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|dotall: x
    condition: sel
--- splunk
*
| regex a="(?s)x"

=== re-quote
--- rule escaped
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: 'x"y'\x20
    condition: sel
--- splunk
*
| regex a="x\"y"

=== re-bs
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: '\d+\\x\.'
    condition: sel
--- splunk
*
| regex a="\\d+\\\\x\\."

=== re-bsq
--- rule escaped
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: 'a\\"b'\x20
    condition: sel
--- splunk
*
| regex a="a\\\"b"

=== re-slash
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: 'a/b'
    condition: sel
--- splunk
*
| regex a="a/b"

=== re-bad
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: '('
    condition: sel
--- diagnostics
8:13 error SG3008: '(' is not a valid regular expression: missing closing parenthesis; at character 2

=== re-star
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: '*'
    condition: sel
--- diagnostics
8:13 error SG3008: '*' is not a valid regular expression: quantifier does not follow a repeatable item; at character 1

=== re-contains
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|contains: x
    condition: sel
--- splunk
*
| regex a=".*x.*"

=== re-startswith
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|startswith: x
    condition: sel
--- splunk
*
| regex a="x.*"

=== re-endswith
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|endswith: x
    condition: sel
--- splunk
*
| regex a=".*x"

=== re-num
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: 5
    condition: sel
--- splunk
*
| regex a="5"

=== re-bool
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: true
    condition: sel
--- diagnostics
8:13 warning SG3016: this is read as the regular expression 'True'; quote it
--- splunk
*
| regex a="True"

=== re-cased
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|cased: x
    condition: sel
--- diagnostics
8:19 error SG3005: 'cased' cannot be applied to a regular expression

=== contains-re
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|contains|re: x
    condition: sel
--- diagnostics
8:18 error SG3006: 're' must be the first modifier

=== re-dash
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      cs-uri|re: x
    condition: sel
--- splunk
*
| regex cs-uri="x"

=== re-dot
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a.b|re: x
    condition: sel
--- splunk
*
| regex a.b="x"

=== re-newline
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: "x\ny"
    condition: sel
--- splunk
*
| regex a="x
y"

=== re-named
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: "(?P<n>x)"
    condition: sel
--- splunk
*
| regex a="(?P<n>x)"

=== re-py-only
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: '(?P<n>x)(?P=n)'
    condition: sel
--- splunk
*
| regex a="(?P<n>x)(?P=n)"

=== re-possessive
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: 'a++'
    condition: sel
--- splunk
*
| regex a="a++"

=== re-mid-inline-flag
# differs from pySigma: regex-portability
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: 'abc(?i)def'
    condition: sel
--- diagnostics
8:13 warning SG3015: tools based on Python reject flags that are not at the start
--- splunk
*
| regex a="abc(?i)def"

=== re-pcre-escape
# differs from pySigma: regex-portability
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: '\h+'
    condition: sel
--- diagnostics
8:13 warning SG3015: tools based on Python reject an escape such as \p, \h or \K
--- splunk
*
| regex a="\\h+"

=== re-esc*
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: 'a\*b\?c'
    condition: sel
--- splunk
*
| regex a="a\\*b\\?c"

=== re-expand
# differs from pySigma: regex-placeholder
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|expand: '%x%'
    condition: sel
--- splunk error
8:20 error SG7002: the placeholder 'x' has no values

=== or-re-1-field-list
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: [x,y]
    condition: sel
--- splunk
a=*
| where match('a', "x") OR match('a', "y")

=== or-re-+-str
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: [x,y]
      b: z
    condition: sel
--- splunk
a=* b="z"
| where match('a', "x") OR match('a', "y")

=== or-re-mix
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel1:
      a|re: x
    sel2:
      b: y
    condition: sel1 or sel2
--- splunk
a=* OR b="y"
| eval sigcc_1=if(match('a', "x"),1,0)
| search sigcc_1=1 OR b="y"
| fields - sigcc_*

=== or-re-mix2
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel1:
      a|re: x
      c: z
    sel2:
      b: y
    condition: sel1 or sel2
--- splunk
(a=* c="z") OR b="y"
| eval sigcc_1=if(match('a', "x"),1,0)
| search (sigcc_1=1 c="z") OR b="y"
| fields - sigcc_*

=== or-re-not
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel1:
      a|re: x
    sel2:
      b: y
    condition: sel1 or not sel2
--- splunk
a=* OR NOT b="y"
| eval sigcc_1=if(match('a', "x"),1,0)
| search sigcc_1=1 OR NOT b="y"
| fields - sigcc_*

=== or-not-re
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel1:
      a|re: x
    sel2:
      b: y
    condition: not sel1 or sel2
--- splunk
*
| eval sigcc_1=if(match('a', "x"),1,0)
| search NOT sigcc_1=1 OR b="y"
| fields - sigcc_*

=== or-re-dup-field-nested
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel1:
      x.a|re: x
    sel2:
      y.a|re: y
    condition: 1 of sel*
--- splunk
x.a=* OR y.a=*
| where match('x.a', "x") OR match('y.a', "y")

=== or-re-i
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|i: [x,y]
    condition: sel
--- splunk
a=*
| where match('a', "(?i)x") OR match('a', "(?i)y")

=== or-re-prefix-in
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      idx: [x,w]
      a|re: [x,y]
      b: z
    condition: sel
--- splunk
idx IN ("x", "w") a=* b="z"
| where match('a', "x") OR match('a', "y")

=== or-re-prefix-num
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      idx: 5
      src: x y
      a|re: [x,y]
      b: z
    condition: sel
--- splunk
idx=5 src="x y" a=* b="z"
| where match('a', "x") OR match('a', "y")

=== or-re-prefix-cond2
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel1:
      a|re: x
    sel2:
       idx: x
       c: y
    condition: sel2 or sel1
--- splunk
(idx="x" c="y") OR a=*
| eval sigcc_1=if(match('a', "x"),1,0)
| search (idx="x" c="y") OR sigcc_1=1
| fields - sigcc_*

=== or-re-prefix-top-or
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel1:
      a|re: x
    sel2:
       idx: x
    condition: sel2 or sel1
--- splunk
idx="x" OR a=*
| eval sigcc_1=if(match('a', "x"),1,0)
| search idx="x" OR sigcc_1=1
| fields - sigcc_*

=== or-re-prefix-esc-quote
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      idx: 'x"y z'
      a|re: [x,y]
    condition: sel
--- splunk
idx="x\"y z" a=*
| where match('a', "x") OR match('a', "y")

=== or-re-prefix-paren
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      idx: 'x'
      c: 'a(b)'
      a|re: [x,y]
    condition: sel
--- splunk
idx="x" c="a(b)" a=*
| where match('a', "x") OR match('a', "y")

=== or-re-prefix-full-consumed
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel0:
      idx: x
    sel1:
      a|re: x
    condition: sel0 and 1 of sel1*
--- splunk
idx="x"
| regex a="x"

=== or-re-prefix-gt
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      idx|gt: 5
      a|re: [x,y]
    condition: sel
--- splunk
idx>5 a=*
| where match('a', "x") OR match('a', "y")

=== or-re-prefix-not
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: [x,y]
    f:
      idx: x
    condition: not f and sel
--- splunk
NOT idx="x" a=*
| where match('a', "x") OR match('a', "y")

=== or-+-plain-neg-re
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: [x,y]
      c: d
    f:
      b|re: z
    condition: sel and not f
--- splunk
a=* c="d"
| where match('a', "x") OR match('a', "y")
| regex b!="z"

=== fieldref-+-re
# differs from pySigma: fieldref
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|fieldref: b
      c|re: d
      e: f
    condition: sel
--- splunk
e="f"
| where lower('a')==lower('b')
| regex c="d"

=== kw-re-neg
# differs from pySigma: keyword-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k:
      '|re': 'fo+'
    condition: not k
--- splunk
*
| regex _raw!="fo+"

=== or-re-value-braces
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: ['x{1,2}','y{3}']
    condition: sel
--- splunk
a=*
| where match('a', "x{1,2}") OR match('a', "y{3}")

=== or-re-value-percent
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: ['%s','%%d']
    condition: sel
--- splunk
a=*
| where match('a', "%s") OR match('a', "%%d")

=== or-re-quote
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: ['x"y', 'z']
    condition: sel
--- splunk
a=*
| where match('a', "x\"y") OR match('a', "z")

=== or-re-backslash
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re: ['\d+', 'C:\\Temp']
    condition: sel
--- splunk
a=*
| where match('a', "\\d+") OR match('a', "C:\\\\Temp")

=== or-re-name-len-27
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      abcdefghijklmnopqrstuvwxyz1|re: [x,y]
    condition: sel
--- splunk
abcdefghijklmnopqrstuvwxyz1=*
| where match('abcdefghijklmnopqrstuvwxyz1', "x") OR match('abcdefghijklmnopqrstuvwxyz1', "y")

=== or-re-name-len-28
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      abcdefghijklmnopqrstuvwxyz12|re: [x,y]
    condition: sel
--- splunk
abcdefghijklmnopqrstuvwxyz12=*
| where match('abcdefghijklmnopqrstuvwxyz12', "x") OR match('abcdefghijklmnopqrstuvwxyz12', "y")

=== or-re-two-conds
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a|re: [x,y]
    s2:
      a|re: [z,w]
    condition:
      - s1
      - s2
--- splunk
a=*
| where match('a', "x") OR match('a', "y")

a=*
| where match('a', "z") OR match('a', "w")

=== re-in-list-of-maps
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      - a|re: x
        b: y
      - c: z
    condition: s1
--- splunk
(a=* b="y") OR c="z"
| eval sigcc_1=if(match('a', "x"),1,0)
| search (sigcc_1=1 b="y") OR c="z"
| fields - sigcc_*

=== re-in-single-map-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      - a|re: x
        b: y
    condition: s1
--- splunk
b="y"
| regex a="x"

=== re-1-of-single-and-other
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a|re: x
    t1:
      b: y
    condition: t1 and 1 of s*
--- splunk
b="y"
| regex a="x"

=== not-1-of-single-re
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    f1:
      a|re: x
    t1:
      b: y
    condition: t1 and not 1 of f*
--- splunk
b="y"
| regex a!="x"

=== not-re-and-re-or-field
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    f1:
      a|re: x
      c|re: d
    t1:
      b: y
    condition: t1 or not f1
--- splunk
*
| eval sigcc_1=if(match('a', "x") AND match('c', "d"),1,0)
| search b="y" OR NOT sigcc_1=1
| fields - sigcc_*

=== re-keyword-only-and
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a|re: x
    k: foo
    condition: s1 and k
--- splunk
"*foo*"
| regex a="x"

=== re-flags-in-or
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|re|i|s: [x,y]
    condition: sel
--- splunk
a=*
| where match('a', "(?is)x") OR match('a', "(?is)y")

=== or-re-+-fields
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
fields:
- a
- b
detection:
    sel:
      a|re: [x,y]
      b: y
    condition: sel
--- splunk
a=* b="y"
| where match('a', "x") OR match('a', "y") | table a,b

=== regex-then-fieldref-order
# differs from pySigma: fieldref
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|fieldref: b
      c|re: d
      e|fieldref: f
      g: h
    condition: sel
--- splunk
g="h"
| where lower('a')==lower('b')
| regex c="d"
| where lower('e')==lower('f')
