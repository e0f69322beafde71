=== format filter only
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: A1
  condition: sel
--- format filter
--- cloudwatch
filter eventName like /(?i)^A1$/
