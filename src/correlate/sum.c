// sum.c - a number of fixed point, wide enough for any double.

#include "correlate/sum.h"

#include <stdbool.h>
#include <string.h>

#define LOW 0xFFFFFFFFu

_Static_assert(sizeof(double) == sizeof(uint64_t), "doubles of IEEE 754");

// A double is its 53 bits times 2^(exponent - 1074); subnormal numbers and the
// smallest of the others have exponent 0.
static uint64_t mantissa_of(double number, unsigned *exponent)
{
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    unsigned biased = (unsigned)(bits >> 52 & 0x7FF);
    uint64_t mantissa = bits & (((uint64_t)1 << 52) - 1);
    *exponent = biased > 0 ? biased - 1 : 0;
    return biased > 0 ? mantissa | (uint64_t)1 << 52 : mantissa;
}

static void add_signed(Sum *s, double number, bool negative)
{
    unsigned exponent;
    uint64_t mantissa = mantissa_of(number, &exponent);
    uint64_t low = (mantissa & LOW) << exponent % 32;
    uint64_t high = (mantissa >> 32) << exponent % 32;
    int64_t sign = negative ? -1 : 1;
    int64_t *digit = s->digits + exponent / 32;
    digit[0] += sign * (int64_t)(low & LOW);
    digit[1] += sign * (int64_t)((low >> 32) + (high & LOW));
    digit[2] += sign * (int64_t)(high >> 32);
}

void sg_sum_add(Sum *s, double number)
{
    add_signed(s, number, number < 0);
}

void sg_sum_remove(Sum *s, double number)
{
    add_signed(s, number, !(number < 0));
}

// 'sign' times the sum in proper digits.  False: it is negative.
static bool carry(const Sum *s, int64_t sign, uint32_t digits[SUM_DIGITS])
{
    int64_t over = 0;
    for (size_t i = 0; i < SUM_DIGITS; i++) {
        over += sign * s->digits[i];
        digits[i] = (uint32_t)((uint64_t)over & LOW);
        over = (over - (int64_t)digits[i]) / ((int64_t)1 << 32);
    }
    return over >= 0;
}

// 2^(32 * i - 1074)
static double weight_of(size_t i)
{
    double weight;
    uint64_t power = 32 * (uint64_t)i; // size_t may have 32 bits
    uint64_t bits = i < 2 ? (uint64_t)1 << power : (power - 51) << 52;
    memcpy(&weight, &bits, sizeof weight);
    return weight;
}

double sg_sum_total(const Sum *s)
{
    uint32_t digits[SUM_DIGITS];
    bool negative = !carry(s, 1, digits);
    if (negative)
        (void)carry(s, -1, digits);
    double total = 0;
    for (size_t i = SUM_DIGITS; i-- > 0;)
        if (digits[i] != 0)
            total += digits[i] * weight_of(i);
    return negative ? -total : total;
}
