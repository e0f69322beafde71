// esql_stats.c - STATS: groups, and what is counted in them.

#include "esql_parts.h"

#include <stdlib.h>

enum { MAX_AGGREGATES = 16, MAX_KEYS = 4 };

// One column of the result.
typedef struct Aggregate {
    Str name, function;
    size_t value;     // its argument in the text; SIZE_MAX: "*"
    size_t condition; // behind WHERE; SIZE_MAX: none
    double parameter;
} Aggregate;

typedef struct Key {
    Str name;
    size_t value; // in the text
    EsqlItem span;
    bool bucket; // of 'value' by 'span'
} Key;

typedef struct Stats {
    Esql *q;
    const EsqlTable *from;
    Aggregate aggregates[MAX_AGGREGATES];
    Key keys[MAX_KEYS];
    size_t count, key_count;
} Stats;

static EsqlValue value_at(Stats *s, size_t at, const EsqlRow *row)
{
    size_t back = s->q->at;
    s->q->at = at;
    s->q->row = row;
    EsqlValue v = esql_expression(s->q);
    if (s->q->problem == NULL)
        s->q->at = back;
    return v;
}

static const EsqlRow *empty_row(Stats *s)
{
    EsqlRow *row = arena_new(s->q->arena, EsqlRow);
    for (size_t i = 0; i < s->from->column_count; i++)
        row->values[i] = esql_null(s->from->columns[i].type);
    return row;
}

// ---- reading ---------------------------------------------------------------

// Past an expression, which is checked.
static size_t pass(Stats *s)
{
    size_t from = s->q->at;
    s->q->row = empty_row(s);
    (void)esql_expression(s->q);
    return from;
}

// function "(" ( "*" | expression ) [ "," number ] ")" [ "WHERE" condition ]
static void read_aggregate(Stats *s, Aggregate *x)
{
    Esql *q = s->q;
    x->value = x->condition = SIZE_MAX;
    x->function = esql_name(q);
    if (!esql_skip(q, '('))
        esql_fail(q, "STATS of something else than a function");
    if (!esql_skip(q, '*'))
        x->value = pass(s);
    if (esql_skip(q, ',')) {
        esql_blanks(q);
        EsqlValue v = esql_number(q);
        x->parameter = v.type == ESQL_DOUBLE ? v.items[0].number
                                             : (double)v.items[0].whole;
    }
    if (!esql_skip(q, ')'))
        esql_fail(q, "a function without its end");
    if (esql_word(q, "where"))
        x->condition = pass(s);
}

static void read_aggregates(Stats *s)
{
    do {
        if (s->count == MAX_AGGREGATES) {
            esql_fail(s->q, "too many aggregates");
            return;
        }
        Aggregate *x = &s->aggregates[s->count++];
        x->name = esql_name(s->q);
        if (!esql_skip(s->q, '='))
            esql_fail(s->q, "an aggregate without a name");
        read_aggregate(s, x);
    } while (esql_skip(s->q, ','));
}

// "BUCKET(" time "," span ")"
static void read_bucket(Stats *s, Key *k)
{
    if (!esql_word(s->q, "bucket") || !esql_skip(s->q, '('))
        esql_fail(s->q, "a group that is not a BUCKET");
    k->bucket = true;
    k->value = pass(s);
    if (!esql_skip(s->q, ','))
        esql_fail(s->q, "a BUCKET without a span");
    esql_blanks(s->q);
    EsqlValue span = esql_number(s->q);
    k->span = span.items[0];
    if (span.type != ESQL_SPAN || !esql_skip(s->q, ')'))
        esql_fail(s->q, "a BUCKET without a span");
}

// A column, or name "=" bucket.
static void read_keys(Stats *s)
{
    do {
        if (s->key_count == MAX_KEYS) {
            esql_fail(s->q, "too many groups");
            return;
        }
        Key *k = &s->keys[s->key_count++];
        esql_blanks(s->q);
        k->value = s->q->at;
        k->name = esql_name(s->q);
        if (esql_skip(s->q, '='))
            read_bucket(s, k);
        else
            (void)value_at(s, k->value, empty_row(s));
    } while (esql_skip(s->q, ','));
}

// ---- groups ----------------------------------------------------------------

typedef struct Group {
    EsqlValue keys[MAX_KEYS]; // of one value, or null
    const EsqlRow **rows;
    size_t count;
} Group;

