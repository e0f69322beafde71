# Rules for Elastic Security: the keys of its API, KQL and filters.

=== a rule with all that it can say
--- rule
title: Trail stopped
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
status: test
description: Somebody stops a trail.
author: A. Analyst, B. Builder
date: 2026-01-02
modified: 2026-02-03
license: MIT
references:
  - https://example.org/a
tags:
  - attack.initial-access
  - attack.persistence
  - attack.t1078.004
  - attack.defense-impairment
  - attack.t1562.008
  - cve.2026-1
logsource:
  product: aws
  service: cloudtrail
  definition: CloudTrail must be on.
fields:
  - userIdentity.arn
falsepositives:
  - Unknown
  - Administrators
detection:
  sel:
    eventSource: cloudtrail.amazonaws.com
    eventName|re: '^(Stop|Delete).$'
  flt:
    userIdentity.arn|endswith: '/ci'
  condition: sel and not flt
level: high
--- bundled ecs_aws
--- format siem_rule
--- kibana
{
  "name": "Trail stopped",
  "description": "Somebody stops a trail.",
  "rule_id": "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90",
  "version": 1,
  "enabled": false,
  "author": [
    "A. Analyst",
    "B. Builder"
  ],
  "license": "MIT",
  "tags": [
    "Domain: Cloud",
    "Data Source: AWS",
    "Tactic: Initial Access",
    "Tactic: Persistence",
    "Tactic: Defense Impairment",
    "Sigma",
    "attack.initial-access",
    "attack.persistence",
    "attack.t1078.004",
    "attack.defense-impairment",
    "attack.t1562.008",
    "cve.2026-1"
  ],
  "references": [
    "https://example.org/a"
  ],
  "false_positives": [
    "Administrators"
  ],
  "note": "## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90\n* status: test\n* date: 2026-01-02\n* modified: 2026-02-03",
  "setup": "CloudTrail must be on.",
  "risk_score": 73,
  "severity": "high",
  "risk_score_mapping": [],
  "severity_mapping": [],
  "threat": [
    {
      "framework": "MITRE ATT&CK",
      "tactic": {
        "id": "TA0001",
        "name": "Initial Access",
        "reference": "https://attack.mitre.org/tactics/TA0001/"
      },
      "technique": [
        {
          "id": "T1078",
          "name": "Valid Accounts",
          "reference": "https://attack.mitre.org/techniques/T1078/",
          "subtechnique": [
            {
              "id": "T1078.004",
              "name": "Cloud Accounts",
              "reference": "https://attack.mitre.org/techniques/T1078/004/"
            }
          ]
        }
      ]
    },
    {
      "framework": "MITRE ATT&CK",
      "tactic": {
        "id": "TA0003",
        "name": "Persistence",
        "reference": "https://attack.mitre.org/tactics/TA0003/"
      },
      "technique": [
        {
          "id": "T1078",
          "name": "Valid Accounts",
          "reference": "https://attack.mitre.org/techniques/T1078/",
          "subtechnique": [
            {
              "id": "T1078.004",
              "name": "Cloud Accounts",
              "reference": "https://attack.mitre.org/techniques/T1078/004/"
            }
          ]
        }
      ]
    },
    {
      "framework": "MITRE ATT&CK",
      "tactic": {
        "id": "TA0112",
        "name": "Defense Impairment",
        "reference": "https://attack.mitre.org/tactics/TA0112/"
      },
      "technique": [
        {
          "id": "T1685",
          "name": "Disable or Modify Tools",
          "reference": "https://attack.mitre.org/techniques/T1685/",
          "subtechnique": [
            {
              "id": "T1685.002",
              "name": "Disable or Modify Cloud Log",
              "reference": "https://attack.mitre.org/techniques/T1685/002/"
            }
          ]
        }
      ]
    }
  ],
  "interval": "5m",
  "from": "now-6m",
  "to": "now",
  "meta": {
    "from": "1m"
  },
  "type": "query",
  "language": "kuery",
  "index": [
    "logs-aws.cloudtrail-*",
    "filebeat-*"
  ],
  "query": "data_stream.dataset:\"aws.cloudtrail\"",
  "filters": [
    {
      "meta": {
        "disabled": false,
        "negate": false,
        "alias": null,
        "type": "custom",
        "key": "query",
        "value": "{\"term\":{\"event.provider\":{\"value\":\"cloudtrail.amazonaws.com\",\"case_insensitive\":true}}}"
      },
      "query": {
        "term": {
          "event.provider": {
            "value": "cloudtrail.amazonaws.com",
            "case_insensitive": true
          }
        }
      },
      "$state": {
        "store": "appState"
      }
    },
    {
      "meta": {
        "disabled": false,
        "negate": false,
        "alias": null,
        "type": "custom",
        "key": "query",
        "value": "{\"regexp\":{\"event.action\":{\"value\":\"(Stop|Delete)[^\\n]\"}}}"
      },
      "query": {
        "regexp": {
          "event.action": {
            "value": "(Stop|Delete)[^\n]"
          }
        }
      },
      "$state": {
        "store": "appState"
      }
    },
    {
      "meta": {
        "disabled": false,
        "negate": true,
        "alias": null,
        "type": "custom",
        "key": "query",
        "value": "{\"wildcard\":{\"aws.cloudtrail.user_identity.arn\":{\"value\":\"*/ci\",\"case_insensitive\":true}}}"
      },
      "query": {
        "wildcard": {
          "aws.cloudtrail.user_identity.arn": {
            "value": "*/ci",
            "case_insensitive": true
          }
        }
      },
      "$state": {
        "store": "appState"
      }
    }
  ],
  "related_integrations": [
    {
      "package": "aws",
      "version": ">=1.0.0",
      "integration": "cloudtrail"
    }
  ],
  "required_fields": [
    {
      "name": "data_stream.dataset",
      "type": "constant_keyword"
    },
    {
      "name": "event.provider",
      "type": "keyword"
    },
    {
      "name": "event.action",
      "type": "keyword"
    },
    {
      "name": "aws.cloudtrail.user_identity.arn",
      "type": "keyword"
    }
  ],
  "max_signals": 100,
  "timestamp_override": "event.ingested",
  "investigation_fields": {
    "field_names": [
      "aws.cloudtrail.user_identity.arn"
    ]
  },
  "exceptions_list": [],
  "actions": []
}

