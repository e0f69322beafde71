# Checks of log sources and file names.

=== parts that are no text
--- args
check
--only
logsource-type
--only
logsource-empty
.
--- file a.yml
title: T
logsource: windows
detection:
  sel:
    f: 1
  condition: sel
--- file b.yml
title: T
logsource: {product: 4}
detection:
  sel:
    f: 1
  condition: sel
--- file c.yml
title: T
logsource: {product: windows, category: [a, 5]}
detection:
  sel:
    f: 1
  condition: sel
--- file d.yml
title: T
logsource: {product: windows, definition: {a: b}}
detection:
  sel:
    f: 1
  condition: sel
--- file e.yml
title: T
logsource: {}
detection:
  sel:
    f: 1
  condition: sel
--- file f.yml
title: T
logsource: {product: null}
detection:
  sel:
    f: 1
  condition: sel
--- file g.yml
title: T
logsource: {product: ''}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
./a.yml:2:12: error: a log source must be a map, not a single value [logsource-type]
    2 | logsource: windows
      |            ^~~~~~~
./b.yml:2:22: error: the product of a log source must be text, not a single value [logsource-type]
    2 | logsource: {product: 4}
      |                      ^
./c.yml:2:45: error: the category of a log source must be text, not a single value [logsource-type]
    2 | logsource: {product: windows, category: [a, 5]}
      |                                             ^
./d.yml:2:43: error: the definition of a log source must be text, not a map [logsource-type]
    2 | logsource: {product: windows, definition: {a: b}}
      |                                           ^~~~~~
./e.yml:2:12: error: a log source needs a category, product or service [logsource-empty]
    2 | logsource: {}
      |            ^~
./f.yml:2:12: error: a log source needs a category, product or service [logsource-empty]
    2 | logsource: {product: null}
      |            ^~~~~~~~~~~~~~~

check            errors warnings  notes
logsource-empty       2        0      0
logsource-type        4        0      0
all checks            6        0      0
--- stderr
sigcc: 7 files, 7 rules: 6 errors, 0 warnings, 0 notes
--- exit
1

=== where the taxonomy has a product, it has the product alone
--- args
check
--only
logsource-unknown
.
--- file a.yml
title: T
logsource: {product: fortigate}
detection:
  sel:
    f: 1
  condition: sel
--- file b.yml
title: T
logsource: {product: windows, category: process_creation}
detection:
  sel:
    f: 1
  condition: sel
--- file c.yml
title: T
logsource: {product: windows, category: process_creation, service: sysmon}
detection:
  sel:
    f: 1
  condition: sel
--- file d.yml
title: T
logsource: {product: wndows, service: security}
detection:
  sel:
    f: 1
  condition: sel
--- file e.yml
title: T
logsource: {product: acme}
detection:
  sel:
    f: 1
  condition: sel
--- file f.yml
title: T
logsource: {category: [proxy, prxy]}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
./c.yml:2:12: warning: SigmaHQ's taxonomy has no log source with product 'windows', category 'process_creation', service 'sysmon' [logsource-unknown]
    2 | logsource: {product: windows, category: process_creation, service: sysmon}
      |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
./d.yml:2:22: warning: SigmaHQ's taxonomy has no log source with product 'wndows', service 'security' [logsource-unknown]
    2 | logsource: {product: wndows, service: security}
      |                      ^~~~~~ did you mean 'windows'?
./e.yml:2:12: warning: SigmaHQ's taxonomy has no log source with product 'acme' [logsource-unknown]
    2 | logsource: {product: acme}
      |            ^~~~~~~~~~~~~~~
./f.yml:2:12: warning: SigmaHQ's taxonomy has no log source with category 'prxy' [logsource-unknown]
    2 | logsource: {category: [proxy, prxy]}
      |            ^~~~~~~~~~~~~~~~~~~~~~~~~ did you mean 'proxy'?

check              errors warnings  notes
logsource-unknown       0        4      0
all checks              0        4      0
--- stderr
sigcc: 6 files, 6 rules: 0 errors, 4 warnings, 0 notes

=== parts that keys of the table cannot hold
--- args
check
--only
logsource-unknown
--only
field-misspelt
.
--- file a.yml
title: T
logsource: {product: windows, category: "-", service: security}
detection:
  sel:
    f: 1
  condition: sel
--- file b.yml
title: T
logsource: {product: windows/process_creation}
detection:
  sel:
    f: 1
  condition: sel
--- file c.yml
title: T
logsource: {product: windows, service: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}
detection:
  sel:
    f: 1
  condition: sel
