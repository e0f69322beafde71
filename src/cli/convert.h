// convert.h - what the parts of "sigcc convert" share.
#ifndef SIGCC_CLI_CONVERT_H
#define SIGCC_CLI_CONVERT_H

#include "rules.h"

enum { MAX_TARGETS = 16, MAX_SETTINGS = 64 };

typedef struct Target {
    const char *name;      // as sigcc calls it
    const char *extension; // of output files
    sigcc_compiler *compiler;
} Target;

// A rule without a pipeline; once they are united, a log source of such rules.
typedef struct UnplacedRule {
    const Target *target;
    const sigcc_rule *rule;
    size_t count;
} UnplacedRule;

typedef struct Unplaced {
    UnplacedRule *rows;
    size_t count, cap;
} Unplaced;

enum { COUNTED_NOTES = 3 }; // the rows of convert_notes.c

// How many rules have a note, and the number of the latest of them, from 1.
typedef struct NoteCount {
    size_t rules, latest;
} NoteCount;

typedef struct Convert {
    Rules in;
    const char *names[MAX_TARGETS];
    const char *settings[MAX_SETTINGS];
    size_t n_targets, n_settings;
    const char *format, *output, *output_dir;
    const char *filename_template; // below output_dir; NULL: the usual one
    bool numbered;                 // it has {index}
    const char *method;            // of correlations
    size_t jobs;
    long json_indent; // 0: one line per object
    bool skip, jsonl;
    bool any_pipeline;     // whatever targets it names
    bool require_pipeline; // for the log source of every rule
    Unplaced unplaced;
    NoteCount notes[MAX_TARGETS][COUNTED_NOTES];
    Target targets[MAX_TARGETS];
} Convert;

// ---- convert_options.c ---------------------------------------------------

typedef enum ConvertOption {
    OPT_TARGET,
    OPT_PIPELINE,
    OPT_FORMAT,
    OPT_OUTPUT,
    OPT_OUTPUT_DIR,
    OPT_FILENAME_TEMPLATE,
    OPT_PATTERN,
    OPT_FILTER,
    OPT_TUNE,
    OPT_VARIABLE,
    OPT_SKIP,
    OPT_FAIL,
    OPT_JSONL,
    OPT_STRICT,
    OPT_MESSAGES,
    OPT_SETTING,
    OPT_METHOD,
    OPT_ENCODING,
    OPT_JSON_INDENT,
    OPT_WITHOUT_PIPELINE,
    OPT_ANY_PIPELINE,
    OPT_REQUIRE_PIPELINE,
    OPT_ALLOW_EXTERNAL,
    OPT_JOBS,
    OPT_VERBOSE
} ConvertOption;

// Read the command line of 'command', whose options are ConvertOptions; the
// exit code, or -1 to go on.  *first is the index of the first input.
int convert_take_options(Convert *c, const Command *command, int argc,
                         char **argv, int *first);

// Make a compiler for every target, with its format and options.
int convert_open_targets(Convert *c);

extern const OptionRow convert_options[];

// ---- convert_folder.c ----------------------------------------------------

// How files are called, if it is a template; an exit code.
int convert_take_template(Convert *c, const char *text);

// Convert to files below c->output_dir; an exit code.
int convert_write_folder(Convert *c);

// ---- convert_files.c -----------------------------------------------------

// Does the format make several files of all rules?
bool convert_makes_files(const Convert *c);

// Check that such a format was asked for as it can be; an exit code.
int convert_check_files(const Convert *c);

// Write them below c->output, or c->output_dir; an exit code.
int convert_write_files(Convert *c);

// ---- convert_pipelines.c -------------------------------------------------

// Open the pipelines that were named and give them, with the variables, to
// every target.
int convert_open_pipelines(Convert *c);

// ---- convert_unplaced.c --------------------------------------------------

// Count the rules for which the messages say that no pipeline is; an exit code.
int convert_count_unplaced(Convert *c, const Target *t,
                           const sigcc_diagnostics *list);

// One line on standard error for each target that has any.
void convert_summarise_unplaced(Convert *c);
void convert_free_unplaced(Convert *c);

// ---- convert_notes.c -----------------------------------------------------

// Count the rules with notes that most rules have.
void convert_count_notes(Convert *c, const Target *t,
                         const sigcc_diagnostics *list);

// One line on standard error for each such note and target.
void convert_summarise_notes(const Convert *c);

// ---- cmd_convert.c -------------------------------------------------------

int convert_exit_code(const Convert *c, int result);
void convert_close(Convert *c);

// ---- convert_output.c ----------------------------------------------------

// Convert and write, to one stream or to a folder; an exit code.
int convert_write(Convert *c);

// The input that a file of this name would take the place of, or NULL.
const char *convert_overwrites(const Convert *c, const char *path);

#endif
