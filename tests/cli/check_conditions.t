# Checks of conditions and detections: what they leave alone.

=== selectors
--- args
check
--only
condition-of-single
--only
condition-of-no-asterisk
--only
condition-them-single
--only
condition-all-of-them
a.yml
--- file a.yml
title: One of each
logsource: {product: p}
detection:
  sel_a: {a: 1}
  filter_main_a: {b: 1}
  selection_cli_a: {c: 1}
  of_x: {d: 1}
  condition:
    - 1 of sel_* and not 1 of filter_* and 1 of selection_cli_*
    - of_x and ALL  OF  them and (1 of sel_a)
    - sel_a or all of s*
---
title: A single one
logsource: {product: p}
detection:
  sel.a: {a: 1}
  condition: 1 of them
---
title: A hidden one
logsource: {product: p}
detection:
  _sel: {a: 1}
  condition: 1 of _*
--- stdout
a.yml:9:12: note: 'sel_*' selects a single detection [condition-of-single]
    9 |     - 1 of sel_* and not 1 of filter_* and 1 of selection_cli_*
      |            ^~~~~ write 'sel_a'
a.yml:10:16: warning: 'all of them' also asks for detections that are added later, as exceptions are [condition-all-of-them]
   10 |     - of_x and ALL  OF  them and (1 of sel_a)
      |                ^~~~~~~~~~~~~ name the detections, or use a pattern
a.yml:10:40: warning: 'of' needs a pattern: 'sel_a' does not end in '*' [condition-of-no-asterisk]
   10 |     - of_x and ALL  OF  them and (1 of sel_a)
      |                                        ^~~~~ write 'sel_a'
a.yml:17:14: note: 'them' is a single detection [condition-them-single]
   17 |   condition: 1 of them
      |              ^~~~~~~~~
a.yml:23:19: note: '_*' selects a single detection [condition-of-single]
   23 |   condition: 1 of _*
      |                   ^~ write '_sel'

check                     errors warnings  notes
condition-all-of-them          0        1      0
condition-of-no-asterisk       0        1      0
condition-of-single            0        0      2
condition-them-single          0        0      1
all checks                     0        2      3
--- stderr
sigcc: 1 file, 3 rules: 0 errors, 2 warnings, 3 notes

=== conditions that are always or never true
--- args
check
--only
detection-tautology
a.yml
--- file a.yml
title: Always and never
logsource: {product: p}
detection:
  a: {f: x, g: y}
  b: {f: X}
  c:
    - {f: z}
    - {h: 1}
  condition:
    - a and not b
    - b or not b
    - a and b
    - a or not b
    - c and not 1 of c*
    - (a or c) and not (c or a)
    - a and not c
---
title: The same twice
logsource: {product: p}
detection:
  a: {f: [x, y], g|contains: z}
  b: {g: '*z*', f: [Y, X]}
  c: {g: '*z', f: [Y, X]}
  d: {g|cased: z}
  e: {g: z}
  condition: 1 of them
--- stdout
a.yml:10:7: warning: this condition is never true [detection-tautology]
   10 |     - a and not b
      |       ^~~~~~~~~~~ it asks for something and for its opposite
a.yml:11:7: warning: this condition is always true [detection-tautology]
   11 |     - b or not b
      |       ^~~~~~~~~~ it asks for something and for its opposite
a.yml:14:7: warning: this condition is never true [detection-tautology]
   14 |     - c and not 1 of c*
      |       ^~~~~~~~~~~~~~~~~ it asks for something and for its opposite
a.yml:15:7: warning: this condition is never true [detection-tautology]
   15 |     - (a or c) and not (c or a)
      |       ^~~~~~~~~~~~~~~~~~~~~~~~~ it asks for something and for its opposite
a.yml:22:3: warning: 'b' compares the same as 'a' [detection-tautology]
   22 |   b: {g: '*z*', f: [Y, X]}
      |   ^
      = a.yml:21:3: this one

