# Events in the shape that the ingest pipelines of Elastic's cloud integrations
# give them, where it differs from what the provider sends.

=== a version of TLS
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        tlsDetails.tlsVersion: [TLSv1.2, TLSv1.3]
    condition: selection
--- bundled ecs_aws
--- kibana
data_stream.dataset:"aws.cloudtrail" and tls.version:("1.2" or "1.3")
--- events
{"data_stream":{"dataset":"aws.cloudtrail"},"tls":{"version":"1.3","version_protocol":"tls"}}
{"data_stream":{"dataset":"aws.cloudtrail"},"tls":{"version":"1.1"}}
--- match
1

=== the application of Workspace
--- rule
title: Test
logsource:
    product: gcp
    service: google_workspace.admin
detection:
    selection:
        eventService: admin.googleapis.com
        eventName: DELETE_ROLE
    condition: selection
--- bundled ecs_gcp
--- kibana
data_stream.dataset:"google_workspace.admin" and event.provider:"admin" and event.action:"DELETE_ROLE"
--- events
{"data_stream":{"dataset":"google_workspace.admin"},"event":{"provider":"admin","action":"DELETE_ROLE"}}
{"data_stream":{"dataset":"google_workspace.admin"},"event":{"provider":"drive","action":"DELETE_ROLE"}}
--- match
1

=== a resource of Google Cloud
--- rule
title: Test
logsource:
    product: gcp
    service: gcp.audit
detection:
    selection:
        data.protoPayload.resource.type: k8s_cluster
    condition: selection
--- bundled ecs_gcp
--- kibana
data_stream.dataset:"gcp.audit" and orchestrator.type:"kubernetes"
--- events
{"data_stream":{"dataset":"gcp.audit"},"orchestrator":{"type":"kubernetes"}}
{"data_stream":{"dataset":"gcp.audit"},"event":{"action":"x"}}
--- match
1

=== a resource without a place
--- rule
title: Test
logsource:
    product: gcp
    service: gcp.audit
detection:
    selection:
        data.protoPayload.resource.type: gce_instance
    condition: selection
--- bundled ecs_gcp
--- kibana error
7:9 error SG6015: no mapping knows the field 'data.protoPayload.resource.type'; says 'strict_field_mapping_failure', line 159 of ecs_gcp

=== positive behaviors
--- rule
title: Test
logsource:
    product: okta
    service: okta
detection:
    selection:
        - debugContext.debugData.behaviors|contains: POSITIVE
        - debugContext.debugData.logOnlySecurityData|contains: POSITIVE
    condition: selection
--- bundled ecs_okta
--- kibana
data_stream.dataset:"okta.system" and (okta.debug_context.debug_data.risk_behaviors:* or okta.debug_context.debug_data.risk_behaviors:*)
--- events
{"data_stream":{"dataset":"okta.system"},"okta":{"debug_context":{"debug_data":{"risk_behaviors":["New IP"]}}}}
{"data_stream":{"dataset":"okta.system"},"okta":{"debug_context":{"debug_data":{"risk_level":"LOW"}}}}
--- match
1

=== one behavior
--- rule
title: Test
logsource:
    product: okta
    service: okta
detection:
    selection:
        debugContext.debugData.behaviors|contains: New IP=POSITIVE
    condition: selection
--- bundled ecs_okta
--- kibana
data_stream.dataset:"okta.system" and okta.debug_context.debug_data.risk_behaviors:"New IP"
--- events
{"data_stream":{"dataset":"okta.system"},"okta":{"debug_context":{"debug_data":{"risk_behaviors":["New IP","New Device"]}}}}
{"data_stream":{"dataset":"okta.system"},"okta":{"debug_context":{"debug_data":{"risk_behaviors":["New Device"]}}}}
--- match
1

=== text in a target
# Keywords since November 2024, flattened before.
--- rule
title: Test
logsource:
    product: okta
    service: okta
detection:
    selection:
        target.displayName|contains: Admin
    condition: selection
--- bundled ecs_okta
--- kibana
data_stream.dataset:"okta.system" and okta.target.display_name:*Admin*
--- events
{"data_stream":{"dataset":"okta.system"},"okta":{"target":[{"display_name":"Okta Admin Console"}]}}
{"data_stream":{"dataset":"okta.system"},"okta":{"target":[{"display_name":"App"}]}}
--- match
1

=== properties of a record
--- rule
title: Test
logsource:
    product: m365
    service: audit
detection:
    selection:
        RequestType: Login:login
        RecordType: 15
        DeliveryAction: Delivered
        Directionality: Inbound
    condition: selection
--- bundled ecs_m365
--- kibana
data_stream.dataset:"o365.audit" and o365.audit.ExtendedProperties.RequestType:"Login:login" and o365.audit.RecordType:"15" and o365.audit.DeliveryAction:"Delivered" and o365.audit.Directionality:"Inbound"
--- events
{"data_stream":{"dataset":"o365.audit"},"o365":{"audit":{"ExtendedProperties":{"RequestType":"Login:login"},"RecordType":"15","DeliveryAction":"Delivered","Directionality":"Inbound"}},"event":{"code":"AzureActiveDirectoryStsLogon"}}
--- match
1

