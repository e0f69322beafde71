// text.h - text of the test runners: slices, growing text, a pool.
//
// Running out of memory ends a test runner, so nothing here can fail.
#ifndef HARNESS_TEXT_H
#define HARNESS_TEXT_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Slice {
    const char *p; // may hold NUL characters
    size_t n;
} Slice;

typedef struct Text {
    char *p; // NULL while empty
    size_t n, cap;
} Text;

Slice slice_of(const char *text);
bool slice_eq(Slice a, Slice b);
bool slice_is(Slice a, const char *text);
bool slice_starts(Slice a, const char *text);
Slice slice_part(Slice a, size_t from, size_t to);

// The line at *at without its line break; *at moves to the next one.
Slice slice_line(Slice a, size_t *at);

// 'a' without the empty lines at its end, nor the last line break.
Slice slice_trim_lines(Slice a);

void text_put(Text *t, Slice s);
void text_puts(Text *t, const char *s);
void text_putc(Text *t, char c);
void text_putf(Text *t, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
Slice text_slice(const Text *t);
void text_clear(Text *t);
void text_free(Text *t);

// Memory that is freed all at once.
typedef struct Pool {
    struct PoolBlock *blocks;
} Pool;

void *pool_get(Pool *pool, size_t size); // zeroed
char *pool_string(Pool *pool, Slice s);  // followed by a NUL
Slice pool_slice(Pool *pool, Slice s);
void pool_free(Pool *pool);

#endif
