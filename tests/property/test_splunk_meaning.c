// test_splunk_meaning.c - SPL finds what the rule means.

#include "spl_eval.h"
#include "splunk_theme.h"

static void queries_find_what_rules_mean(Arena *a)
{
    check_meaning(a, &splunk_meaning);
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
        {"a=2 OR a=1 c=3", 0},  // (a=2 OR a=1) c=3
        {"c=3 a=2 OR a=1", -1}, // is it c=3 (a=2 OR a=1)?
        {"c=3 (a=2 OR a=1)", 0},
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
        {"a=1 | eval m=1", -1}, // a mark that stays
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
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
