#!/bin/sh
# full_disk.sh PROGRAM WORK - a disk that is full before all is written.
#
# The disk is a small tmpfs, which root may mount, and whoever may make a
# namespace of their own.  Exit status 77: neither, the test is skipped.
set -eu
LC_ALL=C
export LC_ALL
program=$1 work=$2
result=0

if [ "${3-}" != mounted ]; then
    rm -rf "$work"
    mkdir -p "$work/disk"
    if unshare -m true 2>/dev/null; then
        exec unshare -m sh "$0" "$program" "$work" mounted
    elif unshare -rm true 2>/dev/null; then
        exec unshare -rm sh "$0" "$program" "$work" mounted
    fi
    echo 'full_disk.sh: skipped: this user may not mount a small disk'
    exit 77
fi

cd "$work"
if ! mount -t tmpfs -o size=64k tmpfs disk; then
    echo 'full_disk.sh: skipped: tmpfs cannot be mounted'
    exit 77
fi

complain() {
    echo "full_disk.sh: $1"
    result=1
}

# Whatever the commands write is longer than the disk is large.
value=$(printf '%0500d' 0)
mkdir rules
for i in $(seq 200); do
    cat >rules/r$i.yml <<END
title: Rule $i
logsource: {product: aws}
detection: {sel: {f: x, g: ['$value', y]}, condition: sel}
END
    printf '{"f":"x","g":"y","n":"%s"}\n' "$value"
done >events.jsonl
{
    printf 'schema: 1\nrule: rules/r1.yml\ncases:\n'
    for i in $(seq 400); do
        echo "- {name: $value$i, events: [{f: x, g: y}], expect: true}"
    done
    printf 'targets:\n  splunk: {golden: disk/q.spl, status: ok}\n'
} >manifest.yml

# $1 is the file that cannot be written, the rest the command.
expect_full() {
    target=$1
    shift
    status=0
    "$program" "$@" >out 2>err || status=$?
    [ $status -eq 3 ] || complain "$1 $target: exit status $status"
    grep -q "$target: cannot write: No space left on device" err ||
        complain "$1 $target: $(tail -n 1 err)"
    ! ls -A disk | grep '^[.]sigcc-' || complain "$1 $target: left behind"
}

echo before >disk/old
for file in old new; do
    expect_full disk/$file convert -t splunk -o disk/$file rules
    expect_full disk/$file convert -t splunk --jsonl -o disk/$file rules
    expect_full disk/$file convert -t splunk -f savedsearches -o disk/$file rules
    expect_full disk/$file match -r rules -o disk/$file events.jsonl
    expect_full disk/$file test --junit disk/$file manifest.yml
done
[ "$(cat disk/old)" = before ] || complain 'the old file is changed'
[ "$(ls -A disk)" = old ] || complain "on the disk: $(ls -A disk)"

# What could be written is whole.
"$program" convert -t splunk --output-dir whole rules
expect_full disk/queries/'r[0-9]*.spl' \
    convert -t splunk --output-dir disk/queries rules
n=0
for file in disk/queries/*; do
    cmp "$file" "whole/${file##*/}" || complain "$file is not whole"
    n=$((n + 1))
done
[ $n -gt 10 ] && [ $n -lt 200 ] || complain "$n files of 200"

# Expected queries stay what they were.
rm disk/queries/*
echo before >disk/q.spl
head -c 70000 /dev/zero >disk/filler 2>/dev/null || true
expect_full disk/q.spl test --accept manifest.yml
[ "$(cat disk/q.spl)" = before ] || complain 'the expected query is changed'

exit $result
