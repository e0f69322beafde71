=== cloudtrail
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventSource: iam.amazonaws.com
        eventName: [CreateUser, DeleteUser]
        errorCode: AccessDenied
        userAgent: x
        userIdentity.userName: y
    condition: selection
--- bundled cloudwatch_aws
--- cloudwatch
fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message | filter eventSource = "iam.amazonaws.com" and eventName in ["CreateUser", "DeleteUser"] and errorCode = "AccessDenied" and userAgent like /(?i)^x$/ and userIdentity.userName like /(?i)^y$/

=== cloudtrail-lists
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters.features.status: DISABLED
        requestParameters.alarmNames|contains: bill
        requestParameters.eventSelectors.includeManagementEvents: false
        requestParameters.secretIdList|exists: true
    condition: selection
--- bundled cloudwatch_aws
--- cloudwatch
fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters.features) as sigma_requestParameters_features, jsonStringify(sigma_json.requestParameters.alarmNames) as sigma_requestParameters_alarmNames, jsonStringify(sigma_json.requestParameters.eventSelectors) as sigma_requestParameters_eventSelectors, jsonStringify(sigma_json.requestParameters.secretIdList) as sigma_requestParameters_secretIdList | filter sigma_requestParameters_features like /(?i)"status"\s*:\s*"DISABLED"/ and sigma_requestParameters_alarmNames like /(?i)"[^"]*bill[^"]*"/ and sigma_requestParameters_eventSelectors like /"includeManagementEvents"\s*:\s*"?false"?\s*[,}\]]/ and sigma_requestParameters_secretIdList like /./ | display @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message

=== cloudtrail-list-negated
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventName: X
    filter:
        resources.ARN|endswith: :prod
    condition: selection and not filter
--- bundled cloudwatch_aws
--- cloudwatch
fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.resources) as sigma_resources | filter eventName like /(?i)^X$/ and (not ispresent(sigma_resources) or sigma_resources not like /(?i)"ARN"\s*:\s*"[^"]*:prod"/) | display @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message

=== cloudtrail-list-network
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters.ipPermissions.items.ipRanges.items.cidrIp|cidr: 10.0.0.0/8
    condition: selection
--- bundled cloudwatch_aws
--- cloudwatch error
7:75 error SG7219: the elements of a list cannot be compared in this way; text, numbers, null and |exists can

=== cloudtrail-object
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters|contains: Suspended
    condition: selection
--- bundled cloudwatch_aws
--- cloudwatch
fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters) as sigma_requestParameters | filter sigma_requestParameters like /(?i)Suspended/ | display @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message

=== cloudtrail-object-null
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters: null
    condition: selection
--- bundled cloudwatch_aws
--- cloudwatch
fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters) as sigma_requestParameters | filter not ispresent(sigma_requestParameters) or sigma_requestParameters not like /./ | display @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message

=== cost-anomaly
--- rule
title: Test
logsource:
    product: aws
    service: cost_anomaly
detection:
    selection:
        source: aws.ce
        detail-type: Anomaly Detected
        detail.rootCauses.service|contains: Bedrock
    condition: selection
