=== a text below a not
--- rule
title: T
logsource: {product: p}
detection:
    s: {event.action: a}
    f: {powershell.file.script_block_text|contains: 'a b'}
    condition: s and not f
--- kibana error
5:53 error SG7133: 'powershell.file.script_block_text' has the type text: '*a b*' can only be widened to its words, and below 'not' that hides events

=== a text below a not, widened
--- rule
title: T
logsource: {product: p}
detection:
    s: {event.action: a}
    f: {powershell.file.script_block_text|contains: 'a b'}
    condition: s and not f
--- options
field_types=widen
--- kibana
event.action:"a" and not powershell.file.script_block_text:(*a and b*)
--- kibana diagnostics
5:53 warning SG7141: 'powershell.file.script_block_text' has the type text: '*a b*' is widened to its words

=== part of a word below a not
--- rule
title: T
logsource: {product: p}
detection:
    s: {event.action: a}
    f: {powershell.file.script_block_text|contains: mimikatz}
    condition: s and not f
--- kibana
event.action:"a" and not powershell.file.script_block_text:*mimikatz*

=== a wide value where none may be
--- rule
title: T
logsource: {product: p}
detection:
    s: {event.action: a}
    f: {powershell.file.script_block_text|contains: 'a b'}
    condition: s and f
--- options
field_types=error
--- kibana error
5:53 error SG7133: 'powershell.file.script_block_text' has the type text: '*a b*' can only be widened to its words

=== a filter on what no address is
--- rule
title: T
logsource: {product: p}
detection:
    s: {event.action: a}
    f: {source.ip: '-'}
    condition: s and not f
--- kibana
event.action:"a"
--- kibana diagnostics
5:20 warning SG7142: 'source.ip' has the type ip, which has no value '-': it is left out

=== a key below a not
--- rule
title: T
logsource: {product: p}
detection:
    s: {event.action: a}
    f: {gcp.audit.labels.k|contains: abc}
    condition: s and not f
--- kibana error
5:38 error SG7133: 'gcp.audit.labels.k' has the type flattened: '*abc*' can only be widened to all keys of the flattened field, and below 'not' that hides events

=== an alternative that no address is
--- rule
title: T
logsource: {product: p}
detection:
    s: {source.ip: ['-', 10.1.2.3]}
    condition: s
--- kibana
source.ip:"10.1.2.3"
--- kibana diagnostics
4:21 warning SG7142: 'source.ip' has the type ip, which has no value '-': it is left out

=== all events
--- rule
title: T
logsource: {product: p}
detection:
    s: {source.ip: '-'}
    condition: not s
--- kibana
*:*
--- kibana diagnostics
4:20 warning SG7142: 'source.ip' has the type ip, which has no value '-': it is left out

=== no word, beside others
--- rule
title: T
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text|contains|all: ['&&', iex]}
    condition: s
--- kibana
powershell.file.script_block_text:* and powershell.file.script_block_text:*iex*
--- kibana diagnostics
4:58 warning SG7141: 'powershell.file.script_block_text' has the type text: '*&&*' is widened to nothing: it has no word

=== no word, alone
--- rule
title: T
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text|contains: '&&'}
    condition: s
--- kibana error
4:53 error SG7137: '*&&*' cannot be compared with 'powershell.file.script_block_text', which has the type text: it has no word

=== no word, as an alternative
--- rule
title: T
logsource: {product: p}
detection:
    s: {powershell.file.script_block_text|contains: ['&&', iex]}
    condition: s
--- kibana error
4:54 error SG7137: '*&&*' cannot be compared with 'powershell.file.script_block_text', which has the type text: it has no word

=== a number among texts
--- rule
title: T
logsource: {product: p}
detection:
    s: {source.port: [443, https, '80']}
    condition: s
--- kibana
source.port:(443 or 80)
--- kibana diagnostics
4:28 warning SG7142: 'source.port' has the type long, which has no value 'https': it is left out

=== a regular expression on addresses
--- rule
title: T
logsource: {product: p}
detection:
    s: {source.ip|re: '^(10|172\.16)\.'}
    condition: s
--- kibana
source.ip:("10.0.0.0/8" or "172.16.0.0/16")
--- kibana diagnostics
4:23 warning SG7113: regular expression lowered to wildcards

=== a regular expression on numbers
--- rule
title: T
logsource: {product: p}
detection:
    s: {http.response.status_code|re: '^40[13]$'}
    condition: s
--- kibana
http.response.status_code:(401 or 403)
--- kibana diagnostics
4:39 warning SG7113: regular expression lowered to wildcards

=== a contained status
--- rule
title: T
logsource: {product: p}
detection:
    s: {http.response.status_code|contains: '200'}
    condition: s
--- kibana
http.response.status_code:200

=== any number that begins so
--- rule
title: T
logsource: {product: p}
detection:
    s: {process.pid|startswith: '7'}
    condition: s
