#!/usr/bin/env python3
"""cloudtrail_lists.py - which parts of CloudTrail records are lists.

    cloudtrail_lists.py read FOLDER...   find lists in records, JSON or JSON
                                         Lines, and write them into the table
    cloudtrail_lists.py write            write what targets need of the table
    cloudtrail_lists.py check            has that been done?

The table is cloudtrail_lists.txt, beside this file.  From it come the lines
between "begin of lists" and "end of lists" of two pipelines and of
src/emit/cloudtrail_lists.def: for Splunk, which names a field below a list with
"{}" after the list, names of values that are lists, of members of lists, and
which members are known; for CloudWatch Logs, which has no fields below lists,
their paths; for any target the outermost lists, to warn without a pipeline.
"""

import collections
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / "tools/cloudtrail_lists.txt"
BEGIN, END = "begin of lists\n", "end of lists\n"
# The end of the records' part of the table.
OTHERS = "# Seen in"


def records(value):
    if isinstance(value, list):
        for each in value:
            yield from records(each)
    elif isinstance(value, dict) and "eventSource" in value:
        yield value
    elif isinstance(value, dict):
        yield from records(value.get("Records", []))


def read(path):
    text = path.read_text(encoding="utf-8", errors="replace")
    try:
        yield from records(json.loads(text))
    except ValueError:
        for line in text.splitlines():
            try:
                yield from records(json.loads(line))
            except ValueError:
                pass


def walk(value, path, leaves):
    if isinstance(value, dict):
        for key, inner in value.items():
            walk(inner, f"{path}.{key}" if path else key, leaves)
    elif isinstance(value, list):
        for inner in value or [None]:
            walk(inner, path + "{}", leaves)
    else:
        leaves.add(path)


def plain(path):
    return path.replace("{}", "")


def quoted(path):
    return f"'{path}'" if "{" in path else path


def mapping(names):
    """Lines for a map from a name to one name, or to several."""
    for name, targets in names:
        targets = sorted(targets, reverse=True)
        text = ", ".join(quoted(t) for t in targets)
        yield f"      {name}: {text if len(targets) == 1 else f'[{text}]'}"


def tables(leaves):
    """Names of whole values, of beginnings, and of members."""
    whole = collections.defaultdict(set)
    parts = collections.defaultdict(set)
    members = collections.defaultdict(set)
    for leaf in sorted(leaves):
        if leaf.endswith("{}"):
            whole[plain(leaf)].add(leaf)
        at = leaf.find("{}.")
        while at >= 0:
            parts[plain(leaf[:at]) + "."].add(leaf[:at] + "{}.")
            at = leaf.find("{}.", at + 1)
        at = leaf.rfind("{}.")
        if at >= 0:
            members[leaf[: at + 2]].add(leaf[at + 3 :])
    # What is a list in some records only: its members are not known.
    for leaf in leaves:
        if leaf + "{}" in leaves:
            whole[plain(leaf)].add(leaf)
        for part, targets in parts.items():
            if leaf.startswith(part):
                targets.add(part)
                members.pop(part[:-1] + "{}", None)
    return whole, parts, members


RULES = """    rule_conditions:
      - type: logsource
        product: aws
        service: cloudtrail
"""


def splunk(leaves):
    whole, parts, members = tables(leaves)
    yield "  - id: lists"
    yield "    type: field_name_mapping"
    yield "    mapping:"
    yield from mapping(sorted(whole.items()))
    yield RULES + "  - id: members_of_lists"
    yield "    type: field_name_prefix_mapping"
    yield "    mapping:"
    yield from mapping(sorted(parts.items(), key=lambda p: (-len(p[0]), p[0])))
    yield RULES + "  - id: known_members"
    yield "    type: set_state"
    yield "    key: list_members"
    yield "    val:"
    for name, known in sorted(members.items()):
        yield f"      {quoted(name)}: [{', '.join(map(quoted, sorted(known)))}]"
    yield RULES.rstrip()


def cloudwatch(leaves):
    """Not what is a list in some records only: one path finds one form."""
    for leaf in sorted(leaves):
        if "{}" in leaf and not {leaf + "{}", leaf[:-2]} & leaves:
            yield f"      - {leaf.replace('{}', '.*')}"


def outermost(leaves):
    """Lists that are in no list, and lists in all records."""
    for name in sorted({x.split("{}")[0] for x in leaves if "{}" in x}):
        others = [x for x in leaves if (x + ".").startswith(name + ".")]
        if not others:
            yield f'LIST("{name}")'


TARGETS = {
    "pipelines/splunk_aws.yml": splunk,
    "pipelines/cloudwatch_aws.yml": cloudwatch,
    "src/emit/cloudtrail_lists.def": outermost,
}


def is_relevant(leaf, leaves):
    """Is it below a list, or what is a list in other records?"""
    if "{}" in leaf or leaf + "{}" in leaves:
        return True
    return any(leaf.startswith(plain(x.split("{}")[0]) + ".") for x in leaves
               if "{}." in x)


def read_records(folders):
    leaves = set()
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*.json*")):
            for record in read(path):
                walk(record, "", leaves)
    leaves = {x for x in leaves if " " not in x and ":" not in x}
    head, others = TABLE.read_text().split(OTHERS)
    head = "".join(x + "\n" for x in head.split("\n") if x.startswith("#"))
    found = sorted(x for x in leaves if is_relevant(x, leaves))
    TABLE.write_text(head + "\n".join(found) + "\n\n" + OTHERS + others)


def written(name):
    """The file with its part of the table."""
    lines = TABLE.read_text().split("\n")
    leaves = {x for x in lines if x and not x.startswith("#")}
    head, rest = (ROOT / name).read_text().split(BEGIN)
    before, tail = rest.split(END)
    indent = before.split("\n")[-1]
    made = "\n".join(TARGETS[name](leaves))
    return f"{head}{BEGIN}{made}\n{indent}{END}{tail}"


def main():
    what, folders = sys.argv[1], sys.argv[2:]
    result = 0
    if what == "read":
        read_records(folders)
    for name in TARGETS:
        if what == "write":
            (ROOT / name).write_text(written(name))
        elif what == "check" and (ROOT / name).read_text() != written(name):
            print(f"{name}: not as cloudtrail_lists.py writes it")
            result = 1
    return result


if __name__ == "__main__":
    sys.exit(main())
