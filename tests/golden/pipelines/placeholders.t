# What %name% stands for.

=== value_placeholders
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%adm%'
  condition: sel
--- pipeline
vars:
  adm: [root, 'adm*', 7]
  re: 'a.b*'
transformations:
  - type: value_placeholders
--- splunk
u IN ("root", "adm*", "7")

=== every combination
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%adm%-%adm%'
  condition: sel
--- pipeline
vars:
  adm: [root, 'adm*', 7]
  re: 'a.b*'
transformations:
  - type: value_placeholders
--- splunk
u IN ("root-root", "root-adm*", "root-7", "adm*-root", "adm*-adm*", "adm*-7", "7-root", "7-adm*", "7-7")

=== in an expansion
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand|windash: '-%adm%'
  condition: sel
--- pipeline
vars:
  adm: [root, 'adm*', 7]
  re: 'a.b*'
transformations:
  - type: value_placeholders
--- splunk
u="-root" OR u="-adm*" OR u="-7"

=== in a regular expression
# What is filled in is text, or wildcards: never syntax.
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|re|expand: '^%re%$'
  condition: sel
--- pipeline
vars:
  adm: [root, 'adm*', 7]
  re: 'a.b*'
transformations:
  - type: value_placeholders
--- splunk
*
| regex u="^a\\.b.*$"

=== a variable is missing
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%adm%'
  condition: sel
--- pipeline
transformations:
  - type: value_placeholders
--- splunk error
5:15 error SG6014: no pipeline has a variable 'adm'; says 'value_placeholders', line 2 of pipeline.yml

=== a variable of another type
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%adm%'
  condition: sel
--- pipeline
vars: {adm: {a: b}}
transformations:
  - type: value_placeholders
--- splunk error
5:15 error SG6014: the variable 'adm' is not text, a number or a list of them; says 'value_placeholders', line 3 of pipeline.yml

=== include
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%re%.%adm%'
  condition: sel
--- pipeline
vars:
  adm: [root, 'adm*', 7]
  re: 'a.b*'
transformations:
  - type: value_placeholders
    include: adm
  - type: wildcard_placeholders
--- splunk
u IN ("*.root", "*.adm*", "*.7")

=== exclude
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%re%.%adm%'
  condition: sel
--- pipeline
vars:
  adm: [root, 'adm*', 7]
  re: 'a.b*'
transformations:
  - type: value_placeholders
    exclude: [re]
  - type: wildcard_placeholders
--- splunk
u IN ("*.root", "*.adm*", "*.7")

=== both
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
vars:
  adm: [root, 'adm*', 7]
  re: 'a.b*'
transformations:
  - type: value_placeholders
    exclude: [re]
    include: [adm]
--- pipeline diagnostics
6:14 error SG6005: 'exclude' cannot be used with 'include'

=== nothing fills it in
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%re%'
  condition: sel
--- pipeline
vars:
  adm: [root, 'adm*', 7]
  re: 'a.b*'
transformations:
  - type: value_placeholders
    exclude: [re]
--- splunk error
5:15 error SG7002: the placeholder 're' has no values

=== wildcard_placeholders
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: 'a%x%b'
  condition: sel
--- pipeline
transformations:
  - type: wildcard_placeholders
--- splunk
u="a*b"

=== a wildcard in a regular expression
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|re|expand: 'a%x%b'
  condition: sel
--- pipeline
transformations:
  - type: wildcard_placeholders
--- splunk
*
| regex u="a.*b"

=== backend and format are variables
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%backend% %output_format%'
  condition: sel
--- pipeline
transformations:
  - type: value_placeholders
--- splunk
u="splunk default"

=== query_expression_placeholders
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: ['%adm%', '%other%', x]
  condition: sel
--- pipeline
transformations:
  - type: query_expression_placeholders
    expression: '{field} IN [| inputlookup {id} | return 9 $u]'
    mapping: {adm: admins}
