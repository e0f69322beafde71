// datum.c - making, comparing and taking apart the values of templates.

#include "data/datum.h"

#include <limits.h>

#include "base/ascii.h"
#include "base/num.h"
#include "base/utf8.h"
#include "yaml/scalar.h"

// ---- making --------------------------------------------------------------

Datum sg_datum_bool(bool truth)
{
    return (Datum){.kind = DATUM_BOOL, .weight = 1, .u.truth = truth};
}

Datum sg_datum_int(long long integer)
{
    return (Datum){.kind = DATUM_INT, .weight = 1, .u.integer = integer};
}

Datum sg_datum_real(double real)
{
    return (Datum){.kind = DATUM_REAL, .weight = 1, .u.real = real};
}

Datum sg_datum_text(Str s)
{
    return (Datum){.kind = DATUM_TEXT, .weight = 1, .u.text = {s, false}};
}

Datum sg_datum_text_or_none(Str s)
{
    return s.p == NULL ? datum_none() : sg_datum_text(s);
}

// Sums stop at the top instead of starting over.
static void contain(Datum *d, const Datum *part)
{
    uint32_t room = UINT32_MAX - d->weight;
    d->weight += part->weight < room ? part->weight : room;
    if (part->depth >= d->depth && part->depth < UINT32_MAX)
        d->depth = part->depth + 1;
}

Datum sg_datum_list(const Datum *items, size_t count)
{
    Datum d = {.kind = DATUM_LIST, .depth = 1, .weight = 1};
    d.u.list.items = items;
    d.u.list.count = count;
    for (size_t i = 0; i < count; i++)
        contain(&d, &items[i]);
    return d;
}

Datum sg_datum_map(const DatumPair *pairs, size_t count)
{
    Datum d = {.kind = DATUM_MAP, .depth = 1, .weight = 1};
    d.u.map.pairs = pairs;
    d.u.map.count = count;
    for (size_t i = 0; i < count; i++)
        contain(&d, &pairs[i].value);
    return d;
}

Datum sg_datum_object(const Class *type, const void *self)
{
    return (Datum){.kind = DATUM_OBJECT, .weight = 1, .u.object = {type, self}};
}

// ---- from YAML -----------------------------------------------------------

static Str after_base(Str s, int *base)
{
    *base = 10;
    if (str_starts(s, STR("0x")))
        *base = 16;
    else if (str_starts(s, STR("0o")))
        *base = 8;
    return *base == 10 ? s : str_slice(s, 2, s.n);
}

static bool read_integer(Str s, long long *integer)
{
    bool negative = s.n > 0 && s.p[0] == '-';
    if (s.n > 0 && (negative || s.p[0] == '+'))
        s = str_slice(s, 1, s.n);
    int base;
    s = after_base(s, &base);
    long long sum = 0;
    for (size_t i = 0; i < s.n; i++) {
        int digit = hex_value(s.p[i]);
        if (s.p[i] == '_')
            continue;
        if (digit < 0 || digit >= base || sum > (LLONG_MAX - digit) / base)
            return false;
        sum = sum * base + digit;
    }
    *integer = negative ? -sum : sum;
    return s.n > 0;
}

// Numbers beyond our range stay what was written.
static Datum of_scalar(Scalar s)
{
    long long integer;
    double real;
    switch (s.kind) {
    case SCALAR_NULL: return datum_none();
    case SCALAR_BOOL: return sg_datum_bool(s.truth);
    case SCALAR_INT:
        if (read_integer(s.text, &integer))
            return sg_datum_int(integer);
        break;
    case SCALAR_FLOAT:
        if (sg_num_parse(s.text, &real))
            return sg_datum_real(real);
        break;
    case SCALAR_TEXT: break;
    }
    return sg_datum_text(s.text);
}

static size_t count_pairs(const Node *map)
{
    size_t count = 0;
    for (const Pair *p = map->pairs; p != NULL; p = p->next)
        count++;
    return count;
}

