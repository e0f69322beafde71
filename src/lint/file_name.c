// file_name.c - the name of a rule's file.

#include "lint/file_name.h"

Str sg_file_name(const Source *source)
{
    Str path = source->name;
    size_t at = path.n;
    if (str_starts(path, STR("<")) || str_starts(path, STR("/dev/")))
        return (Str){"", 0};
    while (at > 0 && path.p[at - 1] != '/')
        at--;
    return str_slice(path, at, path.n);
}
