# Windows events as other agents than Windows' own logs have them.

=== a process that Elastic Defend saw
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
detection:
    selection:
        Image|endswith: '\rundll32.exe'
        ParentImage|endswith: '\winword.exe'
        User: 'CORP\alice'
        IntegrityLevel: High
        Hashes|contains: 'SHA256=AB12'
    condition: selection
--- bundled ecs_endpoint
--- kibana
data_stream.dataset:"endpoint.events.process" and event.type:"start" and process.executable:*\\rundll32.exe and process.parent.executable:*\\winword.exe and user.domain:"CORP" and user.name:"alice" and process.Ext.token.integrity_level_name:"high" and process.hash.sha256:ab12*
--- events
{"data_stream":{"dataset":"endpoint.events.process"},"event":{"type":["start"],"category":["process"]},"process":{"executable":"C:\\Windows\\System32\\rundll32.exe","parent":{"executable":"C:\\Office\\winword.exe"},"Ext":{"token":{"integrity_level_name":"high"}},"hash":{"sha256":"ab12"}},"user":{"domain":"CORP","name":"alice"}}
{"data_stream":{"dataset":"endpoint.events.process"},"event":{"type":["end"],"category":["process"]},"process":{"executable":"C:\\Windows\\System32\\rundll32.exe","parent":{"executable":"C:\\Office\\winword.exe"},"Ext":{"token":{"integrity_level_name":"high"}},"hash":{"sha256":"ab12"}},"user":{"domain":"CORP","name":"alice"}}
--- match
1

=== a file that Elastic Defend saw
--- rule
title: Test
logsource:
    product: windows
    category: file_event
detection:
    selection:
        TargetFilename|endswith: '.lnk'
        Image|endswith: '\cmd.exe'
    condition: selection
--- bundled ecs_endpoint
--- kibana
event.action:("creation" or "overwrite") and data_stream.dataset:"endpoint.events.file" and file.path:*.lnk and process.executable:*\\cmd.exe
--- events
{"data_stream":{"dataset":"endpoint.events.file"},"event":{"action":"creation","type":["creation"],"category":["file"]},"file":{"path":"C:\\a.lnk"},"process":{"executable":"C:\\Windows\\cmd.exe"}}
{"data_stream":{"dataset":"endpoint.events.file"},"event":{"action":"deletion","type":["deletion"],"category":["file"]},"file":{"path":"C:\\a.lnk"},"process":{"executable":"C:\\Windows\\cmd.exe"}}
--- match
1

=== a library that Elastic Defend saw
--- rule
title: Test
logsource:
    product: windows
    category: image_load
detection:
    selection:
        ImageLoaded|endswith: '\amsi.dll'
        imphash: 00AB
    condition: selection
--- bundled ecs_endpoint
--- kibana
data_stream.dataset:"endpoint.events.library" and dll.path:*\\amsi.dll and dll.pe.imphash:"00ab"
--- events
{"data_stream":{"dataset":"endpoint.events.library"},"event":{"action":"load","category":["library"]},"dll":{"path":"C:\\Windows\\System32\\amsi.dll","pe":{"imphash":"00ab"}}}
--- match
1

=== the registry as Elastic Defend sees it
--- rule
title: Test
logsource:
    product: windows
    category: registry_set
detection:
    selection:
        TargetObject|contains: '\CurrentVersion\Run\'
        Details|contains: powershell
    condition: selection
--- bundled ecs_endpoint
--- kibana
data_stream.dataset:"endpoint.events.registry" and registry.path:*\\CurrentVersion\\Run\\* and registry.data.strings:*powershell*
--- events
{"data_stream":{"dataset":"endpoint.events.registry"},"event":{"action":"modification","category":["registry"]},"registry":{"path":"HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run\\x","data":{"strings":["powershell -w hidden"]}}}
--- match
1

=== a number in the registry as Elastic Defend sees it
--- rule
title: Test
logsource:
    product: windows
    category: registry_set
detection:
    selection:
        TargetObject|endswith: '\EnableLUA'
        Details: DWORD (0x00000000)
    condition: selection
--- bundled ecs_endpoint
--- kibana error
8:9 error SG6010: Elastic Defend has the number of a registry value as text without its type; write the number in place of DWORD (0x...); says 'detection_item_failure', line 119 of ecs_endpoint

