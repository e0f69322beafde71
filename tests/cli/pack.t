# pack.yml: what a folder of rules is as a whole.

=== it names what is exported
--- args
export
stix
--pack
p/pack.yml
p
--- file p/pack.yml
pack: shop
title: Attacks on the web shop
version: 1.0.0
created: 2026-03-01
description: >
    From the first scan
    to orders.
author: A. Analyst
tlp: amber+strict
references: https://www.example.com/incident
stages:
    - {id: S1, title: Scan, description: The first step, rules: [a.yml]}
logsources:
    - {product: aws, needs: a trail, default: none}
targets:
    splunk: {pipelines: [auto], options: {index: web}}
deploy: [stix]
hunts: hunts
--- file p/a.yml
title: First
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
level: high
--- file p/hunts/h.yml
title: A hunt
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b91
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
level: low
--- stdout
{
  "type": "bundle",
  "id": "bundle--c2bab9b8-f26d-5054-a576-274116a1c095",
  "objects": [
    {
      "type": "identity",
      "spec_version": "2.1",
      "id": "identity--06a3ff6e-6160-5c88-97c5-00b5f45f31fd",
      "created": "2017-01-01T00:00:00.000Z",
      "modified": "2017-01-01T00:00:00.000Z",
      "name": "A. Analyst",
      "identity_class": "organization"
    },
    {
      "type": "marking-definition",
      "spec_version": "2.1",
      "id": "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
      "created": "2022-10-01T00:00:00.000Z",
      "name": "TLP:AMBER+STRICT",
      "extensions": {
        "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": {
          "extension_type": "property-extension",
          "tlp_2_0": "amber+strict"
        }
      }
    },
    {
      "type": "report",
      "spec_version": "2.1",
      "id": "report--1865fcb9-51cc-5b58-8cb2-7784e635cd9e",
      "created_by_ref": "identity--06a3ff6e-6160-5c88-97c5-00b5f45f31fd",
      "created": "2026-03-01T00:00:00.000Z",
      "modified": "2026-03-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "name": "Attacks on the web shop",
      "description": "From the first scan to orders.",
      "report_types": [
        "indicator"
      ],
      "published": "2026-03-01T00:00:00.000Z",
      "object_refs": [
        "identity--06a3ff6e-6160-5c88-97c5-00b5f45f31fd",
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
        "grouping--da63391b-f35a-5bb7-9725-7c97716e32ab",
        "indicator--d1eda082-a444-5385-a2c8-7225d8e44826"
      ]
    },
    {
      "type": "grouping",
      "spec_version": "2.1",
      "id": "grouping--da63391b-f35a-5bb7-9725-7c97716e32ab",
      "created_by_ref": "identity--06a3ff6e-6160-5c88-97c5-00b5f45f31fd",
      "created": "2026-03-01T00:00:00.000Z",
      "modified": "2026-03-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "name": "Attacks on the web shop",
      "context": "suspicious-activity",
      "object_refs": [
        "indicator--d1eda082-a444-5385-a2c8-7225d8e44826"
      ]
    },
    {
      "type": "indicator",
      "spec_version": "2.1",
      "id": "indicator--d1eda082-a444-5385-a2c8-7225d8e44826",
      "created_by_ref": "identity--06a3ff6e-6160-5c88-97c5-00b5f45f31fd",
      "created": "2026-03-01T00:00:00.000Z",
      "modified": "2026-03-01T00:00:00.000Z",
      "object_marking_refs": [
        "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
      ],
      "name": "First",
      "indicator_types": [
        "malicious-activity"
      ],
      "pattern": "title: First\nid: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90\nlogsource: {product: aws}\ndetection: {sel: {f: 1}, condition: sel}\nlevel: high\n",
      "pattern_type": "sigma",
      "pattern_version": "2.1.0",
      "valid_from": "2026-03-01T00:00:00.000Z",
      "confidence": 75,
      "external_references": [
        {
          "source_name": "sigma",
          "external_id": "5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90"
        }
      ]
    }
  ]
}

=== without hunts
--- args
export
navigator
--pack
p/pack.yml
p
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, hunts: hunts}
--- file p/hunts/h.yml
title: A hunt
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
level: low
--- stderr
sigcc: standard output: not written: there is no rule to export
--- exit
1

=== every slip at its place
--- args
export
navigator
--pack
pack.yml
a.yml
--- file pack.yml
pack: a shop
titel: Attacks
version: v1
created: March
description: []
tlp: white
references: {}
stages:
    - {id: S1, title: Scan, rules: [a.yml]}
    - {id: S1, titel: Scan}
    - here
logsources:
    - {needs: a trail}
    - {product: aws}
