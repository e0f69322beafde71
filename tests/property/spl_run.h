// spl_run.h - a search of Splunk, run over an array of events.
//
// Written from Splunk's Search Manual and Search Reference, not from what the
// backend means: a search compares text without case and numbers as text, reads
// text that looks like a network as one, and finds keywords as whole terms;
// "where", "eval" and "regex" regard case, and know null.  Where the manuals
// say nothing, as of scalar functions of a field with several values, the query
// is none.
//
// To add a command: a function "static void run_x(SplRun *run)" in
// spl_commands.c or a file of its own, declared in spl_parts.h, and a row in
// the table at the end of spl_commands.c.  It reads its arguments from
// run->text, which stands behind its name, and changes run->events; what it
// keeps lives in run->arena.  A function of "eval" is a row in spl_functions.c.
//
// A command that looks at one event at a time reads its arguments once for
// each: spl_each() does so, with an event of nothing where there is none, so
// that arguments are always read.
#ifndef SIGCC_PROPERTY_SPL_RUN_H
#define SIGCC_PROPERTY_SPL_RUN_H

#include "base/arena.h"
#include "base/str.h"

// A field and its values, one or more.
typedef struct SplField {
    Str name;
    const Str *values;
    size_t count;
} SplField;

typedef struct SplEvent {
    SplField *fields;
    size_t count;
} SplEvent;

// The event's text is its field "_raw", its time "_time".
typedef struct SplEvents {
    SplEvent *items;
    size_t count;
} SplEvents;

// What the query leaves of 'events', in order.  False: it is not a query.
bool spl_run(Arena *a, Str query, SplEvents *events);

// ---- for commands --------------------------------------------------------

typedef struct SplText {
    Str in;
    size_t at;
    bool bad; // not a query
    unsigned depth;
} SplText;

typedef struct SplRun {
    Arena *arena;
    SplText text;
    SplEvents events;
} SplRun;

const SplField *spl_find(const SplEvent *e, Str name); // NULL: missing
void spl_assign(Arena *a, SplEvent *e, Str name, const Str *values, size_t n);
void spl_unset(SplEvent *e, Str name);

// Keep the events for which 'keep' is true.  It reads the arguments.
typedef bool SplKeep(SplRun *run, SplEvent *e);
void spl_each(SplRun *run, SplKeep *keep);

#endif
