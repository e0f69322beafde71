// template_eval.c - expressions become values.

#include <limits.h>

#include "template/template_ast.h"

// ---- names and attributes ------------------------------------------------

static const Binding *find_binding(const Fill *f, Str name)
{
    const Binding *b = f->names;
    while (b != NULL && !str_eq(b->name, name))
        b = b->older;
    return b;
}

static Changed *find_change(const Fill *f, const Binding *of)
{
    Changed *c = f->changed;
    while (c != NULL && c->of != of)
        c = c->older;
    return c;
}

bool sg_template_assign(Fill *f, Str name, Datum value)
{
    const Binding *b = find_binding(f, name);
    Changed *c = find_change(f, b);
    if (b == NULL)
        return false;
    if (c == NULL) {
        c = arena_new(f->arena, Changed);
        *c = (Changed){f->changed, b, value};
        f->changed = c;
    }
    c->value = value;
    return true;
}

static Datum eval_name(Fill *f, const Term *t)
{
    const Binding *b = find_binding(f, t->name);
    const Changed *c = find_change(f, b);
    if (b == NULL)
        return datum_undefined();
    return c != NULL ? c->value : b->value;
}

static bool has_attributes(Fill *f, const Term *t, Datum d)
{
    if (!datum_exists(d) && !f->failed)
        sg_template_fail(f, t->first, "this is undefined and has no parts");
    return !f->failed;
}

static Datum eval_attribute(Fill *f, const Term *t)
{
    Datum d = sg_template_eval(f, t->first);
    if (!has_attributes(f, t, d))
        return datum_undefined();
    return sg_template_limited(f, t, sg_datum_attribute(f->arena, d, t->name));
}

static Datum eval_index(Fill *f, const Term *t)
{
    Datum d = sg_template_eval(f, t->first);
    Datum key = sg_template_eval(f, t->second);
    if (!has_attributes(f, t, d))
        return datum_undefined();
    sg_template_charge(f, t, sg_template_size(d)); // characters are counted
    return sg_template_limited(f, t, sg_datum_index(f->arena, d, key));
}

static Datum eval_list(Fill *f, const Term *t)
{
    size_t count = 0;
    for (const Term *x = t->first; x != NULL; x = x->next)
        count++;
    Datum *items = arena_array(f->arena, Datum, count);
    size_t i = 0;
    for (const Term *x = t->first; x != NULL; x = x->next)
        items[i++] = sg_template_eval(f, x);
    return sg_template_limited(f, t, sg_datum_list(items, count));
}

static Datum eval_map(Fill *f, const Term *t)
{
    size_t count = 0;
    for (const Term *x = t->first; x != NULL; x = x->next->next)
        count++;
    DatumPair *pairs = arena_array(f->arena, DatumPair, count);
    size_t i = 0;
    for (const Term *x = t->first; x != NULL; x = x->next->next) {
        Str key = sg_template_text(f, x, sg_template_eval(f, x));
        pairs[i++] = (DatumPair){key, sg_template_eval(f, x->next)};
    }
    return sg_template_limited(f, t, sg_datum_map(pairs, count));
}

// One part of a slice; without it *value is left alone.
static bool slice_part(Fill *f, const Term *part, long long *value)
{
    Datum d = part != NULL ? sg_template_eval(f, part) : datum_none();
    if (f->failed)
        return false;
    if (d.kind == DATUM_INT)
        *value = d.u.integer;
    else if (d.kind != DATUM_NONE)
        sg_template_fail(f, part, "a slice takes whole numbers, not %s",
                         sg_datum_kind_name(d));
    return d.kind == DATUM_INT;
}

// Counted from the end when it is negative, and then kept within the ends.
static long long slice_place(long long at, long long count, bool backwards)
{
    long long first = backwards ? -1 : 0;
    long long last = backwards ? count - 1 : count;
    at += at < 0 ? count : 0;
    return at < first ? first : at > last ? last : at;
}

// As Python slices: the step decides which end is meant by a part that is left
// out.
static Datum slice_items(Fill *f, const Term *t, const Datum *items,
                         long long count)
{
    long long step = 1, from = 0, to = 0;
    (void)slice_part(f, t->args[2], &step);
    if (step == 0 && !f->failed)
        sg_template_fail(f, t->args[2], "the step of a slice must not be 0");
    bool back = step < 0;
    from = slice_part(f, t->args[0], &from) ? slice_place(from, count, back)
           : back                           ? count - 1
                                            : 0;
    to = slice_part(f, t->args[1], &to) ? slice_place(to, count, back)
         : back                         ? -1
                                        : count;
    Datum *some = arena_array(f->arena, Datum, (size_t)count);
    size_t n = 0;
    // A step beyond the list is as good as one over all of it.
    step = step > count ? count + 1 : step < -count ? -count - 1 : step;
    for (; !f->failed && (back ? from > to : from < to); from += step)
        some[n++] = items[from];
    return sg_datum_list(some, n);
}

