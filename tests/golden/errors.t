# Files that are not YAML, or not rules.

=== a tab for indentation
--- rule
title: T
logsource:
	product: aws
--- diagnostics
3:1 error SG1001: found character that cannot start any token; indent with spaces, not with tabs

=== a quote without end
--- rule
title: "T
logsource: {product: aws}
--- diagnostics
3:1 error SG1001: found unexpected end of stream; while scanning a quoted scalar that began on line 1

=== rules before the broken one stand
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: sel
---
title: [
---
title: T
logsource:
  product: aws
detection:
  sel:
    f: 2
  condition: sel
--- diagnostics
10:1 error SG1001: did not find expected node content; while parsing a flow node that began on line 10
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== an alias inside its anchor
--- rule
title: T
logsource:
  product: aws
detection:
  sel: &x
    f: *x
  condition: sel
--- diagnostics
6:8 error SG1004: this alias points to a node that contains it

=== a merge key without a map
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    <<: text
    f: 1
  condition: sel
--- diagnostics
6:9 error SG1007: '<<' takes a map or a list of maps, not a single value

=== a merge key with a list of texts
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    <<: [a, b]
    f: 1
  condition: sel
--- diagnostics
6:9 error SG1007: '<<' takes a map or a list of maps, not a list

=== a title of 256 characters
--- rule escaped
title: \*256{é}
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- splunk
f=1

=== a title of 257 characters
--- rule escaped
title: \*257{é}
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- diagnostics
1:8 warning SG2005: a title may have at most 256 characters; this one has 257

=== a correlation rule
--- rule
title: T
correlation:
  type: event_count
  rules: [a]
  timespan: 5m
  condition: {gte: 5}
--- diagnostics
4:11 error SG5009: no rule has the name or id 'a'

=== a filter
--- rule
title: T
logsource: {product: aws}
filter:
  rules: any
  sel: {f: 1}
  condition: sel
--- diagnostics
4:3 warning SG5014: this filter applies to no rule

=== several errors at once
--- rule
title: 5
id: x
logsource: {}
level: severe
detection:
  sel:
    f|contians: x
    g|re: "("
  condition: sel and sle
--- diagnostics
1:8 warning SG2002: 'title' must be text, not a number, boolean or null
2:5 warning SG2006: a rule's id must be a UUID; such as 929a690e-bef0-4204-a928-ef5e620d6fcc
3:12 error SG2013: a log source needs a category, product or service
4:8 warning SG2004: no level is called 'severe'
7:7 error SG3002: no modifier 'contians'; did you mean 'contains'?
8:11 error SG3008: '(' is not a valid regular expression: missing closing parenthesis; at character 2
9:22 error SG4004: no detection is called 'sle'; did you mean 'sel'?

=== columns count characters, not bytes
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    ÄÖÜ日本|re: ["é(", x]
  condition: sel
--- diagnostics
6:16 error SG3008: 'é(' is not a valid regular expression: missing closing parenthesis; at character 3

=== a position in a folded text
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: >
    sel
    and other
--- diagnostics
9:9 error SG4004: no detection is called 'other'

=== a position behind escapes
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: "\x73\u0065l and \tother"
--- diagnostics
7:14 error SG4004: no detection is called 'other'

=== a document about tests among rules
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
---
schema: 1
rule: t.yml
cases: []
--- diagnostics
8:1 note SG1013: this document describes tests and is skipped
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== nothing but a document about correlations
--- rule
rule: t.yml
correlations:
  - {document: x, sequence: s.jsonl, groups: []}
--- diagnostics
1:1 note SG1013: this document describes tests and is skipped

=== tests in the layout of SigmaHQ
--- rule
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
regression_tests_info: []
--- diagnostics
1:1 note SG1013: this document describes tests and is skipped

=== tests with a misspelt key
--- rule
schema: 1
rule: t.yml
caes: []
--- diagnostics
1:1 note SG1013: this document describes tests and is skipped

=== a rule with keys of a manifest
--- rule
title: T
rule: t.yml
cases: []
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- splunk
f=1
--- kibana
f:1
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== five faults of five stages are told in one run
--- rule
title: T
date: 2026-02-30
logsource:
  product: [1]
detection:
  sel:
    a|contians|lt: 5
    b|re:
      - 'ok'
      - '['
    c: {d: e}
    e|cidr: nowhere
  condition: sel and (sle or not sell)
--- diagnostics
2:7 warning SG2007: '2026-02-30' is not a date; write it as yyyy-mm-dd
4:12 warning SG2015: 'product' is a list: the rule is for any of them; other tools want one rule for each
4:13 error SG2013: the product of a log source must be text
7:7 error SG3002: no modifier 'contians'; did you mean 'contains'?
10:9 error SG3008: '[' is not a valid regular expression: missing terminating ] for character class; at character 2
11:8 error SG3007: a value must be text, a number, a boolean or null, not a map
12:13 error SG3009: 'nowhere': not an IPv4 or IPv6 network
13:23 error SG4004: no detection is called 'sle'; did you mean 'sel'?
13:34 error SG4004: no detection is called 'sell'; did you mean 'sel'?

=== all that is wrong with a correlation
--- rule
title: T
correlation:
  type: value_count
  rules: [nobody]
  generate: perhaps
  group-by: {a: b}
  timespan: soon
  aliases: none
  condition:
    gt: many
    lte: 5
--- diagnostics
5:13 error SG5008: 'generate' must be true or false
6:13 error SG5008: 'group-by' must be text or a list of strings
7:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m
8:12 error SG5008: 'aliases' must be a map of names
10:5 error SG5007: value_count needs a field
10:9 error SG5006: 'gt' takes a number
4:11 error SG5009: no rule has the name or id 'nobody'

=== a broken rule is told of once, however many stand on it
--- rule
title: A
name: a
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  condition: sel
---
title: B
name: b
correlation: {type: event_count, rules: [a], timespan: 5m, condition: {gte: 2}}
---
title: C
correlation: {type: event_count, rules: [a], timespan: 5m, condition: {gte: 3}}
---
title: D
correlation: {type: event_count, rules: [b], timespan: 5m, condition: {gte: 3}}
--- diagnostics
6:7 error SG3002: no modifier 'contians'; did you mean 'contains'?
11:42 error SG5011: the rule 'a' has errors of its own
