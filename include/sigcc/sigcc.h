/*
 * sigcc.h - compile Sigma detection rules into queries.
 *
 *     sigcc_collection *rules = sigcc_collection_new();
 *     sigcc_collection_add_file(rules, "rules/whoami.yml");
 *     sigcc_collection_link(rules);
 *
 *     sigcc_compiler *spl = sigcc_compiler_new("splunk");
 *     sigcc_output *out = sigcc_compile(spl, rules);
 *     for (size_t i = 0; i < sigcc_output_count(out); i++)
 *         puts(sigcc_output_query(out, i)->text);
 *
 *     sigcc_output_free(out);
 *     sigcc_compiler_free(spl);
 *     sigcc_collection_free(rules);
 *
 * Ownership.  What a _new or sigcc_compile() returns is yours: hand it to the
 * _free of the same name, which accepts NULL.  Everything else is borrowed,
 * and valid until the handle it came from is freed or changed.
 *
 * Mistakes.  A NULL handle, a call out of order or a structure without its size
 * gives SIGCC_BAD_ARGUMENT, or NULL or 0 where no status is returned. Handles
 * are not checked otherwise.
 *
 * Structures.  Those that you allocate begin with 'size', which you set to
 * their sizeof, so that later versions can add members; members not marked as
 * required may be 0.  All others are only ever allocated by sigcc.
 *
 * Errors.  A function that can fail returns a sigcc_status, or NULL; details
 * are in the handle's list of diagnostics.  No function prints, exits or
 * aborts.  A handle that reported SIGCC_NO_MEMORY or SIGCC_LIMIT can still be
 * freed, and keeps what it held before.
 *
 * Threads.  sigcc keeps no global state.  Functions that take a pointer to
 * const may be called on one handle by many threads at once; functions that
 * take a plain pointer need the handle to themselves.
 *
 * Text.  All text is UTF-8 and comes with its length where it may contain NUL
 * characters.  It is also followed by a NUL.
 */
#ifndef SIGCC_H
#define SIGCC_H

#include <stddef.h>

#include <sigcc/version.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(SIGCC_STATIC)
    #define SIGCC_API
#elif defined(_WIN32) && defined(SIGCC_BUILDING)
    #define SIGCC_API __declspec(dllexport)
#elif defined(_WIN32)
    #define SIGCC_API __declspec(dllimport)
#elif defined(__GNUC__)
    #define SIGCC_API __attribute__((visibility("default")))
#else
    #define SIGCC_API
#endif

typedef struct sigcc_collection sigcc_collection;   /* parsed rules */
typedef struct sigcc_pipeline sigcc_pipeline;       /* a processing pipeline */
typedef struct sigcc_compiler sigcc_compiler;       /* target and settings */
typedef struct sigcc_output sigcc_output;           /* queries */
typedef struct sigcc_pack sigcc_pack;               /* a pack.yml */
typedef struct sigcc_diagnostics sigcc_diagnostics; /* a list of problems */

/* Results and versions */

typedef enum sigcc_status {
    SIGCC_OK = 0,
    SIGCC_INVALID = 1,   /* the input has errors: see the diagnostics */
    SIGCC_NOT_FOUND = 2, /* no such file, target, format or option; no rule */
    SIGCC_IO = 3,        /* a file could not be read */
    SIGCC_LIMIT = 4,     /* the input is beyond a safety limit */
    SIGCC_NO_MEMORY = 5,
    SIGCC_BAD_ARGUMENT = 6 /* the caller broke the contract */
} sigcc_status;

SIGCC_API const char *sigcc_status_text(sigcc_status status);
SIGCC_API const char *sigcc_version(void); /* of the library at run time */

/* Diagnostics */

typedef enum sigcc_severity {
    SIGCC_NOTE = 0,
    SIGCC_WARNING = 1,
    SIGCC_ERROR = 2
} sigcc_severity;

/* No rule: the diagnostic is about a file or about YAML. */
#define SIGCC_NO_RULE ((size_t)-1)

/* An edit of a file that would fix the problem: 'text' replaces this range.
 * Nothing else in the file needs to change. Places are as in sigcc_diagnostic.
 */
typedef struct sigcc_edit {
    unsigned line, column, end_line, end_column;
    size_t offset, end_offset;
    const char *text;
    const struct sigcc_edit *next; /* belongs to it: make all or none */
} sigcc_edit;

/* Why a finding does not count. */
typedef enum sigcc_suppression {
    SIGCC_NOT_SUPPRESSED = 0,
    SIGCC_BY_COMMENT = 1,
    SIGCC_BY_CONFIGURATION = 2,
    SIGCC_BY_BASELINE = 3
} sigcc_suppression;

/* Only ever allocated by sigcc, so later versions may add members. */
typedef struct sigcc_diagnostic {
    int code; /* 3002 for SG3002; stable, see diagnostics.def; 0: a finding
                 that is not a message of the compiler */
    sigcc_severity severity;
    const char *name; /* "modifier_unknown"; of a finding, its check */
    const char *message;
    const char *hint;              /* "did you mean 'contains'?", or NULL */
    const char *file;              /* NULL: about no file */
    unsigned line, column;         /* from 1; columns in code points; 0: it is
                                      about the whole file */
    unsigned end_line, end_column; /* just past the end */
    size_t rule;                   /* index into the collection */
    const char *rule_id;           /* UUID of the rule, or NULL */
    /* The same place in bytes from 0, of the text as UTF-8 without byte order
     * mark; 0 where the text was not kept, as that of events. */
    size_t offset, end_offset;
    const sigcc_edit *edit; /* NULL: none is known */
    /* Of a finding; NULL and 0 elsewhere. */
    const char *key; /* tells it apart, wherever its lines move */
    const char *fix; /* what the edits change: "safe" nothing that is matched,
                        "meta" descriptive attributes, "unsafe" perhaps more */
    sigcc_suppression suppressed;
    const char *reason;     /* for it, as its author wrote; or NULL */
    const char *other_file; /* a second place, or NULL */
    unsigned other_line, other_column;
    const char *other; /* what is there */
} sigcc_diagnostic;

