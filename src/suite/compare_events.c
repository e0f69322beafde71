// compare_events.c - the events that a plain rule finds.

#include "suite/compare.h"

void sg_suite_compare_count(Running *run, const Rule *rule, const Seen *seen,
                            const Expectation *e)
{
    if (e->at_least ? seen->count >= e->matches : seen->count == e->matches)
        return;
    sg_suite_begin_message(run, rule);
    sg_suite_put_found(run, seen);
    sg_sb_putf(&run->message, ", expected %s%llu",
               e->at_least ? "at least " : "", (unsigned long long)e->matches);
    sg_suite_why(run, rule, seen->count < e->matches, NULL);
}

bool sg_suite_has_seen(const Seen *seen, uint64_t event)
{
    for (size_t i = 0; i < seen->count; i++)
        if (seen->events[i] == event)
            return true;
    return false;
}

void sg_suite_compare_numbers(Running *run, const Rule *rule, const Seen *seen,
                              const NumberWant *wanted)
{
    size_t count = 0;
    bool missing = false;
    for (const NumberWant *n = wanted; n != NULL; n = n->next, count++)
        missing |= !sg_suite_has_seen(seen, n->number);
    if (!missing && count == seen->count)
        return;
    sg_suite_begin_message(run, rule);
    sg_suite_put_found(run, seen);
    sg_sb_put(&run->message, STR(", expected "));
    sg_suite_put_numbers(&run->message, wanted);
    sg_suite_why(run, rule, missing, wanted);
}
