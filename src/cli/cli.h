// cli.h - what the parts of the sigcc program share.
#ifndef SIGCC_CLI_CLI_H
#define SIGCC_CLI_CLI_H

#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>

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
    int id;            // the enumerator by which its command knows it
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

extern const Command command_convert, command_check, command_match,
    command_test, command_export, command_pack, command_list, command_explain;

// The next option of 'argv' as the id of its row, its value in *value;
// -1 at the end, when *first is the index of the first argument; -2 after an
// error, which has been printed; -3 when the help was asked for and printed.
int next_option(const Command *c, int argc, char **argv, const char **value,
                int *first);

// Take the value of the option of this id; an exit code.
typedef int OptionTaker(void *user, int option, const char *value);

// All options of 'argv'; *first is the index of the first argument.  -1: they
// were taken; otherwise the exit code to end with.
int each_option(const Command *c, int argc, char **argv, OptionTaker *take,
                void *user, int *first);

void print_help(const Command *c, FILE *out);

// "sigcc: ..." on standard error; returns EXIT_USAGE.
int usage_error(const Command *c, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
int out_of_memory(void); // says so; returns EXIT_LIMIT

// Values of options that may be repeated or have a form; an exit code.
int add_value(const Command *c, const char **list, size_t *count, size_t max,
              const char *value, const char *what);

enum { MAX_JOBS = 64 };
int take_jobs(const Command *c, const char *value, size_t *jobs);

// ---- inputs.c ------------------------------------------------------------

// One file to read, and which part of its path an output folder mirrors.
typedef struct Input {
    char *path;
    size_t root;         // bytes of 'path' before that part
    const char *folder;  // that was searched; NULL: the file itself was named
    bool context, asked; // see check_asked.c
    bool known;          // the search saw which file it is:
    dev_t device;
    ino_t inode;
} Input;

typedef struct Inputs {
    Input *items;
    size_t count, cap;
    size_t empty; // folders in which nothing matched
    bool strict;  // which is an error
    bool failed;  // something could not be read, and was reported
    bool no_memory;
    const char *aside; // a folder searched only if it is named itself; or NULL
} Inputs;

// So is a folder with this file in it, a list of what sigcc pack build wrote.
#define BUILT_BY_SIGCC ".sigcc-pack"

// Files as they are, folders searched for names that match one of 'patterns'
// (NULL at the end), sorted by name.
void inputs_add(Inputs *in, const char *path, const char *const *patterns);

// The same without a word about folders in which nothing matches, or that are
// left out.
void inputs_find(Inputs *in, const char *path, const char *const *patterns);
void inputs_free(Inputs *in);

// Would writing 'output' change what is read from 'input'?  An 'output' of NULL
// is standard output.
bool is_overwritten(const char *input, const char *output);

// The first of the files of which that is so, or NULL.
const char *inputs_at(const Inputs *in, const char *output);

// ---- progress.c ----------------------------------------------------------

typedef struct Progress {
    bool on; // standard error is a terminal
    bool shown;
    double next; // when to draw again, in seconds
} Progress;

double seconds_now(void); // of a clock that begins anywhere
Progress progress_start(void);
void progress_show(Progress *p, const char *what, size_t done, size_t all);
void progress_clear(Progress *p);

// ---- text.c --------------------------------------------------------------

#define BAD_CHARACTER 0xFFFFFFFFu

// The code of the character at *text, and *text past it; 0 at the end, where
// *text stays.  A byte that begins no character is a BAD_CHARACTER.
unsigned next_character(const char **text);

// Print text of rules and tests on one line, so that it cannot drive a
// terminal.
void put_safe(FILE *out, const char *text);

// The same on lines of its own, with 'indent' before each.
void put_lines(FILE *out, const char *indent, const char *text);

// Print what goes between tags, or in an attribute's quotes.
void put_xml(FILE *out, const char *text, bool in_attribute);
void put_xml_part(FILE *out, const char *text, size_t length,
                  bool in_attribute);

// ' name="VALUE"'; and for JUnit ' classname="rules.aws.x"' of a path.
void put_xml_attribute(FILE *out, const char *name, const char *value);
void put_xml_class(FILE *out, const char *path);

// ---- report.c ------------------------------------------------------------

enum { MAX_REPEATED = 8 };

// Messages of one number about events, of which the first ones are shown.
typedef struct Repeated {
    int code;
    size_t shown, hidden;
} Repeated;

typedef enum MessageFormat {
    MESSAGES_TEXT, // with the line of each
    MESSAGES_SHORT,
    MESSAGES_JSONL,
    MESSAGES_GITHUB
} MessageFormat;

typedef struct Report {
    MessageFormat format;
    bool quiet;   // messages are counted, and shown elsewhere
    bool verbose; // notes are shown, too
    size_t errors, warnings;
    size_t unsupported;  // errors for which the target is to blame
    size_t refused;      // rules that have one, for each target
    size_t refused_rule; // the latest of them, by its index
    bool files_failed, limit;
    Repeated repeated[MAX_REPEATED];
    size_t n_repeated;
    size_t hidden; // messages that their lists did not keep
} Report;

bool takes_escapes(FILE *stream); // it is a terminal that knows them
bool use_color(FILE *stream);

// Is the target to blame for this error, and not the rule?
bool is_refusal(const sigcc_diagnostic *d);

// Take the name of a format of messages; an exit code.
int report_take_format(Report *r, const Command *command, const char *name);

// Count messages and show them.
void report(Report *r, const sigcc_diagnostics *list);

// The same for one message of a list that grows, and at its end for those that
// the list did not keep.
void report_one(Report *r, const sigcc_diagnostics *list, size_t index);
void report_lost(Report *r, const sigcc_diagnostics *list);

// Say how many messages about events were not shown.
void report_hidden(Report *r);

int report_exit_code(const Report *r, bool skip_unsupported);

// ---- jsonl.c -------------------------------------------------------------

// One line per rule and target, and one per file with problems of its own.
typedef struct JsonLines {
    struct Writer *to;
    const sigcc_collection *rules;
    long indent; // of objects on many lines; 0: one line each
} JsonLines;

bool jsonl_files(const JsonLines *j); // whether there was any

// An exit code; the writer knows of its own errors.
int jsonl_rules(const JsonLines *j, const char *target, const char *format,
                const sigcc_output *output, size_t first, size_t count);

#endif
