// template_calls.h - the functions of template.def.
#ifndef SIGCC_TEMPLATE_TEMPLATE_CALLS_H
#define SIGCC_TEMPLATE_TEMPLATE_CALLS_H

#include "template/template_ast.h"

// template_texts.c
FilterFn sg_filter_upper, sg_filter_lower, sg_filter_capitalize,
    sg_filter_title, sg_filter_trim, sg_filter_replace, sg_filter_indent,
    sg_filter_string, sg_filter_integer, sg_filter_tojson, sg_filter_escape,
    sg_filter_safe, sg_filter_one_line, sg_filter_quote, sg_filter_conf_value,
    sg_filter_split, sg_filter_startswith, sg_filter_endswith;

// template_lists.c
FilterFn sg_filter_fallback, sg_filter_length, sg_filter_first, sg_filter_last,
    sg_filter_list, sg_filter_reverse, sg_filter_join, sg_filter_join_on,
    sg_filter_append, sg_filter_map, sg_filter_items, sg_filter_values,
    sg_filter_get;

// template_dates.c
FilterFn sg_filter_strftime, sg_filter_isoformat;

// template_sort.c
FilterFn sg_filter_sort, sg_filter_unique;

// The subject or argument as text.
Str sg_call_text(Call *call);
Str sg_call_text_argument(Call *call, size_t index, Str fallback);
bool sg_call_truth_argument(Call *call, size_t index);
bool sg_call_int_argument(Call *call, size_t index, long long *value);

// The items of the subject; an error when it has none.
bool sg_call_items(Call *call, Datum from, const Datum **items, size_t *count);

// item.a.b for an argument "a.b"; the item itself without one.
Datum sg_call_part(Call *call, Datum item, size_t index);

#endif
