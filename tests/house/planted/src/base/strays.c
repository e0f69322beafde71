// strays.c - is built, for the checks that look at what the linker sees.

#include <strings.h>

static const char *const names[] = {"none"}; // read-only once loaded

int sg_is_none(const char *name)
{
    static int calls = 1;
    return calls++ > 9 || strcasecmp(name, names[0]) == 0;
}

// A comment may say is_any() or strcasecmp(), and so may a caller.
int is_any(const char *name)
{
    return !sg_is_none(name);
}

int sg_level = 3;
