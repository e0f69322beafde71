=== TEXT in keyword
--- rule
title: TEXT in keyword
logsource: {product: p}
detection:
    s: {event.action: New-Item}
    condition: s
--- kibana
event.action:"New-Item"

=== TEXT in text
--- rule
title: TEXT in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: Invoke-Item C:\Windows}
    condition: s
--- kibana
powershell.file.script_block_text:"Invoke-Item C:\\Windows"
--- kibana diagnostics
4:44 warning SG7141: 'powershell.file.script_block_text' has the type text: 'Invoke-Item C:\Windows' is widened to its words

=== TEXT in key
--- rule
title: TEXT in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: New-Item}
    condition: s
--- kibana
gcp.audit.labels.k:"New-Item"

=== TEXT in ip
--- rule
title: TEXT in ip
logsource: {product: p}
detection:
    s: {source.ip: 10.1.2.3}
    condition: s
--- kibana
source.ip:"10.1.2.3"

=== TEXT in ip: -
--- rule
title: 'TEXT in ip: -'
logsource: {product: p}
detection:
    s: {source.ip: '-'}
    condition: s
--- kibana error
4:20 warning SG7142: 'source.ip' has the type ip, which has no value '-': it is left out
4:20 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== TEXT in ip: 10.0.0.0/8
--- rule
title: 'TEXT in ip: 10.0.0.0/8'
logsource: {product: p}
detection:
    s: {source.ip: 10.0.0.0/8}
    condition: s
--- kibana error
4:20 warning SG7142: 'source.ip' has the type ip, which has no value '10.0.0.0/8': it is left out
4:20 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== TEXT in number
--- rule
title: TEXT in number
logsource: {product: p}
detection:
    s: {source.port: https}
    condition: s
--- kibana error
4:22 warning SG7142: 'source.port' has the type long, which has no value 'https': it is left out
4:22 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== TEXT in boolean
--- rule
title: TEXT in boolean
logsource: {product: p}
detection:
    s: {github.repository_public: 'True'}
    condition: s
--- kibana
github.repository_public:true

=== TEXT in boolean: maybe
--- rule
title: 'TEXT in boolean: maybe'
logsource: {product: p}
detection:
    s: {github.repository_public: maybe}
    condition: s
--- kibana error
4:35 warning SG7142: 'github.repository_public' has the type boolean, which has no value 'maybe': it is left out
4:35 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== TEXT in date
--- rule
title: TEXT in date
logsource: {product: p}
detection:
    s: {event.created: '2024-05-01T10:20:30.000Z'}
    condition: s
--- kibana
event.created:"2024-05-01T10:20:30.000Z"

=== TEXT in date: 2024-05-01
--- rule
title: 'TEXT in date: 2024-05-01'
logsource: {product: p}
detection:
    s: {event.created: '2024-05-01'}
    condition: s
--- kibana error
4:24 warning SG7142: 'event.created' has the type date, which has no value '2024-05-01': it is left out
4:24 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== TEXT in object
--- rule
title: TEXT in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info: New-Item}
    condition: s
--- kibana error
4:39 error SG7134: 'New-Item' cannot be compared with 'gcp.audit.authorization_info', which has the type nested: an object has fields, and no value of its own

=== TEXT in unknown
--- rule
title: TEXT in unknown
logsource: {product: p}
detection:
    s: {f: New-Item}
    condition: s
--- kibana
f:"New-Item"

=== NUMERIC in keyword
--- rule
title: NUMERIC in keyword
logsource: {product: p}
detection:
    s: {event.action: '443'}
    condition: s
--- kibana
event.action:"443"

=== NUMERIC in text
--- rule
title: NUMERIC in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: '443'}
    condition: s
--- kibana
powershell.file.script_block_text:"443"
--- kibana diagnostics
4:44 warning SG7141: 'powershell.file.script_block_text' has the type text: '443' is widened to its words

=== NUMERIC in key
--- rule
title: NUMERIC in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: '443'}
    condition: s
--- kibana
gcp.audit.labels.k:"443"

=== NUMERIC in ip
--- rule
title: NUMERIC in ip
logsource: {product: p}
detection:
    s: {source.ip: '443'}
    condition: s
--- kibana error
4:20 warning SG7142: 'source.ip' has the type ip, which has no value '443': it is left out
4:20 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== NUMERIC in number
--- rule
title: NUMERIC in number
logsource: {product: p}
detection:
    s: {source.port: '443'}
    condition: s
--- kibana
source.port:443

=== NUMERIC in number: 0443
--- rule
title: 'NUMERIC in number: 0443'
logsource: {product: p}
detection:
    s: {source.port: '0443'}
    condition: s
