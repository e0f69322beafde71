// text_list.c - lists of texts in JSON, each text once.

#include "elastic/text_list.h"

#include "base/ascii.h"
#include "elastic/json_out.h"

TextList sg_text_list_begin(JsonWriter *w, Arena *a, const char *key)
{
    sg_elastic_list(w, key);
    return (TextList){w, a, sg_map_in(a)};
}

Str sg_elastic_trimmed(Str s)
{
    while (s.n > 0 && is_blank(s.p[0]))
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

void sg_text_list_add(TextList *list, Str text)
{
    text = sg_elastic_trimmed(text);
    if (text.n > 0 && sg_map_put(&list->seen, text, list) == NULL)
        sg_json_text(list->w, text);
}

// item { "," item }
void sg_text_list_split(TextList *list, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t end = str_find(text, ',', at);
        sg_text_list_add(list, str_slice(text, at, end));
        at = end + 1;
    }
}
