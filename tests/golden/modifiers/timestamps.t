# minute, hour, day, week, month and year.

=== minute: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|minute: 5
  condition: sel
--- splunk error
6:15 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:15 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:15 error SG7205: only @timestamp and @ingestionTime are times

=== minute: 99
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|minute: 99
  condition: sel
--- diagnostics
6:15 error SG3005: 'minute' must be from 0 to 59

=== minute: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|minute: null
  condition: sel
--- diagnostics
6:15 error SG3005: 'minute' cannot be applied to null

=== hour: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|hour: 5
  condition: sel
--- splunk error
6:13 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:13 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:13 error SG7205: only @timestamp and @ingestionTime are times

=== hour: [1,2]
# differs from pySigma: time-part
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|hour: [1,2]
  condition: sel
--- splunk error
6:14 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
6:16 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:14 error SG7105: KQL has no timestamp part comparison
6:16 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:14 error SG7205: only @timestamp and @ingestionTime are times
6:16 error SG7205: only @timestamp and @ingestionTime are times

=== hour: 99
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|hour: 99
  condition: sel
--- diagnostics
6:13 error SG3005: 'hour' must be from 0 to 23

=== hour: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|hour: true
  condition: sel
--- diagnostics
6:13 error SG3005: 'hour' cannot be applied to a boolean

=== day: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|day: 5
  condition: sel
--- splunk error
6:12 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:12 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:12 error SG7205: only @timestamp and @ingestionTime are times

=== day: [1,2]
# differs from pySigma: time-part
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|day: [1,2]
  condition: sel
--- splunk error
6:13 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
6:15 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:13 error SG7105: KQL has no timestamp part comparison
6:15 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:13 error SG7205: only @timestamp and @ingestionTime are times
6:15 error SG7205: only @timestamp and @ingestionTime are times

=== day: '5'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|day: '5'
  condition: sel
--- diagnostics
6:12 error SG3005: 'day' cannot be applied to text

=== day: 5.7
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|day: 5.7
  condition: sel
--- diagnostics
6:12 error SG3005: 'day' takes a whole number, not 5.7

=== day: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|day: null
  condition: sel
--- diagnostics
6:12 error SG3005: 'day' cannot be applied to null

=== day: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|day: true
  condition: sel
--- diagnostics
6:12 error SG3005: 'day' cannot be applied to a boolean

=== week: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|week: 5
  condition: sel
--- splunk error
6:13 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:13 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:13 error SG7205: only @timestamp and @ingestionTime are times

=== week: [1,2]
# differs from pySigma: time-part
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|week: [1,2]
  condition: sel
--- splunk error
6:14 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
6:16 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:14 error SG7105: KQL has no timestamp part comparison
6:16 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:14 error SG7205: only @timestamp and @ingestionTime are times
6:16 error SG7205: only @timestamp and @ingestionTime are times

=== week: '5'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|week: '5'
  condition: sel
--- diagnostics
6:13 error SG3005: 'week' cannot be applied to text

=== week: 5.7
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|week: 5.7
  condition: sel
--- diagnostics
6:13 error SG3005: 'week' takes a whole number, not 5.7

=== week: -1
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|week: -1
  condition: sel
--- diagnostics
6:13 error SG3005: 'week' must be from 1 to 53

=== week: 99
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|week: 99
  condition: sel
--- diagnostics
6:13 error SG3005: 'week' must be from 1 to 53

=== week: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|week: null
  condition: sel
--- diagnostics
6:13 error SG3005: 'week' cannot be applied to null

=== week: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|week: true
  condition: sel
--- diagnostics
6:13 error SG3005: 'week' cannot be applied to a boolean

=== month: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|month: 5
  condition: sel
--- splunk error
6:14 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:14 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:14 error SG7205: only @timestamp and @ingestionTime are times

=== month: '5'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|month: '5'
  condition: sel
--- diagnostics
6:14 error SG3005: 'month' cannot be applied to text

=== month: -1
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|month: -1
  condition: sel
--- diagnostics
6:14 error SG3005: 'month' must be from 1 to 12

=== month: 99
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|month: 99
  condition: sel
--- diagnostics
6:14 error SG3005: 'month' must be from 1 to 12

=== month: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|month: null
  condition: sel
--- diagnostics
6:14 error SG3005: 'month' cannot be applied to null

=== month: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|month: true
  condition: sel
--- diagnostics
6:14 error SG3005: 'month' cannot be applied to a boolean

=== year: [1,2]
# differs from pySigma: time-part
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|year: [1,2]
  condition: sel
--- splunk error
6:14 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
6:16 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:14 error SG7105: KQL has no timestamp part comparison
6:16 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:14 error SG7205: only @timestamp and @ingestionTime are times
6:16 error SG7205: only @timestamp and @ingestionTime are times

=== year: 5.7
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|year: 5.7
  condition: sel
--- diagnostics
6:13 error SG3005: 'year' takes a whole number, not 5.7

=== year: 99
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|year: 99
  condition: sel
--- splunk error
6:13 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:13 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:13 error SG7205: only @timestamp and @ingestionTime are times

=== year: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|year: null
  condition: sel
--- diagnostics
6:13 error SG3005: 'year' cannot be applied to null

=== hour|gte: 5
# differs from pySigma: time-part
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|hour|gte: 5
  condition: sel
--- splunk error
6:17 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:17 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:17 error SG7205: only @timestamp and @ingestionTime are times

=== hour|gt: 0
# differs from pySigma: time-part
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|hour|gt: 0
  condition: sel
--- splunk error
6:16 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:16 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:16 error SG7205: only @timestamp and @ingestionTime are times

=== hour|lt: [1,2]
# differs from pySigma: time-part
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|hour|lt: [1,2]
  condition: sel
--- splunk error
6:17 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
6:19 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:17 error SG7105: KQL has no timestamp part comparison
6:19 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:17 error SG7205: only @timestamp and @ingestionTime are times
6:19 error SG7205: only @timestamp and @ingestionTime are times

=== hour|minute: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|hour|minute: 5
  condition: sel
--- splunk error
6:20 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:20 error SG7105: KQL has no timestamp part comparison
--- cloudwatch error
6:20 error SG7205: only @timestamp and @ingestionTime are times
