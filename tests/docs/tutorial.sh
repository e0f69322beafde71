#!/bin/sh
# tutorial.sh SOURCE GENERATOR WORK - follow docs/adding-a-backend.md in a copy
# of the source: write its files, build, and run its examples.
set -eu
root=$1 generator=$2 work=$3
here=$root/tests/docs
document=$root/docs/adding-a-backend.md

rm -rf "$work/source"
mkdir -p "$work/source"
(cd "$root" && tar -cf - CMakeLists.txt backends docs include src tools) |
    (cd "$work/source" && tar -xf -)

cd "$work/source"
awk -v files_only=1 -v root=/nowhere -v new="$work/new.md" \
    -f "$here/console.awk" "$document"

cmake -S . -B "$work/build" -G "$generator" -D CMAKE_BUILD_TYPE=Debug \
    -D SIGCC_WERROR=ON -D SIGCC_BUILD_TESTS=OFF
cmake --build "$work/build" --target sigcc-cli

exec sh "$here/console.sh" "$root" "$work/build/src/sigcc" "$work/examples" \
    "$document"
