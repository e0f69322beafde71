// paths.c - paths of manifests: relative, to the nearest folder that
// has them.

#include "base/limits.h"
#include "suite/suite.h"

static bool is_up(Str part)
{
    return str_eq(part, STR(".."));
}

// Take the last part off, unless there is none or it is "..".
static bool drop_part(StrBuf *path)
{
    size_t at = path->n;
    while (at > 0 && path->p[at - 1] != '/')
        at--;
    Str last = str_slice(sb_str(path), at, path->n);
    if (last.n == 0 || is_up(last))
        return false;
    path->n = at > 0 ? at - 1 : 0;
    return true;
}

Str sg_suite_clean_path(Arena *a, Str path)
{
    StrBuf out = sb_in(a);
    bool root = path.n > 0 && path.p[0] == '/';
    for (size_t at = 0; at < path.n;) {
        size_t end = str_find(path, '/', at);
        Str part = str_slice(path, at, end);
        at = end + 1;
        if (part.n == 0 || str_eq(part, STR(".")) ||
            (is_up(part) && drop_part(&out)))
            continue;
        if (root || out.n > 0)
            sb_putc(&out, '/');
        sg_sb_put(&out, part);
    }
    return sg_arena_copy(a, sb_str(&out));
}

// "folder/../../path": so many levels above the manifest's folder.
static Str above(Arena *a, Str manifest, unsigned levels, Str path)
{
    size_t n = manifest.n;
    StrBuf sb = sb_in(a);
    while (n > 0 && manifest.p[n - 1] != '/')
        n--;
    sg_sb_put(&sb, str_slice(manifest, 0, n));
    for (unsigned i = 0; i < levels; i++)
        sg_sb_put(&sb, STR("../"));
    sg_sb_put(&sb, path);
    return sg_suite_clean_path(a, sb_str(&sb));
}

Str sg_suite_find(sigcc_suite *s, Arena *a, Str manifest, Str path)
{
    for (unsigned i = 0;
         i < MAX_FOLDERS_ABOVE && path.n > 0 && path.p[0] != '/'; i++) {
        Str found = above(a, manifest, i, path);
        if (sg_suite_has(s, found.p))
            return found;
    }
    return (Str){"", 0};
}

void sg_suite_not_found(sigcc_suite *s, Span where, Str path)
{
    sg_diag(&s->diagnostics.list, SG_manifest_path, where,
            str_starts(path, STR("/"))
                ? "'%.*s' is an absolute path: write it relative to the "
                  "manifest or a folder above it"
                : "'%.*s' not found, here or in any folder above",
            STR_ARG(path));
}

Str sg_suite_beside(Arena *a, Str manifest, Str path)
{
    return above(a, manifest, 0, path);
}
