// diff.c - how two texts differ, for people.
//
// Lines that both have at the start and at the end are left out, all between
// is shown.  Texts of test cases are short enough for that.

#include "diff.h"

#include <stdio.h>

#include "escape.h"

enum { MAX_LINES = 60 };

static size_t count_lines(Slice s)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n; n++)
        (void)slice_line(s, &at);
    return n;
}

static Slice line_of(Slice s, size_t index)
{
    size_t at = 0;
    while (index-- > 0)
        (void)slice_line(s, &at);
    return slice_line(s, &at);
}

static bool same_line(Slice a, size_t i, Slice b, size_t k)
{
    return slice_eq(line_of(a, i), line_of(b, k));
}

static void print_lines(char mark, Slice s, size_t from, size_t to)
{
    Text out = {0};
    for (size_t i = from; i < to && i - from < MAX_LINES; i++) {
        Slice line = line_of(s, i);
        text_puts(&out, "    ");
        text_putc(&out, mark);
        text_putc(&out, ' ');
        if (needs_escapes(line))
            escape(&out, line);
        else
            text_put(&out, line);
        text_putc(&out, '\n');
    }
    if (to > from + MAX_LINES)
        text_putf(&out, "    %c (%zu more lines)\n", mark,
                  to - from - MAX_LINES);
    (void)fwrite(text_slice(&out).p, 1, out.n, stdout);
    text_free(&out);
}

void print_diff(Slice expected, Slice got)
{
    size_t n = count_lines(expected);
    size_t m = count_lines(got);
    size_t same = 0;
    while (same < n && same < m && same_line(expected, same, got, same))
        same++;
    while (n > same && m > same && same_line(expected, n - 1, got, m - 1)) {
        n--;
        m--;
    }
    if (n == same && m == same)
        puts("    only in line breaks at the end");
    print_lines('-', expected, same, n);
    print_lines('+', got, same, m);
}
