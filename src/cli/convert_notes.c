// convert_notes.c - what nearly all queries of a target have in common.
//
// Each rule has a note of its own, which only --verbose shows: it would hide
// all others.  So a run says it once, with the number of rules and what to do.

#include "convert.h"

static const struct {
    int code;
    const char *before, *behind; // of "1 rule" or "2 rules"
} rows[COUNTED_NOTES] = {
    {7121, "letters count in queries of ",
     ", where Sigma ignores case; see -O case"},
    {7122, "types of fields with white space in patterns are unknown in ",
     "; see -O mapping"},
    {7148, "types of fields that are compared by size are unknown in ",
     "; see -O mapping"},
};

// The messages about a rule follow each other; one rule may have several.
void convert_count_notes(Convert *c, const Target *t,
                         const sigcc_diagnostics *list)
{
    NoteCount *counts = c->notes[t - c->targets];
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        for (size_t k = 0; k < COUNTED_NOTES; k++) {
            if (d->code != rows[k].code || d->rule == SIGCC_NO_RULE)
                continue;
            counts[k].rules += counts[k].latest != d->rule + 1;
            counts[k].latest = d->rule + 1;
        }
    }
}

void convert_summarise_notes(const Convert *c)
{
    for (size_t i = 0; i < c->n_targets; i++)
        for (size_t k = 0; k < COUNTED_NOTES; k++) {
            size_t n = c->notes[i][k].rules;
            if (n > 0)
                fprintf(stderr, "sigcc: %s: %s%zu rule%s%s\n",
                        c->targets[i].name, rows[k].before, n,
                        n == 1 ? "" : "s", rows[k].behind);
        }
}
