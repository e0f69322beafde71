=== startswith: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: abc
  condition: sel
--- splunk
f="abc*"
--- kibana
f:abc*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^abc/

=== startswith: 'abc*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: 'abc*'
  condition: sel
--- splunk
f="abc*"
--- kibana
f:abc*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^abc/

=== startswith: '*abc*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: '*abc*'
  condition: sel
--- splunk
f="*abc*"
--- kibana
f:*abc*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc/

=== startswith: '*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: '*'
  condition: sel
--- splunk
f="*"
--- kibana
f:*
--- cloudwatch
fields @timestamp, @message | filter ispresent(f)

=== startswith: 'a*b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: 'a*b'
  condition: sel
--- splunk
f="a*b*"
--- kibana
f:a*b*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a[\s\S]*b/

=== startswith: '\*x'
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: '\*x'
  condition: sel
--- splunk
f="*x*"
| regex f="(?is)^\\*x"
--- kibana
f:\*x*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\*x/

=== startswith: 'x\*'
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: 'x\*'
  condition: sel
--- splunk
f="x*"
| regex f="(?is)^x\\*"
--- kibana
f:x\**
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^x\*/

=== startswith: 'x\'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: 'x\'
  condition: sel
--- splunk
f="x\\*"
--- kibana
f:x\\*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^x\\/

=== startswith: [a,b]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: [a,b]
  condition: sel
--- splunk
f IN ("a*", "b*")
--- kibana
f:(a* or b*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(a|b)/

=== startswith: [a, 1]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: [a, 1]
  condition: sel
--- diagnostics
6:23 error SG3005: 'startswith' cannot be applied to a number

=== startswith: '\\*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: '\\*'
  condition: sel
--- splunk
f="\\*"
--- kibana
f:\\*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\\/
