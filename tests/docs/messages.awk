# messages.awk - write the files of a page of docs/messages to the current
# folder, its command to "command", and that for the right example to "instead".
#
# A rule without title, log source or detection is completed: pages show only
# what matters.  "Run: `...`" is the command, else the example is converted to
# SPL.  The right example is run in the same way, with its own name, unless
# "Instead: `...`" says how.

function complete(text) {
    if (file !~ /^(bad|good|rule)\.ya?ml$/ || raw)
        return text
    if (text ~ /(^|\n)(correlation|filter|action|transformations):/)
        return text
    if (text !~ /(^|\n)title:/)
        text = "title: Example\n" text
    if (text !~ /(^|\n)logsource:/)
        text = text "logsource:\n    product: example\n"
    if (text !~ /(^|\n)detection:/)
        text = text "detection:\n    selection:\n        field: value\n" \
            "    condition: selection\n"
    return text
}

BEGIN {
    command = usual
    if (command == "")
        command = "sigcc convert -t splunk bad.yml"
}

function spanned(line) {
    sub(/^[A-Za-z]*: `/, "", line)
    sub(/`.*$/, "", line)
    return line
}

/^Run: `/ { command = spanned($0) }
/^Instead: `/ { instead = spanned($0) }

/^```/ && fenced {
    if (match(file, /.*\//))
        system("mkdir -p '" substr(file, 1, RLENGTH) "'")
    printf "%s", complete(body) > file
    close(file)
    fenced = 0
    next
}

# "```yaml bad.yml raw": as it stands, for pages about what is missing.
/^```[a-z]+ / {
    file = $2
    raw = $3 == "raw"
    body = ""
    fenced = 1
    next
}

fenced { body = body $0 "\n" }

END {
    print command > "command"
    if (instead == "") {
        instead = command
        gsub(/bad\./, "good.", instead)
    }
    print instead > "instead"
}
