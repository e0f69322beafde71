// cloudwatch.h - what the files of this backend share.
//
// A condition goes through three shapes: Expr, as the rule says it; Leaf, one
// comparison of the query language, which may stand for a whole list; Clause,
// the text of the leaves below the ANDs and ORs that will be printed.
#ifndef SIGCC_CLOUDWATCH_CLOUDWATCH_H
#define SIGCC_CLOUDWATCH_CLOUDWATCH_H

#include "base/map.h"
#include "emit/backend.h"
#include "ir/string_regex.h"

#define CW_CASES(X) X(CASE_INSENSITIVE, "insensitive") X(CASE_EXACT, "exact")
typedef enum CwCase { CW_CASES(OPTION_ENUMERATOR) } CwCase;

#define CW_REGEXES(X)             \
    X(REGEX_PORTABLE, "portable") \
    X(REGEX_PERMISSIVE, "permissive")
typedef enum CwRegex { CW_REGEXES(OPTION_ENUMERATOR) } CwRegex;

#define CW_WINDOWS(X)              \
    X(WINDOW_AUTO, "auto")         \
    X(WINDOW_TUMBLING, "tumbling") \
    X(WINDOW_SCHEDULE, "schedule") \
    X(WINDOW_SLIDING, "sliding")
typedef enum CwWindow { CW_WINDOWS(OPTION_ENUMERATOR) } CwWindow;

#define CW_DEPLOYMENTS(X)                    \
    X(DEPLOY_ALARMS, "alarms")               \
    X(DEPLOY_SCHEDULED, "scheduled_queries") \
    X(DEPLOY_FILTERS, "metric_filters")      \
    X(DEPLOY_QUERIES, "queries")
typedef enum CwDeployment { CW_DEPLOYMENTS(OPTION_ENUMERATOR) } CwDeployment;

// What a level may use: the language of 2022, with jsonParse() and two "stats"
// of 2025, with if(), case() and the rest of 2026.
#define CW_LEVELS(X)      \
    X(LEVEL_CORE, "core") \
    X(LEVEL_2025, "2025") \
    X(LEVEL_2026, "2026")
typedef enum CwLevel { CW_LEVELS(OPTION_ENUMERATOR) } CwLevel;

#define CW_TEMPLATES(X) X(TEMPLATE_YAML, "yaml") X(TEMPLATE_JSON, "json")
typedef enum CwTemplate { CW_TEMPLATES(OPTION_ENUMERATOR) } CwTemplate;

// What "-O" sets.
typedef struct CwOptions {
    CwCase letters;
    CwRegex regex;
    CwLevel level;
    bool assume; // use what neither a page nor a public query shows
    Str exact_fields, containers, arrays; // with commas between them
    Str display;                          // columns, so too
    size_t limit;                         // 0: none
    size_t max_length;
    bool split;
    CwWindow window;
    CwTemplate notation;
    CwDeployment deploy;
    size_t every;   // minutes; 0: as the rule suggests
    Str log_groups; // names with commas between them
} CwOptions;

static inline const CwOptions *cw_options(const Emitter *em)
{
    return em->options;
}

// ---- made_columns.c: columns that a condition looks at -------------------

// "jsonStringify(sigma_json.a) as sigma_a"
typedef struct MadeColumn MadeColumn;
struct MadeColumn {
    MadeColumn *next;
    Str text, name;
    bool parsed; // made of the parsed event
};

// Those of one query, each text once.
typedef struct MadeColumns {
    MadeColumn *first, **tail;
    Map texts, names;
    size_t aliases;
    bool parsed; // something looks into the parsed event
} MadeColumns;

MadeColumns *sg_cw_made_in(Arena *a);

// The column for a text: "sigma_" and the name, or something like it if that
// is taken.
Str sg_cw_make(MadeColumns *made, Str name, Str text, bool parsed);

// A column with a short name for a field of the event: "sigma_1".
Str sg_cw_make_alias(MadeColumns *made, Str field);

// Append the columns that are made of the parsed event, or those that are not,
// to a list with commas.
void sg_cw_put_made(StrBuf *out, const MadeColumns *made, bool parsed);

// Must the query hide a column that it makes?
static inline bool cw_has_made(const MadeColumns *made)
{
    return made->parsed || made->first != NULL;
}

