# Checks of fields, and of values whose form is known.

=== a slip is one letter in five, two in ten
--- args
check
--only
field-misspelt
.
--- file a.yml
title: T
logsource: {product: windows, category: process_creation}
detection:
  sel:
    Imge: a
    ComandLine|contains: b
    CommmandLin: c
    'ParentImgae': d
  condition: sel
--- file b.yml
title: T
logsource: {product: windows, service: security}
detection:
  sel:
    SubjektUserName: a
    SubjectUsrNme: b
    TargtUsrNme: c
    Logontype: 3
  condition: sel
--- file c.yml
title: T
logsource: {product: azure, service: signinlogs}
detection:
  sel:
    resultType: 1
    ResultTyp: 1
    AppDisplayNam: x
  condition: sel
--- stdout
./a.yml:5:5: warning: no event is known to have a field 'Imge' [field-misspelt]
    5 |     Imge: a
      |     ^~~~ did you mean 'Image'?
./a.yml:6:5: warning: no event is known to have a field 'ComandLine' [field-misspelt]
    6 |     ComandLine|contains: b
      |     ^~~~~~~~~~ did you mean 'CommandLine'?
./a.yml:7:5: warning: no event is known to have a field 'CommmandLin' [field-misspelt]
    7 |     CommmandLin: c
      |     ^~~~~~~~~~~ did you mean 'CommandLine'?
./a.yml:8:6: warning: no event is known to have a field 'ParentImgae' [field-misspelt]
    8 |     'ParentImgae': d
      |      ^~~~~~~~~~~ did you mean 'ParentImage'?
./b.yml:5:5: warning: no event is known to have a field 'SubjektUserName' [field-misspelt]
    5 |     SubjektUserName: a
      |     ^~~~~~~~~~~~~~~ did you mean 'SubjectUserName'?
./b.yml:6:5: warning: no event is known to have a field 'SubjectUsrNme' [field-misspelt]
    6 |     SubjectUsrNme: b
      |     ^~~~~~~~~~~~~ did you mean 'SubjectUserName'?
./b.yml:8:5: warning: no event is known to have a field 'Logontype' [field-misspelt]
    8 |     Logontype: 3
      |     ^~~~~~~~~ did you mean 'LogonType'?
./c.yml:6:5: warning: no event is known to have a field 'ResultTyp' [field-misspelt]
    6 |     ResultTyp: 1
      |     ^~~~~~~~~ did you mean 'ResultType'?

check           errors warnings  notes
field-misspelt       0        8      0
all checks           0        8      0
--- stderr
sigcc: 3 files, 3 rules: 0 errors, 8 warnings, 0 notes

=== names that are nobody's slip
--- args
check
--only
field-misspelt
.
--- file a.yml
title: T
logsource: {product: windows, category: process_creation}
detection:
  sel:
    QueryName: a
    User: b
    Usr: c
    mycorp.CommandLine: d
  condition: sel
--- file b.yml
title: T
logsource: {product: acme}
detection:
  sel:
    ComandLine: a
  condition: sel
--- file c.yml
title: T
logsource: {product: windows, service: security}
detection:
  sel:
    QueryNumber: a
    AcmeField: b
  condition: sel
--- stderr
sigcc: 3 files, 3 rules: 0 errors, 0 warnings, 0 notes

=== the list of the log source, where that is asked for
--- args
check
--only
field-misspelt
--only
field-unknown
--only
field-case
.
--- file a.yml
title: T
logsource: {product: windows, category: process_creation}
detection:
  sel:
    Imagee: a
    commandline: b
    QueryName: c
    sha256: d
  condition: sel
--- stdout
./a.yml:5:5: error: events of this log source have no field 'Imagee' [field-unknown]
    5 |     Imagee: a
      |     ^~~~~~ did you mean 'Image'?
./a.yml:6:5: warning: the field 'commandline' is called 'CommandLine' [field-case]
    6 |     commandline: b
      |     ^~~~~~~~~~~ most targets tell capital and small letters of field names apart
./a.yml:7:5: error: events of this log source have no field 'QueryName' [field-unknown]
    7 |     QueryName: c
      |     ^~~~~~~~~

