# Files, folders and standard input.

=== standard input
--- args
convert
-t
splunk
-
--- stdin
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1

=== empty standard input
--- args
convert
-t
splunk
-
--- stderr
sigcc: <stdin>: error: no Sigma rule in this file
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== standard input with nothing but a comment
--- args
convert
-t
splunk
-
--- stdin
# nothing
--- stderr
sigcc: <stdin>: error: no Sigma rule in this file
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== standard input among files
--- args
convert
-t
splunk
a.yml
-
b.yml
--- stdin
title: S
logsource: {product: aws}
detection:
  sel:
    s: 3
  condition: sel
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
f=1

s=3

g=2

=== a folder is searched in the order of names
--- args
convert
-t
splunk
rules
--- file rules/b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    f: b
  condition: sel
--- file rules/a/z.yaml
title: Z
logsource: {product: aws}
detection:
  sel:
    f: a-z
  condition: sel
--- file rules/a.yml
title: A
logsource: {product: aws}
detection:
  sel:
    f: a
  condition: sel
--- file rules/c/d/e.yml
title: E
logsource: {product: aws}
detection:
  sel:
    f: c-d-e
  condition: sel
--- file rules/read.me
no rule
--- file rules/.hidden.yml
no rule
--- file rules/.git/x.yml
no rule
--- stdout
f="a-z"

f="a"

f="b"

f="c-d-e"

=== a folder that wants to be named
--- args
convert
-t
splunk
rules
--- file rules/a.yml
title: A
logsource: {product: aws}
detection:
  sel:
    f: a
  condition: sel
--- file rules/hunts/h.yml
title: H
logsource: {product: aws}
detection:
  sel:
    f|expand: '%value%'
  condition: sel
--- file rules/hunts/.sigcc-by-name
Not an alert.
--- stdout
f="a"
--- stderr
sigcc: rules/hunts: skipped: with .sigcc-by-name in it, this folder is searched only if it is named itself

=== a folder that wants to be named, named
--- args
convert
-t
splunk
--var
value=h
rules
rules/hunts
--- file rules/a.yml
title: A
logsource: {product: aws}
detection:
  sel:
    f: a
  condition: sel
--- file rules/hunts/h.yml
title: H
logsource: {product: aws}
detection:
  sel:
    f|expand: '%value%'
  condition: sel
--- file rules/hunts/.sigcc-by-name
Not an alert.
--- stdout
f="a"

f="h"
--- stderr
sigcc: rules/hunts: skipped: with .sigcc-by-name in it, this folder is searched only if it is named itself

=== a slash behind the folder
--- args
convert
-t
splunk
rules/
--- file rules/b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    f: b
  condition: sel
--- stdout
f="b"

=== a pattern for names
--- args
convert
-t
splunk
-P
aws_*.yml
.
--- file aws_a.yml
title: A
logsource: {product: aws}
detection:
  sel:
    f: a
  condition: sel
--- file gcp_b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    f: b
  condition: sel
--- file x/aws_c.yml
title: C
logsource: {product: aws}
detection:
  sel:
    f: c
  condition: sel
--- stdout
f="a"

f="c"

=== two patterns
--- args
convert
-t
splunk
-P
*.rule
--file-pattern=?.yml
.
--- file a.rule
title: A
logsource: {product: aws}
detection:
  sel:
    f: a
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    f: b
  condition: sel
--- file cc.yml
title: C
logsource: {product: aws}
detection:
  sel:
    f: c
  condition: sel
--- stdout
f="a"

f="b"

=== a file is taken whatever its name
--- args
convert
-t
splunk
x.txt
--- file x.txt
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1

=== a folder where no name matches
--- args
convert
-t
splunk
rules
--- file rules/read.me
no rule
--- stderr
sigcc: rules: warning: no file in this folder matches *.yml, *.yaml
sigcc: error: no Sigma rule in anything that was named
sigcc: 0 rules, 1 error, 1 warning
--- exit
1

=== an empty folder
--- args
convert
-t
splunk
rules
--- folder rules
--- stderr
sigcc: rules: warning: no file in this folder matches *.yml, *.yaml
sigcc: error: no Sigma rule in anything that was named
sigcc: 0 rules, 1 error, 1 warning
--- exit
1

=== a folder without match among others
--- args
convert
-t
splunk
rules
a.yml
--- folder rules
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1
--- stderr
sigcc: rules: warning: no file in this folder matches *.yml, *.yaml

=== an empty folder in strict mode
--- args
convert
-t
splunk
--strict
rules
--- folder rules
--- stderr
sigcc: rules: error: no file in this folder matches *.yml, *.yaml
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== a link to a folder above
--- args
convert
-t
splunk
.
--- file a/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- link a/b
..
--- link a/c
.
--- stdout
f=1

=== a file that is missing
--- args
convert
-t
splunk
none.yml
--- stderr
none.yml: error: cannot read: No such file or directory [SG1010]
sigcc: 0 rules, 1 error, 0 warnings
--- exit
3