targets:
    splunk: {pipeline: auto, options: [index]}
deploy: [{}]
--- file a.yml
title: First
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stderr
pack.yml:1:1: error: a pack needs 'title' [SG8302]
    1 | pack: a shop
      | ^~~~~~~~~~~~
pack.yml:1:7: error: 'pack' must be a name of letters, digits, '-' and '_', not 'a shop' [SG8302]
    1 | pack: a shop
      |       ^~~~~~
pack.yml:2:1: error: unknown key 'titel' [SG8301]
    2 | titel: Attacks
      | ^~~~~ did you mean 'title'?
pack.yml:3:10: error: 'version' must be numbers with dots, as 1.0.0, not 'v1' [SG8302]
    3 | version: v1
      |          ^~
pack.yml:4:10: error: 'created' must be a date, yyyy-mm-dd, not 'March' [SG8302]
    4 | created: March
      |          ^~~~~
pack.yml:5:14: error: 'description' must be a text, not a list [SG8302]
    5 | description: []
      |              ^~
pack.yml:6:6: error: 'tlp' must be clear, green, amber, amber+strict or red, not 'white' [SG8302]
    6 | tlp: white
      |      ^~~~~
pack.yml:7:13: error: 'references' must be a text or a list of texts, not a map [SG8302]
    7 | references: {}
      |             ^~
pack.yml:10:7: error: a stage needs 'title' [SG8302]
   10 |     - {id: S1, titel: Scan}
      |       ^~~~~~~~~~~~~~~~~~~~~
pack.yml:10:7: error: a stage needs 'rules' [SG8302]
   10 |     - {id: S1, titel: Scan}
      |       ^~~~~~~~~~~~~~~~~~~~~
pack.yml:10:7: error: there are two stages 'S1' [SG8302]
   10 |     - {id: S1, titel: Scan}
      |       ^~~~~~~~~~~~~~~~~~~~~
pack.yml:10:16: error: unknown key 'titel' [SG8301]
   10 |     - {id: S1, titel: Scan}
      |                ^~~~~ did you mean 'title'?
pack.yml:11:7: error: a stage must be a map, not 'here' [SG8302]
   11 |     - here
      |       ^~~~
pack.yml:13:7: error: a log source needs 'product', 'category' or 'service' [SG8302]
   13 |     - {needs: a trail}
      |       ^~~~~~~~~~~~~~~~
pack.yml:14:7: error: a log source needs 'needs' [SG8302]
   14 |     - {product: aws}
      |       ^~~~~~~~~~~~~~
pack.yml:16:14: error: unknown key 'pipeline' [SG8301]
   16 |     splunk: {pipeline: auto, options: [index]}
      |              ^~~~~~~~ did you mean 'pipelines'?
pack.yml:16:39: error: 'options' must be a map, not a list [SG8302]
   16 |     splunk: {pipeline: auto, options: [index]}
      |                                       ^~~~~~~
pack.yml:17:10: error: 'deploy' must be a text, not a map [SG8302]
   17 | deploy: [{}]
      |          ^~
--- exit
1

=== stages want what is there, and once
--- args
export
navigator
--pack
p/pack.yml
p
--- file p/pack.yml
pack: shop
title: Shop
version: 1.0.0
created: 2026-03-01
stages:
    - {id: S1, title: Scan, rules: [a.yml, gone.yml]}
    - {id: S2, title: Orders, rules: [second, '*/c.yml', 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90]}
--- file p/a.yml
title: First
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file p/b.yml
title: Second
name: second
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file p/deep/c.yml
title: Third
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- file p/d.yml
title: Fourth
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
--- stderr
p/pack.yml: warning: 1 rule is in no stage, 'Fourth' first [SG8305]
p/pack.yml:6:44: error: 'gone.yml' fits no rule that alerts [SG8303]
    6 |     - {id: S1, title: Scan, rules: [a.yml, gone.yml]}
      |                                            ^~~~~~~~ a selector is a path below this folder, in which '*' is any text, or the id or name of a rule
p/pack.yml:7:58: error: 'First' is in the stages S1 and S2 [SG8304]
    7 |     - {id: S2, title: Orders, rules: [second, '*/c.yml', 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90]}
      |                                                          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
sigcc: standard output: not written: there are errors
--- exit
1

=== it is no rule
--- args
convert
-v
-t
splunk
pack.yml
--- file pack.yml
{pack: shop, title: Shop, version: 1.0.0, created: 2026-03-01, logsources: [], stages: []}
--- stderr
sigcc: pack.yml: error: no Sigma rule in this file
pack.yml:1:1: note: this describes a pack and is skipped [SG1018]
    1 | {pack: shop, title: Shop, version: 1.0.0, created: 2026-03-01, logsources: [], stages: []}
      | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
