// num.c - decimal text and doubles.
//
// strtod() and printf() know more about rounding than we want to, but speak
// the locale's decimal point: it is exchanged on the way in and out.

#include "base/num.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"

enum { LONGEST = 400 };

// What the locale writes between 0 and 5 of one half.
static size_t decimal_point(char point[8])
{
    char half[16];
    int n = snprintf(half, sizeof half, "%.1f", 0.5);
    size_t len = n > 2 && n < 10 ? (size_t)n - 2 : 1;
    memcpy(point, half + 1, len);
    return len;
}

// strtod() takes the decimal point of the locale, which belongs to the program
// that uses the library: a copy gets that one.  Everything else that strtod()
// accepts, such as hexadecimal and "inf", is refused.
bool sg_num_parse(Str text, double *number)
{
    char copy[LONGEST + 16];
    char point[8];
    size_t len = decimal_point(point);
    size_t n = 0;
    if (text.n == 0 || text.n > LONGEST)
        return false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == '.') {
            memcpy(copy + n, point, len);
            n += len;
        } else if (is_digit(c) || c == '-' || c == '+' || to_lower(c) == 'e') {
            copy[n++] = c;
        } else {
            return false;
        }
        if (n > LONGEST)
            return false;
    }
    copy[n] = '\0';
    char *end;
    *number = strtod(copy, &end);
    return end == copy + n;
}

// Scientific notation with 'digits' digits after the first, "." as the point.
static Str scientific(char *buf, size_t size, double number, int digits)
{
    int n = snprintf(buf, size, "%.*e", digits, number);
    size_t to = 0;
    bool pointed = false;
    for (int i = 0; i < n; i++) {
        char c = buf[i];
        if (is_digit(c) || c == 'e' || c == '-' || c == '+') {
            buf[to++] = c;
            pointed = false;
        } else if (!pointed) {
            buf[to++] = '.';
            pointed = true;
        }
    }
    return str_of(buf, to);
}

// Seventeen digits tell all doubles apart.
static Str shortest(char *buf, size_t size, double number)
{
    for (int digits = 0; digits < 16; digits++) {
        Str s = scientific(buf, size, number, digits);
        double back;
        if (sg_num_parse(s, &back) && back == number)
            return s;
    }
    return scientific(buf, size, number, 16);
}

// "d.ddde-07" as plain decimal for the exponents Python writes that way.
static void put_fixed(StrBuf *sb, Str digits, long exponent)
{
    if (exponent < 0) {
        sg_sb_put(sb, STR("0."));
        for (long i = -1; i > exponent; i--)
            sb_putc(sb, '0');
        sg_sb_put(sb, digits);
        return;
    }
    for (size_t i = 0; i < digits.n || (long)i <= exponent; i++) {
        if ((long)i == exponent + 1)
            sb_putc(sb, '.');
        sb_putc(sb, i < digits.n ? digits.p[i] : '0');
    }
}

// From 1e-4 to 1e16 the digits are written out, as Python's repr() does.
static void put_shortest(StrBuf *sb, double number)
{
    char buf[64];
    Str s = shortest(buf, sizeof buf, fabs(number));
    size_t e = str_find(s, 'e', 0);
    long exponent = strtol(s.p + e + 1, NULL, 10);
    if (number < 0)
        sb_putc(sb, '-');
    if (exponent < -4 || exponent >= 16) {
        sg_sb_put(sb, str_slice(s, 0, e));
        sg_sb_putf(sb, "e%c%02ld", exponent < 0 ? '-' : '+', labs(exponent));
        return;
    }
    char digits[32];
    size_t n = 0;
    for (size_t i = 0; i < e; i++)
        if (is_digit(s.p[i]) && n < sizeof digits)
            digits[n++] = s.p[i];
    put_fixed(sb, str_of(digits, n), exponent);
}

void sg_num_put(StrBuf *sb, double number)
{
    if (number == floor(number) && fabs(number) < 1e300)
        sg_sb_putf(sb, "%.0f", number == 0 ? 0.0 : number);
    else
        put_shortest(sb, number);
}

void sg_num_put_real(StrBuf *sb, double number)
{
    if (number == floor(number) && fabs(number) < 1e16)
        sg_sb_putf(sb, "%.0f.0", number);
    else
        put_shortest(sb, number);
}
