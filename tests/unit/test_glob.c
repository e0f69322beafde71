// test_glob.c - names with wildcards.

#include "base/glob.h"
#include "check.h"

static bool matches(const char *pattern, const char *name, bool single)
{
    return sg_glob_matches(str_of_literal(pattern), str_of_literal(name),
                           single);
}

static void stars(void **state)
{
    (void)state;
    assert_true(matches("*", "", false));
    assert_true(matches("sel*", "sel", false));
    assert_true(matches("sel*", "selection", false));
    assert_true(matches("*a*b", "xaybab", false));
    assert_true(matches("a**b", "ab", false));
    assert_false(matches("*a*b", "xayba", false));
    assert_false(matches("sel*", "Selection", false));
    assert_false(matches("", "a", false));
    assert_false(matches("a", "ab", false));
}

static void single_wildcards(void **state)
{
    (void)state;
    assert_true(matches("f?", "f1", true));
    assert_true(matches("*?", "f", true));
    assert_false(matches("f?", "f", true));
    assert_false(matches("f?", "f12", true));
    assert_false(matches("f?", "f1", false));
    assert_true(matches("f?", "f?", false));
}

// Every star but the last is forgotten, or this would not end.
static void many_stars_end(void **state)
{
    (void)state;
    char name[1025];
    memset(name, 'a', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    assert_false(matches("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", name, false));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stars),
        cmocka_unit_test(single_wildcards),
        cmocka_unit_test(many_stars_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
