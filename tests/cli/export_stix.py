#!/usr/bin/env python3
"""export_stix.py FILE - do the objects of a STIX bundle hold together?

Rules of STIX 2.1, section by section, that need no other program: ids and
their form, properties that must be there, dates in order, references that
resolve, and nothing that the report does not name.
"""

import json
import re
import sys

UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
COMMON = ["type", "spec_version", "id", "created"]
REQUIRED = {
    "identity": ["name", "modified"],
    "marking-definition": ["name", "extensions"],
    "report": ["name", "modified", "published", "object_refs"],
    "grouping": ["name", "modified", "context", "object_refs"],
    "indicator": ["name", "modified", "pattern", "pattern_type",
                  "pattern_version", "valid_from", "indicator_types"],
    "attack-pattern": ["name", "modified", "external_references"],
    "course-of-action": ["name", "modified", "external_references"],
    "relationship": ["modified", "relationship_type", "source_ref",
                     "target_ref"],
}
ENDS = {
    "indicates": ("indicator", "attack-pattern"),
    "mitigates": ("course-of-action", "attack-pattern"),
    "derived-from": ("indicator", "indicator"),
    "related-to": ("indicator", "indicator"),
}
wrong = []


def complain(what, why):
    wrong.append(f"{what}: {why}")


def check_object(o):
    name = o.get("id", "an object without id")
    for key in COMMON + REQUIRED.get(o.get("type"), ["of a known type"]):
        if key not in o:
            complain(name, f"no {key}")
    if not re.fullmatch(f"{o.get('type')}--{UUID}", name):
        complain(name, "not the form of an id")
    for key in ("created", "modified", "valid_from", "published"):
        if key in o and not re.fullmatch(TIME, o[key]):
            complain(name, f"{key} is {o[key]}")
    if o.get("modified", o.get("created")) < o.get("created", ""):
        complain(name, "modified before it was created")
    if not 0 <= o.get("confidence", 0) <= 100:
        complain(name, f"confidence {o['confidence']}")
    for key, value in o.items():
        if value in ("", [], {}, None):
            complain(name, f"{key} is empty")
        if key.startswith("x_"):
            complain(name, f"{key} is no property of STIX")


def refs_of(o):
    for key, value in o.items():
        if key.endswith("_ref"):
            yield value
        elif key.endswith("_refs"):
            yield from value


def check_relationship(o, types):
    ends = types.get(o["source_ref"]), types.get(o["target_ref"])
    if ENDS.get(o["relationship_type"]) != ends:
        complain(o["id"], f"{ends[0]} {o['relationship_type']} {ends[1]}")


def check_bundle(bundle):
    objects = bundle["objects"]
    if not re.fullmatch(f"bundle--{UUID}", bundle["id"]):
        complain(bundle["id"], "not the form of an id")
    types = {}
    for o in objects:
        check_object(o)
        if o["id"] in types:
            complain(o["id"], "twice")
        types[o["id"]] = o["type"]
    for o in objects:
        for ref in refs_of(o):
            if ref not in types:
                complain(o["id"], f"{ref} is not in the bundle")
        if o["type"] == "relationship":
            check_relationship(o, types)
    reports = [o for o in objects if o["type"] == "report"]
    named = set(reports[0]["object_refs"]) | {reports[0]["id"]}
    if len(reports) != 1 or named != set(types):
        complain("report", "does not name every object")
    actors = {"threat-actor", "campaign", "malware", "intrusion-set"}
    for kind in actors & set(types.values()):
        complain("bundle", f"has a {kind}, which no rule knows")


with open(sys.argv[1], encoding="utf-8") as file:
    check_bundle(json.load(file))
for line in wrong[:20]:
    print(line)
sys.exit(1 if wrong else 0)
