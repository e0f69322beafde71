# Names that get in the way of each other.

=== an alias
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  group-by: who
  timespan: 1h
  aliases:
    who:
      fail: user
      key: userName
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" | rename user as who ]
[ search eventName="CreateAccessKey" | eval event_type="key" | rename userName as who ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time who

| search event_type_count >= 2
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, user, eventName like /(?i)^CreateAccessKey$/, userName) as who, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(who) | stats sum(r1) as n1, sum(r2) as n2 by who, bin(1h) as window | filter n1 > 0 and n2 > 0

=== an alias that one rule does not need
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  group-by: user
  timespan: 1h
  aliases:
    user:
      key: userName
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search eventName="CreateAccessKey" | eval event_type="key" | rename userName as user ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time user

| search event_type_count >= 2
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, user, eventName like /(?i)^CreateAccessKey$/, userName) as sigma_user, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(sigma_user) | stats sum(r1) as n1, sum(r2) as n2 by sigma_user, bin(1h) as window | filter n1 > 0 and n2 > 0

=== an alias for one field
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  group-by: who
  timespan: 1h
  aliases:
    who:
      fail: user
      key: user
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" | rename user as who ]
[ search eventName="CreateAccessKey" | eval event_type="key" | rename user as who ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time who

| search event_type_count >= 2
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields user as who, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(who) | stats sum(r1) as n1, sum(r2) as n2 by who, bin(1h) as window | filter n1 > 0 and n2 > 0

=== an alias for itself
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 1h
  condition: {gte: 1}
  aliases:
    user:
      fail: user
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=1h
| stats count as event_count by _time user

| search event_count >= 1
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | stats count(*) as event_count by user, bin(1h) as window | filter event_count >= 1

=== an alias of a single rule
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: who
  timespan: 1h
  condition: {gte: 1}
  aliases:
    who:
      fail: user
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*" | rename user as who

| bin _time span=1h
| stats count as event_count by _time who

| search event_count >= 1
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | fields user as who | filter ispresent(who) | stats count(*) as event_count by who, bin(1h) as window | filter event_count >= 1

=== an alias nobody asks for
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: user
  timespan: 1h
  condition: {gte: 1}
  aliases:
    who:
      fail: user
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=1h
| stats count as event_count by _time user

| search event_count >= 1
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(user) | stats count(*) as event_count by user, bin(1h) as window | filter event_count >= 1

=== an alias for what is counted
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: value_count
  rules: fail
  timespan: 1h
  condition: {gte: 2, field: who}
  aliases:
    who:
      fail: user
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*" | rename user as who

| bin _time span=1h
| stats dc(who) as value_count by _time

| search value_count >= 2
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | fields user as who | stats count_distinct(who) as value_count by bin(1h) as window | filter value_count >= 2

=== two aliases for one field
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  group-by: [who, whom]
  timespan: 1h
  aliases:
    who:
      fail: user
      key: userName
    whom:
      fail: user
      key: target name
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" | eval sigma_alias_1='user', sigma_alias_2='user' | rename sigma_alias_1 as who | rename sigma_alias_2 as whom ]
[ search eventName="CreateAccessKey" | eval event_type="key" | rename userName as who | rename "target name" as whom ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time who whom

| search event_type_count >= 2
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, user, eventName like /(?i)^CreateAccessKey$/, userName) as who, case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, user, eventName like /(?i)^CreateAccessKey$/, `target name`) as whom, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(who) and ispresent(whom) | stats sum(r1) as n1, sum(r2) as n2 by who, whom, bin(1h) as window | filter n1 > 0 and n2 > 0

=== aliases that change places
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  group-by: [src, dst]
  timespan: 1h
  aliases:
    src:
      key: dst
    dst:
      key: src
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search eventName="CreateAccessKey" | eval event_type="key" | eval sigma_alias_1='dst', sigma_alias_2='src' | rename sigma_alias_1 as src | rename sigma_alias_2 as dst ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time src dst

