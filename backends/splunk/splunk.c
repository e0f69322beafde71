// splunk.c - Splunk SPL.

#include "splunk/splunk.h"
#include "splunk/option_values.h"

// ---- conditions ----------------------------------------------------------

static bool needs_format(const Expr *e)
{
    const Value *v = e->value;
    return (v->kind == VAL_NUMBER || v->kind == VAL_COMPARE) &&
           v->u.number.part != PART_NONE && !str_eq(e->field, STR("_time"));
}

static void check_times(Emitter *em, const Expr *e)
{
    if (e->kind == EX_MATCH && needs_format(e) &&
        sg_spl_time_format(em).n == 0) {
        sg_emit_error(em, SG_spl_time_part, e->span,
                      "the format of the times in '%.*s' is not known",
                      STR_ARG(e->field));
        sg_diag_hint(em->diags, "give it with -O time_format=..., as "
                                "'%%Y-%%m-%%dT%%H:%%M:%%S'");
    }
    for (const Expr *x = e->first; x != NULL; x = x->next)
        check_times(em, x);
}

// Search Manual, "Comparison expressions": numbers compare as numbers, other
// values lexicographically; "=" compares text.
static bool is_by_text(const Expr *e)
{
    const Value *v = e->value;
    return v->kind == VAL_NUMBER && v->u.number.part == PART_NONE &&
           !expr_is_keyword(e) &&
           (str_find(v->u.number.text, '.', 0) < v->u.number.text.n ||
            str_find(v->u.number.text, 'e', 0) < v->u.number.text.n);
}

static bool is_by_order(const Expr *e)
{
    return e->value->kind == VAL_COMPARE &&
           e->value->u.number.part == PART_NONE &&
           expr_field_info(e)->type != FIELD_NUMBER;
}

static const Expr *first_match(const Expr *e, bool (*is)(const Expr *))
{
    if (e->kind == EX_MATCH)
        return is(e) ? e : NULL;
    const Expr *found = NULL;
    for (const Expr *x = e->first; x != NULL && found == NULL; x = x->next)
        found = first_match(x, is);
    return found;
}

// One of each says enough.
static void note_numbers(Emitter *em, const Expr *e)
{
    const Expr *order = first_match(e, is_by_order);
    const Expr *text = first_match(e, is_by_text);
    if (order != NULL)
        sg_emit_warn(em, SG_spl_number_order, order->span,
                     "a value of '%.*s' that is not a number is compared by "
                     "its characters",
                     STR_ARG(order->field));
    if (text != NULL)
        sg_emit_warn(em, SG_spl_number_text, text->span,
                     "'%.*s' is compared with the text '%.*s'",
                     STR_ARG(text->field), STR_ARG(text->value->u.number.text));
}

static bool is_raw_regex(const Expr *e)
{
    return expr_is_keyword(e) && e->value->kind == VAL_REGEX;
}

static bool is_list_reference(const Expr *e)
{
    return e->value->kind == VAL_FIELDREF &&
           (sg_spl_is_list(e) ||
            sg_spl_is_list_name(e->value->u.fieldref.field));
}

static void note_texts(Emitter *em, const Expr *e)
{
    const Expr *raw = first_match(e, is_raw_regex);
    const Expr *list = first_match(e, is_list_reference);
    if (raw != NULL)
        sg_emit_warn(em, SG_spl_raw_regex, raw->span,
                     "without a field this is compared with the text of the "
                     "whole event, names of fields and quotes included");
    if (list != NULL)
        sg_emit_warn(em, SG_spl_list_fieldref, list->span,
                     "where '%.*s' or '%.*s' has several values, SPL may find "
                     "none of them equal",
                     STR_ARG(list->field),
                     STR_ARG(list->value->u.fieldref.field));
}

static void warn_of_wider(Emitter *em, const Expr *e)
{
    if (e->kind == EX_MATCH && !sg_spl_is_exact(em, e))
        sg_emit_warn(em, SG_spl_widened, e->span,
                     "the search finds more than this comparison, as "
                     "inexact=widen allows");
    for (const Expr *x = e->first; x != NULL; x = x->next)
        warn_of_wider(em, x);
}

static void emit(Emitter *em, const Expr *e)
{
    sg_spl_check_lists(em, e);
    e = sg_spl_sources(em, sg_spl_absent_texts(em, e));
    Splunk *state = arena_new(em->arena, Splunk);
    state->expr = e;
    state->line_break = sg_spl_line_break(e);
    state->model = em->format->query == sg_spl_data_model;
    em->state = state;
    check_times(em, e);
    if (em->failed)
        return;
    note_numbers(em, e);
    note_texts(em, e);
    if (spl_options(em)->inexact == SPL_WIDEN) {
        warn_of_wider(em, e);
        sg_spl_put_widened(em, e);
        return;
    }
    sg_spl_put_search(em, e);
    sg_spl_put_after(em, false);
}

