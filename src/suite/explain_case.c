// explain_case.c - explaining the events of a failed case.

#include "base/visible.h"
#include "match/why.h"
#include "suite/suite.h"

enum { MAX_EXPLAINED = 3 };

// Events of one rule that are not as wanted, and those explained so far.
typedef struct Explaining {
    const Rule *rule;
    bool wanted;
    const NumberWant *expected;
    unsigned done;
} Explaining;

static void put_heading(Running *run, const Rule *rule, size_t event, bool held)
{
    sg_sb_putf(&run->why, "event %zu %s '", event,
               held ? "is found by" : "is not found by");
    sg_put_visible(&run->why, rule->title);
    sg_sb_put(&run->why, STR("':\n"));
}

// Of one condition; each line is indented.
static void explain_unit(Running *run, const Unit *unit, bool held)
{
    Asking *ask = sg_matches_asking(run->matches);
    StrBuf lines = sb_in(run->suite->scratch);
    sg_why(&lines, unit->predicate, held, ask, unit->rule->source->name);
    Str text = sb_str(&lines);
    for (size_t at = 0; at < text.n;) {
        size_t end = str_find(text, '\n', at);
        sg_sb_put(&run->why, STR("  "));
        sg_sb_put(&run->why, str_slice(text, at, end));
        sb_putc(&run->why, '\n');
        at = end + 1;
    }
}

static void explain_event(Running *run, const Rule *rule, size_t event,
                          bool held)
{
    const sigcc_matcher *m = run->setup->matcher;
    Asking *ask = sg_matches_asking(run->matches);
    put_heading(run, rule, event, held);
    for (uint32_t i = 0; i < m->unit_count; i++) {
        if (m->units[i].rule != rule)
            continue;
        record_next_rule(ask->record);
        bool holds = sg_predicate_holds(m->units[i].predicate, ask);
        if (holds == held)
            explain_unit(run, &m->units[i], held);
    }
}

static bool holds_for(Running *run, const Rule *rule)
{
    for (size_t i = 0; i < sigcc_matches_count(run->matches); i++)
        if (sigcc_matches_at(run->matches, i)->rule == rule->index)
            return true;
    return false;
}

// ---- correlations --------------------------------------------------------

static void explain_base(Running *run, const Rule *rule)
{
    sg_sb_put(&run->why, STR("'"));
    sg_put_visible(&run->why, rule->title);
    sg_sb_putf(&run->why, "' finds %zu of %llu events\n",
               run->seen.seen[rule->index].count,
               (unsigned long long)run->seen.events);
}

static bool has_find(const Running *run, const Rule *rule)
{
    for (size_t i = 0; i < run->seen.find_count; i++)
        if (run->seen.finds[i]->rule == rule->index)
            return true;
    return false;
}

// What came nearest to a find does not help where there are finds.
static void explain_correlation(Running *run, const Rule *rule)
{
    const sigcc_matcher *m = run->setup->matcher;
    for (const RuleRef *r = rule->correlation->rules; r != NULL; r = r->next)
        if (r->rule->kind == RULE_DETECTION)
            explain_base(run, r->rule);
    if (!has_find(run, rule))
        sg_correlator_why(run->correlator, m->uses[rule->index].plan,
                          &run->why);
}

// ---- events --------------------------------------------------------------

static bool is_asked_for(const Explaining *x, uint64_t event)
{
    const NumberWant *n = x->expected;
    while (n != NULL && n->number != event)
        n = n->next;
    return x->expected == NULL || (n != NULL) == x->wanted;
}

static bool explain_next(Running *run, const sigcc_event *event, void *state)
{
    Explaining *x = state;
    bool held = holds_for(run, x->rule);
    if (held != x->wanted && is_asked_for(x, event->number)) {
        explain_event(run, x->rule, event->number, held);
        x->done++;
    }
    return x->done < MAX_EXPLAINED;
}

void sg_suite_why(Running *run, const Rule *rule, bool wanted,
                  const NumberWant *expected)
{
    if (rule->kind == RULE_CORRELATION) {
        if (wanted)
            explain_correlation(run, rule);
        return;
    }
    Explaining x = {.rule = rule, .wanted = wanted, .expected = expected};
    (void)sg_suite_events_again(run, explain_next, &x);
}
