// check_report.c - the findings, on standard output.

#include "check.h"

static int to_stdout(void *user, const char *text, size_t length)
{
    (void)user;
    return fwrite(text, 1, length, stdout) == length ? 0 : 1;
}

static void count(Check *c, const sigcc_diagnostic *d)
{
    if (d->suppressed) {
        c->suppressed++;
        return;
    }
    c->counts[d->severity]++;
    c->failing += d->severity >= c->fail_level;
}

static int print_findings(Check *c, const sigcc_diagnostics *all)
{
    sigcc_style style =
        use_color(stdout) ? SIGCC_STYLE_COLOR : SIGCC_STYLE_TEXT;
    for (size_t i = 0; i < sigcc_diagnostics_count(all); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(all, i);
        count(c, d);
        if (!d->suppressed && sigcc_diagnostics_print(all, i, style, to_stdout,
                                                      NULL) == SIGCC_NO_MEMORY)
            return out_of_memory();
    }
    return EXIT_FINE;
}

static const char *plural(size_t n)
{
    return n == 1 ? "" : "s";
}

static void summarise(const Check *c)
{
    size_t rules = sigcc_collection_count(sigcc_checker_rules(c->checker));
    fprintf(stderr, "sigcc: %zu file%s, %zu rule%s: ", c->inputs.count,
            plural(c->inputs.count), rules, plural(rules));
    fprintf(stderr, "%zu error%s, %zu warning%s, %zu note%s",
            c->counts[SIGCC_ERROR], plural(c->counts[SIGCC_ERROR]),
            c->counts[SIGCC_WARNING], plural(c->counts[SIGCC_WARNING]),
            c->counts[SIGCC_NOTE], plural(c->counts[SIGCC_NOTE]));
    if (c->suppressed > 0)
        fprintf(stderr, ", %zu suppressed", c->suppressed);
    fputc('\n', stderr);
}

int check_report(Check *c)
{
    int result = print_findings(c, sigcc_checker_findings(c->checker));
    if (result == EXIT_FINE)
        summarise(c);
    return result;
}
