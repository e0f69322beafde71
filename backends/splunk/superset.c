// superset.c - what a search cannot express exactly, and what it finds instead.
//
// Splunk's Search Manual: a search compares text without case, takes every "*"
// for a wildcard and has no other, and takes text that looks like a network for
// all addresses in it.  Regular expressions and other fields are for the
// commands after it.  That "tstats" takes text for a network is not documented,
// so in a data model networks are for cidrmatch().

#include "base/ascii.h"
#include "splunk/splunk.h"

// ---- what is exact -------------------------------------------------------

// An address or the beginning of one, "/", and a few digits: it need not be a
// network that Splunk knows, as taking it for one costs nothing but a command.
static bool looks_like_network(Str text)
{
    size_t slash = str_find(text, '/', 0);
    Str address = str_slice(text, 0, slash);
    if (str_find(address, '.', 0) == address.n &&
        str_find(address, ':', 0) == address.n)
        return false;
    for (size_t i = 0; i < address.n; i++)
        if (hex_value(address.p[i]) < 0 && address.p[i] != '.' &&
            address.p[i] != ':')
            return false;
    for (size_t i = slash + 1; i < text.n; i++)
        if (!is_digit(text.p[i]) && text.p[i] != '.')
            return false;
    return slash + 1 < text.n;
}

bool sg_spl_is_network(const Expr *e)
{
    return !expr_is_keyword(e) && e->value->kind == VAL_STRING &&
           !value_has_wildcard(e->value) &&
           looks_like_network(value_plain_text(e->value));
}

bool sg_spl_has_letter(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (is_alpha(text.p[i]) || (unsigned char)text.p[i] >= 0x80)
            return true;
    return false;
}

static bool is_exact_string(const Expr *e)
{
    if (sg_spl_is_network(e))
        return false;
    for (const Piece *p = e->value->u.string.pieces; p != NULL; p = p->next)
        if (p->kind == PIECE_ONE || str_find(p->text, '*', 0) < p->text.n ||
            (value_is_cased(e->value) && sg_spl_has_letter(p->text)))
            return false;
    return true;
}

bool sg_spl_is_exact(const Emitter *em, const Expr *match)
{
    switch (match->value->kind) {
    case VAL_STRING: return is_exact_string(match);
    case VAL_NUMBER:
    case VAL_COMPARE: return match->value->u.number.part == PART_NONE;
    case VAL_CIDR: return !((const Splunk *)em->state)->model;
    case VAL_REGEX:
    case VAL_FIELDREF: return false;
    case VAL_BOOL:
    case VAL_NULL:
    case VAL_EXISTS:
    case VAL_QUERY:
    case VAL_EXPANSION: break;
    }
    return true;
}

bool sg_spl_is_exact_tree(const Emitter *em, const Expr *e)
{
    if (e->kind == EX_MATCH)
        return sg_spl_is_exact(em, e);
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (!sg_spl_is_exact_tree(em, x))
            return false;
    return true;
}

// ---- wider comparisons ---------------------------------------------------

static Expr *copy_of(Arena *a, const Expr *e)
{
    Expr *copy = arena_new(a, Expr);
    *copy = *e;
    copy->next = NULL;
    return copy;
}

static Expr *with_value(Arena *a, const Expr *e, Value value)
{
    Value *v = arena_new(a, Value);
    *v = value;
    v->span = e->value->span;
    Expr *wide = copy_of(a, e);
    wide->value = v;
    return wide;
}

// "f=*"
static Expr *presence_of(Arena *a, const Expr *e, Str field)
{
    Expr *wide =
        with_value(a, e, (Value){.kind = VAL_EXISTS, .u = {.truth = true}});
    wide->field = field;
    return wide;
}

typedef struct Pieces {
    Arena *arena;
    Piece *first, **tail;
    const Piece *last;
} Pieces;

