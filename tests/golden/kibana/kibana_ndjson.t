# Saved searches and their data views.

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
--- format kibana_ndjson
--- kibana
{"type":"index-pattern","id":"4c5cda15-5ff6-5ba5-8d8e-f66d0bb61604","attributes":{"title":"logs-aws.cloudtrail-*,filebeat-*","name":"logs-aws.cloudtrail-*,filebeat-*","timeFieldName":"@timestamp"},"references":[],"managed":false,"coreMigrationVersion":"8.8.0","typeMigrationVersion":"8.0.0"}
{"type":"search","id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","attributes":{"title":"Trail stopped","description":"Somebody stops a trail.","columns":["aws.cloudtrail.user_identity.arn"],"sort":[["@timestamp","desc"]],"grid":{},"hideChart":false,"isTextBasedQuery":false,"timeRestore":false,"kibanaSavedObjectMeta":{"searchSourceJSON":"{\"query\":{\"query\":\"data_stream.dataset:\\\"aws.cloudtrail\\\"\",\"language\":\"kuery\"},\"filter\":[{\"meta\":{\"disabled\":false,\"negate\":false,\"alias\":null,\"type\":\"custom\",\"key\":\"query\",\"value\":\"{\\\"term\\\":{\\\"event.provider\\\":{\\\"value\\\":\\\"cloudtrail.amazonaws.com\\\",\\\"case_insensitive\\\":true}}}\"},\"query\":{\"term\":{\"event.provider\":{\"value\":\"cloudtrail.amazonaws.com\",\"case_insensitive\":true}}},\"$state\":{\"store\":\"appState\"}},{\"meta\":{\"disabled\":false,\"negate\":false,\"alias\":null,\"type\":\"custom\",\"key\":\"query\",\"value\":\"{\\\"regexp\\\":{\\\"event.action\\\":{\\\"value\\\":\\\"(Stop|Delete)[^\\\\n]\\\"}}}\"},\"query\":{\"regexp\":{\"event.action\":{\"value\":\"(Stop|Delete)[^\\n]\"}}},\"$state\":{\"store\":\"appState\"}},{\"meta\":{\"disabled\":false,\"negate\":true,\"alias\":null,\"type\":\"custom\",\"key\":\"query\",\"value\":\"{\\\"wildcard\\\":{\\\"aws.cloudtrail.user_identity.arn\\\":{\\\"value\\\":\\\"*/ci\\\",\\\"case_insensitive\\\":true}}}\"},\"query\":{\"wildcard\":{\"aws.cloudtrail.user_identity.arn\":{\"value\":\"*/ci\",\"case_insensitive\":true}}},\"$state\":{\"store\":\"appState\"}}],\"indexRefName\":\"kibanaSavedObjectMeta.searchSourceJSON.index\"}"}},"references":[{"id":"4c5cda15-5ff6-5ba5-8d8e-f66d0bb61604","name":"kibanaSavedObjectMeta.searchSourceJSON.index","type":"index-pattern"}],"managed":false,"coreMigrationVersion":"8.8.0","typeMigrationVersion":"8.0.0"}

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
--- format kibana_ndjson
--- kibana escaped
{"type":"index-pattern","id":"d13ba7fc-c9ac-566f-a8b7-1c0088b2928f","attributes":{"title":"apm-*-transaction*,auditbeat-*,endgame-*,filebeat-*,logs-*,packetbeat-*,traces-apm*,winlogbeat-*,-*elastic-cloud-logs-*","name":"apm-*-transaction*,auditbeat-*,endgame-*,filebeat-*,logs-*,packetbeat-*,traces-apm*,winlogbeat-*,-*elastic-cloud-logs-*","timeFieldName":"@timestamp"},"references":[],"managed":false,"coreMigrationVersion":"8.8.0","typeMigrationVersion":"8.0.0"}
{"type":"search","id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","attributes":{"title":"Quote \\"'''\\\\ in a title","description":"''' and \x7f","columns":[],"sort":[["@timestamp","desc"]],"grid":{},"hideChart":false,"isTextBasedQuery":false,"timeRestore":false,"kibanaSavedObjectMeta":{"searchSourceJSON":"{\\"query\\":{\\"query\\":\\"g < 1.5\\",\\"language\\":\\"kuery\\"},\\"filter\\":[{\\"meta\\":{\\"disabled\\":false,\\"negate\\":false,\\"alias\\":null,\\"type\\":\\"custom\\",\\"key\\":\\"query\\",\\"value\\":\\"{\\\\\\"wildcard\\\\\\":{\\\\\\"f\\\\\\":{\\\\\\"value\\\\\\":\\\\\\"*a\\\\\\\\\\\\\\"\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\'''b*\\\\\\",\\\\\\"case_insensitive\\\\\\":true}}}\\"},\\"query\\":{\\"wildcard\\":{\\"f\\":{\\"value\\":\\"*a\\\\\\"\\\\\\\\\\\\\\\\'''b*\\",\\"case_insensitive\\":true}}},\\"$state\\":{\\"store\\":\\"appState\\"}},{\\"meta\\":{\\"disabled\\":false,\\"negate\\":false,\\"alias\\":null,\\"type\\":\\"custom\\",\\"key\\":\\"query\\",\\"value\\":\\"{\\\\\\"term\\\\\\":{\\\\\\"x.\\\\\\\\\\\\\\"y\\\\\\":{\\\\\\"value\\\\\\":\\\\\\"1e30\\\\\\",\\\\\\"case_insensitive\\\\\\":true}}}\\"},\\"query\\":{\\"term\\":{\\"x.\\\\\\"y\\":{\\"value\\":\\"1e30\\",\\"case_insensitive\\":true}}},\\"$state\\":{\\"store\\":\\"appState\\"}}],\\"indexRefName\\":\\"kibanaSavedObjectMeta.searchSourceJSON.index\\"}"}},"references":[{"id":"d13ba7fc-c9ac-566f-a8b7-1c0088b2928f","name":"kibanaSavedObjectMeta.searchSourceJSON.index","type":"index-pattern"}],"managed":false,"coreMigrationVersion":"8.8.0","typeMigrationVersion":"8.0.0"}

