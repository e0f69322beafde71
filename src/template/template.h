// template.h - a small template language, a subset of Jinja's.
//
//     {{ rule.title | upper }}: {{ query }}
//     {% for tag in rule.tags if tag.namespace == 'attack' -%}
//     {{ loop.index }}. {{ tag }}
//     {% endfor %}
//
// Templates come with pipelines, which come from anywhere.  They can only look
// at the rule and print text: they cannot call a function, include a file or
// loop forever.  See template.def for filters, tests and methods.
#ifndef SIGCC_TEMPLATE_TEMPLATE_H
#define SIGCC_TEMPLATE_TEMPLATE_H

#include "data/config_reader.h"
#include "data/datum.h"

typedef struct Template Template;

// Where a template was written.
typedef struct TemplatePlace {
    const Source *source;
    const Node *node; // its scalar; NULL: all of the source is the template
    Str text;
} TemplatePlace;

// NULL after an error, which is reported at its place.  'known' lists the
// attributes that there are, "rule.title", "rule.logsource.product" ..., and
// ends with NULL: others of the same object are errors.  It may be NULL.
const Template *sg_template_parse(ConfigReader *r, const TemplatePlace *place,
                                  bool autoescape, const char *const *known);

// A name the template can use, and those defined before it.
typedef struct Binding Binding;
struct Binding {
    const Binding *older;
    Str name;
    Datum value;
};

// Print the template, at most 'limit' bytes; false after an error.
bool sg_template_fill(Arena *a, const Template *t, const Binding *names,
                      size_t limit, DiagList *diags, Str *text);

// The span of text[from..to) in the source; reports there.  'diags' then
// refers to another source again.
void sg_template_report(DiagList *diags, DiagId id, const TemplatePlace *place,
                        size_t from, size_t to, const char *format,
                        va_list args) SG_PRINTF(6, 0);

// What templates can do, for documentation; NULL past the end.
typedef struct TemplateRow {
    const char *kind; // "filter", "test", "method"
    const char *name;
    const char *parameters; // "old new count"
    const char *summary;
} TemplateRow;

const TemplateRow *sg_template_row(size_t index);

#endif
