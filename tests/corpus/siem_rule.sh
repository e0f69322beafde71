#!/bin/sh
# siem_rule.sh - rules for Elastic Security are what its API takes.
#
#     siem_rule.sh SIGCC ROOT WORK
#
# The rules in the folder that SIGCC_CORPUS names, else the pack.  Exit status
# 77: skipped, python3 or its module tomllib (3.11) is missing.
set -eu
sigcc=$1 root=$2 work=$3
rules=${SIGCC_CORPUS:-$root/rules}
python3 -c 'import tomllib' 2>/dev/null || {
    echo 'skipped: python3 with tomllib is missing'
    exit 77
}
rm -rf "$work"
mkdir -p "$work"

# Rules that are refused are no matter here.
convert() {
    "$sigcc" convert -t kibana -p auto -f "$1" -o "$2" "$rules" 2>/dev/null ||
        [ $? -eq 1 ]
}

convert siem_rule_ndjson "$work/rules.ndjson"
convert toml "$work/toml"
convert kibana_ndjson "$work/searches.ndjson"
python3 "$root/tests/corpus/siem_rule.py" \
    "$root/tests/corpus/siem_rule.schema.json" "$work/rules.ndjson" \
    "$work/toml" "$work/searches.ndjson"
