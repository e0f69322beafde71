=== err fieldref
--- rule
title: err_fieldref
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        user.name|fieldref: user.target.name
    condition: sel
--- kibana error
7:29 error SG7104: KQL has no field reference: it cannot compare 'user.name' with 'user.target.name'

=== err timestamp hour
--- rule
title: err_timestamp_hour
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        '@timestamp|hour|gte': 22
    condition: sel
--- kibana error
7:32 error SG7105: KQL has no timestamp part comparison
