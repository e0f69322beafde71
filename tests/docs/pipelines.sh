#!/bin/sh
# pipelines.sh SOURCE PROGRAM - does docs/pipelines.md have a section for
# everything a pipeline can do, and for nothing else?
set -eu
document=$1/docs/pipelines.md
program=$2
result=0

names=$(for what in transformations conditions postprocessing finalizers; do
    "$program" list "$what" | awk '{ print $1 }'
done | sort -u)
# shellcheck disable=SC2016
sections=$(grep '^### ' "$document" | grep -o '`[a-z_]*`' | tr -d '`' | sort -u)

for name in $names; do
    echo "$sections" | grep -qx "$name" || {
        echo "$document: nothing about $name"
        result=1
    }
done
for name in $sections; do
    echo "$names" | grep -qx "$name" || {
        echo "$document: there is no $name"
        result=1
    }
done
exit "$result"
