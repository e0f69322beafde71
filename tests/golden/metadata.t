# The attributes of a rule, and what is wrong with them.

=== no title
--- rule
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
1:1 warning SG2001: a rule needs a title

=== title null
--- rule
title:
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
1:7 warning SG2001: a rule needs a title

=== title list
--- rule
title: [a]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
1:8 warning SG2002: 'title' must be text, not a list

=== title 256
--- rule
title: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== title 257 uni
--- rule
title: éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== id 929A690E-BEF0-4204-A928-EF5E620D6FCC
--- rule
title: T
id: 929A690E-BEF0-4204-A928-EF5E620D6FCC
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== id '{929a690e-bef0-4204-a928-ef5e620d6fcc}'
--- rule
title: T
id: '{929a690e-bef0-4204-a928-ef5e620d6fcc}'
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== id 929a690ebef04204a928ef5e620d6fcc
--- rule
title: T
id: 929a690ebef04204a928ef5e620d6fcc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== id ''
--- rule
title: T
id: ''
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:5 warning SG2006: a rule's id must be a UUID; such as 929a690e-bef0-4204-a928-ef5e620d6fcc

=== id 123
--- rule
title: T
id: 123
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:5 warning SG2006: a rule's id must be a UUID; such as 929a690e-bef0-4204-a928-ef5e620d6fcc

=== id null
--- rule
title: T
id: null
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== id 00000000-0000-0000-0000-000000000000
--- rule
title: T
id: 00000000-0000-0000-0000-000000000000
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== id 92-9a690ebef04204a928ef5e620d6fcc
--- rule
title: T
id: 92-9a690ebef04204a928ef5e620d6fcc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== id 12345678901234567890123456789012
# differs from pySigma: crash
--- rule
title: T
id: 12345678901234567890123456789012
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== name abc
--- rule
title: T
name: abc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== taxonomy abc
--- rule
title: T
taxonomy: abc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== name ''
--- rule
title: T
name: ''
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2003: 'name' must not be empty

=== taxonomy ''
--- rule
title: T
taxonomy: ''
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:11 warning SG2003: 'taxonomy' must not be empty

=== taxonomy 5
--- rule
title: T
taxonomy: 5
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:11 warning SG2002: 'taxonomy' must be text, not a number, boolean or null

=== name [a]
--- rule
title: T
name: [a]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2002: 'name' must be text, not a list

=== taxonomy [a]
--- rule
title: T
taxonomy: [a]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:11 warning SG2002: 'taxonomy' must be text, not a list

=== name null
--- rule
title: T
name: null
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== taxonomy null
--- rule
title: T
taxonomy: null
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== related []
--- rule
title: T
related: []
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== related abc
--- rule
title: T
related: abc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:10 warning SG2002: 'related' must be a list, not a single value

=== related {id: a}
--- rule
title: T
related: {id: a}
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:10 warning SG2002: 'related' must be a list, not a map

=== related [{id: 929a690e-bef0-4204-a928-ef5e620d6fcc}]
--- rule
title: T
related: [{id: 929a690e-bef0-4204-a928-ef5e620d6fcc}]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:11 warning SG2009: an entry in 'related' needs a 'type'

=== related [{id: x, type: derived}]
--- rule
title: T
related: [{id: x, type: derived}]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:16 warning SG2006: the id of a related rule must be a UUID

=== related [{id: 5, type: derived}]
--- rule
title: T
related: [{id: 5, type: derived}]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:16 warning SG2002: 'id' must be text, not a number, boolean or null

=== related [{id: 929a690e-bef0-4204-a928-ef5e620d6fcc, type: Derived}]
--- rule
title: T
related: [{id: 929a690e-bef0-4204-a928-ef5e620d6fcc, type: Derived}]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== related [{id: 929a690e-bef0-4204-a928-ef5e620d6fcc, type: foo}]
--- rule
title: T
related: [{id: 929a690e-bef0-4204-a928-ef5e620d6fcc, type: foo}]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:60 warning SG2004: no relation is called 'foo'

=== related [{id: 929a690e-bef0-4204-a928-ef5e620d6fcc, type: 5}]
--- rule
title: T
related: [{id: 929a690e-bef0-4204-a928-ef5e620d6fcc, type: 5}]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:60 warning SG2002: 'type' must be text, not a number, boolean or null

