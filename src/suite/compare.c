// compare.c - what was found against what was expected.

#include "base/num.h"
#include "ir/dump.h"
#include "suite/suite.h"

enum { MAX_SHOWN = 10 };

// ---- documents -----------------------------------------------------------

bool sg_suite_is_own(const Setup *setup, const Rule *rule)
{
    return str_eq(rule->source->name, setup->rule_path);
}

const Rule *sg_suite_document(const Setup *setup, Str name)
{
    for (size_t i = 0; i < setup->rules->count; i++) {
        const Rule *r = setup->rules->rules[i];
        if (r->kind != RULE_FILTER &&
            (str_eq(r->id, name) || str_eq(r->name, name) ||
             str_eq(r->title, name)))
            return r;
    }
    return NULL;
}

// The one document of the rule file that alerts; NULL: none, or several.
static const Rule *only_document(const Setup *setup)
{
    const Rule *only = NULL;
    for (size_t i = 0; i < setup->rules->count; i++) {
        const Rule *r = setup->rules->rules[i];
        if (r->kind == RULE_FILTER || r->silent || !sg_suite_is_own(setup, r))
            continue;
        if (only != NULL)
            return NULL;
        only = r;
    }
    return only;
}

static const Rule *document_of(Running *run, const Expectation *e)
{
    DiagList *diags = &run->suite->diagnostics.list;
    const Rule *rule = e->document.n > 0
                           ? sg_suite_document(run->setup, e->document)
                           : only_document(run->setup);
    if (rule != NULL)
        return rule;
    diags->source = run->manifest->source;
    sg_diag(
        diags, SG_manifest_document, e->span,
        e->document.n > 0
            ? "no document has the id, name or title '%.*s'"
            : "several documents can be meant, or none alerts: name one%.*s",
        STR_ARG(e->document));
    diags->source = NULL;
    run->broken = true;
    return NULL;
}

// ---- messages ------------------------------------------------------------

static void begin(Running *run, const Rule *rule)
{
    StrBuf *out = &run->message;
    if (out->n > 0)
        sg_sb_put(out, STR("; "));
    sb_putc(out, '\'');
    sg_dump_text(out, rule->title);
    sg_sb_put(out, STR("' "));
}

static void put_events(StrBuf *out, const Seen *seen)
{
    for (size_t i = 0; i < seen->count && i < MAX_SHOWN; i++)
        sg_sb_putf(out, "%s%llu", i > 0 ? ", " : "",
                   (unsigned long long)seen->events[i]);
    if (seen->count > MAX_SHOWN)
        sg_sb_put(out, STR(" ..."));
}

static void put_found(Running *run, const Seen *seen)
{
    StrBuf *out = &run->message;
    sg_sb_putf(out, "finds %zu of %llu events", seen->count,
               (unsigned long long)run->seen.events);
    if (seen->count > 0) {
        sg_sb_put(out, STR(" ("));
        put_events(out, seen);
        sb_putc(out, ')');
    }
}

static void put_numbers(StrBuf *out, const NumberWant *n)
{
    if (n == NULL)
        sg_sb_put(out, STR("none"));
    for (size_t i = 0; n != NULL && i < MAX_SHOWN; n = n->next, i++)
        sg_sb_putf(out, "%s%llu%s", i == 0 ? "(" : "",
                   (unsigned long long)n->number,
                   n->next == NULL      ? ")"
                   : i == MAX_SHOWN - 1 ? " ...)"
                                        : ", ");
}

static void put_group(StrBuf *out, const StrItem *values)
{
    sb_putc(out, '[');
    for (const StrItem *v = values; v != NULL; v = v->next) {
        sg_dump_text(out, v->text);
        sg_sb_put(out, v->next ? STR(", ") : STR(""));
    }
    sb_putc(out, ']');
}

static void put_values(StrBuf *out, const sigcc_match *f)
{
    sb_putc(out, '[');
    for (size_t i = 0; i < f->group_count; i++) {
        sg_sb_put(out, i > 0 ? STR(", ") : STR(""));
        sg_dump_text(out, str_of_literal(f->group[i].value));
    }
    sb_putc(out, ']');
}

static void put_find(StrBuf *out, const sigcc_match *f)
{
    put_values(out, f);
    sg_sb_put(out, STR(" from "));
    sg_time_put(out, f->from);
    sg_sb_put(out, STR(" to "));
    sg_time_put(out, f->to);
    sg_sb_putf(out, ", %zu event%s, value ", f->all_events,
               f->all_events == 1 ? "" : "s");
    sg_num_put(out, f->value);
}

// ---- events of a plain rule ----------------------------------------------

