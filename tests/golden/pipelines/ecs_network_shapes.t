# Events of Suricata and of AWS's network services as Elastic has them.

=== an alert of Suricata
--- rule
title: Test
logsource:
    product: suricata
detection:
    selection:
        event_type: ALERT
        alert.signature|contains: 'Cobalt Strike'
        alert.signature_id: 2033713
        alert.action: blocked
        proto: TCP
        src_ip|startswith: '10.'
    filter:
        dest_ip|cidr: 10.0.0.0/8
    condition: selection and not filter
--- bundled ecs_suricata
--- kibana
data_stream.dataset:"suricata.eve" and suricata.eve.event_type:"alert" and rule.name:*Cobalt Strike* and rule.id:"2033713" and event.type:"denied" and network.transport:"tcp" and source.address:10.* and not destination.ip:"10.0.0.0/8"
--- events
{"data_stream":{"dataset":"suricata.eve"},"suricata":{"eve":{"event_type":"alert"}},"rule":{"name":"ET MALWARE Cobalt Strike Beacon","id":"2033713","category":"A Network Trojan was detected"},"event":{"type":["denied"],"severity":1},"network":{"transport":"tcp"},"source":{"address":"10.1.2.3","ip":"10.1.2.3","port":50123},"destination":{"address":"203.0.113.9","ip":"203.0.113.9","port":443}}
{"data_stream":{"dataset":"suricata.eve"},"suricata":{"eve":{"event_type":"alert"}},"rule":{"name":"ET MALWARE Cobalt Strike Beacon","id":"2033713","category":"A Network Trojan was detected"},"event":{"type":["denied"],"severity":1},"network":{"transport":"tcp"},"source":{"address":"10.1.2.3","ip":"10.1.2.3","port":50123},"destination":{"address":"10.9.8.7","ip":"10.9.8.7","port":443}}
--- match
1

=== a request that Suricata saw
--- rule
title: Test
logsource:
    product: suricata
    service: http
detection:
    selection:
        http.hostname: updates.example.com
        http.url|endswith: .ps1
        http.status: 200
        http.http_user_agent|contains: PowerShell
    condition: selection
--- bundled ecs_suricata
--- kibana
data_stream.dataset:"suricata.eve" and url.domain:"updates.example.com" and url.original:*.ps1 and http.response.status_code:200 and user_agent.original:*PowerShell*
--- events
{"data_stream":{"dataset":"suricata.eve"},"url":{"domain":"updates.example.com","original":"/a/run.ps1","path":"/a/run.ps1"},"http":{"response":{"status_code":200},"request":{"method":"GET"}},"user_agent":{"original":"Mozilla/5.0 (Windows NT; en-US) WindowsPowerShell/5.1"}}
{"data_stream":{"dataset":"suricata.eve"},"url":{"domain":"updates.example.com","original":"/a/run.ps1","path":"/a/run.ps1"},"http":{"response":{"status_code":404},"request":{"method":"GET"}},"user_agent":{"original":"Mozilla/5.0 (Windows NT; en-US) WindowsPowerShell/5.1"}}
--- match
1

=== a field that Suricata's events have and Elastic does not
--- rule
title: Test
logsource:
    product: suricata
detection:
    selection:
        alert.rule: any
    condition: selection
--- bundled ecs_suricata
--- kibana error
6:9 error SG6015: no mapping knows the field 'alert.rule'; says 'strict_field_mapping_failure', line 129 of ecs_suricata

=== a flow in a VPC
--- rule
title: Test
logsource:
    product: aws
    service: vpcflow
detection:
    selection:
        action: REJECT
        dstPort: [22, 3389]
        protocol: 6
        srcAddr|cidr: 203.0.113.0/24
    condition: selection
--- bundled ecs_aws_services
--- kibana
data_stream.dataset:"aws.vpcflow" and aws.vpcflow.action:"REJECT" and destination.port:(22 or 3389) and network.iana_number:"6" and source.ip:"203.0.113.0/24"
--- events
{"data_stream":{"dataset":"aws.vpcflow"},"aws":{"vpcflow":{"action":"REJECT","interface_id":"eni-0a1b"}},"source":{"ip":"203.0.113.77","port":51000},"destination":{"ip":"10.0.0.5","port":22},"network":{"iana_number":"6","bytes":40,"packets":1}}
{"data_stream":{"dataset":"aws.vpcflow"},"aws":{"vpcflow":{"action":"ACCEPT","interface_id":"eni-0a1b"}},"source":{"ip":"203.0.113.77","port":51000},"destination":{"ip":"10.0.0.5","port":22},"network":{"iana_number":"6","bytes":40,"packets":1}}
--- match
1

=== a flow without a service
--- rule
title: Test
logsource:
    product: aws
    service: vpcflow
detection:
    selection:
        action: ACCEPT
    filter:
        pkt-dst-aws-service: '-'
    condition: selection and not filter
--- bundled ecs_aws_services
--- kibana
data_stream.dataset:"aws.vpcflow" and aws.vpcflow.action:"ACCEPT" and aws.vpcflow.pkt_dst_service:*
--- events
{"data_stream":{"dataset":"aws.vpcflow"},"aws":{"vpcflow":{"action":"ACCEPT","pkt_dst_service":"S3"}}}
{"data_stream":{"dataset":"aws.vpcflow"},"aws":{"vpcflow":{"action":"ACCEPT"}}}
--- match
1

