# Templates: a subset of Jinja, as a postprocessing item.

=== attributes
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
- type: template
  template: |
    {{ rule.title }}|{{ rule.id }}|{{ rule.name }}|{{ rule.taxonomy }}|{{ rule.status }}|{{ rule.status.name }}
    {{ rule.level }}|{{ rule.level.name }}|{{ rule.author }}|{{ rule.date }}|{{ rule.modified }}|{{ rule.description }}|{{ rule.license }}
    {{ rule.tags | join(' ') }}|{{ rule.tags[0].namespace }}|{{ rule.tags[1].name }}|{{ rule.references }}|{{ rule.fields }}|{{ rule.falsepositives }}|{{ rule.scope }}
    {{ rule.logsource.category }}|{{ rule.logsource.product }}|{{ rule.logsource.service }}|{{ rule.custom_attributes.owner }}|{{ rule.custom_attributes }}|{{ rule.source.path }}
    {{ query }}
--- splunk
Who am I|929a690e-bef0-4204-a928-ef5e620d6fc1|None|sigma|test|TEST
high|HIGH|A. Nonym|2024-05-01|None|It's <here>|None
attack.discovery attack.t1033|attack|t1033|['https://example.org/a']|['User']|[]|None
process_creation|windows|None|blue|{'owner': 'blue'}|rule.yml
Image="*\\whoami.exe" | table User

=== after transformations
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
transformations:
- type: change_logsource
  category: new
- type: field_name_suffix
  suffix: .x
- type: set_custom_attribute
  attribute: owner
  value: [red, 2]
- type: set_custom_attribute
  attribute: more
  value: {a: 1}
postprocessing:
- type: template
  template: |
    {{ rule.logsource.category }} {{ rule.logsource.product }} {{ rule.fields }} {{ rule.custom_attributes }}
--- splunk
new None ['User.x'] {'more': {'a': 1}, 'owner': ['red', 2]}

=== pipeline
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
name: mine
priority: 7
vars: {a: 1, b: [x, 'y''z']}
transformations:
- id: first
  type: set_state
  key: index
  val: main
- id: second
  type: set_state
  key: other
  val: 2
- id: third
  type: set_state
  key: index
  val: again
postprocessing:
- type: template
  template: |
    {{ pipeline.name }} {{ pipeline.priority }} {{ pipeline.applied_ids }} {{ pipeline.state.index }} {{ pipeline.state }} {{ pipeline.vars.a }} {{ pipeline.vars['b'] }}
--- splunk
mine 7 ['first', 'second', 'third'] again {'other': 2, 'index': 'again'} 1 ['x', "y'z"]

=== a correlation
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
--- pipeline
postprocessing:
- type: template
  template: |
    {{ rule.title }}: {{ rule.type }} of {{ rule.rules | join(' and ') }} by {{ rule.group_by }} in {{ rule.timespan }} ({{ rule.timespan.count }} {{ rule.timespan.unit }}, {{ rule.timespan.seconds }} s), {{ rule.condition.op }} {{ rule.condition.count }} {{ rule.condition.fieldref }}
    {% for r in rule.rules %}{{ r.rule.title }}{% if not loop.last %}, {% endif %}{% endfor %}
--- splunk
Both: event_count of a and b by ['user'] in 5m (5 m, 300 s), gte 10 None
A, B

=== if
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
- type: template
  template: |
    {% if rule.level == 'high' %}high{% elif rule.level == 'low' %}low{% else %}other{% endif %} {% if rule.name %}named{% else %}nameless{% endif %} {% if 'attack.t1033' in rule.tags | map('string') | list %}T1033{% endif %}
--- splunk
high nameless T1033

=== for
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
- type: template
  template: |
    {% for t in rule.tags %}{{ loop.index }}/{{ loop.length }} {{ t }}{{ ' first' if loop.first }}{{ ' last' if loop.last }}
    {% endfor %}{% for x in rule.falsepositives %}{{ x }}{% else %}none{% endfor %}
    {% for t in rule.tags if t.name.startswith('t') %}{{ loop.index }} {{ t.name | upper }}{% endfor %}
    {% for key, value in rule.custom_attributes.items() %}{{ key }}={{ value }}{% endfor %}
--- splunk
1/2 attack.discovery first
2/2 attack.t1033 last
none
1 T1033
owner=blue

=== set
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% set x = rule.title | upper %}{{ x }}{% for i in [1, 2] %}{% set x = i %}{{ x }}{% endfor %}{{ x }}{% if true %}{% set x = 'in' %}{% endif %}{{ x }}
--- splunk
T12Tin

