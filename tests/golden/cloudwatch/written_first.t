# Queries and errors that were written from the language's documentation, before
# this backend, with forms that only -O assume=true takes now.  "differs" says
# which are others now, and why.
#
# The last of "sliding temporal ordered" has "r1 desc" in its "sort" beyond that:
# steps at the same time are in order.

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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter requestParameters.cidr = "0.0.0.0/0"

=== exact field option
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventSource: iam.amazonaws.com
    eventName: CreateAccessKey
    userIdentity.userName: Bob
  condition: sel
--- options
assume=true
exact_fields=eventSource,eventName
--- cloudwatch
fields @timestamp, @message | filter eventSource = "iam.amazonaws.com" and eventName = "CreateAccessKey" and userIdentity.userName like /(?i)^Bob$/

=== case exact global
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userAgent|contains: TruffleHog
    eventName: GetCallerIdentity
  condition: sel
--- options
assume=true
case=exact
--- cloudwatch
fields @timestamp, @message | filter userAgent like /TruffleHog/ and eventName = "GetCallerIdentity"

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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter CommandLine like /(?i)\(a\+b\)\[c\]\{d\}\^\$\|/

=== list startswith
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName|startswith:
      - Describe
      - List
      - Get
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^(?:Describe|List|Get)/

=== list endswith
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName|endswith:
      - Policy
      - Role
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)(?:Policy|Role)$/

=== list mixed anchors
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName:
      - 'Get*'
      - '*Policy'
      - Exact
      - '*mid*'
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^Get|Policy$|^Exact$|mid/

=== list contains all
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    CommandLine|contains|all:
      - ' -enc '
      - ' -nop '
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter CommandLine like /(?i) -enc / and CommandLine like /(?i) -nop /

=== list duplicates removed
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName:
      - A
      - B
      - A
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^(?:A|B)$/

=== list numbers
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.port:
      - 22
      - 3389
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter requestParameters.port in [22, 3389]

=== list of maps or
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    - eventName: A1
      eventSource: s1.amazonaws.com
    - eventName: B1
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter (eventName like /(?i)^A1$/ and eventSource like /(?i)^s1\.amazonaws\.com$/) or eventName like /(?i)^B1$/

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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter requestParameters.path like /[\/\\]var/

=== re hash
# differs: '#' is itself in patterns
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.path|re: 'a#b'
  condition: sel
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
--- cloudwatch error
--- diagnostics
7:19 error SG3008: '(unclosed' is not a valid regular expression: missing closing parenthesis; at character 10

=== cidr v6
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    sourceIPAddress|cidr: 'fe80::/10'
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter isIpv6InSubnet(sourceIPAddress, "fe80::/10")

=== cidr list
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    sourceIPAddress|cidr:
      - '10.0.0.0/8'
      - '172.16.0.0/12'
      - '::1/128'
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter isIpv4InSubnet(sourceIPAddress, "10.0.0.0/8") or isIpv4InSubnet(sourceIPAddress, "172.16.0.0/12") or isIpv6InSubnet(sourceIPAddress, "::1/128")

=== cidr not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    sourceIPAddress|cidr: '10.0.0.0/8'
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(sourceIPAddress) or not isIpv4InSubnet(sourceIPAddress, "10.0.0.0/8")

=== cidr host bits error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    sourceIPAddress|cidr: '10.0.0.1/8'
  condition: sel
--- options
assume=true
--- cloudwatch error
--- diagnostics
7:27 error SG3009: '10.0.0.1/8': it has bits set beyond the prefix length

=== cidr 32
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    srcAddr|cidr: '198.51.100.7/32'
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter isIpv4InSubnet(srcAddr, "198.51.100.7/32")

=== num float
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ratio: 0.5
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter requestParameters.ratio = 0.5

=== num float integral
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ratio: 3.0
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter requestParameters.ratio = 3

=== num gt
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    bytes|gt: 1000000
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter bytes > 1000000

=== num gte
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    bytes|gte: 1000000
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter bytes >= 1000000

=== num lt
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    bytes|lt: 10
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter bytes < 10

