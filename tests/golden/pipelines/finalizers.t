# Finalizers: what the queries of a run become together.

=== concat
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: concat
--- splunk
f=1
f="é x"

=== concat with everything
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: concat
  separator: ' OR '
  prefix: '['
  suffix: ']'
--- splunk
[f=1 OR f="é x"]

=== concat of nothing
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: 1 of zz*
--- pipeline
finalizers:
- type: concat
  prefix: '['
  suffix: ']'
--- splunk
[]
--- diagnostics
6:14 error SG4008: the condition selects no detection at all
6:19 warning SG4007: 'zz*' matches no detection and is left out

=== concat of one text
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: concat
  separator: ','
- type: concat
  separator: ';'
  prefix: '<'
  suffix: '>'
--- splunk
<f=1,f="é x">

=== json
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: json
--- splunk
["f=1", "f=\"\u00e9 x\""]

=== json, indented
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: json
  indent: 2
--- splunk
[
  "f=1",
  "f=\"\u00e9 x\""
]

=== json of nothing
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: 1 of zz*
--- pipeline
finalizers:
- type: json
--- splunk
[]
--- diagnostics
6:14 error SG4008: the condition selects no detection at all
6:19 warning SG4007: 'zz*' matches no detection and is left out

=== json of one text
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: concat
- type: json
--- splunk
"f=1\nf=\"\u00e9 x\""

=== json indented too far
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: json
  indent: 1000
--- pipeline diagnostics
3:11 error SG6005: 'indent' must be a number up to 64

=== json indented by text
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: json
  indent: x
--- pipeline diagnostics
3:11 error SG6005: 'indent' must be a whole number

=== yaml
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: yaml
--- splunk escaped
- f=1
- "f=\\"\\xE9 x\\""\n

=== yaml, indented
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum
  condition: sel
--- pipeline
finalizers:
- type: yaml
  indent: 4
--- splunk escaped
- f="lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem
    ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum"\n

=== yaml of one text
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
finalizers:
- type: concat
  separator: ', '
- type: yaml
--- splunk escaped
f=1
...\n

=== yaml of nothing
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: 1 of zz*
--- pipeline
finalizers:
- type: yaml
--- splunk escaped
[]\n
--- diagnostics
6:14 error SG4008: the condition selects no detection at all
6:19 warning SG4007: 'zz*' matches no detection and is left out

=== yaml, folded and quoted
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
  template: "note: it's {query} "
finalizers:
- type: yaml
--- splunk escaped
- 'note: it''s f=1 '\n

=== yaml of what looks like a number
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
  template: '2024-05-01'
finalizers:
- type: yaml
--- splunk escaped
- '2024-05-01'\n

=== template
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: template
  template: '{% for q in queries %}{{ loop.index }}:{{ q }};{% endfor %}'
--- splunk
1:f=1;2:f="é x";

=== template with variables
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
name: mine
vars: {a: 1}
finalizers:
- type: template
  template: |
    {{ pipeline.name }} {{ pipeline.vars.a }} {{ pipeline.vars.output_format }} {{ pipeline.state }}
    {{ queries | length }} {{ queries | tojson }}
--- splunk
mine 1 default {}
2 ["f=1", "f=\"\u00e9 x\""]

=== template fails
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: template
  template: '{{ queries + 1 }}'
--- splunk
--- splunk diagnostics
3:17 error SG6012: a list and a number cannot be added; '~' joins as text

=== template of one text
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: concat
- type: template
  template: '<{{ queries }}>'
--- splunk
<f=1
f="é x">

=== nested
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: nested
  finalizers:
  - type: concat
    separator: '; '
  - type: json
- type: concat
  prefix: '= '
--- splunk
= "f=1; f=\"\u00e9 x\""

=== nested unknown
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: nested
  finalizers:
  - type: conkat
--- pipeline diagnostics
4:11 error SG6004: no finalizer is called 'conkat'; did you mean 'concat'?

=== nested without list
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: nested
--- pipeline diagnostics
2:9 error SG6005: the parameter 'finalizers' is missing

