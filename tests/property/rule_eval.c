// rule_eval.c - conditions, detections and items.

#include "rule_eval.h"

#include <stdlib.h>

#include "naive_event.h"
#include "naive_value.h"

typedef struct Eval {
    const Rule *rule;
    const json_t *event;
    Fault fault;
    Tally *tally;
} Eval;

const char *rule_fault_text(Fault fault)
{
    static const char *const texts[] = {
        "nothing",
#define FAULT(name, what) what,
#include "faults.def"
#undef FAULT
    };
    return texts[fault];
}

const char *rule_tally_name(size_t row)
{
    static const char *const names[] = {
#define MODIFIER(name, function, accepts, flags, summary) #name,
#include "sigma/modifiers.def"
#undef MODIFIER
        "(text)", "(wildcards)",  "(number)", "(boolean)",
        "(null)", "(empty list)", "(keyword)"};
    return names[row];
}

// ---- counting ------------------------------------------------------------

static bool has(const Item *item, ModifierFunction row)
{
    const ModifierUse *u = item->modifiers;
    while (u != NULL && u->modifier->row != row)
        u = u->next;
    return u != NULL;
}

static void count(Tally *tally, size_t row, bool holds, bool there)
{
    size_t *rows = holds ? tally->held : there ? tally->failed : tally->absent;
    rows[row]++;
}

static bool has_wildcard(Str text)
{
    return str_find(text, '*', 0) < text.n || str_find(text, '?', 0) < text.n;
}

static size_t row_of_value(const Item *item, const AstValue *v)
{
    static const size_t rows[] = {[SCALAR_TEXT] = TALLY_TEXT,
                                  [SCALAR_INT] = TALLY_NUMBER,
                                  [SCALAR_FLOAT] = TALLY_NUMBER,
                                  [SCALAR_BOOL] = TALLY_TRUTH,
                                  [SCALAR_NULL] = TALLY_NULL};
    if (item->field.n == 0)
        return TALLY_KEYWORD;
    if (v == NULL)
        return TALLY_EMPTY_LIST;
    bool plain = v->scalar.kind == SCALAR_TEXT;
    return plain && has_wildcard(v->scalar.text) ? TALLY_WILDCARDS
                                                 : rows[v->scalar.kind];
}

static bool is_of_item(ModifierFunction row)
{
    return row == MODIFIER_ROW_all || row == MODIFIER_ROW_neq;
}

static void count_value(const Eval *e, const Item *item, const AstValue *v,
                        bool holds, bool there)
{
    if (e->tally == NULL)
        return;
    size_t row = row_of_value(item, v);
    bool about_absence = row == TALLY_NULL || row == TALLY_EMPTY_LIST ||
                         has(item, MODIFIER_ROW_exists);
    bool bare = true;
    for (const ModifierUse *u = item->modifiers; u != NULL; u = u->next) {
        if (is_of_item(u->modifier->row))
            continue;
        count(e->tally, u->modifier->row, holds, there || about_absence);
        bare = false;
    }
    if (bare || row == TALLY_KEYWORD)
        count(e->tally, row, holds, there || about_absence);
}

static void count_item(const Eval *e, const Item *item, bool holds, bool there)
{
    if (e->tally == NULL)
        return;
    if (has(item, MODIFIER_ROW_all))
        count(e->tally, MODIFIER_ROW_all, holds, there);
    if (has(item, MODIFIER_ROW_neq))
        count(e->tally, MODIFIER_ROW_neq, !holds, there);
}

// ---- items ---------------------------------------------------------------

static bool value_holds(const Eval *e, const Item *item, const AstValue *v,
                        const Found *found)
{
    bool holds = naive_value_holds(item, v, found, e->event, e->fault);
    count_value(e, item, v, holds, found->there);
    return holds;
}

static bool wants_all(const Eval *e, const Item *item)
{
    if (e->fault == FAULT_any_is_all)
        return true;
    return e->fault != FAULT_all_is_any && has(item, MODIFIER_ROW_all);
}

static bool values_hold(const Eval *e, const Item *item, const Found *found)
{
    if (item->values == NULL)
        return value_holds(e, item, NULL, found);
    bool all = wants_all(e, item);
    for (const AstValue *v = item->values; v != NULL; v = v->next)
        if (value_holds(e, item, v, found) != all)
            return !all;
    return all;
}

// The mistake of looking at one value of the field after the other: do they
// hold for any of them, or fail?
static bool one_value_does(const Eval *e, const Item *item, const Found *found,
                           bool hold)
{
    for (size_t i = 0; i < found->n; i++) {
        Found one = {.values = {found->values[i]}, .n = 1, .there = true};
        if (values_hold(e, item, &one) == hold)
            return true;
    }
    return false;
}

