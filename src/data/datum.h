// datum.h - what templates calculate with: values as Python has them.
//
// A Datum is passed by value and points into the arena of the request, or at
// the rule and the pipeline themselves.  Lists and maps know how deep and how
// heavy they are: a few "set x = [x, x]" would otherwise unfold into gigabytes.
#ifndef SIGCC_DATA_DATUM_H
#define SIGCC_DATA_DATUM_H

#include "base/strbuf.h"
#include "yaml/tree.h"

typedef enum DatumKind {
    DATUM_UNDEFINED, // a name or attribute that does not exist
    DATUM_NONE,
    DATUM_BOOL,
    DATUM_INT,
    DATUM_REAL,
    DATUM_TEXT,
    DATUM_LIST,
    DATUM_MAP,
    DATUM_OBJECT // a rule, a tag, a pipeline: see Class
} DatumKind;

typedef struct Datum Datum;
typedef struct DatumPair DatumPair;
typedef struct Class Class;

struct Datum {
    DatumKind kind;
    uint32_t depth;  // of lists and maps below, itself included
    uint32_t weight; // values in it, itself included
    union {
        bool truth;
        long long integer;
        double real;
        struct {
            Str s;
            bool safe; // not to be escaped again
        } text;
        struct {
            const Datum *items;
            size_t count;
        } list;
        struct {
            const DatumPair *pairs;
            size_t count;
        } map;
        struct {
            const Class *type;
            const void *self;
        } object;
    } u;
};

struct DatumPair {
    Str key;
    Datum value;
};

// How templates see one of our structs.  Attributes are made when asked for,
// so that rules which refer to each other need not be unfolded.
struct Class {
    const char *what; // "a tag", for messages
    // What it prints as; NULL: it has no text.
    Str (*text)(Arena *a, const void *self);
    // DATUM_UNDEFINED when there is no such attribute.
    Datum (*attribute)(Arena *a, const void *self, Str name);
};

Datum sg_datum_bool(bool truth);
Datum sg_datum_int(long long integer);
Datum sg_datum_real(double real);
Datum sg_datum_text(Str s);
Datum sg_datum_text_or_none(Str s); // none for {NULL, 0}
Datum sg_datum_list(const Datum *items, size_t count);
Datum sg_datum_map(const DatumPair *pairs, size_t count);
Datum sg_datum_object(const Class *type, const void *self);

// A YAML node as PyYAML would hand it to Python, but for the readings that
// scalar.h explains.
Datum sg_datum_of_node(Arena *a, const Node *n);

static inline Datum datum_undefined(void)
{
    return (Datum){.kind = DATUM_UNDEFINED};
}

static inline Datum datum_none(void)
{
    return (Datum){.kind = DATUM_NONE, .weight = 1};
}

static inline bool datum_exists(Datum d)
{
    return d.kind != DATUM_UNDEFINED;
}

// Empty texts, lists and maps, zero, none and undefined are false.
bool sg_datum_truth(Arena *a, Datum d);
bool sg_datum_equal(Arena *a, Datum x, Datum y);

// -1, 0 or 1 in *order; false when the two have no order.
bool sg_datum_compare(Arena *a, Datum x, Datum y, int *order);

// Text, also of an object that is text with attributes; otherwise false.
bool sg_datum_as_text(Arena *a, Datum d, Str *s);

// A number as a double; otherwise false.
bool sg_datum_as_real(Datum d, double *real);

// What a loop sees: the items of a list, the keys of a map, the characters of
// a text.  False when there is nothing to see.
bool sg_datum_items(Arena *a, Datum d, const Datum **items, size_t *count);

// d.name and d['name']: an attribute or a key.
Datum sg_datum_attribute(Arena *a, Datum d, Str name);

// d[key], also counted from the end for negative numbers.
Datum sg_datum_index(Arena *a, Datum d, Datum key);

// "a list", "an object of class ..." for messages.
const char *sg_datum_kind_name(Datum d);

// ---- datum_text.c --------------------------------------------------------

// As Python's str() and repr() print it, undefined as nothing.  Stops soon
// after 'limit' bytes, which the caller checks for.
void sg_datum_put(StrBuf *sb, Datum d, size_t limit);
void sg_datum_put_repr(StrBuf *sb, Datum d, size_t limit);

// The class of objects that have no text, at any depth; or NULL.
const char *sg_datum_textless(Datum d);

#endif