typedef enum sigcc_style {
    SIGCC_STYLE_TEXT = 0, /* file:line:col, source line and caret */
    SIGCC_STYLE_LINE = 1, /* one line each, for editors */
    SIGCC_STYLE_JSON = 2, /* JSON Lines */
    SIGCC_STYLE_COLOR = 3 /* as text, with ANSI colours */
} sigcc_style;

/* Return nonzero to stop. */
typedef int sigcc_write(void *user, const char *text, size_t length);

SIGCC_API size_t sigcc_diagnostics_count(const sigcc_diagnostics *list);

/* Errors found, including those beyond the limit of the list. */
SIGCC_API size_t sigcc_diagnostics_errors(const sigcc_diagnostics *list);

/* Diagnostics counted but not kept. */
SIGCC_API size_t sigcc_diagnostics_dropped(const sigcc_diagnostics *list);

/* NULL past the end. */
SIGCC_API const sigcc_diagnostic *sigcc_diagnostics_at(
    const sigcc_diagnostics *list, size_t index);

/* Print one diagnostic, as sigcc itself would. */
SIGCC_API sigcc_status sigcc_diagnostics_print(const sigcc_diagnostics *list,
                                               size_t index, sigcc_style style,
                                               sigcc_write *write, void *user);

/* Rules */

SIGCC_API sigcc_collection *sigcc_collection_new(void);
SIGCC_API void sigcc_collection_free(sigcc_collection *rules);

/* From now on, warnings about what is added become errors. */
SIGCC_API void sigcc_collection_set_strict(sigcc_collection *rules, int strict);

/* Copies 'text'.  A file with errors adds its sound rules; those with errors
 * are added too, but give no queries.  Other documents among rules (tests,
 * pipelines, other YAML) are skipped with a note; SIGCC_NOT_FOUND: the text
 * holds nothing else. */
SIGCC_API sigcc_status sigcc_collection_add(sigcc_collection *rules,
                                            const char *name, const char *text,
                                            size_t length);

/* Reads a file or a pipe, not a folder; "-" is standard input. */
SIGCC_API sigcc_status sigcc_collection_add_file(sigcc_collection *rules,
                                                 const char *path);

/* Give correlations other numbers and timespans, as a table of thresholds says,
 * which docs/packs.md describes; after the rules have been added and before
 * they are linked.  Later tables change what earlier ones have set.
 * SIGCC_INVALID: the table has errors, which are among the diagnostics of the
 * collection, and nothing was changed.  SIGCC_IO: the file cannot be read. */
SIGCC_API sigcc_status sigcc_collection_tune(sigcc_collection *rules,
                                             const char *name, const char *text,
                                             size_t length);
SIGCC_API sigcc_status sigcc_collection_tune_file(sigcc_collection *rules,
                                                  const char *path);

/* The same with the table of a pack, which may have none. */
SIGCC_API sigcc_status sigcc_collection_tune_pack(sigcc_collection *rules,
                                                  const sigcc_pack *pack);

/* How many correlations have been tuned. */
SIGCC_API size_t sigcc_collection_tuned(const sigcc_collection *rules);

/* Remove what was added under this name, rules and messages, for example to
 * add the text again after a change.  Works before and after linking, and
 * undoes it; the indexes of rules change.  What was made from the linked
 * collection (rules, matchers, diagnostics) must not be used any more; outputs
 * stay valid.  The memory of the text is kept until the collection is freed.
 * SIGCC_NOT_FOUND: nothing has this name. */
SIGCC_API sigcc_status sigcc_collection_remove(sigcc_collection *rules,
                                               const char *name);

/* Resolve references between rules: once, after the last add and before the
 * first compile.  From then on the collection does not change, and adding to it
 * is SIGCC_BAD_ARGUMENT until something is removed. */
SIGCC_API sigcc_status sigcc_collection_link(sigcc_collection *rules);

typedef enum sigcc_rule_kind {
    SIGCC_RULE_DETECTION = 0,
    SIGCC_RULE_CORRELATION = 1,
    SIGCC_RULE_FILTER = 2
} sigcc_rule_kind;

/* Absent parts are NULL. */
typedef struct sigcc_logsource {
    const char *category, *product, *service;
} sigcc_logsource;

/* Only ever allocated by sigcc.  Absent attributes are NULL. */
typedef struct sigcc_rule {
    sigcc_rule_kind kind;
    const char *title, *id, *name, *status, *level, *author, *description;
    const char *category, *product, *service; /* of the (first) log source */
    const char *file;
    unsigned line;           /* of its document, from 1 */
    int has_errors;          /* it gives no queries */
    const char *const *tags; /* ends with NULL */
    const char *type;        /* of a correlation: "event_count", for example */
    size_t title_length;     /* a title may hold NUL characters */
    /* More than one where the rule lists parts of its log source: it is for
     * the events of any of them. */
    const sigcc_logsource *logsources;
    size_t logsource_count; /* at least 1 */
    const size_t *bases;    /* indexes of the rules that a correlation, once
                               linked, refers to */
    size_t base_count;      /* 0: of other rules, and of those with errors */
} sigcc_rule;

