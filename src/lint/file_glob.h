// file_glob.h - globs of files in configurations.
#ifndef SIGCC_LINT_FILE_GLOB_H
#define SIGCC_LINT_FILE_GLOB_H

#include "sigma/ast.h"

// Does one of the globs match the path, or a folder that it is in?  A path also
// goes by what follows any of its slashes, so that it does not matter from
// where it was named: "aws/*.yml" matches "../rules/aws/x.yml".  '*' and '?'
// stay within a name, "**" is any number of folders.
bool sg_file_matches(const StrItem *globs, Str path);

#endif
