// cli.h - what the parts of the sigcc program share.
#ifndef SIGCC_CLI_H
#define SIGCC_CLI_H

#include <stdbool.h>
#include <stdio.h>

#include <sigcc/sigcc.h>

enum {
    EXIT_FINE = 0,
    EXIT_RULES = 1, // rules with errors
    EXIT_USAGE = 2,
    EXIT_FILES = 3, // a file could not be read or written
    EXIT_LIMIT = 4  // a safety limit, or no memory
};

// ---- options.c -----------------------------------------------------------

typedef struct OptionRow {
    char letter;       // 0: none
    const char *name;  // long, without dashes
    const char *value; // what it takes, for the help; NULL: nothing
    const char *summary;
} OptionRow;

typedef struct Command {
    const char *name;
    const char *arguments; // for the usage line
    const char *summary;
    const OptionRow *options; // ends with a NULL name
    int (*run)(int argc, char **argv);
    const char *notes; // more help, or NULL
} Command;

extern const Command command_convert, command_list, command_explain;

// The next option of 'argv' as the index of its row, its value in *value;
// -1 at the end, when *first is the index of the first argument; -2 after an
// error, which has been printed; -3 when the help was asked for and printed.
int next_option(const Command *c, int argc, char **argv, const char **value,
                int *first);

void print_help(const Command *c, FILE *out);

// "sigcc: ..." on standard error; returns EXIT_USAGE.
int usage_error(const Command *c, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

// ---- inputs.c ------------------------------------------------------------

// One file to read, and which part of its path an output folder mirrors.
typedef struct Input {
    char *path;
    size_t root; // bytes of 'path' before that part
} Input;

typedef struct Inputs {
    Input *items;
    size_t count, cap;
    size_t empty; // folders in which nothing matched
    bool failed;  // something could not be read, and was reported
    bool no_memory;
} Inputs;

// Files as they are, folders searched for names that match one of 'patterns'
// (NULL at the end), sorted by name.
void inputs_add(Inputs *in, const char *path, const char *const *patterns);
void inputs_free(Inputs *in);

// ---- progress.c ----------------------------------------------------------

typedef struct Progress {
    bool on; // standard error is a terminal
    bool shown;
    double next; // when to draw again, in seconds
} Progress;

Progress progress_start(void);
void progress_show(Progress *p, const char *what, size_t done, size_t all);
void progress_clear(Progress *p);

// ---- writer.c ------------------------------------------------------------

// 0, or -1 after printing what went wrong.
int write_file(const char *path, const char *text, size_t length);
int write_stdout(const char *text, size_t length);

// Folders on the way to 'path' are made as needed.
int make_folders(const char *path);

// ---- diagnostics ---------------------------------------------------------

bool use_color(FILE *stream);

// ---- jsonl.c -------------------------------------------------------------

// One line per rule and target, and one per file with problems of its own.
typedef struct JsonLines {
    FILE *out;
    const sigcc_collection *rules;
    bool failed;
} JsonLines;

void jsonl_files(JsonLines *j);
void jsonl_rules(JsonLines *j, const char *target, const char *format,
                 const sigcc_output *output, size_t first, size_t count);

#endif
