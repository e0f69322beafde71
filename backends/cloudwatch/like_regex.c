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

Str sg_cw_regex(Lower *lo, const Value *v)
{
    RegexRefusal refusal = {lo, v->span};
    Re2Writer w = {.out = sb_in(lo->em->arena),
                   .ignore_case = (v->u.regex.flags & REGEX_IGNORECASE) != 0,
                   .put_special = sg_cw_put_special,
                   .refuse = refuse,
                   .context = &refusal};
    sg_put_regex_flags(&w.out, v->u.regex.flags);
    size_t flags = w.out.n;
    sg_re2_put(&w, v->u.regex.text);
    return w.out.n > flags ? sb_str(&w.out) : STR("");
}
