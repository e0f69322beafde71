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
--- kibana diagnostics
7:11 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field

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
--- kibana diagnostics
7:11 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field

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
--- kibana diagnostics
7:11 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field

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
--- kibana diagnostics
7:11 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field

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
--- kibana diagnostics
8:15 warning SG7116: without a field, text is compared with whole values of keyword fields, and with words of text fields; name one with the option unbound_field

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

=== keywords that need a field
--- rule
title: T
logsource: {category: t}
detection:
    sel: {'|cidr': 10.0.0.0/8}
    condition: sel
---
title: U
logsource: {category: t}
detection:
    sel: {'|exists': true}
    condition: sel
---
title: V
logsource: {category: t}
detection:
    sel: [null]
    condition: sel
--- diagnostics
4:20 error SG3012: a network needs a field name
10:13 error SG3012: 'exists' needs a field name
16:11 error SG3012: null needs a field name

=== a number in the field of keywords
--- rule
title: T
logsource: {category: t}
detection:
    sel: [4624, x]
    condition: sel
--- options
unbound_field=event.original
--- kibana
event.original:(*4624* or *x*)
