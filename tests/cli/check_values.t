# Checks of modifiers, values and regular expressions: what they leave alone.

=== all with modifiers that say how to search, and without
--- args
check
--only
modifier-all-without-contains
--only
modifier-all-single
a.yml
--- file a.yml
title: All
logsource: {product: p}
detection:
  fine:
    a|re|all: [x.y, y.z]
    b|startswith|all: [x, x1]
    c|cidr|all: [10.0.0.0/8, 10.1.0.0/16]
    d|contains|all: [x, y]
    '|all': [x, y]
  keyword:
    '|all': x
  wrong:
    e|all: [x, y]
    f|all|cased: [x]
    g|windash|all: [x, y]
  condition: 1 of them
--- stdout
a.yml:13:7: error: a field cannot be equal to several values at once [modifier-all-without-contains]
   13 |     e|all: [x, y]
      |       ^~~ add 'contains', or leave 'all' out
a.yml:14:7: note: 'all' needs more than one value [modifier-all-single]
   14 |     f|all|cased: [x]
      |       ^~~
a.yml:14:7: error: a field cannot be equal to several values at once [modifier-all-without-contains]
   14 |     f|all|cased: [x]
      |       ^~~ add 'contains', or leave 'all' out
a.yml:15:15: error: a field cannot be equal to several values at once [modifier-all-without-contains]
   15 |     g|windash|all: [x, y]
      |               ^~~ add 'contains', or leave 'all' out

check                          errors warnings  notes
modifier-all-single                 0        0      1
modifier-all-without-contains       3        0      0
all checks                          3        0      1
--- stderr
sigcc: 1 file, 1 rule: 3 errors, 0 warnings, 1 note
--- exit
1

=== modifiers that do not go together
--- args
check
--only
modifier-incompatible
a.yml
--- file a.yml
title: Pairs
logsource: {product: p}
detection:
  fine:
    a|contains|neq: x
    b|exists|neq: true
    c|fieldref|startswith: d
    d|re|i|m|s: x.y
    e|contains|cased|windash: x
  wrong:
    f|contains|endswith: x
    g|re|contains: x
    h|contains|re: x
    i|cidr|contains: x
    j|gt|contains: 5
    k|exists|windash: true
    l|i: x
  condition: 1 of them
--- stdout
a.yml:11:16: warning: 'endswith' does not go with what is before it [modifier-incompatible]
   11 |     f|contains|endswith: x
      |                ^~~~~~~~ a value is searched for in one way only
a.yml:12:10: warning: 'contains' does not go with what is before it [modifier-incompatible]
   12 |     g|re|contains: x
      |          ^~~~~~~~ a regular expression has anchors for this
a.yml:13:16: warning: 're' does not go with what is before it [modifier-incompatible]
   13 |     h|contains|re: x
      |                ^~ a regular expression has anchors for this
a.yml:14:12: warning: 'contains' does not go with what is before it [modifier-incompatible]
   14 |     i|cidr|contains: x
      |            ^~~~~~~~ a network is not text
a.yml:15:10: warning: 'contains' does not go with what is before it [modifier-incompatible]
   15 |     j|gt|contains: 5
      |          ^~~~~~~~ numbers are compared as a whole
a.yml:16:14: warning: 'windash' does not go with what is before it [modifier-incompatible]
   16 |     k|exists|windash: true
      |              ^~~~~~~ 'exists' looks at no value
a.yml:17:7: warning: 'i' is a flag of 're', which is missing [modifier-incompatible]
   17 |     l|i: x
      |       ^

check                  errors warnings  notes
modifier-incompatible       0        7      0
all checks                  0        7      0
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 7 warnings, 0 notes

=== modifiers that occur twice
--- args
check
--only
modifier-repeated
a.yml
--- file a.yml
title: Twice
logsource: {product: p}
detection:
  fine:
    a|base64|base64: x
  wrong:
    b|contains|contains: x
    c|contains|all|contains|all: [x, y]
  condition: 1 of them
