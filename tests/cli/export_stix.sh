#!/bin/sh
# export_stix.sh SOURCE PROGRAM WORK structure|validator - are the bundles of
# "sigcc export stix" what the standard wants?
#
# "structure" has python3 check them against the rules in export_stix.py, makes
# sure that what is wrong is refused, and that a second run gives the same
# bytes.  "validator" asks stix2_validator of the Python package
# stix2-validator, which tools/test gets.  Each is left out (77) without its
# reader.
set -eu
LC_ALL=C
export LC_ALL
here=$1/tests/cli rules=$1/rules program=$2 work=$3 what=$4
result=0

complain() {
    echo "export_stix: $1"
    result=1
}

case $what in
structure)
    command -v python3 >/dev/null 2>&1 || {
        echo 'skipped: there is no python3'
        exit 77
    }
    ;;
validator)
    PATH=$1/build/python/stix2/bin:$PATH
    command -v stix2_validator >/dev/null 2>&1 || {
        echo 'skipped: the Python package stix2-validator is missing'
        exit 77
    }
    ;;
esac

rm -rf "$work"
mkdir -p "$work"
cd "$work"

# A title that is hard on JSON, no id and no level; two rules with the same
# text; techniques of v19 whose ids are not known.
cat >odd.yml <<'END'
title: "a\u0000b \"q\" \\ \u0001 <b> \uFFFE \U0001F600"
date: 2026-01-31
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
tags: [attack.t1690, attack.t1562.008, cve.2024.1, ""]
references: ['not a url', '', 'https://example.com/a b', 'http://x/%2', 'http://x/%20?a=[1]']
END
cp odd.yml same.yml
"$program" export stix --tlp red --author 'A "B"' -o odd.json odd.yml same.yml \
    2>warnings

check_structure() {
    "$program" export stix -o pack.json "$rules"
    is_valid() { python3 "$here/export_stix.py" "$1" >python.err 2>&1; }
    for bundle in pack.json odd.json; do
        is_valid "$bundle" || {
            cat python.err
            complain "$bundle: not sound"
        }
    done
    refuses() {
        sed "$2" pack.json >broken
        if cmp -s broken pack.json; then
            complain "$1: nothing was broken"
        elif is_valid broken; then
            complain "$1: not refused"
        fi
    }
    refuses 'a reference into nothing' 's/"source_ref": "indicator--./"source_ref": "indicator--z/'
    refuses 'an id of another type' '0,/"id": "indicator--/s//"id": "report--/'
    refuses 'a date without milliseconds' '0,/\.000Z/s//Z/'
    refuses 'no pattern' 's/"pattern":/"patterns":/'
    refuses 'a wrong pair' 's/"indicates"/"mitigates"/'
    "$program" export stix "$rules" >again.json
    cmp pack.json again.json || complain 'a second run gave something else'
}

# Warning 103 wants UUIDs of version 4, which cannot be deterministic.
check_validator() {
    "$program" export stix --created 2026-01-31 -o logins.json \
        "$here/../../docs/examples/logins.yml"
    for bundle in logins.json odd.json; do
        stix2_validator -q "$bundle" >validator.out 2>&1 || {
            cat validator.out
            complain "$bundle: not valid"
        }
    done
    sed 's/"indicator_types"/"indicator_kinds"/; s/"pattern_type"/"pattern_kind"/' \
        odd.json >broken.json
    if stix2_validator -q broken.json >validator.out 2>&1; then
        complain 'an indicator without the type of its pattern: not refused'
    fi
}

"check_$what"
exit "$result"
