// formats.c - the forms in which queries come.

#include "cloudwatch/deploy.h"

const Format sg_cw_formats[] = {
    {.name = "default",
     .summary = "one line: columns and filter",
     .query = sg_cw_one_line},
    {.name = "filter",
     .summary = "the filter stage only",
     .query = sg_cw_watched},
    {.name = "pretty",
     .summary = "one stage a line, under the rule's title",
     .query = sg_cw_pretty},
    {.name = "start_query",
     .summary = "JSON for the AWS CLI, to search",
     .query = sg_cw_start_query},
    {.name = "put_query_definition",
     .summary = "JSON for the AWS CLI, to save",
     .query = sg_cw_put_query_definition},
    {.name = "cloudformation",
     .summary = "a template of saved queries and alarms",
     .query = sg_cw_deploy,
     .document = sg_cw_cloudformation},
    {.name = "terraform",
     .summary = "the same as resources of Terraform",
     .query = sg_cw_deploy,
     .document = sg_cw_terraform},
    {0},
};
