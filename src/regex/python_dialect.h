// python_dialect.h - would Python's re module take a regular expression?
#ifndef SIGCC_REGEX_PYTHON_DIALECT_H
#define SIGCC_REGEX_PYTHON_DIALECT_H

#include "base/str.h"

// A construct that PCRE2 knows and Python's re module refuses, or NULL.
const char *sg_regex_python_refuses(Str s);

#endif