--- kibana error
4:22 warning SG7142: 'source.port' has the type long, which has no value '0443': it is left out
4:22 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== NUMERIC in number: 4.5
--- rule
title: 'NUMERIC in number: 4.5'
logsource: {product: p}
detection:
    s: {source.port: '4.5'}
    condition: s
--- kibana error
4:22 warning SG7142: 'source.port' has the type long, which has no value '4.5': it is left out
4:22 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== NUMERIC in boolean
--- rule
title: NUMERIC in boolean
logsource: {product: p}
detection:
    s: {github.repository_public: '443'}
    condition: s
--- kibana error
4:35 warning SG7142: 'github.repository_public' has the type boolean, which has no value '443': it is left out
4:35 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== NUMERIC in date
--- rule
title: NUMERIC in date
logsource: {product: p}
detection:
    s: {event.created: '2024'}
    condition: s
--- kibana error
4:24 warning SG7142: 'event.created' has the type date, which has no value '2024': it is left out
4:24 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== NUMERIC in object
--- rule
title: NUMERIC in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info: '443'}
    condition: s
--- kibana error
4:39 error SG7134: '443' cannot be compared with 'gcp.audit.authorization_info', which has the type nested: an object has fields, and no value of its own

=== NUMERIC in unknown
--- rule
title: NUMERIC in unknown
logsource: {product: p}
detection:
    s: {f: '443'}
    condition: s
--- kibana
f:"443"

=== EMPTY in keyword
--- rule
title: EMPTY in keyword
logsource: {product: p}
detection:
    s: {event.action: ''}
    condition: s
--- kibana
event.action:""

=== EMPTY in text
--- rule
title: EMPTY in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: ''}
    condition: s
--- kibana error
4:44 warning SG7142: 'powershell.file.script_block_text' has the type text, which has no value '': it is left out
4:44 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== EMPTY in key
--- rule
title: EMPTY in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: ''}
    condition: s
--- kibana
gcp.audit.labels.k:""

=== EMPTY in ip
--- rule
title: EMPTY in ip
logsource: {product: p}
detection:
    s: {source.ip: ''}
    condition: s
--- kibana error
4:20 warning SG7142: 'source.ip' has the type ip, which has no value '': it is left out
4:20 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== EMPTY in number
--- rule
title: EMPTY in number
logsource: {product: p}
detection:
    s: {source.port: ''}
    condition: s
--- kibana error
4:22 warning SG7142: 'source.port' has the type long, which has no value '': it is left out
4:22 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== EMPTY in boolean
--- rule
title: EMPTY in boolean
logsource: {product: p}
detection:
    s: {github.repository_public: ''}
    condition: s
--- kibana error
4:35 warning SG7142: 'github.repository_public' has the type boolean, which has no value '': it is left out
4:35 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== EMPTY in date
--- rule
title: EMPTY in date
logsource: {product: p}
detection:
    s: {event.created: ''}
    condition: s
--- kibana error
4:24 warning SG7142: 'event.created' has the type date, which has no value '': it is left out
4:24 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== EMPTY in object
--- rule
title: EMPTY in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info: ''}
    condition: s
--- kibana error
4:39 error SG7134: '' cannot be compared with 'gcp.audit.authorization_info', which has the type nested: an object has fields, and no value of its own

=== EMPTY in unknown
--- rule
title: EMPTY in unknown
logsource: {product: p}
detection:
    s: {f: ''}
    condition: s
--- kibana
f:""

=== PREFIX in keyword
--- rule
title: PREFIX in keyword
logsource: {product: p}
detection:
    s: {event.action: 'ab-c*'}
    condition: s
--- kibana
event.action:ab-c*

=== PREFIX in text
--- rule
title: PREFIX in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: 'Invoke-Item -Path C:\Wind*'}
    condition: s
--- kibana
powershell.file.script_block_text:("Invoke-Item -Path C" and wind*)
--- kibana diagnostics
4:44 warning SG7141: 'powershell.file.script_block_text' has the type text: 'Invoke-Item -Path C:\Wind*' is widened to its words

=== PREFIX in key
--- rule
title: PREFIX in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: 'ab-c*'}
    condition: s
--- kibana
gcp.audit.labels.k:ab-c*

=== PREFIX in key: with white space
--- rule
title: T
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: 'Ab c*'}
    condition: s
--- kibana
gcp.audit.labels.k:Ab*
--- kibana diagnostics
4:29 warning SG7141: 'gcp.audit.labels.k' has the type flattened: 'Ab c*' is widened to what it begins with

=== PREFIX in ip
--- rule
title: PREFIX in ip
logsource: {product: p}
detection:
    s: {source.ip: '127.*'}
    condition: s
--- kibana
source.ip:"127.0.0.0/8"