typedef struct Groups {
    Group *items;
    size_t count;
} Groups;

static bool is_same(const EsqlValue *a, const EsqlValue *b)
{
    if (a->count != b->count)
        return false;
    return a->count == 0 || esql_compare(a, &a->items[0], &b->items[0]) == 0;
}

static Group *group_of(Stats *s, Groups *all, const EsqlValue *keys)
{
    for (size_t i = 0; i < all->count; i++) {
        size_t k = 0;
        while (k < s->key_count && is_same(&all->items[i].keys[k], &keys[k]))
            k++;
        if (k == s->key_count)
            return &all->items[i];
    }
    Group *g = &all->items[all->count++];
    for (size_t k = 0; k < s->key_count; k++)
        g->keys[k] = keys[k];
    g->rows = arena_array(s->q->arena, const EsqlRow *, s->from->row_count);
    return g;
}

// "a multivalued group: the row is in the group of each of its values".
static void add_row(Stats *s, Groups *all, const EsqlRow *row, EsqlValue *keys,
                    size_t at)
{
    if (at == s->key_count || at == MAX_KEYS) {
        Group *g = group_of(s, all, keys);
        if (g->count == 0 || g->rows[g->count - 1] != row)
            g->rows[g->count++] = row;
        return;
    }
    EsqlValue v = value_at(s, s->keys[at].value, row);
    for (size_t i = 0; i < v.count && s->keys[at].bucket; i++)
        v.items[i].whole =
            esql_bucket(s->q, v.items[i].whole, &s->keys[at].span);
    for (size_t i = 0; i < (v.count > 0 ? v.count : 1); i++) {
        keys[at] = v;
        keys[at].items[0] = v.items[i];
        keys[at].count = v.count > 0 ? 1 : 0;
        add_row(s, all, row, keys, at + 1);
    }
}

// Without BY there is one row, whatever there is to count.
static Groups groups_of(Stats *s)
{
    size_t most = s->from->row_count * ESQL_MAX_VALUES * ESQL_MAX_VALUES + 1;
    Groups all = {arena_array(s->q->arena, Group, most), 0};
    EsqlValue keys[MAX_KEYS];
    if (s->key_count == 0)
        (void)group_of(s, &all, keys);
    for (size_t i = 0; i < s->from->row_count && s->q->problem == NULL; i++)
        add_row(s, &all, s->from->rows[i], keys, 0);
    return all;
}

// ---- what is counted -------------------------------------------------------

// All values of the group that are not null.
typedef struct Values {
    EsqlType type;
    EsqlItem *items;
    size_t count;
    size_t rows; // COUNT(*)
} Values;

static Values *values_of(Stats *s, const Aggregate *x, const Group *g)
{
    Values *all = arena_new(s->q->arena, Values);
    all->items =
        arena_array(s->q->arena, EsqlItem, g->count * ESQL_MAX_VALUES + 1);
    all->type = x->value == SIZE_MAX ? ESQL_LONG
                                     : value_at(s, x->value, empty_row(s)).type;
    for (size_t i = 0; i < g->count; i++) {
        EsqlValue v = esql_truth(1);
        if (x->condition != SIZE_MAX)
            v = value_at(s, x->condition, g->rows[i]);
        if (esql_truth_of(s->q, &v) <= 0)
            continue;
        all->rows++;
        if (x->value == SIZE_MAX)
            continue;
        v = value_at(s, x->value, g->rows[i]);
        for (size_t k = 0; k < v.count; k++)
            all->items[all->count++] = v.items[k];
    }
    return all;
}

static EsqlValue whole(size_t n)
{
    EsqlValue v = {.type = ESQL_LONG, .count = 1};
    v.items[0].whole = (int64_t)n;
    return v;
}

static EsqlValue real(double number, bool there)
{
    EsqlValue v = {.type = ESQL_DOUBLE, .count = there ? 1 : 0};
    v.items[0].number = number;
    return v;
}

static EsqlValue count_distinct(const Values *all)
{
    size_t n = 0;
    EsqlValue type = esql_null(all->type);
    for (size_t i = 0; i < all->count; i++) {
        size_t k = 0;
        while (k < i && esql_compare(&type, &all->items[k], &all->items[i]))
            k++;
        n += k == i ? 1 : 0;
    }
    return whole(n);
}

