# typed_values_md.awk - the table of value classes and types in a document.
#
#     awk -f tools/typed_values_md.awk README.md \
#         src/elastic/typed_forms.def src/elastic/typed_values.def
#
# Prints the document with what is between the lines "<!-- types -->" and
# "<!-- /types -->" made anew.

function cells(line, cell,    n, i) {
    sub(/^[A-Z]+\(/, "", line)
    sub(/\)$/, "", line)
    n = 0
    while (match(line, /^ *("[^"]*"|[^,]*),?/)) {
        if (RLENGTH == 0)
            break
        cell[++n] = substr(line, 1, RLENGTH)
        gsub(/^[ "]+|[ ",]+$/, "", cell[n])
        line = substr(line, RLENGTH + 1)
    }
    return n
}

FNR == 1 { file++ }
file == 1 { document[++lines] = $0; next }
file == 2 && /^FORM\(/ { cells($0, cell); form[++forms] = cell[1]
                         outcome[cell[1]] = cell[2]; text[cell[1]] = cell[3] }
file == 3 && /^TYPED\(/ { row[++rows] = $0 }

function print_table(    i, k, n, shown) {
    print "| | keyword | text | flattened | ip | number | boolean | date | object | unknown |"
    print "|---|---|---|---|---|---|---|---|---|---|"
    for (i = 1; i <= rows; i++) {
        n = cells(row[i], cell)
        printf "| %s ", cell[2]
        for (k = 3; k <= n; k++) {
            shown = cell[k]
            gsub(/_/, " ", shown)
            printf "| %s ", shown
        }
        print "|"
    }
    print ""
    for (i = 1; i <= forms; i++) {
        shown = form[i]
        gsub(/_/, " ", shown)
        print "- **" shown "** (" tolower(outcome[form[i]]) "): " text[form[i]] "."
    }
}

END {
    for (i = 1; i <= lines; i++) {
        if (document[i] == "<!-- /types -->")
            inside = 0
        if (!inside)
            print document[i]
        if (document[i] == "<!-- types -->") {
            inside = 1
            print ""
            print_table()
            print ""
        }
    }
}
