// template_text.h - what templates print, or what is wrong with them, as text.
#ifndef SIGCC_UNIT_TEMPLATE_TEXT_H
#define SIGCC_UNIT_TEMPLATE_TEXT_H

#include "check.h"
#include "template/template.h"

// A text that is read as the template "t.yml".
typedef struct TemplateWork {
    Source source;
    DiagList diags;
    ConfigReader reader;
    TemplatePlace place;
} TemplateWork;

TemplateWork *template_begin(Arena *a, const char *text);

// The names that an object in JSON gives values.
const Binding *template_names(Arena *a, const char *json);

// The output, or "SG6011 1:4: message".
Str template_result(Arena *a, const TemplateWork *w, Str text);
Str fill_template(Arena *a, const char *text, const char *json);

// A row of a table, which ends with a row of NULL.
typedef struct TemplateCase {
    const char *text, *expected;
} TemplateCase;

// Some values in JSON, and everything that a value can be, and that prints,
// compares or counts in a way of its own.
extern const char template_values[], template_kinds[];

void check_values(Arena *a, const TemplateCase *c);
void check_kinds(Arena *a, const TemplateCase *c);

#endif
