# The formats of sigcc check, and where they go.

=== text
--- args
check
-f
text
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stdout
rules/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
    1 | title: Detects Whoami
      |        ^~~~~~~
rules/a.yml:5:7: error: no modifier 'contians' [modifier-unknown]
    5 |     f|contians: x
      |       ^~~~~~~~ did you mean 'contains'?
rules/a.yml:6:3: warning: no condition uses 'other' [detection-unused]
    6 |   other: {f: 1}
      |   ^~~~~

check             errors warnings  notes
detection-unused       0        1      0
modifier-unknown       1        0      0
title-start            0        0      1
all checks             1        1      1
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
1

=== short
--- args
check
-f
short
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stdout
rules/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/a.yml:5:7: error: no modifier 'contians' [modifier-unknown]; did you mean 'contains'?
rules/a.yml:6:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
1

=== jsonl
--- args
check
-f
jsonl
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stdout
{"check":"title-start","severity":"note","message":"a title names what is found, so it does not begin with 'Detects'","file":"rules/a.yml","line":1,"column":8,"end_line":1,"end_column":15,"key":"8fbfc4e5e0b6fb83","fix":{"class":"meta","edits":[{"line":1,"column":8,"end_line":1,"end_column":17,"offset":7,"end_offset":16,"text":"W"}]}}
{"check":"modifier-unknown","code":"SG3002","severity":"error","name":"modifier_unknown","message":"no modifier 'contians'","hint":"did you mean 'contains'?","file":"rules/a.yml","line":5,"column":7,"end_line":5,"end_column":15,"key":"8bf3e6e1314c57c6","fix":{"class":"unsafe","edits":[{"line":5,"column":7,"end_line":5,"end_column":15,"offset":72,"end_offset":80,"text":"contains"}]}}
{"check":"detection-unused","severity":"warning","message":"no condition uses 'other'","file":"rules/a.yml","line":6,"column":3,"end_line":6,"end_column":8,"key":"dc8c57300a88c58e"}
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
1

=== github
--- args
check
-f
github
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stdout
::error file=rules/a.yml,line=5,endLine=5,col=7,endColumn=15,title=modifier-unknown::no modifier 'contians'; did you mean 'contains'?
::warning file=rules/a.yml,line=6,endLine=6,col=3,endColumn=8,title=detection-unused::no condition uses 'other'
::notice file=rules/a.yml,line=1,endLine=1,col=8,endColumn=15,title=title-start::a title names what is found, so it does not begin with 'Detects'
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
1

=== gitlab
--- args
check
-f
gitlab
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stdout
[
 {
  "description": "a title names what is found, so it does not begin with 'Detects'",
  "check_name": "title-start",
  "fingerprint": "8fbfc4e5e0b6fb83",
  "severity": "minor",
  "location": {
   "path": "rules/a.yml",
   "positions": {
    "begin": {
     "line": 1,
     "column": 8
    },
    "end": {
     "line": 1,
     "column": 15
    }
   }
  }
 },
 {
  "description": "no modifier 'contians'",
  "check_name": "modifier-unknown",
  "fingerprint": "8bf3e6e1314c57c6",
  "severity": "critical",
  "location": {
   "path": "rules/a.yml",
   "positions": {
    "begin": {
     "line": 5,
     "column": 7
    },
    "end": {
     "line": 5,
     "column": 15
    }
   }
  }
 },
 {
  "description": "no condition uses 'other'",
  "check_name": "detection-unused",
  "fingerprint": "dc8c57300a88c58e",
  "severity": "major",
  "location": {
   "path": "rules/a.yml",
   "positions": {
    "begin": {
     "line": 6,
     "column": 3
    },
    "end": {
     "line": 6,
     "column": 8
    }
   }
  }
 }
]
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
1

=== junit
--- args
check
-f
junit
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stdout
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sigcc check" tests="3" failures="1" errors="0" skipped="0">
  <testsuite name="rules/a.yml" tests="3" failures="1" errors="0" skipped="0">
    <testcase name="Detects Whoami [title-start] 1:8" classname="rules.a" file="rules/a.yml" line="1">
      <system-out>rules/a.yml:1:8: a title names what is found, so it does not begin with 'Detects'</system-out>
    </testcase>
    <testcase name="Detects Whoami [modifier-unknown] 5:7" classname="rules.a" file="rules/a.yml" line="5">
      <failure type="error" message="no modifier 'contians'">rules/a.yml:5:7: no modifier 'contians'; did you mean 'contains'?</failure>
    </testcase>
    <testcase name="Detects Whoami [detection-unused] 6:3" classname="rules.a" file="rules/a.yml" line="6">
      <system-out>rules/a.yml:6:3: no condition uses 'other'</system-out>
    </testcase>
  </testsuite>
</testsuites>
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
1

=== summary
--- args
check
-f
summary
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stdout
check             errors warnings  notes
detection-unused       0        1      0
modifier-unknown       1        0      0
title-start            0        0      1
all checks             1        1      1
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
1

