// tree.h - keeps to the rules.

#include "base/low.h"
#include "yaml/tree.h"
#include <yaml.h>

void *allocate(void)
{
    return malloc(1); // but for this
}
