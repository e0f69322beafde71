# Where queries go.

=== a file
--- args
convert
-t
splunk
-o
out.spl
a.yml
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
--- made out.spl
f=1

g=2

=== no query, no file
--- args
convert
-t
splunk
-o
out.spl
bad.yml
--- file bad.yml
title: Bad
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  condition: sel
--- stderr
bad.yml:5:7: error: no modifier 'contians' [SG3002]
    5 |     f|contians: x
      |       ^~~~~~~~ did you mean 'contains'?
sigcc: out.spl: not written: there is no query
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== a file in a folder that is missing
--- args
convert
-t
splunk
-o
none/out.spl
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: none/out.spl: cannot write: No such file or directory
--- exit
3

=== a file that is a folder
--- args
convert
-t
splunk
-o
rules
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- folder rules
--- stderr
sigcc: rules: cannot write: Is a directory
--- exit
3

=== a folder mirrors folders, a file a target
--- args
convert
-t
splunk
-t
kibana
--output-dir
out
rules
b.yml
--- file rules/x/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file rules/c.yaml
title: C
logsource: {product: aws}
detection:
  sel:
    c: 3
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- made out/b.kql
g:2
--- made out/b.spl
g=2
--- made out/c.kql
c:3
--- made out/c.spl
c=3
--- made out/x/a.kql
f:1
--- made out/x/a.spl
f=1

=== a folder: rules with errors make no file
--- args
convert
-t
splunk
--output-dir
out
bad.yml
b.yml
--- file bad.yml
title: Bad
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  condition: sel
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stderr
bad.yml:5:7: error: no modifier 'contians' [SG3002]
    5 |     f|contians: x
      |       ^~~~~~~~ did you mean 'contains'?
sigcc: 2 rules, 1 error, 0 warnings
--- exit
1
--- made out/b.spl
g=2

=== a folder: two documents in a file
--- args
convert
-t
splunk
--output-dir
out
all.yml
--- file all.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
---
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- made out/all.spl
f=1

g=2

=== a folder: savedsearches
--- args
convert
-t
splunk
-f
savedsearches
--output-dir
out
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- made out/a.spl escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 23 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== a folder: two files of one name collide
--- args
convert
-t
splunk
--output-dir
out
x
y
--- file x/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file y/a.yml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stderr
sigcc: out/a.spl: another rule file was already written there
--- exit
3
--- made out/a.spl
f=1

=== a folder: a.yml and a.yaml collide
--- args
convert
-t
splunk
--output-dir
out
.
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file a.yaml
title: B
logsource: {product: aws}
detection:
  sel:
    g: 2
  condition: sel
--- stderr
sigcc: out/a.spl: another rule file was already written there
--- exit
3
--- made out/a.spl
g=2

=== a folder: standard input
--- args
convert
-t
splunk
--output-dir
out
-
--- stdin
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- made out/-.spl
f=1

=== a folder whose name is a file
--- args
convert
-t
splunk
--output-dir
a.yml
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: a.yml/a.spl: cannot write: Not a directory
--- exit
3

=== a folder: the parent is no way out
--- args
convert
-t
splunk
--output-dir
out/deep
rules/../a.yml
--- folder rules
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- made out/deep/a.spl
f=1

=== a full device
--- args
convert
-t
splunk
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- device /dev/full
--- stderr
sigcc: standard output: cannot write: No space left on device
--- exit
3

=== a full device as the output file
--- args
convert
-t
splunk
-o
/dev/full
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- device /dev/full
--- stderr
sigcc: /dev/full: cannot write: No space left on device
--- exit
3

=== a full device and the version
--- args
--version
--- device /dev/full
--- stderr
sigcc: standard output: cannot write: No space left on device
--- exit
3

=== a full device below a long output
--- args
convert
-t
splunk
a.yml
--- file a.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f:
\*4000{      - v\#
}  condition: sel
--- device /dev/full
--- stderr
sigcc: standard output: cannot write: No space left on device
--- exit
3

=== a full device and jsonl
--- args
convert
-t
splunk
--jsonl
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- device /dev/full
--- stderr
sigcc: standard output: cannot write: No space left on device
--- exit
3

=== a full device and a list
--- args
list
targets
--- device /dev/full
--- stderr
sigcc: standard output: cannot write: No space left on device
--- exit
3

=== no query, and an older file is left
--- args
convert
-t
splunk
-o
keep
nothing.yml
--- file keep
what was here before
--- file nothing.yml
just: yaml
--- stderr
sigcc: nothing.yml: error: no Sigma rule in this file
sigcc: keep: not written: there is no query
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== a file that is read is not written
--- args
convert
-t
splunk
-o
./in.yml
in.yml
--- file in.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: in.yml is an input and cannot also be the output
sigcc convert --help shows its usage.
--- exit
2