// One condition on its way to text.
typedef struct Lower {
    Emitter *em;
    bool exact;      // -O case=exact
    bool permissive; // -O regex=permissive
    bool assume;     // -O assume=true
    MadeColumns *made;
    bool told_case, told_regex, told_number; // once per query is enough
} Lower;

// ---- level.c: what the language has at which level -----------------------

// An error unless the level of the query has it: "'case'".
void sg_cw_need(Emitter *em, CwLevel level, Span where, const char *what);

// A note when the query relies on something that the documentation does not
// show, nor any public query: see "Evidence" in README.md.
void sg_cw_note_assumed(Emitter *em, Str query, Span where);

// ---- log_groups.c --------------------------------------------------------

// Is it the names of log groups, with commas between them?
OptionCheck sg_cw_check_log_groups;

// ---- field.c: names ------------------------------------------------------

// The name as a query writes it; an error, and any text, when it cannot.
Str sg_cw_field(Emitter *em, Str name, Span where);

// Is it a word of the language?
bool sg_cw_is_keyword(Str name);

// Is the field, written as above, part of every event?
bool sg_cw_field_is_constant(Str name);

// ---- like_pattern.c: strings ----------------------------------------------

// One alternative of a regular expression, or one value of a list.
typedef struct Branch Branch;
struct Branch {
    Branch *next;
    Str text;
    bool head, tail; // must match at the start, at the end
    bool dots;       // has a '.' that stands for any character, line breaks too
};

// The pattern of a string; NULL when it matches whatever there is.  Keywords
// are looked for in the raw event, where JSON has escaped quotes and
// backslashes.
Branch *sg_cw_pattern(const Lower *lo, const Value *v, bool keyword);

// 'end' may be what a branch ends with, if the end counts.
void sg_cw_allow_end(Arena *a, Branch *b, Str end);
void sg_cw_put_optional(StrBuf *out, Str end); // as a regular expression

// The regular expression for any of the branches, with its slashes.
Str sg_cw_pattern_union(Arena *a, const Branch *first, bool any_case,
                        bool assume);

// Can it be written as a string literal without any escaping?
bool sg_cw_is_quotable(Str text);
Str sg_cw_quote(Arena *a, Str text);

// No letters: equal text and equal text in any case are the same thing.
bool sg_cw_is_caseless(Str text);

// A character as it may be spelled in a JSON event: see RegexSpelling.
bool sg_cw_put_json_char(StrBuf *out, Str c);

#define CW_REGEX_SPECIAL "\\.+*?()|[]{}^$"

// How strings are spelled in patterns of fields, and in those of keywords.
const RegexSpelling *sg_cw_field_spelling(bool assume);
const RegexSpelling *sg_cw_event_spelling(bool assume);

// Print a character that a regular expression literal cannot hold as it is,
// whatever it means there.  False: it can.
bool sg_cw_put_special(StrBuf *out, char c);

// ---- like_regex.c: regular expressions -----------------------------------

// The body of a literal for the author's regular expression; an error when
// the service's engines cannot run it.  Empty: it matches anything.
// 'end' may stand before each of its "$"; empty: nothing may.
Str sg_cw_regex(Lower *lo, const Value *v, Str end);

// ---- clause.c: nested AND and OR -----------------------------------------

typedef enum ClauseKind { CLAUSE_TEXT, CLAUSE_AND, CLAUSE_OR } ClauseKind;

typedef struct Clause Clause;
struct Clause {
    ClauseKind kind;
    Str text;      // CLAUSE_TEXT
    Clause *first; // CLAUSE_AND, CLAUSE_OR
    Clause **tail;
    Clause *next;
};

Clause *sg_cw_clause(Arena *a, ClauseKind kind);
Clause *sg_cw_clause_text(Arena *a, Str text);
void sg_cw_clause_add(Clause *to, Clause *clause);
void sg_cw_clause_put(StrBuf *out, const Clause *clause);

// The end of a string, a pattern or a quoted name that begins at 'at'.
// Conditions have escapes in patterns only: see like_pattern.c.
size_t sg_cw_skip_quoted(Str s, size_t at);

// ---- leaf.c, leaf_parts.c and print.c: comparisons ----------------------

