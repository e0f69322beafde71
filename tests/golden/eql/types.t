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
