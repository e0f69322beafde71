#!/bin/sh
# faults_list.sh SOURCE - does tests/property/README.md list every fault?
set -eu
folder=$1/tests/property
made=$(mktemp)
trap 'rm -f "$made"' EXIT

rows() {
    sed -n 's/^    {"\(.*\)", plant_[a-z_]*, .*},$/\1/p' "$1" |
        sed 's|\\\\|\\|g'
}

while IFS= read -r line; do
    case $line in
    '<!-- list: '*)
        file=${line#<!-- list: }
        printf '%s\n' "$line"
        printf '```text\n'
        rows "$folder/${file% -->}"
        printf '```\n'
        skips=yes
        ;;
    '<!-- end -->') skips= ;;
    esac
    [ -n "${skips-}" ] || printf '%s\n' "$line"
done <"$folder/README.md" >"$made"

if [ -n "${SIGCC_BLESS-}" ]; then
    cp "$made" "$folder/README.md"
fi
diff -u "$folder/README.md" "$made"

for file in "$folder"/*.c; do
    ! grep -q '", plant_' "$file" ||
        grep -qF "<!-- list: ${file##*/} -->" "$folder/README.md" || {
        echo "README.md: no list of the faults in ${file##*/}"
        exit 1
    }
done

# "162 faults" of the tests, against the lists.
awk -F ' *[|] *' '
    match($4, /[0-9]+ faults$/) { said += substr($4, RSTART) }
    /^```/ { inside = listed && !inside; next }
    /^<!-- list/ { listed = 1 }
    /^<!-- end/ { listed = 0 }
    inside { made++ }
    END {
        if (said == made)
            exit
        print "README.md: the table has " said " faults, the lists " made
        exit 1
    }' "$folder/README.md"