--- splunk
u IN [| inputlookup admins | return 9 $u] OR u IN [| inputlookup other | return 9 $u] OR u="x"

=== braces
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%adm%'
  condition: sel
--- pipeline
transformations:
  - type: query_expression_placeholders
    expression: "{field}={{{id}}}"
--- splunk
u={adm}

=== more than the placeholder
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: 'a%adm%'
  condition: sel
--- pipeline
transformations:
  - type: query_expression_placeholders
    expression: '{field} IN [| inputlookup {id} | return 9 $u]'
    mapping: {adm: admins}
--- splunk error
5:15 error SG6009: the placeholder must be the whole value; says 'query_expression_placeholders', line 2 of pipeline.yml

=== a keyword has no field
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    '|expand': '%adm%'
  condition: sel
--- pipeline
transformations:
  - type: query_expression_placeholders
    expression: '{field} IN [| inputlookup {id} | return 9 $u]'
    mapping: {adm: admins}
--- splunk error
5:16 error SG6009: the query expression needs a field; says 'query_expression_placeholders', line 2 of pipeline.yml

=== braces of a query expression
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: query_expression_placeholders
    expression: '{fild} {{'
--- pipeline diagnostics
3:17 error SG6011: only {field} and {id} can be filled in; write '{{' for a brace

=== file_placeholders, lines
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%adm%'
  condition: sel
--- pipeline external
transformations:
  - type: file_placeholders
    path: pipelines/users.txt
    filter: '^[a-z]'
--- splunk
u IN ("root", "alice", "adm*")

=== file_placeholders, csv by name
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%adm%'
  condition: sel
--- pipeline external
transformations:
  - type: file_placeholders
    path: pipelines/users.csv
    format: csv
    csv_column: user
--- splunk
u IN ("smith, john", "alice", "the \"boss\"")

=== file_placeholders, csv by number
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    u|expand: '%adm%'
  condition: sel
--- pipeline external
transformations:
  - type: file_placeholders
    path: pipelines/users.csv
    format: csv
    csv_column: 0
    csv_has_header: false
--- splunk
u IN ("id", "1", "2", "3", "4")

=== a table needs a column
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline external
transformations:
  - type: file_placeholders
    path: pipelines/users.csv
    format: csv
--- pipeline diagnostics
3:11 error SG6005: a table needs 'csv_column'

=== no such column
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline external
transformations:
  - type: file_placeholders
    path: pipelines/users.csv
    format: csv
    csv_column: nobody
--- pipeline diagnostics
3:11 error SG6005: the table has no column 'nobody'

=== no such file
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline external
transformations:
  - type: file_placeholders
    path: pipelines/nobody.txt
--- pipeline diagnostics
3:11 error SG6008: pipelines/nobody.txt: No such file or directory

=== files are not allowed
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: file_placeholders
    path: pipelines/users.txt
--- pipeline diagnostics
2:11 error SG6008: 'file_placeholders' reads files, which is not allowed; --allow-external lets pipelines read files

=== the network never is
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: http_placeholders
    url: https://example.org/
--- pipeline diagnostics
2:11 error SG6008: sigcc never uses the network or runs commands; fetch the values and use file_placeholders

=== commands never are
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: command_placeholders
    cmd: id
--- pipeline diagnostics
2:11 error SG6008: sigcc never uses the network or runs commands; fetch the values and use file_placeholders

=== a placeholder's name that would be more than a word
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        a|expand: '%a ] | delete%'
    condition: sel
--- pipeline
name: p
transformations:
  - type: query_expression_placeholders
    expression: '{field} IN [| inputlookup {id}]'
--- splunk error
6:19 error SG6009: the placeholder's name becomes part of the query and may hold only letters, digits, '_', '-' and '.'; give it an id in 'mapping'; says 'query_expression_placeholders', line 3 of pipeline.yml

=== a placeholder's name that has an id
--- rule
title: T
logsource:
    category: test
