# Parameters for the endpoint saved/searches.

=== two searches
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 1
    condition: sel
level: high
---
title: T
logsource: {product: aws}
detection:
    sel:
        f: 'a"\\b'
    condition: sel
level: high
--- format rest
--- options
email_to=soc@example.com
actions=logevent
--- splunk
{"name": "T", "search": "f=1", "description": "", "dispatch.earliest_time": "-65m@m", "dispatch.latest_time": "-5m@m", "disabled": "0", "is_scheduled": "1", "cron_schedule": "23 * * * *", "schedule_window": "auto", "realtime_schedule": "0", "alert_type": "number of events", "alert_comparator": "greater than", "alert_threshold": "0", "alert.severity": "4", "alert.track": "1", "alert.digest_mode": "1", "alert.suppress": "0", "action.logevent": "1", "action.email": "1", "action.email.to": "soc@example.com", "actions": "logevent,email"}
{"name": "T - 2", "search": "f=\"a\\\"\\\\b\"", "description": "", "dispatch.earliest_time": "-65m@m", "dispatch.latest_time": "-5m@m", "disabled": "0", "is_scheduled": "1", "cron_schedule": "44 * * * *", "schedule_window": "auto", "realtime_schedule": "0", "alert_type": "number of events", "alert_comparator": "greater than", "alert_threshold": "0", "alert.severity": "4", "alert.track": "1", "alert.digest_mode": "1", "alert.suppress": "0", "action.logevent": "1", "action.email": "1", "action.email.to": "soc@example.com", "actions": "logevent,email"}

=== a correlation for Enterprise Security
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
--- format rest
--- options
enterprise_security=true
--- splunk
{"name": "C", "search": "f=1 | where isnotnull('user') AND isnotnull('b c') | sort 0 _time | streamstats window=5 global=f first(_time) as first_time count as event_count by user \"b c\" | where event_count=5 AND _time-first_time<90 | streamstats current=f last(_time) as previous_time by user \"b c\" | eval find=if(_time-previous_time<90, 0, 1) | streamstats sum(find) as find by user \"b c\" | stats min(first_time) as first_time max(_time) as last_time count as event_count by user \"b c\" find | convert ctime(first_time) ctime(last_time) | fields - find | eval event_count=event_count+4", "description": "", "dispatch.earliest_time": "-67m@m", "dispatch.latest_time": "-5m@m", "disabled": "0", "is_scheduled": "1", "cron_schedule": "41 * * * *", "schedule_window": "auto", "realtime_schedule": "0", "alert_type": "number of events", "alert_comparator": "greater than", "alert_threshold": "0", "alert.severity": "5", "alert.track": "1", "alert.digest_mode": "1", "alert.suppress": "1", "alert.suppress.period": "62m", "alert.suppress.fields": "user,b c", "action.correlationsearch.enabled": "1", "action.correlationsearch.label": "C", "action.correlationsearch.annotations": "{\"mitre_attack\": []}", "action.notable": "1", "action.notable.param.rule_title": "C", "action.notable.param.rule_description": "C", "action.notable.param.security_domain": "threat", "action.notable.param.severity": "critical", "action.risk": "1", "action.risk.param._risk": "[{\"risk_object_field\": \"user\", \"risk_object_type\": \"user\", \"risk_score\": 90}, {\"risk_object_field\": \"b c\", \"risk_object_type\": \"other\", \"risk_score\": 90}]", "action.risk.param._risk_message": "C", "action.risk.param._risk_score": "0", "action.risk.param.verbose": "0", "actions": "notable,risk"}
