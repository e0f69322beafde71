# Thresholds: a table gives correlations other numbers and timespans.

=== convert: a number and a timespan, by id, name and path
--- args
convert
-t
splunk
-O
window=tumbling
--tune
mine.yml
p
--- file mine.yml
thresholds:
    5F0D3C1E-7A4B-4F0E-9C55-2C1D8F6A7B91: {gte: 20}
    slow: {timespan: 2h, lt: '7'}
    p/c.yml: {timespan: 1d}
--- file p/a.yml
title: Block
name: block
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
---
title: Many
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b91
correlation:
    type: event_count
    rules: [block]
    group-by: [user]
    timespan: 5m
    condition: {gte: 3}
--- file p/b.yml
title: Few
name: slow
correlation:
    type: value_count
    rules: [block]
    group-by: [user]
    timespan: 5m
    condition: {gte: 3, lt: 5, field: item}
--- file p/c.yml
title: All
correlation:
    type: event_count
    rules: [block]
    timespan: 5m
    condition: {gt: 9}
--- stdout
f=2

| bin _time span=5m
| stats count as event_count by _time user

| search event_count >= 20

f=2

| bin _time span=2h
| stats dc(item) as value_count by _time user

| search value_count >= 3 value_count < 7

f=2

| bin _time span=1d
| stats count as event_count by _time

| search event_count > 9
--- stderr

=== later tables change what earlier ones have set
--- args
match
--count
--tune
first.yml
--tune
second.yml
-r
r.yml
e.json
--- file first.yml
thresholds: {many: {gte: 9, timespan: 1s}}
--- file second.yml
thresholds: {many: {gte: 2}}
--- file r.yml
title: Block
name: block
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
---
title: Many
name: many
correlation:
    type: event_count
    rules: [block]
    timespan: 5m
    condition: {gte: 3}
--- file e.json
{"f": 2, "@timestamp": "2026-03-01T00:00:00Z"}
{"f": 2, "@timestamp": "2026-03-01T00:00:00.5Z"}
{"f": 2, "@timestamp": "2026-03-01T00:01:00Z"}
{"f": 2, "@timestamp": "2026-03-01T00:02:00Z"}
--- stdout
{"rule":null,"title":"Many","level":null,"matches":1}
--- stderr

=== every slip at its place
--- args
convert
-t
splunk
--tune
mine.yml
r.yml
--- file mine.yml
threshold: {}
thresholds:
    a: {gte: many, timespan: 5x}
    b: {gte: 3, timespann: 1h, lte: []}
    c: {}
    d: 5
    e: {timespan: 0m}
--- file r.yml
title: Block
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
--- stdout
--- stderr
mine.yml:1:1: error: unknown key 'threshold' [SG8301]
    1 | threshold: {}
      | ^~~~~~~~~ did you mean 'thresholds'?
mine.yml:3:14: error: 'gte' must be a number, not 'many' [SG8302]
    3 |     a: {gte: many, timespan: 5x}
      |              ^~~~
mine.yml:3:30: error: 'timespan' must be a timespan of at least a second, not '5x' [SG8302]
    3 |     a: {gte: many, timespan: 5x}
      |                              ^~ a number and one of s m h d w M y: 15m
mine.yml:4:17: error: a threshold is a comparison or 'timespan', not 'timespann' [SG8301]
    4 |     b: {gte: 3, timespann: 1h, lte: []}
      |                 ^~~~~~~~~ did you mean 'timespan'?
mine.yml:4:37: error: 'lte' must be a number, not a list [SG8302]
    4 |     b: {gte: 3, timespann: 1h, lte: []}
      |                                     ^~
mine.yml:5:8: error: 'c' needs a comparison or 'timespan', as {gte: 10, timespan: 1h} [SG8302]
    5 |     c: {}
      |        ^~
mine.yml:6:8: error: 'd' needs a comparison or 'timespan', as {gte: 10, timespan: 1h} [SG8302]
    6 |     d: 5
      |        ^
mine.yml:7:19: error: 'timespan' must be a timespan of at least a second, not '0m' [SG8302]
    7 |     e: {timespan: 0m}
      |                   ^~ a number and one of s m h d w M y: 15m
--- exit
1

=== rules that are none, or none alone
--- args
convert
-t
splunk
--tune
mine.yml
p
--- file mine.yml
thresholds:
    mny: {gte: 5}
    block: {gte: 5}
    a.yml: {gte: 5}
    5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90: {gte: 5}
    b.yml: {gte: 5}
    .yml: {gte: 5}
    all: {timespan: 1h, gte: 2}
    many: {lt: 5}
    5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b91: {gte: 5}
