# Notes: what the same query finds elsewhere.

=== letters in a keyword field
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    user.name: Alice
  condition: sel
--- kibana
user.name:"Alice"
--- kibana notes
6:16 note SG7121: KQL is case-sensitive in keyword fields

=== no letters, nothing to note
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    source.port: '443'
  condition: sel
--- kibana
source.port:443

=== white space in a wildcard value
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    command_line|contains: net user
  condition: sel
--- kibana
command_line:*net user*
--- kibana notes
6:28 note SG7121: KQL is case-sensitive in keyword fields
6:28 note SG7122: a wildcard value with white space needs a keyword field that Kibana's data view knows

=== a literal asterisk in a wildcard value
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|contains: 'a\*b'
  condition: sel
--- kibana
f:*a\*b*
--- kibana notes
6:17 note SG7121: KQL is case-sensitive in keyword fields
6:17 note SG7123: Kibana 8.5 to 8.12.0 reads '\', '*' and '?' in a wildcard value differently

=== a backslash in a wildcard value
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|endswith: '\x'
  condition: sel
--- kibana
f:*\\x
--- kibana notes
6:17 note SG7121: KQL is case-sensitive in keyword fields
6:17 note SG7123: Kibana 8.5 to 8.12.0 reads '\', '*' and '?' in a wildcard value differently

=== the size of a field of no known type
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    n|gt: 5
  condition: sel
--- kibana
n > 5
--- kibana notes
6:11 note SG7148: 'n' has no known type: unless it is a number, it is compared as text, in which 9 is above 10