=== with an id
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: concat
  id: x
--- pipeline diagnostics
3:3 error SG6005: 'concat' has no parameter 'id'

=== with an unknown parameter
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: concat
  foo: 1
--- pipeline diagnostics
3:3 error SG6005: 'concat' has no parameter 'foo'

=== unknown
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: xml
--- pipeline diagnostics
2:9 error SG6004: no finalizer is called 'xml'

=== no type
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- separator: x
--- pipeline diagnostics
2:3 error SG6004: a finalizer needs a 'type'

=== of two pipelines
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
finalizers:
- type: concat
  separator: '+'
--- pipeline second
finalizers:
- type: json
--- splunk
"f=1+f=\"\u00e9 x\""

=== after postprocessing
--- rule
title: A
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {category: c}
detection:
  sel:
    f: é x
  condition: sel
--- pipeline
postprocessing:
- type: json
  json_template: '{"q": "%QUERY%"}'
finalizers:
- type: concat
  separator: ", "
  prefix: '['
  suffix: ']'
--- splunk
[{"q": "f=1"}, {"q": "f=\"\u00e9 x\""}]

=== of correlations
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
finalizers:
- type: json
--- splunk
["| multisearch\n[ search f=1 | eval event_type=\"a\" ]\n[ search f=2 | eval event_type=\"b\" ]\n\n| bin _time span=5m\n| stats count as event_count by _time user\n\n| search event_count >= 10"]

=== yaml of the text "---"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "---"
finalizers:
- type: yaml
--- splunk escaped
- '---'\n

=== yaml of the text "--- a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "--- a"
finalizers:
- type: yaml
--- splunk escaped
- '--- a'\n

=== yaml of the text "..."
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "..."
finalizers:
- type: yaml
--- splunk escaped
- '...'\n

=== yaml of the text "="
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "="
finalizers:
- type: yaml
--- splunk escaped
- '='\n

=== yaml of the text "<<"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "<<"
finalizers:
- type: yaml
--- splunk escaped
- '<<'\n

=== yaml of the text "\u4e2d\u00e9\ud83d\ude00"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "中é😀"
finalizers:
- type: yaml
--- splunk escaped
- "\\u4E2D\\xE9\\U0001F600"\n

=== yaml of the text "a: b"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "a: b"
finalizers:
- type: yaml
--- splunk escaped
- 'a: b'\n

=== yaml of the text "a #b"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "a #b"
finalizers:
- type: yaml
--- splunk escaped
- 'a #b'\n

=== yaml of the text "- a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "- a"
finalizers:
- type: yaml
--- splunk escaped
- '- a'\n

=== yaml of the text "? a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "? a"
finalizers:
- type: yaml
--- splunk escaped
- '? a'\n

=== yaml of the text "a:"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "a:"
finalizers:
- type: yaml
--- splunk escaped
- 'a:'\n

=== yaml of the text "#a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "#a"
finalizers:
- type: yaml
--- splunk escaped
- '#a'\n

=== yaml of the text " a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: " a"
finalizers:
- type: yaml
--- splunk escaped
- ' a'\n

=== yaml of the text "a "
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "a "
finalizers:
- type: yaml
--- splunk escaped
- 'a '\n

=== yaml of the text "\"a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "\"a"
finalizers:
- type: yaml
--- splunk escaped
- '"a'\n

