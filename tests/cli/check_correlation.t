# Correlations: what their checks find, and what comes near it.

=== thresholds that always or never hold
--- args
check
--no-config
--format
short
--only
correlation-trivial
a.yml
--- file a.yml
title: R
name: r
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: A
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {gt: 0}}
---
title: B
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {gt: 1}}
---
title: C
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {neq: 0}}
---
title: D
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {neq: 1}}
---
title: E
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {lt: 1}}
---
title: F
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {lt: 2}}
---
title: G
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {lte: 0}}
---
title: H
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {lte: 1}}
---
title: I
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {eq: 0}}
---
title: J
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {eq: 1}}
---
title: K
correlation: {type: value_sum, rules: r, group-by: u, timespan: 1m, condition: {gt: 0, field: n}}
---
title: L
correlation: {type: value_count, rules: r, group-by: u, timespan: 1m, condition: {gte: 1, field: n}}
--- stdout
a.yml:7:87: warning: every event meets this condition [correlation-trivial]
a.yml:13:88: warning: every event meets this condition [correlation-trivial]
a.yml:19:87: warning: no event meets this condition: what is counted is at least 1 [correlation-trivial]
a.yml:25:88: warning: no event meets this condition: what is counted is at least 1 [correlation-trivial]
a.yml:31:87: warning: no event meets this condition: what is counted is at least 1 [correlation-trivial]
a.yml:40:88: warning: every event meets this condition [correlation-trivial]
--- stderr
sigcc: 1 file, 13 rules: 0 errors, 6 warnings, 0 notes

=== conditions of another form
--- args
check
--no-config
--format
short
--only
correlation-condition
--only
correlation-condition-operator
--only
correlation-condition-value
--only
correlation-percentile
a.yml
--- file a.yml
title: R
name: r
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: A
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: [1]}
---
title: B
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: r}
---
title: C
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {field: f}}
---
title: D
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {gte: {a: 1}}}
---
title: E
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {gte: -1}}
---
title: F
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {gte: "3"}}
---
title: G
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {gte: ""}}
---
title: H
correlation: {type: value_sum, rules: r, group-by: u, timespan: 1m, condition: {gte: -1, field: f}}
---
title: I
correlation: {type: unheard, rules: r, group-by: u, timespan: 1m, condition: {atleast: x}}
---
title: J
correlation: {type: value_percentile, rules: r, timespan: 1m, condition: {gte: 3, field: f, percentile: 0}}
---
title: K
correlation: {type: value_percentile, rules: r, timespan: 1m, condition: {gte: 3, field: f, percentile: 101}}
---
title: L
correlation: {type: value_percentile, rules: r, timespan: 1m, condition: {gte: 3, field: f, percentile: 9.5}}
---
title: M
correlation: {type: value_percentile, rules: r, timespan: 1m, condition: {gte: 3, field: f, percentile: [9]}}
---
title: N
correlation: {type: value_percentile, rules: r, timespan: 1m, condition: {gte: 3, field: f, percentile: 100}}
---
title: O
correlation: {type: temporal, rules: [r, r2], timespan: 1m}
---
title: P
correlation: {type: event_count, rules: r, timespan: 1m, condition: null}
--- stdout
a.yml:7:82: error: a correlation's condition must be a map or text [correlation-condition]
a.yml:10:82: error: only temporal correlations combine rules; this one compares with a number [correlation-condition]
a.yml:13:82: error: the condition needs a comparison, such as 'gte: 10' [correlation-condition-operator]
a.yml:16:88: error: 'gte' takes a number [correlation-condition-value]
a.yml:19:88: error: a count is never below 0 [correlation-condition-value]
a.yml:25:88: error: 'gte' takes a number [correlation-condition-value]
a.yml:34:105: error: a percentile must be a whole number from 1 to 100 [correlation-percentile]
a.yml:37:105: error: a percentile must be a whole number from 1 to 100 [correlation-percentile]
a.yml:40:105: error: a percentile must be a whole number from 1 to 100 [correlation-percentile]
a.yml:43:105: error: a percentile must be a whole number from 1 to 100 [correlation-percentile]
a.yml:52:14: error: this type of correlation needs a condition [correlation-condition]
--- exit
1
--- stderr
sigcc: 1 file, 17 rules: 11 errors, 0 warnings, 0 notes

