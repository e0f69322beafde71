// letters.c - changing case.
//
// PCRE2 has Unicode's tables, and its substitution can change case with them:
// no tables of our own, and no locale.

#include "regex/letters.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "base/ascii.h"
#include "base/strbuf.h"

static bool is_ascii(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] >= 0x80)
            return false;
    return true;
}

static Str ascii_letters(Arena *a, Str s, bool upper)
{
    char *p = sg_arena_bytes(a, s.n);
    for (size_t i = 0; i < s.n; i++) {
        char c = to_lower(s.p[i]);
        if (upper && is_alpha(c))
            c = (char)(c - 'a' + 'A');
        p[i] = c;
    }
    return str_of(p, s.n);
}

static void free_code(void *object)
{
    pcre2_code **code = object;
    pcre2_code_free(*code);
}

static Str substitute(Arena *a, const char *pattern, Str s, const char *by)
{
    int error;
    PCRE2_SIZE offset;
    pcre2_code **code = arena_new(a, pcre2_code *);
    sg_arena_defer(a, free_code, code);
    *code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                          PCRE2_UTF | PCRE2_UCP | PCRE2_DOTALL, &error, &offset,
                          NULL);
    if (*code == NULL)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    // Another case can take other bytes, and "SS" is longer than its letter.
    PCRE2_SIZE n = s.n * 3 + 1;
    char *p = sg_arena_bytes(a, n);
    int count = pcre2_substitute(
        *code, (PCRE2_SPTR)s.p, s.n, 0,
        PCRE2_SUBSTITUTE_GLOBAL | PCRE2_SUBSTITUTE_EXTENDED, NULL, NULL,
        (PCRE2_SPTR)by, PCRE2_ZERO_TERMINATED, (PCRE2_UCHAR *)p, &n);
    if (count == PCRE2_ERROR_NOMEMORY)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    return count < 0 ? s : str_of(p, n);
}

static Str to_case(Arena *a, Str s, bool upper)
{
    if (is_ascii(s))
        return ascii_letters(a, s, upper);
    if (!upper)
        return substitute(a, ".+", s, "\\L$0\\E");
    // The one letter that becomes two.
    s = substitute(a, "\xC3\x9F", s, "SS");
    return substitute(a, ".+", s, "\\U$0\\E");
}

// FooBAR -> foo_b_a_r: an underscore before every capital but the first.
static Str snake_case(Arena *a, Str s)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < s.n; i++) {
        if (i > 0 && s.p[i] >= 'A' && s.p[i] <= 'Z')
            sb_putc(&sb, '_');
        sb_putc(&sb, s.p[i]);
    }
    return to_case(a, sb_str(&sb), false);
}

Str sg_letters(Arena *a, Str text, LetterCase to)
{
    if (text.n == 0)
        return text;
    switch (to) {
    case CASE_LOWER: return to_case(a, text, false);
    case CASE_UPPER: return to_case(a, text, true);
    case CASE_SNAKE: return snake_case(a, text);
    }
    return text;
}
