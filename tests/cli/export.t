# sigcc export: rules as documents of other programs.

=== a layer of the Navigator
--- args
export
navigator
--name
Two "rules"
--description
Of a test
.
--- file a.yml
title: First
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
level: high
tags: [attack.execution, attack.t1059.001, attack.t1059.001, attack.T1078]
--- file b.yml
title: Second
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
tags: [attack.t1059.001]
--- stdout
{
  "name": "Two \"rules\"",
  "versions": {
    "attack": "19",
    "navigator": "5.2.0",
    "layer": "4.5"
  },
  "domain": "enterprise-attack",
  "description": "Of a test",
  "sorting": 3,
  "layout": {
    "layout": "side",
    "showID": true,
    "expandedSubtechniques": "annotated"
  },
  "techniques": [
    {
      "techniqueID": "T1059.001",
      "score": 2,
      "comment": "First\nSecond",
      "metadata": [
        {
          "name": "high",
          "value": "1"
        },
        {
          "name": "without level",
          "value": "1"
        }
      ]
    },
    {
      "techniqueID": "T1078",
      "score": 1,
      "comment": "First",
      "metadata": [
        {
          "name": "high",
          "value": "1"
        }
      ]
    }
  ],
  "gradient": {
    "colors": [
      "#deebf7",
      "#4292c6",
      "#08519c"
    ],
    "minValue": 0,
    "maxValue": 2
  }
}

=== no format
--- args
export
--- stderr
sigcc: no format: name one, such as navigator; sigcc list exports shows all
sigcc export --help shows its usage.
--- exit
2

=== an unknown format
--- args
export
navigater
a.yml
--- stderr
sigcc: unknown format 'navigater'; did you mean 'navigator'?
Use one of navigator, page, stix.
--- exit
2

=== no rules named
--- args
export
navigator
--- stderr
sigcc: no rules: name files or folders, or - for standard input
sigcc export --help shows its usage.
--- exit
2

=== a title that JSON has to escape
--- args
export
navigator
-
--- stdin
title: "a\u0000b \"q\" \\ \u0001 <b> \U0001F600"
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
tags: [attack.t1078]
--- stdout
{
  "name": "Sigma rules",
  "versions": {
    "attack": "19",
    "navigator": "5.2.0",
    "layer": "4.5"
  },
  "domain": "enterprise-attack",
  "description": "",
  "sorting": 3,
  "layout": {
    "layout": "side",
    "showID": true,
    "expandedSubtechniques": "annotated"
  },
  "techniques": [
    {
      "techniqueID": "T1078",
      "score": 1,
      "comment": "a\u0000b \"q\" \\ \u0001 <b> 😀",
      "metadata": [
        {
          "name": "without level",
          "value": "1"
        }
      ]
    }
  ],
  "gradient": {
    "colors": [
      "#deebf7",
      "#4292c6",
      "#08519c"
    ],
    "minValue": 0,
    "maxValue": 1
  }
}
--- stderr

=== revoked and unknown techniques
--- args
export
navigator
-v
a.yml
--- file a.yml
title: Old
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
tags: [attack.t1562.008, attack.t9999, attack.g0016, cve.2024.1]
--- stdout
{
  "name": "Sigma rules",
  "versions": {
    "attack": "19",
    "navigator": "5.2.0",
    "layer": "4.5"
  },
  "domain": "enterprise-attack",
  "description": "",
  "sorting": 3,
  "layout": {
    "layout": "side",
    "showID": true,
    "expandedSubtechniques": "annotated"
  },
  "techniques": [
    {
      "techniqueID": "T1685.002",
      "score": 1,
      "comment": "Old",
      "metadata": [
        {
          "name": "without level",
          "value": "1"
        }
      ]
    }
  ],
  "gradient": {
    "colors": [
      "#deebf7",
      "#4292c6",
      "#08519c"
    ],
    "minValue": 0,
    "maxValue": 1
  }
}
--- stderr
a.yml:4:8: note: T1562.008 was revoked; it is exported as T1685.002 [SG8202]
    4 | tags: [attack.t1562.008, attack.t9999, attack.g0016, cve.2024.1]
      |        ^~~~~~~~~~~~~~~~
