=== re: 'a.*b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'a.*b'
  condition: sel
--- splunk
*
| regex f="a.*b"
--- kibana
f:*a*b*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a.*b/

=== re: 'a\\b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'a\\b'
  condition: sel
--- splunk
*
| regex f="a\\\\b"
--- kibana
f:*a\\b*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a\\b/

=== re: 'a"b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'a"b'
  condition: sel
--- splunk
*
| regex f="a\"b"
--- kibana
f:*a\"b*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a"b/

=== re: '['
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '['
  condition: sel
--- diagnostics
6:11 error SG3008: '[' is not a valid regular expression: missing terminating ] for character class; at character 2

=== re: ''
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: ''
  condition: sel
--- splunk
*
| regex f=""
--- kibana
f:*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter ispresent(f)

=== re: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: true
  condition: sel
--- diagnostics
6:11 warning SG3016: this is read as the regular expression 'True'; quote it
--- splunk
*
| regex f="True"
--- kibana
f:*True*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /True/

=== re: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: null
  condition: sel
--- diagnostics
6:11 warning SG3016: this is read as the regular expression 'None'; quote it
--- splunk
*
| regex f="None"
--- kibana
f:*None*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /None/

=== re: 'a*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'a*'
  condition: sel
--- splunk
*
| regex f="a*"
--- kibana
f:*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a*/

=== re: '?'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '?'
  condition: sel
--- diagnostics
6:11 error SG3008: '?' is not a valid regular expression: quantifier does not follow a repeatable item; at character 1

=== re: '(?i)abc'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '(?i)abc'
  condition: sel
--- splunk
*
| regex f="(?i)abc"
--- kibana
f:*abc*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
6:11 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)abc/

=== re: '\d+\.exe'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '\d+\.exe'
  condition: sel
--- splunk
*
| regex f="\\d+\\.exe"
--- kibana
f:(*0.exe* or *1.exe* or *2.exe* or *3.exe* or *4.exe* or *5.exe* or *6.exe* or *7.exe* or *8.exe* or *9.exe*)
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /\d+\.exe/

=== re: 'a\*b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'a\*b'
  condition: sel
--- splunk
*
| regex f="a\\*b"
--- kibana
f:*a\*b*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a\*b/

=== re: 2024-01-01
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 2024-01-01
  condition: sel
--- diagnostics
6:11 warning SG1009: unquoted '2024-01-01' is a date to tools based on PyYAML; quote it
--- splunk
*
| regex f="2024-01-01"
--- kibana
f:*2024-01-01*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /2024-01-01/

=== re: '(?P<n>x)'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '(?P<n>x)'
  condition: sel
--- splunk
*
| regex f="(?P<n>x)"
--- kibana
f:*x*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /(?<n>x)/

=== re: '\\\\'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '\\\\'
  condition: sel
--- splunk
*
| regex f="\\\\\\\\"
--- kibana
f:*\\\\*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /\\\\/

=== re: '\p{L}'
# differs from pySigma: regex-portability
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '\p{L}'
  condition: sel
--- diagnostics
6:11 warning SG3015: tools based on Python reject an escape such as \p, \h or \K
--- splunk
*
| regex f="\\p{L}"
--- kibana error
6:11 error SG7101: regular expression is not a finite set of wildcard patterns: a Unicode property at character 1
--- cloudwatch
fields @timestamp, @message | filter f like /\p{L}/

=== re: '[[:alpha:]]'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '[[:alpha:]]'
  condition: sel
--- splunk
*
| regex f="[[:alpha:]]"
--- kibana error
6:11 error SG7101: regular expression is not a finite set of wildcard patterns: a POSIX class at character 1
--- cloudwatch
fields @timestamp, @message | filter f like /[[:alpha:]]/

=== re: 'x*?'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'x*?'
  condition: sel
--- splunk
*
| regex f="x*?"
--- kibana
f:*
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /x*?/

=== re: '(?>a)'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '(?>a)'
  condition: sel
