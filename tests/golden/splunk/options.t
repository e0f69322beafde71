# Options of the target and what savedsearches.conf can hold.

=== min_time and max_time
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: sel
--- format savedsearches
--- options
min_time=-7d@d
max_time=-1h
--- splunk escaped

[default]
dispatch.earliest_time = -7d@d
dispatch.latest_time = -1h

[T]
description =\x20
search = f=1

=== a value with a line break
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: "a\nb"
  condition: sel
--- format savedsearches
--- splunk error
6:8 error SG7307: a value contains a line break, which savedsearches.conf would change

=== a value with a line break, without stanzas
--- rule
title: T
logsource:
  product: aws
detection:
  sel:
    f: "a\nb"
  condition: sel
--- splunk
f="a
b"

=== a title with brackets
--- rule
title: '[a] ]b[ \ c'
logsource:
  product: aws
detection:
  sel:
    f: 1
  condition: sel
--- format savedsearches
--- splunk escaped

[default]
dispatch.earliest_time = -30d
dispatch.latest_time = now

[a b \\ c]
description =\x20
search = f=1

=== a description of several lines
--- rule
title: T
logsource:
  product: aws
description: |
  first line
  [second]

  search = index=*
detection:
  sel:
    f: 1
  condition: sel
--- format savedsearches
--- splunk

[default]
dispatch.earliest_time = -30d
dispatch.latest_time = now

[T]
description = first line \
[second] \
 \
search = index=*
search = f=1

=== a backslash at the end of a description
--- rule
title: T
logsource:
  product: aws
description: 'C:\Temp\'
detection:
  sel:
    f: 1
  condition: sel
--- format savedsearches
--- splunk

[default]
dispatch.earliest_time = -30d
dispatch.latest_time = now

[T]
description = C:\Temp
search = f=1
