#!/bin/sh
# kibana_refused.sh - the README of the backend lists what KQL refuses.
#
#     kibana_refused.sh SIGCC ROOT
#
# Compares the table in backends/kibana/README.md with the rules in the folder
# that SIGCC_CORPUS names, which must be SigmaHQ's of August 2026.  A rule that
# is refused for two reasons counts for both.  Exit status 77: skipped.
set -eu
sigcc=$1 root=$2
[ -n "${SIGCC_CORPUS-}" ] || {
    echo 'skipped: SIGCC_CORPUS names no folder'
    exit 77
}

told() {
    sed -n '/^<!-- refused -->/,/^<!-- .refused -->/s/^| \([0-9]*\) | SG\([0-9]*\) .*/\2 \1/p' \
        "$root/backends/kibana/README.md"
}

# "7101 29": a number of a diagnostic, and of rules that have it.
counted() {
    sed -n 's/^\([^:]*\):[0-9:]* error: .*\[SG\([0-9]*\)\]$/\2 \1/p' "$work/log" |
        sort -u | awk '{ n[$1]++ } END { for (i in n) print i, n[i] }'
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$sigcc" convert -t kibana -p auto "$SIGCC_CORPUS" >/dev/null 2>"$work/log" ||
    [ $? -eq 1 ]
told | sort >"$work/told"
counted | sort >"$work/counted"
diff "$work/told" "$work/counted" || {
    echo "<: the README, >: the rules in $SIGCC_CORPUS"
    exit 1
}
