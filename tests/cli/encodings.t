# How the bytes of a file become text.

=== UTF-8 with a mark
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
\xef\xbb\xbftitle: T
logsource: {product: aws}
detection:
  sel:
    f: é
  condition: sel
--- stdout
f="é"

=== UTF-16, little endian
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
\xff\xfet\x00i\x00t\x00l\x00e\x00:\x00\x20\x00T\x00\x0a\x00l\x00o\x00g\x00s\x00o\x00u\x00r\x00c\x00e\x00:\x00\x20\x00{\x00p\x00r\x00o\x00d\x00u\x00c\x00t\x00:\x00\x20\x00a\x00w\x00s\x00}\x00\x0a\x00d\x00e\x00t\x00e\x00c\x00t\x00i\x00o\x00n\x00:\x00\x0a\x00\x20\x00\x20\x00s\x00e\x00l\x00:\x00\x0a\x00\x20\x00\x20\x00\x20\x00\x20\x00f\x00:\x00\x20\x00\xe9\x00=\xd8\x00\xde\x0a\x00\x20\x00\x20\x00c\x00o\x00n\x00d\x00i\x00t\x00i\x00o\x00n\x00:\x00\x20\x00s\x00e\x00l\x00\x0a\x00\c
--- stdout
f="é😀"

=== UTF-16, big endian
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
\xfe\xff\x00t\x00i\x00t\x00l\x00e\x00:\x00\x20\x00T\x00\x0a\x00l\x00o\x00g\x00s\x00o\x00u\x00r\x00c\x00e\x00:\x00\x20\x00{\x00p\x00r\x00o\x00d\x00u\x00c\x00t\x00:\x00\x20\x00a\x00w\x00s\x00}\x00\x0a\x00d\x00e\x00t\x00e\x00c\x00t\x00i\x00o\x00n\x00:\x00\x0a\x00\x20\x00\x20\x00s\x00e\x00l\x00:\x00\x0a\x00\x20\x00\x20\x00\x20\x00\x20\x00f\x00:\x00\x20\x00\xe9\xd8=\xde\x00\x00\x0a\x00\x20\x00\x20\x00c\x00o\x00n\x00d\x00i\x00t\x00i\x00o\x00n\x00:\x00\x20\x00s\x00e\x00l\x00\x0a\c
--- stdout
f="é😀"

=== UTF-16, positions of messages
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
\xff\xfet\x00i\x00t\x00l\x00e\x00:\x00\x20\x00T\x00\x0a\x00l\x00o\x00g\x00s\x00o\x00u\x00r\x00c\x00e\x00:\x00\x20\x00{\x00p\x00r\x00o\x00d\x00u\x00c\x00t\x00:\x00\x20\x00a\x00w\x00s\x00}\x00\x0a\x00d\x00e\x00t\x00e\x00c\x00t\x00i\x00o\x00n\x00:\x00\x0a\x00\x20\x00\x20\x00s\x00e\x00l\x00:\x00\x0a\x00\x20\x00\x20\x00\x20\x00\x20\x00\xe9\x00|\x00n\x00o\x00p\x00e\x00:\x00\x20\x00x\x00\x0a\x00\x20\x00\x20\x00c\x00o\x00n\x00d\x00i\x00t\x00i\x00o\x00n\x00:\x00\x20\x00s\x00e\x00l\x00\x0a\x00\c
--- stderr
a.yml:5:7: error: no modifier 'nope' [SG3002]
    5 |     é|nope: x
      |       ^~~~
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== UTF-16 cut off
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
\xff\xfet\x00i\x00t\x00l\x00e\x00:\x00\x20\x00T\x00\x0a\x00l\x00o\x00g\x00s\x00o\x00u\x00r\x00c\x00e\x00:\x00\x20\x00{\x00p\x00r\x00o\x00d\x00u\x00c\x00t\x00:\x00\x20\x00a\x00w\x00s\x00}\x00\x0a\x00d\x00e\x00t\x00e\x00c\x00t\x00i\x00o\x00n\x00:\x00\x0a\x00\x20\x00\x20\x00s\x00e\x00l\x00:\x00\x0a\x00\x20\x00\x20\x00\x20\x00\x20\x00f\x00:\x00\x20\x00\xe9\x00\x0a\x00\x20\x00\x20\x00c\x00o\x00n\x00d\x00i\x00t\x00i\x00o\x00n\x00:\x00\x20\x00s\x00e\x00l\x00\x0a\c
--- stderr
a.yml:6:17: error: invalid leading UTF-8 octet [SG1005]
    6 |   condition: sel?
      |                 ^
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== UTF-16, half a pair
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
\xff\xfet\x00i\x00t\x00l\x00e\x00:\x00\x20\x00T\x00\x0a\x00l\x00o\x00g\x00s\x00o\x00u\x00r\x00c\x00e\x00:\x00\x20\x00{\x00p\x00r\x00o\x00d\x00u\x00c\x00t\x00:\x00\x20\x00a\x00w\x00s\x00}\x00\x0a\x00d\x00e\x00t\x00e\x00c\x00t\x00i\x00o\x00n\x00:\x00\x0a\x00\x20\x00\x20\x00s\x00e\x00l\x00:\x00\x0a\x00\x20\x00\x20\x00\x20\x00\x20\x00f\x00:\x00\x20\x00\x3d\xd8\x0a\x00\x20\x00\x20\x00c\x00o\x00n\x00d\x00i\x00t\x00i\x00o\x00n\x00:\x00\x20\x00s\x00e\x00l\x00\x0a\x00\c
--- stderr
a.yml:5:8: error: invalid leading UTF-8 octet [SG1005]
    5 |     f: ?
      |        ^
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== lines that end with CR LF
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T\r
logsource: {product: aws}\r
detection:\r
  sel:\r
    f: x\r
  condition: sel\r
--- stdout
f="x"

=== CR LF, positions of messages
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T\r
logsource: {product: aws}\r
detection:\r
  sel:\r
    f|nope: x\r
  condition: sel\r
--- stderr
a.yml:5:7: error: no modifier 'nope' [SG3002]
    5 |     f|nope: x
      |       ^~~~
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== no line break at the end
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel\c
--- stdout
f=1

=== not UTF-8
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f: caf\xe9
  condition: sel
--- stderr
a.yml:5:12: error: invalid trailing UTF-8 octet [SG1005]
    5 |     f: caf?
      |            ^
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== UTF-8 that is too long
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f: \xc0\xaf
  condition: sel
--- stderr
a.yml:5:8: error: invalid length of a UTF-8 sequence [SG1005]
    5 |     f: ??
      |        ^
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== a NUL character
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f: a\x00b
  condition: sel
--- stderr
a.yml:5:9: error: control characters are not allowed [SG1005]
    5 |     f: a?b
      |         ^
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== an escape character
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f: a\x1b[31mb
  condition: sel
--- stderr
a.yml:5:9: error: control characters are not allowed [SG1005]
    5 |     f: a?[31mb
      |         ^
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== a message does not drive the terminal
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    "f|\\e[31m\\u202e": 1
  condition: sel
--- stderr
a.yml:5:5: error: no modifier '\x1b[31m\u202e' [SG3002]
    5 |     "f|\e[31m\u202e": 1
      |     ^~~~~~~~~~~~~~~~
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1
