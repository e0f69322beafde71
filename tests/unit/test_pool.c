// test_pool.c - memory that comes and goes.

#include "base/pool.h"

#include "check.h"

static void pieces_are_zeroed_and_aligned(Arena *a)
{
    Pool pool = pool_in(a);
    for (size_t size = 0; size < 2000; size += 7) {
        char *piece = sg_pool_take(&pool, size);
        assert_int_equal((uintptr_t)piece % sizeof(void *), 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(piece[i], 0);
        memset(piece, 'x', size);
        sg_pool_give(&pool, piece, size);
    }
}

static void what_comes_back_is_used_again(Arena *a)
{
    Pool pool = pool_in(a);
    char *first = sg_pool_take(&pool, 100), *second = sg_pool_take(&pool, 100);
    assert_ptr_not_equal(first, second);
    sg_pool_give(&pool, first, 100);
    sg_pool_give(&pool, second, 100);
    size_t used = sg_arena_used(a);
    assert_ptr_equal(sg_pool_take(&pool, 97), second);
    assert_ptr_equal(sg_pool_take(&pool, 112), first);
    assert_int_equal(sg_arena_used(a), used);
    (void)sg_pool_take(&pool, 100);
    assert_true(sg_arena_used(a) > used);
    sg_pool_give(&pool, NULL, 100);
}

static void sizes_differ(Arena *a)
{
    Pool pool = pool_in(a);
    for (size_t size = 16; size < 1 << 20; size = size * 5 / 4) {
        char *piece = sg_pool_take(&pool, size);
        sg_pool_give(&pool, piece, size);
        char *larger = sg_pool_take(&pool, size * 5 / 4 + 16);
        assert_ptr_not_equal(larger, piece);
        memset(larger, 'x', size * 5 / 4 + 16);
        char *again = sg_pool_take(&pool, size);
        assert_ptr_equal(again, piece);
        memset(again, 'x', size);
    }
}

// The largest loss is that of a size just above a doubling.
static void little_is_lost(Arena *a)
{
    Pool pool = pool_in(a);
    for (size_t size = 128; size < 1 << 16; size += 17) {
        size_t before = sg_arena_used(a);
        (void)sg_pool_take(&pool, size);
        assert_in_range(sg_arena_used(a) - before, size, size + size / 4);
    }
}

static void arrays_grow(Arena *a)
{
    Pool pool = pool_in(a);
    int *numbers = NULL;
    size_t room = 0;
    for (int i = 0; i < 1000; i++) {
        if ((size_t)i == room)
            numbers = sg_pool_grow(&pool, numbers, &room, sizeof *numbers);
        numbers[i] = i;
    }
    for (int i = 0; i < 1000; i++)
        assert_int_equal(numbers[i], i);
    assert_int_equal(room, 1024);
    assert_in_range(sg_arena_used(a), 4096, 2 * 4096 + 64);
}

typedef struct Request {
    Pool pool;
    size_t size;
} Request;

static void take(void *arg)
{
    Request *r = arg;
    (void)sg_pool_take(&r->pool, r->size);
}

static void grow(void *arg)
{
    Request *r = arg;
    (void)sg_pool_grow(&r->pool, NULL, &r->size, 16);
}

static void too_much_leaves_like_an_arena(void **state)
{
    (void)state;
    Arena *a = sg_arena_create(1 << 20);
    size_t sizes[] = {(1 << 20) + 1, SIZE_MAX / 8, SIZE_MAX / 2, SIZE_MAX};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Request r = {pool_in(a), sizes[i]};
        assert_int_equal(sg_arena_protect(a, take, &r), ARENA_OVER_BUDGET);
        r.size = sizes[i];
        assert_int_equal(sg_arena_protect(a, grow, &r), ARENA_OVER_BUDGET);
    }
    sg_arena_destroy(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(pieces_are_zeroed_and_aligned),
        arena_test(what_comes_back_is_used_again),
        arena_test(sizes_differ),
        arena_test(little_is_lost),
        arena_test(arrays_grow),
        cmocka_unit_test(too_much_leaves_like_an_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
