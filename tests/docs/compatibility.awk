# compatibility.awk - the rows of docs/compatibility.md, as files.
#
#     awk -v work=FOLDER -f compatibility.awk docs/compatibility.md
#
# A row is "| detection | sigcc | sigma-cli |".  In the first cell every code
# span is a line: of the whole detection if one of them is its condition, of
# its only map otherwise.  In the others a span is a line of the query, or the
# number of a message.  Makes N.yml, N.sigcc, N.sigma and N.codes, and N.newer:
# what sigma-cli prints with pySigma 2, which is the query of sigcc where the
# last cell ends with "²" and nothing where it ends with "³".

function spans_of(cell,    n, i, parts) {
    gsub(/\\\|/, "|", cell)
    n = split(cell, parts, "`")
    spans = 0
    for (i = 2; i <= n; i += 2)
        span[++spans] = parts[i]
}

# A bar with a backslash does not end a cell.
function cells_of(row,    n, i, parts) {
    gsub(/\\\|/, "\001", row)
    n = split(row, parts, "|")
    for (i = 2; i < n; i++) {
        gsub(/\001/, "\\|", parts[i])
        cell[i - 1] = parts[i]
    }
    return n - 2
}

function write_rule(file,    i, whole) {
    for (i = 1; i <= spans; i++)
        whole = whole || span[i] ~ /^condition:/
    print "title: row " rows "\nlogsource:\n    product: example" > file
    print "detection:" > file
    if (!whole)
        print "    sel:" > file
    for (i = 1; i <= spans; i++)
        print (whole ? "    " : "        ") span[i] > file
    if (!whole)
        print "    condition: sel" > file
    close(file)
}

function write_outcome(file, codes,    i) {
    printf "" > file
    printf "" > codes
    for (i = 1; i <= spans; i++)
        print span[i] > (span[i] ~ /^SG[0-9]+$/ ? codes : file)
    close(file)
    close(codes)
}

/^\| Detection \| sigcc \| sigma-cli \|$/ { inside = 1; next }
!/^\|/ { inside = 0 }

inside && !/^\|---/ && cells_of($0) == 3 {
    base = work "/" ++rows
    spans_of(cell[1])
    write_rule(base ".yml")
    spans_of(cell[2])
    write_outcome(base ".sigcc", base ".codes")
    spans_of(cell[3])
    write_outcome(base ".sigma", "/dev/null")
    if (cell[3] ~ /³ *$/)
        spans = 0
    else if (cell[3] ~ /² *$/)
        spans_of(cell[2])
    write_outcome(base ".newer", "/dev/null")
    print FNR > (base ".line")
    close(base ".line")
}

END { print rows }
