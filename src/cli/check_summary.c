// check_summary.c - how many findings each check has, as a table.

#include <string.h>

#include "check.h"

static size_t all_of(const size_t counts[3])
{
    return counts[SIGCC_ERROR] + counts[SIGCC_WARNING] + counts[SIGCC_NOTE];
}

static void put_row(FILE *out, int width, const char *name,
                    const size_t counts[3])
{
    fprintf(out, "%-*s %7zu %8zu %6zu\n", width, name, counts[SIGCC_ERROR],
            counts[SIGCC_WARNING], counts[SIGCC_NOTE]);
}

int check_write_summary(const Check *c, Writer *to)
{
    const Tally *t = &c->tally;
    int width = (int)strlen("all checks");
    for (size_t i = 0; i < t->count; i++) {
        int n = (int)strlen(t->rows[i].check);
        if (n > width && all_of(t->rows[i].counts) > 0)
            width = n;
    }
    fprintf(to->out, "%-*s  errors warnings  notes\n", width, "check");
    for (size_t i = 0; i < t->count; i++)
        if (all_of(t->rows[i].counts) > 0)
            put_row(to->out, width, t->rows[i].check, t->rows[i].counts);
    put_row(to->out, width, "all checks", t->counts);
    return EXIT_FINE;
}
