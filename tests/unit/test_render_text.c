// test_render_text.c - what people see: message, source line and caret.

#include "base/utf8.h"
#include "check.h"
#include "diag/render.h"

typedef struct Case {
    Str text; // of the source
    Span span;
    Str message, hint;
} Case;

static Diag diag_of(const Source *source, const Case *c)
{
    return (Diag){.id = SG_modifier_unknown,
                  .severity = SEV_ERROR,
                  .span = {c->span.from, c->span.to, source},
                  .message = c->message,
                  .hint = c->hint};
}

static Str render(Arena *a, const Case *c, bool color)
{
    Source source = {.name = STR("a.yml"), .text = c->text};
    Diag d = diag_of(&source, c);
    StrBuf sb = sb_in(a);
    sg_render_text(&d, color, &sb);
    return sb_str(&sb);
}

// The two lines below the message, for a place in the first line.
static Str excerpt(Arena *a, Str text, uint32_t from, uint32_t to)
{
    Case c = {text, {{0, from}, {0, to}, NULL}, STR("m"), STR("")};
    Str s = render(a, &c, false);
    return str_slice(s, str_find(s, '\n', 0) + 1, s.n);
}

// ---- the shape -----------------------------------------------------------

static void message_line_and_caret(Arena *a)
{
    Case c = {STR("a: 1\nf|contians: x\n"),
              {{1, 2}, {1, 10}, NULL},
              STR("no modifier 'contians'"),
              STR("did you mean 'contains'?")};
    check_str(render(a, &c, false),
              "a.yml:2:3: error: no modifier 'contians' [SG3002]\n"
              "    2 | f|contians: x\n"
              "      |   ^~~~~~~~ did you mean 'contains'?\n");
}

static void without_a_source(Arena *a)
{
    Case c = {.message = STR("m"), .hint = STR("h")};
    Diag d = diag_of(NULL, &c);
    StrBuf sb = sb_in(a);
    sg_render_text(&d, false, &sb);
    check_str(sb_str(&sb), "error: m [SG3002]\n      | h\n");
    d.hint = (Str){0};
    sb.n = 0;
    sg_render_text(&d, false, &sb);
    check_str(sb_str(&sb), "error: m [SG3002]\n");
}

// A file of events is not kept: there is a place, but no line to show.
static void a_source_without_text(Arena *a)
{
    Case c = {STR(""), {{41, 6}, {41, 6}, NULL}, STR("m"), STR("")};
    check_str(render(a, &c, false), "a.yml:42:7: error: m [SG3002]\n");
    c.hint = STR("h");
    check_str(render(a, &c, false), "a.yml:42:7: error: m [SG3002]\n"
                                    "      | h\n");
}

static void one_line_for_editors(Arena *a)
{
    Source source = {.name = STR("a.yml"), .text = STR("text")};
    Case c = {
        .span = {{0, 1}, {0, 2}, NULL}, .message = STR("m"), .hint = STR("h")};
    Diag d = diag_of(&source, &c);
    StrBuf sb = sb_in(a);
    sg_render_line(&d, &sb);
    check_str(sb_str(&sb), "a.yml:1:2: error: m [SG3002]; h\n");
    d.hint = (Str){0};
    d.severity = SEV_WARNING;
    sb.n = 0;
    sg_render_line(&d, &sb);
    check_str(sb_str(&sb), "a.yml:1:2: warning: m [SG3002]\n");
}

// ---- carets --------------------------------------------------------------

static void carets_below_the_text(Arena *a)
{
    check_str(excerpt(a, STR("abcdef"), 2, 3), "    1 | abcdef\n"
                                               "      |   ^\n");
    check_str(excerpt(a, STR("abcdef"), 2, 2), "    1 | abcdef\n"
                                               "      |   ^\n");
    check_str(excerpt(a, STR("abcdef"), 6, 6), "    1 | abcdef\n"
                                               "      |       ^\n");
    check_str(excerpt(a, STR("abcdef"), 4, 99), "    1 | abcdef\n"
                                                "      |     ^~\n");
}

static void a_span_of_lines_is_underlined_to_the_end_of_the_first(Arena *a)
{
    Case c = {STR("abc\ndef"), {{0, 1}, {1, 2}, NULL}, STR("m"), STR("")};
    check_str(render(a, &c, false), "a.yml:1:2: error: m [SG3002]\n"
                                    "    1 | abc\n"
                                    "      |  ^~\n");
}

static void tabs_below_tabs(Arena *a)
{
    check_str(excerpt(a, STR("\ta\tbc"), 3, 5), "    1 | \ta\tbc\n"
                                                "      | \t \t^~\n");
}

#define ZHONG "\xE4\xB8\xAD" // two columns
#define ACUTE "\xCC\x81"     // none

static void wide_and_narrow_characters(Arena *a)
{
    check_str(excerpt(a, STR(ZHONG ZHONG "x"), 2, 3),
              "    1 | " ZHONG ZHONG "x\n"
              "      |     ^\n");
    check_str(excerpt(a, STR("x" ZHONG ZHONG "y"), 1, 3),
              "    1 | x" ZHONG ZHONG "y\n"
              "      |  ^~~~\n");
    check_str(excerpt(a, STR("e" ACUTE "xyz"), 2, 4), "    1 | e" ACUTE "xyz\n"
                                                      "      |  ^~\n");
}

static void every_kind_of_line_break(Arena *a)
{
    Case c = {STR("a\xC2\x85"
                  "b\xE2\x80\xA8"
                  "c\xE2\x80\xA9"
                  "de\r\nf"),
              {{3, 1}, {3, 2}, NULL},
              STR("m"),
              STR("")};
    check_str(render(a, &c, false), "a.yml:4:2: error: m [SG3002]\n"
                                    "    4 | de\n"
                                    "      |  ^\n");
}