=== related [{id: 929a690e-bef0-4204-a928-ef5e620d6fcc, type: similar, x: 1}]
--- rule
title: T
related: [{id: 929a690e-bef0-4204-a928-ef5e620d6fcc, type: similar, x: 1}]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1
--- diagnostics
2:69 warning SG2014: 'x' is not a key of an entry in 'related'

=== level LOW
--- rule
title: T
level: LOW
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== level Medium
--- rule
title: T
level: Medium
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== level foo
--- rule
title: T
level: foo
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:8 warning SG2004: no level is called 'foo'

=== level ''
--- rule
title: T
level: ''
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:8 warning SG2004: no level is called ''

=== level 5
--- rule
title: T
level: 5
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:8 warning SG2002: 'level' must be text, not a number, boolean or null

=== level [low]
--- rule
title: T
level: [low]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:8 warning SG2002: 'level' must be text, not a list

=== level null
--- rule
title: T
level: null
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== status Test
--- rule
title: T
status: Test
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== status experimental
--- rule
title: T
status: experimental
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== status foo
--- rule
title: T
status: foo
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:9 warning SG2004: no status is called 'foo'

=== status ''
--- rule
title: T
status: ''
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:9 warning SG2004: no status is called ''

=== status [test]
--- rule
title: T
status: [test]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:9 warning SG2002: 'status' must be text, not a list

=== tags null
--- rule
title: T
tags: null
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== tags abc
--- rule
title: T
tags: abc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2002: 'tags' must be a list, not a single value
2:7 warning SG2008: the tag 'abc' has no namespace; such as attack.t1078

=== tags 5
--- rule
title: T
tags: 5
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2002: 'tags' must be a list, not a single value

=== tags [attack.t1078]
--- rule
title: T
tags: [attack.t1078]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== tags [foo]
--- rule
title: T
tags: [foo]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:8 warning SG2008: the tag 'foo' has no namespace; such as attack.t1078

=== tags ['.x']
--- rule
title: T
tags: ['.x']
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== tags ['a.b.c']
--- rule
title: T
tags: ['a.b.c']
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== tags [1.5]
--- rule
title: T
tags: [1.5]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:8 warning SG2002: 'tags' must be a list of strings, not a number, boolean or null

=== tags [null]
--- rule
title: T
tags: [null]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:8 warning SG2002: 'tags' must be a list of strings, not a number, boolean or null

=== tags ['A.B C']
--- rule
title: T
tags: ['A.B C']
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== tags {a: b}
--- rule
title: T
tags: {a: b}
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2002: 'tags' must be a list, not a map

=== tags ['attack.t1', foo, bar]
--- rule
title: T
tags: ['attack.t1', foo, bar]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:21 warning SG2008: the tag 'foo' has no namespace; such as attack.t1078
2:26 warning SG2008: the tag 'bar' has no namespace; such as attack.t1078

=== date 2024-01-01
--- rule
title: T
date: 2024-01-01
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== date 2024/01/01
--- rule
title: T
date: 2024/01/01
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== date '2024/1/1'
--- rule
title: T
date: '2024/1/1'
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== date 2024-1-1
--- rule
title: T
date: 2024-1-1
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2007: '2024-1-1' is not a date; write it as yyyy-mm-dd

=== date 2024-13-01
--- rule
title: T
date: 2024-13-01
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2007: '2024-13-01' is not a date; write it as yyyy-mm-dd

=== date '2024-13-01'
--- rule
title: T
date: '2024-13-01'
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2007: '2024-13-01' is not a date; write it as yyyy-mm-dd

=== date 2024
--- rule
title: T
date: 2024
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2007: '2024' is not a date; write it as yyyy-mm-dd

=== date '0999-01-01'
--- rule
title: T
date: '0999-01-01'
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2007: '0999-01-01' is not a date; write it as yyyy-mm-dd

=== date '4000-01-01'
--- rule
title: T
date: '4000-01-01'
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2007: '4000-01-01' is not a date; write it as yyyy-mm-dd

=== date 2024-01-01 10:00:00
--- rule
title: T
date: 2024-01-01 10:00:00
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== date ''
--- rule
title: T
date: ''
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2007: '' is not a date; write it as yyyy-mm-dd

=== date [2024-01-01]
--- rule
title: T
date: [2024-01-01]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2007: 'date' is not a date; write it as yyyy-mm-dd

=== date 2024.01.01
--- rule
title: T
date: 2024.01.01
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2007: '2024.01.01' is not a date; write it as yyyy-mm-dd