static void compare_count(Running *run, const Rule *rule, const Seen *seen,
                          const Expectation *e)
{
    if (e->at_least ? seen->count >= e->matches : seen->count == e->matches)
        return;
    begin(run, rule);
    put_found(run, seen);
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

static void compare_numbers(Running *run, const Rule *rule, const Seen *seen,
                            const NumberWant *wanted)
{
    size_t count = 0;
    bool missing = false;
    for (const NumberWant *n = wanted; n != NULL; n = n->next, count++)
        missing |= !sg_suite_has_seen(seen, n->number);
    if (!missing && count == seen->count)
        return;
    begin(run, rule);
    put_found(run, seen);
    sg_sb_put(&run->message, STR(", expected "));
    put_numbers(&run->message, wanted);
    sg_suite_why(run, rule, missing, wanted);
}

// ---- finds of a correlation ----------------------------------------------

static bool is_of(const sigcc_match *f, const Rule *rule)
{
    return f->rule == rule->index;
}

static bool has_group(const sigcc_match *f, const GroupWant *g)
{
    const StrItem *v = g->values;
    size_t i = 0;
    for (; v != NULL && i < f->group_count; v = v->next, i++)
        if (!str_eq(v->text, str_of_literal(f->group[i].value)))
            return false;
    return v == NULL && i == f->group_count;
}

static bool same_group(const sigcc_match *a, const sigcc_match *b)
{
    for (size_t i = 0; i < a->group_count; i++)
        if (strcmp(a->group[i].value, b->group[i].value) != 0)
            return false;
    return true;
}

// The finds of a rule; of each group only the first.
static size_t groups_of(const Running *run, const Rule *rule,
                        const sigcc_match **to)
{
    size_t n = 0;
    for (size_t i = 0; i < run->seen.find_count; i++) {
        const sigcc_match *f = run->seen.finds[i];
        size_t k = 0;
        while (is_of(f, rule) && k < n && !same_group(f, to[k]))
            k++;
        if (is_of(f, rule) && k == n)
            to[n++] = f;
    }
    return n;
}

static void put_groups(Running *run, const sigcc_match *const *groups,
                       size_t count)
{
    sg_sb_putf(&run->message, "finds %zu group%s", count,
               count == 1 ? "" : "s");
    for (size_t i = 0; i < count && i < MAX_SHOWN; i++) {
        sg_sb_put(&run->message, i > 0 ? STR("; ") : STR(": "));
        put_find(&run->message, groups[i]);
    }
}

static void compare_group_count(Running *run, const Rule *rule,
                                const sigcc_match *const *groups, size_t count,
                                const Expectation *e)
{
    if (e->at_least ? count >= e->matches : count == e->matches)
        return;
    begin(run, rule);
    put_groups(run, groups, count);
    sg_sb_putf(&run->message, ", expected %s%llu",
               e->at_least ? "at least " : "", (unsigned long long)e->matches);
    sg_suite_why(run, rule, count < e->matches, NULL);
}

static const GroupWant *missing_group(const Expectation *e,
                                      const sigcc_match *const *groups,
                                      size_t count)
{
    for (const GroupWant *g = e->groups; g != NULL; g = g->next) {
        size_t i = 0;
        while (i < count && !has_group(groups[i], g))
            i++;
        if (i == count)
            return g;
    }
    return NULL;
}

static const sigcc_match *surplus_group(const Expectation *e,
                                        const sigcc_match *const *groups,
                                        size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const GroupWant *g = e->groups;
        while (g != NULL && !has_group(groups[i], g))
            g = g->next;
        if (g == NULL)
            return groups[i];
    }
    return NULL;
}

static void compare_groups(Running *run, const Rule *rule,
                           const sigcc_match *const *groups, size_t count,
                           const Expectation *e)
{
    const GroupWant *missing = missing_group(e, groups, count);
    const sigcc_match *surplus = surplus_group(e, groups, count);
    if (missing == NULL && surplus == NULL)
        return;
    begin(run, rule);
    put_groups(run, groups, count);
    if (missing != NULL) {
        sg_sb_put(&run->message, STR(", expected "));
        put_group(&run->message, missing->values);
    } else {
        sg_sb_put(&run->message, STR("; not expected: "));
        put_values(&run->message, surplus);
    }
    sg_suite_why(run, rule, missing != NULL, NULL);
}

// A mean has more digits than anybody writes: fifteen are enough, which is what
// "sigcc match" prints.
static bool same_value(double a, double b)
{
    double apart = a > b ? a - b : b - a;
    return a == b || apart <= 1e-14 * (b < 0 ? -b : b);
}

static bool fits(const sigcc_match *f, const WindowWant *w)
{
    return (w->group == NULL || has_group(f, w->group)) &&
           (!w->has_from || f->from == w->from) &&
           (!w->has_to || f->to == w->to) &&
           (!w->has_events || f->all_events == w->events) &&
           (!w->has_value || same_value(f->value, w->value));
}

