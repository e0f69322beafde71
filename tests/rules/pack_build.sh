#!/bin/sh
# pack_build.sh SIGCC ROOT WORK files|table|appinspect|cfn-lint|hcl|elastic|stix2
#
# What "sigcc pack build" makes of the bundled pack.  "files": everything is
# there, the same from wherever it is built, and every rule that alerts has a
# query or rule on every target but for the few below.  "table": targets.md of the
# pack is what "sigcc pack table" prints.  The others show what was built to
# readers of other programs.  Exit status 77: skipped, the reader is
# missing (tools/test gets it).
set -eu
LC_ALL=C
export LC_ALL
sigcc=$1 root=$2 work=$3 what=$4
pack=rules/braintrust-aws-2026
app=out/splunk/braintrust-aws-2026
bin=$root/build/python/$what/bin
result=0

# How many rules a deployable may lack; each is declared by its tests.
most="\
splunk 0
elastic 3
cloudformation 0
terraform 0
queries_splunk 0
queries_cloudwatch 0
navigator 0
stix 0"

complain() {
    echo "pack_build: $1"
    result=1
}

skip() {
    echo "skipped: $1 is missing"
    exit 77
}

needs() {
    "$bin/$1" --help >/dev/null 2>&1 || skip "the Python package of $1"
}

case $what in
appinspect) needs splunk-appinspect ;;
cfn-lint) needs cfn-lint ;;
hcl) needs python3 ;;
stix2) needs stix2_validator ;;
elastic) python3 -c 'import tomllib' 2>/dev/null || skip 'python3 with tomllib' ;;
esac

if [ "$what" = table ]; then
    cd "$root"
    "$sigcc" pack table $pack | diff -u $pack/targets.md - ||
        complain "run 'sigcc pack table $pack >$pack/targets.md'"
    exit "$result"
fi

rm -rf "$work"
mkdir -p "$work"
cd "$work"
cp -R "$root/$pack" copy
"$sigcc" pack build copy -o out >summary 2>messages || {
    cat summary messages
    complain 'the pack cannot be built'
    exit 1
}

# ---- the files --------------------------------------------------------------

# "splunk 143 0 0 out/splunk" of the summary.
rows() { sed -n '/^deployable/,/^$/p' summary | sed -e 1d -e '/^$/d' \
    -e 's/^queries /queries_/'; }

check_counts() {
    alerting=$(sed -n '1s/.*: \([0-9]*\) rules that alert$/\1/p' summary)
    [ "$alerting" -gt 100 ] || complain 'hardly any rule alerts'
    rows >rows
    while read -r name rules approximate refused path; do
        [ -e "$path" ] || complain "$name: $path is missing"
        [ $((rules + refused)) -eq "$alerting" ] ||
            complain "$name: $rules and $refused of $alerting rules"
        allowed=$(printf '%s\n' "$most" | sed -n "s/^$name //p")
        [ "$refused" -le "${allowed:-$alerting}" ] ||
            complain "$name: $refused rules are refused, more than $allowed"
        [ "$approximate" -le "$rules" ] || complain "$name: $approximate"
    done <rows
    for name in $(printf '%s\n' "$most" | cut -d ' ' -f 1); do
        grep -q "^$name " rows || complain "$name: not built"
    done
}

# Where it is built from and to, and what was there, makes no difference.
check_again() {
    cp -R out first
    mkdir elsewhere
    (cd copy && "$sigcc" pack build . -o ../elsewhere/out) >/dev/null 2>&1
    diff -r first elsewhere/out || complain 'another place, other files'
    "$sigcc" pack build "$root/$pack" -o out >/dev/null 2>&1
    diff -r first out || complain 'a second build, other files'
    sed -e 1d out/.sigcc-pack | sort >listed
    (cd out && find . -type f ! -name .sigcc-pack | sed 's,^\./,,' | sort) >there
    cmp listed there || complain 'the list does not name what is there'
    rm -rf first elsewhere
}

# A rule that its tests do not declare as refused is a failure.
check_undeclared() {
    rm copy/tests/aws_cloudtrail_policy_full_access_line_breaks/manifest.yml
    if "$sigcc" pack build copy -o other --only elastic \
        >/dev/null 2>messages; then
        complain 'a refusal that no test declares: no failure'
    fi
    grep -q SG7405 messages || complain 'a refusal without its reason'
}

# Hunts are told, shown, and run nowhere.
check_hunts() {
    grep -qx 'Left out, except on the page: [1-9][0-9]* hunts, .*' summary ||
        complain 'hunts: not told'
    for rule in copy/hunts/*.yml; do
        title=$(sed -n 's/^title: //p' "$rule" | sed -n 1p)
        grep -qF "\"$title\"" out/page.html ||
            complain "hunts: '$title' is not on the page"
        files=$(grep -rlF "$title" out | grep -v '^out/page.html$') || continue
        complain "hunts: '$title' is in $files"
    done
}

check_files() {
    check_counts
    check_hunts
    check_again
    check_undeclared
}

# ---- readers ----------------------------------------------------------------

count() { sed -n "s/^ *$1: *\\([0-9][0-9]*\\) *\$/\\1/p" report; }

check_appinspect() {
    "$bin/splunk-appinspect" inspect "$app" --mode precert >report 2>&1 || :
    for kind in error failure future_failure warning; do
        [ "$(count $kind)" = 0 ] && continue
        cat report
        complain 'something is wrong with the app'
        break
    done
}

check_template() {
    "$bin/cfn-lint" --template out/cloudformation.yml ||
        complain 'something is wrong with the template'
}

check_terraform() {
    "$sigcc" convert -t cloudwatch -p auto -f cloudformation -O template=json \
        -o template.json copy 2>/dev/null || [ $? -eq 1 ]
    "$bin/python3" "$root/tests/corpus/aws_templates.py" out/terraform/main.tf \
        template.json || complain 'something is wrong with the resources'
}

check_elastic() {
    for format in toml kibana_ndjson; do
        "$sigcc" convert -t kibana -p auto -f $format -o $format copy \
            2>/dev/null || [ $? -eq 1 ]
    done
    python3 "$root/tests/corpus/siem_rule.py" \
        "$root/tests/corpus/siem_rule.schema.json" out/elastic-rules.ndjson \
        toml kibana_ndjson || complain 'something is wrong with the rules'
}

check_stix() {
    "$bin/stix2_validator" -q out/stix-bundle.json >report 2>&1 || {
        tail -n 30 report
        complain 'the bundle is not valid'
    }
}

case $what in
files) check_files ;;
appinspect) check_appinspect ;;
cfn-lint) check_template ;;
hcl) check_terraform ;;
elastic) check_elastic ;;
stix2) check_stix ;;
esac
exit "$result"
