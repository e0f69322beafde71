# diagnostics_md.awk - the tables of docs/diagnostics.md, from diagnostics.def.
#
#     awk -f tools/diagnostics_md.awk docs/diagnostics.md \
#         include/sigcc/diagnostics.def >new && mv new docs/diagnostics.md
#
# What is above the marker is written by hand and kept.  In the table of
# messages a comment of one line starts a section, and a row is one line.

FNR == NR {
    if (!below)
        print
    if (/^<!-- Below: made by/)
        below = 1
    next
}

/^\/\* .* \*\/$/ && !/clang-format/ {
    sub(/^\/\* /, "")
    sub(/ \*\/$/, "")
    print ""
    print "## " $0
    print ""
    print "| Number | Severity | Name | Meaning |"
    print "|---|---|---|---|"
    next
}

/^DIAG\(/ {
    row = $0
    sub(/^DIAG\(/, "", row)
    meaning = row
    sub(/^[^"]*"/, "", meaning)
    sub(/"\)$/, "", meaning)
    gsub(/\\"/, "\"", meaning)
    gsub(/[|*]/, "\\\\&", meaning)
    split(row, part, /, */)
    printf "| SG%s | %s | `%s` | %s |\n", part[1], tolower(part[2]), part[3],
        meaning
}
