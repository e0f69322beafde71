=== fieldref: g
# differs from pySigma: fieldref
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref: g
  condition: sel
--- splunk
*
| where lower('f')==lower('g')
--- kibana error
6:17 error SG7104: KQL has no field reference: it cannot compare 'f' with 'g'
--- cloudwatch
fields @timestamp, @message | filter strcontains(tolower(f), tolower(g)) = 1 and strcontains(tolower(g), tolower(f)) = 1

=== fieldref: 'g*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref: 'g*'
  condition: sel
--- diagnostics
6:17 error SG3011: the name of a field cannot hold wildcards

=== fieldref: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref: null
  condition: sel
--- diagnostics
6:17 error SG3005: 'fieldref' cannot be applied to null

=== fieldref: 'a b'
# differs from pySigma: fieldref
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref: 'a b'
  condition: sel
--- splunk
*
| where lower('f')==lower('a b')
--- kibana error
6:17 error SG7104: KQL has no field reference: it cannot compare 'f' with 'a b'
--- cloudwatch
fields @timestamp, @message | filter strcontains(tolower(f), tolower(`a b`)) = 1 and strcontains(tolower(`a b`), tolower(f)) = 1

=== fieldref: ''
# differs from pySigma: fieldref
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref: ''
  condition: sel
--- diagnostics
6:17 error SG3005: 'fieldref' needs the name of a field

=== fieldref|startswith: g
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref|startswith: g
  condition: sel
--- splunk
*
| where substr("|".lower('f'), 1, 1+len('g'))=="|".lower('g')
--- kibana error
6:28 error SG7104: KQL has no field reference: it cannot compare 'f' with 'g'
--- cloudwatch
fields @timestamp, @message | filter startsWith(tolower(f), tolower(g)) = 1

=== fieldref|contains: g
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref|contains: g
  condition: sel
--- splunk
*
| where ((isnotnull('f') AND 'g'=="") OR mvcount(split(lower('f'), lower('g')))>1)
--- kibana error
6:26 error SG7104: KQL has no field reference: it cannot compare 'f' with 'g'
--- cloudwatch
fields @timestamp, @message | filter strcontains(tolower(f), tolower(g)) = 1

=== startswith|fieldref: g
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith|fieldref: g
  condition: sel
--- diagnostics
6:28 error SG3011: the name of a field cannot hold wildcards

=== fieldref|neq: g
# differs from pySigma: fieldref
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref|neq: g
  condition: sel
--- splunk
*
| where isnull('f') OR isnull('g') OR lower('f')!=lower('g')
--- kibana error
6:21 error SG7104: KQL has no field reference: it cannot compare 'f' with 'g'
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or not ispresent(g) or strcontains(tolower(f), tolower(g)) = 0 or strcontains(tolower(g), tolower(f)) = 0

=== fieldref|all: [g,h]
# differs from pySigma: no-query
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref|all: [g,h]
  condition: sel
--- splunk
*
| where lower('f')==lower('g')
| where lower('f')==lower('h')
--- kibana error
6:22 error SG7104: KQL has no field reference: it cannot compare 'f' with 'g'
6:24 error SG7104: KQL has no field reference: it cannot compare 'f' with 'h'
--- cloudwatch
fields @timestamp, @message | filter strcontains(tolower(f), tolower(g)) = 1 and strcontains(tolower(g), tolower(f)) = 1 and strcontains(tolower(f), tolower(h)) = 1 and strcontains(tolower(h), tolower(f)) = 1

=== fieldref|cased: g
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref|cased: g
  condition: sel
--- diagnostics
6:23 error SG3005: 'cased' cannot be applied to a field reference

=== fieldref|startswith|endswith: g
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref|startswith|endswith: g
  condition: sel
--- splunk
*
| where ((isnotnull('f') AND 'g'=="") OR mvcount(split(lower('f'), lower('g')))>1)
--- kibana error
6:37 error SG7104: KQL has no field reference: it cannot compare 'f' with 'g'
--- cloudwatch
fields @timestamp, @message | filter strcontains(tolower(f), tolower(g)) = 1

=== fieldref|expand: '%g%'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref|expand: '%g%'
  condition: sel
--- diagnostics
6:24 error SG3005: 'expand' cannot be applied to a field reference
