# Which events a rule is about, by the pipelines that "-p auto" takes.

=== windows-process
--- rule
title: Test
logsource: {product: windows, category: process_creation}
detection:
    selection:
        Image|endswith: '\whoami.exe'
    condition: selection
--- bundled auto
--- splunk
source IN ("XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", "WinEventLog:Microsoft-Windows-Sysmon/Operational") EventCode=1 Image="*\\whoami.exe"

=== windows-file-delete
--- rule
title: Test
logsource: {product: windows, category: file_delete}
detection:
    selection:
        TargetFilename|endswith: '.log'
    condition: selection
--- bundled auto
--- splunk
source IN ("XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", "WinEventLog:Microsoft-Windows-Sysmon/Operational") EventCode IN (23, 26) TargetFilename="*.log"

=== windows-registry
--- rule
title: Test
logsource: {product: windows, category: registry_event}
detection:
    selection:
        TargetObject|contains: Run
    condition: selection
--- bundled auto
--- splunk
source IN ("XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", "WinEventLog:Microsoft-Windows-Sysmon/Operational") EventCode IN (12, 13, 14) TargetObject="*Run*"

=== windows-script-block
--- rule
title: Test
logsource: {product: windows, category: ps_script}
detection:
    selection:
        ScriptBlockText|contains: mimikatz
    condition: selection
--- bundled auto
--- splunk
source IN ("XmlWinEventLog:Microsoft-Windows-PowerShell/Operational", "WinEventLog:Microsoft-Windows-PowerShell/Operational", "XmlWinEventLog:PowerShellCore/Operational", "WinEventLog:PowerShellCore/Operational") EventCode=4104 ScriptBlockText="*mimikatz*"

=== windows-classic-powershell
--- rule
title: Test
logsource: {product: windows, category: ps_classic_start}
detection:
    selection:
        Data|contains: EngineVersion=2
    condition: selection
--- bundled auto
--- splunk
source IN ("XmlWinEventLog:Windows PowerShell", "WinEventLog:Windows PowerShell") EventCode=400 Data="*EngineVersion=2*"

=== windows-provider
--- rule
title: Test
logsource: {product: windows, service: system}
detection:
    selection:
        Provider_Name: Service Control Manager
        EventID: 7045
    condition: selection
--- bundled auto
--- splunk
source IN ("XmlWinEventLog:System", "WinEventLog:System") Name="Service Control Manager" EventCode=7045

=== windows-iis
--- rule
title: Test
logsource: {product: windows, service: iis-configuration}
detection:
    selection:
        EventID: 29
    condition: selection
--- bundled auto
--- splunk
sourcetype="IIS:Configuration:Operational" EventCode=29

=== windows-applocker
--- rule
title: Test
logsource: {product: windows, service: applocker}
detection:
    selection:
        EventID: [8004, 8007]
    condition: selection
--- bundled auto
--- splunk
source IN ("XmlWinEventLog:Microsoft-Windows-AppLocker/MSI and Script", "WinEventLog:Microsoft-Windows-AppLocker/MSI and Script", "XmlWinEventLog:Microsoft-Windows-AppLocker/EXE and DLL", "WinEventLog:Microsoft-Windows-AppLocker/EXE and DLL", "XmlWinEventLog:Microsoft-Windows-AppLocker/Packaged app-Deployment", "WinEventLog:Microsoft-Windows-AppLocker/Packaged app-Deployment", "XmlWinEventLog:Microsoft-Windows-AppLocker/Packaged app-Execution", "WinEventLog:Microsoft-Windows-AppLocker/Packaged app-Execution") EventCode IN (8004, 8007)

=== windows-not-in-splunk
--- rule
title: Test
logsource: {product: windows, category: file_access}
detection:
    selection:
        Image: a
    condition: selection
--- bundled auto
--- splunk
Image="a"

=== windows-xml-only
--- rule
title: Test
logsource: {product: windows, service: security}
detection:
    selection:
        EventID: 4625
    condition: selection
--- bundled auto
--- variables
wineventlog=XmlWinEventLog
index=wineventlog
--- splunk
index="wineventlog" source="XmlWinEventLog:Security" EventCode=4625

