#!/bin/sh
# evaluation.sh SOURCE PROGRAM WORK - does tools/pack_evaluation.py fail for a
# match without a judgement and for a judgement without a match, and does the
# page in docs hold each judgement?
set -eu
root=$1 program=$2 work=$3
python3 -c 'import argparse, json, tempfile' 2>/dev/null ||
    { echo "no python3 with its library"; exit 77; }

rm -rf "$work"
mkdir -p "$work/events/made-up" "$work/rules" "$work/data"
cd "$work"
tab=$(printf '\t')
id=0e7c1d9a-6f2b-4c3d-8a51-2b9f7e4d6c10

complain() {
    echo "$1"
    exit 1
}

evaluate() {
    "$root/tools/pack_evaluation.py" --sigcc "$program" --rules rules \
        --data data events >out 2>err
}

cat >rules/stopped.yml <<END
title: Trail Stopped
id: $id
logsource: {product: aws, service: cloudtrail}
detection:
    selection: {eventName: StopLogging}
    condition: selection
level: high
END
cat >events/made-up/a.jsonl <<'END'
{"event": {"eventName": "StopLogging", "userAgent": "a|b"}}
{"event": {"eventName": "StartLogging"}}
END
{
    echo head
    printf '%s\t' Made-up made-up '*.jsonl' product=aws,service=cloudtrail \
        record event https://example.com 0123456789 MIT
    echo 'two records'
} >data/datasets.tsv
echo 'The rule is *Trail Stopped*.' >data/behaviours.md
echo head >data/judgements.tsv

! evaluate || complain "a match without a judgement"
grep -q "^no judgement:${tab}Made-up$tab$id${tab}a.jsonl:1$tab" err ||
    complain "which match has no judgement?"

printf '%s\t' Made-up "$id" a.jsonl:1 true >>data/judgements.tsv
echo 'a trail stopped' >>data/judgements.tsv
evaluate || complain "$(cat err)"
grep -qF '| 2 | 1 | 1 | 0 | MIT | two records |' out || complain "counts"
grep -qF '| Made-up | a.jsonl:1 | StopLogging, a\|b | true | a trail stopped |' \
    out || complain "the match"

printf '%s\t' Made-up "$id" a.jsonl:2 false >>data/judgements.tsv
echo 'started' >>data/judgements.tsv
! evaluate || complain "a judgement without a match"
grep -q "^no longer found:.*a.jsonl:2" err || complain "which is not found?"

sed -i '$d' data/judgements.tsv
echo 'The rule is *Trail Started*.' >data/behaviours.md
! evaluate || complain "a rule that is not there"
grep -q "no rule 'Trail Started'" err || complain "which rule is not there?"

# The page, which needs events that are not here, is as old as its judgements.
awk -F '\t' '
    NR == FNR { if (FNR > 1) { want[$4]++; n++ }; next }
    /^\| all \|/ { split($0, c, " *[|] *"); all = c[4]; yes = c[5]; no = c[6] }
    END { exit !(all == n && yes == want["true"] && no == want["false"]) }' \
    "$root/tests/rules/evaluation/judgements.tsv" FS='|' \
    "$root/docs/pack-evaluation.md" ||
    complain "docs/pack-evaluation.md has other judgements: make it anew"
