=== neq: [a,b]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq: [a,b]
  condition: sel
--- splunk
NOT (f IN ("a", "b"))
--- kibana
not f:("a" or "b")
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i)^(a|b)$/

=== neq: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq: a
  condition: sel
--- splunk
NOT f="a"
--- kibana
not f:"a"
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i)^a$/

=== neq: []
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq: []
  condition: sel
--- splunk
NOT NOT f=*
--- kibana
f:*
--- cloudwatch
fields @timestamp, @message | filter ispresent(f)

=== neq: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq: 5
  condition: sel
--- splunk
NOT f=5
--- kibana
not f:5
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f != 5

=== neq|all: [a,b]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq|all: [a,b]
  condition: sel
--- splunk
NOT (f="a" f="b")
--- kibana
not f:("a" and "b")
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i)^a$/ or f not like /(?i)^b$/

=== neq|contains: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq|contains: a
  condition: sel
--- splunk
NOT f="*a*"
--- kibana
not f:*a*
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i)a/

=== neq|neq: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq|neq: a
  condition: sel
--- splunk
NOT f="a"
--- kibana
not f:"a"
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i)^a$/