static Datum of_map(Arena *a, const Node *n)
{
    size_t count = count_pairs(n);
    DatumPair *pairs = arena_array(a, DatumPair, count);
    size_t i = 0;
    for (const Pair *p = n->pairs; p != NULL; p = p->next)
        pairs[i++] = (DatumPair){p->key->text, sg_datum_of_node(a, p->value)};
    return sg_datum_map(pairs, count);
}

static Datum of_list(Arena *a, const Node *n)
{
    size_t count = 0;
    for (const Node *x = n->first; x != NULL; x = x->next)
        count++;
    Datum *items = arena_array(a, Datum, count);
    size_t i = 0;
    for (const Node *x = n->first; x != NULL; x = x->next)
        items[i++] = sg_datum_of_node(a, x);
    return sg_datum_list(items, count);
}

// Depth is bounded by MAX_YAML_DEPTH.
Datum sg_datum_of_node(Arena *a, const Node *n)
{
    switch (n->kind) {
    case NODE_SCALAR: return of_scalar(sg_scalar_read(n));
    case NODE_LIST: return of_list(a, n);
    case NODE_MAP: return of_map(a, n);
    }
    return datum_none();
}

// ---- asking --------------------------------------------------------------

bool sg_datum_as_text(Arena *a, Datum d, Str *s)
{
    if (d.kind == DATUM_TEXT)
        *s = d.u.text.s;
    else if (d.kind == DATUM_OBJECT && d.u.object.type->text != NULL)
        *s = d.u.object.type->text(a, d.u.object.self);
    else
        return false;
    return true;
}

bool sg_datum_as_real(Datum d, double *real)
{
    if (d.kind == DATUM_INT)
        *real = (double)d.u.integer;
    else if (d.kind == DATUM_REAL)
        *real = d.u.real;
    else if (d.kind == DATUM_BOOL)
        *real = d.u.truth ? 1 : 0;
    else
        return false;
    return true;
}

bool sg_datum_truth(Arena *a, Datum d)
{
    Str s;
    switch (d.kind) {
    case DATUM_UNDEFINED:
    case DATUM_NONE: return false;
    case DATUM_BOOL: return d.u.truth;
    case DATUM_INT: return d.u.integer != 0;
    case DATUM_REAL: return d.u.real < 0 || d.u.real > 0;
    case DATUM_TEXT: return d.u.text.s.n > 0;
    case DATUM_LIST: return d.u.list.count > 0;
    case DATUM_MAP: return d.u.map.count > 0;
    case DATUM_OBJECT: return !sg_datum_as_text(a, d, &s) || s.n > 0;
    }
    return false;
}

const char *sg_datum_kind_name(Datum d)
{
    switch (d.kind) {
    case DATUM_UNDEFINED: return "something undefined";
    case DATUM_NONE: return "none";
    case DATUM_BOOL: return "a boolean";
    case DATUM_INT:
    case DATUM_REAL: return "a number";
    case DATUM_TEXT: return "text";
    case DATUM_LIST: return "a list";
    case DATUM_MAP: return "a map";
    case DATUM_OBJECT: return d.u.object.type->what;
    }
    return "something";
}

// ---- comparing -----------------------------------------------------------

static int order_of(Str x, Str y)
{
    size_t n = x.n < y.n ? x.n : y.n;
    int order = n > 0 ? memcmp(x.p, y.p, n) : 0;
    if (order == 0)
        return x.n < y.n ? -1 : x.n > y.n;
    return order < 0 ? -1 : 1;
}

bool sg_datum_compare(Arena *a, Datum x, Datum y, int *order)
{
    double p;
    double q;
    Str s;
    Str t;
    if (x.kind == DATUM_INT && y.kind == DATUM_INT)
        *order = (x.u.integer > y.u.integer) - (x.u.integer < y.u.integer);
    else if (sg_datum_as_real(x, &p) && sg_datum_as_real(y, &q))
        *order = (p > q) - (p < q);
    else if (sg_datum_as_text(a, x, &s) && sg_datum_as_text(a, y, &t))
        *order = order_of(s, t); // bytes of UTF-8 order like code points
    else
        return false;
    return true;
}

