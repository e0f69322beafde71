#!/bin/sh
# insights_manifests.sh SIGCC SOURCE - is everything that "-t cloudwatch -p auto"
# warns of in a rule of the pack named in the manifest of that rule?  Has each
# manifest of a rule that has a query a target "cloudwatch"?
#
# "sigcc test" compares the status of a target and one message; here all of them
# count.
set -eu
sigcc=$1
cd "$2"
pack=rules/braintrust-aws-2026
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$sigcc" convert -t cloudwatch -p auto --skip-unsupported "$pack" \
    >/dev/null 2>"$work/log"
sed -n 's/^\(rules[^:]*\):.*\[\(SG[0-9]*\)\]$/\1 \2/p' "$work/log" |
    sort -u >"$work/said"

result=0
told=0
while read -r rule code; do
    path=${rule#"$pack"/}
    manifests=$(grep -l "^rule: $path\$" "$pack"/tests/*/manifest.yml || true)
    told=$((told + 1))
    if [ -z "$manifests" ]; then
        echo "$rule: $code, and it has no manifest"
        result=1
    elif ! grep -h '^  cloudwatch:' $manifests | grep -q "$code"; then
        echo "$rule: $code is not in $manifests"
        result=1
    fi
done <"$work/said"

echo "$told messages of rules of the pack"
[ "$told" -gt 0 ] || result=1
for manifest in "$pack"/tests/*/manifest.yml; do
    rule=$(sed -n 's/^rule: //p' "$manifest")
    grep -h '^  cloudwatch:' $(grep -l "^rule: $rule\$" \
        "$pack"/tests/*/manifest.yml) >/dev/null || {
        echo "$manifest: no manifest of $rule has a target cloudwatch"
        result=1
    }
done
exit $result
