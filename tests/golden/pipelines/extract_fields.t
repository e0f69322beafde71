# Fields out of values.

=== extract_fields
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    r: 'Dword:5'
  condition: sel
--- pipeline
transformations:
  - type: extract_fields
    regex: '(?P<type>[A-Za-z]+):(?P<val>[0-9.]*)'
    field_prefix: reg
--- splunk
reg.type="Dword" reg.val=5

=== several values
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    r: ['Dword:05', 'x:', 'null:1.5']
  condition: sel
--- pipeline
transformations:
  - type: extract_fields
    regex: '(?P<type>[A-Za-z]+):(?P<val>[0-9.]*)'
    field_prefix: reg
--- splunk
(reg.type="Dword" reg.val="05") OR reg.type="x" OR (NOT reg.type=* reg.val=1.5)

=== all values
# The match starts at the beginning of the value, which is a wildcard here.
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    r|contains|all: ['a:1', 'b:2']
  condition: sel
--- pipeline
transformations:
  - type: extract_fields
    regex: '(?P<type>[A-Za-z]+):(?P<val>[0-9.]*)'
    field_prefix: reg
--- splunk
r="*a:1*" r="*b:2*"

=== all values that match
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    r|all: ['a:1', 'b:2']
  condition: sel
--- pipeline
transformations:
  - type: extract_fields
    regex: '(?P<type>[A-Za-z]+):(?P<val>[0-9.]*)'
    field_prefix: reg
--- splunk
reg.type="a" reg.val=1 reg.type="b" reg.val=2

=== neq
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    r|neq: 'A:1'
  condition: sel
--- pipeline
transformations:
  - type: extract_fields
    regex: '(?P<type>[A-Za-z]+):(?P<val>[0-9.]*)'
    field_prefix: reg
--- splunk
NOT (reg.type="A" reg.val=1)

=== values that do not match go
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    r: ['a:1', 'zzz']
  condition: sel
--- pipeline
transformations:
  - type: extract_fields
    regex: '(?P<type>[A-Za-z]+):(?P<val>[0-9.]*)'
    field_prefix: reg
--- splunk
reg.type="a" reg.val=1

=== or stay
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    r: ['a:1', 'zzz']
  condition: sel
--- pipeline
transformations:
  - type: extract_fields
    regex: '(?P<type>[A-Za-z]+):(?P<val>[0-9.]*)'
    field_prefix: reg
    preserve_unmatched: true
--- splunk
(reg.type="a" reg.val=1) OR r="zzz"

=== nothing matches
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    r: 'zzz'
  condition: sel
--- pipeline
transformations:
  - type: extract_fields
    regex: '(?P<type>[A-Za-z]+):(?P<val>[0-9.]*)'
    field_prefix: reg
--- splunk
r="zzz"

=== no named group
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: extract_fields
    regex: '(a)'
--- pipeline diagnostics
3:12 error SG6007: the regular expression has no named group

=== numbers and null among the captures
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: ['x-12', 'y-007', 'z-null', 'w-None', 'v-1.5', 'u-']
  condition: sel
--- pipeline
transformations:
- type: extract_fields
  regex: '^(?P<a>[a-z]*)-(?P<b>.*)$'
--- splunk
(a="x" b=12) OR (a="y" b="007") OR (a="z" NOT b=*) OR (a="w" NOT b=*) OR (a="v" b=1.5) OR a="u"

=== a prefix before the fields
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: x-y
  condition: sel
--- pipeline
transformations:
- type: extract_fields
  regex: '^(?P<a>[a-z]*)-(?P<b>.*)$'
  field_prefix: p
--- splunk
p.a="x" p.b="y"

=== values that are no texts stay
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: [1, x-y]
  condition: sel
--- pipeline
transformations:
- type: extract_fields
  regex: '^(?P<a>[a-z]*)-(?P<b>.*)$'
--- splunk
f IN (1, "x-y")

=== a single zero is a number
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'x-0'
  condition: sel
--- pipeline
transformations:
- type: extract_fields
  regex: '^(?P<a>[a-z]*)-(?P<b>.*)$'
--- splunk
a="x" b=0

=== all match and are kept
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: x-y
  condition: sel
--- pipeline
transformations:
- type: extract_fields
  regex: '^(?P<a>[a-z]*)-(?P<b>.*)$'
  preserve_unmatched: true
--- splunk
a="x" b="y"

=== an expression that does not end
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
  condition: sel
--- pipeline
transformations:
- type: extract_fields
  regex: '^(?P<x>(?:a+)+)[^a]$'
--- splunk error
2:9 error SG6009: the regular expression takes too long on 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; applied to rule.yml:5:8

=== an expression that is none
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: a
  condition: sel
--- pipeline
transformations:
- type: extract_fields
  regex: '('
--- pipeline diagnostics
3:10 error SG6007: '(' is not a valid regular expression: missing closing parenthesis; at byte 2
