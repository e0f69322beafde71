#!/bin/sh
# typed_values.sh - the README of the backend has the table that the code has.
#
#     sh typed_values.sh ROOT
set -eu
root=$1 document=backends/kibana/README.md
made=$(mktemp)
trap 'rm -f "$made"' EXIT

cd "$root"
awk -f tools/typed_values_md.awk "$document" src/elastic/typed_forms.def \
    src/elastic/typed_values.def >"$made"
if [ -n "${SIGCC_BLESS-}" ]; then
    cp "$made" "$document"
fi
diff -u "$document" "$made"
