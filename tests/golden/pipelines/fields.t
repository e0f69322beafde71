# The rule's list of fields.

=== add_field
--- rule
title: T
fields: [a]
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: add_field
    field: [x, y]
--- splunk
f=1 | table a,x,y

=== remove_field
--- rule
title: T
fields: [a, b, a]
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: remove_field
    field: [a, z]
--- splunk
f=1 | table b,a

=== set_field
# The list is the rule's own: the second rule does not see the first z.
--- rule
title: T
fields: [a]
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 2
  condition: sel
--- pipeline
transformations:
  - type: set_field
    fields: [x, y]
  - type: add_field
    field: z
--- splunk
f=1 | table x,y,z

f=2 | table x,y,z