=== white space
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |2
      {%- if true %}
      a
      {%- endif -%}

      b {# a comment #} c {#- another -#} d
    {{- '|' -}}
    {% raw %}{{ query }}{% endraw %}{% raw -%}  {{ x }}  {%- endraw %}
--- splunk

  ab  cd|{{ query }}{{ x }}

=== one line break less
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "{{ query }}\r\nx\n\n"
--- splunk escaped
f=1
x\n

=== operators
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ 1 + 2 }} {{ 'a' ~ 1 ~ none }} {{ [1] + [2] }} {{ 5 - 7 }} {{ -3 }} {{ 1 < 2 and not 2 <= 1 }} {{ 'b' in 'abc' }} {{ 'x' not in ['y'] }} {{ '' or 'else' }} {{ 1 == 1.0 }} {{ 'a' if false else 'b' }}
--- splunk
3 a1None [1, 2] -2 -3 True True True else True b

=== filters
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
- type: template
  template: |
    {{ 'aB c' | upper }} {{ 'aB' | lower }} {{ 'aB c-d' | title }} {{ 'éA' | capitalize }} {{ ' x ' | trim }} {{ 'a.b' | replace('.', '-') }} {{ 'a\nb' | indent(2) }}
    {{ [3, 1, 2] | sort | join(',') }} {{ ['b', 'A', 'a'] | sort }} {{ ['a', 'A', 'b'] | unique | list }} {{ [1, 2] | reverse | list }} {{ [1, 2] | first }}{{ [1, 2] | last }} {{ 'abc' | length }} {{ nope | default('d') }} {{ '7' | int + 1 }} {{ 1 | string ~ '' }}
    {{ rule.custom_attributes | tojson }}
--- splunk
AB C ab Ab C-D Éa x a-b a
  b
1,2,3 ['A', 'a', 'b'] ['a', 'b'] [2, 1] 12 3 d 8 1
{"owner": "blue"}

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
- type: template
  template: |
    {{ query | tojson }} {{ rule.tags | tojson }} {{ rule.description | tojson }} {{ [1, 1.5, none, true, 'é'] | tojson }}
    {{ rule.custom_attributes | tojson(indent=2) }}
--- splunk
"Image=\"*\\\\whoami.exe\" | table User" ["attack.discovery", "attack.t1033"] "It\u0027s \u003chere\u003e" [1, 1.5, null, true, "\u00e9"]
{
  "owner": "blue"
}

=== autoescape
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
- type: template
  template: "{{ query }} {{ rule.description }} {{ '<b>' | safe }} {{ '<' | escape }}"
  autoescape: true
--- splunk
Image=&#34;*\\whoami.exe&#34; | table User It&#39;s &lt;here&gt; <b> &lt;

=== what does not exist is empty
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    [{{ foo }}] {{ pipeline.vars.nope }}{% for x in foo %}x{% endfor %}{% if foo is defined %}x{% endif %}{{ foo is undefined }}
--- splunk
[] True

=== fails: an attribute of nothing
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
- type: template
  template: |
    a
      {{ foo.bar }}
--- splunk error
5:10 error SG6012: this is undefined and has no parts; applied to 'Who am I' of rule.yml

=== fails: a rule as text
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
- type: template
  template: |
    {{ rule }}
--- splunk error
4:8 error SG6012: a rule has no text; name the part you need; applied to 'Who am I' of rule.yml

=== fails: a log source as text
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
- type: template
  template: |
    {{ 'in ' ~ rule.logsource }}
--- splunk error
4:16 error SG6012: a log source has no text; name the part you need; applied to 'Who am I' of rule.yml

=== fails: text and number
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
- type: template
  template: |
    {{ 'a' + 1 }}
--- splunk error
4:8 error SG6012: text and a number cannot be added; '~' joins as text; applied to 'Who am I' of rule.yml

=== fails: no order
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
- type: template
  template: |
    {{ 1 < 'a' }}
--- splunk error
4:8 error SG6012: a number and text cannot be ordered; applied to 'Who am I' of rule.yml

=== fails: no loop
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
- type: template
  template: |
    {% for x in 5 %}{% endfor %}
--- splunk error
4:17 error SG6012: a number has no items to loop over; applied to 'Who am I' of rule.yml

=== fails: no pair
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
- type: template
  template: |
    {% for k, v in rule.tags %}{% endfor %}
--- splunk error
4:20 error SG6012: an item of this list is not a pair; applied to 'Who am I' of rule.yml

=== fails: JSON of a rule
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
- type: template
  template: |
    {{ rule | tojson }}
--- splunk error
4:8 error SG6012: a rule cannot be written as JSON; applied to 'Who am I' of rule.yml

