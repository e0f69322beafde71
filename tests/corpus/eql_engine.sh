#!/bin/sh
# eql_engine.sh - others' engine finds with our EQL what the rules find.
#
#     eql_engine.sh SIGCC ROOT
#
# The rules of the pack, on events near each of them: see eql_engine.py.  Exit
# status 77: skipped, the Python package is missing (tools/test gets it).
set -eu
sigcc=$1 root=$2
python=$root/build/python/eql/bin/python
[ -x "$python" ] || {
    echo 'skipped: the Python package is missing'
    exit 77
}
"$python" "$root/tests/corpus/eql_engine.py" "$sigcc" "$root/rules"