--- bundled cloudwatch_aws
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.detail.rootCauses) as sigma_detail_rootCauses | filter `source` like /(?i)^aws\.ce$/ and `detail-type` like /(?i)^Anomaly Detected$/ and sigma_detail_rootCauses like /(?i)"service"\s*:\s*"[^"]*Bedrock[^"]*"/ | display @timestamp, @message

=== bedrock
--- rule
title: Test
logsource:
    product: aws
    service: bedrock
detection:
    selection:
        schemaType: ModelInvocationLog
    condition: selection
--- bundled cloudwatch_aws
--- cloudwatch
fields @timestamp, @message | filter schemaType like /(?i)^ModelInvocationLog$/

=== eventbridge
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventSource: iam.amazonaws.com
        requestParameters.features.status: DISABLED
        requestParameters|contains: x
    condition: selection
fields: [eventName]
--- bundled cloudwatch_eventbridge
--- cloudwatch
fields @timestamp, detail.eventName, detail.eventSource, detail.userIdentity.arn, detail.sourceIPAddress, detail.awsRegion, detail.errorCode, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.detail.requestParameters.features) as sigma_detail_requestParameters_features, jsonStringify(sigma_json.detail.requestParameters) as sigma_detail_requestParameters | filter detail.eventSource = "iam.amazonaws.com" and sigma_detail_requestParameters_features like /(?i)"status"\s*:\s*"DISABLED"/ and sigma_detail_requestParameters like /(?i)x/ | display @timestamp, detail.eventName, detail.eventSource, detail.userIdentity.arn, detail.sourceIPAddress, detail.awsRegion, detail.errorCode, @message

=== guardduty
--- rule
title: Test
logsource:
    product: aws
    service: guardduty
detection:
    selection:
        type|startswith: Recon
        severity|gte: 7
    filter:
        service.archived: true
    condition: selection and not filter
--- bundled cloudwatch_guardduty
--- cloudwatch
fields @timestamp, detail.type, detail.severity, detail.title, detail.accountId, detail.region, @message | filter `source` = "aws.guardduty" and detail.type like /(?i)^Recon/ and detail.severity >= 7 and (not ispresent(detail.service.archived) or (detail.service.archived != 1 and detail.service.archived not like /(?i)^true$/))

=== vpcflow
--- rule
title: Test
logsource:
    category: firewall
detection:
    selection:
        src_ip|cidr: 10.0.0.0/8
        dst_port: 22
    condition: selection
--- bundled cloudwatch_vpcflow
--- cloudwatch
fields @timestamp, srcAddr, srcPort, dstAddr, dstPort, protocol, action, bytes, @message | filter isIpv4InSubnet(srcAddr, "10.0.0.0/8") and dstPort = 22

=== vpcflow-service
--- rule
title: Test
logsource:
    product: aws
    service: vpcflow
detection:
    selection:
        dst_ip: 192.0.2.1
        action: REJECT
    condition: selection
--- bundled cloudwatch_vpcflow
--- cloudwatch
fields @timestamp, srcAddr, srcPort, dstAddr, dstPort, protocol, action, bytes, @message | filter dstAddr = "192.0.2.1" and action = "REJECT"

=== route53
--- rule
title: Test
logsource:
    category: dns
detection:
    selection:
        query|endswith: .onion
        record_type: TXT
    condition: selection
--- bundled cloudwatch_route53
--- cloudwatch
fields @timestamp, queryName, queryType, responseCode, resolverIp, @message | filter queryName like /(?i)\.onion$/ and queryType like /(?i)^TXT$/

=== route53-answer
--- rule
title: Test
logsource:
    category: dns
detection:
    selection:
        answer: x
    condition: selection
--- bundled cloudwatch_route53
--- cloudwatch error
6:9 error SG6010: The query log of a public Route 53 zone has no answers; says 'detection_item_failure', line 10 of cloudwatch_route53

=== route53-resolver
--- rule
title: Test
logsource:
    category: dns
detection:
    selection:
        query|endswith: .onion
        record_type: TXT
        answer: x
    condition: selection
--- bundled cloudwatch_route53_resolver
--- cloudwatch
fields @timestamp, query_name, query_type, rcode, srcaddr, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.answers) as sigma_answers | filter query_name like /(?i)\.onion\.?$/ and query_type = "TXT" and sigma_answers like /(?i)"Rdata"\s*:\s*"x\.?"/ | display @timestamp, query_name, query_type, rcode, srcaddr, @message

=== waf
--- rule
title: Test
logsource:
    category: webserver
detection:
    selection:
        cs-method: POST
        cs-uri-query|contains: x
        cs-uri-stem: /y
    condition: selection
