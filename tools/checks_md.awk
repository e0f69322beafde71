# checks_md.awk - the tables of docs/checks.md, from the rows of all checks.
#
#     awk -f tools/checks_md.awk docs/checks.md src/lint/rows/*.def >new
#
# What is above the marker is written by hand and kept.  A row is one line.

FILENAME == ARGV[1] {
    if (!below)
        print
    if (/^<!-- Below: made by/)
        below = 1
    next
}

# "// file.def - files and YAML."
FNR == 1 {
    heading = $0
    sub(/^[^-]*- /, "", heading)
    sub(/\.$/, "", heading)
    headed = 0
}

/^CHECK\(/ {
    if (!headed) {
        print ""
        print "## " toupper(substr(heading, 1, 1)) substr(heading, 2)
        print ""
        print "| Check | Level | Fix | Reports that | Also known as |"
        print "|---|---|---|---|---|"
        headed = 1
    }
    row = $0
    sub(/\)$/, "", row)
    n = split(row, quoted, "\"")
    split(quoted[3], word, /, */)
    summary = quoted[n - 1]
    for (i = n - 2; i > 6; i--)
        summary = quoted[i] "\"" summary
    gsub(/\\"/, "\"", summary)
    gsub(/[|*]/, "\\\\&", summary)
    aliases = quoted[4]
    gsub(/[^ ]+/, "`&`", aliases)
    split(quoted[3], word, /, */)
    fix = word[6] == "NONE" ? "" : tolower(word[6])
    level = tolower(word[3]) (word[4] == "OFF" ? ", off" : "")
    printf "| [`%s`](checks/%s.md) | %s | %s | %s | %s |\n", quoted[2],
        quoted[2], level, fix, summary, aliases
}
