#!/bin/sh
# action.sh SOURCE SIGCC WORK - do the steps of action.yml do what it says?  Are
# the files for other programs' repositories what these programs take?
set -eu
root=$1 sigcc=$2 work=$3
result=0

complain() {
    echo "action: $*"
    result=1
}

rm -rf "$work"
mkdir -p "$work/rules"
cd "$work"
cat >'rules/a b;touch x.yml' <<'RULE'
title: Whoami
id: 2f6a1a5e-7c3b-4c9d-8e1f-0a2b3c4d5e6f
logsource:
    product: windows
detection:
    selection:
        Image|endswth: \whoami.exe
    condition: selection
RULE

# What every step of the action gets from GitHub.
GITHUB_OUTPUT=$work/output
GITHUB_STEP_SUMMARY=$work/summary.md
export GITHUB_OUTPUT GITHUB_STEP_SUMMARY

# Each input that action.yml hands over is read by the script, and each that the
# script reads is handed over.
sed -n 's/^ *\(INPUT_[A-Z_]*\):.*/\1/p' "$root/action.yml" | sort -u >handed
grep -o 'INPUT_[A-Z_]*' "$root/tools/action" | grep -v '^INPUT_$' | sort -u >read
diff handed read || complain 'inputs differ'
sed -n 's/^  \([a-z-]*\):$/\1/p' "$root/action.yml" >named
grep -o '\${{ inputs\.[a-z-]* }}' "$root/action.yml" |
    sed 's/.*inputs\.\([a-z-]*\).*/\1/' | while read -r input; do
    grep -qx "$input" named || echo "no input $input"
done >missing
[ ! -s missing ] || complain "$(cat missing)"

INPUT_BINARY=$sigcc sh "$root/tools/action" build >/dev/null
grep -qx "sigcc=$sigcc" output || complain 'build: the program is not an output'

status=0
SIGCC=$sigcc INPUT_PATHS='rules' INPUT_SARIF_FILE=out.sarif \
    INPUT_JUNIT_FILE=out.xml INPUT_TARGETS='splunk
kibana' sh "$root/tools/action" check >annotations 2>messages || status=$?
[ "$status" -eq 1 ] || complain "check: exit status $status: $(cat messages)"
grep -q '^::error file=rules/a b;touch x.yml,line=7,' annotations ||
    complain "check: no annotation: $(cat annotations)"
grep -qx 'errors=1' output || complain "check: $(cat output)"
grep -qx 'sarif-file=out.sarif' output || complain 'check: no sarif-file'
for file in out.sarif out.xml summary.md; do
    [ -s "$file" ] || complain "check: no $file"
done
[ ! -e x ] && [ ! -e x.yml ] || complain 'check: a file name was run'

# An input is never a command, nor several arguments.
status=0
SIGCC=$sigcc INPUT_PATHS='$(touch y) `touch y`; touch y' INPUT_ANNOTATIONS=false \
    sh "$root/tools/action" check >annotations 2>messages || status=$?
[ "$status" -eq 3 ] || complain "paths: exit status $status"
[ ! -e y ] || complain 'paths: an input was run'

sed -i 's/endswth/endswith/' rules/*
status=0
SIGCC=$sigcc INPUT_PATHS=rules sh "$root/tools/action" check >annotations \
    2>messages || status=$?
[ "$status" -eq 0 ] || complain "sound rule: exit status $status"

# Files are there that others name.
paths=$(sed -n 's/^COPY \([a-z]*\) .*/\1/p' "$root/Dockerfile")
[ -n "$paths" ] || complain 'Dockerfile: copies nothing'
for path in $paths; do
    [ -e "$root/$path" ] || complain "Dockerfile: no $path"
done

if python3 -c 'import yaml' 2>/dev/null; then
    for file in action.yml .pre-commit-hooks.yaml docs/ci/github.yml \
        docs/ci/gitlab.yml; do
        python3 -c 'import sys, yaml; list(yaml.safe_load_all(open(sys.argv[1])))' \
            "$root/$file" || complain "$file is not YAML"
    done
fi
if command -v pre-commit >/dev/null 2>&1; then
    pre-commit validate-manifest "$root/.pre-commit-hooks.yaml" ||
        complain 'pre-commit refuses its manifest'
else
    echo 'action: without pre-commit its manifest was not validated'
fi
exit "$result"