typedef enum LeafKind {
    LEAF_NUMBER,   // f = 22                  f in [22, 23]
    LEAF_LITERAL,  // f = "192.0.2.1"         f in ["192.0.2.1", "10.0.0.1"]
    LEAF_ANYCASE,  // f like /(?i)^root$/     f like /(?i)^(?:root|admin)$/
    LEAF_CASED,    // f like /^Root$/         f like /^(?:Root|Admin)$/
    LEAF_REGEX,    // f like /^ro+t/
    LEAF_CIDR,     // isIpv4InSubnet(f, "10.0.0.0/8")
    LEAF_COMPARE,  // f >= 10
    LEAF_TRUTH,    // f = 1 or f like /(?i)^true$/
    LEAF_FIELDREF, // tolower(f) = tolower(g)
    LEAF_PART,     // formatDate(f, "%H", "UTC") = "03"
    LEAF_FILLED,   // f != ""
    LEAF_PRESENT   // ispresent(f)
} LeafKind;

typedef struct Leaf {
    LeafKind kind;
    Str name;      // the field as the query writes it
    bool truth;    // LEAF_TRUTH, LEAF_FILLED, LEAF_PRESENT
    bool absent;   // it must not match
    bool guarded;  // its negation needs "not ispresent(f) or" in front
    Str other;     // LEAF_FIELDREF, as the query writes it
    bool paired;   // LEAF_FIELDREF: 'other' needs no guard here
    bool assume;   // -O assume=true
    bool core;     // -O level=core
    Branch *first; // NUMBER, LITERAL, ANYCASE, CASED, REGEX
    Branch **tail;
    Map seen; // the branches, to leave out duplicates
    const Value *value;
} Leaf;

Leaf *sg_cw_leaf(Lower *lo, const Expr *e);

// One value more, unless it has it.
void sg_cw_leaf_add_branch(Arena *a, Leaf *leaf, Branch *b);
void sg_cw_leaf_add(Arena *a, Leaf *leaf, Str text);
void sg_cw_leaf_regex(Lower *lo, Leaf *leaf, const Expr *e);

// Is the value compared as written?  Patterns of a field that a pipeline
// declares are not: the field's spelling is that of whole values.
bool sg_cw_is_exact(const Lower *lo, const Expr *e);

// Can an OR of two such leaves on one field be said by one leaf?
bool sg_cw_leaf_merges(const Leaf *leaf);
void sg_cw_leaf_merge(Arena *a, Leaf *into, const Leaf *leaf);

// The leaf, or its negation where the field is present.
Clause *sg_cw_leaf_clause(Arena *a, const Leaf *leaf, bool negated);

Clause *sg_cw_present_clause(Arena *a, Str name, bool present);

// ---- declared.c: fields that are declared --------------------------------

// By the options exact_fields, containers and arrays, or the pipeline's states
// of these names.

// What a pipeline has set for this name, or NULL.
const Node *sg_cw_state(const Emitter *em, const char *name);

// Does the log spell this value of the field just so?  States: exact_fields,
// for any value, lower_fields, upper_fields and capital_fields.
bool sg_cw_is_spelled(const Emitter *em, Str field, Str text);

// What values of the field in the log may have at their end, and rules leave
// out; empty: nothing.  State: the map optional_ends.
Str sg_cw_optional_end(const Emitter *em, Str field);

// The path "a.*.b.*" that is declared for a.b.
bool sg_cw_find_array(const Emitter *em, Str field, Str *path);

// The list of objects with "name" and "value" in which a field is the value of
// the name that follows a dot: state "named".
bool sg_cw_find_named(const Emitter *em, Str field, Str *list);

// Fields with texts between them, which make up the field together; NULL for a
// field of the log.  State: the map "joined".
const Node *sg_cw_joined_parts(const Emitter *em, Str field);

// Does the service perhaps make no field of it, as it makes 200 of an event and
// no more?  Then it is read from the parsed event.  State: parsed_fields.
bool sg_cw_is_parsed(const Emitter *em, Str field);

// Has the field true or false, or is it not there?  State: boolean_fields.
bool sg_cw_is_boolean(const Emitter *em, Str field);

// Is it declared to be an object, a list, or a field of a list's elements?
bool sg_cw_is_container(const Emitter *em, Str field);

// The next part of a dotted path; a star is a list.
Str sg_cw_next_part(Str path, size_t *at);
bool sg_cw_is_star(Str part);

// ---- json.c: objects and lists -------------------------------------------

