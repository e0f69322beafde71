=== exact field option
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventSource: iam.amazonaws.com
    eventName: CreateAccessKey
    userIdentity.userName: Bob
  condition: sel
--- options
exact_fields=eventSource,eventName
--- cloudwatch
fields @timestamp, @message | filter eventSource = "iam.amazonaws.com" and eventName = "CreateAccessKey" and userIdentity.userName like /(?i)^Bob$/

=== case exact global
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userAgent|contains: TruffleHog
    eventName: GetCallerIdentity
  condition: sel
--- options
case=exact
--- cloudwatch
fields @timestamp, @message | filter userAgent like /TruffleHog/ and eventName = "GetCallerIdentity"

=== cased contains
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userAgent|contains|cased: Boto3
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter userAgent like /Boto3/

=== cased backslash goes regex
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    Image|cased: 'C:\Temp\a.exe'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter Image like /^C:\\Temp\\a\.exe$/

=== cased and plain not merged
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    - eventName|cased: Alpha
    - eventName: Beta
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName = "Alpha" or eventName like /(?i)^Beta$/
