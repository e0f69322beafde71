// test_simplify.c - simplifying keeps the truth table, and leaves nothing to
// simplify.

#include "ir/simplify.h"

#include "check.h"
#include "prng.h"
#include "rule_text.h"

enum { ROUNDS = 4000, VARIABLES = 5, DEPTH = 6 };

// ---- random expressions --------------------------------------------------

static const Value no_value = {.kind = VAL_NULL};
static const char *const names[VARIABLES] = {"a", "b", "c", "d", "e"};

static Expr *new_expr(Arena *a, ExprKind kind)
{
    return sg_expr_new(a, kind, (Span){0});
}

static Expr *random_leaf(Arena *a, Prng *r)
{
    if (prng_chance(r, 15))
        return new_expr(a, EX_NOTHING);
    Expr *e = new_expr(a, EX_MATCH);
    e->field = str_of_literal(names[prng_below(r, VARIABLES)]);
    e->value = &no_value;
    return e;
}

static Expr *random_expr(Arena *a, Prng *r, int depth)
{
    if (depth == 0 || prng_chance(r, 20))
        return random_leaf(a, r);
    static const ExprKind kinds[] = {EX_AND, EX_OR, EX_NOT};
    Expr *e = new_expr(a, kinds[prng_below(r, 3)]);
    e->expansion = e->kind == EX_OR && prng_chance(r, 30);
    size_t n = e->kind == EX_NOT ? 1 : 1 + prng_below(r, 3);
    Expr **tail = &e->first;
    for (; n > 0; n--, tail = &(*tail)->next)
        *tail = random_expr(a, r, depth - 1);
    return e;
}

static Expr *copy_expr(Arena *a, const Expr *e)
{
    Expr *to = arena_new(a, Expr);
    *to = *e;
    to->next = NULL;
    Expr **tail = &to->first;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        *tail = copy_expr(a, x);
        tail = &(*tail)->next;
    }
    return to;
}

// ---- truth ---------------------------------------------------------------

typedef enum Truth { NOTHING, NO, YES } Truth;

static Truth truth_of(const Expr *e, unsigned assignment);

// Nothing is neutral; a list of nothing is nothing.
static Truth truth_of_list(const Expr *e, unsigned assignment)
{
    Truth neutral = e->kind == EX_AND ? YES : NO, all = NOTHING;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        Truth t = truth_of(x, assignment);
        if (t != NOTHING && (all == NOTHING || all == neutral))
            all = t;
    }
    return all;
}

static Truth truth_of(const Expr *e, unsigned assignment)
{
    switch (e->kind) {
    case EX_AND:
    case EX_OR: return truth_of_list(e, assignment);
    case EX_MATCH: return assignment >> (e->field.p[0] - 'a') & 1 ? YES : NO;
    case EX_NOT: {
        Truth t = truth_of(e->first, assignment);
        return t == NOTHING ? NOTHING : t == YES ? NO : YES;
    }
    case EX_NOTHING: break;
    }
    return NOTHING;
}

static void check_truth(Arena *a, const Expr *before, const Expr *after)
{
    for (unsigned i = 0; i < 1u << VARIABLES; i++) {
        Truth was = truth_of(before, i);
        Truth is = after ? truth_of(after, i) : NOTHING;
        if (was != is)
            fail_msg("%s", expr_text(a, before).p);
    }
}

// ---- shape ---------------------------------------------------------------

static void check_shape(const Expr *e, unsigned passes)
{
    assert_int_not_equal(e->kind, EX_NOTHING);
    bool list = e->kind == EX_AND || e->kind == EX_OR;
    bool flat = (passes & SIMPLIFY_FLATTEN) != 0;
    if (list && (flat || !e->expansion))
        assert_non_null(e->first->next);
    if (e->kind == EX_NOT && (passes & SIMPLIFY_DOUBLE_NOT))
        assert_int_not_equal(e->first->kind, EX_NOT);
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        if (list && flat)
            assert_int_not_equal(x->kind, e->kind);
        check_shape(x, passes);
    }
}

static void check_once(Arena *a, const Expr *e, unsigned passes)
{
    Expr *simple = sg_simplify(copy_expr(a, e), passes);
    check_truth(a, e, simple);
    if (simple == NULL)
        return;
    check_shape(simple, passes);
    Str once = expr_text(a, simple);
    Expr *again = sg_simplify(simple, passes);
    check_same(expr_text(a, again), once, __FILE__, __LINE__);
}

static void simplifying_keeps_the_meaning(Arena *a)
{
    Prng r = prng_new();
    for (int i = 0; i < ROUNDS; i++) {
        Expr *e = random_expr(a, &r, DEPTH);
        for (unsigned passes = 0; passes < 4; passes++)
            check_once(a, e, passes);
        sg_arena_reset(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(simplifying_keeps_the_meaning),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
