// file_name.h - the name of a rule's file.
#ifndef SIGCC_LINT_FILE_NAME_H
#define SIGCC_LINT_FILE_NAME_H

#include "diag/source.h"

// Without its folders.  Empty: the rules come from a pipe, which nobody named,
// such as standard input, or /dev/fd/63 of the shell's <(...).
Str sg_file_name(const Source *source);

#endif