=== date '2024/13/1'
--- rule
title: T
date: '2024/13/1'
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2007: '2024/13/1' is not a date; write it as yyyy-mm-dd

=== date true
--- rule
title: T
date: true
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:7 warning SG2007: 'true' is not a date; write it as yyyy-mm-dd

=== date 2024-01-01T10:00:00+02:00
--- rule
title: T
date: 2024-01-01T10:00:00+02:00
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== modified bad
--- rule
title: T
modified: abc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:11 warning SG2007: 'abc' is not a date; write it as yyyy-mm-dd

=== fields []
--- rule
title: T
fields: []
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== fields abc
--- rule
title: T
fields: abc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:9 warning SG2002: 'fields' must be a list, not a single value

=== fields {a: b}
--- rule
title: T
fields: {a: b}
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:9 warning SG2002: 'fields' must be a list, not a map

=== fields [null]
--- rule
title: T
fields: [null]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:10 warning SG2002: 'fields' must be a list of strings, not a number, boolean or null

=== fields 5
--- rule
title: T
fields: 5
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:9 warning SG2002: 'fields' must be a list, not a single value

=== falsepositives null
--- rule
title: T
falsepositives: null
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== falsepositives abc
--- rule
title: T
falsepositives: abc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:17 warning SG2002: 'falsepositives' must be a list, not a single value

=== falsepositives 5
--- rule
title: T
falsepositives: 5
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:17 warning SG2002: 'falsepositives' must be a list, not a single value

=== references []
--- rule
title: T
references: []
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== references abc
--- rule
title: T
references: abc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:13 warning SG2002: 'references' must be a list, not a single value

=== references {a: b}
--- rule
title: T
references: {a: b}
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:13 warning SG2002: 'references' must be a list, not a map

=== references [5]
--- rule
title: T
references: [5]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== references [null]
--- rule
title: T
references: [null]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== scope null
--- rule
title: T
scope: null
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== scope abc
--- rule
title: T
scope: abc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:8 warning SG2002: 'scope' must be a list, not a single value

=== scope [a]
--- rule
title: T
scope: [a]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== scope [5]
--- rule
title: T
scope: [5]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== scope [null]
--- rule
title: T
scope: [null]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== scope 5
--- rule
title: T
scope: 5
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:8 warning SG2002: 'scope' must be a list, not a single value

=== author abc
--- rule
title: T
author: abc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== author 5
--- rule
title: T
author: 5
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:9 warning SG2002: 'author' must be text, not a number, boolean or null

=== author [a]
--- rule
title: T
author: [a]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:9 warning SG2002: 'author' must be text, not a list

=== author null
--- rule
title: T
author: null
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== author {a: b}
--- rule
title: T
author: {a: b}
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:9 warning SG2002: 'author' must be text, not a map

=== description abc
--- rule
title: T
description: abc
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== description ''
--- rule
title: T
description: ''
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== description 5
--- rule
title: T
description: 5
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:14 warning SG2002: 'description' must be text, not a number, boolean or null

=== description [a]
--- rule
title: T
description: [a]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:14 warning SG2002: 'description' must be text, not a list

=== description {a: b}
--- rule
title: T
description: {a: b}
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:14 warning SG2002: 'description' must be text, not a map

=== license ''
--- rule
title: T
license: ''
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== license [a]
--- rule
title: T
license: [a]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:10 warning SG2002: 'license' must be text, not a list

=== license null
--- rule
title: T
license: null
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== license {a: b}
--- rule
title: T
license: {a: b}
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:10 warning SG2002: 'license' must be text, not a map

=== order / custom
--- rule
title: T
foo: bar
x: [1]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== order / title+level errors
--- rule
level: foo
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- diagnostics
1:1 warning SG2001: a rule needs a title
1:8 warning SG2004: no level is called 'foo'

=== order / errors key
--- rule
title: T
errors: [x]
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== order / source key
--- rule
title: T
source: x
logsource:
  category: t
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== logsource {definition: a}
--- rule
title: T
logsource: {definition: a}
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:12 error SG2013: a log source needs a category, product or service

=== logsource {}
--- rule
title: T
logsource: {}
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:12 error SG2013: a log source needs a category, product or service

=== logsource null
--- rule
title: T
logsource: null
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:12 error SG2013: a log source must be a map, not a single value