static const Option options[] = {
    OPTION_CHECKED(
        SplunkOptions, min_time, sg_spl_check_time, "min_time", "",
        "saved searches: dispatch.earliest_time; else as far back as "
        "the schedule and a correlation need"),
    OPTION_CHECKED(SplunkOptions, max_time, sg_spl_check_time, "max_time", "",
                   "saved searches: dispatch.latest_time; else 'delay' minutes "
                   "ago"),
    OPTION_CHOICE(SplunkOptions, every, SPL_PERIODS, "every", "1h",
                  "saved searches: how often each runs"),
    OPTION_COUNT(SplunkOptions, delay, "0..1440", "delay", "5",
                 "saved searches: minutes that events may take to arrive"),
    OPTION_CHECKED(SplunkOptions, cron_schedule, sg_spl_check_cron,
                   "cron_schedule", "",
                   "saved searches: cron_schedule, instead of 'every'"),
    OPTION_CHECKED(SplunkOptions, schedule_window, sg_spl_check_schedule_window,
                   "schedule_window", "auto",
                   "saved searches: schedule_window"),
    OPTION_FLAG(SplunkOptions, enabled, "enabled", "true",
                "saved searches: false writes them disabled"),
    OPTION_CHECKED(
        SplunkOptions, suppress, sg_spl_check_suppress, "suppress", "auto",
        "saved searches: how long equal results raise no new alert, as "
        "4h; auto is for correlations only, none for no search"),
    OPTION_CHECKED(
        SplunkOptions, suppress_fields, sg_spl_check_field_list,
        "suppress_fields", "",
        "saved searches: the fields of equal results; else those that "
        "a correlation groups by"),
    OPTION_CHECKED(SplunkOptions, actions, sg_spl_check_action_list, "actions",
                   "", "saved searches: names of alert actions, with commas"),
    OPTION_CHECKED(SplunkOptions, email_to, sg_spl_check_email_list, "email_to",
                   "", "saved searches: send alerts to these addresses"),
    OPTION_CHECKED(SplunkOptions, webhook_url, sg_spl_check_url, "webhook_url",
                   "", "saved searches: post alerts to this address"),
    OPTION_FLAG(SplunkOptions, enterprise_security, "enterprise_security",
                "false",
                "saved searches: detections of Enterprise Security, with "
                "findings, risk and ATT&CK"),
    OPTION_CHECKED(SplunkOptions, app_id, sg_spl_check_app_id, "app_id",
                   "sigma_rules", "app: its name, and that of its folder"),
    OPTION_CHECKED(SplunkOptions, app_label, sg_spl_check_app_label,
                   "app_label", "Sigma rules", "app: what users see"),
    OPTION_CHECKED(SplunkOptions, app_version, sg_spl_check_app_version,
                   "app_version", "1.0.0", "app: its version"),
    OPTION_TEXT(SplunkOptions, app_author, "app_author", "", "app: its author"),
    OPTION_FLAG(SplunkOptions, filter_macros, "filter_macros", "true",
                "app: end each search in a macro for exceptions"),
    OPTION_TEXT(SplunkOptions, analytic_story, "analytic_story", "",
                "contentctl: the story of the detections; else one is written "
                "for them"),
    OPTION_FLAG(SplunkOptions, summariesonly, "summariesonly", "false",
                "data_model: leave out events that are not in a summary yet"),
    OPTION_CHECKED(SplunkOptions, index, sg_spl_check_index_list, "index", "",
                   "search in these indexes: names with commas between them"),
    OPTION_FLAG(SplunkOptions, macros, "macros", "false",
                "the macros of Splunk's security_content instead of sources"),
    OPTION_CHOICE(SplunkOptions, window, SPL_WINDOWS, "window", "sliding",
                  "how correlations gather events: a window ends at each of "
                  "them, or windows are adjacent"),
    OPTION_CHOICE(SplunkOptions, inexact, SPL_INEXACT, "inexact", "exact",
                  "what a search cannot say: commands after it, or 'widen': "
                  "one search that finds more"),
    OPTION_CHOICE(SplunkOptions, keywords, SPL_KEYWORDS, "keywords", "parts",
                  "keywords are parts of the event's text, or 'terms': whole "
                  "terms, which Splunk finds faster"),
    OPTION_CHECKED(
        SplunkOptions, time_format, sg_spl_check_time_format, "time_format", "",
        "how strptime() reads the times that |hour and its like take "
        "parts of"),
    {0},
};

const Backend sg_backend_splunk = {
    .name = "splunk",
    .alias = "spl",
    .title = "Splunk SPL",
    .extension = "spl",
    .says = TRAIT_FIELD | TRAIT_KEYWORD | TRAITS_TEXT | TRAIT_CASED |
            TRAIT_NUMBER | TRAIT_COMPARE | TRAIT_TIME_PART | TRAIT_BOOL |
            TRAIT_NO_FIELD | TRAIT_EXISTS | TRAITS_REGEX | TRAIT_CIDR |
            TRAITS_FIELDREF | TRAIT_QUERY,
    .options = options,
    .options_size = sizeof(SplunkOptions),
    .formats = sg_spl_formats,
    .emit = emit,
    .correlation_method = "stats",
    .correlation_summary = "counts with the command stats",
    .correlate = sg_spl_correlate,
};
