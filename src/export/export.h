// export.h - rules as documents of other programs.
//
// A format is a row of export_formats.c and a function that writes one text.
// Nothing here asks for the time or for the place of a file: the same rules and
// options give the same bytes.
#ifndef SIGCC_EXPORT_EXPORT_H
#define SIGCC_EXPORT_EXPORT_H

#include "data/json_write.h"
#include "ir/filter.h"
#include "pack/pack.h"

// What formats can be told.  Each has the options that it has use for.
typedef struct ExportOptions {
    Str name, description;
    Str author;  // of the document
    Str created; // a date, or empty
    Tlp tlp;
} ExportOptions;

// What a target made of a rule.  Queries are made in a layer above, which
// hands them to the formats that show them.
typedef struct ExportQuery ExportQuery;
struct ExportQuery {
    ExportQuery *next;
    Str text;
};

typedef struct ExportRemark ExportRemark;
struct ExportRemark {
    ExportRemark *next;
    Severity severity;
    DiagId id;
    Str message, hint; // the hint is often empty
};

typedef struct ExportAnswer {
    ExportQuery *queries, *last_query; // none: it was refused, or not asked for
    ExportRemark *remarks, *last_remark;
} ExportAnswer;

typedef struct ExportTarget {
    Str name, title;             // "splunk", "Splunk SPL"
    const ExportAnswer *answers; // by the index of a rule
} ExportTarget;

// The tests of the rules of a file.
typedef struct ExportTests {
    size_t finding, silent; // cases that they must find, and must not
} ExportTests;

typedef struct Export {
    Arena *arena;             // of the document
    const Rule *const *rules; // that alert
    size_t count;
    const Pack *pack;         // that they are of; NULL: of none
    const Rule *const *hunts; // of the pack: they are not among 'rules'
    size_t hunt_count;
    const size_t *rank; // by the index of a rule: what it refers to has less
    const Filters *filters;
    const ExportTarget *targets; // of a format that shows queries
    size_t target_count;
    const Map *tests; // to ExportTests, by the name of a file of rules
    const ExportOptions *options;
    DiagList *diags;
} Export;

typedef struct ExportFormat {
    const char *name, *summary;
    const char *file;      // what a pack calls it
    const Option *options; // ends with a row without name
    // False: there is nothing to show.
    bool (*write)(const Export *x, StrBuf *to);
    bool shows_queries;
} ExportFormat;

const ExportFormat *sg_export_format_at(size_t index); // NULL past the end
const ExportFormat *sg_export_format_find(Str name);   // NULL: there is none

// The document.  False: there is none, and messages say why if rules were left
// out.
bool sg_export_write(const ExportFormat *f, const Export *x, Str *document);

// ---- alerting.c ----------------------------------------------------------

// The rules that alert: sound ones that are no filters, and that correlations
// do not ask for only themselves.
size_t sg_export_alerting(Rule *const *rules, size_t count, const Rule **to);

// What to call a rule: its title, or its id.
Str sg_export_title(const Rule *rule);

// ---- export_json.c -------------------------------------------------------

// A writer of a document for people and programs: one value on each line.
JsonWriter sg_export_json(StrBuf *to);

// Both of them texts.
void sg_export_member(JsonWriter *w, const char *key, Str text);

// The tactics of ATT&CK that a rule is tagged with, with commas between them.
Str sg_export_tactics(Arena *a, const Rule *rule);

// ---- navigator.c, page.c, stix.c -----------------------------------------

bool sg_export_navigator(const Export *x, StrBuf *to);
bool sg_export_page(const Export *x, StrBuf *to);
bool sg_export_stix(const Export *x, StrBuf *to);

#endif
