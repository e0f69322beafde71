// decimal.c - numbers stay the text they are.

#include "base/decimal.h"

#include "base/ascii.h"

// Exponents are exact up to here.  Their text is read exactly up to ten times
// as much, which leaves the places of the digits room to count: no text is as
// long as the difference.
#define LARGEST INT64_C(100000000000000000)

enum { EXPONENT_DIGITS = 18 };

// ---- reading -------------------------------------------------------------

static Str take_digits(Str text, size_t *at)
{
    size_t from = *at;
    while (*at < text.n && is_digit(text.p[*at]))
        (*at)++;
    return str_slice(text, from, *at);
}

static bool take_sign(Str text, size_t *at)
{
    if (*at >= text.n || (text.p[*at] != '-' && text.p[*at] != '+'))
        return false;
    return text.p[(*at)++] == '-';
}

static Str without_leading_zeros(Str digits)
{
    size_t n = 0;
    while (n < digits.n && digits.p[n] == '0')
        n++;
    return str_slice(digits, n, digits.n);
}

static int64_t value_of(Str digits)
{
    Str rest = without_leading_zeros(digits);
    if (rest.n > EXPONENT_DIGITS)
        return LARGEST * 10;
    int64_t value = 0;
    for (size_t i = 0; i < rest.n; i++)
        value = value * 10 + (rest.p[i] - '0');
    return value;
}

// "e-5"; nothing at the end of the text is 0.
static bool take_exponent(Str text, size_t *at, int64_t *exponent)
{
    *exponent = 0;
    if (*at == text.n)
        return true;
    if (to_lower(text.p[(*at)++]) != 'e')
        return false;
    bool negative = take_sign(text, at);
    Str digits = take_digits(text, at);
    *exponent = negative ? -value_of(digits) : value_of(digits);
    return digits.n > 0;
}

static Str without_trailing_zeros(Str digits)
{
    while (digits.n > 0 && digits.p[digits.n - 1] == '0')
        digits.n--;
    return digits;
}

// Strip the zeros; the exponent grows by the place of the first digit.
static void normalize(Decimal *d)
{
    d->whole = without_leading_zeros(d->whole);
    d->exponent += (int64_t)d->whole.n;
    if (d->whole.n == 0) {
        Str rest = without_leading_zeros(d->fraction);
        d->exponent -= (int64_t)(d->fraction.n - rest.n);
        d->fraction = rest;
    }
    d->fraction = without_trailing_zeros(d->fraction);
    if (d->fraction.n == 0)
        d->whole = without_trailing_zeros(d->whole);
}

// One zero, and one number for all beyond the largest exponent, or the
// smallest.
static void unite(Decimal *d)
{
    if (d->whole.n == 0 && d->fraction.n == 0) {
        *d = (Decimal){0};
    } else if (d->exponent > LARGEST || d->exponent < -LARGEST) {
        d->whole = STR("1");
        d->fraction = (Str){0};
        d->exponent = d->exponent < 0 ? -LARGEST - 1 : LARGEST + 1;
    }
}

// decimal = [ sign ] digits [ "." digits ] [ "e" [ sign ] digit { digit } ]
//
// One of the two "digits" may be empty: ".5" and "5." are numbers.
bool sg_decimal_read(Str text, Decimal *d)
{
    size_t at = 0;
    d->negative = take_sign(text, &at);
    d->whole = take_digits(text, &at);
    d->fraction = (Str){0};
    if (at < text.n && text.p[at] == '.') {
        at++;
        d->fraction = take_digits(text, &at);
    }
    if (d->whole.n == 0 && d->fraction.n == 0)
        return false;
    if (!take_exponent(text, &at, &d->exponent) || at < text.n)
        return false;
    normalize(d);
    unite(d);
    return true;
}

// ---- comparing -----------------------------------------------------------

// The digits from the 'at'-th on that are adjacent in the text.
static Str digits_from(const Decimal *d, size_t at)
{
    if (at < d->whole.n)
        return str_slice(d->whole, at, d->whole.n);
    return str_slice(d->fraction, at - d->whole.n, d->fraction.n);
}

// Of numbers with the same exponent: as words in a dictionary.
static int compare_digits(const Decimal *a, const Decimal *b)
{
    for (size_t at = 0;;) {
        Str x = digits_from(a, at);
        Str y = digits_from(b, at);
        size_t n = x.n < y.n ? x.n : y.n;
        if (n == 0)
            return (x.n > 0) - (y.n > 0);
        int order = memcmp(x.p, y.p, n);
        if (order != 0)
            return order;
        at += n;
    }
}

static int sign(const Decimal *d)
{
    if (d->whole.n == 0 && d->fraction.n == 0)
        return 0;
    return d->negative ? -1 : 1;
}

static int compare_sizes(const Decimal *a, const Decimal *b)
{
    if (a->exponent != b->exponent)
        return a->exponent < b->exponent ? -1 : 1;
    return compare_digits(a, b);
}

int sg_decimal_compare(const Decimal *a, const Decimal *b)
{
    if (sign(a) != sign(b))
        return sign(a) - sign(b);
    return sign(a) < 0 ? compare_sizes(b, a) : compare_sizes(a, b);
}

// ---- hashing -------------------------------------------------------------

// FNV-1a, by the byte or more.
static uint64_t hash_in(uint64_t hash, uint64_t data)
{
    return (hash ^ data) * 0x100000001B3;
}

static uint64_t hash_digits(uint64_t hash, Str digits)
{
    for (size_t i = 0; i < digits.n; i++)
        hash = hash_in(hash, (unsigned char)digits.p[i]);
    return hash;
}

uint64_t sg_decimal_hash(const Decimal *d)
{
    uint64_t hash = hash_in(0xCBF29CE484222325, d->negative ? 1 : 0);
    hash = hash_in(hash, (uint64_t)d->exponent);
    hash = hash_digits(hash_digits(hash, d->whole), d->fraction);
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93;
    return hash ^ hash >> 32;
}
