=== bs1
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'C:\Windows\System32'
    condition: sel
--- splunk
a="C:\\Windows\\System32"

=== bs2-double
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'C:\\Windows'
    condition: sel
--- splunk
a="C:\\Windows"

=== bs3-triple
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'C:\\\Windows'
    condition: sel
--- splunk
a="C:\\\\Windows"

=== bs4
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: '\\\\server\\share'
    condition: sel
--- splunk
a="\\\\server\\share"

=== bs-star
# differs from pySigma: literal-asterisk
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'abc\*'
    condition: sel
--- splunk
a="abc*"
| regex a="(?is)^abc\\*\\z"

=== bs-bs-star
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'abc\\*'
    condition: sel
--- splunk
a="abc\\*"

=== bs-bs-bs-star
# differs from pySigma: literal-asterisk
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'abc\\\*'
    condition: sel
--- splunk
a="abc\\*"
| regex a="(?is)^abc\\\\\\*\\z"

=== endswith-bs
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|endswith: '\cmd.exe'
    condition: sel
--- splunk
a="*\\cmd.exe"

=== endswith-bsbs
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|endswith: '\\cmd.exe'
    condition: sel
--- splunk
a="*\\cmd.exe"

=== startswith-trailing-bs
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|startswith: 'C:\Users\'
    condition: sel
--- splunk
a="C:\\Users\\*"

=== contains-bs*
# differs from pySigma: literal-asterisk
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|contains: '\Temp\*'
    condition: sel
--- splunk
a="*\\Temp*"
| regex a="(?is)\\\\Temp\\*"
--- diagnostics
8:25 warning SG3020: '\*' is a literal '*', not a backslash and a wildcard; write '\\*' for these

=== esc-q
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'x\?y'
    condition: sel
--- splunk
a="x?y"

=== esc-q2
# differs from pySigma: single-wildcard
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'x\\?y'
    condition: sel
--- splunk
a="x\\*y"
| regex a="(?is)^x\\\\.y$"

=== quote-bs
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'say \"hi\"'
    condition: sel
--- splunk
a="say \\\"hi\\\""

=== single-quote
--- rule escaped
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: "it's"\x20
    condition: sel
--- splunk
a="it's"

=== pipe
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'x | delete'
    condition: sel
--- splunk
a="x | delete"

=== unicode
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: "ünïcödé😀"
    condition: sel
--- splunk
a="ünïcödé😀"

=== bracket
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: '[search x]'
    condition: sel
--- splunk
a="[search x]"

=== empty
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: ''
    condition: sel
--- splunk
a=""

=== empty-contains
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|contains: ''
    condition: sel
--- splunk
a="*"

=== empty-startswith
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|startswith: ''
    condition: sel
--- splunk
a="*"

=== empty-endswith
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|endswith: ''
    condition: sel
--- splunk
a="*"

=== star
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: '*'
    condition: sel
--- splunk
a="*"

=== starstar
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: '**'
    condition: sel
--- splunk
a="**"

=== contains-star
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|contains: '*'
    condition: sel
--- splunk
a="*"

=== null
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: null
    condition: sel
--- splunk
NOT a=*

=== null-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: [null, x]
    condition: sel
--- splunk
NOT a=* OR a="x"

=== null+empty
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a:
        - null
        - ''
    condition: sel
--- splunk
NOT a=* OR a=""

=== empty-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: []
    condition: sel
--- splunk
NOT a=*

=== list1-num
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: [5]
    condition: sel
--- splunk
a=5

=== list-w-bool
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: [x, true]
    condition: sel
--- splunk
a="x" OR a=true

=== neg
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: -5
    condition: sel
--- splunk
a=-5

=== float-int
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 1.0
    condition: sel
--- splunk
a=1

=== hex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 0x10
    condition: sel
--- splunk
a=16

=== exp
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 1.0e+20
    condition: sel
--- splunk
a=100000000000000000000

=== small
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 1.0e-7
    condition: sel
--- splunk
a=1e-07

=== exp-str
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 1e3
    condition: sel
--- splunk
a="1e3"

