// github.c - messages as commands of GitHub's workflows.

#include "github.h"

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

static void put_place(FILE *out, const char *path, const sigcc_diagnostic *d)
{
    fputs("file=", out);
    put_escaped(out, path, true);
    if (d->line > 0)
        fprintf(out, ",line=%u,endLine=%u", d->line, d->end_line);
    // Columns are for annotations within one line.
    if (d->line > 0 && d->line == d->end_line)
        fprintf(out, ",col=%u,endColumn=%u", d->column, d->end_column);
    fputc(',', out);
}

void github_put(FILE *out, const char *path, const sigcc_diagnostic *d)
{
    static const char *const commands[] = {"notice", "warning", "error"};
    fprintf(out, "::%s ", commands[d->severity]);
    if (path != NULL)
        put_place(out, path, d);
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

void github_put_case(FILE *out, const sigcc_case *c)
{
    fputs("::error file=", out);
    put_escaped(out, c->manifest, true);
    fprintf(out, ",line=%u,title=", c->line);
    put_escaped(out, c->title[0] != '\0' ? c->title : c->manifest, true);
    fputs("::", out);
    put_escaped(out, c->name, false);
    if (c->message != NULL) {
        fputs(": ", out);
        put_escaped(out, c->message, false);
    }
    if (c->why != NULL) {
        fputs("%0A", out);
        put_escaped(out, c->why, false);
    }
    fputc('\n', out);
}
