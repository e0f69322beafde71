# The language of a rule: KQL where it says the rule, else EQL, else ES|QL.

=== two fields: EQL
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    f|fieldref: g
  condition: sel
--- format siem_rule_ndjson
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"eql","language":"eql","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"any where (startsWith~(f, g) and startsWith~(g, f))","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics

=== two fields, forced to KQL
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    f|fieldref: g
  condition: sel
--- format siem_rule_ndjson
--- options
language=kuery
--- kibana error
6:17 error SG7104: KQL has no field reference: it cannot compare 'f' with 'g'

=== two fields, forced to ES|QL
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    f|fieldref: g
  condition: sel
--- format siem_rule_ndjson
--- options
language=esql
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"esql","language":"esql","query":"FROM apm-*-transaction*,auditbeat-*,endgame-*,filebeat-*,logs-*,packetbeat-*,traces-apm*,winlogbeat-*,-*elastic-cloud-logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == TO_LOWER(g)","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics

=== part of a time: ES|QL
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    "@timestamp|hour": 3
  condition: sel
--- format siem_rule_ndjson
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"esql","language":"esql","query":"FROM apm-*-transaction*,auditbeat-*,endgame-*,filebeat-*,logs-*,packetbeat-*,traces-apm*,winlogbeat-*,-*elastic-cloud-logs-* METADATA _id, _index, _version | WHERE DATE_EXTRACT(\"hour_of_day\", @timestamp) == 3","related_integrations":[],"required_fields":[{"name":"@timestamp","type":"date"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics

=== part of a time, forced to EQL
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    "@timestamp|hour": 3
  condition: sel
--- format siem_rule_ndjson
--- options
language=eql
--- kibana error
6:24 error SG7404: EQL has no parts of a time

=== whole texts of a text field, below a NOT: ES|QL
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    f: 5
  flt:
    powershell.file.script_block_text|contains: FileShare.cdxml
  condition: sel and not flt
--- format siem_rule_ndjson
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"esql","language":"esql","query":"FROM apm-*-transaction*,auditbeat-*,endgame-*,filebeat-*,logs-*,packetbeat-*,traces-apm*,winlogbeat-*,-*elastic-cloud-logs-* METADATA _id, _index, _version | WHERE TO_STRING(f) IN (\"5\", \"5.0\") AND NOT COALESCE(TO_LOWER(powershell.file.script_block_text) LIKE \"*fileshare.cdxml*\", FALSE)","related_integrations":[],"required_fields":[{"name":"powershell.file.script_block_text","type":"text"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics

=== a text field that is only widened stays KQL
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    powershell.file.script_block_text|contains: FileShare.cdxml
  condition: sel
--- format siem_rule_ndjson
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"powershell.file.script_block_text:(*fileshare and cdxml*)","filters":[],"related_integrations":[],"required_fields":[{"name":"powershell.file.script_block_text","type":"text"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
6:49 warning SG7141: 'powershell.file.script_block_text' has the type text: '*FileShare.cdxml*' is widened to its words

=== what KQL says, forced to EQL
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    f: 5
    g|contains: x
  condition: sel
--- format siem_rule_ndjson
--- options
language=eql
optional_fields=true
index_names=logs-a-*, logs-b-*
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"eql","language":"eql","index":["logs-a-*","logs-b-*"],"query":"any where ?f == 5 and ?g : \"*x*\"","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics

=== what KQL says, forced to ES|QL
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    f: 5
    g|contains: x
  condition: sel
--- format siem_rule_ndjson
--- options
language=esql
index_names=logs-a-*, logs-b-*
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"esql","language":"esql","query":"FROM logs-a-*,logs-b-* METADATA _id, _index, _version | WHERE TO_STRING(f) IN (\"5\", \"5.0\") AND TO_LOWER(g) LIKE \"*x*\"","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics

=== a word without a field, forced to EQL
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    - word
  condition: sel
--- format siem_rule_ndjson
--- options
language=eql
--- kibana error
6:7 error SG7402: EQL compares fields, and this names none; name the field to search in with -O unbound_field=process.command_line

=== no language says it, and no event is it
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    kubernetes.audit.responseStatus.code: ALLOW
  condition: sel
--- format siem_rule_ndjson
--- kibana error
6:43 warning SG7142: 'kubernetes.audit.responseStatus.code' has the type long, which has no value 'ALLOW': it is left out
6:43 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== no language says it
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel:
    a|fieldref: b.c
  condition: sel
--- pipeline
name: p
priority: 1
transformations:
  - type: set_state
    key: field_types
    val: {b: flattened}
--- format siem_rule_ndjson
--- kibana error
6:17 error SG7104: KQL has no field reference: it cannot compare 'a' with 'b.c'
6:17 error SG7405: EQL cannot search the flattened field 'b.c'; -t esql or -t kibana may express this
6:17 error SG7506: ES|QL cannot read the flattened field 'b.c'

=== in order: a sequence
--- rule
title: First
name: first
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Second
name: second
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: CreateUser}
  condition: sel
---
title: Both
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [first, second]
  type: temporal_ordered
  timespan: 10m
  group-by: [user.name]
level: high
--- bundled auto
--- format siem_rule_ndjson
--- kibana
{"name":"Both","description":"Both","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-16m","to":"now","meta":{"from":"11m"},"type":"eql","language":"eql","index":["logs-aws.cloudtrail-*","filebeat-*"],"query":"sequence by user.name with maxspan=599999ms\n  [any where data_stream.dataset : \"aws.cloudtrail\" and event.action : \"ConsoleLogin\"]\n  [any where data_stream.dataset : \"aws.cloudtrail\" and event.action : \"CreateUser\"]","related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics

=== in any order: ES|QL
--- rule
title: First
name: first
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Second
name: second
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: CreateUser}
  condition: sel
---
title: Both
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [first, second]
  type: temporal
  timespan: 1h
  group-by: [user.name]
level: high
--- bundled auto
--- format siem_rule_ndjson
--- kibana
{"name":"Both","description":"Both","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-66m","to":"now","meta":{"from":"61m"},"type":"esql","language":"esql","query":"FROM logs-aws.cloudtrail-*,filebeat-*\n| WHERE (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"consolelogin\") OR (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"createuser\")\n| WHERE user.name IS NOT NULL\n| STATS rule_1 = COUNT(*) WHERE (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"consolelogin\"), rule_2 = COUNT(*) WHERE (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"createuser\"), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY user.name\n| WHERE rule_1 > 0 AND rule_2 > 0","related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","alert_suppression":{"group_by":["user.name"],"duration":{"value":66,"unit":"m"},"missing_fields_strategy":"suppress"},"exceptions_list":[],"actions":[]}
--- kibana diagnostics
21:13 warning SG7154: the rule counts over 1h and the 360 seconds since the run before: it may find what is that much farther apart

=== in any order, forced to EQL
--- rule
title: First
name: first
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Second
name: second
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: CreateUser}
  condition: sel
---
title: Both
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [first, second]
  type: temporal
  timespan: 1h
  group-by: [user.name]
level: high
--- bundled auto
--- format siem_rule_ndjson
--- options
language=eql
--- kibana error
19:3 error SG5017: each order of the rules is a sequence of EQL, and a rule of Elastic Security has one; -O language=esql can express this

=== in order, forced to KQL
--- rule
title: First
name: first
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Second
name: second
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: CreateUser}
  condition: sel
---
title: Both
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [first, second]
  type: temporal_ordered
  timespan: 1h
  group-by: [user.name]
level: high
--- bundled auto
--- format siem_rule_ndjson
--- options
language=kuery
--- kibana error
19:3 error SG5017: KQL finds events and cannot count them or compare their times; an EQL rule, 'sequence by ... with maxspan=...', can express this

=== in order, forced to ES|QL
--- rule
title: First
name: first
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Second
name: second
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: CreateUser}
  condition: sel
---
title: Both
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [first, second]
  type: temporal_ordered
  timespan: 1h
  group-by: [user.name]
level: high
--- bundled auto
--- format siem_rule_ndjson
--- options
language=esql
--- kibana
{"name":"Both","description":"Both","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-66m","to":"now","meta":{"from":"61m"},"type":"esql","language":"esql","query":"FROM logs-aws.cloudtrail-*,filebeat-*\n| WHERE (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"consolelogin\") OR (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"createuser\")\n| WHERE user.name IS NOT NULL\n| STATS first_1 = MIN(@timestamp) WHERE (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"consolelogin\"), last_2 = MAX(@timestamp) WHERE (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"createuser\"), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY user.name\n| WHERE first_1 <= last_2","related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","alert_suppression":{"group_by":["user.name"],"duration":{"value":66,"unit":"m"},"missing_fields_strategy":"suppress"},"exceptions_list":[],"actions":[]}
--- kibana diagnostics
21:13 warning SG7154: the rule counts over 1h and the 360 seconds since the run before: it may find what is that much farther apart

=== a sum
--- rule
title: First
name: first
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Second
name: second
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: CreateUser}
  condition: sel
---
title: Both
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [first]
  type: value_sum
  timespan: 1h
  group-by: [user.name]
  condition: {gte: 500, field: bytes}
level: high
--- bundled auto
--- format siem_rule_ndjson
--- kibana
{"name":"Second","description":"Second","rule_id":"70ac7eab-338c-5c8d-bafe-225c0cb11be0","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["logs-aws.cloudtrail-*","filebeat-*"],"query":"data_stream.dataset:\"aws.cloudtrail\"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"event.action\":{\"value\":\"CreateUser\",\"case_insensitive\":true}}}"},"query":{"term":{"event.action":{"value":"CreateUser","case_insensitive":true}}},"$state":{"store":"appState"}}],"related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
{"name":"Both","description":"Both","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-66m","to":"now","meta":{"from":"61m"},"type":"esql","language":"esql","query":"FROM logs-aws.cloudtrail-*,filebeat-*\n| WHERE (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"consolelogin\")\n| WHERE user.name IS NOT NULL\n| STATS value_sum = SUM(TO_DOUBLE(bytes)), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY user.name\n| WHERE value_sum >= 500","related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","alert_suppression":{"group_by":["user.name"],"duration":{"value":66,"unit":"m"},"missing_fields_strategy":"suppress"},"exceptions_list":[],"actions":[]}
--- kibana diagnostics
21:13 warning SG7154: the rule counts over 1h and the 360 seconds since the run before: what it compares is that of a longer time

