// string_pattern.c - matching segment by segment.

#include "match/string_pattern.h"

#include "base/find.h"
#include "base/fold.h"

// ---- making --------------------------------------------------------------

static size_t count_codes(Str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return n;
}

static uint32_t count_parts(const Piece *p)
{
    uint32_t n = 1;
    for (; p != NULL && p->kind != PIECE_MANY; p = p->next)
        n += p->kind == PIECE_TEXT;
    return n;
}

// One segment up to the next "*" or the end, where *piece is moved to.
static Segment new_segment(Arena *a, const Piece **piece, bool cased)
{
    PatternPart *parts = arena_array(a, PatternPart, count_parts(*piece));
    Segment s = {.parts = parts};
    uint32_t skip = 0;
    for (; *piece != NULL && (*piece)->kind != PIECE_MANY;
         *piece = (*piece)->next) {
        if ((*piece)->kind != PIECE_TEXT) {
            skip++;
            continue;
        }
        Str text = cased ? (*piece)->text : sg_fold(a, (*piece)->text);
        parts[s.count++] = (PatternPart){skip, text};
        s.codes += skip + (uint32_t)count_codes(text);
        s.least += skip + text.n;
        skip = 0;
    }
    if (skip > 0) {
        parts[s.count++] = (PatternPart){skip, {"", 0}};
        s.codes += skip;
        s.least += skip;
    }
    return s;
}

static uint32_t count_segments(const Piece *p)
{
    uint32_t n = 1;
    for (; p != NULL; p = p->next)
        n += p->kind == PIECE_MANY;
    return n;
}

// A "*" belongs to no segment: one at either end opens that end, one between
// two segments only parts them, and several mean no more than one.
const Pattern *sg_pattern_new(Arena *a, const Piece *pieces, bool cased,
                              bool around)
{
    Pattern *p = arena_new(a, Pattern);
    Segment *segments = arena_array(a, Segment, count_segments(pieces));
    p->cased = cased;
    p->segments = segments;
    p->open_start = around || (pieces && pieces->kind == PIECE_MANY);
    p->open_end = around;
    while (pieces != NULL) {
        p->open_end = around || pieces->kind == PIECE_MANY;
        if (pieces->kind == PIECE_MANY)
            pieces = pieces->next;
        else
            segments[p->count++] = new_segment(a, &pieces, cased);
    }
    return p;
}

Str sg_pattern_longest(const Pattern *p)
{
    Str best = {"", 0};
    for (uint32_t i = 0; i < p->count; i++)
        for (uint32_t k = 0; k < p->segments[i].count; k++)
            if (p->segments[i].parts[k].text.n > best.n)
                best = p->segments[i].parts[k].text;
    return best;
}

// ---- matching ------------------------------------------------------------

#define NOWHERE NOT_FOUND

static bool is_inner_byte(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

static size_t next_code(Str s, size_t at)
{
    do
        at++;
    while (at < s.n && is_inner_byte(s.p[at]));
    return at;
}

// Where the segment ends that begins at 'at', or NOWHERE.
static size_t match_at(const Segment *s, Str text, size_t at)
{
    for (uint32_t i = 0; i < s->count; i++) {
        const PatternPart *part = &s->parts[i];
        for (uint32_t k = 0; k < part->skip; k++) {
            if (at >= text.n)
                return NOWHERE;
            at = next_code(text, at);
        }
        if (part->text.n > text.n - at ||
            memcmp(text.p + at, part->text.p, part->text.n) != 0)
            return NOWHERE;
        at += part->text.n;
    }
    return at;
}

static bool spend(uint64_t *budget, uint64_t cost)
{
    bool enough = *budget >= cost;
    *budget = enough ? *budget - cost : 0;
    return enough;
}

// The first place at or after 'at' where the segment matches: *at is where it
// ends then.
static bool find_segment(const Segment *s, Str text, size_t *at,
                         uint64_t *budget)
{
    if (s->least > text.n - *at || !spend(budget, text.n - *at))
        return false;
    if (s->count == 1 && s->parts[0].skip == 0) {
        size_t hit = sg_find(text, s->parts[0].text, *at);
        *at = hit == NOWHERE ? *at : hit + s->least;
        return hit != NOWHERE;
    }
    for (size_t i = *at; i + s->least <= text.n; i = next_code(text, i)) {
        size_t end = match_at(s, text, i);
        if (end != NOWHERE) {
            *at = end;
            return true;
        }
        if (!spend(budget, s->codes))
            return false;
        if (i == text.n)
            break;
    }
    return false;
}

// Does the last segment match at the end, not before 'from'?
static bool match_end(const Segment *s, Str text, size_t from)
{
    size_t at = text.n;
    for (uint32_t i = 0; i < s->codes; i++) {
        if (at <= from)
            return false;
        do
            at--;
        while (at > from && is_inner_byte(text.p[at]));
    }
    return match_at(s, text, at) == text.n;
}

// A segment at a closed end has one place where it can be.  Of those between,
// each takes the nearest place after the one before it: any later one would
// only leave less room for the next.
bool sg_pattern_matches(const Pattern *p, Str text, uint64_t *budget)
{
    size_t at = 0;
    uint32_t first = 0;
    uint32_t last = p->count;
    if (p->count == 0)
        return p->open_start || text.n == 0;
    if (!p->open_start) {
        at = match_at(&p->segments[first++], text, 0);
        if (at == NOWHERE || (last == 1 && !p->open_end))
            return at == text.n;
    }
    if (!p->open_end)
        last--;
    for (uint32_t i = first; i < last; i++)
        if (!find_segment(&p->segments[i], text, &at, budget))
            return false;
    return p->open_end || match_end(&p->segments[last], text, at);
}
