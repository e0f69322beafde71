// test_kibana_meaning.c - KQL finds what the rule means, as far as KQL can:
// letters differ from their other case, so events have lower case only, and
// what would have to be widened is refused.

#include "kibana_theme.h"
#include "kql_eval.h"

static void queries_find_what_rules_mean(Arena *a)
{
    check_meaning(a, &kibana_meaning);
}

// The evaluator against what Kibana's parser was seen to do.
static void the_evaluator_knows_kql(Arena *a)
{
    static const EvalField fields_of_event[] = {
        {{"a", 1}, {"1", 1}}, {{"b", 1}, {"x y", 3}}, {{"not", 3}, {"z", 1}}};
    static const Event event = {fields_of_event, 3};
    static const struct {
        const char *query;
        int found;
    } rows[] = {
        {"a:1", 1},
        {"a:*", 1},
        {"c:*", 0},
        {"not c:*", 1},
        {"a:1 or a:2 and c:3", 1}, // a:1 or (a:2 and c:3)
        {"not a:1 and a:1", 0},
        {"a:(2 or \"1\")", 1},
        {"a:(not 2)", 1},
        {"b:x y", 1}, // one value
        {"b:\"X y\"", 0},
        {"b:x*", 1},
        {"b:\"x*\"", 0},
        {"b:x\\*", 0},
        {"b: x y ", 1},
        {"b:x\\u0020y*", 1},
        {"\"not\":z", 1},
        {"a > 0 and a <= 1", 1},
        {"a:1 AND b:* Or c:1", 1},
        {"not not a:1", -1},
        {"a:not b", -1},
        {"b:cannot access*", -1},
        {"a:(1 or )", -1},
        {"a:\"1", -1},
        {"a:b\\c", -1},
        {"a:1 or b", -1},
        {"a:>5", -1},
        {"()", -1},
        {"", -1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (kql_eval(str_of_literal(rows[i].query), &event) != rows[i].found)
            fail_msg("%s", rows[i].query);
    (void)a;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(the_evaluator_knows_kql),
        arena_test(queries_find_what_rules_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
