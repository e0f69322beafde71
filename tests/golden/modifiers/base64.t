=== base64: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64: abc
  condition: sel
--- splunk
f="YWJj"
--- kibana
f:"YWJj"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^YWJj$/

=== base64: 'a*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64: 'a*'
  condition: sel
--- diagnostics
6:15 error SG3011: base64 cannot hold wildcards

=== base64: 'a\*b'
# differs from pySigma: literal-escape-in-base64
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64: 'a\*b'
  condition: sel
--- splunk
f="YSpi"
--- kibana
f:"YSpi"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^YSpi$/

=== base64: ''
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64: ''
  condition: sel
--- splunk
f=""
--- kibana
f:""
--- cloudwatch
fields @timestamp, @message | filter f = ""

=== base64: 'é'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64: 'é'
  condition: sel
--- splunk
f="w6k="
--- kibana
f:"w6k="
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^w6k=$/

=== base64: 'foo bar'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64: 'foo bar'
  condition: sel
--- splunk
f="Zm9vIGJhcg=="
--- kibana
f:"Zm9vIGJhcg=="
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^Zm9vIGJhcg==$/

=== base64: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64: null
  condition: sel
--- diagnostics
6:15 error SG3005: 'base64' cannot be applied to null

=== base64|contains: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64|contains: abc
  condition: sel
--- splunk
f="*YWJj*"
--- kibana
f:*YWJj*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)YWJj/

=== contains|base64: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains|base64: abc
  condition: sel
--- diagnostics
6:24 error SG3011: base64 cannot hold wildcards

=== base64|base64: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64|base64: abc
  condition: sel
--- splunk
f="WVdKag=="
--- kibana
f:"WVdKag=="
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^WVdKag==$/