check          errors warnings  notes
field-case          0        1      0
field-unknown       2        0      0
all checks          2        1      0
--- stderr
sigcc: 1 file, 1 rule: 2 errors, 1 warning, 0 notes
--- exit
1

=== fields below open ones
--- args
check
--only
field-unknown-cloudtrail
.
--- file a.yml
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    requestParameters.a.b: 1
    eventName.x: a
    userIdentity.sessionContext.attributes.mfaAuthenticated: a
    resources.0.ARN: b
    eventname: c
    useridentity.arn: d
    requestParametersX: 1
  condition: sel
--- file b.yml
title: T
logsource: {product: aws, service: guardduty}
detection:
  sel:
    status: a
  condition: sel
--- stdout
./a.yml:6:5: warning: CloudTrail records have no field 'eventName.x' [field-unknown-cloudtrail]
    6 |     eventName.x: a
      |     ^~~~~~~~~~~ did you mean 'eventName'?
./a.yml:9:5: warning: CloudTrail records have no field 'eventname' [field-unknown-cloudtrail]
    9 |     eventname: c
      |     ^~~~~~~~~ did you mean 'eventName'?
./a.yml:10:5: warning: CloudTrail records have no field 'useridentity.arn' [field-unknown-cloudtrail]
   10 |     useridentity.arn: d
      |     ^~~~~~~~~~~~~~~~ did you mean 'userIdentity.arn'?
./a.yml:11:5: warning: CloudTrail records have no field 'requestParametersX' [field-unknown-cloudtrail]
   11 |     requestParametersX: 1
      |     ^~~~~~~~~~~~~~~~~~ did you mean 'requestParameters'?

check                     errors warnings  notes
field-unknown-cloudtrail       0        4      0
all checks                     0        4      0
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 4 warnings, 0 notes

=== words of CloudTrail
--- args
check
--only
value-aws-enum
.
--- file a.yml
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    eventSource: [iam, IAM.amazonaws.com, iamm.amazonaws.com, ec3.amazonaws.com, guarduty.amazonaws.com, brandnew.amazonaws.com, "*.example.com"]
    awsRegion: [us-east-1, us-gov-west-1, useast1, us-east, eu-west-1a]
    userIdentity.type: [ROOT, IamUsr, "Assumed*"]
  condition: sel
--- file b.yml
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    eventSource|startswith: iam
    eventCategory|contains: Mana
    additionalEventData.MFAUsed: "NO"
  condition: sel
--- stdout
./a.yml:5:19: warning: the eventSource 'iam' does not end with '.amazonaws.com' [value-aws-enum]
    5 |     eventSource: [iam, IAM.amazonaws.com, iamm.amazonaws.com, ec3.amazonaws.com, guarduty.amazonaws.com, brandnew.amazonaws.com, "*.example.com"]
      |                   ^~~ did you mean 'iam.amazonaws.com'?
./a.yml:5:82: warning: AWS has no service 'guarduty' [value-aws-enum]
    5 |     eventSource: [iam, IAM.amazonaws.com, iamm.amazonaws.com, ec3.amazonaws.com, guarduty.amazonaws.com, brandnew.amazonaws.com, "*.example.com"]
      |                                                                                  ^~~~~~~~~~~~~~~~~~~~~~ did you mean 'guardduty.amazonaws.com'?
./a.yml:6:43: warning: 'useast1' is not a region of AWS [value-aws-enum]
    6 |     awsRegion: [us-east-1, us-gov-west-1, useast1, us-east, eu-west-1a]
      |                                           ^~~~~~~
./a.yml:6:52: warning: 'us-east' is not a region of AWS [value-aws-enum]
    6 |     awsRegion: [us-east-1, us-gov-west-1, useast1, us-east, eu-west-1a]
      |                                                    ^~~~~~~
./a.yml:6:61: warning: 'eu-west-1a' is not a region of AWS [value-aws-enum]
    6 |     awsRegion: [us-east-1, us-gov-west-1, useast1, us-east, eu-west-1a]
      |                                                             ^~~~~~~~~~