--- bundled cloudwatch_waf
--- cloudwatch
fields @timestamp, httpRequest.clientIp, httpRequest.httpMethod, httpRequest.uri, httpRequest.args, action, @message | filter httpRequest.httpMethod = "POST" and concat(httpRequest.uri, "?", httpRequest.args) like /(?i)x/ and httpRequest.uri like /(?i)^\/y$/

=== waf-header
--- rule
title: Test
logsource:
    category: webserver
detection:
    selection:
        cs-user-agent: x
    condition: selection
--- bundled cloudwatch_waf
--- cloudwatch
fields @timestamp, httpRequest.clientIp, httpRequest.httpMethod, httpRequest.uri, httpRequest.args, action, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.httpRequest.headers) as sigma_httpRequest_headers | filter sigma_httpRequest_headers like /(?i)"name"\s*:\s*"User-Agent"\s*,\s*"value"\s*:\s*"x"/ | display @timestamp, httpRequest.clientIp, httpRequest.httpMethod, httpRequest.uri, httpRequest.args, action, @message

=== eks
--- rule
title: Test
logsource:
    product: kubernetes
    service: audit
    category: application
detection:
    selection:
        verb: create
        objectRef.resource: pods
        apiGroup: x
        hostPath: /
        capabilities: SYS_ADMIN
    condition: selection
