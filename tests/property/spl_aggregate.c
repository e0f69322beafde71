// spl_aggregate.c - Search Reference, "Statistical and charting functions".

#include "spl_parts.h"

#include <stdlib.h>

typedef struct Values {
    Str *items;
    double *numbers; // of those that are
    size_t count, number_count;
} Values;

static Values values_of(Arena *a, SplValues in)
{
    Values v = {.items = arena_array(a, Str, in.count + 1),
                .numbers = arena_array(a, double, in.count + 1)};
    v.numbers[0] = 0;
    for (size_t i = 0; i < in.count; i++) {
        v.items[v.count++] = in.items[i];
        v.number_count +=
            eval_number(in.items[i], &v.numbers[v.number_count]) ? 1 : 0;
    }
    return v;
}

static int compare_texts(const void *a, const void *b)
{
    const Str *s = a, *t = b;
    int order = memcmp(s->p, t->p, s->n < t->n ? s->n : t->n);
    return order != 0 ? order : (s->n > t->n) - (s->n < t->n);
}

static int compare_numbers(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

// The different ones, sorted.
static size_t distinct(Values *v)
{
    size_t n = 0;
    qsort(v->items, v->count, sizeof *v->items, compare_texts);
    for (size_t i = 0; i < v->count; i++)
        if (n == 0 || !str_eq(v->items[n - 1], v->items[i]))
            v->items[n++] = v->items[i];
    return n;
}

static double sum_of(const Values *v)
{
    double sum = 0;
    for (size_t i = 0; i < v->number_count; i++)
        sum += v->numbers[i];
    return sum;
}

// limits.conf, perc_method: the value of rank floor(p * n), from 0.
static double ranked(const Values *v, unsigned percent)
{
    size_t n = v->number_count, rank = n * percent / 100;
    return v->numbers[rank < n || n == 0 ? rank : n - 1];
}

static bool percent_of(Str function, unsigned *percent)
{
    *percent = 50;
    if (str_eq(function, STR("median")))
        return true;
    if (!str_starts(function, STR("perc")))
        return false;
    double number = 0;
    bool known = eval_number(str_slice(function, 4, function.n), &number) &&
                 number >= 1 && number <= 99;
    *percent = (unsigned)number;
    return known;
}

static bool calculate(Str function, Values *v, double *result)
{
    unsigned percent;
    qsort(v->numbers, v->number_count, sizeof *v->numbers, compare_numbers);
    if (str_eq(function, STR("sum")))
        *result = sum_of(v);
    else if (str_eq(function, STR("avg")))
        *result = sum_of(v) / (double)(v->number_count + !v->number_count);
    else if (str_eq(function, STR("min")))
        *result = v->numbers[0];
    else if (str_eq(function, STR("max")))
        *result = v->numbers[v->number_count - (v->number_count > 0)];
    else if (percent_of(function, &percent))
        *result = ranked(v, percent);
    else
        return false;
    return true;
}

// Of numbers and texts the least and the greatest are not documented.
static bool is_mixed(Str function, const Values *v)
{
    return v->number_count < v->count &&
           (str_eq(function, STR("min")) || str_eq(function, STR("max")));
}

// Sums and their like have nothing where there is no number.
bool spl_aggregate(Arena *a, Str function, SplValues values, size_t events,
                   Str name, SplEvent *to)
{
    Values v = values_of(a, values);
    double result = 0;
    spl_unset(a, to, name);
    if (str_eq(function, STR("count"))) {
        spl_assign_text(a, to, name, spl_text_of(a, (double)events));
    } else if (str_eq(function, STR("dc"))) {
        spl_assign_text(a, to, name, spl_text_of(a, (double)distinct(&v)));
    } else if (str_eq(function, STR("values"))) {
        spl_assign(a, to, name, v.items, distinct(&v));
    } else if (str_eq(function, STR("first"))) {
        spl_assign(a, to, name, v.items, v.count > 0 ? 1 : 0);
    } else if (str_eq(function, STR("last"))) {
        size_t before = v.count > 0 ? v.count - 1 : 0;
        spl_assign(a, to, name, v.items + before, v.count - before);
    } else if (is_mixed(function, &v) || !calculate(function, &v, &result)) {
        return false;
    } else if (v.number_count > 0) {
        spl_assign_text(a, to, name, spl_text_of(a, result));
    }
    return true;
}
