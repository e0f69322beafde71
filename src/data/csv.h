// csv.h - rows of comma-separated text, as RFC 4180 has them.
#ifndef SIGCC_DATA_CSV_H
#define SIGCC_DATA_CSV_H

#include "base/arena.h"

typedef struct CsvRow {
    Str *cells;
    size_t count, cap;
} CsvRow;

// The row at text.p[*at]; moves *at past it.  False at the end of the text.
bool sg_csv_row(Arena *a, Str text, size_t *at, CsvRow *row);

#endif
