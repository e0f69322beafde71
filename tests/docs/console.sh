#!/bin/sh
# console.sh - do the examples of a document print what it says?
#
#     console.sh SOURCE PROGRAM WORK DOCUMENT
#
# With SIGCC_BLESS=1 the document is brought up to date instead.
set -eu
source=$1 program=$2 work=$3 document=$4
here=$source/tests/docs

rm -rf "$work"
mkdir -p "$work/bin" "$work/run"
ln -s "$program" "$work/bin/sigcc"
ln -s "$source/rules" "$source/docs" "$work/run"
PATH=$work/bin:$PATH NO_COLOR=1
export PATH NO_COLOR

cd "$work/run"
result=0
awk -v root="$source" -v new="$work/new.md" -f "$here/console.awk" \
    "$document" || result=$?
if [ -n "${SIGCC_BLESS-}" ] && [ "$result" -ne 0 ]; then
    cp "$work/new.md" "$document"
    echo "$document: brought up to date; read it before you keep it"
    exit 0
fi
exit "$result"
