# Names of sigma-cli's validators that stand for several checks here.

=== all that the name stands for is on
--- args
check
--no-config
--format
short
--only
invalid_modifier_combinations
a.yml
--- file a.yml
title: A
logsource: {product: aws}
detection:
  sel:
    a|all: [x, y]
    b|base64offset: x
    c|contains|windash|all: [x, y]
    d|contains|contains: x
    e|contains|all: [x, y]
  condition: sel
--- stdout
a.yml:5:7: error: a field cannot be equal to several values at once [modifier-all-without-contains]; add 'contains', or leave 'all' out
a.yml:6:7: error: 'base64offset' gives a part of an encoded text, which no field is equal to [modifier-base64offset-without-contains]; write 'base64offset|contains'
a.yml:7:16: error: 'windash' and 'all' do not go together: some tools ask for every kind of dash at once [modifier-windash-all]
a.yml:8:16: warning: 'contains' occurs twice [modifier-repeated]
--- stderr
sigcc: 1 file, 1 rule: 3 errors, 1 warning, 0 notes
--- exit
1

=== and off again
--- args
check
--no-config
--format
short
--exclude
invalid_modifier_combinations
a.yml
--- file a.yml
title: A
id: 0f3b9a4e-3a0e-4e55-9f0a-0a1f6c6e2a11
logsource: {product: aws}
detection:
  sel:
    a|all: [x, y]
    b|base64offset: x
    c|contains|windash|all: [x, y]
    d|contains|contains: x
  condition: sel
--- stdout
a.yml:1:1: note: the rule has no author [author-missing]
a.yml:1:1: note: the rule has no date [date-missing]
a.yml:1:1: note: the rule has no description [description-missing]
a.yml:1:1: warning: the rule has no level [level-missing]
a.yml:1:1: warning: the rule has no status [status-missing]
a.yml:5:3: note: begins in column 3, not 5 [style-indentation]; indent by 4 spaces
a.yml:7:21: error: fewer than two bytes leave nothing to search for at every offset [modifier-value-type]
--- stderr
sigcc: 1 file, 1 rule: 1 error, 2 warnings, 4 notes
--- exit
1

=== in a file of sigma-cli, but not for one rule
--- args
check
--no-config
--format
short
-c
v.yml
a.yml
--- file v.yml
validators: [invalid_modifier_combinations]
exclusions:
  0f3b9a4e-3a0e-4e55-9f0a-0a1f6c6e2a11: invalid_modifier_combinations
--- file a.yml
title: A
id: 0f3b9a4e-3a0e-4e55-9f0a-0a1f6c6e2a11
logsource: {product: aws}
detection:
  sel:
    a|all: [x, y]
    d|contains|contains: x
  condition: sel
---
title: B
id: 1f3b9a4e-3a0e-4e55-9f0a-0a1f6c6e2a11
logsource: {product: aws}
detection:
  sel:
    a|all: [x, y]
    d|contains|contains: x
  condition: sel
--- stdout
a.yml:15:7: error: a field cannot be equal to several values at once [modifier-all-without-contains]; add 'contains', or leave 'all' out
a.yml:16:16: warning: 'contains' occurs twice [modifier-repeated]
--- stderr
sigcc: 1 file, 2 rules: 1 error, 1 warning, 0 notes, 2 suppressed
--- exit
1

=== all but these
--- args
check
--no-config
--format
short
-c
v.yml
a.yml
--- file v.yml
validators: [all, -invalid_modifier_combinations]
--- file a.yml
title: A
id: 0f3b9a4e-3a0e-4e55-9f0a-0a1f6c6e2a11
logsource: {product: aws}
detection:
  sel:
    a|all: [x, y]
    d|contains|contains: x
  condition: sel
--- stdout
a.yml: warning: the file name 'a.yml' does not follow the convention [filename-format]; use 10 to 90 of a-z, 0-9 and '_', at least one '_', and '.yml'
a.yml: warning: the file name 'a.yml' has 5 characters, not 10 to 90 [filename-length]
a.yml: warning: file names of this log source begin with 'aws_' [filename-prefix]
a.yml:1:1: note: the rule has no author [author-missing]
a.yml:1:1: note: the rule has no date [date-missing]
a.yml:1:1: note: the rule has no description [description-missing]
a.yml:1:1: warning: the rule has no level [level-missing]
a.yml:1:1: warning: the rule has no status [status-missing]
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 5 warnings, 3 notes
