=== base64offset|contains: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset|contains: abc
  condition: sel
--- splunk
f="*YWJj*" OR f="*FiY*" OR f="*hYm*"
--- kibana
f:(*YWJj* or *FiY* or *hYm*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)YWJj|FiY|hYm/

=== base64offset: 'a*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset: 'a*'
  condition: sel
--- diagnostics
6:21 error SG3011: base64 cannot hold wildcards

=== base64offset: 'a\*b'
# differs from pySigma: literal-escape-in-base64
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset: 'a\*b'
  condition: sel
--- splunk
f="YSpi" OR f="EqY" OR f="hKm"
--- kibana
f:("YSpi" or "EqY" or "hKm")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(YSpi|EqY|hKm)$/

=== base64offset|contains: 'a\*b'
# differs from pySigma: literal-escape-in-base64
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset|contains: 'a\*b'
  condition: sel
--- splunk
f="*YSpi*" OR f="*EqY*" OR f="*hKm*"
--- kibana
f:(*YSpi* or *EqY* or *hKm*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)YSpi|EqY|hKm/

=== base64offset|contains: ''
# differs from pySigma: base64offset-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset|contains: ''
  condition: sel
--- diagnostics
6:30 error SG3013: fewer than two bytes leave nothing to search for at every offset

=== base64offset: 'é'
# differs from pySigma: base64offset-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset: 'é'
  condition: sel
--- splunk
f="w6" OR f="Op" OR f="Dq"
--- kibana
f:("w6" or "Op" or "Dq")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(w6|Op|Dq)$/

=== base64offset|contains: 'é'
# differs from pySigma: base64offset-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset|contains: 'é'
  condition: sel
--- splunk
f="*w6*" OR f="*Op*" OR f="*Dq*"
--- kibana
f:(*w6* or *Op* or *Dq*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)w6|Op|Dq/

=== base64offset|contains: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset|contains: 5
  condition: sel
--- diagnostics
6:30 error SG3005: 'base64offset' cannot be applied to a number

=== base64offset: [a,b]
# differs from pySigma: base64offset-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset: [a,b]
  condition: sel
--- diagnostics
6:22 error SG3013: fewer than two bytes leave nothing to search for at every offset

=== base64offset: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset: null
  condition: sel
--- diagnostics
6:21 error SG3005: 'base64offset' cannot be applied to null

=== base64offset|contains: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset|contains: null
  condition: sel
--- diagnostics
6:30 error SG3005: 'base64offset' cannot be applied to null

=== base64offset|all: [abc,def]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset|all: [abc,def]
  condition: sel
--- splunk
(f="YWJj" OR f="FiY" OR f="hYm") (f="ZGVm" OR f="RlZ" OR f="kZW")
--- kibana
f:("YWJj" or "FiY" or "hYm") and f:("ZGVm" or "RlZ" or "kZW")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(YWJj|FiY|hYm)$/ and f like /(?i)^(ZGVm|RlZ|kZW)$/