SIGCC_API size_t sigcc_collection_count(const sigcc_collection *rules);

/* NULL past the end. */
SIGCC_API const sigcc_rule *sigcc_collection_rule(const sigcc_collection *rules,
                                                  size_t index);

/* Nonzero: the linked rule is one that alerts.  Filters do not, nor rules with
 * errors, nor those that only correlations ask for. */
SIGCC_API int sigcc_collection_alerts(const sigcc_collection *rules,
                                      size_t index);
SIGCC_API const sigcc_diagnostics *sigcc_collection_diagnostics(
    const sigcc_collection *rules);

/* Pipelines */

/* Parse a pipeline.  With 'allow_external' it may read files when it runs.
 * NULL when out of memory, or when no bundled pipeline has this name; a
 * pipeline with errors can be asked for its diagnostics, but not used. */
SIGCC_API sigcc_pipeline *sigcc_pipeline_parse(const char *name,
                                               const char *text, size_t length,
                                               int allow_external);
SIGCC_API sigcc_pipeline *sigcc_pipeline_file(const char *path,
                                              int allow_external);
SIGCC_API sigcc_pipeline *sigcc_pipeline_builtin(const char *name);
SIGCC_API void sigcc_pipeline_free(sigcc_pipeline *pipeline);
SIGCC_API const sigcc_diagnostics *sigcc_pipeline_diagnostics(
    const sigcc_pipeline *pipeline);

/* Compiling */

/* 'target' is a name or alias.  NULL when the target is unknown, or out of
 * memory. */
SIGCC_API sigcc_compiler *sigcc_compiler_new(const char *target);
SIGCC_API void sigcc_compiler_free(sigcc_compiler *compiler);

/* SIGCC_NOT_FOUND when the target has no such format. */
SIGCC_API sigcc_status sigcc_compiler_set_format(sigcc_compiler *compiler,
                                                 const char *format);

/* SIGCC_NOT_FOUND when the target has no such option, SIGCC_INVALID when the
 * option does not take this value.  One that is listed with the detail "FILE"
 * takes the text of a file. */
SIGCC_API sigcc_status sigcc_compiler_set_option(sigcc_compiler *compiler,
                                                 const char *name,
                                                 const char *value);

/* Why the latest sigcc_compiler_set_option() gave SIGCC_INVALID: what is wrong
 * with the value, and what the option takes.  NULL when it did not.  Borrowed
 * until the compiler is freed. */
SIGCC_API const char *sigcc_compiler_option_error(
    const sigcc_compiler *compiler);

/* Pipelines apply by priority, then in the order they are added.  Borrows the
 * pipeline until the compiler is freed.  SIGCC_INVALID for one with errors,
 * SIGCC_NOT_FOUND for one that is not meant for this target. */
SIGCC_API sigcc_status sigcc_compiler_add_pipeline(
    sigcc_compiler *compiler, const sigcc_pipeline *pipeline);

/* Like sigcc_compiler_add_pipeline(), without adding it: is it for this target?
 */
SIGCC_API sigcc_status sigcc_compiler_check_pipeline(
    const sigcc_compiler *compiler, const sigcc_pipeline *pipeline);

/* Accept pipelines regardless of their 'allowed_backends'. */
SIGCC_API void sigcc_compiler_allow_all_pipelines(sigcc_compiler *compiler);

/* Use for every rule the bundled pipeline that fits its log source.  A rule
 * that none fits gets the note SG6019. */
SIGCC_API sigcc_status sigcc_compiler_set_auto(sigcc_compiler *compiler);

/* A rule whose log source no pipeline is for gets the error SG6020 instead of a
 * query. */
SIGCC_API void sigcc_compiler_require_pipeline(sigcc_compiler *compiler);

/* A value of a variable for placeholders in rules; values of one name add up.
 * They override the variables of pipelines. */
SIGCC_API sigcc_status sigcc_compiler_add_variable(sigcc_compiler *compiler,
                                                   const char *name,
                                                   const char *value);

/* Nonzero when all queries of a call become one document, by the format or by
 * the finalizers of a pipeline: the rules must then be compiled in one call. */
SIGCC_API int sigcc_compiler_makes_document(const sigcc_compiler *compiler);

/* Nonzero when the format writes several files, which sigcc_output_file() has:
 * an app, say. */
SIGCC_API int sigcc_compiler_makes_files(const sigcc_compiler *compiler);

/* Warnings about queries become errors. */
SIGCC_API void sigcc_compiler_set_strict(sigcc_compiler *compiler, int strict);

/* The rules must be linked.  Otherwise NULL only when out of memory: rules that
 * fail are in the diagnostics. */
SIGCC_API sigcc_output *sigcc_compile(const sigcc_compiler *compiler,
                                      const sigcc_collection *rules);

/* Like sigcc_compile(), for 'count' rules from index 'first' on.  Messages
 * about a rule that only a correlation asks for come with the correlation. */
SIGCC_API sigcc_output *sigcc_compile_some(const sigcc_compiler *compiler,
                                           const sigcc_collection *rules,
                                           size_t first, size_t count);
SIGCC_API void sigcc_output_free(sigcc_output *output);

/* Only ever allocated by sigcc. */
typedef struct sigcc_query {
    const char *text;
    size_t length;
    size_t rule;      /* index into the collection */
    size_t condition; /* index of the rule's condition, from 0 */
} sigcc_query;

