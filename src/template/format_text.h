// format_text.h - the replacement fields of Python's str.format().
//
//     {query} {rule.title!r:>20} {pipeline.state[index]} {{}}
#ifndef SIGCC_TEMPLATE_FORMAT_TEXT_H
#define SIGCC_TEMPLATE_FORMAT_TEXT_H

#include "template/template.h"

typedef struct FormatText FormatText;

// NULL after an error, which is reported at its place.  'names' are those
// that fields may start with; it ends with NULL.
const FormatText *sg_format_parse(ConfigReader *r, const TemplatePlace *place,
                                  const char *const *names);

// False after an error.
bool sg_format_fill(Arena *a, const FormatText *t, const Binding *names,
                    DiagList *diags, Str *text);

#endif
