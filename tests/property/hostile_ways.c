// hostile_ways.c - the table of all ways out, and the templates in it.

#include "hostile_ways.h"

// What templates may do with text of rules, by their filters.
static const char search_template[] =
    "postprocessing:\n- type: template\n  template: |-\n"
    "    {{ query }} | eval t={{ rule.title | quote }}\n";
static const char conf_template[] =
    "postprocessing:\n- type: template\n  template: |-\n"
    "    [x]\n    description = {{ rule.description | conf_value }}\n"
    "    author = {{ rule.author | conf_value }}\n"
    "    search = {{ query | conf_value }}\n";
static const char json_template[] =
    "postprocessing:\n- type: template\n  template: |-\n"
    "    {\"a\": {{ rule.title | tojson }}, \"b\": {{ query | tojson }},\n"
    "    \"c\": {{ rule.references | tojson }}}\n";
static const char comment_template[] =
    "postprocessing:\n- type: template\n  template: |-\n"
    "    # {{ rule.description | one_line }}\n    {{ query }}\n";

static const Way ways[] = {
    {"splunk", "default", spl_skeleton, QUERIES, NULL, NULL, NULL},
    {"splunk", "savedsearches", conf_skeleton, DOCUMENT, NULL, NULL, NULL},
    {"splunk", "app", conf_files_skeleton, DOCUMENT, NULL, NULL, NULL},
    {"splunk", "rest", json_lines_skeleton, DOCUMENT, NULL, NULL, NULL},
    {"splunk", "contentctl", yaml_files_skeleton, DOCUMENT, NULL, NULL, NULL},
    {"splunk", "data_model", spl_skeleton, QUERIES, NULL, NULL, NULL},
    {"splunk", "default", spl_skeleton, QUERIES, NULL, NULL, search_template},
    {"splunk", "default", conf_skeleton, QUERIES, NULL, NULL, conf_template},
    {"splunk", "default", json_skeleton, QUERIES, NULL, NULL, json_template},
    {"kibana", "default", kql_skeleton, QUERIES, NULL, NULL, NULL},
    {"kibana", "default", json_skeleton, QUERIES, NULL, NULL, json_template},
    {"kibana", "siem_rule", any_rule_skeleton, QUERIES, NULL, NULL, NULL},
    {"kibana", "siem_rule", rule_skeleton, QUERIES, "language", "kuery", NULL},
    {"kibana", "siem_rule", spoken_rule_skeleton, QUERIES, "language", "eql",
     NULL},
    {"kibana", "siem_rule", spoken_rule_skeleton, QUERIES, "language", "esql",
     NULL},
    {"kibana", "siem_rule_ndjson", rule_lines_skeleton, DOCUMENT, "language",
     "kuery", NULL},
    {"kibana", "toml", toml_files_skeleton, DOCUMENT, "language", "kuery",
     NULL},
    {"kibana", "kibana_ndjson", json_lines_skeleton, DOCUMENT, NULL, NULL,
     NULL},
    {"kibana", "dsl", json_skeleton, QUERIES, NULL, NULL, NULL},
    {"eql", "default", eql_skeleton, QUERIES, NULL, NULL, NULL},
    {"eql", "eql_search", eql_body_skeleton, DOCUMENT, NULL, NULL, NULL},
    {"esql", "esql_query", esql_body_skeleton, DOCUMENT, NULL, NULL, NULL},
    {"esql", "default", esql_skeleton, QUERIES, NULL, NULL, NULL},
    {"esql", "condition", esql_condition_skeleton, QUERIES, NULL, NULL, NULL},
    {"cloudwatch", "default", insights_skeleton, QUERIES, NULL, NULL, NULL},
    {"cloudwatch", "filter", insights_skeleton, QUERIES, NULL, NULL, NULL},
    {"cloudwatch", "pretty", insights_skeleton, QUERIES, NULL, NULL, NULL},
    {"cloudwatch", "start_query", json_skeleton, QUERIES, NULL, NULL, NULL},
    {"cloudwatch", "put_query_definition", json_skeleton, QUERIES, NULL, NULL,
     NULL},
    {"cloudwatch", "cloudformation", template_skeleton, DOCUMENT, NULL, NULL,
     NULL},
    {"cloudwatch", "terraform", hcl_skeleton, DOCUMENT, NULL, NULL, NULL},
    {"cloudwatch", "cloudformation", template_skeleton, DOCUMENT, "deploy",
     "metric_filters", NULL},
    {"cloudwatch", "terraform", hcl_skeleton, DOCUMENT, "deploy",
     "metric_filters", NULL},
    {"cloudwatch", "default", insights_skeleton, QUERIES, NULL, NULL,
     comment_template},
    {EXPORT, "navigator", json_skeleton, DOCUMENT, NULL, NULL, NULL},
    {EXPORT, "page", page_skeleton, DOCUMENT, NULL, NULL, NULL},
    {EXPORT, "stix", json_skeleton, DOCUMENT, NULL, NULL, NULL},
};

const Way *hostile_way_at(size_t index)
{
    return index < sizeof ways / sizeof *ways ? &ways[index] : NULL;
}

static bool is_way(const Way *way, const char *target, const char *format)
{
    return strcmp(way->target, target) == 0 && strcmp(way->format, format) == 0;
}

const Way *hostile_way_of(const char *target, const char *format)
{
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (is_way(&ways[i], target, format) && ways[i].template == NULL)
            return &ways[i];
    return NULL;
}
