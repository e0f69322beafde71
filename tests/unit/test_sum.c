// test_sum.c - sums that forget nothing and keep nothing.

#include "correlate/sum.h"

#include <float.h>

#include "check.h"

typedef struct Row {
    double numbers[6]; // 0 ends them
    double total;
} Row;

static double total_of(const double *numbers)
{
    Sum s = {0};
    for (; *numbers != 0; numbers++)
        sg_sum_add(&s, *numbers);
    return sg_sum_total(&s);
}

// Equal to the last bit.
static void check_total(double actual, double expected)
{
    if (!(actual >= expected && actual <= expected))
        fail_msg("%.17g is not %.17g", actual, expected);
}

static void totals(void **state)
{
    (void)state;
    static const Row rows[] = {
        {{0}, 0},
        {{1, 2, 3}, 6},
        {{-1, -2}, -3},
        {{0.5, -0.25}, 0.25},
        {{1e20, 1, -1e20}, 1},
        {{-1e20, -1, 1e20}, -1},
        {{1e300, 1e-300, -1e300}, 1e-300},
        {{SUM_LARGEST, SUM_LARGEST}, 2e300},
        {{-SUM_LARGEST, -SUM_LARGEST}, -2e300},
        {{DBL_MIN, -DBL_MIN, DBL_MIN}, DBL_MIN},
        {{4.9406564584124654e-324}, 4.9406564584124654e-324},
        {{4.9406564584124654e-324, 4.9406564584124654e-324},
         9.8813129168249309e-324},
        {{9007199254740992, 1, 1}, 9007199254740994},
        {{4294967295, 1}, 4294967296},
        {{4294967296, -1}, 4294967295},
        {{0.1, 0.2}, 0.1 + 0.2},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_total(total_of(rows[i].numbers), rows[i].total);
}

static void what_goes_leaves_nothing(void **state)
{
    (void)state;
    static const double numbers[] = {1e300, 0.1, -3e-310, 12345.678, -1e17, 7};
    Sum s = {0};
    for (int round = 0; round < 1000; round++)
        for (size_t i = 0; i < 6; i++)
            sg_sum_add(&s, numbers[i]);
    for (int round = 0; round < 1000; round++)
        for (size_t i = 6; i-- > 0;)
            sg_sum_remove(&s, numbers[i]);
    check_total(sg_sum_total(&s), 0);
    for (size_t i = 0; i < SUM_DIGITS; i++)
        assert_int_equal(s.digits[i], 0);
}

static void many_large_numbers(void **state)
{
    (void)state;
    Sum s = {0};
    for (int i = 0; i < 1 << 20; i++)
        sg_sum_add(&s, SUM_LARGEST);
    check_total(sg_sum_total(&s), SUM_LARGEST * (1 << 20));
}

// Whole numbers of 62 bits and fractions of them, against integers.
static void as_integers_have_it(void **state)
{
    (void)state;
    uint64_t seed = 1;
    Sum s = {0};
    int64_t exact = 0;
    for (int i = 0; i < 100000; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        int64_t step = (int64_t)(seed >> 20) - ((int64_t)1 << 43);
        bool out = (seed >> 7 & 1) != 0;
        if (out)
            sg_sum_remove(&s, (double)step / 4096);
        else
            sg_sum_add(&s, (double)step / 4096);
        exact += out ? -step : step;
        if (exact > -((int64_t)1 << 53) && exact < (int64_t)1 << 53)
            check_total(sg_sum_total(&s), (double)exact / 4096);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(totals),
        cmocka_unit_test(what_goes_leaves_nothing),
        cmocka_unit_test(many_large_numbers),
        cmocka_unit_test(as_integers_have_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
