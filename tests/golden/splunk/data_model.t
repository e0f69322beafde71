# The format data_model.

=== dm-custom-'foo.bar'
--- rule
title: Test
status: test
logsource:
  product: aws
  service: cloudtrail
detection:
    sel:
      x: y
    condition: sel
--- pipeline
name: t
priority: 10
transformations:
  - id: a
    type: set_state
    key: data_model_set
    val: "Foo.Bar"
  - id: b
    type: set_state
    key: fields
    val: [a, b.c]
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Foo.Bar where x="y" by a b.c | `drop_dm_object_name(Bar)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== dm-custom-'foo.bar.baz'
--- rule
title: Test
status: test
logsource:
  product: aws
  service: cloudtrail
detection:
    sel:
      x: y
    condition: sel
--- pipeline
name: t
priority: 10
transformations:
  - id: a
    type: set_state
    key: data_model_set
    val: "Foo.Bar.Baz"
  - id: b
    type: set_state
    key: fields
    val: [a, b.c]
--- format data_model
--- splunk error
4:3 error SG7309: 'Foo.Bar.Baz' is not a data model and a data set

=== dm-custom-'foo.'
--- rule
title: Test
status: test
logsource:
  product: aws
  service: cloudtrail
detection:
    sel:
      x: y
    condition: sel
--- pipeline
name: t
priority: 10
transformations:
  - id: a
    type: set_state
    key: data_model_set
    val: "Foo."
  - id: b
    type: set_state
    key: fields
    val: [a, b.c]
--- format data_model
--- splunk error
4:3 error SG7309: 'Foo.' is not a data model and a data set

=== dm-no-fields
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      x: y
    condition: sel
--- pipeline
name: t
priority: 10
transformations:
  - id: a
    type: set_state
    key: data_model_set
    val: Foo.Bar
--- format data_model
--- splunk error
4:3 error SG7309: no pipeline sets the state 'fields', the names of the data model's fields

=== datamodel-corr
--- rule
title: Base rule 1
name: base_rule_1
status: test
logsource: {category: test}
detection:
    selection:
        fieldA: value1
    condition: selection
---
title: Corr
status: test
correlation:
    type: event_count
    rules: base_rule_1
    group-by: [u]
    timespan: 5m
    condition: {gte: 5}
--- format data_model
--- splunk error
10:1 error SG7311: the format data_model has no correlations; the format default has them

=== regular expressions follow
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
    b|re: 'y\d'
    c|re|i: z
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a="x" P.b=* "P.c d"=* by P.a P.b "P.c d" | regex P.b="y\\\\d" | regex "P.c d"="(?i)z" | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== a regular expression that must not match
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
  f:
    b|re: n
  condition: s and not f
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a="x" by P.a P.b "P.c d" | where 'P.b'=="null" OR NOT match('P.b', "n") | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== only what must not match
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  f:
    b|re: n
  condition: not f
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where * by P.a P.b "P.c d" | where 'P.b'=="null" OR NOT match('P.b', "n") | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== several that must not match
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
  f:
    b|re: [n, m]
  condition: s and not f
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a="x" by P.a P.b "P.c d" | where 'P.b'=="null" OR NOT match('P.b', "n") | where 'P.b'=="null" OR NOT match('P.b', "m") | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== not not
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
  f:
    b|re: n
  condition: s and not not f
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a="x" P.b=* by P.a P.b "P.c d" | regex P.b="n" | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== two fields
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
    b|fieldref: c
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a="x" P.b=* "P.c d"=* by P.a P.b "P.c d" | where lower('P.b')==lower('P.c d') | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== two fields that differ
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
  f:
    b|fieldref: c
  condition: s and not f
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a="x" by P.a P.b "P.c d" | where 'P.b'=="null" OR 'P.c d'=="null" OR lower('P.b')!=lower('P.c d') | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== a field that tstats does not show
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    z|re: x
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk error
5:5 error SG7309: 'Z.z' is not among the fields that tstats returns

=== a regular expression below or
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
  t:
    b|re: y
  condition: s or t
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a="x" OR P.b=* by P.a P.b "P.c d" | eval sigcc_1=if(('P.b'!="null" AND match('P.b', "y")),1,0) | search P.a="x" OR sigcc_1=1 | fields - sigcc_* | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== keywords
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s: [x]
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk error
4:7 error SG7310: a data model cannot be searched for keywords

=== a keyword that is a regular expression
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    '|re': x
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk error
5:12 error SG7310: a data model cannot be searched for keywords

=== networks
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a|cidr: 10.0.0.0/8
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a=* by P.a P.b "P.c d" | where cidrmatch("10.0.0.0/8", 'P.a') | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== no network
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s: {b: x}
  f:
    a|cidr: [10.0.0.0/8, 'fc00::/7']
  condition: s and not f
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.b="x" by P.a P.b "P.c d" | where 'P.a'=="null" OR NOT cidrmatch("10.0.0.0/8", 'P.a') | where 'P.a'=="null" OR NOT cidrmatch("fc00::/7", 'P.a') | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== a network or something else
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a|cidr: 10.0.0.0/8
  t: {b: nu*}
  condition: s or t
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="(missing)" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a=* OR P.b="nu*" by P.a P.b "P.c d" | eval sigcc_1=if(('P.a'!="(missing)" AND cidrmatch("10.0.0.0/8", 'P.a')),1,0) | search sigcc_1=1 OR P.b="nu*" | fields - sigcc_* | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== a network of a field that tstats does not return
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    z|cidr: 10.0.0.0/8
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk error
5:5 error SG7309: 'Z.z' is not among the fields that tstats returns

=== what the text for a missing field satisfies by chance
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a|re: x
  t:
    - b: nu*
    - b: 'null'
    - b: 'n?ll'
    - b|gt: 5
    - b|lt: 5
    - c|contains: ''
    - c: xyz
  condition: s or t
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="(missing)" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a=* OR P.b="nu*" OR P.b="null" OR P.b="n*ll" OR P.b>5 OR P.b<5 OR "P.c d"="*" OR "P.c d"="xyz" by P.a P.b "P.c d" | eval sigcc_1=if(('P.a'!="(missing)" AND match('P.a', "x")),1,0), sigcc_2=if(('P.b'!="(missing)" AND match('P.b', "(?is)^n.ll\\\\z")),1,0) | search sigcc_1=1 OR P.b="nu*" OR P.b="null" OR sigcc_2=1 OR (P.b>5 NOT P.b="(missing)") OR P.b<5 OR ("P.c d"="*" NOT "P.c d"="(missing)") OR "P.c d"="xyz" | fields - sigcc_* | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== or
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
  t:
    b: y
    c: z
  condition: s or t
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a="x" OR (P.b="y" "P.c d"="z") by P.a P.b "P.c d" | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== a model without data set
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint where P.a="x" by P.a P.b "P.c d" | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== registry
--- rule
title: T
logsource: {category: registry_set, product: windows}
detection:
  s:
    a: x
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint where P.a="x" by P.a P.b "P.c d" | `drop_dm_object_name(Registry)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== files
--- rule
title: T
logsource: {category: file_event, product: windows}
detection:
  s:
    a: x
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint where P.a="x" by P.a P.b "P.c d" | `drop_dm_object_name(Filesystem)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== proxy
--- rule
title: T
logsource: {category: proxy}
detection:
  s:
    a: x
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Web
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Web where P.a="x" by P.a P.b "P.c d" | `drop_dm_object_name(Proxy)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== dns
--- rule
title: T
logsource: {category: network, service: dns}
detection:
  s:
    a: x
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Network_Resolution
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Network_Resolution where P.a="x" by P.a P.b "P.c d" | `drop_dm_object_name(DNS)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== a model for which no data set is known
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: x
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk error
2:12 error SG7309: 'Endpoint' is not a data model and a data set

=== a model with an odd name
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: "Endpoint.x | delete"
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- format data_model
--- splunk error
2:12 error SG7309: 'Endpoint.x | delete' is not a data model and a data set

=== summaries only
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: Endpoint.Processes
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
--- options
summariesonly=true
--- format data_model
--- splunk escaped
| tstats summariesonly=true allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where P.a="x" by P.a P.b "P.c d" | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== summaries only, says the pipeline
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
  condition: s
--- pipeline
name: model
transformations:
- type: set_state
  key: data_model_set
  val: E.P
- type: set_state
  key: fields
  val: [P.a, P.b, "P.c d"]
- type: field_name_mapping
  mapping: {a: P.a, b: P.b, c: "P.c d", z: Z.z}
- type: set_state
  key: summariesonly
  val: true
--- format data_model
--- splunk escaped
| tstats summariesonly=true allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=E.P where P.a="x" by P.a P.b "P.c d" | `drop_dm_object_name(P)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== one field
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    x: x
  condition: s
