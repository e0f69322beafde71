# aws_hostile.py SIGCC WORK yaml|json|hcl - rules whose texts mean something to
# JSON, YAML, HCL and Logs Insights, through every format of the cloudwatch
# target: what a parser of others reads is what "-f pretty" and "-f filter"
# print, and titles are those of the rules.

import json
import os
import random
import subprocess
import sys

sigcc, work, notation = sys.argv[1:4]
ROOM = random.Random(20261129)

PARTS = [
    '"', "'", "\\", "/", "`", "#", "|", "${x}", "%{if}", "{{y}}", "<<-EOT",
    "EOT", "\n", "\t", "\r", ": ", "- ", "? ", "&a", "*a", "!Ref x", "---",
    "...", "{", "}", "[", "]", ",", "%", "@", "true", "null", "~", "1e3", "0x1",
    "\u00e9", "\U0001f600", "\u2028", "\x85", "\x7f", "\ufeff", "</script>",
    "Fn::Sub", "$", "$${", "%%{", " ", "a", "B", "join(", "\\u0041", "\\n",
]
if notation == "hcl":
    # python-hcl2 does not read "%%{", nor "$${" without an end.
    PARTS = [p for p in PARTS if p not in ("%{if}", "$${", "%%{", "%", "$")]
PLAIN = [p for p in PARTS if p not in ("{{y}}", "\r", "\n", "\t", "`", "\\")]


def text(parts, least=1):
    return "".join(ROOM.choice(parts) for _ in range(ROOM.randint(least, 6)))


def rule(number):
    title = ("t%d " % number + text(PLAIN)).strip()
    return {
        "title": title,
        "id": "0a6f1b52-6a3c-4df2-9c2e-%012d" % number,
        "description": text(PARTS),
        "level": ROOM.choice(["low", "high", "critical"]),
        "logsource": {"product": "aws", "service": "cloudtrail"},
        "detection": {
            "a": {"eventName": "x" + text(PARTS)},
            "b": {"f" + text(["-", " ", ":", "a", "x:y"]):
                  [text(PARTS) + "y", text(PARTS) + "z"]},
            "c": {"g|contains": text(PARTS) + "q"},
            "condition": ROOM.choice(
                ["a and not b", "a or b", "b and c", "not (a and c)"]),
        },
    }


def convert(path, form, *options):
    arguments = [sigcc, "convert", "-t", "cloudwatch", "-f", form, path]
    for option in options:
        arguments += ["-O", option]
    done = subprocess.run(arguments, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit("%s: exit status %d\n%s" % (
            " ".join(arguments), done.returncode, done.stderr))
    return done.returncode, done.stdout.decode("utf-8")


def in_yaml(document):
    import yaml

    class Loader(yaml.SafeLoader):
        pass

    Loader.add_multi_constructor("!", lambda loader, tag, node: None)
    return yaml.load(document, Loader)


def hcl_text(value):
    if value.startswith('"') and value.endswith('"'):
        value = json.loads(value)
    return value.replace("$${", "${").replace("%%{", "%{")


def hcl_query(expression):
    expression = expression.strip()
    if expression.startswith("${"):
        expression = expression[2:-1]
    if not expression.startswith("join("):
        return hcl_text(expression)
    lines = expression[expression.index("["):expression.rindex("]") + 1]
    return "\n".join(map(hcl_text, json.loads(lines)))


def strings_of(document):
    """The saved query, its name, and what the alarm runs."""
    if notation == "hcl":
        import hcl2
        found = {}
        try:
            read = hcl2.loads(document)
        except Exception as problem:
            sys.exit("%s\n%s" % (problem, document))
        for resource in read["resource"]:
            for kind, named in resource.items():
                body = next(iter(named.values()))
                found[kind.strip('"')] = body
        saved = found["aws_cloudwatch_query_definition"]
        alarm = found["awscc_cloudwatch_log_alarm"]
        watched = alarm["scheduled_query_configuration"]
        return (hcl_query(saved["query_string"]), hcl_text(saved["name"]),
                hcl_query(watched["query_string"]))
    read = json.loads if notation == "json" else in_yaml
    saved = alarm = None
    for resource in read(document)["Resources"].values():
        if resource["Type"] == "AWS::Logs::QueryDefinition":
            saved = resource["Properties"]
        if resource["Type"] == "AWS::CloudWatch::LogAlarm":
            alarm = resource["Properties"]
    watched = alarm["ScheduledQueryConfiguration"]
    return saved["QueryString"], saved["Name"], watched["QueryString"]


def check_calls(path, pretty):
    line = convert(path, "default")[1].rstrip("\n")
    for form, query in (("start_query", line), ("put_query_definition", pretty)):
        code, document = convert(path, form, "log_groups=a/b")
        if code != 0 or json.loads(document)["queryString"] != query:
            sys.exit("%s differs:\n%r\n%r" % (
                form, json.loads(document)["queryString"], query))


def check(number):
    subject = rule(number)
    path = os.path.join(work, "rule.yml")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(subject, file)  # a JSON text is a YAML text
    form = "terraform" if notation == "hcl" else "cloudformation"
    options = () if notation == "hcl" else ("template=" + notation,)
    code, document = convert(path, form, *options)
    if code != 0:
        return False
    saved, name, watched = strings_of(document)
    pretty, one = convert(path, "pretty")[1], convert(path, "filter")[1]
    if saved != pretty.rstrip("\n"):
        sys.exit("differs:\n%r\n%r\n%s" % (saved, pretty, document))
    if watched != one.rstrip("\n"):
        sys.exit("differs:\n%r\n%r\n%s" % (watched, one, document))
    if "t%d" % number not in name:
        sys.exit("no name: %r of %r" % (name, subject["title"]))
    if notation == "json":
        check_calls(path, pretty.rstrip("\n"))
    return True


done = sum(check(number) for number in range(300))
print("%d of 300 rules, as %s" % (done, notation))
if done < 100:
    sys.exit("too few rules are converted")