=== logsource abc
--- rule
title: T
logsource: abc
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:12 error SG2013: a log source must be a map, not a single value

=== logsource [a]
--- rule
title: T
logsource: [a]
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:12 error SG2013: a log source must be a map, not a list

=== logsource {category: 5}
--- rule
title: T
logsource: {category: 5}
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:23 error SG2013: the category of a log source must be text

=== logsource {category: 0}
--- rule
title: T
logsource: {category: 0}
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== logsource {category: ''}
--- rule
title: T
logsource: {category: ''}
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== logsource {product: [a]}
--- rule
title: T
logsource: {product: [a]}
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:22 warning SG2015: 'product' is a list: the rule is for any of them; other tools want one rule for each

=== logsource {service: true}
--- rule
title: T
logsource: {service: true}
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:22 error SG2013: the service of a log source must be text

=== logsource {definition: 5, category: a}
--- rule
title: T
logsource: {definition: 5, category: a}
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:25 error SG2013: the definition of a log source must be text

=== logsource {category: a, foo: bar}
--- rule
title: T
logsource: {category: a, foo: bar}
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== logsource {category: null, product: b}
--- rule
title: T
logsource: {category: null, product: b}
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== logsource {category: false}
--- rule
title: T
logsource: {category: false}
detection:
  s:
    f: 1
  condition: s
--- splunk
f=1

=== logsource 5
--- rule
title: T
logsource: 5
detection:
  s:
    f: 1
  condition: s
--- diagnostics
2:12 error SG2013: a log source must be a map, not a single value

=== no logsource
--- rule
title: T
detection:
  s:
    f: 1
  condition: s
--- diagnostics
1:1 error SG2012: a rule needs a log source

=== detection null
--- rule
title: T
logsource:
  category: t
detection: null
--- diagnostics
4:12 error SG3003: 'detection' must be a map, not a single value

=== detection abc
--- rule
title: T
logsource:
  category: t
detection: abc
--- diagnostics
4:12 error SG3003: 'detection' must be a map, not a single value

=== detection 5
--- rule
title: T
logsource:
  category: t
detection: 5
--- diagnostics
4:12 error SG3003: 'detection' must be a map, not a single value

=== detection {condition: s}
--- rule
title: T
logsource:
  category: t
detection: {condition: s}
--- diagnostics
4:12 error SG3021: there is a condition, but no detection
4:24 error SG4004: no detection is called 's'

=== detection [condition]
--- rule
title: T
logsource:
  category: t
detection: [condition]
--- diagnostics
4:12 error SG3003: 'detection' must be a map, not a list

=== no detection
--- rule
title: T
logsource:
  category: t
--- diagnostics
1:1 error SG3001: a rule needs a detection

=== metadata never costs a query
--- rule
title: [T]
id: 42
name: ''
status: done
level: severe
date: 2026-02-30
modified: soon
author: [somebody]
tags: [sysmon, attack.t1078]
fields: a
related: none
falsepositives:
  - Legitimate tools: backup agents, 'for example'
  - [a]
  - {b: c, d: e}
references:
  - https://example.org/a: archived copy
  - Note:
logsource: {product: aws, category: test}
detection:
  s: {f: 1}
  condition: s
--- splunk
f=1 | table a
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message, a | filter f = 1
--- diagnostics
1:8 warning SG2002: 'title' must be text, not a list
2:5 warning SG2006: a rule's id must be a UUID; such as 929a690e-bef0-4204-a928-ef5e620d6fcc
3:7 warning SG2003: 'name' must not be empty
4:9 warning SG2004: no status is called 'done'
5:8 warning SG2004: no level is called 'severe'
6:7 warning SG2007: '2026-02-30' is not a date; write it as yyyy-mm-dd
7:11 warning SG2007: 'soon' is not a date; write it as yyyy-mm-dd
8:9 warning SG2002: 'author' must be text, not a list
9:8 warning SG2008: the tag 'sysmon' has no namespace; such as attack.t1078
10:9 warning SG2002: 'fields' must be a list, not a single value
11:10 warning SG2002: 'related' must be a list, not a single value
13:5 warning SG2002: 'falsepositives' must list text, not a map; quote it, because of the ':'
14:5 warning SG2002: 'falsepositives' must list text, not a list
15:5 warning SG2002: 'falsepositives' must list text, not a map
17:5 warning SG2002: 'references' must list text, not a map; quote it, because of the ':'
18:5 warning SG2002: 'references' must list text, not a map; quote it, because of the ':'

