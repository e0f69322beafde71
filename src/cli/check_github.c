// check_github.c - findings as commands of GitHub's workflows, which makes
// annotations of them.
//
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions

#include <stdlib.h>

#include "check.h"

// A line is a command, so what ends a line is escaped, and in a property what
// ends the property.  Other control characters could drive a terminal.
static void put_escaped(FILE *out, const char *text, bool in_property)
{
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        bool ends = c == '%' || c == '\r' || c == '\n';
        if (ends || (in_property && (c == ':' || c == ',')))
            fprintf(out, "%%%02X", c);
        else
            fputc(c < 0x20 || c == 0x7F ? '?' : c, out);
    }
}

static void put_place(FILE *out, const Check *c, const sigcc_diagnostic *d)
{
    fputs("file=", out);
    put_escaped(out, check_path(c, d->file), true);
    if (d->line > 0)
        fprintf(out, ",line=%u,endLine=%u", d->line, d->end_line);
    // Columns are for annotations within one line.
    if (d->line > 0 && d->line == d->end_line)
        fprintf(out, ",col=%u,endColumn=%u", d->column, d->end_column);
    fputc(',', out);
}

static void put_command(FILE *out, const Check *c, const sigcc_diagnostic *d)
{
    static const char *const commands[] = {"notice", "warning", "error"};
    fprintf(out, "::%s ", commands[d->severity]);
    if (d->file != NULL)
        put_place(out, c, d);
    fputs("title=", out);
    put_escaped(out, d->name, true);
    fputs("::", out);
    put_escaped(out, d->message, false);
    if (d->hint != NULL) {
        fputs("; ", out);
        put_escaped(out, d->hint, false);
    }
    fputc('\n', out);
}

// A step shows ten annotations of a severity: the worst ones come first.
static void put_commands(FILE *out, const Check *c)
{
    for (int severity = SIGCC_ERROR; severity >= SIGCC_NOTE; severity--)
        for (size_t i = 0; i < c->n_found; i++)
            if (c->found[i].state == FINDING_COUNTS &&
                (int)c->found[i].d->severity == severity)
                put_command(out, c, c->found[i].d);
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
