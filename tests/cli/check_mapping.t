# What the pipelines of targets leave as it is.

=== one field of three is not on the list
--- args
check
--only
field-unmapped
--only
logsource-no-mapping
-t
splunk
-p
acme.yml
rules
--- file acme.yml
name: acme
transformations:
  - type: field_name_mapping
    mapping:
      a: aa
      b: bb
      c: cc
      d: dd
      e: ee
      f: ff
      g: gg
      h: hh
      i: ii
      j: jj
    rule_conditions:
      - type: logsource
        product: acme
--- file rules/a.yml
title: T
logsource: {product: acme}
detection:
  sel:
    a: 1
    b: 1
    x: 1
  condition: sel
--- file rules/b.yml
title: T
logsource: {product: other}
detection:
  sel:
    a: 1
    x: 1
  condition: sel
--- stdout
rules/a.yml:7:5: warning: splunk: no pipeline maps the field 'x' [field-unmapped]
    7 |     x: 1
      |     ^
rules/b.yml:2:12: warning: splunk: no pipeline is for this log source [logsource-no-mapping]
    2 | logsource: {product: other}
      |            ^~~~~~~~~~~~~~~~ the query searches all events, with the field names of the rule

check                 errors warnings  notes
field-unmapped             0        1      0
logsource-no-mapping       0        1      0
all checks                 0        2      0
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 2 warnings, 0 notes

=== a field that occurs twice is reported once
--- args
check
--only
field-unmapped
--only
logsource-no-mapping
-t
splunk
-p
acme.yml
rules
--- file acme.yml
name: acme
transformations:
  - type: field_name_mapping
    mapping:
      a: aa
      b: bb
      c: cc
      d: dd
      e: ee
      f: ff
      g: gg
      h: hh
      i: ii
      j: jj
    rule_conditions:
      - type: logsource
        product: acme
--- file rules/a.yml
title: T
logsource: {product: acme}
detection:
  sel:
    - a: 1
      x: 1
    - x|contains: '2'
      a: 2
  condition: sel
--- stdout
rules/a.yml:6:7: warning: splunk: no pipeline maps the field 'x' [field-unmapped]
    6 |       x: 1
      |       ^

check           errors warnings  notes
field-unmapped       0        1      0
all checks           0        1      0
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 0 notes

=== most fields keep their names
--- args
check
--only
field-unmapped
--only
logsource-no-mapping
-t
splunk
-p
acme.yml
rules
--- file acme.yml
name: acme
transformations:
  - type: field_name_mapping
    mapping:
      a: aa
      b: bb
      c: cc
      d: dd
      e: ee
      f: ff
      g: gg
      h: hh
      i: ii
      j: jj
    rule_conditions:
      - type: logsource
        product: acme
--- file rules/a.yml
title: T
logsource: {product: acme}
detection:
  sel:
    a: 1
    x: 1
    w: 1
  condition: sel
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== a list of nine names is one of exceptions
--- args
check
--only
field-unmapped
--only
logsource-no-mapping
-t
splunk
-p
acme.yml
rules
--- file acme.yml
name: acme
transformations:
  - type: field_name_mapping
    mapping:
      a: aa
      b: bb
      c: cc
      d: dd
      e: ee
      f: ff
      g: gg
      h: hh
      i: ii
    rule_conditions:
      - type: logsource
        product: acme
--- file rules/a.yml
title: T
logsource: {product: acme}
detection:
  sel:
    a: 1
    x: 1
  condition: sel
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== fields that are dropped, or mapped to themselves
--- args
check
--only
field-unmapped
--only
logsource-no-mapping
-t
splunk
-p
acme.yml
rules
--- file acme.yml
name: acme
transformations:
  - type: field_name_mapping
    mapping:
      a: aa
      b: bb
      c: cc
      d: dd
      e: ee
      f: ff
      g: gg
      h: hh
      i: ii
      j: jj
    rule_conditions:
      - type: logsource
        product: acme
  - type: drop_detection_item
    field_name_conditions:
      - type: include_fields
        fields: [z]
  - type: field_name_mapping
    mapping:
      y: y
--- file rules/a.yml
title: T
logsource: {product: acme}
detection:
  sel:
    a: 1
    y: 1
    z: 1
  condition: sel
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== a pipeline without conditions is for all rules
--- args
check
--only
field-unmapped
--only
logsource-no-mapping
-t
splunk
-p
acme.yml
rules
--- file acme.yml
name: acme
transformations:
  - type: field_name_mapping
    mapping: {a: b}
--- file rules/a.yml
title: T
logsource: {product: acme}
detection:
  sel:
    x: 1
  condition: sel
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== each log source of a list, and rules that correlations use, once
--- args
check
--only
field-unmapped
--only
logsource-no-mapping
-t
splunk
-p
acme.yml
rules
--- file acme.yml
name: acme
transformations:
  - type: field_name_mapping
    mapping:
      a: aa
      b: bb
      c: cc
      d: dd
      e: ee
      f: ff
      g: gg
      h: hh
      i: ii
      j: jj
    rule_conditions:
      - type: logsource
        product: acme
--- file rules/a.yml
title: T
logsource: {product: [acme, other]}
detection:
  sel:
    a: 1
  condition: sel
--- file rules/b.yml
title: C
correlation:
  type: event_count
  rules: [base]
  timespan: 1m
  condition: {gte: 2}
---
title: B
name: base
logsource: {product: other}
detection:
  sel:
    a: 1
  condition: sel
--- stdout
rules/a.yml:2:12: warning: splunk: no pipeline is for this log source [logsource-no-mapping]
    2 | logsource: {product: [acme, other]}
      |            ^~~~~~~~~~~~~~~~~~~~~~~~ the query searches all events, with the field names of the rule
rules/b.yml:10:12: warning: splunk: no pipeline is for this log source [logsource-no-mapping]
   10 | logsource: {product: other}
      |            ^~~~~~~~~~~~~~~~ the query searches all events, with the field names of the rule

check                 errors warnings  notes
logsource-no-mapping       0        2      0
all checks                 0        2      0
--- stderr
sigcc: 2 files, 3 rules: 0 errors, 2 warnings, 0 notes

=== no pipeline, no finding
--- args
check
--only
logsource-no-mapping
-t
splunk
a.yml
--- file a.yml
title: T
logsource: {product: acme}
detection:
  sel:
    a: 1
  condition: sel
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== a bundled pipeline for this service has nothing to do
--- args
check
--only
logsource-no-mapping
-t
cloudwatch
-p
auto
.
--- file a.yml
title: T
logsource: {product: aws, service: bedrock}
detection:
  sel:
    a: 1
  condition: sel
--- file b.yml
title: T
logsource: {product: aws, service: sqs}
detection:
  sel:
    a: 1
  condition: sel
--- stdout
./b.yml:2:12: warning: cloudwatch: no pipeline is for this log source [logsource-no-mapping]
    2 | logsource: {product: aws, service: sqs}
      |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~ the query searches all events, with the field names of the rule

check                 errors warnings  notes
logsource-no-mapping       0        1      0
all checks                 0        1      0
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 1 warning, 0 notes
