// test_str.c - borrowed strings and character classes.

#include "base/ascii.h"
#include "check.h"

static void strings_compare_by_length_and_bytes(void **state)
{
    (void)state;
    assert_true(str_eq(STR("a\0b"), STR("a\0b")));
    assert_false(str_eq(STR("a\0b"), STR("a\0c")));
    assert_false(str_eq(STR("ab"), STR("abc")));
    assert_true(str_eq((Str){0}, STR("")));
}

static void prefixes_and_suffixes(void **state)
{
    (void)state;
    assert_true(str_starts(STR("abc"), STR("ab")));
    assert_true(str_starts(STR("abc"), STR("")));
    assert_false(str_starts(STR("ab"), STR("abc")));
    assert_false(str_starts(STR("abc"), STR("b")));
    assert_true(str_ends(STR("abc"), STR("bc")));
    assert_true(str_ends(STR("abc"), (Str){0}));
    assert_false(str_ends(STR("bc"), STR("abc")));
    assert_false(str_ends(STR("abc"), STR("b")));
}

static void finding_a_byte(void **state)
{
    (void)state;
    Str s = STR("a|b|c");
    assert_int_equal(str_find(s, '|', 0), 1);
    assert_int_equal(str_find(s, '|', 2), 3);
    assert_int_equal(str_find(s, '|', 4), s.n);
    assert_int_equal(str_find(s, '|', 99), s.n);
    assert_int_equal(str_find((Str){0}, '|', 0), 0);
    check_str(str_slice(s, 2, 3), "b");
}

static void folding_is_for_ascii_letters_only(void **state)
{
    (void)state;
    assert_true(str_eq_fold(STR("NoT"), STR("nOt")));
    assert_false(str_eq_fold(STR("@"), STR("`")));
    assert_false(str_eq_fold(STR("["), STR("{")));
    assert_false(str_eq_fold(STR("\xC3\x84"), STR("\xC3\xA4")));
    assert_false(str_eq_fold(STR("a"), STR("ab")));
}

// Every byte is in the class, or it is not.
static void check_class(bool (*in_class)(char), const char *members)
{
    for (int i = 0; i < 256; i++) {
        char c = (char)(unsigned char)i;
        bool expected = memchr(members, c, strlen(members)) != NULL;
        assert_int_equal(in_class(c), expected);
    }
}

#define DIGITS  "0123456789"
#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

static void classes_hold_for_every_byte(void **state)
{
    (void)state;
    check_class(is_digit, DIGITS);
    check_class(is_alpha, LETTERS);
    check_class(is_alnum, DIGITS LETTERS);
    check_class(is_word, DIGITS LETTERS "_");
    check_class(is_blank, " \t\n\r");
}

static void hexadecimal_digits(void **state)
{
    (void)state;
    assert_int_equal(hex_value('0'), 0);
    assert_int_equal(hex_value('9'), 9);
    assert_int_equal(hex_value('a'), 10);
    assert_int_equal(hex_value('F'), 15);
    assert_int_equal(hex_value('g'), -1);
    assert_int_equal(hex_value('@'), -1);
    assert_int_equal(hex_value('\xFF'), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strings_compare_by_length_and_bytes),
        cmocka_unit_test(prefixes_and_suffixes),
        cmocka_unit_test(finding_a_byte),
        cmocka_unit_test(folding_is_for_ascii_letters_only),
        cmocka_unit_test(classes_hold_for_every_byte),
        cmocka_unit_test(hexadecimal_digits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
