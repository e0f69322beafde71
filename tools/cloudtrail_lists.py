#!/usr/bin/env python3
"""cloudtrail_lists.py - which parts of CloudTrail records are lists.

    cloudtrail_lists.py PIPELINE FOLDER...

Splunk names a field below a list with "{}" after the list, rules without it.
Reads the records in FOLDER, JSON or JSON Lines, and writes what their lists are
between the lines "begin of lists" and "end of lists" of PIPELINE, which is
pipelines/splunk_aws.yml: names of values that are lists, of members of lists,
and which members are known.  What is not in the records is in MORE.

The table in the repository is from 3,210 records: invictus-ir/aws_dataset and
the logs of DataDog/stratus-red-team.
"""

import collections
import json
import pathlib
import sys

# Seen in field lists of splunk/security_content (October 2024) ...
MORE = """
requestParameters.alarmNames{}
responseElements.imageScanFindings.findings{}.attributes{}.key
responseElements.imageScanFindings.findings{}.attributes{}.value
responseElements.imageScanFindings.findings{}.description
responseElements.imageScanFindings.findings{}.name
responseElements.imageScanFindings.findings{}.severity
responseElements.imageScanFindings.findings{}.uri
responseElements.keyMetadata.encryptionAlgorithms{}
"""
# ... and lists of requests in the API references of AWS, which rules ask for.
MORE += """
requestParameters.attributesToGet{}
requestParameters.containerDefinitions{}.command{}
requestParameters.containerDefinitions{}.environment{}.name
requestParameters.containerDefinitions{}.environment{}.value
requestParameters.containerDefinitions{}.image
requestParameters.containerDefinitions{}.name
requestParameters.createVolumePermission.add.items{}.group
requestParameters.createVolumePermission.remove.items{}.group
requestParameters.features{}.name
requestParameters.features{}.status
requestParameters.instanceGroups{}.instanceCount
requestParameters.instanceGroups{}.instanceType
requestParameters.ipPermissions.items{}.groups.items{}.groupId
requestParameters.ipPermissions.items{}.groups.items{}.userId
requestParameters.launchPermission.add.items{}.group
requestParameters.launchPermission.remove.items{}.group
requestParameters.policyArns{}.arn
requestParameters.productionVariants{}.initialInstanceCount
requestParameters.productionVariants{}.instanceType
requestParameters.productionVariants{}.modelName
requestParameters.secretIdList{}
"""


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


def block(leaves):
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


def main():
    pipeline = pathlib.Path(sys.argv[1])
    leaves = set()
    for folder in sys.argv[2:]:
        for path in sorted(pathlib.Path(folder).rglob("*.json*")):
            for record in read(path):
                walk(record, "", leaves)
    leaves = {x for x in leaves if " " not in x and ":" not in x}
    leaves |= set(MORE.split())
    head, rest = pipeline.read_text().split("  # begin of lists\n")
    _, tail = rest.split("  # end of lists\n")
    made = "\n".join(block(leaves))
    pipeline.write_text(
        f"{head}  # begin of lists\n{made}\n  # end of lists\n{tail}"
    )


if __name__ == "__main__":
    main()
