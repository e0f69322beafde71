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
--- @NAME@

=== a list of values
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: [one, two]
  condition: not sel
--- @NAME@

=== text that could leave its place
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a"b\c'
  condition: sel
--- @NAME@

=== a field that needs quotes
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    'a b"c': x
  condition: sel
--- @NAME@

=== a keyword
--- rule
title: T
logsource:
  category: test
detection:
  words:
    - 'some text'
  condition: words
--- @NAME@