a.yml:4:26: warning: ATT&CK v19 has no technique T9999: it is left out [SG8201]
    4 | tags: [attack.t1562.008, attack.t9999, attack.g0016, cve.2024.1]
      |                          ^~~~~~~~~~~~

=== warnings become errors, and there is no document
--- args
export
navigator
--strict
-o
layer.json
a.yml
--- file a.yml
title: Old
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
tags: [attack.t9999]
--- stdout
--- stderr
a.yml:4:8: error: ATT&CK v19 has no technique T9999: it is left out [SG8201]
    4 | tags: [attack.t9999]
      |        ^~~~~~~~~~~~
--- exit
1
--- made layer.json
{
  "name": "Sigma rules",
  "versions": {
    "attack": "19",
    "navigator": "5.2.0",
    "layer": "4.5"
  },
  "domain": "enterprise-attack",
  "description": "",
  "sorting": 3,
  "layout": {
    "layout": "side",
    "showID": true,
    "expandedSubtechniques": "annotated"
  },
  "techniques": [],
  "gradient": {
    "colors": [
      "#deebf7",
      "#4292c6",
      "#08519c"
    ],
    "minValue": 0,
    "maxValue": 1
  }
}

=== a rule with errors, beside a sound one
--- args
export
navigator
-o
layer.json
a.yml
bad.yml
--- file a.yml
title: Sound
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
tags: [attack.t1078]
--- file bad.yml
title: Bad
logsource: {product: aws}
detection: {sel: {f|contians: 1}, condition: sel}
tags: [attack.t1078]
--- stderr
bad.yml:3:21: error: no modifier 'contians' [SG3002]
    3 | detection: {sel: {f|contians: 1}, condition: sel}
      |                     ^~~~~~~~ did you mean 'contains'?
--- made layer.json
{
  "name": "Sigma rules",
  "versions": {
    "attack": "19",
    "navigator": "5.2.0",
    "layer": "4.5"
  },
  "domain": "enterprise-attack",
  "description": "",
  "sorting": 3,
  "layout": {
    "layout": "side",
    "showID": true,
    "expandedSubtechniques": "annotated"
  },
  "techniques": [
    {
      "techniqueID": "T1078",
      "score": 1,
      "comment": "Sound",
      "metadata": [
        {
          "name": "without level",
          "value": "1"
        }
      ]
    }
  ],
  "gradient": {
    "colors": [
      "#deebf7",
      "#4292c6",
      "#08519c"
    ],
    "minValue": 0,
    "maxValue": 1
  }
}
--- exit
1

=== rules that only a correlation asks for, and filters, do not alert
--- args
export
navigator
a.yml
--- file a.yml
title: Base
name: base
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
tags: [attack.t1078]
---
title: Many
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {gte: 10}
tags: [attack.t1110]
level: critical
---
title: Not these
logsource: {product: aws}
filter:
  rules: any
  sel: {user: bot}
  condition: not sel
tags: [attack.t1059]
--- stdout
{
  "name": "Sigma rules",
  "versions": {
    "attack": "19",
    "navigator": "5.2.0",
    "layer": "4.5"
  },
  "domain": "enterprise-attack",
  "description": "",
  "sorting": 3,
  "layout": {
    "layout": "side",
    "showID": true,
    "expandedSubtechniques": "annotated"
  },
  "techniques": [
    {
      "techniqueID": "T1110",
      "score": 1,
      "comment": "Many",
      "metadata": [
        {
          "name": "critical",
          "value": "1"
        }
      ]
    }
  ],
  "gradient": {
    "colors": [
      "#deebf7",
      "#4292c6",
      "#08519c"
    ],
    "minValue": 0,
    "maxValue": 1
  }
}

