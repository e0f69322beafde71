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
--- splunk error
8:30 error SG7306: a search cannot compare a part of a field with another field

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
--- splunk error
8:28 error SG7306: a search cannot compare a part of a field with another field

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
--- splunk error
8:19 error SG7301: a search cannot compare two fields below 'or' or in a negated group

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