--- stdout
a.yml:7:16: warning: 'contains' occurs twice [modifier-repeated]
    7 |     b|contains|contains: x
      |                ^~~~~~~~
a.yml:8:20: warning: 'contains' occurs twice [modifier-repeated]
    8 |     c|contains|all|contains|all: [x, y]
      |                    ^~~~~~~~
a.yml:8:29: warning: 'all' occurs twice [modifier-repeated]
    8 |     c|contains|all|contains|all: [x, y]
      |                             ^~~

check              errors warnings  notes
modifier-repeated       0        3      0
all checks              0        3      0
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 3 warnings, 0 notes

=== wildcards that are escaped, and those that only look so
--- args
check
--only
value-escaped-wildcard
a.yml
--- file a.yml
title: Escaped
logsource: {product: p}
detection:
  fine:
    a: 'c:\\*'
    b: 'c:\\?x'
    c|re: 'x\*'
    d|base64: 'x\*'
    e|windash: '-x\*'
  wrong:
    f: 'x\*'
    g: 'c:\\\*'
    h: "x\\?"
    i|contains:
      - 'x\*y\?'
      - x
  condition: 1 of them
  words: ['x\*']
--- stdout
a.yml:11:10: note: '\*' is a literal character, not a wildcard [value-escaped-wildcard]
   11 |     f: 'x\*'
      |          ^~
a.yml:12:13: note: '\*' is a literal character, not a wildcard [value-escaped-wildcard]
   12 |     g: 'c:\\\*'
      |             ^~
a.yml:13:8: note: '\?' is a literal character, not a wildcard [value-escaped-wildcard]
   13 |     h: "x\\?"
      |        ^~~~~~
a.yml:15:11: note: '\*' is a literal character, not a wildcard [value-escaped-wildcard]
   15 |       - 'x\*y\?'
      |           ^~
a.yml:18:13: note: '\*' is a literal character, not a wildcard [value-escaped-wildcard]
   18 |   words: ['x\*']
      |             ^~

check                   errors warnings  notes
value-escaped-wildcard       0        0      5
all checks                   0        0      5
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 5 notes

=== wildcards next to each other
--- args
check
--only
value-double-wildcard
a.yml
--- file a.yml
title: Double
logsource: {product: p}
detection:
  fine:
    a: 'x*?*y'
    b: 'x\**y'
    c|re: 'x.**'
  wrong:
    d: 'x\\**y'
    e: '***x**'
  condition: 1 of them
--- stdout
a.yml:9:12: note: two wildcards '*' in a row mean the same as one [value-double-wildcard]
    9 |     d: 'x\\**y'
      |            ^~
a.yml:10:9: note: two wildcards '*' in a row mean the same as one [value-double-wildcard]
   10 |     e: '***x**'
      |         ^~~
a.yml:10:13: note: two wildcards '*' in a row mean the same as one [value-double-wildcard]
   10 |     e: '***x**'
      |             ^~

check                  errors warnings  notes
value-double-wildcard       0        0      3
all checks                  0        0      3
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 3 notes

=== numbers in quotes
--- args
check
--only
value-number-string
a.yml
--- file a.yml
title: Numbers
logsource: {product: p}
detection:
  fine:
    a: 5
    b|contains: '5'
    c: '5.0'
    d: '5 '
    e: '+'
    f|re: '5'
  wrong:
    g: '5'
    h: "-05"
    i|cased: ['7', x]
  condition: 1 of them
--- stdout
a.yml:12:8: note: a number in quotes is text [value-number-string]
   12 |     g: '5'
      |        ^~~ leave the quotes out if the field holds numbers
a.yml:13:8: note: a number in quotes is text [value-number-string]
   13 |     h: "-05"
      |        ^~~~~ leave the quotes out if the field holds numbers
a.yml:14:15: note: a number in quotes is text [value-number-string]
   14 |     i|cased: ['7', x]
      |               ^~~ leave the quotes out if the field holds numbers

check                errors warnings  notes
value-number-string       0        0      3
all checks                0        0      3
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 3 notes

