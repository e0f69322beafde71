=== keywords
# differs from pySigma: single-wildcard
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    kw:
      - foo
      - bar baz
      - 4688
      - 'a*b?c'
    condition: kw
--- splunk
"*foo*" OR "*bar baz*" OR "*4688*" OR "*a*b*c*"
| eval sigcc_1=if(match(_raw, "(?is)a.*b\\\\?.c"),1,0)
| search "*foo*" OR "*bar baz*" OR "*4688*" OR sigcc_1=1
| fields - sigcc_*

=== keyword-all
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    kw:
      '|all':
        - foo
        - bar
    condition: kw
--- splunk
"*foo*" "*bar*"

=== kw-and-field
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k: [foo, bar]
    s:
      a: b
    condition: k and s
--- splunk
("*foo*" OR "*bar*") a="b"

=== kw-single-in-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k: [foo]
    condition: k
--- splunk
"*foo*"

=== kw-num
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k: 4688
    condition: k
--- splunk
"*4688*"

=== kw-null
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k: null
    condition: k
--- diagnostics
7:8 error SG3012: null needs a field name

=== kw-contains
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k:
      '|contains': foo
    condition: k
--- splunk
"*foo*"

=== kw-contains-list
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k:
      '|contains': [foo, bar]
    condition: k
--- splunk
"*foo*" OR "*bar*"

=== kw-contains-all
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k:
      '|contains|all': [foo, bar]
    condition: k
--- splunk
"*foo*" "*bar*"

=== kw-quote-bs
# differs from pySigma: literal-asterisk
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k: ['say "hi" C:\x\*y']
    condition: k
--- splunk
("*say \"hi\" C:\\x*y*" OR "*say \\\"hi\\\" C:\\\\x*y*")
| regex _raw="(?is)say \\\\?\"hi\\\\?\" C:\\\\{1,2}x\\*y"

=== kw-windash
# differs from pySigma: crash
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k:
      '|windash': ' -foo'
    condition: k
--- splunk
"* -foo*" OR "* /foo*" OR "* –foo*" OR "* —foo*" OR "* ―foo*"

=== kw-list-of-lists
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    k:
      - [a, b]
      - c
    condition: k
--- splunk
"*a*" OR "*b*" OR "*c*"

=== a regular expression without a field
--- rule
title: Test
logsource:
  product: test_product
detection:
    kw:
      '|re': ['fo+$', 'ba+r']
    condition: kw
--- splunk
*
| where match(_raw, "fo+$") OR match(_raw, "ba+r")
--- splunk notes
6:15 note SG7317: without a field this is compared with the text of the whole event, names of fields and quotes included
