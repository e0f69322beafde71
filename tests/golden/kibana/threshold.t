# Correlations that count, as threshold rules.

=== events by group
--- rule
title: Failed login
name: failed
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Many
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [failed]
  type: event_count
  group-by: [user.name]
  timespan: 10m
  condition: {gte: 5}
level: high
--- bundled auto
--- format siem_rule_ndjson
--- kibana
{"name":"Many","description":"Many","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-16m","to":"now","meta":{"from":"11m"},"type":"threshold","language":"kuery","index":["logs-aws.cloudtrail-*","filebeat-*"],"query":"data_stream.dataset:\"aws.cloudtrail\"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"event.action\":{\"value\":\"ConsoleLogin\",\"case_insensitive\":true}}}"},"query":{"term":{"event.action":{"value":"ConsoleLogin","case_insensitive":true}}},"$state":{"store":"appState"}}],"threshold":{"field":["user.name"],"value":5,"cardinality":[]},"related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[{"name":"data_stream.dataset","type":"constant_keyword"},{"name":"event.action","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
15:13 warning SG7154: the rule counts over 10m and the 360 seconds since the run before: it may find what is that much farther apart

=== more than a number, in a short time
--- rule
title: Failed login
name: failed
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Many
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [failed]
  type: event_count
  timespan: 90s
  condition: {gt: 5}
level: high
--- format siem_rule_ndjson
--- kibana
{"name":"Many","description":"Many","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"90s","from":"now-4m","to":"now","meta":{"from":"150s"},"type":"threshold","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"eventName\":{\"value\":\"ConsoleLogin\",\"case_insensitive\":true}}}"},"query":{"term":{"eventName":{"value":"ConsoleLogin","case_insensitive":true}}},"$state":{"store":"appState"}}],"threshold":{"field":[],"value":6,"cardinality":[]},"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
14:13 warning SG7154: the rule counts over 90s and the 150 seconds since the run before: it may find what is that much farther apart

=== different values
--- rule
title: Failed login
name: failed
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Many
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [failed]
  type: value_count
  group-by: [user.name]
  timespan: 1h
  condition: {gte: 3, field: source.ip}
level: high
--- format siem_rule_ndjson
--- kibana
{"name":"Many","description":"Many","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-66m","to":"now","meta":{"from":"61m"},"type":"threshold","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"eventName\":{\"value\":\"ConsoleLogin\",\"case_insensitive\":true}}}"},"query":{"term":{"eventName":{"value":"ConsoleLogin","case_insensitive":true}}},"$state":{"store":"appState"}}],"threshold":{"field":["user.name"],"value":1,"cardinality":[{"field":"source.ip","value":3}]},"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
15:13 warning SG7154: the rule counts over 1h and the 360 seconds since the run before: it may find what is that much farther apart

=== two rules, two indices
--- rule
title: Failed login
name: failed
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Other
name: other
logsource: {product: azure, service: signinlogs}
detection:
  sel: {n: 5}
  condition: sel
---
title: Many
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [failed, other]
  type: event_count
  timespan: 1d
  condition: {gte: 2}
level: high
--- pipeline
name: p
priority: 1
transformations:
  - type: set_state
    key: index
    val: logs-a-*
    rule_conditions:
      - {type: logsource, product: aws}
  - type: set_state
    key: index
    val: logs-b-*
    rule_conditions:
      - {type: logsource, product: azure}
  - type: set_state
    key: integration
    val: aws/cloudtrail
    rule_conditions:
      - {type: logsource, product: aws}
