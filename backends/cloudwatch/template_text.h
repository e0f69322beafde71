// template_text.h - maps of a CloudFormation template, as YAML or as JSON.
//
// A template is maps in maps.  Its few lists are short: they are written in
// YAML's flow style, which is JSON.
#ifndef SIGCC_CLOUDWATCH_TEMPLATE_TEXT_H
#define SIGCC_CLOUDWATCH_TEMPLATE_TEXT_H

#include "base/strbuf.h"
#include "data/json_write.h"

typedef struct Template {
    StrBuf *out;
    bool yaml;
    size_t depth; // of maps that are open, YAML only
    JsonWriter json;
} Template;

// The uppermost map is open then.
Template sg_cw_template_in(StrBuf *out, bool yaml);
void sg_cw_template_end(Template *t);

void sg_cw_template_map(Template *t, Str key);
void sg_cw_template_map_end(Template *t);
void sg_cw_template_text(Template *t, Str key, Str text);
void sg_cw_template_number(Template *t, Str key, Str number);
void sg_cw_template_count(Template *t, Str key, unsigned long long count);

// A value of several parts: write it to the result, and nothing else before
// sg_cw_template_value_end().
JsonWriter *sg_cw_template_value(Template *t, Str key);
void sg_cw_template_value_end(Template *t);

// {"Ref": name}
void sg_cw_put_ref(JsonWriter *w, Str name);

#endif
