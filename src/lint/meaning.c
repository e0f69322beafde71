// meaning.c - conditions in a form that equal ones share.

#include "lint/meaning.h"

#include <stdlib.h>

#include "base/fold.h"
#include "base/hash.h"
#include "ir/bind.h"
#include "ir/simplify.h"

enum { MEANING_SEED = 0x51C }; // fixed: findings do not differ between runs

// ---- values --------------------------------------------------------------

static void put_number(StrBuf *sb, uint64_t n)
{
    sg_sb_put(sb, str_of((const char *)&n, sizeof n));
}

// With its length, so that no text can be taken for another one and more.
static void put_text(StrBuf *sb, char kind, Str text)
{
    sb_putc(sb, kind);
    put_number(sb, text.n);
    sg_sb_put(sb, text);
}

static void put_pieces(StrBuf *sb, const Piece *p, bool cased)
{
    bool many = false;
    for (; p != NULL; p = p->next) {
        switch (p->kind) {
        case PIECE_TEXT:
            put_text(sb, 't', cased ? p->text : sg_fold(sb->arena, p->text));
            break;
        case PIECE_MANY:
            if (!many)
                sb_putc(sb, '*');
            break;
        case PIECE_ONE: sb_putc(sb, '?'); break;
        case PIECE_PLACEHOLDER: put_text(sb, '%', p->text); break;
        }
        many = p->kind == PIECE_MANY;
    }
}

static void put_value(StrBuf *sb, const Value *v)
{
    put_number(sb, (uint64_t)v->kind << 32 | v->flags);
    switch (v->kind) {
    case VAL_STRING:
        put_pieces(sb, v->u.string.pieces, value_is_cased(v));
        break;
    case VAL_NUMBER:
    case VAL_COMPARE:
        put_number(sb, (uint64_t)v->u.number.part << 8 | v->u.number.op);
        put_text(sb, 'n', v->u.number.text);
        break;
    case VAL_BOOL:
    case VAL_EXISTS: sb_putc(sb, v->u.truth ? '1' : '0'); break;
    case VAL_REGEX:
        put_number(sb, v->u.regex.flags);
        put_text(sb, 'r', v->u.regex.text);
        break;
    case VAL_CIDR: put_text(sb, 'c', v->u.cidr.text); break;
    case VAL_FIELDREF: put_text(sb, 'f', v->u.fieldref.field); break;
    case VAL_QUERY:
        put_text(sb, 'q', v->u.query.expression);
        put_text(sb, 'i', v->u.query.id);
        break;
    case VAL_NULL:
    case VAL_EXPANSION: break;
    }
}

// What put_value() needs for most values, so that it grows nothing.
static size_t room_for(const Value *v)
{
    enum { KIND = 8, PIECE = 9 };
    size_t n = KIND + PIECE;
    const Piece *p = v->kind == VAL_STRING ? v->u.string.pieces : NULL;
    for (; p != NULL; p = p->next)
        n += PIECE + p->text.n;
    return n;
}

static Meaning *new_meaning(Arena *a, MeaningKind kind)
{
    Meaning *m = arena_new(a, Meaning);
    m->kind = kind;
    m->hash = hash_mix((uint64_t)kind + 1);
    return m;
}

static Meaning *leaf(Arena *a, const Expr *e, bool negated)
{
    Meaning *m = new_meaning(a, MEANS_LEAF);
    StrBuf text = sb_in(a);
    sg_sb_room(&text, room_for(e->value));
    put_value(&text, e->value);
    m->negated = negated;
    m->field = e->field;
    m->value = e->value;
    m->text = sb_str(&text);
    m->hash = hash_text(m->text, hash_text(m->field, MEANING_SEED));
    m->hash = (m->hash & ~(uint64_t)1) | (negated ? 1 : 0);
    return m;
}

// ---- comparing -----------------------------------------------------------

static bool same_leaf(const Meaning *a, const Meaning *b)
{
    return str_eq(a->field, b->field) && str_eq(a->text, b->text);
}

// Depth is that of the condition: bounded by MAX_CONDITION_DEPTH and
// MAX_YAML_DEPTH.
bool sg_meaning_equal(const Meaning *a, const Meaning *b)
{
    if (a->kind != b->kind || a->hash != b->hash || a->count != b->count)
        return false;
    if (a->kind == MEANS_LEAF)
        return a->negated == b->negated && same_leaf(a, b);
    for (size_t i = 0; i < a->count; i++)
        if (!sg_meaning_equal(a->items[i], b->items[i]))
            return false;
    return true;
}

static int by_hash(const void *x, const void *y)
{
    const Meaning *a = *(Meaning *const *)x;
    const Meaning *b = *(Meaning *const *)y;
    return (a->hash > b->hash) - (a->hash < b->hash);
}

// ---- operands ------------------------------------------------------------

// What makes the others superfluous, and what is superfluous itself.
static MeaningKind ending(MeaningKind kind)
{
    return kind == MEANS_ALL ? MEANS_NEVER : MEANS_ALWAYS;
}

