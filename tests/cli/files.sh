#!/bin/sh
# files.sh PROGRAM WORK - what no case can say of the files that are read and
# written: permissions, pipes that are named, output while input still comes.
set -eu
LC_ALL=C
export LC_ALL
program=$1 work=$2
result=0

complain() {
    echo "files.sh: $1"
    result=1
}

rm -rf "$work"
mkdir -p "$work"
cd "$work"
cat >rule.yml <<'END'
title: T
logsource: {product: aws}
detection:
  sel: {f: 1}
  condition: sel
END

# ---- permissions ----------------------------------------------------------

# A new file gets what the umask leaves, an old one keeps what it had.
umask 027
"$program" convert -t splunk -o new.spl rule.yml
touch old.spl
chmod 604 old.spl
"$program" convert -t splunk -o old.spl rule.yml
[ "$(stat -c %a new.spl)" = 640 ] || complain "new.spl: $(stat -c %a new.spl)"
[ "$(stat -c %a old.spl)" = 604 ] || complain "old.spl: $(stat -c %a old.spl)"
[ "$(cat old.spl)" = f=1 ] || complain 'old.spl is not the query'

# What a link leads to is written, be it there or not.
mkdir there
ln -s ../old.spl there/link
ln -s nothing there/new
"$program" convert -t splunk -t kibana -o there/link rule.yml
"$program" convert -t splunk -o there/new rule.yml
[ -L there/link ] && [ "$(wc -l <old.spl)" -eq 3 ] || complain 'a link'
[ -L there/new ] && [ "$(cat there/nothing)" = f=1 ] || complain 'a new link'
rm -r there

# Nothing is left beside them.
[ "$(ls -A)" = "$(printf 'new.spl\nold.spl\nrule.yml')" ] ||
    complain "left behind: $(ls -A)"

# ---- pipes ----------------------------------------------------------------

# A pipe in a folder is passed over, one that is named is read and written.
mkfifo in out
cat rule.yml >in &
got=$("$program" convert -t splunk in)
[ "$got" = f=1 ] || complain "from a pipe: $got"
cat out >got &
"$program" convert -t splunk -o out rule.yml
wait
[ "$(cat got)" = f=1 ] || complain "to a pipe: $(cat got)"
[ -p out ] || complain 'the pipe is gone'

# ---- live output ----------------------------------------------------------

# A match is seen before the next event comes, in a file, too.
wait_for() {
    tries=0
    until grep -q "$1" "$2" 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || return 1
        sleep 0.1
    done
}

rm in
mkfifo in
for to in stdout file; do
    rm -f live
    if [ $to = file ]; then
        "$program" match -r rule.yml -o live - <in &
    else
        "$program" match -r rule.yml - <in >live &
    fi
    exec 3>in
    echo '{"f":1}' >&3
    wait_for '"event":1,' live || complain "$to: the first match is not there"
    echo '{"f":2}' >&3
    echo '{"f":1}' >&3
    wait_for '"event":3,' live || complain "$to: the second match is not there"
    exec 3>&-
    wait
    [ "$(wc -l <live)" -eq 2 ] || complain "$to: $(wc -l <live) matches"
done


# ---- killed ---------------------------------------------------------------

# No half of a file stays when the program is ended while it waits for events,
# and what was there before is what it was.
wait_for_half() {
    tries=0
    until ls -A | grep -q '^[.]sigcc-'; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || return 1
        sleep 0.1
    done
}

echo before >target
for signal in TERM HUP; do
    "$program" match -r rule.yml -o target in &
    pid=$!
    wait_for_half || complain "$signal: no file beside the target"
    kill -$signal $pid
    status=0
    wait $pid 2>/dev/null || status=$?
    [ $status -gt 128 ] || complain "$signal: exit status $status"
    ! ls -A | grep '^[.]sigcc-' || complain "$signal: left behind"
    [ "$(cat target)" = before ] || complain "$signal: the target is changed"
done

exit $result
