#!/bin/sh
# ecs_fields.sh - no pipeline for Elastic writes a field that Elastic has not.
#
#     sh ecs_fields.sh ROOT
#
# ecs_fields.tsv has the fields that mappings of Elastic list, see
# tools/ecs_fields.awk, and ecs_assumed.tsv, by hand, what else speaks for one.
set -eu
here=$1/tests/golden
awk -f "$1/tools/ecs_targets.awk" "$1"/pipelines/ecs_*.yml |
    awk -F '\t' '
        FILENAME != "-" { known[$1]; next }
        { lines++; used[$2] }
        !($2 in known) {
            print $1 " writes the field \"" $2 "\", which no mapping of " \
                  "Elastic lists: see tools/ecs_fields.awk"
            bad = 1
        }
        END {
            for (field in known)
                if (!(field in used)) {
                    print "no pipeline writes the field \"" field "\": " \
                          "take it out of the tables"
                    bad = 1
                }
            exit bad || lines == 0
        }' "$here/ecs_fields.tsv" "$here/ecs_assumed.tsv" -
