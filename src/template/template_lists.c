// template_lists.c - filters and methods of lists and maps.

#include "base/limits.h"
#include "base/utf8.h"
#include "template/template_calls.h"

bool sg_call_items(Call *call, Datum from, const Datum **items, size_t *count)
{
    if (sg_datum_items(call->fill->arena, from, items, count))
        return true;
    sg_template_fail(call->fill, call->where, "%s has no items",
                     sg_datum_kind_name(from));
    return false;
}

Datum sg_call_part(Call *call, Datum item, size_t index)
{
    Str path = sg_call_text_argument(call, index, (Str){0});
    for (size_t at = 0; at < path.n && datum_exists(item);) {
        size_t end = str_find(path, '.', at);
        item = sg_datum_attribute(call->fill->arena, item,
                                  str_slice(path, at, end));
        sg_template_charge(call->fill, call->where, item.weight);
        at = end + 1;
    }
    return item;
}

Datum sg_filter_fallback(Call *call)
{
    bool kept = sg_call_truth_argument(call, 1)
                    ? sg_datum_truth(call->fill->arena, call->subject)
                    : datum_exists(call->subject);
    if (kept)
        return call->subject;
    return datum_exists(call->args[0]) ? call->args[0] : sg_datum_text(STR(""));
}

Datum sg_filter_length(Call *call)
{
    const Datum *items;
    size_t count = 0;
    Str s;
    if (sg_datum_as_text(call->fill->arena, call->subject, &s))
        count = sg_utf8_length(s);
    else
        (void)sg_call_items(call, call->subject, &items, &count);
    return sg_datum_int((long long)count);
}

Datum sg_filter_first(Call *call)
{
    const Datum *items;
    size_t count;
    if (!sg_call_items(call, call->subject, &items, &count) || count == 0)
        return datum_undefined();
    return items[0];
}

Datum sg_filter_last(Call *call)
{
    const Datum *items;
    size_t count;
    if (!sg_call_items(call, call->subject, &items, &count) || count == 0)
        return datum_undefined();
    return items[count - 1];
}

Datum sg_filter_list(Call *call)
{
    const Datum *items;
    size_t count;
    if (!sg_call_items(call, call->subject, &items, &count))
        return datum_undefined();
    return sg_datum_list(items, count);
}

static Datum joined(Call *call, const Datum *items, size_t count)
{
    StrBuf sb = sb_in(call->fill->arena);
    for (size_t i = count; i > 0; i--)
        sg_sb_put(&sb, items[i - 1].u.text.s);
    return sg_datum_text(sb_str(&sb));
}

Datum sg_filter_reverse(Call *call)
{
    const Datum *items;
    size_t count;
    Str s;
    if (!sg_call_items(call, call->subject, &items, &count))
        return datum_undefined();
    if (sg_datum_as_text(call->fill->arena, call->subject, &s))
        return joined(call, items, count);
    Datum *turned = arena_array(call->fill->arena, Datum, count);
    for (size_t i = 0; i < count; i++)
        turned[count - 1 - i] = items[i];
    return sg_datum_list(turned, count);
}

// Stops soon after the limit, which the caller reports.
static Datum join_items(Call *call, Datum from, Str between, size_t attribute)
{
    const Datum *items;
    size_t count;
    if (!sg_call_items(call, from, &items, &count))
        return datum_undefined();
    StrBuf sb = sb_in(call->fill->arena);
    for (size_t i = 0; i < count && sb.n <= call->fill->limit; i++) {
        if (i > 0)
            sg_sb_put(&sb, between);
        Datum part = attribute < MAX_ARGS
                         ? sg_call_part(call, items[i], attribute)
                         : items[i];
        sg_sb_put(&sb, sg_template_text(call->fill, call->where, part));
    }
    return sg_datum_text(sb_str(&sb));
}

Datum sg_filter_join(Call *call)
{
    return join_items(call, call->subject,
                      sg_call_text_argument(call, 0, STR("")), 1);
}

