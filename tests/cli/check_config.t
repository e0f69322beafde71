# Configurations of sigcc check: .sigcc.yml, and the one of sigma-cli.

=== levels
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
rules: {title-start: warning, detection-unused: on}
--- stdout
rules/aws/a.yml:1:8: warning: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/aws/a.yml:6:3: warning: no condition uses 'other' [detection-unused]
rules/old/b.yml:1:8: warning: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/old/b.yml:6:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 4 warnings, 0 notes

=== a configuration in a folder above
--- args
check
-f
short
rules/aws/a.yml
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
rules: {title-start: warning, detection-unused: on}
--- stdout
rules/aws/a.yml:1:8: warning: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/aws/a.yml:6:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 2 warnings, 0 notes

=== beside the rules
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/.sigcc.yml
profile: compile
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 0 notes

=== not above the root of a repository
--- args
check
-f
short
--only
title-start
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
nonsense: 1
--- folder rules/.git
--- stdout
rules/aws/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/old/b.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 2 notes

=== none is looked for
--- args
check
-f
short
--no-config
--only
title-start
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
nonsense: 1
--- stdout
rules/aws/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/old/b.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 2 notes

=== one that is named
--- args
check
-f
short
--config
my.yml
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file my.yml
profile: compile
rules: {title-start: warning, detection-unused: on}
--- stdout
rules/aws/a.yml:1:8: warning: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/aws/a.yml:6:3: warning: no condition uses 'other' [detection-unused]
rules/old/b.yml:1:8: warning: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/old/b.yml:6:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 4 warnings, 0 notes

=== one that is not there
--- args
check
-f
short
--config
my.yml
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stderr
sigcc: my.yml: cannot read: No such file or directory
--- exit
3

=== both
--- args
check
-f
short
--config
my.yml
--no-config
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- stderr
sigcc: --config and --no-config cannot be used together
sigcc check --help shows its usage.
--- exit
2

=== from above the folder
--- args
check
-f
short
../rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
rules: {title-start: warning, detection-unused: on}
--- folder sub
--- in sub
--- stdout
../rules/aws/a.yml:1:8: warning: a title names what is found, so it does not begin with 'Detects' [title-start]
../rules/aws/a.yml:6:3: warning: no condition uses 'other' [detection-unused]
../rules/old/b.yml:1:8: warning: a title names what is found, so it does not begin with 'Detects' [title-start]
../rules/old/b.yml:6:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 4 warnings, 0 notes

=== the command line stands above it
--- args
check
-f
short
-l
title-start=note
-x
detection-unused
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
rules: {title-start: warning, detection-unused: on}
--- stdout
rules/aws/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/old/b.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 2 notes

=== overrides
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
rules: {title-start: warning, detection-unused: on}
overrides:
  - files: old
    rules: {title-start: off, detection-unused: error}
  - {files: [none, "aws/*.yml"], rules: {detection-unused: off}}
--- stdout
rules/aws/a.yml:1:8: warning: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/old/b.yml:6:3: error: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 2 files, 2 rules: 1 error, 1 warning, 0 notes
--- exit
1

=== a check that is on in some files only
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
overrides: [{files: rules/**/b.yml, rules: {title-start: on}}]
--- stdout
rules/old/b.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 1 note

=== a level of the command line is not overridden
--- args
check
-f
short
-l
title-start=note
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
overrides: [{files: old, rules: {title-start: off}}]
--- stdout
rules/aws/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/old/b.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 2 notes

