// test_regex_wildcards.c - regular expressions as wildcard patterns.
//
// What PCRE2 finds, wider patterns must match: a query with them may find more,
// never less.  Exact patterns match what PCRE2 finds and nothing else.

#include "../property/prng.h"
#include "check.h"
#include "ir/value.h"
#include "kibana/regex_wildcards.h"
#include "regex/regex_match.h"

enum { MAX = 64 };

typedef RegexPatterns PatternsFn(Arena *a, const Value *regex, size_t max);

static Value *regex_of(Arena *a, Str text)
{
    Value *v = arena_new(a, Value);
    v->kind = VAL_REGEX;
    v->u.regex.text = text;
    return v;
}

// ---- by hand -------------------------------------------------------------

// "*a*" or "*b*", a literal '*' not among them.
static Str text_of(Arena *a, const RegexPatterns *set)
{
    StrBuf sb = sb_in(a);
    for (const Value *v = set->first; v != NULL; v = v->next) {
        if (sb.n > 0)
            sb_putc(&sb, ' ');
        bool star = false;
        for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next) {
            if (p->kind != PIECE_MANY)
                sg_sb_put(&sb, p->text);
            else if (!star)
                sb_putc(&sb, '*');
            star = p->kind == PIECE_MANY;
        }
    }
    return sb_str(&sb);
}

static void check_wider(Arena *a, const char *regex, const char *expected,
                        bool selects)
{
    RegexPatterns set =
        sg_kql_regex_wider(a, regex_of(a, str_of_literal(regex)), MAX);
    assert_null(set.problem);
    check_text(text_of(a, &set), expected);
    assert_int_equal(sg_kql_patterns_select(&set), selects);
}

static void a_star_takes_the_place(Arena *a)
{
    check_wider(a, "abc.def", "*abc*def*", true);
    check_wider(a, "abc.+def$", "*abc*def", true);
    check_wider(a, "abc[^/]def", "*abc*def*", true);
    check_wider(a, "abc\\w{2,9}", "*abc*", true);
    check_wider(a, "abc[xy]+z", "*abcx*z* *abcy*z*", true);
    check_wider(a, "abc\\W{8}$", "*abc*", true);
    check_wider(a, "^(abc|defg).x$", "abc*x defg*x", true);
    check_wider(a, "abc.{0,5}(?:x|y)", "*abc*x* *abc*y*", true);
    check_wider(a, "abc(?!d)e", "*abc*e*", true);
    check_wider(a, "abc\\b", "*abc*", true);
    check_wider(a, "(abc)\\1d", "*abc*d*", true);
    check_wider(a, "abc(x|^)d", "*abcxd* *abcd*", true);
}

static void few_characters_select_nothing(Arena *a)
{
    check_wider(a, "a.c", "*a*c*", false);
    check_wider(a, "(abc|d).", "*abc* *d*", false);
    check_wider(a, ".{9}", "*", false);
    check_wider(a, "\xC3\xA4\xC3\xA4.", "*\xC3\xA4\xC3\xA4*", false);
}

// As many as there is room for, and then a star.
static void room_is_used_up(Arena *a)
{
    RegexPatterns set =
        sg_kql_regex_wider(a, regex_of(a, STR("abc[0-9a-f]{2}x")), MAX);
    size_t count = 0;
    for (const Value *v = set.first; v != NULL; v = v->next)
        count++;
    assert_int_equal(count, 16);
    set = sg_kql_regex_wider(a, regex_of(a, STR("(a|b|c).(d|e|f)")), 8);
    assert_null(set.problem);
    set = sg_kql_regex_wider(a, regex_of(a, STR("a|b|c|d.")), 3);
    assert_non_null(set.problem);
}

// ---- by chance -----------------------------------------------------------

static bool matches(const Piece *p, Str text)
{
    if (p == NULL)
        return text.n == 0;
    if (p->kind == PIECE_TEXT)
        return str_starts(text, p->text) &&
               matches(p->next, str_slice(text, p->text.n, text.n));
    for (size_t i = 0; i <= text.n; i++)
        if (matches(p->next, str_slice(text, i, text.n)))
            return true;
    return false;
}

