=== kw single word
--- rule
title: kw_single_word
logsource:
    product: linux
    service: syslog
detection:
    kw:
        - mimikatz
    condition: kw
--- kibana
*mimikatz*

=== kw special word
--- rule
title: kw_special_word
logsource:
    product: linux
    service: syslog
detection:
    kw:
        - /etc/shadow
    condition: kw
--- kibana
*/etc/shadow* or "/etc/shadow"

=== kw list mixed
--- rule
title: kw_list_mixed
logsource:
    product: linux
    service: syslog
detection:
    kw:
        - segfault
        - 'stack smashing detected'
    condition: kw
--- kibana
*segfault* or "stack smashing detected"

=== kw wildcard
--- rule
title: kw_wildcard
logsource:
    product: linux
    service: syslog
detection:
    kw:
        - 'CVE-2021-*'
    condition: kw
--- kibana
*CVE-2021-*

=== kw all
--- rule
title: kw_all
logsource:
    product: linux
    service: syslog
detection:
    kw:
        '|all':
            - Remove-Item
            - recurse
    condition: kw
--- kibana
(*Remove-Item* or "Remove-Item") and *recurse*

=== kw bound to field option
--- rule
title: kw_bound_to_field_option
logsource:
    product: linux
    service: syslog
detection:
    kw:
        - entered promiscuous mode
    condition: kw
--- options
unbound_field=event.original
--- kibana
event.original:*entered promiscuous mode*
