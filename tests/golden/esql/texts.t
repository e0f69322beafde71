# What texts, types and absence become in ES|QL.

=== texts
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a\*b'
    g|contains: '\*'
    h: 'a*b?c'
    i: ''
    j: '*'
    k|endswith: '\cmd.exe'
    l: 'a\"b*'
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == "a*b" AND g LIKE """*\**""" AND TO_LOWER(h) LIKE "a*b?c" AND i == "" AND j IS NOT NULL AND TO_LOWER(k) LIKE """*\\cmd.exe""" AND TO_LOWER(l) LIKE "a\\\\\"b*"

=== cased
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: 'Ab'
    g|contains|cased: 'Ab'
    h|cased: [Ab, cD]
    i: '4688'
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE f == "Ab" AND g LIKE "*Ab*" AND h IN ("Ab", "cD") AND i == "4688"

=== lists of texts
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [a, B, 'c*']
  other:
    g|endswith: [\a.exe, \b.exe]
  condition: sel and not other
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE (TO_LOWER(f) IN ("a", "b") OR TO_LOWER(f) LIKE "c*") AND NOT COALESCE(TO_LOWER(g) LIKE """*\\a.exe""" OR TO_LOWER(g) LIKE """*\\b.exe""", FALSE)

=== names
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    process.name: a
    'a-b.c d.0': b
    '@timestamp': c
    'a`b': d
    'last.by': e
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(process.name) == "a" AND TO_LOWER(`a-b`.`c d`.`0`) == "b" AND TO_LOWER(TO_STRING(@timestamp)) == "c" AND TO_LOWER(`a``b`) == "d" AND TO_LOWER(`last`.`by`) == "e"

=== a name that cannot be one
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a.': x
  condition: sel
--- esql error
6:5 error SG7503: ES|QL cannot name the field 'a.'

=== a character that cannot be seen
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: "\u202E"
  condition: sel
--- esql error
6:17 error SG7504: a string of ES|QL cannot hold the character U+202E, which cannot be seen

=== missing fields below a NOT
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: x
  filter:
    a|gt: 5
    c|fieldref: d
    e: null
    g|exists: true
  condition: sel and not filter
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == "x" AND NOT COALESCE(TO_DOUBLE(a) > 5 AND TO_LOWER(c) == TO_LOWER(d) AND e IS NULL AND g IS NOT NULL, FALSE)

=== a double NOT
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: x
  a:
    g: 1
  b:
    h: 2
  condition: sel and not (a and not b)
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == "x" AND NOT COALESCE(TO_STRING(g) IN ("1", "1.0") AND NOT COALESCE(TO_STRING(h) IN ("2", "2.0"), FALSE), FALSE)

=== two fields
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    a|fieldref: b
    c|fieldref|startswith: d
    e|fieldref|endswith: f
    g|fieldref|contains: source.ip
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(a) == TO_LOWER(b) AND STARTS_WITH(TO_LOWER(c), TO_LOWER(d)) AND ENDS_WITH(TO_LOWER(e), TO_LOWER(f)) AND LOCATE(TO_LOWER(g), TO_LOWER(TO_STRING(source.ip))) > 0

=== keywords
--- rule
title: T
logsource:
  category: test
detection:
  words:
    - word
    - 5
  other:
    f: x
  filter:
    - 'two words'
  condition: (words or other) and not filter
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE (KQL("*word*") OR KQL("*5*") OR TO_LOWER(f) == "x") AND NOT KQL("\"two words\"")
--- esql diagnostics
11:7 warning SG7511: without a field this is found as a whole value, or as a phrase of a text field

=== a keyword with a wildcard
--- rule
title: T
logsource:
  category: test
detection:
  words:
    - 'a*b'
  condition: words
--- esql error
6:7 error SG7502: without a field ES|QL finds words and phrases only; name the field to search in with -O unbound_field=message

=== a keyword with a field
--- rule
title: T
logsource:
  category: test
detection:
  words:
    - 'a*b c'
    - 5
  condition: words
--- options
unbound_field=message
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(message) LIKE "*a*b c*" OR message LIKE "*5*"

=== types of Elastic
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    source.ip: 10.1.2.3
    destination.ip: '127.*'
    host.ip: '-'
    event.code: 4688
    http.response.status_code: '404'
    process.pid|gt: 5
    event.severity: 'high'
    process.parent.pid: '4*'
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE source.ip == "10.1.2.3" AND TO_STRING(destination.ip) LIKE "127.*" AND MV_CONCAT(TO_STRING(host.ip), "\n") RLIKE "(.*\n)?\\-(\n.*)?" AND event.code == "4688" AND http.response.status_code == 404 AND process.pid > 5 AND TO_LOWER(TO_STRING(event.severity)) == "high" AND TO_STRING(process.parent.pid) LIKE "4*"