=== windows-sysmon-named
--- rule
title: Test
logsource: {product: windows, category: process_creation}
detection:
    selection:
        Image|endswith: '\whoami.exe'
    condition: selection
--- bundled sysmon
--- bundled splunk_windows
--- splunk
source="WinEventLog:Microsoft-Windows-Sysmon/Operational" EventCode=1 Image="*\\whoami.exe"

=== windows-sysmon-accelerated
--- rule
title: Test
logsource: {product: windows, category: process_creation}
detection:
    selection:
        Image|endswith: '\whoami.exe'
    condition: selection
--- bundled sysmon
--- bundled splunk_windows
--- bundled splunk_sysmon_acceleration
--- splunk
"ParentProcessGuid" source="WinEventLog:Microsoft-Windows-Sysmon/Operational" EventCode=1 Image="*\\whoami.exe"

=== windows-sysmon-several
--- rule
title: Test
logsource: {product: windows, category: wmi_event}
detection:
    selection:
        Name: a
    condition: selection
--- bundled sysmon
--- bundled splunk_windows
--- splunk
source="WinEventLog:Microsoft-Windows-Sysmon/Operational" EventCode IN (19, 20, 21) Name="a"

=== linux-process
--- rule
title: Test
logsource: {product: linux, category: process_creation}
detection:
    selection:
        Image|endswith: /nc
    condition: selection
--- bundled auto
--- splunk
source="Syslog:Linux-Sysmon/Operational" EventCode=1 Image="*/nc"

=== linux-connection
--- rule
title: Test
logsource: {product: linux, category: network_connection}
detection:
    selection:
        DestinationPort: 4444
    condition: selection
--- bundled auto
--- splunk
source="Syslog:Linux-Sysmon/Operational" EventCode=3 DestinationPort=4444

=== linux-auditd
--- rule
title: Test
logsource: {product: linux, service: auditd}
detection:
    selection:
        type: EXECVE
        a0: nc
    condition: selection
--- bundled auto
--- splunk
sourcetype="linux:audit" type="EXECVE" a0="nc"

=== linux-sshd
--- rule
title: Test
logsource: {product: linux, service: sshd}
detection:
    selection:
        message: a
    condition: selection
--- bundled auto
--- splunk
sourcetype="linux_secure" message="a"

=== linux-syslog
--- rule
title: Test
logsource: {product: linux, service: syslog}
detection:
    selection:
        message: a
    condition: selection
--- bundled auto
--- splunk
sourcetype IN ("syslog", "linux_messages_syslog") message="a"

=== linux-anything
--- rule
title: Test
logsource: {product: linux}
detection:
    selection:
        message: a
    condition: selection
--- bundled auto
--- splunk
message="a"

=== macos-process
--- rule
title: Test
logsource: {product: macos, category: process_creation}
detection:
    selection:
        Image|endswith: /osascript
        CommandLine|contains: password
    condition: selection
--- bundled auto
--- splunk
sourcetype="osquery:results" columns.path="*/osascript" columns.cmdline="*password*"

=== macos-parent
--- rule
title: Test
logsource: {product: macos, category: process_creation}
detection:
    selection:
        Image|endswith: /osascript
        ParentImage|endswith: /Word
    condition: selection
--- bundled auto
--- splunk
Image="*/osascript" ParentImage="*/Word"

=== zeek-http
--- rule
title: Test
logsource: {product: zeek, service: http}
detection:
    selection:
        c-uri: /a
        resp_mime_types: text/html
        status_code: 200
    condition: selection
--- bundled auto
--- splunk
sourcetype IN ("bro:http:json", "zeek:http:json") uri="/a" "resp_mime_types{}"="text/html" status_code=200

=== zeek-rpc
--- rule
title: Test
logsource: {product: zeek, service: dce_rpc}
detection:
    selection:
        endpoint: drsuapi
    condition: selection
--- bundled auto
--- splunk
sourcetype IN ("bro:dce_rpc:json", "zeek:dce_rpc:json", "zeek:rpc:json") endpoint="drsuapi"