--- file p/a.yml
title: Block
name: block
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
--- file p/b.yml
title: Many
name: many
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b91
correlation:
    type: event_count
    rules: [block]
    timespan: 5m
    condition: {gte: 3, lte: 9}
---
title: All
name: all
correlation:
    type: temporal
    rules: [block, many]
    timespan: 5m
--- file p/f.yml
title: Filter
name: not_me
logsource: {product: shop}
filter: {rules: any, sel: {user: me}, condition: not sel}
--- stdout
--- stderr
mine.yml:2:5: error: no correlation has the id, name or path 'mny' [SG8306]
    2 |     mny: {gte: 5}
      |     ^~~ did you mean 'many'?
mine.yml:3:5: error: 'block' is a detection rule, which has no threshold [SG8306]
    3 |     block: {gte: 5}
      |     ^~~~~ name a correlation
mine.yml:4:5: error: 'a.yml' is a detection rule, which has no threshold [SG8306]
    4 |     a.yml: {gte: 5}
      |     ^~~~~ name a correlation
mine.yml:5:5: error: '5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90' is a detection rule, which has no threshold [SG8306]
    5 |     5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90: {gte: 5}
      |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ name a correlation
mine.yml:6:5: error: 'b.yml' fits 2 correlations [SG8306]
    6 |     b.yml: {gte: 5}
      |     ^~~~~ name one by its id or name
mine.yml:7:5: error: no correlation has the id, name or path '.yml' [SG8306]
    7 |     .yml: {gte: 5}
      |     ^~~~ did you mean 'b.yml'?
mine.yml:8:30: error: 'all' has no comparison 'gte' [SG8307]
    8 |     all: {timespan: 1h, gte: 2}
      |                              ^ its condition compares with no number; only 'timespan' can be tuned
mine.yml:9:16: error: 'many' has no comparison 'lt' [SG8307]
    9 |     many: {lt: 5}
      |                ^ its condition has 'gte' and 'lte'
mine.yml:10:5: error: '5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b91' is the correlation that 'many' also means [SG8306]
   10 |     5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b91: {gte: 5}
      |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
--- exit
1

=== no file, and an empty one
--- args
convert
-t
splunk
--tune
gone.yml
r.yml
--- file r.yml
title: Block
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
--- stdout
--- stderr
gone.yml: error: cannot read: No such file or directory [SG1010]
--- exit
3

=== an empty file
--- args
convert
-t
splunk
--tune
mine.yml
r.yml
--- file mine.yml
--- file r.yml
title: Block
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
--- stdout
--- stderr
mine.yml: error: this file is empty [SG8302]
--- exit
1

=== messages about a new timespan name its file
--- args
convert
-t
cloudwatch
-O
window=tumbling
--tune
mine.yml
r.yml
--- file mine.yml
thresholds: {many: {timespan: 1M}}
--- file r.yml
title: Block
name: block
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
---
title: Many
name: many
correlation:
    type: event_count
    rules: [block]
    timespan: 5m
    condition: {gte: 3}
--- stdout
filter f = 2 | fields toMillis(@timestamp) as sigma_ts | fields floor(sigma_ts / 2629746000) as window | stats count(*) as event_count by window | filter event_count >= 3
--- stderr
mine.yml:1:31: warning: all months, and all years, are taken to be equally long [SG7217]
    1 | thresholds: {many: {timespan: 1M}}
      |                               ^~

=== build: the table of the pack, and then that of a file
--- args
pack
build
p
-o
out
--only
queries
--tune
mine.yml
--- file mine.yml
thresholds: {many: {gte: 7}}
--- file p/pack.yml
pack: shop
title: Attacks on the web shop
version: 1.0.0
created: 2026-03-01
targets: {cloudwatch: {options: {window: tumbling}}}
thresholds:
    many: {gte: 5, timespan: 10m}
    orders/few.yml: {timespan: 10m}
--- file p/many.yml
title: Block
name: block
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
---
title: Many
name: many
correlation:
    type: event_count
    rules: [block]
    group-by: [user]
    timespan: 5m
    condition: {gte: 3}
--- file p/orders/few.yml
title: Few
correlation:
    type: event_count
    rules: [block]
    group-by: [user]
    timespan: 5m
    condition: {gte: 3}