--- pipeline
name: m
transformations:
- {type: set_state, key: data_model_set, val: A.B}
- {type: set_state, key: fields, val: x}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=A.B where x="x" by x | `drop_dm_object_name(B)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== no pipeline
--- rule
title: T
logsource: {category: process_creation, product: windows}
detection:
  s:
    a: x
  condition: s
--- format data_model
--- splunk error
2:12 error SG7309: no pipeline names a data model for this log source; -p splunk_cim names some

=== a map among the fields
--- rule
title: Test
logsource: {category: t}
detection:
    sel: {x: y}
    condition: sel
--- pipeline
name: t
transformations:
  - {type: set_state, key: data_model_set, val: Foo.Bar}
  - {type: set_state, key: fields, val: [a, {b: c}, d]}
--- format data_model
--- splunk error
2:12 error SG7309: no pipeline sets the state 'fields', the names of the data model's fields

=== an empty name among the fields
--- rule
title: Test
logsource: {category: t}
detection:
    sel: {x: y}
    condition: sel
--- pipeline
name: t
transformations:
  - {type: set_state, key: data_model_set, val: Foo.Bar}
  - {type: set_state, key: fields, val: [a, '']}
--- format data_model
--- splunk error
2:12 error SG7309: no pipeline sets the state 'fields', the names of the data model's fields

=== a list among the fields
--- rule
title: Test
logsource: {category: t}
detection:
    sel: {x: y}
    condition: sel
--- pipeline
name: t
transformations:
  - {type: set_state, key: data_model_set, val: Foo.Bar}
  - {type: set_state, key: fields, val: [a, [b]]}
--- format data_model
--- splunk error
2:12 error SG7309: no pipeline sets the state 'fields', the names of the data model's fields

=== no field
--- rule
title: Test
logsource: {category: t}
detection:
    sel: {x: y}
    condition: sel
--- pipeline
name: t
transformations:
  - {type: set_state, key: data_model_set, val: Foo.Bar}
  - {type: set_state, key: fields, val: []}
--- format data_model
--- splunk error
2:12 error SG7309: no pipeline sets the state 'fields', the names of the data model's fields

=== an empty text for the fields
--- rule
title: Test
logsource: {category: t}
detection:
    sel: {x: y}
    condition: sel
--- pipeline
name: t
transformations:
  - {type: set_state, key: data_model_set, val: Foo.Bar}
  - {type: set_state, key: fields, val: ''}
--- format data_model
--- splunk error
2:12 error SG7309: no pipeline sets the state 'fields', the names of the data model's fields

=== a map for the fields
--- rule
title: Test
logsource: {category: t}
detection:
    sel: {x: y}
    condition: sel
--- pipeline
name: t
transformations:
  - {type: set_state, key: data_model_set, val: Foo.Bar}
  - {type: set_state, key: fields, val: {a: b}}
--- format data_model
--- splunk error
2:12 error SG7309: no pipeline sets the state 'fields', the names of the data model's fields

=== a line break in a value
--- rule
title: A
logsource: {category: t}
detection: {sel: {x: "a\nb"}, condition: sel}
--- pipeline
name: t
transformations:
  - {type: set_state, key: data_model_set, val: Foo.Bar}
  - {type: set_state, key: fields, val: [x]}
--- format data_model
--- splunk error
3:22 error SG7310: a data model cannot be searched for a value with a line break

=== processes of Linux
--- rule
title: T
logsource: {product: linux, category: process_creation}
detection:
  sel:
    x: y
  condition: sel
--- pipeline
transformations:
- {type: set_state, key: data_model_set, val: Endpoint}
- {type: set_state, key: fields, val: [a]}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint where x="y" by a | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== a data set of the registry
--- rule
title: T
logsource: {product: windows, category: registry_set}
detection:
  sel:
    x: y
  condition: sel
--- pipeline
transformations:
- {type: set_state, key: data_model_set, val: Endpoint}
- {type: set_state, key: fields, val: [a]}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint where x="y" by a | `drop_dm_object_name(Registry)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== log sources for which no data set is known
--- rule
title: T
logsource: {product: linux, category: file_event}
detection:
  sel:
    x: y
  condition: sel
