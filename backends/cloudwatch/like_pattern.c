// like_pattern.c - strings with wildcards as regular expression literals, and
// strings without as string literals.
//
// "=" minds case and Sigma does not, so "like /(?i)^value$/" is the ordinary
// form.  No public text says how a backslash inside a string literal is read:
// values that would need one are written as patterns too.

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

bool sg_cw_put_special(StrBuf *out, char c)
{
    switch (c) {
    case '/': sg_sb_put(out, STR("\\/")); return true;
    case '#': sg_sb_put(out, STR("\\x23")); return true; // starts a comment
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

static void put_literal(StrBuf *out, char c)
{
    if (sg_cw_put_special(out, c))
        return;
    if (is_one_of(c, STR("\\.+*?()|[]{}^$")))
        sb_putc(out, '\\');
    sb_putc(out, c);
}

// In JSON '"' is written \" and '\' is written \\; other logs have them bare.
static void put_raw_json(StrBuf *out, char c)
{
    if (c == '\\')
        sg_sb_put(out, STR("\\\\{1,2}"));
    else if (c == '"')
        sg_sb_put(out, STR("\\\\?\""));
    else
        put_literal(out, c);
}

static void put_text(StrBuf *out, Str text, bool keyword)
{
    for (size_t i = 0; i < text.n; i++)
        if (keyword)
            put_raw_json(out, text.p[i]);
        else
            put_literal(out, text.p[i]);
}

void sg_cw_put_json(StrBuf *out, Str text)
{
    put_text(out, text, true);
}

// Just past the last piece that is no '*'.
static const Piece *find_end(const Piece *p)
{
    const Piece *end = p;
    for (; p != NULL; p = p->next)
        if (p->kind != PIECE_MANY)
            end = p->next;
    return end;
}

static void put_piece(StrBuf *out, const Piece *p, bool keyword)
{
    switch (p->kind) {
    case PIECE_TEXT: put_text(out, p->text, keyword); break;
    case PIECE_MANY: sg_sb_put(out, STR(".*")); break;
    case PIECE_ONE: sb_putc(out, '.'); break;
    case PIECE_PLACEHOLDER: break; // refused by the caller
    }
}

Branch *sg_cw_pattern(Arena *a, const Value *v, bool keyword)
{
    const Piece *all = v->u.string.pieces, *p = all;
    while (p != NULL && p->kind == PIECE_MANY)
        p = p->next;
    if (p == NULL && (all != NULL || keyword))
        return NULL;
    const Piece *end = find_end(p);

    Branch *b = arena_new(a, Branch);
    b->head = p == all && !keyword;
    b->tail = end == NULL && !keyword;
    StrBuf out = sb_in(a);
    for (; p != end; p = p->next) {
        b->dots |= p->kind == PIECE_MANY || p->kind == PIECE_ONE;
        put_piece(&out, p, keyword);
    }
    b->text = sb_str(&out);
    return b;
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

static void put_flags(StrBuf *out, bool any_case, bool dots)
{
    if (!any_case && !dots)
        return;
    sg_sb_put(out, STR("(?"));
    if (any_case)
        sb_putc(out, 'i');
    if (dots)
        sb_putc(out, 's');
    sb_putc(out, ')');
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

Str sg_cw_pattern_union(Arena *a, const Branch *first, bool any_case)
{
    bool factored = first->next != NULL && (first->head || first->tail) &&
                    have_same_anchors(first);
    StrBuf out = sb_in(a);
    sb_putc(&out, '/');
    put_flags(&out, any_case, have_dots(first));
    if (factored)
        sg_sb_put(&out, first->head ? STR("^(?:") : STR("(?:"));
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