=== refused: open print
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    a
    {{ query
--- pipeline diagnostics
5:13 error SG6011: expected '}}', but the template ends

=== refused: open statement
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% if true
--- pipeline diagnostics
4:15 error SG6011: expected '%}', but the template ends

=== refused: open block
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    x
    {% if true %}
    {% for a in b %}{% endfor %}
--- pipeline diagnostics
5:8 error SG6011: this 'if' has no 'endif'

=== refused: close of nothing
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% endif %}
--- pipeline diagnostics
4:8 error SG6011: there is nothing for 'endif' to close

=== refused: wrong order
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% for a in b %}{% endif %}
--- pipeline diagnostics
4:24 error SG6011: 'endfor' must come before this

=== refused: unknown statement
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% include 'x' %}
--- pipeline diagnostics
4:8 error SG6011: expected if, for, set or raw, not 'include'

=== refused: unknown filter
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ query | uper }}
--- pipeline diagnostics
4:16 error SG6011: no filter is called 'uper'; did you mean 'upper'?

=== refused: unknown test
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ query is defind }}
--- pipeline diagnostics
4:17 error SG6011: no test is called 'defind'; did you mean 'defined'?

=== refused: unknown method
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ query.format('x') }}
--- pipeline diagnostics
4:14 error SG6011: no method is called 'format'

=== refused: function
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ range(10) }}
--- pipeline diagnostics
4:8 error SG6011: templates cannot call functions, such as 'range'

=== refused: too many arguments
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ query | upper(1) }}
--- pipeline diagnostics
4:22 error SG6011: 'upper' does not take this argument

=== refused: unknown argument
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ query | join(sep=',') }}
--- pipeline diagnostics
4:21 error SG6011: unknown parameter; the parameters are: d attribute

=== refused: no value
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ }}
--- pipeline diagnostics
4:8 error SG6011: expected a value, not '}}'

=== refused: open text
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ 'abc }}
--- pipeline diagnostics
4:8 error SG6011: this string is never closed

=== refused: odd sign
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ 2 * 3 }}
--- pipeline diagnostics
4:10 error SG6011: '*' has no meaning in a template here

=== refused: chain
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ 1 < 2 < 3 }}
--- pipeline diagnostics
4:14 error SG6011: comparisons cannot be chained; use 'and'

=== refused: loop is taken
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% for loop in [] %}{% endfor %}
--- pipeline diagnostics
4:12 error SG6011: 'loop' is a reserved name

=== refused: open comment
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {# abc
--- pipeline diagnostics
4:5 error SG6011: this comment is never closed

=== refused: open raw
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% raw %}{{ x }}
--- pipeline diagnostics
4:8 error SG6011: this 'raw' has no 'endraw'

=== refused: odd escape
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ '\q' }}
--- pipeline diagnostics
4:9 error SG6011: unknown escape '\q'

=== refused: in escaped text
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "a\n{{ query | uper }}"
--- pipeline diagnostics
3:13 error SG6011: no filter is called 'uper'; did you mean 'upper'?

=== refused: in folded text
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: >
    some words
    {{ query | uper }}
--- pipeline diagnostics
5:16 error SG6011: no filter is called 'uper'; did you mean 'upper'?

=== limit: too much text
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% set a = '0123456789abcdef' %}{% set a = a~a~a~a~a~a~a~a %}{% set a = a~a~a~a~a~a~a~a %}{% set a = a~a~a~a~a~a~a~a %}{% set a = a~a~a~a~a~a~a~a %}{% set a = a~a~a~a~a~a~a~a %}{% set a = a~a~a~a %}
--- splunk error
4:193 error SG6012: this text has more than 1048576 bytes; applied to 'T' of rule.yml

=== limit: prints too much
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% set a = 'x' | replace('x', '0123456789abcdef') %}{% set a = a~a~a~a~a~a~a~a %}{% set a = a~a~a~a~a~a~a~a %}{% set a = a~a~a~a~a~a~a~a %}{% set a = a~a~a~a~a~a~a~a %}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}{{ a }}
--- splunk error
4:5 error SG6012: the template prints more than 1048576 bytes; applied to 'T' of rule.yml

=== limit: too many steps
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% set a = '0123456789abcdef' %}{% set a = a~a~a~a~a~a~a~a %}{% for b in a %}{% for c in a %}{% for d in a %}{% endfor %}{% endfor %}{% endfor %}
--- splunk error
4:110 error SG6012: the template takes more than 1048576 steps; applied to 'T' of rule.yml

=== limit: nested too deeply
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) }}
--- pipeline diagnostics
4:71 error SG6011: nested more than 64 levels deep

=== limit: too many operators
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 ~ 1 }}
--- pipeline diagnostics
4:8 error SG6011: more than 250 operations on one value

=== file not allowed
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  path: pipelines
  template: head.j2
--- pipeline diagnostics
3:9 error SG6008: a template in a file is not allowed; --allow-external lets pipelines read files

