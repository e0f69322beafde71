#!/bin/sh
# names.sh SOURCE - do the files, functions and packages exist that the
# documents name?
set -eu
root=$1
cd "$root"
result=0

complain() {
    printf '%s: %s\n' "$1" "$2"
    result=1
}

spans_of() {
    # Code spans of one word, outside fenced blocks.
    # shellcheck disable=SC2016
    awk '/^```/ { fenced = !fenced } !fenced' "$1" | grep -o '`[^` ]*`' |
        tr -d '`' | sort -u
}

# backends/awk is what the tutorial makes.
check_spans() {
    for span in $(spans_of "$1"); do
        case $span in
        *'<'* | *'*'* | backends/awk/* | build/*) ;;
        src/* | backends/* | include/* | tests/* | tools/* | docs/* | rules/*)
            [ -e "$span" ] || complain "$1" "there is no $span"
            ;;
        sg_*'()' | sigcc_*'()')
            grep -rqw "${span%??}" include src ||
                complain "$1" "there is no $span"
            ;;
        esac
    done
}

check_links() {
    links=$(grep -o '](\([^):#]*\))' "$1" | sed 's/^](//; s/)$//')
    for link in $links; do
        [ -e "$(dirname "$1")/$link" ] || complain "$1" "no file $link"
    done
}

for document in README.md CHANGELOG.md docs/*.md; do
    check_spans "$document"
    check_links "$document"
done

for package in $(sh tools/packages --list build test); do
    grep -q "apt-get install.* $package" README.md ||
        complain README.md "does not say that $package is needed"
done
exit "$result"
