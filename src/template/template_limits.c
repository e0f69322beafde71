// template_limits.c - what filling a template may cost, and its errors.

#include "base/limits.h"
#include "template/template_ast.h"

void sg_template_fail(Fill *f, const Term *where, const char *format, ...)
{
    if (!f->failed) {
        va_list args;
        va_start(args, format);
        sg_template_report(f->diags, SG_template_failed, &f->template->place,
                           where->from, where->to, format, args);
        va_end(args);
    }
    f->failed = true;
}

void sg_template_charge(Fill *f, const Term *where, size_t amount)
{
    if (amount > MAX_TEMPLATE_STEPS - f->steps) {
        sg_template_fail(f, where, "the template takes more than %d steps",
                         MAX_TEMPLATE_STEPS);
        amount = MAX_TEMPLATE_STEPS - f->steps;
    }
    f->steps += amount;
}

size_t sg_template_size(Datum d)
{
    return d.kind == DATUM_TEXT ? d.u.text.s.n / 256 : d.weight;
}

size_t sg_template_search_cost(Str text, Str part)
{
    return (text.n / 64 + 1) * (part.n / 64 + 1);
}

Datum sg_template_limited(Fill *f, const Term *where, Datum d)
{
    if (d.kind == DATUM_TEXT && d.u.text.s.n > f->limit)
        sg_template_fail(f, where, "this text has more than %zu bytes",
                         f->limit);
    if (d.depth > MAX_TEMPLATE_DEPTH)
        sg_template_fail(f, where, "lists nested more than %d levels deep",
                         MAX_TEMPLATE_DEPTH);
    sg_template_charge(f, where, 1 + sg_template_size(d));
    return f->failed ? datum_undefined() : d;
}

Str sg_template_text(Fill *f, const Term *where, Datum d)
{
    const char *what = sg_datum_textless(d);
    if (what != NULL)
        sg_template_fail(f, where, "%s has no text; name the part you need",
                         what);
    Str s;
    if (sg_datum_as_text(f->arena, d, &s))
        return s;
    StrBuf sb = sb_in(f->arena);
    sg_datum_put(&sb, d, f->limit);
    return sb_str(&sb);
}

Datum sg_template_apply(Call *call, const Operation *operation)
{
    Fill *f = call->fill;
    sg_template_charge(f, call->where, 1 + 4 * sg_template_size(call->subject));
    if (f->failed)
        return datum_undefined();
    return sg_template_limited(f, call->where, operation->apply(call));
}
