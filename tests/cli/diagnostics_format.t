# How messages are written: --diagnostics-format, and test --github.

=== convert: commands of GitHub workflows
--- args
convert
-t
splunk
--diagnostics-format
github
a.yml
--- file a.yml
title: "A: one, 100%"
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  condition: sel
--- stdout
--- stderr
::error file=a.yml,line=5,endLine=5,col=7,endColumn=15,title=modifier_unknown::no modifier 'contians'; did you mean 'contains'?
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== convert: a line each
--- args
convert
-t
splunk
--diagnostics-format
short
a.yml
--- file a.yml
title: A
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  condition: sel
--- stdout
--- stderr
a.yml:5:7: error: no modifier 'contians' [SG3002]; did you mean 'contains'?
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== convert: JSON Lines
--- args
convert
-t
splunk
--diagnostics-format
jsonl
a.yml
--- file a.yml
title: A
logsource: {product: aws}
detection:
  sel:
    f|contians: x
  condition: sel
--- stdout
--- stderr
{"code":"SG3002","severity":"error","name":"modifier_unknown","message":"no modifier 'contians'","hint":"did you mean 'contains'?","file":"a.yml","line":5,"column":7,"end_line":5,"end_column":15,"edit":{"line":5,"column":7,"end_line":5,"end_column":15,"offset":59,"end_offset":67,"text":"contains"}}
sigcc: 1 rule, 1 error, 0 warnings
--- exit
1

=== convert: documents are for check
--- args
convert
-t
splunk
--diagnostics-format
sarif
a.yml
--- stdout
--- stderr
sigcc: --diagnostics-format takes text, short, jsonl or github, not 'sarif': sigcc check writes that
sigcc convert --help shows its usage.
--- exit
2

=== convert: a format that is none
--- args
convert
-t
splunk
--diagnostics-format
yaml
a.yml
--- stdout
--- stderr
sigcc: --diagnostics-format takes text, short, jsonl or github, not 'yaml'
sigcc convert --help shows its usage.
--- exit
2

=== convert: --jsonl has the messages
--- args
convert
-t
splunk
--jsonl
--diagnostics-format
github
a.yml
--- stdout
--- stderr
sigcc: --jsonl has the messages in its lines, so that --diagnostics-format has none to write
sigcc convert --help shows its usage.
--- exit
2

=== test: cases and messages become annotations
--- args
test
--github
.
--- file stop.yml
title: "Trail: stopped, 100%"
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
  condition: sel
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging}]
    expect: true
  - name: nobody starts it
    events: [{eventName: StartLogging}]
    expect: true
--- stdout
::error file=tests/stop/manifest.yml,line=7,title=Trail%3A stopped%2C 100%25::nobody starts it: 'Trail: stopped, 100%25' finds 0 of 1 events, expected 1%0Aevent 1 is not found by 'Trail: stopped, 100%25':%0A  stop.yml:5:27: eventName is 'StartLogging', wanted 'Stop*'%0A
sigcc: 1 manifest, 2 cases, 1 failed, 0 broken
--- exit
1

=== test: a manifest that cannot be used
--- args
test
--github
.
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases: {}
--- stdout
::error file=tests/stop/manifest.yml,line=1,title=tests/stop/manifest.yml::manifest: the manifest cannot be used
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
::error file=tests/stop/manifest.yml,line=3,endLine=3,col=8,endColumn=10,title=manifest_value::'cases' must be a list, not a map
--- exit
1

=== test: messages a line each
--- args
test
--diagnostics-format
short
.
--- file stop.yml
title: A
logsource: {product: aws}
detection:
  sel:
    eventName|startwith: Stop
  condition: sel
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging}]
    expect: true
--- stdout
BROKEN stop.yml: A: eve stops it: the rule cannot be tested (tests/stop/manifest.yml:4)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
stop.yml:5:15: error: no modifier 'startwith' [SG3002]; did you mean 'startswith'?
--- exit
1

=== test: a format that is none
--- args
test
--diagnostics-format
yaml
.
--- stdout
--- stderr
sigcc: --diagnostics-format takes text, short, jsonl or github, not 'yaml'
sigcc test --help shows its usage.
--- exit
2

=== test: two ways to show cases
--- args
test
--github
--jsonl
.
--- stdout
--- stderr
sigcc: --jsonl and --github cannot be used together: both say how cases are shown
sigcc test --help shows its usage.
--- exit
2
