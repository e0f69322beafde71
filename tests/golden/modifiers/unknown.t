# Names that are not modifiers.

=== Contains: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|Contains: a
  condition: sel
--- diagnostics
6:7 error SG3002: no modifier 'Contains'; did you mean 'contains'?

=== contains|: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|contains|: a
  condition: sel
--- diagnostics
6:16 error SG3002: a modifier's name is missing after '|'

=== utf8: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf8: a
  condition: sel
--- diagnostics
6:7 error SG3002: no modifier 'utf8'; did you mean 'utf16'?

=== utf16le: a
# differs from pySigma: utf16le, nul
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|utf16le: a
  condition: sel
--- splunk error
6:16 error SG7313: SPL cannot hold the control character NUL
--- kibana
f:"a\u0000"
--- cloudwatch
fields @timestamp, @message | filter f like /(?i)^a\x00$/

=== not: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|not: a
  condition: sel
--- diagnostics
6:7 error SG3002: no modifier 'not'

=== reverse: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|reverse: a
  condition: sel
--- diagnostics
6:7 error SG3002: no modifier 'reverse'

=== any: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|any: a
  condition: sel
--- diagnostics
6:7 error SG3002: no modifier 'any'

=== regex: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|regex: a
  condition: sel
--- diagnostics
6:7 error SG3002: no modifier 'regex'

=== base64_offset: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|base64_offset: a
  condition: sel
--- diagnostics
6:7 error SG3002: no modifier 'base64_offset'; did you mean 'base64offset'?

=== near: a
--- rule
title: T
logsource:
  category: test
detection:
  sel:
    f|near: a
  condition: sel
--- diagnostics
6:7 error SG3002: no modifier 'near'; did you mean 'year'?
