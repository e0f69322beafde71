#!/bin/sh
# commands.sh SOURCE PROGRAM WORK - does every command that the documents tell
# the reader to type run as it is printed?
#
# Blocks ```sh of rules/**/README.md and of the documents below are run in a
# copy of the rules, each document in a folder of its own, the blocks of one in
# their order; so are the examples of the manual page, with made-up files.
# Programs that send something elsewhere, or that wait for a person, are replaced
# by one that does nothing; everything else is real.
set -eu
root=$1 program=$2 work=$3
result=0

rm -rf "$work"
mkdir -p "$work/bin"
ln -s "$program" "$work/bin/sigcc"
for name in aws curl editor; do
    printf '#!/bin/sh\nexit 0\n' >"$work/bin/$name"
done
printf '#!/bin/sh\nshift\nexec cat "$@"\n' >"$work/bin/tail"
command -v jq >/dev/null 2>&1 ||
    printf '#!/bin/sh\nexec cat\n' >"$work/bin/jq"
chmod +x "$work/bin/"*
PATH=$work/bin:$PATH ELASTICSEARCH=https://elasticsearch.invalid
export PATH ELASTICSEARCH

# The blocks of a document, one command a line; "cd" lasts to the block's end.
blocks() {
    awk '/^```sh$/ { on = 1; print "("; next }
         on && /^```$/ { on = 0; print ")"; next }
         on' "$1"
}

# Files that the document shows: "```yaml NAME" is NAME; the last of a name is.
write_files() {
    awk '/^```[a-z]+ [^ ]+$/ { file = $2; text = ""; on = 1; next }
         on && /^```$/ {
             on = 0
             folder = file
             if (sub(/\/[^\/]*$/, "", folder))
                 system("mkdir -p \047" folder "\047")
             printf "%s", text >file
             close(file)
         }
         on { text = text $0 "\n" }' "$1"
}

# Run the commands in a folder, and tell how many there are.
run() {
    name=$1 folder=$2 commands=$3
    count=$(grep -c '^ *sigcc \|| sigcc ' "$commands" || :)
    [ "$count" -gt 0 ] || {
        echo "$name: no command"
        result=1
    }
    (cd "$folder" && sh -ex "$commands") >"$folder.out" 2>"$folder.log" || {
        echo "$name: a command fails:"
        sed -n '$!{h;d;}; H; x; p' "$folder.log"
        grep '^+' "$folder.log" | sed -n '$p'
        result=1
    }
    echo "$name: $count commands"
}

run_document() {
    folder=$work/$(echo "$1" | tr / .)
    mkdir -p "$folder/CloudTrail"
    cp -R "$root/rules" "$folder/rules"
    cp "$root/docs/examples/trail.jsonl" "$folder/CloudTrail"
    (cd "$folder" && write_files "$root/$1")
    blocks "$root/$1" >"$folder.sh"
    run "$1" "$folder" "$folder.sh"
}

# A log that grows would never end.
run_manual() {
    folder=$work/manual
    mkdir -p "$folder/rules" "$folder/logs"
    cat >"$folder/rule.yml" <<'END'
title: Trail stopped
logsource: {product: aws, service: cloudtrail}
detection: {sel: {eventName: StopLogging}, condition: sel}
level: high
END
    cp "$folder/rule.yml" "$folder/rules"
    cat >"$folder/rules/manifest.yml" <<'END'
schema: 1
rule: rule.yml
cases:
  - {name: stopped, events: [{eventName: StopLogging}], expect: true}
  - {name: started, events: [{eventName: StartLogging}], expect: false}
END
    cp "$root/docs/examples/trail.jsonl" "$folder/logs"
    cp "$root/docs/examples/trail.jsonl" "$folder/audit.jsonl"
    cat >"$folder/own.yml" <<'END'
name: own
priority: 90
transformations: [{type: add_condition, conditions: {env: prod}}]
END
    cat >"$folder/rules/pack.yml" <<'END'
{pack: trail, title: Trail, version: 1.0.0, created: 2026-03-01}
END
    sed -n '/^\.SH EXAMPLES/,/^\.SH SEE/p' "$root/docs/sigcc.1" |
        sed -n '/^\.RS/,/^\.RE/p' |
        sed '/^\.R[SE]$/d; s/\\-/-/g; s/\\(aq/'"'"'/g; s/\\e$/\\/' \
            >"$folder.sh"
    run docs/sigcc.1 "$folder" "$folder.sh"
}

cd "$root"
for document in docs/faq.md docs/tutorial.md \
    $(find rules -name README.md | sort); do
    run_document "$document"
done
run_manual
exit "$result"
