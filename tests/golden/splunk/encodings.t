=== windash
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|windash|contains: ' -foo'
    condition: sel
--- splunk
a="* -foo*" OR a="* /foo*" OR a="* –foo*" OR a="* —foo*" OR a="* ―foo*"

=== windash-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|windash|contains: [' -foo',' /bar']
    condition: sel
--- splunk
a="* -foo*" OR a="* /foo*" OR a="* –foo*" OR a="* —foo*" OR a="* ―foo*" OR a="* -bar*" OR a="* /bar*" OR a="* –bar*" OR a="* —bar*" OR a="* ―bar*"

=== neq-windash
# differs from pySigma: negated-expansion
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|windash|neq: ' -x'
    condition: sel
--- splunk
NOT (a=" -x" OR a=" /x" OR a=" –x" OR a=" —x" OR a=" ―x")

=== b64
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|base64: foo
    condition: sel
--- splunk
a="Zm9v"

=== b64-contains
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|base64|contains: foo
    condition: sel
--- splunk
a="*Zm9v*"

=== b64offset
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|base64offset|contains: foobar
    condition: sel
--- splunk
a="*Zm9vYmFy*" OR a="*Zvb2Jhc*" OR a="*mb29iYX*"

=== wide-b64offset
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|wide|base64offset|contains: foo
    condition: sel
--- splunk
a="*ZgBvAG8A*" OR a="*YAbwBvA*" OR a="*mAG8Abw*"

=== utf16
# differs from pySigma: utf16-bytes
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|utf16|base64offset|contains: foo
    condition: sel
--- splunk
a="*//5mAG8Abw*" OR a="*/+ZgBvAG8A*" OR a="*//mYAbwBvA*"

=== utf16be
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|utf16be|base64: foo
    condition: sel
--- splunk
a="AGYAbwBv"

=== utf16le
# differs from pySigma: utf16le
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|utf16le|base64: foo
    condition: sel
--- splunk
a="ZgBvAG8A"

=== wide-raw
# differs from pySigma: nul
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|wide: foo
    condition: sel
--- splunk error
8:15 error SG7313: SPL cannot hold the control character NUL

=== b64off-not
# differs from pySigma: negated-expansion
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|base64offset|contains: foo
    condition: not sel
--- splunk
NOT (a="*Zm9v*" OR a="*Zvb*" OR a="*mb2*")

=== b64off-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|base64offset|contains: [foo,bar]
      b: c
    condition: sel
--- splunk
(a="*Zm9v*" OR a="*Zvb*" OR a="*mb2*" OR a="*YmFy*" OR a="*Jhc*" OR a="*iYX*") b="c"

=== b64off-all
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|base64offset|contains|all: [foo,bar]
      b: c
    condition: sel
--- splunk
(a="*Zm9v*" OR a="*Zvb*" OR a="*mb2*") (a="*YmFy*" OR a="*Jhc*" OR a="*iYX*") b="c"

=== b64off-or
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a|base64offset|contains: foo
    s2:
      b: c
    condition: s1 or s2
--- splunk
a="*Zm9v*" OR a="*Zvb*" OR a="*mb2*" OR b="c"

=== b64off-or-and
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a|base64offset|contains: foo
      d: e
    s2:
      b: c
    condition: s1 or s2
--- splunk
((a="*Zm9v*" OR a="*Zvb*" OR a="*mb2*") d="e") OR b="c"
