#!/bin/sh
# page.sh SOURCE PROGRAM WORK same|browser - the pages of "sigcc export page".
#
# "same": two runs give the same bytes, and few enough.  "browser": Chromium
# shows them, see test_page.js; left out (77) without node or a browser.
set -eu
LC_ALL=C
export LC_ALL
here=$1/tests/page pack=$1/rules/braintrust-aws-2026 program=$2 work=$3 what=$4

rm -rf "$work"
mkdir -p "$work"
cd "$work"

write_page() {
    "$program" export page --pack "$pack/pack.yml" -o "$1" "$pack" "$pack/hunts"
}

check_same() {
    write_page page.html
    write_page again.html
    cmp page.html again.html
    [ "$(wc -c <page.html)" -lt 3000000 ] || {
        echo 'page: more than 3 MB'
        exit 1
    }
}

check_browser() {
    command -v node >/dev/null 2>&1 || {
        echo 'skipped: there is no node'
        exit 77
    }
    write_page page.html
    "$program" export page --name '</title><script>window.harm = 30</script>' \
        -o hostile.html "$here/hostile.yml"
    # What Kibana refuses is no failure here.
    "$program" convert --jsonl -p auto -t splunk -t kibana -t cloudwatch \
        "$pack" "$pack/hunts" >queries.jsonl || [ $? -eq 1 ]
    node "$here/test_page.js" page.html hostile.html queries.jsonl
}

"check_$what"
