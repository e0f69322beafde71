// carried_times.c - rules, and counts of rules, in windows that begin anywhere.
//
//     fields user, toMillis(@timestamp) as sigma_ts, if(C1, 1, 0) as r1,
//            if(C2, 1, 0) as r2
//     | fields concat("=", user) as key1
//     | sort key1 asc, sigma_ts asc, r1 desc, r2 asc
//     | autoregress key1 as key1_lag p=1
//     | fields if(key1_lag = key1, 0, 1) as fresh
//     | fields case(r1 = 1, sigma_ts, fresh = 1, 0) as e1_1 | filldown e1_1
//     | autoregress e1_1 as e1_1_lag p=1
//     | fields case(fresh = 1, 0, r1 = 1, e1_1_lag) as e1_2 | filldown e1_2
//     | fields case(r1 = 1 and e1_2 > 0 and sigma_ts - e1_2 < 600000, sigma_ts,
//                   fresh = 1, 0) as s1 | filldown s1
//     | filter r2 = 1 and s1 > 0 and sigma_ts - s1 < 1200000
//     | dedup key1
//
// Each row knows when the latest event of a rule was, and the latest but one,
// and so on: e1_2.  Two events are near each other when the latest but one is
// near the row; then the count holds, and s1 is when it last did.  What was
// found last is what is nearest to the row, so nothing older needs to be known.
//
// Of events at the same time those come last that complete the others: in an
// order, events of the first rule alone, then those of both, then the others.

#include "cloudwatch/correlate.h"

enum { MAX_CARRIED = 20 }; // a query has 10,000 characters, each of them 100

// ---- what can be carried ---------------------------------------------------

static uint64_t events_of(const CwPart *p)
{
    return p->in == NULL ? 1 : sg_cw_events_asked(p->in->correlation);
}

static bool is_ordered(const Joining *j)
{
    return j->parts->in->correlation->type == CORR_TEMPORAL_ORDERED;
}

bool sg_cw_can_carry(const Joining *j)
{
    size_t n = 0;
    if (j->parts == NULL || !sg_wants_all_rules(j->parts->in->correlation))
        return false;
    for (const CwPart *p = j->parts->first; p != NULL; p = p->next, n++)
        if (events_of(p) == 0 || events_of(p) > MAX_CARRIED)
            return false;
    return !is_ordered(j) || n == 2;
}

// ---- rows ------------------------------------------------------------------

static Str flag_name(const Joining *j, const CwPart *p)
{
    return sg_cw_own(j, STR("r"), p->number);
}

static void put_columns(Joining *j)
{
    StrBuf out = sb_in(j->em->arena);
    const StrItem *g = sg_cw_group(j, j->correlation->group_by);
    for (; g != NULL; g = sg_cw_group(j, g->next))
        sg_sb_putf(&out, "%.*s, ", STR_ARG(sg_cw_column(j, g)));
    sg_sb_put(&out, STR("toMillis(@timestamp) as sigma_ts"));
    for (const CwPart *p = j->parts->first; p != NULL; p = p->next)
        sg_cw_put_flag(j, &out, sg_cw_any_of(j, p->from, p->to), p->number);
    sg_cw_end_stage(j, STR("fields "), &out);
}

static void put_sort(Joining *j, size_t groups)
{
    StrBuf out = sb_in(j->em->arena);
    const CwPart *first = j->parts->first;
    for (size_t i = 1; i <= groups; i++) {
        sg_sb_put(&out, sg_cw_key_name(j, i));
        sg_sb_put(&out, STR(" asc, "));
    }
    sg_sb_put(&out, STR("sigma_ts asc"));
    if (is_ordered(j))
        sg_sb_putf(&out, ", %.*s desc, %.*s asc", STR_ARG(flag_name(j, first)),
                   STR_ARG(flag_name(j, first->next)));
    sg_cw_end_stage(j, STR("sort "), &out);
}

// ---- times -----------------------------------------------------------------

// "case(r1 = 1, sigma_ts, fresh = 1, 0) as s1 | filldown s1"
static void put_time(Joining *j, Str condition, Str fresh, Str name)
{
    StrBuf out = sb_in(j->em->arena), fill = sb_in(j->em->arena);
    sg_sb_putf(&out, "case(%.*s, sigma_ts", STR_ARG(condition));
    if (fresh.n > 0)
        sg_sb_putf(&out, ", %.*s = 1, 0", STR_ARG(fresh));
    sg_sb_putf(&out, ") as %.*s", STR_ARG(name));
    sg_cw_end_stage(j, STR("fields "), &out);
    sg_sb_put(&fill, name);
    sg_cw_end_stage(j, STR("filldown "), &fill);
}