=== num lte
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    bytes|lte: 10
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter bytes <= 10

=== num neq
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    protocol|neq: 6
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(protocol) or protocol != 6

=== num eq not
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    dstPort: 22
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(dstPort) or dstPort != 22

=== num list not
--- rule
title: Test rule
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    dstPort:
      - 22
      - 23
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(dstPort) or dstPort not in [22, 23]

=== null value
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode: null
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(errorCode)

=== null not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode: null
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter ispresent(errorCode)

=== exists false
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode|exists: false
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(errorCode)

=== exists true not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode|exists: true
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(errorCode)

=== empty string
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode: ''
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter errorCode = ""

=== empty string not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    errorCode: ''
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(errorCode) or errorCode != ""

=== bool true
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    readOnly: true
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter readOnly = 1 or readOnly like /(?i)^true$/

=== bool false
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    readOnly: false
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter readOnly = 0 or readOnly like /(?i)^false$/

=== bool string true
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    responseElements.publiclyAccessible: 'true'
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter responseElements.publiclyAccessible = 1 or responseElements.publiclyAccessible like /(?i)^true$/

=== bool not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    readOnly: true
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(readOnly) or (readOnly != 1 and readOnly not like /(?i)^true$/)

=== bool in and
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    readOnly: false
    eventName: PutObject
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter (readOnly = 0 or readOnly like /(?i)^false$/) and eventName like /(?i)^PutObject$/

=== bool cased string is plain
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.flag|cased: 'true'
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter requestParameters.flag = "true"

=== fieldref not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userIdentity.userName|fieldref: requestParameters.userName
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(userIdentity.userName) or not ispresent(requestParameters.userName) or tolower(userIdentity.userName) != tolower(requestParameters.userName)

=== fieldref endswith
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userIdentity.arn|fieldref|endswith: requestParameters.userName
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter endsWith(tolower(userIdentity.arn), tolower(requestParameters.userName)) = 1

=== fieldref endswith not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userIdentity.arn|fieldref|endswith: requestParameters.userName
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(userIdentity.arn) or not ispresent(requestParameters.userName) or endsWith(tolower(userIdentity.arn), tolower(requestParameters.userName)) = 0

=== fieldref special field
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    a-b|fieldref: c d
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter tolower(`a-b`) = tolower(`c d`)

=== cased contains
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userAgent|contains|cased: Boto3
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter userAgent like /Boto3/

=== cased backslash goes regex
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    Image|cased: 'C:\Temp\a.exe'
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter Image like /^C:\\Temp\\a\.exe$/

=== cased and plain not merged
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    - eventName|cased: Alpha
    - eventName: Beta
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName = "Alpha" or eventName like /(?i)^Beta$/

=== keyword single
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - AccessDenied
  condition: kw
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)AccessDenied/

=== keyword wildcard
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - 'Access*Denied'
  condition: kw
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter @message like /(?is)Access.*Denied/

=== keyword backslash json
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - 'C:\Windows\Temp'
  condition: kw
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)C:\\{1,2}Windows\\{1,2}Temp/

=== keyword quote json
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - '"Effect":"Allow"'
  condition: kw
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)\\?"Effect\\?":\\?"Allow\\?"/

=== keyword number
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - 4625
  condition: kw
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter @message like /(?i)4625/

=== keyword not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    - AccessDenied
  sel:
    eventName: CreateUser
  condition: sel and not kw
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^CreateUser$/ and @message not like /(?i)AccessDenied/

=== keyword re
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  kw:
    '|re': 'AKIA[0-9A-Z]{16}'
  condition: kw
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter @message like /AKIA[0-9A-Z]{16}/

=== not caseless list
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    sourceIPAddress:
      - '192.0.2.1'
      - '192.0.2.2'
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(sourceIPAddress) or sourceIPAddress not in ["192.0.2.1", "192.0.2.2"]

=== not not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: A1
  condition: not (not sel)
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^A1$/

=== sel and not filter
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  filter:
    userIdentity.type: AssumedRole
  condition: sel and not filter
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^CreateAccessKey$/ and (not ispresent(userIdentity.type) or userIdentity.type not like /(?i)^AssumedRole$/)

