#!/bin/sh
# probe_insights.sh ROOT WORK - does tools/probe-insights have a probe for every
# key in the backend's table, does what it prints run, and do quotes survive?
set -eu
root=$1 work=$2
rm -rf "$work"
mkdir -p "$work"
tool=$root/tools/probe-insights
sh -n "$tool"
sh "$tool" '/probe/logs' >"$work/calls"
sh -n "$work/calls"

printf '#!/bin/sh\nfor a in "$@"; do printf "[%%s]" "$a"; done\necho\n' \
    >"$work/aws"
chmod +x "$work/aws"
PATH=$work:$PATH sh "$work/calls" >"$work/ran"
grep -Fq '[--query-string][fields id | filter h like /a\x23b/ and h like /c\x60d/]' \
    "$work/ran"
grep -Fq '\"h\":\"a#b\\nc`d\"' "$work/ran"

sed -n 's/^# \([a-z-]*\): .*/\1/p' "$work/calls" | sort >"$work/probes"
sed -n '/^## Evidence/,/^## [^E]/s/^|.*| `\([a-z-]*\)` |$/\1/p' \
    "$root/backends/cloudwatch/README.md" | sort >"$work/keys"
test -s "$work/keys"
diff "$work/keys" "$work/probes"
test "$(grep -c '^\[logs\]\[start-query\]' "$work/ran")" = \
    "$(wc -l <"$work/keys")"
if sed -n '/^## Evidence/,/^## [^E]/p' "$root/backends/cloudwatch/README.md" |
    grep '| assumed.*| |$'; then
    echo "an assumption without a probe" >&2
    exit 1
fi

if sh "$tool" "a'b" >"$work/bad" 2>&1 || sh "$tool" >>"$work/bad" 2>&1; then
    echo "a name of a log group that is none was accepted" >&2
    exit 1
fi