// ---- long lines ----------------------------------------------------------

static Str long_line(Arena *a, size_t n)
{
    char *p = sg_arena_bytes(a, n);
    for (size_t i = 0; i < n; i++)
        p[i] = (char)('a' + i % 26);
    return str_of(p, n);
}

// The caret is below the character of its column.
static void check_window(Arena *a, size_t n, uint32_t col)
{
    Str line = long_line(a, n);
    Str out = excerpt(a, line, col, col + 1);
    size_t first = str_find(out, '\n', 0);
    assert_true(first <= 8 + 160 + 4);
    size_t caret = str_find(out, '^', first + 1) - (first + 1);
    assert_true(caret >= 8 && caret < first);
    if (col < n)
        assert_int_equal(out.p[caret], line.p[col]);
    bool cut = str_ends(str_slice(out, 0, first), STR(" ..."));
    assert_int_equal(cut, n > 160);
}

static void long_lines_are_cut_around_the_caret(Arena *a)
{
    check_window(a, 159, 158);
    check_window(a, 160, 159);
    for (uint32_t col = 0; col < 1000; col += 37)
        check_window(a, 1000, col);
    check_window(a, 1000, 999);
}

static void a_line_of_a_megabyte(Arena *a)
{
    check_window(a, 1 << 20, 0);
    check_window(a, 1 << 20, (1 << 20) - 1);
}

// ---- hostile text --------------------------------------------------------

static bool drives_terminals(uint32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
           c == UTF8_BAD;
}

static void check_harmless(Str out, size_t lines)
{
    for (size_t at = 0; at < out.n;) {
        uint32_t c = sg_utf8_next(out, &at);
        assert_false(drives_terminals(c));
        lines -= c == '\n';
    }
    assert_int_equal(lines, 0);
}

static void check_hostile(Arena *a, Str bytes)
{
    Source source = {.name = bytes, .text = bytes};
    Case c = {.span = {{0, 0}, {0, 9}, NULL}, .message = bytes, .hint = bytes};
    Diag d = diag_of(&source, &c);
    StrBuf sb = sb_in(a);
    sg_render_text(&d, false, &sb);
    check_harmless(sb_str(&sb), 3);
    sb.n = 0;
    sg_render_line(&d, &sb);
    check_harmless(sb_str(&sb), 1);
}

static void control_characters_stay_here(Arena *a)
{
    for (uint32_t c = 0; c < 0x2100; c++) {
        StrBuf sb = sb_in(a);
        sb_putc(&sb, '<');
        sg_utf8_put(&sb, c);
        sb_putc(&sb, '>');
        check_hostile(a, sb_str(&sb));
    }
}

static void broken_text_stays_here(Arena *a)
{
    for (int i = 0x80; i < 0x100; i++) {
        char bytes[] = {'<', (char)i, '>'};
        check_hostile(a, str_of(bytes, 3));
        check_hostile(a, str_of(bytes, 2));
    }
    check_hostile(a, STR("\xC0\x9B[31m\xED\xA0\x80\xF4\x90\x80\x80"));
}

static void escapes_show_what_was_there(Arena *a)
{
    Case c = {STR("\x1B[1m"),
              {{0, 0}, {0, 4}, NULL},
              STR("a\x1B\n\0\xFF\xE2\x80\xAE"),
              STR("")};
    check_str(render(a, &c, false),
              "a.yml:1:1: error: a\\x1b\\n\\x00\\xff\\u202e [SG3002]\n"
              "    1 | ?[1m\n"
              "      | ^~~~\n");
}

static void about_a_whole_file(Arena *a)
{
    Source source = {.name = STR("a.yml"), .text = STR("text")};
    Diag d = {.id = SG_file_unreadable,
              .severity = SEV_ERROR,
              .span = sg_source_whole(&source),
              .message = STR("m"),
              .hint = STR("h")};
    StrBuf sb = sb_in(a);
    sg_render_text(&d, false, &sb);
    sg_render_line(&d, &sb);
    check_str(sb_str(&sb), "a.yml: error: m [SG1010]\n      | h\n"
                           "a.yml: error: m [SG1010]; h\n");
}

// ---- colours -------------------------------------------------------------

static void colours_around_the_same_text(Arena *a)
{
    Case c = {STR("abc"), {{0, 1}, {0, 2}, NULL}, STR("m"), STR("h")};
    Str plain = render(a, &c, false);
    Str painted = render(a, &c, true);
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < painted.n; i++) {
        if (painted.p[i] == '\33')
            i = str_find(painted, 'm', i);
        else
            sb_putc(&sb, painted.p[i]);
    }
    assert_true(painted.n > plain.n);
    assert_true(str_eq(sb_str(&sb), plain));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(about_a_whole_file),
        arena_test(message_line_and_caret),
        arena_test(without_a_source),
        arena_test(a_source_without_text),
        arena_test(one_line_for_editors),
        arena_test(carets_below_the_text),
        arena_test(a_span_of_lines_is_underlined_to_the_end_of_the_first),
        arena_test(tabs_below_tabs),
        arena_test(wide_and_narrow_characters),
        arena_test(every_kind_of_line_break),
        arena_test(long_lines_are_cut_around_the_caret),
        arena_test(a_line_of_a_megabyte),
        arena_test(control_characters_stay_here),
        arena_test(broken_text_stays_here),
        arena_test(escapes_show_what_was_there),
        arena_test(colours_around_the_same_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