=== sel and not all of filters
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  filter_a:
    userIdentity.type: AssumedRole
  filter_b:
    userAgent|contains: Terraform
  condition: sel and not all of filter_*
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^CreateAccessKey$/ and (not ispresent(userIdentity.type) or userIdentity.type not like /(?i)^AssumedRole$/ or not ispresent(userAgent) or userAgent not like /(?i)Terraform/)

=== not with null inside
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
  filter:
    errorCode: null
    userAgent|contains: Chrome
  condition: sel and not filter
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^ConsoleLogin$/ and (ispresent(errorCode) or not ispresent(userAgent) or userAgent not like /(?i)Chrome/)

=== not message no guard
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    '@message|contains': foo
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter @message not like /(?i)foo/

=== cond or
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    eventName: A1
  b:
    eventSource: s1.amazonaws.com
  condition: a or b
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^A1$/ or eventSource like /(?i)^s1\.amazonaws\.com$/

=== cond 1 of them
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    eventName: A1
  b:
    eventName: B1
  condition: 1 of them
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^(?:A1|B1)$/

=== cond multiple conditions two queries
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    eventName: A1
  b:
    eventName: B1
  condition:
    - a
    - b
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^A1$/

fields @timestamp, @message | filter eventName like /(?i)^B1$/

=== cond same field or across selections
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  a:
    eventName|startswith: Get
  b:
    eventName|contains: Secret
  condition: a or b
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^Get|Secret/

=== field dash
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    detail-type: GuardDuty Finding
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter `detail-type` like /(?i)^GuardDuty Finding$/

=== field slash in path
--- rule
title: Test rule
logsource:
  product: kubernetes
  service: audit
detection:
  sel:
    annotations.authorization.k8s.io/decision: forbid
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter `annotations.authorization.k8s.io/decision` like /(?i)^forbid$/

=== field space
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    Event ID: 4625
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter `Event ID` = 4625

=== field colon
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    'aws:tag': x
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter `aws:tag` like /(?i)^x$/

=== field array index
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ipPermissions.items.0.toPort: 22
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter requestParameters.ipPermissions.items.0.toPort = 22

=== field keyword name
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    filter: abc
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter `filter` like /(?i)^abc$/

=== field system at
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    '@logStream|startswith': kube-apiserver-audit
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter @logStream like /(?i)^kube-apiserver-audit/

=== field custom at
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    '@version': '1'
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter @@version = "1"

=== field non ascii
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    büro: x
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter `büro` like /(?i)^x$/

=== field backtick error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    'a`b': x
  condition: sel
