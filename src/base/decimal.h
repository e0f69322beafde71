// decimal.h - decimal numbers of any size, compared exactly.
//
// A double cannot tell 9007199254740993 from 9007199254740992, and 1e400 from
// infinity; process ids and account numbers can be as large.
#ifndef SIGCC_BASE_DECIMAL_H
#define SIGCC_BASE_DECIMAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

typedef struct Decimal {
    bool negative;
    // The digits, without leading and trailing zeros: 'whole' then 'fraction',
    // as in the text.  Zero has none.
    Str whole, fraction;
    // Of the first digit of both: 0.1234 * 10^exponent.  Exact up to 10^17
    // either way.  Whatever is larger is one number, farther from zero than
    // all others of its sign; whatever is smaller is one number, nearer to it.
    int64_t exponent;
} Decimal;

// [+-]digits[.digits][e[+-]digits], also ".5" and "5.", and nothing around it.
// Borrows the text.  False: not such a number.
bool sg_decimal_read(Str text, Decimal *d);

// Below, at or above zero as 'a' is below, equal to or above 'b'.
int sg_decimal_compare(const Decimal *a, const Decimal *b);

// Equal for equal numbers, most likely different for others.
uint64_t sg_decimal_hash(const Decimal *d);

#endif