=== nothing alerts
--- args
export
navigator
-o
layer.json
--filter
a.yml
empty
--- folder empty
--- file a.yml
title: Not these
logsource: {product: aws}
filter:
  rules: any
  sel: {user: bot}
  condition: not sel
--- stderr
sigcc: empty: warning: no file in this folder matches *.yml, *.yaml
a.yml:4:3: warning: this filter applies to no rule [SG5014]
    4 |   rules: any
      |   ^~~~~~~~~~
sigcc: layer.json: not written: there is no rule to export
--- exit
1

=== the output is an input
--- args
export
navigator
-o
a.yml
a.yml
--- file a.yml
title: Sound
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stderr
sigcc: a.yml is an input and cannot also be the output
sigcc export --help shows its usage.
--- exit
2

=== a bundle of STIX: a correlation, a filter, a related rule
--- args
export
stix
--name
Logins
--author
Blue Team
--tlp
amber+strict
a.yml
b.yml
--- file a.yml
# The base.
title: Base
name: base
date: 2026-01-31
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
tags: [attack.t1078]
---
title: Many "base"
id: 1F5A2B44-0F5E-4D0B-9D0C-5F6C5D8F7A10
date: 2026/2/3
modified: 2026-01-01
correlation:
  type: event_count
  rules: [base]
  group-by: [user]
  timespan: 5m
  condition: {gte: 10}
references:
  - https://example.com/a
  - a book
tags: [attack.credential-access, attack.t1606, d3fend.d3-anet, d3fend.d3-none]
level: critical
---
title: Not the bot
logsource: {product: aws}
filter:
  rules: [base]
  sel: {user: bot}
  condition: not sel
--- file b.yml
title: Near
id: 2f5a2b44-0f5e-4d0b-9d0c-5f6c5d8f7a10
date: 2025-01-01
modified: 2025-02-01
related:
  - {id: 1f5a2b44-0f5e-4d0b-9d0c-5f6c5d8f7a10, type: derived}
  - {id: 3f5a2b44-0f5e-4d0b-9d0c-5f6c5d8f7a10, type: similar}