static MeaningKind neutral(MeaningKind kind)
{
    return kind == MEANS_ALL ? MEANS_ALWAYS : MEANS_NEVER;
}

typedef struct Operands {
    Arena *arena;
    MeaningKind kind;
    Meaning **items;
    size_t count, cap;
} Operands;

static void push(Operands *o, Meaning *m)
{
    arena_grow(o->arena, o->items, o->count, &o->cap);
    o->items[o->count++] = m;
}

static void add(Operands *o, Meaning *m)
{
    if (m->kind == o->kind)
        for (size_t i = 0; i < m->count; i++)
            push(o, m->items[i]);
    else if (m->kind != neutral(o->kind))
        push(o, m);
}

// The same twice, and a comparison with its negation, are neighbours.  False:
// the whole is decided.
static bool sort_and_unite(Operands *o)
{
    size_t kept = 0;
    if (o->count > 0)
        qsort(o->items, o->count, sizeof *o->items, by_hash);
    for (size_t i = 0; i < o->count; i++) {
        Meaning *m = o->items[i];
        const Meaning *last = kept > 0 ? o->items[kept - 1] : NULL;
        if (m->kind == ending(o->kind))
            return false;
        if (last != NULL && sg_meaning_equal(m, last))
            continue;
        if (last != NULL && m->kind == MEANS_LEAF && last->kind == MEANS_LEAF &&
            m->negated != last->negated && same_leaf(m, last))
            return false;
        o->items[kept++] = m;
    }
    o->count = kept;
    return true;
}

