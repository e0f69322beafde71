#!/bin/sh
# check_fix.sh SIGCC ROOT WORK - does "sigcc check --fix" leave nothing that it
# can fix, and every query as it was?
#
# On a copy of the rules in $SIGCC_CORPUS, or of the pack, as it is and after
# some damage: blanks at the ends of lines, a tag twice, keys in another order.
set -eu
LC_ALL=C
export LC_ALL
sigcc=$1 corpus=${SIGCC_CORPUS:-$2/rules} work=$3
result=0

complain() {
    echo "check_fix: $1"
    result=1
}

damage() {
    find "$1" -name '*.yml' | while read -r file; do
        awk '
            /^(title|status|level):/ { print $0 "  "; next }
            /^    - attack\.t/ && !tagged { print; tagged = 1 }
            /^author:/ && !held { held = $0; next }
            { print }
            END { if (held) print held }' "$file" >damaged.new
        cat damaged.new >"$file"
    done
}

# Queries with their rules, without what fixes of attributes change.
queries() {
    for target in splunk kibana cloudwatch; do
        "$sigcc" convert -t "$target" --jsonl "$1" >lines 2>/dev/null ||
            [ $? -eq 1 ]
        sed 's/"line":[0-9]*,//g; s/"tags":\[[^]]*\],//
            s/"diagnostics":.*//' lines
    done
}

# The ids of what could be fixed.
fixable() {
    "$sigcc" check --no-config --profile strict -f jsonl "$1" >lines \
        2>/dev/null || [ $? -eq 1 ]
    sed -n '/"class":"\(safe\|meta\)"/s/.*"check":"\([^"]*\)".*/\1/p' lines |
        sort | uniq -c
}

check() {
    cp -R "$1" before
    queries before >queries.before
    grep -q '"queries":\["' queries.before || complain "$1: no queries"
    sed -i.bak 's,"before/,"after/,' queries.before
    cp -R before after
    fixable before >fixable.before
    echo "fixable in $1:"
    cat fixable.before
    status=0
    "$sigcc" check --no-config --profile strict --diff before >diff 2>errors ||
        status=$?
    [ "$status" -le 1 ] || complain "--diff: $(cat errors)"
    "$sigcc" check --no-config --profile strict -f summary --fix after \
        >summary 2>errors || [ $? -eq 1 ]
    cat errors
    ! grep -q 'not fixed' errors || complain "$1: a fix was refused"
    queries after >queries.after
    cmp queries.before queries.after || complain "$1: a query has changed"
    fixable after >fixable.after
    [ ! -s fixable.after ] || complain "$1: left: $(cat fixable.after)"
    if command -v patch >/dev/null 2>&1; then
        patch -s -p1 <diff || complain "$1: patch does not take the diff"
        diff -r before after >differences ||
            complain "$1: --diff is not --fix: $(head -n 5 differences)"
    fi
    rm -rf before after
}

rm -rf "$work"
mkdir -p "$work"
cd "$work"
cp -R "$corpus" whole
check whole
damage whole
check whole
[ -s fixable.before ] || complain 'no damage was found'
exit "$result"