=== zeek-dns
--- rule
title: Test
logsource: {product: zeek, service: dns}
detection:
    selection:
        query: a.example
        answers: 192.0.2.1
    condition: selection
--- bundled auto
--- splunk
sourcetype IN ("bro:dns:json", "zeek:dns:json") query="a.example" "answers{}"="192.0.2.1"

=== suricata
--- rule
title: Test
logsource: {product: suricata}
detection:
    selection:
        event_type: alert
    condition: selection
--- bundled auto
--- splunk
sourcetype="suricata" event_type="alert"

=== dns
--- rule
title: Test
logsource: {category: dns}
detection:
    selection:
        query: a.example
    condition: selection
--- bundled auto
--- splunk
sourcetype="stream:dns" query="a.example"

=== dns-elsewhere
--- rule
title: Test
logsource: {category: dns}
detection:
    selection:
        query: a.example
    condition: selection
--- bundled auto
--- variables
dns=infoblox:dns
--- splunk
sourcetype="infoblox:dns" query="a.example"

=== proxy
--- rule
title: Test
logsource: {category: proxy}
detection:
    selection:
        c-uri|contains: /a
        c-useragent: curl
        cs-host: b.example
        sc-status: 200
    condition: selection
--- bundled auto
--- splunk
sourcetype="stream:http" url="*/a*" http_user_agent="curl" site="b.example" status=200

=== proxy-elsewhere
--- rule
title: Test
logsource: {category: proxy}
detection:
    selection:
        c-uri|contains: /a
    condition: selection
--- bundled auto
--- variables
proxy=zscalernss-web
--- splunk
sourcetype="zscalernss-web" url="*/a*"

=== webserver
--- rule
title: Test
logsource: {category: webserver}
detection:
    selection:
        cs-uri-query|contains: /a
        cs-method: POST
        sc-status: 500
    condition: selection
--- bundled auto
--- splunk
sourcetype IN ("nginx:plus:kv", "nginx:plus:access") uri_query="*/a*" http_method="POST" status=500

=== github
--- rule
title: Test
logsource: {product: github, service: audit}
detection:
    selection:
        action: repo.destroy
    condition: selection
--- bundled auto
--- splunk
sourcetype="aws:firehose:json" action="repo.destroy"

=== kubernetes
--- rule
title: Test
logsource: {product: kubernetes, service: audit}
detection:
    selection:
        verb: create
        apiGroup: rbac.authorization.k8s.io
        hostPath|startswith: /
    condition: selection
--- bundled auto
--- splunk
source="kubernetes" verb="create" objectRef.apiGroup="rbac.authorization.k8s.io" "requestObject.spec.volumes{}.hostPath.path"="/*"

=== gcp
--- rule
title: Test
logsource: {product: gcp, service: gcp.audit}
detection:
    selection:
        gcp.audit.method_name: SetIamPolicy
        data.protoPayload.authorizationInfo.permission: a.b
    condition: selection
--- bundled auto
--- splunk
sourcetype="google:gcp:pubsub:message" data.protoPayload.methodName="SetIamPolicy" "data.protoPayload.authorizationInfo{}.permission"="a.b"

=== workspace-admin
--- rule
title: Test
logsource: {product: gcp, service: google_workspace.admin}
detection:
    selection:
        eventService: admin.googleapis.com
        eventName: DELETE_GROUP
    condition: selection
--- bundled auto
--- splunk
sourcetype="gws:reports:admin" id.applicationName="admin" event.name="DELETE_GROUP"

=== workspace-login
--- rule
title: Test
logsource: {product: gcp, service: google_workspace.login}
detection:
    selection:
        protoPayload.serviceName: login.googleapis.com
        protoPayload.metadata.event.eventName: login_failure
    condition: selection
--- bundled auto
--- splunk
sourcetype IN ("gws:reports:login", "gws:reports:admin") id.applicationName="login" event.name="login_failure"

=== index
--- rule
title: Test
logsource: {product: windows, category: process_creation}
detection:
    selection:
        Image: a
    condition: selection
--- bundled auto
--- options
index=main,win*
--- splunk
index IN ("main", "win*") source IN ("XmlWinEventLog:Microsoft-Windows-Sysmon/Operational", "WinEventLog:Microsoft-Windows-Sysmon/Operational") EventCode=1 Image="a"

