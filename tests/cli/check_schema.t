# What the JSON schemas of the specification refuse, and what they let pass.

=== a rule
--- args
check
-f
short
--only
schema-violation
a.yml
--- file a.yml
title: 1
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
name: n
level: High
date: 2024-01-31
modified: 2024-13-01
tags: [attack.t1033, attack.t1033, attack., .t, 1]
fields: a
falsepositives: [x, yy]
related:
    - {id: 929a690e-bef0-4204-a928-ef5e620d6fcc, type: correlation}
    - {id: 929a690e-bef0-4204-a928-ef5e620d6fcc, type: derived}
    - x
logsource: {product: aws, service: 1, other: 2}
detection:
    a: keyword
    b: [text, 1, {f: 1}, true, 1.5, null]
    c: {f: [1.5, true, null]}
    condition: a and b and c
own: anything
--- stdout
a.yml:1:8: error: the schema wants 'title' to be text [schema-violation]
a.yml:4:8: error: the schema wants 'level' to be one of informational, low, medium, high, critical [schema-violation]
a.yml:6:11: error: the schema wants 'modified' to be a date as yyyy-mm-dd [schema-violation]
a.yml:7:22: error: 'tags' lists 'attack.t1033' twice [schema-violation]
a.yml:7:36: error: the schema allows tags of lower case letters, digits, '.', '-' and '_' only [schema-violation]
a.yml:7:45: error: the schema allows tags of lower case letters, digits, '.', '-' and '_' only [schema-violation]
a.yml:7:49: error: the schema wants 'tags' to list text [schema-violation]
a.yml:8:9: error: the schema wants 'fields' to be a list [schema-violation]
a.yml:9:18: error: the schema wants at least 2 characters in 'falsepositives' [schema-violation]
a.yml:11:56: error: the schema wants 'type' to be one of derived, obsolete, merged, renamed, similar [schema-violation]
a.yml:13:7: error: the schema wants 'related' to list maps [schema-violation]
a.yml:14:36: error: the schema wants 'service' to be text [schema-violation]
a.yml:16:8: error: the schema wants 'a' to be a map or a list [schema-violation]
a.yml:17:26: error: the schema wants 'b' to list text, whole numbers or maps [schema-violation]
a.yml:17:32: error: the schema wants 'b' to list text, whole numbers or maps [schema-violation]
a.yml:17:37: error: the schema wants 'b' to list text, whole numbers or maps [schema-violation]
--- stderr
sigcc: 1 file, 1 rule: 16 errors, 0 warnings, 0 notes
--- exit
1

=== a correlation and a filter
--- args
check
-f
short
--only
schema-violation
a.yml
--- file a.yml
title: R
name: r
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
---
title: C
correlation:
    type: value_median
    rules: r
    group-by: [a, a]
    timespan: 12345678901s
    condition: {gte: 1, field: x}
---
title: C
correlation:
    type: temporal
    rules: [r, r]
    timespan: 1m
    condition: r
---
title: F
logsource: {product: aws}
filter:
    rules: any
    exception: {f: 2}
    condition: not exception
---
title: F
logsource: {product: aws}
filter:
    rules: [r]
    selection: {f: 2}
    condition: not selection
--- stdout
a.yml:8:11: error: the schema wants 'type' to be one of event_count, value_count, temporal, temporal_ordered, value_sum, value_avg, value_percentile [schema-violation]
a.yml:9:12: error: the schema wants 'rules' to be a list [schema-violation]
a.yml:10:19: error: 'group-by' lists 'a' twice [schema-violation]
a.yml:11:15: error: the schema allows 'timespan' 10 characters, not 12 [schema-violation]
a.yml:17:16: error: 'rules' lists 'r' twice [schema-violation]
a.yml:19:16: error: the schema wants 'condition' to be a map [schema-violation]
a.yml:24:5: error: the schema wants a 'selection' [schema-violation]
a.yml:24:12: error: the schema wants 'rules' to be a list [schema-violation]
--- stderr
sigcc: 1 file, 5 rules: 8 errors, 0 warnings, 0 notes
--- exit
1