logsource: {product: aws}
detection: {sel: {g: 1}, condition: sel}
--- stdout
{
  "type": "bundle",
  "id": "bundle--15a97e81-fd1d-5684-b9d4-0ced42b03278",
  "objects": [
    {
      "type": "identity",
      "spec_version": "2.1",
      "id": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "name": "Blue Team",
      "identity_class": "organization"
    },
    {
      "type": "marking-definition",
      "spec_version": "2.1",
      "id": "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
      "created": "2022-10-01T00:00:00.000Z",
      "name": "TLP:AMBER+STRICT",
      "extensions": {
        "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": {
          "extension_type": "property-extension",
          "tlp_2_0": "amber+strict"
        }
      }
    },
    {
      "type": "report",
      "spec_version": "2.1",
      "id": "report--46de0f4b-7aef-55e3-bb62-d7c6e28c2a9b",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2025-01-01T00:00:00.000Z",
      "modified": "2026-02-03T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "name": "Logins",
      "report_types": [
        "indicator",
        "attack-pattern"
      ],
      "published": "2026-02-03T00:00:00.000Z",
      "object_refs": [
        "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
        "grouping--f5fe75e7-a31f-5056-9f4f-a5201c6723a7",
        "indicator--3e3474d6-7803-585e-8276-2fd0c5e9d145",
        "indicator--4d28e44c-b946-55d3-b246-85c3bf8175ea",
        "attack-pattern--94cb00a4-b295-4d06-aa2b-5653b9c1be9c",
        "course-of-action--93e7968a-9074-4eac-8ae9-9f5200ec3317",
        "course-of-action--9bb9e696-bff8-4ae1-9454-961fc7d91d5f",
        "course-of-action--cc2399fd-3cd3-4319-8d0a-fbd6420cdaf8",
        "course-of-action--b5dbb4c5-b0b1-40b1-80b6-e9e84ab90067",
        "course-of-action--03dbc17f-ba57-59f1-a44c-25c2c57ef5ac",
        "relationship--dfccab4a-4772-5423-871c-34df47093731",
        "relationship--48dfea29-e38e-5080-81dc-af69241ffe43",
        "relationship--42e7536d-b1f4-53cb-b15d-030201ae7542",
        "relationship--fd3e4cdb-be8f-51e5-a28d-2c45fb6df75e",
        "relationship--ebf36ca4-e20c-5a8b-b114-8790a268a2ee",
        "relationship--f7275996-13e4-5998-b67f-e02c723518dc",
        "relationship--979148c3-4e12-5494-8fcf-c458c16e6a07"
      ]
    },
    {
      "type": "grouping",
      "spec_version": "2.1",
      "id": "grouping--f5fe75e7-a31f-5056-9f4f-a5201c6723a7",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2025-01-01T00:00:00.000Z",
      "modified": "2026-02-03T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "name": "Logins",
      "context": "suspicious-activity",
      "object_refs": [
        "indicator--3e3474d6-7803-585e-8276-2fd0c5e9d145",
        "indicator--4d28e44c-b946-55d3-b246-85c3bf8175ea"
      ]
    },
    {
      "type": "indicator",
      "spec_version": "2.1",
      "id": "indicator--3e3474d6-7803-585e-8276-2fd0c5e9d145",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2026-02-03T00:00:00.000Z",
      "modified": "2026-02-03T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "name": "Many \"base\"",
      "indicator_types": [
        "malicious-activity"
      ],
      "pattern": "# The base.\ntitle: Base\nname: base\ndate: 2026-01-31\nlogsource: {product: aws}\ndetection: {sel: {f: 1}, condition: sel}\ntags: [attack.t1078]\n---\ntitle: Many \"base\"\nid: 1F5A2B44-0F5E-4D0B-9D0C-5F6C5D8F7A10\ndate: 2026/2/3\nmodified: 2026-01-01\ncorrelation:\n  type: event_count\n  rules: [base]\n  group-by: [user]\n  timespan: 5m\n  condition: {gte: 10}\nreferences:\n  - https://example.com/a\n  - a book\ntags: [attack.credential-access, attack.t1606, d3fend.d3-anet, d3fend.d3-none]\nlevel: critical\n---\ntitle: Not the bot\nlogsource: {product: aws}\nfilter:\n  rules: [base]\n  sel: {user: bot}\n  condition: not sel\n",
      "pattern_type": "sigma",
      "pattern_version": "2.1.0",
      "valid_from": "2026-02-03T00:00:00.000Z",
      "confidence": 90,
      "labels": [
        "attack.credential-access",
        "attack.t1606",
        "d3fend.d3-anet",
        "d3fend.d3-none"
      ],
      "kill_chain_phases": [
        {
          "kill_chain_name": "mitre-attack",
          "phase_name": "credential-access"
        }
      ],
      "external_references": [
        {
          "source_name": "sigma",
          "external_id": "1f5a2b44-0f5e-4d0b-9d0c-5f6c5d8f7a10"
        },
        {
          "source_name": "mitre-attack",
          "external_id": "T1606"
        },
        {
          "source_name": "reference",
          "url": "https://example.com/a"
        },
        {
          "source_name": "reference",
          "description": "a book"
        }
      ]
    },
    {
      "type": "indicator",
      "spec_version": "2.1",
      "id": "indicator--4d28e44c-b946-55d3-b246-85c3bf8175ea",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2025-01-01T00:00:00.000Z",
      "modified": "2025-02-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "name": "Near",
      "indicator_types": [
        "anomalous-activity"
      ],
      "pattern": "title: Near\nid: 2f5a2b44-0f5e-4d0b-9d0c-5f6c5d8f7a10\ndate: 2025-01-01\nmodified: 2025-02-01\nrelated:\n  - {id: 1f5a2b44-0f5e-4d0b-9d0c-5f6c5d8f7a10, type: derived}\n  - {id: 3f5a2b44-0f5e-4d0b-9d0c-5f6c5d8f7a10, type: similar}\nlogsource: {product: aws}\ndetection: {sel: {g: 1}, condition: sel}\n",
      "pattern_type": "sigma",
      "pattern_version": "2.1.0",
      "valid_from": "2025-01-01T00:00:00.000Z",
      "external_references": [
        {
          "source_name": "sigma",
          "external_id": "2f5a2b44-0f5e-4d0b-9d0c-5f6c5d8f7a10"
        }
      ]
    },
    {
      "type": "attack-pattern",
      "spec_version": "2.1",
      "id": "attack-pattern--94cb00a4-b295-4d06-aa2b-5653b9c1be9c",
      "created": "2020-12-17T02:13:46.247Z",
      "modified": "2020-12-17T02:13:46.247Z",
      "name": "Forge Web Credentials",
      "kill_chain_phases": [
        {
          "kill_chain_name": "mitre-attack",
          "phase_name": "credential-access"
        }
      ],
      "external_references": [
        {
          "source_name": "mitre-attack",
          "external_id": "T1606",
          "url": "https://attack.mitre.org/techniques/T1606"
        }
      ]
    },
    {
      "type": "course-of-action",
      "spec_version": "2.1",
      "id": "course-of-action--93e7968a-9074-4eac-8ae9-9f5200ec3317",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "name": "User Account Management",
      "external_references": [
        {
          "source_name": "mitre-attack",
          "external_id": "M1018",
          "url": "https://attack.mitre.org/mitigations/M1018"
        }
      ]
    },
    {
      "type": "course-of-action",
      "spec_version": "2.1",
      "id": "course-of-action--9bb9e696-bff8-4ae1-9454-961fc7d91d5f",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "name": "Privileged Account Management",
      "external_references": [
        {
          "source_name": "mitre-attack",
          "external_id": "M1026",
          "url": "https://attack.mitre.org/mitigations/M1026"
        }
      ]
    },
    {
      "type": "course-of-action",
      "spec_version": "2.1",
      "id": "course-of-action--cc2399fd-3cd3-4319-8d0a-fbd6420cdaf8",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "name": "Audit",
      "external_references": [
        {
          "source_name": "mitre-attack",
          "external_id": "M1047",
          "url": "https://attack.mitre.org/mitigations/M1047"
        }
      ]
    },
    {
      "type": "course-of-action",
      "spec_version": "2.1",
      "id": "course-of-action--b5dbb4c5-b0b1-40b1-80b6-e9e84ab90067",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "name": "Software Configuration",
      "external_references": [
        {
          "source_name": "mitre-attack",
          "external_id": "M1054",
          "url": "https://attack.mitre.org/mitigations/M1054"
        }
      ]
    },
    {
      "type": "course-of-action",
      "spec_version": "2.1",
      "id": "course-of-action--03dbc17f-ba57-59f1-a44c-25c2c57ef5ac",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "name": "Authentication Event Thresholding",
      "external_references": [
        {
          "source_name": "d3fend",
          "external_id": "D3-ANET"
        }
      ]
    },
    {
      "type": "relationship",
      "spec_version": "2.1",
      "id": "relationship--dfccab4a-4772-5423-871c-34df47093731",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "relationship_type": "mitigates",
      "source_ref": "course-of-action--93e7968a-9074-4eac-8ae9-9f5200ec3317",
      "target_ref": "attack-pattern--94cb00a4-b295-4d06-aa2b-5653b9c1be9c"
    },
    {
      "type": "relationship",
      "spec_version": "2.1",
      "id": "relationship--48dfea29-e38e-5080-81dc-af69241ffe43",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "relationship_type": "mitigates",
      "source_ref": "course-of-action--9bb9e696-bff8-4ae1-9454-961fc7d91d5f",
      "target_ref": "attack-pattern--94cb00a4-b295-4d06-aa2b-5653b9c1be9c"
    },
    {
      "type": "relationship",
      "spec_version": "2.1",
      "id": "relationship--42e7536d-b1f4-53cb-b15d-030201ae7542",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "relationship_type": "mitigates",
      "source_ref": "course-of-action--cc2399fd-3cd3-4319-8d0a-fbd6420cdaf8",
      "target_ref": "attack-pattern--94cb00a4-b295-4d06-aa2b-5653b9c1be9c"
    },
    {
      "type": "relationship",
      "spec_version": "2.1",
      "id": "relationship--fd3e4cdb-be8f-51e5-a28d-2c45fb6df75e",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "relationship_type": "mitigates",
      "source_ref": "course-of-action--b5dbb4c5-b0b1-40b1-80b6-e9e84ab90067",
      "target_ref": "attack-pattern--94cb00a4-b295-4d06-aa2b-5653b9c1be9c"
    },
    {
      "type": "relationship",
      "spec_version": "2.1",
      "id": "relationship--ebf36ca4-e20c-5a8b-b114-8790a268a2ee",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2026-02-03T00:00:00.000Z",
      "modified": "2026-02-03T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "relationship_type": "indicates",
      "source_ref": "indicator--3e3474d6-7803-585e-8276-2fd0c5e9d145",
      "target_ref": "attack-pattern--94cb00a4-b295-4d06-aa2b-5653b9c1be9c"
    },
    {
      "type": "relationship",
      "spec_version": "2.1",
      "id": "relationship--f7275996-13e4-5998-b67f-e02c723518dc",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "relationship_type": "mitigates",
      "source_ref": "course-of-action--03dbc17f-ba57-59f1-a44c-25c2c57ef5ac",
      "target_ref": "attack-pattern--94cb00a4-b295-4d06-aa2b-5653b9c1be9c"
    },
    {
      "type": "relationship",
      "spec_version": "2.1",
      "id": "relationship--979148c3-4e12-5494-8fcf-c458c16e6a07",
      "created_by_ref": "identity--d9045094-c90f-58d5-875f-94eae3bd6c14",
      "created": "2025-01-01T00:00:00.000Z",
      "modified": "2025-02-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "relationship_type": "derived-from",
      "source_ref": "indicator--4d28e44c-b946-55d3-b246-85c3bf8175ea",
      "target_ref": "indicator--3e3474d6-7803-585e-8276-2fd0c5e9d145"
    }
  ]
}

