// compare_finds.c - the finds of a correlation.

#include "suite/compare.h"

bool sg_suite_is_find_of(const sigcc_match *f, const Rule *rule)
{
    return f->rule == rule->index;
}

static bool has_group(const sigcc_match *f, const GroupWant *g)
{
    const StrItem *v = g->values;
    size_t i = 0;
    for (; v != NULL && i < f->group_count; v = v->next, i++)
        if (!str_eq(v->text, group_value(f, i)))
            return false;
    return v == NULL && i == f->group_count;
}

static bool same_group(const sigcc_match *a, const sigcc_match *b)
{
    for (size_t i = 0; i < a->group_count; i++)
        if (!str_eq(group_value(a, i), group_value(b, i)))
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
        while (sg_suite_is_find_of(f, rule) && k < n && !same_group(f, to[k]))
            k++;
        if (sg_suite_is_find_of(f, rule) && k == n)
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
        sg_suite_put_find(&run->message, groups[i]);
    }
}

static void compare_group_count(Running *run, const Rule *rule,
                                const sigcc_match *const *groups, size_t count,
                                const Expectation *e)
{
    if (e->at_least ? count >= e->matches : count == e->matches)
        return;
    sg_suite_begin_message(run, rule);
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
    sg_suite_begin_message(run, rule);
    put_groups(run, groups, count);
    if (missing != NULL) {
        sg_sb_put(&run->message, STR(", expected "));
        sg_suite_put_group(&run->message, missing->values);
    } else {
        sg_sb_put(&run->message, STR("; not expected: "));
        sg_suite_put_values(&run->message, surplus);
    }
    sg_suite_why(run, rule, missing != NULL, NULL);
}

// A mean has more digits than anybody writes: fifteen are enough, as in the
// output of "sigcc match".
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
        while (i < run->seen.find_count &&
               !(sg_suite_is_find_of(run->seen.finds[i], rule) &&
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
        if (!sg_suite_is_find_of(run->seen.finds[i], rule))
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
        n += sg_suite_is_find_of(run->seen.finds[i], rule);
    return n;
}

static void put_finds(Running *run, const Rule *rule, size_t count)
{
    size_t shown = 0;
    sg_sb_putf(&run->message, "has %zu find%s", count, count == 1 ? "" : "s");
    for (size_t i = 0; i < run->seen.find_count && shown < MAX_SHOWN; i++) {
        if (!sg_suite_is_find_of(run->seen.finds[i], rule))
            continue;
        sg_sb_put(&run->message, shown++ > 0 ? STR("; ") : STR(": "));
        sg_suite_put_find(&run->message, run->seen.finds[i]);
    }
}

static size_t count_windows(const Expectation *e)
{
    size_t n = 0;
    for (const WindowWant *w = e->windows; w != NULL; w = w->next)
        n++;
    return n;
}

// A find that is expected twice but found once shows in the count.
static void compare_windows(Running *run, const Rule *rule,
                            const Expectation *e)
{
    const WindowWant *missing = missing_window(run, rule, e);
    size_t wanted = count_windows(e);
    size_t found = count_finds(run, rule);
    if (missing == NULL && wanted == found && !has_surplus_window(run, rule, e))
        return;
    sg_suite_begin_message(run, rule);
    put_finds(run, rule, found);
    if (missing != NULL)
        sg_sb_putf(&run->message, ", none is the one expected on line %u",
                   missing->span.from.line + 1);
    else if (found != wanted)
        sg_sb_putf(&run->message, ", expected %zu", wanted);
    else
        sg_sb_put(&run->message, STR(", not all of them as expected"));
    sg_suite_why(run, rule, missing != NULL, NULL);
}

void sg_suite_compare_finds(Running *run, const Rule *rule,
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
