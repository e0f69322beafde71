// json_write.h - the one way JSON is written here, by library and program.
//
// A writer hands text to a sink, piece by piece, and has no memory of its own:
// no allocation can fail, and what comes out is bounded by what the sink takes.
// It is also checked: a key where none belongs, a list that is not closed,
// lists in lists beyond MAX_JSON_DEPTH or a sink that refuses make the whole
// text a failure, after which nothing more is written.  The one question that
// callers must ask is the last one, sg_json_end().
//
// What comes out is JSON (RFC 8259) in UTF-8, whatever goes in.  A byte that is
// not UTF-8 becomes U+FFFD, as one in a file name or a log must not cost the
// key or the line; a NUL becomes \u0000.  Numbers that JSON does not have (NaN
// and the infinities) become null.
//
// The program, which otherwise knows <sigcc/sigcc.h> only, includes this too.
#ifndef SIGCC_DATA_JSON_WRITE_H
#define SIGCC_DATA_JSON_WRITE_H

#include "base/str.h"

// False when the text could not be taken: the writer stops then.
typedef bool JsonSink(void *user, const char *text, size_t length);

typedef struct JsonLook {
    bool lines;    // each value on a line of its own,
    long indent;   // with this many spaces for each level
    bool spaced;   // a space after each comma and colon, as Python has it
    bool ascii;    // all other characters are written \uXXXX
    bool for_html; // <, >, & and ' too
} JsonLook;

enum { MAX_JSON_DEPTH = 256 }; // more than any reader of ours lets in

typedef struct JsonWriter {
    JsonSink *sink;
    void *user;
    JsonLook look;
    unsigned depth;
    char open[MAX_JSON_DEPTH]; // '[' or '{', by level
    bool any;                  // the innermost has a value already
    bool keyed;                // a key waits for its value
    bool failed;
} JsonWriter;

// A writer of one value.
JsonWriter sg_json_to(JsonSink *sink, void *user, JsonLook look);

void sg_json_object(JsonWriter *w);
void sg_json_object_end(JsonWriter *w);
void sg_json_list(JsonWriter *w);
void sg_json_list_end(JsonWriter *w);
void sg_json_key(JsonWriter *w, Str key);

void sg_json_text(JsonWriter *w, Str text); // absent text, {NULL, 0}, is null
void sg_json_null(JsonWriter *w);
void sg_json_bool(JsonWriter *w, bool truth);
void sg_json_int(JsonWriter *w, long long number);

// 'digits' that count, 17 at most: 15 are what a double keeps of any decimal.
void sg_json_real(JsonWriter *w, double number, int digits);

// A number whose text is JSON as it is.
void sg_json_number(JsonWriter *w, Str text);

// True when exactly one value was written, and all of it was taken.
bool sg_json_end(const JsonWriter *w);

// The same, with a line feed after the value; the writer can go on with the
// next line.
bool sg_json_line(JsonWriter *w);

#endif
