// typed_date.c - texts and patterns in date fields.
//
// Elasticsearch rounds what a date leaves out: "2024-05" is the whole month,
// which is what the pattern "2024-05*" means.

#include "base/ascii.h"
#include "elastic/typed_forms.h"
#include "ir/string.h"

// The places of "YYYY-MM-DDTHH:MM:SS" where it may end.
static bool may_end(size_t n)
{
    return n == 4 || n == 7 || n == 10 || n == 13 || n == 16 || n == 19;
}

// How much of the text is as a date in ISO 8601 begins.
static size_t date_length(Str text)
{
    Str form = STR("0000-00-00T00:00:00");
    size_t i = 0;
    while (i < form.n && i < text.n &&
           (form.p[i] == '0' ? is_digit(text.p[i]) : text.p[i] == form.p[i]))
        i++;
    return i;
}

// Behind the seconds come a fraction and a zone.
static bool is_rest(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (!is_digit(text.p[i]) && str_find(STR(".:+-Z"), text.p[i], 0) == 5)
            return false;
    return true;
}

// A date alone is not what an event has: it has the time of day, too.
Expr *sg_form_instant(const TypedMatch *m)
{
    Str text = sg_typed_text(m);
    if (date_length(text) < 19 || !is_rest(str_slice(text, 19, text.n)))
        return sg_form_never(m);
    return NULL;
}

Expr *sg_form_period(const TypedMatch *m)
{
    Arena *a = m->typing->em->arena;
    Str text = m->v->u.string.pieces->text;
    size_t n = date_length(text);
    if (n < text.n && str_find(STR("-T:."), text.p[n], 0) == 4)
        return sg_form_never(m);
    if (n != text.n || !may_end(n))
        return sg_form_no_pattern(m);
    Expr *either = sg_typed_either(m);
    sg_typed_add(m, either)->u.string.pieces = sg_string_plain(a, text);
    return either->first;
}
