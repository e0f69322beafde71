// match.h - what the parts of "sigcc match" share.
#ifndef SIGCC_CLI_MATCH_H
#define SIGCC_CLI_MATCH_H

#include "rules.h"
#include "writer.h"

enum {
    MAX_RULE_PATHS = 64,
    MAX_TIME_FIELDS = 64,
    BATCH_EVENTS = 256,
    BATCH_BYTES = 256 << 10 // one more event may be in it
};

// What is known of a rule, by its index.
typedef struct RuleState {
    int level;      // 0: none, 1: informational ... 5: critical
    bool unusable;  // it has errors
    size_t matches; // that were printed or counted
} RuleState;

// A file of events that is being read.
typedef struct Reading {
    sigcc_events *events;
    sigcc_event latest;
    size_t messages; // that batches have taken
    bool live;       // reading may have to wait, so batches end where it would
} Reading;

// An event of a batch; its text is at an offset of the batch's.
typedef struct BatchEvent {
    sigcc_event event;
    size_t at;
} BatchEvent;

// Consecutive events of one file.  Where a batch ends does
// not depend on the number of threads, and so neither does the output.
typedef struct Batch {
    BatchEvent events[BATCH_EVENTS];
    size_t count;
    char *text;
    size_t used, cap;
    sigcc_matches *matches;
    sigcc_events *from;
    size_t first_message, end_message; // of reading its events
    bool live;
    bool waits;    // it ended because no more input was there yet
    bool last;     // of its file
    bool done;     // it has been matched
    size_t failed; // events for which memory was short
} Batch;

typedef struct Match {
    Rules in;
    const char *paths[MAX_RULE_PATHS];
    const char *time_fields[MAX_TIME_FIELDS];
    size_t n_paths, n_time_fields;
    char *logsource;                          // the option, cut to pieces
    const char *category, *product, *service; // of it
    const char *route, *output;
    long long delay; // microseconds; -1: correlations wait for the end
    size_t jobs;
    int level; // rules below it are not printed
    bool all, count;

    Inputs inputs; // the files of events
    sigcc_matcher *matcher;
    sigcc_correlator *correlator;
    RuleState *rules;
    Writer to;
    size_t n_events, n_matches, n_finds;
    size_t n_unrouted;    // events whose label is for no rule
    char *first_unrouted; // the first such label
} Match;

// ---- match_options.c -----------------------------------------------------

// Read the command line; the exit code, or -1 to go on.  *first is the index of
// the first file of events.
int match_take_options(Match *m, int argc, char **argv, int *first);

extern const OptionRow match_options[];

// The place of a rule's level in the order of levels, from 1; 0: it has none.
int match_level(const char *name);

// ---- match_batch.c -------------------------------------------------------

// Read the next events of a file into an empty batch.
void batch_read(Batch *b, Reading *r);
void batch_match(Batch *b);

// Print what was found, feed the correlator, and empty the batch.
void batch_print(Match *m, Batch *b);

bool batch_init(Batch *b, const Match *m); // false without memory
void batch_free(Batch *b);

// ---- match_run.c ---------------------------------------------------------

// Match all events; an exit code.
int match_run(Match *m);

// ---- match_print.c -------------------------------------------------------

void match_print_event(Match *m, const sigcc_match *found,
                       const sigcc_event *event);
void match_print_finds(Match *m); // of the correlator
void match_print_counts(Match *m);

#endif
