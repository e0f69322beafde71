// check.c - tests inside an arena, and readable differences.

#include "check.h"

enum { BUDGET = 256 << 20 };

static void run_body(void *arg)
{
    const ArenaTest *test = arg;
    test->fn(test->arena);
}

int arena_test_begin(void **state)
{
    ArenaTest *test = *state;
    test->arena = sg_arena_create(BUDGET);
    return test->arena == NULL;
}

void arena_test_run(void **state)
{
    ArenaTest *test = *state;
    assert_int_equal(sg_arena_protect(test->arena, run_body, test), ARENA_OK);
}

// Runs after a failure as well: leaks would only hide it.
int arena_test_end(void **state)
{
    ArenaTest *test = *state;
    sg_arena_destroy(test->arena);
    return 0;
}

enum { SHOWN = 2000 };

static void print_text(const char *label, Str s)
{
    print_error("%s (%zu bytes): ", label, s.n);
    for (size_t i = 0; i < s.n && i < SHOWN; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c < 0x20 || c == 0x7F)
            print_error("\\x%02x", c);
        else
            print_error("%c", c);
        if (c == '\n')
            print_error("\n    ");
    }
    print_error("\n");
}

void check_same(Str actual, Str expected, const char *file, int line)
{
    if (str_eq(actual, expected))
        return;
    print_text("expected", expected);
    print_text("     got", actual);
    _fail(file, line);
}