SIGCC_API size_t sigcc_output_count(const sigcc_output *output);

/* NULL past the end. */
SIGCC_API const sigcc_query *sigcc_output_query(const sigcc_output *output,
                                                size_t index);

/* All queries in the output format: one document, or the queries with
 * an empty line between them.  Valid until the output is freed. */
SIGCC_API const char *sigcc_output_document(const sigcc_output *output,
                                            size_t *length);
/* Only ever allocated by sigcc. */
typedef struct sigcc_file {
    const char *path; /* below the folder of all files: letters, digits, "-_."
                       * and '/' between its parts */
    const char *text;
    size_t length;
} sigcc_file;

/* A file of a format that writes several; the document has them one after
 * another, each below a line with its path.  NULL past the end. */
SIGCC_API const sigcc_file *sigcc_output_file(const sigcc_output *output,
                                              size_t index);
SIGCC_API const sigcc_diagnostics *sigcc_output_diagnostics(
    const sigcc_output *output);

/* A rule after every stage, as text for people: as written, with its
 * modifiers applied, after each transformation, as expressions.  NULL when out
 * of memory, and for rules with errors. */
SIGCC_API sigcc_output *sigcc_explain(const sigcc_compiler *compiler,
                                      const sigcc_collection *rules,
                                      size_t rule);

/* Events */

/* One event, as text.  'text' is borrowed until the next event is read. */
typedef struct sigcc_event {
    size_t size;      /* sizeof(sigcc_event); required */
    const char *text; /* required; from '{' to its bracket, not checked, no NUL
                         after it */
    size_t length;
    const char *file;    /* required; the name the reader was given for it */
    size_t line, column; /* where it begins in its file, from 1; columns in
                            code points */
    size_t number;       /* from 1, in the order of reading */
} sigcc_event;

typedef struct sigcc_events sigcc_events; /* a file of events */

/* Reads JSON Lines, JSON objects over several lines, JSON lists of objects and
 * objects whose first key is "Records" or "records" and holds such a list; any
 * number of these in one file, which may be compressed with gzip.  "-" is
 * standard input.  NULL only when out of memory: errors in the file are in the
 * diagnostics.  Memory is bounded by the longest event, which is limited.
 */
SIGCC_API sigcc_events *sigcc_events_open(const char *path);

/* Like sigcc_events_open(), for uncompressed text, which is borrowed. */
SIGCC_API sigcc_events *sigcc_events_of_text(const char *name, const char *text,
                                             size_t length);
SIGCC_API void sigcc_events_free(sigcc_events *events);

/* Fill in 'event', whose size is set; 0 past the last one.  Numbers go on from
 * 'event->number', which the caller sets to 0 before the first call, so that
 * they can go on from one file to the next.  Text that is not an event is
 * reported and skipped, as is an event that is cut off. */
SIGCC_API int sigcc_events_next(sigcc_events *events, sigcc_event *event);
SIGCC_API const sigcc_diagnostics *sigcc_events_diagnostics(
    const sigcc_events *events);

/* Matching rules against events */

typedef struct sigcc_matcher sigcc_matcher; /* rules made ready for events */
typedef struct sigcc_matches sigcc_matches; /* what one thread has found */
typedef struct sigcc_correlator sigcc_correlator; /* correlations in progress */

SIGCC_API sigcc_matcher *sigcc_matcher_new(void);
SIGCC_API void sigcc_matcher_free(sigcc_matcher *matcher);

/* As for compilers: pipelines map fields to the names that events use. */
SIGCC_API sigcc_status sigcc_matcher_add_pipeline(
    sigcc_matcher *matcher, const sigcc_pipeline *pipeline);
SIGCC_API sigcc_status sigcc_matcher_add_variable(sigcc_matcher *matcher,
                                                  const char *name,
                                                  const char *value);

/* A field that holds the time of an event.  The first one that an event has
 * counts; without any the defaults do, see docs/matching.md. */
SIGCC_API sigcc_status sigcc_matcher_add_time_field(sigcc_matcher *matcher,
                                                    const char *name);

/* Events say in fields of this object which log source they are of: with
 * "logsource" in logsource.category, .product and .service, whatever their
 * case.  Rules for others are then not tried; an event without any of the three
 * is compared with all rules. */
SIGCC_API sigcc_status sigcc_matcher_set_route(sigcc_matcher *matcher,
                                               const char *name);

/* Prepare the linked rules; once.  Borrows them until the matcher is freed.
 * Rules that cannot be matched are reported and left out: SIGCC_INVALID. */
SIGCC_API sigcc_status sigcc_matcher_load(sigcc_matcher *matcher,
                                          const sigcc_collection *rules);
SIGCC_API const sigcc_diagnostics *sigcc_matcher_diagnostics(
    const sigcc_matcher *matcher);

/* A detection item that matched. */
typedef struct sigcc_matched_item {
    const char *field; /* "": a keyword */
    const char *value; /* of the event; "" where the field is absent */
    size_t value_length;
    unsigned line, column; /* of the item in the rule's file, from 1 */
    size_t field_length;
} sigcc_matched_item;

/* A field of a correlation's group. */
typedef struct sigcc_group_field {
    const char *name, *value;
    size_t name_length, value_length;
} sigcc_group_field;

