// convert_unplaced.c - the log sources that no pipeline is for, counted.
//
// Each such rule has a message of its own, which is a note: thousands of rules
// can be without a pipeline, so that all users see is one line.

#include <stdlib.h>
#include <string.h>

#include "convert.h"

enum { PIPELINE_NONE = 6019, PIPELINE_REQUIRED = 6020 };

static bool is_about_pipelines(const sigcc_diagnostic *d)
{
    return (d->code == PIPELINE_NONE || d->code == PIPELINE_REQUIRED) &&
           d->rule != SIGCC_NO_RULE;
}

static bool add(Unplaced *u, const Target *t, const sigcc_rule *rule)
{
    if (u->count == u->cap) {
        size_t cap = u->cap > 0 ? 2 * u->cap : 64;
        UnplacedRule *more = realloc(u->rows, cap * sizeof *more);
        if (more == NULL)
            return false;
        u->rows = more;
        u->cap = cap;
    }
    u->rows[u->count++] = (UnplacedRule){t, rule, 0};
    return true;
}

int convert_count_unplaced(Convert *c, const Target *t,
                           const sigcc_diagnostics *list)
{
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        if (is_about_pipelines(d) &&
            !add(&c->unplaced, t,
                 sigcc_collection_rule(c->in.collection, d->rule)))
            return out_of_memory();
    }
    return EXIT_FINE;
}

// ---- the summary ---------------------------------------------------------

static int compare_text(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "");
}

static int compare_source(const UnplacedRule *a, const UnplacedRule *b)
{
    int by_product = compare_text(a->rule->product, b->rule->product);
    int by_category = compare_text(a->rule->category, b->rule->category);
    if (a->target != b->target)
        return a->target < b->target ? -1 : 1;
    if (by_product != 0)
        return by_product;
    if (by_category != 0)
        return by_category;
    return compare_text(a->rule->service, b->rule->service);
}

static int by_source_and_rule(const void *a, const void *b)
{
    const UnplacedRule *x = a, *y = b;
    int by_source = compare_source(x, y);
    if (by_source != 0 || x->rule == y->rule)
        return by_source;
    return x->rule < y->rule ? -1 : 1;
}

static int by_target_and_count(const void *a, const void *b)
{
    const UnplacedRule *x = a, *y = b;
    if (x->target == y->target && x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return compare_source(x, y);
}

// One row for each log source, the most frequent first.  A rule has a message
// for each of its log sources, and for each correlation elsewhere that uses it;
// it counts once.
static size_t unite(Unplaced *u)
{
    size_t n = 0;
    const sigcc_rule *last = NULL;
    if (u->count == 0) // qsort() takes no null pointer, even for no rows
        return 0;
    qsort(u->rows, u->count, sizeof *u->rows, by_source_and_rule);
    for (size_t i = 0; i < u->count; i++) {
        bool same = n > 0 && compare_source(&u->rows[n - 1], &u->rows[i]) == 0;
        bool again = same && u->rows[i].rule == last;
        last = u->rows[i].rule;
        if (!same)
            u->rows[n++] = u->rows[i];
        u->rows[n - 1].count += !again;
    }
    qsort(u->rows, n, sizeof *u->rows, by_target_and_count);
    return n;
}

static void put_source(const sigcc_rule *rule)
{
    const char *const parts[] = {rule->product, rule->category, rule->service};
    bool any = false;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i] == NULL)
            continue;
        if (any)
            fputc(' ', stderr);
        put_safe(stderr, parts[i]);
        any = true;
    }
    if (!any)
        fputs("no log source", stderr);
}

static void summarise_target(const UnplacedRule *rows, size_t n)
{
    enum { MOST_SHOWN = 8 };
    size_t rules = 0;
    for (size_t i = 0; i < n; i++)
        rules += rows[i].count;
    fprintf(stderr, "sigcc: %s: no pipeline is for the log source of %zu %s: ",
            rows->target->name, rules, rules == 1 ? "rule" : "rules");
    for (size_t i = 0; i < n && i < MOST_SHOWN; i++) {
        fputs(i > 0 ? ", " : "", stderr);
        put_source(rows[i].rule);
        fprintf(stderr, " (%zu)", rows[i].count);
    }
    if (n > MOST_SHOWN)
        fprintf(stderr, ", and %zu more", n - MOST_SHOWN);
    fputc('\n', stderr);
}

void convert_summarise_unplaced(Convert *c)
{
    size_t n = unite(&c->unplaced);
    const UnplacedRule *rows = c->unplaced.rows;
    for (size_t first = 0, end = 0; first < n; first = end) {
        while (end < n && rows[end].target == rows[first].target)
            end++;
        summarise_target(rows + first, end - first);
    }
}

void convert_free_unplaced(Convert *c)
{
    free(c->unplaced.rows);
    c->unplaced = (Unplaced){0};
}