static const WindowWant *missing_window(const Running *run, const Rule *rule,
                                        const Expectation *e)
{
    for (const WindowWant *w = e->windows; w != NULL; w = w->next) {
        size_t i = 0;
        while (i < run->seen.find_count && !(is_of(run->seen.finds[i], rule) &&
                                             fits(run->seen.finds[i], w)))
            i++;
        if (i == run->seen.find_count)
            return w;
    }
    return NULL;
}

static bool has_surplus_window(const Running *run, const Rule *rule,
                               const Expectation *e)
{
    for (size_t i = 0; i < run->seen.find_count; i++) {
        const WindowWant *w = e->windows;
        if (!is_of(run->seen.finds[i], rule))
            continue;
        while (w != NULL && !fits(run->seen.finds[i], w))
            w = w->next;
        if (w == NULL)
            return true;
    }
    return false;
}

static size_t count_finds(const Running *run, const Rule *rule)
{
    size_t n = 0;
    for (size_t i = 0; i < run->seen.find_count; i++)
        n += is_of(run->seen.finds[i], rule);
    return n;
}

static void put_finds(Running *run, const Rule *rule, size_t count)
{
    size_t shown = 0;
    sg_sb_putf(&run->message, "has %zu find%s", count, count == 1 ? "" : "s");
    for (size_t i = 0; i < run->seen.find_count && shown < MAX_SHOWN; i++) {
        if (!is_of(run->seen.finds[i], rule))
            continue;
        sg_sb_put(&run->message, shown++ > 0 ? STR("; ") : STR(": "));
        put_find(&run->message, run->seen.finds[i]);
    }
}

static size_t count_windows(const Expectation *e)
{
    size_t n = 0;
    for (const WindowWant *w = e->windows; w != NULL; w = w->next)
        n++;
    return n;
}

// One that is expected twice, but found once, is seen by their number.
static void compare_windows(Running *run, const Rule *rule,
                            const Expectation *e)
{
    const WindowWant *missing = missing_window(run, rule, e);
    size_t wanted = count_windows(e);
    size_t found = count_finds(run, rule);
    if (missing == NULL && wanted == found && !has_surplus_window(run, rule, e))
        return;
    begin(run, rule);
    put_finds(run, rule, found);
    if (missing != NULL)
        sg_sb_putf(&run->message, ", none as expected in line %u",
                   missing->span.from.line + 1);
    else if (found != wanted)
        sg_sb_putf(&run->message, ", expected %zu", wanted);
    else
        sg_sb_put(&run->message, STR(", not all of them as expected"));
    sg_suite_why(run, rule, missing != NULL, NULL);
}

// ---- one expectation -----------------------------------------------------

static void compare_correlation(Running *run, const Rule *rule,
                                const Expectation *e)
{
    const sigcc_match **groups = arena_array(
        run->suite->scratch, const sigcc_match *, run->seen.find_count);
    size_t count = groups_of(run, rule, groups);
    if (e->has_matches)
        compare_group_count(run, rule, groups, count, e);
    if (e->has_groups)
        compare_groups(run, rule, groups, count, e);
    if (e->has_windows)
        compare_windows(run, rule, e);
}

static void compare_detection(Running *run, const Rule *rule,
                              const Expectation *e)
{
    const Seen *seen = &run->seen.seen[rule->index];
    if (e->has_matches)
        compare_count(run, rule, seen, e);
    if (e->has_events)
        compare_numbers(run, rule, seen, e->events);
    if (e->has_ids)
        sg_suite_compare_ids(run, rule, seen, e);
}

static void compare_expectation(Running *run, const Rule *rule,
                                const Expectation *e)
{
    bool correlation = rule->kind == RULE_CORRELATION;
    bool wrong = correlation ? e->has_events || e->has_ids
                             : e->has_groups || e->has_windows;
    if (wrong) {
        DiagList *diags = &run->suite->diagnostics.list;
        diags->source = run->manifest->source;
        sg_diag(diags, SG_manifest_value, e->span,
                correlation
                    ? "'events' and 'event_ids' are about rules of events"
                    : "'groups' and 'windows' are about correlations");
        diags->source = NULL;
        run->broken = true;
    } else if (correlation) {
        compare_correlation(run, rule, e);
    } else {
        compare_detection(run, rule, e);
    }
}

// ---- the case ------------------------------------------------------------

static bool is_found(const Running *run, const Rule *rule)
{
    for (size_t i = 0; i < run->seen.find_count; i++)
        if (is_of(run->seen.finds[i], rule))
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
        const Rule *rule = document_of(run, e);
        all_known &= rule != NULL;
        if (rule == NULL)
            continue;
        listed[rule->index] = true;
        compare_expectation(run, rule, e);
    }
    if (all_known) // else it may be the one that was meant
        compare_unlisted(run, listed);
}

static void compare_all(Running *run)
{
    Expectation e = {.span = run->test->span, .has_matches = true};
    const Rule *rule = document_of(run, &e);
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
