# aws_templates.py TERRAFORM CLOUDFORMATION - python-hcl2 reads a configuration
# for Terraform, and finds in it the queries of a template in JSON.

import json
import sys

import hcl2


def text_of(value):
    """What a string literal of HCL says."""
    if value.startswith('"') and value.endswith('"'):
        value = json.loads(value)
    return value.replace("$${", "${").replace("%%{", "%{")


def lines_of(expression):
    """The lines in 'join("\\n", [...])', which HCL and JSON write alike."""
    start = expression.index("[")
    return json.loads(expression[start:expression.rindex("]") + 1])


def query_of(expression):
    expression = expression.strip()
    if expression.startswith("${"):
        expression = expression[2:-1]
    if expression.startswith("join("):
        return "\n".join(map(text_of, lines_of(expression)))
    return text_of(expression)


def queries_of_terraform(path):
    with open(path, encoding="utf-8") as file:
        resources = hcl2.load(file)["resource"]
    for resource in resources:
        for kind, named in resource.items():
            for body in named.values():
                if "query_string" in body:
                    yield query_of(body["query_string"])
                elif "pattern" in body:
                    yield text_of(body["pattern"])
                elif "scheduled_query_configuration" in body:
                    watched = body["scheduled_query_configuration"]
                    yield query_of(watched["query_string"])


def queries_of_cloudformation(path):
    with open(path, encoding="utf-8") as file:
        for resource in json.load(file)["Resources"].values():
            properties = resource["Properties"]
            watched = properties.get("ScheduledQueryConfiguration", properties)
            if "FilterPattern" in watched:
                yield watched["FilterPattern"]
            elif "QueryString" in watched:
                yield watched["QueryString"]


ours = list(queries_of_terraform(sys.argv[1]))
theirs = list(queries_of_cloudformation(sys.argv[2]))
if ours != theirs:
    for one, other in zip(ours, theirs):
        if one != other:
            sys.exit("differs:\n%r\n%r" % (one, other))
    sys.exit("%d queries, not %d" % (len(ours), len(theirs)))
if not ours:
    sys.exit("no queries")
print("%d queries" % len(ours))
