// test_string_pattern.c - Sigma strings against texts.

#include "match/string_pattern.h"

#include "../property/prng.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "check.h"
#include "ir/string.h"

#define PLENTY UINT64_MAX

static const Pattern *pattern(Arena *a, Str sigma)
{
    return sg_pattern_new(a, sg_string_parse(a, sigma), false, false);
}

static bool matches(Arena *a, Str sigma, Str text)
{
    uint64_t budget = PLENTY;
    return sg_pattern_matches(pattern(a, sigma), sg_fold(a, text), &budget);
}

#define YES(p, t) assert_true(matches(a, STR(p), STR(t)))
#define NO(p, t)  assert_false(matches(a, STR(p), STR(t)))

// ---- by hand -------------------------------------------------------------

static void plain_texts_match_in_full(Arena *a)
{
    YES("abc", "abc");
    YES("abc", "ABC");
    YES("ABC", "abc");
    NO("abc", "ab");
    NO("abc", "abcd");
    NO("abc", "xabc");
    NO("abc", "");
    YES("a\0b", "a\0b");
    NO("a\0b", "a");
}

static void nothing_matches_nothing(Arena *a)
{
    YES("", "");
    NO("", "a");
    YES("*", "");
    YES("**", "");
    NO("?", "");
    NO("*?", "");
    NO("?*", "");
}

static void stars_stand_for_any_characters(Arena *a)
{
    YES("*", "anything\n\0at all");
    YES("a*", "a");
    YES("a*", "abc");
    NO("a*", "ba");
    YES("*a", "a");
    YES("*a", "cba");
    NO("*a", "ab");
    YES("*a*", "a");
    YES("*a*", "bab");
    NO("*a*", "bcb");
    YES("a*b", "ab");
    YES("a*b", "a--b");
    NO("a*b", "a");
    NO("a*b", "abx");
    YES("a**b", "ab");
}

// What the start takes is not there for the end.
static void ends_do_not_overlap(Arena *a)
{
    NO("a*a", "a");
    YES("a*a", "aa");
    NO("ab*ba", "aba");
    YES("ab*ba", "abba");
    NO("a*b*a", "aa");
    NO("aa*aa*aa", "aaaaa");
    YES("aa*aa*aa", "aaaaaa");
    NO("*ab*b", "ab");
    YES("*ab*b", "abb");
    NO("a?*?a", "aba");
    YES("a?*?a", "abca");
}

static void question_marks_stand_for_one(Arena *a)
{
    YES("?", "a");
    NO("?", "ab");
    YES("a?c", "abc");
    NO("a?c", "ac");
    NO("a?c", "abbc");
    YES("??", "ab");
    NO("??", "a");
    YES("?b", "ab");
    YES("a?", "ab");
    YES("*?b", "xab");
    NO("*?b", "b");
    YES("a?*", "ab");
    NO("a?*", "a");
    YES("*a?c*", "--acabc--");
    NO("*a?c*", "--acab--");
    YES("?*?", "ab");
    NO("?*?", "a");
}

// One code point, however many bytes it has.
static void question_marks_stand_for_code_points(Arena *a)
{
    YES("?", "\xC3\xA4");
    YES("?", "\xE2\x82\xAC");
    YES("?", "\xF0\x9D\x84\x9E");
    NO("??", "\xC3\xA4");
    NO("?", "e\xCC\x81");
    YES("??", "e\xCC\x81");
    YES("a?b", "a\xE2\x82\xAC"
               "b");
    YES("*?b", "\xE2\x82\xAC"
               "b");
    YES("*a?", "xa\xF0\x9D\x84\x9E");
    YES("*?\xC3\xA4", "x\xC3\xA4");
    NO("*?\xC3\xA4", "\xC3\xA4");
    NO("*??b", "\xE2\x82\xAC"
               "b");
    YES("*??b", "\xC3\xA4\xE2\x82\xAC"
                "b");
}

static void letters_match_in_any_case(Arena *a)
{
    YES("\xC3\x84*", "\xC3\xA4x");
    YES("\xCE\xA3", "\xCF\x82");
    YES("*k?", "\xE2\x84\xAA!");
    NO("ss", "\xC3\x9F");
    YES("\xE1\xBA\x9E", "\xC3\x9F");
    // U+023A is two bytes, and three folded.
    YES("*\xC8\xBA", "x\xE2\xB1\xA5");
    YES("\xE2\xB1\xA5?", "\xC8\xBAx");
}

