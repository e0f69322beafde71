# Detections for contentctl: their files one after another.

=== two conditions, and a story of their own
--- rule
title: "Trail (stopped): by 'somebody'/else"
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b9f
description: |
    First "line".
    C:\Temp
author: A. Analyst
date: 2026/5/4
references: ['https://example.com/a', 'a book']
falsepositives: [Admins, Unlikely]
tags: [attack.defense-evasion, attack.t1562.008]
logsource: {product: aws, service: cloudtrail}
fields: [userIdentity.arn, eventName]
detection:
    one:
        eventName: StopLogging
    two:
        eventName: DeleteTrail
    condition: [one, two]
level: high
--- format contentctl
--- splunk escaped
==> detections/trail_stopped_by_somebody_else.yml <==
name: "Trail stopped by somebody else"
id: "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b9f"
version: 1
date: "2026-05-04"
author: "A. Analyst"
status: experimental
type: "TTP"
description: "First \\"line\\".\\nC:\\\\Temp\\n"
data_source: []
search: "eventName=\\"StopLogging\\" | `trail_stopped_by_somebody_else_filter` | table userIdentity.arn,eventName"
how_to_implement: "The events of this log source must be in Splunk, with the fields that the search names: aws cloudtrail."
known_false_positives: "Admins; Unlikely"
references:
  - "https://example.com/a"
rba:
  message: "Trail stopped by somebody else"
  risk_objects:
    - field: "userIdentity.arn"
      type: user
      score: 70
  threat_objects: []
tags:
  analytic_story:
  - "Sigma Rules"
  asset_type: "AWS Account"
  mitre_attack_id:
  - "T1562.008"
  product:
  - Splunk Enterprise
  - Splunk Enterprise Security
  - Splunk Cloud
  security_domain: threat

==> detections/trail_stopped_by_somebody_else___2.yml <==
name: "Trail stopped by somebody else - 2"
id: "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b9e"
version: 1
date: "2026-05-04"
author: "A. Analyst"
status: experimental
type: "TTP"
description: "First \\"line\\".\\nC:\\\\Temp\\n"
data_source: []
search: "eventName=\\"DeleteTrail\\" | `trail_stopped_by_somebody_else___2_filter` | table userIdentity.arn,eventName"
how_to_implement: "The events of this log source must be in Splunk, with the fields that the search names: aws cloudtrail."
known_false_positives: "Admins; Unlikely"
references:
  - "https://example.com/a"
rba:
  message: "Trail stopped by somebody else - 2"
  risk_objects:
    - field: "userIdentity.arn"
      type: user
      score: 70
  threat_objects: []
tags:
  analytic_story:
  - "Sigma Rules"
  asset_type: "AWS Account"
  mitre_attack_id:
  - "T1562.008"
  product:
  - Splunk Enterprise
  - Splunk Enterprise Security
  - Splunk Cloud
  security_domain: threat

==> stories/sigma_rules.yml <==
name: Sigma Rules
id: 7c2f5b0e-52d4-4a3c-9d0f-6b1e8a4c3d27
version: 1
date: "2026-01-01"
author: sigcc
status: production
description: Detections made from Sigma rules.
narrative: Sigma is a format for detection rules that many products can read.
references:
  - https://sigmahq.io
tags:
  category:
  - Adversary Tactics
  product:
  - Splunk Enterprise
  - Splunk Enterprise Security
  - Splunk Cloud
  usecase: Advanced Threat Detection\n

=== a story that is there
--- rule
title: "Trail (stopped): by 'somebody'/else"
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b9f
description: |
    First "line".
    C:\Temp
author: A. Analyst
date: 2026/5/4
references: ['https://example.com/a', 'a book']
falsepositives: [Admins, Unlikely]
tags: [attack.t1562, attack.t1562.008, attack.t1078]
logsource: {product: aws, service: cloudtrail}
fields: [userIdentity.arn, eventName]
detection:
    one:
        eventName: StopLogging
    two:
        eventName: DeleteTrail
    condition: 1 of *
level: low
--- format contentctl
--- options
analytic_story=Cloud Trails
--- splunk escaped
==> detections/trail_stopped_by_somebody_else.yml <==
name: "Trail stopped by somebody else"
id: "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b9f"
version: 1
date: "2026-05-04"
author: "A. Analyst"
status: experimental
type: "Anomaly"
description: "First \\"line\\".\\nC:\\\\Temp\\n"
data_source: []
search: "eventName IN (\\"StopLogging\\", \\"DeleteTrail\\") | `trail_stopped_by_somebody_else_filter` | table userIdentity.arn,eventName"
how_to_implement: "The events of this log source must be in Splunk, with the fields that the search names: aws cloudtrail."
known_false_positives: "Admins; Unlikely"
references:
  - "https://example.com/a"
