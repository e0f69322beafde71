// utils.c - breaks rules, for the checks to find.  TODO: give it a name.

#include <ctype.h>

// A comment may say strcpy() or printf().
char *copy(char *to, const char *from)
{
    int n = atoi(from);
    printf("%d", n);
    return strcpy(to, from); // TODO(#12): has a number
}
