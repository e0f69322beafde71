// string_regex.c - text escaped, wildcards spelled out.

#include "ir/string_regex.h"

#include "base/utf8.h"

static void put_char(StrBuf *out, Str c, const RegexSpelling *as)
{
    if (as->put_char != NULL && as->put_char(out, c))
        return;
    Str special = str_of_literal(as->special);
    if (c.n == 1 && str_find(special, c.p[0], 0) < special.n)
        sb_putc(out, '\\');
    sg_sb_put(out, c);
}

void sg_put_text_regex(StrBuf *out, Str text, const RegexSpelling *as)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        (void)sg_utf8_next(text, &at);
        put_char(out, str_slice(text, from, at), as);
    }
}

void sg_put_string_regex(StrBuf *out, const Piece *p, const Piece *end,
                         const RegexSpelling *as)
{
    for (; p != end; p = p->next) {
        switch (p->kind) {
        case PIECE_TEXT: sg_put_text_regex(out, p->text, as); break;
        case PIECE_MANY: sg_sb_put(out, str_of_literal(as->many)); break;
        case PIECE_ONE: sg_sb_put(out, str_of_literal(as->one)); break;
        case PIECE_PLACEHOLDER: break;
        }
    }
}
