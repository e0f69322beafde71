// test_file_glob.c - globs of files.

#include "check.h"
#include "lint/file_glob.h"

static bool matches(const char *glob, const char *path)
{
    StrItem item = {.text = str_of_literal(glob)};
    return sg_file_matches(&item, str_of_literal(path));
}

static void names_and_folders(void **state)
{
    (void)state;
    assert_true(matches("a.yml", "a.yml"));
    assert_true(matches("a.yml", "x/a.yml"));
    assert_true(matches("x", "x/a.yml"));
    assert_true(matches("x/", "x/a.yml"));
    assert_true(matches("./x", "x/a.yml"));
    assert_true(matches("x/y", "../w/x/y/a.yml"));
    assert_false(matches("x", "xy/a.yml"));
    assert_false(matches("y/x", "x/y/a.yml"));
    assert_false(matches("a", "a.yml"));
    assert_false(matches("x/a.yml/b", "x/a.yml"));
    assert_false(matches("", "a.yml"));
}

static void stars(void **state)
{
    (void)state;
    assert_true(matches("*.yml", "x/a.yml"));
    assert_true(matches("x/*.yml", "x/a.yml"));
    assert_true(matches("x/?.yml", "w/x/a.yml"));
    assert_true(matches("x*/a.yml", "xyz/a.yml"));
    assert_false(matches("x/*.yml", "x/y/a.yml"));
    assert_false(matches("x/*.yml", "x/a.yaml"));
    assert_false(matches("x*a.yml", "x/a.yml"));
}

static void folders_between(void **state)
{
    (void)state;
    assert_true(matches("x/**/a.yml", "x/a.yml"));
    assert_true(matches("x/**/a.yml", "x/y/z/a.yml"));
    assert_true(matches("x/**", "x/y/z/a.yml"));
    assert_true(matches("**/a.yml", "x/a.yml"));
    assert_true(matches("x/**/y/**/a.yml", "x/y/x/z/y/b/a.yml"));
    assert_true(matches("x/**/y/*.yml", "x/y/b/y/a.yml"));
    assert_false(matches("x/**/a.yml", "y/a.yml"));
    assert_false(matches("x/**/y/a.yml", "x/y/z/a.yml"));
}

static void any_of_several(void **state)
{
    (void)state;
    StrItem second = {.text = STR("y")};
    StrItem first = {&second, STR("x"), {{0, 0}, {0, 0}, NULL}};
    assert_true(sg_file_matches(&first, STR("y/a.yml")));
    assert_false(sg_file_matches(&first, STR("z/a.yml")));
    assert_false(sg_file_matches(NULL, STR("a.yml")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_and_folders),
        cmocka_unit_test(stars),
        cmocka_unit_test(folders_between),
        cmocka_unit_test(any_of_several),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
