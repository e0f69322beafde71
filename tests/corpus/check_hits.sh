#!/bin/sh
# check_hits.sh - what SigmaHQ's validators find in SigmaHQ's rules.
#
#     check_hits.sh SIGCC ROOT
#
# SIGMA_RULES is a clone of SigmaHQ/sigma, or part of one; check_hits.txt has
# what its commit of August 2026 gives, without deprecated rules and the like.
# A line for each finding.  Exit status 77: skipped, there is none.
set -eu
sigcc=$1
here=$2/tests/corpus
rules=${SIGMA_RULES-}
[ -d "$rules" ] || {
    echo 'skipped: SIGMA_RULES does not name a folder of rules'
    exit 77
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

find "$rules" -name '*.yml' | sed 's|.*/||' | sort >"$work/files"
checks=$(grep -v '^#' "$here/check_hits.txt" | cut -d' ' -f1 | sort -u)

# Only files that are there.
grep -v '^#' "$here/check_hits.txt" | sort -k2 |
    join -1 2 -2 1 -o 1.1,1.2 - "$work/files" | sort >"$work/expected"

only=
for check in $checks; do
    only="$only --only $check"
done
[ -s "$work/expected" ] || {
    echo "no file of check_hits.txt is in $rules"
    exit 1
}
"$sigcc" check $only --fail-level error "$rules" >"$work/said" 2>/dev/null ||
    [ $? -eq 1 ]
grep -vE '/(deprecated|unsupported|rules-placeholder)/' "$work/said" |
    sed -n 's/^[^ ].*\/\([^/:]*\)\.yml:.*\[\([a-z-]*\)\]$/\2 \1.yml/p' |
    sort >"$work/found"
echo "$(wc -l <"$work/expected") expected"
diff "$work/expected" "$work/found"
