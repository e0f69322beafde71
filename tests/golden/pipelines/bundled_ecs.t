=== windows-process
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
detection:
    selection:
        Image|endswith: '\whoami.exe'
        CommandLine|contains: /all
        OriginalFileName: whoami.exe
        IntegrityLevel: System
        ProcessId: 4
        ParentProcessId: 1
    condition: selection
--- bundled ecs_windows
--- kibana
process.executable:*\\whoami.exe and process.command_line:*/all* and process.pe.original_file_name:"whoami.exe" and winlog.event_data.IntegrityLevel:"System" and process.pid:4 and process.parent.pid:1

=== windows-image
--- rule
title: Test
logsource:
    product: windows
    category: image_load
detection:
    selection:
        ImageLoaded|endswith: '\amsi.dll'
        Company: x
        Signed: false
    condition: selection
--- bundled ecs_windows
--- kibana
file.path:*\\amsi.dll and file.pe.company:"x" and winlog.event_data.Signed:false

=== windows-security
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 4624
        LogonType: 3
        SubjectUserName: x
        IpAddress|cidr: 10.0.0.0/8
        TargetLogonId: 999
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and event.code:"4624" and winlog.event_data.LogonType:"3" and winlog.event_data.SubjectUserName:"x" and source.ip:"10.0.0.0/8" and winlog.event_data.TargetLogonId:"999"

=== windows-channels
--- rule
title: Test
logsource:
    product: windows
    service: applocker
detection:
    selection:
        EventID: 8004
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:("Microsoft-Windows-AppLocker/MSI and Script" or "Microsoft-Windows-AppLocker/EXE and DLL" or "Microsoft-Windows-AppLocker/Packaged app-Deployment" or "Microsoft-Windows-AppLocker/Packaged app-Execution") and event.code:"8004"

=== windows-powershell-classic
--- rule
title: Test
logsource:
    product: windows
    service: powershell-classic
detection:
    selection:
        CommandLine|contains: x
        EngineVersion: 2
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Windows PowerShell" and powershell.command.value:*x* and powershell.engine.version:"2"

=== windows-network
--- rule
title: Test
logsource:
    product: windows
    category: network_connection
detection:
    selection:
        Initiated: true
        DestinationPort: 443
        Protocol: tcp
    condition: selection
--- bundled ecs_windows
--- kibana
network.direction:"egress" and destination.port:443 and network.transport:"tcp"

=== windows-network-text
--- rule
title: Test
logsource:
    product: windows
    category: network_connection
detection:
    selection:
        Initiated: 'false'
    condition: selection
--- bundled ecs_windows
--- kibana
network.direction:"ingress"

=== windows-sysmon-error
--- rule
title: Test
logsource:
    product: windows
    category: sysmon_error
detection:
    selection:
        Description|contains: x
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.event_data.Description:*x*

=== windows-null
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
detection:
    selection:
        ParentImage: null
    condition: selection
--- bundled ecs_windows
--- kibana
not process.parent.executable:*

=== windows-keyword
--- rule
title: Test
logsource:
    product: windows
    service: application
detection:
    selection:
        - x y
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Application" and "x y"
--- kibana diagnostics
7:11 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field

=== windows-other-product
--- rule
title: Test
logsource:
    product: linux
    category: process_creation
detection:
    selection:
        Image: x
    condition: selection
--- bundled ecs_windows
--- kibana
Image:"x"

=== cloudtrail
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventSource: iam.amazonaws.com
        eventName: CreateUser
        awsRegion: us-east-1
        userIdentity.type: IAMUser
        userAgent|contains: kali
        errorCode: null
        readOnly: false
    condition: selection
fields: [eventName, sourceIPAddress]
--- bundled ecs_aws
--- kibana
data_stream.dataset:"aws.cloudtrail" and event.provider:"iam.amazonaws.com" and event.action:"CreateUser" and cloud.region:"us-east-1" and aws.cloudtrail.user_identity.type:"IAMUser" and user_agent.original:*kali* and not aws.cloudtrail.error_code:* and aws.cloudtrail.read_only:false

=== cloudtrail-addresses
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    a:
        sourceIPAddress: AWS Internal
    b:
        sourceIPAddress|cidr: 10.0.0.0/8
    c:
        sourceIPAddress: '192.168.*'
    condition: 1 of them
--- bundled ecs_aws
--- kibana
data_stream.dataset:"aws.cloudtrail" and (source.address:("AWS Internal" or 192.168.*) or source.ip:"10.0.0.0/8")

=== cloudtrail-second-factor
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        additionalEventData.MFAUsed: ['No', 'NO']
        responseElements.ConsoleLogin: Success
    filter:
        additionalEventData.MFAUsed|contains: 'Yes'
    condition: selection and not filter