--- file d.yml
title: T
logsource: {product: windows, service: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
./a.yml:2:12: warning: SigmaHQ's taxonomy has no log source with product 'windows', category '-', service 'security' [logsource-unknown]
    2 | logsource: {product: windows, category: "-", service: security}
      |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
./b.yml:2:12: warning: SigmaHQ's taxonomy has no log source with product 'windows/process_creation' [logsource-unknown]
    2 | logsource: {product: windows/process_creation}
      |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
./c.yml:2:12: warning: SigmaHQ's taxonomy has no log source with product 'windows', service 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' [logsource-unknown]
    2 | logsource: {product: windows, service: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ...
      |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
./d.yml:2:12: warning: SigmaHQ's taxonomy has no log source with product 'windows', service 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' [logsource-unknown]
    2 | logsource: {product: windows, service: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ...
      |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

check              errors warnings  notes
logsource-unknown       0        4      0
all checks              0        4      0
--- stderr
sigcc: 4 files, 4 rules: 0 errors, 4 warnings, 0 notes

=== edits in quotes
--- args
check
-f
jsonl
--only
logsource-lowercase
.
--- file a.yml
title: T
logsource: {product: 'Windows', category: "Proc\x65ss_Creation", service: Sys mon}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
{"check":"logsource-lowercase","severity":"warning","message":"pipelines do not know the product 'Windows'","hint":"write 'windows'","file":"./a.yml","line":2,"column":23,"end_line":2,"end_column":30,"key":"d666902514c5247f","fix":{"class":"unsafe","edits":[{"line":2,"column":23,"end_line":2,"end_column":30,"offset":31,"end_offset":38,"text":"windows"}]}}
{"check":"logsource-lowercase","severity":"warning","message":"pipelines do not know the category 'Process_Creation'","hint":"write 'process_creation'","file":"./a.yml","line":2,"column":43,"end_line":2,"end_column":64,"key":"d666902514c5247f-2","fix":{"class":"unsafe","edits":[{"line":2,"column":43,"end_line":2,"end_column":64,"offset":51,"end_offset":72,"text":"process_creation"}]}}
{"check":"logsource-lowercase","severity":"warning","message":"pipelines do not know the service 'Sys mon'","hint":"write it with a-z, 0-9, '_', '.' and '-'","file":"./a.yml","line":2,"column":75,"end_line":2,"end_column":82,"key":"d666902514c5247f-3"}
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 3 warnings, 0 notes

=== EventID by service, and by provider
--- args
check
--only
logsource-specific-eventid
.
--- file a.yml
title: T
logsource: {product: windows, service: sysmon}
detection:
  sel:
    EventID: [3, 12, 99999, "1"]
  condition: sel
--- file b.yml
title: T
logsource: {product: windows, service: security}
detection:
  sel:
    - EventID: 4688
    - EventID: 4689
  condition: sel
--- file c.yml
title: T
logsource: {product: windows}
detection:
  sel:
    EventID: [1, 3]
  prov:
    Provider_Name: Microsoft-Windows-Sysmon
  condition: sel and prov
--- file d.yml
title: T
logsource: {product: windows}
detection:
  sel:
    EventID: 1
  condition: sel
--- stdout
./a.yml:5:15: warning: event 3 of 'sysmon' has a category of its own [logsource-specific-eventid]
    5 |     EventID: [3, 12, 99999, "1"]
      |               ^ use the category 'network_connection'
./a.yml:5:18: warning: event 12 of 'sysmon' has a category of its own [logsource-specific-eventid]
    5 |     EventID: [3, 12, 99999, "1"]
      |                  ^~ use the category 'registry_add' or 'registry_delete'
./b.yml:5:16: warning: event 4688 of 'security' has a category of its own [logsource-specific-eventid]
    5 |     - EventID: 4688
      |                ^~~~ use the category 'process_creation'
./c.yml:5:15: warning: event 1 of 'sysmon' has a category of its own [logsource-specific-eventid]
    5 |     EventID: [1, 3]
      |               ^ use the category 'process_creation'

check                       errors warnings  notes
logsource-specific-eventid       0        4      0
all checks                       0        4      0
--- stderr
sigcc: 4 files, 4 rules: 0 errors, 4 warnings, 0 notes

=== what categories of other products do not imply
--- args
check
--only
logsource-category-eventid
--only
logsource-category-provider
.
--- file a.yml
title: T
logsource: {product: linux, category: process_creation}
detection:
  sel:
    EventID: 1
    Provider_Name: Microsoft-Windows-Sysmon
  condition: sel
--- file b.yml
title: T
logsource: {product: windows, category: process_creation}
detection:
  sel:
    Provider_Name: [PowerShell, Microsoft-Windows-Kernel-Process]
  condition: sel
--- stdout
./b.yml:5:33: warning: the category 'process_creation' already implies the provider 'Microsoft-Windows-Kernel-Process' [logsource-category-provider]
    5 |     Provider_Name: [PowerShell, Microsoft-Windows-Kernel-Process]
      |                                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

check                        errors warnings  notes
logsource-category-provider       0        1      0
all checks                        0        1      0
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 1 warning, 0 notes

=== a service in other letters is Sysmon too
--- args
check
--only
logsource-sysmon-eventid
.
--- file a.yml
title: T
logsource: {product: windows, service: Sysmon}
detection:
  sel:
    f: 1
  condition: sel
--- file b.yml
title: T
logsource: {product: windows, service: sysmon}
detection:
  sel:
    - a: 1
    - EventID|contains: "1"
  condition: sel
--- stdout
./a.yml:2:12: warning: a rule for all events of Sysmon does not compare EventID [logsource-sysmon-eventid]
    2 | logsource: {product: windows, service: Sysmon}
      |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ use a category, or compare EventID

check                     errors warnings  notes
logsource-sysmon-eventid       0        1      0
all checks                     0        1      0
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 1 warning, 0 notes

=== prefixes of validators and tests
--- args
check
--only
filename-prefix
.
--- file registry_rename_a.yml
title: T
logsource: {product: windows, category: registry_rename}
detection:
  sel:
    f: 1
  condition: sel
--- file win_a.yml
title: T
logsource: {product: windows, category: registry_rename}
detection:
  sel:
    f: 1
  condition: sel
--- file lnx_a.yml
title: T
logsource: {product: windows, category: registry_rename}
detection:
  sel:
    f: 1
  condition: sel
--- file azure_role.yml
title: T
logsource: {product: azure, service: pim}
detection:
  sel:
    f: 1
  condition: sel
--- file file_delete_lnx_a.yml
title: T
logsource: {product: linux, category: file_delete}
detection:
  sel:
    f: 1
  condition: sel
--- file fortinet_a.yml
title: T
logsource: {product: fortinet}
detection:
  sel:
    f: 1
  condition: sel
--- file anything.yml
title: T
logsource: {product: acme}
detection:
  sel:
    f: 1
  condition: sel
--- file filter.yml
title: F
logsource: {product: windows}
filter:
  rules: any
  sel:
    f: 1
  condition: not sel
--- stdout
./azure_role.yml: warning: file names of this log source begin with 'azure_pim_' [filename-prefix]
./lnx_a.yml: warning: file names of this log source begin with 'win_' [filename-prefix]

check            errors warnings  notes
filename-prefix       0        2      0
all checks            0        2      0
--- stderr
sigcc: 8 files, 8 rules: 0 errors, 2 warnings, 0 notes

=== lengths of file names
--- args
check
--only
filename-length
.
--- file 123456.yml
title: T
logsource: {product: a}
detection:
  sel:
    f: 1
  condition: sel
--- file 12345.yml
title: T
logsource: {product: a}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
./12345.yml: warning: the file name '12345.yml' has 9 characters, not 10 to 90 [filename-length]

check            errors warnings  notes
filename-length       0        1      0
all checks            0        1      0
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 1 warning, 0 notes

=== names that are no names
--- args
check
--only
filename-format
.
--- file a_b_c_d_e_f.yaml
title: T
logsource: {product: a}
detection:
  sel:
    f: 1
  condition: sel
--- file nounderscore.yml
title: T
logsource: {product: a}
detection:
  sel:
    f: 1
  condition: sel
--- file win_123456.yml
title: T
logsource: {product: a}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
./a_b_c_d_e_f.yaml: warning: the file name 'a_b_c_d_e_f.yaml' does not follow the convention [filename-format]
      | use 10 to 90 of a-z, 0-9 and '_', at least one '_', and '.yml'
./nounderscore.yml: warning: the file name 'nounderscore.yml' does not follow the convention [filename-format]
      | use 10 to 90 of a-z, 0-9 and '_', at least one '_', and '.yml'

check            errors warnings  notes
filename-format       0        2      0
all checks            0        2      0
--- stderr
sigcc: 3 files, 3 rules: 0 errors, 2 warnings, 0 notes

=== no file, no name
--- args
check
--only
filename-format
--only
filename-length
--only
filename-prefix
-
--- stdin
title: T
logsource: {product: windows}
detection:
  sel:
    f: 1
  condition: sel
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 0 warnings, 0 notes

=== several rules of one file are one file
--- args
check
--only
filename-duplicate
.
--- file a/x.yml
title: T
logsource: {product: a}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
logsource: {product: b}
detection:
  sel:
    f: 1
  condition: sel
--- file b/x.yml
title: T
logsource: {product: a}
detection:
  sel:
    f: 1
  condition: sel
---
title: T
logsource: {product: b}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
./b/x.yml: warning: the file name 'x.yml' occurs twice [filename-duplicate]
      = ./a/x.yml: it is also here

check               errors warnings  notes
filename-duplicate       0        1      0
all checks               0        1      0
--- stderr
sigcc: 2 files, 4 rules: 0 errors, 1 warning, 0 notes

=== a log source of one's own is fine, a slip is not
--- args
check
--only
logsource-misspelt
.
--- file own.yml
title: T
logsource: {product: acme, service: door}
detection:
  sel:
    f: 1
  condition: sel
--- file slip.yml
title: T
logsource: {product: windows, category: process_creatoin}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
./slip.yml:2:41: warning: SigmaHQ's taxonomy has no log source with product 'windows', category 'process_creatoin' [logsource-misspelt]
    2 | logsource: {product: windows, category: process_creatoin}
      |                                         ^~~~~~~~~~~~~~~~ did you mean 'process_creation'?

check               errors warnings  notes
logsource-misspelt       0        1      0
all checks               0        1      0
--- stderr
sigcc: 2 files, 2 rules: 0 errors, 1 warning, 0 notes