=== a connection that Elastic Defend saw
--- rule
title: Test
logsource:
    product: windows
    category: network_connection
detection:
    selection:
        Initiated: 'true'
        DestinationPort: 4444
        Image|endswith: '\mshta.exe'
    condition: selection
--- bundled ecs_endpoint
--- kibana
data_stream.dataset:"endpoint.events.network" and network.direction:"egress" and destination.port:4444 and process.executable:*\\mshta.exe
--- events
{"data_stream":{"dataset":"endpoint.events.network"},"network":{"direction":"egress","transport":"tcp"},"destination":{"ip":"203.0.113.9","port":4444},"process":{"executable":"C:\\Windows\\mshta.exe"}}
{"data_stream":{"dataset":"endpoint.events.network"},"network":{"direction":"ingress","transport":"tcp"},"destination":{"ip":"203.0.113.9","port":4444},"process":{"executable":"C:\\Windows\\mshta.exe"}}
--- match
1

=== a log that Elastic Defend does not read
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 4624
    condition: selection
--- bundled ecs_endpoint
--- kibana error
1:1 error SG6010: Elastic Defend has no such events; says 'rule_failure', line 18 of ecs_endpoint

=== a process that Microsoft Defender saw
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
detection:
    selection:
        Image|endswith: '\rundll32.exe'
        OriginalFileName: RUNDLL32.EXE
        ParentCommandLine|contains: ' /c '
        md5: AB12
    condition: selection
--- bundled ecs_m365_defender
--- kibana
data_stream.dataset:"m365_defender.event" and event.category:"process" and event.action:"processcreated" and process.executable:*\\rundll32.exe and process.pe.original_file_name:"RUNDLL32.EXE" and process.parent.command_line:* /c * and process.hash.md5:"ab12"
--- events
{"data_stream":{"dataset":"m365_defender.event"},"event":{"category":["process"],"action":"processcreated","type":["start"]},"process":{"executable":"C:\\Windows\\System32\\rundll32.exe","pe":{"original_file_name":"RUNDLL32.EXE"},"hash":{"md5":"ab12"},"parent":{"command_line":"cmd.exe /c run.bat"}}}
{"data_stream":{"dataset":"m365_defender.event"},"event":{"category":["process"],"action":"openprocess","type":["info"]},"process":{"executable":"C:\\Windows\\System32\\rundll32.exe","pe":{"original_file_name":"RUNDLL32.EXE"},"hash":{"md5":"ab12"},"parent":{"command_line":"cmd.exe /c run.bat"}}}
--- match
1

=== a library that Microsoft Defender saw
--- rule
title: Test
logsource:
    product: windows
    category: image_load
detection:
    selection:
        ImageLoaded|endswith: '\amsi.dll'
        Image|endswith: '\winword.exe'
    condition: selection
--- bundled ecs_m365_defender
--- kibana
data_stream.dataset:"m365_defender.event" and event.category:"library" and dll.path:*\\amsi.dll and process.executable:*\\winword.exe
--- events
{"data_stream":{"dataset":"m365_defender.event"},"event":{"category":["library"],"action":"load"},"dll":{"path":"C:\\Windows\\System32\\amsi.dll"},"process":{"executable":"C:\\Office\\winword.exe"}}
--- match
1

=== a key of the registry, of which Microsoft Defender keeps the parts
--- rule
title: Test
logsource:
    product: windows
    category: registry_set
detection:
    selection:
        TargetObject|endswith: '\Run\x'
    condition: selection
--- bundled ecs_m365_defender
--- kibana error
7:9 error SG6015: no mapping knows the field 'TargetObject'; says 'strict_field_mapping_failure', line 194 of ecs_m365_defender

=== CloudTrail as Filebeat keeps it
--- rule
title: Test
logsource:
    product: aws
    service: cloudtrail
detection:
    selection:
        eventName: StopLogging
    condition: selection
--- bundled ecs_aws
--- bundled ecs_beats
--- kibana
event.dataset:"aws.cloudtrail" and event.action:"StopLogging"
--- events
{"event":{"dataset":"aws.cloudtrail","action":"StopLogging"}}
{"data_stream":{"dataset":"aws.cloudtrail"},"event":{"action":"StopLogging"}}
--- match
1
