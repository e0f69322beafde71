# What fails, and how it looks: options of sigcc check.

=== warnings pass
--- args
check
-f
short
--only
title-start
--only
detection-unused
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stdout
a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
a.yml:5:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 1 note

=== -i: they fail
--- args
check
-f
short
--only
title-start
--only
detection-unused
-i
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stdout
a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
a.yml:5:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 1 note
--- exit
1

=== -i -I: they pass
--- args
check
-f
short
--only
title-start
--only
detection-unused
-i
-I
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stdout
a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
a.yml:5:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 1 note

=== -E: errors pass
--- args
check
-f
short
--only
modifier-unknown
-E
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection: {sel: {f|nope: 1}, condition: sel}
--- stdout
a.yml:3:21: error: no modifier 'nope' [modifier-unknown]
--- stderr
sigcc: 1 file, 1 rule: 1 error, 0 warnings, 0 notes

=== -E -e: they fail
--- args
check
-f
short
--only
modifier-unknown
-E
-e
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection: {sel: {f|nope: 1}, condition: sel}
--- stdout
a.yml:3:21: error: no modifier 'nope' [modifier-unknown]
--- stderr
sigcc: 1 file, 1 rule: 1 error, 0 warnings, 0 notes
--- exit
1

=== --exit-zero
--- args
check
-f
short
--only
modifier-unknown
--exit-zero
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection: {sel: {f|nope: 1}, condition: sel}
--- stdout
a.yml:3:21: error: no modifier 'nope' [modifier-unknown]
--- stderr
sigcc: 1 file, 1 rule: 1 error, 0 warnings, 0 notes

=== --exit-zero and a file that is not there
--- args
check
-f
short
--only
modifier-unknown
--exit-zero
none.yml
--- stdout
none.yml: error: cannot read: No such file or directory [file-unreadable]
--- stderr
sigcc: 1 file, 0 rules: 1 error, 0 warnings, 0 notes
--- exit
3

=== a file that is not there has no name to complain of
--- args
check
-f
short
none.txt
--- stdout
none.txt: error: cannot read: No such file or directory [file-unreadable]
--- stderr
sigcc: 1 file, 0 rules: 1 error, 0 warnings, 0 notes
--- exit
3

=== a pipe has no name to complain of
--- args
check
-f
short
--profile
sigmahq
--only
file-extension
--only
filename-prefix
--only
filename-length
/dev/stdin
--- stdin
title: Process started from a share
logsource: {product: windows, category: process_creation}
detection: {sel: {Image: a}, condition: sel}
--- stdout
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== --fail-level warning
--- args
check
-f
short
--only
title-start
--only
detection-unused
--fail-level
warning
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stdout
a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
a.yml:5:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 1 note
--- exit
1

=== an unknown level
--- args
check
-f
short
--only
title-start
--only
detection-unused
--fail-level
fatal
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stderr
sigcc: 'fatal' is not a level: use note, warning or error
sigcc check --help shows its usage.
--- exit
2

=== --color always
--- args
check
--color
always
--only
title-start
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stdout escaped
\x1b[1ma.yml:1:8: \x1b[0m\x1b[36mnote:\x1b[0m a title names what is found, so it does not begin with 'Detects' [title-start]
\x1b[2m    1 |\x1b[0m title: Detects A
\x1b[2m      |\x1b[0m \x1b[36m       ^~~~~~~\x1b[0m

check        errors warnings  notes
title-start       0        0      1
all checks        0        0      1
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 1 note

=== --color never
--- args
check
--color
never
--only
title-start
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stdout
a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
    1 | title: Detects A
      |        ^~~~~~~

check        errors warnings  notes
title-start       0        0      1
all checks        0        0      1
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 1 note

=== --color sometimes
--- args
check
--color
sometimes
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stderr
sigcc: --color takes auto, always or never, not 'sometimes'
sigcc check --help shows its usage.
--- exit
2

=== an unknown check
--- args
check
--only
title-strat
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stderr
sigcc: unknown check 'title-strat'; did you mean 'title-start'?
sigcc check --help shows its usage.
--- exit
2

=== an unknown profile
--- args
check
--profile
strikt
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stderr
sigcc: unknown profile 'strikt'; did you mean 'strict'?
sigcc check --help shows its usage.
--- exit
2

=== a level without a check
--- args
check
-l
warning
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stderr
sigcc: 'warning' is not CHECK=LEVEL
sigcc check --help shows its usage.
--- exit
2

=== an unknown level of a check
--- args
check
-l
title-start=x
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stderr
sigcc: 'x' is not a level: use off, note, warning, error or on
sigcc check --help shows its usage.
--- exit
2

=== a date that is none
--- args
check
--today
tomorrow
a.yml
--- file a.yml
title: Detects A
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stderr
sigcc: 'tomorrow' is not a date: write yyyy-mm-dd
sigcc check --help shows its usage.
--- exit
2

=== nothing to check
--- args
check
--- stderr
sigcc: no rules: name files or folders, or - for standard input
sigcc check --help shows its usage.
--- exit
2

=== a folder without rules
--- args
check
rules
--- folder rules
--- stderr
sigcc: rules: warning: no file in this folder matches *.yml, *.yaml
sigcc: there is no file to check; --allow-empty lets that pass
sigcc check --help shows its usage.
--- exit
2

=== a folder without rules, which is fine
--- args
check
--allow-empty
rules
--- folder rules
--- stderr
sigcc: rules: warning: no file in this folder matches *.yml, *.yaml
sigcc: 0 files, 0 rules: 0 errors, 0 warnings, 0 notes

=== a target
--- args
check
-f
short
--profile
compile
-t
kibana
a.yml
--- file a.yml
title: T
logsource: {product: windows, category: process_creation}
detection: {sel: {Image|re: "a+"}, condition: sel}
--- stdout
a.yml:3:29: error: kibana: regular expression lowered to wildcards [target-kql-regex]
--- stderr
sigcc: 1 file, 1 rule: 1 error, 0 warnings, 0 notes
--- exit
1

=== two targets and a pipeline
--- args
check
-f
short
--profile
compile
-t
kibana
-t
splunk
-p
auto
a.yml
--- file a.yml
title: T
logsource: {product: windows, category: process_creation}
detection: {sel: {Image|re: "a+"}, condition: sel}
--- stdout
a.yml:3:29: error: kibana: regular expression lowered to wildcards [target-kql-regex]
--- stderr
sigcc: 1 file, 1 rule: 1 error, 0 warnings, 0 notes
--- exit
1

=== a pipeline without a target
--- args
check
-p
auto
a.yml
--- file a.yml
title: T
logsource: {product: windows, category: process_creation}
detection: {sel: {Image|re: "a+"}, condition: sel}
--- stderr
sigcc: pipelines are for targets: name one, such as -t splunk
sigcc check --help shows its usage.
--- exit
2

=== an unknown target
--- args
check
-t
elastic
a.yml
--- file a.yml
title: T
logsource: {product: windows, category: process_creation}
detection: {sel: {Image|re: "a+"}, condition: sel}
--- stderr
sigcc: unknown target 'elastic'; did you mean 'kibana'?
Use one of splunk, kibana, cloudwatch, eql, esql.
--- exit
2

=== an unknown pipeline
--- args
check
-t
kibana
-p
nope
a.yml
--- file a.yml
title: T
logsource: {product: windows, category: process_creation}
detection: {sel: {Image|re: "a+"}, condition: sel}
--- stderr
sigcc: pipeline 'nope' not found
sigcc list pipelines shows the bundled ones.
--- exit
2

