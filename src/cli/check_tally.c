// check_tally.c - findings, counted by check.

#include <stdlib.h>
#include <string.h>

#include "check.h"

static int by_check(const void *a, const void *b)
{
    return strcmp(((const TallyRow *)a)->check, ((const TallyRow *)b)->check);
}

// One row for each check, of as many as there are findings.
static size_t unite(TallyRow *rows, size_t count)
{
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        if (n == 0 || strcmp(rows[n - 1].check, rows[i].check) != 0)
            rows[n++] = rows[i];
    return n;
}

size_t tally_index(const Tally *t, const char *check)
{
    TallyRow key = {.check = check};
    const TallyRow *row =
        bsearch(&key, t->rows, t->count, sizeof *t->rows, by_check);
    return row != NULL ? (size_t)(row - t->rows) : t->count;
}

static void add(Tally *t, const Finding *f)
{
    TallyRow *row = &t->rows[tally_index(t, f->d->name)];
    t->states[f->state]++;
    if (f->state != FINDING_COUNTS) {
        row->others++;
        return;
    }
    row->counts[f->d->severity]++;
    t->counts[f->d->severity]++;
}

bool tally_findings(Tally *t, const Finding *found, size_t count)
{
    *t = (Tally){.rows = calloc(count + 1, sizeof *t->rows)};
    if (t->rows == NULL)
        return false;
    for (size_t i = 0; i < count; i++)
        t->rows[i].check = found[i].d->name;
    qsort(t->rows, count, sizeof *t->rows, by_check);
    t->count = unite(t->rows, count);
    for (size_t i = 0; i < count; i++)
        add(t, &found[i]);
    return true;
}

void tally_free(Tally *t)
{
    free(t->rows);
    *t = (Tally){0};
}