--- options
assume=true
--- cloudwatch error
7:5 error SG7201: 'a`b' cannot be quoted: it has a '`', a '\' or '{{'

=== field dollar
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    '$name': x
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter `$name` like /(?i)^x$/

=== field not special
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    detail-type: GuardDuty Finding
  condition: not sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter not ispresent(`detail-type`) or `detail-type` not like /(?i)^GuardDuty Finding$/

=== format filter only
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: A1
  condition: sel
--- format filter
--- options
assume=true
--- cloudwatch
filter eventName like /(?i)^A1$/

=== container contains
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: PutBucketVersioning
    requestParameters|contains: Suspended
  condition: sel
--- options
assume=true
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter eventName like /(?i)^PutBucketVersioning$/ and coalesce(jsonStringify(sigma_json.requestParameters), "") like /(?i)Suspended/ | display @timestamp, @message

=== container contains all quotes
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters|contains|all:
      - '"s3:GetObject"'
      - '"Allow"'
  condition: sel
--- options
assume=true
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter coalesce(jsonStringify(sigma_json.requestParameters), "") like /(?i)\\?"s3:GetObject\\?"/ and coalesce(jsonStringify(sigma_json.requestParameters), "") like /(?i)\\?"Allow\\?"/ | display @timestamp, @message

=== container not
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateInstanceExportTask
  flt:
    responseElements|contains: Failure
  condition: sel and not flt
--- options
assume=true
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter eventName like /(?i)^CreateInstanceExportTask$/ and coalesce(jsonStringify(sigma_json.responseElements), "") not like /(?i)Failure/ | display @timestamp, @message

=== container exists
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    responseElements|exists: true
  condition: sel
--- options
assume=true
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter coalesce(jsonStringify(sigma_json.responseElements), "") != "" | display @timestamp, @message

=== container null
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    responseElements: null
  condition: sel
--- options
assume=true
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter coalesce(jsonStringify(sigma_json.responseElements), "") = "" | display @timestamp, @message

=== container re
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters|re: '"Principal"\s*:\s*"\*"'
  condition: sel
--- options
assume=true
containers=requestParameters,responseElements
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter coalesce(jsonStringify(sigma_json.requestParameters), "") like /"Principal"\s*:\s*"\*"/ | display @timestamp, @message

=== array eq string
# differs: the parent keys count
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ipPermissions.items.ipRanges.items.cidrIp: '0.0.0.0/0'
  condition: sel
--- options
assume=true
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter coalesce(jsonStringify(sigma_json.requestParameters.ipPermissions.items), "") like /(?i)"ipRanges"\s*:\s*\{([^{}]|\{[^{}]*\})*"items"\s*:\s*\[([^{}\]]|\{([^{}]|\{[^{}]*\})*\})*\{([^{}]|\{[^{}]*\})*"cidrIp"\s*:\s*"0\.0\.0\.0\/0"/ | display @timestamp, @message

=== array eq number
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ipPermissions.items.toPort: 3389
  condition: sel
--- options
assume=true
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter coalesce(jsonStringify(sigma_json.requestParameters.ipPermissions.items), "") like /"toPort"\s*:\s*"?3389"?\s*[,}\]]/ | display @timestamp, @message

=== array top scalars star
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.layers|contains: '*'
  condition: sel
--- options
assume=true
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter coalesce(jsonStringify(sigma_json.requestParameters.layers), "") != "" | display @timestamp, @message

=== array top scalars eq
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.layers: 'arn:aws:lambda:us-east-1:123456789012:layer:x:1'
  condition: sel
--- options
assume=true
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter coalesce(jsonStringify(sigma_json.requestParameters.layers), "") like /(?i)"arn:aws:lambda:us-east-1:123456789012:layer:x:1"/ | display @timestamp, @message

=== array not
# differs: the parent keys count
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: AuthorizeSecurityGroupIngress
  flt:
    requestParameters.ipPermissions.items.ipRanges.items.cidrIp|startswith: '10.'
  condition: sel and not flt
--- options
assume=true
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter eventName like /(?i)^AuthorizeSecurityGroupIngress$/ and coalesce(jsonStringify(sigma_json.requestParameters.ipPermissions.items), "") not like /(?i)"ipRanges"\s*:\s*\{([^{}]|\{[^{}]*\})*"items"\s*:\s*\[([^{}\]]|\{([^{}]|\{[^{}]*\})*\})*\{([^{}]|\{[^{}]*\})*"cidrIp"\s*:\s*"10\.[^"]*"/ | display @timestamp, @message

=== array exists
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ipPermissions.items.toPort|exists: true
  condition: sel
--- options
assume=true
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch
fields @timestamp, @message, jsonParse(@message) as sigma_json | filter coalesce(jsonStringify(sigma_json.requestParameters.ipPermissions.items), "") like /"toPort"\s*:/ | display @timestamp, @message

=== array cidr error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.ipPermissions.items.ipRanges.items.cidrIp|cidr: '10.0.0.0/8'
  condition: sel
--- options
assume=true
arrays=requestParameters.ipPermissions.items.*.ipRanges.items.*.cidrIp,requestParameters.ipPermissions.items.*.toPort,requestParameters.containerDefinitions.*.command.*,requestParameters.layers.*
--- cloudwatch error
7:71 error SG7219: the elements of a list cannot be compared in this way; text, numbers, null and |exists can

=== mod base64
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    CommandLine|base64: hello
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter CommandLine like /(?i)^aGVsbG8=$/

=== mod wide base64offset
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    CommandLine|wide|base64offset|contains: IEX
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter CommandLine like /(?i)SQBFAFgA|kARQBYA|JAEUAWA/

=== mod windash all
--- rule
title: Test rule
logsource:
  category: process_creation
  product: windows
detection:
  sel:
    CommandLine|windash|contains|all:
      - ' -s '
      - foo
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter CommandLine like /(?i) -s | \/s | –s | —s | ―s / and CommandLine like /(?i)foo/

=== mod expand unresolved error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userIdentity.userName|expand: '%admins%'
  condition: sel
--- options
assume=true
--- cloudwatch error
7:35 error SG7002: the placeholder 'admins' has no values

=== mod timestamp hour
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    '@timestamp|hour': 3
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter formatDate(@timestamp, "%H", "UTC") = "03"

=== mod timestamp hour other field error
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventTime|hour: 3
  condition: sel
--- options
assume=true
--- cloudwatch error
7:21 error SG7205: only @timestamp and @ingestionTime are times

=== str hash
# differs: '#' is itself in patterns
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    requestParameters.x: '#1'
  condition: sel
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
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
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter requestParameters.x like /(?i)a\|b%c/

=== corr event count
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [userIdentity.userName]
  timespan: 5m
  condition:
    gte: 10
--- options
assume=true
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(userIdentity.userName) | stats count(*) as event_count by userIdentity.userName, bin(5m) as window | filter event_count >= 10
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr event count no group
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  timespan: 1h
  condition:
    gt: 100
--- options
assume=true
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | stats count(*) as event_count by bin(1h) as window | filter event_count > 100
--- cloudwatch diagnostics
16:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr event count two groups
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: [failed_login]
  group-by: [userIdentity.userName, sourceIPAddress]
  timespan: 30s
  condition:
    gte: 3
--- options
assume=true
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(userIdentity.userName) and ispresent(sourceIPAddress) | stats count(*) as event_count by userIdentity.userName, sourceIPAddress, bin(30s) as window | filter event_count >= 3
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr event count two rules
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Access key created
name: new_key
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: [failed_login, new_key]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition:
    gte: 5
--- options
assume=true
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or eventName like /(?i)^CreateAccessKey$/ | filter ispresent(userIdentity.arn) | stats count(*) as event_count by userIdentity.arn, bin(10m) as window | filter event_count >= 5
--- cloudwatch diagnostics
27:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr timespan 90m
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [awsRegion]
  timespan: 90m
  condition:
    gte: 5
--- options
assume=true
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | fields floor(toMillis(@timestamp) / 5400000) as window | filter ispresent(awsRegion) | stats count(*) as event_count by awsRegion, window | filter event_count >= 5
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr timespan 7d
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [awsRegion]
  timespan: 7d
  condition:
    gte: 5
--- options
assume=true
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | fields floor(toMillis(@timestamp) / 604800000) as window | filter ispresent(awsRegion) | stats count(*) as event_count by awsRegion, window | filter event_count >= 5
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr timespan 120s
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [awsRegion]
  timespan: 120s
  condition:
    gte: 5
--- options
assume=true
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(awsRegion) | stats count(*) as event_count by awsRegion, bin(2m) as window | filter event_count >= 5
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr timespan 90s
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [awsRegion]
  timespan: 90s
  condition:
    gte: 5
--- options
assume=true
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | fields floor(toMillis(@timestamp) / 90000) as window | filter ispresent(awsRegion) | stats count(*) as event_count by awsRegion, window | filter event_count >= 5
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr timespan 60m
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [awsRegion]
  timespan: 60m
  condition:
    gte: 5
--- options
assume=true
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(awsRegion) | stats count(*) as event_count by awsRegion, bin(1h) as window | filter event_count >= 5
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr group by special field
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [detail-type]
  timespan: 5m
  condition:
    gte: 10
--- options
assume=true
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(`detail-type`) | stats count(*) as event_count by `detail-type`, bin(5m) as window | filter event_count >= 10
--- cloudwatch diagnostics
17:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr value sum
--- rule
title: Outbound flow
name: flow
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    action: ACCEPT
  condition: sel
---
title: Correlation
correlation:
  type: value_sum
  rules: flow
  group-by: [srcAddr]
  timespan: 1h
  condition:
    field: bytes
    gt: 1000000000
--- options
assume=true
--- cloudwatch
filter action like /(?i)^ACCEPT$/ | filter ispresent(srcAddr) | stats sum(bytes) as value_sum by srcAddr, bin(1h) as window | filter value_sum > 1000000000
--- cloudwatch diagnostics
16:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr value avg
--- rule
title: Outbound flow
name: flow
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    action: ACCEPT
  condition: sel
---
title: Correlation
correlation:
  type: value_avg
  rules: flow
  group-by: [srcAddr]
  timespan: 1h
  condition:
    field: bytes
    gte: 100000
--- options
assume=true
--- cloudwatch
filter action like /(?i)^ACCEPT$/ | filter ispresent(srcAddr) | stats avg(bytes) as value_avg by srcAddr, bin(1h) as window | filter value_avg >= 100000
--- cloudwatch diagnostics
16:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr value percentile
--- rule
title: Outbound flow
name: flow
logsource:
  product: aws
  service: vpcflow
detection:
  sel:
    action: ACCEPT
  condition: sel
---
title: Correlation
correlation:
  type: value_percentile
  rules: flow
  group-by: [srcAddr]
  timespan: 1h
  condition:
    field: bytes
    gte: 100000
    percentile: 95
--- options
assume=true
--- cloudwatch
filter action like /(?i)^ACCEPT$/ | filter ispresent(srcAddr) | stats pct(bytes, 95) as value_percentile by srcAddr, bin(1h) as window | filter value_percentile >= 100000
--- cloudwatch diagnostics
16:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr temporal
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Access key created
name: new_key
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  condition: sel
---
title: Correlation
correlation:
  type: temporal
  rules: [failed_login, new_key]
  group-by: [userIdentity.arn]
  timespan: 10m
--- options
assume=true
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or eventName like /(?i)^CreateAccessKey$/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, 1, 0) as r1, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r2 | filter ispresent(userIdentity.arn) | stats sum(r1) as n1, sum(r2) as n2 by userIdentity.arn, bin(10m) as window | filter n1 > 0 and n2 > 0
--- cloudwatch diagnostics
27:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr temporal two of three
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Successful console login
name: ok_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    responseElements.ConsoleLogin: Success
  condition: sel
---
title: Access key created
name: new_key
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  condition: sel
---
title: Correlation
correlation:
  type: temporal
  rules: [failed_login, ok_login, new_key]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition:
    gte: 2
--- options
assume=true
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or (eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/) or eventName like /(?i)^CreateAccessKey$/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, 1, 0) as r1, if(eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/, 1, 0) as r2, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r3 | filter ispresent(userIdentity.arn) | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by userIdentity.arn, bin(10m) as window | fields if(n1 > 0, 1, 0) + if(n2 > 0, 1, 0) + if(n3 > 0, 1, 0) as rule_count | filter rule_count >= 2
--- cloudwatch diagnostics
38:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr temporal extended
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Successful console login
name: ok_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    responseElements.ConsoleLogin: Success
  condition: sel
---
title: Access key created
name: new_key
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  condition: sel
---
title: Correlation
correlation:
  type: temporal
  rules: [failed_login, ok_login, new_key]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: failed_login and (ok_login or new_key)
--- options
assume=true
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or (eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/) or eventName like /(?i)^CreateAccessKey$/ | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, 1, 0) as r1, if(eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/, 1, 0) as r2, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r3 | filter ispresent(userIdentity.arn) | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by userIdentity.arn, bin(10m) as window | filter n1 > 0 and (n2 > 0 or n3 > 0)
--- cloudwatch diagnostics
38:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr temporal ordered three
# differs: the three are in order together, not each two of them
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Successful console login
name: ok_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    responseElements.ConsoleLogin: Success
  condition: sel
