// typing.c - comparisons made of others.

#include "elastic/typing.h"

#include "base/ascii.h"

// ---- text ----------------------------------------------------------------

static void put_piece(StrBuf *sb, const Piece *p)
{
    switch (p->kind) {
    case PIECE_TEXT: sg_sb_put(sb, p->text); break;
    case PIECE_MANY: sb_putc(sb, '*'); break;
    case PIECE_ONE: sb_putc(sb, '?'); break;
    case PIECE_PLACEHOLDER: break; // refused before
    }
}

Str sg_typed_text(const TypedMatch *m)
{
    StrBuf sb = sb_in(m->typing->em->arena);
    const Value *v = m->v;
    switch (v->kind) {
    case VAL_STRING:
        for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next)
            put_piece(&sb, p);
        break;
    case VAL_NUMBER:
    case VAL_COMPARE: sg_sb_put(&sb, v->u.number.text); break;
    case VAL_BOOL:
        sg_sb_put(&sb, v->u.truth ? STR("true") : STR("false"));
        break;
    case VAL_CIDR: sg_sb_put(&sb, v->u.cidr.text); break;
    case VAL_NULL:
    case VAL_EXISTS:
    case VAL_REGEX:
    case VAL_FIELDREF:
    case VAL_QUERY:
    case VAL_EXPANSION: break; // never asked for
    }
    return sb_str(&sb);
}

bool sg_typed_glob(const TypedMatch *m, Str *pattern)
{
    Str text = sg_typed_text(m);
    char *p = sg_arena_bytes(m->typing->em->arena, text.n + 1);
    for (size_t i = 0; i < text.n; i++)
        p[i] = to_lower(text.p[i]);
    p[text.n] = '\0';
    *pattern = str_of(p, text.n);
    for (const Piece *q = m->v->u.string.pieces; q != NULL; q = q->next)
        if (q->kind == PIECE_TEXT && (str_find(q->text, '*', 0) < q->text.n ||
                                      str_find(q->text, '?', 0) < q->text.n))
            return false;
    return true;
}

// ---- expressions that know their answer ----------------------------------

Expr *sg_typed_never(const TypedMatch *m)
{
    return sg_typed_either(m);
}

bool sg_is_never(const Expr *e)
{
    return e->kind == EX_OR && e->first == NULL;
}

Expr *sg_typed_always(const TypedMatch *m)
{
    return sg_expr_new(m->typing->em->arena, EX_AND, m->e->span);
}

bool sg_is_always(const Expr *e)
{
    return e->kind == EX_AND && e->first == NULL;
}

// One that decides an AND or an OR takes its place; those that do not matter
// go, and leave an empty one if there is nothing else.
static Expr *fold_list(Expr *e)
{
    Expr **at = &e->first;
    while (*at != NULL) {
        Expr *next = (*at)->next;
        Expr *x = sg_fold_constants(*at);
        x->next = next;
        *at = x;
        bool never = sg_is_never(x), always = sg_is_always(x);
        if (e->kind == EX_AND ? never : always) {
            x->next = NULL;
            return x;
        }
        if (never || always)
            *at = next;
        else
            at = &x->next;
    }
    return e;
}

static Expr *fold_not(Expr *e)
{
    e->first = sg_fold_constants(e->first);
    if (sg_is_never(e->first))
        e->first->kind = EX_AND;
    else if (sg_is_always(e->first))
        e->first->kind = EX_OR;
    else
        return e;
    return e->first;
}

Expr *sg_fold_constants(Expr *e)
{
    switch (e->kind) {
    case EX_AND:
    case EX_OR: return fold_list(e);
    case EX_NOT: return fold_not(e);
    case EX_MATCH:
    case EX_NOTHING: break;
    }
    return e;
}

// ---- other comparisons ---------------------------------------------------

Expr *sg_typed_either(const TypedMatch *m)
{
    return sg_expr_new(m->typing->em->arena, EX_OR, m->e->span);
}

static Value *add_to(const TypedMatch *m, Expr *list)
{
    Arena *a = m->typing->em->arena;
    Expr *match = arena_new(a, Expr);
    Value *v = arena_new(a, Value);
    *match = *m->e;
    *v = *m->v;
    match->kind = EX_MATCH;
    match->first = match->next = NULL;
    match->value = v;
    Expr **tail = &list->first;
    while (*tail != NULL)
        tail = &(*tail)->next;
    *tail = match;
    return v;
}

Value *sg_typed_add(const TypedMatch *m, Expr *either)
{
    return add_to(m, either);
}

static Value *add_number(const TypedMatch *m, Expr *list, ValueKind kind,
                         uint64_t number)
{
    StrBuf text = sb_in(m->typing->em->arena);
    Value *v = add_to(m, list);
    sg_sb_putf(&text, "%llu", (unsigned long long)number);
    v->kind = kind;
    v->u.number.text = sb_str(&text);
    v->u.number.number = (double)number;
    v->u.number.part = PART_NONE;
    return v;
}

void sg_typed_add_range(const TypedMatch *m, Expr *either, uint64_t from,
                        uint64_t to)
{
    if (from == to) {
        (void)add_number(m, either, VAL_NUMBER, from);
        return;
    }
    Expr *both = sg_expr_new(m->typing->em->arena, EX_AND, m->e->span);
    add_number(m, both, VAL_COMPARE, from)->u.number.op = CMP_GTE;
    add_number(m, both, VAL_COMPARE, to)->u.number.op = CMP_LTE;
    Expr **tail = &either->first;
    while (*tail != NULL)
        tail = &(*tail)->next;
    *tail = both;
}

Expr *sg_typed_truth(const TypedMatch *m, bool truth)
{
    Expr *either = sg_typed_either(m);
    Value *v = sg_typed_add(m, either);
    v->kind = VAL_BOOL;
    v->u.truth = truth;
    return either->first;
}