--- format siem_rule_ndjson
--- options
from=now-2d
--- kibana
{"name":"Many","description":"Many","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Data Source: Azure","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-2d","to":"now","meta":{"from":"1441m"},"type":"threshold","language":"kuery","index":["logs-a-*","logs-b-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"bool\":{\"should\":[{\"term\":{\"eventName\":{\"value\":\"ConsoleLogin\",\"case_insensitive\":true}}},{\"term\":{\"n\":{\"value\":5}}}],\"minimum_should_match\":1}}"},"query":{"bool":{"should":[{"term":{"eventName":{"value":"ConsoleLogin","case_insensitive":true}}},{"term":{"n":{"value":5}}}],"minimum_should_match":1}},"$state":{"store":"appState"}}],"threshold":{"field":[],"value":2,"cardinality":[]},"related_integrations":[{"package":"aws","version":">=1.0.0","integration":"cloudtrail"}],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics

=== four groups
--- rule
title: Failed login
name: failed
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Many
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [failed]
  type: event_count
  group-by: [a, b, c, d]
  timespan: 10m
  condition: {gte: 5}
level: high
--- format siem_rule_ndjson
--- kibana
{"name":"Many","description":"Many","rule_id":"0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02","setup":"","risk_score":73,"severity":"high","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-16m","to":"now","meta":{"from":"11m"},"type":"threshold","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"eventName\":{\"value\":\"ConsoleLogin\",\"case_insensitive\":true}}}"},"query":{"term":{"eventName":{"value":"ConsoleLogin","case_insensitive":true}}},"$state":{"store":"appState"}}],"threshold":{"field":["a","b","c","d"],"value":5,"cardinality":[]},"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
14:14 warning SG7155: before version 9.2, Elastic Security groups by three fields at most
15:13 warning SG7154: the rule counts over 10m and the 360 seconds since the run before: it may find what is that much farther apart

=== fewer than a number
--- rule
title: Failed login
name: failed
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Many
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [failed]
  type: event_count
  timespan: 10m
  condition: {lt: 5}
level: high
--- format siem_rule_ndjson
--- options
language=kuery
--- kibana error
15:14 error SG7153: a threshold rule of Elastic Security needs one of 'gte' and 'gt'; an ES|QL rule, 'STATS ... BY ...', can express other comparisons

=== a range
--- rule
title: Failed login
name: failed
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Many
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [failed]
  type: event_count
  timespan: 10m
  condition: {gte: 5, lte: 9}
level: high
--- format siem_rule_ndjson
--- options
language=kuery
--- kibana error
15:14 error SG7153: a threshold rule of Elastic Security needs one of 'gte' and 'gt'; an ES|QL rule, 'STATS ... BY ...', can express other comparisons

=== six groups
--- rule
title: Failed login
name: failed
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Many
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [failed]
  type: event_count
  group-by: [a, b, c, d, e, f]
  timespan: 10m
  condition: {gte: 5}
level: high
--- format siem_rule_ndjson
--- options
language=kuery
--- kibana error
14:14 error SG7153: a threshold rule of Elastic Security groups by five fields at most

=== an alias
--- rule
title: Failed login
name: failed
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Other
name: other
logsource: {product: azure, service: signinlogs}
detection:
  sel: {n: 5}
  condition: sel
---
title: Many
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [failed, other]
  type: event_count
  group-by: [who]
  aliases:
    who: {failed: a, other: b}
  timespan: 10m
  condition: {gte: 5}
level: high
--- format siem_rule_ndjson
--- options
language=kuery
--- kibana error
21:14 error SG7153: a threshold rule of Elastic Security groups by fields, and this is an alias of several

=== rules in order
--- rule
title: Failed login
name: failed
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a01
logsource: {product: aws, service: cloudtrail}
detection:
  sel: {eventName: ConsoleLogin}
  condition: sel
---
title: Other
name: other
logsource: {product: azure, service: signinlogs}
detection:
  sel: {n: 5}
  condition: sel
---
title: Many
id: 0d6b6ce2-5a0e-4b0c-9d52-1f4f6f4f5a02
correlation:
  rules: [failed, other]
  type: temporal_ordered
  timespan: 10m
level: high
--- format siem_rule_ndjson
--- options
language=kuery
--- kibana error
19:3 error SG5017: KQL finds events and cannot count them or compare their times; an EQL rule, 'sequence by ... with maxspan=...', can express this
