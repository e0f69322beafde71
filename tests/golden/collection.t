# Files of several documents: actions, anchors, encodings.

=== two docs
--- rule
title: A
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s

---
title: B
logsource: {category: t}
detection:
  s:
    f: 2
  condition: s
--- splunk
f=1

f=2

=== empty text
--- rule
--- diagnostics
0:0 note SG1011: no rule in this file
--- splunk

=== trailing ---
# differs from pySigma: crash
--- rule
title: A
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
---
--- splunk
f=1

=== leading ---
--- rule
---
title: A
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== doc end ...
--- rule
title: A
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
...
--- splunk
f=1

=== list doc
--- rule
- a
- b
--- diagnostics
1:1 note SG1014: this is not a Sigma rule

=== comment doc
# differs from pySigma: crash
--- rule
title: A
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
---
# only comment
--- splunk
f=1

=== global
--- rule
action: global
title: G
logsource: {category: t}
detection:
  condition: s

---
detection:
  s:
    f: 1

---
detection:
  s:
    f: 2
--- splunk
f=1

f=2

=== global list replaced
--- rule
action: global
title: G
fields: [a]
logsource: {category: g}

---
fields: [b]
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1 | table a

=== global accumulate?
--- rule
action: global
title: G
logsource: {category: g}

---
action: global
fields: [x]

---
detection:
  s:
    f: 1
  condition: s
--- diagnostics
10:1 warning SG2001: a rule needs a title
10:1 error SG2012: a rule needs a log source

=== global only
--- rule
action: global
title: G
--- splunk

=== repeat
--- rule
title: A
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s

---
action: repeat
detection:
  s:
    g: 2
--- splunk
f=1

f=1 g=2

=== repeat after global
--- rule
action: global
title: G
logsource: {category: t}
detection:
  condition: s

---
action: repeat
detection:
  s:
    f: 1
--- splunk
f=1

=== global + rule + repeat
--- rule
action: global
title: G
logsource: {category: t}
detection:
  condition: s

---
detection:
  s:
    f: 1

---
action: repeat
detection:
  s:
    g: 2
--- splunk
f=1

f=1 g=2

=== action null
--- rule
action: null
title: A
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== action int
--- rule
action: 5
title: A
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
--- diagnostics
1:9 error SG2010: an action must be global, reset or repeat

=== deep merge type clash
--- rule
action: global
title: G
logsource: {category: g}

---
logsource: abc
detection:
  s:
    f: 1
  condition: s
--- diagnostics
6:12 error SG2011: 'logsource' must be a map, as in the document merged with this one

=== deep merge null
--- rule
action: global
title: G
logsource: {category: g}

---
logsource:
detection:
  s:
    f: 1
  condition: s
--- diagnostics
6:11 error SG2011: 'logsource' must be a map, as in the document merged with this one

=== dup names
--- rule
name: r
title: A
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s

---
name: r
title: B
logsource: {category: t}
detection:
  s:
    f: 2
  condition: s
--- diagnostics
10:7 warning SG5012: 'r' is also the name of another rule; in rule.yml
--- splunk
f=1

f=2

=== crlf
--- rule escaped
title: A\r
logsource: {category: t}\r
detection:\r
  s:\r
    f: 1\r
  condition: s\r
--- splunk
f=1

=== yaml directive
# differs from pySigma: yaml-1.2
--- rule
%YAML 1.2
---
title: A
logsource: {category: t}
detection:
  s:
    f: 010
  condition: s
--- diagnostics
7:8 warning SG1009: unquoted '010' is an octal number to tools based on PyYAML; quote it
--- splunk
f="010"

=== nul
--- rule escaped
title: A\x00
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
--- diagnostics
1:9 error SG1005: control characters are not allowed

=== ctrl
--- rule
title: "A\u0007"
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== complex key
--- rule
? [a, b]
: c
title: A
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
--- diagnostics
1:3 error SG1008: a list or map cannot be a key in a Sigma rule

=== global anchors across docs
# differs from pySigma: crash
--- rule
x: &A 1
title: A
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s

---
title: *A
title: B
logsource: {category: t}
detection:
  s:
    f: 1
  condition: s
--- diagnostics
1:4 warning SG1016: '&A' is an anchor that no alias uses, not part of the value; quote the value
10:8 error SG1002: this document has no anchor 'A'
--- splunk
f=1

=== what lies among rules is called by its name
--- rule
title: T
logsource: {product: aws}
detection:
  s: {f: 1}
  condition: s
---
other: yaml
---
- more
---
name: a pipeline
transformations: []
---
rule: t.yml
cases: []
---
- title: wrapped
  detection: {}
--- splunk
f=1
--- diagnostics
7:1 note SG1014: this is not a Sigma rule
11:1 note SG1015: this is a processing pipeline and is skipped; use it with -p
14:1 note SG1013: this document describes tests and is skipped
17:1 error SG1012: a Sigma rule must be its own document, not in a list; separate rules with '---'

=== repeat of nothing
--- rule
action: repeat
title: T
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- splunk
f=1

=== maps merge below maps, but not below texts
--- rule
title: T
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
action: repeat
detection: {sel: {f: {a: b}}}
--- diagnostics
3:22 error SG2011: 'f' must be a map, as in the document merged with this one
--- splunk
f=1

=== a repeat that changes a text into a map
--- rule
title: T
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
---
action: repeat
title: {a: b}
--- diagnostics
1:8 error SG2011: 'title' must be a map, as in the document merged with this one
--- splunk
f=1
