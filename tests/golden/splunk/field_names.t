# Names that quotes cannot hold, and names that need quotes, in every place.

=== a backslash at the end of a field
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        'a\': ' | delete '
        'b\': ' '
    condition: sel
--- splunk error
6:9 error SG7003: SPL cannot name the field 'a\'
7:9 error SG7003: SPL cannot name the field 'b\'


=== two backslashes in a field
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        'a\\b': x
    condition: sel
--- splunk error
6:9 error SG7003: SPL cannot name the field 'a\\b'


=== a backslash within a field
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        'a\b': x
    condition: sel
--- splunk
"a\b"="x"


=== a backslash in a list
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        'a\': [x, y]
    condition: sel
--- splunk error
6:9 error SG7003: SPL cannot name the field 'a\'


=== a backslash before the sign for presence
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        'a\|exists': true
        'b\': null
    condition: sel
--- splunk error
6:9 error SG7003: SPL cannot name the field 'a\'
7:9 error SG7003: SPL cannot name the field 'b\'


=== a backtick is a macro
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        'a`b`': x
    condition: sel
--- splunk error
6:9 error SG7003: SPL cannot name the field 'a`b`'


=== control characters
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        "a\tb": x
        "c\0d": y
        "e\x7f": z
    condition: sel
--- splunk error escaped
6:9 error SG7003: SPL cannot name the field 'a\tb'
7:9 error SG7003: SPL cannot name the field 'c'
8:9 error SG7003: SPL cannot name the field 'e\x7f'


=== brackets, dollars and colons after regex
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        'a[0]|re': x+
        'f[makeresults]|re': y
        'b$c$|re': z
        'd:e|re': z
        'items{}.x-y@z/q|re': q
    condition: sel
--- splunk
"items{}.x-y@z/q"=*
| regex "a[0]"="x+"
| regex "f[makeresults]"="y"
| regex "b$c$"="z"
| regex "d:e"="z"
| where isnotnull(mvfilter(match('items{}.x-y@z/q', "q")))


=== brackets, dollars and colons before a network
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        'a[0]|cidr': 10.0.0.0/8
        'f[makeresults]|cidr': 10.0.0.0/8
        'b$c$|cidr': 10.0.0.0/8
        'd-e|cidr': 10.0.0.0/8
    condition: sel
--- splunk
"a[0]"="10.0.0.0/8" "f[makeresults]"="10.0.0.0/8" "b$c$"="10.0.0.0/8" d-e="10.0.0.0/8"


=== operators before a network and after regex
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        'OR|cidr': 10.0.0.0/8
        'NOT|re': x
    condition: sel
--- splunk
"OR"="10.0.0.0/8"
| regex "NOT"="x"


=== a quote after regex
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        'a"b|re': x
        'c\|re': x
    condition: sel
--- splunk error
6:9 error SG7003: SPL cannot name the field 'a"b'
7:9 error SG7003: SPL cannot name the field 'c\'


=== quotes in a comparison of fields
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        "a'b|fieldref": c
        'd|fieldref': 'e\f'
        'g|fieldref': 'h`i'
    condition: sel
--- splunk error
6:9 error SG7003: SPL cannot name the field 'a'b'
7:23 error SG7003: SPL cannot name the field 'e\f'
8:23 error SG7003: SPL cannot name the field 'h`i'


=== names in fields
--- rule
title: T
logsource:
    category: test
fields:
    - 'a] | delete'
    - '$b$'
    - 'c:d'
    - -e
    - 'f(g)'
    - items{}.h
    - where
detection:
    sel:
        a: x
    condition: sel
--- splunk
a="x" | table "a] | delete","$b$","c:d","-e","f(g)",items{}.h,"where"


=== a backslash at the end of a column
--- rule
title: T
logsource:
    category: test