./a.yml:7:31: warning: userIdentity.type is never 'IamUsr' [value-aws-enum]
    7 |     userIdentity.type: [ROOT, IamUsr, "Assumed*"]
      |                               ^~~~~~ did you mean 'IAMUser'?

check           errors warnings  notes
value-aws-enum       0        6      0
all checks           0        6      0
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 6 warnings, 0 notes

=== names of events
--- args
check
--only
value-aws-event-name
.
--- file a.yml
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    eventName: [CreateUser, UpdateFunctionCode20150331v2, CreateDistribution2020_05_31, ConsoleLogin, createuser, "Create*", CreateUser2015]
  condition: sel
--- file b.yml
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    eventSource: rds.amazonaws.com
    eventName: DeleteDBInstanc
  condition: sel
--- file c.yml
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    eventSource: rds.amazonaws.com
    eventName: CreateUsr
  condition: sel
--- file d.yml
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    eventName|contains: Usr
    eventName|endswith: X
  condition: sel
--- stdout
./a.yml:5:103: warning: no service of AWS has an event 'createuser' [value-aws-event-name]
    5 |     eventName: [CreateUser, UpdateFunctionCode20150331v2, CreateDistribution2020_05_31, ConsoleLogin, createuser, "Create*", CreateUser2015]
      |                                                                                                       ^~~~~~~~~~ did you mean 'CreateUser'?
./a.yml:5:126: warning: no service of AWS has an event 'CreateUser2015' [value-aws-event-name]
    5 |     eventName: [CreateUser, UpdateFunctionCode20150331v2, CreateDistribution2020_05_31, ConsoleLogin, createuser, "Create*", CreateUser2015]
      |                                                                                                                              ^~~~~~~~~~~~~~
./b.yml:6:16: warning: no service of AWS has an event 'DeleteDBInstanc' [value-aws-event-name]
    6 |     eventName: DeleteDBInstanc
      |                ^~~~~~~~~~~~~~~ did you mean 'DeleteDBInstance'?
./c.yml:6:16: warning: no service of AWS has an event 'CreateUsr' [value-aws-event-name]
    6 |     eventName: CreateUsr
      |                ^~~~~~~~~ did you mean 'CreateUser'?

check                 errors warnings  notes
value-aws-event-name       0        4      0
all checks                 0        4      0
--- stderr
sigcc: 4 files, 4 rules: 0 errors, 4 warnings, 0 notes

=== types of fields
--- args
check
--only
value-type-mismatch
.
--- file a.yml
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    readOnly: 'True'
    managementEvent: sometimes
    recipientAccountId: 1123
    eventID: null
  condition: sel
--- file b.yml
title: T
logsource: {product: aws, service: cloudtrail}
detection:
  sel:
    sessionCredentialFromConsole: true
    readOnly: true
    requestParameters.count: 3
    eventVersion: "1.08"
  condition: sel
--- stdout
./a.yml:5:15: warning: readOnly is true or false, not text [value-type-mismatch]
    5 |     readOnly: 'True'
      |               ^~~~~~
./a.yml:6:22: warning: managementEvent is true or false, not text [value-type-mismatch]
    6 |     managementEvent: sometimes
      |                      ^~~~~~~~~
./a.yml:7:25: warning: recipientAccountId is text, not a number [value-type-mismatch]
    7 |     recipientAccountId: 1123
      |                         ^~~~ quote it

check                errors warnings  notes
value-type-mismatch       0        3      0
all checks                0        3      0
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 3 warnings, 0 notes

=== hashes
--- args
check
--only
value-hash-format
.
--- file a.yml
title: T
logsource: {product: windows, category: process_creation}
detection:
  sel:
    Hashes|contains:
      - MD5=0123456789abcdefABCDEF0123456789
      - "*SHA1=0123456789abcdefABCDEF0123456789abcdefAB*"
      - MD5=0123456789abcdefABCDEF0123456789,SHA256=0123456789abcdefABCDEF0123456789abcdefABCDEF0123456789abcdefABCD,IMPHASH=0123456789abcdefABCDEF0123456789
  condition: sel
