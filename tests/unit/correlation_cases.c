// correlation_cases.c - tables of hits and finds.

#include "correlation_cases.h"

#include "base/limits.h"

const CorrelatorLimits usual_limits = {MAX_WINDOW_HITS, MAX_WAITING_HITS,
                                       MAX_GROUPS, MAX_FOUND_EVENTS,
                                       MAX_HITS_BYTES};

Correlator *new_correlator(const Plans *plans, int64_t delay,
                           const CorrelatorLimits *l)
{
    Correlator *c =
        sg_correlator_create_limited(plans->plans, plans->count, delay, l);
    assert_non_null(c);
    return c;
}

Str finds_of(Arena *a, const Plans *plans, int64_t delay, const char *hits)
{
    Correlator *c = new_correlator(plans, delay, &usual_limits);
    assert_true(add_hits(a, c, plans, hits, 1));
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    Str text = finds_text(a, c);
    sg_correlator_destroy(c);
    return text;
}

void check_finds(Arena *a, const char *correlation, const FindsCase *cases)
{
    Plans plans = parse_correlations(a, &correlation, 1);
    for (; cases->hits != NULL; cases++) {
        Str late = finds_of(a, &plans, -1, cases->hits);
        Str early = finds_of(a, &plans, 0, cases->hits);
        if (!str_eq(late, str_of_literal(cases->finds)))
            print_error("%s of %s\n", correlation, cases->hits);
        check_text(late, cases->finds);
        check_text(early, cases->finds);
    }
}

void check_nested(Arena *a, const char *const *correlations, uint32_t count,
                  const FindsCase *cases)
{
    Plans plans = parse_correlations(a, correlations, count);
    for (; cases->hits != NULL; cases++)
        check_text(finds_of(a, &plans, -1, cases->hits), cases->finds);
}
