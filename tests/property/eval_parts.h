// eval_parts.h - events and comparisons, for evaluators of query languages.
#ifndef SIGCC_PROPERTY_EVAL_PARTS_H
#define SIGCC_PROPERTY_EVAL_PARTS_H

#include "ir/value.h"

// A field of a flat event, under the name that Sigma rules use.  A field that
// is not in the array is missing from the event.
typedef struct EvalField {
    Str name, value;
} EvalField;

typedef struct Event {
    const EvalField *fields;
    size_t count;
} Event;

const Str *event_get(const Event *event, Str name); // NULL: missing
bool eval_equal(Str a, Str b, bool cased);
bool eval_regex(Str pattern, unsigned flags, Str text);
bool eval_number(Str text, double *number);

// Is it "address/length"?
bool eval_is_network(Str text);

// False also when one of them is not an address, or not a network.
bool eval_in_network(Str address, Str network);

// A pattern of literal characters, EVAL_MANY and EVAL_ONE.
enum { EVAL_MANY = -1, EVAL_ONE = -2 };
typedef struct EvalPattern {
    int codes[512]; // bytes from 0 to 255, or the above
    size_t n;
} EvalPattern;

void eval_pattern_put(EvalPattern *p, int code);
bool eval_pattern_match(const EvalPattern *p, Str text, bool cased);

#endif
