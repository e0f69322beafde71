// test_arena.c - memory with one owner.

#include "check.h"

enum { CHUNK = 256 * 1024 }; // the largest chunk an arena asks for unprompted

// ---- storage -------------------------------------------------------------

static void storage_is_zeroed_and_aligned(Arena *a)
{
    for (size_t i = 1; i < 2000; i++) {
        memset(sg_arena_bytes(a, i % 7 + 1), 0xAA, i % 7 + 1);
        double *d = arena_array(a, double, i % 5 + 1);
        assert_int_equal((uintptr_t)d % _Alignof(double), 0);
        for (size_t j = 0; j < i % 5 + 1; j++)
            assert_true(d[j] == 0);
        memset(d, 0xFF, sizeof *d);
    }
}

static void storage_is_zeroed_after_a_reset(Arena *a)
{
    Arena *b = sg_arena_create(CHUNK);
    memset(sg_arena_bytes(b, 5000), 0xAA, 5000);
    sg_arena_reset(b);
    const char *p = sg_arena_alloc(b, 5000, 1, 1);
    for (size_t i = 0; i < 5000; i++)
        assert_int_equal(p[i], 0);
    sg_arena_destroy(b);
    (void)a;
}

static void objects_larger_than_a_chunk(Arena *a)
{
    for (size_t i = 0; i < 3; i++) {
        char *p = sg_arena_bytes(a, 3 * CHUNK);
        p[0] = 'a';
        p[3 * CHUNK - 1] = 'z';
        assert_non_null(arena_new(a, long));
    }
    assert_true(sg_arena_used(a) >= 9 * (size_t)CHUNK);
}

static void nothing_is_a_size_too(Arena *a)
{
    assert_non_null(sg_arena_alloc(a, 0, sizeof(int), _Alignof(int)));
    assert_non_null(sg_arena_alloc(a, 7, 0, 1));
    assert_non_null(sg_arena_bytes(a, 0));
    assert_int_equal(sg_arena_used(a), 0);
}

static void copies_end_with_nul(Arena *a)
{
    Str s = sg_arena_copy(a, STR("a\0b"));
    check_str(s, "a\0b");
    assert_int_equal(s.p[s.n], 0);
    Str nothing = sg_arena_copy(a, (Str){0});
    assert_non_null(nothing.p);
    assert_string_equal(nothing.p, "");
}

// ---- the budget ----------------------------------------------------------

typedef struct Request {
    Arena *arena;
    size_t count, size;
    void *got;
} Request;

static void ask(void *arg)
{
    Request *r = arg;
    r->got = sg_arena_alloc(r->arena, r->count, r->size, 1);
}

static ArenaStatus try(Arena *a, size_t count, size_t size)
{
    Request r = {a, count, size, NULL};
    ArenaStatus status = sg_arena_protect(a, ask, &r);
    assert_int_equal(r.got != NULL, status == ARENA_OK);
    return status;
}

static void arrays_grow(Arena *a)
{
    int *items = NULL;
    size_t cap = 0;
    for (size_t n = 0; n < 1000; n++) {
        arena_grow(a, items, n, &cap);
        items[n] = (int)n;
    }
    for (int n = 0; n < 1000; n++)
        assert_int_equal(items[n], n);
    assert_true(cap >= 1000 && cap < 4000);
}

static void a_budget_is_kept(void **state)
{
    (void)state;
    Arena *a = sg_arena_create(1000);
    assert_int_equal(try(a, 600, 1), ARENA_OK);
    assert_int_equal(try(a, 401, 1), ARENA_OVER_BUDGET);
    assert_int_equal(try(a, 4, 100), ARENA_OK);
    assert_int_equal(try(a, 1, 1), ARENA_OVER_BUDGET);
    assert_int_equal(sg_arena_used(a), 1000);
    sg_arena_reset(a);
    assert_int_equal(sg_arena_used(a), 0);
    assert_int_equal(try(a, 1000, 1), ARENA_OK);
    sg_arena_destroy(a);
}

static void sizes_that_overflow_are_over_budget(void **state)
{
    (void)state;
    Arena *a = sg_arena_create(SIZE_MAX);
    assert_int_equal(try(a, 1, 1), ARENA_OK);
    assert_int_equal(try(a, SIZE_MAX, 2), ARENA_OVER_BUDGET);
    assert_int_equal(try(a, SIZE_MAX / 2 + 1, 2), ARENA_OVER_BUDGET);
    assert_int_equal(try(a, 2, SIZE_MAX / 2 + 1), ARENA_OVER_BUDGET);
    sg_arena_destroy(a);
}

