# Notes: where the service may see things differently.

=== letters outside ASCII
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    userName: Müller
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter userName like /(?i)^Müller$/
--- cloudwatch notes
6:15 note SG7207: letters outside ASCII may match in this case only

=== letters of ASCII
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    userName: Miller
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter userName like /(?i)^Miller$/
