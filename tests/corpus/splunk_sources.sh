#!/bin/sh
# splunk_sources.sh - "-p auto" says where in Splunk SigmaHQ's rules look.
#
#     splunk_sources.sh SIGCC
#
# Of all rules in SIGMA_RULES, a clone of SigmaHQ/sigma or part of one, 96 in a
# hundred must be searched for in an index, a source or a source type; of the
# others each must have the note that it has none, and of these none.  Exit
# status 77: skipped, there is no such folder.
set -eu
sigcc=$1
rules=${SIGMA_RULES-}
[ -d "$rules" ] || {
    echo 'skipped: SIGMA_RULES does not name a folder of rules'
    exit 77
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$sigcc" convert -t splunk -p auto -s --jsonl "$rules" >"$work/lines" || :
grep '"kind":"rule"' "$work/lines" | grep '"queries":\["' >"$work/rules"
place='"queries":\["(index|source|sourcetype)(=| IN \()'
grep -E "$place" "$work/rules" >"$work/placed"
grep -vE "$place" "$work/rules" >"$work/others" || :
all=$(wc -l <"$work/rules")
placed=$(wc -l <"$work/placed")
echo "$placed of $all rules have an index, a source or a source type"

status=0
if [ $((placed * 100)) -lt $((all * 96)) ]; then
    echo 'FAIL: less than 96 in a hundred'
    status=1
fi
if grep -v '"SG6019"' "$work/others"; then
    echo 'FAIL: these search all events without a note'
    status=1
fi
if grep '"SG6019"' "$work/placed"; then
    echo 'FAIL: these have the note, and a source all the same'
    status=1
fi
exit $status
