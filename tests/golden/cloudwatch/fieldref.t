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
--- cloudwatch
fields @timestamp, @message | filter not ispresent(userIdentity.userName) or not ispresent(requestParameters.userName) or strcontains(tolower(userIdentity.userName), tolower(requestParameters.userName)) = 0 or strcontains(tolower(requestParameters.userName), tolower(userIdentity.userName)) = 0

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
--- cloudwatch
fields @timestamp, @message | filter strcontains(tolower(`a-b`), tolower(`c d`)) = 1 and strcontains(tolower(`c d`), tolower(`a-b`)) = 1
