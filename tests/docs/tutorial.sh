#!/bin/sh
# tutorial.sh SOURCE GENERATOR WORK - follow docs/adding-a-backend.md in a copy
# of the source: make the skeleton, write the page's files, build, run the tests
# that a new backend has, and the page's examples.
set -eu
root=$1 generator=$2 work=$3
here=$root/tests/docs
document=$root/docs/adding-a-backend.md

rm -rf "$work/source"
mkdir -p "$work/source"
(cd "$root" && tar -cf - CMakeLists.txt README.md backends docs include \
    pipelines rules src tests tools) | (cd "$work/source" && tar -xf -)

cd "$work/source"
sed -n '/^sh tools\/new-backend /p' "$document" | sh -e
for name in awk splunk Awk 9awk a-b ''; do
    if sh tools/new-backend "$name" 2>/dev/null; then
        echo "tools/new-backend takes '$name'"
        exit 1
    fi
done
build() {
    cmake --build "$work/build" --target sigcc-cli golden unit_refuse \
        unit_option
}
run() {
    ctest --test-dir "$work/build" --output-on-failure --no-tests=error "$@"
}

# The skeleton as it is, then the page's backend.
cmake -S . -B "$work/build" -G "$generator" -D CMAKE_BUILD_TYPE=Debug \
    -D SIGCC_WERROR=ON -D SIGCC_BUILD_TESTS=ON
build
SIGCC_BLESS=1 run -R '^golden\.awk\.'
grep -q '^f = "one" and g = 2 and not' tests/golden/awk/logic.t
run -R '^(golden\.(awk\.|every_modifier)|unit\.(refuse|option)$)'

awk -v files_only=1 -v root=/nowhere -v new="$work/new.md" \
    -f "$here/console.awk" "$document"
build
SIGCC_BLESS=1 run -R '^golden\.awk\.(logic|modifiers)$'
run -R '^(golden\.(awk\.|every_modifier)|unit\.(refuse|option)$|house\.(layers|names|banned)$)'

exec sh "$here/console.sh" "$root" "$work/build/src/sigcc" "$work/examples" \
    "$document"
