// compare.c - what was found against what was expected.

#include "suite/compare.h"

// ---- one expectation -----------------------------------------------------

static void compare_detection(Running *run, const Rule *rule,
                              const Expectation *e)
{
    const Seen *seen = &run->seen.seen[rule->index];
    if (e->has_matches)
        sg_suite_compare_count(run, rule, seen, e);
    if (e->has_events)
        sg_suite_compare_numbers(run, rule, seen, e->events);
    if (e->has_ids)
        sg_suite_compare_ids(run, rule, seen, e);
}

// An expectation of the other kind breaks its case: it would compare nothing,
// and pass.
static void compare_expectation(Running *run, const Rule *rule,
                                const Expectation *e)
{
    bool correlation = rule->kind == RULE_CORRELATION;
    bool wrong = correlation ? e->has_events || e->has_ids
                             : e->has_groups || e->has_windows;
    if (wrong) {
        DiagList *diags = &run->suite->diagnostics.list;
        sg_diag(diags, SG_manifest_value, e->span,
                correlation
                    ? "'events' and 'event_ids' do not apply to correlations"
                    : "'groups' and 'windows' apply only to correlations");
        run->broken = true;
    } else if (correlation) {
        sg_suite_compare_finds(run, rule, e);
    } else {
        compare_detection(run, rule, e);
    }
}

// ---- the case ------------------------------------------------------------

static bool is_found(const Running *run, const Rule *rule)
{
    for (size_t i = 0; i < run->seen.find_count; i++)
        if (sg_suite_is_find_of(run->seen.finds[i], rule))
            return true;
    return run->seen.seen[rule->index].count > 0;
}

static void compare_unlisted(Running *run, const bool *listed)
{
    for (size_t i = 0; i < run->setup->rules->count; i++) {
        const Rule *r = run->setup->rules->rules[i];
        if (listed[i] || r->silent || !sg_suite_is_own(run->setup, r) ||
            !is_found(run, r))
            continue;
        Expectation none = {.has_matches = true};
        compare_expectation(run, r, &none);
    }
}

static void compare_listed(Running *run)
{
    bool *listed =
        arena_array(run->suite->scratch, bool, run->setup->rules->count);
    bool all_known = true;
    for (const Expectation *e = run->test->expected; e != NULL; e = e->next) {
        const Rule *rule = sg_suite_expected(run, e);
        all_known &= rule != NULL;
        if (rule == NULL)
            continue;
        listed[rule->index] = true;
        compare_expectation(run, rule, e);
    }
    if (all_known) // otherwise it may be the one meant
        compare_unlisted(run, listed);
}

static void compare_all(Running *run)
{
    Expectation e = {.span = run->test->span, .has_matches = true};
    const Rule *rule = sg_suite_expected(run, &e);
    if (rule == NULL)
        return;
    e.at_least = rule->kind == RULE_CORRELATION;
    e.matches = e.at_least ? 1 : run->seen.events;
    compare_expectation(run, rule, &e);
}

void sg_suite_compare(Running *run)
{
    if (run->test->kind == EXPECT_ALL)
        compare_all(run);
    else
        compare_listed(run); // EXPECT_NONE lists nothing
    if (run->broken && run->message.n == 0)
        sg_sb_put(&run->message, STR("the expectation cannot be used"));
}
