# Rules for new terms: values that were not there before.

=== by an option
--- rule
title: First sign-in
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
date: 2026-01-02
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
--- format siem_rule_ndjson
--- options
new_terms=user.name, source.ip
--- kibana
{"name":"First sign-in","description":"First sign-in","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90\n* date: 2026-01-02","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"new_terms","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"eventName\":{\"value\":\"ConsoleLogin\",\"case_insensitive\":true}}}"},"query":{"term":{"eventName":{"value":"ConsoleLogin","case_insensitive":true}}},"$state":{"store":"appState"}}],"new_terms_fields":["user.name","source.ip"],"history_window_start":"now-14d","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== another history
--- rule
title: First sign-in
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
date: 2026-01-02
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
--- format siem_rule_ndjson
--- options
new_terms=user.name
history=4w
--- kibana
{"name":"First sign-in","description":"First sign-in","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90\n* date: 2026-01-02","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"new_terms","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"eventName\":{\"value\":\"ConsoleLogin\",\"case_insensitive\":true}}}"},"query":{"term":{"eventName":{"value":"ConsoleLogin","case_insensitive":true}}},"$state":{"store":"appState"}}],"new_terms_fields":["user.name"],"history_window_start":"now-4w","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== in TOML
--- rule
title: First sign-in
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
date: 2026-01-02
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
--- format toml
--- options
new_terms=user.name, source.ip
--- kibana escaped
==> rules/first_sign_in.toml <==
[metadata]
creation_date = "2026/01/02"
integration = []
maturity = "production"
updated_date = "2026/01/02"

[rule]
name = "First sign-in"
description = "First sign-in"
rule_id = "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90"
tags = ["Domain: Cloud", "Data Source: AWS", "Sigma"]
note = '''
## Sigma rule

* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
* date: 2026-01-02
'''
risk_score = 21
severity = "low"
interval = "5m"
from = "now-6m"
to = "now"
type = "new_terms"
language = "kuery"
index = ["apm-*-transaction*", "auditbeat-*", "endgame-*", "filebeat-*", "logs-*", "packetbeat-*", "traces-apm*", "winlogbeat-*", "-*elastic-cloud-logs-*"]
query = '''

'''
max_signals = 100
timestamp_override = "event.ingested"

[[rule.filters]]

[rule.filters.meta]
disabled = false
negate = false
type = "custom"
key = "query"
value = "{\\"term\\":{\\"eventName\\":{\\"value\\":\\"ConsoleLogin\\",\\"case_insensitive\\":true}}}"

[rule.filters.query.term.eventName]
value = "ConsoleLogin"
case_insensitive = true

[rule.filters."$state"]
store = "appState"

[rule.new_terms]
field = "new_terms_fields"
value = ["user.name", "source.ip"]

[[rule.new_terms.history_window_start]]
field = "history_window_start"
value = "now-14d"\n

=== by a pipeline
--- rule
title: First sign-in
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
date: 2026-01-02
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
--- pipeline
name: p
priority: 1
transformations:
  - type: set_state
    key: new_terms
    val: [user.name]
--- format siem_rule_ndjson
--- kibana
{"name":"First sign-in","description":"First sign-in","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90\n* date: 2026-01-02","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"new_terms","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"eventName\":{\"value\":\"ConsoleLogin\",\"case_insensitive\":true}}}"},"query":{"term":{"eventName":{"value":"ConsoleLogin","case_insensitive":true}}},"$state":{"store":"appState"}}],"new_terms_fields":["user.name"],"history_window_start":"now-14d","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== by the state of a pipeline that is text
--- rule
title: First sign-in
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
date: 2026-01-02
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
--- pipeline
name: p
priority: 1
transformations:
  - type: set_state
    key: new_terms
    val: "user.name, source.ip"
--- format siem_rule_ndjson
--- kibana
{"name":"First sign-in","description":"First sign-in","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90\n* date: 2026-01-02","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"new_terms","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"eventName\":{\"value\":\"ConsoleLogin\",\"case_insensitive\":true}}}"},"query":{"term":{"eventName":{"value":"ConsoleLogin","case_insensitive":true}}},"$state":{"store":"appState"}}],"new_terms_fields":["user.name","source.ip"],"history_window_start":"now-14d","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== too many fields
--- rule
title: First sign-in
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
date: 2026-01-02
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
--- pipeline
name: p
priority: 1
transformations:
  - type: set_state
    key: new_terms
    val: [a, b, c, d]
--- format siem_rule_ndjson
--- kibana error
1:8 error SG7161: the pipeline's state 'new_terms' is not a list of one to three fields

=== no name
--- rule
title: First sign-in
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
date: 2026-01-02
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
--- pipeline
name: p
priority: 1
transformations:
  - type: set_state
    key: new_terms
    val: [a, ""]
--- format siem_rule_ndjson
--- kibana error
1:8 error SG7161: the pipeline's state 'new_terms' is not a list of one to three fields

=== what KQL cannot say
--- rule
title: First sign-in
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
date: 2026-01-02
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {f|fieldref: g}
  condition: sel
--- format siem_rule_ndjson
--- options
new_terms=user.name
--- kibana error
6:21 error SG7104: KQL has no field reference: it cannot compare 'f' with 'g'

=== in EQL
--- rule
title: First sign-in
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
date: 2026-01-02
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {f: 5}
  condition: sel
--- format siem_rule_ndjson
--- options
new_terms=user.name
language=eql
--- kibana error
1:8 error SG7161: a rule for new terms is in KQL
