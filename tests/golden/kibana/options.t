# Options of the target, and values they do not take.

=== single_wildcard: auto widens
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 'a?c'
  condition: sel
--- kibana
f:a*c
--- kibana diagnostics
6:8 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'

=== single_wildcard: auto refuses below not
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: x
  flt:
    f: 'a?c'
  condition: sel and not flt
--- kibana error
8:8 error SG7102: KQL has no single-character wildcard (?), and below 'not' a wider one hides events

=== single_wildcard: widen, even below not
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: x
  flt:
    f: 'a?c'
  condition: sel and not flt
--- options
single_wildcard=widen
--- kibana
f:"x" and not f:a*c
--- kibana diagnostics
8:8 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'

=== single_wildcard: error
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 'a?c'
  condition: sel
--- options
single_wildcard=error
--- kibana error
6:8 error SG7102: KQL has no single-character wildcard (?)

=== edge_whitespace: auto widens
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|endswith: 'chcp '
  condition: sel
--- kibana
f:*chcp *
--- kibana diagnostics
6:17 warning SG7112: KQL trims whitespace at the edge of a wildcard value: a '*' is added to keep it

=== edge_whitespace: widen, even below not
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|endswith: 'chcp '
  condition: not sel
--- options
edge_whitespace=widen
--- kibana
not f:*chcp *
--- kibana diagnostics
6:17 warning SG7112: KQL trims whitespace at the edge of a wildcard value: a '*' is added to keep it

=== edge_whitespace: error
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|endswith: 'chcp '
  condition: sel
--- options
edge_whitespace=error
--- kibana error
6:17 error SG7103: KQL trims whitespace at the edge of a wildcard value

=== regex_max: as many as there are
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|re: '^[a-d]x'
  condition: sel
--- options
regex_max=4
--- kibana
f:(ax* or bx* or cx* or dx*)
--- kibana diagnostics
6:11 warning SG7113: regular expression lowered to wildcards

=== regex_max: one too few
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|re: '^[a-d]x'
  condition: sel
--- options
regex_max=3
--- kibana error
6:11 error SG7101: regular expression is not a finite set of wildcard patterns: a class of more characters than 'regex_max' at character 2

=== case: variants
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: [Root, '0', aÄ]
  condition: sel
--- options
case=variants
--- kibana
f:("Root" or "root" or "ROOT" or "0" or "aÄ" or "aä" or "AÄ")

=== case: variants of a regular expression
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|re|i: '^Ab'
  condition: sel
--- options
case=variants
--- kibana
f:(Ab* or ab* or AB*)
--- kibana diagnostics
6:13 warning SG7113: regular expression lowered to wildcards

=== unbound_field
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    - foo bar
    - 'a*b'
  condition: sel
--- options
unbound_field=message
--- kibana
message:(*foo and bar*) or message:(*a* and *b*)
--- kibana diagnostics
6:7 warning SG7141: 'message' has the type match_only_text: '*foo bar*' is widened to its words

=== a wildcard keyword with white space needs a field
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    - 'foo *bar'
  condition: sel
--- kibana error
6:7 error SG7106: field-less wildcard value with whitespace is split into words by query_string; name a field with the option unbound_field

=== many clauses
# Elasticsearch takes 1024 clauses where nobody has raised the limit.
--- rule escaped
title: T
logsource:
  product: aws
detection:
  sel:
    f:
      - 'v'
\*1024{      - 'w\#'
}  condition: sel
--- kibana escaped
f:("v"\*1024{ or "w\#"})
--- kibana diagnostics
6:5 warning SG7115: the query has more than 1,024 clauses, which Elasticsearch may refuse
