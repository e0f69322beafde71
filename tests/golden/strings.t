# Backslashes, wildcards and quotes in values.

=== \\*
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '\\*'
  condition: sel
--- splunk
f="\\*"
--- kibana
f:\\*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\\/

=== \\\*
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '\\\*'
  condition: sel
--- splunk error
6:8 error SG7302: a search takes every asterisk for a wildcard
--- kibana
f:"\\*"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\\\*$/

=== \\\\*
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '\\\\*'
  condition: sel
--- splunk
f="\\\\*"
--- kibana
f:\\\\*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\\\\/

=== \?
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '\?'
  condition: sel
--- splunk
f="?"
--- kibana
f:"?"
--- cloudwatch
fields @timestamp, @message | filter f = "?"

=== \\?
# differs from pySigma: single-wildcard
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '\\?'
  condition: sel
--- splunk error
6:8 error SG7303: a search cannot say 'exactly one character'
--- kibana
f:\\*
--- kibana diagnostics
6:8 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'
--- cloudwatch
fields @timestamp, @message | filter f like /(?is)^\\.$/

=== a\b
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a\b'
  condition: sel
--- splunk
f="a\\b"
--- kibana
f:"a\\b"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a\\b$/

=== a\\\b
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a\\\b'
  condition: sel
--- splunk
f="a\\\\b"
--- kibana
f:"a\\\\b"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a\\\\b$/

=== a\\\\\b
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a\\\\\b'
  condition: sel
--- splunk
f="a\\\\\\b"
--- kibana
f:"a\\\\\\b"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a\\\\\\b$/

=== a\\
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a\\'
  condition: sel
--- splunk
f="a\\"
--- kibana
f:"a\\"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a\\$/

=== ?
# differs from pySigma: single-wildcard
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '?'
  condition: sel
--- splunk error
6:8 error SG7303: a search cannot say 'exactly one character'
--- kibana
f:*
--- kibana diagnostics
6:8 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'
--- cloudwatch
fields @timestamp, @message | filter f like /(?is)^.$/

=== *a*
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '*a*'
  condition: sel
--- splunk
f="*a*"
--- kibana
f:*a*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a/

=== a*b?c
# differs from pySigma: single-wildcard
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a*b?c'
  condition: sel
--- splunk error
6:8 error SG7303: a search cannot say 'exactly one character'
--- kibana
f:a*b*c
--- kibana diagnostics
6:8 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'
--- cloudwatch
fields @timestamp, @message | filter f like /(?is)^a.*b.c$/

=== \a\*
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '\a\*'
  condition: sel
--- splunk error
6:8 error SG7302: a search takes every asterisk for a wildcard
--- kibana
f:"\\a*"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\\a\*$/

=== C:\Windows\*.exe
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'C:\Windows\*.exe'
  condition: sel
--- splunk error
6:8 error SG7302: a search takes every asterisk for a wildcard
--- kibana
f:"C:\\Windows*.exe"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^C:\\Windows\*\.exe$/

=== \\server\share
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '\\server\share'
  condition: sel
--- splunk
f="\\server\\share"
--- kibana
f:"\\server\\share"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\\server\\share$/

=== a"b
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: 'a"b'
  condition: sel
--- splunk
f="a\"b"
--- kibana
f:"a\"b"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a"b$/

=== (empty)
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: ' '
  condition: sel
--- splunk
f=" "
--- kibana
f:" "
--- cloudwatch
fields @timestamp, @message | filter f = " "

=== \\\*\?
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '\\\*\?'
  condition: sel
--- splunk error
6:8 error SG7302: a search takes every asterisk for a wildcard
--- kibana
f:"\\*?"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\\\*\?$/

=== *\*
# differs from pySigma: literal-asterisk
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f: '*\*'
  condition: sel
--- splunk error
6:8 error SG7302: a search takes every asterisk for a wildcard
--- kibana
f:*\*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\*$/
