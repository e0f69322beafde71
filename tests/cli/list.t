# What there is, and what messages mean.

=== targets
--- args
list
targets
--- stdout parts
splunk                         Splunk SPL (also: spl)
kibana                         Elastic KQL (also: kql)
cloudwatch                     CloudWatch Logs Insights (also: insights)...

=== formats
--- args
list
formats
--- stdout parts
splunk default                 one search per condition
splunk savedsearches           stanzas for savedsearches.conf
...
kibana default                 KQL
...
cloudwatch default             one line: columns and filter
...

=== formats of a target
--- args
list
formats
cloudwatch
--- stdout
cloudwatch default             one line: columns and filter
cloudwatch filter              the filter stage only
cloudwatch pretty              one stage a line, under the rule's title
cloudwatch start_query         JSON for the AWS CLI, to search
cloudwatch put_query_definition JSON for the AWS CLI, to save
cloudwatch cloudformation      a template of saved queries and alarms
cloudwatch terraform           the same as resources of Terraform

=== options of a target, by its alias
--- args
list
options
kql
--- stdout parts
kibana single_wildcard         '?': widen to '*' where that finds more (auto), never or always (auto|error|widen; default: auto)
...
kibana hoist                   rules: filters say what KQL cannot (false|true; default: true)
...

=== levels
--- args
list
levels
--- stdout
informational                  for information; usually too many to review one by one
low                            notable only together with other findings
medium                         should be reviewed regularly
high                           should be reviewed promptly
critical                       should be reviewed immediately

=== statuses
--- args
list
statuses
--- stdout
unsupported                    cannot be used in its current form
deprecated                     replaced or covered by another rule
experimental                   may produce false results
test                           mostly stable, may need tuning
stable                         fit for production

=== modifiers
--- args
list
modifiers
--- stdout parts
all                            every value must match, not just one of them
neq                            the comparison must not hold
contains                       the value is somewhere in the field
...
expand                         %name% is filled in by a pipeline...

=== nothing
--- args
list
--- stderr
sigcc: list what?
  targets              query languages
  formats              output formats of the targets
  options              options of the targets, for -O
  correlation-methods  how the targets count events, for -c
  modifiers            modifiers of Sigma values
  levels               levels of rules, for match --level
  statuses             statuses of rules
  pipelines            bundled processing pipelines
  transformations      what pipelines can do to rules
  conditions           when pipeline items apply
  postprocessing       what pipelines can do to queries
  finalizers           what pipelines can do to the whole output
  diagnostics          messages of sigcc
  checks               what sigcc check looks for
  profiles             sets of checks, for check --profile
  exports              formats of sigcc export
  data                 facts that checks use, with their versions
--- exit
2

=== no such topic
--- args
list
target
--- stderr
sigcc: unknown topic 'target': use one of
  targets              query languages
  formats              output formats of the targets
  options              options of the targets, for -O
  correlation-methods  how the targets count events, for -c
  modifiers            modifiers of Sigma values
  levels               levels of rules, for match --level
  statuses             statuses of rules
  pipelines            bundled processing pipelines
  transformations      what pipelines can do to rules
  conditions           when pipeline items apply
  postprocessing       what pipelines can do to queries
  finalizers           what pipelines can do to the whole output
  diagnostics          messages of sigcc
  checks               what sigcc check looks for
  profiles             sets of checks, for check --profile
  exports              formats of sigcc export
  data                 facts that checks use, with their versions
--- exit
2

=== no such target
--- args
list
formats
kibna
--- stderr
sigcc: unknown target 'kibna'; did you mean 'kibana'?
sigcc list --help shows its usage.
--- exit
2

=== an option it does not have
--- args
list
--all
--- stderr
sigcc: unknown option '--all'
sigcc list --help shows its usage.
--- exit
2

=== explain: by number
--- args
explain
SG3002
--- stdout
SG3002 (error, modifier_unknown)
No modifier has this name.

The text after `|` must be the name of a modifier. A misspelt one cannot be
skipped: the rule would compare whole values where its author asked for a part,
and silently find something else. `sigcc list modifiers` prints all names.

