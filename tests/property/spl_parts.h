// spl_parts.h - shared by the files that run SPL.
#ifndef SIGCC_PROPERTY_SPL_PARTS_H
#define SIGCC_PROPERTY_SPL_PARTS_H

#include "eval_parts.h"
#include "spl_run.h"

typedef struct SplText {
    Str in;
    size_t at;
    const char *problem; // why it is no search
    unsigned depth;
    bool and_first; // of the world
} SplText;

// A pipe at work.
typedef struct SplRun {
    Arena *arena;
    const SplWorld *world;
    SplText text;
    SplEvents events;
    bool streaming; // it may have streaming commands only
} SplRun;

// ---- spl_text.c: words and quotes ------------------------------------------

char spl_peek(const SplText *t);
bool spl_fail(SplText *t, const char *problem); // false
void spl_blanks(SplText *t);
bool spl_skip(SplText *t, Str text);
void spl_expect(SplText *t, Str text);

// A word: what follows belongs to no name.
bool spl_word(SplText *t, Str word);

// Text in quotes, where a backslash escapes itself and the quote.
Str spl_quoted(Arena *a, SplText *t);

// With "*" as EVAL_MANY.
EvalPattern spl_pattern(SplText *t);

// Up to a blank or a character with a meaning.
Str spl_bare(SplText *t);

// Bare or quoted, as the side of a comparison of "search" has it.
Str spl_name(SplText *t);

// The end of a command.
bool spl_at_end(SplText *t);

// Names up to the end of the command, with blanks or commas between, and
// without "*".
enum { SPL_MAX_NAMES = 16 };
typedef struct SplNames {
    Str items[SPL_MAX_NAMES];
    size_t count;
} SplNames;
SplNames spl_names(SplText *t);

// "10m" in seconds.
double spl_span(SplText *t);

// ---- spl_search.c ----------------------------------------------------------

// Read a search; does it find the event?
bool spl_search(SplText *t, const SplEvent *e);

// ---- spl_expression.c ------------------------------------------------------

typedef enum SplKind {
    SPL_NULL,
    SPL_TRUTH,
    SPL_NUMBER,
    SPL_TEXT,
    SPL_VALUES // two or more
} SplKind;

typedef struct SplValue {
    SplKind kind;
    bool literal; // text in quotes is never a number
    bool truth;
    double number;
    Str text;
    const Str *values;
    size_t count;
} SplValue;

typedef struct SplScope {
    Arena *arena;
    SplText *text;
    const SplEvent *event;
    bool filtering; // in mvfilter(): a field is its value number 'nth'
    size_t nth;
    Str filtered; // the name of that field
} SplScope;

SplValue spl_evaluate(SplScope *s);

// Numbers and numbers in fields.  False: no number.
bool spl_to_number(const SplValue *v, double *number);
Str spl_as_text(Arena *a, const SplValue *v);
SplValue spl_truth(bool truth);
SplValue spl_text(Str text);
SplValue spl_of_number(double number);

// The values of a field that gets this value; false where no field can.
bool spl_as_values(Arena *a, const SplValue *v, const Str **values, size_t *n);

// ---- spl_functions.c -------------------------------------------------------

enum { SPL_MAX_ARGS = 8 };

// Null, and the text is bad, for functions that are not known.
SplValue spl_call(SplScope *s, Str name, const SplValue *args, size_t n);

// ---- spl_aggregate.c -------------------------------------------------------

// What a function of "stats" looks at.
typedef struct SplValues {
    const Str *items;
    size_t count;
} SplValues;

// Put "FUNCTION(values) as NAME" into 'to'; nothing where there is no value.
// 'events' is what "count" counts.  False: no such function.
bool spl_aggregate(Arena *a, Str function, SplValues values, size_t events,
                   Str name, SplEvent *to);

// ---- commands --------------------------------------------------------------

// Keep the events for which 'keep' is true.  It reads the arguments once for
// each, and of an event of nothing where there is none, so that arguments are
// always read.
typedef bool SplKeep(SplRun *run, SplEvent *e);
void spl_each(SplRun *run, SplKeep *keep);

// False: the event lacks one of the fields.  Values of one field stay together.
bool spl_key(Arena *a, const SplEvent *e, const SplNames *names, Str *key);

// A copy of 'e' for each value of the field, which it need not have.
void spl_push_each_value(Arena *a, SplEvents *events, const SplEvent *e,
                         Str name);

// spl_event_commands.c: those that look at events one by one
void spl_run_search(SplRun *run);
void spl_run_where(SplRun *run);
void spl_run_regex(SplRun *run);
void spl_run_eval(SplRun *run);
void spl_run_fields(SplRun *run);
void spl_run_table(SplRun *run);
void spl_run_rename(SplRun *run);
void spl_run_mvexpand(SplRun *run);
void spl_run_addinfo(SplRun *run);
void spl_run_bin(SplRun *run);
void spl_run_convert(SplRun *run);

// spl_order_commands.c: those that depend on the order of events
void spl_run_sort(SplRun *run);
void spl_run_dedup(SplRun *run);
void spl_run_reverse(SplRun *run);

// spl_stats_commands.c: those that calculate over many
void spl_run_stats(SplRun *run);
void spl_run_eventstats(SplRun *run);
void spl_run_streamstats(SplRun *run);

// spl_pipeline.c: those that run other searches
void spl_run_multisearch(SplRun *run);
void spl_run_append(SplRun *run);

#endif
