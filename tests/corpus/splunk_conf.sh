#!/bin/sh
# splunk_conf.sh - other programs read the .conf files that sigcc writes.
#
#     splunk_conf.sh SIGCC ROOT WORK
#
# The rules in the folder that SIGCC_CORPUS names and the pack.  Exit status 77:
# skipped, the Python packages are missing (tools/test gets them).
set -eu
sigcc=$1 root=$2 work=$3
packages=$root/build/python/conf
[ -d "$packages/ksconf" ] || {
    echo 'skipped: the Python package ksconf is missing'
    exit 77
}
rm -rf "$work"
mkdir -p "$work"

convert() {
    # Rules that are refused are no matter here.
    "$sigcc" convert -t splunk -p auto -s "$@" \
        ${SIGCC_CORPUS:+"$SIGCC_CORPUS"} "$root/rules" 2>/dev/null ||
        [ $? -eq 1 ]
}
convert --jsonl >"$work/queries"
convert -f savedsearches -o "$work/savedsearches.conf"
convert -f app -o "$work/app"

python3 "$root/tests/corpus/splunk_conf.py" "$packages" "$work/queries" \
    "$work/savedsearches.conf" "$work/app/default/app.conf" \
    "$work/app/default/macros.conf" "$work/app/default/savedsearches.conf" \
    "$work/app/metadata/default.meta"
