# Objects and lists, which an option or a pipeline declares.

=== container contains
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: PutBucketVersioning
    requestParameters|contains: Suspended
  condition: sel
--- options
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters) as sigma_requestParameters | filter eventName like /(?i)^PutBucketVersioning$/ and sigma_requestParameters like /(?i)Suspended/ | display @timestamp, @message

=== container contains all quotes
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters|contains|all:
      - '"s3:GetObject"'
      - '"Allow"'
  condition: sel
--- options
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters) as sigma_requestParameters | filter sigma_requestParameters like /(?i)\\?"s3:GetObject\\?"/ and sigma_requestParameters like /(?i)\\?"Allow\\?"/ | display @timestamp, @message

=== container not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateInstanceExportTask
  flt:
    responseElements|contains: Failure
  condition: sel and not flt
--- options
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.responseElements) as sigma_responseElements | filter eventName like /(?i)^CreateInstanceExportTask$/ and (not ispresent(sigma_responseElements) or sigma_responseElements not like /(?i)Failure/) | display @timestamp, @message

=== container exists
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    responseElements|exists: true
  condition: sel
--- options
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.responseElements) as sigma_responseElements | filter sigma_responseElements like /./ | display @timestamp, @message

=== container null
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    responseElements: null
  condition: sel
--- options
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.responseElements) as sigma_responseElements | filter not ispresent(sigma_responseElements) or sigma_responseElements not like /./ | display @timestamp, @message

=== container re
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters|re: '"Principal"\s*:\s*"\*"'
  condition: sel
--- options
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters) as sigma_requestParameters | filter sigma_requestParameters like /"Principal"\s*:\s*"\*"/ | display @timestamp, @message

=== array eq string
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ipPermissions.items.ipRanges.items.cidrIp: '0.0.0.0/0'
  condition: sel
--- options
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters.ipPermissions.items) as sigma_requestParameters_ipPermissions_items | filter sigma_requestParameters_ipPermissions_items like /(?i)"ipRanges"\s*:\s*\{([^{}]|\{[^{}]*\})*"items"\s*:\s*\[([^{}\]]|\{([^{}]|\{[^{}]*\})*\})*\{([^{}]|\{[^{}]*\})*"cidrIp"\s*:\s*"0\.0\.0\.0\/0"/ | display @timestamp, @message

=== array eq number
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ipPermissions.items.toPort: 3389
  condition: sel
--- options
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters.ipPermissions.items) as sigma_requestParameters_ipPermissions_items | filter sigma_requestParameters_ipPermissions_items like /"toPort"\s*:\s*"?3389"?\s*[,}\]]/ | display @timestamp, @message

=== array top scalars star
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.layers|contains: '*'
  condition: sel
--- options
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters.layers) as sigma_requestParameters_layers | filter sigma_requestParameters_layers like /./ | display @timestamp, @message

=== array top scalars eq
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.layers: 'arn:aws:lambda:us-east-1:123456789012:layer:x:1'
  condition: sel
--- options
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters.layers) as sigma_requestParameters_layers | filter sigma_requestParameters_layers like /(?i)"arn:aws:lambda:us-east-1:123456789012:layer:x:1"/ | display @timestamp, @message

=== array not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: AuthorizeSecurityGroupIngress
  flt:
    requestParameters.ipPermissions.items.ipRanges.items.cidrIp|startswith: '10.'
  condition: sel and not flt
--- options
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters.ipPermissions.items) as sigma_requestParameters_ipPermissions_items | filter eventName like /(?i)^AuthorizeSecurityGroupIngress$/ and (not ispresent(sigma_requestParameters_ipPermissions_items) or sigma_requestParameters_ipPermissions_items not like /(?i)"ipRanges"\s*:\s*\{([^{}]|\{[^{}]*\})*"items"\s*:\s*\[([^{}\]]|\{([^{}]|\{[^{}]*\})*\})*\{([^{}]|\{[^{}]*\})*"cidrIp"\s*:\s*"10\.[^"]*"/) | display @timestamp, @message

=== array exists
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ipPermissions.items.toPort|exists: true
  condition: sel
--- options
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters.ipPermissions.items) as sigma_requestParameters_ipPermissions_items | filter sigma_requestParameters_ipPermissions_items like /"toPort"\s*:/ | display @timestamp, @message

=== array cidr error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ipPermissions.items.ipRanges.items.cidrIp|cidr: '10.0.0.0/8'
  condition: sel
--- options
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch error
7:71 error SG7219: the elements of a list cannot be compared in this way; text, numbers, null and |exists can

=== declared by a pipeline
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id: [x, "y*", "?z"]
    name: Bob
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.items) as sigma_items | filter sigma_items like /(?i)"id"\s*:\s*"x"|"id"\s*:\s*"y[^"]*"|"id"\s*:\s*"[^"]z"/ and name = "Bob" | display @timestamp, @message

=== contains, in a list
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id|contains: 'a"b\c'
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.items) as sigma_items | filter sigma_items like /(?i)"id"\s*:\s*"[^"]*a\\?"b\\{1,2}c[^"]*"/ | display @timestamp, @message

