=== cidr-v4
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: 192.168.0.0/16
    condition: sel
--- splunk
a="192.168.0.0/16"

=== cidr-hostbits
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: 192.168.1.1/16
    condition: sel
--- diagnostics
8:15 error SG3009: '192.168.1.1/16': it has bits set beyond the prefix length

=== cidr-single
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: 10.0.0.1
    condition: sel
--- splunk
a="10.0.0.1/32"

=== cidr-32
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: 10.0.0.1/32
    condition: sel
--- splunk
a="10.0.0.1/32"

=== cidr-22
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: 10.1.0.0/22
    condition: sel
--- splunk
a="10.1.0.0/22"

=== cidr-v6
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: fe80::/10
    condition: sel
--- splunk
a="fe80::/10"

=== cidr-v6b
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: '::1/128'
    condition: sel
--- splunk
a="::1/128"

=== cidr-v6-canon
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: '2001:0DB8:0000::/48'
    condition: sel
--- splunk
a="2001:db8::/48"

=== cidr-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: [10.0.0.0/8, '::1/128']
    condition: sel
--- splunk
a="10.0.0.0/8" OR a="::1/128"

=== cidr-bad
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: foo
    condition: sel
--- diagnostics
8:15 error SG3009: 'foo': not an IPv4 or IPv6 network

=== cidr-field-brace
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a{}.b|cidr: 10.0.0.0/8
    condition: sel
--- splunk
a{}.b="10.0.0.0/8"

=== not-cidr
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: 10.0.0.0/8
    condition: not sel
--- splunk
NOT a="10.0.0.0/8"

=== cidr-all
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr|all: [10.0.0.0/8,10.1.0.0/16]
    condition: sel
--- splunk
a="10.0.0.0/8" a="10.1.0.0/16"

=== kw-cidr
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k:
      '|cidr': 10.0.0.0/8
    condition: k
--- diagnostics
8:16 error SG3012: a network needs a field name

=== not-cidr-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: [10.0.0.0/8, 192.168.0.0/16]
    condition: not sel
--- splunk
NOT (a="10.0.0.0/8" OR a="192.168.0.0/16")

=== cidr-v6-zone
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|cidr: 'fe80::/64'
    condition: sel
--- splunk
a="fe80::/64"
