# What conditions come down to, with values of every kind.

=== detections that compare the same
--- args
check
--no-config
--format
short
--only
detection-tautology
a.yml
--- file a.yml
title: the same, written differently
logsource: {product: windows}
detection:
  re1: {f|re: 'a.*b'}
  re2: {f|re: ['a.*b']}
  re3: {f|re|i: 'a.*b'}
  net1: {f|cidr: 10.0.0.0/8}
  net2: {f|cidr: [10.0.0.0/8]}
  net3: {f|cidr: 11.0.0.0/8}
  ref1: {f|fieldref: g}
  ref2: {f|fieldref: [g]}
  ref3: {f|fieldref: h}
  there1: {f|exists: true}
  there2: {f|exists: yes}
  absent: {f|exists: false}
  one1: {f: 'a?b'}
  one2: {f: ['a?b', 'A?B']}
  one3: {f: 'a*b'}
  less1: {f|lt: 5}
  less2: {f|lte: 5}
  nil1: {f: null}
  nil2: {f: [null]}
  minute: {f|minute: 5}
  hour: {f|hour: 5}
  true1: {f: true}
  false1: {f: false}
  many1: {f: 'a**b'}
  all1: {f|contains|all: [x, y]}
  all2: {f|contains|all: [y, x]}
  condition: 1 of them
--- stdout
a.yml:5:3: warning: 're2' compares the same as 're1' [detection-tautology]
a.yml:8:3: warning: 'net2' compares the same as 'net1' [detection-tautology]
a.yml:11:3: warning: 'ref2' compares the same as 'ref1' [detection-tautology]
a.yml:14:3: warning: 'there2' compares the same as 'there1' [detection-tautology]
a.yml:17:3: warning: 'one2' compares the same as 'one1' [detection-tautology]
a.yml:22:3: warning: 'nil2' compares the same as 'nil1' [detection-tautology]
a.yml:27:3: warning: 'many1' compares the same as 'one3' [detection-tautology]
a.yml:29:3: warning: 'all2' compares the same as 'all1' [detection-tautology]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 8 warnings, 0 notes

=== conditions that are never or always true
--- args
check
--no-config
--format
short
--only
detection-tautology
a.yml
--- file a.yml
title: A
logsource: {product: windows}
detection:
  a: {f: 1}
  b: {g: 1}
  condition:
    - a and not a
    - a or not a
    - a and (b and not a)
    - a and (b or not a)
    - (a or b) and not (a or b)
    - (a or b) and not a
    - a or (a and b)
    - not (a and not a)
    - a and b
--- stdout
a.yml:7:7: warning: this condition is never true [detection-tautology]; it asks for something and for its opposite
a.yml:8:7: warning: this condition is always true [detection-tautology]; it asks for something and for its opposite
a.yml:9:7: warning: this condition is never true [detection-tautology]; it asks for something and for its opposite
a.yml:11:7: warning: this condition is never true [detection-tautology]; it asks for something and for its opposite
a.yml:14:7: warning: this condition is always true [detection-tautology]; it asks for something and for its opposite
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 5 warnings, 0 notes

=== exceptions that say nothing new
--- args
check
--no-config
--format
short
--only
detection-filter-subsumed
a.yml
b.yml
--- file a.yml
title: values without wildcards
logsource: {product: windows}
detection:
  sel: {f: aa, g|re: x, h: true, n: 5}
  other: {f: bb}
  wild: {f: 'a*'}
  strange: {f: 'b*'}
  expression: {g|exists: true}
  other_number: {h: false, n: 7}
  condition:
    - sel and not other
    - sel and not wild
    - sel and not strange
    - sel and not expression
    - sel and not other_number
