// test_regex_literal.c - what a regular expression cannot do without.
//
// The index asks a rule only about events that hold its literal.  A literal
// that is not necessary loses matches, so anything PCRE2 finds must hold it.

#include "../property/prng.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "check.h"
#include "regex/regex_literal.h"
#include "regex/regex_match.h"

#define check_literal(pattern, expected) \
    check_str(sg_regex_literal(a, STR(pattern)), expected)

// ---- by hand -------------------------------------------------------------

static void texts_are_literals(Arena *a)
{
    check_literal("abc", "abc");
    check_literal("aBC", "abc");
    check_literal("", "");
    check_literal("^abc$", "abc");
    check_literal("ab.cde", "cde");
    check_literal("a]b}c", "a]b}c");
    check_literal("a b#c", "a b#c");
    check_literal("(?i)ABC", "abc");
}

static void escapes_are_read(Arena *a)
{
    check_literal("a\\.b\\\\c", "a.b\\c");
    check_literal("a\\*\\+b", "a*+b");
    check_literal("ab\\dcde", "cde");
    check_literal("\\bab\\b", "ab");
    check_literal("ab\\x41\\x{42}\\o{103}\\N{U+44}", "ababcd");
    check_literal("ab\\1cde", "cde");
    check_literal("abc\\Qd|e\\E|", "");
    check_literal("abc\\Qd|e\\E", "abcd|e");
    check_literal("abc\\.?", "abc");
}

static void quantifiers_make_optional(Arena *a)
{
    check_literal("abc?", "ab");
    check_literal("abc*d", "ab");
    check_literal("abc+d", "abc");
    check_literal("abc{0}de", "ab");
    check_literal("abc{2,3}d", "abc");
    check_literal("abc+?d", "abc");
    check_literal("abc{1}+de", "abc");
}

static void groups_and_classes_are_passed_over(Arena *a)
{
    check_literal("ab(c|d)efg", "efg");
    check_literal("ab(c(x)d)?e", "ab");
    check_literal("(?:ab)cd", "cd");
    check_literal("(?!ab)cd(?=ef)", "cd");
    check_literal("(?<=ab)cd(?<!ef)", "cd");
    check_literal("ab[cd]efg", "efg");
    check_literal("[]ab]cd", "cd");
    check_literal("[^]ab]cd", "cd");
    check_literal("[\\]ab]cd", "cd");
    check_literal("(a[)]b)cd", "cd");
    check_literal("(a\\)b)cd", "cd");
    check_literal("[[:alpha:]]abc", "abc");
    check_literal("(?<name>x)abc", "abc");
    check_literal("(?i:abc)def", "def");
}

static void what_is_not_understood_has_none(Arena *a)
{
    check_literal("abc|def", "");
    check_literal("(?x)a b", "");
    check_literal("a(?#comment)b", "");
    check_literal("(*UTF)abc", "");
    check_literal("abc\xC3\xA4", "");
    check_literal("(?x:a b)c", "");
    check_literal("ab\\Kc", "");
    check_literal("abc{,2}d", "ab");
}

// ---- what PCRE2 finds ----------------------------------------------------

static Regex *compiled(Arena *a, Str pattern, unsigned flags)
{
    RegexError error;
    return sg_regex_compile(a, pattern, flags, &error);
}

static bool finds(const Regex *regex, RegexWork *work, Str text)
{
    uint64_t budget = UINT64_MAX;
    return sg_regex_find(regex, work, text, &budget) == REGEX_FINDS;
}

static bool holds(Arena *a, Str text, Str literal)
{
    Str folded = sg_fold(a, text);
    for (size_t i = 0; i + literal.n <= folded.n; i++)
        if (str_starts(str_slice(folded, i, folded.n), literal))
            return true;
    return literal.n == 0;
}

