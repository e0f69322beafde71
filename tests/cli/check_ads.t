# Alerting and Detection Strategies: which rules are looked at, and where.

=== sections below custom_attributes, and an empty one among them
--- args
check
-f
short
--only
ads-missing-strategy
--only
ads-missing-response
--only
ads-empty-section
--only
ads-unknown-section
a.yml
--- file a.yml
title: T
status: stable
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
custom_attributes:
    rsigma.ads.strategy: [' ', x]
    rsigma.ads.respond: Ask
    rsigma.other: ''
--- stdout
a.yml:1:1: warning: the rule does not say what to do about an alert [ads-missing-response]; add 'rsigma.ads.response'
a.yml:6:5: note: 'rsigma.ads.strategy' says nothing [ads-empty-section]
a.yml:7:16: note: no section is called 'respond' [ads-unknown-section]; did you mean 'response'?
--- stderr
sigcc: 1 file, 1 rule: 0 errors, 1 warning, 2 notes

=== rules that need none
--- args
check
-f
short
--only
ads-missing-strategy
--only
ads-missing-goal
--only
ads-missing-categorization
--only
ads-missing-false-positives
a.yml
--- file a.yml
title: Not stable
status: test
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
---
title: Exempt
status: stable
rsigma.ads.exempt: true
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
---
title: Not exempt
status: stable
description: '  '
tags: [detection.threat-hunting]
falsepositives: ['']
rsigma.ads.exempt: false
logsource: {product: aws}
detection: {s: {f: 1}, condition: s}
--- stdout
a.yml:12:1: warning: the rule does not say which technique it detects [ads-missing-categorization]; add 'tags'
a.yml:12:1: warning: the rule does not say what else it finds [ads-missing-false-positives]; add 'falsepositives'
a.yml:12:1: warning: the rule does not say what it is for [ads-missing-goal]; add 'description'
a.yml:12:1: warning: the rule does not say how it detects [ads-missing-strategy]; add 'rsigma.ads.strategy'
--- stderr
sigcc: 1 file, 3 rules: 0 errors, 4 warnings, 0 notes