--- file b.yml
title: B
logsource: {product: windows}
detection:
  sel: {f|startswith: 'C:\a\', n: 5, t: x, g|startswith: abc, h|endswith: '.exe'}
  other: {f|startswith: 'D:\'}
  narrower: {f|startswith: 'C:\a\b\'}
  wider: {f|startswith: 'C:\'}
  number: {n: 6}
  same: {n: 5}
  text: {t: y}
  start: {g|startswith: abd}
  start2: {g|startswith: ab}
  end: {h|endswith: '.dll'}
  end2: {h|endswith: 'x.exe'}
  absent: {t: null}
  there: {t|exists: true}
  notthere: {t|exists: false}
  cased: {t|cased: y}
  network: {f|cidr: 10.0.0.0/8}
  regex: {t|re: 'x'}
  words: ['x']
  either: {t: [y, z]}
  both: {t: x, n: 5}
  unrelated: {q: 1}
  condition:
    - sel and not other
    - sel and not narrower
    - sel and not wider
    - sel and not number
    - sel and not same
    - sel and not text
    - sel and not start
    - sel and not start2
    - sel and not end
    - sel and not end2
    - sel and not absent
    - sel and not there
    - sel and not notthere
    - sel and not cased
    - sel and not network
    - sel and not regex
    - sel and not words
    - sel and not either
    - sel and not both
    - sel and not unrelated
    - sel and not (other or text)
    - sel and not 1 of st*
--- stdout
a.yml:5:3: warning: 'other' excludes nothing that the condition asks for [detection-filter-subsumed]
a.yml:6:3: warning: 'wild' excludes everything that the condition asks for [detection-filter-subsumed]
a.yml:7:3: warning: 'strange' excludes nothing that the condition asks for [detection-filter-subsumed]
a.yml:8:3: warning: 'expression' excludes everything that the condition asks for [detection-filter-subsumed]
a.yml:9:3: warning: 'other_number' excludes nothing that the condition asks for [detection-filter-subsumed]
b.yml:5:3: warning: 'other' excludes nothing that the condition asks for [detection-filter-subsumed]
b.yml:7:3: warning: 'wider' excludes everything that the condition asks for [detection-filter-subsumed]
b.yml:8:3: warning: 'number' excludes nothing that the condition asks for [detection-filter-subsumed]
b.yml:9:3: warning: 'same' excludes everything that the condition asks for [detection-filter-subsumed]
b.yml:10:3: warning: 'text' excludes nothing that the condition asks for [detection-filter-subsumed]
b.yml:11:3: warning: 'start' excludes nothing that the condition asks for [detection-filter-subsumed]
b.yml:12:3: warning: 'start2' excludes everything that the condition asks for [detection-filter-subsumed]
b.yml:13:3: warning: 'end' excludes nothing that the condition asks for [detection-filter-subsumed]
b.yml:15:3: warning: 'absent' excludes nothing that the condition asks for [detection-filter-subsumed]
b.yml:16:3: warning: 'there' excludes everything that the condition asks for [detection-filter-subsumed]
b.yml:17:3: warning: 'notthere' excludes nothing that the condition asks for [detection-filter-subsumed]
b.yml:18:3: warning: 'cased' excludes nothing that the condition asks for [detection-filter-subsumed]
b.yml:22:3: warning: 'either' excludes nothing that the condition asks for [detection-filter-subsumed]
b.yml:23:3: warning: 'both' excludes everything that the condition asks for [detection-filter-subsumed]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 19 warnings, 0 notes

=== elsewhere a field may have several values
--- args
check
--no-config
--format
short
--only
detection-filter-subsumed
a.yml
--- file a.yml
title: A
logsource: {product: linux}
detection:
  sel: {f: a}
  filter: {f: b}
  same: {f: A}
  condition:
    - sel and not filter
    - sel and not same
--- stdout
a.yml:6:3: warning: 'same' excludes everything that the condition asks for [detection-filter-subsumed]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 0 notes

=== exemplars and regression tests of another form
--- args
check
--no-config
--format
short
--only
test-shape
a.yml
--- file a.yml
title: A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
exemplars: {event: {f: 1}}
---
title: B
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
exemplars: [text, {event: [1]}, {event: {f: 1}, match: "yes"}, {event: {f: 1}, match: true}, {match: [true]}]
--- stdout
a.yml:4:12: warning: 'exemplars' must be a list, not a map [test-shape]
a.yml:9:13: warning: an exemplar must be a map, not a single value [test-shape]
a.yml:9:27: warning: an event must be a map, not a list [test-shape]
a.yml:9:56: warning: 'match' must be true or false [test-shape]
a.yml:9:102: warning: 'match' must be true or false [test-shape]
--- stderr
sigcc: 1 file, 2 rules: 0 errors, 5 warnings, 0 notes
