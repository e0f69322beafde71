// sum.h - sums of doubles that are exact whatever comes and goes.
//
// 1e20 + 1 - 1e20 is 1 here: a window that slides over a large value is none
// the worse for it, and equal windows have equal sums.
#ifndef SIGCC_CORRELATE_SUM_H
#define SIGCC_CORRELATE_SUM_H

#include <stdint.h>

// Digits of 32 bits from the smallest double to beyond the largest, each with
// room for the carries of 2^31 numbers.
enum { SUM_DIGITS = 66 };

// What may be in a sum, so that 2^20 of them are below the largest double.
#define SUM_LARGEST 1e300

typedef struct Sum {
    int64_t digits[SUM_DIGITS];
} Sum;

// Numbers from -SUM_LARGEST to SUM_LARGEST.
void sg_sum_add(Sum *s, double number);
void sg_sum_remove(Sum *s, double number);

// Exact if a double can be; otherwise no more than the last digit is off.
double sg_sum_total(const Sum *s);

#endif
