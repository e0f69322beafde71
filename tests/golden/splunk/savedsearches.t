# The format savedsearches: stanzas, titles, descriptions, columns.

=== ss-basic
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      x: y
    condition: sel
--- format savedsearches
--- splunk escaped
[Test]
description =\x20
search = x="y"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 33 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== ss-desc
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
description: "  line one\n\n  line two \n"
detection:
    sel:
      x: y
    condition: sel
--- format savedsearches
--- splunk
[Test]
description = line one \
 \
  line two
search = x="y"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 33 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== ss-orre
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      x|re: [a,b]
      z: k
    condition: sel
--- format savedsearches
--- splunk escaped
[Test]
description =\x20
search = x=* z="k" | where match('x', "a") OR match('x', "b")
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 33 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== ss-orre2
# differs from pySigma: ored-regex
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      k: z
      x|re: [a,b]
    condition: sel
--- format savedsearches
--- splunk escaped
[Test]
description =\x20
search = k="z" x=* | where match('x', "a") OR match('x', "b")
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 33 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== ss-fields
# differs from pySigma: table-quoting
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
fields:
- a
- b c
- d.e
detection:
    sel:
      x: y
    condition: sel
--- format savedsearches
--- splunk escaped
[Test]
description =\x20
search = x="y" | table a,"b c",d.e
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 33 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== ss-lvl
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
level: high
tags:
- attack.t1078
id: 0e95725d-7320-415d-80f7-004da920fc11
detection:
    sel:
      x: y
    condition: sel
--- format savedsearches
--- splunk escaped
[Test]
description =\x20
search = x="y"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 33 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 4
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== ss-opts-int
# differs from pySigma: crash
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    sel:
      x: y
    condition: sel
--- format savedsearches
--- options
min_time=5
--- splunk escaped
[Test]
description =\x20
search = x="y"
dispatch.earliest_time = 5
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 33 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== fields-default
# differs from pySigma: table-quoting
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
fields:
- a
- b c
- d{}.e
detection:
    sel:
      x: y
    condition: sel
--- splunk
x="y" | table a,"b c",d{}.e

=== two-conditions-savedsearches
# differs from pySigma: savedsearches-titles
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: b
    s2:
      c: d
    condition:
      - s1
      - s2
--- format savedsearches
--- splunk escaped
[Test]
description =\x20
search = a="b"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 33 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

[Test - 2]
description =\x20
search = c="d"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 13 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== two-rules-same-title-savedsearches
# differs from pySigma: savedsearches-titles
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: b
    condition: s1
---
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a: c
    condition: s1
--- format savedsearches
--- splunk escaped
[Test]
description =\x20
search = a="b"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 33 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

[Test - 2]
description =\x20
search = a="c"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 13 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0

=== zero-query-savedsearches
# differs from pySigma: several-regexes
--- rule
title: Test
status: test
logsource:
  category: test_category
  product: test_product
detection:
    s1:
      a|re: b
      c|re: d
    condition: s1
--- format savedsearches
--- splunk escaped
[Test]
description =\x20
search = * | regex a="b" | regex c="d"
dispatch.earliest_time = -65m@m
dispatch.latest_time = -5m@m
disabled = 0
enableSched = 1
cron_schedule = 33 * * * *
schedule_window = auto
realtime_schedule = 0
counttype = number of events
relation = greater than
quantity = 0
alert.severity = 3
alert.track = 1
alert.digest_mode = 1
alert.suppress = 0