static void add_piece(Pieces *to, PieceKind kind, Str text)
{
    if (kind == PIECE_MANY && to->last != NULL && to->last->kind == PIECE_MANY)
        return;
    Piece *p = arena_new(to->arena, Piece);
    *p = (Piece){NULL, kind, text};
    *to->tail = p;
    to->tail = &p->next;
    to->last = p;
}

static void add_text(Pieces *to, Str text)
{
    size_t from = 0;
    for (size_t i = 0; i <= text.n; i++) {
        if (i < text.n && text.p[i] != '*')
            continue;
        if (i > from)
            add_piece(to, PIECE_TEXT, str_slice(text, from, i));
        if (i < text.n)
            add_piece(to, PIECE_MANY, (Str){"", 0});
        from = i + 1;
    }
}

// With "*" for "?" and for an asterisk.  A network with "*" after it is none.
static Expr *wider_string(Arena *a, const Expr *e)
{
    Pieces to = {.arena = a};
    to.tail = &to.first;
    for (const Piece *p = e->value->u.string.pieces; p != NULL; p = p->next)
        if (p->kind == PIECE_TEXT)
            add_text(&to, p->text);
        else
            add_piece(&to, PIECE_MANY, (Str){"", 0});
    if (sg_spl_is_network(e))
        add_piece(&to, PIECE_MANY, (Str){"", 0});
    return with_value(a, e,
                      (Value){.kind = VAL_STRING, .u = {.string = {to.first}}});
}

static Expr *list_of(Arena *a, ExprKind kind, const Expr *e, Expr *first)
{
    Expr *list = sg_expr_new(a, kind, e->span);
    list->first = first;
    return list;
}

// NULL: everything.  A regular expression without a field may find anything.
static Expr *wider_match(Arena *a, const Expr *e)
{
    if (e->value->kind == VAL_STRING)
        return wider_string(a, e);
    if (expr_is_keyword(e))
        return NULL;
    Expr *present = presence_of(a, e, e->field);
    if (e->value->kind != VAL_FIELDREF)
        return present;
    present->next = presence_of(a, e, e->value->u.fieldref.field);
    return list_of(a, EX_AND, e, present);
}

// ---- conditions ----------------------------------------------------------

static bool is_same_presence(const Expr *a, const Expr *b)
{
    return a->kind == EX_MATCH && b->kind == EX_MATCH &&
           a->value->kind == VAL_EXISTS && b->value->kind == VAL_EXISTS &&
           a->value->u.truth == b->value->u.truth && str_eq(a->field, b->field);
}

static bool has_presence(const Expr *first, const Expr *e)
{
    for (const Expr *x = first; x != NULL; x = x->next)
        if (is_same_presence(x, e))
            return true;
    return false;
}

// Everything is neutral in an AND, and all there is of an OR.
static Expr *wider_list(Emitter *em, const Expr *e, bool negated)
{
    ExprKind kind = (e->kind == EX_AND) != negated ? EX_AND : EX_OR;
    Expr *first = NULL, **tail = &first;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        Expr *wide = sg_spl_superset(em, x, negated);
        if (wide == NULL && kind == EX_OR)
            return NULL;
        if (wide == NULL || has_presence(first, wide))
            continue;
        *tail = wide;
        tail = &wide->next;
    }
    if (first == NULL || first->next == NULL)
        return first;
    Expr *list = list_of(em->arena, kind, e, first);
    list->expansion = e->expansion;
    return list;
}

static Expr *exactly(Arena *a, const Expr *e, bool negated)
{
    Expr *copy = copy_of(a, e);
    return negated ? list_of(a, EX_NOT, e, copy) : copy;
}

Expr *sg_spl_superset(Emitter *em, const Expr *e, bool negated)
{
    if (sg_spl_is_exact_tree(em, e))
        return exactly(em->arena, e, negated);
    switch (e->kind) {
    case EX_AND:
    case EX_OR: return wider_list(em, e, negated);
    case EX_NOT: return sg_spl_superset(em, e->first, !negated);
    case EX_MATCH: return negated ? NULL : wider_match(em->arena, e);
    case EX_NOTHING: break; // folded away by sg_simplify()
    }
    return NULL;
}
