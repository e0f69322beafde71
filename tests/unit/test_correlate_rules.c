// test_correlate_rules.c - correlations that ask which rules there were, and in
// which order.

#include "correlation_cases.h"

static void temporal_asks_for_all_rules(Arena *a)
{
    check_finds(a, ALL("temporal", "a, b"),
                (FindsCase[]){
                    {"0.a 1.b", "c0/g 0..1 =2: 1 2"},
                    {"0.b 1.a", "c0/g 0..1 =2: 1 2"},
                    {"0.a 1.a 2.c", ""},
                    {"0.a +0.b", "c0/g 0..0 =2: 1"},
                    {"0.a 999999.b", "c0/g 0..999999 =2: 1 2"},
                    {"0.a 1000000.b", ""},
                    {"0.a/x 1.b/y", ""},
                    {"0.a 1.a 1000000.b", "c0/g 1..1000000 =2: 2 3"},
                    {NULL, NULL},
                });
}

static void temporal_counts_rules(Arena *a)
{
    check_finds(a, OF("temporal", "a, b, c", "{gte: 2}"),
                (FindsCase[]){
                    {"0.a 1.c", "c0/g 0..1 =2: 1 2"},
                    {"0.a 1.a 2.a", ""},
                    {"0.a 1.b 2.c", "c0/g 0..2 =3: 1 2 3"},
                    {NULL, NULL},
                });
    // a rule that is listed twice is one rule
    check_finds(a, OF("temporal", "a, b, a", "{gte: 2}"),
                (FindsCase[]){{"0.a", ""},
                              {"0.a 1.b", "c0/g 0..1 =2: 1 2"},
                              {NULL, NULL}});
}

static void temporal_expressions(Arena *a)
{
    check_finds(a, OF("temporal", "a, b, c", "a and (b or not c)"),
                (FindsCase[]){
                    {"0.a", "c0/g 0..0 =1: 1"},
                    {"0.a 1.c", "c0/g 0..0 =1: 1"},
                    {"0.a 1.c 2.b", "c0/g 0..0 =1: 1; c0/g 0..2 =3: 1 2 3"},
                    {"0.c 1.a", ""},
                    {"0.b 1.c", ""},
                    {NULL, NULL},
                });
}

static void order_of_all_rules(Arena *a)
{
    check_finds(a, ALL("temporal_ordered", "a, b, c"),
                (FindsCase[]){
                    {"0.a 1.b 2.c", "c0/g 0..2 =3: 1 2 3"},
                    {"0.a 1.c 2.b", ""},
                    {"0.c 1.b 2.a", ""},
                    {"0.b 1.c 2.a 3.b 4.c", "c0/g 0..4 =3: 1 2 3 4 5"},
                    // each pair is in order, but not all three
                    {"0.b 1.c 2.a 3.b", ""},
                    // of one time in any order, and one event for two steps
                    {"5.c 5.b 5.a", "c0/g 5..5 =3: 1 2 3"},
                    {"0.a +0.b 1.c", "c0/g 0..1 =3: 1 2"},
                    {"0.b +0.a 1.c", "c0/g 0..1 =3: 1 2"},
                    {"0.a 999999.b 999999.c", "c0/g 0..999999 =3: 1 2 3"},
                    {"0.a 1.b 1000000.c", ""},
                    {NULL, NULL},
                });
    check_finds(a, ALL("temporal_ordered", "a"),
                (FindsCase[]){{"0.a", "c0/g 0..0 =1: 1"}, {NULL, NULL}});
}

// Both times, but only one rule: the value is 2.
static void order_with_a_rule_that_comes_again(Arena *a)
{
    check_finds(a, ALL("temporal_ordered", "a, b, a"),
                (FindsCase[]){
                    {"0.a 1.b", ""},
                    {"0.b 1.a", ""},
                    {"0.a 1.b 2.a", "c0/g 0..2 =2: 1 2 3"},
                    {NULL, NULL},
                });
    check_finds(a, OF("temporal_ordered", "a, b, a", "{eq: 2}"),
                (FindsCase[]){{"0.a 1.b", ""},
                              {"0.a 1.b 2.a", "c0/g 0..2 =2: 1 2 3"},
                              {NULL, NULL}});
}

static void order_of_some_rules(Arena *a)
{
    check_finds(a, OF("temporal_ordered", "a, b, c, d", "{gte: 3}"),
                (FindsCase[]){
                    {"0.a 1.b 2.d", "c0/g 0..2 =3: 1 2 3"},
                    {"0.a 1.c 2.d 3.b", "c0/g 0..3 =3: 1 2 3 4"},
                    {"0.d 1.c 2.b 3.a", ""},
                    {"0.b 1.a 2.d 3.c", ""},
                    // a short chain that could be longer must not be in the way
                    {"0.a 1.d 2.b 3.c", "c0/g 0..3 =3: 1 2 3 4"},
                    {"0.a 1.b 1000000.c", ""},
                    {NULL, NULL},
                });
    check_finds(
        a, OF("temporal_ordered", "a, b", "{lt: 2}"),
        (FindsCase[]){{"0.b 1.a 2.b", "c0/g 0..1 =1: 1 2"}, {NULL, NULL}});
}

// Of the rules that are there, none comes too late.
static void order_of_an_expression(Arena *a)
{
    check_finds(a, OF("temporal_ordered", "a, b, c", "a and (b or c)"),
                (FindsCase[]){
                    {"0.a 1.b", "c0/g 0..1 =2: 1 2"},
                    {"0.a 1.c", "c0/g 0..1 =2: 1 2"},
                    {"0.b 1.a", ""},
                    {"0.a 1.c 2.b", "c0/g 0..1 =2: 1 2"},
                    {"0.a 1.b 2.c", "c0/g 0..2 =3: 1 2 3"},
                    {"0.a", ""},
                    {"0.b 1.c", ""},
                    {NULL, NULL},
                });
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(temporal_asks_for_all_rules),
        arena_test(temporal_counts_rules),
        arena_test(temporal_expressions),
        arena_test(order_of_all_rules),
        arena_test(order_with_a_rule_that_comes_again),
        arena_test(order_of_some_rules),
        arena_test(order_of_an_expression),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
