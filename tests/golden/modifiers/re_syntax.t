=== a count
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^a{3}$'
    condition: s
--- kibana
f:"aaa"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^a{3}$/

=== a range of counts
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^a{1,3}$'
    condition: s
--- kibana
f:("a" or "aa" or "aaa")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^a{1,3}$/

=== a least count, which text around it makes exact
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a{2,}'
    condition: s
--- kibana
f:*aa*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a{2,}/

=== a least count between other text
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^a{2,}b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a repeat without an upper limit at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /^a{2,}b/

=== a lazy count
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^a{1,2}?$'
    condition: s
--- kibana
f:("a" or "aa")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^a{1,2}?$/

=== a possessive count
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^a{1,2}+$'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a possessive repeat at character 3
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no possessive quantifier '+'; -O regex=permissive lets it pass

=== braces that hold no count
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a{x}b{}'
    condition: s
--- kibana
f:*a\{x\}b\{\}*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a\{x}b\{}/

=== an upper limit alone is text to old versions of PCRE2
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a{,2}'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: an unusual form of repeat at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no repetition without a lower bound '{,2}'; -O regex=permissive lets it pass

=== a count with a blank is text to old versions of PCRE2
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a{1, 2}'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: an unusual form of repeat at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no repetition with blanks '{1, 2}'; -O regex=permissive lets it pass

=== as many repeats as RE2 allows
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^(?:(?:\W{10}){10}){10}b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a class of too many characters at character 8
--- cloudwatch
fields @timestamp, @message | filter f like /^((\W{10}){10}){10}b/

=== one repeat more than RE2 allows
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^(?:(?:\W{10}){10}){11}b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a class of too many characters at character 8
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no repetition above 1000 '{11}'; -O regex=permissive lets it pass

=== more repeats than RE2 allows in one place
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^a{0,1001}b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: more alternatives than 'regex_max' at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no repetition above 1000 '{0,1001}'; -O regex=permissive lets it pass

=== a character by its number
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\x41\x{42}$'
    condition: s
--- kibana
f:"AB"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^\x41\x{42}$/
--- diagnostics
5:15 warning SG3015: tools based on Python reject \x{...}

=== a character by one digit, and by none
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\x9\x$'
    condition: s
--- kibana
f:"\t\u0000"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^\x09\x00$/

=== a character beyond ASCII by its number
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\x{1F600}$'
    condition: s
--- kibana
f:"😀"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^\x{1F600}$/
--- diagnostics
5:15 warning SG3015: tools based on Python reject \x{...}

=== a character by its octal number
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\o{101}\060$'
    condition: s
--- kibana
f:"A0"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^\x41\x30$/
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a character by its code point
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\N{U+41}$'
    condition: s
--- kibana
f:"A"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^\x41$/

=== a control character
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\cA\e\a$'
    condition: s
--- kibana
f:"\u0001\u001b\u0007"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^\x01\x1b\a$/
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== quoted text
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\Qa.b*/#\E$'
    condition: s
--- kibana
f:"a.b*/#"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^a\.b\*\/\#$/
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== quoted text without an end
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^a\Q+`'
    condition: s
--- kibana
f:a+`*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^a\+\x60/
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== quotes in a class
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[\Q]-\E]$'
    condition: s
--- kibana
f:("]" or "-")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[\]\-]$/
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a brace that a quote keeps from being a count
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^a{\E2}$'
    condition: s
--- kibana
f:"a{2}"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^a\{2}$/
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a negated class at the edge matters only once
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'x[^a-c]*'
    condition: s
--- kibana
f:*x*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /x[^a-c]*/

=== a negated class
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[^a-c]$'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a negated class at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /^[^a-c]$/

=== a class of a bracket
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[]]$'
    condition: s
--- kibana
f:"]"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[\]]$/

=== a class without a bracket
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[^]a]b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a negated class at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /^[^\]a]b/

