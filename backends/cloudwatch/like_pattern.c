// like_pattern.c - strings with wildcards as regular expression literals, and
// strings without as string literals.
//
// "=" is case-sensitive and Sigma is not, so "like /(?i)^value$/" is the
// ordinary form.  No public text says how a backslash inside a string literal
// is read: values that would need one are written as patterns too.

#include "cloudwatch/cloudwatch.h"

#include "base/ascii.h"

static bool is_control(char c)
{
    return (unsigned char)c < 0x20 || c == 0x7f;
}

static bool is_one_of(char c, Str set)
{
    return memchr(set.p, c, set.n) != NULL;
}

static bool ends_with_brace(const StrBuf *out)
{
    return out->n > 0 && out->p[out->n - 1] == '{';
}

// A slash ends the literal.  Backticks begin names, and no page says that they
// do not inside a literal; control characters would break the line.  "#" begins
// no comment there: public queries have it in patterns.
bool sg_cw_put_special(StrBuf *out, char c)
{
    switch (c) {
    case '/': sg_sb_put(out, STR("\\/")); return true;
    case '`': sg_sb_put(out, STR("\\x60")); return true;
    case '\n': sg_sb_put(out, STR("\\n")); return true;
    case '\r': sg_sb_put(out, STR("\\r")); return true;
    case '\t': sg_sb_put(out, STR("\\t")); return true;
    default: break;
    }
    if (c == '{' && ends_with_brace(out)) {
        sg_sb_put(out, STR("\\{")); // "{{" might open a query parameter
        return true;
    }
    if (!is_control(c))
        return false;
    sg_sb_putf(out, "\\x%02x", (unsigned)(unsigned char)c);
    return true;
}

static bool put_special(StrBuf *out, Str c)
{
    return c.n == 1 && sg_cw_put_special(out, c.p[0]);
}

// In JSON '"' is written \" and '\' is written \\; other logs have them bare.
bool sg_cw_put_json_char(StrBuf *out, Str c)
{
    if (str_eq(c, STR("\\")))
        sg_sb_put(out, STR("\\\\{1,2}"));
    else if (str_eq(c, STR("\"")))
        sg_sb_put(out, STR("\\\\?\""));
    else
        return put_special(out, c);
    return true;
}

#define ANY "[\\s\\S]" // a line break, too, which "." is without (?s)

static const RegexSpelling field_text[] = {
    {ANY "*", ANY, CW_REGEX_SPECIAL, put_special},
    {".*", ".", CW_REGEX_SPECIAL, put_special},
};
static const RegexSpelling event_text[] = {
    {ANY "*", ANY, CW_REGEX_SPECIAL, sg_cw_put_json_char},
    {".*", ".", CW_REGEX_SPECIAL, sg_cw_put_json_char},
};

const RegexSpelling *sg_cw_field_spelling(bool assume)
{
    return &field_text[assume];
}

const RegexSpelling *sg_cw_event_spelling(bool assume)
{
    return &event_text[assume];
}

// (end)?, or shorter for a single character.
void sg_cw_put_optional(StrBuf *out, Str end)
{
    bool group = end.n > 1;
    if (group)
        sb_putc(out, '(');
    sg_put_text_regex(out, end, sg_cw_field_spelling(false));
    if (group)
        sb_putc(out, ')');
    sb_putc(out, '?');
}

// Just past the last piece that is not a '*'.
static const Piece *find_end(const Piece *p)
{
    const Piece *end = p;
    for (; p != NULL; p = p->next)
        if (p->kind != PIECE_MANY)
            end = p->next;
    return end;
}

static bool have_wildcards(const Piece *p, const Piece *end)
{
    while (p != end && p->kind != PIECE_MANY && p->kind != PIECE_ONE)
        p = p->next;
    return p != end;
}

// A "*" at an end only says that there is no anchor.
Branch *sg_cw_pattern(const Lower *lo, const Value *v, bool keyword)
{
    Arena *a = lo->em->arena;
    const Piece *all = v->u.string.pieces, *p = all;
    while (p != NULL && p->kind == PIECE_MANY)
        p = p->next;
    if (p == NULL && (all != NULL || keyword))
        return NULL;
    const Piece *end = find_end(p);

    Branch *b = arena_new(a, Branch);
    b->head = p == all && !keyword;
    b->tail = end == NULL && !keyword;
    b->dots = lo->assume && have_wildcards(p, end);
    StrBuf out = sb_in(a);
    sg_put_string_regex(&out, p, end,
                        keyword ? sg_cw_event_spelling(lo->assume)
                                : sg_cw_field_spelling(lo->assume));
    b->text = sb_str(&out);
    return b;
}

void sg_cw_allow_end(Arena *a, Branch *b, Str end)
{
    if (!b->tail || end.n == 0)
        return;
    StrBuf out = sb_in(a);
    sg_sb_put(&out, b->text);
    sg_cw_put_optional(&out, end);
    b->text = sb_str(&out);
}

// ---- several branches ----------------------------------------------------

static bool have_same_anchors(const Branch *first)
{
    for (const Branch *b = first->next; b != NULL; b = b->next)
        if (b->head != first->head || b->tail != first->tail)
            return false;
    return true;
}

static bool have_dots(const Branch *b)
{
    while (b != NULL && !b->dots)
        b = b->next;
    return b != NULL;
}

static void put_branches(StrBuf *out, const Branch *first, bool anchors)
{
    for (const Branch *b = first; b != NULL; b = b->next) {
        if (b != first)
            sb_putc(out, '|');
        if (anchors && b->head)
            sb_putc(out, '^');
        sg_sb_put(out, b->text);
        if (anchors && b->tail)
            sb_putc(out, '$');
    }
}

// Anchors that all branches share are written once: long lists come close to
// the limit for a query.  Public queries have groups of the kind "(a|b)" beside
// "(?i)", and no other.
Str sg_cw_pattern_union(Arena *a, const Branch *first, bool any_case,
                        bool assume)
{
    Str open = assume ? STR("(?:") : STR("(");
    bool factored = first->next != NULL && (first->head || first->tail) &&
                    have_same_anchors(first);
    StrBuf out = sb_in(a);
    sb_putc(&out, '/');
    sg_put_regex_flags(&out, (any_case ? REGEX_IGNORECASE : 0u) |
                                 (have_dots(first) ? REGEX_DOTALL : 0u));
    if (factored) {
        sg_sb_put(&out, first->head ? STR("^") : STR(""));
        sg_sb_put(&out, open);
    }
    put_branches(&out, first, !factored);
    if (factored)
        sg_sb_put(&out, first->tail ? STR(")$") : STR(")"));
    sb_putc(&out, '/');
    return sb_str(&out);
}

// ---- string literals -----------------------------------------------------

bool sg_cw_is_caseless(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if ((unsigned char)text.p[i] >= 0x80 || is_alpha(text.p[i]))
            return false;
    return true;
}

// '#' might start a comment, and "{{name}}" is a parameter of a saved query.
bool sg_cw_is_quotable(Str text)
{
    bool quote = false, apostrophe = false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (is_control(c) || c == '\\' || c == '#')
            return false;
        if ((c == '{' || c == '}') && i > 0 && text.p[i - 1] == c)
            return false;
        quote |= c == '"';
        apostrophe |= c == '\'';
    }
    return !quote || !apostrophe;
}

Str sg_cw_quote(Arena *a, Str text)
{
    char quote = is_one_of('"', text) ? '\'' : '"';
    StrBuf out = sb_in(a);
    sb_putc(&out, quote);
    sg_sb_put(&out, text);
    sb_putc(&out, quote);
    return sb_str(&out);
}
