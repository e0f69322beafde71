// test_utf8.c - code points in UTF-8 text.

#include "base/utf8.h"
#include "check.h"

// ---- decoding ------------------------------------------------------------

static void check_next(Str s, uint32_t code, size_t moved)
{
    size_t at = 0;
    assert_int_equal(sg_utf8_next(s, &at), code);
    assert_int_equal(at, moved);
    assert_int_equal(sg_utf8_valid(s), code != UTF8_BAD && moved == s.n);
}

static void the_first_and_last_of_each_length(void **state)
{
    (void)state;
    check_next(STR("\0"), 0, 1);
    check_next(STR("\x7F"), 0x7F, 1);
    check_next(STR("\xC2\x80"), 0x80, 2);
    check_next(STR("\xDF\xBF"), 0x7FF, 2);
    check_next(STR("\xE0\xA0\x80"), 0x800, 3);
    check_next(STR("\xED\x9F\xBF"), 0xD7FF, 3);
    check_next(STR("\xEE\x80\x80"), 0xE000, 3);
    check_next(STR("\xEF\xBF\xBF"), 0xFFFF, 3);
    check_next(STR("\xF0\x90\x80\x80"), 0x10000, 4);
    check_next(STR("\xF4\x8F\xBF\xBF"), 0x10FFFF, 4);
}

static void what_is_not_utf8_moves_by_one_byte(void **state)
{
    (void)state;
    // Overlong forms.
    check_next(STR("\xC0\x80"), UTF8_BAD, 1);
    check_next(STR("\xC1\xBF"), UTF8_BAD, 1);
    check_next(STR("\xE0\x80\x80"), UTF8_BAD, 1);
    check_next(STR("\xE0\x9F\xBF"), UTF8_BAD, 1);
    check_next(STR("\xF0\x80\x80\x80"), UTF8_BAD, 1);
    check_next(STR("\xF0\x8F\xBF\xBF"), UTF8_BAD, 1);
    // Surrogates, and beyond the last code point.
    check_next(STR("\xED\xA0\x80"), UTF8_BAD, 1);
    check_next(STR("\xED\xBF\xBF"), UTF8_BAD, 1);
    check_next(STR("\xF4\x90\x80\x80"), UTF8_BAD, 1);
    check_next(STR("\xF5\x80\x80\x80"), UTF8_BAD, 1);
    check_next(STR("\xFF"), UTF8_BAD, 1);
    // A tail without a head, and the reverse.
    check_next(STR("\x80"), UTF8_BAD, 1);
    check_next(STR("\xBF\x80"), UTF8_BAD, 1);
    check_next(STR("\xC3"), UTF8_BAD, 1);
    check_next(STR("\xE2\x82"), UTF8_BAD, 1);
    check_next(STR("\xF0\x9F\x98"), UTF8_BAD, 1);
    check_next(STR("\xC3(\x80"), UTF8_BAD, 1);
    check_next(STR("\xE2\x82\xC3\xA4"), UTF8_BAD, 1);
}

static void lengths_count_code_points(void **state)
{
    (void)state;
    assert_int_equal(sg_utf8_length((Str){0}), 0);
    assert_int_equal(sg_utf8_length(STR("a\0b")), 3);
    assert_int_equal(sg_utf8_length(STR("\xE2\x82\xAC\xC3\xA4!")), 3);
    assert_int_equal(sg_utf8_length(STR("\xE2\x82!")), 3); // two bad bytes
}

static void every_code_point_there_and_back(Arena *a)
{
    StrBuf sb = sb_in(a);
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        if (c == 0xD800)
            c = 0xE000;
        sb.n = 0;
        sg_utf8_put(&sb, c);
        size_t at = 0;
        assert_true(sg_utf8_next(sb_str(&sb), &at) == c);
        assert_true(at == sb.n);
    }
}

// ---- classes -------------------------------------------------------------

static void words_of_all_scripts(void **state)
{
    (void)state;
    static const uint32_t word[] = {
        'a',   'Z',    '0',    '_',  0xE9, 0xDF,   0xB5,    0x416, 0x5D0,
        0x661, 0x4E2D, 0x3042, 0xB2, 0xAA, 0xAC00, 0x1D400, 0};
    static const uint32_t other[] = {'-',      '/',    ' ',    '\\',    '.',
                                     0xA0,     0xB1,   0x20AC, 0x301,   0x2013,
                                     0x2014,   0x2015, 0x3002, 0x1F600, 0xFFFE,
                                     0x10FFFF, 0};
    for (const uint32_t *c = word; *c != 0; c++)
        assert_true(sg_is_word_code(*c));
    for (const uint32_t *c = other; *c != 0; c++)
        assert_false(sg_is_word_code(*c));
}

static void columns_of_a_terminal(void **state)
{
    (void)state;
    assert_int_equal(sg_display_width('a'), 1);
    assert_int_equal(sg_display_width(0xE4), 1);
    assert_int_equal(sg_display_width(0x416), 1);
    assert_int_equal(sg_display_width(0x301), 0);   // combining acute
    assert_int_equal(sg_display_width(0x200D), 0);  // zero width joiner
    assert_int_equal(sg_display_width(0x4E2D), 2);  // Chinese
    assert_int_equal(sg_display_width(0xFF21), 2);  // full width A
    assert_int_equal(sg_display_width(0xFF71), 1);  // half width katakana
    assert_int_equal(sg_display_width(0x1F600), 2); // emoji
    assert_int_equal(sg_display_width(0xAC00), 2);  // Hangul
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_and_last_of_each_length),
        cmocka_unit_test(what_is_not_utf8_moves_by_one_byte),
        cmocka_unit_test(lengths_count_code_points),
        arena_test(every_code_point_there_and_back),
        cmocka_unit_test(words_of_all_scripts),
        cmocka_unit_test(columns_of_a_terminal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
