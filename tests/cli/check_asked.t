# Findings that are asked for: baselines, lists of files, context.

=== write a baseline
--- args
check
-f
short
--only
title-start
--fail-level
note
--write-baseline
b.jsonl
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- stdout
rules/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/b.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 2 notes
--- made b.jsonl
{"key":"1a80d1100830c7bf","check":"title-start","path":"rules/a.yml"}
{"key":"5c4dfc9c6030ef85","check":"title-start","path":"rules/b.yml"}

=== the baseline of another day
--- args
check
-f
short
--only
title-start
--fail-level
note
--baseline
b.jsonl
rules
--- file rules/a.yml
# moved

title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- file b.jsonl
{"key":"1a80d1100830c7bf","check":"title-start","path":"rules/a.yml"}
{"key":"5c4dfc9c6030ef85","check":"title-start","path":"rules/b.yml"}
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 0 notes, 2 in the baseline

=== what is known is shown with its reason
--- args
check
-f
jsonl
--only
title-start
--baseline
b.jsonl
rules/a.yml
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- file b.jsonl
{"key":"1a80d1100830c7bf","check":"title-start","path":"rules/a.yml"}
{"key":"5c4dfc9c6030ef85","check":"title-start","path":"rules/b.yml"}
--- stdout
{"check":"title-start","severity":"note","message":"a title names what is found, so it does not begin with 'Detects'","file":"rules/a.yml","line":1,"column":8,"end_line":1,"end_column":15,"key":"1a80d1100830c7bf","suppressed":"baseline","fix":{"class":"meta","edits":[{"line":1,"column":8,"end_line":1,"end_column":17,"offset":7,"end_offset":16,"text":"A"}]}}
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes, 1 in the baseline

=== what is not found any more
--- args
check
-f
short
--only
title-start
--baseline
b.jsonl
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- file b.jsonl
{"key":"1a80d1100830c7bf","check":"title-start","path":"rules/a.yml"}
{"key":"5c4dfc9c6030ef85","check":"title-start","path":"rules/b.yml"}
{"key":"1a80d1100830c7bf","check":"title-start","path":"rules/a.yml"}
{"key":"5c4dfc9c6030ef85","check":"title-start","path":"rules/b.yml"}
--- stderr
b.jsonl:2:1: warning: 'title-start' is not found in rules/b.yml any more [SG8104]
    2 | {"key":"5c4dfc9c6030ef85","check":"title-start","path":"rules/b.yml"}
      | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 0 notes, 1 in the baseline

=== what was not looked at
--- args
check
-f
short
--only
title-start
--baseline
b.jsonl
rules/b.yml
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- file b.jsonl
{"key":"1a80d1100830c7bf","check":"title-start","path":"rules/a.yml"}
{"key":"5c4dfc9c6030ef85","check":"title-start","path":"rules/b.yml"}
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes, 1 in the baseline

=== a baseline renewed in its place
--- args
check
-f
short
--only
title-start
--baseline
b.jsonl
--write-baseline
b.jsonl
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- file b.jsonl
{"key":"1a80d1100830c7bf","check":"title-start","path":"rules/a.yml"}
{"key":"5c4dfc9c6030ef85","check":"title-start","path":"rules/b.yml"}
--- stderr
b.jsonl:2:1: warning: 'title-start' is not found in rules/b.yml any more [SG8104]
    2 | {"key":"5c4dfc9c6030ef85","check":"title-start","path":"rules/b.yml"}
      | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 0 notes, 1 in the baseline
--- made b.jsonl
{"key":"1a80d1100830c7bf","check":"title-start","path":"rules/a.yml"}

