# What becomes of every modifier.

=== all
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains|all: [abc, xyz]
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) LIKE "*abc*" AND TO_LOWER(f) LIKE "*xyz*"

=== neq
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq: abc
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE NOT COALESCE(TO_LOWER(f) == "abc", FALSE)

=== contains
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: abc
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) LIKE "*abc*"

=== startswith
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: abc
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) LIKE "abc*"

=== endswith
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: abc
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) LIKE "*abc"

=== cased
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: aBc
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE f == "aBc"

=== re
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'ab+c'
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE f RLIKE ".*ab+c.*"

=== i
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|i: 'ab+c'
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE f RLIKE ".*[Aa][Bb]+[Cc].*"

=== ignorecase
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|ignorecase: 'ab+c'
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE f RLIKE ".*[Aa][Bb]+[Cc].*"

=== m
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|m: '^abc'
  condition: sel
--- esql error
6:13 error SG7501: Lucene's regular expressions cannot say this: an anchor at every line at character 1

=== multiline
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|multiline: '^abc'
  condition: sel
--- esql error
6:21 error SG7501: Lucene's regular expressions cannot say this: an anchor at every line at character 1

=== s
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|s: 'a.c'
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE f RLIKE ".*a.c.*"

=== dotall
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|dotall: 'a.c'
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE f RLIKE ".*a.c.*"

=== cidr
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: 10.0.0.0/8
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE CIDR_MATCH(TO_IP(f), "10.0.0.0/8")

=== exists
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|exists: true
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE f IS NOT NULL

=== fieldref
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref: g
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == TO_LOWER(g)

=== lt
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: 5
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_DOUBLE(f) < 5

=== lte
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lte: 5
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_DOUBLE(f) <= 5

=== gt
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: 5
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_DOUBLE(f) > 5

=== gte
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: 5
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_DOUBLE(f) >= 5

=== minute
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|minute': 25
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE DATE_EXTRACT("minute_of_hour", @timestamp) == 25

=== hour
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|hour': 14
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE DATE_EXTRACT("hour_of_day", @timestamp) == 14

=== day
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|day': 3
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE DATE_EXTRACT("day_of_month", @timestamp) == 3

=== week
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|week': 18
  condition: sel
--- esql error
6:24 error SG7505: ES|QL cannot count weeks as ISO 8601 does

=== month
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|month': 5
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE DATE_EXTRACT("month_of_year", @timestamp) == 5

=== year
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|year': 2026
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE DATE_EXTRACT("year", @timestamp) == 2026

=== base64
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64: abc
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == "ywjj"

=== base64offset
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset|contains: foobar
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) LIKE "*zm9vymfy*" OR TO_LOWER(f) LIKE "*zvb2jhc*" OR TO_LOWER(f) LIKE "*mb29iyx*"

=== wide
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64: abc
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == "yqbiagma"

=== utf16le
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64: abc
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == "yqbiagma"

=== utf16be
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be|base64: abc
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == "ageaygbj"

=== utf16
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64: abc
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == "//5hagiaywa="

=== windash
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash|contains: ' -x'
  condition: sel
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) LIKE "* -x*" OR TO_LOWER(f) LIKE "* /x*" OR TO_LOWER(f) LIKE "* –x*" OR TO_LOWER(f) LIKE "* —x*" OR TO_LOWER(f) LIKE "* ―x*"

=== expand
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|expand: 'a%name%'
  condition: sel
--- pipeline
vars:
  name: [bc]
transformations:
  - type: value_placeholders
--- esql
FROM logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == "abc"