=== expressions and the list of rules
--- args
check
--no-config
--format
short
--only
correlation-extended-mismatch
a.yml
--- file a.yml
title: A
correlation:
  type: temporal
  rules: [one, two]
  group-by: u
  timespan: 1m
  condition: one and not three
---
title: B
correlation:
  type: temporal
  rules: [one, two]
  group-by: u
  timespan: 1m
  condition: one and two
---
title: C
correlation:
  type: temporal
  group-by: u
  timespan: 1m
  condition: one and two
--- stdout
a.yml:4:16: error: the condition does not name this rule [correlation-extended-mismatch]
a.yml:7:26: error: 'three' is not in the list of rules [correlation-extended-mismatch]
--- exit
1
--- stderr
sigcc: 1 file, 3 rules: 2 errors, 0 warnings, 0 notes

=== members of another type
--- args
check
--no-config
--format
short
--only
correlation-missing
--only
correlation-rules
--only
correlation-rules-empty
--only
correlation-group-by-type
--only
correlation-aliases
--only
correlation-alias-rule
--only
correlation-generate
a.yml
b.yml
c.yml
--- file a.yml
title: A
correlation: a list of rules
--- file b.yml
title: B
correlation:
  type: temporal
  rules: {a: 1}
  group-by: {u: 1}
  aliases: [u]
  generate: "yes"
  timespan: 1m
---
title: C
correlation:
  type: temporal
  rules: [a, 5, [b]]
  group-by: [u, null]
  aliases:
    u: a
    v: {a: [x], b: null}
    w: {c: x}
  generate: [true]
  timespan: 1m
---
title: D
correlation:
  type: temporal
  rules: [a, b]
  group-by: [u, 5]
  aliases:
    u: {a: x}
    v: {a: x}
  generate: true
  timespan: 1m
--- file c.yml
title: a filter that has two keys of correlations
rules: [x]
timespan: 5m
filter: {rules: any, condition: not sel, sel: {f: 1}}
logsource: {product: aws}
--- stdout
a.yml:2:14: error: 'correlation' must be a map, not a single value [correlation-missing]
b.yml:4:10: error: 'rules' must be text or a list of strings [correlation-rules]
b.yml:5:13: error: 'group-by' must be text or a list of strings [correlation-group-by-type]
b.yml:6:12: error: 'aliases' must be a map of names [correlation-aliases]
b.yml:7:13: error: 'generate' must be true or false [correlation-generate]
b.yml:13:14: error: refer to a rule by its name or id [correlation-rules]
b.yml:13:17: error: refer to a rule by its name or id [correlation-rules]
b.yml:14:13: error: 'group-by' must be text or a list of strings [correlation-group-by-type]
b.yml:16:8: error: an alias must be a map from rules to fields [correlation-aliases]
b.yml:17:12: error: an alias must name one field for each rule [correlation-aliases]
b.yml:17:17: warning: 'b' is not a rule of this correlation [correlation-alias-rule]
b.yml:17:20: error: an alias must name one field for each rule [correlation-aliases]
b.yml:18:9: warning: 'c' is not a rule of this correlation [correlation-alias-rule]
b.yml:19:13: error: 'generate' must be true or false [correlation-generate]
b.yml:28:5: warning: the alias 'u' has no field for the rule 'b' [correlation-alias-rule]
--- exit
1
--- stderr
sigcc: 3 files, 5 rules: 12 errors, 3 warnings, 0 notes

=== windows and gaps
--- args
check
--no-config
--format
short
--only
correlation-window
a.yml
--- file a.yml
title: A
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, window: hopping, condition: {gte: 5}}
---
title: B
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, window: [session], condition: {gte: 5}}
---
title: C
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, window: session, condition: {gte: 5}}
---
title: D
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, window: session, gap: 5 m, condition: {gte: 5}}
---
title: E
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, window: session, gap: m, condition: {gte: 5}}
---
title: F
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, window: session, gap: [5m], condition: {gte: 5}}
---
title: G
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, window: tumbling, gap: 5m, condition: {gte: 5}}
---
title: H
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, window: session, gap: 15m, condition: {gte: 5}}
---
title: I
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, gap: 5x, condition: {gte: 5}}
--- stdout
a.yml:2:79: warning: 'window' must be sliding, tumbling or session [correlation-window]
a.yml:5:79: warning: 'window' must be sliding, tumbling or session [correlation-window]
a.yml:8:79: warning: a session window needs a 'gap' [correlation-window]
a.yml:11:93: warning: a gap is a timespan such as 5m [correlation-window]
a.yml:14:93: warning: a gap is a timespan such as 5m [correlation-window]
a.yml:17:93: warning: a gap is a timespan such as 5m [correlation-window]
a.yml:20:94: warning: 'gap' is only for 'window: session' [correlation-window]
a.yml:26:76: warning: 'gap' is only for 'window: session' [correlation-window]
a.yml:26:76: warning: a gap is a timespan such as 5m [correlation-window]
--- stderr
sigcc: 1 file, 9 rules: 0 errors, 9 warnings, 0 notes

