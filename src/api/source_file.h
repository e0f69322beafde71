// source_file.h - files that hold one thing: a pipeline, a pack.
#ifndef SIGCC_API_SOURCE_FILE_H
#define SIGCC_API_SOURCE_FILE_H

#include "api/diagnostics.h"
#include "base/arena.h"
#include "diag/diag.h"

// A file or a text, and what is made of it.
typedef struct SourceFile SourceFile;
struct SourceFile {
    Str name, text;
    const char *path; // to be read instead of 'text', or NULL
    void *made;
    // Read the source into 'made'; 'scratch' lives until this returns.
    void (*make)(SourceFile *file, Arena *scratch, const Source *source);
    Arena *arena; // for what is made, and the messages
    sigcc_diagnostics *diagnostics;
};

// Make it in an arena of its own, which the caller destroys.  False: there is
// no memory, and no arena.
bool sg_source_file_open(SourceFile *file);

// Read the file into 'text', which is not decoded.  False: an error about
// 'source' was reported.
bool sg_source_file_read(Arena *a, const char *path, const Source *source,
                         Str *text, DiagList *diags);

#endif
