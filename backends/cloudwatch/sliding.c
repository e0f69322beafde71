// sliding.c - windows that begin anywhere: each event looks back.
//
// Events are put in order, group by group, and every one is given the time
// and the groups of the event before it, or of the ninth before it: ten
// events are close together when the tenth is close to the first.

#include "cloudwatch/correlate.h"

static void put_lag(Joining *j, Str name, uint64_t distance)
{
    StrBuf out = sb_in(j->em->arena);
    sg_sb_put(&out, name);
    sg_sb_put(&out, STR(" as "));
    sg_sb_put(&out, name);
    sg_sb_putf(&out, "_lag p=%llu", (unsigned long long)distance);
    sg_cw_end_stage(j, STR("autoregress "), &out);
}

// One row per group, before anything else: their names are sigma_g1 ...
static Str group_name(const Joining *j, size_t number)
{
    return sg_cw_own(j, STR("sigma_g"), number);
}

// "user, concat("=", user) as sigma_g1": a column to show, and one to sort by.
static void put_group(Joining *j, StrBuf *out, const StrItem *group,
                      size_t number)
{
    sg_sb_put(out, sg_cw_column(j, group));
    if (!cw_options(j->em)->assume) {
        sg_sb_put(out, STR(", "));
        sg_cw_put_key(j, out, group);
    }
    sg_sb_put(out, STR(" as "));
    sg_sb_put(out, group_name(j, number));
}

static void put_columns(Joining *j, bool flags)
{
    StrBuf out = sb_in(j->em->arena);
    size_t n = 0;
    const StrItem *g = sg_cw_group(j, j->correlation->group_by);
    for (; g != NULL; g = sg_cw_group(j, g->next)) {
        sg_cw_next(&out, STR(", "));
        put_group(j, &out, g, ++n);
    }
    sg_cw_next(&out, STR(", "));
    sg_sb_put(&out, STR("toMillis(@timestamp) as sigma_ts"));
    for (size_t i = 0; flags && i < j->in->count; i++)
        sg_cw_put_flag(j, &out, j->conditions[i], i + 1);
    sg_cw_end_stage(j, STR("fields "), &out);
}

// 'first' is the column of a first step, which comes before a second one at the
// same time; empty: there are no steps.
static void put_sort(Joining *j, size_t groups, Str first)
{
    StrBuf out = sb_in(j->em->arena);
    for (size_t i = 1; i <= groups; i++) {
        sg_sb_put(&out, group_name(j, i));
        sg_sb_put(&out, STR(" asc, "));
    }
    sg_sb_put(&out, STR("sigma_ts asc"));
    sg_sb_put(&out, first.n > 0 ? STR(", ") : STR(""));
    sg_sb_put(&out, first);
    sg_sb_put(&out, first.n > 0 ? STR(" desc") : STR(""));
    sg_cw_end_stage(j, STR("sort "), &out);
}

static void put_lags(Joining *j, size_t groups, uint64_t distance)
{
    for (size_t i = 1; i <= groups; i++)
        put_lag(j, group_name(j, i), distance);
    put_lag(j, STR("sigma_ts"), distance);
}

// "sigma_g1_lag = sigma_g1 and"
static void put_same_groups(Joining *j, StrBuf *out, size_t groups)
{
    for (size_t i = 1; i <= groups; i++) {
        Str name = group_name(j, i);
        sg_sb_put(out, name);
        sg_sb_put(out, STR("_lag = "));
        sg_sb_put(out, name);
        sg_sb_put(out, STR(" and "));
    }
}

static void put_near(Joining *j, StrBuf *out)
{
    sg_sb_putf(out, "sigma_ts - sigma_ts_lag <= %llu",
               (unsigned long long)j->correlation->timespan.seconds * 1000);
}

// One row of each group is enough.
static void put_end(Joining *j, size_t groups)
{
    StrBuf out = sb_in(j->em->arena);
    for (size_t i = 1; i <= groups; i++) {
        sg_cw_next(&out, STR(", "));
        sg_sb_put(&out, group_name(j, i));
    }
    sg_cw_put_first_rows(j, &out);
}

// ---- counts --------------------------------------------------------------

static void slide_count(Joining *j, uint64_t events)
{
    size_t groups = sg_cw_count_groups(j);
    put_columns(j, false);
    put_sort(j, groups, STR(""));
    if (events > 1) {
        StrBuf out = sb_in(j->em->arena);
        put_lags(j, groups, events - 1);
        put_same_groups(j, &out, groups);
        put_near(j, &out);
        sg_cw_end_stage(j, STR("filter "), &out);
    }
    put_end(j, groups);
}

// ---- pairs ---------------------------------------------------------------

// When one event of the first rule comes before one of the second, somewhere
// between them the one follows the other directly.
static void slide_pair(Joining *j)
{
    size_t groups = sg_cw_count_groups(j);
    Str before = sg_cw_own(j, STR("r"), 1), after = sg_cw_own(j, STR("r"), 2);
    put_columns(j, true);
    put_sort(j, groups, before);
    put_lags(j, groups, 1);
    put_lag(j, before, 1);
    StrBuf out = sb_in(j->em->arena);
    sg_sb_put(&out, after);
    sg_sb_put(&out, STR(" = 1 and ("));
    sg_sb_put(&out, before);
    sg_sb_put(&out, STR(" = 1 or ("));
    put_same_groups(j, &out, groups);
    sg_sb_put(&out, before);
    sg_sb_put(&out, STR("_lag = 1 and "));
    put_near(j, &out);
    sg_sb_put(&out, STR("))"));
    sg_cw_end_stage(j, STR("filter "), &out);
    put_end(j, groups);
}

static void refuse(Joining *j)
{
    sg_emit_error(j->em, SG_insights_sliding, j->correlation->span,
                  "sliding windows can only find at least a number of events, "
                  "all rules, or rules in order");
    sg_diag_hint(j->em->diags,
                 "-O window=schedule looks at all events at once");
}

// "autoregress" looks back by a fixed number of rows: it can tell how close
// together that many events are, or that one event follows another, and no
// more.
void sg_cw_slide(Joining *j)
{
    sg_cw_need(j->em, LEVEL_2026, j->correlation->timespan.span,
               "'autoregress', for sliding windows,");
    if (sg_cw_can_carry(j)) {
        sg_cw_carry(j);
        return;
    }
    uint64_t events = j->parts == NULL ? sg_cw_events_asked(j->correlation) : 0;
    bool pair = sg_cw_is_pair(j->in);
    if (events == 0 && !pair) {
        refuse(j);
        return;
    }
    StrBuf columns = sb_in(j->em->arena);
    sg_cw_filter_rules(j);
    sg_cw_put_aliases(j, &columns);
    sg_cw_end_stage(j, STR("fields "), &columns);
    sg_cw_filter_groups(j);
    if (pair)
        slide_pair(j);
    else
        slide_count(j, events);
    sg_emit_warn(j->em, SG_insights_lag, j->correlation->timespan.span,
                 "the query relies on 'autoregress' following the order of "
                 "'sort', which is not documented, and takes events exactly "
                 "%.*s apart for near enough%s",
                 STR_ARG(j->correlation->timespan.text),
                 cw_options(j->em)->assume && sg_cw_count_groups(j) > 0
                     ? "; groups that are the same number, such as 1 and 1.0, "
                       "hide each other"
                     : "");
}