=== filters
--- args
check
--no-config
--format
short
--only
filter-rules
--only
filter-rules-empty
--only
filter-condition
a.yml
--- file a.yml
title: A
logsource: {product: aws}
filter: {condition: not sel, sel: {f: 1}}
---
title: B
logsource: {product: aws}
filter: {rules: {a: b}, condition: not sel, sel: {f: 1}}
---
title: C
logsource: {product: aws}
filter: {rules: [a, [b], null, ""], condition: not sel, sel: {f: 1}}
---
title: D
logsource: {product: aws}
filter: {rules: [], condition: not sel, sel: {f: 1}}
---
title: E
logsource: {product: aws}
filter: {rules: any, sel: {f: 1}}
---
title: F
logsource: {product: aws}
filter: {rules: any, condition: "((sel", sel: {f: 1}}
--- stdout
a.yml:3:9: error: a filter must name the rules it applies to [filter-rules]; 'rules: any' is every rule of the log source
a.yml:7:17: error: 'rules' is 'any', the name or id of a rule, or a list [filter-rules]
a.yml:11:21: error: this is not the name or id of a rule [filter-rules]
a.yml:11:26: error: this is not the name or id of a rule [filter-rules]
a.yml:11:32: error: this is not the name or id of a rule [filter-rules]
a.yml:15:17: warning: an empty list is every rule of the log source [filter-rules-empty]; write 'rules: any' if that is meant
a.yml:19:9: error: a filter needs a condition [filter-condition]
--- exit
1
--- stderr
sigcc: 1 file, 6 rules: 6 errors, 1 warning, 0 notes

=== rules that are the same, and others that are nearly so
--- args
check
--no-config
--format
short
--only
detection-duplicate-rule
--only
detection-superset-rule
a.yml
--- file a.yml
title: two fields
logsource: {product: aws, service: cloudtrail}
detection: {sel: {f: 1, g: 2}, condition: sel}
---
title: in another order
logsource: {product: aws, service: cloudtrail}
detection: {a: {g: 2}, b: {f: 1}, condition: b and a}
---
title: one field
logsource: {product: aws, service: cloudtrail}
detection: {sel: {f: 1}, condition: sel}
---
title: another log source
logsource: {product: aws}
detection: {sel: {f: 1, g: 2}, condition: sel}
---
title: two conditions
logsource: {product: aws, service: cloudtrail}
detection: {sel: {f: 1}, other: {g: 3}, condition: [sel, other]}
---
title: the same two
logsource: {product: aws, service: cloudtrail}
detection: {other: {g: 3}, sel: {f: 1}, condition: [sel, other]}
---
title: the other way round
logsource: {product: aws, service: cloudtrail}
detection: {other: {g: 3}, sel: {f: 1}, condition: [other, sel]}
---
title: never true
logsource: {product: aws, service: cloudtrail}
detection: {sel: {f: 1}, condition: sel and not sel}
---
title: never true either
logsource: {product: aws, service: cloudtrail}
detection: {sel: {g: 1}, condition: sel and not sel}
---
title: another value
logsource: {product: aws, service: cloudtrail}
detection: {sel: {f: 9, g: 2}, condition: sel}
---
title: a correlation
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: {gte: 5}}
--- stdout
a.yml:1:1: note: all that this rule finds is also found by 'one field' [detection-superset-rule]
a.yml:5:1: warning: this rule finds the same events as 'two fields' [detection-duplicate-rule]
a.yml:5:1: note: all that this rule finds is also found by 'one field' [detection-superset-rule]
a.yml:21:1: warning: this rule finds the same events as 'two conditions' [detection-duplicate-rule]
a.yml:33:1: warning: this rule finds the same events as 'never true' [detection-duplicate-rule]
--- stderr
sigcc: 1 file, 11 rules: 0 errors, 3 warnings, 2 notes

