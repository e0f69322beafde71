// insights_data.h - what the evaluator of Logs Insights computes with.
#ifndef INSIGHTS_DATA_H
#define INSIGHTS_DATA_H

#include "base/str.h"

typedef enum Tri { TRI_FALSE, TRI_TRUE, TRI_UNKNOWN } Tri;

typedef enum DatumKind {
    DATUM_MISSING,
    DATUM_TEXT,
    DATUM_NUMBER,
    DATUM_TRUTH
} DatumKind;

typedef struct Datum {
    DatumKind kind;
    Str text;   // TEXT
    bool lower; // TEXT: to be read in lower case
    double number;
    Tri truth;
} Datum;

enum { MAX_ARGUMENTS = 3 };

static inline Tri tri_of(bool truth)
{
    return truth ? TRI_TRUE : TRI_FALSE;
}

bool insights_read_double(Str text, double *number);

// The number, or the text if it is one.
bool insights_as_number(const Datum *d, double *number);

bool insights_is_equal(const Datum *a, const Datum *b);

// False: there is no function of this name with so many arguments.  'args'
// has room for MAX_ARGUMENTS.
bool insights_call(Str name, const Datum *args, size_t count, Datum *result);

#endif
