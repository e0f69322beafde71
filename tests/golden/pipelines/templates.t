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
    [{{ foo }}] {{ rule.nope }}{% for x in foo %}x{% endfor %}{% if foo is defined %}x{% endif %}{{ foo is undefined }}
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
4:8 error SG6012: a rule has no text of its own; name what you need of it; applied to 'Who am I' of rule.yml

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
4:16 error SG6012: a log source has no text of its own; name what you need of it; applied to 'Who am I' of rule.yml

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
4:8 error SG6012: a number and text have no order; applied to 'Who am I' of rule.yml

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
4:20 error SG6012: an item of this list is no pair; applied to 'Who am I' of rule.yml

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
4:8 error SG6012: a rule is no JSON; applied to 'Who am I' of rule.yml

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
4:8 error SG6011: nothing is open that 'endif' could close

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
4:8 error SG6011: templates call no functions, and 'range' is none

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
4:21 error SG6011: no such parameter; there is: d attribute

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
4:8 error SG6011: a text without end

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
4:14 error SG6011: comparisons do not form chains; use 'and'

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
4:12 error SG6011: 'loop' is taken

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
4:5 error SG6011: a comment without end

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
4:9 error SG6011: no such escape: '\q'

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
4:193 error SG6012: a text of more than 1048576 bytes; applied to 'T' of rule.yml

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
3:9 error SG6008: '../README.md' is no file below 'path'

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
