# How conditions are put together.

=== and, or, not
--- rule
title: T
logsource:
  category: test
detection:
  a:
    f: one
    g: 2
  b:
    h: three
  c:
    - f: four
    - g: 5
  condition: a and not (b or c)
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == "one" AND TO_STRING(g) IN ("2", "2.0") AND NOT COALESCE(TO_LOWER(h) == "three" OR TO_LOWER(f) == "four" OR TO_STRING(g) IN ("5", "5.0"), FALSE)

=== a list of values
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [one, two]
  condition: not sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE NOT COALESCE(TO_LOWER(f) IN ("one", "two"), FALSE)

=== text that could leave its place
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a"b\c'
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == "a\"b\\c"

=== a field that needs quotes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a b"c': x
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(`a b"c`) == "x"

=== a keyword
--- rule
title: T
logsource:
  category: test
detection:
  words:
    - 'some text'
  condition: words
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE KQL("\"some text\"")
--- esql diagnostics
6:7 warning SG7511: without a field this is found as a whole value, or as a phrase of a text field

=== several values of a field that IN cannot compare, beside an AND
--- rule
title: T
logsource:
  category: test
detection:
  a:
    source.ip: [10.1.2.3, 10.1.2.4]
    process.args: [one, two]
    user.name: three
  b:
    event.code: [4, 5]
    source.ip|neq: ['::1', '::2']
  condition: a or not b
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE ((source.ip == "10.1.2.3" OR source.ip == "10.1.2.4") AND (TO_LOWER(MV_CONCAT(process.args, "\n")) RLIKE "(.*\n)?one(\n.*)?" OR TO_LOWER(MV_CONCAT(process.args, "\n")) RLIKE "(.*\n)?two(\n.*)?") AND TO_LOWER(user.name) == "three") OR NOT COALESCE((event.code == "4" OR event.code == "5") AND NOT COALESCE(source.ip == "::1" OR source.ip == "::2", FALSE), FALSE)

=== a word without a field
--- rule
title: T
logsource:
  category: test
detection:
  words:
    - mimikatz
    - 4711
  condition: words
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE KQL("*mimikatz*") OR KQL("*4711*")
--- esql notes
6:7 note SG7519: without a field a word is compared with its letters as they are, except in text fields

=== two whole numbers that may be doubles, and a list of them
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [5, 5.5]
    tags: 7
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE (TO_STRING(f) IN ("5", "5.0") OR TO_STRING(f) == "5.5") AND MV_CONCAT(tags, "\n") RLIKE "(.*\n)?7(\n.*)?"