--- kibana
process.pid:7 or (process.pid >= 70 and process.pid <= 79) or (process.pid >= 700 and process.pid <= 799) or (process.pid >= 7000 and process.pid <= 7999) or (process.pid >= 70000 and process.pid <= 79999) or (process.pid >= 700000 and process.pid <= 799999) or (process.pid >= 7000000 and process.pid <= 7999999) or (process.pid >= 70000000 and process.pid <= 79999999) or (process.pid >= 700000000 and process.pid <= 799999999) or (process.pid >= 7000000000 and process.pid <= 7999999999) or (process.pid >= 70000000000 and process.pid <= 79999999999) or (process.pid >= 700000000000 and process.pid <= 799999999999) or (process.pid >= 7000000000000 and process.pid <= 7999999999999) or (process.pid >= 70000000000000 and process.pid <= 79999999999999) or (process.pid >= 700000000000000 and process.pid <= 799999999999999) or (process.pid >= 7000000000000000 and process.pid <= 7999999999999999) or (process.pid >= 70000000000000000 and process.pid <= 79999999999999999) or (process.pid >= 700000000000000000 and process.pid <= 799999999999999999)

=== a number that may end so
--- rule
title: T
logsource: {product: p}
detection:
    s: {process.pid|endswith: '7'}
    condition: s
--- kibana error
4:31 error SG7131: '*7' cannot be compared with 'process.pid', which has the type long: it is compared as a whole, without wildcards

=== a fraction of a whole number
--- rule
title: T
logsource: {product: p}
detection:
    s: {source.port: 4.5}
    condition: s
--- kibana error
4:22 warning SG7142: 'source.port' has the type long, which has no value '4.5': it is left out
4:22 error SG7132: no event in Elasticsearch meets this condition: all that is left of it are values that its fields cannot have

=== a dot inside of a word
--- rule
title: T
logsource: {product: p}
detection:
    s: {message|contains: 'x net.webclient'}
    condition: s
--- kibana
message:(*x and net.webclient*)
--- kibana diagnostics
4:27 warning SG7141: 'message' has the type match_only_text: '*x net.webclient*' is widened to its words

=== a dot that may be inside of a word
--- rule
title: T
logsource: {product: p}
detection:
    s: {message|contains: ' webclient.'}
    condition: s
--- kibana
message:webclient*
--- kibana diagnostics
4:27 warning SG7141: 'message' has the type match_only_text: '* webclient.*' is widened to its words

=== a colon and letters beyond ASCII
--- rule
title: T
logsource: {product: p}
detection:
    s: {message|contains: ' a:b größe '}
    condition: s
--- kibana
message:(a* and *b and gr* and *e)
--- kibana diagnostics
4:27 warning SG7141: 'message' has the type match_only_text: '* a:b größe *' is widened to its words

=== digits with signs
--- rule
title: T
logsource: {product: p}
detection:
    s: {message|contains: ' 1,234 a,b x.1 '}
    condition: s
--- kibana
message:"1,234 a,b x.1"
--- kibana diagnostics
4:27 warning SG7141: 'message' has the type match_only_text: '* 1,234 a,b x.1 *' is widened to its words

=== a sub-field that is cut into words
--- rule
title: T
logsource: {product: p}
detection:
    s: {process.command_line.text|contains: ' -enc '}
    condition: s
--- kibana
process.command_line.text:"enc"
--- kibana diagnostics
4:45 warning SG7141: 'process.command_line.text' has the type match_only_text: '* -enc *' is widened to its words

=== a keyword in a field that is cut into words
--- rule
title: T
logsource: {product: p}
detection:
    s: [foo bar]
    condition: s
--- options
unbound_field=message
--- kibana
message:(*foo and bar*)
--- kibana diagnostics
4:9 warning SG7141: 'message' has the type match_only_text: '*foo bar*' is widened to its words

=== types that a pipeline declares
--- rule
title: T
logsource: {product: p}
detection:
    s:
        f: '443'
        g.h|contains: 'a b'
        k: Ab
        source.ip: '10.*'
    condition: s
--- pipeline
name: types
transformations:
    - type: set_state
      key: field_types
      val:
          f: long
          g.h: {type: text, analyzer: powershell}
          k: {type: keyword, normalizer: lowercase}
          source.ip: keyword
--- kibana
f:443 and g.h:(*a and b*) and k:"ab" and source.ip:10.*
--- kibana diagnostics
6:23 warning SG7141: 'g.h' has the type text: '*a b*' is widened to its words

=== types that Elasticsearch does not have
--- rule
title: T
logsource: {product: x}
detection:
  s:
    f: a
  condition: s
--- pipeline
name: p
transformations:
- type: set_state
  key: field_types
  val: {f: keywrd, g: ip, h: {type: geo_point}, i: [keyword]}
--- kibana error
1:1 error SG7147: the pipeline's state 'field_types' gives 'f' the type 'keywrd', which Elasticsearch does not have
1:1 error SG7147: the pipeline's state 'field_types' gives 'i' the type '', which Elasticsearch does not have
5:8 error SG7134: 'a' cannot be compared with 'f', which has the type other: an object has fields, and no value of its own

=== a state that is not a map
--- rule
title: T
logsource: {product: x}
detection:
  s:
    f: a
  condition: s
--- pipeline
name: p
transformations:
- type: set_state
  key: field_types
  val: keyword
--- kibana error
1:1 error SG7147: the pipeline's state 'field_types' is not a map of fields and their types
