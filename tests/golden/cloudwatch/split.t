# Conditions that are too long for one query.

=== one list
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
    b: x
  condition: s
--- options
max_length=110
--- cloudwatch
fields @timestamp, @message | filter a like /(?i)^(alpha|beta|gamma|delta|epsilon|zeta)$/ and b like /(?i)^x$/

fields @timestamp, @message | filter a like /(?i)^(eta|theta)$/ and b like /(?i)^x$/
--- cloudwatch diagnostics
7:14 warning SG7222: the condition is split into 2 queries, as one would be too long

=== the longest of two lists
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
    b: [x, y]
  condition: s
--- options
max_length=110
--- cloudwatch
fields @timestamp, @message | filter a like /(?i)^(alpha|beta|gamma|delta|epsilon)$/ and b like /(?i)^(x|y)$/

fields @timestamp, @message | filter a like /(?i)^(zeta|eta|theta)$/ and b like /(?i)^(x|y)$/
--- cloudwatch diagnostics
7:14 warning SG7222: the condition is split into 2 queries, as one would be too long

=== alternatives of several fields
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
  t:
    b: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
    c: y
  condition: s or t
--- options
max_length=150
--- cloudwatch
fields @timestamp, @message | filter a like /(?i)^(alpha|beta|gamma|delta|epsilon|zeta|eta|theta)$/

fields @timestamp, @message | filter b like /(?i)^(alpha|beta|gamma|delta|epsilon|zeta|eta|theta)$/ and c like /(?i)^y$/
--- cloudwatch diagnostics
9:14 warning SG7222: the condition is split into 2 queries, as one would be too long

=== a list below not
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: x
  f:
    b: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
  condition: s and not f
--- options
max_length=130
--- cloudwatch error
8:14 error SG7206: the query has 146 characters; the service takes at most 130; a lookup table can hold a long list

=== too long in any case
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: [this is a text that is too long for one query, x]
  condition: s
--- options
max_length=90
--- cloudwatch error
6:14 error SG7206: the query has 101 characters; the service takes at most 90; a lookup table can hold a long list

=== not wanted
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
  condition: s
--- options
max_length=98
split=false
--- cloudwatch error
6:14 error SG7206: the query has 99 characters; the service takes at most 98; -O split=true writes several queries

=== short enough
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
  condition: s
--- cloudwatch
fields @timestamp, @message | filter a like /(?i)^(alpha|beta|gamma|delta|epsilon|zeta|eta|theta)$/

=== on several lines
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
  condition: s
--- options
max_length=100
--- format pretty
--- cloudwatch
# T
fields @timestamp, @message
| filter a like /(?i)^(alpha|beta|gamma|delta|epsilon|zeta|eta)$/

# T
fields @timestamp, @message
| filter a like /(?i)^theta$/
--- cloudwatch diagnostics
6:14 warning SG7222: the condition is split into 2 queries, as one would be too long

=== the filter only
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
  condition: s
--- options
max_length=60
--- format filter
--- cloudwatch
filter a like /(?i)^(alpha|beta|gamma|delta|epsilon|zeta)$/

filter a like /(?i)^(eta|theta)$/
--- cloudwatch diagnostics
6:14 warning SG7222: the condition is split into 2 queries, as one would be too long

=== correlations are not split
--- rule
title: T
name: t
logsource: {product: aws}
detection:
  s:
    a: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
  condition: s
---
title: C
correlation:
  type: event_count
  rules: t
  timespan: 5m
  condition: {gte: 2}
--- options
max_length=130
--- cloudwatch error
9:1 error SG7206: the query has 148 characters; the service takes at most 130; shorten the rules it refers to
13:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== characters count, not bytes, and an emoji is two
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: "\U0001F600\U0001F600\U0001F600\U0001F600\u00e9\u00e9\u00e9\u00e9"
  condition: s
--- options
max_length=34
--- format filter
--- cloudwatch
filter a like /(?i)^😀😀😀😀éééé$/

=== comments count
--- rule
title: A title that is longer than all of the condition
logsource: {product: aws}
detection:
  s:
    a: 1
  condition: s
--- options
max_length=60
--- format pretty
--- cloudwatch error
6:14 error SG7206: the query has 93 characters; the service takes at most 60; a lookup table can hold a long list

=== short names come first
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    DestinationIp|cidr:
      - 10.0.0.0/8
      - 172.16.0.0/12
      - 192.168.0.0/16
      - 169.254.0.0/16
      - 127.0.0.0/8
      - 100.64.0.0/10
  f: {f1: 1}
  condition: s and not f
--- options
max_length=380
--- cloudwatch
fields @timestamp, @message | filter (isIpv4InSubnet(DestinationIp, "10.0.0.0/8") or isIpv4InSubnet(DestinationIp, "172.16.0.0/12") or isIpv4InSubnet(DestinationIp, "192.168.0.0/16") or isIpv4InSubnet(DestinationIp, "169.254.0.0/16") or isIpv4InSubnet(DestinationIp, "127.0.0.0/8") or isIpv4InSubnet(DestinationIp, "100.64.0.0/10")) and (not ispresent(f1) or f1 != 1)

=== short names do not help a list of texts
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    DestinationHostname: [alpha, beta, gamma, delta, epsilon, zeta, eta, theta]
  condition: s
--- options
max_length=110
--- cloudwatch
fields @timestamp, @message | filter DestinationHostname like /(?i)^(alpha|beta|gamma|delta|epsilon|zeta)$/

fields @timestamp, @message | filter DestinationHostname like /(?i)^(eta|theta)$/
--- cloudwatch diagnostics
6:14 warning SG7222: the condition is split into 2 queries, as one would be too long
