# splunk_conf.py PACKAGES QUERIES CONF... - two readers of .conf files that are
# not ours read what sigcc writes, and find the queries in it.
#
# PACKAGES is the folder that holds ksconf 0.13.10, which refuses what Splunk
# would read in some way of its own, and Splunk's own
# addonfactory-splunk-conf-parser-lib 1.0.0.  QUERIES are lines of
# "sigcc convert --jsonl".  The searches in each savedsearches.conf must be
# these, on one line.
#
# The second reader has defects that are allowed for: it leaves the backslash
# that continues a line in the value, loses blanks at the beginning of such
# lines, takes ";" after a blank in the first line of a value for a comment
# (Splunk has comments at the beginning of a line only), and does not know the
# settings without a title in .meta files.

import json
import os
import re
import sys

sys.path.insert(0, sys.argv[1])
from addonfactory_splunk_conf_parser_lib import TABConfigParser  # noqa: E402
from ksconf.conf.parser import (  # noqa: E402
    PARSECONF_STRICT,
    ConfParserException,
    parse_conf,
    parse_conf_string,
)

PLANTED = {
    "a line without a key": "[a]\nsearch = x\ny\n",
    "a value that goes on without a backslash": "[a]\nsearch = x\n| y\n",
    "a second title": "[a]\nsearch = x\n[a]\nsearch = y\n",
    "a second key": "[a]\nsearch = x\nsearch = y\n",
}

ADDED = (
    r" \| addinfo \| where _time-info_min_time>=\d+(?= \|)|"
    r" \| `\w+_filter`(?=$| \| table )"
)
TABLE = r" \| table [^|]*$"


def as_both_read(value):
    """The value without what the second reader does to it."""
    first, _, rest = value.replace("\\\n", "\n").partition("\n")
    first = re.sub(r"\s;.*", "", first)
    return re.sub(r"\s+", " ", first + "\n" + rest).strip()


def read_both(path):
    stanzas = parse_conf(path, profile=PARSECONF_STRICT)
    other = TABConfigParser()
    with open(path, encoding="utf-8") as file:
        other.read_file(file)
    if path.endswith(".meta"):
        return stanzas
    for name, settings in stanzas.items():
        found = {k: as_both_read(v) for k, v in other.items(name)}
        found.pop("__name__", None)
        wanted = {k: as_both_read(v) for k, v in settings.items()}
        for key in found.keys() | wanted.keys():
            if found.get(key) != wanted.get(key):
                raise ValueError(
                    "[%s] %s\n%r\n%r"
                    % (name, key, wanted.get(key), found.get(key))
                )
    if set(other.sections()) != set(stanzas):
        raise ValueError("titles read in two ways")
    return stanzas


def check_searches(stanzas, queries):
    """Each search is a query, and each query is there.  A search that runs on
    a schedule may leave out windows that began before, an app has a macro after
    each, and a rule that a correlation uses has its fields only in a file."""
    searches = {re.sub(ADDED, "", s["search"]).strip() for s in stanzas.values()}
    plain = {re.sub(TABLE, "", s): s for s in searches - queries}
    searches = searches & queries | {q if q in queries else s
                                     for q, s in plain.items()}
    for text in sorted(searches ^ queries)[:5]:
        print("  not in both: " + text[:300])
    if searches != queries:
        raise ValueError("other searches than without a file")


def queries_in(path):
    with open(path, encoding="utf-8") as lines:
        return {
            re.sub(r"\n+", " ", query).strip()
            for line in lines
            for query in json.loads(line).get("queries") or []
        }


def main():
    for what, text in PLANTED.items():
        try:
            parse_conf_string(text, profile=PARSECONF_STRICT)
            print("not refused: " + what)
            return 1
        except ConfParserException:
            pass
    queries = queries_in(sys.argv[2])
    if not queries:
        print("no queries")
        return 1
    for path in sys.argv[3:]:
        stanzas = read_both(path)
        if os.path.basename(path) == "savedsearches.conf":
            check_searches(stanzas, queries)
        print("%s: %d stanzas" % (os.path.basename(path), len(stanzas)))
    return 0


sys.exit(main())