--- bundled cloudwatch_eks
--- cloudwatch
fields @timestamp, user.username, verb, objectRef.resource, objectRef.namespace, objectRef.name, sourceIPs.0, responseStatus.code, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestObject.spec.volumes) as sigma_requestObject_spec_volumes, jsonStringify(sigma_json.requestObject.spec.containers) as sigma_requestObject_spec_containers | filter verb = "create" and objectRef.resource = "pods" and objectRef.apiGroup = "x" and sigma_requestObject_spec_volumes like /(?i)"hostPath"\s*:\s*\{([^{}]|\{[^{}]*\})*"path"\s*:\s*"\/"/ and sigma_requestObject_spec_containers like /(?i)"securityContext"\s*:\s*\{([^{}]|\{[^{}]*\})*"capabilities"\s*:\s*\{([^{}]|\{[^{}]*\})*"add"\s*:\s*\[[^\]]*"SYS_ADMIN"/ | display @timestamp, user.username, verb, objectRef.resource, objectRef.namespace, objectRef.name, sourceIPs.0, responseStatus.code, @message

=== auto-cloudtrail
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventName: X
    condition: selection
--- bundled auto
--- cloudwatch
fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message | filter eventName like /(?i)^X$/

=== auto-guardduty
--- rule
title: Test
logsource:
    product: aws
    service: guardduty
detection:
    selection:
        type: x
    condition: selection
--- bundled auto
--- cloudwatch
fields @timestamp, detail.type, detail.severity, detail.title, detail.accountId, detail.region, @message | filter `source` = "aws.guardduty" and detail.type like /(?i)^x$/

=== auto-firewall
--- rule
title: Test
logsource:
    category: firewall
detection:
    selection:
        dst_port: 1
    condition: selection
--- bundled auto
--- cloudwatch
fields @timestamp, @message | filter dst_port = 1

=== auto-dns
--- rule
title: Test
logsource:
    category: dns
detection:
    selection:
        query: x
    condition: selection
--- bundled auto
--- cloudwatch
fields @timestamp, @message | filter query like /(?i)^x$/

=== auto-webserver
--- rule
title: Test
logsource:
    category: webserver
detection:
    selection:
        cs-method: x
    condition: selection
--- bundled auto
--- cloudwatch
fields @timestamp, @message | filter `cs-method` like /(?i)^x$/

=== auto-kubernetes
--- rule
title: Test
logsource:
    product: kubernetes
    service: audit
detection:
    selection:
        apiGroup: x
    condition: selection
--- bundled auto
--- cloudwatch
fields @timestamp, user.username, verb, objectRef.resource, objectRef.namespace, objectRef.name, sourceIPs.0, responseStatus.code, @message | filter objectRef.apiGroup = "x"

=== cloudtrail-part-of-an-exact-field
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        errorCode|contains: denied
        eventName|startswith: [list, Describe]
        eventName|cased|endswith: Key
    condition: selection
--- bundled cloudwatch_aws
--- cloudwatch
fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message | filter errorCode like /(?i)denied/ and eventName like /(?i)^(list|Describe)/ and eventName like /Key$/

=== cloudtrail-spelled-otherwise
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventSource: IAM.amazonaws.com
        eventName: [consoleLogin, CreateUser, DELETEUSER]
        userIdentity.type: root
    condition: selection
--- bundled cloudwatch_aws
--- cloudwatch
fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message | filter eventSource like /(?i)^IAM\.amazonaws\.com$/ and (eventName like /(?i)^(consoleLogin|DELETEUSER)$/ or eventName = "CreateUser") and userIdentity.type like /(?i)^root$/

=== resolver-names-end-with-a-dot
--- rule
title: Test
logsource:
    product: aws
    service: route53resolver
detection:
    selection:
        query: [example.com, 192.0.2.1]
        QueryName|endswith: .onion
        query|contains: evil
        query|re: '^[a-z$]+\.(com|net$)$'
        record_type: TXT
        record_type|contains: x
        src_port: 53
        answer: c2.example.net
    condition: selection
--- bundled cloudwatch_route53_resolver
--- cloudwatch
fields @timestamp, query_name, query_type, rcode, srcaddr, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.answers) as sigma_answers | filter query_name like /(?i)^(example\.com\.?|192\.0\.2\.1\.?)$/ and query_name like /(?i)\.onion\.?$/ and query_name like /(?i)evil/ and query_name like /^[a-z$]+\.(com|net\.?$)\.?$/ and query_type = "TXT" and query_type like /(?i)x/ and srcport = "53" and sigma_answers like /(?i)"Rdata"\s*:\s*"c2\.example\.net\.?"/ | display @timestamp, query_name, query_type, rcode, srcaddr, @message

=== resolver-negated
--- rule
title: Test
logsource:
    product: aws
    service: route53resolver
detection:
    selection:
        record_type: A
    filter:
        query|endswith: .internal
    condition: selection and not filter
--- bundled cloudwatch_route53_resolver
--- cloudwatch
fields @timestamp, query_name, query_type, rcode, srcaddr, @message | filter query_type = "A" and (not ispresent(query_name) or query_name not like /(?i)\.internal\.?$/)

=== auto-firewall-of-aws
--- rule
title: Test
logsource:
    product: aws
    category: firewall
detection:
    selection:
        dst_port: 1
    condition: selection
--- bundled auto
--- cloudwatch
fields @timestamp, srcAddr, srcPort, dstAddr, dstPort, protocol, action, bytes, @message | filter dstPort = 1

=== auto-dns-of-aws
--- rule
title: Test
logsource:
    product: aws
    category: dns
detection:
    selection:
        query: x
    condition: selection
--- bundled auto
--- cloudwatch
fields @timestamp, query_name, query_type, rcode, srcaddr, @message | filter query_name like /(?i)^x\.?$/

=== eks-path-of-a-host
--- rule
title: Test
logsource:
    product: kubernetes
    service: audit
detection:
    selection:
        hostPath|startswith: /var/run
    condition: selection
--- bundled cloudwatch_eks
--- cloudwatch
fields @timestamp, user.username, verb, objectRef.resource, objectRef.namespace, objectRef.name, sourceIPs.0, responseStatus.code, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestObject.spec.volumes) as sigma_requestObject_spec_volumes | filter sigma_requestObject_spec_volumes like /(?i)"hostPath"\s*:\s*\{([^{}]|\{[^{}]*\})*"path"\s*:\s*"\/var\/run[^"]*"/ | display @timestamp, user.username, verb, objectRef.resource, objectRef.namespace, objectRef.name, sourceIPs.0, responseStatus.code, @message

=== eks-exact-fields
--- rule
title: Test
logsource:
    product: kubernetes
    service: audit
detection:
    selection:
        verb: [create, PATCH]
        objectRef.resource: pods
        responseStatus.code: 403
    condition: selection
--- bundled cloudwatch_eks
--- cloudwatch
fields @timestamp, user.username, verb, objectRef.resource, objectRef.namespace, objectRef.name, sourceIPs.0, responseStatus.code, @message | filter (verb = "create" or verb like /(?i)^PATCH$/) and objectRef.resource = "pods" and responseStatus.code = 403

=== cloudtrail-list-in-a-list
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters.containerDefinitions.environment.name|contains: PASSWORD
        requestParameters.containerDefinitions.command: sh
    condition: selection
--- bundled cloudwatch_aws
--- cloudwatch
fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.requestParameters.containerDefinitions) as sigma_requestParameters_containerDefinitions | filter sigma_requestParameters_containerDefinitions like /(?i)"environment"\s*:\s*\[([^{}\]]|\{([^{}]|\{[^{}]*\})*\})*\{([^{}]|\{[^{}]*\})*"name"\s*:\s*"[^"]*PASSWORD[^"]*"/ and sigma_requestParameters_containerDefinitions like /(?i)"command"\s*:\s*\[[^\]]*"sh"/ | display @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message

=== waf-path-with-query
--- rule
title: Test
logsource:
    product: aws
    service: waf
detection:
    selection:
        c-uri|contains: /a?b=
    filter:
        c-uri|endswith: /admin
    condition: selection and not filter
--- bundled cloudwatch_waf
--- cloudwatch
fields @timestamp, httpRequest.clientIp, httpRequest.httpMethod, httpRequest.uri, httpRequest.args, action, @message | filter concat(httpRequest.uri, "?", httpRequest.args) like /(?i)\/a[\s\S]b=/ and concat(httpRequest.uri, "?", httpRequest.args) not like /(?i)\/admin\??$/

=== waf-query
--- rule
title: Test
logsource:
    product: aws
    service: waf
detection:
    selection:
        cs-uri-query|startswith: id=
        cs-uri-query: '*/etc/passwd*'
    filter:
        cs-uri-query|contains: z
    condition: selection and not filter
--- bundled cloudwatch_waf
--- cloudwatch
fields @timestamp, httpRequest.clientIp, httpRequest.httpMethod, httpRequest.uri, httpRequest.args, action, @message | filter (httpRequest.args like /(?i)^id=/ or concat(httpRequest.uri, "?", httpRequest.args) like /(?i)^id=/) and concat(httpRequest.uri, "?", httpRequest.args) like /(?i)\/etc\/passwd/ and concat(httpRequest.uri, "?", httpRequest.args) not like /(?i)z/

=== waf-headers
--- rule
title: Test
logsource:
    product: aws
    service: waf
detection:
    selection:
        cs-user-agent|contains: [sqlmap, nikto]
        cs-host|cased: A.example
    filter:
        cs-referer|startswith: https://
    condition: selection and not filter
--- bundled cloudwatch_waf
--- cloudwatch
fields @timestamp, httpRequest.clientIp, httpRequest.httpMethod, httpRequest.uri, httpRequest.args, action, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.httpRequest.headers) as sigma_httpRequest_headers | filter sigma_httpRequest_headers like /(?i)"name"\s*:\s*"User-Agent"\s*,\s*"value"\s*:\s*"[^"]*sqlmap[^"]*"|"name"\s*:\s*"User-Agent"\s*,\s*"value"\s*:\s*"[^"]*nikto[^"]*"/ and sigma_httpRequest_headers like /"name"\s*:\s*"[Hh][Oo][Ss][Tt]"\s*,\s*"value"\s*:\s*"A\.example"/ and sigma_httpRequest_headers not like /(?i)"name"\s*:\s*"Referer"\s*,\s*"value"\s*:\s*"https:\/\/[^"]*"/ | display @timestamp, httpRequest.clientIp, httpRequest.httpMethod, httpRequest.uri, httpRequest.args, action, @message

