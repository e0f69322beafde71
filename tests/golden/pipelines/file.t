# Files of pipelines.

=== all keys
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
name: all
priority: 10
allowed_backends: [splunk]
vars: {x: 1}
transformations:
- type: field_name_suffix
  suffix: .x
postprocessing:
- type: embed
  prefix: 'search '
finalizers:
- type: concat
  prefix: '<'
  suffix: '>'
--- splunk
<search f.x=1>

=== null lists
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
postprocessing:
finalizers:
vars:
--- splunk
f=1

=== by priority
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
priority: 20
transformations:
  - type: field_name_suffix
    suffix: .b
--- pipeline second
priority: 10
transformations:
  - type: field_name_suffix
    suffix: .a
--- splunk
f.a.b=1

=== equal priorities in the order given
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: field_name_suffix
    suffix: .b
--- pipeline second
transformations:
  - type: field_name_suffix
    suffix: .a
--- splunk
f.b.a=1

=== later variables win
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|expand: '%x%'
  condition: sel
--- pipeline
vars: {x: 1}
--- pipeline second
vars: {x: 2}
transformations:
  - type: value_placeholders
--- splunk
f="2"

=== a key stands twice
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
priority: 1
priority: 2
--- pipeline diagnostics
2:1 warning SG1003: key 'priority' occurs twice; the last value counts; first on line 1
--- splunk
f=1

=== no such key
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transfomations: []
--- pipeline diagnostics
1:1 error SG6003: 'transfomations' is not a key of a pipeline; did you mean 'transformations'?

=== empty
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
# nothing
--- pipeline diagnostics
0:0 error SG6002: the pipeline is empty

=== a list
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
- type: case
--- pipeline diagnostics
1:1 error SG6002: a pipeline must be a map, not a list

=== two documents
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
name: a
---
name: b
--- pipeline diagnostics
3:1 error SG6002: a pipeline must be one YAML document

=== no YAML
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations: [
--- pipeline diagnostics
2:1 error SG1001: did not find expected node content; while parsing a flow node that began on line 2

=== a map where a list is due
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations: {type: case}
--- pipeline diagnostics
1:18 error SG6002: expected a list, each with a 'type', not a map

=== an item that is no map
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations: [case]
--- pipeline diagnostics
1:19 error SG6002: a transformation must be a map, not a single value

=== no type
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- id: a
--- pipeline diagnostics
2:3 error SG6004: a transformation needs a 'type'

=== no such type
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: field_name_maping
  mapping: {}
--- pipeline diagnostics
2:9 error SG6004: no transformation is called 'field_name_maping'; did you mean 'field_name_mapping'?

=== no such postprocessing item
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
  suffix: a
--- pipeline diagnostics
2:9 error SG6004: no postprocessing item is called 'field_name_suffix'

=== no such finalizer
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
finalizers:
- type: conact
--- pipeline diagnostics
2:9 error SG6004: no finalizer is called 'conact'; did you mean 'concat'?

=== a misspelt parameter
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: field_name_suffix
  sufix: a
--- pipeline diagnostics
2:9 error SG6005: the parameter 'suffix' is missing
3:3 error SG6005: 'field_name_suffix' has no parameter 'sufix'; did you mean 'suffix'?

=== a parameter of another type
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- type: field_name_suffix
  suffix: [a]
--- pipeline diagnostics
3:11 error SG6005: 'suffix' must be text, not a list

=== priority is a number
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
priority: high
--- pipeline diagnostics
1:11 error SG6005: 'priority' must be a whole number

=== vars is a map
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
vars: [a]
--- pipeline diagnostics
1:7 error SG6002: 'vars' must be a map, not a list

=== id is one value
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
- id: [a]
  type: case
--- pipeline diagnostics
2:7 error SG6002: an id must be a single value, not a list

=== name is one value
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
name: {a: b}
--- pipeline diagnostics
1:7 error SG6002: 'name' must be text, not a map

=== a switch is true or false
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
  conditions: {a: 1}
  negated: 1
--- pipeline diagnostics
4:12 error SG6005: 'negated' must be true or false