rba:
  message: "Trail stopped by somebody else"
  risk_objects:
    - field: "userIdentity.arn"
      type: user
      score: 30
  threat_objects: []
tags:
  analytic_story:
  - "Cloud Trails"
  asset_type: "AWS Account"
  mitre_attack_id:
  - "T1562.008"
  - "T1078"
  product:
  - Splunk Enterprise
  - Splunk Enterprise Security
  - Splunk Cloud
  security_domain: threat\n

=== no id and no date
--- rule
title: T
logsource: {category: dns}
detection: {sel: {f: 1}, condition: sel}
--- format contentctl
--- splunk error
1:1 error SG7331: a detection for contentctl needs an id
1:1 error SG7331: a detection for contentctl needs a date

=== nobody to blame, nothing known
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b9f
date: 2026-05-04
modified: 2026-06-05
logsource: {category: dns}
fields: [f]
detection: {sel: {f: 1}, condition: sel}
--- format contentctl
--- splunk escaped
==> detections/t.yml <==
name: "T"
id: "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b9f"
version: 1
date: "2026-06-05"
author: "unknown"
status: experimental
type: "Hunting"
description: "T"
data_source: []
search: "f=1 | `t_filter` | table f"
how_to_implement: "The events of this log source must be in Splunk, with the fields that the search names: dns."
known_false_positives: "None are known."
references: []
tags:
  analytic_story:
  - "Sigma Rules"
  asset_type: "Network"
  mitre_attack_id: []
  product:
  - Splunk Enterprise
  - Splunk Enterprise Security
  - Splunk Cloud
  security_domain: network

==> stories/sigma_rules.yml <==
name: Sigma Rules
id: 7c2f5b0e-52d4-4a3c-9d0f-6b1e8a4c3d27
version: 1
date: "2026-01-01"
author: sigcc
status: production
description: Detections made from Sigma rules.
narrative: Sigma is a format for detection rules that many products can read.
references:
  - https://sigmahq.io
tags:
  category:
  - Adversary Tactics
  product:
  - Splunk Enterprise
  - Splunk Enterprise Security
  - Splunk Cloud
  usecase: Advanced Threat Detection\n

=== characters that YAML does not let stand
--- rule
title: "Trail\x7f"
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b9e
description: "del \x7f, next line \x85, separators \u2028 \u2029, mark \ufeff, \U0001f600"
date: 2026/5/4
logsource: {product: aws, service: cloudtrail}
detection:
    one:
        eventName: "Stop\x7fLogging"
    condition: one
level: high
--- format contentctl
--- splunk escaped
==> detections/trail.yml <==
name: "Trail"
id: "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b9e"
version: 1
date: "2026-05-04"
author: "unknown"
status: experimental
type: "TTP"
description: "del \\u007F, next line \\u0085, separators \\u2028 \\u2029, mark \\uFEFF, 😀"
data_source: []
search: "eventName=\\"Stop\\u007FLogging\\" | `trail_filter`"
how_to_implement: "The events of this log source must be in Splunk, with the fields that the search names: aws cloudtrail."
known_false_positives: "None are known."
references: []
rba:
  message: "Trail"
  risk_objects:
    - field: "userIdentity.arn"
      type: user
      score: 70
  threat_objects: []
tags:
  analytic_story:
  - "Sigma Rules"
  asset_type: "AWS Account"
  mitre_attack_id: []
  product:
  - Splunk Enterprise
  - Splunk Enterprise Security
  - Splunk Cloud
  security_domain: threat

==> stories/sigma_rules.yml <==
name: Sigma Rules
id: 7c2f5b0e-52d4-4a3c-9d0f-6b1e8a4c3d27
version: 1
date: "2026-01-01"
author: sigcc
status: production
description: Detections made from Sigma rules.
narrative: Sigma is a format for detection rules that many products can read.
references:
  - https://sigmahq.io
tags:
  category:
  - Adversary Tactics
  product:
  - Splunk Enterprise
  - Splunk Enterprise Security
  - Splunk Cloud
  usecase: Advanced Threat Detection\n
--- splunk notes
