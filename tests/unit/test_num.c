// test_num.c - decimal text and doubles.

#include "base/num.h"

#include <float.h>
#include <locale.h>
#include <math.h>

#include "check.h"

// ---- printing ------------------------------------------------------------

static void check_print(Arena *a, double number, const char *expected)
{
    StrBuf sb = sb_in(a);
    sg_num_put(&sb, number);
    check_text(sb_str(&sb), expected);
}

static void printing_like_python(Arena *a)
{
    check_print(a, 0.1, "0.1");
    check_print(a, 1.5, "1.5");
    check_print(a, -2.25, "-2.25");
    check_print(a, 1.0 / 3, "0.3333333333333333");
    check_print(a, 0.1 + 0.2, "0.30000000000000004");
    check_print(a, 123456.789, "123456.789");
    check_print(a, 1234567890123456.5, "1234567890123456.5");
    check_print(a, 0.0001, "0.0001");
    check_print(a, 0.00012345, "0.00012345");
    check_print(a, 1e-05, "1e-05");
    check_print(a, 1e-07, "1e-07");
    check_print(a, -1.25e-10, "-1.25e-10");
    check_print(a, 1e-100, "1e-100");
}

static void integral_values_print_in_full(Arena *a)
{
    check_print(a, 0.0, "0");
    check_print(a, -0.0, "0");
    check_print(a, 42, "42");
    check_print(a, -1, "-1");
    check_print(a, 9007199254740993.0, "9007199254740992");
    check_print(a, 1e16, "10000000000000000");
    check_print(a, 1e22, "10000000000000000000000");
    check_print(a, 1e23, "99999999999999991611392");
}

static void the_ends_of_the_range(Arena *a)
{
    check_print(a, DBL_MAX, "1.7976931348623157e+308");
    check_print(a, -DBL_MAX, "-1.7976931348623157e+308");
    check_print(a, 1e300, "1e+300");
    check_print(a, DBL_MIN, "2.2250738585072014e-308");
    check_print(a, 5e-324, "5e-324");
}

static void check_real(Arena *a, double number, const char *expected)
{
    StrBuf sb = sb_in(a);
    sg_num_put_real(&sb, number);
    check_text(sb_str(&sb), expected);
}

static void reals_print_like_pythons_floats(Arena *a)
{
    check_real(a, 0.0, "0.0");
    check_real(a, -0.0, "-0.0");
    check_real(a, -3, "-3.0");
    check_real(a, 1.5, "1.5");
    check_real(a, 1e15, "1000000000000000.0");
    check_real(a, 9999999999999998.0, "9999999999999998.0");
    check_real(a, 1e16, "1e+16");
    check_real(a, -1e22, "-1e+22");
    check_real(a, 9007199254740993e3, "9.007199254740993e+18");
    check_real(a, 1e-07, "1e-07");
}

// ---- parsing -------------------------------------------------------------

static void check_parse(const char *text, double expected)
{
    double number = 0;
    assert_true(sg_num_parse(str_of_literal(text), &number));
    assert_true(number == expected);
}

static void parsing_numbers(void **state)
{
    (void)state;
    check_parse("0", 0);
    check_parse("-0", 0);
    check_parse("+7", 7);
    check_parse("007", 7);
    check_parse("1.5", 1.5);
    check_parse(".5", 0.5);
    check_parse("5.", 5);
    check_parse("-1.5e+3", -1500);
    check_parse("1E-07", 1e-07);
    check_parse("10000000000000000000000", 1e22);
    check_parse("1e999", HUGE_VAL);
    check_parse("1e-999", 0);
}

static void parsing_takes_the_whole_text(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "",    "-",     "+",   ".",    "e5",  "1e",  "1e+",      "1.2.3",
        "1-2", " 1",    "1 ",  "0x1F", "inf", "nan", "1,5",      "1_0",
        "--1", "1e5.0", "\t1", "1\n",  "1f",  "+-1", "\xD9\xA1", NULL};
    for (const char *const *text = bad; *text != NULL; text++) {
        double number;
        assert_false(sg_num_parse(str_of_literal(*text), &number));
    }
    double number;
    assert_false(sg_num_parse(STR("1\0"), &number));
    assert_false(sg_num_parse((Str){0}, &number));
}

static void nobody_writes_such_long_numbers(void **state)
{
    (void)state;
    char digits[402];
    memset(digits, '1', sizeof digits);
    double number;
    assert_true(sg_num_parse(str_of(digits, 300), &number));
    assert_true(number > 1.1e299 && number < 1.2e299);
    assert_true(sg_num_parse(str_of(digits, 400), &number));
    assert_false(sg_num_parse(str_of(digits, 401), &number));
    memset(digits, '.', sizeof digits);
    assert_false(sg_num_parse(str_of(digits, 400), &number));
}

// ---- there and back ------------------------------------------------------

static double double_of_bits(uint64_t bits)
{
    double number;
    memcpy(&number, &bits, sizeof number);
    return number;
}

static void check_round_trip(Arena *a, double number)
{
    StrBuf sb = sb_in(a);
    sg_num_put(&sb, number);
    double back;
    assert_true(sg_num_parse(sb_str(&sb), &back));
    assert_true(back == number);
}

static void what_is_printed_reads_back(Arena *a)
{
    uint64_t bits = 88172645463325252;
    for (int i = 0; i < 20000; i++) {
        bits ^= bits << 13;
        bits ^= bits >> 7;
        bits ^= bits << 17;
        double number = double_of_bits(bits);
        if (isfinite(number))
            check_round_trip(a, number);
        check_round_trip(a, (double)(int64_t)(bits >> 40) / 1000);
    }
}

// Germany writes 1,5; sigcc does not, wherever it runs.
static void the_locale_does_not_matter(Arena *a)
{
    static const char *const locales[] = {"de_DE.UTF-8", "de_DE.utf8",
                                          "fr_FR.UTF-8", "ps_AF.UTF-8", NULL};
    const char *const *name = locales;
    while (*name != NULL && setlocale(LC_NUMERIC, *name) == NULL)
        name++;
    if (*name == NULL)
        print_message("no locale with a decimal comma: not checked\n");
    check_print(a, 1.5, "1.5");
    check_print(a, 1.25e-10, "1.25e-10");
    check_parse("1.5", 1.5);
    double number;
    assert_false(sg_num_parse(STR("1,5"), &number));
    setlocale(LC_NUMERIC, "C");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(printing_like_python),
        arena_test(integral_values_print_in_full),
        arena_test(the_ends_of_the_range),
        arena_test(reals_print_like_pythons_floats),
        cmocka_unit_test(parsing_numbers),
        cmocka_unit_test(parsing_takes_the_whole_text),
        cmocka_unit_test(nobody_writes_such_long_numbers),
        arena_test(what_is_printed_reads_back),
        arena_test(the_locale_does_not_matter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
