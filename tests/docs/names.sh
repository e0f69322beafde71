#!/bin/sh
# names.sh SOURCE - do the files, functions, messages and packages exist that
# the documents name, and are the places listed that the source has?
set -eu
root=$1
cd "$root"
LC_ALL=C
export LC_ALL
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

# The headings of a file, as links name them.
anchors_of() {
    awk '/^```/ { fenced = !fenced } !fenced && /^#+ /' "$1" |
        sed 's/^#* //; s/[^A-Za-z0-9 _-]//g; s/ /-/g' | tr A-Z a-z
}

# check_links DOCUMENTS: files and headings, not addresses.
check_links() {
    grep -oH ']([^):]*)' "$@" | sed 's/:](/ /; s/)$//' >"$work"
    while read -r document link; do
        file=$(dirname "$document")/${link%%#*}
        case $link in '#'*) file=$document ;; esac
        if [ ! -e "$file" ]; then
            complain "$document" "no file $link"
        elif [ "$link" != "${link#*#}" ]; then
            anchors_of "$file" | grep -qx -e "${link#*#}" ||
                complain "$document" "no heading for $link"
        fi
    done <"$work"
    [ "$(wc -l <"$work")" -gt 300 ] || complain names.sh 'hardly any links'
}

# The line in which a document says something.
line_of() {
    grep -nw -e "$2" "$1" | head -n 1 | cut -d: -f1
}

# "SG7302" is a message, "SG70xx" stands for some, SG7000 to SG7999 are the ends
# of a range, and where a name follows it is that of the message:
# "SG7302 (error, spl_literal_asterisk)".
check_messages() {
    for number in $(grep -ow 'SG[0-9][0-9x]*' "$1" | sort -u |
        grep -vx -e 'SG[0-9]000' -e 'SG[0-9]999'); do
        pattern=$(echo "${number#SG}" | tr x .)
        grep -q "^DIAG($pattern," include/sigcc/diagnostics.def ||
            complain "$1:$(line_of "$1" "$number")" "there is no $number"
    done
    grep -o 'SG[0-9]* ([a-z]*, [a-z_]*)' "$1" | tr -d '(),' |
        while read -r number severity name; do
            severity=$(echo "$severity" | tr a-z A-Z)
            grep -Eq "^DIAG\(${number#SG}, *$severity, *$name," \
                include/sigcc/diagnostics.def ||
                echo "$1:$(line_of "$1" "$number"): not so: $number $severity $name"
        done >"$work"
    if [ -s "$work" ]; then
        cat "$work"
        result=1
    fi
}

# All that the source has of a kind is in the tables of the architecture.
check_places() {
    for file in $(grep -rlE --exclude-dir=lint "$1" src $3 tests/property tests/unit \
        --include='*.[ch]' --include='*.def'); do
        grep -q "$file" docs/architecture.md || complain docs/architecture.md \
            "$file has $2, and its table does not name it"
    done
}

work=$(mktemp)
trap 'rm -f "$work"' EXIT

for document in ./*.md docs/*.md backends/*/README.md rules/*/README.md \
    tests/golden/README.md; do
    document=${document#./}
    check_spans "$document"
    check_messages "$document"
done
check_messages docs/sigcc.1
check_links ./*.md docs/*.md docs/*/*.md backends/*/README.md \
    rules/*/README.md tests/*/README.md

# The row of a modifier, and a kind of value: every switch has all of them.
# One more backend does not edit the map: the compiler finds its switches.
check_places 'MODIFIER_ROW_|modifiers\.def' 'modifiers' backends
check_places 'case VAL_QUERY:' 'kinds of values' ''

for package in $(sh tools/packages --list build test); do
    grep -q "apt-get install.* $package" README.md ||
        complain README.md "does not say that $package is needed"
done
exit "$result"
