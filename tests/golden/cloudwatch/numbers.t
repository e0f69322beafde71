# Numbers at the edge of what doubles hold.

=== the largest exact integer
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 9007199254740992
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter f = 9007199254740992

=== beyond exact integers
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 9007199254740994
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter f = 9007199254740994
--- cloudwatch diagnostics
6:8 warning SG7208: the service may round a number as large as this

=== beyond exact integers, compared
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f|gt: 12345678901234567890
  condition: sel
--- cloudwatch
fields @timestamp, @message | filter f > 12345678901234567890
--- cloudwatch diagnostics
6:11 warning SG7208: the service may round a number as large as this

=== an exponent
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 1.0e+300
  condition: sel
--- cloudwatch error
6:8 warning SG7208: the service may round a number as large as this
6:8 error SG7001: the service may not read '1e+300' as a number

=== a small fraction
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 0.00001
  condition: sel
--- cloudwatch error
6:8 error SG7001: the service may not read '1e-05' as a number