--- bundled ecs_aws
--- kibana
data_stream.dataset:"aws.cloudtrail" and aws.cloudtrail.console_login.additional_eventdata.mfa_used:false and event.outcome:"success" and not aws.cloudtrail.console_login.additional_eventdata.mfa_used:true

=== cloudtrail-parameters
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters.userName: x
        requestParameters.instanceType|startswith: p4
        requestParameters.secretIdList|exists: true
        requestParameters.withDecryption: true
        responseElements.x.y: z
        additionalEventData.callWithBearerToken: true
    condition: selection
--- bundled ecs_aws
--- kibana
data_stream.dataset:"aws.cloudtrail" and aws.cloudtrail.flattened.request_parameters.userName:"x" and aws.cloudtrail.flattened.request_parameters.instanceType:p4* and aws.cloudtrail.flattened.request_parameters.secretIdList:* and aws.cloudtrail.flattened.request_parameters.withDecryption:true and aws.cloudtrail.flattened.response_elements.x.y:"z" and aws.cloudtrail.flattened.additional_eventdata.callWithBearerToken:true

=== cloudtrail-inside-parameter
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters.policyDocument|contains: ['"AWS":"\*"', ':root"']
        requestParameters.policyArn|endswith: :policy/AdministratorAccess
    condition: selection