=== numstr
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: '5'
    condition: sel
--- splunk
a="5"

=== date
# differs from pySigma: date-is-text
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 2024-01-01
    condition: sel
--- diagnostics
8:10 warning SG1009: unquoted '2024-01-01' is a date to tools based on PyYAML; quote it
--- splunk
a="2024-01-01"

=== nan
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: .nan
    condition: sel
--- diagnostics
8:10 error SG3010: '.nan' is not a number sigcc can handle

=== underscore
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 1_000
    condition: sel
--- splunk
a=1000

=== bool-t
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: true
    condition: sel
--- splunk
a=true

=== bool-f
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: false
    condition: sel
--- splunk
a=false

=== lt
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|lt: 5
    condition: sel
--- splunk
a<5

=== lte
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|lte: 5
    condition: sel
--- splunk
a<=5

=== gt
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|gt: 5
    condition: sel
--- splunk
a>5

=== lt-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|lt: [5,6]
    condition: sel
--- splunk
a<5 OR a<6

=== lt-all
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|gte|all: [5,6]
    condition: sel
--- splunk
a>=5 a>=6

=== lt-numstr
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|lt: '5'
    condition: sel
--- diagnostics
8:13 error SG3005: 'lt' cannot be applied to text

=== neg-gt
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|gt: -5
    condition: sel
--- splunk
a>-5

=== placeholder without values
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|expand: '%admins%'
    condition: sel
--- splunk error
8:17 error SG7002: the placeholder 'admins' has no values

=== literal-percent
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: '%x%'
    condition: sel
--- splunk
a="%x%"

=== compare-neg-num-in-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: [-1, 2]
    condition: sel
--- splunk
a IN (-1, 2)

=== in-list-floats
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: [1.0, 2.5, 1.0e+3]
    condition: sel
--- splunk
a IN (1, 2.5, 1000)

=== in-list-escaped
# differs from pySigma: literal-asterisk
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: ['x"y','C:\a','z\*']
    condition: sel
--- splunk
a IN ("x\"y", "C:\\a", "z*")
| eval sigcc_1=if(match('a', "(?is)^z\\*\\z"),1,0)
| search a="x\"y" OR a="C:\\a" OR sigcc_1=1
| fields - sigcc_*

=== in-list-?
# differs from pySigma: single-wildcard
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: ['x?','y']
    condition: sel
--- splunk
a IN ("x*", "y")
| eval sigcc_1=if(match('a', "(?is)^x.\\z"),1,0)
| search sigcc_1=1 OR a="y"
| fields - sigcc_*

=== contains-multi-wildcard
# differs from pySigma: single-wildcard
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|contains: 'x*y?z'
    condition: sel
--- splunk
a="*x*y*z*"
| regex a="(?is)x.*y.z"

=== startswith-esc
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a|startswith: 'x\'
    condition: sel
--- splunk
a="x\\*"

=== value-only-backslash
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: '\'
    condition: sel
--- splunk
a="\\"

=== value-two-backslashes
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: '\\'
    condition: sel
--- splunk
a="\\"

=== tab
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: "x\ty"
    condition: sel
--- splunk escaped
a="x\ty"

=== crlf
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: "x\r\ny"
    condition: sel
--- splunk escaped
a="x\r
y"

=== nul
# differs from pySigma: nul
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: "x\0y"
    condition: sel
--- splunk error
8:10 error SG7313: SPL cannot hold the control character NUL

=== equals-in-value
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'x=y'
    condition: sel
--- splunk
a="x=y"

=== comma
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'x,y'
    condition: sel
--- splunk
a="x,y"

=== semicolon
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'x;y'
    condition: sel
--- splunk
a="x;y"

=== hash
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'x#y'
    condition: sel
--- splunk
a="x#y"

=== backtick-macro
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: '`m`'
    condition: sel
--- splunk
a="`m`"

=== or-word-value
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: 'OR'
    condition: sel
--- splunk
a="OR"

=== quoted-number-in-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      a: ['1', 2]
    condition: sel
--- splunk
a IN ("1", 2)