sigcc: 0 rules, 1 error, 0 warnings
--- exit
1

=== build: queries of the targets that the pack names
--- args
pack
build
p/
-o
out
--only
queries
--- file p/pack.yml
pack: shop
title: Attacks on the web shop
version: 1.0.0
created: 2026-03-01
targets:
    splunk: {options: {index: web}}
    kibana: {pipelines: [fields.yml]}
--- file p/fields.yml
name: fields
priority: 10
transformations:
- type: field_name_prefix
  prefix: shop.
--- file p/deep/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- file p/c.yml
title: Block
name: block
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
---
title: Many
correlation:
    type: event_count
    rules: [block]
    group-by: [user]
    timespan: 5m
    condition: {gte: 3}
--- file p/tests/c/manifest.yml
schema: 1
rule: c.yml
targets:
    kibana: {status: unsupported}
--- made out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
queries/splunk/c.spl
queries/splunk/deep/a.spl
queries/kibana/deep/a.kql
--- made out/queries/splunk/c.spl
index="web" f=2

| where isnotnull('user')
| sort 0 _time
| streamstats window=3 global=f first(_time) as first_time count as event_count by user
| where event_count=3 AND _time-first_time<300

| streamstats current=f last(_time) as previous_time by user
| eval find=if(_time-previous_time<300, 0, 1)
| streamstats sum(find) as find by user
| stats min(first_time) as first_time max(_time) as last_time count as event_count by user find
| convert ctime(first_time) ctime(last_time)
| fields - find
| eval event_count=event_count+2
--- made out/queries/splunk/deep/a.spl
index="web" f=1
--- made out/queries/kibana/deep/a.kql
shop.f:1
--- stdout
Attacks on the web shop 1.0.0: 2 rules that alert

deployable            rules  approximate  refused  written to
queries splunk            2            0        0  out/queries/splunk
queries kibana            1            0        1  out/queries/kibana

Refused, as the tests of these rules declare:
  1 rule in queries kibana: KQL finds events and cannot count them or compare their times [SG5017]
    Many
--- stderr

=== build: again, with less
--- args
pack
build
p
-o
out
--target
splunk
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, deploy: [queries]}
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- file out/.sigcc-pack
queries/splunk/gone.spl
queries/kibana/a.kql
../p/a.yml
/etc/hostname
--- file out/queries/splunk/gone.spl
gone=1
--- file out/queries/kibana/a.kql
a:1
--- made out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
queries/splunk/a.spl
queries/splunk/gone.spl
queries/kibana/a.kql
--- made out/queries/splunk/a.spl
f=1
--- stdout
Shop 1: 1 rule that alerts

deployable            rules  approximate  refused  written to
queries splunk            1            0        0  out/queries/splunk
--- stderr

=== build: what is not built any more goes
--- args
pack
build
p
-o
out
--- file p/pack.yml
pack: shop
title: Shop
version: '1'
created: 2026-03-01
deploy: [queries]
targets: {splunk: {}}
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- file out/.sigcc-pack
gone/deep/gone.spl
--- file out/gone/deep/gone.spl
gone=1
--- file out/mine.txt
mine
--- made out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
queries/splunk/a.spl
--- made out/gone/deep/gone.spl
--- made out/queries/splunk/a.spl
f=1
--- stdout
Shop 1: 1 rule that alerts

deployable            rules  approximate  refused  written to
queries splunk            1            0        0  out/queries/splunk
--- stderr

=== build: a refusal that no test declares
--- args
pack
build
p
-o
out
--only
queries
--target
kibana
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01}
--- file p/c.yml
title: Block
name: block
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
---
title: Many
correlation:
    type: event_count
    rules: [block]
    group-by: [user]
    timespan: 5m
    condition: {gte: 3}
--- made out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
--- stdout
Shop 1: 1 rule that alerts

deployable            rules  approximate  refused  written to
queries kibana            0            0        1  nothing
--- stderr
p/c.yml:8:5: error: KQL finds events and cannot count them or compare their times [SG5017]
    8 |     type: event_count
      |     ^~~~~~~~~~~~~~~~~ a threshold rule in Elastic Security counts what the KQL of its base rules finds; the other comparisons need ES|QL
--- exit
1

=== build: a folder that is somebody else's
--- args
pack
build
p
-o
out
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01}
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- file out/mine.txt
mine
--- stderr
sigcc: out is not empty and was not made by sigcc pack build; --force writes into it
sigcc pack --help shows its usage.
--- exit
2