Wrong:

    detection:
        selection:
            CommandLine|contians: whoami
        condition: selection

Right:

    detection:
        selection:
            CommandLine|contains: whoami
        condition: selection

=== explain: by name
--- args
explain
modifier_unknown
--- stdout
SG3002 (error, modifier_unknown)
No modifier has this name.

The text after `|` must be the name of a modifier. A misspelt one cannot be
skipped: the rule would compare whole values where its author asked for a part,
and silently find something else. `sigcc list modifiers` prints all names.

Wrong:

    detection:
        selection:
            CommandLine|contians: whoami
        condition: selection

Right:

    detection:
        selection:
            CommandLine|contains: whoami
        condition: selection

=== explain: without capitals
--- args
explain
sg4004
SG9001
--- stdout
SG4004 (error, condition_name)
A condition names a detection that does not exist.

A condition may use only names that are keys under `detection`. Here a detection
was renamed and the condition was not.

Wrong:

    detection:
        selection_image:
            Image|endswith: '\whoami.exe'
        condition: selection

Right:

    detection:
        selection_image:
            Image|endswith: '\whoami.exe'
        condition: selection_image

SG9001 (error, limit_source)
A file is larger than sigcc reads.

Rules, pipelines and manifests are small files; the largest in public
repositories has 300 KB. A file of more than 16 MB is something else, or
hostile.

=== explain: the number alone
--- args
explain
3002
--- stdout
SG3002 (error, modifier_unknown)
No modifier has this name.

The text after `|` must be the name of a modifier. A misspelt one cannot be
skipped: the rule would compare whole values where its author asked for a part,
and silently find something else. `sigcc list modifiers` prints all names.

Wrong:

    detection:
        selection:
            CommandLine|contians: whoami
        condition: selection

Right:

    detection:
        selection:
            CommandLine|contains: whoami
        condition: selection

=== explain: no such number
--- args
explain
SG1234
--- stderr
sigcc: unknown message or check 'SG1234'
sigcc list diagnostics and sigcc list checks show all of them.
--- exit
2

=== explain: a name near one
--- args
explain
modifier_unknwon
--- stderr
sigcc: unknown message or check 'modifier_unknwon'; did you mean 'modifier_unknown'?
sigcc list diagnostics and sigcc list checks show all of them.
--- exit
2

=== explain: nothing
--- args
explain
--- stderr
sigcc: nothing to explain: name a message, such as SG3002, or a rule file
sigcc explain --help shows its usage.
--- exit
2

=== explain: a good and a bad one
--- args
explain
SG3002
XX
--- stdout escaped
SG3002 (error, modifier_unknown)
No modifier has this name.

The text after `|` must be the name of a modifier. A misspelt one cannot be
skipped: the rule would compare whole values where its author asked for a part,
and silently find something else. `sigcc list modifiers` prints all names.

Wrong:

    detection:
        selection:
            CommandLine|contians: whoami
        condition: selection

Right:

    detection:
        selection:
            CommandLine|contains: whoami
        condition: selection\n
--- stderr
sigcc: unknown message or check 'XX'
sigcc list diagnostics and sigcc list checks show all of them.
--- exit
2

=== the pipelines of a target
--- args
list
pipelines
cloudwatch
--- stdout
cloudwatch_aws                 CloudTrail and cost anomaly events in CloudWatch Logs
cloudwatch_bedrock             Amazon Bedrock model invocation logs in CloudWatch Logs
cloudwatch_cloudfront          Standard logs of CloudFront in CloudWatch Logs
cloudwatch_eks                 Kubernetes audit log of Amazon EKS in CloudWatch Logs
cloudwatch_eventbridge         CloudTrail events that EventBridge put into CloudWatch Logs
cloudwatch_guardduty           GuardDuty and Security Hub findings in CloudWatch Logs
cloudwatch_route53             Queries to a public Route 53 zone in CloudWatch Logs
cloudwatch_route53_resolver    Queries of the Route 53 Resolver in CloudWatch Logs
cloudwatch_s3access            Server access logs of Amazon S3 in CloudWatch Logs
cloudwatch_vpcflow             VPC flow logs in CloudWatch Logs
cloudwatch_waf                 AWS WAF logs in CloudWatch Logs
sysmon                         Sysmon's event for each generic log source of Windows

