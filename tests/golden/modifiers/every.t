# Every modifier, one case each, for every target and for match.  A new modifier
# needs a case here, and so does a new target: see ../every_modifier.awk.  Some
# events must match, and others must not.

=== all
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains|all: [abc, xyz]
  condition: sel
--- events
{"f":"-xyz-abc-"}
{"f":"abc"}
{"f":["abc","xyz"]}
{}
--- match
1 3
--- splunk
f="*abc*" f="*xyz*"
--- kibana
f:(*abc* and *xyz*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc/ and f like /(?i)xyz/

=== neq
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq: abc
  condition: sel
--- events
{"f":"abd"}
{"f":"ABC"}
{}
--- match
1 3
--- splunk
NOT f="abc"
--- kibana
not f:"abc"
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i)^abc$/

=== contains
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: abc
  condition: sel
--- events
{"f":"xABCx"}
{"f":"ab c"}
{"f":"abc"}
--- match
1 3
--- splunk
f="*abc*"
--- kibana
f:*abc*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc/

=== startswith
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: abc
  condition: sel
--- events
{"f":"ABCx"}
{"f":"xabc"}
--- match
1
--- splunk
f="abc*"
--- kibana
f:abc*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^abc/

=== endswith
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: abc
  condition: sel
--- events
{"f":"xABC"}
{"f":"abcx"}
--- match
1
--- splunk
f="*abc"
--- kibana
f:*abc
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc$/

=== cased
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: aBc
  condition: sel
--- events
{"f":"aBc"}
{"f":"abc"}
--- match
1
--- splunk
f="aBc"
| where 'f'=="aBc"
--- kibana
f:"aBc"
--- cloudwatch
fields @timestamp, @message | filter f = "aBc"

=== re
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'ab+c'
  condition: sel
--- events
{"f":"xabbcx"}
{"f":"ac"}
{"f":"ABC"}
--- match
1
--- splunk
*
| regex f="ab+c"
--- kibana error
6:11 error SG7101: regular expression is not a finite set of wildcard patterns: a repeat without an upper limit at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /ab+c/

=== i
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|i: 'ab+c'
  condition: sel
--- events
{"f":"xABBCx"}
{"f":"ac"}
--- match
1
--- splunk
*
| regex f="(?i)ab+c"
--- kibana error
6:13 error SG7101: regular expression is not a finite set of wildcard patterns: a repeat without an upper limit at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)ab+c/

=== ignorecase
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|ignorecase: 'ab+c'
  condition: sel
--- events
{"f":"xABBCx"}
{"f":"ac"}
--- match
1
--- splunk
*
| regex f="(?i)ab+c"
--- kibana error
6:22 error SG7101: regular expression is not a finite set of wildcard patterns: a repeat without an upper limit at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)ab+c/

=== m
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|m: '^abc'
  condition: sel
--- events
{"f":"x\nabc"}
{"f":"xabc"}
--- match
1
--- splunk
*
| regex f="(?m)^abc"
--- kibana error
6:13 error SG7101: regular expression is not a finite set of wildcard patterns: an anchor at every line at character 1
--- cloudwatch
fields @timestamp, @message | filter f like /(?m)^abc/

=== multiline
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|multiline: '^abc'
  condition: sel
--- events
{"f":"x\nabc"}
{"f":"xabc"}
--- match
1
--- splunk
*
| regex f="(?m)^abc"
--- kibana error
6:21 error SG7101: regular expression is not a finite set of wildcard patterns: an anchor at every line at character 1
--- cloudwatch
fields @timestamp, @message | filter f like /(?m)^abc/

=== s
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|s: 'a.c'
  condition: sel
--- events
{"f":"a\nc"}
{"f":"ac"}
--- match
1
--- splunk
*
| regex f="(?s)a.c"
--- kibana error
6:13 error SG7101: regular expression is not a finite set of wildcard patterns: '.' other than in '.*' at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /a[\s\S]c/

=== dotall
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|dotall: 'a.c'
  condition: sel