static bool item_holds(const Eval *e, const Item *item)
{
    Found found;
    if (item->field.n == 0)
        find_all(e->event, e->fault, &found);
    else
        find_field(e->event, item->field, e->fault, &found);
    bool neq = has(item, MODIFIER_ROW_neq) && e->fault != FAULT_neq_ignored;
    if (e->fault == FAULT_all_one && found.n > 1 && wants_all(e, item))
        return one_value_does(e, item, &found, true) != neq;
    if (e->fault == FAULT_neq_each && found.n > 1 && neq)
        return one_value_does(e, item, &found, false);
    if (e->fault == FAULT_neq_present && neq && !found.there)
        return false;
    bool holds = values_hold(e, item, &found);
    count_item(e, item, holds, found.there);
    return holds != neq;
}

// ---- detections ----------------------------------------------------------

static bool detection_holds(const Eval *e, const Detection *d)
{
    for (const Item *item = d->items; item != NULL; item = item->next)
        if (!item_holds(e, item))
            return false;
    if (d->items != NULL)
        return true;
    for (const Detection *x = d->alternatives; x != NULL; x = x->next)
        if (detection_holds(e, x))
            return true;
    return false;
}

// ---- conditions ----------------------------------------------------------

static bool name_fits(Str pattern, Str name)
{
    if (pattern.n == 0)
        return name.n == 0;
    Str rest = str_slice(pattern, 1, pattern.n);
    if (pattern.p[0] == '*')
        return name_fits(rest, name) ||
               (name.n > 0 && name_fits(pattern, str_slice(name, 1, name.n)));
    return name.n > 0 && name.p[0] == pattern.p[0] &&
           name_fits(rest, str_slice(name, 1, name.n));
}

static bool is_selected(const Eval *e, Str pattern, Str name)
{
    bool hidden = name.n > 0 && name.p[0] == '_';
    bool asked = pattern.n > 0 && pattern.p[0] == '_';
    if (hidden && !asked && e->fault != FAULT_hidden_selected)
        return false;
    return name_fits(pattern, name);
}

// A selector that selects nothing says nothing, and so does what is made of
// it alone.
typedef enum Truth { SAYS_NOTHING, IS_FALSE, IS_TRUE } Truth;

static Truth truth_of(bool holds)
{
    return holds ? IS_TRUE : IS_FALSE;
}

static Truth both(Truth a, Truth b, bool all)
{
    if (a == SAYS_NOTHING || b == SAYS_NOTHING)
        return a == SAYS_NOTHING ? b : a;
    return truth_of(all ? a == IS_TRUE && b == IS_TRUE
                        : a == IS_TRUE || b == IS_TRUE);
}

static Truth select(const Eval *e, Str pattern, bool all)
{
    if (e->fault == FAULT_all_of_any)
        all = false;
    Truth t = SAYS_NOTHING;
    const Detection *d = e->rule->detections;
    for (; d != NULL; d = d->next)
        if (is_selected(e, pattern, d->name))
            t = both(t, truth_of(detection_holds(e, d)), all);
    if (t == SAYS_NOTHING && e->fault == FAULT_nothing_false)
        return IS_FALSE;
    return t;
}

static Truth named(const Eval *e, Str name)
{
    const Detection *d = e->rule->detections;
    while (d != NULL && !str_eq(d->name, name))
        d = d->next;
    if (d == NULL)
        abort(); // the parser knows better
    return truth_of(detection_holds(e, d));
}

static Truth cond_truth(const Eval *e, const Cond *c);

static Truth operands(const Eval *e, const Cond *c, bool all)
{
    Truth t = SAYS_NOTHING;
    for (const Cond *x = c->first; x != NULL; x = x->next)
        t = both(t, cond_truth(e, x), all);
    return t;
}

static Truth opposite(Truth t)
{
    return t == SAYS_NOTHING ? t : truth_of(t == IS_FALSE);
}

static Truth cond_truth(const Eval *e, const Cond *c)
{
    switch (c->kind) {
    case COND_AND: return operands(e, c, true);
    case COND_OR: return operands(e, c, false);
    case COND_NOT: return opposite(cond_truth(e, c->first));
    case COND_NAME: return named(e, c->name);
    case COND_ALL_OF: return select(e, c->name, true);
    case COND_ANY_OF: return select(e, c->name, false);
    }
    abort();
}

bool rule_eval_with(const Rule *rule, size_t condition, const json_t *event,
                    EvalOptions options)
{
    Eval e = {rule, event, options.fault, options.tally};
    const Condition *c = rule->conditions;
    if (options.fault == FAULT_first_condition)
        condition = 0;
    for (; c != NULL && condition > 0; condition--)
        c = c->next;
    return c != NULL && cond_truth(&e, c->root) == IS_TRUE;
}

bool rule_eval(const Rule *rule, size_t condition, const json_t *event)
{
    return rule_eval_with(rule, condition, event,
                          (EvalOptions){FAULT_NONE, NULL});
}
