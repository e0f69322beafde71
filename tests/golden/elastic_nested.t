# Correlations of correlations.

=== a count, then another rule
--- rule
title: One
name: one
logsource:
    product: example
detection:
    selection:
        field: x
    condition: selection
---
title: Two
name: two
logsource:
    product: example
detection:
    selection:
        field: y
    condition: selection
---
title: Many
name: many
correlation:
    type: event_count
    rules: [one]
    group-by: [user.name]
    timespan: 10m
    condition:
        gte: 5
---
title: Together
correlation:
    type: temporal_ordered
    rules: [many, two]
    group-by: [user.name]
    timespan: 20m
--- eql
sequence by user.name with maxspan=1799999ms
  [any where ((field : "x"))] with runs=5
  [any where field : "y"]
--- eql diagnostics
32:13 warning SG7415: what this counts may be as far apart as the whole sequence, 1800 seconds
--- esql error
32:13 error SG5016: a query of ES|QL cannot correlate the results of another correlation, unless all of them count by the same fields

=== a rule, then a count
--- rule
title: One
name: one
logsource:
    product: example
detection:
    selection:
        field: x
    condition: selection
---
title: Two
name: two
logsource:
    product: example
detection:
    selection:
        field: y
    condition: selection
---
title: Many
name: many
correlation:
    type: event_count
    rules: [one]
    group-by: [user.name]
    timespan: 10m
    condition:
        gte: 5
---
title: Together
correlation:
    type: temporal_ordered
    rules: [two, many]
    group-by: [user.name]
    timespan: 20m
--- eql error
32:18 error SG5016: a sequence of EQL has no steps that are sequences; only its first may be a count of events by the same fields
--- esql error
32:18 error SG5016: a query of ES|QL cannot correlate the results of another correlation, unless all of them count by the same fields

=== two counts by the same fields
--- rule
title: One
name: one
logsource:
    product: example
detection:
    selection:
        field: x
    condition: selection
---
title: Many
name: many
correlation:
    type: event_count
    rules: [one]
    group-by: [user.name]
    timespan: 10m
    condition:
        gte: 5
---
title: Values
name: values
correlation:
    type: value_count
    rules: [one]
    group-by: [user.name]
    timespan: 10m
    condition:
        field: source.ip
        gte: 3
---
title: Together
correlation:
    type: temporal
    rules: [many, values]
    group-by: [user.name]
    timespan: 20m
--- eql error
34:13 error SG5016: a sequence of EQL has no steps that are sequences; only its first may be a count of events by the same fields
34:19 error SG5016: a sequence of EQL has no steps that are sequences; only its first may be a count of events by the same fields
--- esql
FROM logs-*
| WHERE @timestamp > NOW() - 1800 seconds
| WHERE (TO_LOWER(field) == "x") OR (TO_LOWER(field) == "x")
| WHERE user.name IS NOT NULL
| STATS rule_1 = COUNT(*) WHERE (TO_LOWER(field) == "x"), rule_2 = COUNT_DISTINCT(source.ip, 40000) WHERE (TO_LOWER(field) == "x"), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY user.name
| WHERE rule_1 >= 5 AND rule_2 >= 3
--- esql diagnostics
33:5 warning SG7521: what the inner correlations count may be as far apart as the whole window

=== two counts, as a rule of Elastic Security
--- rule
title: One
name: one
logsource:
    product: example
detection:
    selection:
        field: x
    condition: selection
---
title: Many
name: many
correlation:
    type: event_count
    rules: [one]
    group-by: [user.name]
    timespan: 10m
    condition:
        gte: 5
---
title: Values
name: values
correlation:
    type: value_count
    rules: [one]
    group-by: [user.name]
    timespan: 10m
    condition:
        field: source.ip
        gte: 3
---
title: Together
correlation:
    type: temporal
    rules: [many, values]
    group-by: [user.name]
    timespan: 20m
--- format siem_rule_ndjson
--- kibana
{"name":"Together","description":"Together","rule_id":"326bb816-f9bb-5f7e-9040-7cd2bfcecf59","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-36m","to":"now","meta":{"from":"31m"},"type":"esql","language":"esql","query":"FROM apm-*-transaction*,auditbeat-*,endgame-*,filebeat-*,logs-*,packetbeat-*,traces-apm*,winlogbeat-*,-*elastic-cloud-logs-*\n| WHERE (TO_LOWER(field) == \"x\") OR (TO_LOWER(field) == \"x\")\n| WHERE user.name IS NOT NULL\n| STATS rule_1 = COUNT(*) WHERE (TO_LOWER(field) == \"x\"), rule_2 = COUNT_DISTINCT(source.ip, 40000) WHERE (TO_LOWER(field) == \"x\"), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY user.name\n| WHERE rule_1 >= 5 AND rule_2 >= 3","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","alert_suppression":{"group_by":["user.name"],"duration":{"value":36,"unit":"m"},"missing_fields_strategy":"suppress"},"exceptions_list":[],"actions":[]}
--- kibana diagnostics
33:5 warning SG7521: what the inner correlations count may be as far apart as the whole window
36:15 warning SG7154: the rule counts over 20m and the 360 seconds since the run before: it may find what is that much farther apart

=== a count, then another rule, as a rule of Elastic Security
--- rule
title: One
name: one
logsource:
    product: example
detection:
    selection:
        field: x
    condition: selection
---
title: Two
name: two
logsource:
    product: example
detection:
    selection:
        field: y
    condition: selection
---
title: Many
name: many
correlation:
    type: event_count
    rules: [one]
    group-by: [user.name]
    timespan: 10m
    condition:
        gte: 5
---
title: Together
correlation:
    type: temporal_ordered
    rules: [many, two]
    group-by: [user.name]
    timespan: 20m
--- format siem_rule_ndjson
--- kibana
{"name":"Together","description":"Together","rule_id":"b0e245b4-f813-5491-9918-df6f4f4eaf07","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-36m","to":"now","meta":{"from":"31m"},"type":"eql","language":"eql","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"sequence by user.name with maxspan=1799999ms\n  [any where ((field : \"x\"))] with runs=5\n  [any where field : \"y\"]","related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
32:13 warning SG7415: what this counts may be as far apart as the whole sequence, 1800 seconds

=== a count by another field
--- rule
title: One
name: one
logsource:
    product: example
detection:
    selection:
        field: x
    condition: selection
---
title: Many
name: many
correlation:
    type: event_count
    rules: [one]
    group-by: [host.name]
    timespan: 10m
    condition:
        gte: 5
---
title: Values
name: values
correlation:
    type: value_count
    rules: [one]
    group-by: [user.name]
    timespan: 10m
    condition:
        field: source.ip
        gte: 3
---
title: Together
correlation:
    type: temporal
    rules: [many, values]
    group-by: [user.name]
    timespan: 20m
--- esql error
34:13 error SG5016: a query of ES|QL cannot correlate the results of another correlation, unless all of them count by the same fields
--- eql error
34:13 error SG5016: a sequence of EQL has no steps that are sequences; only its first may be a count of events by the same fields
34:19 error SG5016: a sequence of EQL has no steps that are sequences; only its first may be a count of events by the same fields