static EsqlValue extreme(const Values *all, int sign)
{
    EsqlValue v = {.type = all->type, .count = all->count > 0 ? 1 : 0};
    for (size_t i = 0; i < all->count; i++)
        if (i == 0 || sign * esql_compare(&v, &all->items[i], &v.items[0]) > 0)
            v.items[0] = all->items[i];
    return v;
}

static double sum_of(const Values *all)
{
    double sum = 0;
    for (size_t i = 0; i < all->count; i++)
        sum += all->items[i].number;
    return sum;
}

static int compare_numbers(const void *a, const void *b)
{
    double x = ((const EsqlItem *)a)->number;
    double y = ((const EsqlItem *)b)->number;
    return (x > y) - (x < y);
}

// Between two ranks the reference promises no more than a number between the
// two values; a straight line is what it does with few of them.
static EsqlValue percentile(Values *all, double percent)
{
    qsort(all->items, all->count, sizeof *all->items, compare_numbers);
    if (all->count == 0)
        return real(0, false);
    double rank = percent / 100 * (double)(all->count - 1);
    size_t low = (size_t)rank;
    size_t high = low + 1 < all->count ? low + 1 : low;
    double a = all->items[low].number, b = all->items[high].number;
    return real(a + (b - a) * (rank - (double)low), true);
}

static EsqlValue measure(Stats *s, const Aggregate *x, Values *all)
{
    Str f = x->function;
    bool number = all->type == ESQL_DOUBLE;
    if (str_eq(f, STR("COUNT")))
        return whole(x->value == SIZE_MAX ? all->rows : all->count);
    if (str_eq(f, STR("COUNT_DISTINCT")))
        return count_distinct(all);
    if (str_eq(f, STR("MIN")) || str_eq(f, STR("MAX")))
        return extreme(all, str_eq(f, STR("MAX")) ? 1 : -1);
    if (number && str_eq(f, STR("SUM")))
        return real(sum_of(all), all->count > 0);
    if (number && str_eq(f, STR("AVG")))
        return real(sum_of(all) / (double)all->count, all->count > 0);
    if (number && str_eq(f, STR("MEDIAN")))
        return percentile(all, 50);
    if (number && str_eq(f, STR("PERCENTILE")))
        return percentile(all, x->parameter);
    esql_fail(s->q, "an aggregate that is not known, or not of this type");
    return whole(0);
}

// ---- the result ------------------------------------------------------------

static const EsqlValue *add_value(EsqlTable *t, EsqlRow *row, size_t column,
                                  Str name, EsqlValue v)
{
    t->columns[column] = (EsqlColumn){name, v.type};
    row->values[column] = v;
    return &row->values[column];
}

static EsqlRow *row_of(Stats *s, EsqlTable *t, const Group *g)
{
    EsqlRow *row = arena_new(s->q->arena, EsqlRow);
    for (size_t i = 0; i < s->count; i++) {
        const Aggregate *x = &s->aggregates[i];
        (void)add_value(t, row, i, x->name, measure(s, x, values_of(s, x, g)));
    }
    for (size_t k = 0; k < s->key_count; k++)
        (void)add_value(t, row, s->count + k, s->keys[k].name, g->keys[k]);
    return row;
}

static void check_names(Stats *s, const EsqlTable *t)
{
    for (size_t i = 0; i < t->column_count; i++)
        for (size_t k = 0; k < i; k++)
            if (str_eq(t->columns[i].name, t->columns[k].name))
                esql_fail(s->q, "two columns of one name");
}

EsqlTable esql_stats(Esql *q, const EsqlTable *from)
{
    Stats *s = arena_new(q->arena, Stats);
    s->q = q;
    s->from = from;
    read_aggregates(s);
    if (esql_word(q, "by"))
        read_keys(s);
    EsqlTable t = {.column_count = s->count + s->key_count};
    Group none = {.count = 0};
    for (size_t k = 0; k < s->key_count; k++)
        none.keys[k] = value_at(s, s->keys[k].value, empty_row(s));
    (void)row_of(s, &t, &none); // the columns, without any row
    Groups all = q->problem == NULL ? groups_of(s) : (Groups){NULL, 0};
    t.rows = arena_array(q->arena, EsqlRow *, all.count + 1);
    for (size_t i = 0; i < all.count; i++)
        t.rows[t.row_count++] = row_of(s, &t, &all.items[i]);
    check_names(s, &t);
    return t;
}