=== numbers in a list of objects
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id: [22, 23]
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.items) as sigma_items | filter sigma_items like /"id"\s*:\s*"?22"?\s*[,}\]]|"id"\s*:\s*"?23"?\s*[,}\]]/ | display @timestamp, @message

=== numbers in a list
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    tags: 22
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.tags) as sigma_tags | filter sigma_tags like /[\[,]\s*"?22"?\s*[,}\]]/ | display @timestamp, @message

=== numbers in a list of lists
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    matrix.row: 22
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.matrix) as sigma_matrix | filter sigma_matrix like /"row"\s*:\s*\[([^\]]*,)?\s*"?22"?\s*[,}\]]/ | display @timestamp, @message

=== text in a list of lists
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    matrix.row: x
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.matrix) as sigma_matrix | filter sigma_matrix like /(?i)"row"\s*:\s*\[[^\]]*"x"/ | display @timestamp, @message

=== truth in a list
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id: true
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.items) as sigma_items | filter sigma_items like /"id"\s*:\s*"?true"?\s*[,}\]]/ | display @timestamp, @message

=== nothing in a list
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id: null
    tags: null
    matrix.row|exists: false
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.items) as sigma_items, jsonStringify(sigma_json.tags) as sigma_tags, jsonStringify(sigma_json.matrix) as sigma_matrix | filter (not ispresent(sigma_items) or sigma_items not like /"id"\s*:/) and (not ispresent(sigma_tags) or sigma_tags not like /./) and (not ispresent(sigma_matrix) or sigma_matrix not like /"row"\s*:/) | display @timestamp, @message

=== not nothing in a list
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id: null
  condition: not s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.items) as sigma_items | filter sigma_items like /"id"\s*:/ | display @timestamp, @message

=== none of them
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id: [x, 22]
  condition: not s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.items) as sigma_items | filter not ispresent(sigma_items) or (sigma_items not like /(?i)"id"\s*:\s*"x"/ and sigma_items not like /"id"\s*:\s*"?22"?\s*[,}\]]/) | display @timestamp, @message

=== case in a list
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id|cased: Xy
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.items) as sigma_items | filter sigma_items like /"id"\s*:\s*"Xy"/ | display @timestamp, @message

=== odd names
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    odd-key.a b: x
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.`odd-key`) as sigma_odd_key | filter sigma_odd_key like /(?i)"a b"\s*:\s*"x"/ | display @timestamp, @message

=== a list under re
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id|re: x
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch error
5:18 error SG7219: the elements of a list cannot be compared in this way; text, numbers, null and |exists can

=== a list under gt
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id|gt: 5
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch error
5:18 error SG7219: the elements of a list cannot be compared in this way; text, numbers, null and |exists can

=== a list under fieldref
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id|fieldref: b
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch error
5:24 error SG7219: the elements of a list cannot be compared in this way; text, numbers, null and |exists can

=== a list under cidr
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    items.id|cidr: 10.0.0.0/8
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch error
5:20 error SG7219: the elements of a list cannot be compared in this way; text, numbers, null and |exists can

=== an object as a number
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    request: 5
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch error
5:14 error SG7219: an object or a list cannot be compared in this way; text, regular expressions, null and |exists can

=== a container of CloudTrail that is not declared
--- rule
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  s:
    requestParameters|contains: x
  condition: s
--- cloudwatch
fields @timestamp, @message | filter requestParameters like /(?i)x/
--- cloudwatch diagnostics
5:5 warning SG7221: 'requestParameters' is an object or a list, which is not a field here; -p cloudwatch_aws declares it

