#!/bin/sh
# splunk_tools.sh - Splunk's own tools accept what sigcc makes of the pack.
#
#     splunk_tools.sh SIGCC ROOT WORK appinspect|contentctl
#
# "appinspect" shows the app to splunk-appinspect, which must find neither
# errors, failures nor warnings, but a failure once the folder has another name
# than the app.  "contentctl" puts the detections in a new repository for
# contentctl, which must find them valid, but not once one has no id.  Exit
# status 77: skipped, the tool is missing (tools/test gets it).
set -eu
sigcc=$1 root=$2 work=$3 what=$4
bin=$root/build/python/$what/bin
result=0

complain() {
    echo "splunk_tools: $1"
    result=1
}

case $what in
appinspect) tool=$bin/splunk-appinspect ;;
contentctl) tool=$bin/contentctl ;;
esac
"$tool" --help >/dev/null 2>&1 || {
    echo "skipped: the Python package of ${tool##*/} is missing"
    exit 77
}
rm -rf "$work"
mkdir -p "$work/sigma_rules"
cd "$work"

# The number after a name in the summary; without it there was none.
count() { sed -n "s/^ *$1: *\\([0-9][0-9]*\\) *\$/\\1/p" out; }

inspect() { "$tool" inspect "$1" --mode precert >out 2>&1 || :; }

check_appinspect() {
    for option in enterprise_security=false enterprise_security=true; do
        rm -rf sigma_rules
        "$sigcc" convert -t splunk -p auto -f app -O "$option" \
            -o sigma_rules "$root/rules" 2>/dev/null
        inspect sigma_rules
        for kind in error failure future_failure warning; do
            [ "$(count $kind)" = 0 ] && continue
            cat out
            complain "$option: something is wrong with the app"
            break
        done
        echo "$option: $(count success) checks passed"
    done
    mv sigma_rules other_rules
    inspect other_rules
    [ "$(count failure)" = 1 ] || complain 'the name of the folder: not noticed'
}

check_contentctl() {
    "$tool" init --bare >out 2>&1 || {
        cat out
        complain 'no repository'
    }
    rm -rf detections stories/*
    "$sigcc" convert -t splunk -p auto -f contentctl -o . "$root/rules" \
        2>/dev/null
    "$tool" validate >out 2>&1 || {
        tail -n 60 out
        complain 'the detections are not valid'
    }
    set -- detections/*.yml
    echo "$# detections"
    sed -i '/^id: /d' "$1"
    if "$tool" validate >out 2>&1; then
        complain 'a detection without an id: not refused'
    fi
}

"check_$what"
exit "$result"
