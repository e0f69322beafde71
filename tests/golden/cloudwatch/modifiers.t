=== mod base64
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    CommandLine|base64: hello
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter CommandLine like /(?i)^aGVsbG8=$/

=== mod wide base64offset
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    CommandLine|wide|base64offset|contains: IEX
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter CommandLine like /(?i)SQBFAFgA|kARQBYA|JAEUAWA/

=== mod windash all
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    CommandLine|windash|contains|all:
      - ' -s '
      - foo
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter CommandLine like /(?i) -s | \/s | –s | —s | ―s / and CommandLine like /(?i)foo/

=== mod expand unresolved error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userIdentity.userName|expand: '%admins%'
  condition: sel
--- cloudwatch error
7:35 error SG7002: the placeholder 'admins' has no values

=== mod timestamp hour
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    '@timestamp|hour': 3
  condition: sel
--- cloudwatch
fields @timestamp, @message, formatDate(@timestamp, "%H", "UTC") as sigma_hour | filter sigma_hour = "03" | display @timestamp, @message

=== mod timestamp hour other field error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventTime|hour: 3
  condition: sel
--- cloudwatch error
7:21 error SG7205: only @timestamp and @ingestionTime are times
