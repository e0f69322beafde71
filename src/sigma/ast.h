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
    bool spoilt; // an error was reported about it: there is nothing to lower
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

// ---- correlations --------------------------------------------------------

typedef enum CorrelationType {
    CORR_EVENT_COUNT,
    CORR_VALUE_COUNT,
    CORR_TEMPORAL,
    CORR_TEMPORAL_ORDERED,
    CORR_VALUE_SUM,
    CORR_VALUE_AVG,
    CORR_VALUE_PERCENTILE,
    CORR_VALUE_MEDIAN
} CorrelationType;

// A rule another one names by id or by name.
typedef struct RuleRef RuleRef;
struct RuleRef {
    RuleRef *next;
    Str text; // as written
    Span span;
    const Rule *rule; // set by link.c, and so is
    size_t first;     // the place of the first one that means the same rule
};

// One name for a field that the rules of a correlation call differently.
typedef struct AliasField AliasField;
struct AliasField {
    AliasField *next;
    Str rule; // as in the list of rules
    Str field;
    Span span;
};

typedef struct Alias Alias;
struct Alias {
    Alias *next;
    Str name;
    Span span;
    AliasField *fields;
};

typedef struct Timespan {
    Str text;     // "15m"
    Span span;    // where it is from: the rule, or a table of thresholds
    Span written; // in the rule
    uint64_t count;
    char unit; // s m h d w M y
    uint64_t seconds;
} Timespan;

typedef enum CorrelationOp {
    CORR_LT,
    CORR_LTE,
    CORR_GT,
    CORR_GTE,
    CORR_EQ,
    CORR_NEQ
} CorrelationOp;

// One of "gte: 10"; several of them are all asked for.
typedef struct Threshold Threshold;
struct Threshold {
    Threshold *next;
    CorrelationOp op;
    Str number;   // decimal
    Span span;    // where it is from: the rule, or a table of thresholds
    Span written; // in the rule
};

typedef struct Correlation {
    Span span;
    CorrelationType type;
    RuleRef *rules;
    bool generate; // the rules it refers to give queries of their own, too
    bool has_group_by;
    StrItem *group_by;
    Timespan timespan;
    Alias *aliases;
    Threshold *thresholds; // none: a temporal one asks for all its rules
    Span condition;        // of the condition, or of the correlation
    StrItem *fields;       // what value_* types look at
    unsigned percentile;   // of value_percentile
    Cond *expression;      // COND_NAME is a RuleRef's text; NULL: none
    bool tuned;            // by a table of thresholds
} Correlation;

// ---- filters -------------------------------------------------------------

typedef struct Filter {
    Span span;
    bool any;       // all rules of the log source
    RuleRef *rules; // else these
} Filter;

// ---- rules ---------------------------------------------------------------

typedef struct Related Related;
struct Related {
    Related *next;
    Str id, type;
    Span span;
};

// Where a rule lists several categories, products or services, there is a log
// source for each way to choose one of them, and the rule is for the events of
// any.  Pipelines treat them differently, so each is compiled on its own.
typedef struct Logsource Logsource;
struct Logsource {
    Span span;
    Str category, product, service, definition;
    const Pair *custom;    // keys the specification does not name, or NULL
    const Logsource *next; // another one; most rules have none
};

typedef enum Level {
    LEVEL_NONE,
#define LEVEL(word, name, summary) LEVEL_##name,
#include "sigma/words.def"
#undef LEVEL
    LEVEL_COUNT
} Level;

typedef enum Status {
    STATUS_NONE,
#define STATUS(word, name, summary) STATUS_##name,
#include "sigma/words.def"
#undef STATUS
    STATUS_COUNT
} Status;

typedef enum RuleKind {
    RULE_DETECTION,
    RULE_CORRELATION,
    RULE_FILTER
} RuleKind;

struct Rule {
    Rule *next;
    RuleKind kind;
    const Source *source;
    const Node *document; // while its file is added; NULL afterwards
    Span span;            // of the document's first key
    size_t index;         // in its collection
    bool spoilt;          // has an error: never compiled, but looked at in full
    bool merged;          // from several documents, with "action"

    Str title, name, taxonomy, author, description, license;
    Str id;                              // lower case, 8-4-4-4-12
    Span title_span, name_span, id_span; // of the rule if it has none
    Str date, modified;                  // as written
    Level level;
    Status status;
    StrItem *tags, *fields, *falsepositives, *references, *scope;
    Related *related;
    const Pair *custom; // keys the specification does not name, or NULL

    Logsource logsource;
    Detection *detections; // RULE_DETECTION, RULE_FILTER
    Condition *conditions;
    Correlation *correlation; // RULE_CORRELATION
    Filter *filter;           // RULE_FILTER
    const struct RuleIr *ir;  // made by ir/lower.c; NULL: spoilt
    bool silent;    // a correlation uses it and wants no query of its own,
                    // be it a rule or itself a correlation
    bool generated; // a correlation uses it and does
};

// Sound ones alert, but for filters and what correlations alone ask for.
static inline bool sg_rule_alerts(const Rule *rule)
{
    return rule->kind != RULE_FILTER && !rule->spoilt && !rule->silent;
}

bool sg_item_has_modifier(const Item *item, unsigned row);

// Does a selector's pattern select a detection of this name?  Names starting
// with '_' are selected only by patterns that start with '_'.
bool sg_cond_selects(Str pattern, Str name);

// Any of the forms of a UUID, as lower case 8-4-4-4-12.
bool sg_uuid_read(Arena *a, Str text, Str *uuid);

// A day of the calendar as yyyy-mm-dd or yyyy/m/d, perhaps with a time of day.
bool sg_date_is_valid(Str text);

const char *sg_correlation_type_name(CorrelationType type);

// A word and what it says; NULL for LEVEL_NONE, STATUS_NONE and beyond the end.
const char *sg_level_name(Level level);
const char *sg_level_summary(Level level);
const char *sg_status_name(Status status);
const char *sg_status_summary(Status status);

#endif