=== file
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline external
postprocessing:
- type: template
  path: pipelines
  template: head.j2
--- splunk
T: f=1

=== file with an error
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline external
postprocessing:
- type: template
  path: pipelines
  template: wrong.j2
--- pipeline diagnostics
2:14 error SG6011: no filter is called 'uper'; did you mean 'upper'?

=== file that is missing
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline external
postprocessing:
- type: template
  path: pipelines
  template: missing.j2
--- pipeline diagnostics
3:9 error SG1010: pipelines/missing.j2: No such file or directory

=== file outside
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline external
postprocessing:
- type: template
  path: pipelines
  template: ../README.md
--- pipeline diagnostics
3:9 error SG6008: '../README.md' is not a file below 'path'

=== variables from a program
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline external
postprocessing:
- type: template
  template: x
  vars: vars.py
--- pipeline diagnostics
4:9 error SG6008: sigcc never runs programs for their variables; write them into the pipeline's 'vars'

=== no template
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
--- pipeline diagnostics
2:9 error SG6005: the parameter 'template' is missing

=== filters for the places of text
--- rule
title: "a\" | delete \"\\\r\n[b]\0\u2028c"
description: " one\\\r\ntwo \\ \n\n[three]\rkey = x\\"
logsource: {category: process_creation}
detection:
  sel:
    a: x
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ rule.title | quote }}
    {{ rule.title | tojson }}
    # {{ rule.title | one_line }}
    description = {{ rule.description | conf_value }}
    empty = {{ '' | conf_value }}{{ '\\' | conf_value }}{{ '' | quote }}
--- splunk
"a\" | delete \"\\  [b]  c"
"a\" | delete \"\\\r\n[b]\u0000\u2028c"
# a" | delete "\  [b]  c
description = one \
two \
 \
[three] key = x
empty = ""

=== parts of tags
--- rule
title: T
tags: [attack.discovery, attack.t1033]
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ rule.tags.0.name }} {{ rule.tags[-1].name }} {{ rule.tags[0].namespace }}|{{ rule.tags.7.name is defined }}
--- splunk error
4:85 error SG6012: this is undefined and has no parts; applied to 'T' of rule.yml

=== lists compared, split, reversed and looked into
--- rule
title: T
tags: [attack.discovery, attack.t1033]
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ rule.tags.0.name }} {{ [1, 'a'] == [1, 'a'] }} {{ [1] == [1, 2] }} {{ [1] != [2] }} {{ [[1], {'a': 2}] == [[1], {'a': 2}] }}
    {{ ' a  b '.split() }} {{ 'a,b,'.split(',') }} {{ ''.split() }} {{ ''.split(',') }}
    {{ [1, 2, 3] | reverse }} {{ 'abc' | reverse }} {{ [] | reverse }}
    {{ {'a': 1}.get('a') }} {{ {'a': 1}.get('b') }} {{ {'a': 1}.get('b', 2) }}
--- splunk
discovery True False True True
['a', 'b'] ['a', 'b', ''] [] ['']
[3, 2, 1] cba []
1 None 2

=== slices
--- rule
title: Abcdef
tags: [a.b, c.d, e.f]
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ rule.title[1:] }} {{ rule.title[:-1] }} {{ rule.title[::-1] }} {{ rule.title[1:10:2] }} {{ rule.title[5:1:-2] }} {{ rule.title[-2:] }} {{ rule.title[:] }}
    {{ rule.tags[1:] | join(',') }} {{ [1, 2, 3][9:] }} {{ [1, 2, 3][:none] }} {{ [1, 2, 3][2:0:-1] }} {{ [][::2] }} {{ [1, 2, 3][::-9] }}
--- splunk
bcdef Abcde fedcbA bdf fd ef Abcdef
c.d,e.f [] [1, 2, 3] [3, 2] [] [3]

=== slices that are none
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
  template: "{{ [1][::0] }}"
--- splunk error
3:23 error SG6012: the step of a slice must not be 0; applied to 'T' of rule.yml

=== slices of whole numbers
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
  template: "{{ [1]['a':] }}"
--- splunk error
3:21 error SG6012: a slice takes whole numbers, not text; applied to 'T' of rule.yml

=== slices of lists and texts
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
  template: "{{ {'a': 1}[1:] }}"
--- splunk error
3:17 error SG6012: a map cannot be sliced; applied to 'T' of rule.yml

=== maps
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
  template: |
    {{ {} }} {{ {'a': {'b': 1}} }} {{ {'a': {'b': 1}}.a.b }} {{ {'a': 1, 'c': [2, {'d': 3}],} | tojson }} {% set m = {rule.title: 1} %}{{ m.T }}{{ {'x': 1}['x'] }}
--- splunk
{} {'a': {'b': 1}} 1 {"a": 1, "c": [2, {"d": 3}]} 11

