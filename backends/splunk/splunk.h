// splunk.h - shared by the files of the Splunk backend.
#ifndef SIGCC_SPLUNK_H
#define SIGCC_SPLUNK_H

#include "emit/infix.h"

#define SPL_INEXACT(X) X(SPL_EXACT, "exact") X(SPL_WIDEN, "widen")
typedef enum SplInexact { SPL_INEXACT(OPTION_ENUMERATOR) } SplInexact;

#define SPL_KEYWORDS(X) X(SPL_PARTS, "parts") X(SPL_TERMS, "terms")
typedef enum SplKeywords { SPL_KEYWORDS(OPTION_ENUMERATOR) } SplKeywords;
#define SPL_WINDOWS(X) X(SPL_SLIDING, "sliding") X(SPL_TUMBLING, "tumbling")
typedef enum SplWindow { SPL_WINDOWS(OPTION_ENUMERATOR) } SplWindow;

// What "-O" sets.
typedef struct SplunkOptions {
    Str min_time, max_time, time_format;
    bool summariesonly;
    SplInexact inexact;
    SplKeywords keywords;
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

// How the rest of an operand follows the search.
typedef enum AfterForm {
    AFTER_COMMAND, // a comparison, or a negated one: "regex" or "where"
    AFTER_WHERE,   // an expression of comparisons that no search can say
    AFTER_MARKS    // "eval" and "search"
} AfterForm;

// An operand of the uppermost AND that the search cannot say exactly.
typedef struct After After;
struct After {
    After *next;
    const Expr *expr;
    bool negated;
    AfterForm form;
};

// A condition on its way to text.
typedef struct Splunk {
    Str search;              // the strongest condition that a search can say
    After *after;            // what it cannot, in order; NULL: it says all
    Str prefix;              // of marks
    unsigned mark;           // the latest one
    bool model;              // it is about a data model
    Str filler;              // what missing fields read after "tstats"
    bool filled;             // they do now
    const Expr *expr;        // the condition; NULL for a correlation
    const Value *line_break; // a value that holds one, or NULL
} Splunk;

// ---- superset.c ----------------------------------------------------------

// Can a search say this comparison, or this expression, exactly?
bool sg_spl_is_exact(const Emitter *em, const Expr *match);
bool sg_spl_is_exact_tree(const Emitter *em, const Expr *e);

// Is it plain text that Splunk takes for a network?
bool sg_spl_is_network(const Expr *match);
bool sg_spl_has_letter(Str text);

// A new expression that a search can say exactly, and that holds wherever 'e',
// or NOT 'e', does: the strongest one.  NULL: everything.
Expr *sg_spl_superset(Emitter *em, const Expr *e, bool negated);

// ---- eval_match.c --------------------------------------------------------

// Print a comparison that is not exact for "eval" and "where": true where it
// holds, false or null elsewhere.
void sg_spl_put_predicate(Emitter *em, const Expr *match);

// Is it compared by a regular expression?  Print that, in quotes.  'searched':
// only events get there that a search for its superset found.
bool sg_spl_has_regex(const Expr *match);
void sg_spl_put_regex(Emitter *em, const Expr *match, bool searched);

// May the field have several values?
bool sg_spl_is_list(const Expr *match);

// "a{}.b", as Splunk names the elements of a list in JSON.
bool sg_spl_is_list_name(Str field);

// The format of the times that parts are taken of; empty: not known.
Str sg_spl_time_format(Emitter *em);

// ---- marks.c: a search, and the commands after it ------------------------

// Print the strongest condition that a search can say, "*" if there is none,
// and keep it and what it cannot say in the state.  Names of fields are those
// of the condition: a data model has them once its pipeline has run.
void sg_spl_put_search(Emitter *em, const Expr *e);

// Print that condition only: a search that finds more than the rule says.
void sg_spl_put_widened(Emitter *em, const Expr *e);

// Print the rest as commands, each with its line feed and bar: "regex" and
// "where" for single comparisons, then "eval" with marks, "search" with the
// full operands, "fields" without the marks.  Nothing where the search says
// all.  'filled': a missing field reads as the state's filler, and for every
// comparison that is not negated, 'form' AFTER_COMMAND, the caller has asked
// for its field.
void sg_spl_put_after(Emitter *em, bool filled);

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

// The macros that take the place of sources, in order: the first one, and the
// one after another; NULL: none.
const char *sg_spl_next_macro(const char *before);

// The search that one of them stands for.
void sg_spl_put_macro_definition(StrBuf *out, const char *macro);

// ---- list_paths.c --------------------------------------------------------

// Warn of fields below lists where the pipeline does not know them.
void sg_spl_check_lists(Emitter *em, const Expr *e);

// ---- absent_text.c -------------------------------------------------------

// The condition with texts as absence, such as "null", where the pipeline says
// that events have them.
const Expr *sg_spl_absent_texts(Emitter *em, const Expr *e);

// The text that stands for the absence of the field; empty: none.
Str sg_spl_absent_text(Emitter *em, Str field);

// What missing fields of a data model are to read: a text that no comparison of
// the condition takes, if possible.
Str sg_spl_filler(Emitter *em, const Expr *e);

// A copy of a condition that comes after "tstats", in which comparisons do not
// hold for that.
Expr *sg_spl_without_filler(Emitter *em, const Expr *e);

// ---- leaves.c ------------------------------------------------------------

// How searches of such comparisons are printed.
extern const Infix sg_spl_infix;

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

// Is an event that several rules find several rows?
bool sg_spl_has_copies(const Events *ev);

// Print what keeps the first row of each event, in each group.
void sg_spl_put_once(const Events *ev);

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

// How far a correlation looks back, in seconds, with the correlations in it.
uint64_t sg_spl_look_back(const Correlation *c);

// ---- formats.c -----------------------------------------------------------

extern const Format sg_spl_formats[];

// Does the format say when searches run, and over which time?
bool sg_spl_is_scheduled(const Emitter *em);

#endif
