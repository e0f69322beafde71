// letters.c - changing case.
//
// PCRE2 has Unicode's tables, and its substitution can change case with them:
// no tables of our own, and no locale.

#include "regex/letters.h"

#include "base/ascii.h"
#include "base/strbuf.h"
#include "regex/regex_pcre2.h"

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

static void free_context(void *object)
{
    pcre2_match_context **c = object;
    pcre2_match_context_free(*c);
    *c = NULL;
}

// Another case can take other bytes, and "SS" is longer than its letter: three
// times the room is enough.
static Str substitute(Arena *a, Str pattern, Str s, const char *by)
{
    RegexError error;
    pcre2_match_context **limits = arena_new(a, pcre2_match_context *);
    sg_arena_defer(a, free_context, limits);
    Regex *r =
        sg_regex_compile(a, pattern, REGEX_UNICODE | REGEX_DOTALL, &error);
    *limits = sg_regex_match_limits();
    if (r == NULL || *limits == NULL)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    PCRE2_SIZE n = s.n * 3 + 1;
    char *p = sg_arena_bytes(a, n);
    int count = pcre2_substitute(
        r->code, (PCRE2_SPTR)s.p, s.n, 0,
        PCRE2_SUBSTITUTE_GLOBAL | PCRE2_SUBSTITUTE_EXTENDED, NULL, *limits,
        (PCRE2_SPTR)by, PCRE2_ZERO_TERMINATED, (PCRE2_UCHAR *)p, &n);
    free_context(limits);
    sg_regex_free(r);
    if (count == PCRE2_ERROR_NOMEMORY)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    return count < 0 ? s : str_of(p, n);
}

static Str to_case(Arena *a, Str s, bool upper)
{
    if (is_ascii(s))
        return ascii_letters(a, s, upper);
    if (!upper)
        return substitute(a, STR(".+"), s, "\\L$0\\E");
    // The one letter that becomes two.
    s = substitute(a, STR("\xC3\x9F"), s, "SS");
    return substitute(a, STR(".+"), s, "\\U$0\\E");
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