=== a pipeline that is read is not written
--- args
convert
-t
splunk
-p
p.yml
-o
p.yml
in.yml
--- file in.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file p.yml
name: p
transformations: []
--- stderr
sigcc: p.yml is an input and cannot also be the output
sigcc convert --help shows its usage.
--- exit
2

=== standard output by its usual name
--- args
convert
-t
splunk
-o
-
in.yml
--- file in.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
f=1

=== a file that may not grow
# Nothing is left of it, and the older one is what it was.
--- args
convert
-t
splunk
-o
out.spl
in.yml
--- limit 1000
--- file out.spl
old
--- file in.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f: \*2000{x}
  condition: sel
--- stderr
sigcc: out.spl: cannot write: File too large
--- exit
3

=== output that may not grow
--- args
convert
-t
splunk
in.yml
--- limit 1000
--- file in.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f: \*1200{x}
  condition: sel
--- stdout escaped
f="xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\c
--- stderr
sigcc: standard output: cannot write: File too large
--- exit
3

=== a folder whose files may not grow
--- args
convert
-t
splunk
--output-dir
out
in.yml
small.yml
--- limit 1000
--- file in.yml escaped
title: T
logsource: {product: aws}
detection:
  sel:
    f: \*2000{x}
  condition: sel
--- file small.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: out/in.spl: cannot write: File too large
--- exit
3
--- made out/small.spl
f=1

=== a folder, as sigma-cli has it
--- args
convert
-t
splunk
-od
out
b.yml
--- file b.yml
title: B
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- made out/b.spl
f=1

=== a folder below a file
--- args
convert
-t
splunk
--output-dir
f/x
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file f
text
--- stdout
--- stderr
sigcc: f/x: cannot create the folder: Not a directory
--- exit
3

=== a folder: names without an extension, and names that are one
--- args
convert
-t
splunk
--output-dir
out
--file-pattern
*
--file-pattern
.*
rules
rules/.c
--- file rules/a
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file rules/x.y/b
title: B
logsource: {product: aws}
detection:
  sel:
    f: 2
  condition: sel
--- file rules/.c
title: C
logsource: {product: aws}
detection:
  sel:
    f: 3
  condition: sel
--- stdout
--- stderr
--- made out/a.spl
f=1
--- made out/x.y/b.spl
f=2
--- made out/.c.spl
f=3

=== the last of several pipelines is not written
--- args
convert
-t
splunk
-p
p.yml
-p
q.yml
-o
q.yml
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file p.yml
transformations: []
--- file q.yml
transformations: []
--- stdout
--- stderr
sigcc: q.yml is an input and cannot also be the output
sigcc convert --help shows its usage.
--- exit
2

=== files called as sigma-cli calls them
# Each query has a file of its own.
--- args
convert
-t
splunk
-t
kibana
-od
queries
-ot
{path}/{target}/{stem}-{index}.txt
rules
top.yml
--- file rules/a/b/r.yml
title: R
logsource: {product: aws}
detection: {s: {f: 1}, t: {g: 2}, condition: [s, t]}
---
title: S
logsource: {product: aws}
detection: {s: {f: 1}, t: {g: 2}, condition: s}
--- file rules/r.yml
title: T
logsource: {product: aws}
detection: {s: {f: 1}, t: {g: 2}, condition: s}
--- file top.yml
title: U
logsource: {product: aws}
detection: {s: {f: 1}, t: {g: 2}, condition: s}
--- made queries/a/b/kibana/r-1.txt
f:1
--- made queries/a/b/kibana/r-2.txt
g:2
--- made queries/a/b/kibana/r-3.txt
f:1
--- made queries/a/b/splunk/r-1.txt
f=1
--- made queries/a/b/splunk/r-2.txt
g=2
--- made queries/a/b/splunk/r-3.txt
f=1
--- made queries/kibana/r-1.txt
f:1
--- made queries/kibana/top-1.txt
f:1
--- made queries/splunk/r-1.txt
f=1
--- made queries/splunk/top-1.txt
f=1

=== a flat folder
--- args
convert
-t
splunk
-od
queries
-ot
/{{}}//{stem}.{extension}
rules
--- file rules/a/r.yml
title: R
logsource: {product: aws}
detection: {s: {f: 1}, t: {g: 2}, condition: s}
--- file rules/b/s.yml
title: S
logsource: {product: aws}
detection: {s: {f: 1}, t: {g: 2}, condition: s}
--- made queries/{}/r.spl
f=1
--- made queries/{}/s.spl
f=1

=== a flat folder in which names are not enough
--- args
convert
-t
splunk
-od
queries
-ot
{stem}.txt
rules
--- file rules/a/r.yml
title: R
logsource: {product: aws}
detection: {s: {f: 1}, t: {g: 2}, condition: s}
--- file rules/b/r.yml
title: S
logsource: {product: aws}
detection: {s: {f: 1}, t: {g: 2}, condition: t}
--- stderr
sigcc: queries/r.txt: another rule file was already written there
--- exit
3
--- made queries/r.txt
f=1
