// ordered_steps.c - three rules and more in order.
//
//     stats sum(r1) as n1, ... by user, sigma_ts, bin(1h) as window
//     | fields concat("=", user) as key1
//     | sort key1 asc, sigma_ts asc
//     | autoregress key1 as key1_lag p=1 | autoregress window as window_lag p=1
//     | fields if(key1_lag = key1 and window_lag = window, 0, 1) as fresh
//     | fields case(n1 > 0, sigma_ts, fresh = 1, 0) as s1 | filldown s1
//     | fields case(n2 > 0, s1, fresh = 1, 0) as s2 | filldown s2
//     | filter n3 > 0 and s2 > 0
//     | dedup user, window
//
// A row is one time of one group, so that rules at the same time are in order,
// as they are in src/match.  In each row s2 is when the first step of the
// latest two steps was taken: no two steps in order before this row begin
// later, so if a third is too far from these it is too far from all.  Where a
// group or a window begins there is none yet, which is 0.

#include "cloudwatch/correlate.h"

// ---- the order of rows ---------------------------------------------------

Str sg_cw_key_name(const Joining *j, size_t number)
{
    return sg_cw_own(j, STR("key"), number);
}

void sg_cw_put_keys(Joining *j)
{
    StrBuf out = sb_in(j->em->arena);
    size_t n = 0;
    const StrItem *g = sg_cw_group(j, j->correlation->group_by);
    for (; g != NULL; g = sg_cw_group(j, g->next)) {
        sg_cw_next(&out, STR(", "));
        sg_cw_put_key(j, &out, g);
        sg_sb_put(&out, STR(" as "));
        sg_sb_put(&out, sg_cw_key_name(j, ++n));
    }
    sg_cw_end_stage(j, STR("fields "), &out);
}

static void put_sort(Joining *j, size_t groups)
{
    StrBuf out = sb_in(j->em->arena);
    for (size_t i = 1; i <= groups; i++) {
        sg_sb_put(&out, sg_cw_key_name(j, i));
        sg_sb_put(&out, STR(" asc, "));
    }
    sg_sb_put(&out, STR("sigma_ts asc"));
    sg_cw_end_stage(j, STR("sort "), &out);
}

// ---- where a group or a window begins --------------------------------------

// "key1_lag = key1", to a list, and the stage that makes key1_lag.
static void put_same(Joining *j, StrBuf *same, Str name)
{
    StrBuf lag = sb_in(j->em->arena), out = sb_in(j->em->arena);
    sg_sb_put(&lag, name);
    sg_sb_put(&lag, STR("_lag"));
    Str before = sg_cw_own(j, sb_str(&lag), 0);
    sg_sb_put(&out, name);
    sg_sb_put(&out, STR(" as "));
    sg_sb_put(&out, before);
    sg_sb_put(&out, STR(" p=1"));
    sg_cw_end_stage(j, STR("autoregress "), &out);
    sg_cw_next(same, STR(" and "));
    sg_sb_put(same, before);
    sg_sb_put(same, STR(" = "));
    sg_sb_put(same, name);
}

Str sg_cw_put_fresh(Joining *j, size_t groups, Str window)
{
    StrBuf same = sb_in(j->em->arena), out = sb_in(j->em->arena);
    Str fresh = sg_cw_own(j, STR("fresh"), 0);
    for (size_t i = 1; i <= groups; i++)
        put_same(j, &same, sg_cw_key_name(j, i));
    if (window.n > 0)
        put_same(j, &same, window);
    if (same.n == 0)
        return (Str){0};
    sg_sb_put(&out, STR("if("));
    sg_sb_put(&out, sb_str(&same));
    sg_sb_put(&out, STR(", 0, 1) as "));
    sg_sb_put(&out, fresh);
    sg_cw_end_stage(j, STR("fields "), &out);
    return fresh;
}

// ---- steps -----------------------------------------------------------------

static Str step_name(const Joining *j, size_t step)
{
    return sg_cw_own(j, STR("s"), step);
}

// "n3 > 0": a rule that is listed twice is counted once.
static void put_taken(Joining *j, StrBuf *out, size_t step)
{
    const BaseRule *rules = j->in->rules;
    size_t first = 0;
    while (rules[first].ref->rule != rules[step - 1].ref->rule)
        first++;
    sg_sb_put(out, sg_cw_own(j, STR("n"), first + 1));
    sg_sb_put(out, STR(" > 0"));
}

// "case(n2 > 0, s1, fresh = 1, 0) as s2 | filldown s2"
static void put_step(Joining *j, size_t step, Str fresh)
{
    StrBuf out = sb_in(j->em->arena), name = sb_in(j->em->arena);
    sg_sb_put(&out, STR("case("));
    put_taken(j, &out, step);
    sg_sb_put(&out, STR(", "));
    sg_sb_put(&out, step == 1 ? STR("sigma_ts") : step_name(j, step - 1));
    if (fresh.n > 0) {
        sg_sb_put(&out, STR(", "));
        sg_sb_put(&out, fresh);
        sg_sb_put(&out, STR(" = 1, 0"));
    }
    sg_sb_put(&out, STR(") as "));
    sg_sb_put(&out, step_name(j, step));
    sg_cw_end_stage(j, STR("fields "), &out);
    sg_sb_put(&name, step_name(j, step));
    sg_cw_end_stage(j, STR("filldown "), &name);
}

// Two events exactly one timespan apart share no window.
static void put_last_step(Joining *j, bool near)
{
    StrBuf out = sb_in(j->em->arena);
    Str before = step_name(j, j->in->count - 1);
    put_taken(j, &out, j->in->count);
    sg_sb_put(&out, STR(" and "));
    sg_sb_put(&out, before);
    sg_sb_put(&out, STR(" > 0"));
    if (near)
        sg_sb_putf(&out, " and sigma_ts - %.*s < %llu", STR_ARG(before),
                   (unsigned long long)j->correlation->timespan.seconds * 1000);
    sg_cw_end_stage(j, STR("filter "), &out);
}

// One row of each group and window is enough.
static void put_first_rows(Joining *j, Str window)
{
    StrBuf out = sb_in(j->em->arena);
    const StrItem *g = sg_cw_group(j, j->correlation->group_by);
    for (; g != NULL; g = sg_cw_group(j, g->next)) {
        sg_cw_next(&out, STR(", "));
        sg_sb_put(&out, sg_cw_column(j, g));
    }
    if (window.n > 0)
        sg_cw_next(&out, STR(", "));
    sg_sb_put(&out, window);
    sg_cw_put_first_rows(j, &out);
}

void sg_cw_put_chain(Joining *j, Str window, bool near)
{
    size_t groups = sg_cw_count_groups(j);
    sg_cw_put_keys(j);
    put_sort(j, groups);
    Str fresh = sg_cw_put_fresh(j, groups, window);
    for (size_t step = 1; step < j->in->count; step++)
        put_step(j, step, fresh);
    put_last_step(j, near);
    put_first_rows(j, window);
    sg_emit_warn(j->em, SG_insights_lag, j->correlation->span,
                 "the query relies on 'filldown'%s following the order of "
                 "'sort', which is not documented",
                 fresh.n > 0 ? " and 'autoregress'" : "");
}