=== a baseline that is none
--- args
check
-f
short
--only
title-start
--baseline
b.jsonl
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- file b.jsonl
{"key":"a","check":"title-start","path":"rules/a.yml"}
{"check":"x"}
{"key":
[]
--- stderr
b.jsonl:2:1: error: not a line of a baseline: write it with --write-baseline [SG8105]
    2 | {"check":"x"}
      | ^~~~~~~~~~~~~
b.jsonl:3:1: error: not a line of a baseline: write it with --write-baseline [SG8105]
    3 | {"key":
      | ^~~~~~~
b.jsonl:4:1: error: not a line of a baseline: write it with --write-baseline [SG8105]
    4 | []
      | ^~
--- exit
2

=== a baseline that is not there
--- args
check
-f
short
--only
title-start
--baseline
b.jsonl
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- stderr
sigcc: b.jsonl: cannot read: No such file or directory
--- exit
3

=== a baseline that cannot be written
--- args
check
-f
short
--only
title-start
--write-baseline
no/b.jsonl
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- stdout
rules/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/b.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: no/b.jsonl: cannot write: No such file or directory
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 2 notes
--- exit
3

=== files of a list
--- args
check
-f
short
--only
title-start
--files-from
-
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- stdin
README.md
rules/b.yml
gone.yml
--- stdout
rules/b.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 1 note, 1 elsewhere

=== files of a list in a file
--- args
check
-f
short
--only
title-start
--files-from
list
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- file list
./rules/a.yml
--- stdout
rules/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 1 note, 1 elsewhere
=== a list of nothing
--- args
check
-f
short
--only
title-start
--files-from
-
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- stdin
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 0 notes, 2 elsewhere

=== a list that is not there
--- args
check
-f
short
--only
title-start
--files-from
list
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- stderr
sigcc: list: cannot read: No such file or directory
--- exit
3

=== context
--- args
check
-f
short
--only
title-start
--context
rules
rules/b.yml
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- stdout
rules/b.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 1 note, 1 elsewhere

=== a file that is named twice
--- args
check
-f
short
--only
title-start
rules/a.yml
rules
./rules/a.yml
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stdout
rules/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 1 note

=== a finding about two files, of which one was asked for
--- args
check
-f
short
--only
filename-duplicate
--context
rules
rules/x
--- file rules/x/a_b_c_d_e.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/y/a_b_c_d_e.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- file rules/z/b.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stdout
rules/y/a_b_c_d_e.yml: warning: the file name 'a_b_c_d_e.yml' occurs twice [filename-duplicate]
--- stderr
sigcc: 3 files, 3 rules: 0 errors, 1 warning, 0 notes

=== a finding about two files, of which none was asked for
--- args
check
-f
short
--only
filename-duplicate
--context
rules
rules/z
--- file rules/x/a_b_c_d_e.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/y/a_b_c_d_e.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- file rules/z/b.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stderr
sigcc: 3 files, 3 rules: 0 errors, 0 warnings, 0 notes, 1 elsewhere

=== a revision that is an option
--- args
check
-f
short
--only
title-start
--changed-since
--output=x
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: Detects B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- stderr
sigcc: '--output=x' is not a revision
sigcc check --help shows its usage.
--- exit
2


=== entries that are not found any more are taken out
--- args
check
-f
short
--only
title-start
--only
title-end
--baseline
b.jsonl
--prune-baseline
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file rules/b.yml
title: B
logsource: {product: aws}
detection: {sel: {f: 2}, condition: sel}
--- file rules/broken.yml
title: [
--- file b.jsonl
{"key":"1a80d1100830c7bf","check":"title-start","path":"rules/a.yml"}
{"check":"title-start", "path":"rules/b.yml", "key":"5c4dfc9c6030ef85"}

{"key":"5c4dfc9c6030ef85","check":"title-start","path":"rules/b.yml"}
{"key":"0000000000000001","check":"title-end","path":"./rules/a.yml"}
{"key":"0000000000000002","check":"title-case","path":"rules/a.yml"}
{"key":"0000000000000003","check":"id-duplicate","path":"rules/a.yml"}
{"key":"0000000000000004","check":"SG7201","path":"rules/a.yml"}
{"key":"0000000000000005","check":"title-end","path":"rules/gone.yml"}
{"key":"0000000000000006","check":"title-end","path":"rules/broken.yml"}
{"key":"0000000000000007","check":"SG2001","path":"rules/a.yml"}
--- made b.jsonl
{"key":"1a80d1100830c7bf","check":"title-start","path":"rules/a.yml"}

{"key":"0000000000000002","check":"title-case","path":"rules/a.yml"}
{"key":"0000000000000003","check":"id-duplicate","path":"rules/a.yml"}
{"key":"0000000000000004","check":"SG7201","path":"rules/a.yml"}
{"key":"0000000000000005","check":"title-end","path":"rules/gone.yml"}
{"key":"0000000000000006","check":"title-end","path":"rules/broken.yml"}
--- stdout
rules/broken.yml:2:1: error: did not find expected node content [yaml-syntax]; while parsing a flow node that began on line 2
--- stderr
sigcc: b.jsonl: 4 entries removed, 6 kept (5 of files or checks not in this run)
sigcc: 3 files, 2 rules: 1 error, 0 warnings, 0 notes, 1 in the baseline
--- exit
1

=== nothing to take out: the file is left alone
--- args
check
-f
short
--only
title-start
--baseline
b.jsonl
--prune-baseline
rules
--- file rules/a.yml
title: Detects A
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file b.jsonl
{"key":"1a80d1100830c7bf","check":"title-start","path":"rules/a.yml"}
--- stderr
sigcc: b.jsonl: 0 entries removed, 1 kept
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes, 1 in the baseline

=== what is said of two files needs both
--- args
check
-f
short
--only
id-duplicate
--baseline
b.jsonl
--prune-baseline
a.yml
--- file a.yml
title: A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file b.yml
title: B
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file b.jsonl
{"key":"0000000000000003","check":"id-duplicate","path":"a.yml"}
{"key":"0000000000000004","check":"id-duplicate","path":"b.yml"}
--- stderr
sigcc: b.jsonl: 0 entries removed, 2 kept (2 of files or checks not in this run)
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== what a baseline is pruned by
--- args
check
--prune-baseline
a.yml
--- stderr
sigcc: --prune-baseline needs --baseline FILE
sigcc check --help shows its usage.
--- exit
2

=== standard input cannot be rewritten
--- args
check
--baseline
-
--prune-baseline
a.yml
--- stderr
sigcc: --prune-baseline needs --baseline FILE
sigcc check --help shows its usage.
--- exit
2

=== written or pruned
--- args
check
--baseline
b.jsonl
--write-baseline
b.jsonl
--prune-baseline
a.yml
--- stderr
sigcc: --prune-baseline and --write-baseline cannot be used together
sigcc check --help shows its usage.
--- exit
2

=== shown or pruned
--- args
check
--baseline
b.jsonl
--diff
--prune-baseline
a.yml
--- stderr
sigcc: --prune-baseline and --diff cannot be used together
sigcc check --help shows its usage.
--- exit
2
