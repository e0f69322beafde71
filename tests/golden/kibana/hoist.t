# What KQL cannot say exactly is a filter in formats that have them.

=== letters in either case
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f: Abc
    g|contains: x y
    h|cased: Abc
    n: 5
    "1": "12"
  condition: sel
--- format siem_rule_ndjson
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"h:\"Abc\" and n:5 and 1:\"12\"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"f\":{\"value\":\"Abc\",\"case_insensitive\":true}}}"},"query":{"term":{"f":{"value":"Abc","case_insensitive":true}}},"$state":{"store":"appState"}},{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"wildcard\":{\"g\":{\"value\":\"*x y*\",\"case_insensitive\":true}}}"},"query":{"wildcard":{"g":{"value":"*x y*","case_insensitive":true}}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== letters as they are
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f: Abc
    g|re: "a.c"
  condition: sel
--- format siem_rule_ndjson
--- options
case=as-is
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"f:\"Abc\"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"regexp\":{\"g\":{\"value\":\".*a[^\\n]c.*\"}}}"},"query":{"regexp":{"g":{"value":".*a[^\n]c.*"}}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== one character, below not
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f: 5
  flt:
    g: "a?c"
  condition: sel and not flt
--- format siem_rule_ndjson
--- options
case=as-is
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"f:5","filters":[{"meta":{"disabled":false,"negate":true,"alias":null,"type":"custom","key":"query","value":"{\"wildcard\":{\"g\":{\"value\":\"a?c\",\"case_insensitive\":true}}}"},"query":{"wildcard":{"g":{"value":"a?c","case_insensitive":true}}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== an OR moves as a whole
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  a:
    f: x
  b:
    g|re: "a.c"
  c:
    h: null
  d:
    i|gte: 5
  e:
    i|exists: false
  condition: 1 of them
--- format siem_rule_ndjson
--- options
case=as-is
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"bool\":{\"should\":[{\"term\":{\"f\":{\"value\":\"x\",\"case_insensitive\":true}}},{\"regexp\":{\"g\":{\"value\":\".*a[^\\n]c.*\"}}},{\"bool\":{\"must_not\":[{\"exists\":{\"field\":\"h\"}}]}},{\"range\":{\"i\":{\"gte\":5}}},{\"bool\":{\"must_not\":[{\"exists\":{\"field\":\"i\"}}]}}],\"minimum_should_match\":1}}"},"query":{"bool":{"should":[{"term":{"f":{"value":"x","case_insensitive":true}}},{"regexp":{"g":{"value":".*a[^\n]c.*"}}},{"bool":{"must_not":[{"exists":{"field":"h"}}]}},{"range":{"i":{"gte":5}}},{"bool":{"must_not":[{"exists":{"field":"i"}}]}}],"minimum_should_match":1}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== white space at an edge
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f|endswith: "chcp "
  condition: sel
--- format siem_rule_ndjson
--- options
case=as-is
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"wildcard\":{\"f\":{\"value\":\"*chcp \",\"case_insensitive\":true}}}"},"query":{"wildcard":{"f":{"value":"*chcp ","case_insensitive":true}}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== a flag that ignores case
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f|re: "(?i)^ab$"
    g|re|i: "x[a-c]"
  condition: sel
--- format siem_rule_ndjson
--- options
case=as-is
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"regexp\":{\"f\":{\"value\":\"ab\",\"case_insensitive\":true}}}"},"query":{"regexp":{"f":{"value":"ab","case_insensitive":true}}},"$state":{"store":"appState"}},{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"regexp\":{\"g\":{\"value\":\".*x[A-Ca-c].*\",\"case_insensitive\":true}}}"},"query":{"regexp":{"g":{"value":".*x[A-Ca-c].*","case_insensitive":true}}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== all stays in the query
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f: Abc
  condition: sel
--- format siem_rule_ndjson
--- options
hoist=false
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"f:\"Abc\"","filters":[],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== what neither says
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f|re: "a(?=b)"
  condition: sel
--- format siem_rule_ndjson
--- kibana error
7:11 error SG7151: Lucene's regular expressions have no way to say this: a look-around at character 2
7:11 error SG7401: Lucene's regular expressions cannot say this: a look-around at character 2
7:11 error SG7501: Lucene's regular expressions cannot say this: a look-around at character 2

=== a keyword beside what KQL cannot say
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  k:
    - "a b"
    - word
    - /etc
  sel:
    f|re: "a.c"
  condition: k or sel
--- format siem_rule_ndjson
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"bool\":{\"should\":[{\"multi_match\":{\"type\":\"phrase\",\"query\":\"a b\",\"lenient\":true}},{\"query_string\":{\"query\":\"*word*\"}},{\"query_string\":{\"query\":\"*\\\\/etc*\"}},{\"multi_match\":{\"type\":\"phrase\",\"query\":\"/etc\",\"lenient\":true}},{\"regexp\":{\"f\":{\"value\":\".*a[^\\n]c.*\"}}}],\"minimum_should_match\":1}}"},"query":{"bool":{"should":[{"multi_match":{"type":"phrase","query":"a b","lenient":true}},{"query_string":{"query":"*word*"}},{"query_string":{"query":"*\\/etc*"}},{"multi_match":{"type":"phrase","query":"/etc","lenient":true}},{"regexp":{"f":{"value":".*a[^\n]c.*"}}}],"minimum_should_match":1}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
7:7 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
8:7 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
9:7 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field

=== an exclusion that no query says is left out
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f: 5
  flt:
    - powershell.file.script_block_text|contains: FileShare.cdxml
    - g: 6
  condition: sel and not flt
--- format siem_rule_ndjson
--- options
language=kuery
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"f:5 and not g:6","filters":[],"related_integrations":[],"required_fields":[{"name":"powershell.file.script_block_text","type":"text"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
9:51 warning SG7157: no query for Elasticsearch says what is excluded here: it is not excluded, and more is found

=== alone it is refused
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  flt:
    powershell.file.script_block_text|contains: FileShare.cdxml
  condition: not flt
--- format siem_rule_ndjson
--- options
language=kuery
--- kibana error
7:49 error SG7133: 'powershell.file.script_block_text' has the type text: '*FileShare.cdxml*' can only be widened to its words, and below 'not' that hides events

=== a keyword with a wildcard and white space
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  k:
    - 'rm *bash_history'
  condition: k
--- format siem_rule_ndjson
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"bool\":{\"filter\":[{\"query_string\":{\"query\":\"*rm*\"}},{\"query_string\":{\"query\":\"*bash_history*\"}}]}}"},"query":{"bool":{"filter":[{"query_string":{"query":"*rm*"}},{"query_string":{"query":"*bash_history*"}}]}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
7:7 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
7:7 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field
7:7 warning SG7156: a keyword with a wildcard and white space is searched for in parts, which may be anywhere

=== a regular expression for words
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    powershell.file.script_block_text|re: 'cmd.{0,5}clip'
  condition: sel
--- format siem_rule_ndjson
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"wildcard\":{\"powershell.file.script_block_text\":{\"value\":\"*clip*\",\"case_insensitive\":true}}}"},"query":{"wildcard":{"powershell.file.script_block_text":{"value":"*clip*","case_insensitive":true}}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[{"name":"powershell.file.script_block_text","type":"text"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
7:43 warning SG7141: 'powershell.file.script_block_text' is a text field: the regular expression is widened to 'clip', which it needs

=== hoist regex
--- rule
title: hoist_regex
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        event.action: CreateUser
        user.name|re: '^svc-[0-9a-f]{8}$'
    condition: sel
--- options
case=as-is
--- format siem_rule_ndjson
--- kibana
{"name":"hoist_regex","description":"hoist_regex","rule_id":"58c8a233-19c9-5cd9-a1bc-1d39140ad56d","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"event.action:\"CreateUser\"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"regexp\":{\"user.name\":{\"value\":\"svc\\\\-[0-9a-f]{8}\"}}}"},"query":{"regexp":{"user.name":{"value":"svc\\-[0-9a-f]{8}"}}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[{"name":"event.action","type":"keyword"},{"name":"user.name","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== hoist single wildcard negated
--- rule
title: hoist_single_wildcard_negated
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        event.action: CreateUser
    flt:
        process.name: 'prog?.exe'
    condition: sel and not flt
--- options
case=as-is
--- format siem_rule_ndjson
--- kibana
{"name":"hoist_single_wildcard_negated","description":"hoist_single_wildcard_negated","rule_id":"69c65699-37ad-5513-baba-799c477d1953","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"event.action:\"CreateUser\"","filters":[{"meta":{"disabled":false,"negate":true,"alias":null,"type":"custom","key":"query","value":"{\"wildcard\":{\"process.name\":{\"value\":\"prog?.exe\",\"case_insensitive\":true}}}"},"query":{"wildcard":{"process.name":{"value":"prog?.exe","case_insensitive":true}}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[{"name":"event.action","type":"keyword"},{"name":"process.name","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
=== hoist or moved whole
--- rule
title: hoist_or_moved_whole
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        event.action: CreateUser
    opt_a:
        user.name|re: 'a.c'
    opt_b:
        user.name|endswith: x
    condition: sel and 1 of opt_*
--- options
case=as-is
--- format siem_rule_ndjson
--- kibana
{"name":"hoist_or_moved_whole","description":"hoist_or_moved_whole","rule_id":"dcc8c2b6-ffab-5e95-9459-d94dc7367fde","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"event.action:\"CreateUser\"","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"bool\":{\"should\":[{\"regexp\":{\"user.name\":{\"value\":\".*a[^\\n]c.*\"}}},{\"wildcard\":{\"user.name\":{\"value\":\"*x\",\"case_insensitive\":true}}}],\"minimum_should_match\":1}}"},"query":{"bool":{"should":[{"regexp":{"user.name":{"value":".*a[^\n]c.*"}}},{"wildcard":{"user.name":{"value":"*x","case_insensitive":true}}}],"minimum_should_match":1}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[{"name":"event.action","type":"keyword"},{"name":"user.name","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== hoist edge blank
--- rule
title: hoist_edge_blank
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        process.command_line|endswith: 'chcp '
        process.executable|endswith: '\cmd.exe'
    condition: sel
--- options
case=as-is
--- format siem_rule_ndjson
--- kibana
{"name":"hoist_edge_blank","description":"hoist_edge_blank","rule_id":"9eafe4f9-4cac-55d6-acdc-3e9409b61686","version":1,"enabled":false,"author":[],"tags":["Domain: Cloud","Data Source: AWS","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"process.executable:*\\\\cmd.exe","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"wildcard\":{\"process.command_line\":{\"value\":\"*chcp \",\"case_insensitive\":true}}}"},"query":{"wildcard":{"process.command_line":{"value":"*chcp ","case_insensitive":true}}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[{"name":"process.command_line","type":"wildcard"},{"name":"process.executable","type":"keyword"}],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
