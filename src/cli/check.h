// check.h - what the parts of sigcc check share.
#ifndef SIGCC_CLI_CHECK_H
#define SIGCC_CLI_CHECK_H

#include "cli.h"
#include "writer.h"

enum {
    MAX_CHECK_PATTERNS = 16,
    MAX_CHECK_TARGETS = 16,
    MAX_CHECK_OUTPUTS = 16
};

// Messages of the compiler, by their number.
enum {
    CODE_UNREADABLE = 1010,
    CODE_LIMITS = 9000 // and all above
};

// Why a finding does not count; FINDING_COUNTS: it does.
typedef enum FindingState {
    FINDING_COUNTS,
    FINDING_SUPPRESSED, // by a comment or the configuration
    FINDING_STATES
} FindingState;

typedef struct Finding {
    const sigcc_diagnostic *d;
    size_t index; // in the list of the checker
    FindingState state;
} Finding;

// The findings of one check.
typedef struct TallyRow {
    const char *check;
    size_t counts[3]; // of those that count, by severity
    size_t others;
} TallyRow;

typedef struct Tally {
    TallyRow *rows; // sorted by check
    size_t count;
    size_t counts[3]; // of all checks
    size_t states[FINDING_STATES];
} Tally;

typedef struct CheckOutput {
    const struct CheckFormat *format;
    const char *path; // NULL: standard output
} CheckOutput;

typedef struct Check {
    sigcc_checker *checker;
    sigcc_compiler *targets[MAX_CHECK_TARGETS];
    size_t n_targets;
    const char *patterns[MAX_CHECK_PATTERNS + 1];
    size_t n_patterns;
    CheckOutput outputs[MAX_CHECK_OUTPUTS];
    size_t n_outputs;
    const char *output; // of the one format without a file of its own
    bool fails[3];      // a finding of this severity fails the run
    const char *here;   // the folder in which sigcc runs, or NULL
    Inputs inputs;
    Progress progress;
    Finding *found;
    size_t n_found;
    Tally tally;
    bool failing;      // a finding fails the run
    bool files_failed; // a file could not be read
    bool limit;        // or was too large
    size_t lost;       // messages that their lists did not keep
} Check;

// ---- check_tally.c -------------------------------------------------------

// Counts of 'found'; false when out of memory.
bool tally_findings(Tally *t, const Finding *found, size_t count);
size_t tally_index(const Tally *t, const char *check);
void tally_free(Tally *t);

// ---- check_*.c: what is written in each format ---------------------------

// An exit code; the writer knows of its own errors.
typedef int CheckWrite(const Check *c, Writer *to);

CheckWrite check_write_text, check_write_short, check_write_jsonl,
    check_write_sarif, check_write_junit, check_write_github,
    check_write_gitlab, check_write_summary;

// Is this a finding that fails the run?
static inline bool check_fails(const Check *c, const Finding *f)
{
    return f->state == FINDING_COUNTS && c->fails[f->d->severity];
}

// What a path is called from the folder in which sigcc runs: without "./", and
// without that folder's own name.  Other folders stay absolute.
const char *check_path(const Check *c, const char *path);

// ---- check_formats.c -----------------------------------------------------

typedef struct CheckFormat {
    const char *name, *summary;
    CheckWrite *write;
} CheckFormat;

extern const CheckFormat check_formats[]; // ends with a NULL name

// FORMAT or FORMAT=FILE; an exit code.
int check_take_format(Check *c, const char *value);

// Which format goes where, after all options; an exit code.
int check_settle_outputs(Check *c);

// Write all of them; an exit code.
int check_write_outputs(const Check *c);

// ---- check_options.c -----------------------------------------------------

extern const OptionRow check_options[];

// -1: go on with the arguments from *first; else an exit code.
int check_take_options(Check *c, int argc, char **argv, int *first);

// ---- check_report.c ------------------------------------------------------

// Count the findings and write them; an exit code.
int check_report(Check *c);

#endif