=== yaml of the text "'a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "'a"
finalizers:
- type: yaml
--- splunk escaped
- '''a'\n

=== yaml of the text "a\tb"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "a\tb"
finalizers:
- type: yaml
--- splunk escaped
- "a\\tb"\n

=== yaml of the text "key: value: x"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "key: value: x"
finalizers:
- type: yaml
--- splunk escaped
- 'key: value: x'\n

=== yaml of the text "*a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "*a"
finalizers:
- type: yaml
--- splunk escaped
- '*a'\n

=== yaml of the text "&a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "&a"
finalizers:
- type: yaml
--- splunk escaped
- '&a'\n

=== yaml of the text "!a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "!a"
finalizers:
- type: yaml
--- splunk escaped
- '!a'\n

=== yaml of the text "%a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "%a"
finalizers:
- type: yaml
--- splunk escaped
- '%a'\n

=== yaml of the text "@a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "@a"
finalizers:
- type: yaml
--- splunk escaped
- '@a'\n

=== yaml of the text "`a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "`a"
finalizers:
- type: yaml
--- splunk escaped
- '`a'\n

=== yaml of the text "null"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "null"
finalizers:
- type: yaml
--- splunk escaped
- 'null'\n

=== yaml of the text "true"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "true"
finalizers:
- type: yaml
--- splunk escaped
- 'true'\n

=== yaml of the text "1"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "1"
finalizers:
- type: yaml
--- splunk escaped
- '1'\n

=== yaml of the text "1.5"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "1.5"
finalizers:
- type: yaml
--- splunk escaped
- '1.5'\n

=== yaml of the text "~"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "~"
finalizers:
- type: yaml
--- splunk escaped
- '~'\n

=== yaml of the text "2024-01-01"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "2024-01-01"
finalizers:
- type: yaml
--- splunk escaped
- '2024-01-01'\n

=== yaml of the text "-"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "-"
finalizers:
- type: yaml
--- splunk escaped
- '-'\n

=== yaml of the text "a\\nb"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "a\nb"
finalizers:
- type: yaml
--- splunk escaped
- 'a

  b'\n

=== yaml of the text "a\\n b"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "a\n b"
finalizers:
- type: yaml
--- splunk escaped
- "a\\n b"\n

=== yaml of the text "a\\rb"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "a\rb"
finalizers:
- type: yaml
--- splunk escaped
- 'a

  b'\n

=== yaml of the text "it's: a"
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "it's: a"
finalizers:
- type: yaml
--- splunk escaped
- 'it''s: a'\n

=== json indented by -1
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing: []
finalizers:
- type: json
  indent: -1
--- splunk
["f=1"]

=== json indented by 1
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing: []
finalizers:
- type: json
  indent: 1
--- splunk
[
 "f=1"
]

=== json indented by 10
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing: []
finalizers:
- type: json
  indent: 10
--- splunk
[
          "f=1"
]

=== json indented by 9
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing: []
finalizers:
- type: json
  indent: 9
--- splunk
[
         "f=1"
]

=== json indented by 1a
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing: []
finalizers:
- type: json
  indent: 1a
--- pipeline diagnostics
4:11 error SG6005: 'indent' must be a whole number
--- splunk

=== json indented by 99999999999
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing: []
finalizers:
- type: json
  indent: 99999999999
--- pipeline diagnostics
4:11 error SG6005: 'indent' must be a whole number
--- splunk

=== yaml with an indent of 1
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
    g: "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w"
  condition: sel
--- pipeline
finalizers:
- {type: yaml, indent: 1}
--- splunk escaped
- f="v" g="a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j
  k l m n o p q r s t u v w"\n

=== yaml with an indent of 2
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
    g: "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w"
  condition: sel
--- pipeline
finalizers:
- {type: yaml, indent: 2}
--- splunk escaped
- f="v" g="a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j
  k l m n o p q r s t u v w"\n

=== yaml with an indent of 9
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
    g: "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w"
  condition: sel
--- pipeline
finalizers:
- {type: yaml, indent: 9}
--- splunk escaped
- f="v" g="a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j
         k l m n o p q r s t u v w"\n

=== yaml with an indent of 10
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
    g: "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w"
  condition: sel
--- pipeline
finalizers:
- {type: yaml, indent: 10}
--- splunk escaped
- f="v" g="a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j
  k l m n o p q r s t u v w"\n

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
finalizers:
- type: nested
  finalizers:
  - {type: concat, prefix: a}
  - {type: template, template: '{{ queries.x.y }}'}
  - {type: concat, prefix: b}
--- splunk error
--- splunk diagnostics
5:36 error SG6012: this is undefined and has no parts
