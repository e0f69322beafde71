=== cond or
--- rule
title: cond_or
logsource:
    product: aws
    service: cloudtrail
detection:
    a:
        f: 1
    b:
        g: x
    condition: a or b
--- kibana
f:1 or g:"x"

=== cond and or mix
--- rule
title: cond_and_or_mix
logsource:
    product: aws
    service: cloudtrail
detection:
    a:
        f: a
    b:
        g: b
    c:
        h: c
    condition: a and b or c
--- kibana
(f:"a" and g:"b") or h:"c"

=== cond not
--- rule
title: cond_not
logsource:
    product: aws
    service: cloudtrail
detection:
    a:
        f: a
    b:
        g: b
    condition: a and not b
--- kibana
f:"a" and not g:"b"

=== cond double not
--- rule
title: cond_double_not
logsource:
    product: aws
    service: cloudtrail
detection:
    a:
        f: a
    condition: not (not a)
--- kibana
f:"a"

=== cond top not
--- rule
title: cond_top_not
logsource:
    product: aws
    service: cloudtrail
detection:
    a:
        f: a
    condition: not a
--- kibana
not f:"a"

=== cond 1 of them
--- rule
title: cond_1_of_them
logsource:
    product: aws
    service: cloudtrail
detection:
    a:
        f: a
    b:
        g: b
    condition: 1 of them
--- kibana
f:"a" or g:"b"

=== cond not 1 of filter
--- rule
title: cond_not_1_of_filter
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: a
    filter_1:
        g: b
    filter_2:
        h|startswith: c
    condition: sel and not 1 of filter_*
--- kibana
f:"a" and not (g:"b" or h:c*)

=== cond same field or merge
--- rule
title: cond_same_field_or_merge
logsource:
    product: aws
    service: cloudtrail
detection:
    a:
        f: x
    b:
        f: y
    condition: a or b
--- kibana
f:("x" or "y")

=== cond same field not merge
--- rule
title: cond_same_field_not_merge
logsource:
    product: aws
    service: cloudtrail
detection:
    a:
        f: x
    b:
        f|endswith: y
    condition: a and not b
--- kibana
f:"x" and not f:*y

=== list of maps
--- rule
title: list_of_maps
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        - f: a
          g: b
        - h: c
    condition: sel
--- kibana
(f:"a" and g:"b") or h:"c"

=== deep nesting
--- rule
title: deep_nesting
logsource:
    product: aws
    service: cloudtrail
detection:
    a:
        f: a
    b:
        g: b
    c:
        h: c
    d:
        i: d
    condition: a and (b or (c and not d))
--- kibana
f:"a" and (g:"b" or (h:"c" and not i:"d"))

=== or exists and value
--- rule
title: or_exists_and_value
logsource:
    product: aws
    service: cloudtrail
detection:
    sel:
        f: a
    flt:
        g: null
    flt2:
        g: ok
    condition: sel and (flt or flt2)
--- kibana
f:"a" and (not g:* or g:"ok")
