// export.h - rules as documents of other programs.
//
// A format is a row of export_formats.c and a function that writes one JSON
// text. Nothing here asks for the time or for the place of a file: the same
// rules and options give the same bytes.
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

typedef struct Export {
    Arena *arena;             // of the document
    const Rule *const *rules; // that alert
    size_t count;
    const Pack *pack;         // that they are of; NULL: of none
    const Rule *const *hunts; // of the pack: they are not among 'rules'
    size_t hunt_count;
    const size_t *rank; // by the index of a rule: what it refers to has less
    const Filters *filters;
    const ExportOptions *options;
    DiagList *diags;
} Export;

typedef struct ExportFormat {
    const char *name, *summary;
    const char *file;      // what a pack calls it
    const Option *options; // ends with a row without name
    // False: there is nothing to show.
    bool (*write)(const Export *x, JsonWriter *w);
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

// ---- navigator.c ---------------------------------------------------------

bool sg_export_navigator(const Export *x, JsonWriter *w);

// ---- stix.c --------------------------------------------------------------

bool sg_export_stix(const Export *x, JsonWriter *w);

#endif