=== a percentile, in four groups
--- rule
title: First
name: first
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Second
name: second
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: CreateUser}
  condition: sel
---
title: Both
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [first]
  type: value_percentile
  timespan: 90s
  group-by: [a, b, c, d]
  condition: {gte: 500, field: bytes, percentile: 95}
level: high
--- bundled auto
--- format siem_rule_ndjson
--- kibana
{"name":"Second","description":"Second","rule_id":"70ac7eab-338c-5c8d-bafe-225c0cb11be0","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["logs-aws.cloudtrail-*","filebeat-*"],"query":"data_stream.dataset:\"aws.cloudtrail\"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"event.action\":{\"value\":\"CreateUser\",\"case_insensitive\":true}}}"},"query":{"term":{"event.action":{"value":"CreateUser","case_insensitive":true}}},"$state":{"store":"appState"}}],"related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
{"name":"Both","description":"Both","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"90s","from":"now-4m","to":"now","meta":{"from":"150s"},"type":"esql","language":"esql","query":"FROM logs-aws.cloudtrail-*,filebeat-*\n| WHERE (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"consolelogin\")\n| WHERE a IS NOT NULL AND b IS NOT NULL AND c IS NOT NULL AND d IS NOT NULL\n| STATS value_percentile = PERCENTILE(TO_DOUBLE(bytes), 95), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY a, b, c, d\n| WHERE value_percentile >= 500","related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
21:13 warning SG7154: the rule counts over 90s and the 150 seconds since the run before: what it compares is that of a longer time

=== fewer than a number: ES|QL
--- rule
title: First
name: first
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Second
name: second
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: CreateUser}
  condition: sel
---
title: Both
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [first]
  type: event_count
  timespan: 10m
  group-by: [user.name]
  condition: {lt: 5}
level: high
--- bundled auto
--- format siem_rule_ndjson
--- kibana
{"name":"Second","description":"Second","rule_id":"70ac7eab-338c-5c8d-bafe-225c0cb11be0","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["logs-aws.cloudtrail-*","filebeat-*"],"query":"data_stream.dataset:\"aws.cloudtrail\"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"event.action\":{\"value\":\"CreateUser\",\"case_insensitive\":true}}}"},"query":{"term":{"event.action":{"value":"CreateUser","case_insensitive":true}}},"$state":{"store":"appState"}}],"related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
{"name":"Both","description":"Both","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-16m","to":"now","meta":{"from":"11m"},"type":"esql","language":"esql","query":"FROM logs-aws.cloudtrail-*,filebeat-*\n| WHERE (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"consolelogin\")\n| WHERE user.name IS NOT NULL\n| STATS event_count = COUNT(*), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY user.name\n| WHERE event_count < 5","related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","alert_suppression":{"group_by":["user.name"],"duration":{"value":16,"unit":"m"},"missing_fields_strategy":"suppress"},"exceptions_list":[],"actions":[]}
--- kibana diagnostics
21:13 warning SG7154: the rule counts over 10m and the 360 seconds since the run before: what it compares is that of a longer time