static bool lists_equal(Arena *a, Datum x, Datum y)
{
    if (x.u.list.count != y.u.list.count)
        return false;
    for (size_t i = 0; i < x.u.list.count; i++)
        if (!sg_datum_equal(a, x.u.list.items[i], y.u.list.items[i]))
            return false;
    return true;
}

static bool maps_equal(Arena *a, Datum x, Datum y)
{
    if (x.u.map.count != y.u.map.count)
        return false;
    for (size_t i = 0; i < x.u.map.count; i++) {
        const DatumPair *p = &x.u.map.pairs[i];
        Datum other = sg_datum_attribute(a, y, p->key);
        if (!datum_exists(other) || !sg_datum_equal(a, p->value, other))
            return false;
    }
    return true;
}

// Depth and weight are bounded where lists are made.
bool sg_datum_equal(Arena *a, Datum x, Datum y)
{
    int order;
    if (sg_datum_compare(a, x, y, &order))
        return order == 0;
    if (x.kind != y.kind)
        return false;
    switch (x.kind) {
    case DATUM_LIST: return lists_equal(a, x, y);
    case DATUM_MAP: return maps_equal(a, x, y);
    case DATUM_OBJECT: return x.u.object.self == y.u.object.self;
    case DATUM_UNDEFINED:
    case DATUM_NONE: return true;
    case DATUM_BOOL:
    case DATUM_INT:
    case DATUM_REAL:
    case DATUM_TEXT: break;
    }
    return false;
}

// ---- parts ---------------------------------------------------------------

static void split_text(Arena *a, Str s, const Datum **items, size_t *count)
{
    Datum *list = arena_array(a, Datum, sg_utf8_length(s));
    size_t n = 0;
    for (size_t at = 0; at < s.n;) {
        size_t from = at;
        (void)sg_utf8_next(s, &at);
        list[n++] = sg_datum_text(str_slice(s, from, at));
    }
    *items = list;
    *count = n;
}

static void list_keys(Arena *a, Datum map, const Datum **items, size_t *count)
{
    Datum *list = arena_array(a, Datum, map.u.map.count);
    for (size_t i = 0; i < map.u.map.count; i++)
        list[i] = sg_datum_text(map.u.map.pairs[i].key);
    *items = list;
    *count = map.u.map.count;
}

bool sg_datum_items(Arena *a, Datum d, const Datum **items, size_t *count)
{
    Str s;
    *items = NULL;
    *count = 0;
    if (d.kind == DATUM_LIST) {
        *items = d.u.list.items;
        *count = d.u.list.count;
    } else if (d.kind == DATUM_MAP) {
        list_keys(a, d, items, count);
    } else if (sg_datum_as_text(a, d, &s)) {
        split_text(a, s, items, count);
    } else {
        return d.kind == DATUM_UNDEFINED;
    }
    return true;
}

Datum sg_datum_attribute(Arena *a, Datum d, Str name)
{
    if (d.kind == DATUM_OBJECT)
        return d.u.object.type->attribute(a, d.u.object.self, name);
    if (d.kind == DATUM_MAP)
        for (size_t i = 0; i < d.u.map.count; i++)
            if (str_eq(d.u.map.pairs[i].key, name))
                return d.u.map.pairs[i].value;
    return datum_undefined();
}

Datum sg_datum_index(Arena *a, Datum d, Datum key)
{
    Str name;
    const Datum *items;
    size_t count;
    if (sg_datum_as_text(a, key, &name))
        return sg_datum_attribute(a, d, name);
    if (key.kind != DATUM_INT || d.kind == DATUM_MAP ||
        !sg_datum_items(a, d, &items, &count))
        return datum_undefined();
    long long i = key.u.integer;
    if (i < 0)
        i += (long long)count;
    return i >= 0 && (size_t)i < count ? items[i] : datum_undefined();
}
