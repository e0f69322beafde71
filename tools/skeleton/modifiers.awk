# modifiers.awk - the rules of tests/golden/modifiers/every.t for one target.
#
#     awk -v target=NAME -f modifiers.awk backends.def every.t
#
# Sections of other targets and of matching are left out; the target's is empty.

function end_of_case() {
    if (in_case)
        printf "--- %s\n\n", target
}

BEGIN { print "# What becomes of every modifier.\n" }

FILENAME ~ /backends\.def$/ {
    if (match($0, /^BACKEND\([a-z0-9]+/))
        others[substr($0, 9, RLENGTH - 8)] = 1
    next
}

/^=== / { end_of_case(); in_case = 1; skipping = 0 }
/^--- / { skipping = ($2 in others) || $2 == "events" || $2 == "match" }
in_case && !skipping && NF

END { end_of_case() }
