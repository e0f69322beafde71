// splunk.c - Splunk SPL.
//
// The search command has an implicit AND that binds looser than OR (Splunk's
// Search Manual, "Boolean expressions"): "a OR b c" means (a OR b) AND c.  In
// "where" AND binds tighter, and so it does for most readers.  Parentheses
// around every OR beside an AND make all of them right.

#include "splunk/splunk.h"

static bool is_listable(const Expr *e)
{
    return !expr_is_keyword(e) &&
           (e->value->kind == VAL_STRING || e->value->kind == VAL_NUMBER);
}

// "f IN (...)" means any of them.
static bool emit_list(Emitter *em, const Expr *e)
{
    if (e->kind != EX_OR || e->expansion)
        return false;
    sg_spl_put_field(em, &em->out, SPL_SEARCH, e->first->field, e->first->key);
    sg_sb_put(&em->out, STR(" IN ("));
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        if (x != e->first)
            sg_sb_put(&em->out, STR(", "));
        if (x->value->kind == VAL_STRING)
            sg_spl_string(em, x->value);
        else
            sg_sb_put(&em->out, x->value->u.number.text);
    }
    sb_putc(&em->out, ')');
    return true;
}

static bool all_deferred(const Expr *e)
{
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (!sg_spl_is_deferred(x))
            return false;
    return e->first != NULL;
}

// NOT a, and NOT (a OR b), which is NOT a AND NOT b.
static bool defer_negated(Emitter *em, const Expr *e)
{
    if (sg_spl_is_deferred(e)) {
        sg_spl_defer(em, e, true);
        return true;
    }
    if (e->kind != EX_OR || !all_deferred(e))
        return false;
    for (const Expr *x = e->first; x != NULL; x = x->next)
        sg_spl_defer(em, x, true);
    return true;
}

// NOT NOT a is a, which matters where only "a" can be moved.
static const Expr *without_double_not(const Expr *e)
{
    while (e->kind == EX_NOT && e->first->kind == EX_NOT)
        e = e->first->first;
    return e;
}

static bool emit_node(Emitter *em, const Expr *e)
{
    const Expr *inner = without_double_not(e);
    if (inner != e && em->conjunct && sg_spl_is_deferred(inner)) {
        sg_spl_defer(em, inner, false);
        return true;
    }
    if (inner->kind == EX_NOT && em->conjunct &&
        defer_negated(em, inner->first))
        return true;
    return false;
}

static const Infix spl = {
    .and_op = " ",
    .or_op = " OR ",
    .not_op = "NOT ",
    .group_mixed = true,
    .group_nots = true,
    .leaf = sg_spl_leaf,
    .node = emit_node,
    .list = emit_list,
    .listable = is_listable,
};

static void emit(Emitter *em, const Expr *e)
{
    sg_spl_check_lists(em, e);
    e = sg_spl_sources(em, sg_spl_absent_texts(em, e));
    Splunk *state = arena_new(em->arena, Splunk);
    state->deferred = sb_in(em->arena);
    state->tail = &state->first;
    state->expr = e;
    state->line_break = sg_spl_line_break(e);
    em->state = state;
    sg_emit_infix(em, &spl, e);
    if (em->out.n == 0)
        sb_putc(&em->out, '*'); // a search must come before "| regex"
    sg_sb_put(&em->out, sb_str(&state->deferred));
}

