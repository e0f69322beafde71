// test_lucene_regexp.c - regular expressions as Lucene reads them.

#include "check.h"
#include "elastic/lucene_string.h"
#include "ir/string.h"

static LuceneRegexp read_with(Arena *a, const char *text, unsigned flags)
{
    Value regex = {.kind = VAL_REGEX};
    regex.u.regex.text = str_of_literal(text);
    regex.u.regex.flags = flags;
    return sg_lucene_regexp(a, &regex);
}

static void check_respelled(Arena *a, const char *from, const char *to)
{
    LuceneRegexp r = read_with(a, from, 0);
    assert_null(r.problem);
    check_text(r.text, to);
}

static void it_searches_where_no_anchor_is(Arena *a)
{
    check_respelled(a, "a.c", ".*a[^\n]c.*");
    check_respelled(a, "(?s)a.c(?-s:.)", ".*a.c([^\n]).*");
    check_respelled(a, "^a", "a.*");
    check_respelled(a, "a$", ".*a");
    check_respelled(a, "\\Aa\\z", "a");
    check_respelled(a, "^$", "");
    check_respelled(a, "^", ".*");
    check_respelled(a, "$", ".*");
    check_respelled(a, "", ".*");
    check_respelled(a, "^a|b$", "(a.*|.*b)");
    check_respelled(a, "a|b", ".*(a|b).*");
}

static void anchors_reach_through_groups(Arena *a)
{
    check_respelled(a, "(^|/)foo", "(.*/)?foo.*");
    check_respelled(a, "foo(/|$)", ".*foo(/.*)?");
    check_respelled(a, "^((a|b)$|c)", "((a|b)|c.*)");
    check_respelled(a, "x(|$)", ".*x(.*)?");
}

static void operators_of_lucene_are_escaped(Arena *a)
{
    check_respelled(a, "^a#b@c&d<e>f~g\"h-i$",
                    "a\\#b\\@c\\&d\\<e\\>f\\~g\\\"h\\-i");
    check_respelled(a, "^\\.\\x41\\t\\Q*\\E$", "\\.A\t\\*");
}

static void classes_are_written_out(Arena *a)
{
    check_respelled(a, "^\\d\\D[\\w.]$", "[0-9][^0-9][\\.0-9A-Z_a-z]");
    check_respelled(a, "^[^a-f\\]]$", "[^\\]a-f]");
    check_respelled(a, "^[[:alpha:]-]$", "[\\-A-Za-z]");
    check_respelled(a, "^\\s\\N$", "[\t-\r ][^\n]");
    check_respelled(a, "^[aab]$", "[ab]");
}

static void repeats_and_groups_keep_their_meaning(Arena *a)
{
    check_respelled(a, "^a+?b{2,}c{3}d{1,4}e??$", "a+b{2,}c{3}d{1,4}e?");
    check_respelled(a, "^(?:a|)(?<n>b)$", "(a)?(b)");
    check_respelled(a, "^(a|){2}$", "((a)?){2}");
    check_respelled(a, "^()a$", "()a");
}

static void flags_are_said_by_the_query_or_written_out(Arena *a)
{
    LuceneRegexp r = read_with(a, "(?is)ab[c-e]", 0);
    check_str(r.text, ".*ab[C-Ec-e].*");
    assert_true(r.ignore_case);
    r = read_with(a, "^a$", REGEX_IGNORECASE);
    check_str(r.text, "a");
    assert_true(r.ignore_case);
    r = read_with(a, "^a(?i:b[c])d(?i)e$", 0);
    check_str(r.text, "a([Bb][Cc])d[Ee]");
    assert_false(r.ignore_case);
    r = read_with(a, "^\u00e4b$", REGEX_IGNORECASE);
    check_str(r.text, "[\u00c4\u00e4]b");
}

static void what_cannot_ignore_case_gets_both_cases(Arena *a)
{
    Value regex = {.kind = VAL_REGEX};
    regex.u.regex.text = STR("(?i)^a1[c-d](?-i:e)f$");
    LuceneRegexp r = sg_lucene_regexp_spelled(a, &regex);
    check_text(r.text, "[Aa]1[CDcd](e)[Ff]");
    assert_false(r.ignore_case);
}

