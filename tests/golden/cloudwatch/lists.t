=== list startswith
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName|startswith:
      - Describe
      - List
      - Get
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^(Describe|List|Get)/

=== list endswith
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName|endswith:
      - Policy
      - Role
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)(Policy|Role)$/

=== list mixed anchors
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName:
      - 'Get*'
      - '*Policy'
      - Exact
      - '*mid*'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^Get|Policy$|^Exact$|mid/

=== list contains all
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    CommandLine|contains|all:
      - ' -enc '
      - ' -nop '
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter CommandLine like /(?i) -enc / and CommandLine like /(?i) -nop /

=== list duplicates removed
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName:
      - A
      - B
      - A
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^(A|B)$/

=== list numbers
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.port:
      - 22
      - 3389
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.port in [22, 3389]

=== list of maps or
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    - eventName: A1
      eventSource: s1.amazonaws.com
    - eventName: B1
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter (eventName like /(?i)^A1$/ and eventSource like /(?i)^s1\.amazonaws\.com$/) or eventName like /(?i)^B1$/
