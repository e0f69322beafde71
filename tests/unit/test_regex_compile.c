// test_regex_compile.c - valid for PCRE2, and for Python too?

#include "regex/regex_compile.h"

#include "base/limits.h"
#include "base/strbuf.h"
#include "check.h"
#include "ir/value.h"
#include "regex/python_dialect.h"

static void check_valid(Arena *a, Str pattern, unsigned flags)
{
    RegexError error;
    assert_true(sg_regex_valid(a, pattern, flags, &error));
}

static void valid_expressions(Arena *a)
{
    static const char *const patterns[] = {
        "",           "a",       "^a.*b$",      "(?i)a|b",
        "[a-z]{2,5}", "(?<=a)b", "(?P<n>a)\\1", "a++",
        "(?>a)",      "\\p{L}",  "\\bfoo\\b",   "a{,5}",
        "\xC3\xA4+",  "]",       "}",           NULL};
    for (const char *const *p = patterns; *p != NULL; p++)
        check_valid(a, str_of_literal(*p), 0);
    check_valid(a, STR("a\0b"), 0);
    check_valid(a, STR("a.b"),
                REGEX_IGNORECASE | REGEX_MULTILINE | REGEX_DOTALL);
}

static void check_invalid(Arena *a, Str pattern, size_t offset)
{
    RegexError error = {.offset = SIZE_MAX};
    assert_false(sg_regex_valid(a, pattern, 0, &error));
    assert_int_equal(error.offset, offset);
    assert_true(strlen(error.message) > 0);
}

static void errors_have_a_place(Arena *a)
{
    check_invalid(a, STR("("), 1);
    check_invalid(a, STR("a)b"), 1);
    check_invalid(a, STR("[a"), 2);
    check_invalid(a, STR("*a"), 0);
    check_invalid(a, STR("\xC3\xA4\xC3\xA4("), 5);
    check_invalid(a, STR("\\"), 1);
}

static Str repeated(Arena *a, Str what, size_t times)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < times; i++)
        sg_sb_put(&sb, what);
    return sb_str(&sb);
}

static Str nested(Arena *a, size_t depth)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, repeated(a, STR("("), depth));
    sg_sb_put(&sb, repeated(a, STR(")"), depth));
    return sb_str(&sb);
}

static void length_and_nesting_have_limits(Arena *a)
{
    RegexError error;
    check_valid(a, repeated(a, STR("a"), MAX_REGEX_BYTES / 4), 0);
    Str more = repeated(a, STR("a"), MAX_REGEX_BYTES + 1);
    assert_false(sg_regex_valid(a, more, 0, &error));
    assert_string_equal(error.message, "longer than 65536 bytes");
    check_valid(a, nested(a, MAX_REGEX_DEPTH), 0);
    assert_false(sg_regex_valid(a, nested(a, 5000), 0, &error));
    assert_string_equal(error.message, "parentheses are too deeply nested");
}

// ---- Python --------------------------------------------------------------

static void check_refused(const char *pattern, const char *expected)
{
    const char *what = sg_regex_python_refuses(str_of_literal(pattern));
    if (what == NULL)
        fail_msg("'%s' is not refused", pattern);
    else
        assert_string_equal(what, expected);
}

static void what_python_refuses(void **state)
{
    (void)state;
    check_refused("(?<name>a)", "(?<name>...)");
    check_refused("x(?<n>a)", "(?<name>...)");
    check_refused("(?|a|b)", "(?|...)");
    check_refused("(?R)", "recursion");
    check_refused("(a(?&b))", "recursion");
    check_refused("a(?i)b", "flags that are not at the start");
    check_refused("(?i)(?m)a", "flags that are not at the start");
    check_refused("\\p{L}", "an escape such as \\p, \\h or \\K");
    check_refused("a\\Kb", "an escape such as \\p, \\h or \\K");
    check_refused("[\\h]", "an escape such as \\p, \\h or \\K");
    check_refused("\\Qa\\E", "an escape such as \\p, \\h or \\K");
    check_refused("a\\z", "an escape such as \\p, \\h or \\K");
    check_refused("\\x{41}", "\\x{...}");
    check_refused("[a]\\e", "an escape such as \\p, \\h or \\K");
    check_refused("[]](?|a)", "(?|...)");
    check_refused("[^]](?|a)", "(?|...)");
}

static void what_python_takes(void **state)
{
    (void)state;
    static const char *const patterns[] = {"",
                                           "a",
                                           "(?i)a",
                                           "(?ims)a",
                                           "(?:a)",
                                           "(?<=a)b",
                                           "(?<!a)b",
                                           "(?=a)",
                                           "(?!a)",
                                           "(?P<n>a)",
                                           "(?P=n)",
                                           "(?i:a)b",
                                           "a(?i:b)",
                                           "a(?#note)b",
                                           "\\x41",
                                           "\\d\\D\\w\\W\\s\\S\\b\\B",
                                           "\\A\\Z",
                                           "\\t\\n\\r\\f\\v\\a",
                                           "\\.\\*\\\\\\/\\-\\_",
                                           "\\1\\12",
                                           "[(?|]",
                                           "[](?R)]",
                                           "[^](?R)]",
                                           "[\\](?|]",
                                           "\\(?|",
                                           "\\\\p",
                                           "a\\",
                                           NULL};
    for (const char *const *p = patterns; *p != NULL; p++)
        assert_null(sg_regex_python_refuses(str_of_literal(*p)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(valid_expressions),
        arena_test(errors_have_a_place),
        arena_test(length_and_nesting_have_limits),
        cmocka_unit_test(what_python_refuses),
        cmocka_unit_test(what_python_takes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