/* Only ever allocated by sigcc. */
typedef struct sigcc_match {
    size_t rule;        /* index into the collection */
    int is_correlation; /* which of the two halves below is filled in */
    int is_silent;      /* only correlations ask for this rule */

    size_t event;     /* the event's number */
    size_t condition; /* index of the rule's condition, from 0 */
    const sigcc_matched_item *items;
    size_t item_count;

    const sigcc_group_field *group;
    size_t group_count;
    long long from, to;   /* first and last event, microseconds since 1970 */
    double value;         /* what was counted or computed, at its peak */
    const size_t *events; /* their numbers, the first of them */
    size_t event_count;   /* of 'events' */
    size_t all_events;    /* how many there were */
} sigcc_match;

SIGCC_API sigcc_matches *sigcc_matches_new(const sigcc_matcher *matcher);
SIGCC_API void sigcc_matches_free(sigcc_matches *matches);

/* The log source of the events that follow, whatever its case: rules for others
 * are left out.  NULL: unknown. */
SIGCC_API sigcc_status sigcc_matches_set_logsource(sigcc_matches *matches,
                                                   const char *category,
                                                   const char *product,
                                                   const char *service);

/* Match one event; adds to what has been found.  SIGCC_INVALID: the event is
 * broken, see the diagnostics. */
SIGCC_API sigcc_status sigcc_matches_add(sigcc_matches *matches,
                                         const sigcc_event *event);
SIGCC_API void sigcc_matches_clear(sigcc_matches *matches);
SIGCC_API size_t sigcc_matches_count(const sigcc_matches *matches);

/* NULL past the end.  In the order of events, then of rules. */
SIGCC_API const sigcc_match *sigcc_matches_at(const sigcc_matches *matches,
                                              size_t index);
SIGCC_API const sigcc_diagnostics *sigcc_matches_diagnostics(
    const sigcc_matches *matches);

/* How many events since the last clear named, in the route, a log source that
 * no rule is for.  *first: the log source of the first of them, such as
 * "product=windows,service=sysmon", until the next clear; NULL: none.  'first'
 * may be NULL. */
SIGCC_API size_t sigcc_matches_unrouted(const sigcc_matches *matches,
                                        const char **first);

/* Feed correlations what was found, in the order of events, from any number of
 * 'matches' made with the same matcher.  Times need not be in order: events
 * wait until one that is 'delay' microseconds younger has come, or until the
 * end; -1 waits for the end. */
SIGCC_API sigcc_correlator *sigcc_correlator_new(const sigcc_matcher *matcher,
                                                 long long delay);
SIGCC_API void sigcc_correlator_free(sigcc_correlator *correlator);
SIGCC_API sigcc_status sigcc_correlator_add(sigcc_correlator *correlator,
                                            const sigcc_matches *matches);

/* The end of the events; before more can come, the correlator must be cleared.
 */
SIGCC_API sigcc_status sigcc_correlator_finish(sigcc_correlator *correlator);

/* What was found since the last clear. */
SIGCC_API void sigcc_correlator_clear(sigcc_correlator *correlator);
SIGCC_API size_t sigcc_correlator_count(const sigcc_correlator *correlator);
SIGCC_API const sigcc_match *sigcc_correlator_at(
    const sigcc_correlator *correlator, size_t index);
SIGCC_API const sigcc_diagnostics *sigcc_correlator_diagnostics(
    const sigcc_correlator *correlator);

/* Rule tests */

typedef struct sigcc_suite sigcc_suite;

SIGCC_API sigcc_suite *sigcc_suite_new(void);
SIGCC_API void sigcc_suite_free(sigcc_suite *suite);

/* Where a suite gets the files that manifests name: 'read' hands a whole file
 * to 'write', in pieces of any length, and returns SIGCC_OK.  SIGCC_NOT_FOUND
 * means that there is no such file, anything else that it cannot be read.  A
 * nonzero return of 'write' asks to stop.  Only 'read' opens files; NULL
 * switches them off. */
typedef struct sigcc_reader {
    size_t size; /* sizeof(sigcc_reader); required */
    void *user;  /* handed to 'read' */
    sigcc_status (*read)(void *user, const char *path, sigcc_write *write,
                         void *to);
} sigcc_reader;

/* Copies 'reader'; before the first run. */
SIGCC_API sigcc_status sigcc_suite_set_reader(sigcc_suite *suite,
                                              const sigcc_reader *reader);

typedef enum sigcc_outcome {
    SIGCC_PASSED = 0,
    SIGCC_FAILED = 1,
    SIGCC_BROKEN = 2 /* the test could not be run */
} sigcc_outcome;

/* Only ever allocated by sigcc. */
typedef struct sigcc_case {
    const char *manifest; /* its file */
    unsigned line;        /* of the case in it, from 1 */
    const char *rule;     /* the rule's file */
    const char *title;    /* the rule's title */
    const char *name;     /* of the case */
    sigcc_outcome outcome;
    const char *message; /* what failed, in one line; NULL: it passed */
    const char *why;     /* which items failed on which values; or NULL */
    const char *golden;  /* of a query: the file that holds what is expected,
                            in the folder of the manifest, and what came out;
                            else NULL */
    const char *query;
    double seconds; /* of processor time */
} sigcc_case;

/* Run a manifest, or a SigmaHQ info.yml.  SIGCC_NOT_FOUND: the file describes
 * no tests.  Errors in it are in the diagnostics, and make a broken case. */
SIGCC_API sigcc_status sigcc_suite_run(sigcc_suite *suite, const char *path);

/* The rule that the SigmaHQ info.yml of the next runs is about, where its own
 * path does not say; NULL: its path says.  Borrowed until the next call. */
SIGCC_API sigcc_status sigcc_suite_set_rule(sigcc_suite *suite,
                                            const char *path);