--- events
{"f":"a\nc"}
{"f":"ac"}
--- match
1
--- splunk
*
| regex f="(?s)a.c"
--- kibana error
6:18 error SG7101: regular expression is not a finite set of wildcard patterns: '.' other than in '.*' at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /a[\s\S]c/

=== cidr
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: 10.0.0.0/8
  condition: sel
--- events
{"f":"10.200.0.1"}
{"f":"11.0.0.1"}
--- match
1
--- splunk
f="10.0.0.0/8"
--- kibana
f:"10.0.0.0/8"
--- kibana diagnostics
6:13 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip
--- cloudwatch
fields @timestamp, @message | filter isIpv4InSubnet(f, "10.0.0.0/8")

=== exists
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|exists: true
  condition: sel
--- events
{"f":{"g":1}}
{"g":1}
{"f":null}
--- match
1
--- splunk
f=*
--- kibana
f:*
--- cloudwatch
fields @timestamp, @message | filter ispresent(f)

=== fieldref
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref: g
  condition: sel
--- events
{"f":"abc","g":"ABC"}
{"f":"abc","g":"abd"}
{"f":"abc"}
--- match
1
--- splunk
*
| where lower('f')==lower('g')
--- kibana error
6:17 error SG7104: KQL has no field reference: it cannot compare 'f' with 'g'
--- cloudwatch
fields @timestamp, @message | filter strcontains(tolower(f), tolower(g)) = 1 and strcontains(tolower(g), tolower(f)) = 1

=== lt
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: 5
  condition: sel
--- events
{"f":4.9}
{"f":5}
{"f":"x"}
--- match
1
--- splunk
f<5
--- kibana
f < 5
--- cloudwatch
fields @timestamp, @message | filter f < 5

=== lte
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lte: 5
  condition: sel
--- events
{"f":"5.0"}
{"f":5.1}
--- match
1
--- splunk
f<=5
--- kibana
f <= 5
--- cloudwatch
fields @timestamp, @message | filter f <= 5

=== gt
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: 5
  condition: sel
--- events
{"f":5.1}
{"f":5}
--- match
1
--- splunk
f>5
--- kibana
f > 5
--- cloudwatch
fields @timestamp, @message | filter f > 5

=== gte
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: 5
  condition: sel
--- events
{"f":5}
{"f":4.9}
--- match
1
--- splunk
f>=5
--- kibana
f >= 5
--- cloudwatch
fields @timestamp, @message | filter f >= 5

=== minute
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|minute': 25
  condition: sel
--- events
{"@timestamp":"2026-05-03T14:25:00Z"}
{"@timestamp":"2026-05-03T14:26:00Z"}
--- match
1
--- splunk error
6:26 error SG7305: the format of the times in '@timestamp' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:26 error SG7105: KQL has no timestamp part comparison
--- cloudwatch
fields @timestamp, @message, formatDate(@timestamp, "%M", "UTC") as sigma_minute | filter sigma_minute = "25" | display @timestamp, @message

=== hour
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|hour': 14
  condition: sel
--- events
{"@timestamp":"2026-05-03T14:25:00Z"}
{"@timestamp":"2026-05-03T15:25:00Z"}
--- match
1
--- splunk error
6:24 error SG7305: the format of the times in '@timestamp' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:24 error SG7105: KQL has no timestamp part comparison
--- cloudwatch
fields @timestamp, @message, formatDate(@timestamp, "%H", "UTC") as sigma_hour | filter sigma_hour = "14" | display @timestamp, @message

=== day
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|day': 3
  condition: sel
--- events
{"@timestamp":"2026-05-03T14:25:00Z"}
{"@timestamp":"2026-05-04T14:25:00Z"}
--- match
1
--- splunk error
6:23 error SG7305: the format of the times in '@timestamp' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:23 error SG7105: KQL has no timestamp part comparison
--- cloudwatch
fields @timestamp, @message, formatDate(@timestamp, "%d", "UTC") as sigma_day | filter sigma_day = "03" | display @timestamp, @message

=== week
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|week': 18
  condition: sel
