// test_map.c - names to pointers.

#include "base/map.h"
#include "base/strbuf.h"
#include "check.h"

static Str name_of(Arena *a, size_t i)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "name%zu", i);
    return sb_str(&sb);
}

static void an_empty_map_holds_nothing(Arena *a)
{
    Map m = sg_map_in(a);
    assert_null(sg_map_get(&m, STR("x")));
    assert_null(sg_map_get(&m, (Str){0}));
}

static void putting_again_replaces(Arena *a)
{
    int one;
    int two;
    Map m = sg_map_in(a);
    assert_null(sg_map_put(&m, STR("x"), &one));
    assert_ptr_equal(sg_map_put(&m, STR("x"), &two), &one);
    assert_ptr_equal(sg_map_get(&m, STR("x")), &two);
    assert_int_equal(m.count, 1);
}

static void keys_differ_in_any_byte(Arena *a)
{
    int v[4];
    Map m = sg_map_in(a);
    sg_map_put(&m, STR(""), &v[0]);
    sg_map_put(&m, STR("\0"), &v[1]);
    sg_map_put(&m, STR("\0\0"), &v[2]);
    sg_map_put(&m, STR("a\0b"), &v[3]);
    assert_ptr_equal(sg_map_get(&m, (Str){0}), &v[0]);
    assert_ptr_equal(sg_map_get(&m, STR("\0")), &v[1]);
    assert_ptr_equal(sg_map_get(&m, STR("\0\0")), &v[2]);
    assert_ptr_equal(sg_map_get(&m, STR("a\0b")), &v[3]);
    assert_null(sg_map_get(&m, STR("a")));
}

// A power of two slots, half of them full at most: with thousands of keys
// many meet in one slot, and the table grows many times.
static void many_keys_are_found_again(Arena *a)
{
    enum { MANY = 20000 };
    static char values[MANY];
    Map m = sg_map_in(a);
    for (size_t i = 0; i < MANY; i++)
        assert_null(sg_map_put(&m, name_of(a, i), &values[i]));
    assert_int_equal(m.count, MANY);
    assert_true(m.count * 2 <= m.cap);
    for (size_t i = 0; i < MANY; i++)
        assert_ptr_equal(sg_map_get(&m, name_of(a, i)), &values[i]);
    for (size_t i = MANY; i < MANY + 1000; i++)
        assert_null(sg_map_get(&m, name_of(a, i)));
}

// Room that was made is enough, is never taken back, and keeps what is there.
static void room_is_made_once(Arena *a)
{
    static char values[100];
    Map m = sg_map_in(a);
    sg_map_put(&m, name_of(a, 0), &values[0]);
    sg_map_room(&m, 100);
    size_t cap = m.cap;
    sg_map_room(&m, 1);
    for (size_t i = 1; i < 100; i++)
        assert_null(sg_map_put(&m, name_of(a, i), &values[i]));
    assert_int_equal(m.cap, cap);
    for (size_t i = 0; i < 100; i++)
        assert_ptr_equal(sg_map_get(&m, name_of(a, i)), &values[i]);
}

// The slot of a key that is alone in a map of 32 slots.
static size_t slot_of(Arena *a, uint64_t seed, Str key)
{
    int value;
    Map m = sg_map_in(a);
    m.seed = seed;
    sg_map_room(&m, 16);
    sg_map_put(&m, key, &value);
    size_t i = 0;
    while (m.slots[i].value == NULL)
        i++;
    return i;
}

static void keys_of_one_slot_live_together(Arena *a)
{
    static char values[1000];
    Map m = sg_map_in(a);
    m.seed = 42;
    sg_map_room(&m, 16);
    size_t count = 0;
    for (size_t i = 0; count < 12; i++)
        if (slot_of(a, m.seed, name_of(a, i)) == 31)
            assert_null(sg_map_put(&m, name_of(a, i), &values[count++]));
    assert_int_equal(m.cap, 32);
    count = 0;
    for (size_t i = 0; count < 12; i++)
        if (slot_of(a, m.seed, name_of(a, i)) == 31)
            assert_ptr_equal(sg_map_get(&m, name_of(a, i)), &values[count++]);
}

static void seeds_move_keys(Arena *a)
{
    size_t moved = 0;
    for (size_t i = 0; i < 100; i++)
        if (slot_of(a, 1, name_of(a, i)) != slot_of(a, 2, name_of(a, i)))
            moved++;
    assert_true(moved > 50);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(an_empty_map_holds_nothing),
        arena_test(putting_again_replaces),
        arena_test(keys_differ_in_any_byte),
        arena_test(many_keys_are_found_again),
        arena_test(room_is_made_once),
        arena_test(keys_of_one_slot_live_together),
        arena_test(seeds_move_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
