# Parts of a time are whole numbers.

=== half a minute
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|minute: 2.5
    g|minute: 2.0
  condition: sel
--- diagnostics
6:15 error SG3005: 'minute' takes a whole number, not 2.5
