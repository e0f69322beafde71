# pack_cost.awk - which queries for CloudWatch can use the index of a field?
#
#     sigcc convert -t cloudwatch -p auto --jsonl PACK | awk -f pack_cost.awk
#
# Prints "every N": queries that compare eventSource or eventName with '=' or
# 'in' whatever the event; "or N": those where each side of an 'or' does; "scan
# N": others about CloudTrail; and "other N": queries about other logs.

function fail(why)
{
    print "pack_cost.awk: " why ": " $0
    exit 1
}

# The text of a JSON string; 'text' begins behind its quotation mark.
function unquote(text,   i, c, out)
{
    for (i = 1; (c = substr(text, i, 1)) != "\""; i++) {
        if (c == "")
            fail("a string without end")
        if (c == "\\")
            c = substr(text, ++i, 1)
        out = out c
    }
    return out
}

# Texts and patterns become one word, so that nothing in them is syntax.
function flatten(query,   out, c, end)
{
    while (query != "") {
        c = substr(query, 1, 1)
        if (c == "\"" || c == "/") {
            end = 2
            while (substr(query, end, 1) != c)
                end += substr(query, end, 1) == "\\" ? 2 : 1
            out = out "text"
            query = substr(query, end + 1)
        } else {
            out = out (index("()[],|", c) ? " " c " " : c)
            query = substr(query, 2)
        }
    }
    return out
}

# alternatives = conjunction { "or" conjunction }
function alternatives(   least, n, found)
{
    least = 2
    do {
        found = conjunction()
        least = found < least ? found : least
        n++
    } while (word[at] == "or" && at++)
    return n > 1 && least > 1 ? 1 : least
}

# conjunction = operand { "and" operand }
function conjunction(   most, found)
{
    do {
        found = operand()
        most = found > most ? found : most
    } while (word[at] == "and" && at++)
    return most + 0
}

# operand = "not" operand | "(" alternatives ")" | comparison
function operand(   found)
{
    if (word[at] == "not") {
        at++
        operand()
        return 0
    }
    if (word[at] != "(")
        return comparison()
    at++
    found = alternatives()
    if (word[at++] != ")")
        fail("no parenthesis at word " at)
    return found
}

function comparison(   found, depth)
{
    found = word[at] ~ /^event(Source|Name)$/ && word[at + 1] ~ /^(=|in)$/
    for (; at <= words; at++) {
        if (word[at] ~ /^[(\[]$/)
            depth++
        else if (word[at] ~ /^[)\]]$/ && depth-- == 0)
            break
        else if (depth == 0 && word[at] ~ /^(and|or|[|])$/)
            break
    }
    return found ? 2 : 0
}

# Of the first filter: the later ones are about what it has found.
function of_query(query)
{
    words = split(flatten(query), word, " ")
    for (at = 1; at <= words && word[at] != "filter"; at++)
        ;
    at++
    return alternatives()
}

# A correlation has no log source of its own; its rules may be in other files.
# Those of its file come before it.
function is_elsewhere(file)
{
    return file in other_log ||
           file !~ /\/(aws_cloudtrail|correlation_aws)_[^\/]*$/
}

/"kind":"rule"/ && !/"logsource":{"product":"aws","service":"cloudtrail"}/ {
    split($0, part, "\"")
    other_log[part[4]] = 1
}

/"queries":\["/ {
    split($0, part, "\"")
    query = substr($0, index($0, "\"queries\":[\"") + length("\"queries\":[\""))
    kind = is_elsewhere(part[4]) ? "other" : of_query(unquote(query))
    number[kind]++
}

END {
    print "every", number[2] + 0
    print "or", number[1] + 0
    print "scan", number[0] + 0
    print "other", number["other"] + 0
}
