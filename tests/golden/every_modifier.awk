# every_modifier.awk - no modifier without a case for every target and for match.
#
#     awk -f every_modifier.awk modifiers.def backends.def FILE.t...
#
# A case shows the modifiers that its rule names: to the targets it has a
# section for, and to match where some of its events match and others do not.

function row(line) {
    sub(/^[A-Z]+\(/, "", line)
    sub(/[,)].*/, "", line)
    return line
}

# Remember what the case that ends here shows.
function end_of_case(    name, place) {
    for (name in named) {
        for (place in places)
            shown[name, place] = 1
        if (hits > 0 && hits < events)
            shown[name, "match"] = 1
    }
    split("", named)
    split("", places)
    section = ""
    events = hits = 0
}

FILENAME ~ /modifiers\.def$/ { if (/^MODIFIER\(/) modifiers[++m] = row($0); next }
FILENAME ~ /backends\.def$/  { if (/^BACKEND\(/) targets[++t] = row($0); next }

/^=== /                     { end_of_case(); next }
/^--- /                     { section = $2; places[section] = 1; next }
section == "events" && NF   { events++ }
section == "match" && NF    { hits = NF }
section == "rule" && /\|.*:/ {
    line = $0
    sub(/:.*/, "", line)
    n = split(line, words, "|")
    for (i = 2; i <= n; i++) {
        gsub(/[^a-z0-9]/, "", words[i])
        named[words[i]] = 1
    }
}

END {
    end_of_case()
    targets[++t] = "match"
    for (i = 1; i <= m; i++)
        for (k = 1; k <= t; k++)
            if (!((modifiers[i], targets[k]) in shown)) {
                printf "tests/golden: no case shows what %s makes of" \
                    " 'f|%s'; add one, as in modifiers/every.t\n", \
                    targets[k], modifiers[i]
                failed = 1
            }
    exit m == 0 || t < 2 || failed
}