--- made out/queries/cloudwatch/many.txt
--- made out/queries/cloudwatch/orders/few.txt
--- made out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
queries/cloudwatch/many.cwli
queries/cloudwatch/orders/few.cwli
--- made out/queries/cloudwatch/many.cwli
filter f = 2 | filter ispresent(user) | stats count(*) as event_count by user, bin(10m) as window | filter event_count >= 7
--- made out/queries/cloudwatch/orders/few.cwli
filter f = 2 | filter ispresent(user) | stats count(*) as event_count by user, bin(10m) as window | filter event_count >= 3
--- stdout
Attacks on the web shop 1.0.0: 2 rules that alert, 2 correlations tuned

deployable            rules  approximate  refused  written to
queries cloudwatch        2            0        0  out/queries/cloudwatch
--- stderr

=== build: an error of a table builds nothing
--- args
pack
build
p
-o
out
--only
queries
--- file p/pack.yml
pack: shop
title: Attacks on the web shop
version: 1.0.0
created: 2026-03-01
thresholds:
    many: {gt: 5}
--- file p/many.yml
title: Block
name: block
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
---
title: Many
name: many
correlation:
    type: event_count
    rules: [block]
    timespan: 5m
    condition: {gte: 3}
--- stdout
--- stderr
p/pack.yml:6:16: error: 'many' has no comparison 'gt' [SG8307]
    6 |     many: {gt: 5}
      |                ^ its condition has 'gte'
--- exit
1

=== stix: the indicator keeps the text of the rule
--- args
export
stix
--pack
p/pack.yml
p
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, thresholds: {many: {gte: 5}}}
--- file p/many.yml
title: Block
name: block
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
---
title: Many
name: many
correlation:
    type: event_count
    rules: [block]
    timespan: 5m
    condition: {gte: 3}
--- stdout
{
  "type": "bundle",
  "id": "bundle--b99efea8-eb77-5030-a392-c9108d38eb55",
  "objects": [
    {
      "type": "identity",
      "spec_version": "2.1",
      "id": "identity--90df6d16-beab-5c20-89dc-53da9aca771b",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "name": "sigcc",
      "identity_class": "system"
    },
    {
      "type": "marking-definition",
      "spec_version": "2.1",
      "id": "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
      "created": "2022-10-01T00:00:00.000Z",
      "name": "TLP:CLEAR",
      "extensions": {
        "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": {
          "extension_type": "property-extension",
          "tlp_2_0": "clear"
        }
      }
    },
    {
      "type": "report",
      "spec_version": "2.1",
      "id": "report--2dac45c2-ba80-5eed-af9f-9283e50f21f6",
      "created_by_ref": "identity--90df6d16-beab-5c20-89dc-53da9aca771b",
      "created": "2026-03-01T00:00:00.000Z",
      "modified": "2026-03-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"
      ],
      "name": "Shop",
      "report_types": [
        "indicator"
      ],
      "published": "2026-03-01T00:00:00.000Z",
      "object_refs": [
        "identity--90df6d16-beab-5c20-89dc-53da9aca771b",
        "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
        "grouping--98248b87-493e-5a1a-a5fb-0f7556b1dd93",
        "indicator--8d1243ec-16a6-5184-a9a1-400d9f98b049"
      ]
    },
    {
      "type": "grouping",
      "spec_version": "2.1",
      "id": "grouping--98248b87-493e-5a1a-a5fb-0f7556b1dd93",
      "created_by_ref": "identity--90df6d16-beab-5c20-89dc-53da9aca771b",
      "created": "2026-03-01T00:00:00.000Z",
      "modified": "2026-03-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"
      ],
      "name": "Shop",
      "context": "suspicious-activity",
      "object_refs": [
        "indicator--8d1243ec-16a6-5184-a9a1-400d9f98b049"
      ]
    },
    {
      "type": "indicator",
      "spec_version": "2.1",
      "id": "indicator--8d1243ec-16a6-5184-a9a1-400d9f98b049",
      "created_by_ref": "identity--90df6d16-beab-5c20-89dc-53da9aca771b",
      "created": "2026-03-01T00:00:00.000Z",
      "modified": "2026-03-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"
      ],
      "name": "Many",
      "indicator_types": [
        "anomalous-activity"
      ],
      "pattern": "title: Block\nname: block\nlogsource: {product: shop}\ndetection: {sel: {f: 2}, condition: sel}\n---\ntitle: Many\nname: many\ncorrelation:\n    type: event_count\n    rules: [block]\n    timespan: 5m\n    condition: {gte: 3}\n",
      "pattern_type": "sigma",
      "pattern_version": "2.1.0",
      "valid_from": "2026-03-01T00:00:00.000Z"
    }
  ]
}
--- stderr