| search event_type_count >= 2
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, src, eventName like /(?i)^CreateAccessKey$/, dst) as sigma_src, case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, dst, eventName like /(?i)^CreateAccessKey$/, src) as sigma_dst, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(sigma_src) and ispresent(sigma_dst) | stats sum(r1) as n1, sum(r2) as n2 by sigma_src, sigma_dst, bin(1h) as window | filter n1 > 0 and n2 > 0

=== an alias called like a field that a rule reads
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  group-by: eventName
  timespan: 1h
  aliases:
    eventName:
      fail: user
      key: userName
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" | rename user as eventName ]
[ search eventName="CreateAccessKey" | eval event_type="key" | rename userName as eventName ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time eventName

| search event_type_count >= 2
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, user, eventName like /(?i)^CreateAccessKey$/, userName) as sigma_eventName, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(sigma_eventName) | stats sum(r1) as n1, sum(r2) as n2 by sigma_eventName, bin(1h) as window | filter n1 > 0 and n2 > 0

=== an alias of a group
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  group-by: [user, who]
  timespan: 1h
  aliases:
    who:
      fail: user
      key: userName
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" | eval sigma_alias_1='user' | rename sigma_alias_1 as who ]
[ search eventName="CreateAccessKey" | eval event_type="key" | rename userName as who ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time user who

| search event_type_count >= 2
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, user, eventName like /(?i)^CreateAccessKey$/, userName) as who, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(user) and ispresent(who) | stats sum(r1) as n1, sum(r2) as n2 by user, who, bin(1h) as window | filter n1 > 0 and n2 > 0

=== an alias over ten rules
--- rule
title: R1
name: r1
logsource: {product: aws}
detection:
  s:
    n: 1
  condition: s
---
title: R2
name: r2
logsource: {product: aws}
detection:
  s:
    n: 2
  condition: s
---
title: R3
name: r3
logsource: {product: aws}
detection:
  s:
    n: 3
  condition: s
---
title: R4
name: r4
logsource: {product: aws}
detection:
  s:
    n: 4
  condition: s
---
title: R5
name: r5
logsource: {product: aws}
detection:
  s:
    n: 5
  condition: s
---
title: R6
name: r6
logsource: {product: aws}
detection:
  s:
    n: 6
  condition: s
---
title: R7
name: r7
logsource: {product: aws}
detection:
  s:
    n: 7
  condition: s
---
title: R8
name: r8
logsource: {product: aws}
detection:
  s:
    n: 8
  condition: s
---
title: R9
name: r9
logsource: {product: aws}
detection:
  s:
    n: 9
  condition: s
---
title: R10
name: r10
logsource: {product: aws}
detection:
  s:
    n: 10
  condition: s
---
title: C
correlation:
  type: event_count
  rules: [r1, r2, r3, r4, r5, r6, r7, r8, r9, r10]
  group-by: who
  timespan: 1h
  condition: {gte: 1}
  aliases:
    who:
      r1: a
      r2: b
--- cloudwatch error
89:5 error SG7218: an alias over more than 9 rules

=== groups called like our columns
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: [fail, key]
  group-by: [event_type, event_type_count, window, r1, n2]
  timespan: 1h
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval sigma_event_type="fail" ]
[ search eventName="CreateAccessKey" | eval sigma_event_type="key" ]

| bin _time span=1h
| stats dc(sigma_event_type) as sigma_event_type_count by _time event_type event_type_count window r1 n2

| search sigma_event_type_count >= 2
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or eventName like /(?i)^CreateAccessKey$/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as sigma_r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(event_type) and ispresent(event_type_count) and ispresent(window) and ispresent(r1) and ispresent(n2) | stats sum(sigma_r1) as n1, sum(r2) as sigma_n2 by event_type, event_type_count, window, r1, n2, bin(1h) as sigma_window | filter n1 > 0 and sigma_n2 > 0

