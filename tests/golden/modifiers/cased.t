=== cased: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: abc
  condition: sel
--- splunk error
6:14 error SG7304: a search cannot match case
--- kibana
f:"abc"
--- cloudwatch
fields @timestamp, @message | filter f = "abc"

=== cased: [a,b]
# differs from pySigma: cased
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: [a,b]
  condition: sel
--- splunk error
6:15 error SG7304: a search cannot match case
6:17 error SG7304: a search cannot match case
--- kibana
f:("a" or "b")
--- cloudwatch
fields @timestamp, @message | filter f in ["a", "b"]

=== cased: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: 5
  condition: sel
--- diagnostics
6:14 error SG3005: 'cased' cannot be applied to a number

=== cased: 'a*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: 'a*'
  condition: sel
--- splunk error
6:14 error SG7304: a search cannot match case
--- kibana
f:a*
--- cloudwatch
fields @timestamp, @message | filter f like /^a/

=== cased: null
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: null
  condition: sel
--- diagnostics
6:14 error SG3005: 'cased' cannot be applied to null

=== cased: true
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: true
  condition: sel
--- diagnostics
6:14 error SG3005: 'cased' cannot be applied to a boolean

=== contains|cased: [a,b]
# differs from pySigma: cased
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains|cased: [a,b]
  condition: sel
--- splunk error
6:24 error SG7304: a search cannot match case
6:26 error SG7304: a search cannot match case
--- kibana
f:(*a* or *b*)
--- cloudwatch
fields @timestamp, @message | filter f like /a|b/

=== cased|windash: '-a'
# differs from pySigma: cased
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased|windash: '-a'
  condition: sel
--- splunk error
6:22 error SG7304: a search cannot match case
--- kibana
f:("-a" or "/a" or "–a" or "—a" or "―a")
--- cloudwatch
fields @timestamp, @message | filter f in ["-a", "/a", "–a", "—a", "―a"]
