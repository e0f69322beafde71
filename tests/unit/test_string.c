// test_string.c - Sigma strings: escapes, wildcards, placeholders.

#include "ir/string.h"

#include "check.h"
#include "rule_text.h"

// "T:abc" for text, "*", "?", "%name" for a placeholder, joined by blanks.
static Str pieces_text(Arena *a, const Piece *p)
{
    StrBuf sb = sb_in(a);
    for (; p != NULL; p = p->next) {
        if (sb.n > 0)
            sb_putc(&sb, ' ');
        switch (p->kind) {
        case PIECE_TEXT: sg_sb_put(&sb, STR("T:")); break;
        case PIECE_MANY: sb_putc(&sb, '*'); break;
        case PIECE_ONE: sb_putc(&sb, '?'); break;
        case PIECE_PLACEHOLDER: sb_putc(&sb, '%'); break;
        }
        sg_sb_put(&sb, p->text);
    }
    return sb_str(&sb);
}

static void check_pieces(Arena *a, const char *text, const char *expected)
{
    Piece *p = sg_string_parse(a, str_of_literal(text));
    check_text(pieces_text(a, p), expected);
}

static void wildcards_cut_text_into_pieces(Arena *a)
{
    check_pieces(a, "", "");
    check_pieces(a, "abc", "T:abc");
    check_pieces(a, "*", "*");
    check_pieces(a, "a*b?c", "T:a * T:b ? T:c");
    check_pieces(a, "*a*", "* T:a *");
    check_pieces(a, "**??", "* * ? ?");
}

static void backslashes_escape_wildcards_and_themselves(Arena *a)
{
    check_pieces(a, "\\*", "T:*");
    check_pieces(a, "\\?", "T:?");
    check_pieces(a, "a\\*b\\?c", "T:a*b?c");
    check_pieces(a, "\\\\", "T:\\");
    check_pieces(a, "\\\\*", "T:\\ *");
    check_pieces(a, "\\\\\\*", "T:\\*");
    check_pieces(a, "\\\\\\\\*", "T:\\\\ *");
}

static void other_backslashes_are_text(Arena *a)
{
    check_pieces(a, "C:\\Windows\\x", "T:C:\\Windows\\x");
    check_pieces(a, "\\", "T:\\");
    check_pieces(a, "a\\", "T:a\\");
    check_pieces(a, "*\\", "* T:\\");
    check_pieces(a, "\\\\\\", "T:\\\\");
    check_pieces(a, "\\n\\%\\\"", "T:\\n\\%\\\"");
    check_pieces(a, "\\\\host\\share", "T:\\host\\share");
}

static void bytes_of_all_kinds_are_text(Arena *a)
{
    Piece *p = sg_string_parse(a, STR("a\0*\xC3\xA4"));
    check_str(p->text, "a\0");
    check_str(p->next->next->text, "\xC3\xA4");
    assert_null(p->next->next->next);
}

static void plain_text_is_one_piece(Arena *a)
{
    assert_null(sg_string_plain(a, STR("")));
    check_str(pieces_text(a, sg_string_plain(a, STR("a*\\*"))), "T:a*\\*");
}

// ---- placeholders --------------------------------------------------------

static void check_expanded(Arena *a, const char *text, const char *expected)
{
    Piece *p = sg_string_expand(a, sg_string_parse(a, str_of_literal(text)));
    check_text(pieces_text(a, p), expected);
}

static void names_between_percent_signs(Arena *a)
{
    check_expanded(a, "%admins%", "%admins");
    check_expanded(a, "a%b%c", "T:a %b T:c");
    check_expanded(a, "%a%%b%", "%a %b");
    check_expanded(a, "*%a%?", "* %a ?");
    check_expanded(a, "%a b%", "%a b");
}

static void other_percent_signs_are_text(Arena *a)
{
    check_expanded(a, "100%", "T:100%");
    check_expanded(a, "%%", "T:%%");
    check_expanded(a, "%a", "T:%a");
    check_expanded(a, "%a*b%", "T:%a * T:b%");
    check_expanded(a, "\\%a\\%", "T:%a%");
    check_expanded(a, "\\%a%b%", "T:%a %b");
    check_expanded(a, "a\\b", "T:a\\b");
}

static void copies_have_the_same_text(Arena *a)
{
    Piece *p = sg_string_expand(a, sg_string_parse(a, STR("a*%b%?c")));
    Piece *copy = sg_pieces_copy(a, p);
    assert_ptr_not_equal(copy, p);
    check_str(pieces_text(a, copy), "T:a * %b ? T:c");
    assert_null(sg_pieces_copy(a, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(wildcards_cut_text_into_pieces),
        arena_test(backslashes_escape_wildcards_and_themselves),
        arena_test(other_backslashes_are_text),
        arena_test(bytes_of_all_kinds_are_text),
        arena_test(plain_text_is_one_piece),
        arena_test(names_between_percent_signs),
        arena_test(other_percent_signs_are_text),
        arena_test(copies_have_the_same_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
