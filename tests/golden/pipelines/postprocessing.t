# Postprocessing items: what happens to the text of a query.

=== embed
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: embed
  prefix: 'A '
  suffix: ' Z'
--- splunk
A f=1 Z

=== embed nothing
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: embed
--- splunk
f=1

=== embed unknown parameter
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: embed
  sufix: x
--- pipeline diagnostics
3:3 error SG6005: 'embed' has no parameter 'sufix'; did you mean 'suffix'?

=== in order
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: embed
  prefix: 'A '
- type: embed
  prefix: 'B '
--- splunk
B A f=1

=== after the format's own text
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
status: test
level: high
description: "It's <here>"
author: A. Nonym
date: 2024-05-01
tags: [attack.discovery, attack.t1033]
references: [https://example.org/a]
fields: [User]
logsource: {category: process_creation, product: windows}
detection:
  sel:
    Image: '*\\whoami.exe'
  condition: sel
owner: blue
--- pipeline
postprocessing:
- type: embed
  suffix: ' | head 10'
--- splunk
Image="*\\whoami.exe" | table User | head 10

=== conditions
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: embed
  prefix: 'A '
  rule_conditions:
  - type: logsource
    category: other
- type: embed
  prefix: 'B '
  rule_conditions:
  - type: logsource
    category: c
--- splunk
B f=1

=== a condition about items
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: embed
  prefix: 'A '
  field_name_conditions:
  - type: include_fields
    fields: [f]
--- pipeline diagnostics
4:3 warning SG6018: 'embed' works on queries and ignores 'field_name_conditions'; use 'rule_conditions'
--- splunk
A f=1

=== an item was applied
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- id: one
  type: embed
  prefix: 'A '
- type: embed
  prefix: 'B '
  rule_conditions:
  - type: processing_item_applied
    processing_item_id: one
--- splunk
B A f=1

=== state of the rule
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: set_state
  key: k
  val: v
postprocessing:
- type: embed
  prefix: 'A '
  rule_conditions:
  - type: processing_state
    key: k
    val: v
--- splunk
A f=1

=== a transformation
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: field_name_suffix
  suffix: x
--- pipeline diagnostics
2:9 error SG6004: no postprocessing item is called 'field_name_suffix'

=== no type
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- prefix: x
--- pipeline diagnostics
2:3 error SG6004: a postprocessing item needs a 'type'

=== no map
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- embed
--- pipeline diagnostics
2:3 error SG6002: a postprocessing item must be a map, not a single value

=== json
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
status: test
level: high
description: "It's <here>"
author: A. Nonym
date: 2024-05-01
tags: [attack.discovery, attack.t1033]
references: [https://example.org/a]
fields: [User]
logsource: {category: process_creation, product: windows}
detection:
  sel:
    Image: '*\\whoami.exe'
  condition: sel
owner: blue
--- pipeline
postprocessing:
- type: json
  json_template: '{"q": "%QUERY%", "list": [1, 2.50, true, null, "x %QUERY%"], "é": {"in": ["%QUERY%"]}}'
--- splunk
{"q": "Image=\"*\\\\whoami.exe\" | table User", "list": [1, 2.5, true, null, "x %QUERY%"], "\u00e9": {"in": ["Image=\"*\\\\whoami.exe\" | table User"]}}

=== json of the query alone
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: json
  json_template: '"%QUERY%"'
--- splunk
"f=1"

=== json that is none
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: json
  json_template: '{"a": [1, 2}'
--- pipeline diagnostics
3:30 error SG6011: this is not JSON: ']' or ',' is missing

=== json in a block that is none
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: json
  json_template: |
    {
      "a": "b"
      "c": "d"
    }
--- pipeline diagnostics
6:7 error SG6011: this is not JSON: '}' or ',' is missing

=== replace
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: replace
  pattern: f=(\d)
  replacement: g=<\1>
--- splunk
g=<1>

=== replace by name
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: replace
  pattern: '(?P<a>f)='
  replacement: '\g<a>:'
--- splunk
f:1

=== replace every match
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
status: test
level: high
description: "It's <here>"
author: A. Nonym
date: 2024-05-01
tags: [attack.discovery, attack.t1033]
references: [https://example.org/a]
fields: [User]
logsource: {category: process_creation, product: windows}
detection:
  sel:
    Image: '*\\whoami.exe'
  condition: sel
owner: blue
--- pipeline
postprocessing:
- type: replace
  pattern: '[aeiou]'
  replacement: ''
--- splunk
Img="*\\whm.x" | tbl Usr

=== replace empty matches
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: replace
  pattern: x*
  replacement: '-'
--- splunk
-f-=-1-

=== replace, no regular expression
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: replace
  pattern: '('
  replacement: x
--- pipeline diagnostics
3:12 error SG6007: '(' is not a valid regular expression: missing closing parenthesis; at byte 2

=== replace, no such group
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: replace
  pattern: a
  replacement: \2
--- pipeline diagnostics
4:16 error SG6007: the regular expression has no group '2'

=== replace takes too long
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
  condition: sel
--- pipeline
postprocessing:
- type: replace
  pattern: '(a|aa)+[.,]'
  replacement: x
--- splunk error
2:9 error SG6009: the regular expression takes too long on this query; applied to 'T' of rule.yml

=== nest
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: nest
  rule_conditions:
  - type: logsource
    category: c
  items:
  - type: embed
    prefix: 'A '
  - type: embed
    prefix: 'B '
    rule_conditions:
    - type: logsource
      category: other
  - type: nest
    items:
    - type: embed
      prefix: 'C '
- type: embed
  prefix: 'D '
--- splunk
D C A f=1

=== nest under a condition that does not hold
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: nest
  rule_conditions:
  - type: logsource
    category: other
  items:
  - type: embed
    prefix: 'A '
--- splunk
f=1

=== nest without items
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: nest
--- pipeline diagnostics
2:9 error SG6005: the parameter 'items' is missing

=== nest of something else
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: nest
  items: {type: embed}
--- pipeline diagnostics
3:10 error SG6002: expected a list, each with a 'type', not a map

=== nest with a wrong item
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: nest
  items:
  - type: set_state
--- pipeline diagnostics
4:11 error SG6004: no postprocessing item is called 'set_state'

=== of a correlation
--- rule
title: A
name: a
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
name: b
logsource: {category: c}
detection:
  sel:
    f: 2
  condition: sel
---
title: Both
correlation:
  type: event_count
  rules: [a, b]
  group-by: [user]
  timespan: 5m
  condition: {gte: 10}
--- options
window=tumbling
--- pipeline
postprocessing:
- type: simple_template
  template: '<{rule.title}> {query}'
--- splunk
<Both> | multisearch
[ search f=1 | eval event_type="a" ]
[ search f=2 | eval event_type="b" ]

| bin _time span=5m
| stats count as event_count by _time user

| search event_count >= 10

=== simple_template
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
status: test
level: high
description: "It's <here>"
author: A. Nonym
date: 2024-05-01
tags: [attack.discovery, attack.t1033]
references: [https://example.org/a]
fields: [User]
logsource: {category: process_creation, product: windows}
detection:
  sel:
    Image: '*\\whoami.exe'
  condition: sel
owner: blue
--- pipeline
postprocessing:
- type: simple_template
  template: 'T={rule.title} Q={query} L={rule.level} C={rule.logsource.category} I={rule.id} N={rule.name} D={rule.date} {{}}'
--- splunk
T=Who am I Q=Image="*\\whoami.exe" | table User L=high C=process_creation I=929a690e-bef0-4204-a928-ef5e620d6fc1 N=None D=2024-05-01 {}

=== simple_template, keys and indices
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
status: test
level: high
description: "It's <here>"
author: A. Nonym
date: 2024-05-01
tags: [attack.discovery, attack.t1033]
references: [https://example.org/a]
fields: [User]
logsource: {category: process_creation, product: windows}
detection:
  sel:
    Image: '*\\whoami.exe'
  condition: sel
owner: blue
--- pipeline
postprocessing:
- type: simple_template
  template: '{rule.custom_attributes[owner]} {rule.tags[1]} {rule.tags[1].name} {rule.tags[0].namespace} {rule.references} {rule.level.name}'
--- splunk
blue attack.t1033 t1033 attack ['https://example.org/a'] HIGH

=== simple_template, state and variables
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
vars: {index: main, n: 5}
transformations:
- type: set_state
  key: k
  val: [a, 1, true, null]
postprocessing:
- type: simple_template
  template: '{pipeline.state[k]} {pipeline.state} {pipeline.vars[index]} {pipeline.vars[n]:03} {query}'
--- splunk
['a', 1, True, None] {'k': ['a', 1, True, None]} main 005 f=1

=== simple_template, width and quotes
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{query:>10}|{query:<10}|{query:*^9}|{query:.2}|{query!r}|{query!s:5}|'
--- splunk
       f=1|f=1       |***f=1***|f=|'f=1'|f=1  |

=== simple_template, unknown name
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{quary}'
--- pipeline diagnostics
3:15 error SG6011: a field must start with query, rule or pipeline; did you mean 'query'?

=== simple_template, unknown attribute
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{rule.titel}'
--- splunk error
3:19 error SG6012: a rule has no '.titel'; applied to 'T' of rule.yml

=== simple_template, missing index
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{rule.tags[7]}'
--- splunk error
3:24 error SG6012: a list has no '[7]'; applied to 'T' of rule.yml

=== simple_template, open brace
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: 'a {query'
--- pipeline diagnostics
3:16 error SG6011: this '{' is not closed; write '{{' for a brace

=== simple_template, lone brace
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: 'a } b'
--- pipeline diagnostics
3:16 error SG6011: nothing is open here; write '}}' for a brace

=== simple_template, no name
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{}'
--- pipeline diagnostics
3:15 error SG6011: a field must start with query, rule or pipeline

=== simple_template, nested field
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{query:{rule.title}}'
--- pipeline diagnostics
3:14 error SG6011: fields cannot nest; write '{{' for a brace

=== simple_template, bad width
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{query:x}'
--- pipeline diagnostics
3:20 error SG6011: expected [fill][< > or ^][width][.precision][s or d]

=== simple_template, a width that is too large
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{query:>10001}'
--- pipeline diagnostics
3:20 error SG6011: a width or precision of more than 10000

=== simple_template, a precision that is too large
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{query:.99999999999999999999999}'
--- pipeline diagnostics
3:20 error SG6011: a width or precision of more than 10000

=== simple_template, a rule as text
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{rule}'
--- splunk error
3:15 error SG6012: a rule has no text; name the part you need; applied to 'T' of rule.yml

=== simple_template, number format for text
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{query:d}'
--- splunk error
3:15 error SG6012: 'd' needs a number; applied to 'T' of rule.yml

=== simple_template, width for none
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{rule.name:5}'
--- splunk error
3:15 error SG6012: only text and numbers can have a width; applied to 'T' of rule.yml

=== simple_template, bad conversion
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: simple_template
  template: '{query!x}'
--- pipeline diagnostics
3:20 error SG6011: a conversion must be '!r' or '!s'

=== a template that fails inside of several
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
postprocessing:
- type: nest
  items:
  - {type: embed, prefix: '[', suffix: ']'}
  - {type: template, template: '{{ query.x.y }}'}
  - {type: embed, prefix: '(', suffix: ')'}
--- splunk error
5:36 error SG6012: this is undefined and has no parts; applied to 'Who am I' of rule.yml
