// test_decimal.c - decimal numbers of any size.

#include "base/decimal.h"

#include "base/strbuf.h"
#include "check.h"

// ---- reading -------------------------------------------------------------

static Decimal decimal(Str text)
{
    Decimal d;
    if (!sg_decimal_read(text, &d))
        fail_msg("not read: %.*s", STR_ARG(text));
    return d;
}

typedef struct Reading {
    const char *text, *whole, *fraction;
    int64_t exponent;
    bool negative;
} Reading;

static void numbers_lose_their_zeros(void **state)
{
    (void)state;
    static const Reading rows[] = {
        {"5", "5", "", 1, false},
        {"+5", "5", "", 1, false},
        {"-5", "5", "", 1, true},
        {"0005", "5", "", 1, false},
        {"5.", "5", "", 1, false},
        {".5", "", "5", 0, false},
        {"-.5", "", "5", 0, true},
        {"0.5", "", "5", 0, false},
        {"0.0500", "", "5", -1, false},
        {"500", "5", "", 3, false},
        {"500.00", "5", "", 3, false},
        {"500.01", "500", "01", 3, false},
        {"00120.0340", "120", "034", 3, false},
        {"1e3", "1", "", 4, false},
        {"1E3", "1", "", 4, false},
        {"1e+3", "1", "", 4, false},
        {"1e-3", "1", "", -2, false},
        {"12.5e2", "12", "5", 4, false},
        {"0.001e2", "", "1", 0, false},
        {".5e0", "", "5", 0, false},
        {"5.e1", "5", "", 2, false},
        {"1e0000000000000000000000003", "1", "", 4, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Decimal d = decimal(str_of_literal(rows[i].text));
        check_text(d.whole, rows[i].whole);
        check_text(d.fraction, rows[i].fraction);
        assert_int_equal(d.exponent, rows[i].exponent);
        assert_int_equal(d.negative, rows[i].negative);
    }
}

static void there_is_one_zero(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "0",     "-0",   "+0",    "00",   "0.0",
        "-.0",   "0.",   "0e5",   "0e-5", "0.000e99",
        "-00e0", ".0e1", "0e999", "-0.0", "0e99999999999999999999",
        NULL};
    for (const char *const *text = texts; *text != NULL; text++) {
        Decimal d = decimal(str_of_literal(*text));
        check_str(d.whole, "");
        check_str(d.fraction, "");
        assert_int_equal(d.exponent, 0);
        assert_false(d.negative);
    }
}

static void what_is_no_number(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",      "-",        "+",     ".",    "-.",  "e5",    ".e5",   "1e",
        "1e+",   "1e-",      "1.2.3", "1-2",  " 1",  "1 ",    "1\n",   "0x1F",
        "inf",   "nan",      "1,5",   "1_0",  "--1", "+-1",   "1e5.0", "1e 5",
        "1e--5", "1e5e",     "1f",    "1e5 ", "- 1", "1 000", "\t1",   "1'000",
        "/",     ":",        "1:",    "1.e",  "..1", "1..",   "abc",   "1a",
        "a1",    "\xD9\xA1", "1e5-",  "e",    NULL};
    for (const char *const *text = texts; *text != NULL; text++) {
        Decimal d;
        if (sg_decimal_read(str_of_literal(*text), &d))
            fail_msg("read: '%s'", *text);
    }
    Decimal d;
    assert_false(sg_decimal_read(STR("1\0"), &d));
    assert_false(sg_decimal_read(STR("\0"), &d));
    assert_false(sg_decimal_read((Str){0}, &d));
}

// ---- comparing -----------------------------------------------------------

static int compare(Str a, Str b)
{
    Decimal x = decimal(a);
    Decimal y = decimal(b);
    int order = sg_decimal_compare(&x, &y);
    if (order == 0)
        assert_true(sg_decimal_hash(&x) == sg_decimal_hash(&y));
    else
        assert_true(sg_decimal_hash(&x) != sg_decimal_hash(&y));
    return (order > 0) - (order < 0);
}

// Every one with every other one, in both directions.
static void check_ascending(const char *const *texts, size_t n)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) {
            Str a = str_of_literal(texts[i]);
            Str b = str_of_literal(texts[j]);
            if (compare(a, b) != (i > j) - (i < j))
                fail_msg("%s and %s: %d", texts[i], texts[j], compare(a, b));
        }
}

