#!/bin/sh
# pack.sh SOURCE PROGRAM WORK - does every rule and template of the bundled
# pack become a query, but for those that the pack's README says are refused?
set -eu
root=$1 program=$2 work=$3
pack=rules/braintrust-aws-2026
result=0

rm -rf "$work"
mkdir -p "$work"
cd "$root"

complain() {
    echo "$pack/README.md: $1"
    result=1
}

# The titles in the table "Target, Refused, Why", for the target $1.
said() {
    awk -F ' *[|] *' -v target="$1" '
        /^[|] Target [|] Refused [|] Why [|]$/ { inside = 1; next }
        !/^[|]/ { inside = 0 }
        inside && tolower($2) ~ target {
            n = split($3, part, "*")
            for (i = 2; i <= n; i += 2)
                print part[i]
        }' $pack/README.md | sort -u
}

# The titles of what has an error; for a target that refuses all correlations,
# of rules only.
refused() {
    skip=none
    if grep -qi "^| $1 | all correlations |" $pack/README.md; then
        skip=correlation
        ! grep '"kind":"correlation"' "$2" | grep -v '"queries":\[\]' ||
            complain "a correlation has a query for $1"
    fi
    grep '"severity":"error"' "$2" | grep -v "\"kind\":\"$skip\"" |
        sed 's/.*"title":"//; s/","kind":.*//' | sort -u
}

for target in splunk kibana cloudwatch; do
    "$program" convert -t $target -p auto --jsonl $pack \
        >"$work/$target" || [ $? -eq 1 ]
    said $target >"$work/said"
    refused $target "$work/$target" >"$work/refused"
    diff -u "$work/said" "$work/refused" || complain "refused for $target"
done

# Templates: each fits a rule, and changes what comes out.
messages() {
    grep -v '^sigcc: [0-9]* rules' "$1" || true
}
templates=0
"$program" convert -t cloudwatch -p auto $pack >"$work/plain" \
    2>"$work/plain.log" || [ $? -eq 1 ]
messages "$work/plain.log" >"$work/old.log"
for template in "$pack"/filters/*.yml.example; do
    templates=$((templates + 1))
    "$program" convert -t cloudwatch -p auto --filter "$template" $pack \
        >"$work/filtered" 2>"$work/log" || [ $? -eq 1 ]
    messages "$work/log" >"$work/new.log"
    diff "$work/old.log" "$work/new.log" || complain "$template is not sound"
    ! cmp -s "$work/plain" "$work/filtered" ||
        complain "$template changes nothing"
done

# Each entry of the table of thresholds changes a correlation; those of the two
# counts of an Okta session change the correlation of both, too.
example=$pack/thresholds.yml.example
"$program" pack build $pack -o "$work/tuned" --only queries -t cloudwatch \
    --tune $example >"$work/log" || complain "$example is not sound"
entries=$(grep -c '^    [^ #]' $example)
grep -q ", $entries correlations tuned$" "$work/log" ||
    complain "$example does not tune $entries correlations"
"$program" convert -t cloudwatch -p auto --tune $example --jsonl $pack \
    >"$work/tuned.jsonl" || [ $? -eq 1 ]
changed=$(diff "$work/cloudwatch" "$work/tuned.jsonl" | grep -c '^>' || true)
[ "$changed" -eq $((entries + 1)) ] ||
    complain "$example changes $changed queries, not $((entries + 1))"

# What the queries for CloudWatch cost: the numbers in the table, in its order.
awk -f tests/docs/pack_cost.awk "$work/cloudwatch" | awk '{ print $2 }' \
    >"$work/cost"
awk -F ' *[|] *' '
    /^[|] Queries for CloudWatch [|] Number [|] Which [|]$/ { inside = 1; next }
    !/^[|]/ { inside = 0 }
    inside && $3 ~ /^[0-9]+$/ { print $3 }' $pack/README.md >"$work/said"
diff -u "$work/said" "$work/cost" || complain "queries for CloudWatch, by cost"
total=$(awk '{ n += $1 } END { print n }' "$work/cost")
grep -q "The $total documents\$" $pack/README.md ||
    complain "$total documents have a query for CloudWatch"

# The tables of rules: file, title, level and techniques of each.
awk -F ' *[|] *' '
    !/^[|] Filter/ && !/[.]example[)]/ {
        for (i = 2; i < NF; i++)
            if ($i ~ /^\[[^ ]*\]\([^ ]*[.]yml\)$/) {
                file = $i
                sub(/^.*\(/, "", file)
                sub(/\)$/, "", file)
                print file " | " $(i - 1) " | " $(i + 1) " | " $(NF - 1)
            }
    }' $pack/README.md | sort >"$work/said"
awk -v pack="$pack/" '
    function value(name,   rest) {
        rest = substr($0, index($0, "\"" name "\":\"") + length(name) + 4)
        return substr(rest, 1, index(rest, "\"") - 1)
    }
    function techniques(   rest, tag, count, found, i) {
        rest = substr($0, index($0, "\"tags\":[") + 8)
        count = split(substr(rest, 1, index(rest, "]") - 1), tag, "\"")
        for (i = 1; i <= count; i++)
            if (sub(/^attack[.]t/, "T", tag[i]))
                found = found (found == "" ? "" : ", ") tag[i]
        return found
    }
    /"kind":"(rule|correlation)"/ {
        file = substr(value("file"), length(pack) + 1)
        if (/"kind":"correlation"/ || file !~ /^correlations/)
            print file " | " value("title") " | " value("level") " | " \
                  techniques()
    }' "$work/splunk" | sort >"$work/rows"
diff -u "$work/said" "$work/rows" || complain "the tables of rules"

# An analyst sees more of an event than that it was found.
for rule in $(find $pack -name '*.yml' ! -path '*/tests/*' ! -path '*/hunts/*' \
    ! -path '*/base/*' ! -path '*/correlations/*' ! -name pack.yml); do
    grep -q '^fields:$' "$rule" || complain "$rule names no fields"
done

# "52 rules that work alone" and so on.
number() {
    sed -n "s/^\* \([0-9]*\) $1.*/\1/p" $pack/README.md
}

count_kind() {
    grep -c "\"kind\":\"$1\"" "$work/splunk"
}

[ $(($(number rules) + $(number 'building blocks'))) -eq "$(count_kind rule)" ] ||
    complain "there are $(count_kind rule) rules"
[ "$(number correlations)" -eq "$(count_kind correlation)" ] ||
    complain "there are $(count_kind correlation) correlations"
[ "$(number templates)" -eq "$templates" ] ||
    complain "there are $templates templates"
exit "$result"
