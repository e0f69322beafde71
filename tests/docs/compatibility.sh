#!/bin/sh
# compatibility.sh SOURCE PROGRAM WORK - do the tables of docs/compatibility.md
# say what sigcc prints?  With SIGMA=/path/to/sigma the last column is checked
# too; that takes half a second for each row.  SIGMA_2 is the same with pySigma 2.
set -eu
root=$1 program=$2 work=$3
document=$root/docs/compatibility.md

rm -rf "$work"
mkdir -p "$work"
cd "$work"
rows=$(awk -v work=. -f "$root/tests/docs/compatibility.awk" "$document")
result=0

compare() {
    if ! diff -u "$1" "$2" >difference; then
        echo "$document:$(cat "$row.line"): $3"
        sed 1,2d difference
        result=1
    fi
}

# check_sigma PROGRAM COLUMN WHAT
check_sigma() {
    [ -n "$1" ] || return 0
    "$1" convert --without-pipeline -t splunk "$row.yml" >out 2>err ||
        : >out
    grep -v '^$' out >out2 || true # no query is printed as an empty line
    compare "$row.$2" out2 "$3"
}

row=0
while [ "$row" -lt "$rows" ]; do
    row=$((row + 1))
    "$program" convert -t splunk "$row.yml" >out 2>err ||
        [ $? -eq 1 ]
    compare "$row.sigcc" out "the query"
    grep -o '\[SG[0-9]*\]$' err | tr -d '[]' | sort -u >codes || true
    sort -u "$row.codes" >wanted
    compare wanted codes "the messages"
    check_sigma "${SIGMA-}" sigma "what sigma-cli prints"
    check_sigma "${SIGMA_2-}" newer "what sigma-cli prints with pySigma 2"
done
echo "$rows rows"
[ "$rows" -gt 0 ] || result=1
exit "$result"
