#!/bin/sh
# completion.sh SIGCC - do the completions name every command and option, and
# do the shells that are here accept them?
set -eu
sigcc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
result=0
commands=0
options=0

complain() {
    echo "completion: $*"
    result=1
}

for shell in bash zsh fish; do
    "$sigcc" completion "$shell" >"$work/$shell"
    for command in $("$sigcc" --help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p'); do
        commands=$((commands + 1))
        grep -qw -e "$command" "$work/$shell" || complain "$shell: no $command"
        for option in $("$sigcc" "$command" --help |
            sed -n 's/^ *\(-., \)\{0,1\}--\([a-z-]*\).*/\2/p'); do
            options=$((options + 1))
            [ "$option" = help ] || grep -q -e "-$option\b" -e "-l $option\b" \
                "$work/$shell" || complain "$shell: no --$option of $command"
        done
    done
    if command -v "$shell" >/dev/null 2>&1; then
        "$shell" -n "$work/$shell" || complain "$shell does not accept it"
    fi
done
[ "$commands" -gt 20 ] && [ "$options" -gt 200 ] ||
    complain "only $commands commands and $options options of them were found"
status=0
"$sigcc" completion csh 2>"$work/csh" || status=$?
[ "$status" -eq 2 ] || complain "csh: exit status $status"
grep -q "'csh'" "$work/csh" || complain 'csh: no message'

# What bash makes of it: the words that fit what was typed.
if command -v bash >/dev/null 2>&1; then
    mkdir "$work/bin"
    ln -s "$(readlink -f "$sigcc")" "$work/bin/sigcc"
    PATH=$work/bin:$PATH
    export PATH
    complete_words() {
        bash -c '. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
            _sigcc; printf "%s\n" "${COMPREPLY[@]}"' - "$work/bash" "$@"
    }
    [ "$(complete_words sigcc conv)" = convert ] || complain 'bash: conv'
    [ "$(complete_words sigcc check --prof)" = --profile ] ||
        complain 'bash: --prof'
    [ "$(complete_words sigcc convert -t kib)" = kibana ] ||
        complain 'bash: -t kib'
    [ "$(complete_words sigcc check --profile stri)" = strict ] ||
        complain 'bash: --profile stri'
fi
exit "$result"
