// json_text.c - values of templates as JSON.

#include "data/json_text.h"

#include <math.h>
#include <stdlib.h>

#include "data/json_write.h"

typedef struct Printing {
    JsonWriter to;
    StrBuf *sb;
    const JsonStyle *style;
} Printing;

// What is beyond the limit is noticed by the caller, who looks at the length.
static bool add(void *user, const char *text, size_t length)
{
    const Printing *p = user;
    sg_sb_put(p->sb, str_of(text, length));
    return p->sb->n <= p->style->limit;
}

static void put_string(Printing *p, Str s)
{
    const Str *query = p->style->query;
    bool stands_in = query != NULL && str_eq(s, STR("%QUERY%"));
    Str text = stands_in ? *query : s;
    sg_json_text(&p->to, text.p != NULL ? text : STR(""));
}

static void put_value(Printing *p, Datum d);

static void put_list(Printing *p, Datum d)
{
    sg_json_list(&p->to);
    for (size_t i = 0; i < d.u.list.count && !p->to.failed; i++)
        put_value(p, d.u.list.items[i]);
    sg_json_list_end(&p->to);
}

static int by_key(const void *x, const void *y)
{
    const DatumPair *const *a = x;
    const DatumPair *const *b = y;
    Str s = (*a)->key;
    Str t = (*b)->key;
    size_t n = s.n < t.n ? s.n : t.n;
    int order = n > 0 ? memcmp(s.p, t.p, n) : 0;
    return order != 0 ? order : (s.n > t.n) - (s.n < t.n);
}

// Keys of one map differ, so that the order is total.
static const DatumPair **order_pairs(Arena *a, Datum d, bool sorted)
{
    size_t count = d.u.map.count;
    const DatumPair **order = arena_array(a, const DatumPair *, count);
    for (size_t i = 0; i < count; i++)
        order[i] = &d.u.map.pairs[i];
    if (sorted && count > 1)
        qsort(order, count, sizeof(DatumPair *), by_key);
    return order;
}

static void put_map(Printing *p, Datum d)
{
    const DatumPair **order = order_pairs(p->sb->arena, d, p->style->sorted);
    sg_json_object(&p->to);
    for (size_t i = 0; i < d.u.map.count && !p->to.failed; i++) {
        sg_json_key(&p->to, order[i]->key);
        put_value(p, order[i]->value);
    }
    sg_json_object_end(&p->to);
}

// As Python prints it, 1.0 and 1e+300, which is JSON but for NaN and infinity.
static void put_real(Printing *p, Datum d)
{
    double real = d.u.real;
    if (!isfinite(real)) {
        sg_json_null(&p->to);
        return;
    }
    StrBuf text = sb_in(p->sb->arena);
    sg_datum_put(&text, d, SIZE_MAX);
    sg_json_number(&p->to, sb_str(&text));
}

// Depth is bounded where lists and maps are made.
static void put_value(Printing *p, Datum d)
{
    Str s = {0};
    switch (d.kind) {
    case DATUM_UNDEFINED:
    case DATUM_NONE: sg_json_null(&p->to); break;
    case DATUM_BOOL: sg_json_bool(&p->to, d.u.truth); break;
    case DATUM_INT: sg_json_int(&p->to, d.u.integer); break;
    case DATUM_REAL: put_real(p, d); break;
    case DATUM_TEXT: put_string(p, d.u.text.s); break;
    case DATUM_LIST: put_list(p, d); break;
    case DATUM_MAP: put_map(p, d); break;
    case DATUM_OBJECT:
        (void)sg_datum_as_text(p->sb->arena, d, &s);
        put_string(p, s);
        break;
    }
}

void sg_json_put(StrBuf *sb, Datum d, const JsonStyle *style)
{
    Printing p = {.sb = sb, .style = style};
    JsonLook look = {.lines = style->indent >= 0,
                     .indent = style->indent,
                     .spaced = true,
                     .ascii = true,
                     .for_html = style->for_html};
    p.to = sg_json_to(add, &p, look);
    put_value(&p, d);
}