=== a map that is not closed
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
  template: "{{ {'a': 1 }}"
--- pipeline diagnostics
3:26 error SG6011: expected '}}', not '}'

=== a map without values
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
  template: "{{ {'a'} }}"
--- pipeline diagnostics
3:21 error SG6011: expected ':', not '}'

=== dates
--- rule
title: T
date: 2024/5/1
modified: 2024-12-31 23:59
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ rule.date }} {{ rule.date.year + 1 }} {{ rule.date.month }} {{ rule.date.day }} {{ rule.date.isoformat() }} {{ rule.date < rule.modified }} {{ rule.date | tojson }}
    {{ rule.date.strftime('%d %B %Y, %A, day %j') }} {{ rule.modified.strftime('%a %d %b %y %w %H:%M:%S %m 100%%') }} {{ rule.modified.strftime('%j') }}
--- splunk
2024-05-01 2025 5 1 2024-05-01 True "2024-05-01"
01 May 2024, Wednesday, day 122 Tue 31 Dec 24 2 00:00:00 12 100% 366

=== dates in a format that there is not
--- rule
title: T
date: 2024-05-01
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: "{{ rule.date.strftime('%Q') }}"
--- splunk error
3:17 error SG6012: 'strftime' knows %Y %y %m %d %j %w %B %b %A %a %H %M %S and %%, no other; applied to 'T' of rule.yml

=== dates that are none
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
  template: "{{ rule.title.isoformat() }}"
--- splunk error
3:17 error SG6012: 'T' is not a date; applied to 'T' of rule.yml

=== levels and statuses have an order
--- rule
title: T
level: high
status: test
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {{ rule.level.value }} {{ rule.level.name }} {{ rule.status.value }} {% if rule.level.value >= 4 %}page{% endif %}
--- splunk
4 HIGH 4 page

=== attributes that no rule has
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
  template: "{{ rule.titel }}"
--- pipeline diagnostics
3:22 error SG6011: 'rule' has no attribute 'titel'; did you mean 'title'?

=== attributes that no log source has
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
  template: "{% if x %}{{ ['a', rule.logsource.prodct | upper] }}{% endif %}"
--- pipeline diagnostics
3:48 error SG6011: 'rule.logsource' has no attribute 'prodct'; did you mean 'product'?

=== attributes that are asked for, or have a stand-in
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
vars: {a: 1}
postprocessing:
- type: template
  template: |
    {{ rule.foo is defined }} {{ rule.foo is not defined }} {{ rule.foo | default('x') }} {{ pipeline.vars.b }}|{% for rule in [{'foo': 1}] %}{{ rule.foo }}{% endfor %}
--- splunk
False True x |1

=== append
--- rule
title: T
tags: [attack.discovery, attack.t1033]
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% set all = [] %}{% set same = all %}{% for t in rule.tags %}{% set _ = all.append(t.name) %}{% endfor %}{{ all }} {{ same }} {{ all.append(1) }} {{ all | length }}
--- splunk
['discovery', 't1033'] [] None 3

=== append without the name of a list
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
  template: "{{ [1].append(2) }}"
--- splunk error
3:17 error SG6012: 'append' needs the name of a list; applied to 'T' of rule.yml

=== append without end
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
  template: "{% set x = [0] %}{% for a in 'aaaaaaaaaaaaaaaaaaaa' %}{% for b in 'aaaaaaaaaaaaaaaaaaaa' %}{% for c in 'aaaaaaaaaa' %}{% set _ = x.append(1) %}{% endfor %}{% endfor %}{% endfor %}"
--- splunk error
3:143 error SG6012: the template takes more than 1048576 steps; applied to 'T' of rule.yml

=== what else rules have
--- rule
title: A
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
name: a
taxonomy: mine
status: experimental
modified: 2024-05-02
license: MIT
related:
- {id: 0e95725d-7320-415d-80f7-004da920fc11, type: derived}
- {id: 0e95725d-7320-415d-80f7-004da920fc12, type: similar}
logsource: {category: c, definition: 'Log it'}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: |
    {% for r in rule.related %}{{ r.type }} {{ r.id }} {{ r.nope is defined }}
    {% endfor %}{{ rule.logsource.definition }}|{{ rule.taxonomy }}|{{ rule.modified }}|{{ rule.license }}|{{ rule.date }}
    {{ rule.references == [] }}
--- splunk
derived 0e95725d-7320-415d-80f7-004da920fc11 False
similar 0e95725d-7320-415d-80f7-004da920fc12 False
Log it|mine|2024-05-02|MIT|None
True

