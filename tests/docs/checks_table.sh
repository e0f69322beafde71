#!/bin/sh
# checks_table.sh SOURCE - does docs/checks.md list every check?
set -eu
root=$1 document=docs/checks.md
made=$(mktemp)
trap 'rm -f "$made"' EXIT

cd "$root"
# shellcheck disable=SC2046 # the names of rows are plain
awk -f tools/checks_md.awk "$document" $(sed -n \
    's|^#include "\(lint/rows/[a-z_]*\.def\)"|src/\1|p' src/lint/checks.def) \
    >"$made"
if [ -n "${SIGCC_BLESS-}" ]; then
    cp "$made" "$document"
fi
diff -u "$document" "$made"
