=== endswith: '*abc'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: '*abc'
  condition: sel
--- splunk
f="*abc"
--- kibana
f:*abc
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc$/

=== endswith: 'abc*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: 'abc*'
  condition: sel
--- splunk
f="*abc*"
--- kibana
f:*abc*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc/

=== endswith: '*abc*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: '*abc*'
  condition: sel
--- splunk
f="*abc*"
--- kibana
f:*abc*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc/

=== endswith: 'a*b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: 'a*b'
  condition: sel
--- splunk
f="*a*b"
--- kibana
f:*a*b
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a[\s\S]*b$/

=== endswith: '\*x'
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: '\*x'
  condition: sel
--- splunk
f="*x"
| regex f="(?is)\\*x$"
--- kibana
f:*\*x
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\*x$/

=== endswith: 'x\*'
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: 'x\*'
  condition: sel
--- splunk
f="*x*"
| regex f="(?is)x\\*\\z"
--- kibana
f:*x\*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)x\*$/

=== endswith: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: 5
  condition: sel
--- diagnostics
6:17 error SG3005: 'endswith' cannot be applied to a number

=== endswith: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: true
  condition: sel
--- diagnostics
6:17 error SG3005: 'endswith' cannot be applied to a boolean

=== endswith: [a,b]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: [a,b]
  condition: sel
--- splunk
f IN ("*a", "*b")
--- kibana
f:(*a or *b)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)(a|b)$/

=== endswith: [a, 1]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: [a, 1]
  condition: sel
--- diagnostics
6:21 error SG3005: 'endswith' cannot be applied to a number

=== endswith: '?a?'
# differs from pySigma: single-wildcard
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: '?a?'
  condition: sel
--- splunk
f="*a*"
| regex f="(?is).a.\\z"
--- kibana
f:*a*
--- kibana diagnostics
6:17 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)[\s\S]a[\s\S]$/