=== build: names that are not known
--- args
pack
build
p
-o
out
--only
querys
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01}
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- stderr
sigcc: --only: there is no 'querys' to build
Use splunk, elastic, cloudformation, terraform, queries, navigator, page, stix.
--- exit
2

=== build: an option that the target does not have
--- args
pack
build
p
-o
out
--- file p/pack.yml
pack: shop
title: Shop
version: '1'
created: 2026-03-01
targets: {splunk: {options: {indx: web}}}
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- made out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
--- stderr
sigcc: p/pack.yml: error: splunk has no option 'indx'; did you mean 'index'?
--- exit
1

=== build: no pack
--- args
pack
build
p
-o
out
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- stderr
p/pack.yml: error: cannot read: No such file or directory [SG1010]
A pack is a folder with a file pack.yml: see docs/packs.md.
--- exit
3

=== do what?
--- args
pack
--- stderr
sigcc: name what to do: build or table
sigcc pack --help shows its usage.
--- exit
2

=== build what?
--- args
pack
bild
--- stderr
sigcc: 'bild' is not build or table
sigcc pack --help shows its usage.
--- exit
2

=== build where?
--- args
pack
build
p
--- stderr
sigcc: several files are written: name a folder for them with -o DIR
sigcc pack --help shows its usage.
--- exit
2

=== build into the rules
--- args
pack
build
p
-o
p
--force
--only
queries
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, targets: {splunk: {}}}
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- stderr
sigcc: p has rules in it, as p/a.yml: name another folder to build into
sigcc pack --help shows its usage.
--- exit
2

=== build below the rules: what was built before is not read
--- args
pack
build
p
-o
p/out
--only
queries
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, targets: {splunk: {}}}
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- file p/out/.sigcc-pack
cloudformation.yml
--- file p/out/cloudformation.yml
Resources: {}
--- made p/out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
queries/splunk/a.spl
cloudformation.yml
--- made p/out/queries/splunk/a.spl
f=1
--- stdout
Shop 1: 1 rule that alerts

deployable            rules  approximate  refused  written to
queries splunk            1            0        0  p/out/queries/splunk
--- stderr
sigcc: p/out: skipped: 'sigcc pack build' wrote this folder

=== build: two rule files, one file of queries
--- args
pack
build
p
-o
out
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, deploy: [queries], targets: {splunk: {}}}
--- file p/a.yaml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- file p/a.yml
title: Second
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
--- made out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
queries/splunk/a.spl
--- made out/queries/splunk/a.spl
f=1
--- stderr
sigcc: out/queries/splunk/a.spl: another rule file was already written there
--- exit
3

=== build: broken off, and what it wrote is on the list
--- args
pack
build
p
-o
out
--force
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, deploy: [queries], targets: {splunk: {}}}
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- file p/b.yml
title: Second
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
--- file out/queries/splunk/b.spl/mine.txt
mine
--- made out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
queries/splunk/a.spl
queries/splunk/b.spl
--- made out/queries/splunk/a.spl
f=1
--- stderr
sigcc: out/queries/splunk/b.spl: cannot write: Is a directory
--- exit
3

=== build: no rule that alerts
--- args
pack
build
p
-o
out
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, hunts: by-hand}
--- file p/by-hand/h.yml
title: Who Was It
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- file p/filter.yml
title: Filter
logsource: {product: shop}
filter: {rules: any, sel: {g: 1}, condition: not sel}
--- file out/.sigcc-pack
queries/splunk/a.spl
--- made out/.sigcc-pack
queries/splunk/a.spl
--- stderr
sigcc: p: error: no rule in this folder alerts
--- exit
1

=== build: hunts are not built
--- args
pack
build
p/
-o
out//
--only
queries
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, targets: {splunk: {}}, hunts: by-hand}
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- file p/by-hand/.sigcc-by-name
--- file p/by-hand/h.yml
title: Who Was It
logsource: {product: shop}
detection: {sel: {'f|expand': '%who%'}, condition: sel}
--- stdout
Shop 1: 1 rule that alerts

deployable            rules  approximate  refused  written to
queries splunk            1            0        0  out/queries/splunk

Left out: 1 hunt, to be run by hand. To convert it:
    sigcc convert -t splunk -p auto [-p VALUES.yml] p/by-hand
--- stderr
--- made out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
queries/splunk/a.spl
--- made out/queries/splunk/a.spl
f=1

=== build: a folder of hunts that is not there
--- args
pack
build
p
-o
out
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, hunts: hunst}
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
--- file p/hunts/h.yml
title: Who Was It
logsource: {product: shop}
detection: {sel: {f: 2}, condition: sel}
--- stderr
sigcc: p/pack.yml: error: 'hunts' must be a folder, and there is none at p/hunst
--- exit
3