=== waf-header-present
--- rule
title: Test
logsource:
    product: aws
    service: waf
detection:
    selection:
        cs-cookie|exists: true
    filter:
        cs-referer: null
    condition: selection and not filter
--- bundled cloudwatch_waf
--- cloudwatch
fields @timestamp, httpRequest.clientIp, httpRequest.httpMethod, httpRequest.uri, httpRequest.args, action, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.httpRequest.headers) as sigma_httpRequest_headers | filter sigma_httpRequest_headers like /"name"\s*:\s*"[Cc][Oo][Oo][Kk][Ii][Ee]"\s*,\s*"value"\s*:/ and sigma_httpRequest_headers like /"name"\s*:\s*"[Rr][Ee][Ff][Ee][Rr][Ee][Rr]"\s*,\s*"value"\s*:/ | display @timestamp, httpRequest.clientIp, httpRequest.httpMethod, httpRequest.uri, httpRequest.args, action, @message

=== waf-answer
--- rule
title: Test
logsource:
    product: aws
    service: waf
detection:
    selection:
        sc-status: 200
    filter:
        c-ip: 192.0.2.1
    condition: selection and not filter
--- bundled cloudwatch_waf
--- cloudwatch error
7:9 error SG6010: AWS WAF logs have neither the user nor the answer; says 'detection_item_failure', line 14 of cloudwatch_waf

