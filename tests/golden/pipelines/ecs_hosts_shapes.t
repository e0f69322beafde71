# Events of Endpoint, Sysmon for Linux, Auditd Manager and Zeek as Elastic has
# them.

=== a process on Linux
--- rule
title: Test
logsource:
    product: linux
    category: process_creation
detection:
    selection:
        Image|endswith: /bash
        ParentImage: /usr/sbin/sshd
        CommandLine|contains: ' -c '
        User: root
    condition: selection
--- bundled ecs_linux
--- kibana
process.executable:*/bash and process.parent.executable:"/usr/sbin/sshd" and process.command_line:* -c * and user.name:"root"
--- events
{"process":{"executable":"/bin/bash","command_line":"bash -c id","parent":{"executable":"/usr/sbin/sshd"}},"user":{"name":"root"}}
--- match
1

=== a connection of Linux
--- rule
title: Test
logsource:
    product: linux
    category: network_connection
detection:
    selection:
        Initiated: 'true'
        DestinationPort: 4444
    filter:
        Initiated: false
    condition: selection and not filter
--- bundled ecs_linux
--- kibana
network.direction:"egress" and destination.port:4444 and not network.direction:"ingress"
--- events
{"network":{"direction":"egress"},"destination":{"port":4444}}
{"network":{"direction":"ingress"},"destination":{"port":4444}}
--- match
1

=== a command in auditd
--- rule
title: Test
logsource:
    product: linux
    service: auditd
detection:
    selection:
        type: EXECVE
        a0: chmod
        a1|startswith: 'u+'
    condition: selection
--- bundled ecs_linux
--- kibana
auditd.message_type:("execve" or "syscall") and process.args:("chmod" and u+*)
--- events
{"auditd":{"message_type":"syscall"},"process":{"args":["chmod","u+s","x"]}}
{"auditd":{"message_type":"syscall"},"process":{"args":["ls","u+s","x"]}}
--- match
1

=== a call in auditd
--- rule
title: Test
logsource:
    product: linux
    service: auditd
detection:
    selection:
        type: SYSCALL
        SYSCALL: socket
        a0: 26
        exe|endswith: /x
    condition: selection
--- bundled ecs_linux
--- kibana
auditd.message_type:"syscall" and auditd.data.syscall:"socket" and auditd.data.a0:"26" and process.executable:*/x
--- events
{"auditd":{"message_type":"syscall","data":{"syscall":"socket","a0":"26"}},"process":{"executable":"/tmp/x"}}
--- match
1

=== a field that auditd has and Elastic has not
--- rule
title: Test
logsource:
    product: linux
    service: auditd
detection:
    selection:
        foo: x
    condition: selection
--- bundled auto
--- kibana error
7:9 error SG6015: no mapping knows the field 'foo'; says 'strict_field_mapping_failure', line 131 of ecs_linux

=== a process on macOS
--- rule
title: Test
logsource:
    product: macos
    category: process_creation
detection:
    selection:
        Image: /usr/bin/osascript
    condition: selection
--- bundled ecs_macos
--- kibana
process.executable:"/usr/bin/osascript"
--- events
{"process":{"executable":"/usr/bin/osascript"}}
--- match
1

=== names in Zeek
--- rule
title: Test
logsource:
    product: zeek
    service: dns
detection:
    selection:
        query|endswith: .evil.example
        id.resp_p: 53
        rejected: false
    condition: selection
--- bundled ecs_zeek
--- kibana
dns.question.name:*.evil.example and destination.port:53 and zeek.dns.rejected:false
--- events
{"dns":{"question":{"name":"a.evil.example"}},"destination":{"port":53},"zeek":{"dns":{"rejected":false}}}
--- match
1

=== remote calls in Zeek
--- rule
title: Test
logsource:
    product: zeek
    service: dce_rpc
detection:
    selection:
        endpoint: svcctl
        id.orig_h|cidr: 10.0.0.0/8
    condition: selection
--- bundled ecs_zeek
--- kibana
zeek.dce_rpc.endpoint:"svcctl" and source.ip:"10.0.0.0/8"
--- events
{"zeek":{"dce_rpc":{"endpoint":"svcctl"}},"source":{"ip":"10.0.0.1"}}
--- match
1
