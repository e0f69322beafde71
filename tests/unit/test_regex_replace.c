// test_regex_replace.c - every match in a text, in one go.

#include "regex/regex_replace.h"

#include <time.h>

#include "base/strbuf.h"
#include "check.h"

static Regex *compiled(Arena *a, Str pattern)
{
    RegexError error;
    Regex *r = sg_regex_compile(a, pattern, REGEX_UNICODE, &error);
    assert_non_null(r);
    return r;
}

static void check_replaced(Arena *a, const char *pattern, const char *text,
                           const char *expected)
{
    Replacement by = {.text = STR("-")};
    Str s = str_of_literal(text);
    RegexAnswer answer =
        sg_regex_replace(a, compiled(a, str_of_literal(pattern)), &by, &s);
    assert_int_equal(answer, REGEX_FINDS);
    check_text(s, expected);
}

// As Python's re.sub("...", "-", text) does it since 3.7.
static void empty_matches_are_those_of_python(Arena *a)
{
    check_replaced(a, "x*", "abxd", "-a-b--d-");
    check_replaced(a, "", "ab", "-a-b-");
    check_replaced(a, "", "", "-");
    check_replaced(a, "^|$", "ab", "-ab-");
    check_replaced(a, "\\b", "a \xC3\xA4", "-a- -\xC3\xA4-");
    check_replaced(a, "(?=b)|b", "ab", "a--");
}

static void a_text_without_match_is_untouched(Arena *a)
{
    Replacement by = {.text = STR("-")};
    Str text = STR("abc");
    const char *before = text.p;
    assert_int_equal(sg_regex_replace(a, compiled(a, STR("x")), &by, &text),
                     REGEX_MISSES);
    assert_ptr_equal(text.p, before);
}

// PCRE2 would read past the end of such texts.
static void what_is_not_utf8_is_given_up(Arena *a)
{
    static const Str bad[] = {{"a\xFF", 2}, {"a\xC3", 2}, {"\xED\xA0\x80", 3}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        Replacement by = {.text = STR("-")};
        Str text = bad[i], captures[1];
        const Regex *r = compiled(a, STR("a|$"));
        assert_int_equal(sg_regex_replace(a, r, &by, &text), REGEX_GIVES_UP);
        assert_int_equal(sg_regex_starts(a, r, text), REGEX_GIVES_UP);
        assert_int_equal(sg_regex_contains(a, r, text), REGEX_GIVES_UP);
        assert_int_equal(sg_regex_capture(a, r, text, captures),
                         REGEX_GIVES_UP);
    }
}

static void what_takes_too_long_is_given_up(Arena *a)
{
    Replacement by = {.text = STR("-")};
    StrBuf sb = sb_in(a);
    for (int i = 0; i < 64; i++)
        sb_putc(&sb, 'a');
    Str text = sb_str(&sb);
    assert_int_equal(
        sg_regex_replace(a, compiled(a, STR("(a|aa)+[bc]")), &by, &text),
        REGEX_GIVES_UP);
    check_str(text, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
}

// ---- many matches --------------------------------------------------------

enum { FEW = 2000, MANY = 16 * FEW };

// Seconds of this process, the least of three runs.
static double cost(Arena *a, size_t matches)
{
    const Regex *r = compiled(a, STR("a"));
    Replacement by = {.text = STR("-")};
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < matches; i++)
        sg_sb_put(&sb, STR("a\xC3\xA4"));
    double least = 1e9;
    for (int i = 0; i < 3; i++) {
        RegexMatch *found;
        size_t count;
        clock_t begin = clock();
        assert_int_equal(
            sg_regex_find_all(a, r, &by, sb_str(&sb), &found, &count),
            REGEX_FINDS);
        double spent = (double)(clock() - begin) / CLOCKS_PER_SEC;
        assert_int_equal(count, matches);
        least = spent < least ? spent : least;
    }
    return least;
}

// Sixteen times the matches cost sixteen times as much.  Were the text checked
// for every match it would be far more than a hundred times.
static void cost_grows_with_the_matches(Arena *a)
{
    double few = cost(a, FEW);
    double many = cost(a, MANY);
    if (many > 64 * few)
        fail_msg("%d matches: %.4f s; %d matches: %.4f s", FEW, few, MANY,
                 many);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(empty_matches_are_those_of_python),
        arena_test(a_text_without_match_is_untouched),
        arena_test(what_is_not_utf8_is_given_up),
        arena_test(what_takes_too_long_is_given_up),
        arena_test(cost_grows_with_the_matches),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
