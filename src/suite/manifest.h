// manifest.h - what a test manifest says.  docs/testing.md describes it.
#ifndef SIGCC_SUITE_MANIFEST_H
#define SIGCC_SUITE_MANIFEST_H

#include "event/time.h"
#include "sigma/ast.h"

// A list of texts, for a group.
typedef struct GroupWant GroupWant;
struct GroupWant {
    GroupWant *next;
    StrItem *values;
};

typedef struct WindowWant WindowWant;
struct WindowWant {
    WindowWant *next;
    Span span;
    const GroupWant *group; // NULL: any
    bool has_from, has_to, has_events, has_value;
    Time from, to;
    uint64_t events;
    double value;
};

typedef struct NumberWant NumberWant;
struct NumberWant {
    NumberWant *next;
    uint64_t number;
};

// What is expected of one document.
typedef struct Expectation Expectation;
struct Expectation {
    Expectation *next;
    Span span;
    Str document; // id, name or title; empty: the only one that alerts
    bool has_matches, at_least;
    uint64_t matches;
    bool has_events, has_ids, has_groups, has_windows;
    NumberWant *events;
    StrItem *ids;
    GroupWant *groups;
    WindowWant *windows;
};

typedef enum ExpectKind {
    EXPECT_LISTED, // what 'expected' says; other documents are not found
    EXPECT_ALL,    // every event
    EXPECT_NONE
} ExpectKind;

typedef struct TestCase TestCase;
struct TestCase {
    TestCase *next;
    Span span;
    Str name;
    Str corpus;       // a path, or empty and
    Str events;       // JSON Lines
    Span events_span; // of either
    Span *lines;      // where each line of 'events' comes from
    size_t line_count;
    ExpectKind kind;
    Expectation *expected;
    StrItem *pipelines, *filters; // of this case only
};

typedef enum TargetStatus {
    TARGET_OK,
    TARGET_APPROXIMATE, // a query with warnings
    TARGET_UNSUPPORTED
} TargetStatus;

// The query that the rule becomes.
typedef struct TargetTest TargetTest;
struct TargetTest {
    TargetTest *next;
    Span span;
    Str target, format, golden; // golden: a path, or empty
    Span golden_span;
    StrItem *pipelines;
    TargetStatus status;
    Str diagnostic; // "SG7305" or its name; empty: any
};

// A document that the manifest says is in the rule file.
typedef struct DocumentWant DocumentWant;
struct DocumentWant {
    DocumentWant *next;
    Span span;
    Str id, title;
};

typedef struct Manifest {
    const Source *source;
    Span span;
    Str rule;       // path
    bool is_mirror; // the rule is known by the path of its info.yml only
    Span rule_span;
    StrItem *needs, *pipelines, *time_fields;
    Str event_id;
    DocumentWant *documents;
    TestCase *cases;
    TargetTest *targets;
} Manifest;

// Is this document a manifest, or an info.yml?
bool sg_is_manifest(const Node *document);
bool sg_is_regression_info(const Node *document);

// Read the one document of a file.  NULL: it is neither, or an error was
// reported.  'scratch' is for nodes.
Manifest *sg_manifest_read(Arena *a, const Node *document, const Source *source,
                           DiagList *diags);

// regression_info.c: the same for SigmaHQ's layout.
Manifest *sg_regression_info_read(Arena *a, const Node *document,
                                  const Source *source, DiagList *diags);

#endif