=== folders that are left out
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
rules: {title-start: warning, detection-unused: on}
exclude: [old/**]
--- stdout
rules/aws/a.yml:1:8: warning: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/aws/a.yml:6:3: warning: no condition uses 'other' [detection-unused]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 2 warnings, 0 notes, 1 file left out

=== all is left out
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
rules: {title-start: warning, detection-unused: on}
exclude: [rules]
--- stderr
sigcc: there is no file to check; --allow-empty lets that pass
sigcc check --help shows its usage.
--- exit
2

=== nothing to check, which is fine
--- args
check
-f
short
--allow-empty
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
rules: {title-start: warning, detection-unused: on}
exclude: [rules]
--- stderr
sigcc: 0 files, 0 rules: 0 errors, 0 warnings, 0 notes, 2 files left out

=== exclusions
--- args
check
-f
jsonl
--today
2026-06-30
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
rules: {title-start: warning, detection-unused: on}
exclusions:
  - {id: title-start, rule: 929A690E-bef0-4204-a928-ef5e620d6fcc, reason: as published}
  - {id: detection-unused, rule: Detects A}
  - id: dangling_detection
    files: old
    until: 2026-06-30
--- stdout
{"check":"title-start","severity":"warning","message":"a title names what is found, so it does not begin with 'Detects'","file":"rules/aws/a.yml","line":1,"column":8,"end_line":1,"end_column":15,"rule_id":"929a690e-bef0-4204-a928-ef5e620d6fcc","key":"3e07720a9be34f91","suppressed":"configuration","reason":"as published","fix":{"class":"meta","edits":[{"line":1,"column":8,"end_line":1,"end_column":17,"offset":7,"end_offset":16,"text":"A"}]}}
{"check":"detection-unused","severity":"warning","message":"no condition uses 'other'","file":"rules/aws/a.yml","line":6,"column":3,"end_line":6,"end_column":8,"rule_id":"929a690e-bef0-4204-a928-ef5e620d6fcc","key":"b015bf71b52c3068","suppressed":"configuration"}
{"check":"title-start","severity":"warning","message":"a title names what is found, so it does not begin with 'Detects'","file":"rules/old/b.yml","line":1,"column":8,"end_line":1,"end_column":15,"rule_id":"429a690e-bef0-4204-a928-ef5e620d6fcc","key":"743d13d5a8f2124b","fix":{"class":"meta","edits":[{"line":1,"column":8,"end_line":1,"end_column":17,"offset":7,"end_offset":16,"text":"B"}]}}
{"check":"detection-unused","severity":"warning","message":"no condition uses 'other'","file":"rules/old/b.yml","line":6,"column":3,"end_line":6,"end_column":8,"rule_id":"429a690e-bef0-4204-a928-ef5e620d6fcc","key":"75c3b862d973567f","suppressed":"configuration"}
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 1 warning, 0 notes, 3 suppressed

=== an exclusion that has ended
--- args
check
-f
short
--today
2026-07-01
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profile: compile
rules: {title-start: warning, detection-unused: on}
exclusions:
  - {id: title-start, rule: 929A690E-bef0-4204-a928-ef5e620d6fcc, reason: as published}
  - {id: detection-unused, rule: Detects A}
  - id: dangling_detection
    files: old
    until: 2026-06-30
--- stdout
rules/old/b.yml:1:8: warning: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/old/b.yml:6:3: warning: no condition uses 'other' [detection-unused]
--- stderr
.sigcc.yml:6:5: warning: the exclusion of 'detection-unused' ended on 2026-06-30 [SG8103]
    6 |   - id: dangling_detection
      |     ^~~~~~~~~~~~~~~~~~~~~~
sigcc: 2 files, 2 rules: 0 errors, 2 warnings, 0 notes, 2 suppressed

=== an exclusion of a message
--- args
check
-f
short
rules
--- file rules/r.yml
title: T
logsource: {product: aws}
detection: {sel: {g: 1}, condition: sel}
--- file p.yml
name: p
transformations:
  - {type: rule_failure, message: refused by p}
--- file .sigcc.yml
profile: compile
targets: [kibana]
pipelines: [p.yml]
exclusions: [{id: SG6010, files: r.yml}]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes, 1 suppressed

=== an exclusion of no message
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
exclusions: [{id: SG7999, files: r.yml}]
--- stderr
.sigcc.yml:1:19: error: unknown check 'SG7999' [SG8102]
    1 | exclusions: [{id: SG7999, files: r.yml}]
      |                   ^~~~~~
--- exit
2

=== options of checks
--- args
check
-f
short
--only
title-length
t.yml
--- file t.yml
title: Title
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file .sigcc.yml
rules: {title-length: {severity: error, max_length: 4}}
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 0 notes
--- stdout
t.yml:1:8: warning: a title of 5 characters; more than 4 are hard to read in lists [title-length]

=== an empty file
--- args
check
-f
short
--only
title-start
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
# nothing
--- stdout
rules/aws/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/old/b.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 2 notes

=== errors
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
profil: x
profile: strikt
rules: {title-strat: off, title-start: fatal, title-length: {max: 1, max_length: -1, severity: [off]}, 1: 2}
overrides: [{rules: {title-start: off}}, 1, {files: {}, rules: [], file: x}]
exclude: {a: b}
exclusions: [{id: title-start}, {rule: x}, {id: nope, rule: x, until: soon}, text]
tags: {namespaces: {}, name: x}
attributes: [x]
targets: {}
pipelines: [[]]
sigma-cli-config: []
--- stderr
.sigcc.yml:1:1: error: unknown key 'profil' [SG8101]
    1 | profil: x
      | ^~~~~~ did you mean 'profile'?
.sigcc.yml:2:10: error: 'profile' must be one of compile, default, sigmahq, pysigma, portable, strict, not 'strikt' [SG8102]
    2 | profile: strikt
      |          ^~~~~~
.sigcc.yml:3:9: error: unknown check 'title-strat' [SG8102]
    3 | rules: {title-strat: off, title-start: fatal, title-length: {max: 1, max_length: -1, severity: [off]}, 1: 2}
      |         ^~~~~~~~~~~ did you mean 'title-start'?
.sigcc.yml:3:40: error: a level must be off, note, warning, error or on, not 'fatal' [SG8102]
    3 | rules: {title-strat: off, title-start: fatal, title-length: {max: 1, max_length: -1, severity: [off]}, 1: 2}
      |                                        ^~~~~
.sigcc.yml:3:62: error: the check 'title-length' has no option 'max' [SG8101]
    3 | rules: {title-strat: off, title-start: fatal, title-length: {max: 1, max_length: -1, severity: [off]}, 1: 2}
      |                                                              ^~~
.sigcc.yml:3:82: error: an option must be a whole number, not '-1' [SG8102]
    3 | rules: {title-strat: off, title-start: fatal, title-length: {max: 1, max_length: -1, severity: [off]}, 1: 2}
      |                                                                                  ^~
.sigcc.yml:3:96: error: a level must be off, note, warning, error or on, not a list [SG8102]
    3 | rules: {title-strat: off, title-start: fatal, title-length: {max: 1, max_length: -1, severity: [off]}, 1: 2}
      |                                                                                                ^~~~~
.sigcc.yml:3:104: error: unknown check '1' [SG8102]
    3 | rules: {title-strat: off, title-start: fatal, title-length: {max: 1, max_length: -1, severity: [off]}, 1: 2}
      |                                                                                                        ^
.sigcc.yml:4:13: error: an override needs 'files' [SG8102]
    4 | overrides: [{rules: {title-start: off}}, 1, {files: {}, rules: [], file: x}]
      |             ^~~~~~~~~~~~~~~~~~~~~~~~~~~
.sigcc.yml:4:42: error: an override must be a map, not '1' [SG8102]
    4 | overrides: [{rules: {title-start: off}}, 1, {files: {}, rules: [], file: x}]
      |                                          ^
.sigcc.yml:4:53: error: 'files' must be a text or a list of texts, not a map [SG8102]
    4 | overrides: [{rules: {title-start: off}}, 1, {files: {}, rules: [], file: x}]
      |                                                     ^~
.sigcc.yml:4:64: error: 'rules' must be a map of checks to levels, not a list [SG8102]
    4 | overrides: [{rules: {title-start: off}}, 1, {files: {}, rules: [], file: x}]
      |                                                                ^~
.sigcc.yml:4:68: error: unknown key 'file' [SG8101]
    4 | overrides: [{rules: {title-start: off}}, 1, {files: {}, rules: [], file: x}]
      |                                                                    ^~~~ did you mean 'files'?
.sigcc.yml:5:10: error: 'exclude' must be a text or a list of texts, not a map [SG8102]
    5 | exclude: {a: b}
      |          ^~~~~~
.sigcc.yml:6:14: error: an exclusion needs 'id', and 'rule' or 'files' [SG8102]
    6 | exclusions: [{id: title-start}, {rule: x}, {id: nope, rule: x, until: soon}, text]
      |              ^~~~~~~~~~~~~~~~~
.sigcc.yml:6:33: error: an exclusion needs 'id', and 'rule' or 'files' [SG8102]
    6 | exclusions: [{id: title-start}, {rule: x}, {id: nope, rule: x, until: soon}, text]
      |                                 ^~~~~~~~~
.sigcc.yml:6:49: error: unknown check 'nope' [SG8102]
    6 | exclusions: [{id: title-start}, {rule: x}, {id: nope, rule: x, until: soon}, text]
      |                                                 ^~~~
.sigcc.yml:6:71: error: 'until' must be a date, yyyy-mm-dd, not 'soon' [SG8102]
    6 | exclusions: [{id: title-start}, {rule: x}, {id: nope, rule: x, until: soon}, text]
      |                                                                       ^~~~
.sigcc.yml:6:78: error: an exclusion must be a map, not 'text' [SG8102]
    6 | exclusions: [{id: title-start}, {rule: x}, {id: nope, rule: x, until: soon}, text]
      |                                                                              ^~~~
.sigcc.yml:7:20: error: 'namespaces' must be a text or a list of texts, not a map [SG8102]
    7 | tags: {namespaces: {}, name: x}
      |                    ^~
.sigcc.yml:7:24: error: unknown key 'name' [SG8101]
    7 | tags: {namespaces: {}, name: x}
      |                        ^~~~
.sigcc.yml:8:13: error: 'attributes' must be a map, not a list [SG8102]
    8 | attributes: [x]
      |             ^~~
.sigcc.yml:9:10: error: 'targets' must be a text or a list of texts, not a map [SG8102]
    9 | targets: {}
      |          ^~
.sigcc.yml:10:13: error: 'pipelines' must be a text, not a list [SG8102]
   10 | pipelines: [[]]
      |             ^~
.sigcc.yml:11:19: error: 'sigma-cli-config' must be a text, not a list [SG8102]
   11 | sigma-cli-config: []
      |                   ^~
--- exit
2

=== an option of a check, misspelt
--- args
check
a.yml
--- file .sigcc.yml
rules: {title-length: {max_lenght: 80}}
--- file a.yml
title: A
--- stderr
.sigcc.yml:1:24: error: the check 'title-length' has no option 'max_lenght' [SG8101]
    1 | rules: {title-length: {max_lenght: 80}}
      |                        ^~~~~~~~~~ did you mean 'max_length'?
--- exit
2

=== lists where maps belong
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
rules: [title-start]
overrides: x
exclusions: x
tags: x
--- stderr
.sigcc.yml:1:8: error: 'rules' must be a map of checks to levels, not a list [SG8102]
    1 | rules: [title-start]
      |        ^~~~~~~~~~~~~
.sigcc.yml:2:12: error: 'overrides' must be a list of maps, not 'x' [SG8102]
    2 | overrides: x
      |            ^
.sigcc.yml:3:13: error: 'exclusions' must be a list of maps, not 'x' [SG8102]
    3 | exclusions: x
      |             ^
.sigcc.yml:4:7: error: 'tags' must be a map, not 'x' [SG8102]
    4 | tags: x
      |       ^
--- exit
2

=== broken YAML
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
rules: [
--- stderr escaped
.sigcc.yml:2:1: error: did not find expected node content [SG1001]
    2 |\x20
      | ^ while parsing a flow node that began on line 2
--- exit
2

=== two documents
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
rules: {}
---
rules: {}
--- stderr
.sigcc.yml:3:1: error: a configuration is one document [SG8102]
    3 | rules: {}
      | ^~~~~~~~~
--- exit
2

=== not a map
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
- rules
--- stderr
.sigcc.yml:1:1: error: the configuration must be a map, not a list [SG8102]
    1 | - rules
      | ^~~~~~~
--- exit
2

=== targets and pipelines
--- args
check
-f
short
rules
--- file rules/r.yml
title: T
logsource: {product: aws}
detection: {sel: {g|re: "a(?=b)"}, condition: sel}
--- file p/p.yml
name: p
transformations:
  - {type: rule_failure, message: refused by p}
--- file .sigcc.yml
profile: compile
targets: [kibana]
pipelines: [p/p.yml]
--- stdout
rules/r.yml:1:1: error: kibana: refused by p [SG6010]; says 'rule_failure', line 3 of p/p.yml
--- stderr
sigcc: 1 file, 1 rule: 1 error, 0 warnings, 0 notes
--- exit
1

=== a target that is not there
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
targets: [kibnaa]
--- stderr
sigcc: unknown target 'kibnaa'; did you mean 'kibana'?
Use one of splunk, kibana, cloudwatch, eql, esql.
--- exit
2

=== pipelines without a target
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
pipelines: [auto]
--- stderr
sigcc: pipelines are for targets: name one, such as -t splunk
sigcc check --help shows its usage.
--- exit
2

=== sigma-cli: validators, exclusions and options
--- args
check
-f
short
-c
v.yml
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file v.yml
validators: [dangling_detection, sigmahq_title_start, -sigmahq_title_start, sigmahq_title_length]
exclusions:
  929a690e-bef0-4204-a928-ef5e620d6fcc: dangling_detection
  429a690e-bef0-4204-a928-ef5e620d6fcc: [duplicate_tag]
config:
  sigmahq_title_length: {max_length: 4}
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 3 warnings, 0 notes, 1 suppressed
--- stdout
rules/aws/a.yml:1:8: warning: a title of 9 characters; more than 4 are hard to read in lists [title-length]
rules/old/b.yml:1:8: warning: a title of 9 characters; more than 4 are hard to read in lists [title-length]
rules/old/b.yml:6:3: warning: no condition uses 'other' [detection-unused]

=== sigma-cli: named by .sigcc.yml
--- args
check
-f
short
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file .sigcc.yml
sigma-cli-config: conf/v.yml
--- file conf/v.yml
validators: [sigmahq_title_start]
--- stdout
rules/aws/a.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
rules/old/b.yml:1:8: note: a title names what is found, so it does not begin with 'Detects' [title-start]
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 0 warnings, 2 notes

=== sigma-cli: errors
--- args
check
-f
short
-c
v.yml
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file v.yml
validators: [al, -nope, []]
validator: []
exclusions: {a: nope, b: {}}
config: {sigmahq_title_length: {max: 1}, dangling_detection: x}
--- stderr
v.yml:1:14: error: unknown check 'al' [SG8102]
    1 | validators: [al, -nope, []]
      |              ^~
v.yml:1:18: error: unknown check 'nope' [SG8102]
    1 | validators: [al, -nope, []]
      |                  ^~~~~
v.yml:1:25: error: a validator must be a name, not a list [SG8102]
    1 | validators: [al, -nope, []]
      |                         ^~
v.yml:2:1: error: unknown key 'validator' [SG8101]
    2 | validator: []
      | ^~~~~~~~~ did you mean 'validators'?
v.yml:3:17: error: unknown check 'nope' [SG8102]
    3 | exclusions: {a: nope, b: {}}
      |                 ^~~~
v.yml:3:26: error: what is excluded must be a name or a list of names, not a map [SG8102]
    3 | exclusions: {a: nope, b: {}}
      |                          ^~
v.yml:4:33: error: the check 'title-length' has no option 'max' [SG8101]
    4 | config: {sigmahq_title_length: {max: 1}, dangling_detection: x}
      |                                 ^~~
v.yml:4:62: error: what a validator is told must be a map, not 'x' [SG8102]
    4 | config: {sigmahq_title_length: {max: 1}, dangling_detection: x}
      |                                                              ^
--- exit
2

=== sigma-cli: wrong types
--- args
check
-f
short
-c
v.yml
rules
--- file rules/aws/a.yml
title: Detects A
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file rules/old/b.yml
title: Detects B
id: 429a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: aws}
detection:
  sel: {f: 1}
  other: {f: 1}
  condition: sel
--- file v.yml
validators: all
exclusions: []
config: []
--- stderr
v.yml:1:13: error: 'validators' must be a list of names, not 'all' [SG8102]
    1 | validators: all
      |             ^~~
v.yml:2:13: error: 'exclusions' must be a map of rules to names, not a list [SG8102]
    2 | exclusions: []
      |             ^~
v.yml:3:9: error: 'config' must be a map of names to options, not a list [SG8102]
    3 | config: []
      |         ^~
--- exit
2


=== an alias that several checks have
--- args
check
-f
short
--profile
compile
rules
--- file .sigcc.yml
rules:
    invalid_modifier_combinations: {severity: error}
overrides:
    - files: rules/b.yml
      rules: {invalid_modifier_combinations: "off"}
exclusions:
    - id: invalid_modifier_combinations
      rule: C
      reason: as it was
--- file rules/a.yml
title: A
logsource: {product: aws}
detection: {a: {"f|all": [x, y], "g|base64offset": x}, condition: a}
--- file rules/b.yml
title: B
logsource: {product: aws}
detection: {a: {"f|all": [x, y], "g|base64offset": x}, condition: a}
--- file rules/c.yml
title: C
logsource: {product: aws}
detection: {a: {"f|all": [x, y], "g|base64offset": x}, condition: a}
--- stdout
rules/a.yml:3:20: error: a field cannot be equal to several values at once [modifier-all-without-contains]; add 'contains', or leave 'all' out
rules/a.yml:3:37: error: 'base64offset' gives a part of an encoded text, which no field is equal to [modifier-base64offset-without-contains]; write 'base64offset|contains'
rules/a.yml:3:52: error: fewer than two bytes leave nothing to search for at every offset [modifier-value-type]
rules/b.yml:3:52: error: fewer than two bytes leave nothing to search for at every offset [modifier-value-type]
rules/c.yml:3:52: error: fewer than two bytes leave nothing to search for at every offset [modifier-value-type]
--- stderr
sigcc: 3 files, 3 rules: 5 errors, 0 warnings, 0 notes, 2 suppressed
--- exit
1

=== an option that no check of an alias has
--- args
check
rules
--- file .sigcc.yml
rules:
    invalid_modifier_combinations: {max: 3}
--- file rules/a.yml
title: A
logsource: {product: aws}
detection: {a: {f: x}, condition: a}
--- stderr
.sigcc.yml:2:37: error: the check 'modifier-all-without-contains' has no option 'max' [SG8101]
    2 |     invalid_modifier_combinations: {max: 3}
      |                                     ^~~
--- exit
2
