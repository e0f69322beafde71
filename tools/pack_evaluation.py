#!/usr/bin/env python3
"""pack_evaluation.py - what the rule pack finds in public events.

    pack_evaluation.py [--sigcc PROGRAM] [--rules DIR] [--data DIR] EVENTS

EVENTS holds a folder for each data set.  DIR, tests/rules/evaluation if not
given, holds what people wrote:

    datasets.tsv     the data sets: which files, of which log source
    judgements.tsv   each match: true or false, and why
    behaviours.md    the second half of the document

The document goes to standard output.  It is an error, and there is none, when a
match has no judgement, or when a judgement has no match: then the pack finds
less than it did.
"""

import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LEVELS = ["critical", "high", "medium", "low", "informational"]

DataSet = collections.namedtuple(
    "DataSet", "name folder pattern logsource streams member source commit "
    "licence note")
Record = collections.namedtuple("Record", "event file line")
Match = collections.namedtuple("Match", "dataset rule record title level facts")
Judgement = collections.namedtuple("Judgement", "verdict reason")


def table(path):
    """The rows of a table, without its head and without comments."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]
            if line and not line.startswith("#")]


# ---- events ----------------------------------------------------------------

def unwrapped(value, member):
    if isinstance(value, list):
        for each in value:
            yield from unwrapped(each, member)
    elif "Records" in value:
        yield from unwrapped(value["Records"], member)
    else:
        yield value[member] if member else value


def records(path, member):
    """JSON, or JSON Lines; a line of the file only where there is one each."""
    text = path.read_text(encoding="utf-8", errors="replace")
    try:
        for event in unwrapped(json.loads(text), member):
            yield Record(event, path.name, None)
    except json.JSONDecodeError:
        for number, line in enumerate(text.splitlines(), 1):
            for event in unwrapped(json.loads(line), member):
                yield Record(event, path.name, number)


def streams(dataset, events):
    """Lists of records that belong to one time line each."""
    files = sorted((events / dataset.folder).glob(dataset.pattern))
    found = [list(records(f, dataset.member)) for f in files]
    if dataset.streams == "file":
        return found
    return [[record for stream in found for record in stream]]


# ---- matches ---------------------------------------------------------------

def run(sigcc, rules, dataset, stream):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        for record in stream:
            file.write(json.dumps(record.event) + "\n")
        file.flush()
        done = subprocess.run(
            [sigcc, "match", "-l", dataset.logsource, "-r", rules, file.name],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def name_of(record):
    """CloudTrail numbers its records; others are known by their line."""
    number = record.event.get("eventID") if record.line is None else None
    return number or f"{record.file}:{record.line}"


def at(event, path):
    for key in path.split("."):
        event = event.get(key) if isinstance(event, dict) else None
    return event


FACTS = [
    ("who", ["userIdentity.arn", "userIdentity.userName", "actor.alternateId",
             "actor.email_address", "actor.session.user.email", "actor",
             "properties.userPrincipalName", "userIdentity.type",
             "protoPayload.authenticationInfo.principalEmail",
             "properties.initiatedBy.user.userPrincipalName"]),
    ("what", ["eventName", "eventType", "action", "protoPayload.methodName",
              "type", "operationName", "Title"]),
    ("with", ["userAgent"]),
    ("error", ["errorCode"]),
]


def facts_of(event):
    facts = []
    for name, paths in FACTS:
        values = [at(event, path) for path in paths]
        values = [v for v in values if isinstance(v, str) and v]
        if values and (name != "error" or values[0] != "success"):
            facts.append(values[0])
    return ", ".join(facts)


def match_of(dataset, stream, found):
    if "type" in found:
        group = "; ".join(str(v) for v in found["group"].values())
        last = stream[found["events"][-1] - 1] if found["events"] else None
        facts = f"{found['type']} {found['value']}" + (
            ", last " + facts_of(last.event) if last else "")
        record = f"{group} at {found['from']}"
    else:
        record = stream[found["event"] - 1]
        facts = facts_of(record.event)
        record = name_of(record)
    return Match(dataset.name, found["rule"], record, found["title"],
                 found["level"], facts)


def matches_of(sigcc, rules, dataset, found_streams):
    matches = {}
    for stream in found_streams:
        for found in run(sigcc, rules, dataset, stream):
            if "type" in found and dataset.streams == "record":
                continue
            match = match_of(dataset, stream, found)
            if match.level in LEVELS[:-1]:
                matches[match[:3]] = match
    return list(matches.values())


# ---- judgements ------------------------------------------------------------

def judgements_of(path):
    rows = table(path) if path.exists() else []
    return {tuple(row[:3]): Judgement(*row[3:5]) for row in rows}


def complain_about(matches, judgements, looked_at):
    wrong = []
    for m in matches:
        j = judgements.get(m[:3])
        if j is None:
            wrong.append(f"no judgement:\t{m.dataset}\t{m.rule}\t{m.record}\t"
                         f"{m.title}\t{m.facts}")
        elif j.verdict not in ("true", "false") or not j.reason.strip():
            wrong.append(f"neither true nor false, or no reason: {m[:3]}")
    known = {m[:3] for m in matches}
    for key in judgements:
        if key[0] in looked_at and key not in known:
            wrong.append("no longer found:\t" + "\t".join(key))
    return wrong


# ---- the document ----------------------------------------------------------

def cell(text):
    return re.sub(r"([|*_<])", r"\\\1", text).replace("\n", " ")


def row(*cells):
    return "| " + " | ".join(str(c) for c in cells) + " |"


def head(*names):
    return [row(*names), row(*("---" for _ in names))]


def counts(matches, judgements):
    verdicts = collections.Counter(judgements[m[:3]].verdict for m in matches)
    return len(matches), verdicts["true"], verdicts["false"]


def write_datasets(rows, matches, judgements):
    sums = collections.OrderedDict()
    for dataset, count in rows:
        sums.setdefault(dataset.name, [dataset, 0])[1] += count
    yield from head("Data set", "Records", "Matches", "True", "False",
                    "Licence", "What it is")
    for name, (dataset, count) in sums.items():
        own = [m for m in matches if m.dataset == name]
        source = f"[{name}]({dataset.source}) at {dataset.commit[:8]}"
        yield row(source, count, *counts(own, judgements), dataset.licence,
                  dataset.note)
    yield row("all", sum(n for _, n in rows), *counts(matches, judgements), "",
              "")


def by_rule(matches):
    rules = collections.defaultdict(list)
    for m in matches:
        rules[m.rule].append(m)
    return sorted(rules.values(),
                  key=lambda own: (LEVELS.index(own[0].level), own[0].title))


def write_rules(matches, judgements):
    yield from head("Rule", "Level", "Matches", "True", "False")
    for own in by_rule(matches):
        yield row(cell(own[0].title), own[0].level, *counts(own, judgements))


def write_matches(matches, judgements):
    for own in by_rule(matches):
        yield from ["", f"### {cell(own[0].title)}", ""]
        yield from head("Data set", "Record", "Facts", "", "Why")
        for m in sorted(own):
            j = judgements[m[:3]]
            yield row(m.dataset, cell(m.record), cell(m.facts), j.verdict,
                      cell(j.reason))


INTRODUCTION = """\
<!-- Written by tools/pack_evaluation.py: change what it reads, not this. -->
# What the pack finds

