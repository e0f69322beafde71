#!/bin/sh
# check_changed.sh PROGRAM WORK - does "sigcc check --changed-since" report what
# a branch has changed, and nothing else?  Left out (77) without git.
set -eu
program=$1 work=$2
result=0
command -v git >/dev/null 2>&1 || {
    echo 'skipped: there is no git'
    exit 77
}

complain() {
    echo "check_changed: $1"
    result=1
}

make_rule() {
    printf '%s\n' "title: Detects $2" 'logsource: {product: aws}' \
        'detection: {sel: {f: 1}, condition: sel}' >"$1"
}

commit() {
    git add .
    git -c user.name=x -c user.email=x@example.org commit -q -m "$1"
}

# What was found, and the exit status.
check() {
    status=0
    (cd "$1" && shift && "$program" check -f short --only title-start "$@") \
        >said 2>errors || status=$?
    sed 's/: note:.*//' said | tr '\n' ' '
    echo "$status"
}

same() {
    [ "$2" = "$3" ] || complain "$1: '$2' instead of '$3'"
}

rm -rf "$work"
mkdir -p "$work/repo/rules/sub dir"
cd "$work"
GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 NO_COLOR=1
GIT_CEILING_DIRECTORIES=$work
export GIT_CONFIG_GLOBAL GIT_CONFIG_NOSYSTEM GIT_CEILING_DIRECTORIES NO_COLOR
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE # of a hook
cd repo
git init -q -b main
make_rule rules/same.yml Same
make_rule rules/main.yml Main
make_rule 'rules/sub dir/ä.yml' Odd
make_rule rules/gone.yml Gone
commit one
git checkout -q -b branch
make_rule rules/committed.yml Committed
make_rule 'rules/sub dir/ä.yml' Other
git rm -q rules/gone.yml
commit two
git checkout -q main
make_rule rules/main.yml Later
commit three
git checkout -q branch
make_rule rules/same.yml Edited
make_rule rules/untracked.yml Untracked
make_rule rules/ignored.yml Ignored
echo ignored.yml >.gitignore
cd ..

all='rules/committed.yml:1:8 rules/same.yml:1:8 rules/sub dir/ä.yml:1:8 rules/untracked.yml:1:8 0'
same 'from the root' "$(check repo --changed-since main rules)" "$all"
same 'from a folder' "$(check repo/rules --changed-since main .)" \
    "$(echo "$all" | sed 's,rules/,./,g')"
same 'from outside' "$(check . --changed-since main repo/rules/same.yml)" \
    'repo/rules/same.yml:1:8 0'
same 'a file that is the same' \
    "$(check repo --changed-since main rules/main.yml)" '0'
same 'a revision that is not there' \
    "$(check repo --changed-since nope rules)" '3'
grep -q "^sigcc: git does not say what has changed since 'nope'" errors ||
    complain "no word about the revision: $(cat errors)"

# Has a rule changed, and its date of modification not?
put() { # FILE, MODIFIED, DETECTION
    printf '%s\n' "title: ${1%.yml}" 'date: 2025-11-03' "$2" \
        'logsource: {product: aws}' "detection: {$3, condition: sel}" >"$1"
}

# The places, and the exit status.
stale() {
    status=0
    "$program" check -f short --only modified-not-bumped --today "$1" \
        --changed-since main . >said 2>errors || status=$?
    sed 's/: warning:.*//' said | tr '\n' ' '
    grep -v '^sigcc: [0-9]* file' errors || true
    echo "$status"
}

mkdir dates
cd dates
git init -q -b main
old='modified: 2026-01-31'
for name in changed bumped reworded undated quoted 'a b' gone same-day retitled; do
    put "$name.yml" "$old" 'sel: {f: [a, b]}'
done
put undated.yml '# no date of modification' 'sel: {f: [a, b]}'
put moved.yml 'modified: 2026-01-31' 'sel: {f: [a, b]}'
echo 'title: [' >broken.yml
put_two() { # the second title, its detection, a timespan
    put two.yml "$old" 'sel: {f: a}'
    {
        echo ---
        sed "s/title: two/title: $1/; s/f: a/f: $2/" two.yml
        printf '%s\n' --- 'title: Many' 'date: 2025-11-03' 'correlation:' \
            '    type: event_count' '    rules: [x]' "    timespan: $3" \
            '    group-by: [u]' '    condition: {gte: 5}'
    } >more
    cat more >>two.yml
    rm more
}
put_two Second a 5m
put replaced.yml "$old" 'sel: {f: a}'
echo 'id: 929a690e-bef0-4204-a928-ef5e620d6fcc' >>replaced.yml
commit one
git checkout -q -b branch
put changed.yml "$old" 'sel: {f: [a, c]}'
put 'a b.yml' "$old" 'sel: {f: a}'
put bumped.yml 'modified: 2026-02-01' 'sel: {f: [a, c]}'
put reworded.yml "$old" 'sel: {f: [b, a]}'
put quoted.yml "$old" "sel: {f: ['a', \"b\"]}"
put undated.yml '# no date of modification' 'sel: {f: c}'
put broken.yml "$old" 'sel: {f: c}'
put new.yml "$old" 'sel: {f: c}'
put_two Second b 10m
put replaced.yml "$old" 'sel: {f: c}'
sed -i.orig 's/title: /title: Not /' replaced.yml
rm replaced.yml.orig
echo 'id: 183e7ea8-ac4b-4c23-9aec-b3dac4e401ac' >>replaced.yml
put retitled.yml "$old" 'sel: {f: c}'
sed -i.orig 's/title: /title: The /' retitled.yml
rm retitled.yml.orig
rm gone.yml
git mv moved.yml elsewhere.yml
sed -i.orig 's/product: aws/product: gcp/' same-day.yml
rm same-day.yml.orig
commit two
git checkout -q main
put changed.yml "$old" 'sel: {f: [a, c]}'
commit three
git checkout -q branch
same 'rules that changed' "$(stale 2026-03-05)" \
    "$(echo ./a b.yml:3:11 ./changed.yml:3:11 ./retitled.yml:3:11 \
        ./same-day.yml:3:11 ./two.yml:9:11 ./two.yml:13:8 ./undated.yml:1:8 0)"
same 'a second change of that day' "$(stale 2026-01-31)" './two.yml:13:8 ./undated.yml:1:8 0'
cd ..
mkdir none
make_rule none/a.yml A
same 'no repository' "$(check none --changed-since main a.yml)" '3'
exit "$result"
