// file.h - whole files in, whole files out.
#ifndef SIGCC_BASE_FILE_H
#define SIGCC_BASE_FILE_H

#include <stdbool.h>

#include "base/arena.h"

typedef enum FileStatus {
    FILE_OK,
    FILE_MISSING,
    FILE_IS_FOLDER,
    FILE_UNREADABLE,
    FILE_TOO_LARGE
} FileStatus;

// Read the file at 'path', standard input for "-", into 'a'.  Never reads more
// than 'limit' bytes: a larger file gives FILE_TOO_LARGE, at once where the
// system knows its size. 'why' gets a static or errno text for messages.
FileStatus sg_file_read(Arena *a, const char *path, size_t limit, Str *text,
                        const char **why);

// Does the path exist?  Also true of a folder, and of a file nobody may read.
bool sg_file_exists(const char *path);

// The path from the root, without links; empty when nothing is there.
Str sg_file_real_path(Arena *a, const char *path);

#endif
