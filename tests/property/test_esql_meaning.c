// test_esql_meaning.c - ES|QL finds what the rule means.

#include "esql_eval.h"
#include "esql_theme.h"

static void texts_are_found(Arena *a)
{
    check_meaning(a, &esql_texts);
}

static void numbers_are_found(Arena *a)
{
    check_meaning(a, &esql_numbers);
}

static void typed_fields_are_found(Arena *a)
{
    check_meaning(a, &esql_typed);
}

// What is not known to have several values differs, and a note says so.
static void several_values_are_told(Arena *a)
{
    check_meaning(a, &esql_several);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(texts_are_found),
        arena_test(numbers_are_found),
        arena_test(typed_fields_are_found),
        arena_test(several_values_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
