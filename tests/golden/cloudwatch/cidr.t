=== cidr v6
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    sourceIPAddress|cidr: 'fe80::/10'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter isIpv6InSubnet(sourceIPAddress, "fe80::/10")

=== cidr list
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    sourceIPAddress|cidr:
      - '10.0.0.0/8'
      - '172.16.0.0/12'
      - '::1/128'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter isIpv4InSubnet(sourceIPAddress, "10.0.0.0/8") or isIpv4InSubnet(sourceIPAddress, "172.16.0.0/12") or isIpv6InSubnet(sourceIPAddress, "::1/128")

=== cidr not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    sourceIPAddress|cidr: '10.0.0.0/8'
  condition: not sel
--- cloudwatch
fields @timestamp, @message | filter not ispresent(sourceIPAddress) or not isIpv4InSubnet(sourceIPAddress, "10.0.0.0/8")

=== cidr host bits error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    sourceIPAddress|cidr: '10.0.0.1/8'
  condition: sel
--- diagnostics
7:27 error SG3009: '10.0.0.1/8': it has bits set beyond the prefix length

=== cidr 32
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    srcAddr|cidr: '198.51.100.7/32'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter isIpv4InSubnet(srcAddr, "198.51.100.7/32")