--- file b.yml
title: T
logsource: {product: windows, category: process_creation}
detection:
  sel:
    Hashes:
      - md5=0123456789abcdefABCDEF0123456789
      - 0123456789abcdefABCDEF0123456789
      - MD5=0123456789abcdefABCDEF012345678
      - SHA1=0123456789abcdefABCDEF0123456789abcdefAg
      - SHA512=0123456789abcdefABCDEF0123456789
  condition: sel
--- file c.yml
title: T
logsource: {product: windows, category: process_creation}
detection:
  sel:
    Hashes|re: MD5=0123456789abcdefABCD
    md5: 12
    Hash: null
  condition: sel
--- stdout
./b.yml:6:9: warning: 'md5=0123456789abcdefABCDEF0123456789' does not begin with MD5=, SHA1=, SHA256= or IMPHASH= [value-hash-format]
    6 |       - md5=0123456789abcdefABCDEF0123456789
      |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
./b.yml:7:9: warning: '0123456789abcdefABCDEF0123456789' is not NAME=DIGITS [value-hash-format]
    7 |       - 0123456789abcdefABCDEF0123456789
      |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
./b.yml:8:9: warning: 'MD5=0123456789abcdefABCDEF012345678' is not MD5= and 32 hexadecimal digits [value-hash-format]
    8 |       - MD5=0123456789abcdefABCDEF012345678
      |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
./b.yml:9:9: warning: 'SHA1=0123456789abcdefABCDEF0123456789abcdefAg' is not SHA1= and 40 hexadecimal digits [value-hash-format]
    9 |       - SHA1=0123456789abcdefABCDEF0123456789abcdefAg
      |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
./b.yml:10:9: warning: 'SHA512=0123456789abcdefABCDEF0123456789' does not begin with MD5=, SHA1=, SHA256= or IMPHASH= [value-hash-format]
   10 |       - SHA512=0123456789abcdefABCDEF0123456789
      |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

check              errors warnings  notes
value-hash-format       0        5      0
all checks              0        5      0
--- stderr
sigcc: 3 files, 3 rules: 0 errors, 5 warnings, 0 notes

=== accounts in other languages
--- args
check
--only
field-user-localised
.
--- file a.yml
title: T
logsource: {product: windows, category: process_creation}
detection:
  sel:
    ParentUSER|contains: AUTORI
  condition: sel
--- file b.yml
title: T
logsource: {product: windows, category: process_creation}
detection:
  sel:
    User|contains: [AUTHORI, AUTORI]
    Image: AUTORI
  condition: sel
--- stdout
./a.yml:5:26: warning: the name of this account depends on the language of Windows [field-user-localised]
    5 |     ParentUSER|contains: AUTORI
      |                          ^~~~~~ compare with both 'AUTHORI' and 'AUTORI', or with the account's SID

check                 errors warnings  notes
field-user-localised       0        1      0
all checks                 0        1      0
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 1 warning, 0 notes

=== elements of arrays
--- args
check
--only
field-alias-flattened
.
--- file a.yml
title: T
logsource: {product: a}
detection:
  sel:
    c[any].ip: 1
    c[any].port: 2
    d[all].ip: 3
    c[any]: 4
    d[0].a: 1
    d[0].b: 1
  condition: sel
--- stdout
./a.yml:6:5: warning: this may be another element of 'c[any]' than the one that 'c[any].ip' is about [field-alias-flattened]
    6 |     c[any].port: 2
      |     ^~~~~~~~~~~
      = ./a.yml:5:5: that one

check                  errors warnings  notes
field-alias-flattened       0        1      0
all checks                  0        1      0
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 0 notes

=== a list of fields that lists nothing
--- args
check
-f
short
--only
fields-present
a.yml
--- file a.yml
title: An empty list
logsource: {product: aws}
detection: {sel: {a: 1}, condition: sel}
fields: []
---
title: No value
logsource: {product: aws}
detection: {sel: {a: 1}, condition: sel}
fields:
---
title: A list of one
logsource: {product: aws}
detection: {sel: {a: 1}, condition: sel}
fields: [eventName]
--- stdout
a.yml:14:1: note: 'fields' says nothing about what the rule finds [fields-present]
--- stderr
sigcc: 1 file, 3 rules: 0 errors, 0 warnings, 1 note
