// test_nearest.c - "did you mean".

#include "base/nearest.h"
#include "check.h"

static const char *const names[] = {"contains", "startswith", "endswith", "re",
                                    "cidr",     "base64",     "exists",   NULL};

static Str nearest(const char *wanted)
{
    Nearest n = sg_nearest(str_of_literal(wanted));
    for (const char *const *name = names; *name != NULL; name++)
        sg_nearest_offer(&n, str_of_literal(*name));
    return n.best;
}

static void slips_of_the_finger(void **state)
{
    (void)state;
    check_str(nearest("contains"), "contains");
    check_str(nearest("contians"), "contains");  // swapped
    check_str(nearest("contain"), "contains");   // forgotten
    check_str(nearest("conttains"), "contains"); // twice
    check_str(nearest("conteins"), "contains");  // another
    check_str(nearest("CONTAINS"), "contains");  // shouted
    check_str(nearest("starts_with"), "startswith");
    check_str(nearest("base46"), "base64");
    check_str(nearest("er"), "re");
}

static void nothing_is_better_than_nonsense(void **state)
{
    (void)state;
    check_str(nearest("xyzzy"), "");
    check_str(nearest("qq"), "");
    check_str(nearest(""), "");
}

static void of_equals_the_first_stays(void **state)
{
    (void)state;
    Nearest n = sg_nearest(STR("sel"));
    sg_nearest_offer(&n, STR("sel1"));
    sg_nearest_offer(&n, STR("sel2"));
    check_str(n.best, "sel1");
    sg_nearest_offer(&n, STR("sel"));
    check_str(n.best, "sel");
}

static void empty_names_are_no_answer(void **state)
{
    (void)state;
    Nearest n = sg_nearest(STR("a"));
    sg_nearest_offer(&n, STR(""));
    check_str(n.best, "");
}

static void very_long_words_are_not_compared(void **state)
{
    (void)state;
    char word[65];
    memset(word, 'a', sizeof word);
    Nearest n = sg_nearest(str_of(word, 64));
    sg_nearest_offer(&n, str_of(word, 65));
    assert_int_equal(n.best.n, 0);
    sg_nearest_offer(&n, str_of(word, 64));
    assert_int_equal(n.best.n, 64);
    Nearest longer = sg_nearest(str_of(word, 65));
    sg_nearest_offer(&longer, str_of(word, 64));
    assert_int_equal(longer.best.n, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slips_of_the_finger),
        cmocka_unit_test(nothing_is_better_than_nonsense),
        cmocka_unit_test(of_equals_the_first_stays),
        cmocka_unit_test(empty_names_are_no_answer),
        cmocka_unit_test(very_long_words_are_not_compared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
