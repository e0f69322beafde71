#!/usr/bin/env python3
"""Endgame's engine runs the EQL that sigcc writes, on events near each rule.

    eql_engine.py SIGCC FOLDER

Every rule of FOLDER becomes EQL without a pipeline.  Events are made from what
the query compares: its values, as they are, in another case, shorter, longer, or
missing.  What the engine of the Python package "eql" finds is what "sigcc match"
finds.  Queries broken on purpose differ.  Exit status 77: the package is missing.

The package is older than Elasticsearch's dialect.  What is adapted, by Elastic's
"EQL syntax reference" and "EQL function reference":

* "==" compares case; the package ignores it;
* ":" knows "?", one character; the package knows "*" only;
* "regex" compares the whole value; the package looks from its start on;
* a comparison with a missing field is a query that does not match, so that
  "not" of it matches; in the package it is null.

So this shows how queries are read: strings and their escapes, names, lists, and,
or, not.  It does not show: "like" and "regex" beside "like~" and "regex~", which
the package makes one; null; several values; doubled backticks; types.
"""
import json
import random
import re
import subprocess
import sys
import tempfile

EVENTS = 40


def wildcard(*patterns):
    parts = ["".join(".*" if c == "*" else "." if c == "?" else re.escape(c)
                     for c in p) for p in patterns]
    return re.compile("|".join(parts), re.IGNORECASE | re.DOTALL)


def make_engine(eql):
    from eql import ast

    class Engine(eql.PythonEngine):
        """With the comparisons of Elasticsearch."""

        def _convert_function_call(self, node):
            if node.name in ("wildcard", "match"):
                values = [a.value for a in node.arguments[1:]]
                made = (wildcard(*values) if node.name == "wildcard" else
                        re.compile("|".join(f"(?:{v})" for v in values),
                                   re.IGNORECASE | re.DOTALL))
                get = self.convert(node.arguments[0])

                def found(scope):
                    value = get(scope)
                    return isinstance(value, str) and bool(made.fullmatch(value))
                return found
            call = super()._convert_function_call(node)
            return lambda scope: bool(call(scope))

        def _convert_comparison(self, node):
            left, right = self.convert(node.left), self.convert(node.right)
            compare = super()._convert_comparison(node)

            def same(scope):
                a, b = left(scope), right(scope)
                return a == b and isinstance(a, bool) == isinstance(b, bool)
            if node.comparator == ast.Comparison.EQ:
                return same
            if node.comparator == ast.Comparison.NE:  # of "not a == b"
                return lambda scope: not same(scope)
            return lambda scope: bool(compare(scope))

        def _convert_in_set(self, node):
            get = self.convert(node.expression)
            values = [item.value for item in node.container]
            return lambda scope: get(scope) in values

    return Engine


def walk(node, found):
    """What the query compares each field with."""
    from eql import ast
    field = None
    values = []
    for part in node if isinstance(node, (ast.FunctionCall, ast.Comparison,
                                          ast.InSet)) else []:
        if isinstance(part, ast.Field):
            field = field or (part.base, *part.path)
            found.setdefault((part.base, *part.path), [])
        elif isinstance(part, ast.Literal):
            values.append(part.value)
    if field:
        found[field] += values


def compared(query):
    found = {}
    from eql import ast
    for node in query:
        if isinstance(node, ast.Field):
            found.setdefault((node.base, *node.path), [])
        walk(node, found)
    return found


def near(rng, value):
    if not isinstance(value, str):
        return value if rng.random() < 0.7 else value + 1
    text = "".join(rng.choice(["", "x", "A b"]) if c == "*" else
                   "q" if c == "?" else c for c in value)
    text = re.sub(r"/\d+$", "", text) if re.match(r"[\d.]+/\d+$", text) else text
    change = rng.random()
    if change < 0.15:
        return text.swapcase()
    if change < 0.25:
        return text[:-1]
    if change < 0.35:
        return text + "x"
    return text


def put(event, path, value):
    for key in path[:-1]:
        event = event.setdefault(key, {})
        if not isinstance(event, dict):
            return
    if not isinstance(event.get(path[-1]), dict):
        event[path[-1]] = value


def make_events(rng, fields):
    for _ in range(EVENTS):
        event = {"event_type_full": "x"}
        present = rng.choice([0.5, 0.8, 1])
        for path, values in sorted(fields.items()):
            if rng.random() < present:
                put(event, path, near(rng, rng.choice(values or ["x"])))
        yield event


def engine_finds(eql, engine, query, events):
    found = []
    run = engine({"flatten": True, "hooks": [lambda e: found.append(e.time)]})
    with eql.parser.elasticsearch_syntax, eql.parser.allow_runs:
        run.add_query(eql.parse_query(query))
    run.stream_events([eql.Event("generic", n, e)
                       for n, e in enumerate(events, 1)])
    return set(found)


def output_of(*command):
    """Lines of JSON.  Some rules are refused (1); nothing else may go wrong."""
    done = subprocess.run(command, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit status {done.returncode}\n"
                 f"{done.stderr.decode(errors='replace')}")
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def sigcc_finds(sigcc, rule, events):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        for event in events:
            file.write(json.dumps(event) + "\n")
        file.flush()
        return {found["event"] for found in
                output_of(sigcc, "match", "-r", rule, file.name)}


def queries_of(sigcc, folder):
    """One query for each file that has one rule."""
    files = {}
    for entry in output_of(sigcc, "convert", "-t", "eql", "--jsonl", folder):
        files.setdefault(entry["file"], []).append(entry.get("queries", []))
    for name, entries in sorted(files.items()):
        if len(entries) == 1 and len(entries[0]) == 1 \
                and entries[0][0].startswith("any where "):
            yield name, entries[0][0]


def broken(query):
    for old, new in ((" and ", " or "), (" or ", " and "), ("not ", ""),
                     ("*", ""), (' == "', ' != "')):
        if old in query:
            yield query.replace(old, new, 1)


def main():
    sigcc, folder = sys.argv[1:3]
    try:
        import eql
    except ImportError as error:
        print(f"skipped: {error}")
        return 77
    engine = make_engine(eql)
    rules = pairs = hits = bad = planted = noticed = 0
    for name, query in queries_of(sigcc, folder):
        rng = random.Random(name)
        with eql.parser.elasticsearch_syntax, eql.parser.allow_runs:
            fields = compared(eql.parse_query(query))
        events = list(make_events(rng, fields))
        right = sigcc_finds(sigcc, name, events)
        found = engine_finds(eql, engine, query, events)
        rules, pairs, hits = rules + 1, pairs + len(events), hits + len(right)
        for n in sorted(right ^ found):
            bad += 1
            print(f"{name}: {'not found' if n in right else 'found'}: "
                  f"{json.dumps(events[n - 1])}\n    {query}")
        for text in broken(query):
            planted += 1
            noticed += engine_finds(eql, engine, text, events) != right
    print(f"{rules} rules, {pairs} pairs, {hits} matches, {bad} differences, "
          f"{noticed} of {planted} broken queries noticed")
    return 1 if bad or rules == 0 or planted == 0 or hits * 20 < pairs or noticed * 3 < planted else 0


if __name__ == "__main__":
    sys.exit(main())
