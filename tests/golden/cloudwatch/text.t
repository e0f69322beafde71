=== eq lowercase value
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: stoplogging
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^stoplogging$/

=== eq caseless ip
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    sourceIPAddress: '192.0.2.10'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter sourceIPAddress = "192.0.2.10"

=== eq caseless digits string
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    recipientAccountId: '123456789012'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter recipientAccountId = "123456789012"

=== eq with dots
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventSource: cloudtrail.amazonaws.com
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventSource like /(?i)^cloudtrail\.amazonaws\.com$/

=== eq with slash
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userAgent: 'aws-cli/2.0'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter userAgent like /(?i)^aws-cli\/2\.0$/

=== eq with space
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorMessage: 'Failed authentication'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter errorMessage like /(?i)^Failed authentication$/

=== eq arn
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userIdentity.arn: 'arn:aws:iam::123456789012:user/Alice'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter userIdentity.arn like /(?i)^arn:aws:iam::123456789012:user\/Alice$/

=== eq caseless punct
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.cidr: '0.0.0.0/0'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.cidr = "0.0.0.0/0"

=== contains
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userAgent|contains: TruffleHog
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter userAgent like /(?i)TruffleHog/

=== endswith
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userIdentity.arn|endswith: ':root'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter userIdentity.arn like /(?i):root$/

=== wildcard inner
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: 'Get*Secret'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?is)^Get.*Secret$/

=== wildcard leading
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: '*Secret'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)Secret$/

=== wildcard trailing
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: 'Get*'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^Get/

=== wildcard both
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: '*Secret*'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)Secret/

=== wildcard single question
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: 'Get?Secret'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?is)^Get.Secret$/

=== wildcard question only
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode: '?'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter errorCode like /(?is)^.$/

=== wildcard escaped star
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.key: 'a\*b'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.key like /(?i)^a\*b$/

=== wildcard escaped question
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.key: 'what\?'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.key like /(?i)^what\?$/

=== windows path eq
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    Image: 'C:\Windows\System32\cmd.exe'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter Image like /(?i)^C:\\Windows\\System32\\cmd\.exe$/

=== contains regex meta
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    CommandLine|contains: '(a+b)[c]{d}^$|'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter CommandLine like /(?i)\(a\+b\)\[c\]\{d\}\^\$\|/

=== str hash
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.x: '#1'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.x like /(?i)^\x231$/

=== str backslash digits
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.x: '1\\2'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.x like /(?i)^1\\2$/

=== str newline
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.x: "1\n2"
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.x like /(?i)^1\n2$/

=== str tab contains
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.x|contains: "a\tb"
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.x like /(?i)a\tb/

=== str dollar brace
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userAgent|contains: 'Jersey/${project.version}'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter userAgent like /(?i)Jersey\/\$\{project\.version\}/

=== str percent pipe
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.x|contains: 'a|b%c'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter requestParameters.x like /(?i)a\|b%c/
