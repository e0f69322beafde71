// view_parts.c - words, dates and lists of texts.

#include "pipeline/view_parts.h"

#include "base/ascii.h"
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

typedef struct RankedWord {
    const char *text;
    int value;
} RankedWord;

static Str ranked_text(Arena *a, const void *self)
{
    (void)a;
    return str_of_literal(((const RankedWord *)self)->text);
}

static Datum ranked_attribute(Arena *a, const void *self, Str name)
{
    const RankedWord *word = self;
    if (str_eq(name, STR("value")))
        return sg_datum_int(word->value);
    return word_attribute(a, word->text, name);
}

static const Class ranked_class = {"a word", ranked_text, ranked_attribute};

Datum sg_view_ranked_word(Arena *a, const char *text, int value)
{
    if (text == NULL)
        return datum_none();
    RankedWord *word = arena_new(a, RankedWord);
    *word = (RankedWord){text, value};
    return sg_datum_object(&ranked_class, word);
}

// ---- dates ---------------------------------------------------------------

typedef struct Date {
    Str text; // year, month and day, with "-" between them
} Date;

static Str date_text(Arena *a, const void *self)
{
    (void)a;
    return ((const Date *)self)->text;
}

static Datum date_part(Str text, size_t from, size_t to)
{
    long long number = 0;
    for (size_t i = from; i < to; i++)
        number = number * 10 + (text.p[i] - '0');
    return sg_datum_int(number);
}

static Datum date_attribute(Arena *a, const void *self, Str name)
{
    Str text = ((const Date *)self)->text;
    (void)a;
    if (str_eq(name, STR("year")))
        return date_part(text, 0, 4);
    if (str_eq(name, STR("month")))
        return date_part(text, 5, 7);
    if (str_eq(name, STR("day")))
        return date_part(text, 8, 10);
    return datum_undefined();
}

static const Class date_class = {"a date", date_text, date_attribute};

// The digits at '*at', at least two, and the sign after them.
static void put_part(StrBuf *sb, Str date, size_t *at)
{
    size_t from = *at;
    while (*at < date.n && is_digit(date.p[*at]))
        ++*at;
    if (*at == from + 1)
        sb_putc(sb, '0');
    sg_sb_put(sb, str_slice(date, from, *at));
    if (*at < date.n)
        ++*at;
}

// 2024-05-01, 2024/05/01 and 2024/5/1 are read, perhaps followed by a time of
// day; ISO is what prints.
Datum sg_view_date(Arena *a, Str date)
{
    if (date.p == NULL)
        return datum_none();
    size_t at = 0;
    StrBuf sb = sb_in(a);
    put_part(&sb, date, &at);
    sb_putc(&sb, '-');
    put_part(&sb, date, &at);
    sb_putc(&sb, '-');
    put_part(&sb, date, &at);
    Date *d = arena_new(a, Date);
    d->text = sb_str(&sb);
    return sg_datum_object(&date_class, d);
}

// ---- lists ---------------------------------------------------------------

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
