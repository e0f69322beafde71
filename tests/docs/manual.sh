#!/bin/sh
# manual.sh SOURCE PROGRAM - does the manual page name every command, option,
# topic and target, and none that does not exist?  Is it well-formed?
set -eu
program=$2 page=$1/docs/sigcc.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
result=0

# "-t, --target" of a --help becomes "--target".
options_of() {
    sed -n 's/^ *\(-., \)\{0,1\}\(--[a-z-]*\).*/\2/p' | sort -u
}

{
    "$program" --help
    for command in convert check match test export pack list explain; do
        "$program" "$command" --help
    done
} | options_of >"$work/there"
sed 's/\\-/-/g; s/\\fB//g; s/\\fR//g; s/\\fI//g' "$page" >"$work/plain"
grep -o -e '--[a-z][a-z-]*' "$work/plain" | sort -u >"$work/named"
diff -u "$work/named" "$work/there" || result=1

# The section of a command names its options, by the short or the long form,
# and no option of another.
section_of() {
    awk -v head=".SS sigcc $1" '/^\.S[HS]/ { on = $0 == head } on' "$work/plain"
}
for command in convert check match test export pack list explain; do
    section_of "$command" >"$work/section"
    "$program" "$command" --help |
        sed -n 's/^ *\(-.\), \(--[a-z-]*\).*/\1 \2/p; s/^ *\(--[a-z-]*\).*/\1/p' \
            >"$work/options"
    while read -r either or; do
        [ "$or" = --help ] || grep -qw -e "$either" -e "${or:-$either}" "$work/section" || {
            echo "sigcc.1: no ${or:-$either} in the section of 'sigcc $command'"
            result=1
        }
    done <"$work/options"
    for option in $(grep -oE -e '(^|[ ".|])--?[a-zA-Z][a-z-]*' "$work/section" |
        sed 's/^[^-]*//' | sort -u); do
        grep -qw -e "$option" "$work/options" || {
            echo "sigcc.1: the section of 'sigcc $command' has $option, which" \
                "is no option of it"
            result=1
        }
    done
done

names() {
    "$program" --help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p'
    for topic in targets formats options; do
        "$program" list "$topic" | sed 's/  .*//' | tr ' ' '\n'
    done
    "$program" list --help | sed -n '/^Topics:/,$p' | tr -s ' ,.' '\n' |
        sed '1d; /^$/d'
}
count=0
for name in $(names); do
    count=$((count + 1))
    grep -qw -e "$name" "$work/plain" || {
        echo "sigcc.1: does not name '$name'"
        result=1
    }
done

[ "$count" -gt 50 ] || {
    echo "manual: only $count commands, targets, formats and options were found"
    result=1
}

if command -v groff >/dev/null 2>&1; then
    groff -t -man -Tutf8 -ww "$page" 2>&1 >/dev/null | tee "$work/warnings"
    [ ! -s "$work/warnings" ] || result=1
fi
exit "$result"
