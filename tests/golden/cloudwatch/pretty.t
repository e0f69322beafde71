# The formats pretty and filter.

=== pretty: one stage a line
--- rule
title: Logging | 'stopped'
logsource:
  product: aws
detection:
  sel:
    eventName: StopLogging
    awsRegion: us-east-1
  condition: sel
--- format pretty
--- cloudwatch
# Logging | 'stopped'
fields @timestamp, @message
| filter eventName like /(?i)^StopLogging$/ and awsRegion like /(?i)^us-east-1$/

=== pretty: limit and two conditions
--- rule
title: Two
logsource:
  product: aws
detection:
  a:
    f: 1
  b:
    g: 2
  condition: 
    - a
    - a or b
--- format pretty
--- options
limit=5
--- cloudwatch
# Two
fields @timestamp, @message
| filter f = 1
| sort @timestamp desc
| limit 5

# Two
fields @timestamp, @message
| filter f = 1 or g = 2
| sort @timestamp desc
| limit 5

=== filter: limit is a stage too
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: sel
--- format filter
--- options
limit=5
--- cloudwatch
filter f = 1 | sort @timestamp desc | limit 5

=== pretty: columns
--- rule
title: T
logsource:
  product: aws
fields:
  - awsRegion
  - a b
detection:
  sel:
    f: 1
  condition: sel
--- format pretty
--- cloudwatch
# T
fields @timestamp, @message, awsRegion, `a b`
| filter f = 1

=== default: columns
--- rule
title: T
logsource:
  product: aws
fields:
  - awsRegion
  - a b
detection:
  sel:
    f: 1
  condition: sel
--- cloudwatch
fields @timestamp, @message, awsRegion, `a b` | filter f = 1