=== anything in an object
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    request: "*"
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.request) as sigma_request | filter sigma_request like /./ | display @timestamp, @message

=== a pattern in an object
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    request|contains: [a*b, "c?d"]
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.request) as sigma_request | filter sigma_request like /(?i)a[\s\S]*b|c[\s\S]d/ | display @timestamp, @message

=== an object in its own case
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    request|contains|cased: Ab
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.request) as sigma_request | filter sigma_request like /Ab/ | display @timestamp, @message

=== the format filter
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    request|contains: Ab
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- format filter
--- cloudwatch
fields jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.request) as sigma_request | filter sigma_request like /(?i)Ab/

=== the format pretty
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    request|contains: Ab
  condition: s
--- pipeline
name: arrays
transformations:
- type: set_state
  key: arrays
  val: [items.*.id, tags.*, matrix.*.row.*, "odd-key.*.a b"]
- type: set_state
  key: containers
  val: "request, response"
- type: set_state
  key: exact_fields
  val: [name]
--- options
limit=10
--- format pretty
--- cloudwatch
# T
fields @timestamp, @message, jsonParse(@message) as sigma_json
| fields jsonStringify(sigma_json.request) as sigma_request
| filter sigma_request like /(?i)Ab/
| sort @timestamp desc
| display @timestamp, @message
| limit 10

=== containers of CloudTrail that are known, and what is none of them
--- rule
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  s:
    userIdentity: x
    responseElements: '*'
    additionalEventData|re: 'x+'
    resources|exists: true
    serviceEventDetails: null
    tlsDetails|fieldref: addendum
    userIdentity.sessionContext|contains: y
    userIdentity.arn: z
    requestParameter: w
  condition: s
--- cloudwatch
fields @timestamp, @message | filter userIdentity like /(?i)^x$/ and ispresent(responseElements) and additionalEventData like /x+/ and ispresent(resources) and not ispresent(serviceEventDetails) and strcontains(tolower(tlsDetails), tolower(addendum)) = 1 and strcontains(tolower(addendum), tolower(tlsDetails)) = 1 and userIdentity.sessionContext like /(?i)y/ and userIdentity.arn like /(?i)^z$/ and requestParameter like /(?i)^w$/
--- cloudwatch diagnostics
5:5 warning SG7221: 'userIdentity' is an object or a list, which is not a field here; -p cloudwatch_aws declares it
6:5 warning SG7221: 'responseElements' is an object or a list, which is not a field here; -p cloudwatch_aws declares it
7:5 warning SG7221: 'additionalEventData' is an object or a list, which is not a field here; -p cloudwatch_aws declares it
8:5 warning SG7221: 'resources' is an object or a list, which is not a field here; -p cloudwatch_aws declares it
9:5 warning SG7221: 'serviceEventDetails' is an object or a list, which is not a field here; -p cloudwatch_aws declares it
10:5 warning SG7221: 'tlsDetails' is an object or a list, which is not a field here; -p cloudwatch_aws declares it
10:26 warning SG7221: 'addendum' is an object or a list, which is not a field here; -p cloudwatch_aws declares it
11:5 warning SG7221: 'userIdentity.sessionContext' is an object or a list, which is not a field here; -p cloudwatch_aws declares it

=== a container of CloudTrail in the logs of another service
--- rule
title: T
logsource: {product: aws, service: guardduty}
detection:
  s:
    requestParameters|contains: x
  condition: s
--- cloudwatch
fields @timestamp, @message | filter requestParameters like /(?i)x/

=== a container in groups and values that is not declared
--- rule
title: T
name: base
logsource: {product: aws, service: cloudtrail}
detection:
  s:
    eventName: x
  condition: s
---
title: C
correlation:
  type: value_count
  rules: [base]
  group-by: [userIdentity]
  timespan: 5m
  condition: {field: requestParameters, gte: 2}
--- cloudwatch
filter eventName like /(?i)^x$/ | filter ispresent(userIdentity) | stats count_distinct(requestParameters) as value_count by userIdentity, bin(5m) as window | filter value_count >= 2
--- cloudwatch diagnostics
13:14 warning SG7221: 'userIdentity' is an object or a list, which is not a field here; -p cloudwatch_aws declares it
14:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them
15:22 warning SG7221: 'requestParameters' is an object or a list, which is not a field here; -p cloudwatch_aws declares it

