=== format filter only
--- rule
title: Test rule
logsource:
  product: aws
  service: cloudtrail
detection:
  sel:
    eventName: A1
  condition: sel
--- format filter
--- cloudwatch
filter eventName like /(?i)^A1$/

=== columns that are shown anyway, and twice
--- rule
title: A
fields: ['@message', u, '@timestamp', v, u]
logsource: {category: t}
detection: {sel: {x: y}, condition: sel}
--- cloudwatch
fields @timestamp, @message, u, v | filter x like /(?i)^y$/

=== the second condition is too long
--- rule
title: T
logsource: {category: t}
detection:
    one: {x: y}
    two: {x: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'}
    condition: [one, two]
--- options
max_length=80
--- cloudwatch
fields @timestamp, @message | filter x like /(?i)^y$/
--- cloudwatch diagnostics
6:22 error SG7206: the query has 105 characters; the service takes at most 80; a lookup table can hold a long list

=== line breaks in values
--- rule
title: A
logsource: {category: t}
detection: {sel: {x: "a\r\nb\tc"}, condition: sel}
--- cloudwatch
fields @timestamp, @message | filter x like /(?i)^a\r\nb\tc$/

=== input for the AWS CLI
--- rule
title: A "title"
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        f: 'a"b\c'
    condition: sel
--- format start_query
--- options
log_groups=CloudTrail/logs,/aws/events/x
limit=5
--- cloudwatch
{
  "logGroupNames": [
    "CloudTrail/logs",
    "/aws/events/x"
  ],
  "queryLanguage": "CWLI",
  "queryString": "fields @timestamp, @message | filter f like /(?i)^a\"b\\\\c$/ | sort @timestamp desc | limit 5"
}

=== a query to save, without log groups
--- rule
title: A "title"
id: 4db60cc0-36fb-42b7-9b58-a5b53019fb74
logsource: {product: aws, service: cloudtrail}
detection:
    sel:
        f: 'a"b\c'
    condition: sel
--- format put_query_definition
--- cloudwatch
{
  "name": "sigma/aws_cloudtrail/A \"title\"",
  "queryLanguage": "CWLI",
  "queryString": "# A \"title\"\n# 4db60cc0-36fb-42b7-9b58-a5b53019fb74\nfields @timestamp, @message\n| filter f like /(?i)^a\"b\\\\c$/"
}
