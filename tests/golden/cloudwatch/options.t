# Options of the target, and values they do not take.

=== case: exact
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    eventName: StopLogging
    userAgent|contains: curl
  condition: sel
--- options
case=exact
--- cloudwatch
fields @timestamp, @message | filter eventName = "StopLogging" and userAgent like /curl/

=== exact_fields
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    eventName: StopLogging
    userAgent|contains: curl
  condition: sel
--- options
exact_fields=eventName,eventSource
--- cloudwatch
fields @timestamp, @message | filter eventName = "StopLogging" and userAgent like /(?i)curl/

=== regex: portable
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|re: '(?<!x)y'
  condition: sel
--- cloudwatch error
6:11 error SG7203: the service's regular expressions have no negative look-behind '(?<!'; -O regex=permissive lets it pass

=== regex: permissive
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|re: '(?<!x)y'
  condition: sel
--- options
regex=permissive
--- cloudwatch
fields @timestamp, @message | filter f like /(?<!x)y/
--- cloudwatch diagnostics
6:11 warning SG7204: the service's regular expressions have no negative look-behind '(?<!'

=== limit
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    eventName: StopLogging
  condition: sel
--- options
limit=20
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^StopLogging$/ | sort @timestamp desc | limit 20

=== max_length: just fits
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: sel
--- options
max_length=42
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== max_length: one too many
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: sel
--- options
max_length=41
--- cloudwatch error
7:14 error SG7206: the query has 42 characters; the service takes at most 41; -O split=true writes several queries

=== max_length: the limit of the service
--- rule escaped
title: T
logsource:
  product: aws
detection:
  sel:
    f:
\*2000{      - 'w\#'
}  condition: sel
--- cloudwatch error
2007:14 error SG7206: the query has 10945 characters; the service takes at most 10000; -O split=true writes several queries
