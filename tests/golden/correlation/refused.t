# Correlations that are not what they have to be.

=== rules as a map
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: {a: b}
    timespan: 5m
    condition: {gte: 1}
--- diagnostics
9:12 error SG5004: 'rules' must be text or a list of strings

=== a rule that is a map
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a, {b: c}]
    timespan: 5m
    condition: {gte: 1}
--- diagnostics
9:16 error SG5004: refer to a rule by its name or id

=== group-by with a map
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    group-by: [u, {b: c}]
    timespan: 5m
    condition: {gte: 1}
--- diagnostics
10:15 error SG5008: 'group-by' must be text or a list of strings

=== group-by with null
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    group-by: [u, null]
    timespan: 5m
    condition: {gte: 1}
--- diagnostics
10:15 error SG5008: 'group-by' must be text or a list of strings

=== an alias with a list of fields
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    group-by: [u]
    aliases: {u: {a: [x, y]}}
    timespan: 5m
    condition: {gte: 1}
--- diagnostics
11:22 error SG5008: an alias must name one field for each rule

=== an alias without a field
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    group-by: [u]
    aliases: {u: {a: null}}
    timespan: 5m
    condition: {gte: 1}
--- diagnostics
11:22 error SG5008: an alias must name one field for each rule

=== an alias of a rule that is not in the list
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    group-by: [u]
    aliases: {u: {a: x, b: y}}
    timespan: 5m
    condition: {gte: 1}
--- diagnostics
11:25 warning SG5015: 'b' is not a rule of this correlation

=== a threshold that is a list
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: {gte: [1]}
--- diagnostics
11:22 error SG5006: 'gte' takes a number

=== a threshold that is text
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: {gte: many}
--- diagnostics
11:22 error SG5006: 'gte' takes a number

=== a misspelt operator
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: {gtee: 1}
--- diagnostics
11:17 error SG5006: a correlation's condition has no 'gtee'; did you mean 'gte'?

=== a misspelt field
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: value_count
    rules: [a]
    timespan: 5m
    condition: {gte: 1, feild: u}
--- diagnostics
11:16 error SG5007: value_count needs a field
11:25 error SG5006: a correlation's condition has no 'feild'; did you mean 'field'?

=== no condition
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
--- diagnostics
8:5 error SG5006: this type of correlation needs a condition

=== a condition that is a list
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation:
    type: event_count
    rules: [a]
    timespan: 5m
    condition: [a]
--- diagnostics
11:16 error SG5006: a correlation's condition must be a map or text

=== a correlation that is a list
--- rule
title: A
name: a
logsource: {category: t}
detection: {sel: {x: 1}, condition: sel}
---
title: C
correlation: [a]
--- diagnostics
7:14 error SG5008: 'correlation' must be a map, not a list

=== a type that is a list
--- rule
title: A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: C
correlation:
  type: [a]
  rules: [a]
  timespan: 1h
  condition: {gte: 1}
--- diagnostics
8:9 error SG5003: a correlation needs a type
--- splunk
f=1

=== no type
--- rule
title: A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: C
correlation:
  rules: [a]
  timespan: 1h
  condition: {gte: 1}
--- diagnostics
8:3 error SG5003: a correlation needs a type
--- splunk
f=1

=== a threshold of nothing
--- rule
title: A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: C
correlation:
  type: event_count
  rules: [a]
  timespan: 1h
  condition: {gte: ~}
--- diagnostics
11:20 error SG5006: 'gte' takes a number
--- splunk
f=1

=== a percentile without digits
--- rule
title: A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: C
correlation:
  type: value_percentile
  rules: [a]
  timespan: 1h
  condition: {field: u, gte: 1, percentile: x}
--- diagnostics
11:45 error SG5006: a percentile must be a whole number from 1 to 100
--- splunk
f=1

=== a percentile of 101
--- rule
title: A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: C
correlation:
  type: value_percentile
  rules: [a]
  timespan: 1h
  condition: {field: u, gte: 1, percentile: 101}
--- diagnostics
11:45 error SG5006: a percentile must be a whole number from 1 to 100
--- splunk
f=1

=== a percentile left out
--- rule
title: A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: C
correlation:
  type: value_percentile
  rules: [a]
  timespan: 1h
  condition: {field: u, gte: 1}
--- diagnostics
11:14 error SG5007: value_percentile needs a percentile; 'percentile: 50' is the median
--- splunk
f=1

=== a timespan of ten digits
--- rule
title: A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: C
correlation:
  type: event_count
  rules: [a]
  timespan: 1234567890h
  condition: {gte: 1}
--- diagnostics
10:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m
--- splunk
f=1

=== a timespan without digits
--- rule
title: A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: C
correlation:
  type: event_count
  rules: [a]
  timespan: h
  condition: {gte: 1}
--- diagnostics
10:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m
--- splunk
f=1

=== an empty field
--- rule
title: A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: C
correlation:
  type: value_count
  rules: [a]
  timespan: 1h
  condition: {field: "", gte: 1}
--- splunk error
11:22 error SG7003: a field without a name

=== a field that is null
--- rule
title: A
name: a
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
title: C
correlation:
  type: value_count
  rules: [a]
  timespan: 1h
  condition: {field: ~, gte: 1}
--- diagnostics
11:22 error SG5008: 'field' must be text or a list of strings
--- splunk
f=1
