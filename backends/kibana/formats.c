// formats.c - how KQL is delivered.

#include "kibana/formats.h"

#include "elastic/json_out.h"
#include "kibana/rule_language.h"

const Format sg_kql_formats[] = {
    {.name = "default", .summary = "KQL"},
    {.name = "siem_rule",
     .summary = "rules for Elastic Security, as its API takes them",
     .says = RULE_SAYS,
     .emit = sg_rule_condition,
     .correlate = sg_rule_correlation,
     .query = sg_kql_rule},
    {.name = "siem_rule_ndjson",
     .summary = "rules for Elastic Security, a file to import",
     .says = RULE_SAYS,
     .emit = sg_rule_condition,
     .correlate = sg_rule_correlation,
     .query = sg_kql_rule_line,
     .document = sg_elastic_lines},
    {.name = "toml",
     .summary = "rules for Elastic's repository detection-rules",
     .says = RULE_SAYS,
     .emit = sg_rule_condition,
     .correlate = sg_rule_correlation,
     .query = sg_kql_rule_toml,
     .document = sg_kql_rule_files,
     .files = true},
    {.name = "kibana_ndjson",
     .summary = "saved searches and their data views, a file to import",
     .emit = sg_kql_hoist,
     .query = sg_kql_saved_search,
     .document = sg_kql_saved_searches},
    {.name = "dsl",
     .summary = "Query DSL, for the search API",
     .emit = sg_kql_hoist_all,
     .query = sg_kql_dsl},
    {0},
};
