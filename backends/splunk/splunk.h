// splunk.h - shared by the files of the Splunk backend.
#ifndef SIGCC_SPLUNK_H
#define SIGCC_SPLUNK_H

#include "emit/infix.h"

#define SPL_WINDOWS(X) X(SPL_SLIDING, "sliding") X(SPL_TUMBLING, "tumbling")
typedef enum SplWindow { SPL_WINDOWS(OPTION_ENUMERATOR) } SplWindow;

// What "-O" sets.
typedef struct SplunkOptions {
    Str min_time, max_time;
    bool summariesonly;
    Str index;        // names with commas between them; empty: none
    bool macros;      // of security_content, instead of sources
    SplWindow window; // of correlations
    unsigned every;   // SplPeriod
    size_t delay;     // minutes
    Str cron_schedule, schedule_window;
    bool enabled;
    Str suppress, suppress_fields;
    Str actions, email_to, webhook_url;
    bool enterprise_security;
    Str app_id, app_label, app_version, app_author;
    bool filter_macros;
    Str analytic_story;
} SplunkOptions;

// How often a search runs: periods that divide an hour or a day, so that runs
// are evenly spaced.
// clang-format off
#define SPL_PERIODS(X)                                                  \
    X(SPL_5M, "5m") X(SPL_10M, "10m") X(SPL_15M, "15m")                 \
    X(SPL_20M, "20m") X(SPL_30M, "30m")                                 \
    X(SPL_1H, "1h") X(SPL_2H, "2h") X(SPL_3H, "3h") X(SPL_4H, "4h")     \
    X(SPL_6H, "6h") X(SPL_8H, "8h") X(SPL_12H, "12h") X(SPL_1D, "1d")
// clang-format on
typedef enum SplPeriod { SPL_PERIODS(OPTION_ENUMERATOR) } SplPeriod;

static inline const SplunkOptions *spl_options(const Emitter *em)
{
    return em->options;
}

// A comparison that was moved after the search.
typedef struct Deferred Deferred;
struct Deferred {
    Deferred *next;
    const Expr *expr;
    bool negated;
};

// What a condition adds after the search: commands of the pipe, each with
// its leading line feed and bar.
typedef struct Splunk {
    StrBuf deferred;
    Deferred *first, **tail; // what it came from, in order
    bool filled;             // a missing field reads "null"
    const Expr *expr;        // the condition; NULL for a correlation
    const Value *line_break; // a value that holds one, or NULL
} Splunk;

// ---- field.c -------------------------------------------------------------

// The place of a name decides how it is quoted.
typedef enum SplPlace {
    SPL_SEARCH,  // the left side of a comparison, of tstats too
    SPL_COMMAND, // after "regex", and the left side of a network
    SPL_BY,      // in "by", "dc()" and "rename"
    SPL_TABLE,   // in "table"
    SPL_EVAL,    // in the expressions of "eval" and "where"
} SplPlace;

// Print a name, in quotes where it needs them.  SG7003 at 'where' for one
// that SPL cannot quote; then nothing is printed.
void sg_spl_put_field(Emitter *em, StrBuf *out, SplPlace place, Str field,
                      Span where);

// ---- sources.c -----------------------------------------------------------

// The condition with an index before it, and macros instead of its sources,
// where options ask for them.
const Expr *sg_spl_sources(Emitter *em, const Expr *e);

// ---- list_paths.c --------------------------------------------------------

// Warn of fields below lists where the pipeline does not know them.
void sg_spl_check_lists(Emitter *em, const Expr *e);

// ---- absent_text.c -------------------------------------------------------

// The condition with texts as absence, such as "null", where the pipeline says
// that events have them.
const Expr *sg_spl_absent_texts(Emitter *em, const Expr *e);

// ---- leaves.c ------------------------------------------------------------

// Print a comparison, or move it after the search.
void sg_spl_leaf(Emitter *em, const Expr *e);

// "regex" and "where" cannot be inside a search.
bool sg_spl_is_deferred(const Expr *e);
void sg_spl_defer(Emitter *em, const Expr *e, bool negated);

// A string value with its quotes.
void sg_spl_string(Emitter *em, const Value *v);

// Does some value hold a line break?
const Value *sg_spl_line_break(const Expr *e);

// ---- correlated_events.c: what a correlation looks at --------------------

typedef struct Events {
    Emitter *em;
    const CorrelationInput *in;
    Str *labels;    // one per rule, as text between quotes
    bool labelled;  // events say which rule found them
    Str event_type; // the field that says it
    // One per rule: the field that has the time of the events of this rule.
    // NULL: windows are adjacent, or the type does not look at rules.
    Str *times;
    bool once; // an event that several rules find is one
} Events;

Events sg_spl_events(Emitter *em, const CorrelationInput *in);

// Report what a correlation cannot get from its rules.
void sg_spl_check_events(Emitter *em, const CorrelationInput *in);

// Print the search for them.
void sg_spl_put_events(const Events *ev);

// A name for a column of our own: 'name', unless the rule uses it.
Str sg_spl_own_name(Emitter *em, const CorrelationInput *in, Str name);

// Does it compare the times of its rules?
bool sg_spl_is_order(const CorrelationInput *in);

// The column its condition looks at; empty where it compares times.
Str sg_spl_result(Emitter *em, const CorrelationInput *in);

// ---- correlate.c ---------------------------------------------------------

void sg_spl_correlate(Emitter *em, const CorrelationInput *in);

// Print a correlation for another one: each result is placed at the time of its
// latest event.
void sg_spl_put_inner(Emitter *em, const CorrelationInput *in);

// ---- data_model.c --------------------------------------------------------

// The format data_model: a search in the summaries of a data model.
Str sg_spl_data_model(Emitter *em, const Query *q);

// ---- note.c --------------------------------------------------------------

// What the formats of saved searches need to know of a query, after its
// pipeline.
typedef struct SplNote {
    Logsource logsource; // of a correlation: that of its first rule
    bool correlation;
    uint64_t seconds;       // that a correlation looks back
    const StrItem *groups;  // the fields a correlation groups by
    const StrItem *columns; // of the table; NULL: all fields of events
    Str table;              // the command for it, at the end of the query
    const StrItem *fields;  // that the condition names, each once
} SplNote;

// 'table' is what the format adds to the query, or empty.
const SplNote *sg_spl_note(Emitter *em, const Query *q, Str table);

// ---- formats.c -----------------------------------------------------------

extern const Format sg_spl_formats[];

#endif