=== wildcards instead of modifiers
--- args
check
--only
value-wildcard-vs-modifier
a.yml
--- file a.yml
title: Wildcards
logsource: {product: p}
detection:
  fine:
    a: ['*x*', '*y']
    b: '*x*y*'
    c: '*x?'
    d: '*'
    e|contains: '*x*'
    f: ['*x*', 5]
    g: 'x\*'
  words: ['*x*']
  wrong:
    h: ['*x*', '*y*']
    i: '*x'
    j|all: ['x*', 'y*']
    k: 'x\\*'
  condition: 1 of them
--- stdout
a.yml:14:5: note: the modifier 'contains' says what '*' does here [value-wildcard-vs-modifier]
   14 |     h: ['*x*', '*y*']
      |     ^
a.yml:15:5: note: the modifier 'endswith' says what '*' does here [value-wildcard-vs-modifier]
   15 |     i: '*x'
      |     ^
a.yml:16:5: note: the modifier 'startswith' says what '*' does here [value-wildcard-vs-modifier]
   16 |     j|all: ['x*', 'y*']
      |     ^~~~~
a.yml:17:5: note: the modifier 'startswith' says what '*' does here [value-wildcard-vs-modifier]
   17 |     k: 'x\\*'
      |     ^

check                       errors warnings  notes
value-wildcard-vs-modifier       0        0      4
all checks                       0        0      4
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 4 notes

=== values that are there twice, and those that differ in what counts
--- args
check
--only
value-duplicate
a.yml
--- file a.yml
title: Twice
logsource: {product: p}
detection:
  fine:
    a|cased: [x, X]
    b|re: [x.y, X.y]
    c|base64: [x, X]
    d: [5, '5']
  words: [x, x]
  wrong:
    e: [x, X]
    f|re|i: [x.y, X.y]
    g: [5, 5]
    h:
      - x
      - y
      - x
      - x
  condition: 1 of them
--- stdout
a.yml:11:12: note: the value 'X' occurs twice [value-duplicate]
   11 |     e: [x, X]
      |            ^
      = a.yml:11:9: it is also here
a.yml:12:19: note: the value 'X.y' occurs twice [value-duplicate]
   12 |     f|re|i: [x.y, X.y]
      |                   ^~~
      = a.yml:12:14: it is also here
a.yml:13:12: note: the value '5' occurs twice [value-duplicate]
   13 |     g: [5, 5]
      |            ^
      = a.yml:13:9: it is also here
a.yml:17:9: note: the value 'x' occurs twice [value-duplicate]
   17 |       - x
      |         ^
      = a.yml:15:9: it is also here
a.yml:18:9: note: the value 'x' occurs twice [value-duplicate]
   18 |       - x
      |         ^
      = a.yml:15:9: it is also here

check            errors warnings  notes
value-duplicate       0        0      5
all checks            0        0      5
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 5 notes

=== values that a wider one covers
--- args
check
--only
value-subsumed
a.yml
--- file a.yml
title: Wider
logsource: {product: p}
detection:
  fine:
    a|contains: [xy, yx]
    b|contains|all: [xy, x]
    c|contains|cased: [XY, x]
    d: ['x?', 'x*y']
    e: ['x\*', 'x?y']
  wrong:
    f|contains: [aXb, x]
    g: ['x*', x?, xyz]
    h|endswith: [\a.exe, a.exe]
  condition: 1 of them
--- stdout
a.yml:11:18: note: another value of the list matches whatever this one does [value-subsumed]
   11 |     f|contains: [aXb, x]
      |                  ^~~
      = a.yml:11:23: this one
a.yml:12:15: note: another value of the list matches whatever this one does [value-subsumed]
   12 |     g: ['x*', x?, xyz]
      |               ^~
      = a.yml:12:9: this one
a.yml:12:19: note: another value of the list matches whatever this one does [value-subsumed]
   12 |     g: ['x*', x?, xyz]
      |                   ^~~
      = a.yml:12:9: this one
