=== windows-service
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 4625
        TargetUserName: admin
    condition: selection
fields: [EventID, TargetUserName]
--- bundled splunk_windows
--- splunk
source="WinEventLog:Security" EventCode=4625 TargetUserName="admin" | table EventCode,TargetUserName

=== windows-several-channels
--- rule
title: Test
logsource:
    product: windows
    service: powershell
detection:
    selection:
        ScriptBlockText|contains: Invoke-Mimikatz
    condition: selection
--- bundled splunk_windows
--- splunk
source IN ("WinEventLog:Microsoft-Windows-PowerShell/Operational", "WinEventLog:PowerShellCore/Operational") ScriptBlockText="*Invoke-Mimikatz*"

=== windows-category
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
detection:
    selection:
        Image|endswith: '\whoami.exe'
    condition: selection
--- bundled splunk_windows
--- splunk
Image="*\\whoami.exe"

=== windows-unknown-service
--- rule
title: Test
logsource:
    product: windows
    service: unknown
detection:
    selection:
        EventID: 1
    condition: selection
--- bundled splunk_windows
--- splunk
EventCode=1

=== windows-other-product
--- rule
title: Test
logsource:
    product: linux
    category: process_creation
detection:
    selection:
        EventID: 1
    condition: selection
--- bundled splunk_windows
--- splunk
EventCode=1

=== sysmon-acceleration
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
    service: sysmon
detection:
    selection:
        EventID: 1
        Image: x
    condition: selection
--- bundled splunk_windows
--- bundled splunk_sysmon_acceleration
--- splunk
"ParentProcessGuid" source="WinEventLog:Microsoft-Windows-Sysmon/Operational" EventCode=1 Image="x"

=== sysmon-acceleration-file
--- rule
title: Test
logsource:
    product: windows
    category: file_event
    service: sysmon
detection:
    selection:
        Image: x
    condition: selection
--- bundled splunk_sysmon_acceleration
--- splunk
"TargetFilename" Image="x"

=== sysmon-acceleration-no-service
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
detection:
    selection:
        Image: x
    condition: selection
--- bundled splunk_sysmon_acceleration
--- splunk
Image="x"

=== cim-processes
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
detection:
    selection:
        CommandLine|contains: evil
    condition: selection
--- bundled splunk_cim
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where Processes.process="*evil*" by Processes.process Processes.dest Processes.process_current_directory Processes.process_path Processes.process_integrity_level Processes.original_file_name Processes.parent_process Processes.parent_process_path Processes.parent_process_guid Processes.parent_process_id Processes.process_guid Processes.process_id Processes.user | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== cim-processes-linux
--- rule
title: Test
logsource:
    product: linux
    category: process_creation
detection:
    selection:
        CommandLine|contains: evil
    condition: selection
--- bundled splunk_cim
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Processes where Processes.process="*evil*" by Processes.process Processes.dest Processes.process_current_directory Processes.process_path Processes.process_integrity_level Processes.original_file_name Processes.parent_process Processes.parent_process_path Processes.parent_process_guid Processes.parent_process_id Processes.process_guid Processes.process_id Processes.user | `drop_dm_object_name(Processes)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== cim-registry
--- rule
title: Test
logsource:
    product: windows
    category: registry_set
detection:
    selection:
        TargetObject|contains: evil
    condition: selection
--- bundled splunk_cim
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Registry where Registry.registry_key_name="*evil*" by Registry.dest Registry.registry_value_data Registry.action Registry.process_path Registry.process_guid Registry.process_id Registry.registry_key_name | `drop_dm_object_name(Registry)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== cim-filesystem
--- rule
title: Test
logsource:
    product: windows
    category: file_event
detection:
    selection:
        TargetFilename|contains: evil
    condition: selection
--- bundled splunk_cim
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Endpoint.Filesystem where Filesystem.file_path="*evil*" by Filesystem.dest Filesystem.file_create_time Filesystem.process_path Filesystem.process_guid Filesystem.process_id Filesystem.file_path | `drop_dm_object_name(Filesystem)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== cim-web
--- rule
title: Test
logsource:
    category: proxy
detection:
    selection:
        c-uri|contains: evil
    condition: selection
--- bundled splunk_cim
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Web.Proxy where Web.url="*evil*" by Web.url Web.uri_query Web.uri_path Web.http_user_agent Web.http_method Web.dest Web.http_referrer Web.src Web.dest_ip | `drop_dm_object_name(Proxy)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== cim-dns
--- rule
title: Test
logsource:
    category: network
    service: dns
detection:
    selection:
        dns.question.name|contains: evil
    condition: selection
--- bundled splunk_cim
--- format data_model
--- splunk escaped
| tstats summariesonly=false allow_old_summaries=true fillnull_value="null" count min(_time) as firstTime max(_time) as lastTime from datamodel=Network_Resolution.DNS where DNS.query="*evil*" by DNS.dest DNS.dest_port DNS.answer DNS.ttl DNS.record_type DNS.transaction_id DNS.query DNS.query_type DNS.reply_code_id DNS.src DNS.src_port | `drop_dm_object_name(DNS)` | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(firstTime) | convert timeformat="%Y-%m-%dT%H:%M:%S" ctime(lastTime)\x20

