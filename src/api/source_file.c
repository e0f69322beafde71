// source_file.c - files that hold one thing: a pipeline, a pack.

#include "api/source_file.h"

#include "base/file.h"
#include "base/limits.h"

bool sg_source_file_read(Arena *a, const char *path, const Source *source,
                         Str *text, DiagList *diags)
{
    Span start = sg_source_whole(source);
    const char *why;
    switch (sg_file_read(a, path, MAX_SOURCE_BYTES, text, &why)) {
    case FILE_OK: return true;
    case FILE_MISSING:
    case FILE_UNREADABLE:
        sg_diag(diags, SG_file_unreadable, start, "cannot read: %s", why);
        break;
    case FILE_IS_FOLDER:
        sg_diag(diags, SG_file_unreadable, start, "this is a folder");
        break;
    case FILE_TOO_LARGE:
        sg_diag(diags, SG_limit_source, start, "larger than %d bytes",
                MAX_SOURCE_BYTES);
        break;
    }
    return false;
}
