=== neq
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|neq: 5
    condition: sel
--- splunk
NOT a=5

=== neq-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|neq: [x,y]
    condition: sel
--- splunk
NOT (a IN ("x", "y"))

=== contains-neq-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|contains|neq: [x,y]
    condition: sel
--- splunk
NOT (a IN ("*x*", "*y*"))

=== neq-all
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|contains|all|neq: [x,y]
    condition: sel
--- splunk
NOT (a="*x*" a="*y*")

=== neq+b
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|neq: x
      b: y
    condition: sel
--- splunk
NOT a="x" b="y"

=== neq-null
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|neq: null
    condition: sel
--- splunk
NOT NOT a=*

=== neq-exists
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|exists|neq: true
    condition: sel
--- splunk
NOT a=*

=== neq-kw
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      '|neq': x
    condition: sel
--- splunk
NOT "*x*"

=== not-neq
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|neq: x
    condition: not sel
--- splunk
NOT (NOT a="x")

=== neq-bool
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|neq: true
    condition: sel
--- splunk
NOT a=true

=== neq-list-+-b
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|neq: [x,y]
      b: z
    condition: sel
--- splunk
NOT (a IN ("x", "y")) b="z"
