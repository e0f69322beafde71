// naive_number.c - decimal numbers, written out in full.

#include "naive_number.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"

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
    if (*at == text.n || (text.p[*at] != '-' && text.p[*at] != '+'))
        return false;
    return text.p[(*at)++] == '-';
}

// False: an 'e' without digits.
static bool take_exponent(Str text, size_t *at, int *exponent)
{
    *exponent = 0;
    if (*at == text.n || to_lower(text.p[*at]) != 'e')
        return true;
    (*at)++;
    bool negative = take_sign(text, at);
    Str digits = take_digits(text, at);
    for (size_t i = 0; i < digits.n; i++)
        *exponent = *exponent * 10 + (digits.p[i] - '0');
    if (digits.n > 5 || *exponent > 400)
        abort(); // the tests make no such numbers
    if (negative)
        *exponent = -*exponent;
    return digits.n > 0;
}

// The digit at 'place': 0 is before the point, -1 after it.
static void set_place(Number *n, int place, char digit)
{
    if (place >= NAIVE_PLACES || -place > NAIVE_PLACES)
        abort(); // the tests make no such numbers
    if (place >= 0)
        n->whole[NAIVE_PLACES - 1 - place] = digit;
    else
        n->part[-place - 1] = digit;
}

bool number_read(Str text, Number *n)
{
    size_t at = 0;
    memset(n->whole, '0', sizeof n->whole);
    memset(n->part, '0', sizeof n->part);
    n->negative = take_sign(text, &at);
    Str whole = take_digits(text, &at);
    Str part = {"", 0};
    if (at < text.n && text.p[at] == '.') {
        at++;
        part = take_digits(text, &at);
    }
    int exponent;
    if (whole.n + part.n == 0 || !take_exponent(text, &at, &exponent) ||
        at != text.n)
        return false;
    int place = (int)whole.n - 1 + exponent;
    for (size_t i = 0; i < whole.n; i++)
        set_place(n, place--, whole.p[i]);
    for (size_t i = 0; i < part.n; i++)
        set_place(n, place--, part.p[i]);
    return true;
}

// ---- comparing -----------------------------------------------------------

static int compare_places(const Number *a, const Number *b)
{
    int order = memcmp(a->whole, b->whole, sizeof a->whole);
    return order != 0 ? order : memcmp(a->part, b->part, sizeof a->part);
}

static bool is_zero(const Number *n)
{
    for (size_t i = 0; i < NAIVE_PLACES; i++)
        if (n->whole[i] != '0' || n->part[i] != '0')
            return false;
    return true;
}

int number_compare(const Number *a, const Number *b)
{
    bool below = a->negative && !is_zero(a);
    if (below != (b->negative && !is_zero(b)))
        return below ? -1 : 1;
    return below ? compare_places(b, a) : compare_places(a, b);
}

// ---- as rules write them -------------------------------------------------

static Str radix_text(Str digits, int base, bool minus, char buffer[64])
{
    char copy[64];
    (void)snprintf(copy, sizeof copy, "%.*s", STR_ARG(digits));
    int n = snprintf(buffer, 64, "%s%llu", minus ? "-" : "",
                     strtoull(copy, NULL, base));
    return str_of(buffer, (size_t)n);
}

static Str plain_text(Str text, char buffer[64])
{
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (n == 64)
            abort(); // the tests make no such numbers
        if (text.p[i] != '_' && text.p[i] != '+')
            buffer[n++] = text.p[i];
    }
    return str_of(buffer, n);
}

Str number_text(const Scalar *s, char buffer[64])
{
    bool minus = s->text.n > 0 && s->text.p[0] == '-';
    bool sign = minus || (s->text.n > 0 && s->text.p[0] == '+');
    Str bare = str_slice(s->text, sign ? 1 : 0, s->text.n);
    if (s->kind == SCALAR_INT && str_starts(bare, STR("0x")))
        return radix_text(str_slice(bare, 2, bare.n), 16, minus, buffer);
    if (s->kind == SCALAR_INT && str_starts(bare, STR("0o")))
        return radix_text(str_slice(bare, 2, bare.n), 8, minus, buffer);
    return plain_text(s->text, buffer);
}
