#!/bin/sh
# cloudtrail_lists.sh - pipelines and sources have the lists of CloudTrail that
# the table tools/cloudtrail_lists.txt has.
#
#     cloudtrail_lists.sh ROOT
#
# Exit status 77: skipped, python3 is missing.
set -eu
command -v python3 >/dev/null 2>&1 || {
    echo 'skipped: python3 is missing'
    exit 77
}
exec python3 "$1/tools/cloudtrail_lists.py" check
