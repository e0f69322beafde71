// implies.c - does one comparison follow from another one?
//
// Exact, but not complete: what cannot be told by looking at two comparisons of
// one field is unknown.

#include "lint/implies.h"

#include "base/fold.h"

enum { TEXT_PER_STEP = 64 };

// ---- two values ----------------------------------------------------------

static bool asks_for_absence(const Value *v)
{
    return v->kind == VAL_NULL || (v->kind == VAL_EXISTS && !v->u.truth);
}

static bool asks_for_presence(const Value *v)
{
    return v->kind == VAL_EXISTS && v->u.truth;
}

// Only with a value can a field be compared with one.
static bool needs_value(const Value *v)
{
    switch (v->kind) {
    case VAL_STRING:
    case VAL_NUMBER:
    case VAL_BOOL:
    case VAL_REGEX:
    case VAL_CIDR:
    case VAL_COMPARE: return true;
    case VAL_EXISTS: return v->u.truth;
    case VAL_NULL:
    case VAL_FIELDREF:
    case VAL_QUERY:
    case VAL_EXPANSION: break;
    }
    return false;
}

static Coverage *coverage_of(Reasoning *r, Meaning *m)
{
    if (m->coverage == NULL)
        m->coverage = sg_coverage_new(r->arena, m->value);
    return m->coverage;
}

// Whatever matches the value of 'a', matches that of 'b', too.
static bool value_implies(Reasoning *r, Meaning *a, Meaning *b)
{
    if (str_eq(a->text, b->text))
        return true;
    if (asks_for_presence(b->value))
        return needs_value(a->value);
    return a->value->kind == VAL_STRING && b->value->kind == VAL_STRING &&
           sg_covers(coverage_of(r, b), coverage_of(r, a), &r->steps);
}

// ---- values that exclude each other --------------------------------------

static const Piece *last_piece(const Value *v)
{
    const Piece *p = v->u.string.pieces;
    while (p != NULL && p->next != NULL)
        p = p->next;
    return p;
}

static bool is_plain(const Value *v)
{
    const Piece *p = v->u.string.pieces;
    return p == NULL || (p->next == NULL && p->kind == PIECE_TEXT);
}

// Neither text can begin (end) with the other one.
static bool differ_at_start(Str a, Str b)
{
    return !str_starts(a, b) && !str_starts(b, a);
}

static bool differ_at_end(Str a, Str b)
{
    return !str_ends(a, b) && !str_ends(b, a);
}

static bool pieces_differ(Arena *scratch, const Piece *a, const Piece *b,
                          bool (*differ)(Str a, Str b))
{
    return a != NULL && b != NULL && a->kind == PIECE_TEXT &&
           b->kind == PIECE_TEXT &&
           differ(sg_fold(scratch, a->text), sg_fold(scratch, b->text));
}

static bool texts_exclude(Reasoning *r, const Value *a, const Value *b)
{
    const Piece *x = a->u.string.pieces;
    const Piece *y = b->u.string.pieces;
    if (is_plain(a) && is_plain(b))
        return !sg_equal_folded(value_plain_text(a), value_plain_text(b));
    return pieces_differ(r->arena, x, y, differ_at_start) ||
           pieces_differ(r->arena, last_piece(a), last_piece(b), differ_at_end);
}

// No event matches both.
static bool values_exclude(Reasoning *r, Meaning *a, Meaning *b)
{
    const Value *x = a->value;
    const Value *y = b->value;
    if (asks_for_absence(x) || asks_for_absence(y))
        return asks_for_absence(x) ? needs_value(y) : needs_value(x);
    if (!r->single || x->kind != y->kind)
        return false;
    if (x->kind == VAL_STRING)
        return texts_exclude(r, x, y);
    return x->kind == VAL_NUMBER && x->u.number.part == y->u.number.part &&
           !str_eq(x->u.number.text, y->u.number.text);
}

// ---- comparisons ---------------------------------------------------------

// Keywords may be found in one field or another: they exclude nothing.
static Truth leaf_truth(Reasoning *r, Meaning *known, Meaning *m)
{
    uint64_t cost = 1 + (known->text.n + m->text.n) / TEXT_PER_STEP;
    if (r->steps < cost)
        return TRUTH_UNKNOWN;
    r->steps -= cost;
    if (!str_eq(known->field, m->field))
        return TRUTH_UNKNOWN;
    bool keyword = m->field.n == 0;
    if (!known->negated && value_implies(r, known, m))
        return m->negated ? TRUTH_NO : TRUTH_YES;
    if (!known->negated && !keyword && values_exclude(r, known, m))
        return m->negated ? TRUTH_YES : TRUTH_NO;
    if (known->negated && value_implies(r, m, known))
        return m->negated ? TRUTH_YES : TRUTH_NO;
    return TRUTH_UNKNOWN;
}

// What each alternative of 'known' says, where they agree; and what some part
// of it says, where all parts hold.
static Truth truth_of_leaf(Reasoning *r, Meaning *known, Meaning *leaf)
{
    if (known->kind == MEANS_LEAF)
        return leaf_truth(r, known, leaf);
    Truth all = TRUTH_UNKNOWN;
    for (size_t i = 0; i < known->count && r->steps > 0; i++) {
        Truth t = truth_of_leaf(r, known->items[i], leaf);
        if (known->kind == MEANS_ALL && t != TRUTH_UNKNOWN)
            return t;
        if (known->kind == MEANS_ANY &&
            (t == TRUTH_UNKNOWN || (i > 0 && t != all)))
            return TRUTH_UNKNOWN;
        all = t;
    }
    return known->kind == MEANS_ANY ? all : TRUTH_UNKNOWN;
}

Truth sg_truth_of(Reasoning *r, Meaning *known, Meaning *m)
{
    switch (m->kind) {
    case MEANS_NEVER: return TRUTH_NO;
    case MEANS_ALWAYS: return TRUTH_YES;
    case MEANS_LEAF: return truth_of_leaf(r, known, m);
    case MEANS_ALL:
    case MEANS_ANY: break;
    }
    Truth deciding = m->kind == MEANS_ALL ? TRUTH_NO : TRUTH_YES;
    bool unknown = false;
    for (size_t i = 0; i < m->count; i++) {
        Truth t = sg_truth_of(r, known, m->items[i]);
        if (t == deciding)
            return t;
        unknown |= t == TRUTH_UNKNOWN;
    }
    return unknown                ? TRUTH_UNKNOWN
           : m->kind == MEANS_ALL ? TRUTH_YES
                                  : TRUTH_NO;
}