check                errors warnings  notes
detection-tautology       0        5      0
all checks                0        5      0
--- stderr
sigcc: 1 file, 2 rules: 0 errors, 5 warnings, 0 notes

=== exceptions that exclude nothing or everything
--- args
check
--only
detection-filter-subsumed
a.yml
--- file a.yml
title: Windows
logsource: {product: windows}
detection:
  sel:
    Image|endswith: [\a.exe, \b.exe]
    Id: [1, 2]
    User|exists: true
  other_image: {Image|endswith: \c.exe}
  same_image: {Image|endswith: \A.exe}
  both: {Image|endswith: .exe}
  inside: {Image|contains: a}
  start: {Image|startswith: 'C:\'}
  id: {Id: 3}
  absent: {User: null}
  either:
    - {Id: 3}
    - {User: null}
  mixed:
    - {Id: 3}
    - {Id: 1}
  condition: sel and not (other_image or same_image or both or inside or start or
    id or absent or either or mixed)
---
title: Elsewhere a field may have several values
logsource: {product: linux}
detection:
  sel: {a: [x, xy], b: null}
  other: {a: z}
  start: {a|startswith: X}
  there: {b: 5}
  condition: sel and not other and not 1 of start* and not there
--- stdout
a.yml:8:3: warning: 'other_image' excludes nothing that the condition asks for [detection-filter-subsumed]
    8 |   other_image: {Image|endswith: \c.exe}
      |   ^~~~~~~~~~~
a.yml:10:3: warning: 'both' excludes everything that the condition asks for [detection-filter-subsumed]
   10 |   both: {Image|endswith: .exe}
      |   ^~~~
a.yml:13:3: warning: 'id' excludes nothing that the condition asks for [detection-filter-subsumed]
   13 |   id: {Id: 3}
      |   ^~
a.yml:14:3: warning: 'absent' excludes nothing that the condition asks for [detection-filter-subsumed]
   14 |   absent: {User: null}
      |   ^~~~~~
a.yml:15:3: warning: 'either' excludes nothing that the condition asks for [detection-filter-subsumed]
   15 |   either:
      |   ^~~~~~
a.yml:29:3: warning: 'start' excludes everything that the condition asks for [detection-filter-subsumed]
   29 |   start: {a|startswith: X}
      |   ^~~~~
a.yml:30:3: warning: 'there' excludes nothing that the condition asks for [detection-filter-subsumed]
   30 |   there: {b: 5}
      |   ^~~~~

check                      errors warnings  notes
detection-filter-subsumed       0        7      0
all checks                      0        7      0
--- stderr
sigcc: 1 file, 2 rules: 0 errors, 7 warnings, 0 notes

=== rules that find the same
--- args
check
--only
detection-duplicate-rule
a.yml
--- file a.yml
title: First
logsource: {product: p, definition: x}
detection:
  a: {f: [x, y], g: 1}
  b: {h: z}
  condition: a and not b
---
title: Same
logsource: {product: p}
detection:
  timeframe: 5m
  not_b: {h: Z}
  first: {g: 1}
  second: {f: [Y, x, X]}
  condition: second and not (not_b or not first)
---
title: Other log source
logsource: {product: p, service: s}
detection:
  a: {f: [x, y], g: 1}
  b: {h: z}
  condition: a and not b
---
title: Other type
logsource: {product: p}
detection:
  a: {f: [x, y], g: '1'}
  b: {h: z}
  condition: a and not b
---
title: Keyword
logsource: {product: p}
detection:
  a: [x]
  condition: a
---
title: Keywords
logsource: {product: p}
detection:
  a: [x, x]
  condition: 1 of them
---
title: To be filled in
logsource: {product: p}
detection:
  a: {f|expand: '%x%'}
  condition: a
---
title: To be filled in, too
logsource: {product: p}
detection:
  a: {f|expand: '%x%'}
  condition: a
--- stdout
a.yml:8:1: warning: this rule finds the same events as 'First' [detection-duplicate-rule]
    8 | title: Same
      | ^
      = a.yml:1:1: that rule
a.yml:37:1: warning: this rule finds the same events as 'Keyword' [detection-duplicate-rule]
   37 | title: Keywords
      | ^
      = a.yml:31:1: that rule

check                     errors warnings  notes
detection-duplicate-rule       0        2      0
all checks                     0        2      0
--- stderr
sigcc: 1 file, 8 rules: 0 errors, 2 warnings, 0 notes

=== rules that are part of others
--- args
check
--only
detection-superset-rule
a.yml
--- file a.yml
title: Wide
logsource: {product: p}
detection:
  a: {f: [x, y]}
  condition: a
---
title: Narrow
logsource: {product: p}
detection:
  a: {f: [x, y], g: 1}
  b: {h: 1}
  condition: a and not b
---
title: Less
logsource: {product: p}
detection:
  a: {f: x, g: 1}
  condition: a
---
title: Elsewhere
logsource: {product: q}
detection:
  a: {f: [x, y], g: 1}
  condition: a
--- stdout
a.yml:7:1: note: all that this rule finds is also found by 'Wide' [detection-superset-rule]
    7 | title: Narrow
      | ^
      = a.yml:1:1: that rule

check                    errors warnings  notes
detection-superset-rule       0        0      1
all checks                    0        0      1
--- stderr
sigcc: 1 file, 4 rules: 0 errors, 0 warnings, 1 note

=== counting that a correlation can say
--- args
check
--only
condition-aggregation-migrate
a.yml
--- file a.yml
title: Counts
logsource: {product: p}
detection:
  a: {f: x}
  timeframe: 5m
  condition:
    - a | count() > 5
    - a | count(x) by y, z >= 5
    - a | sum(x) == 5
    - a | max(x) > 5
    - a | near b
    - a | count() by > 5
    - a | count() > x
    - a
--- stdout
a.yml:7:9: note: a correlation of type event_count says the same [condition-aggregation-migrate]
    7 |     - a | count() > 5
      |         ^~~~~~~~~~~~~
a.yml:8:9: note: a correlation of type value_count says the same [condition-aggregation-migrate]
    8 |     - a | count(x) by y, z >= 5
      |         ^~~~~~~~~~~~~~~~~~~~~~~
a.yml:9:9: note: a correlation of type value_sum says the same [condition-aggregation-migrate]
    9 |     - a | sum(x) == 5
      |         ^~~~~~~~~~~~~

check                          errors warnings  notes
condition-aggregation-migrate       0        0      3
all checks                          0        0      3
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 3 notes

=== detections that a condition with errors does not name
--- args
check
-f
short
--only
detection-unused
a.yml
--- file a.yml
title: A misspelt name
logsource: {product: p}
detection:
  selection: {a: 1}
  filter: {b: 1}
  condition: selection and not fliter
---
title: A bracket too few, a pattern and all of them
logsource: {product: p}
detection:
  sel_a: {a: 1}
  other: {b: 1}
  condition: (1 of sel_* and not
---
title: All of them
logsource: {product: p}
detection:
  sel_a: {a: 1}
  other: {b: 1}
  condition: 1 of them and
---
title: One of two conditions cannot be read
logsource: {product: p}
detection:
  sel_a: {a: 1}
  other: {b: 1}
  third: {c: 1}
  condition:
    - sel_a
    - other |count() > 1 or
---
title: No text at all
logsource: {product: p}
detection:
  sel_a: {a: 1}
  condition: {a: 1}
--- stdout
a.yml:5:3: warning: no condition uses 'filter' [detection-unused]
a.yml:12:3: warning: no condition uses 'other' [detection-unused]
a.yml:27:3: warning: no condition uses 'third' [detection-unused]
--- stderr
sigcc: 1 file, 5 rules: 0 errors, 3 warnings, 0 notes
