#!/bin/sh
# elastic_parse.sh - others' parsers read what sigcc writes in EQL and ES|QL.
#
#     elastic_parse.sh SIGCC ROOT eql|esql
#
# The pack with its pipelines and without, and as rules of Elastic Security.
# Exit status 77: skipped, the Python package is missing (tools/test gets it).
set -eu
sigcc=$1 root=$2 language=$3
python=$root/build/python/$language/bin/python
[ -x "$python" ] || {
    echo 'skipped: the Python package is missing'
    exit 77
}
list=$(mktemp)
trap 'rm -f "$list"' EXIT

for pipeline in '' '-p auto'; do
    # Rules that are refused are no matter here.
    "$sigcc" convert -t "$language" $pipeline --jsonl "$root/rules" \
        2>/dev/null >>"$list" || [ $? -eq 1 ]
done
# Rules of Elastic Security, of which one or the other is in this language.
for forced in auto "$language"; do
    "$sigcc" convert -t kibana -p auto -f siem_rule_ndjson \
        -O language="$forced" "$root/rules" 2>/dev/null >>"$list" ||
        [ $? -eq 1 ]
done
pack=$root/rules/braintrust-aws-2026
for baseline in "$pack/hunts/baselines/${language}_"*.yml; do
    [ ! -e "$baseline" ] ||
        "$sigcc" convert -t "$language" -p auto -p "$baseline" --jsonl \
            "$pack/base" "$pack/hunts/aws_hunt_longterm_access_keys.yml" \
            2>/dev/null >>"$list"
done
"$python" "$root/tests/corpus/elastic_parse.py" "$language" <"$list"
