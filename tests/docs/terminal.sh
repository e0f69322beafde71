#!/bin/sh
# terminal.sh SOURCE SIGCC WORK - are the pictures of a terminal those of today?
set -eu
root=$1 sigcc=$2 work=$3
if ! command -v script >/dev/null 2>&1; then
    echo 'script (util-linux) is not here: the pictures are not compared'
    exit 77
fi
rm -rf "$work"
sh "$root/tools/terminal-svg" "$sigcc" "$work"
result=0
for theme in light dark; do
    file=docs/terminal-$theme.svg
    if [ -n "${SIGCC_BLESS-}" ]; then
        cp "$work/terminal-$theme.svg" "$root/$file"
    fi
    if ! diff -u "$root/$file" "$work/terminal-$theme.svg"; then
        echo "$file is out of date: sh tools/terminal-svg $sigcc docs"
        result=1
    fi
done
exit "$result"