=== correlations of every type
--- rule
title: A
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
name: a
taxonomy: mine
status: experimental
modified: 2024-05-02
license: MIT
related:
- {id: 0e95725d-7320-415d-80f7-004da920fc11, type: derived}
- {id: 0e95725d-7320-415d-80f7-004da920fc12, type: similar}
logsource: {category: c, definition: 'Log it'}
detection:
  sel:
    f: 1
  condition: sel
---
title: event_count
correlation:
  type: event_count
  rules: a
  timespan: 1h
  condition: {lt: 10, gt: 2}
---
title: value_count
correlation:
  type: value_count
  rules: a
  timespan: 1h
  condition: {field: u, lte: 3}
---
title: value_sum
correlation:
  type: value_sum
  rules: a
  timespan: 1h
  condition: {field: u, gt: 1.5}
---
title: value_avg
correlation:
  type: value_avg
  rules: a
  timespan: 1h
  condition: {field: u, eq: 4}
---
title: value_percentile
correlation:
  type: value_percentile
  rules: a
  timespan: 1h
  condition: {field: u, neq: 5, percentile: 90}
---
title: value_median
correlation:
  type: value_median
  rules: a
  timespan: 1h
  condition: {field: u, lt: 6}
---
title: temporal
correlation:
  type: temporal
  rules: a
  timespan: 1h
---
title: temporal_ordered
correlation:
  type: temporal_ordered
  rules: a
  timespan: 1h
--- pipeline
postprocessing:
- type: template
  template: '{{ rule.title == rule.type }} {{ rule.condition.op }} {{ rule.condition.count }} {{ rule.condition.fieldref }}|{{ rule.generate }} {{ rule.rules[0].reference }}|{{ rule.timespan.spec }}|{{ rule.group_by }}'
--- splunk
True lt 10 None|False a|1h|None

True lte 3 u|False a|1h|None

True gt 1.5 u|False a|1h|None

True eq 4 u|False a|1h|None

True neq 5 u|False a|1h|None

True lt 6 u|False a|1h|None

True None None None|False a|1h|None

True None None None|False a|1h|None
--- splunk diagnostics
50:14 warning SG7322: where 90 percent of the values are a whole number of them, Splunk's percentile is the next larger value
57:14 warning SG7322: of an even number of values Splunk's median is the larger of the two in the middle, not their mean

=== a correlation of several fields
--- rule
title: A
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
name: a
taxonomy: mine
status: experimental
modified: 2024-05-02
license: MIT
related:
- {id: 0e95725d-7320-415d-80f7-004da920fc11, type: derived}
- {id: 0e95725d-7320-415d-80f7-004da920fc12, type: similar}
logsource: {category: c, definition: 'Log it'}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
correlation:
  type: value_count
  rules: a
  timespan: 1h
  generate: true
  group-by: [g, h]
  condition: {field: [u, v], gte: 2}
--- pipeline
postprocessing:
- type: template
  template: '{{ rule.title }} {{ rule.condition.fieldref }} {{ rule.group_by }} {{ rule.generate }}'
--- splunk
f=1

B ['u', 'v'] ['g', 'h'] True

=== numbers among variables
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
vars:
  hex: 0x1F
  octal: 0o17
  plus: +5
  minus: -7
  long: 99999999999999999999
  real: 1.50
  none: ~
  truth: true
  list: [0x10, -0o7, {a: [1]}]
postprocessing:
- type: template
  template: |
    {{ pipeline.vars.hex + 1 }} {{ pipeline.vars.octal + 1 }} {{ pipeline.vars.plus + 1 }} {{ pipeline.vars.minus + 1 }} {{ pipeline.vars.long }}
    {{ pipeline.vars.real }} {{ pipeline.vars.none }} {{ pipeline.vars.truth }} {{ pipeline.vars.list }} {{ pipeline.vars.list | tojson }}
--- splunk
32 16 6 -6 99999999999999999999
1.5 None True [16, -7, {'a': [1]}] [16, -7, {"a": [1]}]

=== the sign of zero
# As in Python: the sum loses it, the difference does not.
--- rule
title: T
logsource: {category: c, product: p}
x: -0.0
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
postprocessing:
- type: template
  template: '{{ -0.0 }} {{ rule.custom_attributes.x }} {{ -0.0 - 0 }} {{ -0.0 + 0 }} {{ 0 - 0.0 }} {{ -0.0 - 0.0 }} {{ 1 - 0.5 }} {{ 3 - 1 }} {{ 0 - 0 }}'
--- splunk
-0.0 -0.0 -0.0 0.0 0.0 -0.0 0.5 2 0

