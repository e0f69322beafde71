#!/bin/sh
# check_pages.sh SOURCE SIGCC WORK - does each check find in the wrong example of its
# page in docs/checks exactly what the page shows, and nothing in the right one?
# Has every check a page?
#
# The command is "sigcc check --only ID bad.yml", or what "Run: `...`" says.
# SIGCC_BLESS=1 brings the pages up to date.
set -eu
root=$1 sigcc=$2 work=$3
result=0
fixed=0

complain() {
    printf 'docs/checks/%s.md: %s\n' "$1" "$2"
    result=1
}

# Put what was found into the page.
bless() {
    awk -v said=said '
        fenced && /^```$/ { fenced = 0 }
        !fenced
        /^```text found$/ {
            fenced = 1
            while ((getline line <said) > 0)
                print line
        }' "$1" >page
    cp page "$1"
}

# Whether docs/checks.md, whose table follows the checks, tells of a fix.
has_fix() {
    awk -F ' *[|] *' -v link="[\`$1\`](checks/$1.md)" '
        $2 == link { found = $4 != "" }
        END { exit !found }' "$root/docs/checks.md"
}

# Findings only, without the table after them and the line with counts.
run() {
    status=0
    sh -c "$1" </dev/null 2>errors >all || status=$?
    [ "$status" -le 4 ] ||
        complain "$check" "'$1': exit status $status: $(cat errors)"
    sed '/^$/,$d' all >said
    grep -v '^sigcc: [0-9]* file' errors >>said || true
}

# What the examples were before they changed, as a commit.
commit_before() {
    mv bad.yml bad
    mv good.yml good
    cp before.yml bad.yml
    cp before.yml good.yml
    git init -q
    git add bad.yml good.yml
    git -c user.name=x -c user.email=x@example.org commit -q -m before
    mv bad bad.yml
    mv good good.yml
}

check_page() {
    page=$root/docs/checks/$1.md
    awk -v usual="sigcc check --only $1 bad.yml" \
        -f "$root/tests/docs/messages.awk" "$page"
    if [ -e before.yml ]; then
        command -v git >/dev/null 2>&1 || {
            echo "docs/checks/$1.md: not compared: there is no git"
            return 0
        }
        commit_before
    fi
    [ -e found ] || complain "$1" 'does not show what is found'
    run "$(cat command)"
    [ -z "${SIGCC_BLESS-}" ] || bless "$page"
    grep -q "\[$1\]" said || complain "$1" 'the check finds nothing'
    [ -n "${SIGCC_BLESS-}" ] || diff -u found said ||
        complain "$1" 'this is not what is found'
    # No fix that is safe may be refused for what it would change.
    if [ -e bad.yml ] && has_fix "$1"; then
        fixed=$((fixed + 1))
        run "sigcc check --only $1 --fix bad.yml"
        ! grep -q 'not fixed' errors || complain "$1" "$(cat errors)"
    fi
    run "$(cat instead)"
    [ ! -s said ] || complain "$1" "the right example: $(cat said)"
}

rm -rf "$work"
mkdir -p "$work/bin"
ln -s "$sigcc" "$work/bin/sigcc"
PATH=$work/bin:$PATH
GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export PATH GIT_CONFIG_GLOBAL GIT_CONFIG_NOSYSTEM
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE # of a hook

for check in $("$sigcc" list checks | sed 's/ .*//'); do
    if [ ! -e "$root/docs/checks/$check.md" ]; then
        complain "$check" 'is missing'
        continue
    fi
    mkdir "$work/$check"
    cd "$work/$check"
    check_page "$check"
done
for page in "$root"/docs/checks/*.md; do
    check=$(basename "$page" .md)
    [ -d "$work/$check" ] || complain "$check" 'there is no such check'
done
echo "$fixed checks have fixes"
[ "$fixed" -gt 0 ] || result=1
exit "$result"