=== a class of a bracket that opens
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[[]$'
    condition: s
--- kibana
f:"["
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[\[]$/

=== a class with a range between escapes
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[\x41-\x43]$'
    condition: s
--- kibana
f:("A" or "B" or "C")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[\x41-\x43]$/

=== a class with hyphens
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[-a-]$'
    condition: s
--- kibana
f:("-" or "a")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[-a-]$/

=== a hyphen after a range
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[a-b-d]$'
    condition: s
--- kibana
f:("a" or "b" or "-" or "d")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[a-b-d]$/

=== a hyphen after a set
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[\s-]$'
    condition: s
--- kibana
f:(" " or "\t" or "\n" or "\r" or "\u000c" or "\u000b" or "-")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[\s-]$/

=== a class with ampersands
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[a&&b]$'
    condition: s
--- kibana
f:("a" or "&" or "b")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[a\&\&b]$/

=== a backspace in a class
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[\b]$'
    condition: s
--- kibana
f:"\u0008"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[\x08]$/

=== octal numbers in a class
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[\101\7]$'
    condition: s
--- kibana
f:("A" or "\u0007")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[\x41\x07]$/

=== digits
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^v\d$'
    condition: s
--- kibana
f:("v0" or "v1" or "v2" or "v3" or "v4" or "v5" or "v6" or "v7" or "v8" or "v9")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^v\d$/

=== not digits
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^v\D$'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a class of too many characters at character 3
--- cloudwatch
fields @timestamp, @message | filter f like /^v\D$/

=== a POSIX class
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[[:digit:]]$'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a POSIX class at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /^[[:digit:]]$/

=== a negated POSIX class
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^[[:^digit:]x]$'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a POSIX class at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /^[[:^digit:]x]$/

=== the edges of a word look like a class
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '[[:<:]]cmd[[:>:]]'
    condition: s
--- kibana
f:*cmd*
--- kibana diagnostics
5:15 warning SG7117: regular expression widened to wildcard patterns, which cannot say it exactly: a word boundary at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no word boundary '[[:<:]]'; -O regex=permissive lets it pass

=== a word boundary
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '\bcmd\b'
    condition: s
--- kibana
f:*cmd*
--- kibana diagnostics
5:15 warning SG7117: regular expression widened to wildcard patterns, which cannot say it exactly: a word boundary at character 1
--- cloudwatch
fields @timestamp, @message | filter f like /\bcmd\b/

=== not a word boundary
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '\Bcmd'
    condition: s
--- kibana
f:*cmd*
--- kibana diagnostics
5:15 warning SG7117: regular expression widened to wildcard patterns, which cannot say it exactly: a word boundary at character 1
--- cloudwatch
fields @timestamp, @message | filter f like /\Bcmd/

=== the start and end of the text
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '\Acmd\z'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: an escape sequence that is not a character at character 1
--- cloudwatch
fields @timestamp, @message | filter f like /\Acmd\z/
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== the end of the text or of its last line
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'cmd\Z'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: an escape sequence that is not a character at character 4
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no escape '\Z'; -O regex=permissive lets it pass

=== the start of the search
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '\Gcmd'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: an escape sequence that is not a character at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no escape '\G'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== anything but a line break
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\N$'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a class of too many characters at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /^[^\n]$/

=== a line break of any kind
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\R$'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: an escape sequence that is not a character at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no escape '\R'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== blanks
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\h$'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a class of too many characters at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no escape '\h'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a reset start
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a\Kb'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: an escape sequence that is not a character at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no escape '\K'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a possessive star
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a*+b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a possessive repeat at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no possessive quantifier '+'; -O regex=permissive lets it pass

=== an atomic group
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?>a|b)c'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no atomic group '(?>'; -O regex=permissive lets it pass

=== a look-ahead
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a(?=b)'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a look-around at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no look-ahead '(?='; -O regex=permissive lets it pass

=== a look-behind
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?<=a)b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a look-around at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no look-behind '(?<='; -O regex=permissive lets it pass

=== a look-ahead that may be left by backtracking
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?*a)b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no look-ahead '(?*'; -O regex=permissive lets it pass

=== a look-behind that looks like a name
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?<*a)b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no look-behind '(?<*'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject (?<name>...)

