// spl_run.h - a search of Splunk, run over the events of all indexes.
//
// Written from Splunk's Search Manual and Search Reference, not from what the
// backend means: a search compares text without case and numbers as text, reads
// text that looks like a network as one, and finds keywords as whole terms;
// "where", "eval" and "regex" regard case, and know null; "streamstats" keeps
// events that lack a field of "by" and adds nothing to them; "stats" leaves
// them out, and has its results in an order of its own.  Where the manuals say
// nothing, as of scalar functions of a field with several values, the text is
// no search, and neither is it with a command, an option or a function that is
// not known here.
//
// To add a command: a function "void spl_run_x(SplRun *run)" in the file of its
// kind, declared in spl_parts.h, and a row in the table of spl_pipeline.c.  It
// reads its arguments from run->text, which stands behind its name, and changes
// run->events; what it keeps lives in run->arena.  A function of "eval" is a
// row in spl_functions.c, one of "stats" in spl_aggregate.c.
#ifndef SIGCC_PROPERTY_SPL_RUN_H
#define SIGCC_PROPERTY_SPL_RUN_H

#include "base/arena.h"
#include "base/strbuf.h"
#include "prng.h"

// A field and its values, one or more.
typedef struct SplField {
    Str name;
    const Str *values;
    size_t count;
} SplField;

// The event's text is its field "_raw", its time "_time".  Copies of an event
// share its fields: nothing changes them where they are.
typedef struct SplEvent {
    const SplField *fields;
    size_t count;
    size_t place; // among the events of all indexes, from 1; 0: a result
} SplEvent;

typedef struct SplEvents {
    SplEvent *items;
    size_t count, room;
} SplEvents;

// What a search has to do with.
typedef struct SplWorld {
    SplEvents events;
    size_t max_window;       // max_stream_window in limits.conf; 0: 10,000
    double earliest, latest; // of the time range; the events are in it
    // Documented nowhere: an event exactly one "time_window" before is in it.
    bool with_border;
    Prng *ties;    // results at the same time come in any order; NULL: as made
    bool any_ties; // so do events; else in the order of their places
    // AND binds tighter than OR in a search, as readers take it who know other
    // languages, and other programs that read SPL.
    bool and_first;
} SplWorld;

// What the search leaves goes to 'results', in order.  Returns why the text is
// no search, or NULL.
const char *spl_run(Arena *a, const SplWorld *world, Str search,
                    SplEvents *results);

// ---- spl_event.c: events ---------------------------------------------------

const SplField *spl_find(const SplEvent *e, Str name); // NULL: missing

// Without values: the same as spl_unset().
void spl_assign(Arena *a, SplEvent *e, Str name, const Str *values, size_t n);
void spl_assign_text(Arena *a, SplEvent *e, Str name, Str value);
void spl_add_value(Arena *a, SplEvent *e, Str name, Str value);
void spl_unset(Arena *a, SplEvent *e, Str name);
void spl_push(Arena *a, SplEvents *events, const SplEvent *e);

// False: missing, or no number.
bool spl_number(const SplEvent *e, Str name, double *number);
Str spl_text_of(Arena *a, double number);

#endif
