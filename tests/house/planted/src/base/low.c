// low.c - breaks rules, for the checks to find.

#include <jansson.h>

#include "base/low.h"
#include "yaml/tree.h"