=== a file that is missing among others
--- args
convert
-t
splunk
a.yml
none.yml
b.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stdout
f=1

g=2
--- stderr
none.yml: error: cannot read: No such file or directory [SG1010]
sigcc: 2 rules, 1 error, 0 warnings
--- exit
3

=== a file that nobody may read
--- args
convert
-t
splunk
a.yml
locked.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file locked.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- unreadable locked.yml
--- stdout
f=1
--- stderr
locked.yml: error: cannot read: Permission denied [SG1010]
sigcc: 1 rule, 1 error, 0 warnings
--- exit
3

=== the same file twice
--- args
convert
-t
splunk
a.yml
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1

f=1

=== an empty file
--- args
convert
-t
splunk
empty.yml
a.yml
--- file empty.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1
--- stderr
sigcc: empty.yml: error: no Sigma rule in this file
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== a pipe in a folder
# Nobody writes to it, so reading it would never end.
--- args
convert
-t
splunk
rules
--- fifo rules/pipe.yml
--- fifo rules/other
--- file rules/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1
--- stderr
sigcc: rules/pipe.yml: skipped: this is not a regular file

=== links that lead out of the folder
# What is in this folder may not be for everybody; a link within it is fine.
--- args
convert
-t
splunk
rules
--- link rules/out.yml
../secret
--- link rules/folder
../elsewhere
--- link rules/sub/in.yml
../a.txt
--- link rules/sub/name.txt
../../secret
--- file rules/a.txt
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file secret
password: hunter2: x
--- file elsewhere/b.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1
--- stderr
sigcc: rules/folder: skipped: this link leads out of rules
sigcc: rules/out.yml: skipped: this link leads out of rules

=== a folder that is itself a link
--- args
convert
-t
splunk
rules
--- link rules
real
--- file real/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1

=== a folder that holds other YAML, and a named manifest
--- args
convert
-t
splunk
rules
other
tests.yml
--- file rules/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file rules/settings.yml
theme: dark
--- file other/settings.yml
theme: dark
--- file other/more.yml
- a
- b
--- file tests.yml
rule: rules/a.yml
cases: []
--- stdout
f=1
--- exit
1
--- stderr
sigcc: other: warning: no Sigma rule in this folder
sigcc: tests.yml: error: no Sigma rule in this file
sigcc: 1 rule, 1 error, 1 warning

=== a folder without rules is an error for --strict
--- args
convert
-t
splunk
--strict
other
--- file other/settings.yml
theme: dark
--- exit
1
--- stderr
sigcc: other: error: no Sigma rule in this folder
sigcc: 0 rules, 1 error, 0 warnings

=== a rule among the pipelines, and a pipeline among the rules
--- args
convert
-v
-t
splunk
-p
rules/a.yml
rules
--- file rules/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file rules/p.yml
name: p
transformations: []
--- exit
1
--- stderr
rules/a.yml:1:1: error: this is a Sigma rule, not a pipeline [SG6002]
    1 | title: T
      | ^~~~~ pass it without -p

=== folders in folders, as deep as they may be
--- args
convert
-t
splunk
d
--- file d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1
--- stderr

=== folders in folders, too deep
--- args
convert
-t
splunk
d
b.yml
--- file d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    f: 2
  condition: sel
--- stdout
f=2
--- stderr
sigcc: d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d: folders nested more than 64 levels deep
--- exit
3

=== a link to nowhere, and one to a folder beside
--- args
convert
-t
splunk
rules
--- file rules/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file rules2/b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    f: 2
  condition: sel
--- link rules/b.yml
../rules2/b.yml
--- link rules/c.yml
nowhere.yml
--- link rules/d
e
--- file rules/e/e.yml
title: E
logsource: {product: aws}
detection:
  sel:
    f: 3
  condition: sel
--- stdout
f=1

f=3

f=3
--- stderr
sigcc: rules/b.yml: skipped: this link leads out of rules
rules/c.yml: error: cannot read: No such file or directory [SG1010]
sigcc: 3 rules, 1 error, 0 warnings
--- exit
3

=== more patterns than a message shows
--- args
convert
-t
splunk
--file-pattern
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
--file-pattern
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
--file-pattern
cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
rules
--- folder rules
--- stdout
--- stderr
sigcc: rules: warning: no file in this folder matches aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccc...
sigcc: error: no Sigma rule in anything that was named
sigcc: 0 rules, 1 error, 1 warning
--- exit
1

=== a folder of pipelines whose files are bad
--- args
convert
-t
splunk
-p
pipes
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file pipes/a.yml
transformations: [{type: nope}]
--- file pipes/b.yml
transformations: [{type: neither}]
--- stdout
--- stderr
pipes/a.yml:1:26: error: no transformation is called 'nope' [SG6004]
    1 | transformations: [{type: nope}]
      |                          ^~~~
--- exit
1

=== a folder of pipelines in too many folders
--- args
convert
-t
splunk
-p
d
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/p.yml
transformations: []
--- stdout
--- stderr
sigcc: d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d: folders nested more than 64 levels deep
--- exit
3