=== a comment
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a(?#b)c'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no comment '(?#b)'; -O regex=permissive lets it pass

=== a verb
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(*COMMIT)a'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a control verb at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no verb '(*COMMIT)'; -O regex=permissive lets it pass

=== a verb of the start
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(*UTF)a'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a control verb at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no verb '(*UTF)'; -O regex=permissive lets it pass

=== a callout
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a(?C1)b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no callout '(?C1)'; -O regex=permissive lets it pass

=== a conditional
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(a)?(?(1)b|c)'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 5
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no conditional '(?('; -O regex=permissive lets it pass

=== a branch reset
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?|a|b)'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no branch reset '(?|'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject (?|...)

=== a back-reference by number
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(a)\g{1}'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a back reference at character 4
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no back-reference '\g{1}'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a back-reference by name
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?<n>a)\k<n>'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a back reference at character 8
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no back-reference '\k<n>'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject (?<name>...)

=== a back-reference as Python has it
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?P<n>a)(?P=n)'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a back reference at character 9
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no back-reference '(?P=n)'; -O regex=permissive lets it pass

=== recursion
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a(?R)?b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no recursion '(?R)'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject recursion

=== recursion into a group
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(a)(?1)'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 4
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no recursion '(?1)'; -O regex=permissive lets it pass

=== recursion into a group before
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(a)(?-1)'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 4
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no recursion '(?-1)'; -O regex=permissive lets it pass

=== recursion by a name
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?<n>a)(?&n)'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 8
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no recursion '(?&n)'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject (?<name>...)

=== a group with a name
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^(?<word>a|b)$'
    condition: s
--- kibana
f:("a" or "b")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^(?<word>a|b)$/
--- diagnostics
5:15 warning SG3015: tools based on Python reject (?<name>...)

=== a group with a name as Python has it
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^(?P<word>a|b)$'
    condition: s
--- kibana
f:("a" or "b")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^(?<word>a|b)$/

=== a group with a name in apostrophes
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^(?''word''a|b)$'
    condition: s
--- kibana
f:("a" or "b")
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^(?<word>a|b)$/

=== flags
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?i)a'
    condition: s
--- kibana
f:*a*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
5:15 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a/

=== flags before a slash
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?i)/x'
    condition: s
--- kibana
f:*/x*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
5:15 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\/x/

=== flags before a hash
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?i)#x'
    condition: s
--- kibana
f:*#x*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
5:15 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)#x/

=== flags before a backtick
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?i)`x'
    condition: s
--- kibana
f:*`x*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
5:15 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\x60x/

=== flags before a brace
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?i){x'
    condition: s
--- kibana
f:*\{x*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
5:15 warning SG7114: case-insensitive regular expression lowered case-sensitively
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)\{x/

=== flags within
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a(?i)b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /a(?i)b/
--- diagnostics
5:15 warning SG3015: tools based on Python reject flags that are not at the start

=== flags of a group
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?i:a)b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch
fields @timestamp, @message | filter f like /(?i:a)b/

=== flags turned off
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?i)a(?-i)b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 6
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a(?-i)b/

=== flags turned off, but none
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a(?-)b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no flag '(?-)'; -O regex=permissive lets it pass

=== flags turned back
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?^)a'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no flag '(?^)'; -O regex=permissive lets it pass

=== blanks are ignored
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?x)a b # c'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no flag '(?x)'; -O regex=permissive lets it pass

=== blanks are ignored in a group
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a(?x: b )c'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no flag '(?x:'; -O regex=permissive lets it pass

=== duplicate names
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?J)a'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no flag '(?J)'; -O regex=permissive lets it pass

