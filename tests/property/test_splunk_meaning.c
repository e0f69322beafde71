// test_splunk_meaning.c - SPL finds what the rule means.

#include "meaning.h"
#include "spl_eval.h"

static const char *const fields[] = {"user", "Host.Name",  "my field", "a-b",
                                     "x:y",  "\xC3\xA4_1", "l{}.k",    NULL};

static const char *const letters[] = {
    "a", "a", "b", "ab", "B",        "a",    " ",   "\\\\", "\\", "\"",
    "=", "|", "(", ")",  "OR",       "NOT ", ",",   "'",    "/",  "*",
    "*", "[", "%", "<",  "\xC3\xA4", "?",    "\\*", NULL};

static const char *const regexes[] = {
    "^a", "b$", "a.b", "(a|b)+\\\\", "\"", "x", "[aB]{2,}", "\\s", NULL};

// A quote at the end of a keyword would find the end of any text, and "*" may
// go beyond it: SPL does not know where in an event's text a value is.
static const char *const words[] = {"a",
                                    "b",
                                    "ab",
                                    "B",
                                    " ",
                                    "=",
                                    "|",
                                    "(",
                                    "OR",
                                    "NOT ",
                                    "a\\b",
                                    "a\"b",
                                    "/",
                                    "'",
                                    "%",
                                    "a?b",
                                    "\\*b",
                                    "b\\\\a",
                                    "\xC3\xA4"
                                    "a",
                                    NULL};

// NOT over nothing, AND for OR, and patterns that lost an end.
static const char *const mutations[][2] = {
    {" OR ", " "}, {"NOT ", ""}, {"*\"", "\""},
    {"\"*", "\""}, {"<", ">"},   {"IN (", "IN (\"a*\", "},
    {"!=", "="},   {NULL, NULL},
};

static const Meaning splunk = {
    .target = "splunk",
    .format = "default",
    .theme = {GEN_ALL | GEN_CASED | GEN_FIELD_PARTS | GEN_NETWORK_TEXT, fields,
              letters, regexes, .words = words, .lower = false},
    .rules = 6300,
    .eval = spl_eval,
    .mutations = mutations,
};

static void queries_find_what_rules_mean(Arena *a)
{
    check_meaning(a, &splunk);
}

static void broken_queries_are_noticed(Arena *a)
{
    check_mutations(a, &splunk);
}

// The evaluator against examples of the Search Manual and Search Reference.
static void the_evaluator_knows_spl(Arena *a)
{
    static const EvalField fields_of_event[] = {
        {{"a", 1}, {"1", 1}}, {{"b", 1}, {"x y", 3}}, {{"d e", 3}, {"Z", 1}}};
    static const Event event = {fields_of_event, 3};
    static const struct {
        const char *query;
        int found;
    } rows[] = {
        {"*", 1},
        {"a=1", 1},
        {"a=2 OR a=1 c=3", 0}, // (a=2 OR a=1) c=3
        {"c=3 a=2 OR a=1", 0},
        {"a=1 OR (c=3 c=4)", 1},
        {"NOT a=1 OR a=1", 1},
        {"NOT (a=1 OR a=2)", 0},
        {"a=*", 1},
        {"c=*", 0},
        {"NOT c=*", 1},
        {"a IN (2, \"1\")", 1},
        {"b=\"X*\"", 1},
        {"\"d e\"=\"z\"", 1},
        {"\"x y\"", 1},
        {"\"y z\"", 0},
        {"a>0 a<=1", 1},
        {"*\n| regex b=\"^x\\\\s\"", 1},
        {"*\n| regex c!=\"x\"", 1},
        {"*\n| where lower('a')==lower('c')", 0},
        {"*\n| where isnull('c') OR lower('a')!=lower('b')", 1},
        {"c=1 | eval m=if(match('c', \"x\"),1,0) | search m=1 | fields - m*",
         0},
        {"a=1 | eval m=if(match('c', \"x\"),1,0) | search m=0 | fields - m*",
         1},
        {"a=1 | fields - m*", 1},
        {"a=1 | eval m=1", 1},
        {"a=1 | search (b=* a=1)", 1},
        {"a=1 OR", -1},
        {"(a=1", -1},
        {"a=1)", -1},
        {"a=\"1", -1},
        {"a=1 AND c=3", -1}, // never written
        {"a=1 | transaction a", -1},
        {"", -1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (spl_eval(str_of_literal(rows[i].query), &event) != rows[i].found)
            fail_msg("%s", rows[i].query);
    (void)a;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(the_evaluator_knows_spl),
        arena_test(queries_find_what_rules_mean),
        arena_test(broken_queries_are_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
