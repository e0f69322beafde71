// check.h - what the parts of sigcc check share.
#ifndef SIGCC_CLI_CHECK_H
#define SIGCC_CLI_CHECK_H

#include <limits.h>

#include "convert.h"
#include "read_file.h"
#include "writer.h"

enum {
    MAX_CHECK_PATTERNS = 16,
    MAX_CHECK_OUTPUTS = 16,
    MAX_CHECK_OWNED = MAX_PIPELINES + MAX_TARGETS + 1
};

// Messages of the compiler, by their number.
enum {
    CODE_UNREADABLE = 1010,
    CODE_STALE = 8104, // an entry of the baseline
    CODE_LIMITS = 9000 // and all above
};

// Why a finding does not count; FINDING_COUNTS: it does.
typedef enum FindingState {
    FINDING_COUNTS,
    FINDING_SUPPRESSED, // by a comment or the configuration
    FINDING_KNOWN,      // it is in the baseline
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

// A file that has been looked at for fixes.
typedef struct CheckFile {
    FileText original, current; // 'current' once it is changed
    bool changed, refused;
} CheckFile;

typedef struct CheckOutput {
    const struct CheckFormat *format;
    const char *path; // NULL: standard output
} CheckOutput;

struct Check;

// Tell the checker of an option; an exit code.  *only: one --only came already.
typedef int CheckApply(const struct Check *c, const char *value, bool *only);

typedef struct CheckSetting {
    CheckApply *apply;
    const char *value;
} CheckSetting;

typedef enum ColorWhen { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } ColorWhen;

typedef struct Check {
    sigcc_checker *checker;
    CheckSetting *settings; // in the order of the command line
    size_t n_settings;
    const char *config; // a file; NULL: none is named, or there is none
    bool no_config;     // look for none
    char config_path[PATH_MAX];
    const char *validators; // sigma-cli's configuration, or NULL
    Convert convert;        // targets and pipelines
    char *owned[MAX_CHECK_OWNED];
    size_t n_owned;
    const char *baseline, *write_baseline; // files, or NULL
    bool prune_baseline;
    const char *changed_since; // a revision, or NULL
    const char *files_from;    // a list of files, or NULL
    const char *contexts[MAX_CHECK_PATTERNS];
    size_t n_contexts;
    bool fix, diff, unsafe_fixes;
    CheckFile *files; // for each input; NULL: nothing is to be fixed
    size_t n_fixed;   // findings
    bool exit_zero, allow_empty;
    ColorWhen color;
    const char *patterns[MAX_CHECK_PATTERNS + 1];
    size_t n_patterns;
    CheckOutput outputs[MAX_CHECK_OUTPUTS];
    size_t n_outputs;
    const char *output; // of the one format without a file of its own
    bool fails[3];      // a finding of this severity fails the run
    const char *here;   // the folder in which sigcc runs, or NULL
    Inputs inputs;
    const Input **by_name; // the same, sorted by path
    size_t n_elsewhere;    // findings that nobody asked for
    size_t n_excluded;     // files that the configuration leaves out
    Progress progress;
    Finding *found;
    size_t n_found;
    Tally tally;
    bool failing;      // a finding fails the run
    bool files_failed; // a file could not be read
    bool limit;        // or was too large
    size_t n_notices;  // about configurations, which were shown
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

// ---- check_config.c ------------------------------------------------------

// Make a checker as configurations and the command line want it; an exit code.
// 'first' is the first input.
int check_open(Check *c, const char *first);

// The same once more, for files that have changed.
int check_reopen(Check *c);

// Print what is said about configurations since the last call.
void check_show_notices(Check *c);

// ---- check_settings.c ----------------------------------------------------

CheckApply check_set_profile, check_set_level, check_set_excluded,
    check_set_only, check_set_today;
CheckApply check_set_attack_data; // check_attack_data.c

// Tell the checker what the command line says; an exit code.
int check_apply_settings(const Check *c);

// ---- check_read.c --------------------------------------------------------

int check_find(Check *c, const char *const *paths, size_t count);
int check_read(Check *c); // and check

// ---- check_base.c --------------------------------------------------------

// Tell the checker what changed files were at the revision, if a check asks for
// it; an exit code.
int check_read_base(Check *c);

// ---- check_fix.c ---------------------------------------------------------

// Make the fixes of all findings that are asked for, in memory; then write the
// files or print what would be written.  Exit codes.
int check_fix(Check *c);
int check_finish_fixes(const Check *c);
void check_free_fixes(Check *c);

// ---- check_compare.c -----------------------------------------------------

// Do all targets make the same of a file when it has another text?
int check_compare(const Check *c, size_t file, const FileText *before,
                  const FileText *after, bool *same);

// ---- check_asked.c -------------------------------------------------------

// Inputs are dropped one by one, and then the gaps closed.
void check_drop_input(Check *c, size_t index);
void check_close_gaps(Check *c);

// Drop inputs that were named twice; an exit code.
int check_drop_doubles(Check *c);

// Find out which files findings are asked for; an exit code.
int check_ask(Check *c);

// The input that is read under this name, or NULL.
const Input *check_input_of(const Check *c, const char *file);

// Is it a finding about one of them?
bool check_is_asked(const Check *c, const sigcc_diagnostic *d);

// ---- check_baseline.c ----------------------------------------------------

// Exit codes.
int check_write_baseline(const Check *c);
int check_prune_baseline(const Check *c);

// ---- check_options.c -----------------------------------------------------

extern const OptionRow check_options[];

// -1: go on with the arguments from *first; else an exit code.
int check_take_options(Check *c, int argc, char **argv, int *first);

// ---- check_report.c ------------------------------------------------------

// What was found, and whether it counts; an exit code.
int check_collect(Check *c);

// Count the findings and write them; an exit code.
int check_report(Check *c);

#endif
