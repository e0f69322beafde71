// first_windows.c - windows that reach back before a search's time range.
//
// What a correlation with "gte" finds in a part of a window is there in the
// whole.  Other conditions may hold for the part alone: "lt: 5" for the one
// event that is left of a window.  Saved searches look back by the timespan
// (schedule.c), so they have each window whole in one run, and leave out those
// that begin before the range.  Other searches have any range, "all time" too.

#include <inttypes.h>

#include "splunk/windows.h"

static bool has_not(const Cond *c)
{
    if (c->kind == COND_NOT)
        return true;
    for (const Cond *x = c->first; x != NULL; x = x->next)
        if (has_not(x))
            return true;
    return false;
}

static bool asks_for_least(const Correlation *c)
{
    for (const Threshold *t = c->thresholds; t != NULL; t = t->next)
        if (t->op != CORR_GTE && t->op != CORR_GT)
            return false;
    return true;
}

// Does a window in which it holds stay one when events are added?  Sums do
// not, as values may be negative.
static bool only_grows(const Correlation *c)
{
    switch (c->type) {
    case CORR_EVENT_COUNT:
    case CORR_VALUE_COUNT: return asks_for_least(c);
    case CORR_VALUE_PERCENTILE:
        return c->percentile >= 100 && asks_for_least(c);
    case CORR_VALUE_SUM:
    case CORR_VALUE_AVG:
    case CORR_VALUE_MEDIAN: return false;
    case CORR_TEMPORAL:
    case CORR_TEMPORAL_ORDERED: break;
    }
    if (sg_wants_all_rules(c))
        return true;
    return c->expression != NULL ? !has_not(c->expression) : asks_for_least(c);
}

// "addinfo" adds the beginning of the range: 0 for "all time".
void sg_spl_put_whole_windows(Stats *st)
{
    if (!sg_spl_is_scheduled(st->em) || only_grows(st->correlation))
        return;
    sg_spl_putf(st, "\n| addinfo\n| where _time-info_min_time>=%" PRIu64,
                sg_spl_look_back(st->correlation));
}
