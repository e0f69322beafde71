// format_field.h - what format_text.c and format_spec.c share.
#ifndef SIGCC_TEMPLATE_FORMAT_FIELD_H
#define SIGCC_TEMPLATE_FORMAT_FIELD_H

#include "data/datum.h"

// What follows the colon: [[fill]align][0][width][.precision][type]
typedef struct FormatSpec {
    bool given;
    Str fill;   // one character
    char align; // '<' '>' '^', or 0: by the type
    size_t width;
    size_t precision; // characters that stay; SIZE_MAX: all
    char type;        // 's' 'd', or 0
} FormatSpec;

// NULL, or what is wrong with the text.
const char *sg_format_spec_parse(Str text, FormatSpec *spec);

// NULL, or what is wrong with using it on this value.
const char *sg_format_spec_put(StrBuf *sb, const FormatSpec *spec, Datum d);

#endif