// Is the field of 'ir' one that CloudTrail's events have an object or a list
// in?
bool sg_cw_is_known_list(const RuleIr *ir, Str field);

// Warn of a field of 'ir' that CloudTrail's events have an object or a list in,
// and that no pipeline declares.  False: there is nothing to warn of.
bool sg_cw_warn_container(Emitter *em, const RuleIr *ir, Str field, Span where);

// False: the field is not known to be an object or a list.
bool sg_cw_leaf_json(Lower *lo, Leaf *leaf, const Expr *e);

// "sigma_json.a.b"
Str sg_cw_parsed_path(Emitter *em, Str field, Span where);

// The field of an event, in the parsed event if need be.
Str sg_cw_event_field(Emitter *em, Str field, Span where);

// ---- lower_condition.c: conditions ---------------------------------------

// The text of a condition, and the columns that it looks at.
Str sg_cw_condition(Emitter *em, const Expr *e, MadeColumns *made);

// The same with short names for fields that it names often: a shorter query.
Str sg_cw_condition_with_aliases(Emitter *em, const Expr *e, MadeColumns *made);

// ---- split.c: one condition as several -----------------------------------

// How the stages of a query become text.
typedef struct Layout {
    Str comments; // in front of them, with their line feeds
    bool columns; // "fields" comes first, for the columns that are shown
    bool counted; // all rows, as they are counted and not shown
    Str between;  // the stages
} Layout;

typedef struct Split Split;
struct Split {
    Emitter *em;
    const Query *query;
    size_t max;                                   // characters
    Str (*print)(const Split *sp, Str condition); // the whole query
    Layout layout;
    StrItem *first, **tail; // the queries
};

// Characters of a query as the service counts them, those of comments too.
size_t sg_cw_length(Str query);
bool sg_cw_fits(const Split *sp, Str query);

// The whole query with short names for fields.
Str sg_cw_shorten(const Split *sp, const Expr *e);

// False: it cannot be split into queries that are short enough.
bool sg_cw_split(Split *sp, const Expr *e);

// ---- formats.c -----------------------------------------------------------

extern const Format sg_cw_formats[];

// ---- columns.c -----------------------------------------------------------

// "@timestamp, eventName, @message"
void sg_cw_put_columns(Emitter *em, StrBuf *out);

// ---- query_text.c --------------------------------------------------------
// ------------------------------------------------------------

// Is the query for something that an account runs by itself?
static inline bool cw_is_deployed(const Emitter *em)
{
    return em->format->document != NULL;
}

// Columns and filter, or the stages of a correlation.
Str sg_cw_one_line(Emitter *em, const Query *q);

// And does it, rather than keep the query for people?
static inline bool cw_is_run(const Emitter *em)
{
    return cw_is_deployed(em) && cw_options(em)->deploy != DEPLOY_QUERIES;
}

// One stage a line, under the rule's title and id.
Str sg_cw_pretty(Emitter *em, const Query *q);

// The same events or rows, on one line and without columns.
Str sg_cw_watched(Emitter *em, const Query *q);

// The same for who counts them: without "sort", "limit" and "dedup" that only
// pick which are shown.
Str sg_cw_counted(Emitter *em, const Query *q);

// ---- correlated_events.c -------------------------------------------------

// Would more events never make it false?
bool sg_cw_is_monotone(const Correlation *c);

// ---- correlate.c: correlation rules --------------------------------------

// What comes of a rule.  Only correlations have stages, which formats write
// on one line or several.
typedef struct Stages {
    StrItem *first, **tail;
    const StrItem *counted; // of them, the one that counts
    Str aggregate, groups;  // what it counts, "count(*)", and by which
    size_t group_count;     // columns
    Str measure;            // the column to sort by; empty: none
    bool limited;           // the limit is a stage already
    bool noted;             // what it relies on was told
    bool single;            // there is no more than one row
    const StrItem *picks;   // the first that only picks which rows are shown
    MadeColumns *made;      // that its conditions look at
    const Expr *expr;       // the condition; NULL for a correlation
} Stages;

void sg_cw_correlate(Emitter *em, const CorrelationInput *in);

// That of the option; without one, what an account runs looks at one window,
// and windows of others are told apart by the clock.
CwWindow sg_cw_window(const Emitter *em);

#endif
