# ecs_fields.awk - what Elastic's mappings say about the fields of pipelines.
#
#     awk -f tools/ecs_targets.awk pipelines/ecs_*.yml | cut -f2 | sort -u |
#         awk -f tools/ecs_fields.awk FIELDS.tsv - > tests/golden/ecs_fields.tsv
#
# FIELDS.tsv has the columns dataset, field, type, extra and source, with a line
# of their names.  Its rows come from elastic/ecs 9.4.0, elastic/detection-rules
# d8f63b3 (integration-schemas), elastic/integrations, elastic/endpoint-package
# 9.5.0 and elastic/beats 9.5.0: names and types of fields, which are facts; all
# under the Elastic License 2.0 or Apache 2.0.
#
# Prints "FIELD<tab>TYPE<tab>DATASET": the first data set that has the field, or
# that has an object around it whose fields are not listed one by one.

BEGIN { FS = OFS = "\t" }
NR == FNR {
    if (FNR > 1 && !($2 in type)) {
        type[$2] = $3
        dataset[$2] = $1
    }
    next
}
{
    name = $1
    sub(/\.$/, "", name)
    if (name in type && (name == $1 || type[name] ~ /^(flattened|object)$/)) {
        print $1, type[name], dataset[name]
        next
    }
    while (1) {
        around = name ".*"
        if (around in type) {
            print $1, type[around], dataset[around]
            next
        }
        if (!sub(/\.[^.]*$/, "", name))
            next
        if (name in type && type[name] ~ /^(flattened|object)$/) {
            print $1, type[name], dataset[name]
            next
        }
    }
}