// The operand with this hash that is 'm' or, with 'opposite', its negation.
static bool has_leaf(const Operands *o, const Meaning *m, bool opposite)
{
    uint64_t wanted = opposite ? m->hash ^ 1 : m->hash;
    size_t low = 0;
    size_t high = o->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (o->items[middle]->hash < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low < o->count && o->items[low]->hash == wanted &&
           o->items[low]->kind == MEANS_LEAF && same_leaf(o->items[low], m);
}

static Meaning *finish(Operands *o);

// "a and (a or b)" is a, "a and (not a or b)" is "a and b".  What becomes of an
// operand of the other kind; NULL: it is superfluous.
static Meaning *reduced(const Operands *o, Meaning *m)
{
    Operands left = {.arena = o->arena, .kind = m->kind};
    for (size_t i = 0; i < m->count; i++) {
        const Meaning *x = m->items[i];
        if (x->kind == MEANS_LEAF && has_leaf(o, x, false))
            return NULL;
        if (x->kind != MEANS_LEAF || !has_leaf(o, x, true))
            push(&left, m->items[i]);
    }
    return left.count == m->count ? m : finish(&left);
}

static bool has_list(const Operands *o)
{
    for (size_t i = 0; i < o->count; i++)
        if (o->items[i]->kind != MEANS_LEAF)
            return true;
    return false;
}

// True: some operand changed, so that others may, too.
static bool reduce(Operands *o)
{
    bool changed = false;
    if (!has_list(o))
        return false;
    Operands next = {.arena = o->arena, .kind = o->kind};
    for (size_t i = 0; i < o->count; i++) {
        Meaning *m = o->items[i];
        Meaning *to = m->kind == MEANS_LEAF ? m : reduced(o, m);
        changed |= to != m;
        if (to != NULL)
            add(&next, to);
    }
    if (changed)
        *o = next;
    return changed;
}

// Of operands that are sorted.
static Meaning *join(const Operands *o)
{
    if (o->count == 0)
        return new_meaning(o->arena, neutral(o->kind));
    if (o->count == 1)
        return o->items[0];
    Meaning *m = new_meaning(o->arena, o->kind);
    m->items = o->items;
    m->count = o->count;
    for (size_t i = 0; i < o->count; i++)
        m->hash = hash_mix(m->hash ^ o->items[i]->hash);
    return m;
}

static Meaning *finish(Operands *o)
{
    return sort_and_unite(o) ? join(o) : new_meaning(o->arena, ending(o->kind));
}

// ---- expressions ---------------------------------------------------------

static Meaning *build(Arena *a, const Expr *e, bool negated);

// What follows is looked for a few times: each may take one more operand apart.
static Meaning *build_list(Arena *a, const Expr *e, bool negated)
{
    enum { ROUNDS = 4 };
    bool all = (e->kind == EX_AND) != negated;
    Operands o = {.arena = a, .kind = all ? MEANS_ALL : MEANS_ANY};
    for (const Expr *x = e->first; x != NULL; x = x->next)
        add(&o, build(a, x, negated));
    for (int i = 0; i < ROUNDS; i++) {
        if (!sort_and_unite(&o))
            return new_meaning(a, ending(o.kind));
        if (!reduce(&o))
            return join(&o);
    }
    return finish(&o);
}

// Depth is that of the condition.
static Meaning *build(Arena *a, const Expr *e, bool negated)
{
    switch (e->kind) {
    case EX_AND:
    case EX_OR: return build_list(a, e, negated);
    case EX_NOT: return build(a, e->first, !negated);
    case EX_MATCH: return leaf(a, e, negated);
    case EX_NOTHING: break;
    }
    return new_meaning(a, MEANS_NEVER); // sg_simplify() leaves none
}

// ---- size ----------------------------------------------------------------

// Comparisons of one condition, and its texts; the corpus needs a few hundred.
enum { MAX_SIZE = 50000, TEXT_PER_SIZE = 64 };

// All conditions of a rule may take this much of its memory.
enum { MAX_MEANING_BYTES = 64 << 20 };

typedef struct Size {
    const RuleIr *ir;
    size_t left;
} Size;

static void take(Size *s, size_t n)
{
    s->left -= n < s->left ? n : s->left;
}

static size_t text_of(const Value *v)
{
    size_t n = v->kind == VAL_REGEX ? v->u.regex.text.n : 0;
    const Piece *p = v->kind == VAL_STRING ? v->u.string.pieces : NULL;
    for (; p != NULL; p = p->next)
        n += p->text.n + 1;
    return n;
}

static void take_values(Size *s, const Value *v)
{
    for (; v != NULL && s->left > 0; v = v->next) {
        take(s, 1 + text_of(v) / TEXT_PER_SIZE);
        const Value *m = v->kind == VAL_EXPANSION ? v->u.first : NULL;
        for (; m != NULL && s->left > 0; m = m->next)
            take(s, 1 + text_of(m) / TEXT_PER_SIZE);
    }
}

// Depth is bounded by MAX_YAML_DEPTH.
static void take_detection(Size *s, const DetectionIr *d)
{
    take(s, 1);
    for (const ItemIr *i = d->items; i != NULL && s->left > 0; i = i->next)
        take_values(s, i->values);
    const DetectionIr *x = d->alternatives;
    for (; x != NULL && s->left > 0; x = x->next)
        take_detection(s, x);
}

static bool is_named(const Cond *c, Str name)
{
    if (c->kind == COND_NAME)
        return str_eq(c->name, name);
    return (c->kind == COND_ALL_OF || c->kind == COND_ANY_OF) &&
           sg_cond_selects(c->name, name);
}

// Depth is bounded by MAX_CONDITION_DEPTH.
static void take_cond(Size *s, const Cond *c)
{
    for (const Cond *x = c->first; x != NULL && s->left > 0; x = x->next)
        take_cond(s, x);
    const DetectionIr *d = c->first == NULL ? s->ir->detections : NULL;
    for (; d != NULL && s->left > 0; d = d->next)
        if (is_named(c, d->name))
            take_detection(s, d);
}

static bool is_too_large(const RuleIr *ir, const Cond *c)
{
    Size s = {ir, MAX_SIZE};
    take_cond(&s, c);
    return s.left == 0;
}

// ---- rules ---------------------------------------------------------------

Meaning *sg_meaning_of(Arena *a, const RuleIr *ir, const ConditionIr *c)
{
    DiagList none;
    if (sg_arena_used(a) > MAX_MEANING_BYTES || is_too_large(ir, c->root))
        return NULL;
    sg_diag_init(&none, a);
    Expr *e = sg_bind(a, ir, c, &none);
    e = e != NULL ? sg_simplify(e, SIMPLIFY_FLATTEN | SIMPLIFY_DOUBLE_NOT)
                  : NULL;
    return e != NULL ? build(a, e, false) : NULL;
}

Meaning *sg_meaning_of_detection(Arena *a, const RuleIr *ir,
                                 const DetectionIr *d)
{
    DetectionIr alone = *d;
    alone.next = NULL;
    RuleIr rule = *ir;
    rule.detections = &alone;
    Cond name = {.kind = COND_NAME, .span = d->span, .name = d->name};
    ConditionIr condition = {.root = &name};
    return sg_meaning_of(a, &rule, &condition);
}

// ---- rules that are the same ---------------------------------------------

bool sg_same_logsource(const Logsource *a, const Logsource *b)
{
    for (; a != NULL && b != NULL; a = a->next, b = b->next)
        if (!str_eq(a->category, b->category) ||
            !str_eq(a->product, b->product) || !str_eq(a->service, b->service))
            return false;
    return a == b;
}

bool sg_same_rule(Arena *scratch, const RuleIr *a, const RuleIr *b)
{
    const ConditionIr *x = a->conditions;
    const ConditionIr *y = b->conditions;
    if (!sg_same_logsource(&a->logsource, &b->logsource))
        return false;
    for (; x != NULL && y != NULL; x = x->next, y = y->next) {
        const Meaning *m = sg_meaning_of(scratch, a, x);
        const Meaning *n = sg_meaning_of(scratch, b, y);
        if (m == NULL || n == NULL || !sg_meaning_equal(m, n))
            return false;
    }
    return x == y;
}
