// covers.c - does one value match whatever another one does?
//
// The narrow one is written as a text with a character of its own for each
// wildcard; the wide one covers it if it matches that text.  So a '*' is only
// covered by a '*', and a '?' by either.

#include "lint/covers.h"

#include "base/fold.h"

// Stand for the wildcards.  Values that hold them as text are not compared.
enum { MANY_CHAR = 0x01, ONE_CHAR = 0x02 };

struct Coverage {
    Arena *arena;
    const Value *value;
    const Pattern *pattern; // made when it is asked for
    bool comparable;
    Str text;
    bool cased;
    bool has_many, has_one;
    uint64_t bytes; // the low six bits of those of its text
};

static bool put_piece(StrBuf *sb, const Piece *p)
{
    switch (p->kind) {
    case PIECE_TEXT:
        sg_sb_put(sb, p->text);
        return str_find(p->text, MANY_CHAR, 0) == p->text.n &&
               str_find(p->text, ONE_CHAR, 0) == p->text.n;
    case PIECE_MANY: sb_putc(sb, MANY_CHAR); return true;
    case PIECE_ONE: sb_putc(sb, ONE_CHAR); return true;
    case PIECE_PLACEHOLDER: break;
    }
    return false;
}

static uint64_t bytes_of(Str text)
{
    uint64_t set = 0;
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] != MANY_CHAR && text.p[i] != ONE_CHAR)
            set |= (uint64_t)1 << (text.p[i] & 63);
    return set;
}

Coverage *sg_coverage_new(Arena *a, const Value *v)
{
    Coverage *c = arena_new(a, Coverage);
    StrBuf text = sb_in(a);
    c->arena = a;
    c->value = v;
    c->cased = value_is_cased(v);
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next) {
        if (!put_piece(&text, p))
            return c;
        c->has_many |= p->kind == PIECE_MANY;
        c->has_one |= p->kind == PIECE_ONE;
    }
    c->text = c->cased ? sb_str(&text) : sg_fold(a, sb_str(&text));
    c->bytes = bytes_of(c->text);
    c->comparable = true;
    return c;
}

// Of most pairs of a list, one has a byte that the other one has not.
bool sg_covers(Coverage *wide, const Coverage *narrow, uint64_t *budget)
{
    if (*budget == 0)
        return false;
    --*budget;
    if (!wide->comparable || !narrow->comparable ||
        (wide->bytes & ~narrow->bytes) != 0 || wide->cased != narrow->cased ||
        (wide->has_one && narrow->has_many))
        return false;
    if (wide->pattern == NULL)
        wide->pattern = sg_pattern_new(
            wide->arena, wide->value->u.string.pieces, wide->cased, false);
    return sg_pattern_matches(wide->pattern, narrow->text, budget);
}
