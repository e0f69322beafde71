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
Use one of navigator.
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
a.yml:4:26: warning: T9999 is no technique of ATT&CK v19, and is left out [SG8201]
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
a.yml:4:8: error: T9999 is no technique of ATT&CK v19, and is left out [SG8201]
    4 | tags: [attack.t9999]
      |        ^~~~~~~~~~~~
sigcc: layer.json: not written: there are errors
--- exit
1

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