a.yml:13:18: note: another value of the list matches whatever this one does [value-subsumed]
   13 |     h|endswith: [\a.exe, a.exe]
      |                  ^~~~~~
      = a.yml:13:26: this one

check           errors warnings  notes
value-subsumed       0        0      4
all checks           0        0      4
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 4 notes

=== empty lists, null and empty texts
--- args
check
--only
value-list-empty
--only
value-null-in-list
--only
value-empty-string
--only
value-wildcard-only
a.yml
--- file a.yml
title: Empty
logsource: {product: p}
detection:
  fine:
    a: null
    b: ''
    c|re: ''
    d|contains: '*'
    e: ['*', x]
  wrong:
    f: []
    g: [x, null]
    h|startswith: ''
    i: '*'
  condition: 1 of them
--- stdout
a.yml:11:5: error: the list of values of 'f' is empty, which asks for events without the field [value-list-empty]
   11 |     f: []
      |     ^ write null if this is meant
a.yml:12:12: note: null in a list asks for events without the field [value-null-in-list]
   12 |     g: [x, null]
      |            ^~~~
a.yml:13:19: warning: 'startswith' with an empty text matches whatever the field holds [value-empty-string]
   13 |     h|startswith: ''
      |                   ^~
a.yml:14:8: note: this asks only whether the field has a value [value-wildcard-only]
   14 |     i: '*'
      |        ^~~ write 'i|exists: true'

check                errors warnings  notes
value-empty-string        0        1      0
value-list-empty          1        0      0
value-null-in-list        0        0      1
value-wildcard-only       0        0      1
all checks                1        1      2
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 2 notes
--- exit
1

=== characters that are not what they look like
--- args
check
--only
value-nonascii-confusable
a.yml
--- file a.yml
title: Confusable
logsource: {product: p}
detection:
  fine:
    a: "\u202e"
    b: "\u043f\u0440\u0438\u0432\u0435\u0442"
    c: "\U0001F469\u200D\U0001F680"
    d: caf\u00e9
  wrong:
    e: "who\u200bami"
    f: "\u0430dmin"
    "Im\u0430ge": x
  condition: 1 of them
--- stdout
a.yml:10:8: warning: this holds the invisible character U+200B [value-nonascii-confusable]
   10 |     e: "who\u200bami"
      |        ^~~~~~~~~~~~~~
a.yml:11:8: warning: U+0430 looks like a Latin letter, but is another one [value-nonascii-confusable]
   11 |     f: "\u0430dmin"
      |        ^~~~~~~~~~~~
a.yml:12:5: warning: U+0430 looks like a Latin letter, but is another one [value-nonascii-confusable]
   12 |     "Im\u0430ge": x
      |     ^~~~~~~~~~~~

check                      errors warnings  notes
value-nonascii-confusable       0        3      0
all checks                      0        3      0
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 3 warnings, 0 notes

=== groups that look around
--- args
check
--only
regex-lookaround
a.yml
--- file a.yml
title: Groups
logsource: {product: p}
detection:
  fine:
    a|re: '(?:x)(?i)(?P<n>y)\(?=x'
    b|re: '[(?=]'
    c: 'x(?=y)'
  wrong:
    d|re: 'x(?=y)'
    e|re: '(?<!x)y'
    f|re: '(?>x+)y'
  condition: 1 of them
--- stdout
a.yml:9:13: warning: many engines do not know '(?=' [regex-lookaround]
    9 |     d|re: 'x(?=y)'
      |             ^~~
a.yml:10:12: warning: many engines do not know '(?<!' [regex-lookaround]
   10 |     e|re: '(?<!x)y'
      |            ^~~~
a.yml:11:12: warning: many engines do not know '(?>' [regex-lookaround]
   11 |     f|re: '(?>x+)y'
      |            ^~~

check             errors warnings  notes
regex-lookaround       0        3      0
all checks             0        3      0
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 3 warnings, 0 notes

