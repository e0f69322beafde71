// insights_stats.c - aggregates of "stats" over the rows of a group.
//
// "CWL_QuerySyntax-Stats": count(*) counts events, count(f) those with f; the
// others look at the values that are there, and calculate with numbers.

#include "insights_parts.h"

#include <math.h>
#include <stdlib.h>

// What an aggregate looks at.
typedef struct Seen {
    Str *texts; // of values that are there
    size_t count;
    double *numbers; // of those that are numbers
    size_t number_count;
} Seen;

static Seen look(QlScope *s, const QlNode *of, const InsightsRow *rows,
                 const size_t *group, size_t count)
{
    Seen seen = {.texts = arena_array(s->arena, Str, count + 1),
                 .numbers = arena_array(s->arena, double, count + 1)};
    const InsightsRow *row = s->row;
    for (size_t i = 0; i < count; i++) {
        s->row = &rows[group[i]];
        QlValue v = ql_evaluate(s, of);
        seen.count += ql_as_text(&v, &seen.texts[seen.count]) ? 1 : 0;
        seen.number_count +=
            ql_as_number(&v, &seen.numbers[seen.number_count]) ? 1 : 0;
    }
    s->row = row;
    return seen;
}

static size_t count_different(const Seen *seen)
{
    size_t n = 0;
    for (size_t i = 0; i < seen->count; i++) {
        size_t k = 0;
        while (k < i && !str_eq(seen->texts[k], seen->texts[i]))
            k++;
        n += k == i ? 1 : 0;
    }
    return n;
}

static double sum_of(const Seen *seen)
{
    double sum = 0;
    for (size_t i = 0; i < seen->number_count; i++)
        sum += seen->numbers[i];
    return sum;
}

static int compare_numbers(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

// The page says which share of values is below, and not which one it is when
// none is there exactly: the nearest, or one between its neighbours.
static double percentile(const QlScope *s, Seen *seen, double percent)
{
    size_t n = seen->number_count;
    qsort(seen->numbers, n, sizeof *seen->numbers, compare_numbers);
    if (s->world->ranked) {
        size_t rank = (size_t)ceil(percent / 100 * (double)n);
        return seen->numbers[rank > 0 ? rank - 1 : 0];
    }
    double at = percent / 100 * (double)(n - 1);
    size_t low = (size_t)at;
    double part = at - (double)low;
    double next = seen->numbers[low + 1 < n ? low + 1 : low];
    return seen->numbers[low] + part * (next - seen->numbers[low]);
}

static double extreme(const Seen *seen, bool least)
{
    double result = seen->numbers[0];
    for (size_t i = 1; i < seen->number_count; i++)
        if ((seen->numbers[i] < result) == least)
            result = seen->numbers[i];
    return result;
}

// Of no number at all there is nothing.
static QlValue of_numbers(QlScope *s, Str name, Seen *seen, const QlNode *rest)
{
    double sum = sum_of(seen);
    if (seen->number_count == 0)
        return ql_missing();
    if (str_eq(name, STR("sum")))
        return ql_number(s->arena, sum);
    if (str_eq(name, STR("avg")))
        return ql_number(s->arena, sum / (double)seen->number_count);
    if (str_eq(name, STR("min")) || str_eq(name, STR("max")))
        return ql_number(s->arena, extreme(seen, str_eq(name, STR("min"))));
    if (str_eq(name, STR("pct")) && rest != NULL && rest->op == QL_NUMBER)
        return ql_number(s->arena, percentile(s, seen, rest->number));
    s->problem = "an aggregate that is not run here";
    return ql_missing();
}

QlValue ql_aggregate(QlScope *s, const QlNode *call, const InsightsRow *rows,
                     const size_t *group, size_t count)
{
    Str name = str_of_literal(call->function->name);
    const QlNode *of = call->first;
    bool counts = str_eq(name, STR("count"));
    if (counts && (of == NULL || of->op == QL_STAR))
        return ql_number(s->arena, (double)count);
    Seen seen = look(s, of, rows, group, count);
    if (counts)
        return ql_number(s->arena, (double)seen.count);
    if (str_eq(name, STR("count_distinct")))
        return ql_number(s->arena, (double)count_different(&seen));
    return of_numbers(s, name, &seen, of->next);
}