SIGCC_API size_t sigcc_suite_count(const sigcc_suite *suite);
SIGCC_API const sigcc_case *sigcc_suite_case(const sigcc_suite *suite,
                                             size_t index);
SIGCC_API const sigcc_diagnostics *sigcc_suite_diagnostics(
    const sigcc_suite *suite);

/* What a manifest says that a target makes of its rule file.  Only ever
 * allocated by sigcc. */
typedef struct sigcc_declaration {
    const char *manifest; /* its file */
    unsigned line;        /* in it, from 1 */
    const char *rule;     /* path of the rule file; "": it is not there */
    const char *target;
    const char *format;     /* NULL: the usual one */
    const char *status;     /* "ok", "approximate" or "unsupported" */
    const char *diagnostic; /* a message that belongs to it, or NULL */
} sigcc_declaration;

/* Read what a manifest says of targets, and run nothing.  SIGCC_NOT_FOUND: the
 * file is not a manifest. */
SIGCC_API sigcc_status sigcc_suite_declare(sigcc_suite *suite,
                                           const char *path);
SIGCC_API size_t sigcc_suite_declared_count(const sigcc_suite *suite);

/* NULL past the end. */
SIGCC_API const sigcc_declaration *sigcc_suite_declared(
    const sigcc_suite *suite, size_t index);

/* The cases of a manifest that was declared. */
typedef struct sigcc_case_count {
    const char *manifest; /* its file */
    const char *rule;     /* path of the rule file; "": it is not there */
    size_t finding;       /* cases in which it must find something */
    size_t silent;        /* in which it must find nothing */
} sigcc_case_count;

/* NULL past the end. */
SIGCC_API const sigcc_case_count *sigcc_suite_case_count(
    const sigcc_suite *suite, size_t index);

/* A rule, or one of its detection items, and what the tests covered.
 */
typedef struct sigcc_coverage {
    const char *file, *title, *id;
    unsigned line, column; /* of the rule or the item, from 1 */
    const char *item;      /* "eventName|startswith"; NULL: the whole rule */
    int was_true, was_false;
    int tested; /* the rule has a test */
} sigcc_coverage;

/* The coverage of the rules in 'path', which also counts files that no test
 * has named.  Call it after the last run.
 * SIGCC_NOT_FOUND: the file holds documents of another kind, and no rule. */
SIGCC_API sigcc_status sigcc_suite_cover(sigcc_suite *suite, const char *path);
SIGCC_API size_t sigcc_suite_coverage_count(const sigcc_suite *suite);
SIGCC_API const sigcc_coverage *sigcc_suite_coverage(const sigcc_suite *suite,
                                                     size_t index);

/* Checking rules: what is wrong with them though they compile */

typedef struct sigcc_checker sigcc_checker;

/* With the profile "default".  NULL when out of memory. */
SIGCC_API sigcc_checker *sigcc_checker_new(void);
SIGCC_API void sigcc_checker_free(sigcc_checker *checker);

/* Every check as the profile has it; undoes earlier levels, but for those that
 * a configuration gives to single checks.  This and the other settings come
 * before the first file. SIGCC_NOT_FOUND: no such profile. */
SIGCC_API sigcc_status sigcc_checker_set_profile(sigcc_checker *checker,
                                                 const char *profile);

/* Every check off, whatever a configuration says, and of the compiler's
 * messages that no check is about only errors on: for a run of a few checks. */
SIGCC_API sigcc_status sigcc_checker_clear(sigcc_checker *checker);

/* A check by its id, or all checks that a name of sigma-cli stands for;
 * 'level' is off, note, warning, error, or on for its own level.
 * SIGCC_NOT_FOUND: no such check; SIGCC_INVALID: no such level. */
SIGCC_API sigcc_status sigcc_checker_set_level(sigcc_checker *checker,
                                               const char *check,
                                               const char *level);

/* A number that a check takes, as {"title-length", "max_length", 100}.
 * SIGCC_NOT_FOUND: no such check or option. */
SIGCC_API sigcc_status sigcc_checker_set_option(sigcc_checker *checker,
                                                const char *check,
                                                const char *option,
                                                unsigned value);

/* A configuration in the form of .sigcc.yml, as docs/checks.md describes it;
 * copies 'text'.  Its profile undoes earlier levels, and what is set after it
 * stands above it.  SIGCC_INVALID: it has errors, see the diagnostics. */
SIGCC_API sigcc_status sigcc_checker_configure(sigcc_checker *checker,
                                               const char *name,
                                               const char *text, size_t length);

/* The same in the form of sigma-cli's validation configuration. */
SIGCC_API sigcc_status sigcc_checker_configure_validators(
    sigcc_checker *checker, const char *name, const char *text, size_t length);

/* A baseline: JSON Lines, each with the key of a finding, its check and path,
 * as "sigcc check --write-baseline" writes them; copies 'text'.  Findings with
 * these keys do not count; those that are not found any more are in the
 * diagnostics.  SIGCC_INVALID: it has errors. */
SIGCC_API sigcc_status sigcc_checker_add_baseline(sigcc_checker *checker,
                                                  const char *name,
                                                  const char *text,
                                                  size_t length);

/* What became of the entries of baselines. */
typedef struct sigcc_baseline_result {
    const unsigned *stale; /* lines, from 1: not found any more */
    size_t stale_count;
    size_t found;   /* entries that are found */
    size_t unknown; /* of files that were not read, or checks that are off */
} sigcc_baseline_result;

/* After sigcc_checker_finish(); *result lives as long as the checker.  For one
 * baseline: lines do not say which it was.  SIGCC_BAD_ARGUMENT before. */
