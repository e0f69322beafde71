# console.awk - run the examples of a document and compare what they print.
#
#     awk -v root=SOURCE -v new=FILE -f console.awk README.md
#
# Runs in the current folder, where "sigcc" is found through PATH.  In the
# document
#
#     ```console                "$ command", followed by the output
#     ```yaml rule.yml          writes rule.yml, if the source has no such file
#     ```c backends/x/x.c       must be the same as that file of the source
#     ```c backends.def +       is added to the end of that file
#
# A line "..." in the output stands for any number of lines.  A rule without
# log source is completed: fragments keep documents short.  "new" gets the
# document with the output as it is now.  With files_only=1 nothing is run.

function put(text) { print text > new }

# ---- files ----------------------------------------------------------------

function read_all(path,    line, all) {
    all = ""
    while ((getline line < path) > 0)
        all = all line "\n"
    close(path)
    return all
}

function is_file(path,    line, got) {
    got = (getline line < path)
    close(path)
    return got >= 0
}

function keep_file(    text, dir) {
    if (!append && is_file(root "/" file)) {
        if (read_all(root "/" file) != body)
            complain(from, "not the text of " file)
        return
    }
    if (!files_only && file ~ /^(rules|docs)\//) {
        complain(from, file " would be written to the source")
        return
    }
    text = body
    if (lang == "yaml" && text ~ /(^|\n)detection:/ &&
        text !~ /(^|\n)logsource:/)
        text = text "title: example\nlogsource:\n    product: example\n"
    dir = file
    if (sub(/\/[^\/]*$/, "", dir))
        system("mkdir -p '" dir "'")
    if (append)
        text = read_all(file) text
    printf "%s", text > file
    close(file)
}

# ---- commands -------------------------------------------------------------

function complain(line, text) {
    printf "%s:%d: %s\n", FILENAME, line, text
    failures++
}

# Do out[j..] fit want[i..], where "..." stands for any lines?
function fits(i, j) {
    if (i > wants)
        return j > outs
    if (want[i] != "...")
        return j <= outs && want[i] == out[j] && fits(i + 1, j + 1)
    for (; j <= outs + 1; j++)
        if (fits(i + 1, j))
            return 1
    return 0
}

function run_and_compare(    line, i, ok) {
    commands++
    print command > "command.sh"
    close("command.sh")
    system("sh ./command.sh >command.out 2>&1")
    outs = 0
    while ((getline line < "command.out") > 0)
        out[++outs] = line
    close("command.out")
    ok = fits(1, 1)
    for (i = 1; i <= (ok ? wants : outs); i++)
        put(ok ? want[i] : out[i])
    if (ok)
        return
    complain(command_line, "$ " command)
    for (i = 1; i <= wants; i++)
        print "  - " want[i]
    for (i = 1; i <= outs; i++)
        print "  + " out[i]
}

function run() {
    if (command != "" && !files_only)
        run_and_compare()
    command = ""
}

# ---- the document ---------------------------------------------------------

BEGIN { failures = commands = inside = 0; command = "" }

!inside && /^```[a-z]/ {
    inside = 1
    from = FNR
    lang = substr($1, 4)
    file = $2
    append = $3 == "+"
    body = ""
    put($0)
    next
}

inside && /^```$/ {
    run()
    if (file != "")
        keep_file()
    inside = 0
    put($0)
    next
}

inside && lang == "console" && /^\$ / {
    run()
    command = substr($0, 3)
    command_line = FNR
    wants = 0
    put($0)
    next
}

inside && command != "" {
    want[++wants] = $0
    next
}

{
    body = body $0 "\n"
    put($0)
}

END {
    close(new)
    printf "%s: %d commands, %d failures\n", FILENAME, commands, failures
    exit failures > 0
}
