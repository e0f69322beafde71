# How scalars are read: as YAML 1.2 has it, with a word where PyYAML differs.

=== yes
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: yes
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted 'yes' is a boolean to tools based on PyYAML; quote it
--- splunk
f="yes"

=== on
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: on
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted 'on' is a boolean to tools based on PyYAML; quote it
--- splunk
f="on"

=== off
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: off
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted 'off' is a boolean to tools based on PyYAML; quote it
--- splunk
f="off"

=== Yes
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: Yes
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted 'Yes' is a boolean to tools based on PyYAML; quote it
--- splunk
f="Yes"

=== NO
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: NO
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted 'NO' is a boolean to tools based on PyYAML; quote it
--- splunk
f="NO"

=== True
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: True
  condition: sel
--- splunk
f=true

=== TRUE
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: TRUE
  condition: sel
--- splunk
f=true

=== ~
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: ~
  condition: sel
--- splunk
NOT f=*

=== null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: null
  condition: sel
--- splunk
NOT f=*

=== Null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: Null
  condition: sel
--- splunk
NOT f=*

=== ''
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: ''
  condition: sel
--- splunk
f=""

=== ""
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: ""
  condition: sel
--- splunk
f=""

=== 010
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 010
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted '010' is an octal number to tools based on PyYAML; quote it
--- splunk
f="010"

=== 0b101
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 0b101
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted '0b101' is a binary number to tools based on PyYAML; quote it
--- splunk
f="0b101"

=== 1_000
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1_000
  condition: sel
--- splunk
f=1000

=== 1.5e3
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1.5e3
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted '1.5e3' is text to tools based on PyYAML; quote it
--- splunk
f=1500

=== 1.5e+3
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1.5e+3
  condition: sel
--- splunk
f=1500

=== +5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: +5
  condition: sel
--- splunk
f=5

=== -5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: -5
  condition: sel
--- splunk
f=-5

=== 1:30
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1:30
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted '1:30' is a base-60 number to tools based on PyYAML; quote it
--- splunk
f="1:30"

=== 12:30:45
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 12:30:45
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted '12:30:45' is a base-60 number to tools based on PyYAML; quote it
--- splunk
f="12:30:45"

=== 1:30.5
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1:30.5
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted '1:30.5' is a base-60 number to tools based on PyYAML; quote it
--- splunk
f="1:30.5"

=== 190:20:30
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 190:20:30
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted '190:20:30' is a base-60 number to tools based on PyYAML; quote it
--- splunk
f="190:20:30"

=== 2024-01-01
# differs from pySigma: date-is-text
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 2024-01-01
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted '2024-01-01' is a date to tools based on PyYAML; quote it
--- splunk
f="2024-01-01"

=== 2024-01-01T10:00:00Z
# differs from pySigma: date-is-text
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 2024-01-01T10:00:00Z
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted '2024-01-01T10:00:00Z' is a date to tools based on PyYAML; quote it
--- splunk
f="2024-01-01T10:00:00Z"

=== .inf
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: .inf
  condition: sel
--- diagnostics
6:8 error SG3010: '.inf' is not a number sigcc can handle

=== .nan
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: .nan
  condition: sel
--- diagnostics
6:8 error SG3010: '.nan' is not a number sigcc can handle

=== 09
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 09
  condition: sel
--- splunk
f="09"

=== 08
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 08
  condition: sel
--- splunk
f="08"

=== -0.0
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: -0.0
  condition: sel
--- splunk
f=0

=== 1.0e+10
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1.0e+10
  condition: sel
--- splunk
f=10000000000

=== 123456789012345678901
# differs from pySigma: big-integer
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 123456789012345678901
  condition: sel
--- splunk
f=123456789012345678901

=== 18446744073709551615
# differs from pySigma: big-integer
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 18446744073709551615
  condition: sel
--- splunk
f=18446744073709551615

=== 0.1
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 0.1
  condition: sel
--- splunk
f=0.1

=== 100000000000000000000.0
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 100000000000000000000.0
  condition: sel
--- splunk
f=100000000000000000000

=== !!str 123
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: !!str 123
  condition: sel
--- splunk
f="123"

=== !!float '1'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: !!float '1'
  condition: sel
--- splunk
f=1

=== !!timestamp 2024-01-01
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: !!timestamp 2024-01-01
  condition: sel
--- diagnostics
6:8 error SG3007: a value must be text, a number, a boolean or null, not of this YAML type

=== !!set {a}
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: !!set {a}
  condition: sel
--- diagnostics
6:8 error SG3007: a value must be text, a number, a boolean or null, not a map

=== {a: b}
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: {a: b}
  condition: sel
--- diagnostics
6:8 error SG3007: a value must be text, a number, a boolean or null, not a map

=== [1,2]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [1,2]
  condition: sel
--- splunk
f IN (1, 2)

=== []
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: []
  condition: sel
--- splunk
NOT f=*

=== {}
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: {}
  condition: sel
