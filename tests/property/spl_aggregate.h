// spl_aggregate.h - the functions of "stats" and its relatives.
#ifndef SIGCC_PROPERTY_SPL_AGGREGATE_H
#define SIGCC_PROPERTY_SPL_AGGREGATE_H

#include "spl_rows.h"

typedef struct SplAggregate {
    Str function, field, as; // "field" is empty for "count"
} SplAggregate;

// Put the value of the aggregate over 'rows' into 'to'; nothing where there is
// none.  False: no such function.
bool spl_aggregate(Arena *a, const SplAggregate *what, const SplRows *rows,
                   SplRow *to);

#endif
