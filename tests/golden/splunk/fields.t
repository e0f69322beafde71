=== exists-t
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|exists: true
    condition: sel
--- splunk
a=*

=== exists-f
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|exists: false
    condition: sel
--- splunk
NOT a=*

=== exists-yes
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|exists: yes
    condition: sel
--- diagnostics
8:17 warning SG3019: 'yes' is read as true; write true
--- splunk
a=*

=== exists-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|exists: [true,false]
    condition: sel
--- splunk
a=* OR NOT a=*

=== not-exists
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|exists: true
    condition: not sel
--- splunk
NOT a=*

=== not-not-exists
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|exists: false
    condition: not sel
--- splunk
NOT NOT a=*

=== exists-sp
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a b|exists: true
    condition: sel
--- splunk
"a b"=*

=== null-sp
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a b: null
    condition: sel
--- splunk
NOT "a b"=*

=== fieldname-a
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a": x
    condition: s1
--- splunk
a="x"

=== fieldname-a.b
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a.b": x
    condition: s1
--- splunk
a.b="x"

=== fieldname-a-b
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a-b": x
    condition: s1
--- splunk
"a-b"="x"

=== fieldname-a-b-3
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a:b": x
    condition: s1
--- splunk
"a:b"="x"

=== fieldname-a{}.b
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a{}.b": x
    condition: s1
--- splunk
"a{}.b"="x"

=== fieldname-a-b-5
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a@b": x
    condition: s1
--- splunk
"a@b"="x"

=== fieldname-u+65e5-672c
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "日本": x
    condition: s1
--- splunk
日本="x"

=== fieldname-a'b
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a'b": x
    condition: s1
--- splunk
"a'b"="x"

=== fieldname-a-2
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a$": x
    condition: s1
--- splunk
"a$"="x"

=== fieldname-a*b
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a*b": x
    condition: s1
--- splunk
"a*b"="x"

=== fieldname-a-b-6
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a\\b": x
    condition: s1
--- splunk
"a\b"="x"

=== fieldname-a.b-c
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a.b-c": x
    condition: s1
--- splunk
"a.b-c"="x"

=== fieldname-a-3
# differs from pySigma: field-newline
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      "a\n": x
    condition: s1
--- splunk error
8:7 error SG7003: SPL cannot name the field 'a
'

=== in-list-exists-no
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|exists: [true]
    condition: sel
--- splunk
a=*
