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
7:15 error SG7101: regular expression is not a finite set of wildcard patterns: a repeat without upper limit at character 2

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