=== PREFIX in ip: 10.1*
--- rule
title: 'PREFIX in ip: 10.1*'
logsource: {product: p}
detection:
    s: {source.ip: '10.1*'}
    condition: s
--- kibana
source.ip:("10.1.0.0/16" or "10.10.0.0/15" or "10.12.0.0/14" or "10.16.0.0/14" or "10.100.0.0/14" or "10.104.0.0/13" or "10.112.0.0/12" or "10.128.0.0/10" or "10.192.0.0/13")

=== PREFIX in ip: fe80:*
--- rule
title: 'PREFIX in ip: fe80:*'
logsource: {product: p}
detection:
    s: {source.ip: 'fe80:*'}
    condition: s
--- kibana
source.ip:"fe80::/16"

=== PREFIX in ip: 10*
--- rule
title: 'PREFIX in ip: 10*'
logsource: {product: p}
detection:
    s: {source.ip: '10*'}
    condition: s
--- kibana
source.ip:("10.0.0.0/8" or "100.0.0.0/6" or "104.0.0.0/6" or "108.0.0.0/7" or "10::/16" or "100::/12" or "1000::/8")

=== PREFIX in ip: -*
--- rule
title: 'PREFIX in ip: -*'
logsource: {product: p}
detection:
    s: {source.ip: '-*'}
    condition: s
--- kibana error
4:20 warning SG7142: 'source.ip' has the type ip, which has no value '-*': it is left out
4:20 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== PREFIX in ip: 0:*
--- rule
title: 'PREFIX in ip: 0:*'
logsource: {product: p}
detection:
    s: {source.ip: '0:*'}
    condition: s
--- kibana error
4:20 error SG7131: '0:*' cannot be compared with 'source.ip', which has the type ip: it is compared as a whole, without wildcards

=== PREFIX in number
--- rule
title: PREFIX in number
logsource: {product: p}
detection:
    s: {source.port: '44*'}
    condition: s
--- kibana
source.port:44 or (source.port >= 440 and source.port <= 449) or (source.port >= 4400 and source.port <= 4499) or (source.port >= 44000 and source.port <= 44999)

=== PREFIX in number: x*
--- rule
title: 'PREFIX in number: x*'
logsource: {product: p}
detection:
    s: {source.port: 'x*'}
    condition: s
--- kibana error
4:22 warning SG7142: 'source.port' has the type long, which has no value 'x*': it is left out
4:22 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== PREFIX in boolean
--- rule
title: PREFIX in boolean
logsource: {product: p}
detection:
    s: {github.repository_public: 't*'}
    condition: s
--- kibana
github.repository_public:true

=== PREFIX in boolean: x*
--- rule
title: 'PREFIX in boolean: x*'
logsource: {product: p}
detection:
    s: {github.repository_public: 'x*'}
    condition: s
--- kibana error
4:35 warning SG7142: 'github.repository_public' has the type boolean, which has no value 'x*': it is left out
4:35 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== PREFIX in date
--- rule
title: PREFIX in date
logsource: {product: p}
detection:
    s: {event.created: '2024-05*'}
    condition: s
--- kibana
event.created:"2024-05"

=== PREFIX in date: 2024-05-01T10*
--- rule
title: 'PREFIX in date: 2024-05-01T10*'
logsource: {product: p}
detection:
    s: {event.created: '2024-05-01T10*'}
    condition: s
--- kibana
event.created:"2024-05-01T10"

=== PREFIX in date: 2024-0*
--- rule
title: 'PREFIX in date: 2024-0*'
logsource: {product: p}
detection:
    s: {event.created: '2024-0*'}
    condition: s
--- kibana error
4:24 error SG7131: '2024-0*' cannot be compared with 'event.created', which has the type date: it is compared as a whole, without wildcards

=== PREFIX in date: x*
--- rule
title: 'PREFIX in date: x*'
logsource: {product: p}
detection:
    s: {event.created: 'x*'}
    condition: s
--- kibana error
4:24 warning SG7142: 'event.created' has the type date, which has no value 'x*': it is left out
4:24 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== PREFIX in object
--- rule
title: PREFIX in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info: 'ab-c*'}
    condition: s
--- kibana error
4:39 error SG7134: 'ab-c*' cannot be compared with 'gcp.audit.authorization_info', which has the type nested: an object has fields, and no value of its own

=== PREFIX in unknown
--- rule
title: PREFIX in unknown
logsource: {product: p}
detection:
    s: {f: 'ab-c*'}
    condition: s
--- kibana
f:ab-c*

=== SUFFIX in keyword
--- rule
title: SUFFIX in keyword
logsource: {product: p}
detection:
    s: {event.action: '*ab c'}
    condition: s
--- kibana
event.action:*ab c

