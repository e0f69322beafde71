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
--- splunk
f="\\*"
| where 'f'=="\\*"
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
--- splunk
f="\\*"
| regex f="(?is)^\\\\.\\z"
--- kibana
f:\\*
--- kibana diagnostics
6:8 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\\[\s\S]$/

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
--- splunk
f="*"
| regex f="(?is)^.\\z"
--- kibana
f:*
--- kibana diagnostics
6:8 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^[\s\S]$/

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
--- splunk
f="a*b*c"
| regex f="(?is)^a.*b.c$"
--- kibana
f:a*b*c
--- kibana diagnostics
6:8 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a[\s\S]*b[\s\S]c$/

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
--- splunk
f="\\a*"
| regex f="(?is)^\\\\a\\*\\z"
--- kibana
f:"\\a*"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^\\a\*$/
--- diagnostics
6:11 warning SG3020: '\*' is a literal '*', not a backslash and a wildcard; write '\\*' for these

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
--- splunk
f="C:\\Windows*.exe"
| regex f="(?is)^C:\\\\Windows\\*\\.exe$"
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
--- splunk
f="\\*?"
| where 'f'=="\\*?"
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
--- splunk
f="*"
| regex f="(?is)\\*\\z"
--- kibana
f:*\*
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\*$/

=== a wildcard that a path's last backslash escapes
--- rule
title: T
logsource: {product: aws}
detection:
  s:
    a: '*\bin\*'
    b: C:\Windows\?
    c|contains: "\\bin\\*"
    d:
      - '*\bin\\*'
      - '\*avira\*'
      - 'select \*'
      - '*\bin\\\*'
    e|re: 'a\b\*'
  condition: s
--- splunk
a="*\\bin*" b="C:\\Windows?" c="*\\bin*" d IN ("*\\bin\\*", "*avira*", "select *", "*\\bin\\*")
| regex a="(?is)\\\\bin\\*\\z"
| regex c="(?is)\\\\bin\\*"
| regex e="a\\b\\*"
| eval sigcc_1=if(match('d', "(?is)^\\*avira\\*\\z") OR match('d', "(?is)^select \\*\\z") OR match('d', "(?is)\\\\bin\\\\\\*\\z"),1,0)
| search d="*\\bin\\*" OR sigcc_1=1
| fields - sigcc_*
--- kibana error
13:11 error SG7101: regular expression is not a finite set of wildcard patterns: a word boundary at character 2
--- cloudwatch
fields @timestamp, @message | filter a like /(?i)\\bin\*$/ and b like /(?i)^C:\\Windows\?$/ and c like /(?i)\\bin\*/ and d like /(?i)\\bin\\|^\*avira\*$|^select \*$|\\bin\\\*$/ and e like /a\b\*/
--- diagnostics
5:14 warning SG3020: '\*' is a literal '*', not a backslash and a wildcard; write '\\*' for these
6:18 warning SG3020: '\?' is a literal '?', not a backslash and a wildcard; write '\\?' for these
7:17 warning SG3020: '\*' is a literal '*', not a backslash and a wildcard; write '\\*' for these
