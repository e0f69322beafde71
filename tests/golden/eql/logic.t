# How conditions are put together.

=== and, or, not
--- rule
title: T
logsource:
  category: test
detection:
  a:
    f: one
    g: 2
  b:
    h: three
  c:
    - f: four
    - g: 5
  condition: a and not (b or c)
--- eql
any where f : "one" and g == 2 and not (h : "three" or f : "four" or g == 5)

=== a list of values
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [one, two]
  condition: not sel
--- eql
any where not (f : ("one", "two"))

=== text that could leave its place
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a"b\c'
  condition: sel
--- eql
any where f : "a\"b\\c"

=== a field that needs quotes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a b"c': x
  condition: sel
--- eql
any where `a b"c` : "x"

=== a keyword
--- rule
title: T
logsource:
  category: test
detection:
  words:
    - 'some text'
  condition: words
--- eql error
6:7 error SG7402: EQL compares fields, and this names none; name the field to search in with -O unbound_field=process.command_line
