# Bodies of requests.

=== a query
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    f|contains: 'a"b\'
    n: 5
  condition: sel
--- format esql_query
--- esql
{"query":"FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) LIKE \"*a\\\"b\\\\\\\\*\" AND TO_STRING(n) IN (\"5\", \"5.0\")"}
--- esql diagnostics

=== the last day
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    f|contains: 'a"b\'
    n: 5
  condition: sel
--- format esql_query
--- options
range=24 hours
--- esql
{"query":"FROM logs-* METADATA _id, _index, _version | WHERE @timestamp > NOW() - 24 hours | WHERE TO_LOWER(f) LIKE \"*a\\\"b\\\\\\\\*\" AND TO_STRING(n) IN (\"5\", \"5.0\")"}
--- esql diagnostics

=== two rules, in any order
--- rule
title: First
name: first
logsource: {category: test}
detection:
  sel: {a: 1}
  condition: sel
---
title: Second
name: second
logsource: {category: test}
detection:
  sel: {b: 2}
  condition: sel
---
title: Both
correlation:
  rules: [first, second]
  type: temporal
  group-by: [u]
  timespan: 1h
--- format esql_query
--- esql
{"query":"FROM logs-*\n| WHERE @timestamp > NOW() - 1 hours\n| WHERE (TO_STRING(a) IN (\"1\", \"1.0\")) OR (TO_STRING(b) IN (\"2\", \"2.0\"))\n| WHERE u IS NOT NULL\n| STATS rule_1 = COUNT(*) WHERE (TO_STRING(a) IN (\"1\", \"1.0\")), rule_2 = COUNT(*) WHERE (TO_STRING(b) IN (\"2\", \"2.0\")), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u\n| WHERE rule_1 > 0 AND rule_2 > 0"}
--- esql diagnostics
