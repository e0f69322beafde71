=== not caseless list
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    sourceIPAddress:
      - '192.0.2.1'
      - '192.0.2.2'
  condition: not sel
--- cloudwatch
fields @timestamp, @message | filter not ispresent(sourceIPAddress) or sourceIPAddress not in ["192.0.2.1", "192.0.2.2"]

=== not not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: A1
  condition: not (not sel)
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^A1$/

=== sel and not filter
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  filter:
    userIdentity.type: AssumedRole
  condition: sel and not filter
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^CreateAccessKey$/ and (not ispresent(userIdentity.type) or userIdentity.type not like /(?i)^AssumedRole$/)

=== sel and not all of filters
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  filter_a:
    userIdentity.type: AssumedRole
  filter_b:
    userAgent|contains: Terraform
  condition: sel and not all of filter_*
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^CreateAccessKey$/ and (not ispresent(userIdentity.type) or userIdentity.type not like /(?i)^AssumedRole$/ or not ispresent(userAgent) or userAgent not like /(?i)Terraform/)

=== not with null inside
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
  filter:
    errorCode: null
    userAgent|contains: Chrome
  condition: sel and not filter
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^ConsoleLogin$/ and (ispresent(errorCode) or not ispresent(userAgent) or userAgent not like /(?i)Chrome/)

=== not message no guard
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    '@message|contains': foo
  condition: not sel
--- cloudwatch
fields @timestamp, @message | filter @message not like /(?i)foo/

=== cond or
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    eventName: A1
  b:
    eventSource: s1.amazonaws.com
  condition: a or b
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^A1$/ or eventSource like /(?i)^s1\.amazonaws\.com$/

=== cond 1 of them
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    eventName: A1
  b:
    eventName: B1
  condition: 1 of them
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^(A1|B1)$/

=== cond multiple conditions two queries
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    eventName: A1
  b:
    eventName: B1
  condition:
    - a
    - b
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^A1$/

fields @timestamp, @message | filter eventName like /(?i)^B1$/

=== cond same field or across selections
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    eventName|startswith: Get
  b:
    eventName|contains: Secret
  condition: a or b
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^Get|Secret/

=== negated matches of one field share a list and a guard
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: A
  root:
    f: B
  cidr:
    f|cidr: 10.0.0.0/8
  other:
    f|endswith: C
  condition: sel and not root and not cidr and not other
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^A$/ and (not ispresent(f) or (f not like /(?i)^B$|C$/ and not isIpv4InSubnet(f, "10.0.0.0/8")))

=== a list of matches that are negated twice
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    f: 1
  b:
    f: 2
  condition: not (not a and not b)
--- cloudwatch
fields @timestamp, @message | filter f in [1, 2]

=== no guard beside a part that needs the field
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userAgent|contains: aws
  filter:
    userAgent|startswith: aws-cli
  condition: sel and not filter
--- cloudwatch
fields @timestamp, @message | filter userAgent like /(?i)aws/ and userAgent not like /(?i)^aws-cli/

=== no guard beside alternatives that all need the field
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    f: 1
    g: 2
  b:
    f|gt: 7
  filter:
    f: 9
    h: 3
  condition: (a or b) and not filter
--- cloudwatch
fields @timestamp, @message | filter ((f = 1 and g = 2) or f > 7) and (f != 9 or not ispresent(h) or h != 3)

=== a guard beside alternatives that do not all need the field
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    f: 1
  b:
    g: 7
  filter:
    f: 9
  condition: (a or b) and not filter
--- cloudwatch
fields @timestamp, @message | filter (f = 1 or g = 7) and (not ispresent(f) or f != 9)

=== one guard for an alternative and a group beside it
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    f: 1
  b:
    f: 2
    g|endswith: x
  c:
    g: 5
  condition: not a or (not b and c)
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f != 1 or ((f != 2 or g not like /(?i)x$/) and g = 5)

=== null is the guard
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    f: null
  b:
    f: x
  condition: a or not b
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i)^x$/

=== a field that must be present is no guard for itself when it may be absent
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    f|exists: true
  b:
    f: x
  condition: a or not b
--- cloudwatch
fields @timestamp, @message | filter ispresent(f) or not ispresent(f) or f not like /(?i)^x$/