// Charged before anything is made, and for the whole that the slice is taken
// from.
static Datum eval_slice(Fill *f, const Term *t)
{
    Datum d = sg_template_eval(f, t->first);
    const Datum *items;
    size_t count;
    Str s;
    sg_template_charge(f, t, sg_template_size(d));
    if (!has_attributes(f, t, d))
        return datum_undefined();
    if (d.kind == DATUM_MAP || !sg_datum_items(f->arena, d, &items, &count)) {
        sg_template_fail(f, t, "%s cannot be sliced", sg_datum_kind_name(d));
        return datum_undefined();
    }
    sg_template_charge(f, t, count);
    Datum some = slice_items(f, t, items, (long long)count);
    if (f->failed || !sg_datum_as_text(f->arena, d, &s))
        return sg_template_limited(f, t, some);
    StrBuf sb = sb_in(f->arena);
    for (size_t i = 0; i < some.u.list.count; i++)
        sg_sb_put(&sb, some.u.list.items[i].u.text.s);
    return sg_template_limited(f, t, sg_datum_text(sb_str(&sb)));
}

// ---- comparing -----------------------------------------------------------

static bool contains_text(Str text, Str part)
{
    for (size_t at = 0; at + part.n <= text.n; at++)
        if (str_starts(str_slice(text, at, text.n), part))
            return true;
    return false;
}

static bool eval_in(Fill *f, const Term *t, Datum needle, Datum hay)
{
    Str text;
    Str part;
    const Datum *items;
    size_t count;
    if (sg_datum_as_text(f->arena, hay, &text) &&
        sg_datum_as_text(f->arena, needle, &part)) {
        sg_template_charge(f, t, sg_template_search_cost(text, part));
        return !f->failed && contains_text(text, part);
    }
    if (hay.kind == DATUM_TEXT) {
        sg_template_fail(f, t, "'in' searches text for text, not for %s",
                         sg_datum_kind_name(needle));
        return false;
    }
    if (!sg_datum_items(f->arena, hay, &items, &count)) {
        sg_template_fail(f, t, "'in' searches text and lists, not %s",
                         sg_datum_kind_name(hay));
        return false;
    }
    for (size_t i = 0; i < count; i++)
        if (sg_datum_equal(f->arena, items[i], needle))
            return true;
    return false;
}

static bool eval_order(Fill *f, const Term *t, Datum x, Datum y)
{
    int order = 0;
    if (!sg_datum_compare(f->arena, x, y, &order))
        sg_template_fail(f, t, "%s and %s cannot be ordered",
                         sg_datum_kind_name(x), sg_datum_kind_name(y));
    if (t->kind == TERM_LT)
        return order < 0;
    if (t->kind == TERM_LE)
        return order <= 0;
    return t->kind == TERM_GT ? order > 0 : order >= 0;
}

static Datum eval_comparison(Fill *f, const Term *t)
{
    Datum x = sg_template_eval(f, t->first);
    Datum y = sg_template_eval(f, t->second);
    if (f->failed)
        return datum_undefined();
    sg_template_charge(f, t, 1 + sg_template_size(x) + sg_template_size(y));
    if (t->kind == TERM_IN)
        return sg_datum_bool(eval_in(f, t, x, y));
    if (t->kind == TERM_EQ)
        return sg_datum_bool(sg_datum_equal(f->arena, x, y));
    if (t->kind == TERM_NE)
        return sg_datum_bool(!sg_datum_equal(f->arena, x, y));
    return sg_datum_bool(eval_order(f, t, x, y));
}

// ---- sums ----------------------------------------------------------------

static Datum join_lists(Arena *a, Datum x, Datum y)
{
    size_t n = x.u.list.count;
    size_t count = n + y.u.list.count;
    Datum *items = arena_array(a, Datum, count);
    for (size_t i = 0; i < count; i++)
        items[i] = i < n ? x.u.list.items[i] : y.u.list.items[i - n];
    return sg_datum_list(items, count);
}

static Datum join_texts(Arena *a, Str x, Str y)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, x);
    sg_sb_put(&sb, y);
    return sg_datum_text(sb_str(&sb));
}

static bool sum_overflows(long long x, long long y)
{
    return y > 0 ? x > LLONG_MAX - y : x < LLONG_MIN - y;
}

// A sum beyond 64 bits becomes a real number, where Python's would grow.
static Datum add(Fill *f, const Term *t, Datum x, Datum y)
{
    double p;
    double q;
    Str s;
    Str u;
    if (x.kind == DATUM_INT && y.kind == DATUM_INT &&
        !sum_overflows(x.u.integer, y.u.integer))
        return sg_datum_int(x.u.integer + y.u.integer);
    if (sg_datum_as_real(x, &p) && sg_datum_as_real(y, &q))
        return sg_datum_real(p + q);
    if (x.kind == DATUM_LIST && y.kind == DATUM_LIST)
        return join_lists(f->arena, x, y);
    if (sg_datum_as_text(f->arena, x, &s) && sg_datum_as_text(f->arena, y, &u))
        return join_texts(f->arena, s, u);
    sg_template_fail(f, t, "%s and %s cannot be added; '~' joins as text",
                     sg_datum_kind_name(x), sg_datum_kind_name(y));
    return datum_undefined();
}

