// test_strbuf.c - strings under construction.

#include "base/strbuf.h"
#include "check.h"

static void an_empty_buffer_is_an_empty_string(Arena *a)
{
    StrBuf sb = sb_in(a);
    assert_non_null(sb_str(&sb).p);
    check_str(sb_str(&sb), "");
    sg_sb_put(&sb, (Str){0});
    sg_sb_putf(&sb, "%s", "");
    check_str(sb_str(&sb), "");
}

static void text_ends_with_nul_after_every_byte(Arena *a)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < 1000; i++) {
        sb_putc(&sb, (char)('a' + i % 26));
        assert_int_equal(sb.n, i + 1);
        assert_int_equal(sb.p[i], 'a' + i % 26);
        assert_int_equal(sb.p[i + 1], 0);
        assert_true(sb.n < sb.cap);
    }
}

static void growth_keeps_what_is_there(Arena *a)
{
    char block[300];
    memset(block, 'x', sizeof block);
    for (size_t first = 0; first < 140; first++) {
        for (size_t second = 0; second < 140; second += 3) {
            StrBuf sb = sb_in(a);
            sg_sb_put(&sb, str_of(block, first));
            sb_putc(&sb, '|');
            sg_sb_put(&sb, str_of(block, second));
            assert_int_equal(sb.n, first + 1 + second);
            assert_int_equal(str_find(sb_str(&sb), '|', 0), first);
            assert_int_equal(sb.p[sb.n], 0);
        }
    }
}

static void nul_is_a_byte_like_others(Arena *a)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("a\0"));
    sb_putc(&sb, '\0');
    sg_sb_putc(&sb, 'b');
    check_str(sb_str(&sb), "a\0\0b");
}

static void formatting_takes_the_room_it_needs(Arena *a)
{
    for (int width = 1; width < 400; width++) {
        StrBuf sb = sb_in(a);
        sg_sb_put(&sb, STR("<"));
        sg_sb_putf(&sb, "%*d", width, 7);
        sg_sb_put(&sb, STR(">"));
        assert_int_equal(sb.n, (size_t)width + 2);
        assert_int_equal(sb.p[width], '7');
        assert_int_equal(sb.p[width + 1], '>');
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(an_empty_buffer_is_an_empty_string),
        arena_test(text_ends_with_nul_after_every_byte),
        arena_test(growth_keeps_what_is_there),
        arena_test(nul_is_a_byte_like_others),
        arena_test(formatting_takes_the_room_it_needs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
