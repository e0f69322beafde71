# lt, lte, gt and gte.

=== lt: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: 5
  condition: sel
--- splunk
f<5
--- kibana
f < 5
--- cloudwatch
fields @timestamp, @message | filter f < 5

=== lt: 5.5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: 5.5
  condition: sel
--- splunk
f<5.5
--- kibana
f < 5.5
--- cloudwatch
fields @timestamp, @message | filter f < 5.5

=== lt: '5'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: '5'
  condition: sel
--- diagnostics
6:11 error SG3005: 'lt' cannot be applied to text

=== lt: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: abc
  condition: sel
--- diagnostics
6:11 error SG3005: 'lt' cannot be applied to text

=== lt: [1,2]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: [1,2]
  condition: sel
--- splunk
f<1 OR f<2
--- kibana
f < 1 or f < 2
--- cloudwatch
fields @timestamp, @message | filter f < 1 or f < 2

=== lt: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: true
  condition: sel
--- diagnostics
6:11 error SG3005: 'lt' cannot be applied to a boolean

=== lt: -3
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: -3
  condition: sel
--- splunk
f<-3
--- kibana
f < -3
--- cloudwatch
fields @timestamp, @message | filter f < 0 - 3

=== lt: 1e3
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: 1e3
  condition: sel
--- diagnostics
6:11 error SG3005: 'lt' cannot be applied to text

=== lt: 2024-01-01
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: 2024-01-01
  condition: sel
--- diagnostics
6:11 warning SG1009: unquoted '2024-01-01' is a date to tools based on PyYAML; quote it
6:11 error SG3005: 'lt' cannot be applied to text

=== lte: 5.5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lte: 5.5
  condition: sel
--- splunk
f<=5.5
--- kibana
f <= 5.5
--- cloudwatch
fields @timestamp, @message | filter f <= 5.5

=== lte: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lte: null
  condition: sel
--- diagnostics
6:12 error SG3005: 'lte' cannot be applied to null

=== lte: -3
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lte: -3
  condition: sel
--- splunk
f<=-3
--- kibana
f <= -3
--- cloudwatch
fields @timestamp, @message | filter f <= 0 - 3

=== lte: 1e3
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lte: 1e3
  condition: sel
--- diagnostics
6:12 error SG3005: 'lte' cannot be applied to text

=== lte: 2024-01-01
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lte: 2024-01-01
  condition: sel
--- diagnostics
6:12 warning SG1009: unquoted '2024-01-01' is a date to tools based on PyYAML; quote it
6:12 error SG3005: 'lte' cannot be applied to text

=== lte: 1.0
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lte: 1.0
  condition: sel
--- splunk
f<=1
--- kibana
f <= 1
--- cloudwatch
fields @timestamp, @message | filter f <= 1

=== gt: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: 5
  condition: sel
--- splunk
f>5
--- kibana
f > 5
--- cloudwatch
fields @timestamp, @message | filter f > 5

=== gt: 5.5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: 5.5
  condition: sel
--- splunk
f>5.5
--- kibana
f > 5.5
--- cloudwatch
fields @timestamp, @message | filter f > 5.5

=== gt: '5'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: '5'
  condition: sel
--- diagnostics
6:11 error SG3005: 'gt' cannot be applied to text

=== gt: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: abc
  condition: sel
--- diagnostics
6:11 error SG3005: 'gt' cannot be applied to text

=== gt: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: true
  condition: sel
--- diagnostics
6:11 error SG3005: 'gt' cannot be applied to a boolean

=== gt: -3
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: -3
  condition: sel
--- splunk
f>-3
--- kibana
f > -3
--- cloudwatch
fields @timestamp, @message | filter f > 0 - 3

=== gt: 0x10
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: 0x10
  condition: sel
--- splunk
f>16
--- kibana
f > 16
--- cloudwatch
fields @timestamp, @message | filter f > 16

=== gt: 2024-01-01
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: 2024-01-01
  condition: sel
--- diagnostics
6:11 warning SG1009: unquoted '2024-01-01' is a date to tools based on PyYAML; quote it
6:11 error SG3005: 'gt' cannot be applied to text

=== gte: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: 5
  condition: sel
--- splunk
f>=5
--- kibana
f >= 5
--- cloudwatch
fields @timestamp, @message | filter f >= 5

=== gte: 5.5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: 5.5
  condition: sel
--- splunk
f>=5.5
--- kibana
f >= 5.5
--- cloudwatch
fields @timestamp, @message | filter f >= 5.5

=== gte: '5'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: '5'
  condition: sel
--- diagnostics
6:12 error SG3005: 'gte' cannot be applied to text

=== gte: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: abc
  condition: sel
--- diagnostics
6:12 error SG3005: 'gte' cannot be applied to text

=== gte: [1,2]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: [1,2]
  condition: sel
--- splunk
f>=1 OR f>=2
--- kibana
f >= 1 or f >= 2
--- cloudwatch
fields @timestamp, @message | filter f >= 1 or f >= 2

=== gte: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: true
  condition: sel
--- diagnostics
6:12 error SG3005: 'gte' cannot be applied to a boolean

=== gte: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: null
  condition: sel
--- diagnostics
6:12 error SG3005: 'gte' cannot be applied to null

=== gte: -3
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: -3
  condition: sel
--- splunk
f>=-3
--- kibana
f >= -3
--- cloudwatch
fields @timestamp, @message | filter f >= 0 - 3

=== gte: 1.0
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: 1.0
  condition: sel
--- splunk
f>=1
--- kibana
f >= 1
--- cloudwatch
fields @timestamp, @message | filter f >= 1

=== lt|gt: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt|gt: 5
  condition: sel
--- diagnostics
6:14 error SG3005: 'gt' cannot be applied to a comparison

=== gt: 9007199254740993
# differs from pySigma: big-integer
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: 9007199254740993
  condition: sel
--- splunk
f>9007199254740993
--- kibana
f > 9007199254740993
--- cloudwatch
fields @timestamp, @message | filter f > 9007199254740993

=== range
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: 5
    f|lte: 10
  condition: sel
--- splunk
f>=5 f<=10
--- kibana
f >= 5 and f <= 10
--- cloudwatch
fields @timestamp, @message | filter f >= 5 and f <= 10
