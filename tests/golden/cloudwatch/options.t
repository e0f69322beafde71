# Options of the target, and values they do not take.

=== case: exact
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    eventName: StopLogging
    userAgent|contains: curl
  condition: sel
--- options
case=exact
--- cloudwatch
fields @timestamp, @message | filter eventName = "StopLogging" and userAgent like /curl/

=== exact_fields
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    eventName: StopLogging
    userAgent|contains: curl
  condition: sel
--- options
exact_fields=eventName,eventSource
--- cloudwatch
fields @timestamp, @message | filter eventName = "StopLogging" and userAgent like /(?i)curl/

=== regex: portable
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|re: '(?<!x)y'
  condition: sel
--- cloudwatch error
6:11 error SG7203: the service's regular expressions have no negative look-behind '(?<!'; -O regex=permissive lets it pass

=== regex: permissive
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|re: '(?<!x)y'
  condition: sel
--- options
regex=permissive
--- cloudwatch
fields @timestamp, @message | filter f like /(?<!x)y/
--- cloudwatch diagnostics
6:11 warning SG7204: the service's regular expressions have no negative look-behind '(?<!'

=== limit
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    eventName: StopLogging
  condition: sel
--- options
limit=20
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^StopLogging$/ | sort @timestamp desc | limit 20

=== max_length: just fits
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: sel
--- options
max_length=42
--- cloudwatch
fields @timestamp, @message | filter f = 1

=== max_length: one too many
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: sel
--- options
max_length=41
split=false
--- cloudwatch error
7:14 error SG7206: the query has 42 characters; the service takes at most 41; -O split=true writes several queries

=== max_length: the limit of the service
--- rule escaped
title: T
logsource:
  product: aws
detection:
  sel:
    f:
\*2000{      - 'w\#'
}  condition: sel
--- options
split=false
--- cloudwatch error
2007:14 error SG7206: the query has 10943 characters; the service takes at most 10000; -O split=true writes several queries

=== assume: shorter forms
--- rule
title: T
name: t
logsource:
  product: aws
detection:
  sel:
    f: [a, b]
    g: 'a*b?'
    h|fieldref: i
    j: [-5, 6]
    k|gt: -1
    l.m: x
    n|exists: true
    o|re|s: 'a.(?:b|c)'
    '@timestamp|hour': 3
  condition: sel
--- options
assume=true
arrays=l.*.m
containers=n
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter f like /(?i)^(?:a|b)$/ and g like /(?is)^a.*b.$/ and tolower(h) = tolower(i) and j in [-5, 6] and k > -1 and coalesce(jsonStringify(sigma_json.l), "") like /(?i)"m"\s*:\s*"x"/ and coalesce(jsonStringify(sigma_json.n), "") != "" and o like /(?s)a.(?:b|c)/ and formatDate(@timestamp, "%H", "UTC") = "03" | display @timestamp, @message

=== assume: not unless it is asked for
--- rule
title: T
name: t
logsource:
  product: aws
detection:
  sel:
    f: [a, b]
    g: 'a*b?'
    h|fieldref: i
    j: [-5, 6]
    k|gt: -1
    l.m: x
    n|exists: true
    o|re|s: 'a.(?:b|c)'
    p|re: '(?is)a.[.]\.'
    '@timestamp|hour': 3
  condition: sel
--- options
arrays=l.*.m
containers=n
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json, formatDate(@timestamp, "%H", "UTC") as sigma_hour | fields jsonStringify(sigma_json.l) as sigma_l, jsonStringify(sigma_json.n) as sigma_n | filter f like /(?i)^(a|b)$/ and g like /(?i)^a[\s\S]*b[\s\S]$/ and strcontains(tolower(h), tolower(i)) = 1 and strcontains(tolower(i), tolower(h)) = 1 and (j = 0 - 5 or j = 6) and k > 0 - 1 and sigma_l like /(?i)"m"\s*:\s*"x"/ and sigma_n like /./ and o like /a[\s\S](b|c)/ and p like /(?i)a[\s\S][.]\./ and sigma_hour = "03" | display @timestamp, @message

=== assume: what there is no other form for
--- rule
title: T
logsource:
  product: aws
detection:
  a:
    f: 'a`b'
  b:
    f|re|m: '^a'
  c:
    f|re: 'a(?s:.)'
  d:
    f|re: '\p{Lu}'
  e:
    f|re: '[[:digit:]]'
  f:
    f|re: '\Aa'
  g:
    f|re: 'a\z'
  h:
    '1st': x
  i:
    f: 'a\x`'
  none:
    f|re: '\\x(?<n>a)(?i)\\p'
    g: '(?s)'
  condition:
  - a
  - b
  - c
  - d
  - e
  - f
  - g
  - h
  - i
  - none
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a\x60b$/

fields @timestamp, @message | filter f like /(?m)^a/

fields @timestamp, @message | filter f like /a(?s:.)/

fields @timestamp, @message | filter f like /\p{Lu}/

fields @timestamp, @message | filter f like /[[:digit:]]/

fields @timestamp, @message | filter f like /\Aa/

fields @timestamp, @message | filter f like /a\z/

fields @timestamp, @message | filter `1st` like /(?i)^x$/

fields @timestamp, @message | filter f like /(?i)^a\\x\x60$/

fields @timestamp, @message | filter f like /\\x(?<n>a)(?i)\\p/ and g like /(?i)^\([\s\S]s\)$/
--- cloudwatch notes
27:5 note SG7229: the query has '\x60' in a pattern, which no page and no public query shows; tools/probe-insights shows whether it works
28:5 note SG7229: the query has a flag such as '(?m)' in a pattern, which no page and no public query shows; tools/probe-insights shows whether it works
29:5 note SG7229: the query has a flag such as '(?m)' in a pattern, which no page and no public query shows; tools/probe-insights shows whether it works
30:5 note SG7229: the query has '\p{L}' in a pattern, which no page and no public query shows; tools/probe-insights shows whether it works
31:5 note SG7229: the query has '[[:alpha:]]' in a pattern, which no page and no public query shows; tools/probe-insights shows whether it works
32:5 note SG7229: the query has '\A' in a pattern, which no page and no public query shows; tools/probe-insights shows whether it works
33:5 note SG7229: the query has '\z' in a pattern, which no page and no public query shows; tools/probe-insights shows whether it works
34:5 note SG7229: the query has a name with a digit in front, which no page and no public query shows; tools/probe-insights shows whether it works
35:5 note SG7229: the query has '\x60' in a pattern, which no page and no public query shows; tools/probe-insights shows whether it works
--- diagnostics
12:11 warning SG3015: tools based on Python reject an escape such as \p, \h or \K
18:11 warning SG3015: tools based on Python reject an escape such as \p, \h or \K
24:11 warning SG3015: tools based on Python reject (?<name>...)

=== level: parts of times
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    '@timestamp|hour': 3
  condition: sel
--- options
level=2025
--- cloudwatch error
6:24 error SG7230: 'formatDate' is not in the language of level=2025; -O level=2026 has it

=== level: objects and lists
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    l.m: x
    n|exists: true
  condition: sel
--- options
level=core
arrays=l.*.m
containers=n
--- cloudwatch error
6:5 error SG7230: 'jsonParse' is not in the language of level=core; -O level=2025 has it
7:5 error SG7230: 'jsonParse' is not in the language of level=core; -O level=2025 has it

=== level: other fields
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    a|fieldref: b
    c|fieldref|startswith: d
    e|fieldref|endswith: f
    g|fieldref|contains: h
  filter:
    i|fieldref|startswith: j
  condition: sel and not filter
--- options
level=core
--- cloudwatch
fields @timestamp, @message | filter strcontains(tolower(a), tolower(b)) = 1 and strcontains(tolower(b), tolower(a)) = 1 and strcontains(substr(tolower(c), 0, strlen(tolower(d))), tolower(d)) = 1 and strcontains(substr(tolower(e), strlen(tolower(e)) - strlen(tolower(f))), tolower(f)) = 1 and strcontains(tolower(g), tolower(h)) = 1 and (not ispresent(i) or not ispresent(j) or strcontains(substr(tolower(i), 0, strlen(tolower(j))), tolower(j)) = 0)

=== level: rules within a correlation
--- rule
title: A
name: a
logsource:
  product: aws
detection:
  sel:
    f: 1
    g: 2
  condition: sel
---
title: B
name: b
logsource:
  product: aws
detection:
  sel:
    f: 2
  condition: sel
---
title: C
correlation:
  type: temporal
  rules: [a, b]
  timespan: 5m
  condition: {gte: 1}
--- options
level=core
--- cloudwatch
filter (f = 1 and g = 2) or f = 2 | fields (f = 1 and g = 2) as r1, (f = 2) as r2 | stats sum(r1) as n1, sum(r2) as n2 by bin(5m) as window | fields n1 > 0 as found1, n2 > 0 as found2 | fields found1 + found2 as rule_count | filter rule_count >= 1
--- cloudwatch diagnostics
24:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== level: rules in order
--- rule
title: A
name: a
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: sel
---
title: B
name: b
logsource:
  product: aws
detection:
  sel:
    f: 2
  condition: sel
---
title: C
correlation:
  type: temporal_ordered
  rules: [a, b]
  group-by: [user]
  aliases:
    user:
      a: x
      b: y
  timespan: 5m
--- options
level=2025
--- cloudwatch error
21:3 error SG7230: 'case', for an order of rules, is not in the language of level=2025; -O level=2026 has it