=== SUFFIX in text
--- rule
title: SUFFIX in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: '*Item -Path'}
    condition: s
--- kibana
powershell.file.script_block_text:(*item and "-Path")
--- kibana diagnostics
4:44 warning SG7141: 'powershell.file.script_block_text' has the type text: '*Item -Path' is widened to its words

=== SUFFIX in key
--- rule
title: SUFFIX in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: '*ab c'}
    condition: s
--- kibana error
4:29 error SG7131: '*ab c' cannot be compared with 'gcp.audit.labels.k', which has the type flattened: Elasticsearch cannot look inside a key of a flattened field

=== SUFFIX in key: *abc
--- rule
title: 'SUFFIX in key: *abc'
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: '*abc'}
    condition: s
--- kibana
gcp.audit.labels.k:*abc
--- kibana diagnostics
4:29 warning SG7141: 'gcp.audit.labels.k' has the type flattened: '*abc' is widened to all keys of the flattened field

=== SUFFIX in ip
--- rule
title: SUFFIX in ip
logsource: {product: p}
detection:
    s: {source.ip: '*.1'}
    condition: s
--- kibana error
4:20 error SG7131: '*.1' cannot be compared with 'source.ip', which has the type ip: it is compared as a whole, without wildcards

=== SUFFIX in ip: *-
--- rule
title: 'SUFFIX in ip: *-'
logsource: {product: p}
detection:
    s: {source.ip: '*-'}
    condition: s
--- kibana error
4:20 warning SG7142: 'source.ip' has the type ip, which has no value '*-': it is left out
4:20 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== SUFFIX in number
--- rule
title: SUFFIX in number
logsource: {product: p}
detection:
    s: {source.port: '*4443'}
    condition: s
--- kibana
source.port:(4443 or 14443 or 24443 or 34443 or 44443 or 54443 or 64443)

=== SUFFIX in number: *x
--- rule
title: 'SUFFIX in number: *x'
logsource: {product: p}
detection:
    s: {source.port: '*x'}
    condition: s
--- kibana error
4:22 warning SG7142: 'source.port' has the type long, which has no value '*x': it is left out
4:22 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== SUFFIX in boolean
--- rule
title: SUFFIX in boolean
logsource: {product: p}
detection:
    s: {github.repository_public: '*e'}
    condition: s
--- kibana
github.repository_public:*

=== SUFFIX in date
--- rule
title: SUFFIX in date
logsource: {product: p}
detection:
    s: {event.created: '*ab c'}
    condition: s
--- kibana error
4:24 error SG7131: '*ab c' cannot be compared with 'event.created', which has the type date: it is compared as a whole, without wildcards

=== SUFFIX in object
--- rule
title: SUFFIX in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info: '*ab c'}
    condition: s
--- kibana error
4:39 error SG7134: '*ab c' cannot be compared with 'gcp.audit.authorization_info', which has the type nested: an object has fields, and no value of its own

=== SUFFIX in unknown
--- rule
title: SUFFIX in unknown
logsource: {product: p}
detection:
    s: {f: '*ab c'}
    condition: s
--- kibana
f:*ab c

=== CONTAINS in keyword
--- rule
title: CONTAINS in keyword
logsource: {product: p}
detection:
    s: {event.action: '*ab-c*'}
    condition: s
--- kibana
event.action:*ab-c*

=== CONTAINS in text
--- rule
title: CONTAINS in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: '*mimikatz*'}
    condition: s
--- kibana
powershell.file.script_block_text:*mimikatz*

=== CONTAINS in text: * -enc *
--- rule
title: 'CONTAINS in text: * -enc *'
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: '* -enc *'}
    condition: s
--- kibana
powershell.file.script_block_text:"-enc"
--- kibana diagnostics
4:44 warning SG7141: 'powershell.file.script_block_text' has the type text: '* -enc *' is widened to its words

=== CONTAINS in text: *New-Object Net.WebClient*
--- rule
title: 'CONTAINS in text: *New-Object Net.WebClient*'
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: '*New-Object Net.WebClient*'}
    condition: s
--- kibana
powershell.file.script_block_text:(*new-object and "Net" and webclient*)
--- kibana diagnostics
4:44 warning SG7141: 'powershell.file.script_block_text' has the type text: '*New-Object Net.WebClient*' is widened to its words

=== CONTAINS in key
--- rule
title: CONTAINS in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: '*ab-c*'}
    condition: s
--- kibana
gcp.audit.labels.k:*ab-c*
--- kibana diagnostics
4:29 warning SG7141: 'gcp.audit.labels.k' has the type flattened: '*ab-c*' is widened to all keys of the flattened field

=== CONTAINS in key: *ab c*
--- rule
title: 'CONTAINS in key: *ab c*'
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: '*ab c*'}
    condition: s