=== a count, forced to EQL
--- rule
title: First
name: first
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Second
name: second
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: CreateUser}
  condition: sel
---
title: Both
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [first]
  type: event_count
  timespan: 10m
  group-by: [user.name]
  condition: {gte: 3}
level: high
--- bundled auto
--- format siem_rule_ndjson
--- options
language=eql
--- kibana
{"name":"Second","description":"Second","rule_id":"48c416f9-f91c-5edf-a701-9920264896dd","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"eql","language":"eql","index":["logs-aws.cloudtrail-*","filebeat-*"],"query":"any where data_stream.dataset : \"aws.cloudtrail\" and event.action : \"CreateUser\"","related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
{"name":"Both","description":"Both","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-16m","to":"now","meta":{"from":"11m"},"type":"eql","language":"eql","index":["logs-aws.cloudtrail-*","filebeat-*"],"query":"sequence by user.name with maxspan=599999ms\n  [any where data_stream.dataset : \"aws.cloudtrail\" and event.action : \"ConsoleLogin\"] with runs=3","related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics

=== an alias: ES|QL
--- rule
title: First
name: first
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Second
name: second
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: CreateUser}
  condition: sel
---
title: Both
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [first, second]
  type: event_count
  timespan: 10m
  group-by: [who]
  aliases:
    who:
      first: user.name
      second: user.target.name
  condition: {gte: 3}
level: high
--- bundled auto
--- format siem_rule_ndjson
--- kibana
{"name":"Both","description":"Both","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-16m","to":"now","meta":{"from":"11m"},"type":"esql","language":"esql","query":"FROM logs-aws.cloudtrail-*,filebeat-*\n| WHERE (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"consolelogin\") OR (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"createuser\")\n| EVAL who = CASE((TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"consolelogin\"), user.name, (TO_LOWER(data_stream.dataset) == \"aws.cloudtrail\" AND TO_LOWER(event.action) == \"createuser\"), user.target.name)\n| WHERE who IS NOT NULL\n| STATS event_count = COUNT(*), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY who\n| WHERE event_count >= 3","related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","alert_suppression":{"group_by":["who"],"duration":{"value":16,"unit":"m"},"missing_fields_strategy":"suppress"},"exceptions_list":[],"actions":[]}
--- kibana diagnostics
21:13 warning SG7154: the rule counts over 10m and the 360 seconds since the run before: it may find what is that much farther apart


=== a count of what only EQL says: ES|QL
--- rule
title: Own key
name: own
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {category: test}
detection:
  sel: {f|fieldref: g}
  condition: sel
---
title: Many
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [own]
  type: event_count
  timespan: 10m
  condition: {gte: 5}
--- format siem_rule_ndjson
--- kibana
{"name":"Many","description":"Many","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-16m","to":"now","meta":{"from":"11m"},"type":"esql","language":"esql","query":"FROM apm-*-transaction*,auditbeat-*,endgame-*,filebeat-*,logs-*,packetbeat-*,traces-apm*,winlogbeat-*,-*elastic-cloud-logs-*\n| WHERE (TO_LOWER(f) == TO_LOWER(g))\n| STATS event_count = COUNT(*), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp)\n| WHERE event_count >= 5","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
14:13 warning SG7154: the rule counts over 10m and the 360 seconds since the run before: it may find what is that much farther apart

=== fields that only EQL asks for
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {category: test}
detection:
  sel: {f: 5}
  condition: sel
--- format siem_rule_ndjson
--- options
language=eql
timestamp_field=event.created
tiebreaker_field=event.sequence
event_category=event.kind
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"eql","language":"eql","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"any where f == 5","timestamp_field":"event.created","tiebreaker_field":"event.sequence","event_category_override":"event.kind","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== ES|QL names indices, and no data view
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f: a
  condition: sel
--- format siem_rule
--- options
data_view_id=my-view
language=esql
--- kibana
{
  "name": "T",
  "description": "T",
  "rule_id": "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90",
  "version": 1,
  "enabled": false,
  "author": [],
  "tags": [
    "Sigma"
  ],
  "references": [],
  "false_positives": [],
  "note": "## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90",
  "setup": "",
  "risk_score": 21,
  "severity": "low",
  "risk_score_mapping": [],
  "severity_mapping": [],
  "threat": [],
  "interval": "5m",
  "from": "now-6m",
  "to": "now",
  "meta": {
    "from": "1m"
  },
  "type": "esql",
  "language": "esql",
  "query": "FROM apm-*-transaction*,auditbeat-*,endgame-*,filebeat-*,logs-*,packetbeat-*,traces-apm*,winlogbeat-*,-*elastic-cloud-logs-* METADATA _id, _index, _version | WHERE TO_LOWER(f) == \"a\"",
  "related_integrations": [],
  "required_fields": [],
  "max_signals": 100,
  "timestamp_override": "event.ingested",
  "exceptions_list": [],
  "actions": []
}
--- kibana diagnostics
1:8 warning SG7162: a rule in ES|QL names its indices, not the data view 'my-view'; name the indices of the data view with -O index_names
