=== expand: 'a%x%b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: 'a%x%b'
  condition: sel
--- splunk error
6:15 error SG7002: the placeholder 'x' has no values
--- kibana error
6:15 error SG7002: the placeholder 'x' has no values
--- cloudwatch error
6:15 error SG7002: the placeholder 'x' has no values

=== expand: '%x'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: '%x'
  condition: sel
--- splunk
f="%x"
--- kibana
f:"%x"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^%x$/

=== expand: '\%plain%x%'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: '\%plain%x%'
  condition: sel
--- splunk error
6:15 error SG7002: the placeholder 'x' has no values
--- kibana error
6:15 error SG7002: the placeholder 'x' has no values
--- cloudwatch error
6:15 error SG7002: the placeholder 'x' has no values

=== expand: '%x%%y%'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: '%x%%y%'
  condition: sel
--- splunk error
6:15 error SG7002: the placeholder 'x' has no values
--- kibana error
6:15 error SG7002: the placeholder 'x' has no values
--- cloudwatch error
6:15 error SG7002: the placeholder 'x' has no values

=== expand: '%%'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: '%%'
  condition: sel
--- splunk
f="%%"
--- kibana
f:"%%"
--- cloudwatch
fields @timestamp, @message | filter f = "%%"

=== expand: '%x%y%'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: '%x%y%'
  condition: sel
--- splunk error
6:15 error SG7002: the placeholder 'x' has no values
--- kibana error
6:15 error SG7002: the placeholder 'x' has no values
--- cloudwatch error
6:15 error SG7002: the placeholder 'x' has no values

=== expand: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: abc
  condition: sel
--- splunk
f="abc"
--- kibana
f:"abc"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^abc$/

=== expand: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: 5
  condition: sel
--- diagnostics
6:15 error SG3005: 'expand' cannot be applied to a number

=== expand: '%a*b%'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: '%a*b%'
  condition: sel
--- splunk
f="%a*b%"
--- kibana
f:%a*b%
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^%a[\s\S]*b%$/

=== expand: '%a\%b%'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: '%a\%b%'
  condition: sel
--- splunk error
6:15 error SG7002: the placeholder 'a\' has no values
--- kibana error
6:15 error SG7002: the placeholder 'a\' has no values
--- cloudwatch error
6:15 error SG7002: the placeholder 'a\' has no values

=== expand: [a,'%x%']
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: [a,'%x%']
  condition: sel
--- splunk error
6:18 error SG7002: the placeholder 'x' has no values
--- kibana error
6:18 error SG7002: the placeholder 'x' has no values
--- cloudwatch error
6:18 error SG7002: the placeholder 'x' has no values

=== expand|contains: '%x%'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand|contains: '%x%'
  condition: sel
--- splunk error
6:24 error SG7002: the placeholder 'x' has no values
--- kibana error
6:24 error SG7002: the placeholder 'x' has no values
--- cloudwatch error
6:24 error SG7002: the placeholder 'x' has no values

=== expand|all: ['%x%',b]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand|all: ['%x%',b]
  condition: sel
--- splunk error
6:20 error SG7002: the placeholder 'x' has no values
--- kibana error
6:20 error SG7002: the placeholder 'x' has no values
--- cloudwatch error
6:20 error SG7002: the placeholder 'x' has no values

=== a regular expression without a placeholder
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re|expand: 'a\\.b*'
    g|expand: 'c*'
  condition: sel
--- pipeline
vars: {v: x}
transformations:
- {type: value_placeholders}
--- splunk
g="c*"
| regex f="a\\\\.b*"
--- kibana error
5:18 error SG7101: regular expression is not a finite set of wildcard patterns: '.' other than in '.*' at character 4
--- cloudwatch
fields @timestamp, @message | filter f like /a\\.b*/ and g like /(?i)^c/
