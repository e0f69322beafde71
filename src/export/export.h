// export.h - rules as documents of other programs.
//
// A format is a row of export_formats.c and a function that writes one JSON
// text. Nothing here asks for the time or for the place of a file: the same
// rules and options give the same bytes.
#ifndef SIGCC_EXPORT_EXPORT_H
#define SIGCC_EXPORT_EXPORT_H

#include "data/json_write.h"
#include "emit/option.h"
#include "sigma/ast.h"

// What formats can be told.  Each has the options that it has use for.
typedef struct ExportOptions {
    Str name, description;
} ExportOptions;

typedef struct Export {
    Arena *arena; // of the document
    const Rule *const *rules;
    size_t count;
    const ExportOptions *options;
    DiagList *diags;
} Export;

typedef struct ExportFormat {
    const char *name, *summary;
    const Option *options; // ends with a row without name
    void (*write)(const Export *x, JsonWriter *w);
} ExportFormat;

const ExportFormat *sg_export_format_at(size_t index); // NULL past the end
const ExportFormat *sg_export_format_find(Str name);   // NULL: there is none

// The document.  False, and messages say why: there is none.
bool sg_export_write(const ExportFormat *f, const Export *x, Str *document);

// ---- alerting.c ----------------------------------------------------------

// The rules that alert: sound ones that are no filters, and that correlations
// do not ask for only themselves.
size_t sg_export_alerting(Rule *const *rules, size_t count, const Rule **to);

// What to call a rule: its title, or its id.
Str sg_export_title(const Rule *rule);

// ---- navigator.c ---------------------------------------------------------

void sg_export_navigator(const Export *x, JsonWriter *w);

#endif
