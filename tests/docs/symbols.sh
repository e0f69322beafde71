#!/bin/sh
# symbols.sh SOURCE NM LIBRARY - does docs/symbols-in-versions list what the
# header declares and the shared library exports?
set -eu
root=$1 nm=$2 library=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sed -n 's/^\(sigcc_[a-z_]*\) .*/\1/p' "$root/docs/symbols-in-versions" |
    sort >"$work/listed"

# One declaration may take several lines.
tr '\n' ' ' <"$root/include/sigcc/sigcc.h" | tr ';' '\n' |
    sed -n 's/.*SIGCC_API [^(]*[ *]\(sigcc_[a-z_]*\)(.*/\1/p' |
    sort >"$work/declared"

# Sanitizers add symbols of their own, with two underscores.
"$nm" -D --defined-only "$library" | awk '{ print $NF }' |
    grep -v -e '^__' -e '^_init$' -e '^_fini$' | sort >"$work/exported"

result=0
diff -u "$work/listed" "$work/declared" || result=1
diff -u "$work/listed" "$work/exported" || result=1
exit "$result"
