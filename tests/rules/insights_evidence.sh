#!/bin/sh
# insights_evidence.sh ROOT SIGCC WORK - are the queries of Logs Insights made of
# what its documentation and public queries show?
#
# Everything that the table "Evidence" of the backend's README calls assumed is
# here, as an extended regular expression that finds it in a query, or as "fact"
# where it is about what a query finds.  The pack, and SigmaHQ's rules for the
# cloud when SIGMA_RULES names their folder, must have none of it, with and
# without pipelines; rules that ask for it must, or the expressions are wrong.
set -eu
root=$1 sigcc=$2 work=$3
rm -rf "$work"
mkdir -p "$work"

cat >"$work/assumed" <<'END'
lag fact
fill fact
groups fact
json-absent fact
null fact
coercion fact
digit `[0-9]
hex \\x
flag-s \(\?[im]*s
group \(\?:
lowered tolower\([^)]*\) !?= tolower
window floor\(toMillis
flags \) \+ if\(
json-text coalesce\(jsonStringify
json-place ispresent\(sigma_json
negative (=|<|>|in \[|,) ?-[0-9]
truth-column (fields|,) \([^|]*\) as r[0-9]
END

sed -n '/^## Evidence/,/^## [^E]/s/^|.*| assumed.*| `\([a-z-]*\)` |$/\1/p' \
    "$root/backends/cloudwatch/README.md" | sort >"$work/keys"
cut -d' ' -f1 "$work/assumed" | sort | diff "$work/keys" -

# convert NAME ARGUMENT... - escaped backslashes are nothing to look at
convert() {
    name=$1
    shift
    "$sigcc" convert -t cloudwatch -s "$@" >"$work/$name.raw" \
        2>"$work/$name.log" || [ $? -eq 1 ] || {
        cat "$work/$name.log" >&2
        exit 1
    }
    sed 's/\\\\//g' "$work/$name.raw" >"$work/$name"
    [ -s "$work/$name" ] || {
        cat "$work/$name.log" >&2
        exit 1
    }
}

# ---- what queries must not have -------------------------------------------

convert pack "$root/rules"
convert pack_auto -p auto "$root/rules"
convert pack_deploy -p auto -f cloudformation -O template=json "$root/rules/"
if [ -d "${SIGMA_RULES:-}/rules/cloud" ]; then
    convert cloud_auto -p auto "$SIGMA_RULES/rules/cloud"
fi
status=0
while read -r key pattern; do
    [ "$pattern" != fact ] || continue
    for queries in pack pack_auto pack_deploy cloud_auto; do
        if [ -f "$work/$queries" ] &&
            grep -En -e "$pattern" "$work/$queries" >"$work/found"; then
            echo "$queries: what is assumed, $key:" >&2
            cut -c1-200 "$work/found" >&2
            status=1
        fi
    done
done <"$work/assumed"

# ---- and what finds it ----------------------------------------------------

cat >"$work/rules.yml" <<'END'
title: A
name: a
logsource: {product: example}
detection:
    s:
        '1st': [b, c]
        tick|contains: 'a`b'
        wild: 'a*b'
        same|fieldref: other
        number: -5
        list.a: x
        long|exists: true
    condition: s
---
title: B
name: b
logsource: {product: example}
detection:
    s: {a: 1, b: 2}
    condition: s
---
title: C
correlation:
    type: temporal
    rules: [a, b]
    timespan: 90m
    condition: {gte: 1}
END
cat >"$work/long.yml" <<'END'
name: long
priority: 1
transformations:
- id: long
  type: set_state
  key: parsed_fields
  val: [long]
END
convert assumed_all -p "$work/long.yml" -O assume=true -O 'arrays=list.*.a' \
    "$work/rules.yml"
sed -i.bak -e '/list\.a/d' -e '/long|/d' "$work/rules.yml"
convert assumed_core -O level=core "$work/rules.yml"
while read -r key pattern; do
    [ "$pattern" != fact ] || continue
    if ! grep -Eq -e "$pattern" "$work/assumed_all" "$work/assumed_core"; then
        echo "nothing shows what is assumed, $key" >&2
        status=1
    fi
done <"$work/assumed"
exit "$status"
