// numbers.h - the numbers of a window in their order.
//
// An array: adding and removing moves what is larger, 400 KiB on average in a
// window of 100,000, which is some ten microseconds.
#ifndef SIGCC_CORRELATE_NUMBERS_H
#define SIGCC_CORRELATE_NUMBERS_H

#include "base/pool.h"

typedef struct Numbers {
    double *items; // ascending
    size_t count, room;
} Numbers;

void sg_numbers_add(Numbers *n, Pool *pool, double number);
void sg_numbers_remove(Numbers *n, double number); // which is in there
void sg_numbers_drop(Numbers *n, Pool *pool);

// The middle one, or the mean of the two in the middle.  Of one at least.
double sg_numbers_median(const Numbers *n);

// The smallest that 'percent' percent do not exceed.  Of one at least.
double sg_numbers_percentile(const Numbers *n, unsigned percent);

#endif
