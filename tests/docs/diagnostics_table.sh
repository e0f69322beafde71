#!/bin/sh
# diagnostics_table.sh SOURCE - does docs/diagnostics.md list every message?
set -eu
root=$1 document=docs/diagnostics.md
made=$(mktemp)
trap 'rm -f "$made"' EXIT

cd "$root"
awk -f tools/diagnostics_md.awk "$document" include/sigcc/diagnostics.def \
    >"$made"
if [ -n "${SIGCC_BLESS-}" ]; then
    cp "$made" "$document"
fi
diff -u "$document" "$made"
