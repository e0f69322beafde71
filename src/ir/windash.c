// windash.c - the dashes and slashes that begin Windows options.

#include "base/limits.h"
#include "base/utf8.h"
#include "ir/lowering.h"
#include "ir/string.h"

// A dash or slash that begins a word: no word before it, one after it.
static bool is_dash_point(Str run, size_t at, bool word_before)
{
    if ((run.p[at] != '-' && run.p[at] != '/') || word_before)
        return false;
    size_t behind = at + 1;
    return behind < run.n && sg_is_word_code(sg_utf8_next(run, &behind));
}

// The offsets of all dash points of one run, in an array of run.n at most.
static size_t dash_points(Str run, size_t *points)
{
    size_t n = 0;
    bool word_before = false;
    for (size_t at = 0; at < run.n;) {
        if (is_dash_point(run, at, word_before) && points != NULL)
            points[n] = at;
        n += is_dash_point(run, at, word_before) ? 1 : 0;
        uint32_t c = sg_utf8_next(run, &at);
        word_before = c != UTF8_BAD && sg_is_word_code(c);
    }
    return n;
}

static const char *const dashes[] = {"-", "/", "\xE2\x80\x93", "\xE2\x80\x94",
                                     "\xE2\x80\x95"};
enum { DASHES = 5 };

// Which dash is at each point of a value, counted up like an odometer
// whose first wheel is the slowest.
typedef struct Odometer {
    unsigned char *wheels;
    size_t n;
} Odometer;

static bool turn(Odometer *o)
{
    for (size_t i = o->n; i-- > 0;) {
        if (++o->wheels[i] < DASHES)
            return true;
        o->wheels[i] = 0;
    }
    return false;
}

static Str with_dashes(Arena *a, Str run, const unsigned char *wheels,
                       size_t *used)
{
    size_t *points = arena_array(a, size_t, run.n);
    size_t n = dash_points(run, points);
    StrBuf sb = sb_in(a);
    size_t from = 0;
    for (size_t i = 0; i < n; i++) {
        sg_sb_put(&sb, str_slice(run, from, points[i]));
        sg_sb_put(&sb, str_of_literal(dashes[wheels[(*used)++]]));
        from = points[i] + 1;
    }
    sg_sb_put(&sb, str_slice(run, from, run.n));
    return sb_str(&sb);
}

static Value *variant(Lowering *lo, const Value *v, const Odometer *o)
{
    Piece *first = sg_pieces_copy(lo->arena, v->u.string.pieces);
    size_t used = 0;
    for (Piece *p = first; p != NULL; p = p->next)
        if (p->kind == PIECE_TEXT)
            p->text = with_dashes(lo->arena, p->text, o->wheels, &used);
    return sg_value_with_pieces(lo, v, first);
}

static size_t count_points(const Value *v)
{
    size_t n = 0;
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next)
        if (p->kind == PIECE_TEXT)
            n += dash_points(p->text, NULL);
    return n;
}

// Of all variants of the value together.
static size_t bytes_of_variants(const Value *v, size_t points)
{
    size_t bytes = 0;
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next)
        bytes += p->text.n;
    for (size_t i = 0; i < points; i++)
        bytes *= 5;
    return bytes;
}

Value *sg_windash(Lowering *lo, const Value *v)
{
    Odometer o = {.n = count_points(v)};
    if (o.n > 7) { // 5 to the power of 8 is beyond MAX_VALUES
        sg_lowering_error(lo, SG_limit_values, v->span,
                          "%zu dashes have more than %d variants", o.n,
                          MAX_VALUES);
        return NULL;
    }
    if (bytes_of_variants(v, o.n) > MAX_EXPANSION_BYTES) {
        sg_lowering_error(lo, SG_limit_values, v->span,
                          "the variants of %zu dashes in this text have more "
                          "than %d bytes",
                          o.n, MAX_EXPANSION_BYTES);
        return NULL;
    }
    o.wheels = arena_array(lo->arena, unsigned char, o.n + 1);
    Value *to = sg_value_new(lo, VAL_EXPANSION, v->span);
    Value **tail = &to->u.first;
    do {
        *tail = variant(lo, v, &o);
        tail = &(*tail)->next;
    } while (turn(&o) && !lo->failed);
    return to;
}
