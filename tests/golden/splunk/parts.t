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
--- splunk error
9:11 error SG7304: a search cannot match case
10:11 error SG7304: a search cannot match case

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
8:15 error SG7305: a search cannot compare a part of a time

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
8:16 error SG7305: a search cannot compare a part of a time
8:18 error SG7305: a search cannot compare a part of a time

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
--- splunk error
8:25 error SG7304: a search cannot match case

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
--- splunk error
8:17 error SG7304: a search cannot match case
8:20 error SG7304: a search cannot match case

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
8:14 error SG7305: a search cannot compare a part of a time

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
8:21 error SG7305: a search cannot compare a part of a time

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
8:19 error SG7305: a search cannot compare a part of a time
