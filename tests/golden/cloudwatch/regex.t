=== re flag i
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userAgent|re|i: 'curl|wget'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter userAgent like /(?i)curl|wget/

=== re list
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName|re:
      - '^Get'
      - '^List'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /^Get/ or eventName like /^List/

=== re slash in class
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.path|re: '[/\\]var'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.path like /[\/\\]var/

=== re hash
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.path|re: 'a#b'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.path like /a#b/

=== re posix class
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.path|re: '[[:alpha:]]+'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.path like /[[:alpha:]]+/

=== re bracket in class
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.path|re: '[[a]+'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.path like /[\[a]+/

=== re neg lookahead error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName|re: '^(?!Get).*'
  condition: sel
--- cloudwatch error
7:19 error SG7203: the service's regular expressions have no negative look-ahead '(?!'; -O regex=permissive lets it pass

=== re lookbehind error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName|re: '(?<=a)b'
  condition: sel
--- cloudwatch error
7:19 error SG7203: the service's regular expressions have no look-behind '(?<='; -O regex=permissive lets it pass

=== re possessive error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName|re: 'a++b'
  condition: sel
--- cloudwatch error
7:19 error SG7203: the service's regular expressions have no possessive quantifier '+'; -O regex=permissive lets it pass

=== re atomic error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName|re: '(?>ab|a)c'
  condition: sel
--- cloudwatch error
7:19 error SG7203: the service's regular expressions have no atomic group '(?>'; -O regex=permissive lets it pass

=== re dollar and pipe
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName|re: '(Get|List).*\$'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(Get|List).*\$/

=== re invalid sigma error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName|re: '(unclosed'
  condition: sel
--- diagnostics
7:19 error SG3008: '(unclosed' is not a valid regular expression: missing closing parenthesis; at character 10

=== repeats around a group that holds another one
--- rule
title: Test rule
logsource: {product: aws}
detection:
  sel:
    f|re: '(a{600}(b)){2}'
  condition: sel
--- cloudwatch error
5:11 error SG7203: the service's regular expressions have no repetition above 1000 '{2}'; -O regex=permissive lets it pass