--- diagnostics
6:8 error SG3007: a value must be text, a number, a boolean or null, not a map

=== [null]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [null]
  condition: sel
--- splunk
NOT f=*

=== [a, null]
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [a, null]
  condition: sel
--- splunk
f="a" OR NOT f=*

=== [2024-01-01]
# differs from pySigma: date-is-text
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [2024-01-01]
  condition: sel
--- diagnostics
6:9 warning SG1009: unquoted '2024-01-01' is a date to tools based on PyYAML; quote it
--- splunk
f="2024-01-01"

=== |\n  line1\n  line2\n
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: |
      line1
      line2
  condition: sel
--- splunk
f="line1
line2
"

=== >-\n  folded\n  text\n
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: >-
      folded
      text
  condition: sel
--- splunk
f="folded text"

=== "tab\there"
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: "tab\there"
  condition: sel
--- splunk escaped
f="tab\there"

=== 'a\\b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a\\b'
  condition: sel
--- splunk
f="a\\b"

=== 'C:\Windows\*'
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'C:\Windows\*'
  condition: sel
--- splunk
f="C:\\Windows*"
| regex f="(?is)^C:\\\\Windows\\*\\z"
--- diagnostics
6:19 warning SG3020: '\*' is a literal '*', not a backslash and a wildcard; write '\\*' for these

=== 0.0
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 0.0
  condition: sel
--- splunk
f=0

=== 1.
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1.
  condition: sel
--- splunk
f=1

=== 1.e5
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1.e5
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted '1.e5' is text to tools based on PyYAML; quote it
--- splunk
f=100000

=== 685_230.15
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 685_230.15
  condition: sel
--- splunk
f="685_230.15"
--- diagnostics
6:8 warning SG1009: unquoted '685_230.15' is a number to tools based on PyYAML; quote it

=== 0b1_0
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 0b1_0
  condition: sel
--- splunk
f="0b1_0"
--- diagnostics
6:8 warning SG1009: unquoted '0b1_0' is a number to tools based on PyYAML; quote it

=== -0x1F
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: -0x1F
  condition: sel
--- splunk
f=-31

=== +.inf
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: +.inf
  condition: sel
--- diagnostics
6:8 warning SG1009: unquoted '+.inf' is text to tools based on PyYAML; quote it
6:8 error SG3010: '+.inf' is not a number sigcc can handle

=== 0_7
# differs from pySigma: yaml-1.2
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 0_7
  condition: sel
--- splunk
f="0_7"
--- diagnostics
6:8 warning SG1009: unquoted '0_7' is a number to tools based on PyYAML; quote it

=== !custom x
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: !custom x
  condition: sel
--- diagnostics
6:8 error SG1006: unknown YAML tag '!custom'

=== 1.0e+16
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1.0e+16
  condition: sel
--- splunk
f=10000000000000000

=== 5e-324
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 5e-324
  condition: sel
--- splunk
f="5e-324"

=== 1.0e-5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 1.0e-5
  condition: sel
--- splunk
f=1e-05

=== 9_000
--- rule
title: T
logsource: {category: t}
detection:
    sel:
        a: 9_000
        'b|gte': 9_000
        c: '9_000'
        d: _9
    condition: sel
--- splunk
a=9000 b>=9000 c="9_000" d="_9"

=== a value: 1:30:60
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1:30:60
  condition: sel
--- splunk
f="1:30:60"

=== a value: 190:61
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 190:61
  condition: sel
--- splunk
f="190:61"

=== a value: 1:5
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1:5
  condition: sel
--- diagnostics
5:8 warning SG1009: unquoted '1:5' is a base-60 number to tools based on PyYAML; quote it
--- splunk
f="1:5"

=== a value: 1:5x
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1:5x
  condition: sel
--- splunk
f="1:5x"

=== a value: 2024-1-1
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 2024-1-1
  condition: sel
--- splunk
f="2024-1-1"

=== a value: 2024-01-01x
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 2024-01-01x
  condition: sel
--- splunk
f="2024-01-01x"

=== a value: 2024-01-01 10:00
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 2024-01-01 10:00
  condition: sel
--- diagnostics
5:8 warning SG1009: unquoted '2024-01-01 10:00' is a date to tools based on PyYAML; quote it
--- splunk
f="2024-01-01 10:00"

=== a value: 2024-01-0
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 2024-01-0
  condition: sel
--- splunk
f="2024-01-0"

=== a value: 2024-0a-01
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 2024-0a-01
  condition: sel
--- splunk
f="2024-0a-01"

=== a value: .5
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: .5
  condition: sel
--- splunk
f=0.5

=== a value: +.5
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: +.5
  condition: sel
--- diagnostics
5:8 warning SG1009: unquoted '+.5' is text to tools based on PyYAML; quote it
--- splunk
f=0.5

=== a value: -.5
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: -.5
  condition: sel
--- diagnostics
5:8 warning SG1009: unquoted '-.5' is text to tools based on PyYAML; quote it
--- splunk
f=-0.5

=== a value: 1e+5
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1e+5
  condition: sel
