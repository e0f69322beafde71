// plain.c - the plain form of values.

#include "pipeline/plain.h"

#include "ir/lower.h"
#include "ir/string.h"

// ---- pieces --------------------------------------------------------------

PieceList sg_pieces_in(Arena *a)
{
    return (PieceList){.arena = a};
}

static Str joined(Arena *a, Str x, Str y)
{
    char *p = sg_arena_bytes(a, x.n + y.n);
    memcpy(p, x.p, x.n);
    memcpy(p + x.n, y.p, y.n);
    return str_of(p, x.n + y.n);
}

// Adjacent texts are joined, so that equal strings have equal pieces.
void sg_pieces_put(PieceList *list, PieceKind kind, Str text)
{
    if (kind == PIECE_TEXT && text.n == 0)
        return;
    Piece *last = list->last;
    if (kind == PIECE_TEXT && last != NULL && last->kind == PIECE_TEXT) {
        last->text = joined(list->arena, last->text, text);
        return;
    }
    Piece *p = sg_piece_new(list->arena, kind, text);
    if (last != NULL)
        last->next = p;
    else
        list->first = p;
    list->last = p;
}

void sg_pieces_put_all(PieceList *list, const Piece *pieces)
{
    for (; pieces != NULL; pieces = pieces->next)
        sg_pieces_put(list, pieces->kind, pieces->text);
}

bool sg_has_placeholder(const Piece *p)
{
    while (p != NULL && p->kind != PIECE_PLACEHOLDER)
        p = p->next;
    return p != NULL;
}

Value *sg_string_value(Arena *a, const Value *v, Piece *pieces)
{
    Value *to = arena_new(a, Value);
    to->kind = VAL_STRING;
    to->span = v->span;
    to->u.string.pieces = pieces;
    to->flags = v->flags;
    return to;
}

// ---- plain text ----------------------------------------------------------

typedef struct Plain {
    StrBuf text, parts;
} Plain;

static void put(Plain *plain, char c, PlainPart part)
{
    sb_putc(&plain->text, c);
    sb_putc(&plain->parts, (char)part);
}

static void put_literal(Plain *plain, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        bool special = text.p[i] == '*' || text.p[i] == '?';
        if (special)
            put(plain, '\\', PLAIN_ESCAPE);
        put(plain, text.p[i], special ? PLAIN_ESCAPED : PLAIN_TEXT);
    }
}

static void put_placeholder(Plain *plain, Str name)
{
    put(plain, '%', PLAIN_SPECIAL);
    for (size_t i = 0; i < name.n; i++)
        put(plain, name.p[i], PLAIN_SPECIAL);
    put(plain, '%', PLAIN_SPECIAL);
}

Str sg_plain_parts(Arena *a, const Piece *pieces, const unsigned char **parts)
{
    Plain plain = {sb_in(a), sb_in(a)};
    for (; pieces != NULL; pieces = pieces->next) {
        switch (pieces->kind) {
        case PIECE_TEXT: put_literal(&plain, pieces->text); break;
        case PIECE_MANY: put(&plain, '*', PLAIN_SPECIAL); break;
        case PIECE_ONE: put(&plain, '?', PLAIN_SPECIAL); break;
        case PIECE_PLACEHOLDER: put_placeholder(&plain, pieces->text); break;
        }
    }
    *parts = (const unsigned char *)sb_str(&plain.parts).p;
    return sb_str(&plain.text);
}

Str sg_plain_text(Arena *a, const Piece *pieces)
{
    const unsigned char *parts;
    return sg_plain_parts(a, pieces, &parts);
}

Piece *sg_plain_parse(Arena *a, Str text)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < text.n; i++) {
        bool escape = text.p[i] == '\\' && i + 1 < text.n &&
                      (text.p[i + 1] == '*' || text.p[i + 1] == '?');
        if (text.p[i] == '\\' && !escape)
            sb_putc(&sb, '\\');
        sb_putc(&sb, text.p[i]);
    }
    return sg_string_parse(a, sb_str(&sb));
}

// ---- scalars -------------------------------------------------------------

Value *sg_plain_value(ConfigReader *r, const Node *n)
{
    if (n->kind != NODE_SCALAR || n->tag == TAG_OTHER) {
        sg_config_error(r, SG_step_parameter, n->span,
                        "expected text, a number, a boolean or null");
        return NULL;
    }
    AstValue av = {.scalar = sg_scalar_read(n), .span = n->span};
    Value *v = sg_lower_value(r->arena, &av, r->diags);
    r->spoilt |= v == NULL;
    return v;
}

bool sg_node_text(const Node *n, Str *text)
{
    if (n == NULL || n->kind != NODE_SCALAR || n->tag == TAG_OTHER)
        return false;
    Scalar s = sg_scalar_read(n);
    *text = s.text;
    if (s.kind == SCALAR_BOOL)
        *text = s.truth ? STR("True") : STR("False");
    return s.kind != SCALAR_NULL;
}

static bool same_pieces(const Piece *a, const Piece *b)
{
    while (a != NULL && b != NULL && a->kind == b->kind &&
           str_eq(a->text, b->text)) {
        a = a->next;
        b = b->next;
    }
    return a == NULL && b == NULL;
}

// Pipelines compare with what plain YAML can say; nothing else equals it.
bool sg_value_equals(const Value *a, const Value *b)
{
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case VAL_STRING: return same_pieces(a->u.string.pieces, b->u.string.pieces);
    case VAL_NUMBER:
        return a->u.number.number >= b->u.number.number &&
               a->u.number.number <= b->u.number.number &&
               a->u.number.part == b->u.number.part;
    case VAL_BOOL: return a->u.truth == b->u.truth;
    case VAL_NULL: return true;
    case VAL_REGEX:
    case VAL_CIDR:
    case VAL_COMPARE:
    case VAL_FIELDREF:
    case VAL_EXISTS:
    case VAL_QUERY:
    case VAL_EXPANSION: break;
    }
    return false;
}