---
title: Access key created
name: new_key
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: CreateAccessKey
  condition: sel
---
title: Correlation
correlation:
  type: temporal_ordered
  rules: [failed_login, ok_login, new_key]
  group-by: [sourceIPAddress]
  timespan: 15m
--- options
assume=true
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or (eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/) or eventName like /(?i)^CreateAccessKey$/ | fields toMillis(@timestamp) as sigma_ts | fields if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, 1, 0) as r1, if(eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/, 1, 0) as r2, if(eventName like /(?i)^CreateAccessKey$/, 1, 0) as r3 | filter ispresent(sourceIPAddress) | stats sum(r1) as n1, sum(r2) as n2, sum(r3) as n3 by sourceIPAddress, sigma_ts, bin(15m) as window | fields concat("=", sourceIPAddress) as key1 | sort key1 asc, sigma_ts asc | autoregress key1 as key1_lag p=1 | autoregress window as window_lag p=1 | fields if(key1_lag = key1 and window_lag = window, 0, 1) as fresh | fields case(n1 > 0, sigma_ts, fresh = 1, 0) as s1 | filldown s1 | fields case(n2 > 0, s1, fresh = 1, 0) as s2 | filldown s2 | filter n3 > 0 and s2 > 0 | dedup sourceIPAddress, window
--- cloudwatch diagnostics
35:3 warning SG7216: the query relies on 'filldown' and 'autoregress' following the order of 'sort', which is not documented
38:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr schedule window option
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [userIdentity.userName]
  timespan: 5m
  condition:
    gte: 10