=== a rule of merged documents has its whole file as pattern, and no id is no trouble
--- args
export
stix
--created
2026-01-31
-
--- stdin
action: global
title: Two
logsource: {product: aws}
---
detection: {sel: {f: 1}, condition: sel}
---
detection: {sel: {g: 1}, condition: sel}
--- stdout
{
  "type": "bundle",
  "id": "bundle--fc78e625-30e4-527e-a3ab-9e85588707e9",
  "objects": [
    {
      "type": "identity",
      "spec_version": "2.1",
      "id": "identity--90df6d16-beab-5c20-89dc-53da9aca771b",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "name": "sigcc",
      "identity_class": "system"
    },
    {
      "type": "marking-definition",
      "spec_version": "2.1",
      "id": "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
      "created": "2022-10-01T00:00:00.000Z",
      "name": "TLP:CLEAR",
      "extensions": {
        "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": {
          "extension_type": "property-extension",
          "tlp_2_0": "clear"
        }
      }
    },
    {
      "type": "report",
      "spec_version": "2.1",
      "id": "report--7a4aa5ab-3aa6-5754-8c19-5fbb4f885076",
      "created_by_ref": "identity--90df6d16-beab-5c20-89dc-53da9aca771b",
      "created": "2026-01-31T00:00:00.000Z",
      "modified": "2026-01-31T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"
      ],
      "name": "Sigma rules",
      "report_types": [
        "indicator"
      ],
      "published": "2026-01-31T00:00:00.000Z",
      "object_refs": [
        "identity--90df6d16-beab-5c20-89dc-53da9aca771b",
        "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
        "grouping--62375d54-0d96-5ef7-9f0b-cb59e9b89eec",
        "indicator--b751cd24-2be8-5a67-95f1-bcf3dd60e326",
        "indicator--cd9b5f11-9764-54b2-b278-fa1efc547ec7"
      ]
    },
    {
      "type": "grouping",
      "spec_version": "2.1",
      "id": "grouping--62375d54-0d96-5ef7-9f0b-cb59e9b89eec",
      "created_by_ref": "identity--90df6d16-beab-5c20-89dc-53da9aca771b",
      "created": "2026-01-31T00:00:00.000Z",
      "modified": "2026-01-31T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"
      ],
      "name": "Sigma rules",
      "context": "suspicious-activity",
      "object_refs": [
        "indicator--b751cd24-2be8-5a67-95f1-bcf3dd60e326",
        "indicator--cd9b5f11-9764-54b2-b278-fa1efc547ec7"
      ]
    },
    {
      "type": "indicator",
      "spec_version": "2.1",
      "id": "indicator--b751cd24-2be8-5a67-95f1-bcf3dd60e326",
      "created_by_ref": "identity--90df6d16-beab-5c20-89dc-53da9aca771b",
      "created": "2026-01-31T00:00:00.000Z",
      "modified": "2026-01-31T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"
      ],
      "name": "Two",
      "indicator_types": [
        "anomalous-activity"
      ],
      "pattern": "action: global\ntitle: Two\nlogsource: {product: aws}\n---\ndetection: {sel: {f: 1}, condition: sel}\n---\ndetection: {sel: {g: 1}, condition: sel}\n",
      "pattern_type": "sigma",
      "pattern_version": "2.1.0",
      "valid_from": "2026-01-31T00:00:00.000Z"
    },
    {
      "type": "indicator",
      "spec_version": "2.1",
      "id": "indicator--cd9b5f11-9764-54b2-b278-fa1efc547ec7",
      "created_by_ref": "identity--90df6d16-beab-5c20-89dc-53da9aca771b",
      "created": "2026-01-31T00:00:00.000Z",
      "modified": "2026-01-31T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"
      ],
      "name": "Two",
      "indicator_types": [
        "anomalous-activity"
      ],
      "pattern": "action: global\ntitle: Two\nlogsource: {product: aws}\n---\ndetection: {sel: {f: 1}, condition: sel}\n---\ndetection: {sel: {g: 1}, condition: sel}\n",
      "pattern_type": "sigma",
      "pattern_version": "2.1.0",
      "valid_from": "2026-01-31T00:00:00.000Z"
    }
  ]
}