=== hunts are below the pack
--- args
pack
table
p
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, hunts: ../hunts}
--- stderr
p/pack.yml:1:69: error: 'hunts' must be a folder below that of this file, not '../hunts' [SG8302]
    1 | {pack: shop, title: Shop, version: '1', created: 2026-03-01, hunts: ../hunts}
      |                                                                     ^~~~~~~~
--- exit
1

=== build: a refusal for another reason than the test declares
--- args
pack
build
p
-o
out
--only
queries
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, targets: {kibana: {}}}
--- file p/a.yml
title: First
logsource: {product: shop}
detection: {sel: {'f|fieldref': g}, condition: sel}
--- file p/tests/a/manifest.yml
schema: 1
rule: a.yml
targets:
    kibana: {status: unsupported, diagnostic: 'SG7101, SG5017'}
--- made out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
--- stdout
Shop 1: 1 rule that alerts

deployable            rules  approximate  refused  written to
queries kibana            0            0        1  nothing
--- exit
1
--- stderr
p/a.yml:3:33: error: KQL has no field reference: it cannot compare 'f' with 'g' [SG7104]
    3 | detection: {sel: {'f|fieldref': g}, condition: sel}
      |                                 ^

=== build: what is not exact of a building block
--- args
pack
build
p
-o
out
--only
queries
--- file p/pack.yml
{pack: shop, title: Shop, version: '1', created: 2026-03-01, targets: {esql: {}}}
--- file p/a.yml
title: Block
name: block
logsource: {product: shop}
detection: {words: [mimi katz], condition: words}
---
title: Many
correlation:
    type: event_count
    rules: [block]
    group-by: [user]
    timespan: 5m
    condition: {gte: 3}
--- stdout
Shop 1: 1 rule that alerts

deployable            rules  approximate  refused  written to
queries esql              1            1        0  out/queries/esql

Approximate:
  1 rule in queries esql: without a field this is found as a whole value, or as a phrase of a text field [SG7511]
    Many
--- made out/.sigcc-pack
# Files that sigcc pack build wrote, and will replace or remove.
queries/esql/a.esql
--- made out/queries/esql/a.esql
FROM logs-*
| WHERE @timestamp > NOW() - 5 minutes
| WHERE (KQL("\"mimi katz\""))
| WHERE user IS NOT NULL
| STATS event_count = COUNT(*), first_seen = MIN(@timestamp), last_seen = MAX(@timestamp) BY user
| WHERE event_count >= 3

=== table
--- args
pack
table
p
--- file p/pack.yml
pack: shop
title: Attacks on the shop
version: 1.0.0
created: 2026-03-01
stages: [{id: S1, title: First step, rules: [a.yml]}]
targets: {splunk: {}, cloudwatch: {}}
--- file p/a.yml
title: First | *last* [x](y) <b> `\_
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90
logsource: {product: shop}
detection: {sel: {f: 1}, condition: sel}
tags: [attack.impact, attack.t1496.004, d3fend.d3-rapa, attack.t1059]
level: high
--- file p/b.yml
title: Second
id: 5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b91
logsource: {product: shop}
detection: {sel: {'f|re': 'a(?=b)'}, condition: sel}
tags: [attack.t1059]
--- stdout
# Attacks on the shop

Version 1.0.0. Made by `sigcc pack table`; do not edit.

*query*: it finds exactly what the rule describes; *approximate*: more or less,
and `sigcc explain` with the number says how; *refused*: there is none.

## S1 First step

| Rule | Level | ATT&CK | D3FEND | splunk | cloudformation |
|---|---|---|---|---|---|
| [First \| \*last\* \[x\](y) \<b\> \`\\\_](a.yml) | high | T1496.004, T1059 | D3-RAPA | query | query |

## In no stage

| Rule | Level | ATT&CK | D3FEND | splunk | cloudformation |
|---|---|---|---|---|---|
| [Second](b.yml) |  | T1059 |  | query | refused SG7203 |

## ATT&CK

| ATT&CK | Rules | Stages |
|---|---|---|
| T1059 | 2 | S1 |
| T1496.004 | 1 | S1 |

## D3FEND

| D3FEND | Rules | Stages |
|---|---|---|
| D3-RAPA | 1 | S1 |
--- stderr
p/pack.yml: warning: 1 rule is in no stage, 'Second' first [SG8305]

=== table prints
--- args
pack
table
p
-o
out
--- stderr
sigcc: -o is for build: table prints
sigcc pack --help shows its usage.
--- exit
2