=== escapes
--- args
check
--only
regex-escape
a.yml
--- file a.yml
title: Escapes
logsource: {product: p}
detection:
  fine:
    a|re: '\d\\e\.\/\ \"\Z\1'
    b: '\e'
  wrong:
    c|re: '\e\\\e'
    d|re: "\\x41"
  condition: 1 of them
--- stdout
a.yml:8:12: warning: engines differ in what they take '\e' for [regex-escape]
    8 |     c|re: '\e\\\e'
      |            ^~
a.yml:8:16: warning: engines differ in what they take '\e' for [regex-escape]
    8 |     c|re: '\e\\\e'
      |                ^~
a.yml:9:11: warning: engines differ in what they take '\x' for [regex-escape]
    9 |     d|re: "\\x41"
      |           ^~~~~~~

check         errors warnings  notes
regex-escape       0        3      0
all checks         0        3      0
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 3 warnings, 0 notes

=== repetitions of repetitions
--- args
check
--only
regex-backtracking
a.yml
--- file a.yml
title: Backtracking
logsource: {product: p}
detection:
  fine:
    a|re: '(a+b)*'
    b|re: '(\.\w+)*'
    c|re: '(a+){2,5}'
    d|re: '(a++)+'
    e|re: '(?:a{1,3})+'
    f|re: '\(a+\)+'
    g|re: '([+*])+'
    h|re: '(a+)(b)+'
  wrong:
    i|re: '(a+)+'
    j|re: 'x(?:[a-z]*\s?)*y'
    k|re: '((ab)+)*'
    l|re: '(x|y+)+'
    m|re: '(a{2,})*'
  condition: 1 of them
--- stdout
a.yml:14:12: warning: a repetition of a repetition: some texts take exponential time [regex-backtracking]
   14 |     i|re: '(a+)+'
      |            ^~~~~
a.yml:15:13: warning: a repetition of a repetition: some texts take exponential time [regex-backtracking]
   15 |     j|re: 'x(?:[a-z]*\s?)*y'
      |             ^~~~~~~~~~~~~~
a.yml:16:12: warning: a repetition of a repetition: some texts take exponential time [regex-backtracking]
   16 |     k|re: '((ab)+)*'
      |            ^~~~~~~~
a.yml:17:12: warning: a repetition of a repetition: some texts take exponential time [regex-backtracking]
   17 |     l|re: '(x|y+)+'
      |            ^~~~~~~
a.yml:18:12: warning: a repetition of a repetition: some texts take exponential time [regex-backtracking]
   18 |     m|re: '(a{2,})*'
      |            ^~~~~~~~

check               errors warnings  notes
regex-backtracking       0        5      0
all checks               0        5      0
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 5 warnings, 0 notes

=== regular expressions that are plain text
--- args
check
--only
regex-trivial
a.yml
--- file a.yml
title: Plain
logsource: {product: p}
detection:
  fine:
    a|re: 'x.y'
    b|re: '^x$'
    c|re: '.*'
    d|re: 'x|y'
    e|re: 'x\d'
  wrong:
    f|re: 'x\.y'
    g|re: '.*x.*'
    h|re|i: '^xy'
    i|re: 'xy$'
  condition: 1 of them
--- stdout
a.yml:11:11: note: this regular expression is plain text [regex-trivial]
   11 |     f|re: 'x\.y'
      |           ^~~~~~ use 'contains|cased', which is faster
a.yml:12:11: note: this regular expression is plain text [regex-trivial]
   12 |     g|re: '.*x.*'
      |           ^~~~~~~ use 'contains|cased', which is faster
a.yml:13:13: note: this regular expression is plain text [regex-trivial]
   13 |     h|re|i: '^xy'
      |             ^~~~~ use 'startswith', which is faster
a.yml:14:11: note: this regular expression is plain text [regex-trivial]
   14 |     i|re: 'xy$'
      |           ^~~~~ use 'endswith|cased', which is faster

check          errors warnings  notes
regex-trivial       0        0      4
all checks          0        0      4
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 4 notes