=== waf-request-present
--- rule
title: Test
logsource:
    product: aws
    service: waf
detection:
    selection:
        c-uri: '*'
    condition: selection
--- bundled cloudwatch_waf
--- cloudwatch
fields @timestamp, httpRequest.clientIp, httpRequest.httpMethod, httpRequest.uri, httpRequest.args, action, @message | filter ispresent(httpRequest.uri)

=== vpcflow-action
--- rule
title: Test
logsource:
    product: aws
    service: vpcflow
detection:
    selection:
        action: [REJECT, accept]
    condition: selection
--- bundled cloudwatch_vpcflow
--- cloudwatch
fields @timestamp, srcAddr, srcPort, dstAddr, dstPort, protocol, action, bytes, @message | filter action = "REJECT" or action like /(?i)^accept$/

=== cloudtrail-security-groups
# A path that was seen in records, below two lists.
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        responseElements.instancesSet.items.groupSet.items.groupId: sg-1
        requestParameters.subnetIds: subnet-1
    condition: selection
--- bundled cloudwatch_aws
--- cloudwatch
fields @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message, jsonParse(@message) as sigma_json | fields jsonStringify(sigma_json.responseElements.instancesSet.items) as sigma_responseElements_instancesSet_items, jsonStringify(sigma_json.requestParameters.subnetIds) as sigma_requestParameters_subnetIds | filter sigma_responseElements_instancesSet_items like /(?i)"groupSet"\s*:\s*\{([^{}]|\{[^{}]*\})*"items"\s*:\s*\[([^{}\]]|\{([^{}]|\{[^{}]*\})*\})*\{([^{}]|\{[^{}]*\})*"groupId"\s*:\s*"sg-1"/ and sigma_requestParameters_subnetIds like /(?i)"subnet-1"/ | display @timestamp, eventName, eventSource, userIdentity.arn, sourceIPAddress, awsRegion, errorCode, @message

=== bedrock-parsed
--- rule
title: Test
logsource:
    product: aws
    service: bedrock
detection:
    selection:
        schemaType: ModelInvocationLog
        identity.arn|contains: intern
        input.inputTokenCount|gt: 100000
        input.inputBodyJson|contains: ignore all previous
    filter:
        errorCode: ThrottlingException
    condition: selection and not filter
--- bundled cloudwatch_bedrock
--- cloudwatch
fields @timestamp, operation, modelId, accountId, region, requestId, @message, jsonParse(@message) as sigma_json | fields sigma_json.identity.arn as sigma_identity_arn, sigma_json.input.inputTokenCount as sigma_input_inputTokenCount, jsonStringify(sigma_json.input.inputBodyJson) as sigma_input_inputBodyJson, sigma_json.errorCode as sigma_errorCode | filter schemaType = "ModelInvocationLog" and sigma_identity_arn like /(?i)intern/ and sigma_input_inputTokenCount > 100000 and sigma_input_inputBodyJson like /(?i)ignore all previous/ and (not ispresent(sigma_errorCode) or sigma_errorCode not like /(?i)^ThrottlingException$/) | display @timestamp, operation, modelId, accountId, region, requestId, @message

=== s3-access
--- rule
title: Test
logsource:
    product: aws
    service: s3access
detection:
    selection:
        operation: REST.GET.OBJECT
        bucket: backups
        key|endswith: .sql.gz
        http_status: '200'
    anonymous:
        requester: null
    condition: selection and anonymous
--- bundled cloudwatch_s3access
--- cloudwatch
fields @timestamp, operation, requester, remote_ip, bucket_name, key_name, http_status, @message | filter operation = "REST.GET.OBJECT" and bucket_name = "backups" and key_name like /(?i)\.sql\.gz$/ and http_status = 200 and not ispresent(requester)

=== cloudfront
--- rule
title: Test
logsource:
    category: webserver
detection:
    selection:
        cs-method: POST
        c-uri|endswith: /login.php
        cs-user-agent|contains: sqlmap
        sc-status: 200
    condition: selection
--- bundled cloudwatch_cloudfront
--- cloudwatch
fields @timestamp, `c-ip`, `cs-method`, `x-host-header`, `cs-uri-stem`, `cs-uri-query`, `sc-status`, @message | filter `cs-method` = "POST" and concat(`cs-uri-stem`, "?", `cs-uri-query`) like /(?i)\/login\.php(\?-)?$/ and `cs(User-Agent)` like /(?i)sqlmap/ and `sc-status` = 200

=== cloudfront-user
--- rule
title: Test
logsource:
    product: aws
    service: cloudfront
detection:
    selection:
        cs-username: root
    condition: selection
--- bundled cloudwatch_cloudfront
--- cloudwatch error
7:9 error SG6010: CloudFront logs neither the user nor the type of what is sent; says 'detection_item_failure', line 15 of cloudwatch_cloudfront

=== vpc-flow-quoted-numbers
--- rule
title: Test
logsource:
    product: aws
    service: vpcflow
detection:
    selection:
        dst_port: ['22', '3389']
        bytes: '40'
        accountId: 123456789012
    condition: selection
--- bundled cloudwatch_vpcflow
--- cloudwatch
fields @timestamp, srcAddr, srcPort, dstAddr, dstPort, protocol, action, bytes, @message | filter dstPort in [22, 3389] and bytes = 40 and accountId = 123456789012

=== cloudfront-headers
--- rule
title: T
logsource:
    product: aws
    service: cloudfront
detection:
    sel:
        c-useragent|contains: ['Mozilla/5.0 (X11; "x")', '100%']
        cs-referer: 'https://a b/*c d'
    condition: sel
--- bundled cloudwatch_cloudfront
--- cloudwatch
fields @timestamp, `c-ip`, `cs-method`, `x-host-header`, `cs-uri-stem`, `cs-uri-query`, `sc-status`, @message | filter `cs(User-Agent)` like /(?i)Mozilla\/5\.0%20\(X11;%20%22x%22\)|100%25/ and `cs(Referer)` like /(?i)^https:\/\/a%20b\/[\s\S]*c%20d$/