static bool any_matches(const RegexPatterns *set, Str text)
{
    for (const Value *v = set->first; v != NULL; v = v->next)
        if (matches(v->u.string.pieces, text))
            return true;
    return false;
}

static const char *const tokens[] = {
    "a",    "b",    "c",    "ab",   "ca",    "a",    "b",     "(",      "(",
    ")",    ")",    ")",    "|",    "|",     "(?:",  "(?=",   "(?!",    "(?<=",
    "(?<!", "[ab]", "[^a]", "[ac]", "[a-c]", "\\w",  "\\d",   "\\W",    ".",
    ".",    ".*",   ".+",   "*",    "+",     "?",    "{2}",   "{1,}",   "{2,3}",
    "{0,}", "+?",   "*?",   "^",    "$",     "\\b",  "\\B",   "\\1",    "a+",
    "(a)",  "b?",   "(b)?", "\\2",  "\\x61", "\\Qa", "(?<n>", "\\k<n>",
};

enum { TOKENS = sizeof tokens / sizeof *tokens };

static Str random_pattern(Arena *a, Prng *r)
{
    StrBuf sb = sb_in(a);
    for (size_t n = 1 + prng_below(r, 9); n > 0; n--)
        sg_sb_put(&sb, str_of_literal(tokens[prng_below(r, TOKENS)]));
    return sb_str(&sb);
}

static Str random_text(Arena *a, Prng *r)
{
    StrBuf sb = sb_in(a);
    for (size_t n = prng_below(r, 8); n > 0; n--)
        sb_putc(&sb, "aabbcab1"[prng_below(r, 8)]);
    return sb_str(&sb);
}

typedef struct Tally {
    size_t patterns, found, passed;
} Tally;

static void check_texts(Arena *a, Prng *r, const Regex *regex, Str pattern,
                        const RegexPatterns *set, bool exact, Tally *tally)
{
    RegexWork *work = sg_regex_work_new(a, NULL);
    for (int i = 0; i < 16; i++) {
        uint64_t budget = UINT64_MAX;
        Str text = random_text(a, r);
        bool found = sg_regex_find(regex, work, text, &budget) == REGEX_FINDS;
        bool matched = any_matches(set, text);
        tally->found += found;
        tally->passed += !found && !matched;
        if (found != matched && (found || exact))
            fail_msg("'%.*s' and its patterns disagree on '%.*s': '%.*s'",
                     STR_ARG(pattern), STR_ARG(text), STR_ARG(text_of(a, set)));
    }
}

static Tally check_patterns(PatternsFn *make, bool exact)
{
    Prng r = prng_new();
    Tally tally = {0, 0, 0};
    Arena *a = sg_arena_create(SIZE_MAX);
    for (int i = 0; i < 20000; i++) {
        RegexError error;
        Str pattern = random_pattern(a, &r);
        Regex *regex = sg_regex_compile(a, pattern, 0, &error);
        RegexPatterns set = {.problem = "it does not compile"};
        if (regex != NULL)
            set = make(a, regex_of(a, pattern), MAX);
        if (set.problem == NULL) {
            tally.patterns++;
            check_texts(a, &r, regex, pattern, &set, exact, &tally);
        }
        if (regex != NULL)
            sg_regex_free(regex);
        sg_arena_reset(a);
    }
    sg_arena_destroy(a);
    return tally;
}

static void exact_patterns_are_exact(Arena *a)
{
    (void)a;
    Tally tally = check_patterns(sg_kql_regex_patterns, true);
    assert_true(tally.patterns > 1000);
    assert_true(tally.found > 1000 && tally.passed > 1000);
}

static void wider_patterns_miss_nothing(Arena *a)
{
    (void)a;
    Tally tally = check_patterns(sg_kql_regex_wider, false);
    assert_true(tally.patterns > 4000);
    assert_true(tally.found > 4000 && tally.passed > 4000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(a_star_takes_the_place),
        arena_test(few_characters_select_nothing),
        arena_test(room_is_used_up),
        arena_test(exact_patterns_are_exact),
        arena_test(wider_patterns_miss_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