SIGCC_API sigcc_status sigcc_checker_baseline_result(
    const sigcc_checker *checker, sigcc_baseline_result *result);

/* What is said about configurations and baselines. */
SIGCC_API const sigcc_diagnostics *sigcc_checker_diagnostics(
    const sigcc_checker *checker);

/* What a configuration asks of the program that opens files.  Lists end with
 * NULL; paths are as they were written. */
typedef struct sigcc_checker_wants {
    const char *const *targets;
    const char *const *pipelines;
    const char *validators; /* a configuration of sigma-cli; or NULL */
} sigcc_checker_wants;

SIGCC_API const sigcc_checker_wants *sigcc_checker_wanted(
    const sigcc_checker *checker);

/* Nonzero: a configuration says not to check this file. */
SIGCC_API int sigcc_checker_excludes(const sigcc_checker *checker,
                                     const char *path);

/* The date of today, yyyy-mm-dd.  Without it no check asks for the date. */
SIGCC_API sigcc_status sigcc_checker_set_today(sigcc_checker *checker,
                                               const char *date);

/* Let checks look for the files that rules name: the regression tests of
 * SigmaHQ.  Nothing else opens files but sigcc_checker_add_file(). */
SIGCC_API sigcc_status sigcc_checker_allow_files(sigcc_checker *checker);

/* Compare tags with these techniques of MITRE ATT&CK instead of those that are
 * built in: a STIX bundle in JSON, or lines of an id such as T1059.001, a name
 * and tactics with commas between them, with tabs between columns, in order of
 * ids.  SIGCC_INVALID: it is neither. */
SIGCC_API sigcc_status sigcc_checker_set_attack_data(sigcc_checker *checker,
                                                     const char *text,
                                                     size_t length);

/* Also report what this target makes of every rule.  Borrows the compiler until
 * the checker is freed. */
SIGCC_API sigcc_status sigcc_checker_add_target(sigcc_checker *checker,
                                                const sigcc_compiler *compiler);

/* An older text of the file that is added later under this name, for checks of
 * what has changed; copies 'text'.  What is wrong with it is not reported. */
SIGCC_API sigcc_status sigcc_checker_add_base(sigcc_checker *checker,
                                              const char *name,
                                              const char *text, size_t length);

/* Nonzero: a check is on that wants older texts. */
SIGCC_API int sigcc_checker_compares(const sigcc_checker *checker);

/* Rules, as for a collection. */
SIGCC_API sigcc_status sigcc_checker_add(sigcc_checker *checker,
                                         const char *name, const char *text,
                                         size_t length);
SIGCC_API sigcc_status sigcc_checker_add_file(sigcc_checker *checker,
                                              const char *path);

/* After the last file, once: link the rules, compare them with each other,
 * compile them for the targets, and sort the findings. */
SIGCC_API sigcc_status sigcc_checker_finish(sigcc_checker *checker);

/* Empty before that.  Sorted by file, line, column and check; what the compiler
 * says about the rules is among them. */
SIGCC_API const sigcc_diagnostics *sigcc_checker_findings(
    const sigcc_checker *checker);
SIGCC_API const sigcc_collection *sigcc_checker_rules(
    const sigcc_checker *checker);

/* Why a check reports something: as sigcc_explanation().  NULL when there is no
 * such check. */
SIGCC_API const char *sigcc_check_explanation(const char *check);

/* Packs: what a folder of rules is as a whole */

/* Read a pack.yml, as docs/packs.md describes it; 'name' is its path, to which
 * those in it are relative.  NULL when out of memory; a pack with errors can
 * only be asked for its diagnostics. */
SIGCC_API sigcc_pack *sigcc_pack_parse(const char *name, const char *text,
                                       size_t length);
SIGCC_API sigcc_pack *sigcc_pack_file(const char *path);
SIGCC_API void sigcc_pack_free(sigcc_pack *pack);
SIGCC_API const sigcc_diagnostics *sigcc_pack_diagnostics(
    const sigcc_pack *pack);

/* A step of the story that the rules tell. */
typedef struct sigcc_pack_stage {
    const char *id, *title;
    const char *description; /* or NULL */
} sigcc_pack_stage;

/* Events that rules need. */
typedef struct sigcc_pack_logsource {
    sigcc_logsource source;
    const char *needs; /* what has to be switched on */
    const char *usual; /* how it is by default; or NULL */
} sigcc_pack_logsource;

/* How rules become queries of one target.  Lists end with NULL. */
typedef struct sigcc_pack_target {
    const char *name;
    const char *const *pipelines; /* names, or files beside the pack.yml */
    const char *const *options;   /* a name, its value, the next name ... */
} sigcc_pack_target;

/* Only ever allocated by sigcc.  Absent texts are NULL; lists of texts end with
 * NULL. */
typedef struct sigcc_pack_info {
    const char *name, *title, *version, *created; /* never NULL */
    const char *description, *author, *license;
    const char *tlp;   /* "clear", for example */
    const char *hunts; /* the folder of rules that people run */
    const char *const *references;
    const char *const *deploy; /* what to build; NULL: all that can be */
    const sigcc_pack_stage *stages;
    size_t stage_count;
    const sigcc_pack_logsource *logsources;
    size_t logsource_count;
    const sigcc_pack_target *targets;
    size_t target_count;
} sigcc_pack_info;

/* NULL for a pack with errors. */
SIGCC_API const sigcc_pack_info *sigcc_pack_about(const sigcc_pack *pack);

