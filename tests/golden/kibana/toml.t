# Rules as files of the repository detection-rules.

=== a rule with all that it can say
--- rule
title: Trail stopped
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
status: test
description: Somebody stops a trail.
author: A. Analyst, B. Builder
date: 2026-01-02
modified: 2026-02-03
license: MIT
references:
  - https://example.org/a
tags:
  - attack.initial-access
  - attack.persistence
  - attack.t1078.004
  - attack.defense-impairment
  - attack.t1562.008
  - cve.2026-1
logsource:
  product: aws
  service: cloudtrail
  definition: CloudTrail must be on.
fields:
  - userIdentity.arn
falsepositives:
  - Unknown
  - Administrators
detection:
  sel:
    eventSource: cloudtrail.amazonaws.com
    eventName|re: '^(Stop|Delete).$'
  flt:
    userIdentity.arn|endswith: '/ci'
  condition: sel and not flt
level: high
--- bundled ecs_aws
--- format toml
--- kibana escaped
==> rules/trail_stopped.toml <==
[metadata]
creation_date = "2026/01/02"
integration = ["aws"]
maturity = "production"
updated_date = "2026/02/03"

[rule]
name = "Trail stopped"
description = "Somebody stops a trail."
rule_id = "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90"
author = ["A. Analyst", "B. Builder"]
license = "MIT"
tags = ["Domain: Cloud", "Data Source: AWS", "Tactic: Initial Access", "Tactic: Persistence", "Tactic: Defense Impairment", "Sigma", "attack.initial-access", "attack.persistence", "attack.t1078.004", "attack.defense-impairment", "attack.t1562.008", "cve.2026-1"]
references = ["https://example.org/a"]
false_positives = ["Administrators"]
note = '''
## Sigma rule

* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
* status: test
* date: 2026-01-02
* modified: 2026-02-03
'''
setup = '''
CloudTrail must be on.
'''
risk_score = 73
severity = "high"
interval = "5m"
from = "now-6m"
to = "now"
type = "query"
language = "kuery"
index = ["logs-aws.cloudtrail-*", "filebeat-*"]
query = '''
data_stream.dataset:"aws.cloudtrail"
'''
max_signals = 100
timestamp_override = "event.ingested"

[[rule.threat]]
framework = "MITRE ATT&CK"

[rule.threat.tactic]
id = "TA0001"
name = "Initial Access"
reference = "https://attack.mitre.org/tactics/TA0001/"

[[rule.threat.technique]]
id = "T1078"
name = "Valid Accounts"
reference = "https://attack.mitre.org/techniques/T1078/"

[[rule.threat.technique.subtechnique]]
id = "T1078.004"
name = "Cloud Accounts"
reference = "https://attack.mitre.org/techniques/T1078/004/"

[[rule.threat]]
framework = "MITRE ATT&CK"

[rule.threat.tactic]
id = "TA0003"
name = "Persistence"
reference = "https://attack.mitre.org/tactics/TA0003/"

[[rule.threat.technique]]
id = "T1078"
name = "Valid Accounts"
reference = "https://attack.mitre.org/techniques/T1078/"

[[rule.threat.technique.subtechnique]]
id = "T1078.004"
name = "Cloud Accounts"
reference = "https://attack.mitre.org/techniques/T1078/004/"

[[rule.threat]]
framework = "MITRE ATT&CK"

[rule.threat.tactic]
id = "TA0112"
name = "Defense Impairment"
reference = "https://attack.mitre.org/tactics/TA0112/"

[[rule.threat.technique]]
id = "T1685"
name = "Disable or Modify Tools"
reference = "https://attack.mitre.org/techniques/T1685/"

[[rule.threat.technique.subtechnique]]
id = "T1685.002"
name = "Disable or Modify Cloud Log"
reference = "https://attack.mitre.org/techniques/T1685/002/"

[[rule.filters]]

[rule.filters.meta]
disabled = false
negate = false
type = "custom"
key = "query"
value = "{\\"term\\":{\\"event.provider\\":{\\"value\\":\\"cloudtrail.amazonaws.com\\",\\"case_insensitive\\":true}}}"

[rule.filters.query.term."event.provider"]
value = "cloudtrail.amazonaws.com"
case_insensitive = true

[rule.filters."$state"]
store = "appState"

[[rule.filters]]

[rule.filters.meta]
disabled = false
negate = false
type = "custom"
key = "query"
value = "{\\"regexp\\":{\\"event.action\\":{\\"value\\":\\"(Stop|Delete)[^\\\\n]\\"}}}"

[rule.filters.query.regexp."event.action"]
value = "(Stop|Delete)[^\\u000A]"

[rule.filters."$state"]
store = "appState"

[[rule.filters]]

[rule.filters.meta]
disabled = false
negate = true
type = "custom"
key = "query"
value = "{\\"wildcard\\":{\\"aws.cloudtrail.user_identity.arn\\":{\\"value\\":\\"*/ci\\",\\"case_insensitive\\":true}}}"

[rule.filters.query.wildcard."aws.cloudtrail.user_identity.arn"]
value = "*/ci"
case_insensitive = true

[rule.filters."$state"]
store = "appState"

[rule.investigation_fields]
field_names = ["aws.cloudtrail.user_identity.arn"]\n

=== text that could end a string
--- rule
title: "Quote \"'''\\ in a title"
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
description: "''' and \u007f"
logsource:
  category: test
