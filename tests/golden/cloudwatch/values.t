=== num float
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ratio: 0.5
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.ratio = 0.5

=== num float integral
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ratio: 3.0
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.ratio = 3

=== num gt
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    bytes|gt: 1000000
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter bytes > 1000000

=== num gte
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    bytes|gte: 1000000
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter bytes >= 1000000

=== num lt
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    bytes|lt: 10
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter bytes < 10

=== num lte
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    bytes|lte: 10
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter bytes <= 10

=== num neq
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    protocol|neq: 6
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter not ispresent(protocol) or protocol != 6

=== num eq not
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    dstPort: 22
  condition: not sel
--- cloudwatch
fields @timestamp, @message | filter not ispresent(dstPort) or dstPort != 22

=== num list not
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    dstPort:
      - 22
      - 23
  condition: not sel
--- cloudwatch
fields @timestamp, @message | filter not ispresent(dstPort) or dstPort not in [22, 23]

=== null value
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode: null
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter not ispresent(errorCode)

=== null not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode: null
  condition: not sel
--- cloudwatch
fields @timestamp, @message | filter ispresent(errorCode)

=== exists false
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode|exists: false
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter not ispresent(errorCode)

=== exists true not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode|exists: true
  condition: not sel
--- cloudwatch
fields @timestamp, @message | filter not ispresent(errorCode)

=== empty string
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode: ''
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter errorCode = ""

=== empty string not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode: ''
  condition: not sel
--- cloudwatch
fields @timestamp, @message | filter not ispresent(errorCode) or errorCode != ""

=== bool true
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    readOnly: true
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter readOnly = 1 or readOnly like /(?i)^true$/

=== bool false
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    readOnly: false
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter readOnly = 0 or readOnly like /(?i)^false$/

=== bool string true
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    responseElements.publiclyAccessible: 'true'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter responseElements.publiclyAccessible = 1 or responseElements.publiclyAccessible like /(?i)^true$/

=== bool not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    readOnly: true
  condition: not sel
--- cloudwatch
fields @timestamp, @message | filter not ispresent(readOnly) or (readOnly != 1 and readOnly not like /(?i)^true$/)

=== bool in and
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    readOnly: false
    eventName: PutObject
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter (readOnly = 0 or readOnly like /(?i)^false$/) and eventName like /(?i)^PutObject$/

=== bool cased string is plain
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.flag|cased: 'true'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.flag = "true"
