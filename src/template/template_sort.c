// template_sort.c - items in order, and items once.

#include <stdlib.h>

#include "base/limits.h"
#include "base/map.h"
#include "regex/letters.h"
#include "template/template_calls.h"

// ---- keys ----------------------------------------------------------------

// What an item is compared by: an attribute of it, without case by default.
static Datum key_of(Call *call, Datum item, size_t attribute, size_t cased)
{
    Str s;
    Datum key = sg_call_part(call, item, attribute);
    if (!sg_datum_as_text(call->fill->arena, key, &s))
        return key;
    if (!sg_call_truth_argument(call, cased))
        s = sg_letters(call->fill->arena, s, CASE_LOWER);
    return sg_datum_text(s);
}

// ---- sort ----------------------------------------------------------------

typedef struct Entry {
    Str text; // all are texts, or all are numbers
    double number;
    size_t index;
    int sign; // -1: from last to first
} Entry;

// Equal items keep their order in both directions, so that it is total.
static int by_key(const void *x, const void *y)
{
    const Entry *a = x;
    const Entry *b = y;
    size_t n = a->text.n < b->text.n ? a->text.n : b->text.n;
    int order = n > 0 ? memcmp(a->text.p, b->text.p, n) : 0;
    if (order == 0)
        order = (a->text.n > b->text.n) - (a->text.n < b->text.n);
    if (order == 0)
        order = (a->number > b->number) - (a->number < b->number);
    if (order != 0)
        return (order < 0 ? -1 : 1) * a->sign;
    return a->index < b->index ? -1 : 1;
}

// Python refuses to order texts and numbers, and so does this; a sort that ends
// in some order would hide the mistake.
static Entry *make_entries(Call *call, const Datum *items, size_t count)
{
    Entry *entries = arena_array(call->fill->arena, Entry, count);
    int sign = sg_call_truth_argument(call, 0) ? -1 : 1;
    size_t numbers = 0;
    for (size_t i = 0; i < count && !call->fill->failed; i++) {
        Datum key = key_of(call, items[i], 2, 1);
        entries[i] = (Entry){.index = i, .sign = sign};
        if (sg_datum_as_real(key, &entries[i].number))
            numbers++;
        else if (key.kind == DATUM_TEXT)
            entries[i].text = key.u.text.s;
        else
            sg_template_fail(call->fill, call->where,
                             "only text and numbers can be sorted, not %s",
                             sg_datum_kind_name(key));
    }
    if (!call->fill->failed && numbers > 0 && numbers < count)
        sg_template_fail(call->fill, call->where,
                         "text and numbers cannot be sorted together");
    return entries;
}

Datum sg_filter_sort(Call *call)
{
    const Datum *items;
    size_t count;
    if (!sg_call_items(call, call->subject, &items, &count))
        return datum_undefined();
    Entry *entries = make_entries(call, items, count);
    if (call->fill->failed)
        return datum_undefined();
    if (count > 1)
        qsort(entries, count, sizeof *entries, by_key);
    Datum *sorted = arena_array(call->fill->arena, Datum, count);
    for (size_t i = 0; i < count; i++)
        sorted[i] = items[entries[i].index];
    return sg_datum_list(sorted, count);
}

// ---- unique --------------------------------------------------------------

Datum sg_filter_unique(Call *call)
{
    const Datum *items;
    size_t count;
    if (!sg_call_items(call, call->subject, &items, &count))
        return datum_undefined();
    Arena *a = call->fill->arena;
    Map seen = sg_map_in(a);
    Datum *once = arena_array(a, Datum, count);
    size_t n = 0;
    for (size_t i = 0; i < count && !call->fill->failed; i++) {
        StrBuf sb = sb_in(a);
        sg_datum_put_repr(&sb, key_of(call, items[i], 1, 0), call->fill->limit);
        sg_template_charge(call->fill, call->where, sb.n / 256);
        if (sg_map_put(&seen, sb_str(&sb), once) == NULL)
            once[n++] = items[i];
    }
    return sg_datum_list(once, n);
}