detection:
  sel:
    f|contains: "a\"\\'''b"
    "x.\"y": 1e30
    g|lt: 1.5
  condition: sel
--- format toml
--- kibana escaped
==> rules/quote_in_a_title.toml <==
[metadata]
creation_date = "1970/01/01"
integration = []
maturity = "production"
updated_date = "1970/01/01"

[rule]
name = "Quote \\"'''\\\\ in a title"
description = "''' and \\u007F"
rule_id = "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90"
tags = ["Sigma"]
note = '''
## Sigma rule

* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
'''
risk_score = 21
severity = "low"
interval = "5m"
from = "now-6m"
to = "now"
type = "query"
language = "kuery"
index = ["apm-*-transaction*", "auditbeat-*", "endgame-*", "filebeat-*", "logs-*", "packetbeat-*", "traces-apm*", "winlogbeat-*", "-*elastic-cloud-logs-*"]
query = '''
g < 1.5
'''
max_signals = 100
timestamp_override = "event.ingested"

[[rule.filters]]

[rule.filters.meta]
disabled = false
negate = false
type = "custom"
key = "query"
value = "{\\"wildcard\\":{\\"f\\":{\\"value\\":\\"*a\\\\\\"\\\\\\\\\\\\\\\\'''b*\\",\\"case_insensitive\\":true}}}"

[rule.filters.query.wildcard.f]
value = "*a\\"\\\\\\\\'''b*"
case_insensitive = true

[rule.filters."$state"]
store = "appState"

[[rule.filters]]

[rule.filters.meta]
disabled = false
negate = false
type = "custom"
key = "query"
value = "{\\"term\\":{\\"x.\\\\\\"y\\":{\\"value\\":\\"1e30\\",\\"case_insensitive\\":true}}}"

[rule.filters.query.term."x.\\"y"]
value = "1e30"
case_insensitive = true

[rule.filters."$state"]
store = "appState"\n
--- kibana diagnostics
1:8 warning SG7159: the rule has no date: its file says 1970-01-01

=== two rules of one title
--- rule
title: "A Title: (new)"
logsource: {category: test}
detection:
  sel: {f: 5}
  condition: sel
---
title: A title new
logsource: {category: test}
detection:
  sel: {f: 6}
  condition: sel
---
title: "\u00e4\u00f6"
logsource: {category: test}
detection:
  sel: {f: 7}
  condition: sel
--- format toml
--- kibana escaped
==> rules/a_title_new.toml <==
[metadata]
creation_date = "1970/01/01"
integration = []
maturity = "production"
updated_date = "1970/01/01"

[rule]
name = "A Title: (new)"
description = "A Title: (new)"
rule_id = "ae8ad6a4-617e-589f-ae8b-6bccf47d6776"
tags = ["Sigma"]
note = '''
## Sigma rule
'''
risk_score = 21
severity = "low"
interval = "5m"
from = "now-6m"
to = "now"
type = "query"
language = "kuery"
index = ["apm-*-transaction*", "auditbeat-*", "endgame-*", "filebeat-*", "logs-*", "packetbeat-*", "traces-apm*", "winlogbeat-*", "-*elastic-cloud-logs-*"]
query = '''
f:5
'''
max_signals = 100
timestamp_override = "event.ingested"

==> rules/a_title_new_2.toml <==
[metadata]
creation_date = "1970/01/01"
integration = []
maturity = "production"
updated_date = "1970/01/01"

[rule]
name = "A title new"
description = "A title new"
rule_id = "570226aa-de6e-51ab-8b7c-99dea64f9412"
tags = ["Sigma"]
note = '''
## Sigma rule
'''
risk_score = 21
severity = "low"
interval = "5m"
from = "now-6m"
to = "now"
type = "query"
language = "kuery"
index = ["apm-*-transaction*", "auditbeat-*", "endgame-*", "filebeat-*", "logs-*", "packetbeat-*", "traces-apm*", "winlogbeat-*", "-*elastic-cloud-logs-*"]
query = '''
f:6
'''
max_signals = 100
timestamp_override = "event.ingested"

==> rules/rule.toml <==
[metadata]
creation_date = "1970/01/01"
integration = []
maturity = "production"
updated_date = "1970/01/01"

[rule]
name = "äö"
description = "äö"
rule_id = "2317bc41-99a4-5d4b-85c1-69c0b593f07d"
tags = ["Sigma"]
note = '''
## Sigma rule
'''
risk_score = 21
severity = "low"
interval = "5m"
from = "now-6m"
to = "now"
type = "query"
language = "kuery"
index = ["apm-*-transaction*", "auditbeat-*", "endgame-*", "filebeat-*", "logs-*", "packetbeat-*", "traces-apm*", "winlogbeat-*", "-*elastic-cloud-logs-*"]
query = '''
f:7
'''
max_signals = 100
timestamp_override = "event.ingested"\n
--- kibana diagnostics
1:8 warning SG7159: the rule has no date: its file says 1970-01-01
7:8 warning SG7159: the rule has no date: its file says 1970-01-01
13:8 warning SG7159: the rule has no date: its file says 1970-01-01

=== TOML has less room than JSON
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
date: 2026-01-02
logsource: {product: x}
detection:
  s:
    f: a?b
  t:
    g: c?d
  condition: t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (s))))))))))))))))))))))))))))))))))))))))
--- format toml
--- kibana error
10:14 error SG7158: the query is nested 42 levels deep, and Elasticsearch takes 30
