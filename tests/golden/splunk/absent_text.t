# Texts that stand for absence: comparisons do not hold for them by chance.

=== a pattern that the text of JSON's null satisfies
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: 'nu*'
        g|contains: ul
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
f="nu*" NOT f="null" g="*ul*" NOT g="null"

=== one of several, and the text itself
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: ['nu*', 'x*', 'null']
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
(f="nu*" NOT f="null") OR f="x*" OR f="null"

=== not
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f: x
    other:
        g|startswith: N
    condition: sel and not other
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
f="x" NOT (g="N*" NOT g="null")

=== letters of the right case only
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|cased: 'N*'
        g|cased: 'n*'
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
f="N*" g="n*" NOT g="null"
| regex f="(?s)^N"
| regex g="(?s)^n"

=== regular expressions
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|re: '^\w+$'
        g|re: '^\d+$'
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
NOT f="null"
| regex f="^\\w+$"
| regex g="^\\d+$"

=== an order of numbers
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|gt: 5
        g|lte: 5
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
f>5 NOT f="null" g<=5

=== two fields, both of which may be absent
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        f|fieldref: g
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: json_null, val: text}
--- splunk
NOT f="null" NOT g="null"
| where lower('f')==lower('g')

=== a text for one field
--- rule
title: T
logsource: {product: aws}
detection:
    sel:
        errorCode: 'S*'
        f: 'S*'
    condition: sel
--- pipeline
name: p
transformations:
  - {type: set_state, key: absent_texts, val: {errorCode: success}}
--- splunk
errorCode="S*" NOT errorCode="success" f="S*"
