# Types of fields, by -O mapping and by pipelines.

=== no type is known
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a: abc
    n: 5
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(a) == "abc" AND TO_STRING(n) IN ("5", "5.0")

=== a mapping: a keyword and a number
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a: abc
    n: 5
  condition: sel
--- options
mapping={"properties": {"a": {"type": "keyword"}, "n": {"type": "long"}}}
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(a) == "abc" AND n == 5

=== a mapping: an address and a keyword
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a: abc
    n: 5
  condition: sel
--- options
mapping={"properties": {"a": {"type": "ip"}, "n": {"type": "keyword"}}}
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(TO_STRING(a)) == "abc" AND n == "5"

=== a mapping: text
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a: abc
    n: 5
  condition: sel
--- options
mapping={"properties": {"a": {"type": "text"}, "n": {"type": "keyword"}}}
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(a) == "abc" AND n == "5"

=== a pipeline
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a: abc
    n: 5
  condition: sel
--- pipeline
name: p
priority: 1
transformations:
  - type: set_state
    key: field_types
    val: {n: long, a: flattened}
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE KQL("\"a\": \"abc\"") AND n == 5

=== a mapping goes before a pipeline
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a: abc
    n: 5
  condition: sel
--- options
mapping={"properties": {"a": {"type": "keyword"}, "n": {"type": "keyword"}}}
--- pipeline
name: p
priority: 1
transformations:
  - type: set_state
    key: field_types
    val: {n: long, a: flattened}
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(a) == "abc" AND n == "5"

=== sizes and networks where no type is known
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    n|gt: 5
    net|cidr: 10.0.0.0/8
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_DOUBLE(n) > 5 AND CIDR_MATCH(TO_IP(net), "10.0.0.0/8")

=== the size of a keyword
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a|gt: 5
  condition: sel
--- options
mapping={"properties": {"a": {"type": "keyword"}}}
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_DOUBLE(a) > 5

=== a repeat that is too much work
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a|re: "b[a-c]{20}x"
  condition: sel
--- esql error
5:11 error SG7501: Lucene's regular expressions cannot say this: a repeat of characters that also come before it, which is too much work for Lucene at character 2

=== wildcards that are too much work
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a: "*a????????????b"
  condition: sel
--- esql error
5:8 error SG7501: a '?' is behind a '*' so often that it is too much work for Lucene
