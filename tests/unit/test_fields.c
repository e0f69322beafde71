// test_fields.c - the tree of field names.

#include "match/fields.h"

#include "base/strbuf.h"
#include "check.h"

static uint32_t walk(const Fields *f, const char *const *keys)
{
    uint32_t state = ROOT_STATE;
    for (; *keys != NULL && state != NO_STATE; keys++)
        state = sg_fields_step(f, state, str_of_literal(*keys));
    return state == NO_STATE ? NO_FIELD : fields_at(f, state);
}

#define WALK(f, ...) walk((f), (const char *const[]){__VA_ARGS__, NULL})

static void fields_have_numbers(Arena *a)
{
    Fields *f = sg_fields_new(a);
    assert_int_equal(sg_fields_add(f, STR("a")), 0);
    assert_int_equal(sg_fields_add(f, STR("b")), 1);
    assert_int_equal(sg_fields_add(f, STR("a")), 0);
    assert_int_equal(sg_fields_add(f, STR("A")), 2);
    assert_int_equal(f->count, 3);
    check_str(f->names[1], "b");
}

static void nothing_leads_nowhere(Arena *a)
{
    Fields *f = sg_fields_new(a);
    assert_true(WALK(f, "a") == NO_FIELD);
    assert_true(WALK(f, "") == NO_FIELD);
    assert_true(sg_fields_step(f, ROOT_STATE, (Str){0}) == NO_STATE);
}

static void a_path_is_cut_at_any_dots(Arena *a)
{
    Fields *f = sg_fields_new(a);
    uint32_t field = sg_fields_add(f, STR("a.b.c"));
    assert_int_equal(WALK(f, "a", "b", "c"), field);
    assert_int_equal(WALK(f, "a.b", "c"), field);
    assert_int_equal(WALK(f, "a", "b.c"), field);
    assert_int_equal(WALK(f, "a.b.c"), field);
}

static void near_misses_are_other_paths(Arena *a)
{
    Fields *f = sg_fields_new(a);
    (void)sg_fields_add(f, STR("a.b.c"));
    assert_true(WALK(f, "a", "b") == NO_FIELD);
    assert_true(WALK(f, "a.b.c", "d") == NO_FIELD);
    assert_true(WALK(f, "a.b.cc") == NO_FIELD);
    assert_true(WALK(f, "A.b.c") == NO_FIELD);
    assert_true(WALK(f, "abc") == NO_FIELD);
    assert_true(WALK(f, ".a.b.c") == NO_FIELD);
    assert_true(WALK(f, "a.b.c.") == NO_FIELD);
    assert_true(WALK(f, "a..b.c") == NO_FIELD);
    assert_true(WALK(f, "a", "", "b.c") == NO_FIELD);
    assert_true(WALK(f, "b.c") == NO_FIELD);
}

static void a_path_may_end_on_the_way_of_another(Arena *a)
{
    Fields *f = sg_fields_new(a);
    uint32_t longer = sg_fields_add(f, STR("a.b"));
    uint32_t shorter = sg_fields_add(f, STR("a"));
    assert_int_equal(WALK(f, "a"), shorter);
    assert_int_equal(WALK(f, "a", "b"), longer);
    assert_int_equal(f->count, 2);
}

static void parts_may_be_empty(Arena *a)
{
    Fields *f = sg_fields_new(a);
    uint32_t dot = sg_fields_add(f, STR("."));
    uint32_t end = sg_fields_add(f, STR("a."));
    uint32_t start = sg_fields_add(f, STR(".a"));
    uint32_t two = sg_fields_add(f, STR("a..b"));
    assert_int_equal(f->count, 4);
    assert_int_equal(WALK(f, "", ""), dot);
    assert_int_equal(WALK(f, "."), dot);
    assert_int_equal(WALK(f, "a", ""), end);
    assert_int_equal(WALK(f, "", "a"), start);
    assert_int_equal(WALK(f, "a.", "b"), two);
    assert_int_equal(WALK(f, "a", ".b"), two);
    assert_true(WALK(f, "a", "b") == NO_FIELD);
}

static void names_may_hold_any_bytes(Arena *a)
{
    Fields *f = sg_fields_new(a);
    uint32_t nul = sg_fields_add(f, STR("a\0b.c"));
    uint32_t umlaut = sg_fields_add(f, STR("\xC3\xA4.x"));
    assert_int_equal(fields_at(f, sg_fields_step(f, ROOT_STATE, STR("a\0b.c"))),
                     nul);
    assert_int_equal(WALK(f, "\xC3\xA4", "x"), umlaut);
    assert_true(WALK(f, "a") == NO_FIELD);
    assert_true(WALK(f, "\xC3", "\xA4.x") == NO_FIELD);
}

static Str numbered(Arena *a, size_t i, size_t k)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "part%zu.of%zu", i, k);
    return sb_str(&sb);
}

// The tables grow many times.
static void many_names_are_found_again(Arena *a)
{
    enum { MANY = 200 };
    Fields *f = sg_fields_new(a);
    for (size_t i = 0; i < MANY; i++)
        for (size_t k = 0; k < MANY; k++)
            assert_int_equal(sg_fields_add(f, numbered(a, i, k)), i * MANY + k);
    for (size_t i = 0; i < MANY; i++)
        for (size_t k = 0; k < MANY; k++)
            assert_int_equal(
                fields_at(f, sg_fields_step(f, ROOT_STATE, numbered(a, i, k))),
                i * MANY + k);
    assert_true(sg_fields_step(f, ROOT_STATE, numbered(a, 0, MANY)) ==
                NO_STATE);
    assert_true(f->used * 2 <= f->cap);
}

// A step stops where no field lies, however long the key is.
static void long_keys_end_soon(Arena *a)
{
    enum { LONG = 1 << 20 };
    Fields *f = sg_fields_new(a);
    (void)sg_fields_add(f, STR("a.b"));
    char *dots = sg_arena_bytes(a, LONG);
    memset(dots, '.', LONG);
    for (int i = 0; i < 10000; i++)
        assert_true(sg_fields_step(f, ROOT_STATE, str_of(dots, LONG)) ==
                    NO_STATE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(fields_have_numbers),
        arena_test(nothing_leads_nowhere),
        arena_test(a_path_is_cut_at_any_dots),
        arena_test(near_misses_are_other_paths),
        arena_test(a_path_may_end_on_the_way_of_another),
        arena_test(parts_may_be_empty),
        arena_test(names_may_hold_any_bytes),
        arena_test(many_names_are_found_again),
        arena_test(long_keys_end_soon),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
