// check_report.c - which findings count, and what they come to.

#include <stdlib.h>

#include "check.h"

static FindingState state_of(const sigcc_diagnostic *d)
{
    switch (d->suppressed) {
    case SIGCC_NOT_SUPPRESSED: return FINDING_COUNTS;
    case SIGCC_BY_COMMENT:
    case SIGCC_BY_CONFIGURATION: return FINDING_SUPPRESSED;
    case SIGCC_BY_BASELINE: return FINDING_KNOWN;
    }
    return FINDING_COUNTS;
}

int check_collect(Check *c)
{
    const sigcc_diagnostics *all = sigcc_checker_findings(c->checker);
    free(c->found);
    c->n_found = c->n_elsewhere = 0;
    size_t count = sigcc_diagnostics_count(all);
    c->found = calloc(count + 1, sizeof *c->found);
    for (size_t i = 0; c->found != NULL && i < count; i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(all, i);
        if (check_is_asked(c, d))
            c->found[c->n_found++] = (Finding){d, i, state_of(d)};
        else
            c->n_elsewhere++;
    }
    return c->found != NULL ? EXIT_FINE : out_of_memory();
}

// What could not be read or was too large fails the run in any case, unlike
// findings.  So do errors that a list has no room for.
static void judge(Check *c)
{
    const sigcc_diagnostics *messages =
        sigcc_collection_diagnostics(sigcc_checker_rules(c->checker));
    c->lost = sigcc_diagnostics_dropped(messages);
    c->failing = c->lost > 0 && c->fails[SIGCC_ERROR];
    for (size_t i = 0; i < c->n_found; i++) {
        c->failing |= check_fails(c, &c->found[i]);
        c->files_failed |= c->found[i].d->code == CODE_UNREADABLE;
        c->limit |= c->found[i].d->code >= CODE_LIMITS;
    }
}

static void put_number(size_t n, const char *what)
{
    fprintf(stderr, "%zu %s%s", n, what, n == 1 ? "" : "s");
}

static void summarise(const Check *c)
{
    const Tally *t = &c->tally;
    fputs("sigcc: ", stderr);
    put_number(c->inputs.count, "file");
    fputs(", ", stderr);
    put_number(sigcc_collection_count(sigcc_checker_rules(c->checker)), "rule");
    fputs(": ", stderr);
    put_number(t->counts[SIGCC_ERROR], "error");
    fputs(", ", stderr);
    put_number(t->counts[SIGCC_WARNING], "warning");
    fputs(", ", stderr);
    put_number(t->counts[SIGCC_NOTE], "note");
    if (t->states[FINDING_SUPPRESSED] > 0)
        fprintf(stderr, ", %zu suppressed", t->states[FINDING_SUPPRESSED]);
    if (t->states[FINDING_KNOWN] > 0)
        fprintf(stderr, ", %zu in the baseline", t->states[FINDING_KNOWN]);
    if (c->n_elsewhere > 0)
        fprintf(stderr, ", %zu elsewhere", c->n_elsewhere);
    if (c->n_excluded > 0)
        fprintf(stderr, ", %zu file%s left out", c->n_excluded,
                c->n_excluded == 1 ? "" : "s");
    fputc('\n', stderr);
    if (c->lost > 0)
        complain("%zu more messages are not shown", c->lost);
}

int check_report(Check *c)
{
    int result = check_collect(c);
    if (result == EXIT_FINE && !tally_findings(&c->tally, c->found, c->n_found))
        result = out_of_memory();
    if (result != EXIT_FINE)
        return result;
    judge(c);
    check_show_notices(c);
    result = check_write_outputs(c);
    if (c->write_baseline != NULL) {
        int written = check_write_baseline(c);
        result = written > result ? written : result;
    }
    if (c->prune_baseline) {
        int pruned = check_prune_baseline(c);
        result = pruned > result ? pruned : result;
    }
    fflush(stdout); // which comes first where both are the same terminal
    summarise(c);
    return result;
}
