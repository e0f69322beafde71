// test_group.c - the values of a group as one text.

#include "check.h"
#include "correlate/plan.h"

static void groups_as_text(Arena *a)
{
    StrBuf sb = sb_in(a);
    sg_group_put(&sb, STR("bob"));
    sg_group_put(&sb, STR(""));
    sg_group_put(&sb, STR("1:a\0b"));
    Str text = sb_str(&sb);
    check_str(text, "3:bob0:5:1:a\0b");
    size_t at = 0;
    Str value;
    assert_true(sg_group_next(text, &at, &value));
    check_str(value, "bob");
    assert_true(sg_group_next(text, &at, &value));
    check_str(value, "");
    assert_true(sg_group_next(text, &at, &value));
    check_str(value, "1:a\0b");
    assert_false(sg_group_next(text, &at, &value));
}

static void what_is_no_group(Arena *a)
{
    (void)a;
    static const char *const texts[] = {"",
                                        ":",
                                        "3",
                                        "3:",
                                        "3:ab",
                                        "a:b",
                                        "-1:a",
                                        "99999999999999999999:a",
                                        "18446744073709551617:a",
                                        NULL};
    for (const char *const *text = texts; *text != NULL; text++) {
        size_t at = 0;
        Str value;
        assert_false(sg_group_next(str_of_literal(*text), &at, &value));
        assert_int_equal(at, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(groups_as_text),
        arena_test(what_is_no_group),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
