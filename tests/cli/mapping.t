# Types of fields from a file.

=== a mapping
--- args
convert
-t
kibana
-O
mapping=m.json
a.yml
--- file a.yml
title: T
logsource: {product: p}
detection:
  sel:
    f|startswith: '10.'
  condition: sel
--- file m.json
{"logs": {"mappings": {"properties": {"f": {"type": "ip"}}}}}
--- stdout
f:"10.0.0.0/8"

=== a mapping for one of two targets
--- args
convert
-t
kibana
-t
splunk
-O
mapping=m.json
a.yml
--- file a.yml
title: T
logsource: {product: p}
detection:
  sel:
    f|startswith: '10.'
  condition: sel
--- file m.json
{"logs": {"mappings": {"properties": {"f": {"type": "ip"}}}}}
--- stdout
f:"10.0.0.0/8"

f="10.*"

=== a mapping on several lines, each an object
--- args
convert
-t
kibana
-O
mapping=m.json
a.yml
--- file a.yml
title: T
logsource: {product: p}
detection:
  sel:
    f|startswith: '10.'
  condition: sel
--- file m.json
{"attributes": {"fields": "[{\"name\": \"f\", \"esTypes\": [\"ip\"]}]"}}
{"exported_count": 1}
--- stdout
f:"10.0.0.0/8"

=== a mapping that is no JSON
--- args
convert
-t
kibana
-O
mapping=m.json
a.yml
--- file a.yml
title: T
logsource: {product: p}
detection:
  sel:
    f|startswith: '10.'
  condition: sel
--- file m.json
{"logs": {
  "mappings" {}}}
--- stderr
sigcc: the option 'mapping' of kibana cannot be 'm.json': line 2, column 14: ':' is missing
sigcc convert --help shows its usage.
--- exit
2

=== a mapping without fields
--- args
convert
-t
kibana
-O
mapping=m.json
a.yml
--- file a.yml
title: T
logsource: {product: p}
detection:
  sel:
    f|startswith: '10.'
  condition: sel
--- file m.json
{"logs": {"mappings": {}}}
--- stderr
sigcc: the option 'mapping' of kibana cannot be 'm.json': no fields are in it: use a mapping, an answer of _field_caps, or one of Kibana's API about a data view
sigcc convert --help shows its usage.
--- exit
2

=== an empty mapping
--- args
convert
-t
kibana
-O
mapping=m.json
a.yml
--- file a.yml
title: T
logsource: {product: p}
detection:
  sel:
    f|startswith: '10.'
  condition: sel
--- file m.json
--- stderr
sigcc: m.json is empty
sigcc convert --help shows its usage.
--- exit
2

=== a mapping that is not there
--- args
convert
-t
kibana
-O
mapping=none.json
a.yml
--- file a.yml
title: T
logsource: {product: p}
detection:
  sel:
    f|startswith: '10.'
  condition: sel
--- stderr
sigcc: none.json: cannot read: No such file or directory
--- exit
3

=== white space in fields of unknown type
--- args
convert
-t
kibana
a.yml
b.yml
--- file a.yml
title: T
logsource: {product: p}
detection:
  sel:
    f|startswith: '10.'
  condition: sel
--- file b.yml
title: U
logsource: {product: p}
detection:
  sel:
    g|contains: 'a b'
  condition: sel
--- stdout
f:10.*

g:*a b*
--- stderr
sigcc: kibana: letters count in queries of 1 rule, where Sigma ignores case; see -O case
sigcc: kibana: types of fields with white space in patterns are unknown in 1 rule; see -O mapping
