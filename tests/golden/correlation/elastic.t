# Correlations as sequences of EQL, and as STATS of ES|QL.

=== in order
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: temporal_ordered
  rules: [one, two]
  group-by: [user.name, host]
  timespan: 5m
--- eql
any where user : "w"

sequence by user.name, host with maxspan=299999ms
  [any where a : "x"]
  [any where (b : "y") or (c : "z")]

--- eql notes
34:3 note SG7411: EQL takes an event for one step only, and puts events of the same time in an order of its own

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z")
| WHERE user.name IS NOT NULL AND host IS NOT NULL
| STATS first_1 = MIN(@timestamp) WHERE (TO_LOWER(a) == "x"), last_2 = MAX(@timestamp) WHERE (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z"), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY user.name, host
| WHERE first_1 <= last_2

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 5m, or look back further

=== three in order, with different fields
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: temporal_ordered
  rules: [one, two, three]
  group-by: [user]
  timespan: 1h
  aliases:
    user:
      one: a.user
      two: b.user
      three: c.user
--- eql
sequence with maxspan=3599999ms
  [any where a : "x"] by a.user
  [any where (b : "y") or (c : "z")] by b.user
  [any where user : "w"] by c.user

--- eql notes
34:3 note SG7411: EQL takes an event for one step only, and puts events of the same time in an order of its own

--- esql
FROM logs-*
| WHERE @timestamp > NOW() - 1 hours
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z") OR (TO_LOWER(user) == "w")
| EVAL alias_1 = CASE((TO_LOWER(a) == "x"), a.user, (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z"), b.user, (TO_LOWER(user) == "w"), c.user)
| WHERE alias_1 IS NOT NULL
| STATS first_1 = MIN(@timestamp) WHERE (TO_LOWER(a) == "x"), last_2 = MAX(@timestamp) WHERE (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z"), first_2 = MIN(@timestamp) WHERE (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z"), last_3 = MAX(@timestamp) WHERE (TO_LOWER(user) == "w"), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY alias_1
| WHERE first_1 <= last_2 AND first_1 <= last_3 AND first_2 <= last_3

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
34:3 note SG7520: an event that several of the rules find counts once, for the first of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 1h, or look back further
--- esql diagnostics
34:3 warning SG7514: with more than two rules, each pair is in order, but perhaps not all of them together

=== in any order
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: temporal
  rules: [one, two]
  group-by: [user]
  timespan: 1d
--- eql
any where user : "w"

sequence by user with maxspan=86399999ms
  [any where a : "x"]
  [any where (b : "y") or (c : "z")]

sequence by user with maxspan=86399999ms
  [any where (b : "y") or (c : "z")]
  [any where a : "x"]

--- eql notes
34:3 note SG7411: EQL takes an event for one step only, and puts events of the same time in an order of its own
34:3 note SG7413: each order of the rules is a query of its own

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 1 days
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z")
| WHERE user IS NOT NULL
| STATS rule_1 = COUNT(*) WHERE (TO_LOWER(a) == "x"), rule_2 = COUNT(*) WHERE (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z"), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY user
| WHERE rule_1 > 0 AND rule_2 > 0

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 1d, or look back further

=== some of the rules
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: temporal
  rules: [one, two, three]
  group-by: [u]
  timespan: 10s
  condition:
    gte: 2
--- eql error
39:5 error SG5017: a sequence has all of its steps; -t esql can express this

--- eql notes

--- esql
FROM logs-*
| WHERE @timestamp > NOW() - 10 seconds
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z") OR (TO_LOWER(user) == "w")
| WHERE u IS NOT NULL
| STATS rule_1 = COUNT(*) WHERE (TO_LOWER(a) == "x"), rule_2 = COUNT(*) WHERE (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z"), rule_3 = COUNT(*) WHERE (TO_LOWER(user) == "w"), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u
| EVAL rule_count = CASE(rule_1 > 0, 1, 0) + CASE(rule_2 > 0, 1, 0) + CASE(rule_3 > 0, 1, 0)
| WHERE rule_count >= 2

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 10s, or look back further

=== an expression of rules
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: temporal
  rules: [one, two, three]
  group-by: [u]
  timespan: 10m
  condition: one and (two or not three)
--- eql error
38:14 error SG5017: a sequence has all of its steps; -t esql can express this

--- eql notes

--- esql
FROM logs-*
| WHERE @timestamp > NOW() - 10 minutes
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z") OR (TO_LOWER(user) == "w")
| WHERE u IS NOT NULL
| STATS rule_1 = COUNT(*) WHERE (TO_LOWER(a) == "x"), rule_2 = COUNT(*) WHERE (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z"), rule_3 = COUNT(*) WHERE (TO_LOWER(user) == "w"), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u
| WHERE (rule_1 > 0 AND (rule_2 > 0 OR NOT (rule_3 > 0)))

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 10m, or look back further

=== counting
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: event_count
  rules: [one]
  group-by: [u]
  timespan: 5m
  condition:
    gte: 10
--- eql
any where b : "y"

any where c : "z"

any where user : "w"

sequence by u with maxspan=299999ms
  [any where a : "x"] with runs=10

--- eql notes
34:3 note SG7412: each event that completes a run is a result: a long burst has many

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(b) == "y"

FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(c) == "z"

FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_LOWER(a) == "x")
| WHERE u IS NOT NULL
| STATS event_count = COUNT(*), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u
| WHERE event_count >= 10

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 5m, or look back further

=== counting events of several rules
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: event_count
  rules: [one, two]
  timespan: 1M
  condition:
    gt: 2
--- eql
any where user : "w"

sequence with maxspan=2629745999ms
  [any where ((a : "x") or (b : "y") or (c : "z"))] with runs=3

--- eql notes
34:3 note SG7412: each event that completes a run is a result: a long burst has many
--- eql diagnostics
36:13 warning SG7414: all months, and all years, are taken to be equally long

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 1 months
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z")
| STATS event_count = COUNT(*), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp)
| WHERE event_count > 2

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
36:13 note SG7512: the query is one window that ends when it runs: run it more often than every 1M, or look back further

=== one is enough
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: event_count
  rules: [one, two]
  group-by: [u]
  timespan: 5m
  condition:
    gte: 1
--- eql
any where user : "w"

any where ((a : "x") or (b : "y") or (c : "z")) and u != null

--- eql notes

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z")
| WHERE u IS NOT NULL
| STATS event_count = COUNT(*), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u
| WHERE event_count >= 1

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 5m, or look back further

=== too few
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: event_count
  rules: [one]
  group-by: [u]
  timespan: 5m
  condition:
    lt: 10
--- options
window=tumbling
range=30 days
--- eql
any where b : "y"

any where c : "z"

any where user : "w"

--- eql notes
--- eql diagnostics
39:5 error SG5017: a sequence repeats a step 1 to 100 times: it cannot tell that there are no more; -t esql can express this

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE @timestamp > NOW() - 30 days | WHERE TO_LOWER(b) == "y"

FROM logs-* METADATA _id, _index, _version | WHERE @timestamp > NOW() - 30 days | WHERE TO_LOWER(c) == "z"

FROM logs-* METADATA _id, _index, _version | WHERE @timestamp > NOW() - 30 days | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 30 days
| WHERE (TO_LOWER(a) == "x")
| WHERE u IS NOT NULL
| STATS event_count = COUNT(*), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u, window = BUCKET(@timestamp, 5 minutes)
| WHERE event_count < 10

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
37:13 note SG7513: events on both sides of a window's border are not counted together
39:5 note SG7516: the condition is only checked where an event was found

=== value_count
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: value_count
  rules: [one, two]
  group-by: [u]
  timespan: 5m
  condition:
    field: n
    gt: 2.5
--- eql
any where user : "w"

--- eql notes
--- eql diagnostics
34:3 error SG5017: EQL cannot compare values of several events; -t esql can express this

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z")
| WHERE u IS NOT NULL AND n IS NOT NULL
| STATS value_count = COUNT_DISTINCT(n, 40000), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u
| WHERE value_count > 2.5

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 5m, or look back further
39:5 note SG7515: COUNT_DISTINCT and MEDIAN are approximate for very many values

=== value_sum
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: value_sum
  rules: [one, two]
  group-by: [u]
  timespan: 5m
  condition:
    field: n
    gt: 2.5
--- eql
any where user : "w"

--- eql notes
--- eql diagnostics
34:3 error SG5017: EQL cannot compare values of several events; -t esql can express this

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z")
| WHERE u IS NOT NULL
| STATS value_sum = SUM(TO_DOUBLE(n)), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u
| WHERE value_sum > 2.5

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
34:3 note SG7520: an event that several of the rules find counts once, for the first of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 5m, or look back further

=== value_avg
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: value_avg
  rules: [one, two]
  group-by: [u]
  timespan: 5m
  condition:
    field: n
    gt: 2.5
--- eql
any where user : "w"

--- eql notes
--- eql diagnostics
34:3 error SG5017: EQL cannot compare values of several events; -t esql can express this

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z")
| WHERE u IS NOT NULL
| STATS value_avg = AVG(TO_DOUBLE(n)), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u
| WHERE value_avg > 2.5

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
34:3 note SG7520: an event that several of the rules find counts once, for the first of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 5m, or look back further

=== value_median
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: value_median
  rules: [one, two]
  group-by: [u]
  timespan: 5m
  condition:
    field: n
    gt: 2.5
--- eql
any where user : "w"

--- eql notes
--- eql diagnostics
34:3 error SG5017: EQL cannot compare values of several events; -t esql can express this

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z")
| WHERE u IS NOT NULL
| STATS value_median = MEDIAN(TO_DOUBLE(n)), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u
| WHERE value_median > 2.5

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
34:3 note SG7520: an event that several of the rules find counts once, for the first of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 5m, or look back further
39:5 note SG7515: COUNT_DISTINCT and MEDIAN are approximate for very many values

=== value_percentile
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
correlation:
  type: value_percentile
  rules: [one, two]
  group-by: [u]
  timespan: 5m
  condition:
    field: n
    gt: 2.5
    percentile: 90
--- eql
any where user : "w"

--- eql notes
--- eql diagnostics
34:3 error SG5017: EQL cannot compare values of several events; -t esql can express this

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z")
| WHERE u IS NOT NULL
| STATS value_percentile = PERCENTILE(TO_DOUBLE(n), 90), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u
| WHERE value_percentile > 2.5

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
34:3 note SG7520: an event that several of the rules find counts once, for the first of them
37:13 note SG7512: the query is one window that ends when it runs: run it more often than every 5m, or look back further
39:5 note SG7515: PERCENTILE may be a number between two values, and is approximate for very many

=== a correlation of correlations
--- rule
title: One
name: one
logsource:
  category: test
detection:
  sel:
    a: x
  condition: sel
---
title: Two
name: two
logsource:
  category: test
detection:
  sel:
    b: y
  other:
    c: z
  condition:
    - sel
    - other
---
title: Three
name: three
logsource:
  category: test
detection:
  sel:
    user: w
  condition: sel
---
title: C
name: inner
correlation:
  type: event_count
  rules: [one]
  group-by: [u]
  timespan: 5m
  condition:
    gte: 10
---
title: D
correlation:
  type: temporal
  rules: [inner, two]
  group-by: [u]
  timespan: 5m
--- eql
any where user : "w"

--- eql notes
--- eql diagnostics
45:11 error SG5016: a sequence of EQL has no steps that are sequences; only its first may be a count of events by the same fields

--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(user) == "w"

FROM logs-*
| WHERE @timestamp > NOW() - 600 seconds
| WHERE (TO_LOWER(a) == "x") OR (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z")
| WHERE u IS NOT NULL
| STATS rule_1 = COUNT(*) WHERE (TO_LOWER(a) == "x"), rule_2 = COUNT(*) WHERE (TO_LOWER(b) == "y" OR TO_LOWER(c) == "z"), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY u
| WHERE rule_1 >= 10 AND rule_2 > 0

--- esql notes
7:8 note SG7510: where 'a' has several values, ES|QL compares none of them
16:8 note SG7510: where 'b' has several values, ES|QL compares none of them
18:8 note SG7510: where 'c' has several values, ES|QL compares none of them
29:11 note SG7510: where 'user' has several values, ES|QL compares none of them
47:13 note SG7512: the query is one window that ends when it runs: run it more often than every 5m, or look back further
--- esql diagnostics
44:3 warning SG7521: what the inner correlations count may be as far apart as the whole window


=== few events, without a group, of which there may be none
--- rule
title: A
name: a
logsource:
  category: test
detection:
  sel:
    f: x
  condition: sel
---
title: Few
correlation:
  type: event_count
  rules: [a]
  timespan: 5m
  condition:
    lt: 3
--- esql
FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_LOWER(f) == "x")
| STATS event_count = COUNT(*), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp)
| WHERE event_count < 3 AND first_seen IS NOT NULL

=== few values, of events that may lack the value
--- rule
title: A
name: a
logsource:
  category: test
detection:
  sel:
    f: x
  condition: sel
---
title: Few
correlation:
  type: value_count
  rules: [a]
  timespan: 5m
  group-by: [user.name]
  condition:
    field: host.name
    lte: 2
--- esql
FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_LOWER(f) == "x")
| WHERE user.name IS NOT NULL AND host.name IS NOT NULL
| STATS value_count = COUNT_DISTINCT(host.name, 40000), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY user.name
| WHERE value_count <= 2

=== a percentile over two rules
--- rule
title: A
name: a
logsource:
  category: test
detection:
  sel:
    f: x
  condition: sel
---
title: B
name: b
logsource:
  category: test
detection:
  sel:
    g: y
  condition: sel
---
title: Much
correlation:
  type: value_percentile
  rules: [a, b]
  timespan: 5m
  group-by: [user.name]
  condition:
    field: source.bytes
    percentile: 90
    gt: 1000
--- esql
FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (TO_LOWER(f) == "x") OR (TO_LOWER(g) == "y")
| WHERE user.name IS NOT NULL
| STATS value_percentile = PERCENTILE(TO_DOUBLE(source.bytes), 90), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY user.name
| WHERE value_percentile > 1000
--- esql notes
7:8 note SG7510: where 'f' has several values, ES|QL compares none of them
16:8 note SG7510: where 'g' has several values, ES|QL compares none of them
21:3 note SG7520: an event that several of the rules find counts once, for the first of them
23:13 note SG7512: the query is one window that ends when it runs: run it more often than every 5m, or look back further
26:5 note SG7515: PERCENTILE may be a number between two values, and is approximate for very many
