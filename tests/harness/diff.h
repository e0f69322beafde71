// diff.h - how two texts differ, for people.
#ifndef HARNESS_DIFF_H
#define HARNESS_DIFF_H

#include "text.h"

// On standard output: "-" for lines that were expected, "+" for those that
// came instead.
void print_diff(Slice expected, Slice got);

#endif
