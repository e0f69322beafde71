# Comments that suppress findings.

=== at the end of a line, and in a line of its own
--- args
check
-f
short
--only
field-space
--only
unused-suppression
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
    one: # sigcc: disable=field-space a product of ours
        a b: 1
        c d:
            - 2
    two:
        # sigcc: disable=sigmahq_space_field_name
        # another comment

        e f: 1
        g h: 2 # sigcc: disable=field_space
        i j: 3
    three:
        # sigcc: disable=field-space the whole item
        - k l: 1
          m n: 2
        - o p: 3 # sigcc: disable=field-space, and so this
          q r: 4
        - s t: 5
    condition: one or two or three
--- stdout
a.yml:14:9: warning: the field name 'i j' has a space [field-space]
a.yml:21:11: warning: the field name 's t' has a space [field-space]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 2 warnings, 0 notes, 8 suppressed

=== what looks like a comment, and is none
--- args
check
-f
short
--only
field-space
--only
unused-suppression
a.yml
--- file a.yml
title: 'T # sigcc: disable-file=field-space'
description: |
    # sigcc: disable-file=field-space
logsource: {product: aws}
detection:
    s:
        a b: "# sigcc: disable=field-space"
    condition: s
--- stdout
a.yml:7:9: warning: the field name 'a b' has a space [field-space]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 0 notes

=== a whole file, but for a part
--- args
check
-f
short
--only
field-space
--only
unused-suppression
--only
file-extension
a.txt
--- file a.txt
title: T
logsource: {product: aws}
detection:
    s:
        a b: 1
    # sigcc: enable=field-space
    t:
        a b: 1
        # sigcc: disable=field-space
        c d: 1
    condition: s or t
# sigcc: disable-file=field-space,file-extension of old
--- stdout
a.txt:8:9: warning: the field name 'a b' has a space [field-space]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 0 notes, 3 suppressed

=== all checks
--- args
check
-f
short
--only
field-space
--only
title-start
a.yml
--- file a.yml
title: Detects T # sigcc: disable
logsource: {product: aws}
detection:
    s: # sigcc: disable all of it is from elsewhere
        a b: 1
    t:
        a b: 1
    condition: s or t
--- stdout
a.yml:7:9: warning: the field name 'a b' has a space [field-space]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 0 notes, 2 suppressed

=== comments of rsigma
--- args
check
-f
short
--only
field-space
--only
title-start
--only
tag-duplicate
a.yml
--- file a.yml
title: Detects T
tags:
    - attack.t1033
    # rsigma-disable-next-line: duplicate_tags
    - attack.t1033
    - attack.t1033
logsource: {product: aws}
detection:
    s:
        # rsigma-disable-next-line
        a b: 1
        c d: 1
    condition: s # rsigma-disable title-start, field_space
--- stdout
a.yml:6:7: warning: the tag 'attack.t1033' occurs twice [tag-duplicate]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 0 notes, 4 suppressed

=== comments that do nothing
--- args
check
-f
short
--only
field-space
--only
unused-suppression
--only
suppression-unknown
--only
suppression-without-reason
a.yml
--- file a.yml
# sigcc: disable-file=field-spaec,SG2014 some reason
title: T # sigcc: disabel=field-space
logsource: {product: aws} # sigcc: disable=field-space
detection:
    s:
        a b: 1 # sigcc: disable=title-start,field-space x
    condition: s # sigcc: enable=field-space
--- stdout
a.yml:1:23: warning: no check is called 'field-spaec' [suppression-unknown]; did you mean 'field-space'?
a.yml:2:19: warning: 'disabel' is not 'disable', 'disable-file' or 'enable' [suppression-unknown]; did you mean 'disable'?
a.yml:3:36: warning: findings are suppressed for no stated reason [suppression-without-reason]; add it after the names of the checks
a.yml:3:44: warning: this suppresses no finding of 'field-space' [unused-suppression]; remove it
a.yml:7:34: warning: this enables no finding of 'field-space' [unused-suppression]; remove it
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 5 warnings, 0 notes, 1 suppressed

=== a message of the compiler, and a file that is broken
--- args
check
-f
short
--profile
compile
a.yml
b.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
    s:
        # sigcc: disable=SG3016 None is meant
        a|re: null
    condition: s
--- file b.yml
# sigcc: disable-file=yaml-syntax to be finished
title: [
--- stdout
b.yml:3:1: error: did not find expected node content [yaml-syntax]; while parsing a flow node that began on line 3
--- stderr
sigcc: 2 files, 1 rule: 1 error, 0 warnings, 0 notes, 1 suppressed
--- exit
1

=== an alias that several checks have
--- args
check
-f
short
--only
invalid_modifier_combinations
--only
unused-suppression
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
    a:
        f|all: [x, y] # sigcc: disable=invalid_modifier_combinations a test
        g|base64offset: x # sigcc: disable=invalid_modifier_combinations a test
        h|all: [x, y]
    b:
        f: 1 # sigcc: disable=invalid_modifier_combinations nothing
    condition: a and b
--- stdout
a.yml:7:11: error: a field cannot be equal to several values at once [modifier-all-without-contains]; add 'contains', or leave 'all' out
a.yml:9:31: warning: this suppresses no finding of 'invalid_modifier_combinations' [unused-suppression]; remove it
--- stderr
sigcc: 1 file, 1 rule: 1 error, 1 warning, 0 notes, 2 suppressed
--- exit
1

=== an alias of which one check is off
--- args
check
-f
short
--only
modifier-repeated
--only
unused-suppression
a.yml
--- file a.yml
title: T
logsource: {product: aws}
detection:
    a:
        f: 1 # sigcc: disable=invalid_modifier_combinations nothing
    condition: a
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== a few checks only: no warning of the compiler, but errors
--- args
check
-f
short
--only
correlation-window
a.yml
--- file a.yml
title: T
name: t
logsource: {product: aws}
detection: {a: {f: 1}, condition: a}
unknown_key: 1
---
title: C
correlation:
    type: event_count
    rules: [t]
    timespan: 5m
    window: tumbling
    gap: 5m
    condition: {gte: 1}
---
title: E
logsource: {definition: none}
detection: {a: {f: x}, condition: a}
--- stdout
a.yml:13:10: warning: 'gap' is only for 'window: session' [correlation-window]
a.yml:17:12: error: a log source needs a category, product or service [SG2013]
--- stderr
sigcc: 1 file, 3 rules: 1 error, 1 warning, 0 notes
--- exit
1
