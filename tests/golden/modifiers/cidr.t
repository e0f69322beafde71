=== cidr: 192.168.0.0/16
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: 192.168.0.0/16
  condition: sel
--- splunk
f="192.168.0.0/16"
--- kibana
f:"192.168.0.0/16"
--- kibana diagnostics
6:13 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip
--- cloudwatch
fields @timestamp, @message | filter isIpv4InSubnet(f, "192.168.0.0/16")

=== cidr: 0.0.0.0/0
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: 0.0.0.0/0
  condition: sel
--- splunk
f="0.0.0.0/0"
--- kibana
f:"0.0.0.0/0"
--- kibana diagnostics
6:13 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip
--- cloudwatch
fields @timestamp, @message | filter isIpv4InSubnet(f, "0.0.0.0/0")

=== cidr: fe80::/10
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: fe80::/10
  condition: sel
--- splunk
f="fe80::/10"
--- kibana
f:"fe80::/10"
--- kibana diagnostics
6:13 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip
--- cloudwatch
fields @timestamp, @message | filter isIpv6InSubnet(f, "fe80::/10")

=== cidr: 2001:db8::/32
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: 2001:db8::/32
  condition: sel
--- splunk
f="2001:db8::/32"
--- kibana
f:"2001:db8::/32"
--- kibana diagnostics
6:13 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip
--- cloudwatch
fields @timestamp, @message | filter isIpv6InSubnet(f, "2001:db8::/32")

=== cidr: '10.*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: '10.*'
  condition: sel
--- diagnostics
6:13 error SG3009: a network cannot hold wildcards

=== cidr: [10.0.0.0/8, 172.16.0.0/12]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: [10.0.0.0/8, 172.16.0.0/12]
  condition: sel
--- splunk
f="10.0.0.0/8" OR f="172.16.0.0/12"
--- kibana
f:("10.0.0.0/8" or "172.16.0.0/12")
--- kibana diagnostics
6:14 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip
--- cloudwatch
fields @timestamp, @message | filter isIpv4InSubnet(f, "10.0.0.0/8") or isIpv4InSubnet(f, "172.16.0.0/12")

=== cidr: 10.0.0.0/255.0.0.0
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: 10.0.0.0/255.0.0.0
  condition: sel
--- splunk
f="10.0.0.0/8"
--- kibana
f:"10.0.0.0/8"
--- kibana diagnostics
6:13 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip
--- cloudwatch
fields @timestamp, @message | filter isIpv4InSubnet(f, "10.0.0.0/8")

=== cidr: '10.0.0.0/0.255.255.255'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: '10.0.0.0/0.255.255.255'
  condition: sel
--- splunk
f="10.0.0.0/8"
--- kibana
f:"10.0.0.0/8"
--- kibana diagnostics
6:13 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip
--- cloudwatch
fields @timestamp, @message | filter isIpv4InSubnet(f, "10.0.0.0/8")

=== cidr: 10
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: 10
  condition: sel
--- diagnostics
6:13 error SG3005: 'cidr' cannot be applied to a number

=== cidr: fe80::1%eth0/64
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: fe80::1%eth0/64
  condition: sel
--- diagnostics
6:13 error SG3009: 'fe80::1%eth0/64': not an IPv4 or IPv6 network

=== cidr: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: null
  condition: sel
--- diagnostics
6:13 error SG3005: 'cidr' cannot be applied to null

=== cidr|contains: 10.0.0.0/8
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr|contains: 10.0.0.0/8
  condition: sel
--- diagnostics
6:22 error SG3005: 'contains' cannot be applied to a network

=== cidr|all: [10.0.0.0/8,10.1.0.0/16]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr|all: [10.0.0.0/8,10.1.0.0/16]
  condition: sel
--- splunk
f="10.0.0.0/8" f="10.1.0.0/16"
--- kibana
f:("10.0.0.0/8" and "10.1.0.0/16")
--- kibana diagnostics
6:18 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip
--- cloudwatch
fields @timestamp, @message | filter isIpv4InSubnet(f, "10.0.0.0/8") and isIpv4InSubnet(f, "10.1.0.0/16")

=== all|cidr: [10.0.0.0/8]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|all|cidr: [10.0.0.0/8]
  condition: sel
--- diagnostics
6:11 error SG3006: 'cidr' must be the first modifier

=== cidr|neq: 10.0.0.0/8
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr|neq: 10.0.0.0/8
  condition: sel
--- splunk
NOT f="10.0.0.0/8"
--- kibana
not f:"10.0.0.0/8"
--- kibana diagnostics
6:17 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or not isIpv4InSubnet(f, "10.0.0.0/8")

=== cidr: 10.0.0.0/8 cond not sel
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: 10.0.0.0/8
  condition: not sel
--- splunk
NOT f="10.0.0.0/8"
--- kibana
not f:"10.0.0.0/8"
--- kibana diagnostics
6:13 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or not isIpv4InSubnet(f, "10.0.0.0/8")