=== a flattened field
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    aws.cloudtrail.flattened.request_parameters.x: [y, 'z*']
    aws.cloudtrail.flattened.request_parameters.n: 5
    aws.cloudtrail.flattened.request_parameters.a: null
    aws.cloudtrail.flattened.request_parameters.b|exists: true
  filter:
    aws.cloudtrail.flattened.request_parameters.c: 'a"b'
    f: x
  condition: sel and not filter
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE (KQL("\"aws.cloudtrail.flattened.request_parameters.x\": \"y\"") OR KQL("\"aws.cloudtrail.flattened.request_parameters.x\": z*")) AND KQL("\"aws.cloudtrail.flattened.request_parameters.n\": \"5\"") AND NOT KQL("\"aws.cloudtrail.flattened.request_parameters.a\": *") AND KQL("\"aws.cloudtrail.flattened.request_parameters.b\": *") AND (NOT KQL("\"aws.cloudtrail.flattened.request_parameters.c\": \"a\\\"b\"") OR NOT COALESCE(TO_LOWER(f) == "x", FALSE))

=== a nested field
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    gcp.audit.authorization_info.permission: y
  condition: sel
--- esql error
6:5 error SG7506: ES|QL cannot read the nested field 'gcp.audit.authorization_info.permission'

=== a week
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|week': 3
  condition: sel
--- esql error
6:24 error SG7505: ES|QL cannot count weeks as ISO 8601 does

=== a word boundary
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'a\bx'
  condition: sel
--- esql error
6:11 error SG7501: Lucene's regular expressions cannot say this: a word boundary at character 2

=== own indices and range
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: x
  condition: sel
--- options
index=winlogbeat-*,a-b
range=24 hours
metadata=false
--- esql
FROM winlogbeat-*,a-b | WHERE @timestamp > NOW() - 24 hours | WHERE TO_LOWER(f) == "x"

=== fields with several values
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [a, 'B*c?']
    f|contains|cased: '\d.'
    f|re: '^x.y'
    n: 5
    n|gt: 3
    n|lt: 9
    ip|cidr: 10.0.0.0/8
    t: true
  filter:
    f: x
  condition: sel and not filter
--- pipeline
name: P
transformations:
  - type: set_state
    key: list_fields
    val: [f, n, ip, t]
  - type: set_state
    key: index
    val: [logs-a-*, logs-b-*]
--- esql
FROM logs-a-*,logs-b-* METADATA _id, _index, _version | WHERE (TO_LOWER(MV_CONCAT(f, "\n")) RLIKE "(.*\n)?a(\n.*)?" OR TO_LOWER(MV_CONCAT(f, "\n")) RLIKE "(.*\n)?b[^\n]*c[^\n](\n.*)?") AND MV_CONCAT(f, "\n") RLIKE "(.*\n)?[^\n]*\\\\d\\.[^\n]*(\n.*)?" AND MV_CONCAT(f, "\n") RLIKE "(.*\n)?(x[^\n]y.*&[^\n]*)(\n.*)?" AND MV_CONCAT(TO_STRING(n), "\n") RLIKE "(.*\n)?5(\\.0)?(\n.*)?" AND MV_MAX(TO_DOUBLE(n)) > 3 AND MV_MIN(TO_DOUBLE(n)) < 9 AND KQL("\"ip\": \"10.0.0.0/8\"") AND MV_CONCAT(TO_STRING(t), "\n") RLIKE "(.*\n)?true(\n.*)?" AND NOT COALESCE(TO_LOWER(MV_CONCAT(f, "\n")) RLIKE "(.*\n)?x(\n.*)?", FALSE)

=== a state that is no index
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: x
  condition: sel
--- pipeline
name: P
transformations:
  - type: set_state
    key: index
    val: 'logs-* | LIMIT 1'
--- esql error
1:1 error SG7507: the pipeline's state 'index' is not a list of index patterns

=== several values that nobody knows of
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    event.type: start
    f: x
    g: y
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(MV_CONCAT(event.type, "\n")) RLIKE "(.*\n)?start(\n.*)?" AND TO_LOWER(f) == "x" AND TO_LOWER(g) == "y"
--- esql notes
6:17 note SG7518: a value of 'event.type' that has line feeds is compared line by line
7:8 note SG7510: where 'f' has several values, ES|QL compares none of them

=== a pattern in a flattened field
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    aws.cloudtrail.flattened.request_parameters.x|contains: y
  condition: sel
--- esql error
6:5 error SG7506: ES|QL cannot read the flattened field 'aws.cloudtrail.flattened.request_parameters.x'

=== the case of a flattened field
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    aws.cloudtrail.flattened.request_parameters.x: y
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE KQL("\"aws.cloudtrail.flattened.request_parameters.x\": \"y\"")
--- esql notes
6:52 note SG7517: a key of a flattened field is compared with its letters as they are


=== a repeat that is too long
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    a|re: "a{151}"
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE a RLIKE ".*a{151}.*"
