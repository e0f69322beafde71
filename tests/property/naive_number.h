// naive_number.h - decimal numbers, written out in full.
#ifndef SIGCC_PROPERTY_NAIVE_NUMBER_H
#define SIGCC_PROPERTY_NAIVE_NUMBER_H

#include "yaml/scalar.h"

enum { NAIVE_PLACES = 450 };

// The digits before and after the point, every place.
typedef struct Number {
    bool negative;
    char whole[NAIVE_PLACES], part[NAIVE_PLACES];
} Number;

// [+-]digits[.digits][e[+-]digits], also ".5" and "5.", nothing around it.
// Exponents of more than 400 are beyond what the tests use: they abort.
bool number_read(Str text, Number *n);

// Below, at or above zero.
int number_compare(const Number *a, const Number *b);

// The number of an INT or FLOAT scalar as decimal text: 0x10 is 16, 1_000 is
// 1000.  Uses 'buffer'.
Str number_text(const Scalar *s, char buffer[64]);

#endif