--- splunk
*
| regex f="(?>a)"
--- kibana error
6:11 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch error
6:11 error SG7203: the service's regular expressions have no atomic group '(?>'; -O regex=permissive lets it pass

=== re|startswith: 'abc'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|startswith: 'abc'
  condition: sel
--- splunk
*
| regex f="abc.*"
--- kibana
f:*abc*
--- kibana diagnostics
6:22 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /abc.*/

=== re|contains: '^abc'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|contains: '^abc'
  condition: sel
--- splunk
*
| regex f="^abc.*"
--- kibana
f:abc*
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^abc.*/

=== re|startswith: '^abc'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|startswith: '^abc'
  condition: sel
--- splunk
*
| regex f="^abc.*"
--- kibana
f:abc*
--- kibana diagnostics
6:22 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^abc.*/

=== re|startswith: 'abc$'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|startswith: 'abc$'
  condition: sel
--- splunk
*
| regex f="abc$"
--- kibana
f:*abc
--- kibana diagnostics
6:22 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /abc$/

=== re|endswith: 'abc$'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|endswith: 'abc$'
  condition: sel
--- splunk
*
| regex f=".*abc$"
--- kibana
f:*abc
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /.*abc$/

=== re|contains: '.*abc.*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|contains: '.*abc.*'
  condition: sel
--- splunk
*
| regex f=".*abc.*"
--- kibana
f:*abc*
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /.*abc.*/

=== re|startswith: '.*abc.*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|startswith: '.*abc.*'
  condition: sel
--- splunk
*
| regex f=".*abc.*"
--- kibana
f:*abc*
--- kibana diagnostics
6:22 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /.*abc.*/

=== re|endswith: '.*abc.*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|endswith: '.*abc.*'
  condition: sel
--- splunk
*
| regex f=".*abc.*"
--- kibana
f:*abc*
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /.*abc.*/

=== re|contains: '.*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|contains: '.*'
  condition: sel
--- splunk
*
| regex f=".*"
--- kibana
f:*
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /.*/

=== re|startswith: '.*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|startswith: '.*'
  condition: sel
--- splunk
*
| regex f=".*"
--- kibana
f:*
--- kibana diagnostics
6:22 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /.*/

=== re|endswith: '.*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|endswith: '.*'
  condition: sel
--- splunk
*
| regex f=".*"
--- kibana
f:*
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /.*/

=== re|contains: ''
# differs from pySigma: crash
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|contains: ''
  condition: sel
--- splunk
*
| regex f=".*.*"
--- kibana
f:*
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /.*.*/

=== re|startswith: ''
# differs from pySigma: crash
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|startswith: ''
  condition: sel
--- splunk
*
| regex f=".*"
--- kibana
f:*
--- kibana diagnostics
6:22 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /.*/

=== re|contains: '^'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|contains: '^'
  condition: sel
--- splunk
*
| regex f="^.*"
--- kibana
f:*
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^.*/

=== re|endswith: '^'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|endswith: '^'
  condition: sel
--- splunk
*
| regex f="^"
--- kibana
f:*
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^/

=== re|contains: '$'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|contains: '$'
  condition: sel
--- splunk
*
| regex f=".*$"
--- kibana
f:*
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /.*$/

=== re|startswith: '$'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|startswith: '$'
  condition: sel
--- splunk
*
| regex f="$"
--- kibana
f:*
--- kibana diagnostics
6:22 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /$/

=== re|contains: '^a$'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|contains: '^a$'
  condition: sel
--- splunk
*
| regex f="^a$"
--- kibana
f:"a"
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^a$/

=== re|startswith: '^a$'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|startswith: '^a$'
  condition: sel
--- splunk
*
| regex f="^a$"
--- kibana
f:"a"
--- kibana diagnostics
6:22 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^a$/

=== re|endswith: '^a$'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|endswith: '^a$'
  condition: sel
--- splunk
*
| regex f="^a$"
--- kibana
f:"a"
--- kibana diagnostics
6:20 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^a$/

=== re|re: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|re: a
  condition: sel
--- diagnostics
6:10 error SG3006: 're' must be the first modifier

=== re|i: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|i: a
  condition: sel
--- splunk
*
| regex f="(?i)a"
--- kibana
f:*a*
--- kibana diagnostics
6:13 warning SG7113: regular expression lowered to wildcards
6:13 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a/

=== re|i|m|s: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|i|m|s: a
  condition: sel
--- splunk
*
| regex f="(?ims)a"
--- kibana
f:*a*
--- kibana diagnostics
6:17 warning SG7113: regular expression lowered to wildcards
6:17 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?im)a/

=== re|ignorecase|multiline|dotall: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|ignorecase|multiline|dotall: a
  condition: sel
--- splunk
*
| regex f="(?ims)a"
--- kibana
f:*a*
--- kibana diagnostics
6:39 warning SG7113: regular expression lowered to wildcards
6:39 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?im)a/

=== i: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|i: a
  condition: sel
--- diagnostics
6:10 error SG3005: 'i' cannot be applied to text

=== re|i|i: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|i|i: a
  condition: sel
--- splunk
*
| regex f="(?i)a"
--- kibana
f:*a*
--- kibana diagnostics
6:15 warning SG7113: regular expression lowered to wildcards
6:15 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a/

=== re|i|contains: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|i|contains: a
  condition: sel
--- splunk
*
| regex f="(?i).*a.*"
--- kibana
f:*a*
--- kibana diagnostics
6:22 warning SG7113: regular expression lowered to wildcards
6:22 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i).*a.*/

=== re|contains|i: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|contains|i: a
  condition: sel
--- splunk
*
| regex f="(?i).*a.*"
--- kibana
f:*a*
--- kibana diagnostics
6:22 warning SG7113: regular expression lowered to wildcards
6:22 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i).*a.*/

=== re|base64: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|base64: a
  condition: sel
--- diagnostics
6:18 error SG3005: 'base64' cannot be applied to a regular expression

=== re|expand: 'a%x%'
# differs from pySigma: regex-placeholder
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|expand: 'a%x%'
  condition: sel
--- splunk error
6:18 error SG7002: the placeholder 'x' has no values
--- kibana error
6:18 error SG7002: the placeholder 'x' has no values
--- cloudwatch error
6:18 error SG7002: the placeholder 'x' has no values

=== re|cased: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|cased: a
  condition: sel
--- diagnostics
6:17 error SG3005: 'cased' cannot be applied to a regular expression

=== re|i: [a,b]
# differs from pySigma: ored-regex
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|i: [a,b]
  condition: sel
--- splunk
f=*
| where match('f', "(?i)a") OR match('f', "(?i)b")
--- kibana
f:(*a* or *b*)
--- kibana diagnostics
6:14 warning SG7113: regular expression lowered to wildcards
6:14 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a/ or f like /(?i)b/

=== re|i|all: [a,b]
# differs from pySigma: several-regexes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|i|all: [a,b]
  condition: sel
--- splunk
*
| regex f="(?i)a"
| regex f="(?i)b"
--- kibana
f:(*a* and *b*)
--- kibana diagnostics
6:18 warning SG7113: regular expression lowered to wildcards
6:18 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a/ and f like /(?i)b/

=== re|lt: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re|lt: 5
  condition: sel
--- diagnostics
6:14 error SG3005: 'lt' cannot be applied to a regular expression