=== what has no targets
--- args
list
modifiers
splunk
--- stderr
sigcc: the modifiers are the same for every target: list modifiers takes no 'splunk'
sigcc list --help shows its usage.
--- exit
2

=== correlation methods
--- args
list
correlation-methods
--- stdout
splunk stats                   counts with the command stats
cloudwatch stats               counts with the command stats
eql sequence                   sequences of events within a span
esql stats                     counts with the command STATS

=== explain a check, by its name elsewhere
--- args
explain
double_wildcard
--- stdout
value-double-wildcard (note)
Two wildcards '*' follow each other.

`*` already stands for any number of characters, so a second one next to it
changes nothing.

Wrong:

    title: Whoami
    detection:
        selection:
            CommandLine: '**whoami'
        condition: selection

Found:

    bad.yml:4:23: note: two wildcards '*' in a row mean the same as one [value-double-wildcard]
        4 |         CommandLine: '**whoami'
          |                       ^~

Right:

    title: Whoami
    detection:
        selection:
            CommandLine: '*whoami'
        condition: selection

=== conditions
--- args
list
conditions
--- stdout parts
logsource                      the rule's log source has these parts (rule)
...
contains_wildcard              values hold wildcards (detection item)
...
exclude_fields                 the field is none of these (field name)
...

=== diagnostics
--- args
list
diagnostics
--- stdout parts
SG1001                         the file is not valid YAML from here on (error, yaml_syntax)
...
SG3020                         a path ends with an escaped wildcard, which is a literal character (warning, wildcard_escaped)
...

=== a target like no other
--- args
list
formats
qqqqqqqq
--- stdout
--- stderr
sigcc: unknown target 'qqqqqqqq'
sigcc list --help shows its usage.
--- exit
2

=== explain: a message with an example that is run
--- args
explain
SG4006
--- stdout
SG4006 (note, condition_case)
Write operators in lower case; some tools insist on it.

Operators are written in lower case. sigcc takes upper case too, but other tools
read `AND` as the name of a detection.

Run: `sigcc convert -v -t splunk bad.yml`

Wrong:

    detection:
        selection:
            Image: a
        filter_admin:
            User: b
        condition: selection AND filter_admin

Right:

    detection:
        selection:
            Image: a
        filter_admin:
            User: b
        condition: selection and filter_admin

=== explain: a file that is not there
--- args
explain
-t
splunk
nope.yml
--- stdout
--- stderr
nope.yml: error: cannot read: No such file or directory [SG1010]
--- exit
3

=== explain: a word that is a file
--- args
explain
-t
splunk
condition_syntax
--- file condition_syntax
title: T
logsource: {product: aws}
detection:
  sel:
    f: 1
  condition: sel
--- stdout
== rule: T
sel:
  f: 1
condition: sel

== modifiers applied
logsource: aws - -
sel:
  f: 1
condition: sel

== expression
f: 1

== query: Splunk SPL
f=1
--- stderr

=== explain: no name at all
--- args
explain
Sx3002
s
SG
--- stdout escaped
\n
--- stderr
sigcc: unknown message or check 'Sx3002'
sigcc list diagnostics and sigcc list checks show all of them.
sigcc: unknown message or check 's'
sigcc list diagnostics and sigcc list checks show all of them.
sigcc: unknown message or check 'SG'
sigcc list diagnostics and sigcc list checks show all of them.
--- exit
2

=== explain: a message whose example has a rule and a pipeline
--- args
explain
SG6003
--- stdout
SG6003 (error, pipeline_key)
A pipeline has no such key.

With a misspelt key its whole list would be lost, and the rule would keep field
names that the data does not have.

Run: `sigcc convert -t splunk -p bad.yml rule.yml`

rule.yml:

    title: Example
    logsource:
        product: example
    detection:
        selection:
            field: value
        condition: selection

Wrong:

    transfomations:
        - type: field_name_prefix
          prefix: event.

Right:

    transformations:
        - type: field_name_prefix
          prefix: event.
