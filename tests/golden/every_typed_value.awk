# every_typed_value.awk - no form of a value without a case that shows it.
#
#     awk -f every_typed_value.awk typed_values.def FILE.t...
#
# A case is called "CLASS in column", perhaps with more behind it.

FILENAME ~ /\.def$/ {
    if (/^TYPED\(/) {
        sub(/^TYPED\(/, "")
        sub(/,.*/, "")
        classes[++n] = $0
    }
    next
}
/^=== [A-Z]+ in [a-z]+/ { sub(/:$/, "", $4); shown[$2, $4] }

END {
    m = split("keyword text key ip number boolean date object unknown", columns, " ")
    for (i = 1; i <= n; i++)
        for (k = 1; k <= m; k++)
            if (!((classes[i], columns[k]) in shown)) {
                print "tests/golden: no case \"" classes[i] " in " columns[k] "\""
                failed = 1
            }
    exit n == 0 || failed
}
