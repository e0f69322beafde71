#!/bin/sh
# junit.sh SOURCE PROGRAM WORK text|schema - is the JUnit XML of "sigcc test"
# what it should be?
#
# "text" compares it with junit.xml, times aside; SIGCC_BLESS=1 brings that up
# to date.  "schema" has xmllint check it against junit.xsd, and makes sure
# that what is wrong is refused; without xmllint it is left out.
set -eu
LC_ALL=C
export LC_ALL
here=$1/tests/cli program=$2 work=$3 what=$4
result=0

complain() {
    echo "junit.xml: $1"
    result=1
}

# ---- tests to run ---------------------------------------------------------

make_rule() {
    printf '%s\n' "title: $2" 'logsource: {product: aws}' 'detection:' \
        '  sel: {eventName: Stop}' '  condition: sel' >"$1"
}

# Names that XML cannot hold as they are, or not at all; a folder whose name
# is no UTF-8: a lone byte, "/" in three bytes, and half a character.
make_tests() {
    odd=$(printf 'x\377\340\200\257\303')
    mkdir -p rules/aws tests/stop tests/start tests/bad "tests/$odd"
    make_rule rules/aws/stop.yml '"Stop <now> & \"here\""'
    make_rule "tests/$odd/start.yml" 'Start'
    cat >tests/stop/manifest.yml <<'END'
schema: 1
rule: rules/aws/stop.yml
cases:
  - name: found
    events: [{eventName: Stop}]
    expect: true
  - name: "a]]>\u0001\u001B\uFFFE\uFFFF\u0085\tb\r\nc \U0001F600"
    events: [{eventName: "<Start>\u0000'"}]
    expect: true
  - name: without events
    corpus: none.jsonl
    expect: true
targets:
  splunk: {golden: splunk.spl}
END
    cat >"tests/$odd/manifest.yml" <<'END'
schema: 1
rule: start.yml
cases: [{name: found, events: [{eventName: Stop}], expect: true}]
END
    printf 'schema: 2\nrule: x.yml\ncases: []\n' >tests/bad/manifest.yml
    echo 'eventName="Stop"' >tests/stop/splunk.spl
}

rm -rf "$work"
mkdir -p "$work"
cd "$work"
make_tests
"$program" test --junit report.xml >out 2>err || [ $? -eq 1 ]
"$program" test --junit - >report2.xml 2>err2 || [ $? -eq 1 ]

# ---- text -----------------------------------------------------------------

# Two runs take different times.
timeless() {
    sed 's/ time="[0-9]*\.[0-9][0-9][0-9]"/ time="T"/' "$1"
}

check_text() {
    timeless report.xml >report.new
    timeless report2.xml | cmp - report.new ||
        complain 'differs on standard output'
    grep '^sigcc: 3 manifests, 6 cases, 1 failed, 2 broken$' out ||
        complain 'no summary on standard output'
    tail -n 1 err2 | cmp - out.last ||
        complain 'no summary on standard error'
    if [ -n "${SIGCC_BLESS-}" ]; then
        cp report.new "$here/junit.xml"
    fi
    diff -u "$here/junit.xml" report.new || result=1
}

# ---- schema ---------------------------------------------------------------

is_valid() {
    xmllint --noout --schema "$here/junit.xsd" "$1" 2>xmllint.err
}

# A broken copy, made by sed from the report.
refuses() {
    sed "$2" report.xml >broken.xml
    if cmp -s broken.xml report.xml; then
        complain "$1: nothing was broken"
    elif is_valid broken.xml; then
        complain "$1: not refused"
    fi
}

count() {
    xmllint --xpath "string($1)" report.xml
}

same() {
    [ "$(count "$1")" = "$(count "$2")" ] || complain "$1 is not $2"
}

check_schema() {
    is_valid report.xml || {
        cat xmllint.err
        complain 'not valid'
    }
    same '//testsuites/@tests' 'count(//testcase)'
    same '//testsuites/@failures' 'count(//failure)'
    same '//testsuites/@errors' 'count(//error)'
    same '//testsuites/@tests' 'sum(//testsuite/@tests)'
    same '//testsuites/@failures' 'sum(//testsuite/@failures)'
    same '//testsuites/@errors' 'sum(//testsuite/@errors)'
    same 'count(//testsuite)' \
        'count(//testsuite[@tests = count(testcase)][@failures = count(.//failure)][@errors = count(.//error)])'

    refuses 'an unknown element' 's/testcase/test/'
    refuses 'an unknown attribute' 's/<testcase /&id="1" /'
    refuses 'an element without end' 's,</testsuite>,,'
    refuses 'another root' 's/testsuites/testsuite/'
    refuses 'a suite without name' 's/<testsuite name="[^"]*"/<testsuite/'
    refuses 'a case without name' 's/<testcase name="[^"]*"/<testcase/'
    refuses 'a case with an empty name' 's/<testcase name="[^"]*"/<testcase name=""/'
    refuses 'a case without class' 's/ classname="[^"]*"//'
    refuses 'no count' 's/ tests="[0-9]*"//'
    refuses 'a negative count' 's/ failures="/&-/'
    refuses 'a count in words' 's/ errors="[0-9]*"/ errors="two"/'
    refuses 'a time in minutes' 's/ time="[0-9.]*"/ time="1:00"/'
    refuses 'a time with an exponent' 's/ time="[0-9.]*"/ time="1.000e3"/'
    refuses 'line 0' 's/ line="[0-9]*"/ line="0"/'
    refuses 'a failure without message' 's/\(<failure .*\) message="[^"]*"/\1/'
    refuses 'two results' 's,</failure>,&<error message="a"/>,'
    refuses 'a control character' "s/message=\"/&$(printf '\001')/"
    refuses 'its number' 's/message="/&\&#1;/'
    refuses 'a bare ampersand' 's/message="/& \& /'
    refuses 'a byte that is no text' "s/message=\"/&$(printf '\377')/"
}

# needs PROGRAM - or the test is skipped.
needs() {
    command -v "$1" >/dev/null 2>&1 || {
        echo "skipped: there is no $1"
        exit 77
    }
}

case $what in
text)
    tail -n 1 out >out.last
    check_text
    ;;
schema)
    needs xmllint
    check_schema
    ;;
esac
exit "$result"
