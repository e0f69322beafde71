// test_eql_meaning.c - EQL finds what the rule means.

#include "eql_eval.h"
#include "eql_theme.h"

static void fields_are_compared(Arena *a)
{
    check_meaning(a, &eql_plain);
}

static void fields_may_be_unknown(Arena *a)
{
    check_meaning(a, &eql_optional);
}

static void typed_fields_are_compared(Arena *a)
{
    check_meaning(a, &eql_typed);
}

// The evaluator against the manual's examples and its warnings.
static void the_evaluator_knows_eql(Arena *a)
{
    static const EvalField fields_of_event[] = {{{"a", 1}, {"x*Y", 3}},
                                                {{"n", 1}, {"5", 1}},
                                                {{"ip", 2}, {"10.1.2.3", 8}}};
    static const Event event = {fields_of_event, 3};
    static const char *const texts[] = {"a", "b", "my-field", NULL};
    static const char *const numbers[] = {"n", "m", NULL};
    static const char *const addresses[] = {"ip", NULL};
    static const char *const truths[] = {NULL};
    static const EqlIndex index = {texts, numbers, addresses, truths};
    static const struct {
        const char *query;
        int found;
    } rows[] = {
        {"any where a : \"X*\"", 1},
        {"any where a == \"x*y\"", 0},
        {"any where a == \"x*Y\"", 1},
        {"any where a like \"x*y\"", 0},
        {"any where a : (\"q\", \"x?y\")", 1},
        {"any where a regex \"x.Y\"", 1},
        {"any where a regex~ \"X\\\\*y\"", 1},
        {"any where a regex \"x\"", 0}, // the whole value
        {"any where not b : \"x\"", 1},
        {"any where not m > 5", 0},
        {"any where not (m != null and m > 5)", 1},
        {"any where b == null and `my-field` == null", 1},
        {"any where n >= 5 and n < 6 or b : \"x\"", 1},
        {"any where cidrMatch(ip, \"10.0.0.0/8\")", 1},
        {"any where string(ip) : \"10.*\"", 1},
        {"any where startsWith~(a, b)", 0},
        {"any where not startsWith~(a, b)", 0},
        {"any where a : \"\\u{78}*\"", 1},
        {"any where a : x", -1},
        {"any where a = \"x\"", -1},
        {"any where c : \"x\"", -1},
        {"any where my-field : \"x\"", -1},
        {"any where n : \"5\"", -1},
        {"any where a : \"\\d\"", -1},
        {"any where a : \"x\" AND n == 5", -1},
        {"any where (a : \"x\"", -1},
        {"process where a : \"x\"", -1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (eql_eval(&index, EQL_QUERIES, str_of_literal(rows[i].query),
                     &event) != rows[i].found)
            fail_msg("%s", rows[i].query);
    (void)a;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(the_evaluator_knows_eql),
        arena_test(fields_are_compared),
        arena_test(fields_may_be_unknown),
        arena_test(typed_fields_are_compared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
