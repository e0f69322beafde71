// middle.c - breaks rules, for the checks to find.

#include <sigcc/sigcc.h>

#include "base/low.h"
#include "one/one.h"
