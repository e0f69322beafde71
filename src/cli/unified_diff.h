// unified_diff.h - what changed in a text, as patch(1) reads it.
#ifndef SIGCC_CLI_UNIFIED_DIFF_H
#define SIGCC_CLI_UNIFIED_DIFF_H

#include <stdbool.h>

#include "read_file.h"

// "--- a/PATH", "+++ b/PATH" and hunks with three lines of context; nothing for
// equal texts.  False when out of memory.
bool put_unified_diff(FILE *out, const char *path, const FileText *from,
                      const FileText *to);

#endif