=== no findings
--- args
check
--only
title-start
rules
--- file rules/a.yml
title: Whoami
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
status: test
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
level: low
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== several formats
--- args
check
-f
short
-f
summary=s.txt
-f
jsonl=out.jsonl
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stdout
rules/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/a.yml:5:7: error: no modifier 'contians' [modifier-unknown]; did you mean 'contains'?
rules/a.yml:6:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
1
--- made out.jsonl
{"check":"title-start","severity":"note","message":"a title names what is found, so it does not begin with 'Detects'","file":"rules/a.yml","line":1,"column":8,"end_line":1,"end_column":15,"key":"8fbfc4e5e0b6fb83","fix":{"class":"meta","edits":[{"line":1,"column":8,"end_line":1,"end_column":17,"offset":7,"end_offset":16,"text":"W"}]}}
{"check":"modifier-unknown","code":"SG3002","severity":"error","name":"modifier_unknown","message":"no modifier 'contians'","hint":"did you mean 'contains'?","file":"rules/a.yml","line":5,"column":7,"end_line":5,"end_column":15,"key":"8bf3e6e1314c57c6","fix":{"class":"unsafe","edits":[{"line":5,"column":7,"end_line":5,"end_column":15,"offset":72,"end_offset":80,"text":"contains"}]}}
{"check":"detection-unused","severity":"warning","message":"no condition uses 'other'","file":"rules/a.yml","line":6,"column":3,"end_line":6,"end_column":8,"key":"dc8c57300a88c58e"}
--- made s.txt
check             errors warnings  notes
detection-unused       0        1      0
modifier-unknown       1        0      0
title-start            0        0      1
all checks             1        1      1

=== a file
--- args
check
-o
out.txt
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
1
--- made out.txt
rules/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
    1 | title: Detects Whoami
      |        ^~~~~~~
rules/a.yml:5:7: error: no modifier 'contians' [modifier-unknown]
    5 |     f|contians: x
      |       ^~~~~~~~ did you mean 'contains'?
rules/a.yml:6:3: warning: no condition uses 'other' [detection-unused]
    6 |   other: {f: 1}
      |   ^~~~~

check             errors warnings  notes
detection-unused       0        1      0
modifier-unknown       1        0      0
title-start            0        0      1
all checks             1        1      1

=== an older file
--- args
check
-f
summary
-o
out.txt
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- file out.txt
old
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
1
--- made out.txt
check             errors warnings  notes
detection-unused       0        1      0
modifier-unknown       1        0      0
title-start            0        0      1
all checks             1        1      1

=== characters that are special to GitHub
--- args
check
-f
github
--only
tag-duplicate
a,b:c%.yml
--- file a,b:c%.yml
title: T
logsource: {product: aws}
tags: ["a.%\r\n::error::\e[1m", "a.%\r\n::error::\e[1m"]
detection: {sel: {f: 1}, condition: sel}
--- stdout
::warning file=a%2Cb%3Ac%25.yml,line=3,endLine=3,col=33,endColumn=56,title=tag-duplicate::the tag 'a.%25%0D%0A::error::?[1m' occurs twice
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 0 notes

=== two formats to standard output
--- args
check
-f
text
-f
sarif
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stderr
sigcc: two formats go to standard output: give one a file, as in --format sarif=FILE
sigcc check --help shows its usage.
--- exit
2

=== two formats to one file
--- args
check
-f
text=x
-f
sarif=x
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stderr
sigcc: two formats go to x: give one a file, as in --format sarif=FILE
sigcc check --help shows its usage.
--- exit
2

=== two formats without a file
--- args
check
-f
text
-f
sarif
-o
x
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stderr
sigcc: two formats go to x: give one a file, as in --format sarif=FILE
sigcc check --help shows its usage.
--- exit
2

=== an output too many
--- args
check
-f
text=x
-o
y
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stderr
sigcc: every format has a file of its own: nothing is left for -o y
sigcc check --help shows its usage.
--- exit
2

=== a format without a name
--- args
check
-f
text=
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stderr
sigcc: 'text=' names no file
sigcc check --help shows its usage.
--- exit
2

=== an unknown format
--- args
check
-f
xml
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stderr
sigcc: unknown format 'xml'
Use one of text, short, jsonl, sarif, junit, github, gitlab, summary.
--- exit
2

=== an output that is an input
--- args
check
-o
rules/a.yml
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stderr
sigcc: rules/a.yml is an input and cannot also be the output
sigcc check --help shows its usage.
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
2

=== a full device
--- args
check
-f
short
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- device /dev/full
--- stderr
sigcc: standard output: cannot write: No space left on device
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
3

=== a folder that is not there
--- args
check
-f
sarif=no/x.sarif
-f
short
--only
title-start
--only
modifier-unknown
--only
detection-unused
rules
--- file rules/a.yml
title: Detects Whoami
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  other: {f: 1}
  condition: sel
--- stdout
rules/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/a.yml:5:7: error: no modifier 'contians' [modifier-unknown]; did you mean 'contains'?
rules/a.yml:6:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: no/x.sarif: cannot write: No such file or directory
sigcc: 1 file, 1 rule: 1 error, 1 warning, 1 note
--- exit
3

=== a file that cannot be read
--- args
check
-f
short
--only
title-start
missing.yml
--- stdout
missing.yml: error: cannot read: No such file or directory [file-unreadable]
--- stderr
sigcc: 1 file, 0 rules: 1 error, 0 warnings, 0 notes
--- exit
3

=== YAML that is broken, and a file that is too deep
--- args
check
-f
short
--only
yaml-syntax
a.yml
b.yml
--- file a.yml
title: [
--- file b.yml
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - 1
--- stdout
a.yml:2:1: error: did not find expected node content [yaml-syntax]; while parsing a flow node that began on line 2
b.yml:1:129: error: YAML nested more than 64 levels deep [yaml-limits]
--- stderr
sigcc: 2 files, 0 rules: 2 errors, 0 warnings, 0 notes
--- exit
4