// PCRE2 finds the expression in the text, which must hold its literal.
static void check_sound(Arena *a, Str pattern, unsigned flags, Str text)
{
    const Regex *regex = compiled(a, pattern, flags);
    bool found =
        regex != NULL && finds(regex, sg_regex_work_new(a, NULL), text);
    if (!found)
        fail_msg("PCRE2 does not find '%.*s'", STR_ARG(pattern));
    Str literal = sg_regex_literal(a, pattern);
    if (!holds(a, text, literal))
        fail_msg("'%.*s' is found in '%.*s' without '%.*s'", STR_ARG(pattern),
                 STR_ARG(text), STR_ARG(literal));
}

#define SOUND(pattern, text) check_sound(a, STR(pattern), 0, STR(text))

static void other_cases_are_folded(Arena *a)
{
    check_sound(a, STR("kiss"), REGEX_IGNORECASE,
                STR("\xE2\x84\xAAI\xC5\xBF\xC5\xBF"));
    check_sound(a, STR("(?i)ask"), 0, STR("A\xC5\xBF\xE2\x84\xAA"));
}

// Brackets and bars between \Q and \E are text, and those after \E are not.
static void quotes_hide_brackets(Arena *a)
{
    SOUND("(\\Q)abcd(\\E|zz)", "zz");
    SOUND("[\\Q]\\Eabcd[]", "a");
    SOUND("[\\Q]abcd[\\E]", "a");
    SOUND("[\\E]abcd]", "a");
    SOUND("[\\Q\\E]abcd]", "a");
    SOUND("[\\E^\\E]abcd]", "z");
    SOUND("ab\\Q?\\Ecd?", "ab?c");
    SOUND("ab\\E?cd", "acd");
}

static void control_characters_hide_brackets(Arena *a)
{
    SOUND("[\\c]abcd]", "a");
    SOUND("(\\c)abcd(\\c()|zz)x", "zzx");
}

static void comments_and_blanks_part_atoms(Arena *a)
{
    SOUND("ab(?#x)?c", "ac");
    SOUND("(?x)a b ?c", "ac");
    SOUND("a(?x) b # c\n ? d", "ad");
}

static void verbs_change_the_rules(Arena *a)
{
    SOUND("(*ACCEPT)abc", "");
    SOUND("a(*ACCEPT)bc", "a");
    SOUND("(?:a(*ACCEPT))bcd", "a");
    SOUND("(a(*ACCEPT))bcd", "a");
}

static void braces_are_text_or_not(Arena *a)
{
    SOUND("abx{,2}c", "abx{,2}c");
    SOUND("abx{}c", "abx{}c");
    SOUND("abx{2}?c", "abxxc");
    SOUND("abx{0,}c", "abc");
    SOUND("ab{x}c", "ab{x}c");
}

// ---- by chance -----------------------------------------------------------

static const char *const tokens[] = {
    "a",           "b",           "ab",        "k",        "s",
    "K",           "S",           "aa",        "abab",     "zz",
    "z",           "y",           "\xC5\xBF",  "\xC3\xA4", "\xE2\x84\xAA",
    "|",           "|",           "(",         "(",        ")",
    ")",           ")",           "(?:",       "(?=",      "(?!",
    "(?<=",        "(?<!",        "(?i)",      "(?x)",     "(?i:",
    "(?#",         "(?#a)",       "(?|",       "(?>",      "(?P<n>",
    "(?^",         "(?-i)",       "[",         "[",        "]",
    "]",           "[^",          "[]",        "[^]",      "[a-b]",
    "[[:alpha:]]", "[[:^digit:]", ":]",        "\\Q",      "\\E",
    "\\Q\\E",      "\\c",         "\\]",       "\\[",      "\\(",
    "\\)",         "\\\\",        "\\",        "\\|",      "{2}",
    "{0}",         "{,2}",        "{1,2}",     "{0,}",     "{",
    "}",           "?",           "?",         "*",        "+",
    ".",           "^",           "$",         "\\b",      "\\d",
    "\\w",         "\\W",         "\\x61",     "\\x{62}",  "\\1",
    "\\K",         "\\n",         " ",         "#",        "\n",
    "-",           "(*COMMIT)",   "(*ACCEPT)", "(*PRUNE)", "(*F)",
    "\\N{U+61}",   "\\p{L}",      "\\R",       "\\X",      "\\o{141}",
    "\\g{1}",      "\\h",         "\\A",       "\\z",      "\\G",
    "\\ca",        "(?(?=a)",     "(?1)",      "(?C)",     "\\k<n>",
    "'",           "\\'",         "\\<",
};

