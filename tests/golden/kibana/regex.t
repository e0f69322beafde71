=== re anchored literal
--- rule
title: re_anchored_literal
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|re: '^cmd\.exe$'
    condition: sel
--- kibana
f:"cmd.exe"
--- kibana diagnostics
7:15 warning SG7113: regular expression lowered to wildcards

=== re prefix dotstar
--- rule
title: re_prefix_dotstar
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|re: '^/tmp/.*\.sh$'
    condition: sel
--- kibana
f:/tmp/*.sh
--- kibana diagnostics
7:15 warning SG7113: regular expression lowered to wildcards

=== re alternation
--- rule
title: re_alternation
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|re: '(?:foo|bar)baz'
    condition: sel
--- kibana
f:(*foobaz* or *barbaz*)
--- kibana diagnostics
7:15 warning SG7113: regular expression lowered to wildcards

=== re small class
--- rule
title: re_small_class
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|re: 'v[123]$'
    condition: sel
--- kibana
f:(*v1 or *v2 or *v3)
--- kibana diagnostics
7:15 warning SG7113: regular expression lowered to wildcards

=== re case flag
--- rule
title: re_case_flag
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|re|i: 'abc'
    condition: sel
--- kibana
f:*abc*
--- kibana diagnostics
7:17 warning SG7113: regular expression lowered to wildcards
7:17 warning SG7114: case-insensitive regular expression lowered case-sensitively

=== re error class plus
--- rule
title: re_error_class_plus
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|re: 'a[0-9a-f]+b'
    condition: sel
--- kibana error
7:15 error SG7101: regular expression is not a finite set of wildcard patterns: a repeat without an upper limit at character 2

=== re error dot
--- rule
title: re_error_dot
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|re: 'a.c'
    condition: sel
--- kibana error
7:15 error SG7101: regular expression is not a finite set of wildcard patterns: '.' other than in '.*' at character 2

=== re error backref
--- rule
title: re_error_backref
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|re: '(a)\1'
    condition: sel
--- kibana error
7:15 error SG7101: regular expression is not a finite set of wildcard patterns: a back reference at character 4

=== re error too many
--- rule
title: re_error_too_many
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f|re: '[a-z][a-z]'
    condition: sel
--- kibana error
7:15 error SG7101: regular expression is not a finite set of wildcard patterns: more alternatives than 'regex_max' at character 6

=== a POSIX class in the middle
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: 'a[[:digit:]]b'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a POSIX class at character 2

=== a POSIX class at an open end
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: 'ab[[:digit:]]'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a POSIX class at character 3

=== a Unicode property in a class
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: 'a[\p{Lu}]b'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a Unicode property at character 2
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a line break of any kind in a class is no character
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: 'a\Rb'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: an escape sequence that is not a character at character 2
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== anything but a line break
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: 'a\Nb'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a class of too many characters at character 2

=== an anchor that repeats
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: '(?:^)+ab'
    condition: sel
--- kibana
f:ab*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards

=== an anchor in the middle
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: 'a^b'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: an anchor in the middle at character 2

=== an end in the middle
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: 'a$b|c'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: an anchor in the middle at character 2

=== an anchor in one branch alone
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: '(?:^|x)ab$'
    condition: sel
--- kibana
f:("ab" or *xab)
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards

=== counts that multiply
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: '^(?:a{1,3}|b){1,2}$'
    condition: sel
--- kibana
f:("a" or "aa" or "aaa" or "b" or "aaaa" or "ab" or "aaaaa" or "aab" or "aaaaaa" or "aaab" or "ba" or "baa" or "baaa" or "bb")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards

=== two parts at open ends that may be absent
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: 'x?(?:a|b)y*'
    condition: sel
--- kibana
f:(*a* or *b*)
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards

=== nothing but what may be absent
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: 'a?b*'
    condition: sel
--- kibana
f:*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards

=== an empty branch
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: '^a(?:|b)c$'
    condition: sel
--- kibana
f:("ac" or "abc")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards

=== flags in the middle
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: 'a(?i)b'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 2
--- diagnostics
5:15 warning SG3015: tools based on Python reject flags that are not at the start

=== a class of white space
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: '^a[\s]b$'
    condition: sel
--- kibana
f:("a b" or "a\tb" or "a\nb" or "a\rb" or "a\u000cb" or "a\u000bb")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards

=== a class of digits
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: '^a[\d]b$'
    condition: sel
--- kibana
f:("a0b" or "a1b" or "a2b" or "a3b" or "a4b" or "a5b" or "a6b" or "a7b" or "a8b" or "a9b")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards

=== a class that is not words
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: '^a[\W]b$'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a class of too many characters at character 3

=== groups nested deeply
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: '^((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((a))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))$'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group nested too deeply at character 66

=== repeats that make too much text
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: '^(?:abcdefghijklmnopqrstuvwxyz0123456789){400}$'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a repeat that yields too much text at character 40

=== a repeat without an end between two texts is widened
--- rule
title: T
logsource: {product: windows}
detection:
    sel:
        CommandLine|re: 'net\s+user'
    condition: sel
--- kibana
CommandLine:(*net *user* or *net\t*user* or *net\n*user* or *net\r*user* or *net\u000c*user* or *net\u000b*user*)
--- kibana diagnostics
5:25 warning SG7117: regular expression widened to wildcard patterns, which cannot say it exactly: a repeat without an upper limit at character 4

=== a large class is widened after its first character
--- rule
title: T
logsource: {product: windows}
detection:
    sel:
        PipeName|re: '\\ntsvcs[0-9a-f]{2}$'
    condition: sel
--- kibana
PipeName:(*\\ntsvcs0* or *\\ntsvcs1* or *\\ntsvcs2* or *\\ntsvcs3* or *\\ntsvcs4* or *\\ntsvcs5* or *\\ntsvcs6* or *\\ntsvcs7* or *\\ntsvcs8* or *\\ntsvcs9* or *\\ntsvcsa* or *\\ntsvcsb* or *\\ntsvcsc* or *\\ntsvcsd* or *\\ntsvcse* or *\\ntsvcsf*)
--- kibana diagnostics
5:22 warning SG7117: regular expression widened to wildcard patterns, which cannot say it exactly: more alternatives than 'regex_max' at character 9

=== look-around and word boundaries are widened
--- rule
title: T
logsource: {product: windows}
detection:
    sel:
        f|re: 'curl(?! -s)\b.+[^/]upload'
    condition: sel
--- kibana
f:*curl*upload*
--- kibana diagnostics
5:15 warning SG7117: regular expression widened to wildcard patterns, which cannot say it exactly: a look-around at character 5

=== of what is widened three characters in a row must be left
--- rule
title: T
logsource: {product: windows}
detection:
    sel:
        f|re: 'ab.cd'
    condition: sel
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: '.' other than in '.*' at character 3

=== a widened regular expression below a NOT hides events
--- rule
title: T
logsource: {product: windows}
detection:
    sel:
        f: a
    filter:
        f|re: 'net\s+user'
    condition: sel and not filter
--- kibana error
7:15 error SG7101: regular expression is not a finite set of wildcard patterns: a repeat without an upper limit at character 4

=== regex=widen below a NOT
--- rule
title: T
logsource: {product: windows}
detection:
    sel:
        f: a
    filter:
        f|re: 'a.c'
    condition: sel and not filter
--- options
regex=widen
--- kibana
f:"a" and not f:*a*c*
--- kibana diagnostics
7:15 warning SG7117: regular expression widened to wildcard patterns, which cannot say it exactly: '.' other than in '.*' at character 2

=== regex=error
--- rule
title: T
logsource: {product: windows}
detection:
    sel:
        f|re: 'net\s+user'
    condition: sel
--- options
regex=error
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a repeat without an upper limit at character 4

=== rules say it in a filter, and do not widen it
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {product: windows}
detection:
    sel:
        f: a
        g|re: 'net\s+user'
    condition: sel
--- format dsl
--- kibana
{
  "query": {
    "bool": {
      "filter": [
        {
          "term": {
            "f": {
              "value": "a",
              "case_insensitive": true
            }
          }
        },
        {
          "regexp": {
            "g": {
              "value": ".*net[\t-\r ]+user.*"
            }
          }
        }
      ]
    }
  }
}

=== what neither KQL nor Lucene's regular expressions say is widened in rules
--- rule
title: T
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {product: windows}
detection:
    sel:
        f: a
        g|re: 'net(?! localgroup)\s+user'
    condition: sel
--- format siem_rule_ndjson
--- kibana
{"name":"T","description":"T","rule_id":"5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","version":1,"enabled":false,"author":[],"tags":["Domain: Endpoint","OS: Windows","Sigma"],"references":[],"false_positives":[],"note":"## Sigma rule\n\n* id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90","setup":"","risk_score":21,"severity":"low","risk_score_mapping":[],"severity_mapping":[],"threat":[],"interval":"5m","from":"now-6m","to":"now","meta":{"from":"1m"},"type":"query","language":"kuery","index":["apm-*-transaction*","auditbeat-*","endgame-*","filebeat-*","logs-*","packetbeat-*","traces-apm*","winlogbeat-*","-*elastic-cloud-logs-*"],"query":"g:(*net* *user* or *net*\\t*user* or *net*\\n*user* or *net*\\r*user* or *net*\\u000c*user* or *net*\\u000b*user*)","filters":[{"meta":{"disabled":false,"negate":false,"alias":null,"type":"custom","key":"query","value":"{\"term\":{\"f\":{\"value\":\"a\",\"case_insensitive\":true}}}"},"query":{"term":{"f":{"value":"a","case_insensitive":true}}},"$state":{"store":"appState"}}],"related_integrations":[],"required_fields":[],"max_signals":100,"timestamp_override":"event.ingested","exceptions_list":[],"actions":[]}
--- kibana diagnostics
7:15 warning SG7117: regular expression widened to wildcard patterns, which cannot say it exactly: a look-around at character 4
