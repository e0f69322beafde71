// num.h - decimal text and doubles, whatever the locale.
#ifndef SIGCC_BASE_NUM_H
#define SIGCC_BASE_NUM_H

#include "base/strbuf.h"

// The double nearest to decimal text such as "-1.5e+3".  False when the text
// is not entirely a number, or is too long to be one anybody wrote.
bool sg_num_parse(Str text, double *number);

// Append the shortest decimal that reads back as 'number', which is finite.
// Integral values print in full, as 10000000000000000000000; small and large
// fractions with a two digit exponent, as 1e-07: the form Python prints.
void sg_num_put(StrBuf *sb, double number);

// The same as Python's repr() of a float: integral values with ".0" below
// 1e+16, and with an exponent from there on.
void sg_num_put_real(StrBuf *sb, double number);

#endif
