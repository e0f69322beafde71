// spl_aggregate.c - Search Reference, "Statistical and charting functions".

#include "spl_aggregate.h"

#include <stdlib.h>

#include "base/num.h"

typedef struct Values {
    Str *items;
    double *numbers; // of those that are
    size_t count, number_count;
} Values;

static Values values_of(Arena *a, Str field, const SplRows *rows)
{
    Values v = {0};
    size_t n = 0;
    for (size_t i = 0; i < rows->count; i++) {
        const SplField *f = spl_field(rows->items[i], field);
        n += f == NULL ? 0 : f->count;
    }
    v.items = arena_array(a, Str, n + 1);
    v.numbers = arena_array(a, double, n + 1);
    for (size_t i = 0; i < rows->count; i++) {
        const SplField *f = spl_field(rows->items[i], field);
        for (size_t k = 0; f != NULL && k < f->count; k++) {
            v.items[v.count++] = f->values[k];
            v.number_count +=
                sg_num_parse(f->values[k], &v.numbers[v.number_count]) ? 1 : 0;
        }
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
    size_t rank = v->number_count * percent / 100;
    return v->numbers[rank < v->number_count ? rank : v->number_count - 1];
}

static bool percent_of(Str function, unsigned *percent)
{
    *percent = 50;
    if (str_eq(function, STR("median")))
        return true;
    if (!str_starts(function, STR("perc")))
        return false;
    *percent = (unsigned)strtoul(function.p + 4, NULL, 10);
    return true;
}

static bool calculate(Str function, Values *v, double *result)
{
    unsigned percent;
    qsort(v->numbers, v->number_count, sizeof *v->numbers, compare_numbers);
    if (str_eq(function, STR("sum")))
        *result = sum_of(v);
    else if (str_eq(function, STR("avg")))
        *result = sum_of(v) / (double)v->number_count;
    else if (str_eq(function, STR("min")))
        *result = v->numbers[0];
    else if (str_eq(function, STR("max")))
        *result = v->numbers[v->number_count - 1];
    else if (percent_of(function, &percent))
        *result = ranked(v, percent);
    else
        return false;
    return true;
}

bool spl_aggregate(Arena *a, const SplAggregate *what, const SplRows *rows,
                   SplRow *to)
{
    Str f = what->function;
    if (str_eq(f, STR("count"))) {
        spl_set(a, to, what->as, spl_text_of(a, (double)rows->count));
        return true;
    }
    Values v = values_of(a, what->field, rows);
    double result = 0;
    spl_remove(to, what->as);
    if (str_eq(f, STR("dc"))) {
        spl_set(a, to, what->as, spl_text_of(a, (double)distinct(&v)));
    } else if (str_eq(f, STR("values"))) {
        spl_set_all(a, to, what->as, v.items, distinct(&v));
    } else if (str_eq(f, STR("first")) || str_eq(f, STR("last"))) {
        size_t at = str_eq(f, STR("first")) || v.count == 0 ? 0 : v.count - 1;
        spl_set_all(a, to, what->as, v.items + at, v.count > 0 ? 1 : 0);
    } else if (v.number_count > 0) {
        if (!calculate(f, &v, &result))
            return false;
        spl_set(a, to, what->as, spl_text_of(a, result));
    }
    return true;
}