=== a data view that is there
--- rule
title: T
logsource: {category: test}
detection:
  sel: {f: 5}
  condition:
    - sel
    - not sel
--- format kibana_ndjson
--- options
data_view_id=my-view
--- kibana
{"type":"search","id":"c74808ab-477f-5f10-b878-4cff2c430db5","attributes":{"title":"T","description":"","columns":[],"sort":[["@timestamp","desc"]],"grid":{},"hideChart":false,"isTextBasedQuery":false,"timeRestore":false,"kibanaSavedObjectMeta":{"searchSourceJSON":"{\"query\":{\"query\":\"f:5\",\"language\":\"kuery\"},\"filter\":[],\"indexRefName\":\"kibanaSavedObjectMeta.searchSourceJSON.index\"}"}},"references":[{"id":"my-view","name":"kibanaSavedObjectMeta.searchSourceJSON.index","type":"index-pattern"}],"managed":false,"coreMigrationVersion":"8.8.0","typeMigrationVersion":"8.0.0"}
{"type":"search","id":"e2fbbddc-5723-5be6-a71d-707d251f67d7","attributes":{"title":"T","description":"","columns":[],"sort":[["@timestamp","desc"]],"grid":{},"hideChart":false,"isTextBasedQuery":false,"timeRestore":false,"kibanaSavedObjectMeta":{"searchSourceJSON":"{\"query\":{\"query\":\"not f:5\",\"language\":\"kuery\"},\"filter\":[],\"indexRefName\":\"kibanaSavedObjectMeta.searchSourceJSON.index\"}"}},"references":[{"id":"my-view","name":"kibanaSavedObjectMeta.searchSourceJSON.index","type":"index-pattern"}],"managed":false,"coreMigrationVersion":"8.8.0","typeMigrationVersion":"8.0.0"}

=== two searches in one data view
--- rule
title: T
logsource: {category: test}
detection:
  sel: {f: 5}
  condition:
    - sel
    - not sel
--- format kibana_ndjson
--- options
index_names=logs-a-*,logs-b-*
--- kibana
{"type":"index-pattern","id":"70351d2f-d731-5fea-a81c-b56036cf55e0","attributes":{"title":"logs-a-*,logs-b-*","name":"logs-a-*,logs-b-*","timeFieldName":"@timestamp"},"references":[],"managed":false,"coreMigrationVersion":"8.8.0","typeMigrationVersion":"8.0.0"}
{"type":"search","id":"c74808ab-477f-5f10-b878-4cff2c430db5","attributes":{"title":"T","description":"","columns":[],"sort":[["@timestamp","desc"]],"grid":{},"hideChart":false,"isTextBasedQuery":false,"timeRestore":false,"kibanaSavedObjectMeta":{"searchSourceJSON":"{\"query\":{\"query\":\"f:5\",\"language\":\"kuery\"},\"filter\":[],\"indexRefName\":\"kibanaSavedObjectMeta.searchSourceJSON.index\"}"}},"references":[{"id":"70351d2f-d731-5fea-a81c-b56036cf55e0","name":"kibanaSavedObjectMeta.searchSourceJSON.index","type":"index-pattern"}],"managed":false,"coreMigrationVersion":"8.8.0","typeMigrationVersion":"8.0.0"}
{"type":"search","id":"e2fbbddc-5723-5be6-a71d-707d251f67d7","attributes":{"title":"T","description":"","columns":[],"sort":[["@timestamp","desc"]],"grid":{},"hideChart":false,"isTextBasedQuery":false,"timeRestore":false,"kibanaSavedObjectMeta":{"searchSourceJSON":"{\"query\":{\"query\":\"not f:5\",\"language\":\"kuery\"},\"filter\":[],\"indexRefName\":\"kibanaSavedObjectMeta.searchSourceJSON.index\"}"}},"references":[{"id":"70351d2f-d731-5fea-a81c-b56036cf55e0","name":"kibanaSavedObjectMeta.searchSourceJSON.index","type":"index-pattern"}],"managed":false,"coreMigrationVersion":"8.8.0","typeMigrationVersion":"8.0.0"}

=== a query that is nested too deeply
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
  condition: t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (s))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
--- format kibana_ndjson
--- kibana error
10:14 error SG7158: the query is nested 102 levels deep, and Elasticsearch takes 30
