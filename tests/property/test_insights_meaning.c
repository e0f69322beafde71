// test_insights_meaning.c - queries of Logs Insights find what the rule means,
// whatever a comparison with a missing field may be, false or unknown, and a
// truth value of JSON, 1 or "true".

#include "insights_theme.h"

static void queries_find_what_rules_mean(Arena *a)
{
    check_meaning(a, &insights_meaning);
}

static void short_names_change_nothing(Arena *a)
{
    check_meaning(a, &insights_aliases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(queries_find_what_rules_mean),
        arena_test(short_names_change_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
