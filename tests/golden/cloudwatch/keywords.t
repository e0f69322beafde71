=== keyword single
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - AccessDenied
  condition: kw
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)AccessDenied/

=== keyword wildcard
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - 'Access*Denied'
  condition: kw
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)Access[\s\S]*Denied/

=== keyword backslash json
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - 'C:\Windows\Temp'
  condition: kw
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)C:\\{1,2}Windows\\{1,2}Temp/

=== keyword quote json
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - '"Effect":"Allow"'
  condition: kw
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)\\?"Effect\\?":\\?"Allow\\?"/

=== keyword number
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - 4625
  condition: kw
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)4625/

=== keyword not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - AccessDenied
  sel:
    eventName: CreateUser
  condition: sel and not kw
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^CreateUser$/ and @message not like /(?i)AccessDenied/

=== keyword re
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    '|re': 'AKIA[0-9A-Z]{16}'
  condition: kw
--- cloudwatch
fields @timestamp, @message | filter @message like /AKIA[0-9A-Z]{16}/
