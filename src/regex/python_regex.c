// python_regex.c - compiling the regular expressions of a pipeline.

#include "regex/python_regex.h"

#include "base/limits.h"

// One that is too long would be too long for a message, too.
const Regex *sg_python_regex(ConfigReader *r, Str text, const Node *where)
{
    RegexError error;
    const Regex *regex =
        sg_regex_compile(r->arena, text, REGEX_UNICODE, &error);
    if (regex != NULL)
        return regex;
    if (text.n > MAX_REGEX_BYTES) {
        sg_config_error(r, SG_step_regex, where->span, "%s", error.message);
        return NULL;
    }
    sg_config_error(r, SG_step_regex, where->span,
                    "'%.*s' is not a valid regular expression: %s",
                    STR_ARG(text), error.message);
    sg_diag_hint(r->diags, "at byte %zu", error.offset + 1);
    return NULL;
}