fields: ['a\']
detection:
    sel:
        a: x
    condition: sel
--- splunk error
4:10 error SG7003: SPL cannot name the field 'a\'


=== a quote in a column
--- rule
title: T
logsource:
    category: test
fields: ['a"b']
detection:
    sel:
        a: x
    condition: sel
--- splunk error
4:10 error SG7003: SPL cannot name the field 'a"b'


=== a line break in a column
--- rule
title: T
logsource:
    category: test
fields: ["a\nb"]
detection:
    sel:
        a: x
    condition: sel
--- splunk error
4:10 error SG7003: SPL cannot name the field 'a
b'


=== a backtick in a column
--- rule
title: T
logsource:
    category: test
fields: ['`a`']
detection:
    sel:
        a: x
    condition: sel
--- splunk error
4:10 error SG7003: SPL cannot name the field '`a`'


=== a backslash in group-by
--- rule
title: T
logsource:
    category: test
name: base
detection:
    sel:
        a: x
    condition: sel
---
title: C
correlation:
    type: value_count
    rules: [base]
    timespan: 5m
    group-by: ['a\']
    condition: {field: f, gte: 2}
--- splunk error
15:16 error SG7003: SPL cannot name the field 'a\'


=== a backslash in the field of a condition
--- rule
title: T
logsource:
    category: test
name: base
detection:
    sel:
        a: x
    condition: sel
---
title: C
correlation:
    type: value_count
    rules: [base]
    timespan: 5m
    group-by: [a]
    condition: {field: 'f\', gte: 2}
--- splunk error
16:24 error SG7003: SPL cannot name the field 'f\'


=== a backslash in one of several fields
--- rule
title: T
logsource:
    category: test
name: base
detection:
    sel:
        a: x
    condition: sel
---
title: C
correlation:
    type: value_count
    rules: [base]
    timespan: 5m
    group-by: [a]
    condition: {field: ['f\', g], gte: 2}
--- splunk error
16:25 error SG7003: SPL cannot name the field 'f\'


=== a backslash in an alias
--- rule
title: T
logsource:
    category: test
name: base
detection:
    sel:
        a: x
    condition: sel
---
title: C
correlation:
    type: value_count
    rules: [base]
    timespan: 5m
    group-by: ['x\']
    aliases: {'x\': {base: f}}
    condition: {field: f, gte: 2}
--- splunk error
15:16 error SG7003: SPL cannot name the field 'x\'
16:15 error SG7003: SPL cannot name the field 'x\'


=== a backslash in the field of an alias
--- rule
title: T
logsource:
    category: test
name: base
detection:
    sel:
        a: x
    condition: sel
---
title: C
correlation:
    type: value_count
    rules: [base]
    timespan: 5m
    group-by: [x]
    aliases: {x: {base: 'f\'}}
    condition: {field: f, gte: 2}
--- splunk error
16:25 error SG7003: SPL cannot name the field 'f\'


=== brackets in group-by
--- rule
title: T
logsource:
    category: test
name: base
detection:
    sel:
        a: x
    condition: sel
---
title: C
correlation:
    type: value_count
    rules: [base]
    timespan: 5m
    group-by: ['a[search x]', 'b|c']
    condition: {field: 'f] | g', gte: 2}
--- options
window=tumbling
--- splunk
a="x"

| bin _time span=5m
| stats dc("f] | g") as value_count by _time "a[search x]" "b|c"

| search value_count >= 2


=== an asterisk in the name of a rule
--- rule
title: T
logsource:
    category: test
name: 'r*'
detection:
    sel:
        a: x
    condition: sel
---
title: U
logsource:
    category: test
name: 'rs'
detection:
    sel:
        a: y
    condition: sel
---
title: C
correlation:
    type: temporal
    rules: ['r*', rs]
    timespan: 5m
    condition: r* and not rs
--- options
window=tumbling
--- splunk
| multisearch
[ search a="x" | eval event_type="r_" ]
[ search a="y" | eval event_type="rs" ]

| bin _time span=5m
| stats values(event_type) as event_types by _time

| search event_types="r_"   NOT event_types="rs"


=== NUL in a value
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        a: "x\0y"
        b: ["u", "v\0"]
    condition: sel
--- splunk error
6:12 error SG7313: SPL cannot hold the control character NUL
7:18 error SG7313: SPL cannot hold the control character NUL


=== NUL in a regular expression
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        a|re: "x\0y"
    condition: sel
--- splunk error
6:15 error SG7313: SPL cannot hold the control character NUL


=== NUL in a keyword
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        - "x\0y"
    condition: sel
--- splunk error
6:11 error SG7313: SPL cannot hold the control character NUL


=== a backslash in the fields of a data model
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        a: x
    condition: sel
--- pipeline
name: t
priority: 10
transformations:
  - {type: set_state, key: data_model_set, val: Foo.Bar}
  - {type: set_state, key: fields, val: [a, 'b\']}
--- format data_model
--- splunk error
3:5 error SG7003: SPL cannot name the field 'b\'


=== a backslash in a deferred field of a data model
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        a: x
        'b\|re': y
    condition: sel
--- pipeline
name: t
priority: 10
transformations:
  - {type: set_state, key: data_model_set, val: Foo.Bar}
  - {type: set_state, key: fields, val: [a, 'b\']}
--- format data_model
--- splunk error
7:9 error SG7003: SPL cannot name the field 'b\'

=== operators in fields
--- rule
title: T
logsource:
    category: test
fields: [IN, NOT, in, by]
detection:
    sel:
        x: y
    condition: sel
--- splunk
x="y" | table "IN","NOT",in,"by"

=== words of the language as fields
--- rule
title: T
logsource: {category: t}
detection:
    sel: {AND: x, OR: [x, y], NOT: null, 'IN|exists': true, 'IN|gt': 5, and: x, or: x, not: x, in: [x, y], by: x, 'AND|fieldref': OR}
    condition: sel
--- splunk
"AND"="x" "OR" IN ("x", "y") NOT "NOT"=* "IN"=* "IN">5 and="x" or="x" not="x" in IN ("x", "y") by="x"
| where lower('AND')==lower('OR')

=== modifiers of the search are not fields
--- rule
title: T
logsource: {category: t}
detection:
    sel: {earliest: '-10y'}
    condition: sel
---
title: U
logsource: {category: t}
detection:
    sel: {'savedsearch|exists': true}
    condition: sel
---
title: V
logsource: {category: t}
fields: [latest]
detection:
    sel: {'latest|re': '1+', 'a|fieldref': latest, 'Earliest': x}
    condition: sel
---
title: W
logsource: {category: t}
fields: [latest]
detection:
    sel: {'a|fieldref': latest, 'Earliest': x}
    condition: sel
--- splunk
Earliest="x"
| where lower('a')==lower('latest') | table latest
--- splunk diagnostics
4:11 error SG7003: SPL reads 'earliest' as a search modifier, not as a field
10:11 error SG7003: SPL reads 'savedsearch' as a search modifier, not as a field
17:11 error SG7003: SPL reads 'latest' as a search modifier, not as a field