static void what_lucene_lacks_has_a_place(Arena *a)
{
    static const struct {
        const char *text, *problem;
        size_t at;
    } cases[] = {
        {"ab(?=c)", "a look-around", 2},
        {"(a)\\1", "a back reference", 3},
        {"a\\bc", "a word boundary", 1},
        {"a^b", "an anchor inside the expression", 1},
        {"(^a)+", "an anchor inside the expression", 1},
        {"(a$)b", "an anchor inside the expression", 2},
        {"a++", "a possessive repeat", 1},
        {"(?m)^a", "an anchor at every line", 4},
        {"(?x)a", "a flag that Lucene lacks", 0},
        {"\\pL", "a Unicode property", 0},
        {"(?>a)", "a construct that Lucene lacks", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        LuceneRegexp r = read_with(a, cases[i].text, 0);
        assert_non_null(r.problem);
        assert_string_equal(r.problem, cases[i].problem);
        assert_int_equal(r.at, cases[i].at);
    }
}

static void elasticsearch_takes_a_thousand_characters(Arena *a)
{
    StrBuf sb = sb_in(a);
    sb_putc(&sb, '^');
    for (int i = 0; i < 1000; i++)
        sb_putc(&sb, 'a');
    assert_non_null(read_with(a, sb_str(&sb).p, 0).problem);
}

static void check_states(Arena *a, const char *text, size_t states)
{
    LuceneRegexp r = read_with(a, text, 0);
    assert_null(r.problem);
    assert_int_equal(sg_lucene_states(&r), states);
}

static void check_problem(Arena *a, const char *text, LuceneLimit limit,
                          const char *problem, size_t at)
{
    LuceneRegexp r = read_with(a, text, 0);
    sg_lucene_limit(&r, limit);
    if (problem == NULL) {
        assert_null(r.problem);
        return;
    }
    assert_non_null(r.problem);
    assert_string_equal(r.problem, problem);
    assert_int_equal(r.at, at);
}

#define MUCH_WORK                                                              \
    "a repeat of characters that also come before it, which is too much work " \
    "for Lucene"

// Each effort is a fiftieth at most below what Lucene 9.11 needs, measured with
// its RegexpQuery and smaller and smaller limits.
static void work_is_counted_as_lucene_does(Arena *a)
{
    static const struct {
        const char *text;
        size_t effort;
    } rows[] = {
        {"abc", 19},
        {"b[a-c]{8}x", 6150},
        {"(?i)b[a-c]{10}x", 28678},
        {"a.{11}b", 94209},
        {"[\\w-]{10,60}\\.com", 3876},
        {"(?i)powershell.{1,30}-enc", 38997},
        {"a{1,100}b", 10409},
        {"^[0-9a-f]{100}$", 101},
        {"(?:[0-9A-F]{2}:){5,20}", 839},
        {".{1000,}", 1005007},
        {"(a.{5}|b.{5})c", 10855},
        {"(a.*b.*c|d.*e.*f|g.*h.*i|j.*k.*l)", 9748},
        {"b[a-c]{20}x", SIZE_MAX},
        {"(foo|bar).{0,50}(baz|qux)", SIZE_MAX},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(read_with(a, rows[i].text, 0).effort, rows[i].effort);
}

static void much_work_needs_more_states(Arena *a)
{
    check_states(a, "a.{9}b", 0);
    check_states(a, "b[a-c]{11}x", 61446 * 4 / 10 + 1);
    check_states(a, "b[a-c]{12}x", 131078 * 4 / 10 + 1);
    check_states(a, "^ab{1500}", 0);
    check_states(a, "ab{1000}c", 0);
    check_states(a, ".{1000,}", 1005007 * 4 / 10 + 1);
}

static void too_much_work_is_a_problem(Arena *a)
{
    check_problem(a, "x?b[a-c]{10}x", LUCENE_BY_DEFAULT, NULL, 0);
    check_problem(a, "x?b[a-c]{12}x", LUCENE_BY_DEFAULT, MUCH_WORK, 3);
    check_problem(a, "x?b[a-c]{12}x", LUCENE_RAISED, NULL, 0);
    check_problem(a, "x?b[a-c]{20}x", LUCENE_RAISED, MUCH_WORK, 3);
    check_problem(a, "^b[a-c]{200}x", LUCENE_BY_DEFAULT, NULL, 0);
    check_problem(a, "a{2000}", LUCENE_RAISED, NULL, 0);
    check_problem(a, "(?:(?:a{65535}){65535}){65535}b{65535}", LUCENE_RAISED,
                  "repeats that become too many characters", 6);
}

static void check_wildcards(Arena *a, const char *text, bool much)
{
    Value v = {.kind = VAL_STRING};
    v.u.string.pieces = sg_string_parse(a, str_of_literal(text));
    assert_int_equal(sg_lucene_too_much(a, &v), much);
}

static void wildcards_are_work_too(Arena *a)
{
    check_wildcards(a, "*a?????b*", false);
    check_wildcards(a, "*a????????????b*", true);
    check_wildcards(a, "a????????????b*", false);
    check_wildcards(a, "*{????????.????.????.????}*", true);
    check_wildcards(a, "", false);
    check_wildcards(a, "*", false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(it_searches_where_no_anchor_is),
        arena_test(anchors_reach_through_groups),
        arena_test(operators_of_lucene_are_escaped),
        arena_test(classes_are_written_out),
        arena_test(repeats_and_groups_keep_their_meaning),
        arena_test(flags_are_said_by_the_query_or_written_out),
        arena_test(what_cannot_ignore_case_gets_both_cases),
        arena_test(what_lucene_lacks_has_a_place),
        arena_test(elasticsearch_takes_a_thousand_characters),
        arena_test(work_is_counted_as_lucene_does),
        arena_test(much_work_needs_more_states),
        arena_test(too_much_work_is_a_problem),
        arena_test(wildcards_are_work_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