static Str lag_name(const Joining *j, Str of)
{
    StrBuf out = sb_in(j->em->arena);
    sg_sb_put(&out, of);
    sg_sb_put(&out, STR("_lag"));
    return sg_cw_own(j, sb_str(&out), 0);
}

// The time before it: what the row above has, where this row is an event.
static void put_time_before(Joining *j, Str flag, Str fresh, Str later,
                            Str name)
{
    StrBuf lag = sb_in(j->em->arena), out = sb_in(j->em->arena);
    StrBuf fill = sb_in(j->em->arena);
    Str above = lag_name(j, later);
    sg_sb_putf(&lag, "%.*s as %.*s p=1", STR_ARG(later), STR_ARG(above));
    sg_cw_end_stage(j, STR("autoregress "), &lag);
    sg_sb_put(&out, STR("case("));
    if (fresh.n > 0)
        sg_sb_putf(&out, "%.*s = 1, 0, ", STR_ARG(fresh));
    sg_sb_putf(&out, "%.*s = 1, %.*s) as %.*s", STR_ARG(flag), STR_ARG(above),
               STR_ARG(name));
    sg_cw_end_stage(j, STR("fields "), &out);
    sg_sb_put(&fill, name);
    sg_cw_end_stage(j, STR("filldown "), &fill);
}

static Str event_name(Joining *j, const CwPart *p, uint64_t number)
{
    StrBuf name = sb_in(j->em->arena);
    sg_sb_putf(&name, "e%zu_", p->number);
    return sg_cw_own(j, sb_str(&name), (size_t)number);
}

static void put_near(StrBuf *out, Str time, const Correlation *c)
{
    sg_sb_putf(out, "%.*s > 0 and sigma_ts - %.*s < %llu", STR_ARG(time),
               STR_ARG(time), (unsigned long long)c->timespan.seconds * 1000);
}

// "r1 = 1 and e1_5 > 0 and sigma_ts - e1_5 < 600000": it is found in this row.
static Str put_found(Joining *j, const CwPart *p, Str fresh)
{
    StrBuf out = sb_in(j->em->arena), flag = sb_in(j->em->arena);
    uint64_t events = events_of(p);
    sg_sb_putf(&flag, "%.*s = 1", STR_ARG(flag_name(j, p)));
    sg_sb_put(&out, sb_str(&flag));
    if (events == 1)
        return sb_str(&out);
    put_time(j, sb_str(&flag), fresh, event_name(j, p, 1));
    for (uint64_t i = 2; i <= events; i++)
        put_time_before(j, flag_name(j, p), fresh, event_name(j, p, i - 1),
                        event_name(j, p, i));
    sg_sb_put(&out, STR(" and "));
    put_near(&out, event_name(j, p, events), p->in->correlation);
    return sb_str(&out);
}

// ---- the whole -------------------------------------------------------------

// In an order the last one is found in the row itself.
static void put_condition(Joining *j, Str fresh)
{
    StrBuf out = sb_in(j->em->arena);
    for (const CwPart *p = j->parts->first; p != NULL; p = p->next) {
        Str found = put_found(j, p, fresh);
        Str time = sg_cw_own(j, STR("s"), p->number);
        bool here = is_ordered(j) && p->next == NULL;
        sg_cw_next(&out, STR(" and "));
        if (here) {
            sg_sb_put(&out, found);
            continue;
        }
        put_time(j, found, fresh, time);
        put_near(&out, time, j->correlation);
    }
    sg_cw_end_stage(j, STR("filter "), &out);
}

static void put_end(Joining *j, size_t groups)
{
    StrBuf out = sb_in(j->em->arena);
    for (size_t i = 1; i <= groups; i++) {
        sg_cw_next(&out, STR(", "));
        sg_sb_put(&out, sg_cw_key_name(j, i));
    }
    sg_cw_put_first_rows(j, &out);
}

void sg_cw_carry(Joining *j)
{
    StrBuf columns = sb_in(j->em->arena);
    size_t groups = sg_cw_count_groups(j);
    sg_cw_filter_rules(j);
    sg_cw_put_aliases(j, &columns);
    sg_cw_end_stage(j, STR("fields "), &columns);
    sg_cw_filter_groups(j);
    put_columns(j);
    sg_cw_put_keys(j);
    put_sort(j, groups);
    put_condition(j, sg_cw_put_fresh(j, groups, (Str){0}));
    put_end(j, groups);
    sg_emit_warn(j->em, SG_insights_lag, j->correlation->timespan.span,
                 "the query relies on 'filldown' and 'autoregress' following "
                 "the order of 'sort', which is not documented");
}
