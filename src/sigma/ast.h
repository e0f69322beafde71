// ast.h - a Sigma document as its author wrote it, every part with its place.
//
// Made by parse_rule.c and its neighbours, const from then on.  Absent text is
// {NULL, 0}; an empty string has a non-NULL pointer.
#ifndef SIGCC_SIGMA_AST_H
#define SIGCC_SIGMA_AST_H

#include "diag/diag.h"
#include "yaml/scalar.h"
#include "yaml/tree.h"

typedef struct Rule Rule;

// ---- detections ----------------------------------------------------------

typedef struct ModifierUse ModifierUse;
struct ModifierUse {
    ModifierUse *next;
    const struct Modifier *modifier; // row of modifiers.def
    Span span;
};

typedef struct AstValue AstValue;
struct AstValue {
    AstValue *next;
    Scalar scalar;
    Span span;
};

// One "field|modifier: values" entry; an empty field name is a keyword.
typedef struct Item Item;
struct Item {
    Item *next;
    Span span; // of the key, or of the value of a keyword
    Str field;
    ModifierUse *modifiers;
    AstValue *values;
    uint32_t count;
};

// A detection with items is true when all of them are; one with alternatives
// when any of them is.  Never both.
typedef struct Detection Detection;
struct Detection {
    Detection *next;
    Span span; // of its name at top level, of its value below
    Str name;  // top level only
    Item *items;
    Detection *alternatives;
};

// ---- conditions ----------------------------------------------------------

typedef enum CondKind {
    COND_AND,
    COND_OR,
    COND_NOT,
    COND_NAME,   // a detection
    COND_ALL_OF, // every detection that matches 'name'
    COND_ANY_OF  // at least one of them
} CondKind;

typedef struct Cond Cond;
struct Cond {
    Cond *next; // sibling
    CondKind kind;
    Span span;
    Str name;    // NAME, ALL_OF, ANY_OF; "them" is "*"
    Cond *first; // AND, OR, NOT
};

typedef struct Condition Condition;
struct Condition {
    Condition *next;
    Span span;
    Str text;
    Cond *root;
};

// ---- rules ---------------------------------------------------------------

typedef struct StrItem StrItem;
struct StrItem {
    StrItem *next;
    Str text;
    Span span;
};

typedef struct Related Related;
struct Related {
    Related *next;
    Str id, type;
    Span span;
};

typedef struct Logsource {
    Span span;
    Str category, product, service, definition;
    const Pair *custom; // keys the specification does not name, or NULL
} Logsource;

typedef enum Level {
    LEVEL_NONE,
    LEVEL_INFORMATIONAL,
    LEVEL_LOW,
    LEVEL_MEDIUM,
    LEVEL_HIGH,
    LEVEL_CRITICAL
} Level;

typedef enum Status {
    STATUS_NONE,
    STATUS_UNSUPPORTED,
    STATUS_DEPRECATED,
    STATUS_EXPERIMENTAL,
    STATUS_TEST,
    STATUS_STABLE
} Status;

struct Rule {
    Rule *next;
    const Source *source;
    Span span;    // of the document's first key
    size_t index; // in its collection
    bool spoilt;  // has an error: never compiled

    Str title, name, taxonomy, author, description, license;
    Str id;             // lower case, 8-4-4-4-12
    Str date, modified; // as written
    Level level;
    Status status;
    StrItem *tags, *fields, *falsepositives, *references, *scope;
    Related *related;
    const Pair *custom; // keys the specification does not name, or NULL

    Logsource logsource;
    Detection *detections;
    Condition *conditions;
    const struct RuleIr *ir; // made by ir/lower.c once the rule is sound
};

// Does a selector's pattern select a detection of this name?  Names starting
// with '_' are selected only by patterns that start with '_'.
bool sg_cond_selects(Str pattern, Str name);

const char *sg_level_name(Level level);    // NULL for LEVEL_NONE
const char *sg_status_name(Status status); // NULL for STATUS_NONE

#endif