---
title: T
logsource: {product: windows, category: other}
detection:
  sel:
    x: y
  condition: sel
---
title: T
logsource: {product: x, category: proxy}
detection:
  sel:
    x: y
  condition: sel
---
title: T
logsource: {category: network, service: http}
detection:
  sel:
    x: y
  condition: sel
---
title: T
logsource: {product: x, category: network, service: dns}
detection:
  sel:
    x: y
  condition: sel
---
title: T
logsource: {product: macos, category: process_creation}
detection:
  sel:
    x: y
  condition: sel
---
title: T
logsource: {category: network}
detection:
  sel:
    x: y
  condition: sel
--- pipeline
transformations:
- {type: set_state, key: data_model_set, val: M}
- {type: set_state, key: fields, val: [a]}
--- format data_model
--- splunk error
2:12 error SG7309: 'M' is not a data model and a data set
9:12 error SG7309: 'M' is not a data model and a data set
16:12 error SG7309: 'M' is not a data model and a data set
23:12 error SG7309: 'M' is not a data model and a data set
30:12 error SG7309: 'M' is not a data model and a data set
37:12 error SG7309: 'M' is not a data model and a data set
44:12 error SG7309: 'M' is not a data model and a data set

=== names of data models that are none
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
transformations:
- {type: set_state, key: data_model_set, val: [M.N]}
- {type: set_state, key: fields, val: [a]}
--- format data_model
--- splunk error
3:12 error SG7309: no pipeline names a data model for this log source; -p splunk_cim names some

