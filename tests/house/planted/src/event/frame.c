// frame.c - breaks rules, for the checks to find.

#include "event/frame.h"
#include "event/reader.h"

int read(int n)
{
    if (setjmp(jump) != 0)
        goto end;
end:
    return n;
}
