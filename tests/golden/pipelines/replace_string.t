# Replacing parts of values.

=== replace_string
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|endswith: '\cmd.exe'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: '^\*\\([a-z]+)\.exe$'
    replacement: '*/\1'
--- splunk
f="*/cmd"

=== a wildcard behind a backslash survives
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|contains: '\x\'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: a
    replacement: b
--- splunk
f="*\\x\\*"

=== a backslash next to what is replaced
# Elsewhere the wildcard at the end becomes a star.
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|contains: '\x\'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: x
    replacement: y
--- splunk
f="*\\y\\*"

=== a question mark that is no wildcard
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'x\?x*'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: x
    replacement: y
--- splunk
f="y?y*"

=== what is written may be a wildcard
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'xay'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: a
    replacement: '*'
--- splunk
f="x*y"

=== or a star
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'xay'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: a
    replacement: '\*'
--- kibana
f:"x*y"

=== numbers become text only when they match
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 13
    g: 7
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: '1'
    replacement: '2'
--- splunk
f="23" g=7

=== skip_special
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: '*a*b'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: '.'
    replacement: '*'
    skip_special: true
--- kibana
f:*\**\*

=== interpret_special
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'xay*'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: 'a'
    replacement: '*'
    skip_special: true
    interpret_special: true
--- splunk
f="x*y*"

=== named groups
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'c:x'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: '(?P<d>[a-z]):'
    replacement: '/\g<d>/'
--- splunk
f="/c/x"

=== empty matches
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'abxd'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: 'x*'
    replacement: '-'
--- splunk
f="-a-b--d-"

=== values of an expansion
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|windash: '-ab'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: 'b'
    replacement: 'X'
--- splunk
f="-aX" OR f="/aX" OR f="–aX" OR f="—aX" OR f="―aX"

=== placeholders stay
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|expand: 'a%x%'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: 'a'
    replacement: 'b'
  - type: wildcard_placeholders
--- splunk
f="b*"

=== no such group
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: 'a'
    replacement: '\2'
--- pipeline diagnostics
4:18 error SG6007: the regular expression has no group '2'

=== no such named group
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: 'a'
    replacement: '\g<x>'
--- pipeline diagnostics
4:18 error SG6007: the regular expression has no group 'x'

=== no such escape
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: 'a'
    replacement: '\q'
--- pipeline diagnostics
4:18 error SG6007: unknown escape in a replacement: '\q'

=== no regular expression
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: 'a('
    replacement: b
--- pipeline diagnostics
3:12 error SG6007: 'a(' is not a valid regular expression: missing closing parenthesis; at byte 3

=== one that does not end
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'
  condition: sel
--- pipeline
transformations:
  - type: replace_string
    regex: '^(a+)+$'
    replacement: b
--- splunk error
2:11 error SG6009: the regular expression takes too long on 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'; applied to rule.yml:5:8

=== replacements: the whole match
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: 'a(b)(c)'
  replacement: '<\g<0>\g<2>\1>'
--- splunk
f="x<abccb>x"

=== replacements: octal numbers
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: 'b'
  replacement: '\060|\101|\1012'
--- splunk
f="xa0|A|A2cx"

=== replacements: a digit and a zero
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: '(b)'
  replacement: '\1\60'
--- pipeline diagnostics
4:16 error SG6007: the regular expression has no group '60'
--- splunk

=== replacements: letters
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: 'b'
  replacement: '\n\t\r\a'
--- splunk escaped
f="xa
\t\r\x07cx"

=== replacements: backslashes
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: 'b'
  replacement: '\\-\.'
--- splunk
f="xa\\-\\.cx"

=== replacements: a group without brackets
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: '(b)'
  replacement: '\g1'
--- pipeline diagnostics
4:16 error SG6007: a group is written \g<name>, not '\g1'
--- splunk

=== replacements: a group without an end
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: '(b)'
  replacement: '\g<1'
--- pipeline diagnostics
4:16 error SG6007: a group is written \g<name>, not '\g<1'
--- splunk

=== replacements: a group that ends the text
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: '(b)'
  replacement: '\g'
--- pipeline diagnostics
4:16 error SG6007: a group is written \g<name>, not '\g'
--- splunk

=== replacements: a group of too many digits
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: '(b)'
  replacement: '\g<1000000>'
--- pipeline diagnostics
4:16 error SG6007: the regular expression has no group '1000000'
--- splunk

=== replacements: a group without a name
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: '(b)'
  replacement: '\g<>'
--- pipeline diagnostics
4:16 error SG6007: the regular expression has no group ''
--- splunk

=== replacements: a backslash at the end
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: 'b'
  replacement: 'x\'
--- pipeline diagnostics
4:16 error SG6007: a backslash ends the replacement 'x\'
--- splunk

=== replacements: names in the order of groups
--- rule
title: T
logsource: {category: c}
detection:
  sel:
    f: xabcx
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: '(?P<z>a)(?P<a>b)'
  replacement: '\g<a>\g<z>'
--- splunk
f="xbacx"

=== skip_special of an expression that does not end
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: '^(a+)+[^a]$'
  replacement: x
  skip_special: true
--- splunk error
2:9 error SG6009: the regular expression takes too long on 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; applied to rule.yml:5:8

=== nothing to replace in any run
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 'x*y'
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: a
  replacement: b
  skip_special: true
--- splunk
f="x*y"

=== values that are neither text nor number stay
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: null
    g|exists: true
    h|re: a
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: a
  replacement: b
--- splunk
NOT f=* g=*
| regex h="a"

=== parts of time stay numbers
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f|hour: 3
    g: 3
  condition: sel
--- pipeline
transformations:
- type: replace_string
  regex: '3'
  replacement: x
--- splunk error
5:13 error SG7305: the format of the times in 'f' is not known; give it with -O time_format=..., as '%Y-%m-%dT%H:%M:%S'

=== a replacement with wildcards and backslashes
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 'a\b'
    g: 'cc'
    h: 'd'
  condition: sel
--- pipeline
transformations:
- {type: replace_string, regex: b, replacement: 'x\\*y*z\\?\\w', interpret_special: true}
- {type: replace_string, regex: ^cc$, replacement: '', interpret_special: true}
- {type: replace_string, regex: d, replacement: 'e\\', interpret_special: true}
--- splunk
f="a\\x*y*z?\\w" g="" h="e\\"
| regex f="(?is)^a\\\\x\\*y.*z\\?\\\\w$"
--- kibana
f:a\\x\*y*z?\\w and g:"" and h:"e\\"
