#!/bin/sh
# messages.sh SOURCE SIGCC WORK - is the wrong example of each page in
# docs/messages given its message, and the right one not?  Has every message a
# page?
set -eu
root=$1 sigcc=$2 work=$3
result=0
pages=0

# Messages that an example of a few lines cannot show: files of many megabytes,
# bytes that no page can hold, what only a clock or a file system brings about.
plain=' 1005 1010 7115 7218 8003 8006 8008 9001 9003 9005 9006 9007 '

complain() {
    printf 'docs/messages/%s.md: %s\n' "$1" "$2"
    result=1
}

# Run a command of the page; its messages are in "said".
run() {
    status=0
    sh -c "$1" >said 2>&1 </dev/null || status=$?
    [ "$status" -le 4 ] ||
        complain "$page" "'$1': exit status $status: $(cat said)"
}

check_page() {
    awk -f "$root/tests/docs/messages.awk" "$root/docs/messages/$1.md"
    for file in bad good; do
        [ -e "$file.yml" ] || [ -e "$file.jsonl" ] ||
            complain "$1" "has no example called $file"
    done
    run "$(cat command)"
    grep -q "$1" said ||
        complain "$1" "the wrong example is not told $1: $(cat said)"
    run "$(cat instead)"
    if grep -q "$1" said; then
        complain "$1" "the right example is told $1, too: $(cat said)"
    fi
}

rm -rf "$work"
mkdir -p "$work/bin"
ln -s "$sigcc" "$work/bin/sigcc"
PATH=$work/bin:$PATH
export PATH

for number in $(sed -n 's/^DIAG(\([0-9]*\),.*/\1/p' \
    "$root/include/sigcc/diagnostics.def"); do
    page=SG$number
    if [ ! -e "$root/docs/messages/$page.md" ]; then
        complain "$page" 'is missing'
        continue
    fi
    case $plain in *" $number "*) continue ;; esac
    mkdir "$work/$page"
    cd "$work/$page"
    check_page "$page"
    pages=$((pages + 1))
done
echo "$pages pages"
[ "$pages" -gt 0 ] || result=1
exit "$result"
