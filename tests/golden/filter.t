# Filters: conditions that are added to other rules.

=== filter of one rule by name
--- rule
title: A
name: rule_a
logsource: {product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
name: rule_b
logsource: {product: p}
detection:
  sel:
    g: 2
  condition: sel
---
title: F
logsource: {product: p}
filter:
  rules: [rule_a]
  own:
    user: admin
  condition: not own
--- splunk
f=1 NOT user="admin"

g=2
--- kibana
f:1 and not user:"admin"

g:2
--- cloudwatch
fields @timestamp, @message | filter f = 1 and (not ispresent(user) or user not like /(?i)^admin$/)

fields @timestamp, @message | filter g = 2

=== filter by id, in any letter case of the word any
--- rule
title: A
id: 5013332f-8a70-4e04-bcc1-06a98a2cca2e
logsource: {product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: By id
logsource: {product: p}
filter:
  rules:
    - 5013332f-8a70-4e04-bcc1-06a98a2cca2e
  own:
    user: admin
  condition: not own
---
title: For all
logsource: {product: p}
filter:
  rules: ANY
  own:
    host: test
  condition: not own
--- splunk
f=1 NOT user="admin" NOT host="test"
--- kibana
f:1 and not user:"admin" and not host:"test"
--- cloudwatch
fields @timestamp, @message | filter f = 1 and (not ispresent(user) or user not like /(?i)^admin$/) and (not ispresent(host) or host not like /(?i)^test$/)

=== filter names do not meet the rule's
# The rule's selectors select its own detections, the filter's its own.
--- rule
title: A
name: rule_a
logsource: {product: p}
detection:
  sel_a:
    f: 1
  sel_b:
    g: 2
  condition: 1 of sel_* or all of them
---
title: F
logsource: {product: p}
filter:
  rules: any
  sel_a:
    user: admin
  sel_c:
    user: root
  condition: not 1 of sel_*
--- splunk
(f=1 OR g=2 OR (f=1 g=2)) NOT (user IN ("admin", "root"))
--- kibana
(f:1 or g:2 or (f:1 and g:2)) and not user:("admin" or "root")
--- cloudwatch
fields @timestamp, @message | filter (f = 1 or g = 2 or (f = 1 and g = 2)) and (not ispresent(user) or user not like /(?i)^(admin|root)$/)

=== filter names do not meet a selector of underlined names
--- rule
title: A
logsource: {product: p}
detection:
  _a:
    f: 1
  _b:
    g: 2
  condition: 1 of _*
---
title: F
logsource: {product: p}
filter:
  rules: any
  own:
    user: admin
  condition: not own
--- splunk
(f=1 OR g=2) NOT user="admin"
--- kibana
(f:1 or g:2) and not user:"admin"
--- cloudwatch
fields @timestamp, @message | filter (f = 1 or g = 2) and (not ispresent(user) or user not like /(?i)^admin$/)

=== filters apply in the order they have in the input
# Those that name the rule, even twice, among those for all.
--- rule
title: F 1
logsource: {product: p}
filter:
  rules: any
  own:
    a: 1
  condition: not own
---
title: F 2
logsource: {product: p}
filter:
  rules: [rule_a, rule_b, rule_a]
  own:
    b: 1
  condition: not own
---
title: A
name: rule_a
logsource: {product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: F 3
logsource: {product: p}
filter:
  rules: any
  own:
    c: 1
  condition: not own
---
title: F 4
logsource: {product: p}
filter:
  rules: [rule_a]
  own:
    d: 1
  condition: not own
---
title: B
name: rule_b
logsource: {product: p}
detection:
  sel:
    g: 1
  condition: sel
--- splunk
f=1 NOT a=1 NOT b=1 NOT c=1 NOT d=1

g=1 NOT a=1 NOT b=1 NOT c=1
--- kibana
f:1 and not a:1 and not b:1 and not c:1 and not d:1

g:1 and not a:1 and not b:1 and not c:1
--- cloudwatch
fields @timestamp, @message | filter f = 1 and (not ispresent(a) or a != 1) and (not ispresent(b) or b != 1) and (not ispresent(c) or c != 1) and (not ispresent(d) or d != 1)

fields @timestamp, @message | filter g = 1 and (not ispresent(a) or a != 1) and (not ispresent(b) or b != 1) and (not ispresent(c) or c != 1)

=== filter in parentheses around an OR
--- rule
title: A
logsource: {product: p}
detection:
  a:
    f: 1
  b:
    g: 2
  condition:
    - a or b
    - b
---
title: F
logsource: {product: p}
filter:
  rules: any
  x:
    u: 1
  y:
    v: 2
  condition: x or y
--- splunk
(f=1 OR g=2) (u=1 OR v=2)

g=2 (u=1 OR v=2)
--- kibana
(f:1 or g:2) and (u:1 or v:2)

g:2 and (u:1 or v:2)
--- cloudwatch
fields @timestamp, @message | filter (f = 1 or g = 2) and (u = 1 or v = 2)

fields @timestamp, @message | filter g = 2 and (u = 1 or v = 2)

=== filter of a wider log source
# What the filter leaves open fits everything, what it names must be there.
--- rule
title: A
logsource: {product: p, service: s}
detection:
  a:
    f: 1
  condition: a
---
title: B
logsource: {product: other, service: s}
detection:
  a:
    g: 1
  condition: a
---
title: Wide
logsource: {product: p}
filter:
  rules: any
  x:
    u: 1
  condition: not x
---
title: Narrow
logsource: {product: p, service: s, category: c}
filter:
  rules: any
  x:
    never: 1
  condition: not x
--- splunk
f=1 NOT u=1

g=1
--- kibana
f:1 and not u:1

g:1
--- cloudwatch
fields @timestamp, @message | filter f = 1 and (not ispresent(u) or u != 1)

fields @timestamp, @message | filter g = 1
--- diagnostics
26:3 warning SG5014: this filter applies to no rule

=== filter before its rule
--- rule
title: F
logsource: {product: p}
filter:
  rules: rule_a
  x:
    u: 1
  condition: not x
---
title: A
name: rule_a
logsource: {product: p}
detection:
  a:
    f: 1
  condition: a
--- splunk
f=1 NOT u=1
--- kibana
f:1 and not u:1
--- cloudwatch
fields @timestamp, @message | filter f = 1 and (not ispresent(u) or u != 1)

=== filter below a correlation
# The events that a correlation counts are those of its filtered rules.
--- rule
title: A
name: rule_a
logsource: {product: p}
detection:
  a:
    f: 1
  condition: a
---
title: F
logsource: {product: p}
filter:
  rules: [rule_a]
  x:
    u: 1
  condition: not x
---
title: C
correlation:
  type: event_count
  rules: rule_a
  group-by: [u]
  timespan: 5m
  condition: {gte: 3}
--- options
window=tumbling
--- splunk
f=1 NOT u=1

| bin _time span=5m
| stats count as event_count by _time u

| search event_count >= 3
--- cloudwatch
filter f = 1 and (not ispresent(u) or u != 1) | filter ispresent(u) | stats count(*) as event_count by u, bin(5m) as window | filter event_count >= 3

=== filter of an unknown rule
--- rule
title: A
logsource: {product: p}
detection:
  a:
    f: 1
  condition: a
---
title: F
logsource: {product: p}
filter:
  rules: [rule_z]
  x:
    u: 1
  condition: not x
--- splunk
f=1
--- diagnostics
11:3 warning SG5014: this filter applies to no rule

=== filter without rules
--- rule
title: F
logsource: {product: p}
filter:
  x:
    u: 1
  condition: not x
--- diagnostics
4:3 error SG5013: a filter must name the rules it applies to; 'rules: any' is every rule of the log source

=== filter without condition
--- rule
title: F
logsource: {product: p}
filter:
  rules: any
  x:
    u: 1
--- diagnostics
4:3 error SG5013: a filter must have one condition, as text

=== filter that is a list
--- rule
title: F
logsource: {product: p}
filter: [x]
--- diagnostics
3:9 error SG5013: 'filter' must be a map, not a list

=== filter with an unknown name in its condition
--- rule
title: F
logsource: {product: p}
filter:
  rules: any
  own:
    u: 1
  condition: not onw
--- diagnostics
7:18 error SG4004: no detection is called 'onw'; did you mean 'own'?

=== a selector that selects some detections of the filter
--- rule
title: T
logsource: {product: aws}
name: base
detection:
  sel: {f: v}
  condition: sel
---
title: F
logsource: {product: aws}
filter:
  rules: [base]
  adm_a: {u: a}
  adm_b: {u: b}
  other: {u: c}
  condition: not (all of adm_* or 1 of adm_*) and not other
--- splunk
f="v" NOT ((u="a" u="b") OR u IN ("a", "b")) NOT u="c"

=== a filter for another log source
--- rule
title: T
logsource: {product: aws}
name: base
detection:
  sel: {f: v}
  condition: sel
---
title: F
logsource: {product: gcp}
filter:
  rules: [base]
  a: {u: a}
  condition: not a
---
title: G
logsource: {product: aws, service: s}
filter:
  rules: [base]
  a: {u: a}
  condition: not a
--- splunk
f="v"
--- diagnostics
11:3 warning SG5014: this filter applies to no rule
18:3 warning SG5014: this filter applies to no rule