=== cim-field
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
detection:
    selection:
        CommandLine: x
        Hashes: y
    condition: selection
--- bundled splunk_cim
--- format data_model
--- splunk error
8:9 error SG6010: The Splunk Data Model Sigma backend supports only the following fields for process_creation log source: CommandLine,Computer,CurrentDirectory,Image,IntegrityLevel,OriginalFileName,ParentCommandLine,ParentImage,ParentProcessGuid,ParentProcessId,ProcessGuid,ProcessId,User; says 'detection_item_failure', line 15 of splunk_cim

=== cim-keyword
--- rule
title: Test
logsource:
    product: windows
    category: file_event
detection:
    selection:
        - x
    condition: selection
--- bundled splunk_cim
--- format data_model
--- splunk error
7:9 error SG6010: The Splunk Data Model Sigma backend supports only the following fields for file_event log source: Computer,CreationUtcTime,Image,ProcessGuid,ProcessId,TargetFilename; says 'detection_item_failure', line 205 of splunk_cim

=== cim-log-source
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 1
    condition: selection
--- bundled splunk_cim
--- format data_model
--- splunk error
1:1 error SG6010: Rule type not yet supported by the Splunk data model CIM pipeline!; says 'rule_failure', line 389 of splunk_cim

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
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" eventSource="iam.amazonaws.com" eventName="CreateUser"

=== cloudtrail-index
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventName: CreateUser
    condition: selection
--- bundled splunk_aws
--- variables
index=cloud
--- splunk
index="cloud" sourcetype="aws:cloudtrail" eventName="CreateUser"

=== cloudtrail-two-indexes
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventName: CreateUser
    condition: selection
--- bundled splunk_aws
--- variables
index=cloud
index=archive-*
--- splunk
index IN ("cloud", "archive-*") sourcetype="aws:cloudtrail" eventName="CreateUser"

=== cloudtrail-no-error-code
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventName: ExportImage
        errorCode: null
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" eventName="ExportImage" (NOT errorCode=* OR errorCode="success")

=== cloudtrail-no-error-code-negated
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventName: ExportImage
    filter:
        errorCode: null
    condition: selection and not filter
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" eventName="ExportImage" NOT (NOT errorCode=* OR errorCode="success")

=== cloudtrail-success-named
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        - errorCode: null
        - errorCode: success
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" (NOT errorCode=* OR errorCode="success")

=== cloudtrail-arrays
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        requestParameters.secretIdList|exists: true
        requestParameters.eventSelectors.readWriteType: ReadOnly
        requestParameters.launchPermission.add.items.group: all
        requestParameters.containerDefinitions.command|contains: AWS_CONTAINER
        responseElements.instancesSet.items.instanceType|startswith: p4
        requestParameters.ipPermissions.items.ipRanges.items.cidrIp: 0.0.0.0/0
        resources.ARN|contains: prod
    condition: selection
fields: [resources.ARN]
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" "requestParameters.secretIdList{}"=* "requestParameters.eventSelectors{}.readWriteType"="ReadOnly" "requestParameters.launchPermission.add.items{}.group"="all" "requestParameters.containerDefinitions{}.command{}"="*AWS_CONTAINER*" "responseElements.instancesSet.items{}.instanceType"="p4*" "requestParameters.ipPermissions.items{}.ipRanges.items{}.cidrIp"="0.0.0.0/0*" "resources{}.ARN"="*prod*"
| where isnotnull(mvfilter('requestParameters.ipPermissions.items{}.ipRanges.items{}.cidrIp'=="0.0.0.0/0")) | table resources{}.ARN

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
--- bundled splunk_aws
--- splunk error
7:9 error SG6010: Splunk has no field for a whole JSON object; name one of the fields in it; says 'detection_item_failure', line 282 of splunk_aws

=== cloudtrail-object-null
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventName: X
        requestParameters: null
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" eventName="X" requestParameters="null"

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
        accountId: 111122223333
        resource.accessKeyDetails.userName: root
    filter:
        service.archived: true
    condition: selection and not filter
--- bundled splunk_aws
--- splunk
sourcetype IN ("aws:cloudwatch:guardduty", "aws:cloudwatchlogs:guardduty") finding_category="Recon*" severity_id>=7 vendor_account=111122223333 (resource.accessKeyDetails.userName="root" OR detail.resource.accessKeyDetails.userName="root") NOT (service.archived=true OR detail.service.archived=true)

=== securityhub
--- rule
title: Test
logsource:
    product: aws
    service: securityhub
detection:
    selection:
        Severity.Label: HIGH
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:securityhub:finding" Severity.Label="HIGH"

=== cost-anomaly
--- rule
title: Test
logsource:
    product: aws
    service: cost_anomaly
detection:
    selection:
        detail.rootCauses.service|contains: Bedrock
    condition: selection
