// json_text.h - values of templates and pipelines from JSON, and as the JSON
// that Python's json module prints: ASCII only, ", " and ": " between the
// parts. NaN and infinity, which Python prints as invalid JSON, become
// null.
#ifndef SIGCC_DATA_JSON_TEXT_H
#define SIGCC_DATA_JSON_TEXT_H

#include "data/datum.h"

typedef struct JsonStyle {
    long indent;      // of each level; negative: all on one line
    bool sorted;      // keys by the alphabet
    bool for_html;    // <, >, & and ' are escaped, too
    const Str *query; // what replaces "%QUERY%", or NULL
    size_t limit;     // stop soon after this many bytes, which callers check
} JsonStyle;

void sg_json_put(StrBuf *sb, Datum d, const JsonStyle *style);

typedef struct JsonError {
    size_t offset; // of the error, in bytes; at the end: something is missing
    char message[160];
} JsonError;

// Read JSON text; the result lives in 'a'.
bool sg_json_read(Arena *a, Str text, Datum *d, JsonError *error);

#endif
