=== cased: abc
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|cased: abc
  condition: sel
--- splunk
f="abc"
| where 'f'=="abc"
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
--- splunk
f IN ("a", "b")
| where 'f'=="a" OR 'f'=="b"
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
--- splunk
f="a*"
| regex f="(?s)^a"
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
--- splunk
f IN ("*a*", "*b*")
| where match('f', "(?s)a") OR match('f', "(?s)b")
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
--- splunk
f="-a" OR f="/a" OR f="–a" OR f="—a" OR f="―a"
| where 'f'=="-a" OR 'f'=="/a" OR 'f'=="–a" OR 'f'=="—a" OR 'f'=="―a"
--- kibana
f:("-a" or "/a" or "–a" or "—a" or "―a")
--- cloudwatch
fields @timestamp, @message | filter f in ["-a", "/a", "–a", "—a", "―a"]