--- kibana error
4:29 error SG7131: '*ab c*' cannot be compared with 'gcp.audit.labels.k', which has the type flattened: Elasticsearch cannot look inside a key of a flattened field

=== CONTAINS in ip
--- rule
title: CONTAINS in ip
logsource: {product: p}
detection:
    s: {source.ip: '*:*'}
    condition: s
--- kibana error
4:20 error SG7131: '*:*' cannot be compared with 'source.ip', which has the type ip: it is compared as a whole, without wildcards

=== CONTAINS in ip: *-*
--- rule
title: 'CONTAINS in ip: *-*'
logsource: {product: p}
detection:
    s: {source.ip: '*-*'}
    condition: s
--- kibana error
4:20 warning SG7142: 'source.ip' has the type ip, which has no value '*-*': it is left out
4:20 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== CONTAINS in number
--- rule
title: CONTAINS in number
logsource: {product: p}
detection:
    s: {source.port: '*6553*'}
    condition: s
--- kibana
source.port:(6553 or 16553 or 26553 or 36553 or 46553 or 56553) or (source.port >= 65530 and source.port <= 65535)

=== CONTAINS in number: *-*
--- rule
title: 'CONTAINS in number: *-*'
logsource: {product: p}
detection:
    s: {source.port: '*-*'}
    condition: s
--- kibana error
4:22 warning SG7142: 'source.port' has the type long, which has no value '*-*': it is left out
4:22 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== CONTAINS in boolean
--- rule
title: CONTAINS in boolean
logsource: {product: p}
detection:
    s: {github.repository_public: '*als*'}
    condition: s
--- kibana
github.repository_public:false

=== CONTAINS in date
--- rule
title: CONTAINS in date
logsource: {product: p}
detection:
    s: {event.created: '*ab-c*'}
    condition: s
--- kibana error
4:24 error SG7131: '*ab-c*' cannot be compared with 'event.created', which has the type date: it is compared as a whole, without wildcards

=== CONTAINS in object
--- rule
title: CONTAINS in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info: '*ab-c*'}
    condition: s
--- kibana error
4:39 error SG7134: '*ab-c*' cannot be compared with 'gcp.audit.authorization_info', which has the type nested: an object has fields, and no value of its own

=== CONTAINS in unknown
--- rule
title: CONTAINS in unknown
logsource: {product: p}
detection:
    s: {f: '*ab-c*'}
    condition: s
--- kibana
f:*ab-c*

=== INNER in keyword
--- rule
title: INNER in keyword
logsource: {product: p}
detection:
    s: {event.action: 'a*b?c'}
    condition: s
--- kibana
event.action:a*b*c
--- kibana diagnostics
4:23 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'

=== INNER in text
--- rule
title: INNER in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: 'iex*down?load'}
    condition: s
--- kibana
powershell.file.script_block_text:(iex* and *down* and *load)
--- kibana diagnostics
4:44 warning SG7141: 'powershell.file.script_block_text' has the type text: 'iex*down?load' is widened to its words

=== INNER in key
--- rule
title: INNER in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: 'a*b?c'}
    condition: s
--- kibana
gcp.audit.labels.k:a*
--- kibana diagnostics
4:29 warning SG7141: 'gcp.audit.labels.k' has the type flattened: 'a*b?c' is widened to what it begins with

=== INNER in key: *a*b*
--- rule
title: 'INNER in key: *a*b*'
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: '*a*b*'}
    condition: s
--- kibana error
4:29 error SG7131: '*a*b*' cannot be compared with 'gcp.audit.labels.k', which has the type flattened: Elasticsearch cannot look inside a key of a flattened field

=== INNER in ip
--- rule
title: INNER in ip
logsource: {product: p}
detection:
    s: {source.ip: '10.*.1'}
    condition: s
--- kibana error
4:20 error SG7131: '10.*.1' cannot be compared with 'source.ip', which has the type ip: it is compared as a whole, without wildcards

=== INNER in ip: x?y
--- rule
title: 'INNER in ip: x?y'
logsource: {product: p}
detection:
    s: {source.ip: 'x?y'}
    condition: s
--- kibana error
4:20 warning SG7142: 'source.ip' has the type ip, which has no value 'x?y': it is left out
4:20 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== INNER in number
--- rule
title: INNER in number
logsource: {product: p}
detection:
    s: {source.port: '80?0'}
    condition: s
--- kibana
source.port:(8000 or 8010 or 8020 or 8030 or 8040 or 8050 or 8060 or 8070 or 8080 or 8090)

=== INNER in number: 8*0
--- rule
title: 'INNER in number: 8*0'
logsource: {product: p}
detection:
    s: {source.port: '8*0'}
    condition: s