Datum sg_filter_join_on(Call *call)
{
    sg_template_charge(call->fill, call->where, call->args[0].weight);
    return join_items(call, call->args[0], sg_call_text(call), MAX_ARGS);
}

// Lists never change, as other names may hold them too: the name gets a new
// one.  Copying it is work that counts.
Datum sg_filter_append(Call *call)
{
    Fill *f = call->fill;
    const Term *list = call->where->first;
    if (call->subject.kind != DATUM_LIST || list->kind != TERM_NAME) {
        sg_template_fail(f, call->where, "'append' needs the name of a list");
        return datum_undefined();
    }
    size_t n = call->subject.u.list.count;
    sg_template_charge(f, call->where, n);
    Datum *items = arena_array(f->arena, Datum, n + 1);
    for (size_t i = 0; i < n; i++)
        items[i] = call->subject.u.list.items[i];
    items[n] = call->args[0];
    Datum longer =
        sg_template_limited(f, call->where, sg_datum_list(items, n + 1));
    if (!f->failed)
        (void)sg_template_assign(f, list->name, longer);
    return datum_none();
}

// What the filter named by the argument makes of one item.
static Datum apply_named(Call *call, Datum item)
{
    Str name = sg_call_text_argument(call, 0, STR(""));
    const Operation *filter = sg_template_operation("filter", name);
    if (filter == NULL || filter->apply == sg_filter_map) {
        sg_template_fail(call->fill, call->where,
                         "'map' needs an attribute or the name of a filter");
        return datum_undefined();
    }
    Call inner = {call->fill, call->where, item, {{0}}};
    return sg_template_apply(&inner, filter);
}

Datum sg_filter_map(Call *call)
{
    const Datum *items;
    size_t count;
    if (!sg_call_items(call, call->subject, &items, &count))
        return datum_undefined();
    Datum *made = arena_array(call->fill->arena, Datum, count);
    for (size_t i = 0; i < count && !call->fill->failed; i++) {
        made[i] = datum_exists(call->args[1]) ? sg_call_part(call, items[i], 1)
                                              : apply_named(call, items[i]);
        if (!datum_exists(made[i]))
            made[i] = call->args[2];
    }
    return sg_datum_list(made, count);
}

static bool is_map(Call *call)
{
    if (call->subject.kind == DATUM_MAP)
        return true;
    if (datum_exists(call->subject))
        sg_template_fail(call->fill, call->where,
                         "a map is needed here, not %s",
                         sg_datum_kind_name(call->subject));
    return false;
}

Datum sg_filter_items(Call *call)
{
    if (!is_map(call))
        return sg_datum_list(NULL, 0);
    size_t count = call->subject.u.map.count;
    Datum *items = arena_array(call->fill->arena, Datum, count);
    for (size_t i = 0; i < count; i++) {
        const DatumPair *pair = &call->subject.u.map.pairs[i];
        Datum *parts = arena_array(call->fill->arena, Datum, 2);
        parts[0] = sg_datum_text(pair->key);
        parts[1] = pair->value;
        items[i] = sg_datum_list(parts, 2);
    }
    return sg_datum_list(items, count);
}

Datum sg_filter_values(Call *call)
{
    if (!is_map(call))
        return sg_datum_list(NULL, 0);
    size_t count = call->subject.u.map.count;
    Datum *items = arena_array(call->fill->arena, Datum, count);
    for (size_t i = 0; i < count; i++)
        items[i] = call->subject.u.map.pairs[i].value;
    return sg_datum_list(items, count);
}

Datum sg_filter_get(Call *call)
{
    Datum found = datum_undefined();
    if (is_map(call))
        found = sg_datum_attribute(call->fill->arena, call->subject,
                                   sg_call_text_argument(call, 0, STR("")));
    if (datum_exists(found))
        return found;
    return datum_exists(call->args[1]) ? call->args[1] : datum_none();
}