The rules of [braintrust-aws-2026](../rules/braintrust-aws-2026/README.md) on
public records, each match judged by a person; then a comparison with the rules of
Elastic and Splunk.

    tools/pack_evaluation.py EVENTS >docs/pack-evaluation.md

makes this page from a folder with the data sets. The judgements are in
tests/rules/evaluation. The program fails when a match has none, and when a
judged match is no longer found.

**True** is a match whose record shows the act that the rule names, done in an
attack, or, in records written by hand, as it would look in one. Everything else
is **false**, above all the deployments that prepared the attacks. Building
blocks and other documents at level informational are not counted.

## Data sets
"""

AFTER_DATASETS = """
None of them holds a theft of an Okta or Entra ID session, a burst of model calls
with a stolen key, the abuse of a provider's key or a finding of GuardDuty's AI
Protection. The rules for these were tried on made-up events only.

## Rules
"""


def document(rows, matches, judgements, behaviours):
    return "\n".join(
        [INTRODUCTION, *write_datasets(rows, matches, judgements),
         AFTER_DATASETS, *write_rules(matches, judgements), "", behaviours, "",
         "## Matches", *write_matches(matches, judgements)]) + "\n"


def unknown_titles(text, rules):
    """Rules that the hand-written part names in italics, and are not there."""
    known = set()
    for path in pathlib.Path(rules).rglob("*.yml"):
        known.update(re.findall(r"^title: (.*)$", path.read_text(), re.M))
    named = re.findall(r"(?<!\*)\*([A-Z][^*|]+)\*(?!\*)", text)
    return sorted(set(re.sub(r"\s+", " ", n) for n in named) - known)


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("--sigcc", default="sigcc")
    p.add_argument("--rules", default=ROOT / "rules/braintrust-aws-2026")
    p.add_argument("--data", default=ROOT / "tests/rules/evaluation",
                   type=pathlib.Path)
    p.add_argument("events", type=pathlib.Path)
    args = p.parse_args()
    judgements = judgements_of(args.data / "judgements.tsv")
    rows, matches = [], []
    for fields in table(args.data / "datasets.tsv"):
        dataset = DataSet(*fields)
        found = streams(dataset, args.events)
        rows.append((dataset, sum(len(s) for s in found)))
        matches += matches_of(args.sigcc, args.rules, dataset, found)
    wrong = [f"{r[0].name}: no records of {r[0].pattern}" for r in rows
             if r[1] == 0]
    wrong += complain_about(matches, judgements, {r[0].name for r in rows})
    behaviours = (args.data / "behaviours.md").read_text(encoding="utf-8")
    wrong += [f"behaviours.md: no rule '{title}'"
              for title in unknown_titles(behaviours, args.rules)]
    if wrong:
        sys.exit("\n".join(wrong))
    sys.stdout.write(document(rows, matches, judgements, behaviours.strip()))


main()
