// file_glob.c - globs of files in configurations.

#include "lint/file_glob.h"

#include "base/glob.h"

// The name that begins at 'at', and *end where the next one does.
static Str name_at(Str path, size_t at, size_t *end)
{
    size_t slash = str_find(path, '/', at);
    *end = slash < path.n ? slash + 1 : path.n;
    return str_slice(path, at, slash);
}

// Name by name.  As in sg_glob_matches() only the latest "**" is ever tried
// again: whatever an earlier one could take, this one can take as well.  The
// glob begins as if after one, and need not reach the end of the path.
static bool matches(Str glob, Str path)
{
    size_t star = 0;
    size_t back = 0;
    for (size_t i = 0, j = 0; i < glob.n;) {
        size_t next;
        size_t after;
        Str part = name_at(glob, i, &next);
        if (str_eq(part, STR("**")) || str_eq(part, STR("."))) {
            star = str_eq(part, STR(".")) ? star : next;
            back = j;
            i = next;
            continue;
        }
        if (j >= path.n)
            return false;
        if (sg_glob_matches(part, name_at(path, j, &after), true)) {
            i = next;
            j = after;
        } else {
            (void)name_at(path, back, &after);
            i = star;
            j = back = after;
        }
    }
    return glob.n > 0;
}

bool sg_file_matches(const StrItem *globs, Str path)
{
    for (; globs != NULL; globs = globs->next)
        if (matches(globs->text, path))
            return true;
    return false;
}