--- options
assume=true
window=schedule
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(userIdentity.userName) | stats count(*) as event_count by userIdentity.userName | filter event_count >= 10

=== corr schedule window no group
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  timespan: 5m
  condition:
    gte: 10
--- options
assume=true
window=schedule
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | stats count(*) as event_count | filter event_count >= 10

=== corr generate base too
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  generate: true
  group-by: [userIdentity.userName]
  timespan: 5m
  condition:
    gte: 10
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/

filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(userIdentity.userName) | stats count(*) as event_count by userIdentity.userName, bin(5m) as window | filter event_count >= 10
--- cloudwatch diagnostics
18:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr nested
# differs: an error there
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Successful console login
name: ok_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    responseElements.ConsoleLogin: Success
  condition: sel
---
title: Many failures
name: many_failures
correlation:
  type: event_count
  rules: failed_login
  group-by: [sourceIPAddress]
  timespan: 5m
  condition:
    gte: 5
---
title: Correlation
correlation:
  type: temporal_ordered
  rules: [many_failures, ok_login]
  group-by: [sourceIPAddress]
  timespan: 15m
--- options
assume=true
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or (eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/) | fields case(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, toMillis(@timestamp)) as t1, case(eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/, toMillis(@timestamp)) as t2 | filter ispresent(sourceIPAddress) | stats count(t1) as n1, min(t1) as first1, max(t2) as last2 by sourceIPAddress, bin(15m) as window | filter n1 >= 5 and first1 <= last2
--- cloudwatch diagnostics
36:11 warning SG7236: the events of 'many_failures' are counted over the whole window, not over 5m: more may be found
36:11 warning SG7236: 'many_failures' comes before the next rule if its first event does: more may be found
38:13 warning SG7211: events on both sides of a window's border are not counted together; alarms of -f cloudformation find them

