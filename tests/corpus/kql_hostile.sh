#!/bin/sh
# kql_hostile.sh - Kibana's own parser reads queries of hostile rules as meant.
#
#     kql_hostile.sh PROPERTY_HOSTILE ROOT
#
# Exit status 77: skipped, node or its package is missing.
set -eu
hostile=$1
here=$2/tests/corpus
command -v node >/dev/null 2>&1 || {
    echo 'skipped: node is missing'
    exit 77
}
list=$(mktemp)
trap 'rm -f "$list"' EXIT

"$hostile" kql >"$list"
cd "$2/build" 2>/dev/null || cd "$here"
node "$here/kql_parse.js" <"$list"