=== a request that AWS WAF blocked
--- rule
title: Test
logsource:
    product: aws
    service: waf
detection:
    selection:
        action: BLOCK
        httpRequest.uri|startswith: /admin
        cs-method: POST
    condition: selection
--- bundled ecs_aws_services
--- kibana
data_stream.dataset:"aws.waf" and event.action:"BLOCK" and url.path:/admin* and http.request.method:"POST"
--- events
{"data_stream":{"dataset":"aws.waf"},"event":{"action":"BLOCK","type":["access","denied"]},"url":{"path":"/admin/login","query":"next=%2F"},"http":{"request":{"method":"POST"}},"source":{"ip":"198.51.100.4"}}
{"data_stream":{"dataset":"aws.waf"},"event":{"action":"ALLOW","type":["access","allowed"]},"url":{"path":"/admin/login"},"http":{"request":{"method":"POST"}},"source":{"ip":"198.51.100.4"}}
--- match
1

=== an object of S3
--- rule
title: Test
logsource:
    product: aws
    service: s3access
detection:
    selection:
        operation: REST.GET.OBJECT
        key|startswith: backups/
        http_status: 200
    condition: selection
--- bundled ecs_aws_services
--- kibana
data_stream.dataset:"aws.s3access" and aws.s3access.operation:"REST.GET.OBJECT" and aws.s3access.key:backups/* and aws.s3access.http_status:200
--- events
{"data_stream":{"dataset":"aws.s3access"},"aws":{"s3access":{"operation":"REST.GET.OBJECT","key":"backups/db.dump","http_status":200,"remote_ip":"198.51.100.4"}}}
{"data_stream":{"dataset":"aws.s3access"},"aws":{"s3access":{"operation":"REST.GET.OBJECT","key":"public/a.png","http_status":200,"remote_ip":"198.51.100.4"}}}
--- match
1

=== a request to a load balancer
--- rule
title: Test
logsource:
    product: aws
    service: elb
detection:
    selection:
        client_ip|startswith: '198.51.100.'
        elb_status_code: 403
        user_agent|contains: sqlmap
    condition: selection
--- bundled ecs_aws_services
--- kibana
data_stream.dataset:"aws.elb_logs" and source.address:198.51.100.* and http.response.status_code:403 and user_agent.original:*sqlmap*
--- events
{"data_stream":{"dataset":"aws.elb_logs"},"source":{"address":"198.51.100.4","ip":"198.51.100.4"},"http":{"response":{"status_code":403}},"user_agent":{"original":"sqlmap/1.7"},"aws":{"elb":{"name":"app/front/50dc6c495c0c9188"}}}
{"data_stream":{"dataset":"aws.elb_logs"},"source":{"address":"192.0.2.4","ip":"192.0.2.4"},"http":{"response":{"status_code":403}},"user_agent":{"original":"sqlmap/1.7"}}
--- match
1

=== a question to the resolver
--- rule
title: Test
logsource:
    product: aws
    service: route53resolver
detection:
    selection:
        query_name|endswith: .example.net.
        transport: UDP
        rcode: NXDOMAIN
    condition: selection
--- bundled ecs_aws_services
--- kibana
data_stream.dataset:"aws.route53_resolver_logs" and dns.question.name:*.example.net and network.transport:"udp" and dns.response_code:"NXDOMAIN"
--- events
{"data_stream":{"dataset":"aws.route53_resolver_logs"},"dns":{"question":{"name":"c2.example.net","type":"A"},"response_code":"NXDOMAIN"},"network":{"transport":"udp"}}
{"data_stream":{"dataset":"aws.route53_resolver_logs"},"dns":{"question":{"name":"c2.example.net","type":"A"},"response_code":"NOERROR"},"network":{"transport":"udp"}}
--- match
1

=== a question to a zone
--- rule
title: Test
logsource:
    product: aws
    service: route53
detection:
    selection:
        query_type: TXT
        edge_location|startswith: FRA
    condition: selection
--- bundled ecs_aws_services
--- kibana
data_stream.dataset:"aws.route53_public_logs" and dns.question.type:"TXT" and aws.route53.edge_location:FRA*
--- events
{"data_stream":{"dataset":"aws.route53_public_logs"},"dns":{"question":{"name":"example.com","type":"TXT"}},"aws":{"route53":{"edge_location":"FRA56-P1"}}}
--- match
1

=== a finding of Security Hub
--- rule
title: Test
logsource:
    product: aws
    service: securityhub
detection:
    selection:
        ProductName: GuardDuty
        Severity.Label: [HIGH, CRITICAL]
        RecordState: ACTIVE
    condition: selection
--- bundled ecs_aws_services
--- kibana
data_stream.dataset:"aws.securityhub_findings" and aws.securityhub_findings.product.name:"GuardDuty" and aws.securityhub_findings.severity.label:("HIGH" or "CRITICAL") and aws.securityhub_findings.record_state:"ACTIVE"
--- events
{"data_stream":{"dataset":"aws.securityhub_findings"},"aws":{"securityhub_findings":{"product":{"name":"GuardDuty"},"severity":{"label":"HIGH"},"record_state":"ACTIVE"}}}
{"data_stream":{"dataset":"aws.securityhub_findings"},"aws":{"securityhub_findings":{"product":{"name":"GuardDuty"},"severity":{"label":"LOW"},"record_state":"ACTIVE"}}}
--- match
1