=== what the schema wants of each kind of rule
--- args
check
--no-config
--format
short
--only
schema-violation
a.yml
--- file a.yml
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: A
logsource: [aws]
detection: {sel: {f: 1}, condition: sel}
---
title: B
logsource: {product: aws}
detection: [sel]
---
title: C
logsource: {product: aws}
detection: {sel: {f: 1}}
---
title: D
detection: {sel: {f: 1}, condition: sel}
---
title: E
logsource: {product: aws}
filter: [any]
---
title: F
logsource: {product: aws}
filter: {rules: [], condition: not sel, sel: {f: 1}}
---
title: G
logsource: {product: aws}
filter: {condition: not sel, sel: {f: 1}}
---
title: H
correlation: [r]
---
title: I
correlation: {type: event_count, rules: r, group-by: u, timespan: 1m, condition: 5}
---
title: J
tags: attack.t1059
date: 2024-13-01
modified: 2024-01-32
status: [test]
level: severe
logsource: {product: aws}
detection: {sel: {f: 1}, timeframe: 5m, condition: sel}
---
title: K
tags: [Attack.T1059, attack.execution, "a b"]
date: [2024-01-01]
related: [{id: x}]
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stdout
a.yml:1:1: error: the schema wants a 'title' [schema-violation]
a.yml:5:12: error: the schema wants 'logsource' to be a map [schema-violation]
a.yml:10:12: error: the schema wants 'detection' to be a map [schema-violation]
a.yml:14:12: error: the schema wants a 'condition' [schema-violation]
a.yml:16:1: error: the schema wants a 'logsource' [schema-violation]
a.yml:21:9: error: the schema wants 'filter' to be a map [schema-violation]
a.yml:25:9: error: the schema wants a 'selection' [schema-violation]
a.yml:25:17: error: the schema wants 'rules' to be a list that is not empty [schema-violation]
a.yml:29:9: error: the schema wants a 'rules' [schema-violation]
a.yml:29:9: error: the schema wants a 'selection' [schema-violation]
a.yml:32:14: error: the schema wants 'correlation' to be a map [schema-violation]
a.yml:35:41: error: the schema wants 'rules' to be a list [schema-violation]
a.yml:35:54: error: the schema wants 'group-by' to be a list [schema-violation]
a.yml:35:82: error: the schema wants 'condition' to be a map [schema-violation]
a.yml:38:7: error: the schema wants 'tags' to be a list [schema-violation]
a.yml:39:7: error: the schema wants 'date' to be a date as yyyy-mm-dd [schema-violation]
a.yml:40:11: error: the schema wants 'modified' to be a date as yyyy-mm-dd [schema-violation]
a.yml:41:9: error: the schema wants 'status' to be one of stable, test, experimental, deprecated, unsupported [schema-violation]
a.yml:42:8: error: the schema wants 'level' to be one of informational, low, medium, high, critical [schema-violation]
a.yml:47:8: error: the schema allows tags of lower case letters, digits, '.', '-' and '_' only [schema-violation]
a.yml:47:40: error: the schema allows tags of lower case letters, digits, '.', '-' and '_' only [schema-violation]
a.yml:48:7: error: the schema wants 'date' to be a date as yyyy-mm-dd [schema-violation]
--- exit
1
--- stderr
sigcc: 1 file, 12 rules: 22 errors, 0 warnings, 0 notes

=== fields that the rules of a correlation look at
--- args
check
-f
short
--only
correlation-group-by-unknown
a.yml
--- file a.yml
title: A
name: a
fields: [listed]
logsource: {product: aws}
detection: {sel: [{f: 1}, {g: 2}], condition: sel}
---
title: Inner
name: inner
correlation:
    type: event_count
    rules: [a]
    group-by: [f, g, listed, unseen]
    timespan: 5m
    condition: {gte: 3}
---
title: Outer
correlation:
    type: event_count
    rules: [inner]
    group-by: [f, other]
    timespan: 5m
    condition: {gte: 3}
--- stdout
a.yml:12:30: note: no rule of this correlation looks at 'unseen' [correlation-group-by-unknown]
a.yml:20:19: note: no rule of this correlation looks at 'other' [correlation-group-by-unknown]
--- stderr
sigcc: 1 file, 3 rules: 0 errors, 0 warnings, 2 notes