=== what is a slip of a known key, and what is a key of one's own
--- rule
titel: T
title: T
score: 5
x-owner: me
reference: [a]
logsource: {product: aws, categroy: test, tenant: x}
detection:
  s: {f: 1}
  timeframes: 5m
  conditions: {f: 2}
  conditon: s
  condition: s or 1 of cond*
--- splunk
f=1 OR f=2 OR "*s*"
--- diagnostics
1:1 warning SG2014: 'titel' is not a key of a rule; did you mean 'title'?
5:1 warning SG2014: 'reference' is not a key of a rule; did you mean 'references'?
6:27 warning SG2014: 'categroy' is not a key of a log source; did you mean 'category'?
9:3 warning SG2014: 'timeframes' is not a key of a detection; did you mean 'timeframe'?
11:3 warning SG2014: 'conditon' is not a key of a detection; did you mean 'condition'?

=== unknown keys of correlations and filters
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  s: {f: 1}
  condition: s
---
title: B
correlation:
  type: event_count
  rules: [a]
  groupby: [u]
  timeframe: 5m
  timespan: 5m
  condition: {gte: 2}
---
title: C
logsource: {product: aws}
filter:
  rules: any
  rulse: [b]
  own: {u: root}
  condition: not own
--- options
window=tumbling
--- splunk
f=1 NOT u="root"

| bin _time span=5m
| stats count as event_count by _time

| search event_count >= 2
--- diagnostics
12:3 warning SG2014: 'groupby' is not a key of a correlation; did you mean 'group-by'?
13:3 warning SG2014: 'timeframe' is not a key of a correlation
21:3 warning SG2014: 'rulse' is not a key of a filter; did you mean 'rules'?

=== ids in other forms
--- rule
title: A
id: urn:uuid:22222222-2222-4222-8222-222222222222
logsource: {category: t}
detection: {sel: {x: y}, condition: sel}
---
title: B
id: "{33333333-3333-4333-8333-333333333333}"
logsource: {category: t}
detection: {sel: {x: z}, condition: sel}
--- diagnostics
--- splunk
x="y"

x="z"

=== a date: 2024-02-29
--- rule
title: T
date: 2024-02-29
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== a date: 2023-02-29
--- rule
title: T
date: 2023-02-29
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '2023-02-29' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: 1900-02-29
--- rule
title: T
date: 1900-02-29
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '1900-02-29' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: 2000-02-29
--- rule
title: T
date: 2000-02-29
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== a date: 2024-13-01
--- rule
title: T
date: 2024-13-01
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '2024-13-01' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: 2024-00-01
--- rule
title: T
date: 2024-00-01
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '2024-00-01' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: 2024-01-32
--- rule
title: T
date: 2024-01-32
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '2024-01-32' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: 2024-01-00
--- rule
title: T
date: 2024-01-00
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '2024-01-00' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: 2024-04-31
--- rule
title: T
date: 2024-04-31
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '2024-04-31' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: 0999-01-01
--- rule
title: T
date: 0999-01-01
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '0999-01-01' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: 4000-01-01
--- rule
title: T
date: 4000-01-01
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '4000-01-01' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: 2024-1-05
--- rule
title: T
date: 2024-1-05
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '2024-1-05' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: 2024-01-5
--- rule
title: T
date: 2024-01-5
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '2024-01-5' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: 2024/1/5
--- rule
title: T
date: 2024/1/5
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== a date: 2024-01-05T10:00
--- rule
title: T
date: 2024-01-05T10:00
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== a date: 2024-01-05 10
--- rule
title: T
date: 2024-01-05 10
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== a date: 2024/01/05x
--- rule
title: T
date: 2024/01/05x
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '2024/01/05x' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: '2024-01'
--- rule
title: T
date: '2024-01'
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: '2024-01' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== a date: '2024-01-05t'
--- rule
title: T
date: '2024-01-05t'
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== a date: ~
--- rule
title: T
date: ~
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== a date: [2024-01-01]
--- rule
title: T
date: [2024-01-01]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2007: 'date' is not a date; write it as yyyy-mm-dd
--- splunk
f=1