=== what a container cannot be compared with
--- rule
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    requestParameters: true
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    requestParameters: false
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    requestParameters: 5
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    requestParameters|cidr: 10.0.0.0/8
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    requestParameters|gt: 5
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    requestParameters|fieldref: f
  condition: sel
--- options
containers=requestParameters
--- cloudwatch error
5:24 error SG7219: an object or a list cannot be compared in this way; text, regular expressions, null and |exists can
12:24 error SG7219: an object or a list cannot be compared in this way; text, regular expressions, null and |exists can
19:24 error SG7219: an object or a list cannot be compared in this way; text, regular expressions, null and |exists can
26:29 error SG7219: an object or a list cannot be compared in this way; text, regular expressions, null and |exists can
33:27 error SG7219: an object or a list cannot be compared in this way; text, regular expressions, null and |exists can
40:33 error SG7219: an object or a list cannot be compared in this way; text, regular expressions, null and |exists can

=== what the elements of a list cannot be compared with
--- rule
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    list.a|re: a+
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    list.a|cidr: 10.0.0.0/8
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    list.a|gt: 5
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    list.a|fieldref: f
  condition: sel
--- options
arrays=list.*.a
--- cloudwatch error
5:16 error SG7219: the elements of a list cannot be compared in this way; text, numbers, null and |exists can
12:18 error SG7219: the elements of a list cannot be compared in this way; text, numbers, null and |exists can
19:16 error SG7219: the elements of a list cannot be compared in this way; text, numbers, null and |exists can
26:22 error SG7219: the elements of a list cannot be compared in this way; text, numbers, null and |exists can

=== the elements of a list
--- rule
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    list.a: true
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    list.a: false
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    list.a: 5
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    list.a: null
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    list.a|exists: true
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    list.a: "*"
  condition: sel
---
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    list.a|cased: Ab
  condition: sel
--- options
arrays=list.*.a
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.list) as sigma_list | filter sigma_list like /"a"\s*:\s*"?true"?\s*[,}\]]/ | display @timestamp, @message

fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.list) as sigma_list | filter sigma_list like /"a"\s*:\s*"?false"?\s*[,}\]]/ | display @timestamp, @message

fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.list) as sigma_list | filter sigma_list like /"a"\s*:\s*"?5"?\s*[,}\]]/ | display @timestamp, @message

fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.list) as sigma_list | filter not ispresent(sigma_list) or sigma_list not like /"a"\s*:/ | display @timestamp, @message

fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.list) as sigma_list | filter sigma_list like /"a"\s*:/ | display @timestamp, @message

fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.list) as sigma_list | filter sigma_list like /"a"\s*:/ | display @timestamp, @message

fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.list) as sigma_list | filter sigma_list like /"a"\s*:\s*"Ab"/ | display @timestamp, @message

=== in-a-list-without-pipeline
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters.ipPermissions.items.ipRanges.items.cidrIp: 0.0.0.0/0
        resources.0.ARN: x
        resourcesOfMine: x
    condition: selection
--- cloudwatch
fields @timestamp, @message | filter requestParameters.ipPermissions.items.ipRanges.items.cidrIp = "0.0.0.0/0" and resources.0.ARN like /(?i)^x$/ and resourcesOfMine like /(?i)^x$/
--- cloudwatch diagnostics
7:9 warning SG7221: 'requestParameters.ipPermissions.items.ipRanges.items.cidrIp' is in a list, which is not a field here; -p cloudwatch_aws declares the usual ones, -O arrays=PATH others


=== fields in lists that records showed
# "tags" is an object in some records.
--- rule
title: T
logsource: {product: aws, service: cloudtrail}
detection:
    s:
        requestParameters.subnetIds: subnet-1
        requestParameters.bucketPolicy.Statement.Action: x
        requestParameters.tags.Owner: x
    condition: s
--- cloudwatch
fields @timestamp, @message | filter requestParameters.subnetIds like /(?i)^subnet-1$/ and requestParameters.bucketPolicy.Statement.Action like /(?i)^x$/ and requestParameters.tags.Owner like /(?i)^x$/
--- cloudwatch diagnostics
5:9 warning SG7221: 'requestParameters.subnetIds' is in a list, which is not a field here; -p cloudwatch_aws declares the usual ones, -O arrays=PATH others
6:9 warning SG7221: 'requestParameters.bucketPolicy.Statement.Action' is in a list, which is not a field here; -p cloudwatch_aws declares the usual ones, -O arrays=PATH others