=== index-and-or
--- rule
title: Test
logsource: {product: acme}
detection:
    selection:
        - a: 1
        - b: 2
    condition: selection
--- bundled auto
--- options
index=main
--- splunk
index="main" (a=1 OR b=2)

=== macros-both-forms
--- rule
title: Test
logsource: {product: windows, service: security}
detection:
    selection:
        EventID: 1
    condition: selection
--- bundled auto
--- options
macros=true
--- splunk
`wineventlog_security` EventCode=1

=== macros-partly
--- rule
title: Test
logsource: {product: windows, category: ps_script}
detection:
    selection:
        a: 1
    condition: selection
--- bundled auto
--- options
macros=true
index=main
--- splunk
index="main" (`powershell` OR source="XmlWinEventLog:PowerShellCore/Operational" OR source="WinEventLog:PowerShellCore/Operational") EventCode=4104 a=1

=== macros-unknown
--- rule
title: Test
logsource: {product: linux, service: sshd}
detection:
    selection:
        a: 1
    condition: selection
--- bundled auto
--- options
macros=true
--- splunk
sourcetype="linux_secure" a=1

=== macros-source-type
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        - eventName: a
        - eventSource: b
    condition: selection
--- bundled auto
--- options
macros=true
--- splunk
`cloudtrail` (eventName="a" OR eventSource="b")

=== macros-zeek
--- rule
title: Test
logsource: {product: zeek, service: x509}
detection:
    selection:
        a: 1
    condition: selection
--- bundled auto
--- options
macros=true
--- splunk
(sourcetype="bro:x509:json" OR `zeek_x509`) a=1

=== macros-of-the-rule-alone
--- rule
title: Test
logsource: {product: acme}
detection:
    selection:
        sourcetype: 'aws:cloudtrail'
    condition: selection
--- bundled auto
--- options
macros=true
--- splunk
`cloudtrail`

=== index-of-each-rule
--- rule
title: A
name: a
logsource: {product: windows, service: security}
detection:
    selection:
        EventID: 4625
    condition: selection
---
title: Many
correlation:
    type: event_count
    rules: [a]
    group-by: [host]
    timespan: 10m
    condition: {gte: 3}
--- bundled auto
--- options
index=main
macros=true
--- splunk
index="main" `wineventlog_security` EventCode=4625

| where isnotnull('host')
| sort 0 _time
| streamstats window=3 global=f first(_time) as first_time count as event_count by host
| where event_count=3 AND _time-first_time<600

| streamstats current=f last(_time) as previous_time by host
| eval find=if(_time-previous_time<600, 0, 1)
| streamstats sum(find) as find by host
| stats min(first_time) as first_time max(_time) as last_time count as event_count by host find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+2

=== json-null
--- rule
title: Test
logsource: {product: okta, service: okta}
detection:
    selection:
        outcome.reason: null
        client.zone|exists: false
    condition: selection
--- bundled auto
--- splunk
sourcetype="OktaIM2:log" (NOT outcome.reason=* OR outcome.reason="null") (NOT client.zone=* OR client.zone="null")

=== json-present
--- rule
title: Test
logsource: {product: okta, service: okta}
detection:
    selection:
        outcome.reason|exists: true
    condition: selection
--- bundled auto
--- splunk
sourcetype="OktaIM2:log" outcome.reason=* NOT outcome.reason="null"

=== json-not-present
--- rule
title: Test
logsource: {product: okta, service: okta}
detection:
    selection:
        outcome.reason|exists: true
        eventType: a
    condition: not selection
--- bundled auto
--- splunk
sourcetype="OktaIM2:log" NOT (outcome.reason=* NOT outcome.reason="null" eventType="a")

=== json-one-not-present
--- rule
title: Test
logsource: {product: okta, service: okta}
detection:
    selection:
        outcome.reason|exists: true
    condition: not selection
--- bundled auto
--- splunk
sourcetype="OktaIM2:log" (NOT outcome.reason=* OR outcome.reason="null")

