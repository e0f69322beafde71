#!/bin/sh
# cases.sh - there are cases for every rule of the pack, and events of both kinds.
#
#     cases.sh PROGRAM ROOT
set -eu
find "$2/rules" -name '*.yml' ! -path '*/tests/*' | LC_ALL=C sort |
    "$1" "$2/tests/golden/ecs_fields.tsv" 1 default |
    awk '
        /^{"id":/ { conditions++ }
        /"holds":\[[0-9]/ { found++ }
        /"holds":\[\]/ { other++ }
        END {
            print conditions " conditions, " found " events that hold, " \
                  other " others"
            exit !(conditions > 70 && found > 400 && other > 400)
        }'