static const Option options[] = {
    OPTION_TEXT(SplunkOptions, min_time, "min_time", "",
                "saved searches: dispatch.earliest_time; else as far back as "
                "the schedule and a correlation need"),
    OPTION_TEXT(SplunkOptions, max_time, "max_time", "",
                "saved searches: dispatch.latest_time; else 'delay' minutes "
                "ago"),
    OPTION_CHOICE(SplunkOptions, every, SPL_PERIODS, "every", "1h",
                  "saved searches: how often each runs"),
    OPTION_COUNT(SplunkOptions, delay, "0..1440", "delay", "5",
                 "saved searches: minutes that events may take to arrive"),
    OPTION_TEXT(SplunkOptions, cron_schedule, "cron_schedule", "",
                "saved searches: cron_schedule; 'every' must agree with it"),
    OPTION_TEXT(SplunkOptions, schedule_window, "schedule_window", "auto",
                "saved searches: schedule_window"),
    OPTION_FLAG(SplunkOptions, enabled, "enabled", "true",
                "saved searches: false writes them disabled"),
    OPTION_TEXT(SplunkOptions, suppress, "suppress", "auto",
                "saved searches: how long equal results are no new alert, as "
                "4h; auto is for correlations only, none for no search"),
    OPTION_TEXT(SplunkOptions, suppress_fields, "suppress_fields", "",
                "saved searches: the fields of equal results; else those that "
                "a correlation groups by"),
    OPTION_TEXT(SplunkOptions, actions, "actions", "",
                "saved searches: names of alert actions, with commas"),
    OPTION_TEXT(SplunkOptions, email_to, "email_to", "",
                "saved searches: send alerts to these addresses"),
    OPTION_TEXT(SplunkOptions, webhook_url, "webhook_url", "",
                "saved searches: post alerts to this address"),
    OPTION_FLAG(SplunkOptions, enterprise_security, "enterprise_security",
                "false",
                "saved searches: detections of Enterprise Security, with "
                "findings, risk and ATT&CK"),
    OPTION_TEXT(SplunkOptions, app_id, "app_id", "sigma_rules",
                "app: its name, and that of its folder"),
    OPTION_TEXT(SplunkOptions, app_label, "app_label", "Sigma rules",
                "app: what users see"),
    OPTION_TEXT(SplunkOptions, app_version, "app_version", "1.0.0",
                "app: its version"),
    OPTION_TEXT(SplunkOptions, app_author, "app_author", "", "app: its author"),
    OPTION_FLAG(SplunkOptions, filter_macros, "filter_macros", "true",
                "app: end each search in a macro for exceptions"),
    OPTION_TEXT(SplunkOptions, analytic_story, "analytic_story", "",
                "contentctl: the story of the detections; else one is written "
                "for them"),
    OPTION_FLAG(SplunkOptions, summariesonly, "summariesonly", "false",
                "data_model: leave out events that are not in a summary yet"),
    OPTION_TEXT(SplunkOptions, index, "index", "",
                "search in these indexes: names with commas between them"),
    OPTION_FLAG(SplunkOptions, macros, "macros", "false",
                "the macros of Splunk's security_content instead of sources"),
    OPTION_CHOICE(SplunkOptions, window, SPL_WINDOWS, "window", "sliding",
                  "how correlations gather events: a window ends at each of "
                  "them, or windows are adjacent"),
    {0},
};

static const Refusal refusals[] = {
    {TRAIT_CASED, SG_spl_case, "a search cannot match case"},
    {TRAIT_ONE, SG_spl_single_wildcard,
     "a search has no wildcard for exactly one character"},
    {TRAIT_TIME_PART, SG_spl_time_part,
     "a search cannot compare a part of a time"},
    {TRAIT_FIELDREF_START | TRAIT_FIELDREF_END, SG_spl_field_part,
     "a search cannot compare a part of a field with another field"},
    {0},
};

const Backend sg_backend_splunk = {
    .name = "splunk",
    .alias = "spl",
    .title = "Splunk SPL",
    .extension = "spl",
    .says = TRAIT_FIELD | TRAIT_KEYWORD | TRAIT_TEXT | TRAIT_STARTS |
            TRAIT_ENDS | TRAIT_CONTAINS | TRAIT_MANY | TRAIT_NUMBER |
            TRAIT_COMPARE | TRAIT_BOOL | TRAIT_NO_FIELD | TRAIT_EXISTS |
            TRAITS_REGEX | TRAIT_CIDR | TRAIT_FIELDREF | TRAIT_QUERY,
    .refusals = refusals,
    .options = options,
    .options_size = sizeof(SplunkOptions),
    .formats = sg_spl_formats,
    .emit = emit,
    .correlation_method = "stats",
    .correlation_summary = "counts with the command stats",
    .correlate = sg_spl_correlate,
};
