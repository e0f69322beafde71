// suite.h - rule tests under way: what the files of suite/ share.
#ifndef SIGCC_SUITE_SUITE_H
#define SIGCC_SUITE_SUITE_H

#include "api/matcher.h"
#include "base/file.h"
#include "base/map.h"
#include "suite/manifest.h"

// What tests made of a detection item.
typedef struct ItemCover ItemCover;
struct ItemCover {
    ItemCover *next;
    Span span;
    Str text; // "eventName|startswith"
    bool was_true, was_false;
};

typedef struct RuleCover {
    Str file, title, id;
    uint32_t line;
    bool tested, was_true, was_false;
    ItemCover *items;
} RuleCover;

// A compiler that several manifests use.
typedef struct KeptCompiler KeptCompiler;
struct KeptCompiler {
    KeptCompiler *next;
    Str target;
    sigcc_compiler *compiler;
};

struct sigcc_suite {
    Arena *arena;   // what callers see
    Arena *scratch; // one manifest
    sigcc_diagnostics diagnostics;
    KeptCompiler *compilers;
    sigcc_case *cases;
    size_t count, cap;
    sigcc_declaration *declared;
    size_t declared_count, declared_cap;
    sigcc_case_count *counts; // of manifests that were declared
    size_t count_count, count_cap;
    Map covers;               // to RuleCover, by file and line
    sigcc_coverage *coverage; // made of 'covers'
    size_t coverage_count, coverage_cap;
    sigcc_reader reader;
    bool has_reader;
    const char *rule; // of an info.yml; NULL: as its path says
    bool began;       // the reader stays what it is
};

// Everything that lives as long as one manifest.
typedef struct Setup {
    sigcc_collection *rules;
    sigcc_matcher *matcher;
    sigcc_pipeline **pipelines;
    size_t pipeline_count, pipeline_cap;
    Str rule_path;
    RuleCover **covers; // by rule, NULL as long as nobody has asked
    bool sound;
} Setup;

// What was found of one document.
typedef struct Seen {
    uint64_t *events; // numbers, ascending, no double ones
    size_t count, cap;
} Seen;

typedef struct Observation {
    uint64_t events;           // how many there were
    Seen *seen;                // by rule
    const sigcc_match **finds; // of correlations
    size_t find_count;
} Observation;

typedef struct Running {
    sigcc_suite *suite;
    const Manifest *manifest;
    const TestCase *test;
    Setup *setup;
    sigcc_matches *matches; // of the current case
    sigcc_correlator *correlator;
    Observation seen;
    StrBuf message; // empty: passed
    StrBuf why;
    bool broken;
    bool again; // the events are shown once more: messages have been kept
} Running;

// ---- suite_files.c -------------------------------------------------------

// The text of a manifest, kept as long as the suite; NULL after an error, when
// *status says why.
const Source *sg_suite_source(sigcc_suite *s, const char *path,
                              sigcc_status *status);

FileStatus sg_suite_read(sigcc_suite *s, const char *path, Str *text,
                         const char **why);

// Say why a file cannot be read.
void sg_suite_unreadable(sigcc_suite *s, const Source *source,
                         FileStatus status, const char *why);

// Is something there?
bool sg_suite_has(sigcc_suite *s, const char *path);

sigcc_status sg_suite_add_rules(sigcc_suite *s, sigcc_collection *rules,
                                const char *path);
sigcc_pipeline *sg_suite_open_pipeline(sigcc_suite *s, const char *path);
sigcc_events *sg_suite_open_events(sigcc_suite *s, const char *path);

// ---- paths.c -------------------------------------------------------------

// Where a path of a manifest leads; empty: nowhere.  Normalised.
Str sg_suite_find(sigcc_suite *s, Arena *a, Str manifest, Str path);

// Say that it leads nowhere.
void sg_suite_not_found(sigcc_suite *s, Span where, Str path);

// The path beside the manifest, whether anything is there or not.
Str sg_suite_beside(Arena *a, Str manifest, Str path);

// "a/./b/../c" as "a/c".
Str sg_suite_clean_path(Arena *a, Str path);

// ---- setup.c -------------------------------------------------------------

// Load the rules of a manifest, with the pipelines and filters of a case, or
// NULL for none.  What is wrong is in the suite's diagnostics.
Setup *sg_suite_setup(sigcc_suite *s, const Manifest *m, const TestCase *test);

// A pipeline by its bundled name or its path, which is freed with the setup;
// NULL after an error.
sigcc_pipeline *sg_suite_pipeline(sigcc_suite *s, const Manifest *m,
                                  Setup *setup, const StrItem *name);

// Copy messages of another list, errors and warnings.
void sg_suite_take_diagnostics(sigcc_suite *s, const sigcc_diagnostics *from);

// ---- documents.c ---------------------------------------------------------

// A rule of the setup by id, name or title; NULL: there is none.
const Rule *sg_suite_document(const Setup *setup, Str name);

// Is it in the manifest's own rule file?
bool sg_suite_is_own(const Setup *setup, const Rule *rule);

// The rule that an expectation is about; NULL after an error, and the case is
// broken.
const Rule *sg_suite_expected(Running *run, const Expectation *e);

// ---- case_events.c -------------------------------------------------------

// Called while run->matches still knows the event; false: no more events.
typedef bool EventVisit(Running *run, const sigcc_event *event, void *state);

// Match the events of the case, all that are sound or until 'visit' answers
// false; 'state' is handed to it.  False: they cannot be opened.
bool sg_suite_events(Running *run, EventVisit *visit, void *state);

// Once more, without messages.
bool sg_suite_events_again(Running *run, EventVisit *visit, void *state);

// Keep messages of the case; errors break it.
void sg_suite_check(Running *run, const sigcc_diagnostics *list);

// ---- case.c --------------------------------------------------------------

void sg_suite_case(Running *run);

// ---- compare.c -----------------------------------------------------------

// Fill in run->message and run->why.
void sg_suite_compare(Running *run);

// ---- explain_case.c ------------------------------------------------------

// Explain why events are not found ('wanted'), or why they are; of those that
// 'expected' lists, or does not list, unless it is NULL.
void sg_suite_why(Running *run, const Rule *rule, bool wanted,
                  const NumberWant *expected);

// ---- compare_target.c ----------------------------------------------------

void sg_suite_target(Running *run, const TargetTest *t, sigcc_case *to);

// ---- coverage.c ----------------------------------------------------------

// The latest event of the case was evaluated: note what its items were.
void sg_suite_note_items(Running *run);
void sg_suite_note_rules(Running *run);

#endif
