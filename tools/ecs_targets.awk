# ecs_targets.awk - the names of fields that pipelines for Elastic write.
#
#     awk -f tools/ecs_targets.awk pipelines/ecs_*.yml
#
# Prints "PIPELINE<tab>FIELD", as often as it is written.  These are the values of
# mappings of names, the prefixes that others get, and the fields of conditions
# that are added.  A name that another mapping of the same pipeline takes further
# is none of Elastic's.  A prefix ends with its dot.
#
# It reads the form that the bundled pipelines have: two blanks per level, a list
# of targets in brackets or one per line.

function finish(    i) {
    for (i = 1; i <= count; i++)
        if (!(target[i] in source))
            print name "\t" target[i]
    count = 0
    delete source
}

function add(text) {
    gsub(/^[ '"]+|[ '"]+$/, "", text)
    if (text != "" && text != "null")
        target[++count] = text
}

function add_all(text,    i, n, part) {
    gsub(/[][]/, "", text)
    n = split(text, part, ",")
    for (i = 1; i <= n; i++)
        add(part[i])
}

# A key may hold colons; it ends at one with a blank behind it.
function read_pair(line,    key, rest) {
    match(line, /:( |$)/)
    key = substr(line, 1, RSTART - 1)
    rest = substr(line, RSTART + 1)
    gsub(/^[ '"]+|[ '"]+$/, "", key)
    if (section == "conditions") {
        sub(/\|.*/, "", key)
        add(key)
    } else {
        source[key]
        add_all(rest)
    }
}

FNR == 1 {
    finish()
    name = FILENAME
    sub(/.*\//, "", name)
    sub(/\.yml$/, "", name)
}
/^ *#/ || /^ *$/ { next }
/^  - id:/ { type = section = "" }
/^    type:/ { type = $2 }
/^    [a-z_]+:/ { section = $1; sub(/:.*/, "", section) }
/^    prefix:/ && type == "field_name_prefix" { add($2) }
/^      / && (section == "mapping" && type ~ /^field_name/ ||
           section == "conditions" && type == "add_condition") {
    if ($1 == "-")
        { if (section == "mapping") add(substr($0, index($0, "-") + 1)) }
    else
        read_pair($0)
}
END { finish() }
