# Events in the shape that Elastic's ingest pipelines give them: the System
# integration's (Security), and the Windows integration's (Sysmon, PowerShell).
# Each case is a difference from what the event log itself has.

=== hashes of a process
# winlog.event_data.Hashes is removed; the hashes are in lower case.
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
detection:
    selection:
        Hashes|contains:
            - 'IMPHASH=BCCA3C247B619DCD13C8CDFF5F123932'
            - 'SHA1=DD3B3A2A4A5A6A7A8A9AAAAAABACADAEAFB0B1B2'
    condition: selection
--- bundled ecs_windows
--- kibana
process.pe.imphash:"bcca3c247b619dcd13c8cdff5f123932" or process.hash.sha1:"dd3b3a2a4a5a6a7a8a9aaaaaabacadaeafb0b1b2"
--- events
{"event":{"code":"1"},"process":{"pe":{"imphash":"bcca3c247b619dcd13c8cdff5f123932"}}}
{"event":{"code":"1"},"process":{"hash":{"sha1":"dd3b3a2a4a5a6a7a8a9aaaaaabacadaeafb0b1b2"}}}
{"event":{"code":"1"},"process":{"hash":{"sha1":"0000000000000000000000000000000000000001"}}}
--- match
1 2

=== hashes of an image
--- rule
title: Test
logsource:
    product: windows
    category: image_load
detection:
    selection:
        Hashes|contains: 'IMPHASH=BCCA3C247B619DCD13C8CDFF5F123932'
    condition: selection
--- bundled ecs_windows
--- kibana
file.pe.imphash:"bcca3c247b619dcd13c8cdff5f123932"
--- events
{"event":{"code":"7"},"file":{"pe":{"imphash":"bcca3c247b619dcd13c8cdff5f123932"}}}
{"event":{"code":"7"},"process":{"pe":{"imphash":"bcca3c247b619dcd13c8cdff5f123932"}}}
--- match
1

=== hashes of a deleted file
# Event 23 has the process's fields, event 26 the file's.
--- rule
title: Test
logsource:
    product: windows
    category: file_delete
detection:
    selection:
        Hashes|contains: 'MD5=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
    condition: selection
