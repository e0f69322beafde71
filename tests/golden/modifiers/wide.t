# wide, utf16, utf16le and utf16be.

=== wide|base64offset|contains: ab
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64offset|contains: ab
  condition: sel
--- splunk
f="*YQBiA*" OR f="*EAYg*" OR f="*hAGIA*"
--- kibana
f:(*YQBiA* or *EAYg* or *hAGIA*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)YQBiA|EAYg|hAGIA/

=== wide: 'a*b'
# differs from pySigma: nul
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide: 'a*b'
  condition: sel
--- splunk error
6:13 error SG7313: SPL cannot hold the control character NUL
--- kibana
f:a\u0000*b\u0000
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a\x00[\s\S]*b\x00$/

=== wide|base64: 'a*b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64: 'a*b'
  condition: sel
--- diagnostics
6:20 error SG3011: base64 cannot hold wildcards

=== wide|base64offset|contains: 'a*b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64offset|contains: 'a*b'
  condition: sel
--- diagnostics
6:35 error SG3011: base64 cannot hold wildcards

=== wide: 'é'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide: 'é'
  condition: sel
--- diagnostics
6:13 error SG3014: the encoded bytes are not text; add 'base64' or 'base64offset'

=== wide|base64offset|contains: 'é'
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64offset|contains: 'é'
  condition: sel
--- splunk
f="*6Q*" OR f="*kA*" OR f="*pA*"
--- kibana
f:(*6Q* or *kA* or *pA*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)6Q|kA|pA/

=== wide: 'А'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide: 'А'
  condition: sel
--- splunk escaped
f="\x10\x04"
--- kibana
f:"\u0010\u0004"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\x10\x04$/

=== wide|base64: 'А'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64: 'А'
  condition: sel
--- splunk
f="EAQ="
--- kibana
f:"EAQ="
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^EAQ=$/

=== wide|base64offset|contains: 'А'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64offset|contains: 'А'
  condition: sel
--- splunk
f="*EA*" OR f="*AE*" OR f="*QB*"
--- kibana
f:(*EA* or *AE* or *QB*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)EA|AE|QB/

=== wide|base64: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64: 5
  condition: sel
--- diagnostics
6:20 error SG3005: 'wide' cannot be applied to a number

=== wide|base64offset|contains: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64offset|contains: 5
  condition: sel
--- diagnostics
6:35 error SG3005: 'wide' cannot be applied to a number

=== utf16|base64: ab
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64: ab
  condition: sel
--- splunk
f="//5hAGIA"
--- kibana
f:"//5hAGIA"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\/\/5hAGIA$/

=== utf16|base64offset|contains: ab
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64offset|contains: ab
  condition: sel