static void in_ascending_order(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "-1e99999999999999999999999",
        "-1e99999999999999999",
        "-9007199254740993",
        "-9007199254740992",
        "-100.5",
        "-100",
        "-99.99",
        "-12",
        "-1.5",
        "-1.25",
        "-1",
        "-0.5",
        "-1e-400",
        "-1e-99999999999999999999",
        "0",
        "1e-99999999999999999999",
        "1e-400",
        "1.5e-400",
        "0.0001",
        "0.00011",
        "0.05",
        "0.5",
        "0.50001",
        "1",
        "1.0000000000000000000000000000000000000001",
        "1.1",
        "1.25",
        "2",
        "5",
        "10",
        "12",
        "12.05",
        "12.5",
        "99.99",
        "100",
        "100.5",
        "101",
        "1000.0005",
        "9007199254740992",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "1e400",
        "2e400",
        "1e401",
        "1e99999999999999998",
        "1e99999999999999999",
        "1e999999999999999999",
    };
    check_ascending(texts, sizeof texts / sizeof *texts);
}

static void the_same_number_in_other_words(void **state)
{
    (void)state;
    static const char *const fives[] = {
        "5",       "+5",       "05",      "+05",     "5.0",
        "5.",      "5.000",    "0.5e1",   ".5e1",    "50e-1",
        "500e-2",  "0.0005e4", "5e0",     "5E-0",    "5e+00",
        "000.5e1", "5.0e0",    "00005.0", "0050e-1", "5e-00000000000000000000"};
    static const char *const others[] = {"1234.5",     "12345e-1", "1.2345e3",
                                         "0.12345e+4", "01234.50", "123450e-2",
                                         "123.45e1"};
    for (size_t i = 0; i < sizeof fives / sizeof *fives; i++) {
        assert_int_equal(compare(STR("5"), str_of_literal(fives[i])), 0);
        assert_int_equal(compare(STR("-5"), str_of_literal(fives[i])), -1);
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_int_equal(compare(STR("1234.5"), str_of_literal(others[i])), 0);
    assert_int_equal(compare(STR("-0"), STR("0.0")), 0);
}

static void beyond_all_exponents(void **state)
{
    (void)state;
    static const char *const large[] = {
        "1e99999999999999999999",
        "3e99999999999999999999",
        "1e9223372036854775807",
        "1e9223372036854775808",
        "1e18446744073709551616",
        "0.00001e340282366920938463463374607431768211",
        "1e100000000000000000",
        "123456e999999999999999999"};
    for (size_t i = 0; i < sizeof large / sizeof *large; i++) {
        Str text = str_of_literal(large[i]);
        assert_int_equal(compare(text, str_of_literal(large[0])), 0);
        assert_int_equal(compare(text, STR("9e99999999999999998")), 1);
    }
    static const char *const small[] = {
        "1e-99999999999999999999", "-1e-9223372036854775808",
        "1e-9223372036854775809", "123456e-340282366920938463463374607431768"};
    for (size_t i = 0; i < sizeof small / sizeof *small; i++) {
        Str text = str_of_literal(small[i]);
        int sign = *small[i] == '-' ? -1 : 1;
        assert_int_equal(compare(text, STR("0")), sign);
        assert_int_equal(compare(text, STR("1e-99999999999999999")), -1);
        assert_int_equal(compare(text, STR("-1e-99999999999999999")), 1);
    }
}

// The last exponents that count, reached by way of others.
static void at_the_last_exponents(void **state)
{
    (void)state;
    assert_int_equal(
        compare(STR("0.00001e100000000000000004"), STR("1e99999999999999999")),
        0);
    assert_int_equal(
        compare(STR("100000e-100000000000000004"), STR("1e-99999999999999999")),
        0);
    assert_int_equal(
        compare(STR("2e99999999999999999"), STR("1e99999999999999999")), 1);
    assert_int_equal(
        compare(STR("2e-100000000000000001"), STR("1e-100000000000000001")), 1);
}

// ---- against integers ----------------------------------------------------

static uint64_t next_random(uint64_t *x)
{
    *x ^= *x << 13;
    *x ^= *x >> 7;
    *x ^= *x << 17;
    return *x;
}

// number / 10^places, with the point somewhere and an exponent that moves it.
static Str spelled(Arena *a, int64_t number, int places, uint64_t *x)
{
    StrBuf digits = sb_in(a);
    StrBuf sb = sb_in(a);
    uint64_t size = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    sg_sb_putf(&digits, "%0*llu", (int)(next_random(x) % 25) + 1,
               (unsigned long long)size);
    size_t point = (size_t)(next_random(x) % (digits.n + 1));
    int exponent = (int)(digits.n - point) - places;
    sg_sb_put(&sb, number < 0                ? STR("-")
                   : next_random(x) % 4 == 0 ? STR("+")
                                             : STR(""));
    sg_sb_put(&sb, str_slice(sb_str(&digits), 0, point));
    if (point < digits.n || next_random(x) % 2 == 0)
        sb_putc(&sb, '.');
    sg_sb_put(&sb, str_slice(sb_str(&digits), point, digits.n));
    if (point < digits.n && next_random(x) % 2 == 0)
        sg_sb_put(&sb, STR("00"));
    if (exponent != 0 || next_random(x) % 2 == 0)
        sg_sb_putf(&sb, "%c%+d", "eE"[next_random(x) % 2], exponent);
    return sb_str(&sb);
}

static void check_pair(Arena *a, int64_t n, int64_t m, uint64_t *x)
{
    Str one = spelled(a, n, 0, x);
    Str other = spelled(a, m, 0, x);
    if (compare(one, other) != (n > m) - (n < m))
        fail_msg("%.*s and %.*s", STR_ARG(one), STR_ARG(other));
}

static void integers_compare_as_integers(Arena *a)
{
    uint64_t x = 88172645463325252;
    for (int i = 0; i < 20000; i++) {
        unsigned bits = (unsigned)(next_random(&x) % 64);
        int64_t n = (int64_t)next_random(&x) >> bits;
        int64_t m = (int64_t)next_random(&x) >> bits;
        check_pair(a, n, m, &x);
        check_pair(a, n, n, &x);
        check_pair(a, n, n == INT64_MAX ? 0 : n + 1, &x);
    }
    check_pair(a, INT64_MIN, INT64_MAX, &x);
    check_pair(a, INT64_MIN, INT64_MIN, &x);
}

static void fractions_compare_as_fractions(Arena *a)
{
    static const int64_t tens[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
    uint64_t x = 362436069362436069;
    for (int i = 0; i < 20000; i++) {
        int64_t n = (int64_t)(next_random(&x) % 2001) - 1000;
        int64_t m = (int64_t)(next_random(&x) % 2001) - 1000;
        int j = (int)(next_random(&x) % 7);
        int k = (int)(next_random(&x) % 7);
        int64_t a_size = n * tens[6 - j];
        int64_t b_size = m * tens[6 - k];
        Str one = spelled(a, n, j, &x);
        Str other = spelled(a, m, k, &x);
        if (compare(one, other) != (a_size > b_size) - (a_size < b_size))
            fail_msg("%.*s and %.*s", STR_ARG(one), STR_ARG(other));
    }
}

// ---- large texts ---------------------------------------------------------

enum { LONG = 1 << 20 };

static Str repeated(Arena *a, char c, Str end)
{
    char *p = sg_arena_bytes(a, LONG + end.n);
    memset(p, c, LONG);
    memcpy(p + LONG, end.p, end.n);
    return str_of(p, LONG + end.n);
}

static void numbers_of_a_million_digits(Arena *a)
{
    Str nines = repeated(a, '9', STR("1"));
    Str more = repeated(a, '9', STR("2"));
    assert_int_equal(compare(nines, more), -1);
    assert_int_equal(compare(nines, nines), 0);
    assert_int_equal(compare(nines, STR("1e1048577")), -1);
    assert_int_equal(compare(nines, STR("1e1048576")), 1);
    assert_int_equal(compare(repeated(a, '0', STR("7")), STR("7")), 0);
    assert_int_equal(compare(repeated(a, '0', STR(".7")), STR("0.7")), 0);
    assert_int_equal(
        compare(repeated(a, '1', STR(".0")), repeated(a, '1', STR(""))), 0);
    Decimal d;
    assert_false(sg_decimal_read(repeated(a, '1', STR("x")), &d));
    assert_false(sg_decimal_read(repeated(a, '.', STR("")), &d));
}

// Most equal digits, cut by the point at different places, make no mistake.
static void hashes_tell_numbers_apart(void **state)
{
    (void)state;
    static const char *const texts[] = {"12",  "1.2", "0.12", "0.012", "120",
                                        "-12", "21",  "1",    "2",     "0",
                                        "102", "11",  "-1.2", "1e12",  "1e-12"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (size_t j = 0; j < i; j++) {
            Decimal x = decimal(str_of_literal(texts[i]));
            Decimal y = decimal(str_of_literal(texts[j]));
            assert_true(sg_decimal_hash(&x) != sg_decimal_hash(&y));
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_lose_their_zeros),
        cmocka_unit_test(there_is_one_zero),
        cmocka_unit_test(what_is_no_number),
        cmocka_unit_test(in_ascending_order),
        cmocka_unit_test(the_same_number_in_other_words),
        cmocka_unit_test(beyond_all_exponents),
        cmocka_unit_test(at_the_last_exponents),
        arena_test(integers_compare_as_integers),
        arena_test(fractions_compare_as_fractions),
        arena_test(numbers_of_a_million_digits),
        cmocka_unit_test(hashes_tell_numbers_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
