#!/bin/sh
# check_reports.sh SOURCE PROGRAM WORK junit|json|schema - are the reports of
# "sigcc check" what their readers take?
#
# "junit" has xmllint check JUnit XML against junit.xsd.  "json" has python3
# check SARIF and GitLab's report against the rules in check_reports.py, and
# makes sure that what is wrong is refused.  "schema" has the published schema
# of SARIF 2.1.0 check SARIF, where node has the package that holds it.  Each is
# left out (77) without its reader.
set -eu
LC_ALL=C
export LC_ALL
here=$1/tests/cli program=$2 work=$3 what=$4
result=0

complain() {
    echo "check_reports: $1"
    result=1
}

# Names that URIs, XML and JSON cannot hold as they are, or not at all; rules
# with findings of every severity, a fix, a second place and none at all.
make_rules() {
    odd=$(printf 'r\377\340\200\257 %%20#?&<x>:\303')
    mkdir -p "$odd" 'rules/a b'
    cat >"$odd/bad.yml" <<'END'
title: "Detects <b> ]]> & \u0001\u001B\uFFFE\U0001F600 \"q\""
logsource: {product: aws}
tags: [attack.t1033, attack.t1033]
detection:
  sel:
    a b|contians: x**y   
  other: {f: 1}
  condition: sel
END
    cat >'rules/a b/good.yml' <<'END'
title: Fine
id: 929a690e-bef0-4204-a928-ef5e620d6fcc
status: test
description: A rule with all that it needs
author: Jane Doe
date: 2026-01-31
logsource: {product: aws}
detection: {sel: {f: 1}, condition: sel}
level: low
END
    printf 'title: [\n' >rules/broken.yml
}

rm -rf "$work"
mkdir -p "$work/here"
cd "$work/here"
make_rules
"$program" check --format sarif=../report.sarif --format junit=../report.xml \
    --format gitlab=../report.json --format short . "$PWD/rules" missing.yml \
    >../short 2>../errors || [ $? -eq 3 ]
cd ..

# A broken copy, made by sed from a report.
refuses() {
    sed "$2" "$3" >broken
    if cmp -s broken "$3"; then
        complain "$1: nothing was broken"
    elif is_valid broken "$3"; then
        complain "$1: not refused"
    fi
}

check_junit() {
    is_valid() { xmllint --noout --schema "$here/junit.xsd" "$1" 2>xmllint.err; }
    count() { xmllint --xpath "string($1)" report.xml; }
    is_valid report.xml || {
        cat xmllint.err
        complain 'not valid'
    }
    for sum in 'tests testcase' 'failures failure' 'skipped skipped'; do
        # shellcheck disable=SC2086
        set -- $sum
        [ "$(count "//testsuites/@$1")" = "$(count "count(//$2)")" ] ||
            complain "@$1 is not the number of $2"
    done
    [ "$(count 'count(//testcase[not(*)])')" -gt 0 ] ||
        complain 'no case of a rule without findings'
    refuses 'a case without name' 's/<testcase name="[^"]*"/<testcase/' report.xml
    refuses 'two results' 's,</failure>,&<failure message="a"/>,' report.xml
    refuses 'a bare ampersand' 's/message="/& \& /' report.xml
}

check_json() {
    is_valid() {
        case $2 in
        *.sarif) python3 "$here/check_reports.py" sarif "$1" short ;;
        *) python3 "$here/check_reports.py" gitlab "$1" short ;;
        esac >python.err 2>&1
    }
    for report in report.sarif report.json; do
        is_valid "$report" "$report" || {
            cat python.err
            complain "$report: not valid"
        }
    done
    refuses 'an absolute path' 's,"uri": "r,"uri": "/r,' report.sarif
    refuses 'a character in a URI' 's,%20,\ ,' report.sarif
    refuses 'a level' 's/"level": "note"/"level": "info"/' report.sarif
    refuses 'another rule' 's/"ruleIndex": [0-9]*/"ruleIndex": 99/' report.sarif
    refuses 'two fingerprints' 's/"fingerprint": ".*"/"fingerprint": "a"/' report.json
    refuses 'a severity' 's/"minor"/"low"/' report.json
}

check_schema() {
    is_valid() { node "$here/check_schema.js" "$1"; }
    is_valid report.sarif || complain 'not valid'
    refuses 'a level' 's/"level": "note"/"level": "info"/' report.sarif >node.err
    refuses 'an unknown property' 's/"ruleId"/"rule"/' report.sarif >node.err
}

# needs PROGRAM - or the test is skipped.
needs() {
    command -v "$1" >/dev/null 2>&1 || {
        echo "skipped: there is no $1"
        exit 77
    }
}

case $what in
junit)
    needs xmllint
    check_junit
    ;;
json)
    needs python3
    check_json
    ;;
schema)
    needs node
    cd "$1/build" 2>/dev/null || cd "$1"
    node -e 'require("@microsoft/jest-sarif/package.json")' 2>/dev/null || {
        echo 'skipped: the npm package @microsoft/jest-sarif is missing'
        exit 77
    }
    cd "$work"
    check_schema
    ;;
esac
exit "$result"
