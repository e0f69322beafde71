=== windash: '-a'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: '-a'
  condition: sel
--- splunk
f="-a" OR f="/a" OR f="–a" OR f="—a" OR f="―a"
--- kibana
f:("-a" or "/a" or "–a" or "—a" or "―a")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(-a|\/a|–a|—a|―a)$/

=== windash: 'a -b /c'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: 'a -b /c'
  condition: sel
--- splunk
f="a -b -c" OR f="a -b /c" OR f="a -b –c" OR f="a -b —c" OR f="a -b ―c" OR f="a /b -c" OR f="a /b /c" OR f="a /b –c" OR f="a /b —c" OR f="a /b ―c" OR f="a –b -c" OR f="a –b /c" OR f="a –b –c" OR f="a –b —c" OR f="a –b ―c" OR f="a —b -c" OR f="a —b /c" OR f="a —b –c" OR f="a —b —c" OR f="a —b ―c" OR f="a ―b -c" OR f="a ―b /c" OR f="a ―b –c" OR f="a ―b —c" OR f="a ―b ―c"
--- kibana
f:("a -b -c" or "a -b /c" or "a -b –c" or "a -b —c" or "a -b ―c" or "a /b -c" or "a /b /c" or "a /b –c" or "a /b —c" or "a /b ―c" or "a –b -c" or "a –b /c" or "a –b –c" or "a –b —c" or "a –b ―c" or "a —b -c" or "a —b /c" or "a —b –c" or "a —b —c" or "a —b ―c" or "a ―b -c" or "a ―b /c" or "a ―b –c" or "a ―b —c" or "a ―b ―c")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(a -b -c|a -b \/c|a -b –c|a -b —c|a -b ―c|a \/b -c|a \/b \/c|a \/b –c|a \/b —c|a \/b ―c|a –b -c|a –b \/c|a –b –c|a –b —c|a –b ―c|a —b -c|a —b \/c|a —b –c|a —b —c|a —b ―c|a ―b -c|a ―b \/c|a ―b –c|a ―b —c|a ―b ―c)$/

=== windash: 'a-b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: 'a-b'
  condition: sel
--- splunk
f="a-b"
--- kibana
f:"a-b"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a-b$/

=== windash: '--a'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: '--a'
  condition: sel
--- splunk
f="--a" OR f="-/a" OR f="-–a" OR f="-—a" OR f="-―a"
--- kibana
f:("--a" or "-/a" or "-–a" or "-—a" or "-―a")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(--a|-\/a|-–a|-—a|-―a)$/

=== windash: '-a -b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: '-a -b'
  condition: sel
--- splunk
f="-a -b" OR f="-a /b" OR f="-a –b" OR f="-a —b" OR f="-a ―b" OR f="/a -b" OR f="/a /b" OR f="/a –b" OR f="/a —b" OR f="/a ―b" OR f="–a -b" OR f="–a /b" OR f="–a –b" OR f="–a —b" OR f="–a ―b" OR f="—a -b" OR f="—a /b" OR f="—a –b" OR f="—a —b" OR f="—a ―b" OR f="―a -b" OR f="―a /b" OR f="―a –b" OR f="―a —b" OR f="―a ―b"
--- kibana
f:("-a -b" or "-a /b" or "-a –b" or "-a —b" or "-a ―b" or "/a -b" or "/a /b" or "/a –b" or "/a —b" or "/a ―b" or "–a -b" or "–a /b" or "–a –b" or "–a —b" or "–a ―b" or "—a -b" or "—a /b" or "—a –b" or "—a —b" or "—a ―b" or "―a -b" or "―a /b" or "―a –b" or "―a —b" or "―a ―b")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(-a -b|-a \/b|-a –b|-a —b|-a ―b|\/a -b|\/a \/b|\/a –b|\/a —b|\/a ―b|–a -b|–a \/b|–a –b|–a —b|–a ―b|—a -b|—a \/b|—a –b|—a —b|—a ―b|―a -b|―a \/b|―a –b|―a —b|―a ―b)$/

