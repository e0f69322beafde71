# What SPL searches cannot tell apart: case, parts of a time.

=== cased-list
# differs from pySigma: cased
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cased:
        - X
        - Y
    condition: sel
--- splunk
a IN ("X", "Y")
| where 'a'=="X" OR 'a'=="Y"

=== hour
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|hour: 5
    condition: sel
--- splunk error
8:15 error SG7305: the format of the times in 'a' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'

=== hour-list
# differs from pySigma: time-part
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|hour: [5,6]
    condition: sel
--- splunk error
8:16 error SG7305: the format of the times in 'a' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
8:18 error SG7305: the format of the times in 'a' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'

=== cased-contains
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cased|contains: X
    condition: sel
--- splunk
a="*X*"
| regex a="(?s)X"

=== cased-mixed-field
# differs from pySigma: cased
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cased: [X, Y]
      b: z
    condition: sel
--- splunk
a IN ("X", "Y") b="z"
| where 'a'=="X" OR 'a'=="Y"

=== day
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|day: 5
    condition: sel
--- splunk error
8:14 error SG7305: the format of the times in 'a' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'

=== minute-lte
# differs from pySigma: time-part
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|minute|lte: 5
    condition: sel
--- splunk error
8:21 error SG7305: the format of the times in 'a' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'

=== hour-neq
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|hour|neq: 5
    condition: sel
--- splunk error
8:19 error SG7305: the format of the times in 'a' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
