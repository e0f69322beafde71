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
fields @timestamp, @message | filter eventName like /(?i)^Get[\s\S]*Secret$/

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
fields @timestamp, @message | filter eventName like /(?i)^Get[\s\S]Secret$/

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
fields @timestamp, @message | filter errorCode like /(?i)^[\s\S]$/

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
fields @timestamp, @message | filter requestParameters.x like /(?i)^#1$/

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

=== text: braces side by side
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|contains: 'a{{b}}'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a\{\{b\}\}/

=== text: a carriage return
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|contains: "a\rb\x7fc"
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a\rb\x7fc/

=== text: quotes of both kinds
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 'a"b''c'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a"b'c$/

=== text: a quote
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: 'a"b'
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a"b$/

=== text: numbers beyond what a double can say
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f: [9007199254740993, -9007199254740993, 9007199254740992]
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter f = 9007199254740993 or f = 0 - 9007199254740993 or f = 9007199254740992

=== text: parts of a field that is no time
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|hour: 3
  condition: sel
--- cloudwatch error
5:13 error SG7205: only @timestamp and @ingestionTime are times

=== text: a year of five digits
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    "@timestamp|year": 20245
  condition: sel
--- cloudwatch
--- diagnostics
5:24 error SG3005: 'year' must be from 1 to 9999

=== text: a part of the time of ingestion
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    "@ingestionTime|hour": 3
  condition: sel
--- cloudwatch
fields @timestamp, @message, formatDate(@ingestionTime, "%H", "UTC") as sigma_hour | filter sigma_hour = "03" | display @timestamp, @message

=== text: fields beginning with at signs
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    "@@a": 1
    "@entity.x": 1
    "@own": 1
    "@1": 1
    "@": 1
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter @@a = 1 and @entity.x = 1 and @@own = 1 and `@@1` = 1 and `@@` = 1

=== text: fields with dots at odd places
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    "a.": 1
    ".a": 1
    "a..b": 1
    "1a": 1
    "a.1": 1
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter `a.` = 1 and `.a` = 1 and `a..b` = 1 and `1a` = 1 and a.1 = 1

=== text: fields that cannot be quoted
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    "a`b": 1
  condition: sel
--- cloudwatch error
5:5 error SG7201: 'a`b' cannot be quoted: it has a '`', a '\' or '{{'

=== text: fields with braces
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    "a{{b": 1
    "a{b": 1
  condition: sel
--- cloudwatch error
5:5 error SG7201: 'a{{b' cannot be quoted: it has a '`', a '\' or '{{'

=== text: a field with a control character
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    "a\x01b": 1
  condition: sel
--- cloudwatch error
5:5 error SG7202: a field name that is empty or has control characters
