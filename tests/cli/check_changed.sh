#!/bin/sh
# check_changed.sh PROGRAM WORK - does "sigcc check --changed-since" report what
# a branch has changed, and nothing else?  Left out (77) without git.
set -eu
program=$1 work=$2
result=0
command -v git >/dev/null 2>&1 || exit 77

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
mkdir none
make_rule none/a.yml A
same 'no repository' "$(check none --changed-since main a.yml)" '3'
exit "$result"
