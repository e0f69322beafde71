# Rules for logs of AWS services, shortened.

=== aws root activity
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userIdentity.type: Root
  svc:
    eventType: AwsServiceEvent
  condition: sel and not svc
--- cloudwatch
fields @timestamp, @message | filter userIdentity.type like /(?i)^Root$/ and (not ispresent(eventType) or eventType not like /(?i)^AwsServiceEvent$/)

=== aws console login no mfa
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    additionalEventData.MFAUsed: 'NO'
    responseElements.ConsoleLogin: Success
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^ConsoleLogin$/ and additionalEventData.MFAUsed like /(?i)^NO$/ and responseElements.ConsoleLogin like /(?i)^Success$/

=== aws bedrock invoke from api key
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventSource: bedrock.amazonaws.com
    eventName:
      - InvokeModel
      - InvokeModelWithResponseStream
      - Converse
      - ConverseStream
    additionalEventData.callWithBearerToken: true
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventSource like /(?i)^bedrock\.amazonaws\.com$/ and eventName like /(?i)^(InvokeModel|InvokeModelWithResponseStream|Converse|ConverseStream)$/ and (additionalEventData.callWithBearerToken = 1 or additionalEventData.callWithBearerToken like /(?i)^true$/)

=== aws run gpu instances
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventSource: ec2.amazonaws.com
    eventName: RunInstances
    requestParameters.instanceType|startswith:
      - p3.
      - p4
      - p5
      - g5.
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventSource like /(?i)^ec2\.amazonaws\.com$/ and eventName like /(?i)^RunInstances$/ and requestParameters.instanceType like /(?i)^(p3\.|p4|p5|g5\.)/

=== k8s exec audit
--- rule
title: Test rule
logsource:
  product: kubernetes
  service: audit
detection:
  sel:
    verb: create
    objectRef.resource: pods
    objectRef.subresource: exec
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter verb like /(?i)^create$/ and objectRef.resource like /(?i)^pods$/ and objectRef.subresource like /(?i)^exec$/
