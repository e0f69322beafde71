# The command test.

=== all pass
--- args
test
.
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- stdout
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== the current folder
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- stdout
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== passed cases are shown on demand
--- args
test
-v
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- stdout
ok stop.yml: Trail stopped: eve stops it (tests/stop/manifest.yml:4)
ok stop.yml: Trail stopped: terraform may (tests/stop/manifest.yml:7)
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== a case fails, and why
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: bob does not
    events: [{eventName: StopLogging, userName: bob}]
    expect: [{matches: 1}]
--- exit
1
--- stdout
FAIL stop.yml: Trail stopped: bob does not: 'Trail stopped' finds 0 of 1 events, expected 1 (tests/stop/manifest.yml:7)
    event 1 is not found by 'Trail stopped':
      stop.yml:6:5: userName is 'bob', wanted one of 'eve', 'mallory'
sigcc: 1 manifest, 2 cases, 1 failed, 0 broken

=== a query fails
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
targets:
  splunk: {golden: splunk.spl, status: ok}
--- file tests/stop/splunk.spl
eventName="Start*"
--- exit
1
--- stdout
FAIL stop.yml: Trail stopped: query for splunk: the query differs from splunk.spl (tests/stop/manifest.yml:4)
    the query is now:
    eventName="Stop*" userName IN ("eve", "mallory") NOT userAgent="terraform"
sigcc: 1 manifest, 1 case, 1 failed, 0 broken

=== one case of a name
--- args
test
-k
bob
-v
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: bob does not
    events: [{eventName: StopLogging, userName: bob}]
    expect: [{matches: 1}]
--- exit
1
--- stdout
FAIL stop.yml: Trail stopped: bob does not: 'Trail stopped' finds 0 of 1 events, expected 1 (tests/stop/manifest.yml:7)
    event 1 is not found by 'Trail stopped':
      stop.yml:6:5: userName is 'bob', wanted one of 'eve', 'mallory'
sigcc: 1 manifest, 1 case, 1 failed, 0 broken

=== one case of a name that passes
--- args
test
--case=eve
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: bob does not
    events: [{eventName: StopLogging, userName: bob}]
    expect: [{matches: 1}]
--- stdout
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== no case of a name
--- args
test
-k
carol
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: bob does not
    events: [{eventName: StopLogging, userName: bob}]
    expect: [{matches: 1}]
--- exit
1
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: no case has 'carol' in its name

=== a wrong key
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
correlations: []
casses:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
BROKEN manifest: the manifest cannot be used (tests/stop/manifest.yml:1)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
tests/stop/manifest.yml:4:1: error: unknown key 'casses' [SG8009]
    4 | casses:
      | ^~~~~~ did you mean 'cases'?

=== a wrong key of a case
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expcet: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
BROKEN manifest: the manifest cannot be used (tests/stop/manifest.yml:1)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
tests/stop/manifest.yml:4:5: error: the case does not say what to expect [SG8010]
    4 |   - name: eve stops it
      |     ^~~~~~~~~~~~~~~~~~
tests/stop/manifest.yml:6:5: error: unknown key 'expcet' [SG8009]
    6 |     expcet: true
      |     ^~~~~~ did you mean 'expect'?

=== a broken manifest and a name
# The case that was asked for may be in there.
--- args
test
-k
eve
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expcet: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
BROKEN manifest: the manifest cannot be used (tests/stop/manifest.yml:1)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
tests/stop/manifest.yml:4:5: error: the case does not say what to expect [SG8010]
    4 |   - name: eve stops it
      |     ^~~~~~~~~~~~~~~~~~
tests/stop/manifest.yml:6:5: error: unknown key 'expcet' [SG8009]
    6 |     expcet: true
      |     ^~~~~~ did you mean 'expect'?