=== corr bad timespan error
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  timespan: 5x
  condition:
    gte: 10
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/
--- diagnostics
16:13 error SG5005: this is not a timespan of at least a second; a number and one of s m h d w M y: 15m

=== corr sliding event count
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: event_count
  rules: failed_login
  group-by: [userIdentity.userName]
  timespan: 5m
  condition:
    gte: 10
--- options
assume=true
window=sliding
--- cloudwatch
filter eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/ | filter ispresent(userIdentity.userName) | fields userIdentity.userName as sigma_g1, toMillis(@timestamp) as sigma_ts | sort sigma_g1 asc, sigma_ts asc | autoregress sigma_g1 as sigma_g1_lag p=9 | autoregress sigma_ts as sigma_ts_lag p=9 | filter sigma_g1_lag = sigma_g1 and sigma_ts - sigma_ts_lag <= 300000 | dedup sigma_g1
--- cloudwatch diagnostics
17:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 5m apart for near enough; groups that are the same number, such as 1 and 1.0, hide each other

=== corr sliding temporal ordered
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Successful console login
name: ok_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    responseElements.ConsoleLogin: Success
  condition: sel
---
title: Correlation
correlation:
  type: temporal_ordered
  rules: [failed_login, ok_login]
  group-by: [sourceIPAddress]
  timespan: 15m
