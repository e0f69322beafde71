#!/bin/sh
# templates_table.sh SOURCE - does docs/templates.md list every filter?
set -eu
root=$1 document=docs/templates.md
made=$(mktemp)
trap 'rm -f "$made"' EXIT

cd "$root"
awk -f tools/templates_md.awk "$document" src/template/template.def \
    >"$made"
if [ -n "${SIGCC_BLESS-}" ]; then
    cp "$made" "$document"
fi
diff -u "$document" "$made"
