// view_parts.c - words and lists of texts.

#include "pipeline/view_parts.h"

#include "regex/letters.h"

// One of a closed list of words: "high", whose name is "HIGH".
static Str word_text(Arena *a, const void *self)
{
    (void)a;
    return str_of_literal(self);
}

static Datum word_attribute(Arena *a, const void *self, Str name)
{
    if (str_eq(name, STR("name")))
        return sg_datum_text(sg_letters(a, str_of_literal(self), CASE_UPPER));
    return datum_undefined();
}

static const Class word_class = {"a word", word_text, word_attribute};

Datum sg_view_word(const char *text)
{
    return text == NULL ? datum_none() : sg_datum_object(&word_class, text);
}

Datum sg_view_texts(Arena *a, const StrItem *first)
{
    size_t count = 0;
    for (const StrItem *s = first; s != NULL; s = s->next)
        count++;
    Datum *items = arena_array(a, Datum, count);
    size_t i = 0;
    for (const StrItem *s = first; s != NULL; s = s->next)
        items[i++] = sg_datum_text(s->text);
    return sg_datum_list(items, count);
}
