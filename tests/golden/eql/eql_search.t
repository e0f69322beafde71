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
--- format eql_search
--- eql
{"query":"any where f : \"*a\\\"b\\\\*\" and n == 5","size":100}
--- eql diagnostics

=== with all that it can have
--- rule
title: T
logsource: {category: test}
fields: [g, h]
detection:
  sel:
    f|contains: 'a"b\'
    n: 5
  condition: sel
--- format eql_search
--- options
size=5
from=now-1d
timestamp_field=event.ingested
tiebreaker_field=event.sequence
event_category_field=event.type
--- eql
{"query":"any where f : \"*a\\\"b\\\\*\" and n == 5","size":5,"timestamp_field":"event.ingested","tiebreaker_field":"event.sequence","event_category_field":"event.type","filter":{"range":{"event.ingested":{"gte":"now-1d"}}},"fields":["@timestamp","g","h"]}
--- eql diagnostics

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
--- format eql_search
--- eql
{"query":"sequence by u with maxspan=3599999ms\n  [any where a == 1]\n  [any where b == 2]","size":100}
{"query":"sequence by u with maxspan=3599999ms\n  [any where b == 2]\n  [any where a == 1]","size":100}
--- eql diagnostics
