# What texts and expressions become.

=== literal wildcards need an expression
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a\*b'
    g: 'what\?'
    h|contains: '\*'
  condition: sel
--- eql
any where f regex~ "a\\*b" and g regex~ "what\\?" and h regex~ ".*\\*.*"

=== cased
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: 'a\*b'
    g|contains|cased: 'Ab'
    h|cased|contains: 'a\*B'
  condition: sel
--- eql
any where f == "a*b" and g like "*Ab*" and h regex ".*a\\*B.*"

=== wildcards
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a*b?c'
    g: '*'
    h: ''
  condition: sel
--- eql
any where f : "a*b?c" and g != null and h == ""

=== letters beyond ASCII in either case
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'Ärger*'
    g: '日本'
  condition: sel
--- eql
any where f regex~ "[Ää]rger.*" and g regex~ "日本"

=== what no line can hold, and what cannot be seen
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: "a\n\tb\0"
    g: "x\u202Ey"
  condition: sel
--- eql
any where f : "a\n\tb\u{00}" and g regex~ "x\u{202e}y"

=== paths
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|endswith: '\cmd.exe'
    g|contains: 'C:\Windows\'
  condition: sel
--- eql
any where f : "*\\cmd.exe" and g : "*C:\\Windows\\*"

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
    'where.by': e
  condition: sel
--- eql
any where process.name : "a" and `a-b`.`c d`.`0` : "b" and string(@timestamp) : "c" and `a``b` : "d" and `where`.`by` : "e"

=== a name with a control character
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    "a\nb": x
  condition: sel
--- eql error
6:5 error SG7403: EQL cannot name the field 'a
b'

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
    b: 5
    c|fieldref: d
    e: null
    g|exists: true
  condition: sel and not filter
--- eql
any where f : "x" and not ((a != null and a > 5) and b == 5 and (c != null and d != null and startsWith~(c, d) and startsWith~(d, c)) and e == null and g != null)

=== an expression that is too long
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '[0-9]{3}abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij'
  condition: sel
--- eql error
6:11 error SG7401: Lucene's regular expressions cannot say this: an expression of more than 1,000 characters at character 1

=== anchors
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '^a|b$|^c$|^$'
    g|re: '(^|\W)nc(\s|$)'
    i|re: '\Aab\z'
  condition: sel
--- eql
any where f regex "(a.*|.*b|c)?" and g regex "(.*[^0-9A-Z_a-z])?nc([\t-\r ].*)?" and i regex "ab"
--- diagnostics
8:11 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== classes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '[^\W\d][[:alpha:]-]\d\S[\s\S].'
    g|re|i: '[a-c]é-k'
    h|re: 'a(?i:b)c'
    i|re: '(|a)x{2,}y{3}z{1,4}?'
    j|re: '"a.b"<c>#~&@'
  condition: sel
--- eql
any where f regex ".*[^\u{00}-\\@\\[-\\^\\`\\{-􏿿][\\-A-Za-z][0-9][^\t-\r ][\u{00}-􏿿][^\n].*" and g regex~ ".*[A-Ca-c][Éé]\\-k.*" and h regex ".*a([Bb])c.*" and i regex ".*(a)?x{2,}y{3}z{1,4}.*" and j regex ".*\\\"a[^\n]b\\\"\\<c\\>\\#\\~\\&\\@.*"

=== a word boundary
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'é\bx'
  condition: sel
--- eql error
6:11 error SG7401: Lucene's regular expressions cannot say this: a word boundary at character 2

=== an anchor inside
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: 'a(^b)c'
  condition: sel
--- eql error
6:11 error SG7401: Lucene's regular expressions cannot say this: an anchor inside the expression at character 3

=== a back-reference
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|re: '(a)\1'
  condition: sel
--- eql error
6:11 error SG7401: Lucene's regular expressions cannot say this: a back reference at character 4

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
    g|fieldref|contains: h
  condition: sel
--- eql
any where (startsWith~(a, b) and startsWith~(b, a)) and startsWith~(c, d) and endsWith~(e, f) and stringContains~(g, h)

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
    http.response.status_code: ['404', '5*']
    process.pid|gt: 5
    source.ip|cidr: 10.0.0.0/8
  filter:
    destination.ip: '10.*'
  condition: sel and not filter
--- eql
any where source.ip == "10.1.2.3" and string(destination.ip) : "127.*" and string(host.ip) : "-" and event.code : "4688" and (http.response.status_code == 404 or string(http.response.status_code) : "5*") and process.pid > 5 and cidrMatch(source.ip, "10.0.0.0/8") and not (destination.ip != null and string(destination.ip) : "10.*")

=== a text field
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    message: x
  condition: sel
--- eql error
6:5 error SG7405: EQL cannot search the text field 'message'; -t esql or -t kibana may express this

=== a flattened field
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    aws.cloudtrail.flattened.request_parameters.x: y
  condition: sel
--- eql error
6:5 error SG7405: EQL cannot search the flattened field 'aws.cloudtrail.flattened.request_parameters.x'; -t esql or -t kibana may express this

=== the size of a keyword
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    event.code|gt: 5
  condition: sel
--- eql error
6:20 error SG7405: the keyword field 'event.code' is compared by its characters, not as a number; -t esql can express this


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
--- eql
any where a regex ".*a{151}.*"
