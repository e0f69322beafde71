// lucene_string.c - Sigma's text as a regular expression of Lucene.

#include "elastic/lucene_string.h"

#include "base/utf8.h"
#include "elastic/lucene_effort.h"
#include "ir/string_regex.h"
#include "regex/letters.h"
#include "regex/regex_tokens.h"

#define LUCENE_SPECIAL ".?+*|{}[]()\"\\#@&<>~^$-"

static bool put_far_letter(StrBuf *out, Str c)
{
    return (unsigned char)c.p[0] >= 0x80 && sg_lucene_put_cases(out, c);
}

bool sg_lucene_has_far_letters(Arena *a, const Piece *pieces)
{
    StrBuf far = sb_in(a);
    for (const Piece *p = pieces; p != NULL; p = p->next)
        for (size_t i = 0; i < p->text.n; i++)
            if ((unsigned char)p->text.p[i] >= 0x80)
                sb_putc(&far, p->text.p[i]);
    return far.n > 0 && !str_eq(sg_letters(a, sb_str(&far), CASE_LOWER),
                                sg_letters(a, sb_str(&far), CASE_UPPER));
}

// ---- its work ------------------------------------------------------------

static void add_part(LuceneChoice *all, LucenePart part)
{
    LucenePart *copy = arena_new(part.codes.arena, LucenePart);
    *copy = part;
    if (all->last == NULL)
        all->first = copy;
    else
        all->last->next = copy;
    all->last = copy;
}

static size_t add_text(Arena *a, LuceneChoice *all, Str text, bool cased)
{
    size_t n = 0;
    for (size_t i = 0; i < text.n; n++) {
        LucenePart letter = {.codes.arena = a, .low = 1, .high = 1};
        uint32_t code = sg_utf8_next(text, &i);
        sg_codes_add(&letter.codes, code, code);
        if (!cased)
            sg_codes_fold(&letter.codes);
        add_part(all, letter);
    }
    return n;
}

// How many; "*" is any character, as often as it is there.
static size_t add_parts(Arena *a, LuceneChoice *all, const Piece *pieces,
                        bool cased)
{
    size_t n = 0;
    for (const Piece *p = pieces; p != NULL; p = p->next) {
        bool many = p->kind == PIECE_MANY;
        LucenePart any = {.codes.arena = a, .others = true, .low = 1};
        any.high = many ? RX_FOREVER : 1;
        any.low = many ? 0 : 1;
        if (p->kind == PIECE_TEXT)
            n += add_text(a, all, p->text, cased);
        else
            add_part(all, any);
        n += p->kind == PIECE_TEXT ? 0 : 1;
    }
    return n;
}

// Shorter texts without "?" are little work.
enum { LONG = 150 };

static bool is_work(const Piece *pieces)
{
    size_t n = 0;
    bool many = false, one = false;
    for (const Piece *p = pieces; p != NULL; p = p->next) {
        one = one || (many && p->kind == PIECE_ONE);
        many = many || p->kind == PIECE_MANY;
        n += p->text.n;
    }
    return many && (one || n > LONG);
}

static size_t effort_of(Arena *a, const Piece *pieces, bool cased)
{
    LuceneChoice all = {0};
    LucenePart start = {.kind = PART_START, .codes.arena = a};
    LucenePart end = {.kind = PART_END, .codes.arena = a};
    if (!is_work(pieces))
        return 0;
    add_part(&all, start);
    size_t n = add_parts(a, &all, pieces, cased);
    add_part(&all, end);
    return n > LUCENE_MOST_POSITIONS ? SIZE_MAX : sg_lucene_effort(a, &all, n);
}

LuceneRegexp sg_lucene_string(Arena *a, const Piece *pieces, bool cased)
{
    static const RegexSpelling any_case = {".*", ".", LUCENE_SPECIAL,
                                           put_far_letter};
    static const RegexSpelling one_case = {".*", ".", LUCENE_SPECIAL, NULL};
    StrBuf text = sb_in(a);
    sg_put_string_regex(&text, pieces, NULL, cased ? &one_case : &any_case);
    LuceneRegexp r = {.text = sb_str(&text), .ignore_case = !cased};
    r.effort = effort_of(a, pieces, cased);
    if (sg_utf8_length(r.text) > LUCENE_CHARACTERS)
        r.problem = "an expression of more than 1,000 characters";
    return r;
}

bool sg_lucene_too_much(Arena *a, const Value *v)
{
    return effort_of(a, v->u.string.pieces, value_is_cased(v)) > LUCENE_EFFORT;
}