=== all at once
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?is)a.b'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)a[\s\S]b/

=== a property
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\p{Lu}\pL\P{Greek}'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a Unicode property at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /^\p{Lu}\pL\P{Greek}/
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a property in lower case
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\p{greek}'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a Unicode property at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no property '\p{greek}'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a property of PCRE2 alone
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\p{Xan}'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a Unicode property at character 2
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no property '\p{Xan}'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a property of one case in any case
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '(?i)^\p{Lu}'
    condition: s
--- kibana error
5:15 error SG7101: regular expression is not a finite set of wildcard patterns: a Unicode property at character 6
--- cloudwatch error
5:15 error SG7203: the service's regular expressions have no single-case property under (?i): '\p{Lu}'; -O regex=permissive lets it pass
--- diagnostics
5:15 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== two braces
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: 'a{{b}}'
    condition: s
--- kibana
f:*a\{\{b\}\}*
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /a\x7b\{b}}/

=== a brace before a count
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\{{2}$'
    condition: s
--- kibana
f:"{{"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^\x7b{2}$/

=== a parenthesis as text
--- rule
title: t
logsource: {product: aws}
detection:
    s:
        f|re: '^\(\[a\]\)$'
    condition: s
--- kibana
f:"([a])"
--- kibana diagnostics
5:15 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^\(\[a\]\)$/

=== a letter beyond ASCII behind a backslash
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: 'a\é{2}b'
  condition: sel
--- splunk
*
| regex f="a\\é{2}b"
--- kibana
f:*aééb*
--- kibana diagnostics
5:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /aé{2}b/
--- events
{"f": "aééb"}
{"f": "aéb"}
--- match
1

=== a property that is not
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '^\p{^Lu}$'
  condition: sel
--- splunk
*
| regex f="^\\p{^Lu}$"
--- kibana error
5:11 error SG7101: regular expression is not a finite set of wildcard patterns: a Unicode property at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /^\p{^Lu}$/
--- events
{"f": "a"}
{"f": "A"}
--- match
1
--- diagnostics
5:11 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a property of RE2's that is not
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '^\p{^Greek}x'
  condition: sel
--- splunk
*
| regex f="^\\p{^Greek}x"
--- kibana error
5:11 error SG7101: regular expression is not a finite set of wildcard patterns: a Unicode property at character 2
--- cloudwatch
fields @timestamp, @message | filter f like /^\p{^Greek}x/
--- events
{"f": "ax"}
{"f": "αx"}
--- match
1
--- diagnostics
5:11 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== an ampersand by its number beside another
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '^[&\x26a]$'
  condition: sel
--- splunk
*
| regex f="^[&\\x26a]$"
--- kibana
f:("&" or "a")
--- kibana diagnostics
5:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[&\x26a]$/
--- events
{"f": "&"}
{"f": "b"}
--- match
1

=== ampersands with a letter between
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '^[&a&]$'
  condition: sel
--- splunk
*
| regex f="^[&a&]$"
--- kibana
f:("&" or "a")
--- kibana diagnostics
5:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[&a&]$/
--- events
{"f": "&"}
{"f": "a"}
{"f": "b"}
--- match
1 2

=== no round at all
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '^ab{0}c{0,0}$'
  condition: sel
--- splunk
*
| regex f="^ab{0}c{0,0}$"
--- kibana
f:"a"
--- kibana diagnostics
5:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^ab{0}c{0,0}$/
--- events
{"f": "a"}
{"f": "ab"}
--- match
1

=== flags that start anew
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '(?^:x)y'
  condition: sel
--- splunk
*
| regex f="(?^:x)y"
--- kibana error
5:11 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch error
5:11 error SG7203: the service's regular expressions have no flag '(?^:'; -O regex=permissive lets it pass
--- events
{"f": "xy"}
--- match
1

=== one flag on and one off
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '(?m-i:^a)b'
  condition: sel
--- splunk
*
| regex f="(?m-i:^a)b"
--- kibana error
5:11 error SG7101: regular expression is not a finite set of wildcard patterns: a group with flags or of a special kind at character 1
--- cloudwatch
fields @timestamp, @message | filter f like /(?m-i:^a)b/
--- events
{"f": "ab"}
{"f": "AB"}
--- match
1

=== the edge of a word on the left
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '[[:<:]]ab'
  condition: sel
--- splunk
*
| regex f="[[:<:]]ab"
--- kibana error
5:11 error SG7101: regular expression is not a finite set of wildcard patterns: a word boundary at character 1
--- cloudwatch error
5:11 error SG7203: the service's regular expressions have no word boundary '[[:<:]]'; -O regex=permissive lets it pass
--- events
{"f": "x ab"}
{"f": "xab"}
--- match
1

=== a vertical tab by its letter
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '^a\vb$'
  condition: sel
--- splunk
*
| regex f="^a\\vb$"
--- kibana error
5:11 error SG7101: regular expression is not a finite set of wildcard patterns: a class of too many characters at character 3
--- cloudwatch error
5:11 error SG7203: the service's regular expressions have no escape '\v'; -O regex=permissive lets it pass
--- events
{"f": "a\u000bb"}
{"f": "ab"}
--- match
1

=== horizontal blanks
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: 'a\hb'
  condition: sel
--- splunk
*
| regex f="a\\hb"
--- kibana error
5:11 error SG7101: regular expression is not a finite set of wildcard patterns: a class of too many characters at character 2
--- cloudwatch error
5:11 error SG7203: the service's regular expressions have no escape '\h'; -O regex=permissive lets it pass
--- events
{"f": "a b"}
{"f": "ab"}
--- match
1
--- diagnostics
5:11 warning SG3015: tools based on Python reject an escape such as \p, \h or \K

=== a form feed and a bell
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '^\f\a$'
  condition: sel
--- splunk
*
| regex f="^\\f\\a$"
--- kibana
f:"\u000c\u0007"
--- kibana diagnostics
5:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^\f\a$/
--- events
{"f": "\f\u0007"}
{"f": "x"}
--- match
1

=== a number in braces
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '^\x{41}\x{e9}$'
  condition: sel
--- splunk
*
| regex f="^\\x{41}\\x{e9}$"
--- kibana
f:"Aé"
--- kibana diagnostics
5:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^\x{41}\x{e9}$/
--- events
{"f": "Aé"}
{"f": "A"}
--- match
1
--- diagnostics
5:11 warning SG3015: tools based on Python reject \x{...}

=== an escape sequence in a class
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '^[\x41\t\-]$'
  condition: sel
--- splunk
*
| regex f="^[\\x41\\t\\-]$"
--- kibana
f:("A" or "\t" or "-")
--- kibana diagnostics
5:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^[\x41\t\-]$/
--- events
{"f": "A"}
{"f": "-"}
{"f": "B"}
--- match
1 2

=== groups in groups that repeat
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '^(?:(?:ab){2}c){3}$'
  condition: sel
--- splunk
*
| regex f="^(?:(?:ab){2}c){3}$"
--- kibana
f:"ababcababcababc"
--- kibana diagnostics
5:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^((ab){2}c){3}$/
--- events
{"f": "ababcababcababc"}
{"f": "ababc"}
--- match
1

=== a closing brace alone
--- rule
title: T
logsource: {product: aws}
detection:
  sel:
    f|re: '^a}b$'
  condition: sel
--- splunk
*
| regex f="^a}b$"
--- kibana
f:"a}b"
--- kibana diagnostics
5:11 warning SG7113: regular expression lowered to wildcards
--- cloudwatch
fields @timestamp, @message | filter f like /^a}b$/
--- events
{"f": "a}b"}
--- match
1