--- kibana error
4:22 error SG7131: '8*0' cannot be compared with 'source.port', which has the type long: it is compared as a whole, without wildcards

=== INNER in boolean
--- rule
title: INNER in boolean
logsource: {product: p}
detection:
    s: {github.repository_public: 'f?lse'}
    condition: s
--- kibana
github.repository_public:false

=== INNER in date
--- rule
title: INNER in date
logsource: {product: p}
detection:
    s: {event.created: 'a*b?c'}
    condition: s
--- kibana error
4:24 error SG7131: 'a*b?c' cannot be compared with 'event.created', which has the type date: it is compared as a whole, without wildcards

=== INNER in object
--- rule
title: INNER in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info: 'a*b?c'}
    condition: s
--- kibana error
4:39 error SG7134: 'a*b?c' cannot be compared with 'gcp.audit.authorization_info', which has the type nested: an object has fields, and no value of its own

=== INNER in unknown
--- rule
title: INNER in unknown
logsource: {product: p}
detection:
    s: {f: 'a*b?c'}
    condition: s
--- kibana
f:a*b*c
--- kibana diagnostics
4:12 warning SG7111: KQL has no single-character wildcard: '?' is widened to '*'

=== NUMBER in keyword
--- rule
title: NUMBER in keyword
logsource: {product: p}
detection:
    s: {event.action: 443}
    condition: s
--- kibana
event.action:443

=== NUMBER in text
--- rule
title: NUMBER in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: 443}
    condition: s
--- kibana
powershell.file.script_block_text:"443"
--- kibana diagnostics
4:44 warning SG7141: 'powershell.file.script_block_text' has the type text: '443' is widened to its words

=== NUMBER in key
--- rule
title: NUMBER in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: 443}
    condition: s
--- kibana
gcp.audit.labels.k:443

=== NUMBER in ip
--- rule
title: NUMBER in ip
logsource: {product: p}
detection:
    s: {source.ip: 443}
    condition: s
--- kibana error
4:20 warning SG7142: 'source.ip' has the type ip, which has no value '443': it is left out
4:20 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== NUMBER in number
--- rule
title: NUMBER in number
logsource: {product: p}
detection:
    s: {source.port: 443}
    condition: s
--- kibana
source.port:443

=== NUMBER in boolean
--- rule
title: NUMBER in boolean
logsource: {product: p}
detection:
    s: {github.repository_public: 443}
    condition: s
--- kibana error
4:35 warning SG7142: 'github.repository_public' has the type boolean, which has no value '443': it is left out
4:35 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== NUMBER in date
--- rule
title: NUMBER in date
logsource: {product: p}
detection:
    s: {event.created: 443}
    condition: s
--- kibana error
4:24 warning SG7142: 'event.created' has the type date, which has no value '443': it is left out
4:24 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== NUMBER in object
--- rule
title: NUMBER in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info: 443}
    condition: s
--- kibana error
4:39 error SG7134: '443' cannot be compared with 'gcp.audit.authorization_info', which has the type nested: an object has fields, and no value of its own

=== NUMBER in unknown
--- rule
title: NUMBER in unknown
logsource: {product: p}
detection:
    s: {f: 443}
    condition: s
--- kibana
f:443

=== BOOL in keyword
--- rule
title: BOOL in keyword
logsource: {product: p}
detection:
    s: {event.action: true}
    condition: s
--- kibana
event.action:true

=== BOOL in text
--- rule
title: BOOL in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: true}
    condition: s
--- kibana
powershell.file.script_block_text:"true"
--- kibana diagnostics
4:44 warning SG7141: 'powershell.file.script_block_text' has the type text: 'true' is widened to its words

=== BOOL in key
--- rule
title: BOOL in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: true}
    condition: s
--- kibana
gcp.audit.labels.k:true

=== BOOL in ip
--- rule
title: BOOL in ip
logsource: {product: p}
detection:
    s: {source.ip: true}
    condition: s
--- kibana error
4:20 warning SG7142: 'source.ip' has the type ip, which has no value 'true': it is left out
4:20 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== BOOL in number
--- rule
title: BOOL in number
logsource: {product: p}
detection:
    s: {source.port: true}
    condition: s
--- kibana error
4:22 warning SG7142: 'source.port' has the type long, which has no value 'true': it is left out
4:22 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== BOOL in boolean
--- rule
title: BOOL in boolean
logsource: {product: p}
detection:
    s: {github.repository_public: true}
    condition: s
--- kibana
github.repository_public:true

=== BOOL in date
--- rule
title: BOOL in date
logsource: {product: p}
detection:
    s: {event.created: true}
    condition: s
--- kibana error
4:24 warning SG7142: 'event.created' has the type date, which has no value 'true': it is left out
4:24 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== BOOL in object
--- rule
title: BOOL in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info: true}
    condition: s