--- splunk
f="*//5hAGIA*" OR f="*/+YQBiA*" OR f="*//mEAYg*"
--- kibana
f:(*//5hAGIA* or */+YQBiA* or *//mEAYg*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\/\/5hAGIA|\/\+YQBiA|\/\/mEAYg/

=== utf16: 'a*b'
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16: 'a*b'
  condition: sel
--- diagnostics
6:14 error SG3014: the encoded bytes are not text; add 'base64' or 'base64offset'

=== utf16|base64: 'a*b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64: 'a*b'
  condition: sel
--- diagnostics
6:21 error SG3011: base64 cannot hold wildcards

=== utf16: 'é'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16: 'é'
  condition: sel
--- diagnostics
6:14 error SG3014: the encoded bytes are not text; add 'base64' or 'base64offset'

=== utf16|base64: 'é'
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64: 'é'
  condition: sel
--- splunk
f="//7pAA=="
--- kibana
f:"//7pAA=="
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\/\/7pAA==$/

=== utf16|base64offset|contains: 'é'
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64offset|contains: 'é'
  condition: sel
--- splunk
f="*//7pA*" OR f="*/+6Q*" OR f="*//ukA*"
--- kibana
f:(*//7pA* or */+6Q* or *//ukA*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\/\/7pA|\/\+6Q|\/\/ukA/

=== utf16|base64: 'А'
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64: 'А'
  condition: sel
--- splunk
f="//4QBA=="
--- kibana
f:"//4QBA=="
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\/\/4QBA==$/

=== utf16|base64offset|contains: 'А'
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64offset|contains: 'А'
  condition: sel
--- splunk
f="*//4QB*" OR f="*/+EA*" OR f="*//hAE*"
--- kibana
f:(*//4QB* or */+EA* or *//hAE*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\/\/4QB|\/\+EA|\/\/hAE/

=== utf16: ''
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16: ''
  condition: sel
--- diagnostics
6:14 error SG3014: the encoded bytes are not text; add 'base64' or 'base64offset'

=== utf16|base64: ''
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64: ''
  condition: sel
--- splunk
f="//4="
--- kibana
f:"//4="
--- cloudwatch
fields @timestamp, @message | filter f = "//4="

=== utf16: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16: 5
  condition: sel
--- diagnostics
6:14 error SG3005: 'utf16' cannot be applied to a number

=== utf16|base64: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64: 5
  condition: sel
--- diagnostics
6:21 error SG3005: 'utf16' cannot be applied to a number

=== utf16be: ab
# differs from pySigma: nul
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be: ab
  condition: sel
--- splunk error
6:16 error SG7313: SPL cannot hold the control character NUL
--- kibana
f:"\u0000a\u0000b"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\x00a\x00b$/

=== utf16be|base64: ab
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be|base64: ab
  condition: sel
--- splunk
f="AGEAYg=="
--- kibana
f:"AGEAYg=="
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^AGEAYg==$/

=== utf16be|base64offset|contains: ab
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be|base64offset|contains: ab
  condition: sel
--- splunk
f="*AGEAY*" OR f="*BhAG*" OR f="*AYQBi*"
--- kibana
f:(*AGEAY* or *BhAG* or *AYQBi*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)AGEAY|BhAG|AYQBi/

=== utf16be: 'a*b'
# differs from pySigma: nul
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be: 'a*b'
  condition: sel
--- splunk error
6:16 error SG7313: SPL cannot hold the control character NUL
--- kibana
f:\u0000a*\u0000b
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\x00a[\s\S]*\x00b$/

=== utf16be: 'é'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be: 'é'
  condition: sel
--- diagnostics
6:16 error SG3014: the encoded bytes are not text; add 'base64' or 'base64offset'

=== utf16be|base64: 'é'
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be|base64: 'é'
  condition: sel
--- splunk
f="AOk="
--- kibana
f:"AOk="
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^AOk=$/

=== utf16be|base64offset|contains: 'é'
# differs from pySigma: utf16-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be|base64offset|contains: 'é'
  condition: sel
--- splunk
f="*AO*" OR f="*Dp*" OR f="*A6*"
--- kibana
f:(*AO* or *Dp* or *A6*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)AO|Dp|A6/

=== utf16be|base64offset|contains: 'А'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be|base64offset|contains: 'А'
  condition: sel
--- splunk
f="*BB*" OR f="*QQ*" OR f="*EE*"
--- kibana
f:(*BB* or *QQ* or *EE*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)BB|QQ|EE/

=== utf16be: ''
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be: ''
  condition: sel
--- splunk
f=""
--- kibana
f:""
--- cloudwatch
fields @timestamp, @message | filter f = ""

=== utf16be|base64offset|contains: ''
# differs from pySigma: base64offset-bytes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be|base64offset|contains: ''
  condition: sel
--- diagnostics
6:38 error SG3013: fewer than two bytes leave nothing to search for at every offset

=== utf16be: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be: 5
  condition: sel
--- diagnostics
6:16 error SG3005: 'utf16be' cannot be applied to a number

=== utf16be|base64: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be|base64: 5
  condition: sel
--- diagnostics
6:23 error SG3005: 'utf16be' cannot be applied to a number

=== utf16le|base64: ab
# differs from pySigma: utf16le
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64: ab
  condition: sel
--- splunk
f="YQBiAA=="
--- kibana
f:"YQBiAA=="
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^YQBiAA==$/

=== utf16le|base64offset|contains: ab
# differs from pySigma: utf16le
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64offset|contains: ab
  condition: sel
--- splunk
f="*YQBiA*" OR f="*EAYg*" OR f="*hAGIA*"
--- kibana
f:(*YQBiA* or *EAYg* or *hAGIA*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)YQBiA|EAYg|hAGIA/

=== utf16le: 'a*b'
# differs from pySigma: utf16le, nul
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le: 'a*b'
  condition: sel
--- splunk error
6:16 error SG7313: SPL cannot hold the control character NUL
--- kibana
f:a\u0000*b\u0000
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a\x00[\s\S]*b\x00$/

=== utf16le|base64: 'a*b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64: 'a*b'
  condition: sel
--- diagnostics
6:23 error SG3011: base64 cannot hold wildcards

=== utf16le|base64offset|contains: 'a*b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64offset|contains: 'a*b'
  condition: sel
--- diagnostics
6:38 error SG3011: base64 cannot hold wildcards

=== utf16le|base64offset|contains: 'é'
# differs from pySigma: utf16le
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64offset|contains: 'é'
  condition: sel
--- splunk
f="*6Q*" OR f="*kA*" OR f="*pA*"
--- kibana
f:(*6Q* or *kA* or *pA*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)6Q|kA|pA/

=== utf16le: 'А'
# differs from pySigma: utf16le
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le: 'А'
  condition: sel
--- splunk escaped
f="\x10\x04"
--- kibana
f:"\u0010\u0004"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\x10\x04$/

=== utf16le|base64: 'А'
# differs from pySigma: utf16le
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64: 'А'
  condition: sel
--- splunk
f="EAQ="
--- kibana
f:"EAQ="
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^EAQ=$/

=== utf16le|base64offset|contains: 'А'
# differs from pySigma: utf16le
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64offset|contains: 'А'
  condition: sel
--- splunk
f="*EA*" OR f="*AE*" OR f="*QB*"
--- kibana
f:(*EA* or *AE* or *QB*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)EA|AE|QB/

=== utf16le: ''
# differs from pySigma: utf16le
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le: ''
  condition: sel
--- splunk
f=""
--- kibana
f:""
--- cloudwatch
fields @timestamp, @message | filter f = ""

=== utf16le|base64offset|contains: ''
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64offset|contains: ''
  condition: sel
--- diagnostics
6:38 error SG3013: fewer than two bytes leave nothing to search for at every offset

=== utf16le: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le: 5
  condition: sel
--- diagnostics
6:16 error SG3005: 'utf16le' cannot be applied to a number

=== utf16le|base64: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64: 5
  condition: sel
--- diagnostics
6:23 error SG3005: 'utf16le' cannot be applied to a number

=== utf16le|base64offset|contains: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64offset|contains: 5
  condition: sel
--- diagnostics
6:38 error SG3005: 'utf16le' cannot be applied to a number
