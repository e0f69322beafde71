=== all: [a]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|all: [a]
  condition: sel
--- splunk
f="a"
--- kibana
f:"a"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a$/

=== all: [a,null]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|all: [a,null]
  condition: sel
--- splunk
f="a" NOT f=*
--- kibana
f:"a" and not f:*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a$/ and not ispresent(f)

=== all|contains: [a,b]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|all|contains: [a,b]
  condition: sel
--- splunk
f="*a*" f="*b*"
--- kibana
f:(*a* and *b*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a/ and f like /(?i)b/

=== all|contains: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|all|contains: a
  condition: sel
--- splunk
f="*a*"
--- kibana
f:*a*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a/

=== all|neq: [a,b]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|all|neq: [a,b]
  condition: sel
--- splunk
NOT (f="a" f="b")
--- kibana
not f:("a" and "b")
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i)^a$/ or f not like /(?i)^b$/
