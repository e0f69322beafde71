"""Read rules for Elastic Security as strictly as its API does.

    siem_rule.py SCHEMA RULES.ndjson TOML-FOLDER SEARCHES.ndjson

Each line is a rule that the schema describes; ids are unique, and a filter
says its query twice.  The files in TOML hold the same rules.  Searches refer to
data views that are in their file.
"""

import glob
import json
import sys
import tomllib

try:
    import jsonschema
except ImportError:
    jsonschema = None

# What a release of detection-rules fills in, and what only Kibana knows.
OTHERS = {"version", "enabled", "related_integrations", "meta",
          "required_fields", "actions"}
problems = []


def complain(rule, what):
    problems.append(f"{rule.get('rule_id', rule.get('id'))}: {what}")


# type: language, keys that it has, keys that it does not have
TYPES = {
    "query": ("kuery", {"index", "filters"}, set()),
    "threshold": ("kuery", {"index", "filters", "threshold"}, set()),
    "new_terms": ("kuery", {"index", "filters", "new_terms_fields",
                            "history_window_start"}, set()),
    "eql": ("eql", {"index"}, {"filters"}),
    "esql": ("esql", set(), {"index", "filters"}),
}
OF_SOME = {"threshold", "new_terms_fields", "history_window_start"}


def check_type(rule):
    language, wanted, unwanted = TYPES[rule["type"]]
    if rule["language"] != language:
        complain(rule, f"{rule['type']} in {rule['language']}")
    for key in wanted - set(rule):
        complain(rule, f"{rule['type']} without {key}")
    for key in (unwanted | OF_SOME - wanted) & set(rule):
        complain(rule, f"{rule['type']} with {key}")


def check_rule(rule, schema, seen):
    # Without the Python package these are checked all the same.
    for key in set(rule) - set(schema["properties"]):
        complain(rule, f"unknown key {key}")
    for key in set(schema["required"]) - set(rule):
        complain(rule, f"no {key}")
    if rule["rule_id"] in seen:
        complain(rule, "an id that another rule has")
    check_type(rule)
    filters = rule.get("filters", [])
    if not rule["query"] and not filters:
        complain(rule, "neither query nor filters")
    for f in filters:
        if json.loads(f["meta"]["value"]) != f["query"]:
            complain(rule, "a filter whose texts differ")


def plain(value):
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return value


def check_toml(file, rules):
    with open(file, "rb") as f:
        toml = tomllib.load(f)["rule"]
    rule = plain(rules.pop(toml["rule_id"]))
    for key, value in rule.items():
        if key in OTHERS or (key not in toml and value in ([], "")):
            continue
        there = toml.get(key)
        if isinstance(value, str) and isinstance(there, str):
            value, there = value.strip("\n"), there.strip("\n")
        if there != value:
            complain(rule, f"{file}: another {key}")


def check_searches(lines):
    views = {o["id"] for o in lines if o["type"] == "index-pattern"}
    for o in lines:
        if o["type"] != "search":
            continue
        source = json.loads(
            o["attributes"]["kibanaSavedObjectMeta"]["searchSourceJSON"])
        if source["query"]["language"] != "kuery":
            complain(o, "another language")
        for reference in o["references"]:
            if reference["id"] not in views:
                complain(o, "a data view that is not there")


def read_lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def main(schema_file, rules_file, folder, searches_file):
    with open(schema_file, encoding="utf-8") as f:
        schema = json.load(f)
    validator = jsonschema and jsonschema.Draft7Validator(schema)
    rules = {}
    for rule in read_lines(rules_file):
        check_rule(rule, schema, rules)
        for error in validator.iter_errors(rule) if validator else ():
            complain(rule, error.message[:200])
        rules[rule["rule_id"]] = rule
    count = len(rules)
    for file in glob.glob(f"{folder}/rules/*.toml"):
        check_toml(file, rules)
    for rule in rules.values():
        complain(rule, "not among the files")
    check_searches(read_lines(searches_file))
    print("\n".join(problems[:50]))
    print(f"{count} rules, {len(problems)} problems" +
          ("" if validator else "; without the package jsonschema"))
    return bool(problems) or count == 0


sys.exit(main(*sys.argv[1:]))
