=== two-rules
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s:
      a: 1
    condition: s
---
title: T2
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s:
      b: 2
    condition: s
--- splunk
a=1

b=2

=== three-rules-one-zero
# differs from pySigma: several-regexes
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s:
      a: 1
    condition: s
---
title: T2
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s:
      a|re: x
      b|re: y
    condition: s
---
title: T3
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s:
      b: 2
    condition: s
--- splunk
a=1

*
| regex a="x"
| regex b="y"

b=2

=== regex-counter-resets-between-rules
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s:
      a|re: [x,y]
    condition: s
---
title: T2
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s:
      a|re: [z,w]
    condition: s
--- splunk
a=*
| where match('a', "x") OR match('a', "y")

a=*
| where match('a', "z") OR match('a', "w")
