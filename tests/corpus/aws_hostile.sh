#!/bin/sh
# aws_hostile.sh SIGCC ROOT WORK yaml|json|hcl - parsers of others read what
# hostile rules become in the formats of the cloudwatch target as it is meant.
#
# Exit status 77: skipped, Python or its package is missing (tools/test gets
# them).
set -eu
sigcc=$1 root=$2 work=$3 notation=$4
case $notation in
yaml) python=$root/build/python/cfn-lint/bin/python3 module=yaml ;;
hcl) python=$root/build/python/hcl/bin/python3 module=hcl2 ;;
json) python=python3 module=json ;;
esac
command -v "$python" >/dev/null 2>&1 || python=python3
"$python" -c "import $module" 2>/dev/null || {
    echo "skipped: the Python module $module is missing"
    exit 77
}
mkdir -p "$work"
"$python" "$root/tests/corpus/aws_hostile.py" "$sigcc" "$work" "$notation"
