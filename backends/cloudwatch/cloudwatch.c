// cloudwatch.c - AWS CloudWatch Logs Insights.
//
// A query is a row of stages: which columns to show, and one "filter" with
// the whole condition.  See README.md for what the language can say.

#include "cloudwatch/cloudwatch.h"

static void emit(Emitter *em, const Expr *e)
{
    Stages *stages = arena_new(em->arena, Stages);
    stages->expr = e;
    stages->made = sg_cw_made_in(em->arena);
    sg_sb_put(&em->out, sg_cw_condition(em, e, stages->made));
    em->state = stages;
}

// clang-format off
static const Option options[] = {
    OPTION_CHOICE(CwOptions, letters, CW_CASES, "case", "insensitive",
     "compare text in any case, or as written"),
    OPTION_TEXT(CwOptions, exact_fields, "exact_fields", "",
     "fields, separated by commas, whose values are compared as written"),
    OPTION_TEXT(CwOptions, containers, "containers", "",
     "fields, separated by commas, that are objects or lists"),
    OPTION_TEXT(CwOptions, arrays, "arrays", "",
     "paths, separated by commas, with '*' where there is a list: a.*.b"),
    OPTION_TEXT(CwOptions, display, "display", "",
     "columns, separated by commas, in place of those for the log source"),
    OPTION_CHOICE(CwOptions, regex, CW_REGEXES, "regex", "portable",
     "refuse regular expressions the service may not run, or let them pass"),
    OPTION_CHOICE(CwOptions, level, CW_LEVELS, "level", "2026",
     "use no more of the language than there was in 2022, 2025 or 2026"),
    OPTION_FLAG(CwOptions, assume, "assume", "false",
     "use shorter forms that no page and no public query shows"),
    OPTION_COUNT(CwOptions, limit, "1..100000", "limit", "",
     "show this many of the newest events"),
    OPTION_COUNT(CwOptions, max_length, "1..16777216", "max_length", "10000",
     "characters that a query may have; the service takes 10000"),
    OPTION_FLAG(CwOptions, split, "split", "true",
     "write several queries where one would be too long"),
    OPTION_CHOICE(CwOptions, window, CW_WINDOWS, "window", "auto",
     "correlations: windows side by side, one for all, or from event to event"),
    OPTION_CHOICE(CwOptions, notation, CW_TEMPLATES, "template", "yaml",
     "the notation of a CloudFormation template"),
    OPTION_CHOICE(CwOptions, deploy, CW_DEPLOYMENTS, "deploy", "alarms",
     "what runs a query in a template: an alarm, a schedule, a filter, nobody"),
    OPTION_COUNT(CwOptions, every, "1..1440", "every", "",
     "minutes between two runs in a template"),
    OPTION_CHECKED(CwOptions, log_groups, sg_cw_check_log_groups, "log_groups",
     "", "log groups, separated by commas, that an API call searches"),
    {0},
};

// clang-format on

static const Refusal refusals[] = {
    {TRAIT_QUERY, SG_query_unsupported,
     "Logs Insights takes no query expressions from a pipeline"},
    {0},
};

const Backend sg_backend_cloudwatch = {
    .name = "cloudwatch",
    .title = "CloudWatch Logs Insights",
    .alias = "insights",
    .extension = "cwli",
    .passes = SIMPLIFY_FLATTEN | SIMPLIFY_DOUBLE_NOT,
    .says = TRAIT_FIELD | TRAIT_KEYWORD | TRAITS_TEXT | TRAIT_CASED |
            TRAIT_NUMBER | TRAIT_COMPARE | TRAIT_TIME_PART | TRAIT_BOOL |
            TRAIT_NO_FIELD | TRAIT_EXISTS | TRAITS_REGEX | TRAIT_CIDR |
            TRAITS_FIELDREF,
    .refusals = refusals,
    .options = options,
    .options_size = sizeof(CwOptions),
    .formats = sg_cw_formats,
    .emit = emit,
    .correlation_method = "stats",
    .correlation_summary = "counts with the command stats",
    .correlate = sg_cw_correlate,
};
