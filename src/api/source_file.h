// source_file.h - files that hold one thing: a pipeline, a pack.
#ifndef SIGCC_API_SOURCE_FILE_H
#define SIGCC_API_SOURCE_FILE_H

#include "base/arena.h"
#include "diag/diag.h"

// Read the file into 'text', which is not decoded.  False: an error about
// 'source' was reported.
bool sg_source_file_read(Arena *a, const char *path, const Source *source,
                         Str *text, DiagList *diags);

#endif