--- bundled ecs_windows
--- kibana
process.hash.md5:"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" or file.hash.md5:"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
--- events
{"event":{"code":"23"},"process":{"hash":{"md5":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}}
{"event":{"code":"26"},"file":{"hash":{"md5":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}}
{"event":{"code":"26"},"file":{"hash":{"md5":"baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}}
--- match
1 2

=== a hash of a stream
# A hash of zeros is dropped.
--- rule
title: Test
logsource:
    product: windows
    category: create_stream_hash
detection:
    selection:
        Hash|contains: 'IMPHASH='
    filter:
        Hash|contains: 'IMPHASH=00000000000000000000000000000000'
    condition: selection and not filter
--- bundled ecs_windows
--- kibana
file.pe.imphash:* and file.pe.imphash:*
--- events
{"event":{"code":"15"},"file":{"pe":{"imphash":"bcca3c247b619dcd13c8cdff5f123932"}}}
{"event":{"code":"15"},"file":{"hash":{"md5":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}}
--- match
1

=== the halves of a user
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
detection:
    whole:
        User: 'NT AUTHORITY\SYSTEM'
    ending:
        User|endswith: '\Administrator'
    condition: 1 of them
--- bundled ecs_windows
--- kibana
(user.domain:"NT AUTHORITY" and user.name:"SYSTEM") or user.name:"Administrator"
--- events
{"user":{"domain":"NT AUTHORITY","name":"SYSTEM"}}
{"user":{"domain":"CORP","name":"SYSTEM"}}
{"user":{"domain":"CORP","name":"Administrator"}}
{"user":{"domain":"CORP","name":"NotAdministrator"}}
--- match
1 3

=== text inside a user
--- rule
title: Test
logsource:
    product: windows
    category: process_creation
detection:
    inside:
        User|contains: [AUTHORI, AUTORI]
    beginning:
        User|startswith: CORP
    ending:
        User|endswith: $
    condition: 1 of them
--- bundled ecs_windows
--- kibana
user.domain:(*AUTHORI* or *AUTORI* or CORP*) or user.name:(*AUTHORI* or *AUTORI* or *$)
--- events
{"user":{"domain":"NT AUTHORITY","name":"SYSTEM"}}
{"user":{"domain":"HOST","name":"AUTORISIERT"}}
{"user":{"domain":"CORPORATE","name":"x"}}
{"user":{"domain":"HOST","name":"CORPSE"}}
{"user":{"domain":"HOST","name":"host$"}}
--- match
1 2 3 5

=== the user of a log without a data stream
--- rule
title: Test
logsource:
    product: windows
    service: wmi
detection:
    selection:
        User: 'CORP\x'
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Microsoft-Windows-WMI-Activity/Operational" and winlog.event_data.User:"CORP\\x"
--- events
{"winlog":{"channel":"Microsoft-Windows-WMI-Activity/Operational","event_data":{"User":"CORP\\x"}}}
--- match
1

=== module logging
# Payload is split into objects, and ContextInfo into fields.
--- rule
title: Test
logsource:
    product: windows
    category: ps_module
detection:
    payload:
        Payload|contains: Get-NetFirewallRule
    context:
        ContextInfo|contains: 'Host Application = powershell'
    anywhere:
        ContextInfo|contains: Net.WebClient
    condition: 1 of them
--- bundled ecs_windows
--- kibana
powershell.command.invocation_details.related_command:*Get-NetFirewallRule* or powershell.command.invocation_details.name:*Get-NetFirewallRule* or powershell.command.invocation_details.value:(*get and netfirewallrule*) or process.command_line:(powershell* or *Net.WebClient*) or process.title:*Net.WebClient* or file.path:*Net.WebClient* or powershell.command.name:*Net.WebClient* or powershell.command.path:*Net.WebClient*
--- kibana diagnostics
7:27 warning SG7141: 'powershell.command.invocation_details.value' has the type text: '*Get-NetFirewallRule*' is widened to its words
--- events
{"powershell":{"command":{"invocation_details":[{"type":"CommandInvocation","related_command":"Get-NetFirewallRule","value":"x"}]}}}
{"process":{"command_line":"powershell.exe -nop"}}
{"process":{"command_line":"C:\\powershell.exe -nop"}}
{"process":{"command_line":"C:\\powershell.exe (New-Object Net.WebClient)"}}
--- match
1 2 4

=== the classic PowerShell log
--- rule
title: Test
logsource:
    product: windows
    category: ps_classic_start
detection:
    engine:
        Data|contains: 'EngineVersion=2.'
    host:
        Data|contains: 'HostVersion=2.'
    text:
        Data|contains|all:
            - 'HostName=ConsoleHost'
            - ' -bxor '
    condition: text or (engine and not host)
--- bundled ecs_windows
--- kibana
(process.title:ConsoleHost* and (process.command_line:* -bxor * or powershell.command.value:"bxor")) or (powershell.engine.version:2.* and not powershell.process.executable_version:2.*)
--- kibana diagnostics
13:15 warning SG7141: 'powershell.command.value' has the type text: '* -bxor *' is widened to its words
--- events
{"powershell":{"engine":{"version":"2.0"},"process":{"executable_version":"5.1"}}}
{"powershell":{"engine":{"version":"2.0"},"process":{"executable_version":"2.0"}}}
{"process":{"title":"ConsoleHost","command_line":"powershell 1 -bxor 2"}}
{"process":{"title":"Default Host","command_line":"powershell 1 -bxor 2"}}
--- match
1 3

=== a pattern across the classic PowerShell log
--- rule
title: Test
logsource:
    product: windows
    category: ps_classic_start
detection:
    selection:
        Data|re: 'HostId=[a-z]+\s+EngineVersion='
    condition: selection
--- bundled ecs_windows
--- kibana error
7:9 error SG6010: Elastic splits the Data of PowerShell's events into fields and does not keep it; a regular expression that spans them cannot find anything; says 'detection_item_failure', line 695 of ecs_windows

=== subjects
# user.* is the target of 4624, and is not there for 4663.
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 4624
        SubjectUserName: alice
        SubjectDomainName: CORP
        SubjectUserSid: S-1-5-21-1
        SubjectLogonId: '0x3e7'
        TargetDomainName: OTHER
        TargetLogonId: '0x1'
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and event.code:"4624" and winlog.event_data.SubjectUserName:"alice" and winlog.event_data.SubjectDomainName:"CORP" and winlog.event_data.SubjectUserSid:"S-1-5-21-1" and winlog.event_data.SubjectLogonId:"0x3e7" and winlog.event_data.TargetDomainName:"OTHER" and winlog.event_data.TargetLogonId:"0x1"
--- events
{"winlog":{"channel":"Security","logon":{"id":"0x3e7"},"event_data":{"SubjectUserName":"alice","SubjectDomainName":"CORP","SubjectUserSid":"S-1-5-21-1","SubjectLogonId":"0x3e7","TargetLogonId":"0x1","TargetDomainName":"OTHER"}},"event":{"code":"4624"},"user":{"name":"bob","domain":"OTHER"}}
--- match
1

=== the parent of 4688
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 4688
        ParentProcessName|endswith: '\explorer.exe'
        NewProcessName|endswith: '\cmd.exe'
        CommandLine|contains: /c
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and event.code:"4688" and process.parent.executable:*\\explorer.exe and process.executable:*\\cmd.exe and process.command_line:*/c*
--- events
{"winlog":{"channel":"Security"},"event":{"code":"4688"},"process":{"executable":"C:\\Windows\\cmd.exe","command_line":"cmd /c x","parent":{"name":"explorer.exe","executable":"C:\\Windows\\explorer.exe"}}}
--- match
1

=== fields that are renamed for 4625
# A "-" is dropped.
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: [4624, 4625]
        ProcessName|endswith: '\x.exe'
        IpAddress: '::ffff:10.0.0.1'
        IpPort: 445
    filter:
        WorkstationName: '-'
    condition: selection and not filter
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and event.code:("4624" or "4625") and process.executable:*\\x.exe and source.ip:"10.0.0.1" and source.port:445 and source.domain:*
--- events
{"winlog":{"channel":"Security"},"event":{"code":"4625"},"process":{"executable":"C:\\x.exe"},"source":{"ip":"10.0.0.1","port":445,"domain":"PC"}}
{"winlog":{"channel":"Security"},"event":{"code":"4625"},"process":{"executable":"C:\\x.exe"},"source":{"ip":"10.0.0.1","port":445}}
--- match
1

=== fields that stay for 4663
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: [4656, 4663]
        ProcessName|endswith: '\x.exe'
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and event.code:("4656" or "4663") and winlog.event_data.ProcessName:*\\x.exe
--- events
{"winlog":{"channel":"Security","event_data":{"ProcessName":"C:\\x.exe"}},"event":{"code":"4663"}}
{"winlog":{"channel":"Security"},"event":{"code":"4663"},"process":{"executable":"C:\\x.exe"}}
--- match
1

=== fields that stay or are renamed
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        ProcessName|endswith: '\x.exe'
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and (process.executable:*\\x.exe or winlog.event_data.ProcessName:*\\x.exe)
--- events
{"winlog":{"channel":"Security","event_data":{"ProcessName":"C:\\x.exe"}},"event":{"code":"4663"}}
{"winlog":{"channel":"Security"},"event":{"code":"4624"},"process":{"executable":"C:\\x.exe"}}
{"winlog":{"channel":"Security"},"event":{"code":"4624"},"process":{"executable":"C:\\y.exe"}}
--- match
1 2

=== absence of a field that stays or is renamed
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        ProcessName: null
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and not process.executable:* and not winlog.event_data.ProcessName:*
--- events
{"winlog":{"channel":"Security","event_data":{"ProcessName":"C:\\x.exe"}},"event":{"code":"4663"}}
{"winlog":{"channel":"Security"},"event":{"code":"4624"},"process":{"executable":"C:\\x.exe"}}
{"winlog":{"channel":"Security"},"event":{"code":"4624"}}
--- match
3

=== a hyphen, or an address, in a list
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 4625
    filter:
        IpAddress: ['-', '10.1.2.3', '::1']
    condition: selection and not filter
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and event.code:"4625" and not (not source.ip:* or source.ip:("10.1.2.3" or "::1"))
--- events
{"winlog":{"channel":"Security"},"event":{"code":"4625"}}
{"winlog":{"channel":"Security"},"event":{"code":"4625"},"source":{"ip":"10.1.2.3"}}
{"winlog":{"channel":"Security"},"event":{"code":"4625"},"source":{"ip":"203.0.113.9"}}
--- match
3

=== a hyphen, or an address, wherever it is
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        IpAddress: ['-', '10.1.2.3']
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and (source.ip:"10.1.2.3" or winlog.event_data.IpAddress:"10.1.2.3" or (not source.ip:* and not winlog.event_data.IpAddress:*))
--- events
{"winlog":{"channel":"Security"},"event":{"code":"4625"}}
{"winlog":{"channel":"Security"},"event":{"code":"4625"},"source":{"ip":"10.1.2.3"}}
{"winlog":{"channel":"Security","event_data":{"IpAddress":"10.1.2.3"}},"event":{"code":"4776"}}
{"winlog":{"channel":"Security","event_data":{"IpAddress":"10.1.2.4"}},"event":{"code":"4776"}}
--- match
1 2 3

=== a hyphen inside the name of a workstation
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 4624
        WorkstationName|contains: '-'
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and event.code:"4624" and source.domain:*-*
--- events
{"winlog":{"channel":"Security"},"event":{"code":"4624"},"source":{"domain":"DESKTOP-1"}}
{"winlog":{"channel":"Security"},"event":{"code":"4624"}}
--- match
1

=== absence of a text that is split
--- rule
title: Test
logsource:
    product: windows
    category: ps_classic_start
detection:
    selection:
        Data: null
    condition: selection
--- bundled ecs_windows
--- kibana
not process.command_line:* and not powershell.command.value:*
--- events
{"process":{"command_line":"powershell.exe"}}
{"powershell":{"engine":{"version":"2.0"}}}
--- match
2

=== the Filtering Platform
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 5156
        Application|endswith: '\x.exe'
        SourceAddress: 10.0.0.1
        SourcePort: 1000
        DestAddress: 10.0.0.2
        DestPort: 389
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and event.code:"5156" and winlog.event_data.Application:*\\x.exe and winlog.event_data.SourceAddress:"10.0.0.1" and winlog.event_data.SourcePort:"1000" and winlog.event_data.DestAddress:"10.0.0.2" and winlog.event_data.DestPort:"389"
--- events
{"winlog":{"channel":"Security","event_data":{"Application":"\\device\\harddiskvolume3\\x.exe","SourceAddress":"10.0.0.1","SourcePort":"1000","DestAddress":"10.0.0.2","DestPort":"389"}},"event":{"code":"5156"}}
--- match
1

=== audit keywords
--- rule
title: Test
logsource:
    product: windows
    service: security
detection:
    selection:
        Keywords: '0x8010000000000000'
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Security" and winlog.keywords:"Audit Failure"
--- events
{"winlog":{"channel":"Security","keywords":["Audit Failure"]}}
{"winlog":{"channel":"Security","keywords":["Audit Success"]}}
--- match
1

=== signatures
--- rule
title: Test
logsource:
    product: windows
    category: image_load
detection:
    selection:
        Signed: 'false'
        Signature|startswith: Micro
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.event_data.Signed:"false" and file.code_signature.subject_name:Micro*
--- events
{"winlog":{"event_data":{"Signed":"false","Signature":"Microsoft"}},"file":{"code_signature":{"subject_name":"Microsoft"}}}
{"winlog":{"event_data":{"Signed":"true","Signature":"Microsoft"}},"file":{"code_signature":{"subject_name":"Microsoft","signed":true}}}
--- match
1

=== answers of DNS
--- rule
title: Test
logsource:
    product: windows
    category: dns_query
detection:
    status:
        QueryStatus: [0, '9003']
    results:
        QueryResults:
            - '::ffff:10.0.0.1;'
            - 'type:  5 evil.example'
    inside:
        QueryResults|contains: bad
    condition: status and (results or inside)
--- bundled ecs_windows
--- kibana
sysmon.dns.status:("SUCCESS" or "DNS_ERROR_RCODE_NAME_ERROR") and dns.answers.data:("10.0.0.1" or "evil.example" or *bad*)
--- events
{"sysmon":{"dns":{"status":"SUCCESS"}},"dns":{"answers":[{"type":"A","data":"10.0.0.1"}],"resolved_ip":["10.0.0.1"]}}
{"sysmon":{"dns":{"status":"DNS_ERROR_RCODE_NAME_ERROR"}},"dns":{"answers":[{"type":"CNAME","data":"evil.example"}]}}
{"sysmon":{"dns":{"status":"SUCCESS"}},"dns":{"answers":[{"type":"CNAME","data":"bad.example"}]}}
{"sysmon":{"dns":{"status":"ERROR_TIMEOUT"}},"dns":{"answers":[{"type":"CNAME","data":"bad.example"}]}}
--- match
1 2 3

=== a status of DNS without a known name
--- rule
title: Test
logsource:
    product: windows
    category: dns_query
detection:
    selection:
        QueryStatus: 9999
    condition: selection
--- bundled ecs_windows
--- kibana error
7:9 error SG6010: Elastic has the names of DNS statuses, and ecs_windows does not know that of this number; write the name, such as DNS_ERROR_RCODE_NAME_ERROR; says 'detection_item_failure', line 666 of ecs_windows

=== families of addresses
--- rule
title: Test
logsource:
    product: windows
    category: network_connection
detection:
    selection:
        SourceIsIpv6: 'false'
        Initiated: true
    condition: selection
--- bundled ecs_windows
--- kibana
network.type:"ipv4" and network.direction:"egress"
--- events
{"network":{"type":"ipv4","direction":"egress"}}
{"network":{"type":"ipv6","direction":"egress"}}
--- match
1

=== the application log
--- rule
title: Test
logsource:
    product: windows
    service: application
detection:
    selection:
        Level: 2
        Message|contains: crash
    condition: selection
--- bundled ecs_windows
--- kibana
winlog.channel:"Application" and log.level:"error" and message:*crash*
--- events
{"winlog":{"channel":"Application"},"log":{"level":"error"},"message":"a crash"}
{"winlog":{"channel":"Application"},"log":{"level":"warning"},"message":"a crash"}
--- match
1
