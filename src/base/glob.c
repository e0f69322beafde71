// glob.c - backtracks to one star only, so nothing explodes.

#include "base/glob.h"

// Only the latest "*" is ever tried again: whatever an earlier one could take,
// this one can take as well.  That keeps the work to the product of both
// lengths.
bool sg_glob_matches(Str pattern, Str name, bool single)
{
    size_t i = 0;
    size_t star = pattern.n;
    size_t back = 0;
    for (size_t j = 0; j < name.n;) {
        if (i < pattern.n && pattern.p[i] == '*') {
            star = i++;
            back = j;
        } else if (i < pattern.n && (pattern.p[i] == name.p[j] ||
                                     (single && pattern.p[i] == '?'))) {
            i++;
            j++;
        } else if (star < pattern.n) {
            i = star + 1;
            j = ++back;
        } else {
            return false;
        }
    }
    while (i < pattern.n && pattern.p[i] == '*')
        i++;
    return i == pattern.n;
}
