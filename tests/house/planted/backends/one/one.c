// one.c - breaks rules, for the checks to find.

#include <sigcc/sigcc.h>

#include "api/collection.h"
#include "api/registry.h"
#include "emit/infix.h"
#include "one/one.h"
#include "two/two.h"