=== a rule with nothing but a detection
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 5
  condition: sel
--- format siem_rule
--- kibana
{
  "name": "T",
  "description": "T",
  "rule_id": "c74808ab-477f-5f10-b878-4cff2c430db5",
  "version": 1,
  "enabled": false,
  "author": [],
  "tags": [
    "Sigma"
  ],
  "references": [],
  "false_positives": [],
  "note": "## Sigma rule",
  "setup": "",
  "risk_score": 21,
  "severity": "low",
  "risk_score_mapping": [],
  "severity_mapping": [],
  "threat": [],
  "interval": "5m",
  "from": "now-6m",
  "to": "now",
  "meta": {
    "from": "1m"
  },
  "type": "query",
  "language": "kuery",
  "index": [
    "apm-*-transaction*",
    "auditbeat-*",
    "endgame-*",
    "filebeat-*",
    "logs-*",
    "packetbeat-*",
    "traces-apm*",
    "winlogbeat-*",
    "-*elastic-cloud-logs-*"
  ],
  "query": "f:5",
  "filters": [],
  "related_integrations": [],
  "required_fields": [],
  "max_signals": 100,
  "timestamp_override": "event.ingested",
  "exceptions_list": [],
  "actions": []
}

=== options: what rules have besides
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f: a
  condition: sel
falsepositives: [Unknown]
level: medium
--- format siem_rule
--- options
author=Sigma Team, SOC
license=DRL 1.1
index_names=logs-a-*, logs-b-*
name_prefix=SIGMA - 
tags=Sigma,Cloud
schedule_interval=1
schedule_interval_unit=h
look_back=5
enabled=true
max_signals=50
timestamp_override=
rule_name_override=rule.name
alert_suppression=user.name, host.name
suppression_duration=5h
building_block=true
all_false_positives=true
risk_medium=50
version=3
case=as-is
--- kibana
{
  "name": "SIGMA - T",
  "description": "SIGMA - T",
  "rule_id": "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90",
  "version": 3,
  "enabled": true,
  "author": [
    "Sigma Team",
    "SOC"
  ],
  "license": "DRL 1.1",
  "tags": [
    "Sigma",
    "Cloud"
  ],
  "references": [],
  "false_positives": [
    "Unknown"
  ],
  "note": "## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90",
  "setup": "",
  "risk_score": 50,
  "severity": "medium",
  "risk_score_mapping": [],
  "severity_mapping": [],
  "threat": [],
  "interval": "1h",
  "from": "now-65m",
  "to": "now",
  "meta": {
    "from": "5m"
  },
  "type": "query",
  "language": "kuery",
  "index": [
    "logs-a-*",
    "logs-b-*"
  ],
  "query": "f:\"a\"",
  "filters": [],
  "related_integrations": [],
  "required_fields": [],
  "max_signals": 50,
  "rule_name_override": "rule.name",
  "building_block_type": "default",
  "alert_suppression": {
    "group_by": [
      "user.name",
      "host.name"
    ],
    "duration": {
      "value": 5,
      "unit": "h"
    },
    "missing_fields_strategy": "suppress"
  },
  "exceptions_list": [],
  "actions": []
}

