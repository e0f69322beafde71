# Findings, risk and ATT&CK in Splunk Enterprise Security.

=== a detection with its user
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        userIdentity.arn|contains: root
        sourceIPAddress: 10.1.1.1
    condition: sel
description: |
    First line.
    "Second" line.
tags: [attack.defense-evasion, attack.t1562.008, attack.T1078, cve.2024-1]
level: high
--- format savedsearches
--- options
enterprise_security=true
--- splunk
[T]
description = First line. \
"Second" line.
search = userIdentity.arn="*root*" sourceIPAddress="10.1.1.1"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 23 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0
action.correlationsearch.enabled = 1
action.correlationsearch.label = T
action.correlationsearch.annotations = {"mitre_attack": ["T1562.008", "T1078"]}
action.notable = 1
action.notable.param.rule_title = T
action.notable.param.rule_description = First line. \
"Second" line.
action.notable.param.security_domain = threat
action.notable.param.severity = high
action.risk = 1
action.risk.param._risk = [{"risk_object_field": "userIdentity.arn", "risk_object_type": "user", "risk_score": 70}, {"risk_object_field": "sourceIPAddress", "risk_object_type": "system", "risk_score": 70}]
action.risk.param._risk_message = T
action.risk.param._risk_score = 0
action.risk.param.verbose = 0

=== a field that every event of a product has
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format savedsearches
--- options
enterprise_security=true
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 23 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0
action.correlationsearch.enabled = 1
action.correlationsearch.label = T
action.correlationsearch.annotations = {"mitre_attack": []}
action.notable = 1
action.notable.param.rule_title = T
action.notable.param.rule_description = T
action.notable.param.security_domain = threat
action.notable.param.severity = high
action.risk = 1
action.risk.param._risk = [{"risk_object_field": "userIdentity.arn", "risk_object_type": "user", "risk_score": 70}]
action.risk.param._risk_message = T
action.risk.param._risk_score = 0
action.risk.param.verbose = 0

=== columns without anybody to blame
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
fields: [eventName]
--- format savedsearches
--- options
enterprise_security=true
--- splunk escaped
[T]
description =\x20
search = f=1 | table eventName
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 23 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0
action.correlationsearch.enabled = 1
action.correlationsearch.label = T
action.correlationsearch.annotations = {"mitre_attack": []}
action.notable = 1
action.notable.param.rule_title = T
action.notable.param.rule_description = T
action.notable.param.security_domain = threat
action.notable.param.severity = high

=== a correlation raises the risk of its groups
--- rule
title: Base
name: base
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
---
title: C
correlation:
    type: event_count
    rules: base
    group-by: [user, "b c"]
    timespan: 90s
    condition: {gte: 5}
level: critical
--- format savedsearches
--- options
enterprise_security=true
--- splunk escaped
[C]
description =\x20
search = f=1 | where isnotnull('user') AND isnotnull('b c') | sort 0 _time | streamstats window=5 global=f first(_time) as first_time count as event_count by user "b c" | where event_count=5 AND _time-first_time<90 | streamstats current=f last(_time) as previous_time by user "b c" | eval find=if(_time-previous_time<90, 0, 1) | streamstats sum(find) as find by user "b c" | stats min(first_time) as first_time max(_time) as last_time count as event_count by user "b c" find | convert ctime(first_time) ctime(last_time) | fields - find | eval event_count=event_count+4
dispatch.earliest_time = -67m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 41 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 5
alert.track = 1
alert.digest_mode = 1
alert.suppress = 1
alert.suppress.period = 62m
alert.suppress.fields = user,b c
action.correlationsearch.enabled = 1
action.correlationsearch.label = C
action.correlationsearch.annotations = {"mitre_attack": []}
action.notable = 1
action.notable.param.rule_title = C
action.notable.param.rule_description = C
action.notable.param.security_domain = threat
action.notable.param.severity = critical
action.risk = 1
action.risk.param._risk = [{"risk_object_field": "user", "risk_object_type": "user", "risk_score": 90}, {"risk_object_field": "b c", "risk_object_type": "other", "risk_score": 90}]
action.risk.param._risk_message = C
action.risk.param._risk_score = 0
action.risk.param.verbose = 0

=== no level, a log source of endpoints
--- rule
title: T
logsource: {product: windows}
detection:
    sel:
        f: 1
    condition: sel
--- format savedsearches
--- options
enterprise_security=true
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 23 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0
action.correlationsearch.enabled = 1
action.correlationsearch.label = T
action.correlationsearch.annotations = {"mitre_attack": []}
action.notable = 1
action.notable.param.rule_title = T
action.notable.param.rule_description = T
action.notable.param.security_domain = endpoint
action.notable.param.severity = medium
action.risk = 1
action.risk.param._risk = [{"risk_object_field": "host", "risk_object_type": "system", "risk_score": 50}]
action.risk.param._risk_message = T
action.risk.param._risk_score = 0
action.risk.param.verbose = 0

=== a firewall
--- rule
title: T
logsource: {category: firewall}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format savedsearches
--- options
enterprise_security=true
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 23 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0
action.correlationsearch.enabled = 1
action.correlationsearch.label = T
action.correlationsearch.annotations = {"mitre_attack": []}
action.notable = 1
action.notable.param.rule_title = T
action.notable.param.rule_description = T
action.notable.param.security_domain = network
action.notable.param.severity = high
action.risk = 1
action.risk.param._risk = [{"risk_object_field": "host", "risk_object_type": "system", "risk_score": 70}]
action.risk.param._risk_message = T
action.risk.param._risk_score = 0
action.risk.param.verbose = 0

=== who signs in
--- rule
title: T
logsource: {product: okta, service: okta}
detection:
    sel:
        f: 1
    condition: sel
level: high
--- format savedsearches
--- options
enterprise_security=true
--- splunk escaped
[T]
description =\x20
search = f=1
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 23 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0
action.correlationsearch.enabled = 1
action.correlationsearch.label = T
action.correlationsearch.annotations = {"mitre_attack": []}
action.notable = 1
action.notable.param.rule_title = T
action.notable.param.rule_description = T
action.notable.param.security_domain = identity
action.notable.param.severity = high
action.risk = 1
action.risk.param._risk = [{"risk_object_field": "actor.alternateId", "risk_object_type": "user", "risk_score": 70}]
action.risk.param._risk_message = T
action.risk.param._risk_score = 0
action.risk.param.verbose = 0