static void cased_letters_match_in_their_own(Arena *a)
{
    uint64_t budget = PLENTY;
    const Pattern *p =
        sg_pattern_new(a, sg_string_parse(a, STR("*Ab?")), true, false);
    assert_true(p->cased);
    assert_true(sg_pattern_matches(p, STR("xAbC"), &budget));
    assert_false(sg_pattern_matches(p, STR("xabC"), &budget));
    assert_false(sg_pattern_matches(p, STR("xABC"), &budget));
}

static void keywords_are_open_on_both_sides(Arena *a)
{
    uint64_t budget = PLENTY;
    const Pattern *p =
        sg_pattern_new(a, sg_string_parse(a, STR("a?b")), false, true);
    assert_true(sg_pattern_matches(p, STR("xxacbxx"), &budget));
    assert_true(sg_pattern_matches(p, STR("acb"), &budget));
    assert_false(sg_pattern_matches(p, STR("ab"), &budget));
    p = sg_pattern_new(a, NULL, false, true);
    assert_true(sg_pattern_matches(p, STR("x"), &budget));
    assert_true(sg_pattern_matches(p, STR(""), &budget));
}

static void many_segments_are_found_in_order(Arena *a)
{
    YES("a*b*c*d*e*f*g", "a1b2c3d4e5f6g");
    NO("a*b*c*d*e*f*g", "a1b2c3e5d4f6g");
    NO("a*b*c*d*e*f*g", "a1b2c3d4e5f6gx");
    StrBuf sigma = sb_in(a);
    StrBuf text = sb_in(a);
    for (int i = 0; i < 5000; i++) {
        sg_sb_put(&sigma, STR("*x?y"));
        sg_sb_put(&text, STR("..xxy"));
    }
    assert_true(matches(a, sb_str(&sigma), sb_str(&text)));
    sg_sb_put(&sigma, STR("*z"));
    assert_false(matches(a, sb_str(&sigma), sb_str(&text)));
}

// ---- what is known of a pattern ------------------------------------------

static void plain_patterns_are_known(Arena *a)
{
    assert_true(pattern_is_plain(pattern(a, STR("aBc"))));
    check_str(pattern_plain_text(pattern(a, STR("aBc"))), "abc");
    assert_true(pattern_is_plain(pattern(a, STR(""))));
    check_str(pattern_plain_text(pattern(a, STR(""))), "");
    assert_true(pattern_is_plain(pattern(a, STR("a\\*\\?"))));
    assert_false(pattern_is_plain(pattern(a, STR("a*"))));
    assert_false(pattern_is_plain(pattern(a, STR("*a"))));
    assert_false(pattern_is_plain(pattern(a, STR("a*b"))));
    assert_false(pattern_is_plain(pattern(a, STR("a?"))));
    assert_false(pattern_is_plain(pattern(a, STR("?a"))));
    assert_false(pattern_is_plain(pattern(a, STR("?"))));
    assert_false(pattern_is_plain(pattern(a, STR("*"))));
    assert_false(pattern_is_plain(
        sg_pattern_new(a, sg_string_parse(a, STR("a")), false, true)));
}

static void the_longest_text_is_known(Arena *a)
{
    check_str(sg_pattern_longest(pattern(a, STR("*ab?cde*FG*"))), "cde");
    check_str(sg_pattern_longest(pattern(a, STR("*FGH*"))), "fgh");
    check_str(sg_pattern_longest(pattern(a, STR("*?*"))), "");
    check_str(sg_pattern_longest(pattern(a, STR(""))), "");
}

// ---- the budget ----------------------------------------------------------

static Str repeated(Arena *a, const char *unit, size_t times)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < times; i++)
        sg_sb_put(&sb, str_of_literal(unit));
    return sb_str(&sb);
}

static void a_search_takes_from_the_budget(Arena *a)
{
    Str text = repeated(a, "ab", 1000);
    uint64_t budget = 1000000;
    assert_false(sg_pattern_matches(pattern(a, STR("*x*")), text, &budget));
    assert_true(budget < 1000000 && budget >= 1000000 - 2000);
    uint64_t before = budget;
    assert_false(sg_pattern_matches(pattern(a, STR("*a?x*")), text, &budget));
    assert_true(budget < before && budget > 0);
}