--- kibana error
4:39 error SG7134: 'true' cannot be compared with 'gcp.audit.authorization_info', which has the type nested: an object has fields, and no value of its own

=== BOOL in unknown
--- rule
title: BOOL in unknown
logsource: {product: p}
detection:
    s: {f: true}
    condition: s
--- kibana
f:true

=== EXISTS in keyword
--- rule
title: EXISTS in keyword
logsource: {product: p}
detection:
    s: {event.action: null}
    condition: s
--- kibana
not event.action:*

=== EXISTS in text
--- rule
title: EXISTS in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text: null}
    condition: s
--- kibana
not powershell.file.script_block_text:*

=== EXISTS in key
--- rule
title: EXISTS in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k: null}
    condition: s
--- kibana
not gcp.audit.labels.k:*

=== EXISTS in ip
--- rule
title: EXISTS in ip
logsource: {product: p}
detection:
    s: {source.ip: null}
    condition: s
--- kibana
not source.ip:*

=== EXISTS in number
--- rule
title: EXISTS in number
logsource: {product: p}
detection:
    s: {source.port: null}
    condition: s
--- kibana
not source.port:*

=== EXISTS in boolean
--- rule
title: EXISTS in boolean
logsource: {product: p}
detection:
    s: {github.repository_public: null}
    condition: s
--- kibana
not github.repository_public:*

=== EXISTS in date
--- rule
title: EXISTS in date
logsource: {product: p}
detection:
    s: {event.created: null}
    condition: s
--- kibana
not event.created:*

=== EXISTS in object
--- rule
title: EXISTS in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info: null}
    condition: s
--- kibana error
4:39 error SG7134: 'gcp.audit.authorization_info' is a nested object: ask whether one of its fields is present

=== EXISTS in unknown
--- rule
title: EXISTS in unknown
logsource: {product: p}
detection:
    s: {f: null}
    condition: s
--- kibana
not f:*

=== CIDR in keyword
--- rule
title: CIDR in keyword
logsource: {product: p}
detection:
    s: {event.action|cidr: 10.0.0.0/8}
    condition: s
--- kibana
event.action:10.*

=== CIDR in keyword: 10.16.0.0/12
--- rule
title: 'CIDR in keyword: 10.16.0.0/12'
logsource: {product: p}
detection:
    s: {event.action|cidr: 10.16.0.0/12}
    condition: s
--- kibana
event.action:(10.16.* or 10.17.* or 10.18.* or 10.19.* or 10.20.* or 10.21.* or 10.22.* or 10.23.* or 10.24.* or 10.25.* or 10.26.* or 10.27.* or 10.28.* or 10.29.* or 10.30.* or 10.31.*)

=== CIDR in keyword: 10.1.2.3/32
--- rule
title: 'CIDR in keyword: 10.1.2.3/32'
logsource: {product: p}
detection:
    s: {event.action|cidr: 10.1.2.3/32}
    condition: s
--- kibana
event.action:"10.1.2.3"

=== CIDR in keyword: 10.128.0.0/9
--- rule
title: 'CIDR in keyword: 10.128.0.0/9'
logsource: {product: p}
detection:
    s: {event.action|cidr: 10.128.0.0/9}
    condition: s
--- kibana error
4:28 error SG7135: '10.128.0.0/9' cannot be compared with 'event.action', which has the type keyword: it would become too many patterns

=== CIDR in keyword: fe80::/10
--- rule
title: 'CIDR in keyword: fe80::/10'
logsource: {product: p}
detection:
    s: {event.action|cidr: fe80::/10}
    condition: s
--- kibana error
4:28 error SG7135: 'fe80::/10' cannot be compared with 'event.action', which has the type keyword: its addresses do not begin with one text

=== CIDR in keyword: 0.0.0.0/0
--- rule
title: 'CIDR in keyword: 0.0.0.0/0'
logsource: {product: p}
detection:
    s: {event.action|cidr: 0.0.0.0/0}
    condition: s
--- kibana error
4:28 error SG7135: '0.0.0.0/0' cannot be compared with 'event.action', which has the type keyword: its addresses do not begin with one text

=== CIDR in text
--- rule
title: CIDR in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text|cidr: 10.16.0.0/12}
    condition: s
--- kibana error
4:49 error SG7135: '10.16.0.0/12' cannot be compared with 'powershell.file.script_block_text', which has the type text: a network is found only in a field of the type ip

=== CIDR in key
--- rule
title: CIDR in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k|cidr: 10.16.0.0/12}
    condition: s
