// check_text.c - findings as text: with their lines, or one line each.

#include "check.h"

static int to_writer(void *user, const char *text, size_t length)
{
    Writer *to = user;
    writer_put(to, text, length);
    return to->error;
}

static int put(const Check *c, Writer *to, sigcc_style style, bool all)
{
    const sigcc_diagnostics *list = sigcc_checker_findings(c->checker);
    for (size_t i = 0; i < c->n_found; i++) {
        const Finding *f = &c->found[i];
        if ((all || f->state == FINDING_COUNTS) &&
            sigcc_diagnostics_print(list, f->index, style, to_writer, to) ==
                SIGCC_NO_MEMORY)
            return out_of_memory();
    }
    return EXIT_FINE;
}

// The table comes after an empty line, which findings never have.
int check_write_text(const Check *c, Writer *to)
{
    bool color =
        c->color == COLOR_ALWAYS ||
        (c->color == COLOR_AUTO && to->path == NULL && use_color(to->out));
    int result =
        put(c, to, color ? SIGCC_STYLE_COLOR : SIGCC_STYLE_TEXT, false);
    if (result != EXIT_FINE || c->tally.states[FINDING_COUNTS] == 0)
        return result;
    writer_put(to, "\n", 1);
    return check_write_summary(c, to);
}

int check_write_short(const Check *c, Writer *to)
{
    return put(c, to, SIGCC_STYLE_LINE, false);
}

// Programs that read this may want those that do not count, too, which say so.
int check_write_jsonl(const Check *c, Writer *to)
{
    return put(c, to, SIGCC_STYLE_JSON, true);
}