=== windash: 'x/y -z'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: 'x/y -z'
  condition: sel
--- splunk
f="x/y -z" OR f="x/y /z" OR f="x/y –z" OR f="x/y —z" OR f="x/y ―z"
--- kibana
f:("x/y -z" or "x/y /z" or "x/y –z" or "x/y —z" or "x/y ―z")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(x\/y -z|x\/y \/z|x\/y –z|x\/y —z|x\/y ―z)$/

=== windash: 'http://a'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: 'http://a'
  condition: sel
--- splunk
f="http:/-a" OR f="http://a" OR f="http:/–a" OR f="http:/—a" OR f="http:/―a"
--- kibana
f:("http:/-a" or "http://a" or "http:/–a" or "http:/—a" or "http:/―a")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(http:\/-a|http:\/\/a|http:\/–a|http:\/—a|http:\/―a)$/

=== windash: ' -param-name'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: ' -param-name'
  condition: sel
--- splunk
f=" -param-name" OR f=" /param-name" OR f=" –param-name" OR f=" —param-name" OR f=" ―param-name"
--- kibana
f:(" -param-name" or " /param-name" or " –param-name" or " —param-name" or " ―param-name")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^( -param-name| \/param-name| –param-name| —param-name| ―param-name)$/

=== windash: '–a'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: '–a'
  condition: sel
--- splunk
f="–a"
--- kibana
f:"–a"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^–a$/

=== windash: '*-a*'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: '*-a*'
  condition: sel
--- splunk
f="*-a*" OR f="*/a*" OR f="*–a*" OR f="*—a*" OR f="*―a*"
--- kibana
f:(*-a* or */a* or *–a* or *—a* or *―a*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)-a|\/a|–a|—a|―a/

=== windash: 5
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: 5
  condition: sel
--- diagnostics
6:16 error SG3005: 'windash' cannot be applied to a number

=== windash: '-'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: '-'
  condition: sel
--- splunk
f="-"
--- kibana
f:"-"
--- cloudwatch
fields @timestamp, @message | filter f = "-"

=== windash: '-a*-b'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: '-a*-b'
  condition: sel
--- splunk
f="-a*-b" OR f="-a*/b" OR f="-a*–b" OR f="-a*—b" OR f="-a*―b" OR f="/a*-b" OR f="/a*/b" OR f="/a*–b" OR f="/a*—b" OR f="/a*―b" OR f="–a*-b" OR f="–a*/b" OR f="–a*–b" OR f="–a*—b" OR f="–a*―b" OR f="—a*-b" OR f="—a*/b" OR f="—a*–b" OR f="—a*—b" OR f="—a*―b" OR f="―a*-b" OR f="―a*/b" OR f="―a*–b" OR f="―a*—b" OR f="―a*―b"
--- kibana
f:(-a*-b or -a*/b or -a*–b or -a*—b or -a*―b or /a*-b or /a*/b or /a*–b or /a*—b or /a*―b or –a*-b or –a*/b or –a*–b or –a*—b or –a*―b or —a*-b or —a*/b or —a*–b or —a*—b or —a*―b or ―a*-b or ―a*/b or ―a*–b or ―a*—b or ―a*―b)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(-a[\s\S]*-b|-a[\s\S]*\/b|-a[\s\S]*–b|-a[\s\S]*—b|-a[\s\S]*―b|\/a[\s\S]*-b|\/a[\s\S]*\/b|\/a[\s\S]*–b|\/a[\s\S]*—b|\/a[\s\S]*―b|–a[\s\S]*-b|–a[\s\S]*\/b|–a[\s\S]*–b|–a[\s\S]*—b|–a[\s\S]*―b|—a[\s\S]*-b|—a[\s\S]*\/b|—a[\s\S]*–b|—a[\s\S]*—b|—a[\s\S]*―b|―a[\s\S]*-b|―a[\s\S]*\/b|―a[\s\S]*–b|―a[\s\S]*—b|―a[\s\S]*―b)$/

