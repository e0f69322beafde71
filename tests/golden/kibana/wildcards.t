=== wc contains
--- rule
title: wc_contains
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        aws.cloudtrail.user_identity.arn|contains: assumed-role
    condition: sel
--- kibana
aws.cloudtrail.user_identity.arn:*assumed-role*

=== wc startswith
--- rule
title: wc_startswith
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        event.action|startswith: Delete
    condition: sel
--- kibana
event.action:Delete*

=== wc endswith
--- rule
title: wc_endswith
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        event.provider|endswith: .amazonaws.com
    condition: sel
--- kibana
event.provider:*.amazonaws.com

=== wc inline multi
--- rule
title: wc_inline_multi
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: 'a*b*c'
    condition: sel
--- kibana
f:a*b*c

=== wc double star collapsed
--- rule
title: wc_double_star_collapsed
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: 'a**b'
    condition: sel
--- kibana
f:a*b

=== wc star only exists
--- rule
title: wc_star_only_exists
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: '*'
    condition: sel
--- kibana
f:*

=== wc contains empty
--- rule
title: wc_contains_empty
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: ''
    condition: sel
--- kibana
f:*

=== wc startswith space inside
--- rule
title: wc_startswith_space_inside
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        process.command_line|startswith: net user
    condition: sel
--- kibana
process.command_line:net user*

=== wc startswith leading space widened
--- rule
title: wc_startswith_leading_space_widened
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|startswith: ' Mozilla'
    condition: sel
--- kibana
f:* Mozilla*
--- kibana diagnostics
7:23 warning SG7112: KQL trims whitespace at the edge of a wildcard value: a '*' is added to keep it

=== wc endswith only space widened
--- rule
title: wc_endswith_only_space_widened
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|endswith: ' '
    condition: sel
--- kibana
f:* *
--- kibana diagnostics
7:21 warning SG7112: KQL trims whitespace at the edge of a wildcard value: a '*' is added to keep it

=== wc contains single quote space
--- rule
title: wc_contains_single_quote_space
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        process.command_line|contains: "it's here"
    condition: sel
--- kibana
process.command_line:*it's here*

=== wc contains parens
--- rule
title: wc_contains_parens
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        process.command_line|contains: '.DownloadString('
    condition: sel
--- kibana
process.command_line:*.DownloadString\(*

=== wc contains braces
--- rule
title: wc_contains_braces
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        process.command_line|contains: '${jndi:'
    condition: sel
--- kibana
process.command_line:*$\{jndi\:*

=== wc contains angles
--- rule
title: wc_contains_angles
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        url.query|contains: '<script>'
    condition: sel
--- kibana
url.query:*\<script\>*

=== wc contains colon
--- rule
title: wc_contains_colon
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        process.command_line|contains: 'sekurlsa::logonpasswords'
    condition: sel
--- kibana
process.command_line:*sekurlsa\:\:logonpasswords*

=== wc contains all specials
--- rule
title: wc_contains_all_specials
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: '\():<>"{}'
    condition: sel
--- kibana
f:*\\\(\)\:\<\>\"\{\}*

=== wc contains lucene specials
--- rule
title: wc_contains_lucene_specials
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: '+-=&|!^~[]/'
    condition: sel
--- kibana
f:*+-=&|!^~[]/*

=== wc contains json pair
--- rule
title: wc_contains_json_pair
logsource:
    product: azure
    service: activitylogs
detection:
    sel:
        azure.activitylogs.properties.responseBody|contains: '"allowBlobPublicAccess":true'
    condition: sel
--- kibana
azure.activitylogs.properties.responseBody:*\"allowBlobPublicAccess\"\:true*
--- kibana diagnostics
7:62 warning SG7141: 'azure.activitylogs.properties.responseBody' has the type flattened: '*"allowBlobPublicAccess":true*' is widened to all keys of the flattened field

=== wc contains literal star
--- rule
title: wc_contains_literal_star
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: 'a\*b'
    condition: sel
--- kibana
f:*a\*b*

=== wc contains regex text
--- rule
title: wc_contains_regex_text
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: '^[a-z]+$'
    condition: sel
--- kibana
f:*^[a-z]+$*

=== wc contains word or
--- rule
title: wc_contains_word_or
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: 'true or false'
    condition: sel
--- kibana
f:*true \or false*

=== wc contains word and
--- rule
title: wc_contains_word_and
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: 'Documents and Settings'
    condition: sel
--- kibana
f:*Documents \and Settings*

=== wc contains word not
--- rule
title: wc_contains_word_not
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: 'is not recognized'
    condition: sel
--- kibana
f:*is \u006eot recognized*

=== wc contains word NOT upper
--- rule
title: wc_contains_word_NOT_upper
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: 'IF NOT EXIST'
    condition: sel
--- kibana
f:*IF \u004eOT EXIST*

=== wc endswith word or
--- rule
title: wc_endswith_word_or
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|endswith: 'either or'
    condition: sel
--- kibana
f:*either \or

=== wc startswith word not
--- rule
title: wc_startswith_word_not
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|startswith: 'not found'
    condition: sel
--- kibana
f:\u006eot found*

=== wc contains order band safe
--- rule
title: wc_contains_order_band_safe
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: 'order by brand nothing'
    condition: sel
--- kibana
f:*order by brand nothing*

=== wc contains control
--- rule
title: wc_contains_control
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: "a\x01b"
    condition: sel
--- kibana
f:*a\u0001b*

=== wc contains nbsp
--- rule
title: wc_contains_nbsp
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains: "a\u00a0b"
    condition: sel
--- kibana
f:*a\u00a0b*

=== wc contains url
--- rule
title: wc_contains_url
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        url.full|contains: 'https://evil.example/a?b=1&c=2'
    condition: sel
--- kibana
url.full:*https\://evil.example/a*b=1&c=2*
--- kibana diagnostics
7:28 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'

=== wc single char widened
--- rule
title: wc_single_char_widened
logsource:
    product: windows
    service: security
detection:
    sel:
        winlog.event_data.AccessMask: '*1?'
    condition: sel
--- kibana
winlog.event_data.AccessMask:*1*
--- kibana diagnostics
7:39 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'

=== wc single char middle widened
--- rule
title: wc_single_char_middle_widened
logsource:
    product: windows
    service: security
detection:
    sel:
        process.name: 'prog?.exe'
    condition: sel
--- kibana
process.name:prog*.exe
--- kibana diagnostics
7:23 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'

=== wc single char error option
--- rule
title: wc_single_char_error_option
logsource:
    product: windows
    service: security
detection:
    sel:
        process.name: 'prog?.exe'
    condition: sel
--- options
single_wildcard=error
--- kibana error
7:23 error SG7102: KQL has no single-character wildcard (?)

=== wc single char negated error
--- rule
title: wc_single_char_negated_error
logsource:
    product: windows
    service: security
detection:
    sel:
        event.action: X
    flt:
        process.name: 'prog?.exe'
    condition: sel and not flt
--- kibana error
9:23 error SG7102: KQL has no single-character wildcard (?), and below 'not' a wider one hides events

=== wc edge space negated error
--- rule
title: wc_edge_space_negated_error
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        event.action: X
    flt:
        f|endswith: ' '
    condition: sel and not flt
--- kibana error
9:21 error SG7103: KQL trims whitespace at the edge of a wildcard value

=== blanks in a row, and a word at the end of a name
--- rule
title: A
logsource: {category: t}
detection: {sel: {'f|contains': 'a  b   c', 'is_not|gt': 5, 'not|lt': 3}, condition: sel}
--- kibana
f:*a \u0020b \u0020\u0020c* and "is_not" > 5 and "not" < 3
