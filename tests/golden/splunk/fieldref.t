=== fieldref-startswith
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|fieldref|startswith: b
    condition: sel
--- splunk
*
| where substr("|".lower('a'), 1, 1+len('b'))=="|".lower('b')

=== fieldref-endswith
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|fieldref|endswith: b
    condition: sel
--- splunk
*
| where substr(lower('a')."|", -1-len('b'))==lower('b')."|"

=== not-fieldref
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
    condition: not sel
--- splunk
*
| where isnull('a') OR isnull('b') OR lower('a')!=lower('b')

=== fieldref-sp
# differs from pySigma: fieldref
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a b|fieldref: c d
    condition: sel
--- splunk
*
| where lower('a b')==lower('c d')

=== neq-fieldref
# differs from pySigma: fieldref
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|fieldref|neq: b
    condition: sel
--- splunk
*
| where isnull('a') OR isnull('b') OR lower('a')!=lower('b')

=== fieldref-all
# differs from pySigma: fieldref
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|fieldref|all: [x,y]
      c: d
    condition: sel
--- splunk
c="d"
| where lower('a')==lower('x')
| where lower('a')==lower('y')

=== fieldref-wildcard
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|fieldref: b*
    condition: sel
--- diagnostics
8:19 error SG3011: the name of a field cannot hold wildcards

=== fieldref-num
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|fieldref: 5
    condition: sel
--- diagnostics
8:19 error SG3005: 'fieldref' cannot be applied to a number

=== fieldref-neg-in-group
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
      c: d
    condition: not sel
--- splunk
*
| eval sigcc_1=if(lower('a')==lower('b'),1,0)
| search NOT (sigcc_1=1 c="d")
| fields - sigcc_*

=== kw-fieldref
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k:
      '|fieldref': x
    condition: k
--- diagnostics
8:9 error SG3012: 'fieldref' needs a field name

=== a list beside a field
--- rule
title: Test
logsource:
  product: test_product
detection:
    sel:
      'a{}.b|fieldref': c
    condition: sel
--- splunk
*
| where lower('a{}.b')==lower('c')
--- splunk diagnostics
6:25 warning SG7318: where 'a{}.b' or 'c' has several values, SPL may find none of them equal
