// one.c - breaks rules, for the checks to find.

#include <sigcc/sigcc.h>

#include "collection.h"
#include "emit/infix.h"
#include "one/one.h"
#include "registry.h"
#include "two/two.h"
