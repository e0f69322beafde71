#!/bin/sh
# splunk_fields.sh - the names that pipelines for Splunk map to are in the data.
#
#     splunk_fields.sh ROOT
#
# Every target of a mapping in pipelines/splunk_*.yml must be in
# splunk_fields.tsv, or in splunk_fields_other.tsv with where it is from.
# Without: splunk_windows and splunk_cim, which are sigma-cli's, and what
# tools/cloudtrail_lists.py wrote from real events.
set -eu
cd "$1"
here=tests/corpus
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# "pipeline<TAB>target" of all mappings; a target that ends in "." is the
# beginning of names.
for file in pipelines/splunk_*.yml; do
    name=$(basename "$file" .yml)
    case $name in
    splunk_windows | splunk_cim) continue ;;
    esac
    awk -v name="$name" '
        /# begin of lists/ { generated = 1 }
        /# end of lists/ { generated = 0 }
        /^  - id:/ { mapping = 0; names = 0 }
        /^    type: field_name(_prefix)?_mapping$/ { names = 1 }
        /^    [a-z_]+:/ { mapping = 0 }
        /^    mapping:/ { mapping = names; next }
        mapping && !generated && /^      [^ ]+: / {
            sub(/^      [^ ]+: /, "")
            gsub(/[][\047]/, "")
            n = split($0, targets, /, /)
            for (i = 1; i <= n; i++)
                print name "\t" targets[i]
        }' "$file"
done | sort -u >"$work/targets"

awk -F '\t' -v targets="$work/targets" '
    /^#/ { next }
    { known[$1 "\t" $2] = 1; fields[$1] = fields[$1] "\n" $2 }
    END {
        while ((getline line < targets) > 0) {
            split(line, part, "\t")
            all++
            if (line in known)
                continue
            if (part[2] ~ /\.$/ && index(fields[part[1]], "\n" part[2]) > 0)
                continue
            print "FAIL: " part[1] " maps to " part[2] ", which is in no list"
            failed = 1
        }
        print all " targets"
        exit failed || all < 50
    }' "$here/splunk_fields.tsv" "$here/splunk_fields_other.tsv"

# No exception for what is not, or no longer, a target.
awk -F '\t' '!/^#/ { print $1 "\t" $2 }' "$here/splunk_fields_other.tsv" |
    sort -u >"$work/others"
if comm -23 "$work/others" "$work/targets" | grep .; then
    echo 'FAIL: nothing maps to these names of splunk_fields_other.tsv'
    exit 1
fi
