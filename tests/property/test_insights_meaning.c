// test_insights_meaning.c - filters of Logs Insights find what the rule means,
// whatever a comparison with a missing field may be: false or unknown.

#include "insights_eval.h"
#include "meaning.h"

static const char *const fields[] = {"user", "Request.name", "my field",
                                     "a-b",  "x:y",          NULL};

static const char *const letters[] = {
    "a", "a", "b", "ab", "B", "a",   " ", "\\\\", "\\",       "\"",
    "'", "/", "*", "*",  "?", "\\*", ".", "+",    "(",        "]",
    "^", "$", "|", "{",  "#", "%",   "`", ",",    "\xC3\xA4", NULL};

// A keyword is looked for in the event as it was written, where quotes and
// backslashes may be JSON's.
static const char *const words[] = {"a", "b", "ab", "B", " ", "*",
                                    "?", ".", "(",  "/", "#", NULL};

static const char *const regexes[] = {
    "^a", "b$", "a.b", "(a|b)+\\\\", "\"", "x/y", "[aB]{2,}", "\\s", NULL};

static const char *const mutations[][2] = {
    {" or ", " and "},   {"not ", ""},   {"(?i)", ""}, {"$/", "/"},
    {"/(?i)^", "/(?i)"}, {" < ", " > "}, {NULL, NULL},
};

static int eval_two_valued(Str query, const Event *event)
{
    return insights_eval(query.p, query.n, event->fields, event->count, 0);
}

static int eval_three_valued(Str query, const Event *event)
{
    return insights_eval(query.p, query.n, event->fields, event->count, 1);
}

static const Meaning insights = {
    .target = "cloudwatch",
    .format = "filter",
    .theme = {GEN_ALL, fields, letters, regexes, words, .message = true},
    .eval = eval_two_valued,
    .mutations = mutations,
};

static void queries_find_what_rules_mean(Arena *a)
{
    check_meaning(a, &insights);
}

static void missing_fields_may_be_unknown(Arena *a)
{
    Meaning m = insights;
    m.eval = eval_three_valued;
    check_meaning(a, &m);
}

static void broken_queries_are_noticed(Arena *a)
{
    check_mutations(a, &insights);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(queries_find_what_rules_mean),
        arena_test(missing_fields_may_be_unknown),
        arena_test(broken_queries_are_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