=== json-null-windows
--- rule
title: Test
logsource: {product: windows, service: security}
detection:
    selection:
        a: null
    condition: selection
--- bundled auto
--- splunk
source IN ("XmlWinEventLog:Security", "WinEventLog:Security") NOT a=*

=== no-error
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        errorCode|exists: false
    condition: selection
--- bundled auto
--- splunk
sourcetype="aws:cloudtrail" (NOT errorCode=* OR errorCode="success")

=== an-error
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        errorCode|exists: true
    condition: selection
--- bundled auto
--- splunk
sourcetype="aws:cloudtrail" errorCode=* NOT errorCode="success"

=== no-error-in-any-way
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        errorCode: [null, success]
    condition: selection
--- bundled auto
--- splunk
sourcetype="aws:cloudtrail" (NOT errorCode=* OR errorCode="success")

=== no-text-of-an-error
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        errorCode|contains: '*'
    condition: not selection
--- bundled auto
--- splunk
sourcetype="aws:cloudtrail" (NOT errorCode=* OR errorCode="success")

=== aws-flow-logs
--- rule
title: Test
logsource: {product: aws, service: vpcflow}
detection:
    selection:
        dstport: [22, 3389]
        action: REJECT
        srcaddr|cidr: 10.0.0.0/8
        protocol: 6
    condition: selection
--- bundled auto
--- splunk
sourcetype="aws:cloudwatchlogs:vpcflow" dest_port IN (22, 3389) vpcflow_action="REJECT" src_ip="10.0.0.0/8" protocol_code=6

=== aws-firewall
--- rule
title: Test
logsource: {product: aws, category: firewall}
detection:
    selection:
        dst_port: 445
        src_ip: 198.51.100.7
    condition: selection
--- bundled auto
--- splunk
sourcetype="aws:cloudwatchlogs:vpcflow" dest_port=445 src_ip="198.51.100.7"

=== aws-cloudfront
--- rule
title: Test
logsource: {product: aws, service: cloudfront}
detection:
    selection:
        cs-method: POST
        cs-uri-stem|contains: /wp-admin/
        sc-status: 200
    condition: selection
--- bundled auto
--- splunk
sourcetype="aws:cloudfront:accesslogs" cs_method="POST" cs_uri_stem="*/wp-admin/*" sc_status=200

=== aws-load-balancer
--- rule
title: Test
logsource: {product: aws, service: elb}
detection:
    selection:
        cs-method: GET
        cs-uri-query|contains: jndi
        c-ip: 198.51.100.7
    condition: selection
--- bundled auto
--- splunk
sourcetype="aws:elb:accesslogs" http_method="GET" uri_query="*jndi*" src="198.51.100.7"

=== aws-bucket
--- rule
title: Test
logsource: {product: aws, service: s3access}
detection:
    selection:
        operation: REST.GET.OBJECT
        bucket: backup
        httpstatus: 200
    condition: selection
--- bundled auto
--- splunk
sourcetype="aws:s3:accesslogs" operation="REST.GET.OBJECT" bucket_name="backup" http_status=200

=== aws-eks
--- rule
title: Test
logsource: {product: aws, service: eks}
detection:
    selection:
        verb: list
        objectRef.resource: secrets
        user.groups: system:unauthenticated
        objectRef.name: null
    condition: selection
--- bundled auto
--- splunk
sourcetype="aws:cloudwatchlogs:eks" verb="list" objectRef.resource="secrets" "user.groups{}"="system:unauthenticated" (NOT objectRef.name=* OR objectRef.name="null")

=== aws-config
--- rule
title: Test
logsource: {product: aws, service: config}
detection:
    selection:
        resourceType: AWS::EC2::SecurityGroup
    condition: selection
--- bundled auto
--- splunk
sourcetype="aws:config" resourceType="AWS::EC2::SecurityGroup"

=== aws-waf
# Nobody says where.
--- rule
title: Test
logsource: {product: aws, service: waf}
detection:
    selection:
        action: BLOCK
    condition: selection
--- bundled auto
--- splunk
action="BLOCK"

