#!/bin/sh
# spl_read.sh - a parser of SPL that is not ours reads what sigcc writes.
#
#     spl_read.sh SIGCC ROOT
#
# The rules in the folder that SIGCC_CORPUS names and the pack, with the options
# that change the text of queries.  Exit status 77: skipped, the Python package
# is missing (tools/test gets it).
#
# Other packages do not help: splint-spl, a linter, reads anything ("malformed
# input never raises") and looks for slow searches only, and pygments-lexer-spl
# knows tokens, but no syntax.
set -eu
sigcc=$1 root=$2
packages=$root/build/python/spl
[ -d "$packages/panther_sdk" ] || {
    echo 'skipped: the Python package tachtech-panther-sdk is missing'
    exit 77
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

convert() {
    # Rules that are refused are no matter here.
    "$sigcc" convert -t splunk --jsonl -s "$@" 2>/dev/null || [ $? -eq 1 ]
}

# Words of an option are split on purpose.
# shellcheck disable=SC2086
for options in '' '-p auto' '-O inexact=widen' '-O window=tumbling' \
    '-O keywords=terms' '-p auto -O macros=true -O index=main' \
    '-p auto -O window=tumbling'; do
    convert $options ${SIGCC_CORPUS:+"$SIGCC_CORPUS"} "$root/rules"
done >"$work/rules"
pack=$root/rules/braintrust-aws-2026
for baseline in "$pack"/hunts/baselines/splunk_*.yml; do
    convert -p auto -p "$baseline" "$pack/base" \
        "$pack/hunts/aws_hunt_longterm_access_keys.yml"
done >>"$work/rules"
convert -p auto "$root/rules" >"$work/some"

read_queries() { python3 "$root/tests/corpus/spl_read.py" "$packages" "$@"; }
read_queries <"$work/rules"
read_queries planted <"$work/some"
