# Lists in CloudTrail records, by the table in pipelines/splunk_aws.yml.

=== list-of-ec2
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        requestParameters.instancesSet.items.instanceId: i-1
        requestParameters.ipPermissions.items.groups.items.groupId: sg-1
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" "requestParameters.instancesSet.items{}.instanceId"="i-1" "requestParameters.ipPermissions.items{}.groups.items{}.groupId"="sg-1"

=== list-in-list
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        requestParameters.filterSet.items.valueSet.items.value: a
        responseElements.instancesSet.items.networkInterfaceSet.items.groupSet.items.groupId: b
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" "requestParameters.filterSet.items{}.valueSet.items{}.value"="a" "responseElements.instancesSet.items{}.networkInterfaceSet.items{}.groupSet.items{}.groupId"="b"

=== list-of-texts
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        requestParameters.layers|contains: a
        requestParameters.filters.values: b
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" "requestParameters.layers{}"="*a*" "requestParameters.filters{}.values{}"="b"

=== list-in-some-events
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        requestParameters.tags.Name: a
        requestParameters.bucketPolicy.Statement.Action: 's3:*'
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" ("requestParameters.tags{}.Name"="a" OR requestParameters.tags.Name="a") ("requestParameters.bucketPolicy.Statement{}.Action{}"="s3:*" OR "requestParameters.bucketPolicy.Statement{}.Action"="s3:*")

=== list-half-written
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        'requestParameters.ipPermissions.items{}.ipRanges.items.cidrIp': 192.0.2.1/32
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" "requestParameters.ipPermissions.items{}.ipRanges.items.cidrIp"="192.0.2.1/32*"
| where isnotnull(mvfilter('requestParameters.ipPermissions.items{}.ipRanges.items.cidrIp'=="192.0.2.1/32"))
--- splunk diagnostics
5:9 warning SG7340: 'requestParameters.ipPermissions.items{}.ipRanges.items.cidrIp' is below the list 'requestParameters.ipPermissions.items{}', and not known to be there; if a part of it is a list, write '{}' after that part

=== list-not-known
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        requestParameters.ipPermissions.items.prefixListIds.items.prefixListId: pl-1
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" "requestParameters.ipPermissions.items{}.prefixListIds.items.prefixListId"="pl-1"
--- splunk diagnostics
5:9 warning SG7340: 'requestParameters.ipPermissions.items{}.prefixListIds.items.prefixListId' is below the list 'requestParameters.ipPermissions.items{}', and not known to be there; if a part of it is a list, write '{}' after that part

=== list-not-known-of-ec2
--- rule
title: Test
logsource: {product: aws, service: cloudtrail}
detection:
    selection:
        requestParameters.hostSet.items.hostId: h-1
    condition: selection
--- bundled splunk_aws
--- splunk
sourcetype="aws:cloudtrail" requestParameters.hostSet.items.hostId="h-1"
--- splunk diagnostics
5:9 warning SG7340: 'requestParameters.hostSet.items.hostId' is below the list 'requestParameters.hostSet.items', and not known to be there; if a part of it is a list, write '{}' after that part
