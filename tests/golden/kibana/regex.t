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
