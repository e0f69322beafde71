// check.h - cmocka, and what it lacks for arenas and Str.
#ifndef SIGCC_UNIT_CHECK_H
#define SIGCC_UNIT_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"

// A test that gets an arena of its own, inside sg_arena_protect().
typedef void ArenaTestFn(Arena *a);
typedef struct ArenaTest {
    ArenaTestFn *fn;
    Arena *arena;
} ArenaTest;

#define arena_test(f)                                                      \
    {                                                                      \
        #f, arena_test_run, arena_test_begin, arena_test_end, &(ArenaTest) \
        {                                                                  \
            f, NULL                                                        \
        }                                                                  \
    }

int arena_test_begin(void **state);
void arena_test_run(void **state);
int arena_test_end(void **state);

// Equal to a string literal, which may hold NULs; prints both if not.
#define check_str(actual, literal) \
    check_same((actual), STR(literal), __FILE__, __LINE__)

// The same for text that ends with a NUL, from a table.
#define check_text(actual, text) \
    check_same((actual), str_of_literal(text), __FILE__, __LINE__)

// What is claimed holds, or the test fails and says in words what does not: the
// arguments are those of printf().
#define check_that(claim, ...)     \
    do {                           \
        if (!(claim))              \
            fail_msg(__VA_ARGS__); \
    } while (0)

void check_same(Str actual, Str expected, const char *file, int line);

#endif