--- options
assume=true
window=sliding
--- cloudwatch
filter (eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/) or (eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/) | filter ispresent(sourceIPAddress) | fields sourceIPAddress as sigma_g1, toMillis(@timestamp) as sigma_ts, if(eventName like /(?i)^ConsoleLogin$/ and errorMessage like /(?i)^Failed authentication$/, 1, 0) as r1, if(eventName like /(?i)^ConsoleLogin$/ and responseElements.ConsoleLogin like /(?i)^Success$/, 1, 0) as r2 | sort sigma_g1 asc, sigma_ts asc, r1 desc | autoregress sigma_g1 as sigma_g1_lag p=1 | autoregress sigma_ts as sigma_ts_lag p=1 | autoregress r1 as r1_lag p=1 | filter r2 = 1 and (r1 = 1 or (sigma_g1_lag = sigma_g1 and r1_lag = 1 and sigma_ts - sigma_ts_lag <= 900000)) | dedup sigma_g1
--- cloudwatch diagnostics
28:13 warning SG7216: the query relies on 'autoregress' following the order of 'sort', which is not documented, and takes events exactly 15m apart for near enough; groups that are the same number, such as 1 and 1.0, hide each other

=== corr sliding value count error
--- rule
title: Failed console login
name: failed_login
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    errorMessage: Failed authentication
  condition: sel
---
title: Correlation
correlation:
  type: value_count
  rules: failed_login
  group-by: [sourceIPAddress]
  timespan: 10m
  condition:
    field: userIdentity.userName
    gte: 20
--- options
assume=true
window=sliding
--- cloudwatch error
14:3 error SG7215: sliding windows can only find at least a number of events, all rules, or rules in order; -O window=schedule looks at all events at once

=== aws root activity
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    userIdentity.type: Root
  svc:
    eventType: AwsServiceEvent
  condition: sel and not svc
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter userIdentity.type like /(?i)^Root$/ and (not ispresent(eventType) or eventType not like /(?i)^AwsServiceEvent$/)

=== aws console login no mfa
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: ConsoleLogin
    additionalEventData.MFAUsed: 'NO'
    responseElements.ConsoleLogin: Success
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventName like /(?i)^ConsoleLogin$/ and additionalEventData.MFAUsed like /(?i)^NO$/ and responseElements.ConsoleLogin like /(?i)^Success$/

=== aws bedrock invoke from api key
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventSource: bedrock.amazonaws.com
    eventName:
      - InvokeModel
      - InvokeModelWithResponseStream
      - Converse
      - ConverseStream
    additionalEventData.callWithBearerToken: true
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventSource like /(?i)^bedrock\.amazonaws\.com$/ and eventName like /(?i)^(?:InvokeModel|InvokeModelWithResponseStream|Converse|ConverseStream)$/ and (additionalEventData.callWithBearerToken = 1 or additionalEventData.callWithBearerToken like /(?i)^true$/)

=== aws run gpu instances
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventSource: ec2.amazonaws.com
    eventName: RunInstances
    requestParameters.instanceType|startswith:
      - p3.
      - p4
      - p5
      - g5.
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter eventSource like /(?i)^ec2\.amazonaws\.com$/ and eventName like /(?i)^RunInstances$/ and requestParameters.instanceType like /(?i)^(?:p3\.|p4|p5|g5\.)/

=== k8s exec audit
--- rule
title: Test rule
logsource:
  product: kubernetes
  service: audit
detection:
  sel:
    verb: create
    objectRef.resource: pods
    objectRef.subresource: exec
  condition: sel
--- options
assume=true
--- cloudwatch
fields @timestamp, @message | filter verb like /(?i)^create$/ and objectRef.resource like /(?i)^pods$/ and objectRef.subresource like /(?i)^exec$/
