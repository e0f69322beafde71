=== exists: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|exists: true
  condition: sel
--- splunk
f=*
--- kibana
f:*
--- cloudwatch
fields @timestamp, @message | filter ispresent(f)

=== exists: no
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|exists: no
  condition: sel
--- diagnostics
6:15 warning SG3019: 'no' is read as false; write false
--- splunk
NOT f=*
--- kibana
not f:*
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f)

=== exists: 1
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|exists: 1
  condition: sel
--- diagnostics
6:15 error SG3005: 'exists' cannot be applied to a number

=== exists: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|exists: null
  condition: sel
--- diagnostics
6:15 error SG3005: 'exists' cannot be applied to null

=== exists: [true]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|exists: [true]
  condition: sel
--- splunk
f=*
--- kibana
f:*
--- cloudwatch
fields @timestamp, @message | filter ispresent(f)

=== exists|all: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|exists|all: true
  condition: sel
--- splunk
f=*
--- kibana
f:*
--- cloudwatch
fields @timestamp, @message | filter ispresent(f)

=== exists|neq: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|exists|neq: true
  condition: sel
--- splunk
NOT f=*
--- kibana
not f:*
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f)

=== contains|exists: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains|exists: true
  condition: sel
--- diagnostics
6:24 error SG3005: 'contains' cannot be applied to a boolean

=== kw exists
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '|exists': true
  condition: sel
--- diagnostics
6:7 error SG3012: 'exists' needs a field name