--- kibana
gcp.audit.labels.k:(10.16.* or 10.17.* or 10.18.* or 10.19.* or 10.20.* or 10.21.* or 10.22.* or 10.23.* or 10.24.* or 10.25.* or 10.26.* or 10.27.* or 10.28.* or 10.29.* or 10.30.* or 10.31.*)

=== CIDR in ip
--- rule
title: CIDR in ip
logsource: {product: p}
detection:
    s: {source.ip|cidr: 10.16.0.0/12}
    condition: s
--- kibana
source.ip:"10.16.0.0/12"

=== CIDR in number
--- rule
title: CIDR in number
logsource: {product: p}
detection:
    s: {source.port|cidr: 10.16.0.0/12}
    condition: s
--- kibana error
4:27 warning SG7142: 'source.port' has the type long, which has no value '10.16.0.0/12': it is left out
4:27 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== CIDR in boolean
--- rule
title: CIDR in boolean
logsource: {product: p}
detection:
    s: {github.repository_public|cidr: 10.16.0.0/12}
    condition: s
--- kibana error
4:40 warning SG7142: 'github.repository_public' has the type boolean, which has no value '10.16.0.0/12': it is left out
4:40 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== CIDR in date
--- rule
title: CIDR in date
logsource: {product: p}
detection:
    s: {event.created|cidr: 10.16.0.0/12}
    condition: s
--- kibana error
4:29 warning SG7142: 'event.created' has the type date, which has no value '10.16.0.0/12': it is left out
4:29 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== CIDR in object
--- rule
title: CIDR in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info|cidr: 10.16.0.0/12}
    condition: s
--- kibana error
4:44 error SG7134: '10.16.0.0/12' cannot be compared with 'gcp.audit.authorization_info', which has the type nested: an object has fields, and no value of its own

=== CIDR in unknown
--- rule
title: CIDR in unknown
logsource: {product: p}
detection:
    s: {f|cidr: 10.16.0.0/12}
    condition: s
--- kibana
f:"10.16.0.0/12"
--- kibana diagnostics
4:17 warning SG7144: 'f' has no known type: a network is found only in a field of the type ip

=== COMPARE in keyword
--- rule
title: COMPARE in keyword
logsource: {product: p}
detection:
    s: {event.action|gt: 9}
    condition: s
--- kibana
event.action > 9
--- kibana diagnostics
4:26 warning SG7143: 'event.action' has the type keyword, whose values are compared as text: '9' is above '10'

=== COMPARE in text
--- rule
title: COMPARE in text
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text|gt: 9}
    condition: s
--- kibana error
4:47 error SG7136: '9' cannot be compared with 'powershell.file.script_block_text', which has the type text: its words have no order

=== COMPARE in key
--- rule
title: COMPARE in key
logsource: {product: p}
detection:
    s: {gcp.audit.labels.k|gt: 9}
    condition: s
--- kibana error
4:32 error SG7136: '9' cannot be compared with 'gcp.audit.labels.k', which has the type flattened: its values have an order only between two bounds

=== COMPARE in ip
--- rule
title: COMPARE in ip
logsource: {product: p}
detection:
    s: {source.ip|gt: 9}
    condition: s
--- kibana error
4:23 warning SG7142: 'source.ip' has the type ip, which has no value '9': it is left out
4:23 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== COMPARE in number
--- rule
title: COMPARE in number
logsource: {product: p}
detection:
    s: {source.port|gt: 9}
    condition: s
--- kibana
source.port > 9

=== COMPARE in boolean
--- rule
title: COMPARE in boolean
logsource: {product: p}
detection:
    s: {github.repository_public|gt: 9}
    condition: s
--- kibana error
4:38 warning SG7142: 'github.repository_public' has the type boolean, which has no value '9': it is left out
4:38 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== COMPARE in date
--- rule
title: COMPARE in date
logsource: {product: p}
detection:
    s: {event.created|gt: 9}
    condition: s
--- kibana
event.created > 9

=== COMPARE in object
--- rule
title: COMPARE in object
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info|gt: 9}
    condition: s
--- kibana error
4:42 error SG7134: '9' cannot be compared with 'gcp.audit.authorization_info', which has the type nested: an object has fields, and no value of its own

=== COMPARE in unknown
--- rule
title: COMPARE in unknown
logsource: {product: p}
detection:
    s: {f|gt: 9}
    condition: s
--- kibana
f > 9

=== words of a text field whose case counts
--- rule
title: T
logsource: {category: test}
detection:
  sel:
    a|contains|cased: Ab
    b|contains|cased: "12"
  condition: sel
--- options
mapping={"properties": {"a": {"type": "text"}, "b": {"type": "text"}}}
--- kibana
a:*ab* and b:*12*
--- kibana diagnostics
5:23 warning SG7141: 'a' has the type text: '*Ab*' is widened to its words
