#!/bin/sh
# splunk_app.sh - a strict reader of .conf files reads the app that sigcc makes
# of all rules.
#
#     splunk_app.sh SIGCC ROOT WORK
#
# The rules in the folder that SIGCC_CORPUS names, else the pack.  Exit status
# 77: skipped, python3 is missing.
set -eu
sigcc=$1 root=$2 work=$3
rules=${SIGCC_CORPUS:-$root/rules}
command -v python3 >/dev/null 2>&1 || {
    echo 'skipped: python3 is missing'
    exit 77
}
rm -rf "$work"
for option in enterprise_security=false enterprise_security=true; do
    # Rules that are refused are no matter here.
    "$sigcc" convert -t splunk -p auto -f app -O "$option" \
        -o "$work/$option" "$rules" 2>/dev/null || [ $? -eq 1 ]
    python3 "$root/tests/corpus/splunk_app.py" "$work/$option"
done
