=== field dash
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    detail-type: GuardDuty Finding
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter `detail-type` like /(?i)^GuardDuty Finding$/

=== field slash in path
--- rule
title: Test rule
logsource:
  product: kubernetes
  service: audit
detection:
  sel:
    annotations.authorization.k8s.io/decision: forbid
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter `annotations.authorization.k8s.io/decision` like /(?i)^forbid$/

=== field space
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    Event ID: 4625
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter `Event ID` = 4625

=== field colon
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    'aws:tag': x
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter `aws:tag` like /(?i)^x$/

=== field array index
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ipPermissions.items.0.toPort: 22
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.ipPermissions.items.0.toPort = 22

=== field keyword name
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    filter: abc
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter `filter` like /(?i)^abc$/

=== field system at
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    '@logStream|startswith': kube-apiserver-audit
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter @logStream like /(?i)^kube-apiserver-audit/

=== field custom at
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    '@version': '1'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter @@version = "1"

=== field non ascii
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    büro: x
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter `büro` like /(?i)^x$/

=== field backtick error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    'a`b': x
  condition: sel
--- cloudwatch error
7:5 error SG7201: 'a`b' cannot be quoted: it has a '`', a '\' or '{{'

=== field dollar
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    '$name': x
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter `$name` like /(?i)^x$/

=== field not special
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    detail-type: GuardDuty Finding
  condition: not sel
--- cloudwatch
fields @timestamp, @message | filter not ispresent(`detail-type`) or `detail-type` not like /(?i)^GuardDuty Finding$/

=== a backslash in the name of a field
--- rule
title: T
logsource:
    product: aws
detection:
    sel:
        'a\': ' or 1 = 1 '
        'b\c': x
    condition: sel
--- cloudwatch error
6:9 error SG7201: 'a\' cannot be quoted: it has a '`', a '\' or '{{'
7:9 error SG7201: 'b\c' cannot be quoted: it has a '`', a '\' or '{{'

=== a backslash in a comparison of fields
--- rule
title: T
logsource:
    product: aws
detection:
    sel:
        a|fieldref: 'b\'
    condition: sel
--- cloudwatch error
6:21 error SG7201: 'b\' cannot be quoted: it has a '`', a '\' or '{{'

=== a backslash in the columns
--- rule
title: T
logsource:
    product: aws
fields: ['a\']
detection:
    sel:
        a: b
    condition: sel
--- cloudwatch error
4:10 error SG7201: 'a\' cannot be quoted: it has a '`', a '\' or '{{'

=== names that cannot be quoted in a correlation
--- rule
title: T
name: base
logsource:
    product: aws
detection:
    sel:
        a: b
    condition: sel
---
title: C
correlation:
    type: value_count
    rules: [base]
    group-by: ['c\', 'd`e']
    timespan: 5m
    condition: {field: 'f{{g}}', gte: 2}
--- cloudwatch error
14:16 error SG7201: 'c\' cannot be quoted: it has a '`', a '\' or '{{'
14:22 error SG7201: 'd`e' cannot be quoted: it has a '`', a '\' or '{{'

=== words of the language as fields
--- rule
title: T
logsource: {product: aws}
fields: [limit, Stats]
detection:
    sel: {and: x, or: x, not: x, 'true': x, 'false': x, 'null': x, AND: x, fields: x, filter: x, stats: x, like: x, in: [x, y], source: x, 'by|gt': 5, 'as|exists': true, 'desc|cidr': 10.0.0.0/8}
    condition: sel
--- cloudwatch
fields @timestamp, @message, `limit`, `Stats` | filter `and` like /(?i)^x$/ and `or` like /(?i)^x$/ and `not` like /(?i)^x$/ and `true` like /(?i)^x$/ and `false` like /(?i)^x$/ and `null` like /(?i)^x$/ and `AND` like /(?i)^x$/ and `fields` like /(?i)^x$/ and `filter` like /(?i)^x$/ and `stats` like /(?i)^x$/ and `like` like /(?i)^x$/ and `in` like /(?i)^(x|y)$/ and `source` like /(?i)^x$/ and `by` > 5 and ispresent(`as`) and isIpv4InSubnet(`desc`, "10.0.0.0/8")

=== columns of a pipeline, and of the rule
--- rule
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  s:
    eventName: StopLogging
  condition: s
fields: [eventName, requestParameters.name, requestParameters]
--- bundled auto
--- cloudwatch
fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, requestParameters.name, @message | filter eventName = "StopLogging"
--- cloudwatch notes
7:45 note SG7227: 'requestParameters' is an object or a list, which has no column

=== columns of the option
--- rule
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  s:
    requestParameters: x
  condition: s
--- bundled auto
--- options
display=eventName,a b,eventName
--- cloudwatch
fields @timestamp, eventName, `a b`, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters) as sigma_requestParameters | filter sigma_requestParameters like /(?i)x/ | display @timestamp, eventName, `a b`, @message