--- bundled splunk_aws
--- splunk
"detail.rootCauses{}.service"="*Bedrock*"

=== okta
--- rule
title: Test
logsource:
    product: okta
    service: okta
detection:
    selection:
        eventType: user.session.start
        target.displayName|contains: admin
        outcome.result: FAILURE
    condition: selection
--- bundled splunk_okta
--- splunk
sourcetype="OktaIM2:log" eventType="user.session.start" "target{}.displayName"="*admin*" outcome.result="FAILURE"

=== okta-old-spelling
--- rule
title: Test
logsource:
    product: okta
    service: okta
detection:
    selection:
        eventtype: user.session.start
    condition: selection
--- bundled splunk_okta
--- variables
index=idp
--- splunk
index="idp" sourcetype="OktaIM2:log" eventType="user.session.start"

=== azure-signinlogs
--- rule
title: Test
logsource:
    product: azure
    service: signinlogs
detection:
    selection:
        ResultType: 50126
        AuthenticationRequirement: singleFactorAuthentication
        DeviceDetail.trusttype: x
        userAgent|contains: axios
    condition: selection
--- bundled splunk_azure
--- splunk
sourcetype="azure:monitor:aad" category IN ("SignInLogs", "NonInteractiveUserSignInLogs") resultType=50126 properties.authenticationRequirement="singleFactorAuthentication" properties.deviceDetail.trustType="x" properties.userAgent="*axios*"

=== azure-auditlogs
--- rule
title: Test
logsource:
    product: azure
    service: auditlogs
detection:
    selection:
        properties.message: Add member to role
        Category: RoleManagement
        TargetResources.ModifiedProperties.NewValue|contains: Admin
    condition: selection
--- bundled splunk_azure
--- splunk
sourcetype="azure:monitor:aad" category="AuditLogs" operationName="Add member to role" properties.category="RoleManagement" "properties.targetResources{}.modifiedProperties{}.newValue"="*Admin*"

=== azure-riskdetection
--- rule
title: Test
logsource:
    product: azure
    service: riskdetection
detection:
    selection:
        riskEventType: anomalousToken
    condition: selection
--- bundled splunk_azure
--- splunk
sourcetype="azure:monitor:aad" category="UserRiskEvents" properties.riskEventType="anomalousToken"

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
--- bundled splunk_azure
--- splunk
sourcetype="azure:monitor:aad" properties.riskEventType="rolesAssignedOutsidePrivilegedIdentityManagement"

=== azure-activitylogs
--- rule
title: Test
logsource:
    product: azure
    service: activitylogs
detection:
    selection:
        operationName: MICROSOFT.AUTHORIZATION/ROLEASSIGNMENTS/WRITE
    condition: selection
--- bundled splunk_azure
--- variables
index=cloud
--- splunk
index="cloud" sourcetype IN ("mscs:azure:audit", "azure:monitor:activity") (operationName="MICROSOFT.AUTHORIZATION/ROLEASSIGNMENTS/WRITE" OR operationName.value="MICROSOFT.AUTHORIZATION/ROLEASSIGNMENTS/WRITE")

=== m365
--- rule
title: Test
logsource:
    product: m365
    service: audit
detection:
    selection:
        Operation: New-InboxRule
        ModifiedProperties.Name: x
    condition: selection
--- bundled splunk_m365
--- splunk
sourcetype="o365:management:activity" Operation="New-InboxRule" "ModifiedProperties{}.Name"="x"

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
        status: success
    condition: selection
--- bundled splunk_m365
--- splunk
sourcetype="o365:management:activity" Workload="SecurityComplianceCenter" Operation="Alert" ResultStatus="success"

=== auto-windows
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 4625
    condition: selection
--- bundled auto
--- splunk
source IN ("XmlWinEventLog:Security", "WinEventLog:Security") EventCode=4625
--- kibana
winlog.channel:"Security" and event.code:"4625"

=== auto-none
--- rule
title: Test
logsource:
    product: openai
    service: audit
detection:
    selection:
        type: api_key.created
    condition: selection
--- bundled auto
--- splunk
type="api_key.created"
--- kibana
type:"api_key.created"
--- cloudwatch
fields @timestamp, @message | filter type like /(?i)^api_key\.created$/

=== auto-correlation
--- rule
title: Reads
name: reads
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventName: GetSecretValue
    condition: selection
---
title: Many reads
correlation:
    type: value_count
    rules: [reads]
    group-by: [resources.ARN]
    timespan: 10m
    condition:
        field: requestParameters.secretId
        gte: 10
--- options
window=tumbling
--- bundled auto
--- splunk
sourcetype="aws:cloudtrail" eventName="GetSecretValue"

| bin _time span=10m
| stats dc(requestParameters.secretId) as value_count by _time "resources{}.ARN"

| search value_count >= 10
--- cloudwatch error
15:16 error SG7219: list elements cannot be counted or grouped by; each element has its own fields, with its position in the name, such as 'resources.0.ARN'
