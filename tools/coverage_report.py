"""coverage_report.py COVERAGE.json - figures and places for tools/coverage.

Prints on standard output what was not reached, one place per line; on standard
error the figures of everything, what is set apart, and the figures without it.
Only what was not reached is ever set apart:

default   In a switch over an enumeration that lists every enumerator, the
          branch of a value that is none of them, and the "return" behind the
          switch that only this branch leads to.  Warnings are errors, so the
          compiler has checked that the list is complete.
memory    A test whether an allocation failed, and what follows, where neither
          the tests nor tests/fault got there.  Recognised by the words below; a line
          that tests something else, too, is not set apart.
"""
import json
import re
import sys

MEMORY = re.compile(r"\b(ARENA_OK|ARENA_NO_MEMORY|ENOMEM|SIGCC_NO_MEMORY|"
                    r"PCRE2_ERROR_NOMEMORY|PCRE2_ERROR_HEAP_FAILED|"
                    r"YAML_MEMORY_ERROR|Z_MEM_ERROR)\b|\bsg_status_of\(|"
                    r"out of memory|not enough memory")
ENUMERATOR = re.compile(r"^\s*case ([A-Z][A-Z0-9_]*):")
LABEL = re.compile(r"^\s*(case\b|default:)")


def block_of(text, number):
    """The lines of a switch, from its own to its closing brace, as indices."""
    first = number - 1
    indent = re.match(r"\s*", text[first]).group()
    last = next(i for i in range(first + 1, len(text))
                if text[i].rstrip() == indent + "}")
    return first, last


def is_closed(text, first, last):
    labels = [line for line in text[first:last] if LABEL.match(line)]
    return all(ENUMERATOR.match(line) for line in labels)


def unreached(line):
    """(1 if the line was not reached, how many of its branches were not)"""
    branches = sum(1 for branch in line["branches"] if branch["count"] == 0)
    return (1 if line["count"] == 0 else 0), branches


def defaults_of(text, lines):
    """What closed switches leave: {number: (lines, branches)} set apart."""
    apart = {}
    for number, line in lines.items():
        if not re.match(r"\s*switch \(", text[number - 1]):
            continue
        first, last = block_of(text, number)
        if line["count"] == 0 or not is_closed(text, first, last):
            continue
        arms = sum(1 for i in range(first + 1, last)
                   if LABEL.match(text[i]) and i + 1 in lines and
                   lines[i + 1]["count"] == 0)
        if unreached(line)[1] > arms:
            apart[number] = (0, 1)
        behind = lines.get(last + 2)
        if (behind and behind["count"] == 0 and
                re.match(r"\s*return\b", text[last + 1]) and
                not any("break;" in one for one in text[first:last])):
            apart[last + 2] = unreached(behind)
    return apart


def apart_of(text, lines):
    """{number: (class, lines, branches)}"""
    apart = {number: ("default", *what)
             for number, what in defaults_of(text, lines).items()}
    for number, line in lines.items():
        code = text[number - 1]
        if (number not in apart and MEMORY.search(code) and
                not re.search(r"&&|\|\|", code)):
            apart[number] = ("memory", *unreached(line))
    return apart


def show(path, number, line, text, kind):
    taken = len(line["branches"]) - unreached(line)[1]
    what = ("line" if line["count"] == 0 else
            "%d of %d" % (taken, len(line["branches"])))
    print("%s:%d: %s%s: %s" % (path, number, what,
                               ", set apart: " + kind if kind else "",
                               text[number - 1].strip()))


def row(name, lines, branches, missing):
    def figure(all_, left):
        return "%.2f %% (%d of %d)" % (100.0 * (all_ - left) / max(1, all_),
                                       all_ - left, all_)
    print("%-9s lines %s, branches %s" % (
        name, figure(lines, missing[0]), figure(branches, missing[1])),
        file=sys.stderr)


def main():
    total, missing = [0, 0], [0, 0]
    classes = {"default": [0, 0], "memory": [0, 0]}
    for file in json.load(open(sys.argv[1], encoding="utf-8"))["files"]:
        with open(file["file"], encoding="utf-8") as source:
            text = source.read().split("\n")
        lines = {line["line_number"]: line for line in file["lines"]
                 if not line["gcovr/noncode"]}
        apart = apart_of(text, lines)
        for number, line in lines.items():
            kind, *left_out = apart.get(number, (None, 0, 0))
            total[0] += 1
            total[1] += len(line["branches"])
            for i in range(2):
                missing[i] += unreached(line)[i]
                if kind:
                    classes[kind][i] += left_out[i]
            if unreached(line) != (0, 0):
                show(file["file"], number, line, text, kind)
    row("all:", *total, missing)
    for kind, (lines, branches) in classes.items():
        print("%-9s %d lines, %d branches set apart" % (kind + ":", lines,
                                                         branches),
              file=sys.stderr)
        total = [total[0] - lines, total[1] - branches]
        missing = [missing[0] - lines, missing[1] - branches]
    row("without:", *total, missing)


main()
