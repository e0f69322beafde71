// check_paths.c - paths of files as the services that show findings want them.

#include <string.h>

#include "check.h"

const char *check_path(const Check *c, const char *path)
{
    size_t n = c->here != NULL ? strlen(c->here) : 0;
    if (n > 1 && strncmp(path, c->here, n) == 0 && path[n] == '/')
        path += n;
    else if (path[0] == '/')
        return path;
    while (path[0] == '/' || (path[0] == '.' && path[1] == '/'))
        path++;
    return path;
}