=== windash: '-_x'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: '-_x'
  condition: sel
--- splunk
f="-_x" OR f="/_x" OR f="–_x" OR f="—_x" OR f="―_x"
--- kibana
f:("-_x" or "/_x" or "–_x" or "—_x" or "―_x")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(-_x|\/_x|–_x|—_x|―_x)$/

=== windash: '-é'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash: '-é'
  condition: sel
--- splunk
f="-é" OR f="/é" OR f="–é" OR f="—é" OR f="―é"
--- kibana
f:("-é" or "/é" or "–é" or "—é" or "―é")
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(-é|\/é|–é|—é|―é)$/

=== windash|contains: ' -a'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash|contains: ' -a'
  condition: sel
--- splunk
f="* -a*" OR f="* /a*" OR f="* –a*" OR f="* —a*" OR f="* ―a*"
--- kibana
f:(* -a* or * /a* or * –a* or * —a* or * ―a*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i) -a| \/a| –a| —a| ―a/

=== windash|startswith: '-a'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash|startswith: '-a'
  condition: sel
--- splunk
f="-a*" OR f="/a*" OR f="–a*" OR f="—a*" OR f="―a*"
--- kibana
f:(-a* or /a* or –a* or —a* or ―a*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^(-a|\/a|–a|—a|―a)/

=== windash|base64offset|contains: '-a'
# differs from pySigma: crash
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash|base64offset|contains: '-a'
  condition: sel
--- splunk
f="*LW*" OR f="*1h*" OR f="*tY*" OR f="*L2*" OR f="*9h*" OR f="*vY*" OR f="*4oCTY*" OR f="*KAk2*" OR f="*igJNh*" OR f="*4oCUY*" OR f="*KAlG*" OR f="*igJRh*" OR f="*4oCVY*" OR f="*KAlW*" OR f="*igJVh*"
--- kibana
f:(*LW* or *1h* or *tY* or *L2* or *9h* or *vY* or *4oCTY* or *KAk2* or *igJNh* or *4oCUY* or *KAlG* or *igJRh* or *4oCVY* or *KAlW* or *igJVh*)
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)LW|1h|tY|L2|9h|vY|4oCTY|KAk2|igJNh|4oCUY|KAlG|igJRh|4oCVY|KAlW|igJVh/

=== windash|re: '-a'
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash|re: '-a'
  condition: sel
--- diagnostics
6:15 error SG3006: 're' must be the first modifier

=== not windash
# differs from pySigma: negated-expansion
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash|contains: ' -a'
  condition: not sel
--- splunk
NOT (f="* -a*" OR f="* /a*" OR f="* –a*" OR f="* —a*" OR f="* ―a*")
--- kibana
not f:(* -a* or * /a* or * –a* or * —a* or * ―a*)
--- cloudwatch
fields @timestamp, @message | filter not ispresent(f) or f not like /(?i) -a| \/a| –a| —a| ―a/

=== windash and
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|windash|contains: ' -a'
    g: 1
  condition: sel
--- splunk
(f="* -a*" OR f="* /a*" OR f="* –a*" OR f="* —a*" OR f="* ―a*") g=1
--- kibana
f:(* -a* or * /a* or * –a* or * —a* or * ―a*) and g:1
--- cloudwatch
fields @timestamp, @message | filter f like /(?i) -a| \/a| –a| —a| ―a/ and g = 1

=== windash or
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    - f|windash|contains: ' -a'
    - g: 1
  condition: sel
--- splunk
f="* -a*" OR f="* /a*" OR f="* –a*" OR f="* —a*" OR f="* ―a*" OR g=1
--- kibana
f:(* -a* or * /a* or * –a* or * —a* or * ―a*) or g:1
--- cloudwatch
fields @timestamp, @message | filter f like /(?i) -a| \/a| –a| —a| ―a/ or g = 1
