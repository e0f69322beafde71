// check_github.c - findings as commands of GitHub's workflows, and a table for
// the page of the run.

#include <stdlib.h>

#include "check.h"
#include "github.h"

static void put_one(FILE *out, const Check *c, const sigcc_diagnostic *d)
{
    github_put(out, d->file != NULL ? check_path(c, d->file) : NULL, d);
}

// A step shows ten annotations of a severity: the worst ones come first.
static void put_commands(FILE *out, const Check *c)
{
    for (int severity = SIGCC_ERROR; severity >= SIGCC_NOTE; severity--)
        for (size_t i = 0; i < c->n_found; i++)
            if (c->found[i].state == FINDING_COUNTS &&
                (int)c->found[i].d->severity == severity)
                put_one(out, c, c->found[i].d);
}

static void put_table(FILE *out, const Tally *t)
{
    fputs("| check | errors | warnings | notes |\n|---|--:|--:|--:|\n", out);
    for (size_t i = 0; i < t->count; i++) {
        const size_t *n = t->rows[i].counts;
        if (n[0] + n[1] + n[2] > 0)
            fprintf(out, "| `%s` | %zu | %zu | %zu |\n", t->rows[i].check,
                    n[SIGCC_ERROR], n[SIGCC_WARNING], n[SIGCC_NOTE]);
    }
    fprintf(out, "| all checks | %zu | %zu | %zu |\n", t->counts[SIGCC_ERROR],
            t->counts[SIGCC_WARNING], t->counts[SIGCC_NOTE]);
}

// The page of the run shows this file, to which every step appends.
static int append_table(const Check *c, const char *path)
{
    Writer to;
    int result = writer_append(&to, path);
    if (result != EXIT_FINE)
        return result;
    fputs("### sigcc check\n\n", to.out);
    put_table(to.out, &c->tally);
    return writer_close(&to, WRITER_KEEP);
}

int check_write_github(const Check *c, Writer *to)
{
    put_commands(to->out, c);
    const char *path = getenv("GITHUB_STEP_SUMMARY");
    return path != NULL && path[0] != '\0' ? append_table(c, path) : EXIT_FINE;
}