--- splunk
f="1e+5"

=== a value: 1e5
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1e5
  condition: sel
--- splunk
f="1e5"

=== a value: 1e
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1e
  condition: sel
--- splunk
f="1e"

=== a value: 1.5e5
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1.5e5
  condition: sel
--- diagnostics
5:8 warning SG1009: unquoted '1.5e5' is text to tools based on PyYAML; quote it
--- splunk
f=150000

=== a value: -.inf
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: -.inf
  condition: sel
--- diagnostics
5:8 warning SG1009: unquoted '-.inf' is text to tools based on PyYAML; quote it
5:8 error SG3010: '-.inf' is not a number sigcc can handle
--- splunk

=== a value: +
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: +
  condition: sel
--- splunk
f="+"

=== a value: 0x
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 0x
  condition: sel
--- splunk
f="0x"

=== a value: -0o7
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: -0o7
  condition: sel
--- diagnostics
5:8 warning SG1009: unquoted '-0o7' is text to tools based on PyYAML; quote it
--- splunk
f=-7

=== a value: 0o8
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 0o8
  condition: sel
--- splunk
f="0o8"

=== a value: 0o
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 0o
  condition: sel
--- splunk
f="0o"

=== a value: .
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: .
  condition: sel
--- splunk
f="."

=== a value: +1_0
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: +1_0
  condition: sel
--- splunk
f=10

=== a value: _1
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: _1
  condition: sel
--- splunk
f="_1"

=== a value: 1_
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1_
  condition: sel
--- splunk
f=1

=== a value: 0b2
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 0b2
  condition: sel
--- splunk
f="0b2"

=== a value: 0x1G
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 0x1G
  condition: sel
--- splunk
f="0x1G"

=== a value: !!int "5"
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: !!int "5"
  condition: sel
--- splunk
f=5

=== a value: !!int 5
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: !!int 5
  condition: sel
--- splunk
f=5

=== a value: !!bool "true"
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: !!bool "true"
  condition: sel
--- splunk
f=true

=== a value: !!null ""
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: !!null ""
  condition: sel
--- splunk
NOT f=*

=== a value: "1:30"
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: "1:30"
  condition: sel
--- splunk
f="1:30"

=== a value: -1:30
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: -1:30
  condition: sel
--- diagnostics
5:8 warning SG1009: unquoted '-1:30' is a base-60 number to tools based on PyYAML; quote it
--- splunk
f="-1:30"

=== a value: 1:30.
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1:30.
  condition: sel
--- diagnostics
5:8 warning SG1009: unquoted '1:30.' is a base-60 number to tools based on PyYAML; quote it
--- splunk
f="1:30."

=== a value: 0.
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 0.
  condition: sel
--- splunk
f=0

=== an anchor that nobody uses
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: &cmd /c
    b: &used x
    c: *used
    d: &map {e: f}
    g: &quoted 'h'
  condition: s
--- diagnostics
5:8 warning SG1016: '&cmd' is an anchor that no alias uses, not part of the value; quote the value
8:8 error SG3007: a value must be text, a number, a boolean or null, not a map

=== a path in double quotes
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: "C:\temp\new"
    b: "\ttab"
    c: "C:\\temp"
    d: "x:\"\t"
  condition: s
--- splunk escaped
a="C:\temp
ew" b="\ttab" c="C:\\\\temp" d="x:\\"\t"
--- diagnostics
5:8 warning SG1017: in double quotes a backslash begins an escape: this path holds a control character; use single quotes, which leave backslashes alone

=== a path in double quotes that is no YAML
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    ä: "C:\Windows\x86"
  condition: s
--- diagnostics
5:11 error SG1001: found unknown escape character; use single quotes, which leave backslashes alone

=== a path with \u in double quotes
--- rule
title: T
detection:
  s: ["C:\users\n", "b"]
--- diagnostics
3:12 error SG1001: did not find expected hexdecimal number; use single quotes, which leave backslashes alone

=== numbers with underscores
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: 0x1f_ff
    b: 685_230.15
    c: 1_000
  condition: s
--- splunk
a="0x1f_ff" b="685_230.15" c=1000
--- diagnostics
5:8 warning SG1009: unquoted '0x1f_ff' is a number to tools based on PyYAML; quote it
6:8 warning SG1009: unquoted '685_230.15' is a number to tools based on PyYAML; quote it

=== paths in double quotes, with escapes that mean something
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: "C:\Users\\x"
  condition: sel
--- diagnostics
5:13 error SG1001: did not find expected hexdecimal number; use single quotes, which leave backslashes alone

=== paths in double quotes, over two lines
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: "C:\t
      C:\Users"
  condition: sel
--- diagnostics
6:11 error SG1001: did not find expected hexdecimal number; use single quotes, which leave backslashes alone

=== an anchor over two lines that no alias uses
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: &cmd /c
      whoami
  condition: sel
--- splunk
f="/c whoami"
--- diagnostics
5:8 warning SG1016: '&cmd' is an anchor that no alias uses, not part of the value; quote the value
