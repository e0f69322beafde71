# Detections a pipeline adds.

=== add_condition
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel or not sel
--- pipeline
transformations:
  - type: add_condition
    conditions: {index: main, sourcetype: [a, b]}
--- splunk
index="main" sourcetype IN ("a", "b") (f=1 OR NOT f=1)

=== modifiers
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_condition
    conditions:
      src|endswith: .evtx
      n|gt: 5
--- splunk
src="*.evtx" n>5 f=1

=== a list of alternatives
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_condition
    conditions:
    - {a: 1}
    - {b: 2}
--- splunk
(a=1 OR b=2) f=1

=== the newest stands first
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_condition
    conditions: {index: main}
  - type: add_condition
    conditions: {src: x}
--- splunk
src="x" index="main" f=1

=== negated
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_condition
    conditions: {index: test}
    negated: true
--- splunk
NOT index="test" f=1

=== template
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_condition
    conditions: {index: '$category-${product}', a: '$service $$ $other'}
    template: true
--- splunk
index="c-p" a="None $ $other" f=1

=== template with a wrong value
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_condition
    conditions: {ip|cidr: "$category"}
    template: true
--- splunk error
3:27 error SG3009: 'c': not an IPv4 or IPv6 network

=== later items change it
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_condition
    conditions: {index: main}
  - type: field_name_suffix
    suffix: .x
--- splunk
index.x="main" f.x=1

=== a name of its own
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: 1 of them
--- pipeline
transformations:
  - type: add_condition
    conditions: {index: main}
    name: _index
--- splunk
index="main" f=1

=== no such modifier
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_condition
    conditions: {index|contians: main}
--- pipeline diagnostics
3:24 error SG3002: no modifier 'contians'; did you mean 'contains'?

=== a detection without items
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_condition
    conditions: {}
--- pipeline diagnostics
3:17 error SG3004: this detection has no field to compare

=== dollars that are no names
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: add_condition
  conditions:
    g: '$$category ${product} ${product $ $1'
  template: true
--- splunk
g="$category p ${product $ $1" f=1

=== a placeholder at the end
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: add_condition
  conditions:
    g: 'x$'
  template: true
--- splunk
g="x$" f=1

=== numbers are no templates
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: add_condition
  conditions:
    g: 5
    h: [$category, ~]
  template: true
--- splunk
g=5 (h="c" OR NOT h=*) f=1

=== no condition
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: add_condition
--- pipeline diagnostics
2:9 error SG6005: the parameter 'conditions' is missing

=== an expansion
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: add_condition
  conditions:
    g|windash: '-a'
--- splunk
(g="-a" OR g="/a" OR g="–a" OR g="—a" OR g="―a") f=1

=== a detection of the same name is replaced
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
transformations:
- {type: add_condition, name: sel, conditions: {g: w}}
- {type: add_condition, name: new, conditions: {h: 1}}
- {type: add_condition, name: new, conditions: {h: 2}}
--- splunk
h=2 g="w"

=== several of the same name behind others
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
transformations:
- {type: add_condition, name: a, conditions: {h: 1}}
- {type: add_condition, name: b, conditions: {h: 2}}
- {type: add_condition, name: c, conditions: {h: "${category} $ ${nope $x"}, template: true}
--- splunk
h="process_creation $ ${nope $x" h=2 h=1 f="v"

=== what is required already is not added again
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_condition
    conditions: {source: [a, b]}
  - type: add_condition
    conditions: {source: [a, b]}
  - type: add_condition
    conditions: {source: b}
  - type: add_condition
    conditions: {source: b}
    negated: true
  - type: add_condition
    conditions: {source: b}
    negated: true
  - type: add_condition
    conditions: {source|cased: b}
--- splunk
source="b" NOT source="b" source="b" source IN ("a", "b") f=1
| where 'source'=="b"

=== nor a detection of the same name
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_condition
    name: n
    conditions: {source: a}
  - type: add_condition
    name: n
    conditions: {source: b}
--- splunk
source="b" f=1

=== what only one of two conditions requires is added
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  other:
    g: 1
  condition:
    - sel
    - other
--- pipeline
transformations:
  - type: add_condition
    conditions: {f: 1}
--- splunk
f=1 f=1

f=1 g=1
