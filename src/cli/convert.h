// convert.h - what the parts of "sigcc convert" share.
#ifndef SIGCC_CLI_CONVERT_H
#define SIGCC_CLI_CONVERT_H

#include "cli.h"

enum { MAX_TARGETS = 16, MAX_PATTERNS = 16, MAX_SETTINGS = 64, MAX_JOBS = 64 };

typedef struct Target {
    const char *name;      // as sigcc calls it
    const char *extension; // of output files
    bool document;         // the format wraps all queries in one
    sigcc_compiler *compiler;
} Target;

typedef struct Convert {
    const char *names[MAX_TARGETS];
    const char *patterns[MAX_PATTERNS + 1];
    const char *settings[MAX_SETTINGS];
    size_t n_targets, n_patterns, n_settings;
    const char *format, *output, *output_dir;
    size_t jobs;
    bool skip, jsonl, strict, verbose;

    Inputs inputs;
    Target targets[MAX_TARGETS];
    sigcc_collection *rules;
    Progress progress;
    size_t errors, warnings, unsupported;
    bool files_failed, limit;
} Convert;

// ---- convert_options.c ---------------------------------------------------

// Read the command line; the exit code, or -1 to go on.  *first is the index
// of the first input.
int convert_take_options(Convert *c, int argc, char **argv, int *first);

// Make a compiler for every target, with its format and options.
int convert_open_targets(Convert *c);

extern const OptionRow convert_options[];

// ---- cmd_convert.c -------------------------------------------------------

// Count messages, and print them unless they go into JSON Lines.
void convert_report(Convert *c, const sigcc_diagnostics *list);

// ---- convert_output.c ----------------------------------------------------

// Convert and write, to one stream or to a folder; an exit code.
int convert_write(Convert *c);

#endif