static void a_used_up_budget_ends_the_search(Arena *a)
{
    Str text = repeated(a, "ab", 1000);
    uint64_t budget = 100;
    assert_false(sg_pattern_matches(pattern(a, STR("*x*")), text, &budget));
    assert_int_equal(budget, 0);
    budget = 2500;
    assert_false(sg_pattern_matches(pattern(a, STR("*a?x*")), text, &budget));
    assert_int_equal(budget, 0);
    assert_false(sg_pattern_matches(pattern(a, STR("*a*")), text, &budget));
}

// Each "?" is tried everywhere: no search takes longer.
static void hostile_patterns_end(Arena *a)
{
    StrBuf sigma = sb_in(a);
    sb_putc(&sigma, '*');
    sg_sb_put(&sigma, repeated(a, "?", 20000));
    sg_sb_put(&sigma, STR("x*"));
    Str text = repeated(a, "a", 1 << 20);
    uint64_t budget = 1 << 26;
    assert_false(sg_pattern_matches(pattern(a, sb_str(&sigma)), text, &budget));
    assert_int_equal(budget, 0);
}

// ---- by chance -----------------------------------------------------------

enum { MOST = 16 };

// Code points; MANY and ONE are wildcards.
enum { MANY = -1, ONE = -2 };

typedef struct Codes {
    int32_t items[MOST];
    size_t count;
} Codes;

static bool obviously(const int32_t *p, size_t np, const int32_t *t, size_t nt)
{
    if (np == 0)
        return nt == 0;
    if (*p == MANY)
        return obviously(p + 1, np - 1, t, nt) ||
               (nt > 0 && obviously(p, np, t + 1, nt - 1));
    if (nt == 0)
        return false;
    bool same =
        *p == ONE || sg_fold_code((uint32_t)*p) == sg_fold_code((uint32_t)*t);
    return same && obviously(p + 1, np - 1, t + 1, nt - 1);
}

static Codes random_codes(Prng *r, size_t most, unsigned wild)
{
    static const int32_t letters[] = {'a',    'A',     'b',   0xE4,   0xC4,
                                      0x20AC, 0x1D11E, 0x23A, 0x2C65, 0};
    Codes c = {.count = prng_below(r, most + 1)};
    for (size_t i = 0; i < c.count; i++) {
        c.items[i] = letters[prng_below(r, prng_chance(r, 70) ? 3 : 10)];
        if (prng_chance(r, wild))
            c.items[i] = prng_chance(r, 60) ? MANY : ONE;
    }
    return c;
}

static Str codes_text(Arena *a, const Codes *c)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < c->count; i++) {
        if (c->items[i] < 0)
            sb_putc(&sb, c->items[i] == MANY ? '*' : '?');
        else
            sg_utf8_put(&sb, (uint32_t)c->items[i]);
    }
    return sb_str(&sb);
}

static void check_once(Arena *a, Prng *r, size_t *found)
{
    Codes p = random_codes(r, 7, 40);
    Codes t = random_codes(r, 10, 0);
    bool expected = obviously(p.items, p.count, t.items, t.count);
    Str sigma = codes_text(a, &p);
    Str text = codes_text(a, &t);
    *found += expected;
    if (matches(a, sigma, text) != expected)
        fail_msg("'%.*s' and '%.*s': expected %d", STR_ARG(sigma),
                 STR_ARG(text), expected);
}

static void the_obvious_recursion_agrees(Arena *a)
{
    Prng r = prng_new();
    size_t found = 0;
    for (int i = 0; i < 200000; i++)
        check_once(a, &r, &found);
    assert_true(found > 20000 && found < 180000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(plain_texts_match_in_full),
        arena_test(nothing_matches_nothing),
        arena_test(stars_stand_for_any_characters),
        arena_test(ends_do_not_overlap),
        arena_test(question_marks_stand_for_one),
        arena_test(question_marks_stand_for_code_points),
        arena_test(letters_match_in_any_case),
        arena_test(cased_letters_match_in_their_own),
        arena_test(keywords_are_open_on_both_sides),
        arena_test(many_segments_are_found_in_order),
        arena_test(plain_patterns_are_known),
        arena_test(the_longest_text_is_known),
        arena_test(a_search_takes_from_the_budget),
        arena_test(a_used_up_budget_ends_the_search),
        arena_test(hostile_patterns_end),
        arena_test(the_obvious_recursion_agrees),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