=== an empty name of a data model
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
transformations:
- {type: set_state, key: data_model_set, val: ""}
- {type: set_state, key: fields, val: [a]}
--- format data_model
--- splunk error
3:12 error SG7309: no pipeline names a data model for this log source; -p splunk_cim names some

=== a data model with a dash and an odd data set
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
transformations:
- {type: set_state, key: data_model_set, val: My-M.a|b}
- {type: set_state, key: fields, val: [a]}
--- format data_model
--- splunk error
3:12 error SG7309: 'My-M.a|b' is not a data model and a data set

=== summaries only, in another case
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
transformations:
- {type: set_state, key: data_model_set, val: M.N}
- {type: set_state, key: fields, val: [a]}
- {type: set_state, key: summariesonly, val: "TRUE"}
--- format data_model
--- splunk escaped
| tstats summariesonly=true allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=M.N where f="v" by a | `drop_dm_object_name(N)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== summaries only as a list is none
--- rule
title: Who am I
id: 929a690e-bef0-4204-a928-ef5e620d6fc1
logsource: {category: process_creation, product: windows}
detection:
  sel:
    f: v
  condition: sel
--- pipeline
transformations:
- {type: set_state, key: data_model_set, val: M.N}
- {type: set_state, key: fields, val: [a]}
- {type: set_state, key: summariesonly, val: [true]}
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=M.N where f="v" by a | `drop_dm_object_name(N)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20