=== attributes that a rule does not have
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
tags: [attack.t1, plain]
related: [{id: 929a690e-bef0-4204-a928-ef5e620d6fc2, type: derived}]
scope: [a, b]
level: low
date: 2024-01-02
logsource: {category: process_creation, product: windows, definition: d}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
name: mine
priority: 7
vars: {v: 1}
postprocessing:
- type: template
  template: |
    {{ rule.tags[1].namespace }}|{{ rule.tags[1].name | d('-') }}|{{ rule.tags[0]['nope'] | d('-') }}|{{ rule.tags[0]['name'] }}
    {{ rule.logsource['definition'] }}|{{ rule.logsource['nope'] | d('-') }}|{{ rule.scope }}|{{ rule.related[0]['nope'] | d('-') }}|{{ rule.related[0].type }}
    {{ rule.level['value'] }}|{{ rule.level['nope'] | d('-') }}|{{ rule.date['day'] }}|{{ rule.date['nope'] | d('-') }}|{{ rule['nope'] | d('-') }}
    {{ pipeline['name'] }}|{{ pipeline['priority'] }}|{{ pipeline['nope'] | d('-') }}|{{ pipeline.vars.backend }}|{{ pipeline.vars.output_format }}|{{ pipeline.vars.v }}
--- splunk
plain|-|-|t1
d|-|['a', 'b']|-|derived
2|-|2|-|-
mine|7|-|splunk|default|1
--- diagnostics
3:19 warning SG2008: the tag 'plain' has no namespace; such as attack.t1078

=== the pipeline of a template among several
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
name: first
priority: 1
vars: {a: 1, b: 1}
postprocessing:
- type: template
  template: |
    {{ query }}|{{ pipeline.name }}|{{ pipeline.priority }}
--- pipeline second
name: second
priority: 2
vars: {b: 2}
postprocessing:
- type: template
  template: |
    {{ query }}|{{ pipeline.name }}|{{ pipeline.priority }}|{{ pipeline.vars.a }}{{ pipeline.vars.b }}
--- splunk
f="v"|first|1|second|2|12

=== attributes of a correlation: event_count gte
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {gte: 10}
--- pipeline
postprocessing:
- type: template
  template: |
    {% if rule.timespan is defined %}{{ rule.type }}|{{ rule.type['name'] }}|{{ rule.type['nope'] | d('-') }}|{{ rule.timespan }}|{{ rule.timespan.unit }}|{{ rule.timespan.count }}|{{ rule.timespan.seconds }}|{{ rule.timespan['nope'] | d('-') }}
    {{ rule.condition.op }}|{{ rule.condition.count }}|{{ rule.condition.fieldref }}|{{ rule.condition['nope'] | d('-') }}
    {{ rule.rules[0] }}|{{ rule.rules[0].rule.title }}|{{ rule.rules[0].reference }}|{{ rule.rules[0]['nope'] | d('-') }}|{{ rule['nope'] | d('-') }}{% endif %}
--- splunk
event_count|EVENT_COUNT|-|5m|m|5|300|-
gte|10|None|-
base|Base|base|-|-

=== attributes of a correlation: value_avg gt
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: value_avg
  rules: [base]
  group-by: [user]
  timespan: 1h
  condition: {gt: 2.5, field: x}
--- pipeline
postprocessing:
- type: template
  template: |
    {% if rule.timespan is defined %}{{ rule.type }}|{{ rule.type['name'] }}|{{ rule.type['nope'] | d('-') }}|{{ rule.timespan }}|{{ rule.timespan.unit }}|{{ rule.timespan.count }}|{{ rule.timespan.seconds }}|{{ rule.timespan['nope'] | d('-') }}
    {{ rule.condition.op }}|{{ rule.condition.count }}|{{ rule.condition.fieldref }}|{{ rule.condition['nope'] | d('-') }}
    {{ rule.rules[0] }}|{{ rule.rules[0].rule.title }}|{{ rule.rules[0].reference }}|{{ rule.rules[0]['nope'] | d('-') }}|{{ rule['nope'] | d('-') }}{% endif %}
--- splunk
value_avg|VALUE_AVG|-|1h|h|1|3600|-
gt|2.5|x|-
base|Base|base|-|-

=== attributes of a correlation: value_count lt
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: value_count
  rules: [base]
  group-by: [user]
  timespan: 1d
  condition: {lt: 12345678901234567890, field: [x, y]}
--- pipeline
postprocessing:
- type: template
  template: |
    {% if rule.timespan is defined %}{{ rule.type }}|{{ rule.type['name'] }}|{{ rule.type['nope'] | d('-') }}|{{ rule.timespan }}|{{ rule.timespan.unit }}|{{ rule.timespan.count }}|{{ rule.timespan.seconds }}|{{ rule.timespan['nope'] | d('-') }}
    {{ rule.condition.op }}|{{ rule.condition.count }}|{{ rule.condition.fieldref }}|{{ rule.condition['nope'] | d('-') }}
    {{ rule.rules[0] }}|{{ rule.rules[0].rule.title }}|{{ rule.rules[0].reference }}|{{ rule.rules[0]['nope'] | d('-') }}|{{ rule['nope'] | d('-') }}{% endif %}
