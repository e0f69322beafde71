#!/bin/sh
# library.sh SOURCE BUILD LIBRARY WORK CC [FLAG...] - does the program of
# docs/library.md compile, and print what the page says?
#
# With SIGCC_BLESS=1 the page is brought up to date instead.
set -eu
root=$1 build=$2 library=$3 work=$4 cc=$5
shift 5
document=$root/docs/library.md

block() {
    awk -v start="\`\`\`$1" '
        $0 == "```" { inside = 0 }
        inside { print }
        $0 == start { inside = 1 }' "$document"
}

rm -rf "$work"
mkdir -p "$work"
block 'c library.c' >"$work/library.c"
block 'text library.out' >"$work/expected"
"$cc" "$@" -std=c99 -Wall -Wextra -Wpedantic -Werror \
    -I "$root/include" -I "$build/include" "$work/library.c" "$library" \
    -Wl,-rpath,"$(dirname "$library")" -o "$work/library"
"$work/library" >"$work/printed" 2>&1

if [ -n "${SIGCC_BLESS-}" ]; then
    awk -v printed="$work/printed" '
        $0 == "```" { inside = 0 }
        !inside { print }
        $0 == "```text library.out" {
            inside = 1
            while ((getline line < printed) > 0)
                print line
        }' "$document" >"$work/new.md"
    cp "$work/new.md" "$document"
    exit 0
fi
diff -u "$work/expected" "$work/printed"