=== rules without a date
--- args
export
stix
-o
out.json
a.yml
--- file a.yml
title: Undated
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stderr
a.yml:1:8: error: this rule has no date, and is left out [SG8203]
    1 | title: Undated
      |        ^~~~~~~ give it one, or all of them with --created
sigcc: out.json: not written: there are errors
--- exit
1

=== a date that is none
--- args
export
stix
--created
yesterday
a.yml
--- stderr
sigcc: --created cannot be 'yesterday'
sigcc export --help shows its usage.
--- exit
2

=== a marking that is none
--- args
export
stix
--tlp
white
a.yml
--- stderr
sigcc: --tlp cannot be 'white'
sigcc export --help shows its usage.
--- exit
2

=== an option of another format
--- args
export
navigator
--tlp
clear
a.yml
--- stderr
sigcc: --tlp is not an option of navigator
sigcc export --help shows its usage.
--- exit
2

=== queries are for a page
--- args
export
stix
-t
splunk
a.yml
--- stderr
sigcc: a document of the format stix shows no queries: -t, -p, -O and --var are for page
sigcc export --help shows its usage.
--- exit
2

=== a page with an unknown target
--- args
export
page
-t
splonk
a.yml
--- stderr
sigcc: unknown target 'splonk'; did you mean 'splunk'?
Use one of splunk, kibana, cloudwatch, eql, esql.
--- exit
2