=== options: a data view, and a beginning
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f: a
  condition: sel
--- format siem_rule
--- options
data_view_id=my-view
from=now-1d
case=as-is
--- kibana
{
  "name": "T",
  "description": "T",
  "rule_id": "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90",
  "version": 1,
  "enabled": false,
  "author": [],
  "tags": [
    "Sigma"
  ],
  "references": [],
  "false_positives": [],
  "note": "## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90",
  "setup": "",
  "risk_score": 21,
  "severity": "low",
  "risk_score_mapping": [],
  "severity_mapping": [],
  "threat": [],
  "interval": "5m",
  "from": "now-1d",
  "to": "now",
  "meta": {
    "from": "1m"
  },
  "type": "query",
  "language": "kuery",
  "data_view_id": "my-view",
  "query": "f:\"a\"",
  "filters": [],
  "related_integrations": [],
  "required_fields": [],
  "max_signals": 100,
  "timestamp_override": "event.ingested",
  "exceptions_list": [],
  "actions": []
}

=== two conditions have two ids
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource:
  category: test
detection:
  sel:
    f: 5
  condition:
    - sel
    - not sel
--- format siem_rule_ndjson
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"f:5","filters":[],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
{"name":"T","description":"T","rule_id":"4612faf7-d71a-5da0-8a33-b5968c959db7","version":1,"enabled":false,"author":[],"tags":["Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"not f:5","filters":[],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}

=== a query that is nested too deeply
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
date: 2026-01-02
logsource: {product: x}
detection:
  s:
    f: a?b
  t:
    g: c?d
  condition: t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (t and (s or (s))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
--- format siem_rule
--- kibana error
10:14 error SG7158: the query is nested 102 levels deep, and Elasticsearch takes 30

=== a technique that ATT&CK does not have
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
tags: [attack.t9999]
logsource: {product: x}
detection:
  s:
    f: a
  condition: s
--- format siem_rule
--- kibana
{
  "name": "T",
  "description": "T",
  "rule_id": "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90",
  "version": 1,
  "enabled": false,
  "author": [],
  "tags": [
    "Sigma",
    "attack.t9999"
  ],
  "references": [],
  "false_positives": [],
  "note": "## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90",
  "setup": "",
  "risk_score": 21,
  "severity": "low",
  "risk_score_mapping": [],
  "severity_mapping": [],
  "threat": [],
  "interval": "5m",
  "from": "now-6m",
  "to": "now",
  "meta": {
    "from": "1m"
  },
  "type": "query",
  "language": "kuery",
  "index": [
    "apm-*-transaction*",
    "auditbeat-*",
    "endgame-*",
    "filebeat-*",
    "logs-*",
    "packetbeat-*",
    "traces-apm*",
    "winlogbeat-*",
    "-*elastic-cloud-logs-*"
  ],
  "query": "",
  "filters": [
    {
      "meta": {
        "disabled": false,
        "negate": false,
        "alias": null,
        "type": "custom",
        "key": "query",
        "value": "{\"term\":{\"f\":{\"value\":\"a\",\"case_insensitive\":true}}}"
      },
      "query": {
        "term": {
          "f": {
            "value": "a",
            "case_insensitive": true
          }
        }
      },
      "$state": {
        "store": "appState"
      }
    }
  ],
  "related_integrations": [],
  "required_fields": [],
  "max_signals": 100,
  "timestamp_override": "event.ingested",
  "exceptions_list": [],
  "actions": []
}
--- kibana diagnostics
3:8 warning SG7159: ATT&CK has no technique T9999: the rule keeps it as a tag only
