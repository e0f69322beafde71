// test_dsl_meaning.c - Query DSL, and rules with filters, find what the rule
// means.

#include "base/strbuf.h"
#include "dsl_eval.h"
#include "dsl_theme.h"

static void fields_are_compared(Arena *a)
{
    check_meaning(a, &dsl_plain);
}

static void typed_fields_are_compared(Arena *a)
{
    check_meaning(a, &dsl_typed);
}

static void rules_have_filters(Arena *a)
{
    check_meaning(a, &dsl_rules);
}

// The evaluator against the manual, and what was seen on Elasticsearch 8.15.
static void the_evaluator_knows_dsl(Arena *a)
{
    static const char *const values[][2] = {
        {"a", "x*Y"},      {"a", "second"},    {"words", "Net user /add"},
        {"size", "5"},     {"ip", "10.1.2.3"}, {"flag", "true"},
        {"flat.k", "Abc"}, {"obj.k", "inside"}};
    enum { COUNT = sizeof values / sizeof *values };
    EvalField fields[COUNT];
    const Event event = {fields, COUNT};
    static const struct {
        const char *query;
        int found;
    } rows[] = {
        {"{'term': {'a': {'value': 'x*Y'}}}", 1},
        {"{'term': {'a': {'value': 'x*y'}}}", 0},
        {"{'term': {'a': {'value': 'SECOND', 'case_insensitive': true}}}", 1},
        {"{'term': {'a': {'value': 'x'}}}", 0},
        {"{'wildcard': {'a': {'value': 'x?Y'}}}", 1},
        {"{'wildcard': {'a': {'value': 'x\\\\?Y'}}}", 0},
        {"{'wildcard': {'a': {'value': 'S*d', 'case_insensitive': true}}}", 1},
        {"{'prefix': {'a': {'value': 'sec'}}}", 1},
        {"{'regexp': {'a': {'value': 'x.Y'}}}", 1},
        {"{'regexp': {'a': {'value': 'x'}}}", 0}, // the whole value
        {"{'regexp': {'a': {'value': '['}}}", -1},
        {"{'exists': {'field': 'a'}}", 1},
        {"{'exists': {'field': 'b'}}", 0},
        {"{'range': {'size': {'gt': 4, 'lte': 5}}}", 1},
        {"{'range': {'size': {'gt': 5}}}", 0},
        {"{'range': {'size': {'above': 5}}}", -1},
        {"{'term': {'size': {'value': 5.0}}}", 1},
        {"{'term': {'size': {'value': 'x'}}}", -1},
        {"{'wildcard': {'size': {'value': '5*'}}}", -1},
        {"{'term': {'ip': {'value': '10.0.0.0/8'}}}", 1},
        {"{'term': {'ip': {'value': '10.*'}}}", -1},
        {"{'term': {'flag': {'value': true}}}", 1},
        {"{'term': {'flag': {'value': 'yes'}}}", -1},
        {"{'match_phrase': {'words': 'USER add'}}", 1},
        {"{'match_phrase': {'words': 'net add'}}", 0},
        {"{'wildcard': {'words': {'value': 'us*'}}}", 1},
        {"{'wildcard': {'words': {'value': 'net us*'}}}", 0},
        {"{'prefix': {'flat.k': {'value': 'Ab'}}}", 1},
        {"{'wildcard': {'flat.k': {'value': 'A*'}}}", -1},
        {"{'term': {'obj.k': {'value': 'inside'}}}", 0},
        {"{'nested': {'path': 'obj', 'query': {'term': {'obj.k': {'value': "
         "'inside'}}}}}",
         1},
        {"{'nested': {'path': 'obj', 'query': {'exists': {'field': 'a'}}}}", 0},
        {"{'nested': {'path': 'a', 'query': {'exists': {'field': 'a'}}}}", -1},
        {"{'bool': {'should': [{'exists': {'field': 'b'}}]}}", 0},
        {"{'bool': {'filter': {'exists': {'field': 'a'}}, 'should': "
         "[{'exists': {'field': 'b'}}]}}",
         1},
        {"{'bool': {'must_not': [{'exists': {'field': 'b'}}]}}", 1},
        {"{'bool': {'not': [{'exists': {'field': 'b'}}]}}", -1},
        {"{'bool': {'should': [{'exists': {'field': 'a'}}, {'term': {}}]}}",
         -1},
        {"{'term': {'a': {'value': 'x', 'boost': 2}}}", -1},
        {"{'terms': {'a': ['x']}}", -1}, // which nothing emits
    };
    for (size_t i = 0; i < COUNT; i++)
        fields[i] = (EvalField){str_of_literal(values[i][0]),
                                str_of_literal(values[i][1])};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        StrBuf body = sb_in(a);
        sg_sb_put(&body, STR("{\"query\": "));
        for (const char *p = rows[i].query; *p != '\0'; p++)
            sb_putc(&body, *p == '\'' ? '"' : *p);
        sb_putc(&body, '}');
        if (dsl_eval(sb_str(&body), &event) != rows[i].found)
            fail_msg("%s", rows[i].query);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(the_evaluator_knows_dsl),
        arena_test(fields_are_compared),
        arena_test(typed_fields_are_compared),
        arena_test(rules_have_filters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