=== azure-activity-names
--- rule
title: Test
logsource: {product: azure, service: activitylogs}
detection:
    selection:
        CategoryValue: Administrative
        ResourceProviderValue: Microsoft.ADHybridHealthService
        ResourceId|contains: AdFederationService
        OperationNameValue: Microsoft.ADHybridHealthService/services/delete
    condition: selection
--- bundled auto
--- splunk
sourcetype IN ("mscs:azure:audit", "azure:monitor:activity") (category="Administrative" OR category.value="Administrative" OR properties.eventCategory="Administrative") resourceProviderName.value="Microsoft.ADHybridHealthService" (resourceId="*AdFederationService*" OR resourceUri="*AdFederationService*") (operationName="Microsoft.ADHybridHealthService/services/delete" OR operationName.value="Microsoft.ADHybridHealthService/services/delete")

=== azure-activity-outcome
--- rule
title: Test
logsource: {product: azure, service: activitylogs}
detection:
    selection:
        operationName|endswith: /LISTKEYS/ACTION
        callerIpAddress: 198.51.100.7
    filter:
        resultType: Start
    condition: selection and not filter
--- bundled auto
--- splunk
sourcetype IN ("mscs:azure:audit", "azure:monitor:activity") (operationName="*/LISTKEYS/ACTION" OR operationName.value="*/LISTKEYS/ACTION") (callerIpAddress="198.51.100.7" OR httpRequest.clientIpAddress="198.51.100.7") NOT (resultType="Start" OR status.value="Started")

=== azure-activity-message
--- rule
title: Test
logsource: {product: azure, service: activitylogs}
detection:
    selection:
        properties.message: Delete device
    condition: selection
--- bundled auto
--- splunk
sourcetype IN ("mscs:azure:audit", "azure:monitor:activity") (operationName="Delete device" OR operationName.localizedValue="Delete device" OR properties.message="Delete device")

=== cisco-commands
--- rule
title: Test
logsource: {product: cisco, service: aaa}
detection:
    keywords: [clear logging]
    condition: keywords
--- bundled auto
--- splunk
sourcetype="cisco:ios" "*clear logging*"

=== fortigate-event
--- rule
title: Test
logsource: {product: fortigate, service: event}
detection:
    selection:
        action: Add
        cfgpath: system.admin
    condition: selection
--- bundled auto
--- splunk
sourcetype IN ("fgt_event", "fortigate_event") action="Add" cfgpath="system.admin"

=== firewall
--- rule
title: Test
logsource: {category: firewall}
detection:
    selection:
        - dst_ip: 198.51.100.7
        - src_ip: 198.51.100.7
    condition: selection
--- bundled auto
--- splunk
sourcetype="pan:traffic" (dest_ip="198.51.100.7" OR src_ip="198.51.100.7")

=== firewall-source
--- rule
title: Test
logsource: {category: firewall}
detection:
    selection:
        dst_port: 445
    condition: selection
--- bundled auto
--- variables
firewall=cisco:asa
--- splunk
sourcetype="cisco:asa" dest_port=445

=== apache-errors
--- rule
title: Test
logsource: {service: apache}
detection:
    keywords: [exit signal Segmentation Fault]
    condition: keywords
--- bundled auto
--- splunk
sourcetype IN ("apache_error", "apache:error") "*exit signal Segmentation Fault*"

=== apache-access
# The access log, wherever it comes from.
--- rule
title: Test
logsource: {category: webserver, service: apache}
detection:
    selection:
        sc-status: 500
    condition: selection
--- bundled auto
--- splunk
sourcetype IN ("nginx:plus:kv", "nginx:plus:access") status=500
=== rpc-firewall
--- rule
title: Test
logsource: {product: rpc_firewall, category: application}
detection:
    selection:
        EventLog: RPCFW
        EventID: 3
        InterfaceUuid: e3514235-4b06-11d1-ab04-00c04fc2dcd2
    filter:
        OpNum: [0, 1, 12]
    condition: selection and not filter
--- bundled auto
--- splunk
source IN ("XmlWinEventLog:RPCFW", "WinEventLog:RPCFW") EventCode=3 InterfaceUuid="e3514235-4b06-11d1-ab04-00c04fc2dcd2" NOT (OpNum IN (0, 1, 12))
