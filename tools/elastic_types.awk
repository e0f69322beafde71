# elastic_types.awk - the types of fields in Elastic, as a table of C.
#
#     awk -f tools/elastic_types.awk FIELDS.tsv FIELDS.tsv \
#         > src/elastic/known_fields.def
#
# FIELDS.tsv has the columns dataset, field, type, extra and source, with a line
# of their names; tools/ecs_fields.awk says where its rows come from.  It is read
# twice: for the fields, and for sub-fields, which become facts of their fields.
#
# Taken are the data sets that the ecs_* pipelines are for, and ECS but for the
# copies of its field sets that no event source of Sigma fills.  Where they
# differ, integrations come before Beats and these before ECS: of more than 6,000
# names 22 differ, most of them in auditd.data.

BEGIN {
    FS = "\t"
    integrations = "^(windows\\.|system\\.(security|application|system)$|" \
        "aws\\.(cloudtrail|guardduty|vpcflow|waf|s3access|elb_logs|" \
        "route53_[a-z_]*|securityhub_findings)$|m365_defender\\.event$|" \
        "endpoint\\.events\\.(process|file|network|registry|library)$|azure\\.(activitylogs|auditlogs|" \
        "signinlogs|identity_protection)$|gcp\\.audit$|github\\.audit$|" \
        "google_workspace\\.(admin|login|drive|token|saml)$|" \
        "kubernetes\\.audit_logs$|o365\\.audit$|okta\\.system$|zeek\\.|" \
        "auditd_manager\\.|suricata\\.)"
    beats = "^(filebeat:(zeek\\.|azure\\.auditlogs$)|winlogbeat:|auditbeat:auditd$)"
    defend = "^endpoint\\.events\\.(process|file|network|registry|library|dns)$"
    copies = "\\.(elf|macho)\\.|entry_leader|group_leader|session_leader|" \
        "process\\.previous|saved_|real_|supplemental_|attested_|tty|" \
        "^threat\\.(enrichments|indicator)|^(faas|volume|vulnerability|gen_ai|" \
        "device|package|entity)\\.|\\.x509\\.|\\.(risk|entity)\\.|" \
        "^(service|cloud|observer)\\.(origin|target|ingress|egress)\\."
    kinds = "long integer short byte unsigned_long"
    n = split(kinds, kind, " ")
    for (i = 1; i <= n; i++)
        name_of[kind[i]] = "LONG"
    kinds = "double float half_float scaled_float"
    n = split(kinds, kind, " ")
    for (i = 1; i <= n; i++)
        name_of[kind[i]] = "DOUBLE"
    kinds = "keyword wildcard constant_keyword text match_only_text flattened " \
        "nested ip boolean date object"
    n = split(kinds, kind, " ")
    for (i = 1; i <= n; i++)
        name_of[kind[i]] = toupper(kind[i])
    name_of["geo_point"] = "OTHER"
}

# Packetbeat's headers are keys of one field, wherever they come from.
function rank_of(dataset, field) {
    if (dataset == "network_traffic.http" && field == "http.request.headers")
        return 1
    if (dataset ~ integrations) return 1
    if (dataset ~ beats) return 2
    if (dataset == "ecs") return 3
    return 9
}

FNR == 1 { pass++; next }
$4 ~ /^multi-field/ { next }

pass == 1 && $1 ~ defend && $4 ~ /multi:\.caseless/ { caseless[$2] }
pass == 2 {
    type = $3
    if (type == "object" && match($4, /object_type=[a-z]+/)) {
        type = substr($4, RSTART + 12, RLENGTH - 12)
        if ($2 !~ /\*$/)
            $2 = $2 ".*"
    }
    rank = rank_of($1, $2)
    if (!(type in name_of) || rank == 9 || rank == 3 && $2 ~ copies)
        next
    if ($4 ~ /powershell_script_analyzer/)
        powershell[$2]
    if ($4 ~ /multi:\.text=/)
        with_text[$2]
    if ($2 in best && best[$2] <= rank)
        next
    best[$2] = rank
    type_of[$2] = name_of[type]
    limit[$2] = 0
    if (match($4, /ignore_above=[0-9]+/))
        limit[$2] = substr($4, RSTART + 13, RLENGTH - 13)
    if (name_of[type] == "LONG" && $2 ~ /(^|\.)port$/)
        limit[$2] = 65535
    if (name_of[type] == "LONG" && $2 ~ /\.status_code$/)
        limit[$2] = 999 # RFC 9110: three digits
}
END {
    print "// known_fields.def - what Elastic's mappings say about fields."
    print "//"
    print "// Made by tools/elastic_types.awk.  Columns: name, type, facts and limit,"
    print "// see known_field.h.  Sorted by the bytes of the name."
    print "//"
    print "// clang-format off"
    fflush()
    sorter = "LC_ALL=C sort"
    for (field in type_of) {
        facts = ""
        if (field in with_text) facts = facts " | WITH_TEXT"
        if (field in caseless) facts = facts " | WITH_CASELESS"
        if (field in powershell) facts = facts " | POWERSHELL"
        sub(/^ \| /, "", facts)
        printf "FIELD(\"%s\", %s, %s, %d)\n", field, type_of[field],
            facts == "" ? "0" : facts, limit[field] | sorter
    }
    close(sorter)
    print "// clang-format on"
}
