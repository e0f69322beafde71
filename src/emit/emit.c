// emit.c - what backends report and ask, and escaping.

#include "emit/backend.h"

void sg_emit_error(Emitter *em, DiagId id, Span where, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(em->diags, id, where, format, args);
    va_end(args);
    em->failed = true;
}

void sg_emit_warn(Emitter *em, DiagId id, Span where, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(em->diags, id, where, format, args);
    va_end(args);
}

Str sg_emit_option(const Emitter *em, const char *name)
{
    Str wanted = str_of_literal(name);
    const Option *rows = em->backend->options;
    for (size_t i = 0; rows != NULL && rows[i].name != NULL; i++)
        if (str_eq(str_of_literal(rows[i].name), wanted))
            return em->options[i];
    return (Str){"", 0};
}

bool sg_emit_option_has(const Emitter *em, const char *name, Str word)
{
    Str list = sg_emit_option(em, name);
    for (size_t at = 0; at < list.n;) {
        size_t end = str_find(list, ',', at);
        if (str_eq(str_slice(list, at, end), word))
            return true;
        at = end + 1;
    }
    return false;
}

void sg_put_escaped(StrBuf *sb, Str text, const char *set, char with)
{
    Str wanted = str_of_literal(set);
    size_t from = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (str_find(wanted, text.p[i], 0) == wanted.n)
            continue;
        sg_sb_put(sb, str_slice(text, from, i));
        sb_putc(sb, with);
        from = i;
    }
    sg_sb_put(sb, str_slice(text, from, text.n));
}