--- events
{"@timestamp":"2026-05-03T14:25:00Z"}
{"@timestamp":"2026-05-04T14:25:00Z"}
--- match
1
--- splunk error
6:24 error SG7305: the format of the times in '@timestamp' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:24 error SG7105: KQL has no timestamp part comparison
--- cloudwatch
fields @timestamp, @message, formatDate(@timestamp, "%V", "UTC") as sigma_week | filter sigma_week = "18" | display @timestamp, @message

=== month
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|month': 5
  condition: sel
--- events
{"@timestamp":"2026-05-03T14:25:00Z"}
{"@timestamp":"2026-06-03T14:25:00Z"}
--- match
1
--- splunk error
6:25 error SG7305: the format of the times in '@timestamp' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:25 error SG7105: KQL has no timestamp part comparison
--- cloudwatch
fields @timestamp, @message, formatDate(@timestamp, "%m", "UTC") as sigma_month | filter sigma_month = "05" | display @timestamp, @message

=== year
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|year': 2026
  condition: sel
--- events
{"@timestamp":"2026-05-03T14:25:00Z"}
{"@timestamp":"2025-05-03T14:25:00Z"}
--- match
1
--- splunk error
6:24 error SG7305: the format of the times in '@timestamp' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'
--- kibana error
6:24 error SG7105: KQL has no timestamp part comparison
--- cloudwatch
fields @timestamp, @message, formatDate(@timestamp, "%Y", "UTC") as sigma_year | filter sigma_year = "2026" | display @timestamp, @message

=== base64
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64: abc
  condition: sel
--- events
{"f":"YWJj"}
{"f":"abc"}
--- match
1
--- splunk
f="YWJj"
--- kibana
f:"YWJj"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^YWJj$/

=== base64offset
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset|contains: foobar
  condition: sel
--- events
{"f":"LWZvb2Jhci0="}
{"f":"LS1mb29iYXIt"}
{"f":"foobar"}
--- match
1 2
--- splunk
f="*Zm9vYmFy*" OR f="*Zvb2Jhc*" OR f="*mb29iYX*"
--- kibana
f:(*Zm9vYmFy* or *Zvb2Jhc* or *mb29iYX*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)Zm9vYmFy|Zvb2Jhc|mb29iYX/

=== wide
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64: abc
  condition: sel
--- events
{"f":"YQBiAGMA"}
{"f":"YWJj"}
--- match
1
--- splunk
f="YQBiAGMA"
--- kibana
f:"YQBiAGMA"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^YQBiAGMA$/

=== utf16le
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64: abc
  condition: sel
--- events
{"f":"YQBiAGMA"}
{"f":"AGEAYgBj"}
--- match
1
--- splunk
f="YQBiAGMA"
--- kibana
f:"YQBiAGMA"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^YQBiAGMA$/

=== utf16be
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be|base64: abc
  condition: sel
--- events
{"f":"AGEAYgBj"}
{"f":"YQBiAGMA"}
--- match
1
--- splunk
f="AGEAYgBj"
--- kibana
f:"AGEAYgBj"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^AGEAYgBj$/

=== utf16
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64: abc
  condition: sel
--- events
{"f":"//5hAGIAYwA="}
{"f":"YQBiAGMA"}
--- match
1
--- splunk
f="//5hAGIAYwA="
--- kibana
f:"//5hAGIAYwA="
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\/\/5hAGIAYwA=$/

=== windash
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash|contains: ' -x'
  condition: sel
--- events
{"f":"a /x"}
{"f":"a –x"}
{"f":"a +x"}
--- match
1 2
--- splunk
f="* -x*" OR f="* /x*" OR f="* –x*" OR f="* —x*" OR f="* ―x*"
--- kibana
f:(* -x* or * /x* or * –x* or * —x* or * ―x*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i) -x| \/x| –x| —x| ―x/

=== expand
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: 'a%name%'
  condition: sel
--- pipeline
vars:
  name: [bc]
transformations:
  - type: value_placeholders
--- events
{"f":"abc"}
{"f":"axy"}
{"f":"a%name%"}
--- match
1
--- splunk
f="abc"
--- kibana
f:"abc"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^abc$/
