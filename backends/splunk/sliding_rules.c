// sliding_rules.c - which rules a window has, and in which order.
//
// The time of each rule's latest event is enough to know whether a window that
// ends now has the rule.  "stats" first makes one row of all events of a group
// at one time: they are simultaneous, whatever order Splunk has them in, and
// an event that several rules find is one.

#include <inttypes.h>

#include "splunk/windows.h"

static size_t rule_of(const Stats *st, size_t ref)
{
    return st->in->rules[ref].ref->first;
}

static Str time_of(const Stats *st, size_t ref)
{
    return st->events.times[rule_of(st, ref)];
}

// " max(time_1) as time_1 max(time_2) as time_2"
static void put_latest_times(Stats *st)
{
    for (size_t i = 0; i < st->in->count; i++)
        if (sg_is_first_ref(st->in, i))
            sg_spl_putf(st, " max(%.*s) as %.*s", STR_ARG(time_of(st, i)),
                        STR_ARG(time_of(st, i)));
}

static void put_rows(Stats *st)
{
    sg_spl_put_no_absent_texts(st);
    sg_spl_put(st, STR("| stats"));
    put_latest_times(st);
    sg_spl_put_evidence(st);
    sg_spl_put(st, STR(" by _time"));
    sg_spl_put_group(st);
    sg_spl_put(st, STR("\n| sort 0 _time\n"));
    if (st->inner || !sg_spl_has_evidence(st))
        return;
    sg_spl_put(st, STR("| streamstats "));
    sg_spl_put_time_window(st);
    sg_spl_put_evidence(st);
    sg_spl_put_by_group(st);
    sb_putc(&st->em->out, '\n');
}

// ---- in any order --------------------------------------------------------

// "_time-time_1<600": the window has the rule.
static void put_is_there(Stats *st, size_t ref)
{
    sg_spl_putf(st, "_time-%.*s<%" PRIu64, STR_ARG(time_of(st, ref)),
                st->correlation->timespan.seconds);
}

static void put_all(Stats *st)
{
    const char *lead = "| where ";
    for (size_t i = 0; i < st->in->count; i++) {
        if (!sg_is_first_ref(st->in, i))
            continue;
        sg_spl_put(st, str_of_literal(lead));
        put_is_there(st, i);
        lead = " AND ";
    }
}

// "if(_time-time_1<600, 1, 0)", which is 0 for a rule that never was there.
static void put_flag(Stats *st, size_t ref)
{
    sg_spl_put(st, STR("if("));
    put_is_there(st, ref);
    sg_spl_put(st, STR(", 1, 0)"));
}

static void put_number_of_rules(Stats *st)
{
    const char *lead = "=";
    sg_spl_putf(st, "| eval %.*s", STR_ARG(st->result));
    for (size_t i = 0; i < st->in->count; i++) {
        if (!sg_is_first_ref(st->in, i))
            continue;
        sg_spl_put(st, str_of_literal(lead));
        put_flag(st, i);
        lead = "+";
    }
    lead = "\n| where";
    const Threshold *t = st->correlation->thresholds;
    for (; t != NULL; t = t->next, lead = " AND") {
        sg_spl_put(st, str_of_literal(lead));
        sg_spl_put_comparison(st, st->result, t->op, t->number);
    }
}

// ---- expressions ---------------------------------------------------------

static void put_expression(Stats *st, const Cond *c);

static void put_operands(Stats *st, const Cond *c, const char *between)
{
    for (const Cond *x = c->first; x != NULL; x = x->next) {
        bool group = x->kind != COND_NAME;
        if (x != c->first)
            sg_spl_put(st, str_of_literal(between));
        sg_spl_put(st, group ? STR("(") : STR(""));
        put_expression(st, x);
        sg_spl_put(st, group ? STR(")") : STR(""));
    }
}

static void put_rule(Stats *st, const Cond *c)
{
    const BaseRule *base = sg_base_rule(st->in, c->name);
    if (base == NULL) {
        sg_emit_error(st->em, SG_correlation_condition, c->span,
                      "'%.*s' is not in the list of rules", STR_ARG(c->name));
        return;
    }
    put_flag(st, (size_t)(base - st->in->rules));
    sg_spl_put(st, STR("=1"));
}

static void put_expression(Stats *st, const Cond *c)
{
    switch (c->kind) {
    case COND_AND: put_operands(st, c, " AND "); break;
    case COND_OR: put_operands(st, c, " OR "); break;
    case COND_NOT:
        sg_spl_put(st, STR("NOT "));
        put_operands(st, c, "");
        break;
    case COND_NAME: put_rule(st, c); break;
    case COND_ALL_OF:
    case COND_ANY_OF: break; // written out by the parser
    }
}

static void put_any_order(Stats *st)
{
    const Correlation *c = st->correlation;
    sg_spl_put(st, STR("| streamstats"));
    put_latest_times(st);
    sg_spl_put_by_group(st);
    sb_putc(&st->em->out, '\n');
    if (sg_wants_all_rules(c)) {
        put_all(st);
    } else if (c->expression == NULL) {
        put_number_of_rules(st);
    } else {
        sg_spl_put(st, STR("| where "));
        put_expression(st, c->expression);
    }
}

// The earliest of the latest events of the rules that the window has.
static void put_first_time(Stats *st)
{
    st->first = sg_spl_own(st, STR("first_time"));
    sg_spl_putf(st, "\n| eval %.*s=min(_time", STR_ARG(st->first));
    bool all = sg_wants_all_rules(st->correlation);
    for (size_t i = 0; i < st->in->count; i++) {
        if (!sg_is_first_ref(st->in, i))
            continue;
        Str time = time_of(st, i);
        sg_spl_put(st, all ? STR(", ") : STR(", if("));
        if (!all) {
            put_is_there(st, i);
            sg_spl_put(st, STR(", "));
        }
        sg_spl_put(st, time);
        sg_spl_put(st, all ? STR("") : STR(", _time)"));
    }
    sb_putc(&st->em->out, ')');
}

// ---- in order ------------------------------------------------------------

// The latest start of a chain of the first n steps that has ended by now.
static void put_starts(Stats *st, size_t n, Str from)
{
    Str start = sg_spl_own_number(st, "start", n);
    sg_spl_putf(st, "| streamstats max(%.*s) as %.*s", STR_ARG(from),
                STR_ARG(start));
    sg_spl_put_by_group(st);
    sb_putc(&st->em->out, '\n');
}

// An event of step n ends a chain that starts where the best chain of the
// steps before it did, if there is one.  The chain that starts last is the one
// that fits into a window, if any does.
static void put_in_order(Stats *st)
{
    put_starts(st, 1, time_of(st, 0));
    for (size_t i = 1; i < st->in->count; i++) {
        Str start = sg_spl_own_number(st, "start", i + 1);
        sg_spl_putf(st, "| eval %.*s=if(isnotnull(%.*s), %.*s, null())\n",
                    STR_ARG(start), STR_ARG(time_of(st, i)),
                    STR_ARG(sg_spl_own_number(st, "start", i)));
        put_starts(st, i + 1, start);
    }
    st->first = sg_spl_own_number(st, "start", st->in->count);
    sg_spl_putf(st, "| where _time-%.*s<%" PRIu64, STR_ARG(st->first),
                st->correlation->timespan.seconds);
}

void sg_spl_put_sliding_rules(Stats *st)
{
    put_rows(st);
    if (sg_spl_is_order(st->in)) {
        put_in_order(st);
        return;
    }
    put_any_order(st);
    if (!st->inner)
        put_first_time(st);
}