detection:
    sel:
        a|expand: '%a ] | delete%'
        b|expand: '%b-c.d%'
    condition: sel
--- pipeline
name: p
transformations:
  - type: query_expression_placeholders
    expression: '{field} IN [| inputlookup {id}]'
    mapping: {'a ] | delete': admins}
--- splunk
a IN [| inputlookup admins] b IN [| inputlookup b-c.d]

=== a query expression is of one language
# Only Splunk's backend takes text of its language from a pipeline.
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: '%list%'
  condition: sel
--- pipeline
transformations:
  - type: query_expression_placeholders
    expression: "{field} lookup {id}"
--- events
{"f":"list"}
--- match
6:15 error SG8007: a query expression is written for one target and cannot be compared with events
--- splunk
f lookup list
--- kibana error
6:15 error SG7001: KQL takes no query expressions from a pipeline
--- cloudwatch error
6:15 error SG7001: Logs Insights takes no query expressions from a pipeline

=== a query expression for targets that take none
--- rule
title: T
logsource: {category: t}
detection:
    sel: {'a|expand': '%p%'}
    condition: sel
--- pipeline
name: p
transformations:
  - {type: query_expression_placeholders, expression: '{field} IN {id}'}
--- splunk
a IN p
--- kibana error
4:23 error SG7001: KQL takes no query expressions from a pipeline
--- cloudwatch error
4:23 error SG7001: Logs Insights takes no query expressions from a pipeline

=== numbers and texts with wildcards
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|expand: '%v%'
  condition: sel
--- pipeline
vars:
  v: [1, 'a*']
transformations:
- type: value_placeholders
--- splunk
f IN ("1", "a*")

=== special characters in a regular expression
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|re|expand: '^%v%$'
  condition: sel
--- pipeline
vars:
  v: ['a.b*', 'c?', '(d']
transformations:
- type: value_placeholders
--- cloudwatch
fields @timestamp, @message | filter f like /^a\.b.*$/ or f like /^c.$/ or f like /^\(d$/

=== an empty list
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|expand: '%v%'
  condition: sel
--- pipeline
vars:
  v: []
transformations:
- type: value_placeholders
--- splunk error
5:15 error SG6014: the variable 'v' is not text, a number or a list of them; says 'value_placeholders', line 4 of pipeline.yml

=== a map for a value
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|expand: '%v%'
  condition: sel
--- pipeline
vars:
  v: {a: b}
transformations:
- type: value_placeholders
--- splunk error
5:15 error SG6014: the variable 'v' is not text, a number or a list of them; says 'value_placeholders', line 4 of pipeline.yml

=== more combinations than values
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|expand: '%v%%v%%v%%v%%v%%v%'
  condition: sel
--- pipeline
vars:
  v: [a, b, c, d, e, f, g, h, i, j, k, l]
transformations:
- type: value_placeholders
--- splunk error
5:15 error SG9004: more than 100000 values; says 'value_placeholders', line 4 of pipeline.yml

=== a regular expression that the values break
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|re|expand: 'a{2,%v%}'
  condition: sel
--- pipeline
vars:
  v: ['1']
transformations:
- type: value_placeholders
--- splunk error
5:18 error SG6009: 'a{2,1}' is not a valid regular expression: numbers out of order in {} quantifier; says 'value_placeholders', line 4 of pipeline.yml

=== query_expression_placeholders with a list for a mapping
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|expand: '%v%'
  condition: sel
--- pipeline
transformations:
- type: query_expression_placeholders
  expression: '{field} lookup {id}'
  mapping: [a]
--- pipeline diagnostics
4:12 error SG6005: 'mapping' must be a map, not a list

=== one of two placeholders is filled in
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|re|expand: '%v%-%w%'
  condition: sel
--- pipeline
vars:
  v: x
transformations:
- type: value_placeholders
  include: v
--- splunk error
5:18 error SG7002: the placeholder 'w' has no values
