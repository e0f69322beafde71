=== contains: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: abc
  condition: sel
--- splunk
f="*abc*"
--- kibana
f:*abc*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc/

=== contains: '*abc'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: '*abc'
  condition: sel
--- splunk
f="*abc*"
--- kibana
f:*abc*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc/

=== contains: 'abc*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: 'abc*'
  condition: sel
--- splunk
f="*abc*"
--- kibana
f:*abc*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc/

=== contains: '*abc*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: '*abc*'
  condition: sel
--- splunk
f="*abc*"
--- kibana
f:*abc*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc/

=== contains: ''
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: ''
  condition: sel
--- splunk
f="*"
--- kibana
f:*
--- cloudwatch
fields @timestamp, @message | filter ispresent(f)

=== contains: 'a*b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: 'a*b'
  condition: sel
--- splunk
f="*a*b*"
--- kibana
f:*a*b*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a[\s\S]*b/

=== contains: '\*x'
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: '\*x'
  condition: sel
--- splunk
f="*x*"
| regex f="(?is)\\*x"
--- kibana
f:*\*x*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\*x/

=== contains: 'x\'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: 'x\'
  condition: sel
--- splunk
f="*x\\*"
--- kibana
f:*x\\*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)x\\/

=== contains: [a,b]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: [a,b]
  condition: sel
--- splunk
f IN ("*a*", "*b*")
--- kibana
f:(*a* or *b*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a|b/

=== contains: [a, 1]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: [a, 1]
  condition: sel
--- diagnostics
6:21 error SG3005: 'contains' cannot be applied to a number

=== contains: '?a?'
# differs from pySigma: single-wildcard
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: '?a?'
  condition: sel
--- splunk
f="*a*"
| regex f="(?is).a."
--- kibana
f:*a*
--- kibana diagnostics
6:17 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)[\s\S]a[\s\S]/

=== contains: '\*'
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: '\*'
  condition: sel
--- splunk
f="*"
| regex f="(?is)\\*"
--- kibana
f:*\**
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\*/

=== contains: '\\*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: '\\*'
  condition: sel
--- splunk
f="*\\*"
--- kibana
f:*\\*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\\/

=== contains|all: [a,b]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains|all: [a,b]
  condition: sel
--- splunk
f="*a*" f="*b*"
--- kibana
f:(*a* and *b*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a/ and f like /(?i)b/
