=== plain simple
--- rule
title: plain_simple
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        event.action: ConsoleLogin
    condition: sel
--- kibana
event.action:"ConsoleLogin"

=== plain two fields and
--- rule
title: plain_two_fields_and
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        event.provider: signin.amazonaws.com
        event.action: ConsoleLogin
    condition: sel
--- kibana
event.provider:"signin.amazonaws.com" and event.action:"ConsoleLogin"

=== plain list or
--- rule
title: plain_list_or
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        event.action:
            - CreateUser
            - CreateAccessKey
            - CreateLoginProfile
    condition: sel
--- kibana
event.action:("CreateUser" or "CreateAccessKey" or "CreateLoginProfile")

=== plain email
--- rule
title: plain_email
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        user.email: alice@example.com
    condition: sel
--- kibana
user.email:"alice@example.com"

=== plain colon arn
--- rule
title: plain_colon_arn
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        aws.cloudtrail.user_identity.arn: 'arn:aws:iam::123456789012:user/alice'
    condition: sel
--- kibana
aws.cloudtrail.user_identity.arn:"arn:aws:iam::123456789012:user/alice"

=== plain backslash path
--- rule
title: plain_backslash_path
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        process.executable: 'C:\Windows\System32\cmd.exe'
    condition: sel
--- kibana
process.executable:"C:\\Windows\\System32\\cmd.exe"

=== plain backslash n t
--- rule
title: plain_backslash_n_t
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        process.executable: 'C:\new\temp\report.exe'
    condition: sel
--- kibana
process.executable:"C:\\new\\temp\\report.exe"

=== plain trailing backslash
--- rule
title: plain_trailing_backslash
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        file.directory: 'C:\Temp\\'
    condition: sel
--- kibana
file.directory:"C:\\Temp\\"

=== plain single quote
--- rule
title: plain_single_quote
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        process.command_line: "it's"
    condition: sel
--- kibana
process.command_line:"it's"

=== plain keyword not
--- rule
title: plain_keyword_not
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        message_id: not
    condition: sel
--- kibana
message_id:"not"

=== plain keyword upper
--- rule
title: plain_keyword_upper
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        message_id: NOT
    condition: sel
--- kibana
message_id:"NOT"

=== plain keywords inside
--- rule
title: plain_keywords_inside
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        message_id: this and that or not those
    condition: sel
--- kibana
message_id:"this and that or not those"

=== plain true string
--- rule
title: plain_true_string
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: 'true'
    condition: sel
--- kibana
f:"true"

=== plain null string
--- rule
title: plain_null_string
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: 'null'
    condition: sel
--- kibana
f:"null"

=== plain leading zero string
--- rule
title: plain_leading_zero_string
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: '007'
    condition: sel
--- kibana
f:"007"

=== plain empty string
--- rule
title: plain_empty_string
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: ''
    condition: sel
--- kibana
f:""

=== plain newline
--- rule
title: plain_newline
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: "line1\nline2"
    condition: sel
--- kibana
f:"line1\nline2"

=== plain crlf
--- rule
title: plain_crlf
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: "line1\r\nline2"
    condition: sel
--- kibana
f:"line1\r\nline2"

=== plain control char
--- rule
title: plain_control_char
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: "a\x01b"
    condition: sel
--- kibana
f:"a\u0001b"

=== plain non ascii
--- rule
title: plain_non_ascii
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        user.name: 'Müller'
    condition: sel
--- kibana
user.name:"Müller"

=== plain cjk
--- rule
title: plain_cjk
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: 管理者
    condition: sel
--- kibana
f:"管理者"

=== plain emoji
--- rule
title: plain_emoji
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: 'rocket 🚀'
    condition: sel
--- kibana
f:"rocket 🚀"

=== plain rtl override
--- rule
title: plain_rtl_override
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: "a\u202eexe.txt"
    condition: sel
--- kibana
f:"a\u202eexe.txt"

=== plain backtick dollar
--- rule
title: plain_backtick_dollar
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: '$(whoami) `id`'
    condition: sel
--- kibana
f:"$(whoami) `id`"

=== plain literal star
--- rule
title: plain_literal_star
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: 'a\*b'
    condition: sel
--- kibana
f:"a*b"

=== plain literal question
--- rule
title: plain_literal_question
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: 'what\?'
    condition: sel
--- kibana
f:"what?"

=== plain only star literal
--- rule
title: plain_only_star_literal
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: '\*'
    condition: sel
--- kibana
f:"*"

=== plain backslash star literal
--- rule
title: plain_backslash_star_literal
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: 'dir\\\*'
    condition: sel
--- kibana
f:"dir\\*"

=== plain long 600
--- rule
title: plain_long_600
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij
    condition: sel
--- kibana
f:"abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij"

=== plain unc
--- rule
title: plain_unc
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        file.path: '\\\\server\share\f.txt'
    condition: sel
--- kibana
file.path:"\\\\server\\share\\f.txt"