--- bundled ecs_aws
--- kibana
data_stream.dataset:"aws.cloudtrail" and aws.cloudtrail.request_parameters:(*policyDocument=*\"AWS\"\:\"\*\"* or *policyDocument=*\:root\"*) and aws.cloudtrail.request_parameters:*policyArn=*\:policy/AdministratorAccess*

=== cloudtrail-parameter-mixed
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters.key: ['a*b', plain]
    condition: selection
--- bundled ecs_aws
--- kibana
data_stream.dataset:"aws.cloudtrail" and aws.cloudtrail.request_parameters:(*key=*a*b* or *key=*plain*)

=== cloudtrail-inside-unknown-parameter
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters.name|contains: x
    condition: selection
--- bundled ecs_aws
--- kibana error
7:9 error SG6010: Elastic cannot look inside the value of a flattened field, and ecs_aws does not know this one in the text of all parameters; says 'detection_item_failure', line 363 of ecs_aws

=== cloudtrail-object
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters|contains: '"status":"Suspended"'
    condition: selection
--- bundled ecs_aws
--- kibana
data_stream.dataset:"aws.cloudtrail" and aws.cloudtrail.request_parameters:*status=Suspended*

=== cloudtrail-not-collected
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        userIdentity.sessionContext.ec2RoleDelivery|exists: true
    condition: selection
--- bundled ecs_aws
--- kibana error
7:9 error SG6010: The AWS integration of Elastic has no field for ec2RoleDelivery; says 'detection_item_failure', line 25 of ecs_aws

=== cloudtrail-unknown-field
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventNames: x
    condition: selection
--- bundled ecs_aws
--- kibana error
7:9 error SG6015: no mapping knows the field 'eventNames'; says 'strict_field_mapping_failure', line 417 of ecs_aws

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
        resource.accessKeyDetails.userName: root
        service.action.networkConnectionAction.connectionDirection: INBOUND
    filter:
        service.additionalInfo.sample: true
    condition: selection and not filter
--- bundled ecs_aws
--- kibana
data_stream.dataset:"aws.guardduty" and rule.name:Recon* and aws.guardduty.severity.code >= 7 and user.name:"root" and network.direction:"inbound" and not aws.guardduty.service.additional_info.sample:true

=== okta
--- rule
title: Test
logsource:
    product: okta
    service: okta
detection:
    selection:
        eventType: user.session.start
        actor.alternateId|endswith: .com
        outcome.result: FAILURE
        client.ipAddress: 192.0.2.1
        securityContext.isProxy: true
        authenticationContext.externalSessionId|exists: true
        debugContext.debugData.factor: OKTA_VERIFY_PUSH
        debugContext.debugData.other: x
    condition: selection
--- bundled ecs_okta
--- kibana
data_stream.dataset:"okta.system" and event.action:"user.session.start" and okta.actor.alternate_id:*.com and okta.outcome.result:"FAILURE" and source.ip:"192.0.2.1" and okta.security_context.is_proxy:true and okta.authentication_context.external_session_id:* and okta.debug_context.debug_data.factor:"OKTA_VERIFY_PUSH" and okta.debug_context.debug_data.flattened.other:"x"

=== okta-behaviors
--- rule
title: Test
logsource:
    product: okta
    service: okta
detection:
    selection:
        debugContext.debugData.behaviors|contains: New Device=POSITIVE
    condition: selection
--- bundled ecs_okta
--- kibana
data_stream.dataset:"okta.system" and okta.debug_context.debug_data.risk_behaviors:"New Device"

=== okta-flattened
--- rule
title: Test
logsource:
    product: okta
    service: okta
detection:
    selection:
        debugContext.debugData.risk|contains: x
    condition: selection
--- bundled ecs_okta
--- kibana error
7:9 error SG6010: Elastic cannot look inside the value of a flattened field; says 'detection_item_failure', line 133 of ecs_okta

=== okta-risk-text
--- rule
title: Test
logsource:
    product: okta
    service: okta
detection:
    selection:
        debugContext.debugData.logOnlySecurityData|contains: x
    condition: selection
--- bundled ecs_okta
--- kibana error
7:9 error SG6010: Elastic's Okta integration does not keep logOnlySecurityData as text; look at okta.debug_context.debug_data.risk_level; says 'detection_item_failure', line 66 of ecs_okta

=== azure-signinlogs
--- rule
title: Test
logsource:
    product: azure
    service: signinlogs
detection:
    selection:
        ResultType: '50126'
        Status: Failure
        DeviceDetail.isCompliant: true
        properties.deviceDetail.isManaged: true
        properties.sessionId: x
    condition: selection
--- bundled ecs_azure
--- kibana
data_stream.dataset:"azure.signinlogs" and azure.signinlogs.result_type:"50126" and event.outcome:"failure" and azure.signinlogs.properties.device_detail.is_compliant:true and azure.signinlogs.properties.device_detail.is_managed:true and azure.signinlogs.properties.session_id:"x"

=== azure-auditlogs
--- rule
title: Test
logsource:
    product: azure
    service: auditlogs
detection:
    selection:
        properties.message: Add member to role
        Status: Success
        InitiatedBy.user.userPrincipalName: x
        TargetResources.ModifiedProperties.NewValue|contains: Admin
        properties.targetResources|contains: x
    condition: selection
--- bundled ecs_azure
--- kibana
data_stream.dataset:"azure.auditlogs" and azure.auditlogs.operation_name:"Add member to role" and event.outcome:"success" and azure.auditlogs.properties.initiated_by.user.userPrincipalName:"x" and azure.auditlogs.properties.target_resources.*.modified_properties.*.new_value:*Admin* and azure.auditlogs.properties.target_resources.*:*x*

=== azure-activitylogs
--- rule
title: Test
logsource:
    product: azure
    service: activitylogs
detection:
    selection:
        operationName|startswith: Microsoft.Authorization
        CategoryValue: Administrative
    condition: selection
--- bundled ecs_azure
--- kibana
data_stream.dataset:"azure.activitylogs" and azure.activitylogs.operation_name:MICROSOFT.AUTHORIZATION* and azure.activitylogs.event_category:"Administrative"

=== azure-riskdetection
--- rule
title: Test
logsource:
    product: azure
    service: riskdetection
detection:
    selection:
        riskEventType: anomalousToken
        riskState: atRisk
    condition: selection
--- bundled ecs_azure
--- kibana
data_stream.dataset:"azure.identity_protection" and azure.identityprotection.properties.risk_event_type:"anomalousToken" and azure.identityprotection.properties.risk_state:"atRisk"

=== azure-pim
--- rule
title: Test
logsource:
    product: azure
    service: pim
detection:
    selection:
        riskEventType: rolesAssignedOutsidePrivilegedIdentityManagement
    condition: selection
--- bundled ecs_azure
--- kibana error
1:1 error SG6010: Elastic's Azure integration does not collect the alerts of Privileged Identity Management; says 'rule_failure', line 296 of ecs_azure

=== gcp-audit
--- rule
title: Test
logsource:
    product: gcp
    service: gcp.audit
detection:
    selection:
        gcp.audit.method_name|endswith: .delete
        protoPayload.serviceName: x
        protoPayload.request.name: y
        data.protoPayload.authorizationInfo.granted: true
    condition: selection
--- bundled ecs_gcp
--- kibana
data_stream.dataset:"gcp.audit" and event.action:*.delete and service.name:"x" and gcp.audit.request.name:"y" and gcp.audit.authorization_info:{ granted:true }

=== gcp-workspace-admin
--- rule
title: Test
logsource:
    product: gcp
    service: google_workspace.admin
detection:
    selection:
        eventService: admin.googleapis.com
        eventName: GRANT_ADMIN_PRIVILEGE
        new_value: x
    condition: selection
--- bundled ecs_gcp
--- kibana
data_stream.dataset:"google_workspace.admin" and event.provider:"admin" and event.action:"GRANT_ADMIN_PRIVILEGE" and google_workspace.admin.new_value:"x"

=== gcp-workspace-login
--- rule
title: Test
logsource:
    product: gcp
    service: google_workspace.login
detection:
    selection:
        protoPayload.serviceName: login.googleapis.com
        protoPayload.metadata.event.eventName: x
    condition: selection
--- bundled ecs_gcp
--- kibana
data_stream.dataset:"google_workspace.login" and event.action:"x"

=== github
--- rule
title: Test
logsource:
    product: github
    service: audit
detection:
    selection:
        action: git.clone
        hashed_token|exists: true
        repository_public: false
        actor_ip|cidr: 192.0.2.0/24
    condition: selection
--- bundled ecs_github
--- kibana
data_stream.dataset:"github.audit" and event.action:"git.clone" and github.hashed_token:* and github.repository_public:false and github.actor_ip:"192.0.2.0/24"

=== m365
--- rule
title: Test
logsource:
    product: m365
    service: audit
detection:
    selection:
        Operation: [Add user., New-InboxRule]
        ResultStatus: Succeeded
        Parameters|contains: forward
        OrganizationId: ABC
    condition: selection
--- bundled ecs_m365
--- kibana
data_stream.dataset:"o365.audit" and event.action:("added-user-account" or "New-InboxRule") and event.outcome:"success" and o365.audit.Parameters.*:*forward* and organization.id:"abc"

=== m365-other-names
--- rule
title: Test
logsource:
    product: m365
    service: threat_management
detection:
    selection:
        eventSource: SecurityComplianceCenter
        eventName: Alert
        status: Failed
    condition: selection
--- bundled ecs_m365
--- kibana
data_stream.dataset:"o365.audit" and event.provider:"SecurityComplianceCenter" and (event.action:"Alert" or rule.name:"Alert") and event.outcome:"failure"

=== kubernetes
--- rule
title: Test
logsource:
    product: kubernetes
    service: audit
detection:
    selection:
        verb: create
        objectRef.resource: pods
        apiGroup: ''
        hostPath: /
        responseStatus.code: 403
    condition: selection
--- bundled ecs_kubernetes
--- kibana
kubernetes.audit.kind:"Event" and kubernetes.audit.verb:"create" and kubernetes.audit.objectRef.resource:"pods" and kubernetes.audit.requestObject.spec.volumes.hostPath:"/" and kubernetes.audit.responseStatus.code:403

=== web-proxy
--- rule
title: Test
logsource:
    category: proxy
detection:
    selection:
        c-uri|contains: /x
        cs-method: POST
        c-useragent: y
        sc-status: 200
        dst_ip|cidr: 10.0.0.0/8
    condition: selection
--- bundled ecs_web
--- kibana
url.original:*/x* and http.request.method:"POST" and user_agent.original:"y" and http.response.status_code:200 and destination.ip:"10.0.0.0/8"

=== web-server
--- rule
title: Test
logsource:
    category: webserver
detection:
    selection:
        cs-uri-query|contains: x
        cs-referer: null
    condition: selection
--- bundled ecs_web
--- kibana
url.query:*x* and not http.request.referrer:*

=== web-dns
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
--- bundled ecs_web
--- kibana
dns.question.name:*.onion and dns.question.type:"TXT" and dns.answers.data:"x"

=== web-firewall
--- rule
title: Test
logsource:
    category: firewall
detection:
    selection:
        src_ip: 192.0.2.1
        dst_port: 22
    condition: selection
--- bundled ecs_web
--- kibana
source.ip:"192.0.2.1" and destination.port:22

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
--- kibana
data_stream.dataset:"aws.cloudtrail" and event.action:"X"

=== auto-okta
--- rule
title: Test
logsource:
    product: okta
    service: okta
detection:
    selection:
        eventType: x
    condition: selection
--- bundled auto
--- kibana
data_stream.dataset:"okta.system" and event.action:"x"

=== auto-azure
--- rule
title: Test
logsource:
    product: azure
    service: auditlogs
detection:
    selection:
        OperationName: x
    condition: selection
--- bundled auto
--- kibana
data_stream.dataset:"azure.auditlogs" and azure.auditlogs.operation_name:"x"

=== auto-gcp
--- rule
title: Test
logsource:
    product: gcp
    service: gcp.audit
detection:
    selection:
        gcp.audit.method_name: x
    condition: selection
--- bundled auto
--- kibana
data_stream.dataset:"gcp.audit" and event.action:"x"

=== auto-github
--- rule
title: Test
logsource:
    product: github
    service: audit
detection:
    selection:
        action: x
    condition: selection
--- bundled auto
--- kibana
data_stream.dataset:"github.audit" and event.action:"x"

=== auto-m365
--- rule
title: Test
logsource:
    product: m365
    service: audit
detection:
    selection:
        Operation: x
    condition: selection
--- bundled auto
--- kibana
data_stream.dataset:"o365.audit" and event.action:"x"

=== auto-kubernetes
--- rule
title: Test
logsource:
    product: kubernetes
    service: audit
    category: application
detection:
    selection:
        verb: x
    condition: selection
--- bundled auto
--- kibana
kubernetes.audit.kind:"Event" and kubernetes.audit.verb:"x"

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
--- kibana
http.request.method:"x"