/* The stage of a linked rule; NULL: it is in none. */
SIGCC_API const sigcc_pack_stage *sigcc_pack_stage_of(
    const sigcc_pack *pack, const sigcc_collection *rules, size_t rule);

/* Nonzero: the rule is in the folder of hunts. */
SIGCC_API int sigcc_pack_is_hunt(const sigcc_pack *pack,
                                 const sigcc_collection *rules, size_t rule);

/* Compare the stages with the linked rules.  SIGCC_INVALID: a selector fits
 * none, or two stages want one rule; see the diagnostics. */
SIGCC_API sigcc_status sigcc_pack_check(sigcc_pack *pack,
                                        const sigcc_collection *rules);

/* Exporting: rules as documents of other programs */

typedef struct sigcc_exporter sigcc_exporter;

/* 'format' is a name of SIGCC_EXPORTS.  NULL when there is no such format, or
 * out of memory. */
SIGCC_API sigcc_exporter *sigcc_exporter_new(const char *format);
SIGCC_API void sigcc_exporter_free(sigcc_exporter *exporter);

/* As sigcc_compiler_set_option(). */
SIGCC_API sigcc_status sigcc_exporter_set_option(sigcc_exporter *exporter,
                                                 const char *name,
                                                 const char *value);

/* The rules are of this pack: it names the document, and its hunts are not
 * among the rules that alert.  Undoes earlier options of the same meaning.
 * Borrows the pack until the exporter is freed.  SIGCC_INVALID for one with
 * errors. */
SIGCC_API sigcc_status sigcc_exporter_set_pack(sigcc_exporter *exporter,
                                               const sigcc_pack *pack);

/* Show what this target makes of every rule; what it refuses is shown with the
 * reason, and is no error of the export.  Borrows the compiler until the
 * exporter is freed.  SIGCC_INVALID: the format shows no queries. */
SIGCC_API sigcc_status sigcc_exporter_add_target(
    sigcc_exporter *exporter, const sigcc_compiler *compiler);

/* The rules of the file that was added under this name have so many tests:
 * cases in which they must find something, and in which they must find nothing.
 * Formats that have no use for it do not ask. */
SIGCC_API sigcc_status sigcc_exporter_add_tests(sigcc_exporter *exporter,
                                                const char *file,
                                                size_t finding, size_t silent);

/* Warnings about the export become errors. */
SIGCC_API void sigcc_exporter_set_strict(sigcc_exporter *exporter, int strict);

/* One document of all rules that alert: neither filters, nor rules with errors,
 * nor those that only correlations ask for.  The rules must be linked.  The
 * same rules and options give the same document.  It is empty when there is no
 * such rule, or when the diagnostics hold errors; there are no queries.  NULL
 * when out of memory. */
SIGCC_API sigcc_output *sigcc_export(const sigcc_exporter *exporter,
                                     const sigcc_collection *rules);

/* Lists of what sigcc knows */

typedef enum sigcc_kind {
    SIGCC_TARGETS = 0,
    SIGCC_FORMATS = 1, /* of the target named 'of' */
    SIGCC_OPTIONS = 2, /* of the target named 'of' */
    SIGCC_MODIFIERS = 3,
    SIGCC_DIAGNOSTICS = 4, /* "SG3002" and its meaning */
    SIGCC_PIPELINES = 5,   /* bundled ones */
    SIGCC_TRANSFORMATIONS = 6,
    SIGCC_CONDITIONS = 7, /* of pipeline items; detail: their group */
    SIGCC_POSTPROCESSING = 8,
    SIGCC_FINALIZERS = 9,
    SIGCC_LEVELS = 10,              /* from the least to the most urgent */
    SIGCC_STATUSES = 11,            /* from the least to the most reliable */
    SIGCC_CORRELATION_METHODS = 12, /* of the target named 'of' */
    SIGCC_CHECKS = 13,
    SIGCC_PROFILES = 14, /* of checks */
    SIGCC_DATA = 15,     /* facts that checks compare rules with; the summary
                            is their version */
    SIGCC_EXPORTS = 16,  /* formats of sigcc_exporter_new() */
    SIGCC_EXPORT_OPTIONS = 17 /* of the format named 'of' */
} sigcc_kind;

/* Absent parts are NULL. */
typedef struct sigcc_entry {
    size_t size; /* sizeof(sigcc_entry); required */
    const char *name, *summary;
    const char *detail; /* target: its alias; format: "document" when it wraps
                           all queries in one, "files" when it makes several
                           files of them; option: its values, "one|two" or
                           "1..100"; export: "queries" when it shows
                           those of targets;
                           diagnostic: its name; check: its other names,
                           with a space between them */
    const char *extra;  /* target: file extension; option: its default;
                           export: the file that a pack has of it;
                           diagnostic: its severity; check: its level, and
                           whether it is off by default */
} sigcc_entry;

/* Fill in 'entry', whose size is set; 0 past the last one. */
SIGCC_API int sigcc_list(sigcc_kind kind, const char *of, size_t index,
                         sigcc_entry *entry);

/* The name of that kind nearest to 'name', for "did you mean"; or NULL. */
SIGCC_API const char *sigcc_nearest(sigcc_kind kind, const char *of,
                                    const char *name);

/* Why a message is given: Markdown, NUL-terminated and static.  Code blocks
   named bad.yml and good.yml show an example and its mend.  'code' is the
   number of sigcc_diagnostic.code.  NULL when there is no such message. */
SIGCC_API const char *sigcc_explanation(int code);

#ifdef __cplusplus
}
#endif

#endif