=== an id: urn:uuid:929a690e-bef0-4204-a928-ef5e620d6fc1
--- rule
title: T
id: urn:uuid:929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== an id: "{929a690e-bef0-4204-a928-ef5e620d6fc1}"
--- rule
title: T
id: "{929a690e-bef0-4204-a928-ef5e620d6fc1}"
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== an id: 929a690e-bef0-4204-a928-ef5e620d6fc12
--- rule
title: T
id: 929a690e-bef0-4204-a928-ef5e620d6fc12
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:5 warning SG2006: a rule's id must be a UUID; such as 929a690e-bef0-4204-a928-ef5e620d6fcc
--- splunk
f=1

=== an id: 929a690e-bef0-4204-a928-ef5e620d6fcg
--- rule
title: T
id: 929a690e-bef0-4204-a928-ef5e620d6fcg
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:5 warning SG2006: a rule's id must be a UUID; such as 929a690e-bef0-4204-a928-ef5e620d6fcc
--- splunk
f=1

=== an id: [a]
--- rule
title: T
id: [a]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:5 warning SG2006: a rule's id must be a UUID; such as 929a690e-bef0-4204-a928-ef5e620d6fcc
--- splunk
f=1

=== an id: "{"
--- rule
title: T
id: "{"
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:5 warning SG2006: a rule's id must be a UUID; such as 929a690e-bef0-4204-a928-ef5e620d6fcc
--- splunk
f=1

=== an id: "{}"
--- rule
title: T
id: "{}"
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:5 warning SG2006: a rule's id must be a UUID; such as 929a690e-bef0-4204-a928-ef5e620d6fcc
--- splunk
f=1

=== related: [derived]
--- rule
title: T
related: [derived]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:11 warning SG2009: an entry in 'related' must be a map with id and type
--- splunk
f=1

=== related: {id: 929a690e-bef0-4204-a928-ef5e620d6fc1}
--- rule
title: T
related: {id: 929a690e-bef0-4204-a928-ef5e620d6fc1}
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:10 warning SG2002: 'related' must be a list, not a map
--- splunk
f=1

=== related: [{id: 929a690e-bef0-4204-a928-ef5e620d6fc1}]
--- rule
title: T
related: [{id: 929a690e-bef0-4204-a928-ef5e620d6fc1}]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:11 warning SG2009: an entry in 'related' needs a 'type'
--- splunk
f=1

=== related: [{type: derived}]
--- rule
title: T
related: [{type: derived}]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:11 warning SG2009: an entry in 'related' needs an 'id'
--- splunk
f=1

=== related: [{id: x, type: derived}]
--- rule
title: T
related: [{id: x, type: derived}]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:16 warning SG2006: the id of a related rule must be a UUID
--- splunk
f=1

=== related: [{id: 929a690e-bef0-4204-a928-ef5e620d6fc1, type: nope}]
--- rule
title: T
related: [{id: 929a690e-bef0-4204-a928-ef5e620d6fc1, type: nope}]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:60 warning SG2004: no relation is called 'nope'
--- splunk
f=1

=== related: ~
--- rule
title: T
related: ~
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== related: [[a]]
--- rule
title: T
related: [[a]]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:11 warning SG2009: an entry in 'related' must be a map with id and type
--- splunk
f=1

=== a list: tags: [~]
--- rule
title: T
tags: [~]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:8 warning SG2002: 'tags' must be a list of strings, not a number, boolean or null
--- splunk
f=1

=== a list: tags: [{a: b}]
--- rule
title: T
tags: [{a: b}]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:8 warning SG2002: 'tags' must be a list of strings, not a map
--- splunk
f=1

=== a list: references: {a: b}
--- rule
title: T
references: {a: b}
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:13 warning SG2002: 'references' must be a list, not a map
--- splunk
f=1

=== a list: fields: [a, [b]]
--- rule
title: T
fields: [a, [b]]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:13 warning SG2002: 'fields' must be a list of strings, not a list
--- splunk
f=1 | table a

=== a list: tags: 5
--- rule
title: T
tags: 5
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:7 warning SG2002: 'tags' must be a list, not a single value
--- splunk
f=1

=== a list: author: [a]
--- rule
title: T
author: [a]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- diagnostics
2:9 warning SG2002: 'author' must be text, not a list
--- splunk
f=1

=== a list: author: ~
--- rule
title: T
author: ~
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== a list: falsepositives: [~, x]
--- rule
title: T
falsepositives: [~, x]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1

=== a list: scope: [a]
--- rule
title: T
scope: [a]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1