// ---- clean-ups -----------------------------------------------------------

typedef struct Log {
    Arena *arena;
    char text[16];
    size_t n;
} Log;

typedef struct Note {
    Log *log;
    char letter;
} Note;

static void write_note(void *object)
{
    Note *note = object;
    note->log->text[note->log->n++] = note->letter;
}

static void defer_note(Log *log, char letter)
{
    Note *note = arena_new(log->arena, Note);
    *note = (Note){log, letter};
    sg_arena_defer(log->arena, write_note, note);
}

static void defer_two(void *arg)
{
    defer_note(arg, 'a');
    defer_note(arg, 'b');
}

static void defer_two_and_escape(void *arg)
{
    Log *log = arg;
    defer_two(log);
    sg_arena_escape(log->arena, ARENA_NO_MEMORY);
}

static void newest_clean_ups_run_first(void **state)
{
    (void)state;
    Log log = {.arena = sg_arena_create(CHUNK)};
    assert_int_equal(sg_arena_protect(log.arena, defer_two, &log), ARENA_OK);
    assert_string_equal(log.text, "");
    sg_arena_reset(log.arena);
    assert_string_equal(log.text, "ba");
    assert_int_equal(sg_arena_protect(log.arena, defer_two, &log), ARENA_OK);
    sg_arena_destroy(log.arena);
    assert_string_equal(log.text, "baba");
}

static void an_escape_runs_them_once(void **state)
{
    (void)state;
    Log log = {.arena = sg_arena_create(CHUNK)};
    assert_int_equal(sg_arena_protect(log.arena, defer_two_and_escape, &log),
                     ARENA_NO_MEMORY);
    assert_string_equal(log.text, "ba");
    sg_arena_destroy(log.arena);
    assert_string_equal(log.text, "ba");
}

static void destroying_nothing_is_allowed(void **state)
{
    (void)state;
    sg_arena_destroy(NULL);
}

// ---- escapes -------------------------------------------------------------

typedef struct Nest {
    Request request;
    ArenaStatus inner;
    bool went_on;
} Nest;

static void protect_again(void *arg)
{
    Nest *n = arg;
    n->inner = sg_arena_protect(n->request.arena, ask, &n->request);
    n->went_on = true;
    ask(&n->request);
    n->went_on = false;
}

static void the_nearest_protect_catches(void **state)
{
    (void)state;
    Nest n = {.request = {sg_arena_create(10), 11, 1, NULL}};
    Arena *a = n.request.arena;
    assert_int_equal(sg_arena_protect(a, protect_again, &n), ARENA_OVER_BUDGET);
    assert_int_equal(n.inner, ARENA_OVER_BUDGET);
    assert_true(n.went_on);
    sg_arena_destroy(a);
}

static void a_follower_leaves_through_its_leader(void **state)
{
    (void)state;
    Arena *leader = sg_arena_create(CHUNK);
    Arena *follower = sg_arena_create(10);
    sg_arena_follow(follower, leader);
    Request r = {follower, 11, 1, NULL};
    assert_int_equal(sg_arena_protect(leader, ask, &r), ARENA_OVER_BUDGET);
    r.count = 10;
    assert_int_equal(sg_arena_protect(leader, ask, &r), ARENA_OK);
    sg_arena_destroy(follower);
    sg_arena_destroy(leader);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(storage_is_zeroed_and_aligned),
        arena_test(storage_is_zeroed_after_a_reset),
        arena_test(objects_larger_than_a_chunk),
        arena_test(nothing_is_a_size_too),
        arena_test(copies_end_with_nul),
        arena_test(arrays_grow),
        cmocka_unit_test(a_budget_is_kept),
        cmocka_unit_test(sizes_that_overflow_are_over_budget),
        cmocka_unit_test(newest_clean_ups_run_first),
        cmocka_unit_test(an_escape_runs_them_once),
        cmocka_unit_test(destroying_nothing_is_allowed),
        cmocka_unit_test(the_nearest_protect_catches),
        cmocka_unit_test(a_follower_leaves_through_its_leader),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
