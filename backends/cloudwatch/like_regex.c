// like_regex.c - the author's regular expressions as literals of the language.
//
// The documentation names Hyperscan for filters and RE2 for functions.  What
// both cannot run is refused, because the service would refuse the whole query.

#include "cloudwatch/cloudwatch.h"

#include "emit/re2.h"

typedef struct RegexRefusal {
    Lower *lo;
    Span where;
} RegexRefusal;

// True: the user wants it anyway.
static bool refuse(void *context, const char *what, Str where)
{
    const RegexRefusal *r = context;
    Lower *lo = r->lo;
    static const char format[] =
        "the service's regular expressions have no %s '%.*s'";
    if (!lo->permissive) {
        sg_emit_error(lo->em, SG_insights_regex_unsupported, r->where, format,
                      what, STR_ARG(where));
        sg_diag_hint(lo->em->diags, "-O regex=permissive lets it pass");
    } else if (!lo->told_regex) {
        lo->told_regex = true;
        sg_emit_warn(lo->em, SG_insights_regex_passed, r->where, format, what,
                     STR_ARG(where));
    }
    return lo->permissive;
}

// "$" within a class is itself, and so is one after a backslash.
static Str allow_end(Arena *a, Str regex, Str end)
{
    if (end.n == 0)
        return regex;
    StrBuf out = sb_in(a);
    bool in_class = false;
    for (size_t i = 0; i < regex.n; i++) {
        char c = regex.p[i];
        if (c == '$' && !in_class)
            sg_cw_put_optional(&out, end);
        in_class = c == '[' || (in_class && c != ']');
        sb_putc(&out, c);
        if (c == '\\' && i + 1 < regex.n)
            sb_putc(&out, regex.p[++i]);
    }
    return sb_str(&out);
}

Str sg_cw_regex(Lower *lo, const Value *v, Str end)
{
    RegexRefusal refusal = {lo, v->span};
    Re2Writer w = {.out = sb_in(lo->em->arena),
                   .flags = v->u.regex.flags,
                   .any = lo->assume ? NULL : sg_cw_field_spelling(false)->one,
                   .put_special = sg_cw_put_special,
                   .refuse = refuse,
                   .context = &refusal};
    sg_re2_put(&w, allow_end(lo->em->arena, v->u.regex.text, end));
    return w.out.n > w.begin ? sb_str(&w.out) : STR("");
}