=== the name of a type of record
--- rule
title: Test
logsource:
    product: m365
    service: audit
detection:
    selection:
        RecordType: ExchangeAdmin
    condition: selection
--- bundled ecs_m365
--- kibana
data_stream.dataset:"o365.audit" and event.code:"ExchangeAdmin"
--- events
{"data_stream":{"dataset":"o365.audit"},"event":{"code":"ExchangeAdmin"},"o365":{"audit":{"RecordType":"1"}}}
--- match
1

=== the name of an alert
--- rule
title: Test
logsource:
    product: m365
    service: threat_management
detection:
    selection:
        eventName: Mass download by a single user
    condition: selection
--- bundled ecs_m365
--- kibana
data_stream.dataset:"o365.audit" and (event.action:"Mass download by a single user" or rule.name:"Mass download by a single user")
--- events
{"data_stream":{"dataset":"o365.audit"},"event":{"action":"AlertTriggered"},"rule":{"name":"Mass download by a single user"}}
{"data_stream":{"dataset":"o365.audit"},"event":{"action":"AlertTriggered"},"rule":{"name":"Other"}}
--- match
1

=== the provider of a resource
--- rule
title: Test
logsource:
    product: azure
    service: activitylogs
detection:
    selection:
        ResourceProviderValue: Microsoft.ADHybridHealthService
        ResourceId|contains: AdFederationService
    condition: selection
--- bundled ecs_azure
--- kibana
data_stream.dataset:"azure.activitylogs" and azure.resource.provider:MICROSOFT.ADHYBRIDHEALTHSERVICE/* and azure.resource.id:*ADFEDERATIONSERVICE*
--- events
{"data_stream":{"dataset":"azure.activitylogs"},"azure":{"resource":{"provider":"MICROSOFT.ADHYBRIDHEALTHSERVICE/SERVICES","id":"/PROVIDERS/X/ADFEDERATIONSERVICE_Y"}}}
{"data_stream":{"dataset":"azure.activitylogs"},"azure":{"resource":{"provider":"MICROSOFT.ADHYBRIDHEALTHSERVICEX/SERVICES","id":"/PROVIDERS/X/ADFEDERATIONSERVICE_Y"}}}
--- match
1

=== no networks
--- rule
title: Test
logsource:
    product: azure
    service: signinlogs
detection:
    selection:
        NetworkLocationDetails: '[]'
    condition: selection
--- bundled ecs_azure
--- kibana
data_stream.dataset:"azure.signinlogs" and not azure.signinlogs.properties.network_location_details:*
--- events
{"data_stream":{"dataset":"azure.signinlogs"},"azure":{"signinlogs":{"properties":{"risk_state":"none"}}}}
{"data_stream":{"dataset":"azure.signinlogs"},"azure":{"signinlogs":{"properties":{"network_location_details":{"network_type":"trustedNamedLocation"}}}}}
--- match
1

=== text in networks
--- rule
title: Test
logsource:
    product: azure
    service: signinlogs
detection:
    selection:
        NetworkLocationDetails|contains: trusted
    condition: selection
--- bundled ecs_azure
--- kibana error
7:9 error SG6010: network_location_details is flattened in Elastic, which cannot look inside it for text; name a field of it; says 'detection_item_failure', line 62 of ecs_azure

=== kinds of targets
# A pattern of field names, which only Kibana knows.
--- rule
title: Test
logsource:
    product: azure
    service: auditlogs
detection:
    selection:
        targetResources.type: User
        ActivityType|contains: Password reset
    condition: selection
--- bundled ecs_azure
--- kibana
data_stream.dataset:"azure.auditlogs" and azure.auditlogs.properties.target_resources.*.type:"User" and azure.auditlogs.properties.activity_display_name:*Password reset*

=== alerts that do not arrive
--- rule
title: Test
logsource:
    product: azure
    service: pim
detection:
    selection:
        riskEventType: x
    condition: selection
--- bundled ecs_azure
--- kibana error
1:1 error SG6010: Elastic's Azure integration does not collect the alerts of Privileged Identity Management; says 'rule_failure', line 296 of ecs_azure

=== the agent of Kubernetes
--- rule
title: Test
logsource:
    product: kubernetes
    service: audit
detection:
    selection:
        userAgent|startswith: kube
    condition: selection
--- bundled ecs_kubernetes
--- kibana
kubernetes.audit.kind:"Event" and user_agent.original:kube*
--- events
{"kubernetes":{"audit":{"kind":"Event"}},"user_agent":{"original":"kubectl/v1"}}
{"kubernetes":{"audit":{"kind":"Event"}},"user_agent":{"original":"curl"}}
--- match
1

=== text in a path of the host
--- rule
title: Test
logsource:
    product: kubernetes
    service: audit
detection:
    selection:
        hostPath|contains: docker.sock
    condition: selection
--- bundled ecs_kubernetes
--- kibana error
7:9 error SG6010: Elastic cannot look inside the value of a flattened field; says 'detection_item_failure', line 50 of ecs_kubernetes
