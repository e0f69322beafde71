// test_merge.c - "<<" and keys that occur twice.

#include "yaml/merge.h"

#include "check.h"
#include "tree_text.h"

// The value of the last key of the document.
static void check_merged(Arena *a, const char *yaml, const char *expected,
                         const char *diags)
{
    Parsed *p = parse_yaml(a, str_of_literal(yaml));
    check_text(diags_text(a, &p->diags), diags);
    assert_non_null(p->roots);
    const Pair *last = p->roots->pairs;
    while (last->next != NULL)
        last = last->next;
    check_text(tree_text(a, last->value), expected);
}

static void merged_pairs_come_first(Arena *a)
{
    check_merged(a, "x: &x {a: 1, b: 2}\ny: {c: 3, <<: *x, d: 4}\n",
                 "{a: 1, b: 2, c: 3, d: 4}", "");
}

static void own_values_win_in_the_merged_place(Arena *a)
{
    check_merged(a, "x: &x {a: 1, b: 2}\ny: {b: 3, c: 4, <<: *x}\n",
                 "{a: 1, b: 3, c: 4}", "");
}

static void the_earlier_map_of_a_list_wins(Arena *a)
{
    check_merged(a,
                 "x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\n"
                 "z: {<<: [*x, *y]}\n",
                 "{b: 2, c: 4, a: 1}", "");
}

static void merging_leaves_the_source_alone(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("x: &x {a: 1}\ny: {<<: *x, a: 2}\nz: *x\n"));
    check_str(tree_text(a, p->roots), "{x: {a: 1}, y: {a: 2}, z: {a: 1}}");
}

static void merged_maps_may_have_been_merged(Arena *a)
{
    check_merged(a, "x: &x {a: 1}\ny: &y {<<: *x, b: 2}\nz: {<<: *y, c: 3}\n",
                 "{a: 1, b: 2, c: 3}", "");
    check_merged(a, "x: {<<: {a: 1}, b: 2}\n", "{a: 1, b: 2}", "");
    check_merged(a, "x: {<<: [], b: 2}\n", "{b: 2}", "");
}

static void a_quoted_merge_key_is_a_key(Arena *a)
{
    check_merged(a, "x: {'<<': 1, a: 2}\n", "{<<: 1, a: 2}", "");
}

static void only_maps_can_be_merged(Arena *a)
{
    static const char *const bad[] = {"{<<: a}", "{<<: [a]}", "{<<: [{}, []]}",
                                      "{<<: }", NULL};
    for (const char *const *yaml = bad; *yaml != NULL; yaml++) {
        Parsed *p = parse_yaml(a, str_of_literal(*yaml));
        assert_null(p->roots);
        assert_int_equal(p->diags.first->id, SG_yaml_merge);
        assert_null(p->diags.first->next);
    }
}

// ---- keys that occur twice -----------------------------------------------

static void the_last_value_stays_in_the_first_place(Arena *a)
{
    check_merged(a, "x: {a: 1, b: 2, a: 3}\n", "{a: 3, b: 2}", "SG1003 1:17");
    check_merged(a, "x: {a: 1, a: 2, a: 3}\n", "{a: 3}",
                 "SG1003 1:11, SG1003 1:17");
    check_merged(a, "x: {a: 1, 'a': 2}\n", "{a: 2}", "SG1003 1:11");
}

static void merging_does_not_hide_them(Arena *a)
{
    check_merged(a, "x: &x {a: 1, b: 2}\ny: {<<: *x, c: 3, c: 4, b: 5}\n",
                 "{a: 1, b: 5, c: 4}", "SG1003 2:19");
    check_merged(a, "x: &x {a: 1}\ny: {a: 2, <<: *x, a: 3}\n", "{a: 3}",
                 "SG1003 2:19");
    check_merged(a, "x: {<<: {a: 1}, <<: {a: 2}}\n", "{a: 2}", "");
}

// Messages about what overrides a merged key point at the author's key.
static void a_key_that_overrides_has_its_own_place(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("x: &x {a: 1}\ny: {<<: *x, a: 2}\n"));
    const Node *key = p->roots->pairs->next->value->pairs->key;
    assert_int_equal(key->span.from.line, 1);
    assert_int_equal(key->span.from.col, 12);
}

static void the_hint_names_the_first_line(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("x: 1\ny: 2\nx: 3\n"));
    check_str(p->diags.first->message,
              "key 'x' occurs twice; the last value counts");
    check_str(p->diags.first->hint, "first on line 1");
}

// Beyond a handful of keys a table takes over.
static void the_same_with_many_keys(Arena *a)
{
    StrBuf yaml = sb_in(a);
    StrBuf expected = sb_in(a);
    sg_sb_put(&yaml, STR("x: {"));
    for (int i = 0; i < 100; i++)
        sg_sb_putf(&yaml, "k%d: a, ", i);
    for (int i = 99; i >= 0; i--)
        sg_sb_putf(&yaml, "k%d: v%d, ", i, i);
    sg_sb_put(&yaml, STR("}"));
    for (int i = 0; i < 100; i++)
        sg_sb_putf(&expected, "%sk%d: v%d", i == 0 ? "{" : ", ", i, i);
    sb_putc(&expected, '}');

    Parsed *p = parse_yaml(a, sb_str(&yaml));
    const Node *map = p->roots->pairs->value;
    assert_int_equal(map->count, 100);
    assert_int_equal(p->diags.warnings, 100);
    check_same(tree_text(a, map), sb_str(&expected), __FILE__, __LINE__);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(merged_pairs_come_first),
        arena_test(own_values_win_in_the_merged_place),
        arena_test(the_earlier_map_of_a_list_wins),
        arena_test(merging_leaves_the_source_alone),
        arena_test(merged_maps_may_have_been_merged),
        arena_test(a_quoted_merge_key_is_a_key),
        arena_test(only_maps_can_be_merged),
        arena_test(the_last_value_stays_in_the_first_place),
        arena_test(merging_does_not_hide_them),
        arena_test(a_key_that_overrides_has_its_own_place),
        arena_test(the_hint_names_the_first_line),
        arena_test(the_same_with_many_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
