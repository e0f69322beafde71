// correlation_text.c - parts of commands that correlations are made of.

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "splunk/windows.h"

void sg_spl_put(Stats *st, Str text)
{
    sg_sb_put(&st->em->out, text);
}

void sg_spl_putf(Stats *st, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_sb_putv(&st->em->out, format, args);
    va_end(args);
}

Str sg_spl_own(Stats *st, Str name)
{
    return sg_spl_own_name(st->em, st->in, name);
}

Str sg_spl_own_number(Stats *st, const char *name, size_t number)
{
    StrBuf sb = sb_in(st->em->arena);
    sg_sb_putf(&sb, "%s_%zu", name, number);
    return sg_spl_own(st, sb_str(&sb));
}

void sg_spl_put_name(Stats *st, SplPlace place, const StrItem *field)
{
    sg_spl_put_field(st->em, &st->em->out, place, field->text, field->span);
}

// ---- groups --------------------------------------------------------------

static bool came_before(const StrItem *first, const StrItem *item)
{
    while (first != item && !str_eq(first->text, item->text))
        first = first->next;
    return first != item;
}

// The next field that makes groups, from 'item' on; or NULL.
static const StrItem *group_field(const Stats *st, const StrItem *item)
{
    const StrItem *first = st->correlation->group_by;
    while (item != NULL &&
           (came_before(first, item) || str_eq(item->text, STR("_time"))))
        item = item->next;
    return item;
}

const StrItem *sg_spl_next_group(const Stats *st, const StrItem *before)
{
    return group_field(st, before == NULL ? st->correlation->group_by
                                          : before->next);
}

void sg_spl_put_group(Stats *st)
{
    const StrItem *field = sg_spl_next_group(st, NULL);
    for (; field != NULL; field = sg_spl_next_group(st, field)) {
        sb_putc(&st->em->out, ' ');
        sg_spl_put_name(st, SPL_BY, field);
    }
}

void sg_spl_put_by_group(Stats *st)
{
    if (sg_spl_next_group(st, NULL) != NULL)
        sg_spl_put(st, STR(" by"));
    sg_spl_put_group(st);
}

bool sg_spl_put_not_absent(Stats *st, const char *lead, const StrItem *f)
{
    Str text = sg_spl_absent_text(st->em, f->text);
    if (text.n == 0)
        return false;
    sg_spl_put(st, str_of_literal(lead));
    sg_spl_put_name(st, SPL_EVAL, f);
    sg_spl_put(st, STR("!=\""));
    sg_put_escaped(&st->em->out, text, "\\\"", '\\');
    sb_putc(&st->em->out, '"');
    return true;
}

bool sg_spl_put_no_absent_values(Stats *st, const char *lead)
{
    bool any = false;
    if (st->correlation->type != CORR_VALUE_COUNT)
        return false;
    for (const StrItem *f = st->correlation->fields; f != NULL; f = f->next)
        any |= sg_spl_put_not_absent(st, any ? " AND " : lead, f);
    return any;
}

// "stats" drops events without a group by itself.
void sg_spl_put_no_absent_texts(Stats *st)
{
    const char *lead = "| where ";
    const StrItem *f = sg_spl_next_group(st, NULL);
    for (; f != NULL; f = sg_spl_next_group(st, f))
        if (sg_spl_put_not_absent(st, lead, f))
            lead = " AND ";
    if (sg_spl_put_no_absent_values(st, lead))
        lead = " AND ";
    if (lead[0] == ' ')
        sb_putc(&st->em->out, '\n');
}

// ---- what is counted -----------------------------------------------------

// Several fields count as one value: each after its length, so that no two
// sets of values look the same.  Without one of the fields there is none.
void sg_spl_put_tuple(Stats *st)
{
    const StrItem *f = st->correlation->fields;
    st->value = f;
    if (st->correlation->type != CORR_VALUE_COUNT || f->next == NULL)
        return;
    StrItem *tuple = arena_new(st->em->arena, StrItem);
    tuple->text = sg_spl_own(st, STR("value_tuple"));
    tuple->span = f->span;
    st->value = tuple;
    sg_spl_putf(st, "| eval %.*s", STR_ARG(tuple->text));
    const char *lead = "=len(";
    for (; f != NULL && !st->em->failed; f = f->next) {
        sg_spl_put(st, str_of_literal(lead));
        sg_spl_put_name(st, SPL_EVAL, f);
        sg_spl_put(st, STR(").\":\"."));
        sg_spl_put_name(st, SPL_EVAL, f);
        lead = ".len(";
    }
    sb_putc(&st->em->out, '\n');
}

static void put_percentile(Stats *st)
{
    unsigned percentile = st->correlation->percentile;
    if (percentile >= 100)
        sg_spl_put(st, STR("max"));
    else
        sg_spl_putf(st, "perc%u", percentile);
}

void sg_spl_put_function(Stats *st)
{
    switch (st->correlation->type) {
    case CORR_EVENT_COUNT: sg_spl_put(st, STR("count")); return;
    case CORR_VALUE_COUNT: sg_spl_put(st, STR("dc")); break;
    case CORR_VALUE_SUM: sg_spl_put(st, STR("sum")); break;
    case CORR_VALUE_AVG: sg_spl_put(st, STR("avg")); break;
    case CORR_VALUE_MEDIAN: sg_spl_put(st, STR("median")); break;
    case CORR_VALUE_PERCENTILE: put_percentile(st); break;
    case CORR_TEMPORAL:
    case CORR_TEMPORAL_ORDERED: return; // look at rules
    }
    sb_putc(&st->em->out, '(');
    sg_spl_put_name(st, SPL_BY, st->value);
    sb_putc(&st->em->out, ')');
}

// ---- windows -------------------------------------------------------------

// Units of streamstats that are the same number of seconds everywhere.
void sg_spl_put_time_window(Stats *st)
{
    const Timespan *t = &st->correlation->timespan;
    if (strchr("smhd", t->unit) != NULL)
        sg_spl_putf(st, "time_window=%" PRIu64 "%c", t->count, t->unit);
    else
        sg_spl_putf(st, "time_window=%" PRIu64 "s", t->seconds);
}

// ---- columns for people --------------------------------------------------

static void put_values(Stats *st, const StrItem *field)
{
    sg_spl_put(st, STR(" values("));
    sg_spl_put_name(st, SPL_BY, field);
    sg_spl_put(st, STR(") as "));
    sg_spl_put_name(st, SPL_BY, field);
}

bool sg_spl_has_evidence(const Stats *st)
{
    for (const StrItem *f = st->in->ir->fields; f != NULL; f = f->next)
        if (!sg_is_listed(st->correlation->group_by, f->text) &&
            !str_eq(f->text, STR("_time")))
            return true;
    return false;
}

void sg_spl_put_evidence(Stats *st)
{
    const StrItem *first = st->inner ? NULL : st->in->ir->fields;
    for (const StrItem *f = first; f != NULL; f = f->next)
        if (!sg_is_listed(st->correlation->group_by, f->text) &&
            !str_eq(f->text, STR("_time")) && !came_before(first, f))
            put_values(st, f);
}

// ---- comparisons ---------------------------------------------------------

void sg_spl_put_comparison(Stats *st, Str column, CorrelationOp op, Str number)
{
    sg_spl_putf(st, " %.*s %s %.*s", STR_ARG(column), sg_correlation_op(op),
                STR_ARG(number));
}