=== a group called like the count
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: [event_count, sigma_event_count]
  timespan: 1h
  condition: {gte: 2}
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=1h
| stats count as sigma_sigma_event_count by _time event_count sigma_event_count

| search sigma_sigma_event_count >= 2
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(event_count) and ispresent(sigma_event_count) | stats count(*) as sigma_sigma_event_count by event_count, sigma_event_count, bin(1h) as window | filter sigma_sigma_event_count >= 2

=== fields with odd names
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: value_count
  rules: fail
  group-by: [by, a b, "a-b", "@log"]
  timespan: 1h
  condition: {gte: 2, field: "user name"}
--- options
window=tumbling
--- splunk
eventName="ConsoleLogin" errorMessage="*FAILED*"

| bin _time span=1h
| stats dc("user name") as value_count by _time "by" "a b" "a-b" "@log"

| search value_count >= 2
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/ | filter ispresent(`by`) and ispresent(`a b`) and ispresent(`a-b`) and ispresent(@log) | stats count_distinct(`user name`) as value_count by `by`, `a b`, `a-b`, @log, bin(1h) as window | filter value_count >= 2

=== a group with a wildcard
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: "user*"
  timespan: 1h
  condition: {gte: 2}
--- splunk error
14:13 error SG7003: SPL cannot name the field 'user*'

=== a group without a name
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: event_count
  rules: fail
  group-by: ["", user]
  timespan: 1h
  condition: {gte: 2}
--- splunk error
14:14 error SG7003: a field without a name
--- cloudwatch error
14:14 error SG7202: a field name that is empty or has control characters

=== a field with a quote
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: value_sum
  rules: fail
  group-by: a
  timespan: 1h
  condition: {gte: 2, field: 'a"b'}
--- splunk error
16:30 error SG7003: SPL cannot name the field 'a"b'

=== a set of values with an apostrophe
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: value_count
  rules: fail
  group-by: a
  timespan: 1h
  condition: {gte: 2, field: ["it's", b]}
--- splunk error
16:31 error SG7003: SPL cannot name the field 'it's'

=== names of rules that differ in case
--- rule
title: Failed login
name: fail
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: Failed login
name: FAIL
logsource: {product: aws}
detection:
  s:
    eventName: Other
    errorMessage|contains: FAILED
  condition: s
---
title: C
correlation:
  type: temporal
  timespan: 1h
  condition: fail and not FAIL
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="fail" ]
[ search eventName="Other" errorMessage="*FAILED*" | eval event_type="FAIL #2" ]

| bin _time span=1h
| stats values(event_type) as event_types by _time

| search event_types="fail"   NOT event_types="FAIL #2"
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/) or (eventName like /(?i)^Other$/ and errorMessage like /(?i)FAILED/) | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)FAILED/, 1, 0) as r1, if(eventName like /(?i)^Other$/ and errorMessage like /(?i)FAILED/, 1, 0) as r2 | stats sum(r1) as n1, sum(r2) as n2 by bin(1h) as window | filter n1 > 0 and n2 = 0

=== names of rules with quotes
--- rule
title: Failed login
name: 'a"b\c'
logsource: {product: aws}
detection:
  s:
    eventName: ConsoleLogin
    errorMessage|contains: FAILED
  condition: s
---
title: New key
name: key
logsource: {product: aws}
detection:
  s:
    eventName: CreateAccessKey
  condition: s
---
title: C
correlation:
  type: temporal
  rules: ['a"b\c', key]
  timespan: 1h
--- options
window=tumbling
--- splunk
| multisearch
[ search eventName="ConsoleLogin" errorMessage="*FAILED*" | eval event_type="a\"b\\c" ]
[ search eventName="CreateAccessKey" | eval event_type="key" ]

| bin _time span=1h
| stats dc(event_type) as event_type_count by _time

| search event_type_count >= 2
