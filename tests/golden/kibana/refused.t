=== err fieldref
--- rule
title: err_fieldref
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        user.name|fieldref: user.target.name
    condition: sel
--- kibana error
7:29 error SG7104: KQL has no field reference: it cannot compare 'user.name' with 'user.target.name'

=== err timestamp hour
--- rule
title: err_timestamp_hour
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        '@timestamp|hour|gte': 22
    condition: sel
--- kibana error
7:32 error SG7105: KQL has no timestamp part comparison

=== KQL nested more than 12 levels deep
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {product: test}
detection:
  s:
    f: ab
  t:
    g: cd
  condition: (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or s)))))))))))))
--- kibana error
9:14 error SG7158: the query is nested 13 levels deep: Kibana's parser takes twice as long for each, and more than 12 are too many

=== 13 levels are a filter in rules
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {product: test}
detection:
  s:
    f: ab
  t:
    g: cd
  condition: (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or s)))))))))))))
--- options
case=as-is
--- format siem_rule_ndjson
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"bool\":{\"should\":[{\"term\":{\"f\":{\"value\":\"ab\",\"case_insensitive\":true}}},{\"bool\":{\"filter\":[{\"term\":{\"g\":{\"value\":\"cd\",\"case_insensitive\":true}}},{\"bool\":{\"should\":[{\"term\":{\"f\":{\"value\":\"ab\",\"case_insensitive\":true}}},{\"bool\":{\"filter\":[{\"term\":{\"g\":{\"value\":\"cd\",\"case_insensitive\":true}}},{\"bool\":{\"should\":[{\"term\":{\"f\":{\"value\":\"ab\",\"case_insensitive\":true}}},{\"bool\":{\"filter\":[{\"term\":{\"g\":{\"value\":\"cd\",\"case_insensitive\":true}}},{\"bool\":{\"should\":[{\"term\":{\"f\":{\"value\":\"ab\",\"case_insensitive\":true}}},{\"bool\":{\"filter\":[{\"term\":{\"g\":{\"value\":\"cd\",\"case_insensitive\":true}}},{\"bool\":{\"should\":[{\"term\":{\"f\":{\"value\":\"ab\",\"case_insensitive\":true}}},{\"bool\":{\"filter\":[{\"term\":{\"g\":{\"value\":\"cd\",\"case_insensitive\":true}}},{\"bool\":{\"should\":[{\"term\":{\"f\":{\"value\":\"ab\",\"case_insensitive\":true}}},{\"bool\":{\"filter\":[{\"term\":{\"g\":{\"value\":\"cd\",\"case_insensitive\":true}}},{\"bool\":{\"should\":[{\"term\":{\"f\":{\"value\":\"ab\",\"case_insensitive\":true}}},{\"term\":{\"f\":{\"value\":\"ab\",\"case_insensitive\":true}}}],\"minimum_should_match\":1}}]}}],\"minimum_should_match\":1}}]}}],\"minimum_should_match\":1}}]}}],\"minimum_should_match\":1}}]}}],\"minimum_should_match\":1}}]}}],\"minimum_should_match\":1}}]}}],\"minimum_should_match\":1}}"},"query":{"bool":{"should":[{"term":{"f":{"value":"ab","case_insensitive":true}}},{"bool":{"filter":[{"term":{"g":{"value":"cd","case_insensitive":true}}},{"bool":{"should":[{"term":{"f":{"value":"ab","case_insensitive":true}}},{"bool":{"filter":[{"term":{"g":{"value":"cd","case_insensitive":true}}},{"bool":{"should":[{"term":{"f":{"value":"ab","case_insensitive":true}}},{"bool":{"filter":[{"term":{"g":{"value":"cd","case_insensitive":true}}},{"bool":{"should":[{"term":{"f":{"value":"ab","case_insensitive":true}}},{"bool":{"filter":[{"term":{"g":{"value":"cd","case_insensitive":true}}},{"bool":{"should":[{"term":{"f":{"value":"ab","case_insensitive":true}}},{"bool":{"filter":[{"term":{"g":{"value":"cd","case_insensitive":true}}},{"bool":{"should":[{"term":{"f":{"value":"ab","case_insensitive":true}}},{"bool":{"filter":[{"term":{"g":{"value":"cd","case_insensitive":true}}},{"bool":{"should":[{"term":{"f":{"value":"ab","case_insensitive":true}}},{"term":{"f":{"value":"ab","case_insensitive":true}}}],"minimum_should_match":1}}]}}],"minimum_should_match":1}}]}}],"minimum_should_match":1}}]}}],"minimum_should_match":1}}]}}],"minimum_should_match":1}}]}}],"minimum_should_match":1}}]}}],"minimum_should_match":1}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== and of more than 30 nothing
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {product: test}
detection:
  s:
    f: ab
  t:
    g: cd
  condition: (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or s))))))))))))))))))))))))))))))
--- format siem_rule_ndjson
--- kibana error
9:14 error SG7158: the query is nested 32 levels deep, and Elasticsearch takes 30
