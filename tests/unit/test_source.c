// test_source.c - lines and columns of a source text.

#include "diag/source.h"

#include "base/strbuf.h"
#include "check.h"

#define NEL "\xC2\x85"
#define LS  "\xE2\x80\xA8"
#define PS  "\xE2\x80\xA9"

static Source source_of(Str text)
{
    return (Source){.name = STR("s.yml"), .text = text};
}

// ---- lines ---------------------------------------------------------------

static void lines_break_where_libyaml_breaks_them(void **state)
{
    (void)state;
    Source s = source_of(STR("lf\ncr\rcrlf\r\nnel" NEL "ls" LS "ps" PS "end"));
    check_str(sg_source_line(&s, 0), "lf");
    check_str(sg_source_line(&s, 1), "cr");
    check_str(sg_source_line(&s, 2), "crlf");
    check_str(sg_source_line(&s, 3), "nel");
    check_str(sg_source_line(&s, 4), "ls");
    check_str(sg_source_line(&s, 5), "ps");
    check_str(sg_source_line(&s, 6), "end");
    check_str(sg_source_line(&s, 7), "");
    check_str(sg_source_line(&s, UINT32_MAX), "");
}

// Neighbours of NEL, LS and PS, and the same cut off by the end of the text.
static void other_bytes_do_not_break_lines(void **state)
{
    (void)state;
    Source s = source_of(STR("\xC2\x84\xE2\x80\xA7\xE2\x81\xA8 \xE2\x80"));
    assert_int_equal(sg_source_line(&s, 0).n, s.text.n);
    s = source_of(STR("a\xC2"));
    assert_int_equal(sg_source_line(&s, 0).n, 2);
    s = source_of(STR("a\xE2"));
    assert_int_equal(sg_source_line(&s, 0).n, 2);
}

static void empty_lines_count(void **state)
{
    (void)state;
    Source s = source_of(STR("\n\r\r\n\na"));
    check_str(sg_source_line(&s, 0), "");
    check_str(sg_source_line(&s, 3), "");
    check_str(sg_source_line(&s, 4), "a");
    s = source_of(STR(""));
    check_str(sg_source_line(&s, 0), "");
}

// With marks and without them, and past the end.
static void marked_lines_are_the_same(Arena *a)
{
    StrBuf sb = sb_in(a);
    for (int i = 0; i < 1000; i++)
        sg_sb_putf(&sb, "%d%s", i,
                   i % 3 == 0   ? "\r\n"
                   : i % 3 == 1 ? NEL
                                : "\n");
    Source plain = source_of(sb_str(&sb));
    Source marked = plain;
    sg_source_mark(&marked, a);
    assert_int_equal(marked.mark_count, 125);
    for (uint32_t line = 0; line < 1010; line++)
        check_same(sg_source_line(&marked, line), sg_source_line(&plain, line),
                   __FILE__, __LINE__);
    for (size_t at = 0; at <= sb.n + 1; at += 7) {
        Pos one = sg_source_pos(&plain, at);
        Pos other = sg_source_pos(&marked, at);
        assert_int_equal(one.line, other.line);
        assert_int_equal(one.col, other.col);
    }
}

// ---- positions -----------------------------------------------------------

static void check_place(const Source *s, size_t offset, uint32_t line,
                        uint32_t col)
{
    Pos pos = sg_source_pos(s, offset);
    assert_int_equal(pos.line, line);
    assert_int_equal(pos.col, col);
    assert_int_equal(sg_source_offset(s, pos), offset);
}

static void columns_count_code_points(void **state)
{
    (void)state;
    Source s = source_of(STR("\xC3\xA4\xE4\xB8\xAD" NEL "\xF0\x9F\x98\x80x"));
    check_place(&s, 0, 0, 0);
    check_place(&s, 2, 0, 1);
    check_place(&s, 5, 0, 2);
    check_place(&s, 7, 1, 0);
    check_place(&s, 11, 1, 1);
    check_place(&s, 12, 1, 2);
}

