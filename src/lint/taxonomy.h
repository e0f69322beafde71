// taxonomy.h - what is known of log sources: their fields, what a category of
// Windows implies, how files are called.  The facts are in data/.
#ifndef SIGCC_LINT_TAXONOMY_H
#define SIGCC_LINT_TAXONOMY_H

#include "facts/text_table.h"
#include "sigma/ast.h"

// In the order of the keys of tables.
typedef enum LogsourcePart {
    LOGSOURCE_PRODUCT,
    LOGSOURCE_CATEGORY,
    LOGSOURCE_SERVICE,
    LOGSOURCE_PARTS
} LogsourcePart;

typedef struct LogsourceParts {
    Str of[LOGSOURCE_PARTS]; // empty: it has none
    size_t count;            // those that are there
} LogsourceParts;

const char *sg_logsource_part_name(size_t part);
LogsourceParts sg_logsource_parts(const Logsource *ls);
LogsourceParts sg_taxonomy_parts(const TableRow *row);

// "windows/process_creation/-" in 'buffer', and 'absent' for '-'; empty where
// the buffer has no room: no table has such parts.
enum { LOGSOURCE_KEY_BYTES = 160 };
Str sg_logsource_key(const LogsourceParts *parts, Str absent,
                     char buffer[LOGSOURCE_KEY_BYTES]);

// Exactly this product, category and service.
bool sg_taxonomy_find(const Logsource *ls, TableRow *row);

// Does some log source have this product?
bool sg_taxonomy_has_product(Str product);

// The fields of a row of logsources.tsv, words in two lists; both empty: they
// are not known.
typedef struct KnownFields {
    Str native; // of the event itself
    Str added;  // by agents
} KnownFields;

KnownFields sg_taxonomy_fields(const Logsource *ls);
bool sg_fields_have(const KnownFields *f, Str field);

// What the category of a log source of Windows implies; all empty for others.
typedef struct WindowsCategory {
    bool event;    // which EventID
    Str providers; // words
    Str redundant; // fields, words
} WindowsCategory;

WindowsCategory sg_windows_category(const Logsource *ls);

// Is it this product and service, and no category?
bool sg_logsource_is(const Logsource *ls, Str product, Str service);

bool sg_is_cloudtrail(const Logsource *ls);

#endif
