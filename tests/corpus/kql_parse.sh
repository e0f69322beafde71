#!/bin/sh
# kql_parse.sh - Kibana's own parser reads what sigcc writes.
#
#     kql_parse.sh SIGCC ROOT
#
# The pack with its pipelines and without, and every query that the golden
# cases expect.  Exit status 77: skipped, npm or its package is missing.
set -eu
sigcc=$1
root=$2
here=$root/tests/corpus
command -v node >/dev/null 2>&1 || {
    echo 'skipped: node is missing'
    exit 77
}
list=$(mktemp)
trap 'rm -f "$list"' EXIT

for pipeline in '' '-p auto'; do
    # Rules that are refused are no matter here.
    "$sigcc" convert -t kibana $pipeline --jsonl "$root/rules" \
        2>/dev/null >>"$list" || [ $? -eq 1 ]
done
find "$root/tests/golden" -name '*.t' -exec awk '
    /^=== / { other = 0 }
    /^--- format / { other = $3 != "default" }
    /^(---|===) / { on = $0 == "--- kibana" && !other; next }
    on && NF && !/^#/ {
        gsub(/\\/, "&&"); gsub(/"/, "\\\\&"); gsub(/\t/, "\\t")
        printf "{\"file\":\"%s\",\"queries\":[\"%s\"]}\n", FILENAME, $0
    }' {} + >>"$list"
echo "$(wc -l <"$list") lines"
cd "$root/build" 2>/dev/null || cd "$here"
node "$here/kql_parse.js" <"$list"