enum { TOKENS = sizeof tokens / sizeof *tokens };

static Str random_pattern(Arena *a, Prng *r)
{
    StrBuf sb = sb_in(a);
    for (size_t n = 1 + prng_below(r, 9); n > 0; n--)
        sg_sb_put(&sb, str_of_literal(tokens[prng_below(r, TOKENS)]));
    return sb_str(&sb);
}

// Some characters of the pattern, so that it is found now and then.
static Str random_text(Arena *a, Prng *r, Str pattern)
{
    StrBuf sb = sb_in(a);
    for (size_t n = prng_below(r, 7); n > 0; n--) {
        size_t at = prng_below(r, pattern.n);
        if (prng_chance(r, 20))
            sb_putc(&sb, "abksz("[prng_below(r, 6)]);
        else if ((unsigned char)pattern.p[at] < 0x80)
            sb_putc(&sb, pattern.p[at]);
        else
            sg_sb_put(&sb, STR("\xC5\xBF\xE2\x84\xAA"));
    }
    return sb_str(&sb);
}

typedef struct Tally {
    size_t compiled, with_literal, found;
} Tally;

static void check_pattern(Arena *a, Prng *r, RegexWork *work, Tally *tally)
{
    Str pattern = random_pattern(a, r);
    Regex *regex = compiled(a, pattern, (unsigned)prng_below(r, 8));
    if (regex == NULL)
        return;
    tally->compiled++;
    Str literal = sg_regex_literal(a, pattern);
    for (int i = 0; i < 16 && literal.n > 0; i++) {
        Str text = random_text(a, r, pattern);
        bool found = finds(regex, work, text);
        tally->found += found;
        if (found && !holds(a, text, literal))
            fail_msg("'%.*s' is found in '%.*s' without '%.*s'",
                     STR_ARG(pattern), STR_ARG(text), STR_ARG(literal));
    }
    tally->with_literal += literal.n > 0;
    sg_regex_free(regex);
}

static void literals_are_necessary(Arena *a)
{
    Prng r = prng_new();
    Tally tally = {0, 0, 0};
    RegexWork *work = sg_regex_work_new(a, NULL);
    for (int i = 0; i < 200000; i++)
        check_pattern(a, &r, work, &tally);
    assert_true(tally.compiled > 20000);
    assert_true(tally.with_literal > 5000);
    assert_true(tally.found > 5000);
}

// Time in proportion to the pattern, however it is nested.
static void long_patterns_are_read_once(Arena *a)
{
    static const char *const units[] = {"(",  "[",   "{",  "{1", "a",
                                        "\\", "(?:", "[(", "(["};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        StrBuf sb = sb_in(a);
        while (sb.n < 1 << 20)
            sg_sb_put(&sb, str_of_literal(units[i]));
        (void)sg_regex_literal(a, sb_str(&sb));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(texts_are_literals),
        arena_test(escapes_are_read),
        arena_test(quantifiers_make_optional),
        arena_test(groups_and_classes_are_passed_over),
        arena_test(what_is_not_understood_has_none),
        arena_test(other_cases_are_folded),
        arena_test(quotes_hide_brackets),
        arena_test(control_characters_hide_brackets),
        arena_test(comments_and_blanks_part_atoms),
        arena_test(verbs_change_the_rules),
        arena_test(braces_are_text_or_not),
        arena_test(literals_are_necessary),
        arena_test(long_patterns_are_read_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