--- splunk
value_count|VALUE_COUNT|-|1d|d|1|86400|-
lt|12345678901234567890|['x', 'y']|-
base|Base|base|-|-

=== attributes of a correlation: event_count eq
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 2w
  condition: {eq: 3}
--- pipeline
postprocessing:
- type: template
  template: |
    {% if rule.timespan is defined %}{{ rule.type }}|{{ rule.type['name'] }}|{{ rule.type['nope'] | d('-') }}|{{ rule.timespan }}|{{ rule.timespan.unit }}|{{ rule.timespan.count }}|{{ rule.timespan.seconds }}|{{ rule.timespan['nope'] | d('-') }}
    {{ rule.condition.op }}|{{ rule.condition.count }}|{{ rule.condition.fieldref }}|{{ rule.condition['nope'] | d('-') }}
    {{ rule.rules[0] }}|{{ rule.rules[0].rule.title }}|{{ rule.rules[0].reference }}|{{ rule.rules[0]['nope'] | d('-') }}|{{ rule['nope'] | d('-') }}{% endif %}
--- splunk
event_count|EVENT_COUNT|-|2w|w|2|1209600|-
eq|3|None|-
base|Base|base|-|-

=== attributes of a correlation: value_sum neq
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
  sel: {f: v}
  condition: sel
---
title: Many
correlation:
  type: value_sum
  rules: [base]
  group-by: [user]
  timespan: 1M
  condition: {neq: 3, field: x}
--- pipeline
postprocessing:
- type: template
  template: |
    {% if rule.timespan is defined %}{{ rule.type }}|{{ rule.type['name'] }}|{{ rule.type['nope'] | d('-') }}|{{ rule.timespan }}|{{ rule.timespan.unit }}|{{ rule.timespan.count }}|{{ rule.timespan.seconds }}|{{ rule.timespan['nope'] | d('-') }}
    {{ rule.condition.op }}|{{ rule.condition.count }}|{{ rule.condition.fieldref }}|{{ rule.condition['nope'] | d('-') }}
    {{ rule.rules[0] }}|{{ rule.rules[0].rule.title }}|{{ rule.rules[0].reference }}|{{ rule.rules[0]['nope'] | d('-') }}|{{ rule['nope'] | d('-') }}{% endif %}
--- splunk
value_sum|VALUE_SUM|-|1M|M|1|2629746|-
neq|3|x|-
base|Base|base|-|-

=== files that a template cannot be in
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline external
postprocessing:
- {type: template, path: ., template: ''}
- {type: template, path: ., template: /head.j2}
- {type: template, path: ., template: ../head.j2}
- {type: template, path: ., template: nowhere.j2}
- {type: template, template: a, vars: x.py}
- {type: template, template: a, vars: null}
--- pipeline diagnostics
2:26 error SG6008: '' is not a file below 'path'
3:26 error SG6008: '/head.j2' is not a file below 'path'
4:26 error SG6008: '../head.j2' is not a file below 'path'
5:26 error SG1010: ./nowhere.j2: No such file or directory
6:39 error SG6008: sigcc never runs programs for their variables; write them into the pipeline's 'vars'

=== a rule without level and status
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
- type: template
  template: |
    {{ rule.level }}|{{ rule.status }}|{{ rule.level is none }}|{{ rule.date }}|{{ rule.scope }}
--- splunk
None|None|True|None|None

=== lists in lists in lists
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
- type: template
  template: |
    {% set a = [1] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{% set a = [a] %}{{ a }}
--- splunk error
4:1104 error SG6012: lists nested more than 64 levels deep; applied to 'Who am I' of rule.yml

=== text that grows by replacing
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
- type: template
  template: |
    {% set a = 'xxxxxxxxxxxxxxxx' %}{% set a = a | replace('x', 'xxxxxxxxxxxxxxxx') %}{% set a = a | replace('x', 'xxxxxxxxxxxxxxxx') %}{% set a = a | replace('x', 'xxxxxxxxxxxxxxxx') %}{% set a = a | replace('x', 'xxxxxxxxxxxxxxxx') %}{% set a = a | replace('x', 'xxxxxxxxxxxxxxxx') %}{% set a = a | replace('x', 'xxxxxxxxxxxxxxxx') %}{{ a | length }}
--- splunk error
4:248 error SG6012: this text has more than 1048576 bytes; applied to 'Who am I' of rule.yml

=== raw text with other tags in it
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
- type: template
  template: |
    {% raw %}{%x%}{% end %}{%{% endraw %}|{{ query }}
--- splunk
{%x%}{% end %}{%|f="v"