static void positions_are_clipped_to_the_text(void **state)
{
    (void)state;
    Source s = source_of(STR("ab\ncd"));
    assert_int_equal(sg_source_offset(&s, (Pos){0, 99}), 2);
    assert_int_equal(sg_source_offset(&s, (Pos){1, 99}), 5);
    assert_int_equal(sg_source_offset(&s, (Pos){99, 0}), 5);
    Pos end = sg_source_pos(&s, 999);
    assert_int_equal(end.line, 1);
    assert_int_equal(end.col, 2);
}

// ---- encodings -----------------------------------------------------------

static void byte_order_marks_are_not_text(Arena *a)
{
    check_str(sg_source_decode(a, STR("\xEF\xBB\xBF"
                                      "a")),
              "a");
    check_str(sg_source_decode(a, STR("a\xEF\xBB\xBF")), "a\xEF\xBB\xBF");
    check_str(sg_source_decode(a, STR("")), "");
    check_str(sg_source_decode(a, STR("\xFF\xFE")), "");
    check_str(sg_source_decode(a, STR("\xEF\xBB")), "\xEF\xBB");
}

static void utf16_becomes_utf8(Arena *a)
{
    check_str(sg_source_decode(a, STR("\xFF\xFE"
                                      "a\0\xAC\x20")),
              "a\xE2\x82\xAC");
    check_str(sg_source_decode(a, STR("\xFE\xFF\0a\x20\xAC")), "a\xE2\x82\xAC");
    check_str(sg_source_decode(a, STR("\xFF\xFE\x3D\xD8\x00\xDE!\0")),
              "\xF0\x9F\x98\x80!");
    check_str(sg_source_decode(a, STR("\xFE\xFF\xD8\x3D\xDE\x00")),
              "\xF0\x9F\x98\x80");
}

// For libyaml to refuse, at the right place.
static void broken_utf16_stays_broken(Arena *a)
{
    check_str(sg_source_decode(a, STR("\xFE\xFF\xD8\x3D\0a")), "\xFF"
                                                               "a");
    check_str(sg_source_decode(a, STR("\xFE\xFF\xDE\x00\0a")), "\xFF"
                                                               "a");
    check_str(sg_source_decode(a, STR("\xFE\xFF\0a\xD8\x3D")), "a\xFF");
    check_str(sg_source_decode(a, STR("\xFE\xFF\0a\0")), "a\xFF");
}

// Text is looked through several bytes at a time.
static void a_break_is_found_at_any_offset(Arena *a)
{
    static const char *const breaks[] = {"\n", "\r", "\r\n", NEL, LS};
    static const char *const others[] = {"\t", "\x0E", "\x7F", "\xC3\xA9",
                                         "\xE2\x80\xA6"};
    for (int at = 0; at < 24; at++) {
        for (size_t i = 0; i < sizeof breaks / sizeof *breaks; i++) {
            StrBuf sb = sb_in(a);
            sg_sb_putf(&sb, "%*s%s%s%20s", at, "", others[i], breaks[i], "x");
            Source source = source_of(sb_str(&sb));
            check_str(sg_source_line(&source, 1), "                   x");
            assert_int_equal(sg_source_line(&source, 0).n,
                             (size_t)at + strlen(others[i]));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(a_break_is_found_at_any_offset),
        cmocka_unit_test(lines_break_where_libyaml_breaks_them),
        cmocka_unit_test(other_bytes_do_not_break_lines),
        cmocka_unit_test(empty_lines_count),
        arena_test(marked_lines_are_the_same),
        cmocka_unit_test(columns_count_code_points),
        cmocka_unit_test(positions_are_clipped_to_the_text),
        arena_test(byte_order_marks_are_not_text),
        arena_test(utf16_becomes_utf8),
        arena_test(broken_utf16_stays_broken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
