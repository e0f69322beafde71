// unified_diff.c - what changed in a text, as patch(1) reads it.
//
// Fixes change few lines, so the texts are walked side by side: where they
// differ, the nearest place is looked for at which they agree again.  What
// comes out is a correct diff in any case, and the shortest one where changes
// are small.

#include "unified_diff.h"

#include <stdlib.h>
#include <string.h>

enum { CONTEXT = 3, WINDOW = 50 };

typedef struct DiffLine {
    const char *p;
    size_t n; // with its line feed, if it has one
} DiffLine;

typedef struct DiffText {
    DiffLine *lines;
    size_t count;
} DiffText;

// A stretch of lines that was replaced.
typedef struct DiffChange {
    size_t from, from_end, to, to_end;
} DiffChange;

typedef struct Diff {
    DiffText from, to;
    DiffChange *changes;
    size_t count;
} Diff;

static bool split(DiffText *t, const FileText *text)
{
    size_t n = 0;
    for (size_t i = 0; i < text->n; i++)
        n += text->p[i] == '\n';
    t->lines = calloc(n + 2, sizeof *t->lines);
    for (size_t at = 0; t->lines != NULL && at < text->n;) {
        const char *p = text->p + at;
        const char *end = memchr(p, '\n', text->n - at);
        size_t length = end ? (size_t)(end - p) + 1 : text->n - at;
        t->lines[t->count++] = (DiffLine){p, length};
        at += length;
    }
    return t->lines != NULL;
}

static bool is_same(const Diff *d, size_t i, size_t k)
{
    const DiffLine *a = &d->from.lines[i];
    const DiffLine *b = &d->to.lines[k];
    return a->n == b->n && memcmp(a->p, b->p, a->n) == 0;
}

// Do the texts agree again at these lines?  A single empty line would be found
// anywhere.
static bool agrees(const Diff *d, size_t i, size_t k)
{
    bool ends = i == d->from.count && k == d->to.count;
    if (i >= d->from.count || k >= d->to.count)
        return ends;
    bool last = i + 1 >= d->from.count || k + 1 >= d->to.count;
    return is_same(d, i, k) && (last || is_same(d, i + 1, k + 1));
}

// The nearest lines at which they do, or the next ones where that is too far.
static void resume(const Diff *d, size_t *i, size_t *k)
{
    for (size_t sum = 1; sum <= WINDOW; sum++)
        for (size_t a = 0; a <= sum; a++)
            if (*i + a <= d->from.count && *k + sum - a <= d->to.count &&
                agrees(d, *i + a, *k + sum - a)) {
                *i += a;
                *k += sum - a;
                return;
            }
    *i += *i < d->from.count;
    *k += *k < d->to.count;
}

static bool compare(Diff *d)
{
    size_t i = 0;
    size_t k = 0;
    d->changes = calloc(d->from.count + d->to.count + 1, sizeof *d->changes);
    while (d->changes != NULL && (i < d->from.count || k < d->to.count)) {
        if (i < d->from.count && k < d->to.count && is_same(d, i, k)) {
            i++;
            k++;
            continue;
        }
        DiffChange *c = &d->changes[d->count++];
        c->from = i;
        c->to = k;
        resume(d, &i, &k);
        c->from_end = i;
        c->to_end = k;
    }
    return d->changes != NULL;
}

// ---- printing ------------------------------------------------------------

static void put_line(FILE *out, char mark, const DiffLine *line)
{
    fputc(mark, out);
    fwrite(line->p, 1, line->n, out);
    if (line->n == 0 || line->p[line->n - 1] != '\n')
        fputs("\n\\ No newline at end of file\n", out);
}

// Line numbers count from 1, but those of no lines are of the line before.
static void put_range(FILE *out, char mark, size_t first, size_t count)
{
    fprintf(out, "%c%zu,%zu ", mark, count > 0 ? first + 1 : first, count);
}

static size_t before(size_t line, size_t n)
{
    return line > n ? line - n : 0;
}

// Changes first..last-1, whose contexts meet.
static void put_hunk(FILE *out, const Diff *d, size_t first, size_t last)
{
    const DiffChange *c = &d->changes[first];
    const DiffChange *z = &d->changes[last - 1];
    size_t lead = c->from < CONTEXT ? c->from : CONTEXT;
    size_t i = before(c->from, lead);
    size_t end = z->from_end + CONTEXT;
    end = end < d->from.count ? end : d->from.count;
    fputs("@@ ", out);
    put_range(out, '-', i, end - i);
    put_range(out, '+', before(c->to, lead),
              z->to_end + (end - z->from_end) - before(c->to, lead));
    fputs("@@\n", out);
    for (; first < last; first++, c++) {
        for (; i < c->from; i++)
            put_line(out, ' ', &d->from.lines[i]);
        for (; i < c->from_end; i++)
            put_line(out, '-', &d->from.lines[i]);
        for (size_t k = c->to; k < c->to_end; k++)
            put_line(out, '+', &d->to.lines[k]);
    }
    for (; i < end; i++)
        put_line(out, ' ', &d->from.lines[i]);
}

static void put_hunks(FILE *out, const Diff *d)
{
    for (size_t first = 0; first < d->count;) {
        size_t last = first + 1;
        while (last < d->count &&
               d->changes[last].from - d->changes[last - 1].from_end <=
                   2 * CONTEXT)
            last++;
        put_hunk(out, d, first, last);
        first = last;
    }
}

bool put_unified_diff(FILE *out, const char *path, const FileText *from,
                      const FileText *to)
{
    Diff d = {0};
    bool fine = split(&d.from, from) && split(&d.to, to) && compare(&d);
    if (fine && d.count > 0) {
        fprintf(out, "--- a/%s\n+++ b/%s\n", path, path);
        put_hunks(out, &d);
    }
    free(d.from.lines);
    free(d.to.lines);
    free(d.changes);
    return fine;
}
