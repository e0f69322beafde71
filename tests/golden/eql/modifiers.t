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
--- eql
any where f : "*abc*" and f : "*xyz*"

=== neq
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|neq: abc
  condition: sel
--- eql
any where not f : "abc"

=== contains
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains: abc
  condition: sel
--- eql
any where f : "*abc*"

=== startswith
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|startswith: abc
  condition: sel
--- eql
any where f : "abc*"

=== endswith
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: abc
  condition: sel
--- eql
any where f : "*abc"

=== cased
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: aBc
  condition: sel
--- eql
any where f == "aBc"

=== re
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'ab+c'
  condition: sel
--- eql
any where f regex ".*ab+c.*"

=== i
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|i: 'ab+c'
  condition: sel
--- eql
any where f regex~ ".*ab+c.*"

=== ignorecase
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|ignorecase: 'ab+c'
  condition: sel
--- eql
any where f regex~ ".*ab+c.*"

=== m
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|m: '^abc'
  condition: sel
--- eql error
6:13 error SG7401: Lucene's regular expressions cannot say this: an anchor at every line at character 1

=== multiline
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|multiline: '^abc'
  condition: sel
--- eql error
6:21 error SG7401: Lucene's regular expressions cannot say this: an anchor at every line at character 1

=== s
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|s: 'a.c'
  condition: sel
--- eql
any where f regex ".*a.c.*"

=== dotall
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|dotall: 'a.c'
  condition: sel
--- eql
any where f regex ".*a.c.*"

=== cidr
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cidr: 10.0.0.0/8
  condition: sel
--- eql
any where cidrMatch(f, "10.0.0.0/8")
--- eql diagnostics
6:13 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip

=== exists
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|exists: true
  condition: sel
--- eql
any where f != null

=== fieldref
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|fieldref: g
  condition: sel
--- eql
any where (startsWith~(f, g) and startsWith~(g, f))

=== lt
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lt: 5
  condition: sel
--- eql
any where f < 5

=== lte
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|lte: 5
  condition: sel
--- eql
any where f <= 5

=== gt
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gt: 5
  condition: sel
--- eql
any where f > 5

=== gte
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|gte: 5
  condition: sel
--- eql
any where f >= 5

=== minute
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|minute': 25
  condition: sel
--- eql error
6:26 error SG7404: EQL has no parts of a time

=== hour
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|hour': 14
  condition: sel
--- eql error
6:24 error SG7404: EQL has no parts of a time

=== day
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|day': 3
  condition: sel
--- eql error
6:23 error SG7404: EQL has no parts of a time

=== week
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|week': 18
  condition: sel
--- eql error
6:24 error SG7404: EQL has no parts of a time

=== month
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|month': 5
  condition: sel
--- eql error
6:25 error SG7404: EQL has no parts of a time

=== year
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    '@timestamp|year': 2026
  condition: sel
--- eql error
6:24 error SG7404: EQL has no parts of a time

=== base64
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64: abc
  condition: sel
--- eql
any where f : "YWJj"

=== base64offset
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64offset|contains: foobar
  condition: sel
--- eql
any where f : ("*Zm9vYmFy*", "*Zvb2Jhc*", "*mb29iYX*")

=== wide
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|wide|base64: abc
  condition: sel
--- eql
any where f : "YQBiAGMA"

=== utf16le
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le|base64: abc
  condition: sel
--- eql
any where f : "YQBiAGMA"

=== utf16be
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16be|base64: abc
  condition: sel
--- eql
any where f : "AGEAYgBj"

=== utf16
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16|base64: abc
  condition: sel
--- eql
any where f : "//5hAGIAYwA="

=== windash
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash|contains: ' -x'
  condition: sel
--- eql
any where f : ("* -x*", "* /x*") or f regex~ ".* –x.*" or f regex~ ".* —x.*" or f regex~ ".* ―x.*"

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
--- eql
any where f : "abc"