static Datum negative(Fill *f, const Term *t, Datum d)
{
    if (d.kind == DATUM_INT && d.u.integer > LLONG_MIN)
        return sg_datum_int(-d.u.integer);
    if (d.kind == DATUM_REAL)
        return sg_datum_real(-d.u.real);
    if (!f->failed)
        sg_template_fail(f, t, "%s cannot be subtracted",
                         sg_datum_kind_name(d));
    return datum_undefined();
}

// Real numbers are not added to the negative: -0.0 - 0 is -0.0, not 0.0.
static Datum subtract(Fill *f, const Term *t, Datum x, Datum y)
{
    double p;
    double q;
    bool real = x.kind == DATUM_REAL || y.kind == DATUM_REAL;
    if (real && sg_datum_as_real(x, &p) && sg_datum_as_real(y, &q))
        return sg_datum_real(p - q);
    y = negative(f, t->second, y);
    return f->failed ? y : add(f, t, x, y);
}

static Datum eval_sum(Fill *f, const Term *t)
{
    Datum x = sg_template_eval(f, t->first);
    Datum y = sg_template_eval(f, t->second);
    if (f->failed)
        return datum_undefined();
    Datum sum =
        t->kind == TERM_SUBTRACT ? subtract(f, t, x, y) : add(f, t, x, y);
    return f->failed ? datum_undefined() : sg_template_limited(f, t, sum);
}

static Datum eval_concat(Fill *f, const Term *t)
{
    Str x = sg_template_text(f, t->first, sg_template_eval(f, t->first));
    Str y = sg_template_text(f, t->second, sg_template_eval(f, t->second));
    return sg_template_limited(f, t, join_texts(f->arena, x, y));
}

// ---- the rest ------------------------------------------------------------

static bool holds(Fill *f, const Term *t)
{
    return sg_datum_truth(f->arena, sg_template_eval(f, t)) && !f->failed;
}

// "and" and "or" give the operand that decided.
static Datum eval_either(Fill *f, const Term *t)
{
    Datum x = sg_template_eval(f, t->first);
    bool decided = sg_datum_truth(f->arena, x) == (t->kind == TERM_OR);
    return decided || f->failed ? x : sg_template_eval(f, t->second);
}

static Datum eval_choice(Fill *f, const Term *t)
{
    if (holds(f, t->second))
        return sg_template_eval(f, t->first);
    return t->third == NULL || f->failed ? datum_undefined()
                                         : sg_template_eval(f, t->third);
}

static Datum eval_call(Fill *f, const Term *t)
{
    Call call = {.fill = f, .where = t};
    call.subject = sg_template_eval(f, t->first);
    for (size_t i = 0; i < MAX_ARGS; i++)
        call.args[i] = t->args[i] != NULL ? sg_template_eval(f, t->args[i])
                                          : datum_undefined();
    return sg_template_apply(&call, t->operation);
}

static Datum eval_test(Fill *f, const Term *t)
{
    Datum d = sg_template_eval(f, t->first);
    return sg_datum_bool(t->operation->test(d));
}

static Datum eval_negation(Fill *f, const Term *t)
{
    return sg_template_limited(f, t,
                               negative(f, t, sg_template_eval(f, t->first)));
}

// Depth is bounded by MAX_TEMPLATE_TERMS.
Datum sg_template_eval(Fill *f, const Term *t)
{
    sg_template_charge(f, t, 1);
    if (f->failed)
        return datum_undefined();
    switch (t->kind) {
    case TERM_LITERAL: return t->literal;
    case TERM_NAME: return eval_name(f, t);
    case TERM_LIST: return eval_list(f, t);
    case TERM_MAP: return eval_map(f, t);
    case TERM_ATTRIBUTE: return eval_attribute(f, t);
    case TERM_INDEX: return eval_index(f, t);
    case TERM_SLICE: return eval_slice(f, t);
    case TERM_CALL: return eval_call(f, t);
    case TERM_TEST: return eval_test(f, t);
    case TERM_NOT: return sg_datum_bool(!holds(f, t->first));
    case TERM_NEGATE: return eval_negation(f, t);
    case TERM_AND:
    case TERM_OR: return eval_either(f, t);
    case TERM_IN:
    case TERM_EQ:
    case TERM_NE:
    case TERM_LT:
    case TERM_LE:
    case TERM_GT:
    case TERM_GE: return eval_comparison(f, t);
    case TERM_ADD:
    case TERM_SUBTRACT: return eval_sum(f, t);
    case TERM_CONCAT: return eval_concat(f, t);
    case TERM_CHOICE: return eval_choice(f, t);
    }
    return datum_undefined();
}