=== a manifest that is no YAML
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: [
--- exit
1
--- stdout
BROKEN manifest: the manifest cannot be used (tests/stop/manifest.yml:1)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr escaped
tests/stop/manifest.yml:3:1: error: did not find expected node content [SG1001]
    3 |\x20
      | ^ while parsing a flow node that began on line 3

=== a manifest without cases
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- file tests/x/manifest.yml
schema: 1
rule: stop.yml
cases: []
--- exit
1
--- stdout
BROKEN manifest: the manifest cannot be used (tests/x/manifest.yml:1)
sigcc: 2 manifests, 3 cases, 0 failed, 1 broken
--- stderr
tests/x/manifest.yml:1:1: error: the manifest has no cases [SG8010]
    1 | schema: 1
      | ^~~~~~~~~

=== a manifest with a misspelt key
# In a folder nobody would miss it.
--- args
test
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file a/manifest.yml
schema: 1
rule: stop.yml
caes: [{name: found, events: [{f: 1}], expect: true}]
--- file b/manifest.yml
schema: 1
rul: stop.yml
cases: [{name: found, events: [{f: 1}], expect: true}]
--- file c/manifest.yml
shema: 1
rule: stop.yml
cases: [{name: found, events: [{f: 1}], expect: true}]
--- file d/manifest.yml
schema: 1
rule: stop.yml
--- file e/manifest.yml
schema: 1
rule: stop.yml
cases: [{name: found, events: [{f: 1}], expect: true}]
--- exit
1
--- stdout
BROKEN manifest: the manifest cannot be used (a/manifest.yml:1)
BROKEN manifest: the manifest cannot be used (b/manifest.yml:1)
BROKEN manifest: the manifest cannot be used (c/manifest.yml:1)
BROKEN manifest: the manifest cannot be used (d/manifest.yml:1)
sigcc: 5 manifests, 5 cases, 0 failed, 4 broken
--- stderr
a/manifest.yml:3:1: error: unknown key 'caes' [SG8009]
    3 | caes: [{name: found, events: [{f: 1}], expect: true}]
      | ^~~~ did you mean 'cases'?
b/manifest.yml:1:1: error: 'rule' must name a file [SG8010]
    1 | schema: 1
      | ^~~~~~~~~
b/manifest.yml:2:1: error: unknown key 'rul' [SG8009]
    2 | rul: stop.yml
      | ^~~ did you mean 'rule'?
c/manifest.yml:1:1: error: unknown key 'shema' [SG8009]
    1 | shema: 1
      | ^~~~~ did you mean 'schema'?
c/manifest.yml:1:1: error: 'schema' must be 1 [SG8010]
    1 | shema: 1
      | ^~~~~~~~
d/manifest.yml:1:1: error: the manifest has no cases [SG8010]
    1 | schema: 1
      | ^~~~~~~~~

=== a named manifest that is none
--- args
test
manifest.yml
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file manifest.yml
cases: [{name: found, events: [{f: 1}], expect: true}]
--- exit
1
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: manifest.yml: no tests: neither a manifest (with 'schema', 'rule' and 'cases') nor SigmaHQ's info.yml

=== a corpus that is missing
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    corpus: positive.jsonl
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
BROKEN stop.yml: Trail stopped: eve stops it: the events cannot be read (tests/stop/manifest.yml:4)
sigcc: 1 manifest, 2 cases, 0 failed, 1 broken
--- stderr
tests/stop/manifest.yml:5:13: error: 'positive.jsonl' not found, here or in any folder above [SG8011]
    5 |     corpus: positive.jsonl
      |             ^~~~~~~~~~~~~~

=== a corpus that is no JSON
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    corpus: positive.jsonl
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- file tests/stop/positive.jsonl
{"eventName":
--- exit
1
--- stdout
BROKEN stop.yml: Trail stopped: eve stops it: the events cannot be read (tests/stop/manifest.yml:4)
sigcc: 1 manifest, 2 cases, 0 failed, 1 broken
--- stderr
tests/stop/positive.jsonl:1:1: error: the file ends before this event does [SG8001]

=== a rule that is missing
--- args
test
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
BROKEN stop.yml: eve stops it: the rule cannot be tested (tests/stop/manifest.yml:4)
BROKEN stop.yml: terraform may: the rule cannot be tested (tests/stop/manifest.yml:7)
sigcc: 1 manifest, 2 cases, 0 failed, 2 broken
--- stderr
tests/stop/manifest.yml:2:7: error: 'stop.yml' not found, here or in any folder above [SG8011]
    2 | rule: stop.yml
      |       ^~~~~~~~

=== a rule with errors
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startwith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
BROKEN stop.yml: Trail stopped: eve stops it: the rule cannot be tested (tests/stop/manifest.yml:4)
BROKEN stop.yml: Trail stopped: terraform may: the rule cannot be tested (tests/stop/manifest.yml:7)
sigcc: 1 manifest, 2 cases, 0 failed, 2 broken
--- stderr
stop.yml:5:15: error: no modifier 'startwith' [SG3002]
    5 |     eventName|startwith: Stop
      |               ^~~~~~~~~ did you mean 'startswith'?

=== a rule with a warning
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  timeframe: 5m
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- stdout
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken
--- stderr
stop.yml:7:3: warning: 'timeframe' is ignored [SG3017]
    7 |   timeframe: 5m
      |   ^~~~~~~~~ write a correlation rule with a timespan

=== a rule with a warning in strict mode
--- args
test
--strict
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  timeframe: 5m
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken, 1 warning
--- stderr
stop.yml:7:3: warning: 'timeframe' is ignored [SG3017]
    7 |   timeframe: 5m
      |   ^~~~~~~~~ write a correlation rule with a timespan

=== a document that the rule file does not hold
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
documents: [{title: Trail started}]
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
BROKEN stop.yml: Trail stopped: eve stops it: the rule cannot be tested (tests/stop/manifest.yml:5)
BROKEN stop.yml: Trail stopped: terraform may: the rule cannot be tested (tests/stop/manifest.yml:8)
sigcc: 1 manifest, 2 cases, 0 failed, 2 broken
--- stderr
tests/stop/manifest.yml:3:13: error: stop.yml contains no document 'Trail started' [SG8012]
    3 | documents: [{title: Trail started}]
      |             ^~~~~~~~~~~~~~~~~~~~~~

=== an empty folder
--- args
test
rules
--- folder rules
--- exit
1
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: rules: no tests: no manifest.yml or info.yml in this folder describes any

=== a folder without tests
--- args
test
rules
--- file rules/stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- exit
1
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: rules: no tests: no manifest.yml or info.yml in this folder describes any

=== a folder whose info.yml is about something else
--- args
test
.
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file info.yml
name: a project
--- file manifest.yml
files: []
--- exit
1
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: .: no tests: no manifest.yml or info.yml in this folder describes any

=== a folder without tests among others
--- args
test
tests
rules
other
--- file rules/stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: rules/stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- file other/start.yml
title: Trail started
--- exit
1
--- stdout
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken
--- stderr
sigcc: other: no tests: no manifest.yml or info.yml in this folder describes any

=== an input that is missing
--- args
test
tests
rules/stop.yml
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
3
--- stdout
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken
--- stderr
sigcc: rules/stop.yml: cannot read: No such file or directory

=== a manifest as input
--- args
test
tests/stop/manifest.yml
-v
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- stdout
ok stop.yml: Trail stopped: eve stops it (tests/stop/manifest.yml:4)
ok stop.yml: Trail stopped: terraform may (tests/stop/manifest.yml:7)
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== the same manifest in several inputs
--- args
test
tests
tests/stop
stop.yml
./tests/stop/manifest.yml
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- stdout
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== a rule as input
--- args
test
-v
stop.yml
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- stdout
ok stop.yml: Trail stopped: eve stops it (tests/stop/manifest.yml:4)
ok stop.yml: Trail stopped: terraform may (tests/stop/manifest.yml:7)
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== a rule whose tests are above
# The nearest ones count.
--- args
test
-v
rules/aws/stop.yml
--- file rules/aws/stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file rules/tests/stop/manifest.yml
schema: 1
rule: aws/stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: bob does not
    events: [{eventName: StopLogging, userName: bob}]
    expect: [{matches: 1}]
--- stdout
ok rules/aws/stop.yml: Trail stopped: eve stops it (rules/tests/stop/manifest.yml:4)
ok rules/aws/stop.yml: Trail stopped: terraform may (rules/tests/stop/manifest.yml:7)
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== a rule without tests
--- args
test
rules/aws/stop.yml
--- file rules/aws/stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file rules/tests/start/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: rules/aws/stop.yml: no tests: neither its folder nor any of the 15 above contains tests/stop/manifest.yml, or regression_data with its info.yml

=== a rule whose tests are about another
--- args
test
b/stop.yml
--- file a/stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file b/stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: a/stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken
--- stderr
sigcc: b/stop.yml: no tests: tests/stop/manifest.yml is for another rule

=== a rule whose tests are about another, which is tested, too
--- args
test
a/stop.yml
b/stop.yml
--- file a/stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file b/stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: a/stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken
--- stderr
sigcc: b/stop.yml: no tests: tests/stop/manifest.yml is for another rule

=== a rule whose manifest is none
--- args
test
stop.yml
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file tests/stop/manifest.yml
name: something else
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: stop.yml: no tests: tests/stop/manifest.yml is for another rule
--- exit
1

=== a file that is no rule
--- args
test
read.me
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- file read.me
hello
--- exit
1
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: read.me: no tests: neither its folder nor any of the 15 above contains tests/read/manifest.yml, or regression_data with its info.yml

=== the layout of SigmaHQ
--- args
test
-v
regression_data
--- file rules/windows/whoami.yml
title: Whoami
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: evtx
    provider: Microsoft-Windows-Sysmon
    match_count: 1
    path: regression_data/rules/windows/whoami/a.evtx
--- file regression_data/rules/windows/whoami/a.json
{
  "Event": {
    "System": {"Provider": {"#attributes": {"Name": "Microsoft-Windows-Sysmon"}}, "EventID": 1},
    "EventData": {"Image": "C:\\Windows\\System32\\whoami.exe", "CommandLine": "whoami /all"}
  }
}
--- stdout
ok rules/windows/whoami.yml: Whoami: Positive Detection Test (regression_data/rules/windows/whoami/info.yml:7)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== a rule in the layout of SigmaHQ
--- args
test
-v
rules/windows/whoami.yml
--- file rules/windows/whoami.yml
title: Whoami
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: evtx
    provider: Microsoft-Windows-Sysmon
    match_count: 1
    path: regression_data/rules/windows/whoami/a.evtx
--- file regression_data/rules/windows/whoami/a.json
{
  "Event": {
    "System": {"Provider": {"#attributes": {"Name": "Microsoft-Windows-Sysmon"}}, "EventID": 1},
    "EventData": {"Image": "C:\\Windows\\System32\\whoami.exe", "CommandLine": "whoami /all"}
  }
}
--- stdout
ok rules/windows/whoami.yml: Whoami: Positive Detection Test (regression_data/rules/windows/whoami/info.yml:7)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== the layout of SigmaHQ, with a rule that was renamed
# It names its tests itself.
--- args
test
-v
regression_data
--- file rules/windows/other.yml
title: Other
regression_tests_path: regression_data/rules/windows/other/info.yml
--- file rules/windows/whoami_renamed.yml
title: Whoami
regression_tests_path: regression_data/rules/windows/whoami/info.yml
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: evtx
    provider: Microsoft-Windows-Sysmon
    match_count: 1
    path: regression_data/rules/windows/whoami/a.evtx
--- file regression_data/rules/windows/whoami/a.json
{
  "Event": {
    "System": {"Provider": {"#attributes": {"Name": "Microsoft-Windows-Sysmon"}}, "EventID": 1},
    "EventData": {"Image": "C:\\Windows\\System32\\whoami.exe", "CommandLine": "whoami /all"}
  }
}
--- stdout
ok rules/windows/whoami_renamed.yml: Whoami: Positive Detection Test (regression_data/rules/windows/whoami/info.yml:7)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== the layout of SigmaHQ, with a rule that was moved and names its tests
--- args
test
-v
regression_data
--- file rules-threat-hunting/linux/whoami.yml
title: Whoami
regression_tests_path: regression_data/rules/windows/whoami/info.yml
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: regression_data/rules/windows/whoami/a.json
--- file regression_data/rules/windows/whoami/a.json
{"Event": {"EventData": {"Image": "C:\\whoami.exe", "User": "eve"}}}
--- stdout
ok rules-threat-hunting/linux/whoami.yml: Whoami: Positive Detection Test (regression_data/rules/windows/whoami/info.yml:7)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== the layout of SigmaHQ, with a rule that was moved, found by its id
--- args
test
-v
regression_data
--- file rules-threat-hunting/windows/whoami.yml
title: Whoami
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file rules/other.yml
title: Other
id: 929a690e-bef0-4204-a928-ef5e620d6fcd
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: regression_data/rules/windows/whoami/a.json
--- file regression_data/rules/windows/whoami/a.json
{"Event": {"EventData": {"Image": "C:\\whoami.exe", "User": "eve"}}}
--- stdout
ok rules-threat-hunting/windows/whoami.yml: Whoami: Positive Detection Test (regression_data/rules/windows/whoami/info.yml:7)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== the layout of SigmaHQ, with a rule in another folder that is given
--- args
test
-v
regression_data
mine
--- file mine/whoami.yml
title: Whoami
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: regression_data/rules/windows/whoami/a.json
--- file regression_data/rules/windows/whoami/a.json
{"Event": {"EventData": {"Image": "C:\\whoami.exe", "User": "eve"}}}
--- stdout
ok mine/whoami.yml: Whoami: Positive Detection Test (regression_data/rules/windows/whoami/info.yml:7)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== the layout of SigmaHQ, a renamed rule from its own path
--- args
test
-v
rules/linux/who.yml
--- file rules/linux/who.yml
title: Whoami
regression_tests_path: regression_data/rules/windows/whoami/info.yml
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: regression_data/rules/windows/whoami/a.json
--- file regression_data/rules/windows/whoami/a.json
{"Event": {"EventData": {"Image": "C:\\whoami.exe", "User": "eve"}}}
--- stdout
ok rules/linux/who.yml: Whoami: Positive Detection Test (regression_data/rules/windows/whoami/info.yml:7)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== the layout of SigmaHQ, a rule that names tests where they are anyway
--- args
test
-v
rules/windows/whoami.yml
--- file rules/windows/whoami.yml
title: Whoami
regression_tests_path: regression_data/rules/windows/whoami/info.yml
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: regression_data/rules/windows/whoami/a.json
--- file regression_data/rules/windows/whoami/a.json
{"Event": {"EventData": {"Image": "C:\\whoami.exe", "User": "eve"}}}
--- stdout
ok rules/windows/whoami.yml: Whoami: Positive Detection Test (regression_data/rules/windows/whoami/info.yml:7)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== the layout of SigmaHQ, a rule that names tests of another
--- args
test
-v
rules/who.yml
--- file rules/who.yml
title: Whoami
regression_tests_path: regression_data/rules/windows/whoami/info.yml
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file rules/windows/whoami.yml
title: Whoami
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: regression_data/rules/windows/whoami/a.json
--- file regression_data/rules/windows/whoami/a.json
{"Event": {"EventData": {"Image": "C:\\whoami.exe", "User": "eve"}}}
--- exit
1
--- stdout
ok rules/windows/whoami.yml: Whoami: Positive Detection Test (regression_data/rules/windows/whoami/info.yml:7)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken
--- stderr
sigcc: rules/who.yml: no tests: regression_data/rules/windows/whoami/info.yml is for another rule

=== the layout of SigmaHQ, a rule that names tests elsewhere on the machine
--- args
test
-v
rules/who.yml
--- file rules/who.yml
title: Whoami
regression_tests_path: regression_data/../../../../info.yml
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: regression_data/rules/windows/whoami/a.json
--- file regression_data/rules/windows/whoami/a.json
{"Event": {"EventData": {"Image": "C:\\whoami.exe", "User": "eve"}}}
--- exit
1
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: rules/who.yml: no tests: neither its folder nor any of the 15 above contains tests/who/manifest.yml, or regression_data with its info.yml

=== the layout of SigmaHQ, tests with a filter and a pipeline of their own
--- args
test
-v
regression_data
--- file rules/windows/whoami.yml
title: Whoami
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: regression_data/rules/windows/whoami/a.json
  - name: filtered
    type: json
    path: regression_data/rules/windows/whoami/a.json
    filters: [filter.yml]
    match_count: 0
  - name: filtered by another field
    type: json
    path: regression_data/rules/windows/whoami/a.json
    filters: [filter.yml]
    pipelines: [pipe.yml]
--- file regression_data/rules/windows/whoami/a.json
{"Event": {"EventData": {"Image": "C:\\whoami.exe", "User": "eve"}}}
--- file pipe.yml
transformations:
- {type: field_name_mapping, mapping: {User: Account}}
--- file filter.yml
title: Known
logsource: {product: windows}
filter:
  rules: any
  known: {User: eve}
  condition: not known
--- stdout
ok rules/windows/whoami.yml: Whoami: Positive Detection Test (regression_data/rules/windows/whoami/info.yml:7)
ok rules/windows/whoami.yml: Whoami: filtered (regression_data/rules/windows/whoami/info.yml:10)
ok rules/windows/whoami.yml: Whoami: filtered by another field (regression_data/rules/windows/whoami/info.yml:15)
sigcc: 1 manifest, 3 cases, 0 failed, 0 broken

=== the layout of SigmaHQ, not found
--- args
test
regression_data
--- file rules/windows/whoami.yml
title: Whoami
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: evtx
    provider: Microsoft-Windows-Sysmon
    match_count: 1
    path: regression_data/rules/windows/whoami/a.evtx
--- file regression_data/rules/windows/whoami/a.json
{
  "Event": {
    "System": {"Provider": {"#attributes": {"Name": "Microsoft-Windows-Sysmon"}}, "EventID": 1},
    "EventData": {"Image": "C:\\Windows\\System32\\who.exe", "CommandLine": "whoami /all"}
  }
}
--- exit
1
--- stdout
FAIL rules/windows/whoami.yml: Whoami: Positive Detection Test: 'Whoami' finds 0 of 1 events, expected at least 1 (regression_data/rules/windows/whoami/info.yml:7)
    event 1 is not found by 'Whoami':
      rules/windows/whoami.yml:6:21: Image is 'C:\Windows\System32\who.exe', wanted '*\whoami.exe'
sigcc: 1 manifest, 1 case, 1 failed, 0 broken

=== the layout of SigmaHQ, without sample
--- args
test
regression_data
--- file rules/windows/whoami.yml
title: Whoami
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: evtx
    provider: Microsoft-Windows-Sysmon
    match_count: 1
    path: regression_data/rules/windows/whoami/a.evtx
--- exit
1
--- stdout
BROKEN rules/windows/whoami.yml: Whoami: Positive Detection Test: the events cannot be read (regression_data/rules/windows/whoami/info.yml:7)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
regression_data/rules/windows/whoami/info.yml:11:11: error: 'regression_data/rules/windows/whoami/a.json' not found, here or in any folder above [SG8011]
   11 |     path: regression_data/rules/windows/whoami/a.evtx
      |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

=== the layout of SigmaHQ, without rule
--- args
test
regression_data
--- file regression_data/rules/windows/whoami/info.yml
id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
description: N/A
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
    title: Whoami
regression_tests_info:
  - name: Positive Detection Test
    type: evtx
    provider: Microsoft-Windows-Sysmon
    match_count: 1
    path: regression_data/rules/windows/whoami/a.evtx
--- file regression_data/rules/windows/whoami/a.json
{
  "Event": {
    "System": {"Provider": {"#attributes": {"Name": "Microsoft-Windows-Sysmon"}}, "EventID": 1},
    "EventData": {"Image": "C:\\Windows\\System32\\whoami.exe", "CommandLine": "whoami /all"}
  }
}
--- exit
1
--- stdout
BROKEN rules/windows/whoami.yml: Positive Detection Test: the rule cannot be tested (regression_data/rules/windows/whoami/info.yml:7)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
regression_data/rules/windows/whoami/info.yml:1:1: error: 'rules/windows/whoami.yml' not found, here or in any folder above [SG8011]
    1 | id: 4b7c9f0a-53a1-4b7e-9a3e-0f1f6c2d8e11
      | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

=== the layout of SigmaHQ, from inside
--- args
test
-v
--- in regression_data/rules
--- file rules/windows/whoami.yml
title: Whoami
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: regression_data/rules/windows/whoami/a.json
--- file regression_data/rules/windows/whoami/a.json
{"Event": {"EventData": {"Image": "C:\\whoami.exe"}}}
--- stdout
ok ../../rules/windows/whoami.yml: Whoami: Positive Detection Test (windows/whoami/info.yml:2)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== the layout of SigmaHQ, one test from beside it
--- args
test
-v
info.yml
--- in regression_data/rules/windows/whoami
--- file rules/windows/whoami.yml
title: Whoami
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: regression_data/rules/windows/whoami/a.json
--- file regression_data/rules/windows/whoami/a.json
{"Event": {"EventData": {"Image": "C:\\whoami.exe"}}}
--- stdout
ok ../../../../rules/windows/whoami.yml: Whoami: Positive Detection Test (info.yml:2)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== the layout of SigmaHQ, a rule from inside
--- args
test
-v
../rules/windows/whoami.yml
--- in regression_data
--- file rules/windows/whoami.yml
title: Whoami
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/windows/whoami/info.yml
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: regression_data/rules/windows/whoami/a.json
--- file regression_data/rules/windows/whoami/a.json
{"Event": {"EventData": {"Image": "C:\\whoami.exe"}}}
--- stdout
ok ../rules/windows/whoami.yml: Whoami: Positive Detection Test (rules/windows/whoami/info.yml:2)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken

=== the layout of SigmaHQ, outside of its folder
--- args
test
--- file rules/windows/whoami.yml
title: Whoami
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file data/rules/windows/whoami/info.yml
regression_tests_info:
  - name: Positive Detection Test
    type: json
    path: data/rules/windows/whoami/a.json
--- exit
1
--- stdout
BROKEN manifest: the manifest cannot be used (data/rules/windows/whoami/info.yml:1)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
data/rules/windows/whoami/info.yml:1:1: error: this file is not below a folder 'regression_data', so its rule is unknown [SG8011]
    1 | regression_tests_info:
      | ^~~~~~~~~~~~~~~~~~~~~~

=== jsonl
--- args
test
--jsonl
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: bob does not
    events: [{eventName: StopLogging, userName: bob}]
    expect: [{matches: 1}]
--- file tests/x/manifest.yml
schema: 2
rule: stop.yml
cases: []
--- exit
1
--- stdout
{"manifest":"tests/stop/manifest.yml","line":4,"rule":"stop.yml","title":"Trail stopped","case":"eve stops it","outcome":"passed","message":null,"why":null}
{"manifest":"tests/stop/manifest.yml","line":7,"rule":"stop.yml","title":"Trail stopped","case":"bob does not","outcome":"failed","message":"'Trail stopped' finds 0 of 1 events, expected 1","why":"event 1 is not found by 'Trail stopped':\n  stop.yml:6:5: userName is 'bob', wanted one of 'eve', 'mallory'\n"}
{"manifest":"tests/x/manifest.yml","line":1,"rule":null,"title":null,"case":"manifest","outcome":"broken","message":"the manifest cannot be used","why":null}
--- stderr
tests/x/manifest.yml:1:9: error: 'schema' must be 1 [SG8010]
    1 | schema: 2
      |         ^

=== jsonl and coverage
--- args
test
--jsonl
--coverage
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- stdout
{"manifest":"tests/stop/manifest.yml","line":4,"rule":"stop.yml","title":"Trail stopped","case":"eve stops it","outcome":"passed","message":null,"why":null}
{"manifest":"tests/stop/manifest.yml","line":7,"rule":"stop.yml","title":"Trail stopped","case":"terraform may","outcome":"passed","message":null,"why":null}
{"coverage":{"file":"stop.yml","line":1,"column":1,"title":"Trail stopped","id":null,"item":null,"tested":true,"was_true":true,"was_false":true}}
{"coverage":{"file":"stop.yml","line":5,"column":5,"title":"Trail stopped","id":null,"item":"eventName|startswith","tested":true,"was_true":true,"was_false":false}}
{"coverage":{"file":"stop.yml","line":6,"column":5,"title":"Trail stopped","id":null,"item":"userName","tested":true,"was_true":true,"was_false":false}}
{"coverage":{"file":"stop.yml","line":8,"column":5,"title":"Trail stopped","id":null,"item":"userAgent","tested":true,"was_true":true,"was_false":true}}

=== coverage
--- args
test
--coverage
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- file start.yml
title: Trail started
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Start
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- stdout
start.yml:1:1: no test: Trail started
stop.yml:5:5: never false: eventName|startswith
stop.yml:6:5: never false: userName
coverage: 1 of 2 rules have a test; 0 items were never true, 2 never false
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== coverage that is required
--- args
test
--require-coverage
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- file start.yml
title: Trail started
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Start
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- exit
1
--- stdout
start.yml:1:1: no test: Trail started
stop.yml:5:5: never false: eventName|startswith
stop.yml:6:5: never false: userName
coverage: 1 of 2 rules have a test; 0 items were never true, 2 never false
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== coverage that is complete
--- args
test
--require-coverage
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
  - name: others
    events:
      - {eventName: StopLogging, userName: bob}
      - {eventName: StartLogging, userName: eve}
    expect: false
--- stdout
coverage: 1 of 1 rule has a test; 0 items were never true, 0 never false
sigcc: 1 manifest, 3 cases, 0 failed, 0 broken

=== coverage of every map of a list
--- args
test
--require-coverage
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel: [{a: 1}, {b: 2}]
  condition: sel
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: the first map
    events: [{a: 1}]
    expect: true
  - name: no map
    events: [{a: 2}]
    expect: false
--- exit
1
--- stdout
stop.yml:4:18: never true: b
coverage: 1 of 1 rule has a test; 1 item was never true, 0 never false
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== coverage of a rule
--- args
test
--coverage
stop.yml
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- file start.yml
title: Trail started
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Start
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- stdout
stop.yml:5:5: never false: eventName|startswith
stop.yml:6:5: never false: userName
coverage: 1 of 1 rule has a test; 0 items were never true, 2 never false
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== coverage of what a manifest is about
--- args
test
--coverage
tests/stop/manifest.yml
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- file start.yml
title: Trail started
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Start
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- stdout
stop.yml:5:5: never false: eventName|startswith
stop.yml:6:5: never false: userName
coverage: 1 of 1 rule has a test; 0 items were never true, 2 never false
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== coverage of what tests in a folder are about
# The rules are not below the input.
--- args
test
--require-coverage
tests
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
1
--- stdout
stop.yml:5:5: never false: eventName|startswith
stop.yml:6:5: never false: userName
coverage: 1 of 1 rule has a test; 0 items were never true, 2 never false
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== coverage without rules
# Other YAML is not counted as a rule without a test.
--- args
test
--require-coverage
--- file pipelines/ecs.yml
name: ecs
transformations:
  - {type: field_name_mapping, mapping: {a: b}}
--- file settings.yml
color: blue
--- file broken.yml
title: [
--- exit
1
--- stderr
sigcc: .: no tests: no manifest.yml or info.yml in this folder describes any
sigcc: broken.yml: coverage is incomplete: this file has errors
--- stdout
coverage: 0 of 0 rules have a test; 0 items were never true, 0 never false
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken

=== coverage of rules among other files
--- args
test
--require-coverage
--- file pipelines/ecs.yml
name: ecs
transformations:
  - {type: field_name_mapping, mapping: {a: b}}
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - {name: found, events: [{f: 1}], expect: true}
  - {name: not found, events: [{f: 2}], expect: false}
--- stdout
coverage: 1 of 1 rule has a test; 0 items were never true, 0 never false
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== coverage of a rule by another path
# The tests know it as ../stop.yml.
--- args
test
--require-coverage
..//tests/../stop.yml
--- same
test
--require-coverage
.//../link/stop.yml
--- in tests
--- link link
.
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - {name: found, events: [{f: 1}], expect: true}
  - {name: not found, events: [{f: 2}], expect: false}
--- stdout
coverage: 1 of 1 rule has a test; 0 items were never true, 0 never false
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== coverage of a folder named twice
--- args
test
--coverage
.
stop.yml
tests
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- stdout
stop.yml:5:5: never false: eventName|startswith
stop.yml:6:5: never false: userName
coverage: 1 of 1 rule has a test; 0 items were never true, 2 never false
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== coverage of a correlation
# Rules that it refers to may be in other files.
--- args
test
--coverage
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- file many.yml
title: Many
correlation:
  type: event_count
  rules: [stopped]
  group-by: [userName]
  timespan: 5m
  condition: {gte: 2}
--- stdout
many.yml:1:1: no test: Many
stop.yml:5:5: never false: eventName|startswith
stop.yml:6:5: never false: userName
coverage: 1 of 2 rules have a test; 0 items were never true, 2 never false
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken

=== coverage of a rule with errors
--- args
test
--coverage
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- file start.yml
title: Trail started
logsource: {product: aws}
detection:
  sel:
    eventName|startwith: Start
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- stdout
stop.yml:5:5: never false: eventName|startswith
stop.yml:6:5: never false: userName
coverage: 1 of 1 rule has a test; 0 items were never true, 2 never false
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken
--- stderr
sigcc: start.yml: coverage is incomplete: this file has errors

=== coverage of a rule with errors, required
--- args
test
--require-coverage
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
  - name: others
    events:
      - {eventName: StopLogging, userName: bob}
      - {eventName: StartLogging, userName: eve}
    expect: false
--- file start.yml
title: Trail started
logsource: {product: aws}
detection:
  sel:
    eventName|startwith: Start
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- exit
1
--- stdout
coverage: 1 of 1 rule has a test; 0 items were never true, 0 never false
sigcc: 1 manifest, 3 cases, 0 failed, 0 broken
--- stderr
sigcc: start.yml: coverage is incomplete: this file has errors

=== accept
--- args
test
--accept
-v
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
targets:
  splunk: {golden: splunk.spl, status: ok}
--- file tests/stop/splunk.spl
eventName="Start*"
--- stdout
ok stop.yml: Trail stopped: query for splunk (tests/stop/manifest.yml:4)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken
--- stderr
sigcc: tests/stop/splunk.spl: written
--- made tests/stop/splunk.spl
eventName="Stop*" userName IN ("eve", "mallory") NOT userAgent="terraform"

=== accept a file that is not there yet
--- args
test
--accept
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
targets:
  splunk: {golden: golden/splunk.spl, status: ok}
--- stdout
sigcc: 1 manifest, 1 case, 0 failed, 0 broken
--- stderr
sigcc: tests/stop/golden/splunk.spl: written
--- made tests/stop/golden/splunk.spl
eventName="Stop*" userName IN ("eve", "mallory") NOT userAgent="terraform"

=== accept leaves other failures
--- args
test
--accept
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
targets:
  splunk: {golden: splunk.spl, status: unsupported}
--- exit
1
--- stdout
FAIL stop.yml: Trail stopped: query for splunk: the query is ok; expected unsupported (tests/stop/manifest.yml:4)
sigcc: 1 manifest, 1 case, 1 failed, 0 broken
--- stderr
sigcc: tests/stop/splunk.spl: written
--- made tests/stop/splunk.spl
eventName="Stop*" userName IN ("eve", "mallory") NOT userAgent="terraform"

=== accept what was asked for
--- args
test
--accept
-k
kibana
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
targets:
  splunk: {golden: splunk.spl, status: ok}
  kibana: {golden: kibana.kql}
--- stdout
sigcc: 1 manifest, 1 case, 0 failed, 0 broken
--- stderr
sigcc: tests/stop/kibana.kql: written
--- made tests/stop/kibana.kql
eventName:Stop* and userName:("eve" or "mallory") and not userAgent:"terraform"

=== accept nothing outside the folder of the manifest
--- args
test
--accept
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
targets:
  splunk: {golden: ../../other.txt, status: ok}
--- file other.txt
mine
--- exit
1
--- stdout
BROKEN manifest: the manifest cannot be used (tests/stop/manifest.yml:1)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
tests/stop/manifest.yml:4:20: error: 'golden' must be a file in the manifest's folder [SG8011]
    4 |   splunk: {golden: ../../other.txt, status: ok}
      |                    ^~~~~~~~~~~~~~~

=== accept says what no file can hold
--- args
test
--accept
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
targets:
  splunk: {golden: folder/splunk.spl, status: ok}
--- file tests/stop/folder
a file
--- exit
3
--- stdout
BROKEN stop.yml: Trail stopped: query for splunk: the query cannot be compared (tests/stop/manifest.yml:4)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
tests/stop/folder/splunk.spl: error: cannot read: Not a directory [SG1010]

=== a rule that nobody may read
--- args
test
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- unreadable stop.yml
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases: [{name: found, events: [{f: 1}], expect: true}]
--- exit
3
--- stdout
BROKEN stop.yml: found: the rule cannot be tested (tests/stop/manifest.yml:3)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
stop.yml: error: cannot read: Permission denied [SG1010]

=== an absolute path
# Paths are relative, so that tests can move; this one is not even looked for.
--- args
test
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file manifest.yml
schema: 1
rule: /dev/null
cases: [{name: found, corpus: /dev/null, expect: true}]
--- exit
1
--- stdout
BROKEN /dev/null: found: the rule cannot be tested (manifest.yml:3)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
manifest.yml:2:7: error: '/dev/null' is an absolute path: write it relative to the manifest or a folder above it [SG8011]
    2 | rule: /dev/null
      |       ^~~~~~~~~

=== a corpus with an absolute path
--- args
test
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file manifest.yml
schema: 1
rule: stop.yml
cases: [{name: found, corpus: /dev/null, expect: true}]
--- exit
1
--- stdout
BROKEN stop.yml: T: found: the events cannot be read (manifest.yml:3)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
manifest.yml:3:31: error: '/dev/null' is an absolute path: write it relative to the manifest or a folder above it [SG8011]
    3 | cases: [{name: found, corpus: /dev/null, expect: true}]
      |                               ^~~~~~~~~

=== a query that nobody may read
--- args
test
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file manifest.yml
schema: 1
rule: stop.yml
targets: {splunk: {golden: s.spl}}
--- file s.spl
f=1
--- unreadable s.spl
--- exit
3
--- stdout
BROKEN stop.yml: T: query for splunk: the query cannot be compared (manifest.yml:3)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
s.spl: error: cannot read: Permission denied [SG1010]

=== a query in no file of the manifest's
--- args
test
--accept
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file a/manifest.yml
schema: 1
rule: stop.yml
targets: {splunk: {golden: ../up.spl}}
--- file b/manifest.yml
schema: 1
rule: stop.yml
targets: {splunk: {golden: /tmp/sigcc/no/such/folder/root.spl}}
--- file c/manifest.yml
schema: 1
rule: stop.yml
targets: {splunk: {golden: ./manifest.yml}}
--- file d/manifest.yml
schema: 1
rule: stop.yml
cases: [{name: found, corpus: e.jsonl, expect: true}]
targets: {splunk: {golden: e.jsonl}}
--- file d/e.jsonl
{"f":1}
--- file e/manifest.yml
schema: 1
rule: r.yml
needs: n.yml
targets: {splunk: {golden: r.yml}, kibana: {golden: n.yml}}
--- file e/r.yml
title: R
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file e/n.yml
title: N
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- exit
1
--- stdout
BROKEN manifest: the manifest cannot be used (a/manifest.yml:1)
BROKEN manifest: the manifest cannot be used (b/manifest.yml:1)
BROKEN stop.yml: T: query for splunk: the query cannot be compared (c/manifest.yml:3)
BROKEN stop.yml: T: query for splunk: the query cannot be compared (d/manifest.yml:4)
BROKEN e/r.yml: R: query for splunk: the query cannot be compared (e/manifest.yml:4)
BROKEN e/r.yml: R: query for kibana: the query cannot be compared (e/manifest.yml:4)
sigcc: 5 manifests, 7 cases, 0 failed, 6 broken
--- stderr
a/manifest.yml:3:28: error: 'golden' must be a file in the manifest's folder [SG8011]
    3 | targets: {splunk: {golden: ../up.spl}}
      |                            ^~~~~~~~~
b/manifest.yml:3:28: error: 'golden' must be a file in the manifest's folder [SG8011]
    3 | targets: {splunk: {golden: /tmp/sigcc/no/such/folder/root.spl}}
      |                            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
c/manifest.yml:3:28: error: 'golden' must not name an input of the test: it may be overwritten [SG8011]
    3 | targets: {splunk: {golden: ./manifest.yml}}
      |                            ^~~~~~~~~~~~~~
d/manifest.yml:4:28: error: 'golden' must not name an input of the test: it may be overwritten [SG8011]
    4 | targets: {splunk: {golden: e.jsonl}}
      |                            ^~~~~~~
e/manifest.yml:4:28: error: 'golden' must not name an input of the test: it may be overwritten [SG8011]
    4 | targets: {splunk: {golden: r.yml}, kibana: {golden: n.yml}}
      |                            ^~~~~
e/manifest.yml:4:53: error: 'golden' must not name an input of the test: it may be overwritten [SG8011]
    4 | targets: {splunk: {golden: r.yml}, kibana: {golden: n.yml}}
      |                                                     ^~~~~

=== accept makes no folder behind a link
--- args
test
--accept
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- folder elsewhere
--- link tests/x
../elsewhere
--- file tests/manifest.yml
schema: 1
rule: stop.yml
targets: {splunk: {golden: x/new/s.spl}}
--- exit
3
--- stdout
FAIL stop.yml: T: query for splunk: there is no x/new/s.spl (tests/manifest.yml:3)
    the query is now:
    f=1
sigcc: 1 manifest, 1 case, 1 failed, 0 broken
--- stderr
sigcc: tests/x/new/s.spl: not written: this is not a file in the folder of tests/manifest.yml

=== groups that differ after a NUL
--- args
test
-v
--- file c.yml
title: Failed login
name: failed
logsource: {product: aws}
detection:
  sel:
    eventName: Login
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [failed]
  group-by: [ip]
  timespan: 10m
  condition: {gte: 1}
--- file e.jsonl
{"time":"2026-01-01T00:00:00Z","eventName":"Login","ip":"a\u0000b"}
{"time":"2026-01-01T00:00:00Z","eventName":"Login","ip":"a\u0000c"}
--- file manifest.yml
schema: 1
rule: c.yml
cases:
  - name: their number
    corpus: e.jsonl
    expect: [{matches: 2}]
  - name: their values
    corpus: e.jsonl
    expect: [{groups: [["a\0b"], ["a\0c"]]}]
  - name: one of them only
    corpus: e.jsonl
    expect: [{groups: [["a\0b"]]}]
--- exit
1
--- stdout
ok c.yml: Many: their number (manifest.yml:4)
ok c.yml: Many: their values (manifest.yml:7)
FAIL c.yml: Many: one of them only: 'Many' finds 2 groups: [a\x00b] from 2026-01-01T00:00:00Z to 2026-01-01T00:00:00Z, 1 event, value 1; [a\x00c] from 2026-01-01T00:00:00Z to 2026-01-01T00:00:00Z, 1 event, value 1; not expected: [a\x00c] (manifest.yml:10)
sigcc: 1 manifest, 3 cases, 1 failed, 0 broken

=== what is expected of a correlation
--- args
test
-v
--- file c.yml
title: Failed login
name: failed
logsource: {product: aws}
detection:
  sel:
    eventName: Login
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [failed]
  group-by: [ip]
  timespan: 10m
  condition: {gte: 2}
--- file e.jsonl
{"time":"2026-01-01T00:00:00Z","eventName":"Login","ip":"a","id":"1"}
{"time":"2026-01-01T00:01:00Z","eventName":"Login","ip":"a","id":"2"}
{"time":"2026-01-01T01:00:00Z","eventName":"Login","ip":"b"}
{"time":"2026-01-01T01:01:00Z","eventName":"Login","ip":"b"}
{"time":"2026-01-01T01:02:00Z","eventName":"Login","ip":"b"}
{"time":"2026-01-01T02:02:00Z","eventName":"Logout","ip":"b"}
--- file manifest.yml
schema: 1
rule: c.yml
cases:
  - name: groups
    corpus: e.jsonl
    expect: [{groups: [[b], [a]]}]
  - name: a group too many
    corpus: e.jsonl
    expect: [{groups: [[b]]}]
  - name: a group that is not found
    corpus: e.jsonl
    expect: [{groups: [[b], [c]]}]
  - name: the same group twice for another one
    corpus: e.jsonl
    expect: [{groups: [[b], [b]]}]
  - name: windows
    corpus: e.jsonl
    expect:
      - windows:
        - {group: [b], from: 2026-01-01T01:00:00Z, to: 2026-01-01T01:02:00Z, events: 3, value: 3}
        - {events: 2}
  - name: the same window twice for another one
    corpus: e.jsonl
    expect: [{windows: [{events: 2}, {events: 2}]}]
  - name: a window too many
    corpus: e.jsonl
    expect: [{windows: [{}]}]
  - name: a window that is not found
    corpus: e.jsonl
    expect: [{windows: [{events: 2}, {events: 4}]}]
  - name: nothing
    corpus: e.jsonl
    expect: false
  - name: the title is misspelt
    corpus: e.jsonl
    expect: [{document: Mani}]
--- exit
1
--- stdout
ok c.yml: Many: groups (manifest.yml:4)
FAIL c.yml: Many: a group too many: 'Many' finds 2 groups: [a] from 2026-01-01T00:00:00Z to 2026-01-01T00:01:00Z, 2 events, value 2; [b] from 2026-01-01T01:00:00Z to 2026-01-01T01:02:00Z, 3 events, value 3; not expected: [a] (manifest.yml:7)
FAIL c.yml: Many: a group that is not found: 'Many' finds 2 groups: [a] from 2026-01-01T00:00:00Z to 2026-01-01T00:01:00Z, 2 events, value 2; [b] from 2026-01-01T01:00:00Z to 2026-01-01T01:02:00Z, 3 events, value 3, expected [c] (manifest.yml:10)
    'Failed login' finds 5 of 6 events
FAIL c.yml: Many: the same group twice for another one: 'Many' finds 2 groups: [a] from 2026-01-01T00:00:00Z to 2026-01-01T00:01:00Z, 2 events, value 2; [b] from 2026-01-01T01:00:00Z to 2026-01-01T01:02:00Z, 3 events, value 3; not expected: [a] (manifest.yml:13)
ok c.yml: Many: windows (manifest.yml:16)
FAIL c.yml: Many: the same window twice for another one: 'Many' has 2 finds: [a] from 2026-01-01T00:00:00Z to 2026-01-01T00:01:00Z, 2 events, value 2; [b] from 2026-01-01T01:00:00Z to 2026-01-01T01:02:00Z, 3 events, value 3, not all of them as expected (manifest.yml:22)
FAIL c.yml: Many: a window too many: 'Many' has 2 finds: [a] from 2026-01-01T00:00:00Z to 2026-01-01T00:01:00Z, 2 events, value 2; [b] from 2026-01-01T01:00:00Z to 2026-01-01T01:02:00Z, 3 events, value 3, expected 1 (manifest.yml:25)
FAIL c.yml: Many: a window that is not found: 'Many' has 2 finds: [a] from 2026-01-01T00:00:00Z to 2026-01-01T00:01:00Z, 2 events, value 2; [b] from 2026-01-01T01:00:00Z to 2026-01-01T01:02:00Z, 3 events, value 3, none is the one expected on line 30 (manifest.yml:28)
    'Failed login' finds 5 of 6 events
FAIL c.yml: Many: nothing: 'Many' finds 2 groups: [a] from 2026-01-01T00:00:00Z to 2026-01-01T00:01:00Z, 2 events, value 2; [b] from 2026-01-01T01:00:00Z to 2026-01-01T01:02:00Z, 3 events, value 3, expected 0 (manifest.yml:31)
BROKEN c.yml: Many: the title is misspelt: the expectation cannot be used (manifest.yml:34)
sigcc: 1 manifest, 10 cases, 7 failed, 1 broken
--- stderr
manifest.yml:36:14: error: no document has the id, name or title 'Mani' [SG8012]
   36 |     expect: [{document: Mani}]
      |              ^~~~~~~~~~~~~~~~

=== a mean is compared with fifteen digits
--- args
test
-v
--- file c.yml
title: Bytes
name: bytes
logsource: {product: aws}
detection:
  sel:
    n|exists: true
  condition: sel
---
title: Much
correlation:
  type: value_avg
  rules: [bytes]
  timespan: 10m
  condition: {gte: 10, field: n}
--- file e.jsonl
{"time":"2026-01-01T00:00:00Z","n":10}
{"time":"2026-01-01T00:00:00Z","n":10}
{"time":"2026-01-01T00:00:00Z","n":11}
--- file manifest.yml
schema: 1
rule: c.yml
cases:
  - {name: fifteen, corpus: e.jsonl, expect: [{windows: [{value: 10.3333333333333}]}]}
  - {name: fourteen, corpus: e.jsonl, expect: [{windows: [{value: 10.333333333333}]}]}
--- exit
1
--- stdout
ok c.yml: Much: fifteen (manifest.yml:4)
FAIL c.yml: Much: fourteen: 'Much' has 1 find: [] from 2026-01-01T00:00:00Z to 2026-01-01T00:00:00Z, 3 events, value 10.333333333333334, none is the one expected on line 5 (manifest.yml:5)
    'Bytes' finds 3 of 3 events
sigcc: 1 manifest, 2 cases, 1 failed, 0 broken

=== the numbers and ids of events
--- args
test
--- file c.yml
title: Failed login
name: failed
logsource: {product: aws}
detection:
  sel:
    eventName: Login
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [failed]
  group-by: [ip]
  timespan: 10m
  condition: {gte: 2}
--- file e.jsonl
{"time":"2026-01-01T00:00:00Z","eventName":"Login","ip":"a","id":"1"}
{"time":"2026-01-01T00:01:00Z","eventName":"Login","ip":"a","id":"2"}
{"time":"2026-01-01T01:00:00Z","eventName":"Login","ip":"b"}
{"time":"2026-01-01T01:01:00Z","eventName":"Login","ip":"b"}
{"time":"2026-01-01T01:02:00Z","eventName":"Login","ip":"b"}
{"time":"2026-01-01T02:02:00Z","eventName":"Logout","ip":"b"}
--- file manifest.yml
schema: 1
rule: c.yml
event_id: id
cases:
  - {name: numbers, corpus: e.jsonl, expect: [{document: failed, events: [5, 4, 3, 2, 1]}, {document: Many}]}
  - {name: a number, corpus: e.jsonl, expect: [{document: failed, events: [6]}, {document: Many}]}
  - {name: two numbers, corpus: e.jsonl, expect: [{document: failed, events: [1, 2]}, {document: Many}]}
  - {name: no number, corpus: e.jsonl, expect: [{document: failed, events: []}, {document: Many}]}
  - {name: ids, corpus: e.jsonl, expect: [{document: failed, event_ids: [1, 3]}, {document: Many}]}
--- exit
1
--- stdout
FAIL c.yml: Many: a number: 'Failed login' finds 5 of 6 events (1, 2, 3, 4, 5), expected (6) (manifest.yml:6)
    event 6 is not found by 'Failed login':
      c.yml:6:16: eventName is 'Logout', wanted 'Login'
FAIL c.yml: Many: two numbers: 'Failed login' finds 5 of 6 events (1, 2, 3, 4, 5), expected (1, 2) (manifest.yml:7)
    event 3 is found by 'Failed login':
      c.yml:6:16: eventName is 'Login', which is 'Login'
    event 4 is found by 'Failed login':
      c.yml:6:16: eventName is 'Login', which is 'Login'
    event 5 is found by 'Failed login':
      c.yml:6:16: eventName is 'Login', which is 'Login'
FAIL c.yml: Many: no number: 'Failed login' finds 5 of 6 events (1, 2, 3, 4, 5), expected none (manifest.yml:8)
    event 1 is found by 'Failed login':
      c.yml:6:16: eventName is 'Login', which is 'Login'
    event 2 is found by 'Failed login':
      c.yml:6:16: eventName is 'Login', which is 'Login'
    event 3 is found by 'Failed login':
      c.yml:6:16: eventName is 'Login', which is 'Login'
FAIL c.yml: Many: ids: 'Failed login' does not find '3', but finds '2' and 3 more, which is not expected (manifest.yml:9)
    event 6 is not found by 'Failed login':
      c.yml:6:16: eventName is 'Logout', wanted 'Login'
sigcc: 1 manifest, 5 cases, 4 failed, 0 broken

=== cases without events
# Nothing is found in nothing, whatever the rule says.
--- args
test
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file e.jsonl
--- file manifest.yml
schema: 1
rule: stop.yml
cases:
  - {name: all, corpus: e.jsonl, expect: true}
  - name: none
    events: []
    expect: false
--- exit
1
--- stdout
BROKEN stop.yml: T: all: there are no events (manifest.yml:4)
BROKEN stop.yml: T: none: there are no events (manifest.yml:5)
sigcc: 1 manifest, 2 cases, 0 failed, 2 broken
--- stderr
manifest.yml:4:25: error: there are no events [SG8010]
    4 |   - {name: all, corpus: e.jsonl, expect: true}
      |                         ^~~~~~~
manifest.yml:6:13: error: there are no events [SG8010]
    6 |     events: []
      |             ^~

=== messages about events in a manifest
--- args
test
--- file c.yml
title: Failed login
name: failed
logsource: {product: aws}
detection:
  sel:
    eventName: Login
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [failed]
  timespan: 10m
  condition: {gte: 2}
--- file manifest.yml
schema: 1
rule: c.yml
cases:
  - name: without a time
    events:
      - {eventName: Logout}
      - {eventName: Login, time: 2026-01-01T00:00:00Z}
      - eventName: Login
        time: today
      - {eventName: Login}
    expect: false
--- stdout
sigcc: 1 manifest, 1 case, 0 failed, 0 broken
--- stderr
manifest.yml:8:9: warning: this event has no readable time and takes no part in correlations [SG8005]
    8 |       - eventName: Login
      |         ^~~~~~~~~~~~~~~~
manifest.yml:10:9: warning: this event has no readable time and takes no part in correlations [SG8005]
   10 |       - {eventName: Login}
      |         ^~~~~~~~~~~~~~~~~~

=== what a manifest says cannot be
--- args
test
--- file stop.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file a/manifest.yml
schema: 1
rule: stop.yml
pipelines: [ecs_awss]
cases: [{name: found, events: [{f: 1}], expect: true}]
--- file aa/manifest.yml
schema: 1
rule: stop.yml
pipelines: /dev/null
cases: [{name: found, events: [{f: 1}], expect: true}]
--- file b/manifest.yml
schema: 1
rule: stop.yml
pipelines: auto
cases: [{name: found, events: [{f: 1}], expect: true}]
--- file c/manifest.yml
schema: 1
rule: stop.yml
targets: {kibana: {pipeline: splunk_aws}}
--- file d/manifest.yml
schema: 1
rule: stop.yml
targets: {splnk: {}}
--- file e/manifest.yml
schema: 1
rule: stop.yml
targets: {splunk: {format: saved}}
--- file f/manifest.yml
schema: 1
rule: stop.yml
targets: {splunk: {status: ok, diagnostic: SG7305}}
--- file g/manifest.yml
schema: 1
rule: stop.yml
targets: {splunk: {pipeline: x.yml}}
--- file h/manifest.yml
schema: 1
rule: stop.yml
cases: [{name: found, events: [{f: 1}], expect: [{matches: -1}]}]
--- file i/manifest.yml
schema: 1
rule: stop.yml
cases: [{name: found, events: [{f: 1}], expect: [{matches: [1]}]}]
--- file j/manifest.yml
schema: 1
rule: stop.yml
cases: [{name: found, events: [{f: 1}], corpus: x, expect: true}]
--- exit
1
--- stdout
BROKEN stop.yml: T: found: the rule cannot be tested (a/manifest.yml:4)
BROKEN stop.yml: T: found: the rule cannot be tested (aa/manifest.yml:4)
BROKEN stop.yml: T: found: the rule cannot be tested (b/manifest.yml:4)
BROKEN stop.yml: T: query for kibana: the pipeline splunk_aws is not meant for kibana (c/manifest.yml:3)
BROKEN stop.yml: T: query for splnk: unknown target splnk (d/manifest.yml:3)
BROKEN stop.yml: T: query for splunk: unknown format saved (e/manifest.yml:3)
FAIL stop.yml: T: query for splunk: missing message SG7305 (f/manifest.yml:3)
BROKEN stop.yml: T: query for splunk: cannot use the pipeline x.yml (g/manifest.yml:3)
BROKEN manifest: the manifest cannot be used (h/manifest.yml:1)
BROKEN manifest: the manifest cannot be used (i/manifest.yml:1)
BROKEN manifest: the manifest cannot be used (j/manifest.yml:1)
sigcc: 11 manifests, 11 cases, 1 failed, 10 broken
--- stderr
a/manifest.yml:3:13: error: pipeline 'ecs_awss' not found: it is neither bundled nor a file here or in any folder above [SG8011]
    3 | pipelines: [ecs_awss]
      |             ^~~~~~~~ did you mean 'ecs_aws'?
aa/manifest.yml:3:12: error: '/dev/null' is an absolute path: write it relative to the manifest or a folder above it [SG8011]
    3 | pipelines: /dev/null
      |            ^~~~~~~~~
b/manifest.yml:3:12: error: 'auto' depends on a target: name the pipelines that fit the events [SG8010]
    3 | pipelines: auto
      |            ^~~~
g/manifest.yml:3:30: error: pipeline 'x.yml' not found: it is neither bundled nor a file here or in any folder above [SG8011]
    3 | targets: {splunk: {pipeline: x.yml}}
      |                              ^~~~~
h/manifest.yml:3:60: error: 'matches' must be a whole number, not '-1' [SG8010]
    3 | cases: [{name: found, events: [{f: 1}], expect: [{matches: -1}]}]
      |                                                            ^~
i/manifest.yml:3:60: error: 'matches' must be a whole number, not a list [SG8010]
    3 | cases: [{name: found, events: [{f: 1}], expect: [{matches: [1]}]}]
      |                                                            ^~~
j/manifest.yml:3:9: error: a case needs either 'corpus' or 'events' [SG8010]
    3 | cases: [{name: found, events: [{f: 1}], corpus: x, expect: true}]
      |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

=== text that could drive a terminal
--- args
test
-v
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: "\e[31mred\n\u202Eder\x7F"
    events: [{eventName: StopLogging, userName: "a\e[2J\nb"}]
    expect: true
--- exit
1
--- stdout
FAIL stop.yml: Trail stopped: \x1b[31mred\n\u202eder\x7f: 'Trail stopped' finds 0 of 1 events, expected 1 (tests/stop/manifest.yml:4)
    event 1 is not found by 'Trail stopped':
      stop.yml:6:5: userName is 'a\x1b[2J\nb', wanted one of 'eve', 'mallory'
sigcc: 1 manifest, 1 case, 1 failed, 0 broken

=== jsonl and XML to one stream
--- args
test
--jsonl
--junit
-
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
2
--- stderr
sigcc: --jsonl and --junit - cannot be used together: both write to standard output
sigcc test --help shows its usage.

=== XML to a file that cannot be written
--- args
test
--junit
none/x.xml
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
    userName: [eve, mallory]
  ok:
    userAgent: terraform
  condition: sel and not ok
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: eve stops it
    events: [{eventName: StopLogging, userName: eve}]
    expect: true
  - name: terraform may
    events: [{eventName: StopLogging, userName: eve, userAgent: terraform}]
    expect: false
--- exit
3
--- stdout
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken
--- stderr
sigcc: none/x.xml: cannot write: No such file or directory

=== an unknown option
--- args
test
--covrage
--- exit
2
--- stderr
sigcc: unknown option '--covrage'; did you mean '--coverage'?
sigcc test --help shows its usage.

=== standard input is no test
--- args
test
-
--- stdin
schema: 1
--- exit
3
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: -: cannot read: No such file or directory

=== messages about events are no flood
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
  condition: sel
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases:
  - name: twice
    corpus: twice.jsonl
    expect: true
--- file tests/stop/twice.jsonl
{"eventName": "a", "eventName": "Stop1"}
{"eventName": "a", "eventName": "Stop2"}
{"eventName": "a", "eventName": "Stop3"}
{"eventName": "a", "eventName": "Stop4"}
{"eventName": "a", "eventName": "Stop5"}
{"eventName": "a", "eventName": "Stop6"}
{"eventName": "a", "eventName": "Stop7"}
--- stdout
sigcc: 1 manifest, 1 case, 0 failed, 0 broken
--- stderr
tests/stop/twice.jsonl:1:20: warning: this key occurs twice in its object; the last value counts [SG8004]
tests/stop/twice.jsonl:2:20: warning: this key occurs twice in its object; the last value counts [SG8004]
tests/stop/twice.jsonl:3:20: warning: this key occurs twice in its object; the last value counts [SG8004]
tests/stop/twice.jsonl:4:20: warning: this key occurs twice in its object; the last value counts [SG8004]
tests/stop/twice.jsonl:5:20: warning: this key occurs twice in its object; the last value counts [SG8004]
sigcc: 2 more like this (SG8004)

=== a full disk
--- args
test
--- device /dev/full
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    eventName|startswith: Stop
  condition: sel
--- file tests/stop/manifest.yml
schema: 1
rule: stop.yml
cases: [{name: a, events: [{eventName: Stop}], expect: true}]
--- stderr
sigcc: standard output: cannot write: No space left on device
--- exit
3

=== a manifest whose rule is missing, and its coverage
--- args
test
--coverage
manifest.yml
--- file manifest.yml
schema: 1
rule: stop.yml
cases: [{name: a, events: [{eventName: Stop}], expect: true}]
--- stdout
BROKEN stop.yml: a: the rule cannot be tested (manifest.yml:3)
coverage: 0 of 0 rules have a test; 0 items were never true, 0 never false
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
manifest.yml:2:7: error: 'stop.yml' not found, here or in any folder above [SG8011]
    2 | rule: stop.yml
      |       ^~~~~~~~
--- exit
1

=== rules with tests of the same name
--- args
test
-v
a.yml
b.yaml
--- file a.yml
title: A
logsource: {product: aws}
detection:
  sel:
    f: a
  condition: sel
--- file b.yaml
title: B
logsource: {product: aws}
detection:
  sel:
    f: b
  condition: sel
--- file tests/a/manifest.yml
schema: 1
rule: a.yml
cases: [{name: one, events: [{f: a}], expect: true}]
--- file tests/b/manifest.yml
schema: 1
rule: b.yaml
cases: [{name: one, events: [{f: b}], expect: true}]
--- stdout
ok a.yml: A: one (tests/a/manifest.yml:3)
ok b.yaml: B: one (tests/b/manifest.yml:3)
sigcc: 2 manifests, 2 cases, 0 failed, 0 broken

=== manifests among rules
# Conversion passes over them.
--- args
convert
-t
splunk
-v
.
--- file a.yml
title: A
logsource: {product: aws}
detection:
  sel:
    f: a
  condition: sel
--- file tests/a/manifest.yml
schema: 1
rule: a.yml
cases: [{name: one, events: [{f: a}], expect: true}]
--- file regression_data/a/info.yml
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
regression_tests_info: []
--- stdout
f="a"
--- stderr
./regression_data/a/info.yml:1:1: note: this document describes tests and is skipped [SG1013]
    1 | id: 929a690e-bef0-4204-a928-ef5e620d6fcc
      | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
./tests/a/manifest.yml:1:1: note: this document describes tests and is skipped [SG1013]
    1 | schema: 1
      | ^~~~~~~~~

=== files of others that a manifest names
# Messages must not show a line of them, or a key.
--- args
test
tests
--- file tests/a/manifest.yml
schema: 1
rule: ../../secret.yml
needs: [../../passwd]
pipelines: [../../secret.yml]
cases: [{name: a, events: [{f: 1}], expect: true}]
--- file secret.yml
password: hunter2
user: *root
--- file passwd
root:x:0:0:root:/root:/bin/bash
daemon: hunter2: x
--- stdout
BROKEN secret.yml: a: the rule cannot be tested (tests/a/manifest.yml:5)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
secret.yml:2:7: error: an alias names an anchor that this document does not have [SG1002]
secret.yml:2:7: error: an alias names an anchor that this document does not have [SG1002]
passwd:2:7: error: the file is not valid YAML from here on [SG1001]
--- exit
1

=== a broken rule that a manifest names
--- args
test
tests
--- file tests/a/manifest.yml
schema: 1
rule: ../../rule.yml
cases: [{name: a, events: [{f: 1}], expect: true}]
--- file rule.yml
title: T
logsource: {product: aws}
detection:
  sel: {f: "1}
  condition: sel
--- stdout
BROKEN rule.yml: a: the rule cannot be tested (tests/a/manifest.yml:3)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr escaped
rule.yml:6:1: error: found unexpected end of stream [SG1001]
    6 |\x20
      | ^ while scanning a quoted scalar that began on line 4
--- exit
1

=== what a query is, and what it was expected to be
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    userName|re: 'eve.*mallory|[a-z]{9}'
  condition: sel
--- file manifest.yml
schema: 1
rule: stop.yml
targets:
  kibana: {status: ok}
  splunk: {status: ok, diagnostic: SG7305}
  cloudwatch: {status: unsupported}
--- stdout
FAIL stop.yml: Trail stopped: query for kibana: the query is unsupported; expected ok (manifest.yml:4)
    5:18: regular expression is not a finite set of wildcard patterns: more alternatives than 'regex_max' at character 14 [SG7101]
FAIL stop.yml: Trail stopped: query for splunk: missing message SG7305 (manifest.yml:5)
FAIL stop.yml: Trail stopped: query for cloudwatch: the query is ok; expected unsupported (manifest.yml:6)
sigcc: 1 manifest, 3 cases, 3 failed, 0 broken
--- exit
1

=== each of several messages is expected
--- args
test
--- file stop.yml
title: Trail stopped
logsource: {product: aws}
detection:
  sel:
    userName|re: 'eve.*mallory|[a-z]{9}'
  condition: sel
--- file manifest.yml
schema: 1
rule: stop.yml
targets:
  kibana: {status: unsupported, diagnostic: 'SG7101, SG7305'}
  splunk: {status: ok}
  cloudwatch: {status: ok, diagnostic: 'SG7101,SG7305'}
--- stdout
FAIL stop.yml: Trail stopped: query for kibana: missing message SG7305 (manifest.yml:4)
    5:18: regular expression is not a finite set of wildcard patterns: more alternatives than 'regex_max' at character 14 [SG7101]
FAIL stop.yml: Trail stopped: query for cloudwatch: missing message SG7101; missing message SG7305 (manifest.yml:6)
sigcc: 1 manifest, 3 cases, 2 failed, 0 broken
--- exit
1

=== more events than a message shows, and documents without any
--- args
test
--- file c.yml
title: First
name: first
logsource: {product: aws}
detection:
  sel:
    a: 1
  condition: sel
---
title: Second
name: second
logsource: {product: aws}
detection:
  sel:
    b: 1
  condition: sel
--- file e.jsonl
{"a":1,"b":1}
{"a":1,"b":1}
{"a":1,"b":1}
{"a":1,"b":1}
{"a":1,"b":1}
{"a":1,"b":1}
{"a":1,"b":1}
{"a":1,"b":1}
{"a":1,"b":1}
{"a":1,"b":1}
{"a":1,"b":1}
{"a":1,"b":1}
{"a":1,"b":1}
--- file manifest.yml
schema: 1
rule: c.yml
event_id: id
cases:
  - {name: many, corpus: e.jsonl, expect: [{document: first, events: [1]}, {document: second, events: []}]}
  - {name: no ids, corpus: e.jsonl, expect: [{document: first, event_ids: [x]}, {document: second, event_ids: []}]}
--- stdout
FAIL c.yml: First: many: 'First' finds 13 of 13 events (1, 2, 3, 4, 5, 6, 7, 8, 9, 10 ...), expected (1); 'Second' finds 13 of 13 events (1, 2, 3, 4, 5, 6, 7, 8, 9, 10 ...), expected none (manifest.yml:5)
    event 2 is found by 'First':
      c.yml:6:8: a is '1', which is 1
    event 3 is found by 'First':
      c.yml:6:8: a is '1', which is 1
    event 4 is found by 'First':
      c.yml:6:8: a is '1', which is 1
    event 1 is found by 'Second':
      c.yml:14:8: b is '1', which is 1
    event 2 is found by 'Second':
      c.yml:14:8: b is '1', which is 1
    event 3 is found by 'Second':
      c.yml:14:8: b is '1', which is 1
FAIL c.yml: First: no ids: 'First' does not find 'x', but finds an event without 'id' and 12 more, which is not expected; 'Second' finds an event without 'id' and 12 more, which is not expected (manifest.yml:6)
    event 1 is found by 'Second':
      c.yml:14:8: b is '1', which is 1
    event 2 is found by 'Second':
      c.yml:14:8: b is '1', which is 1
    event 3 is found by 'Second':
      c.yml:14:8: b is '1', which is 1
sigcc: 1 manifest, 2 cases, 2 failed, 0 broken
--- exit
1

=== a rule file that holds none
--- args
test
--- file c.yml
name: a pipeline
transformations: []
--- file manifest.yml
schema: 1
rule: c.yml
cases:
  - {name: a, events: [{a: 1}], expect: true}
--- stderr
manifest.yml:2:7: error: 'c.yml' contains no Sigma rule [SG8011]
    2 | rule: c.yml
      |       ^~~~~
--- exit
1
--- stdout
BROKEN c.yml: a: the rule cannot be tested (manifest.yml:4)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken

=== the layout of SigmaHQ, with pipelines and filters of a test
--- args
test
-v
regression_data
--- file rules/whoami.yml
title: Whoami
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
logsource: {product: windows, category: process_creation}
detection:
  selection:
    Image|endswith: '\whoami.exe'
  condition: selection
--- file regression_data/rules/whoami/info.yml
rule_metadata:
  - id: 929a690e-bef0-4204-a928-ef5e620d6fcc
regression_tests_info:
  - name: by the names of events
    type: json
    path: regression_data/rules/whoami/a.json
    pipelines: [names.yml]
  - name: by the names of the rule
    type: json
    path: regression_data/rules/whoami/a.json
  - name: without the administrator
    type: json
    path: regression_data/rules/whoami/a.json
    pipelines: [names.yml]
    filters: [filter.yml]
    match_count: 0
  - name: a pipeline that is missing
    type: json
    path: regression_data/rules/whoami/a.json
    pipelines: [nowhere.yml]
--- file regression_data/rules/whoami/a.json
{"exe": "C:\\whoami.exe", "user": "root"}
--- file names.yml
transformations:
- {type: field_name_mapping, mapping: {Image: exe}}
--- file filter.yml
title: Not the administrator
logsource: {product: windows, category: process_creation}
filter:
  rules: [929a690e-bef0-4204-a928-ef5e620d6fcc]
  admin: {user: root}
  condition: not admin
--- stdout
ok rules/whoami.yml: Whoami: by the names of events (regression_data/rules/whoami/info.yml:4)
FAIL rules/whoami.yml: Whoami: by the names of the rule: 'Whoami' finds 0 of 1 events, expected at least 1 (regression_data/rules/whoami/info.yml:8)
    event 1 is not found by 'Whoami':
      rules/whoami.yml:6:21: Image is absent, wanted '*\whoami.exe'
ok rules/whoami.yml: Whoami: without the administrator (regression_data/rules/whoami/info.yml:11)
BROKEN rules/whoami.yml: Whoami: a pipeline that is missing: the rule cannot be tested (regression_data/rules/whoami/info.yml:17)
sigcc: 1 manifest, 4 cases, 1 failed, 1 broken
--- stderr
regression_data/rules/whoami/info.yml:20:17: error: pipeline 'nowhere.yml' not found: it is neither bundled nor a file here or in any folder above [SG8011]
   20 |     pipelines: [nowhere.yml]
      |                 ^~~~~~~~~~~
--- exit
1

=== a rule whose tests are too far above
--- args
test
d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/a.yml
--- file d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file tests/a/manifest.yml
schema: 1
rule: d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/a.yml
cases: [{events: [{f: 1}], expect: true}]
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/a.yml: no tests: neither its folder nor any of the 15 above contains tests/a/manifest.yml, or regression_data with its info.yml
--- exit
1

=== a rule whose name has no extension
--- args
test
-v
a
--- file a
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file tests/a/manifest.yml
schema: 1
rule: ../../a
cases: [{events: [{f: 1}], expect: true}]
--- stdout
ok a: T: events (tests/a/manifest.yml:3)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken
--- stderr

=== a rule beside the folder that the program runs in
--- args
test
-v
../rules/a.yml
--- in sub
--- file sub/x
x
--- file rules/a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file rules/tests/a/manifest.yml
schema: 1
rule: ../../a.yml
cases: [{events: [{f: 1}], expect: true}]
--- stdout parts
ok .../rules/a.yml: T: events (.../rules/tests/a/manifest.yml:3)
sigcc: 1 manifest, 1 case, 0 failed, 0 broken
--- stderr

=== a rule that is not there
--- args
test
nope.yml
--- stdout
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: nope.yml: cannot read: No such file or directory
--- exit
3

=== coverage of a rule that is not there, nor are its tests
--- args
test
--coverage
nope.yml
--- stdout
coverage: 0 of 0 rules have a test; 0 items were never true, 0 never false
sigcc: 0 manifests, 0 cases, 0 failed, 0 broken
--- stderr
sigcc: nope.yml: cannot read: No such file or directory
--- exit
3

=== what is expected of two correlations
--- args
test
-v
.
--- file c.yml
title: Failed login
name: failed
logsource: {product: aws}
detection:
  sel:
    eventName: Login
  condition: sel
---
title: Many
correlation:
  type: event_count
  rules: [failed]
  group-by: [ip, user]
  timespan: 10m
  condition: {gte: 2}
---
title: Few
correlation:
  type: event_count
  rules: [failed]
  group-by: [user]
  timespan: 10m
  condition: {gte: 4}
--- file manifest.yml
schema: 1
rule: c.yml
cases:
  - name: groups of two fields, one of them twice
    events:
      - {time: 2026-01-01T00:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:02:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T00:03:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T05:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:02:00Z, eventName: Login, ip: b, user: u}
      - {time: 2026-01-01T05:03:00Z, eventName: Login, ip: b, user: u}
    expect:
      - {document: Many, groups: [[a, u], [a, v], [b, u]]}
      - {document: Few, groups: [[u]]}
  - name: a group with a value too few, and one with a value too many
    events:
      - {time: 2026-01-01T00:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:02:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T00:03:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T05:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:02:00Z, eventName: Login, ip: b, user: u}
      - {time: 2026-01-01T05:03:00Z, eventName: Login, ip: b, user: u}
    expect:
      - {document: Many, groups: [[a], [a, v], [b, u]]}
      - {document: Few, groups: [[u, v]]}
  - name: at least
    events:
      - {time: 2026-01-01T00:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:02:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T00:03:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T05:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:02:00Z, eventName: Login, ip: b, user: u}
      - {time: 2026-01-01T05:03:00Z, eventName: Login, ip: b, user: u}
    expect:
      - {document: Many, matches: 9}
      - {document: Few, matches: 1}
  - name: windows that begin or end elsewhere
    events:
      - {time: 2026-01-01T00:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:02:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T00:03:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T05:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:02:00Z, eventName: Login, ip: b, user: u}
      - {time: 2026-01-01T05:03:00Z, eventName: Login, ip: b, user: u}
    expect:
      - {document: Many, windows: [{from: 2026-01-01T00:00:01Z}, {group: [a, v]}, {group: [b, u]}, {}]}
      - {document: Few, windows: [{to: 2026-01-01T05:03:01Z}]}
  - name: windows of one of two
    events:
      - {time: 2026-01-01T00:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:02:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T00:03:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T05:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:02:00Z, eventName: Login, ip: b, user: u}
      - {time: 2026-01-01T05:03:00Z, eventName: Login, ip: b, user: u}
    expect:
      - {document: Few, windows: [{group: [u], from: 2026-01-01T05:00:00Z, to: 2026-01-01T05:03:00Z, events: 4}]}
      - {document: Many, windows: [{group: [a, u]}, {group: [a, v]}, {group: [a, u]}, {group: [b, u]}]}
  - name: events of a correlation, groups of a rule
    events:
      - {time: 2026-01-01T00:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T00:02:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T00:03:00Z, eventName: Login, ip: a, user: v}
      - {time: 2026-01-01T05:00:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:01:00Z, eventName: Login, ip: a, user: u}
      - {time: 2026-01-01T05:02:00Z, eventName: Login, ip: b, user: u}
      - {time: 2026-01-01T05:03:00Z, eventName: Login, ip: b, user: u}
    expect:
      - {document: Many, events: [1]}
      - {document: Failed login, groups: [[a]]}
--- stdout
ok c.yml: Many: groups of two fields, one of them twice (manifest.yml:4)
FAIL c.yml: Many: a group with a value too few, and one with a value too many: 'Many' finds 3 groups: [a, u] from 2026-01-01T00:00:00Z to 2026-01-01T00:01:00Z, 2 events, value 2; [a, v] from 2026-01-01T00:02:00Z to 2026-01-01T00:03:00Z, 2 events, value 2; [b, u] from 2026-01-01T05:02:00Z to 2026-01-01T05:03:00Z, 2 events, value 2, expected [a]; 'Few' finds 1 group: [u] from 2026-01-01T05:00:00Z to 2026-01-01T05:03:00Z, 4 events, value 4, expected [u, v] (manifest.yml:17)
    'Failed login' finds 8 of 8 events
    'Failed login' finds 8 of 8 events
FAIL c.yml: Many: at least: 'Many' finds 3 groups: [a, u] from 2026-01-01T00:00:00Z to 2026-01-01T00:01:00Z, 2 events, value 2; [a, v] from 2026-01-01T00:02:00Z to 2026-01-01T00:03:00Z, 2 events, value 2; [b, u] from 2026-01-01T05:02:00Z to 2026-01-01T05:03:00Z, 2 events, value 2, expected 9 (manifest.yml:30)
    'Failed login' finds 8 of 8 events
FAIL c.yml: Many: windows that begin or end elsewhere: 'Many' has 4 finds: [a, u] from 2026-01-01T00:00:00Z to 2026-01-01T00:01:00Z, 2 events, value 2; [a, v] from 2026-01-01T00:02:00Z to 2026-01-01T00:03:00Z, 2 events, value 2; [a, u] from 2026-01-01T05:00:00Z to 2026-01-01T05:01:00Z, 2 events, value 2; [b, u] from 2026-01-01T05:02:00Z to 2026-01-01T05:03:00Z, 2 events, value 2, none is the one expected on line 54; 'Few' has 1 find: [u] from 2026-01-01T05:00:00Z to 2026-01-01T05:03:00Z, 4 events, value 4, none is the one expected on line 55 (manifest.yml:43)
    'Failed login' finds 8 of 8 events
    'Failed login' finds 8 of 8 events
ok c.yml: Many: windows of one of two (manifest.yml:56)
BROKEN c.yml: Many: events of a correlation, groups of a rule: 'Few' finds 1 group: [u] from 2026-01-01T05:00:00Z to 2026-01-01T05:03:00Z, 4 events, value 4, expected 0 (manifest.yml:69)
sigcc: 1 manifest, 6 cases, 3 failed, 1 broken
--- stderr
manifest.yml:80:9: error: 'events' and 'event_ids' do not apply to correlations [SG8010]
   80 |       - {document: Many, events: [1]}
      |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
manifest.yml:81:9: error: 'groups' and 'windows' apply only to correlations [SG8010]
   81 |       - {document: Failed login, groups: [[a]]}
      |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
--- exit
1

=== a rule with a warning, and one with two
--- args
test
--strict
a
b
--- file a/a.yml
title: T
tags: [x]
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file a/tests/a/manifest.yml
schema: 1
rule: ../../a.yml
cases: [{events: [{f: 1}], expect: true}]
--- file b/b.yml
title: T
tags: [x]
date: 1
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file b/tests/b/manifest.yml
schema: 1
rule: ../../b.yml
cases: [{events: [{f: 1}], expect: true}]
--- stdout
sigcc: 2 manifests, 2 cases, 0 failed, 0 broken, 3 warnings
--- stderr
a/a.yml:2:8: warning: the tag 'x' has no namespace [SG2008]
    2 | tags: [x]
      |        ^ such as attack.t1078
b/b.yml:2:8: warning: the tag 'x' has no namespace [SG2008]
    2 | tags: [x]
      |        ^ such as attack.t1078
b/b.yml:3:7: warning: '1' is not a date [SG2007]
    3 | date: 1
      |       ^ write it as yyyy-mm-dd
--- exit
1

=== coverage of a folder with a broken file
--- args
test
--coverage
.
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file tests/a/manifest.yml
schema: 1
rule: ../../a.yml
cases: [{events: [{f: 1}], expect: true}]
--- file c.yml
correlation: [
--- stdout
a.yml:5:5: never false: f
coverage: 1 of 1 rule has a test; 0 items were never true, 1 never false
sigcc: 1 manifest, 1 case, 0 failed, 0 broken
--- stderr
sigcc: c.yml: coverage is incomplete: this file has errors

=== accept: a query beside the manifest, by a path with dots
--- args
test
--accept
tests
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file tests/manifest.yml
schema: 1
rule: ../a.yml
targets:
  splunk: {golden: ./q.spl}
  kibana: {golden: k.kql}
--- stdout
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken
--- stderr
sigcc: tests/q.spl: written
sigcc: tests/k.kql: written
--- made tests/q.spl
f=1
--- made tests/k.kql
f:1

=== accept: a folder in the place of a query
--- args
test
--accept
tests
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- folder tests/q.spl
--- file tests/manifest.yml
schema: 1
rule: ../a.yml
targets:
  splunk: {golden: q.spl}
--- stdout
BROKEN a.yml: T: query for splunk: the query cannot be compared (tests/manifest.yml:4)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
tests/q.spl: error: cannot read: this is a folder [SG1010]
--- exit
3

=== accept: a folder with the same beginning
--- args
test
--accept
tests
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file tests2/q.spl
x
--- file tests/manifest.yml
schema: 1
rule: ../a.yml
targets:
  splunk: {golden: ../tests2/q.spl}
--- stdout
BROKEN manifest: the manifest cannot be used (tests/manifest.yml:1)
sigcc: 1 manifest, 1 case, 0 failed, 1 broken
--- stderr
tests/manifest.yml:4:20: error: 'golden' must be a file in the manifest's folder [SG8011]
    4 |   splunk: {golden: ../tests2/q.spl}
      |                    ^~~~~~~~~~~~~~~
--- exit
1

=== an event that several conditions find is one event
--- args
test
-v
manifest.yml
--- file c.yml
title: A
name: a
logsource: {product: aws}
detection:
  sel: {f: v}
  two: {g: v}
  condition: [sel, two, sel and two]
---
title: Many
correlation:
  type: event_count
  rules: [a]
  group-by: [user]
  timespan: 10m
  condition: {gte: 2}
--- file manifest.yml
schema: 1
rule: c.yml
cases:
- name: one event
  events: [{f: v, g: v, user: u, time: 1}]
  expect: [{document: A, matches: 1, events: [1]}]
- name: two events
  events: [{f: v, g: v, user: u, time: 1}, {f: v, user: u, time: 2}]
  expect: [{document: A, matches: 2}, {document: Many, matches: 1}]
--- stdout
ok c.yml: Many: one event (manifest.yml:4)
ok c.yml: Many: two events (manifest.yml:7)
sigcc: 1 manifest, 2 cases, 0 failed, 0 broken
--- stderr

=== coverage of a rule that nobody may read
--- args
test
--coverage
.
--- file a.yml
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- file tests/a/manifest.yml
schema: 1
rule: ../../a.yml
cases: [{events: [{f: 1}], expect: true}]
--- file b.yml
title: B
logsource: {product: aws}
detection:
  sel:
    f: 2
  condition: sel
--- unreadable b.yml
--- stdout
a.yml:5:5: never false: f
coverage: 1 of 1 rule has a test; 0 items were never true, 1 never false
sigcc: 1 manifest, 1 case, 0 failed, 0 broken
--- stderr
sigcc: b.yml: cannot read
--- exit
3
