# What sigcc check compares rules with: techniques of ATT&CK, dates.

=== another table of techniques
--- args
check
--only
tag-attack
--attack-data
techniques.tsv
rule.yml
--- file techniques.tsv
# id, name, tactics
T1033	System Owner/User Discovery	finding-out
--- file rule.yml
title: T
tags:
  - attack.t1033
  - attack.finding-out
  - attack.t1059
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stdout
rule.yml:5:12: warning: the enterprise matrix of ATT&CK has no technique T1059 [tag-attack]
    5 |   - attack.t1059
      |            ^~~~~

check       errors warnings  notes
tag-attack       0        1      0
all checks       0        1      0
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 0 notes

=== a bundle of STIX
--- args
check
--only
tag-attack
--attack-data
bundle.json
rule.yml
--- file bundle.json
{"type": "bundle", "objects": [{"type": "attack-pattern", "name": "N",
 "external_references": [{"source_name": "mitre-attack", "external_id": "T1033"}],
 "kill_chain_phases": [{"kill_chain_name": "mitre-attack", "phase_name": "discovery"}]}]}
--- file rule.yml
title: T
tags: [attack.t1033, attack.discovery]
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== a file that is neither
--- args
check
--attack-data
rule.yml
rule.yml
--- file rule.yml
title: T
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stderr
sigcc: rule.yml: neither a STIX bundle nor a table of techniques
--- exit
3

=== a file that is not there
--- args
check
--attack-data
missing.json
rule.yml
--- stderr
sigcc: missing.json: cannot read: No such file or directory
--- exit
3

=== without a date the clock says it
--- args
check
--only
date-future
rule.yml
--- file rule.yml
title: T
date: 3026-08-05
modified: 2026-08-05
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stdout parts
rule.yml:2:7: warning: 3026-08-05 is in the future: today is 2...
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 0 notes

=== versions of data
--- args
--version
--verbose
--- stdout
sigcc 0.1.0
MITRE ATT&CK 19
MITRE ATT&CK objects in STIX 18.1
MITRE D3FEND August 2026
SigmaHQ taxonomy 20251205
SigmaHQ names of files and Windows events 20240809
names of event fields August 2026
AWS CloudTrail record fields 1.11
AWS service models August 2026
AWS CloudTrail events without an operation August 2026
SPDX license list 3.27.0

=== list data
--- args
list
data
--- stdout
MITRE ATT&CK                   19
MITRE ATT&CK objects in STIX   18.1
MITRE D3FEND                   August 2026
SigmaHQ taxonomy               20251205
SigmaHQ names of files and Windows events 20240809
names of event fields          August 2026
AWS CloudTrail record fields   1.11
AWS service models             August 2026
AWS CloudTrail events without an operation August 2026
SPDX license list              3.27.0
