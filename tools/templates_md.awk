# templates_md.awk - the tables of docs/templates.md, from template.def.
#
#     awk -f tools/templates_md.awk docs/templates.md \
#         src/template/template.def >new && mv new docs/templates.md
#
# What is above the marker is written by hand and kept.  A row of the
# table is one line.

FNR == NR {
    if (!below)
        print
    if (/^<!-- Below: made by/)
        below = 1
    next
}

/^(FILTER|TEST|METHOD)\(/ {
    kind = substr($0, 1, index($0, "(") - 1)
    row = substr($0, index($0, "(") + 1)
    sub(/\)$/, "", row)
    count = split(row, text, "\"")
    split(row, part, /, */)
    if (kind != last) {
        title = kind == "FILTER" ? "Filters" : kind == "TEST" ? "Tests" : "Methods"
        print ""
        print "## " title
        print ""
        print kind == "TEST" ? "| Name | True when |" : "| Name | Parameters | Gives |"
        print kind == "TEST" ? "|---|---|" : "|---|---|---|"
        last = kind
    }
    summary = kind == "TEST" ? text[2] : text[4]
    if (kind == "TEST") {
        printf "| `%s` | %s |\n", part[1], summary
    } else {
        gsub(/ /, ", ", text[2])
        printf "| `%s` | %s | %s |\n", part[1], text[2], summary
    }
}
