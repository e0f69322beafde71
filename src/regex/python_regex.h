// python_regex.h - the regular expressions of a pipeline, as Python reads them.
//
// They are compiled when the pipeline is read, with Unicode classes, as in
// Python's re module, for which pipelines are written.
#ifndef SIGCC_REGEX_PYTHON_REGEX_H
#define SIGCC_REGEX_PYTHON_REGEX_H

#include "data/config_reader.h"
#include "regex/regex_replace.h"

// Compile; NULL after an error, which points at 'where'.
const Regex *sg_python_regex(ConfigReader *r, Str text, const Node *where);

// A replacement: \1, \g<1>, \g<name>, \n and so on.  NULL after an error.
const Replacement *sg_python_replacement(ConfigReader *r, const Regex *regex,
                                         Str text, const Node *where);

#endif
