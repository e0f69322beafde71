// nearest.c - bounded edit distance with transpositions.

#include "base/nearest.h"

#include "base/ascii.h"

// Longer words are not compared: names are short, and the table of distances
// lives on the stack.
enum { LONGEST = 64 };

// A third of the word may differ, but always room for one slip.
static unsigned allowed(Str wanted)
{
    return wanted.n < 3 ? (unsigned)(wanted.n / 2)
                        : (unsigned)(wanted.n + 2) / 3;
}

Nearest sg_nearest(Str wanted)
{
    return (Nearest){.wanted = wanted, .distance = allowed(wanted) + 1};
}

static unsigned least(unsigned a, unsigned b, unsigned c)
{
    unsigned m = a < b ? a : b;
    return m < c ? m : c;
}

static bool same(Str a, size_t i, Str b, size_t j)
{
    return to_lower(a.p[i]) == to_lower(b.p[j]);
}

// Optimal string alignment: insert, delete, replace, swap neighbours.
static unsigned distance(Str a, Str b)
{
    unsigned rows[3][LONGEST + 1];
    for (size_t j = 0; j <= b.n; j++)
        rows[0][j] = (unsigned)j;
    for (size_t i = 1; i <= a.n; i++) {
        unsigned *row = rows[i % 3];
        const unsigned *up = rows[(i + 2) % 3];
        const unsigned *up2 = rows[(i + 1) % 3];
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= b.n; j++) {
            unsigned cost = same(a, i - 1, b, j - 1) ? 0 : 1;
            row[j] = least(up[j] + 1, row[j - 1] + 1, up[j - 1] + cost);
            if (i > 1 && j > 1 && same(a, i - 1, b, j - 2) &&
                same(a, i - 2, b, j - 1) && up2[j - 2] + 1 < row[j])
                row[j] = up2[j - 2] + 1;
        }
    }
    return rows[a.n % 3][b.n];
}

void sg_nearest_offer(Nearest *n, Str candidate)
{
    if (n->wanted.n > LONGEST || candidate.n > LONGEST || candidate.n == 0)
        return;
    // Every letter that one has more than the other is an edit.
    size_t gap = n->wanted.n > candidate.n ? n->wanted.n - candidate.n
                                           : candidate.n - n->wanted.n;
    if (gap >= n->distance)
        return;
    unsigned d = distance(n->wanted, candidate);
    if (d < n->distance) {
        n->distance = d;
        n->best = candidate;
    }
}

bool sg_nearest_is_slip(const Nearest *n)
{
    return n->best.n > 0 && n->distance * 3 <= n->wanted.n;
}
