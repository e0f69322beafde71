// check_subsumed.c - values of a list that another one makes superfluous.

#include "ir/item.h"
#include "lint/checks.h"
#include "lint/covers.h"

// Of longer lists only the first values are compared with each other; of rules
// with very many lists, the first lists.
enum { MAX_COMPARED = 128, MAX_STEPS = 1 << 21 };

typedef struct Candidate {
    const Value *value;
    Coverage *coverage;
} Candidate;

// How many values are to be compared: none if no wildcard is among them,
// without which a value matches nothing but itself.
static size_t count_of(const ItemIr *item)
{
    size_t n = 0;
    bool wild = false;
    for (const Value *v = item->values; v != NULL && n < MAX_COMPARED;
         v = v->next) {
        n += v->kind == VAL_STRING;
        wild = wild || value_has_wildcard(v);
    }
    return wild && n > 1 ? n : 0;
}

static Candidate *collect(const Subject *s, const ItemIr *item, size_t count)
{
    size_t n = 0;
    Candidate *all = arena_array(s->scratch, Candidate, count);
    for (const Value *v = item->values; v != NULL && n < count; v = v->next)
        if (v->kind == VAL_STRING)
            all[n++] = (Candidate){v, sg_coverage_new(s->scratch, v)};
    return all;
}

// Values that match the same are a matter of another check.
static bool is_wider(const Candidate *a, const Candidate *b, uint64_t *steps)
{
    return sg_covers(a->coverage, b->coverage, steps) &&
           !sg_covers(b->coverage, a->coverage, steps);
}

static void check_item(const Subject *s, const ItemIr *item, uint64_t *steps)
{
    if (*steps == 0 || item->all || item->field.n == 0)
        return;
    size_t n = count_of(item);
    const Candidate *all = n > 0 ? collect(s, item, n) : NULL;
    for (size_t i = 0; i < n; i++) {
        size_t k = 0;
        while (k < n && !(k != i && is_wider(&all[k], &all[i], steps)))
            k++;
        if (k == n)
            continue;
        sg_lint_find(s, all[i].value->span,
                     "another value of the list matches whatever this one "
                     "does");
        sg_lint_other(s, all[k].value->span, "this one");
    }
}

// Depth is bounded by MAX_YAML_DEPTH.
static void check_detections(const Subject *s, const DetectionIr *d,
                             uint64_t *steps)
{
    for (; d != NULL; d = d->next) {
        for (const ItemIr *i = d->items; i != NULL; i = i->next)
            check_item(s, i, steps);
        check_detections(s, d->alternatives, steps);
    }
}

void sg_check_value_subsumed(const Subject *s)
{
    uint64_t steps = MAX_STEPS;
    if (s->rule->ir != NULL)
        check_detections(s, s->rule->ir->detections, &steps);
}
