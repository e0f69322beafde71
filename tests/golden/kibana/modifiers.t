=== cidr v6
--- rule
title: cidr_v6
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        source.ip|cidr: 'fd00::/8'
    condition: sel
--- kibana
source.ip:"fd00::/8"

=== cased value
--- rule
title: cased_value
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        user.name|cased: Administrator
    condition: sel
--- kibana
user.name:"Administrator"

=== cased contains
--- rule
title: cased_contains
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|contains|cased: AbC
    condition: sel
--- kibana
f:*AbC*

=== base64 value
--- rule
title: base64_value
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|base64|contains: 'whoami'
    condition: sel
--- kibana
f:*d2hvYW1p*

=== base64offset value
--- rule
title: base64offset_value
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|base64offset|contains: 'http://'
    condition: sel
--- kibana
f:(*aHR0cDovL* or *h0dHA6Ly* or *odHRwOi8v*)

=== windash
--- rule
title: windash
logsource:
    product: windows
    service: security
detection:
    sel:
        process.command_line|windash|contains: ' -f '
    condition: sel
--- kibana
process.command_line:(* -f * or * /f * or * –f * or * —f * or * ―f *)

=== all of plain
--- rule
title: all_of_plain
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        tags|all:
            - a
            - b
    condition: sel
--- kibana
tags:("a" and "b")

=== neq modifier
--- rule
title: neq_modifier
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|neq: bad
    condition: sel
--- kibana
not f:"bad"
