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
--- eql
any where a : "abc" and n == 5

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
--- eql
any where a : "abc" and n == 5

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
--- eql
any where string(a) : "abc" and n : "5"

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
--- eql error
5:5 error SG7405: EQL cannot search the text field 'a'; -t esql or -t kibana may express this

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
--- eql error
5:5 error SG7405: EQL cannot search the flattened field 'a'; -t esql or -t kibana may express this

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
--- eql
any where a : "abc" and n : "5"

=== sizes and networks where no type is known
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    n|gt: 5
    net|cidr: 10.0.0.0/8
  condition: sel
--- eql
any where n > 5 and cidrMatch(net, "10.0.0.0/8")
--- eql notes
5:11 note SG7148: 'n' has no known type: unless it is a number, it is compared as text, in which 9 is above 10
--- eql diagnostics
6:15 warning SG7144: 'net' has no known type: a network is found only in a field of the type ip

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
--- eql error
5:11 error SG7405: the keyword field 'a' is compared by its characters, not as a number; -t esql can express this

=== a repeat that is too much work
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a|re: "b[a-c]{20}x"
  condition: sel
--- eql error
5:11 error SG7401: Lucene's regular expressions cannot say this: a repeat of characters that also come before it, which is too much work for Lucene at character 2

=== wildcards that are too much work
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a: "*a????????????b"
  condition: sel
--- eql error
5:8 error SG7401: a '?' is behind a '*' so often that it is too much work for Lucene
