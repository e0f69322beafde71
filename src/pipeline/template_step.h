// template_step.h - what postprocessing items and finalizers called "template"
// have in common.
#ifndef SIGCC_PIPELINE_TEMPLATE_STEP_H
#define SIGCC_PIPELINE_TEMPLATE_STEP_H

#include "pipeline/pipeline.h"
#include "template/template.h"

typedef struct TemplateArgs {
    Str text; // or a file's name, below 'path'
    Str path;
    bool autoescape;
    const Node *vars; // refused
    const Template *template;
} TemplateArgs;

extern const Param sg_template_params[];

void sg_template_prepare(ConfigReader *r, void *args, const Node *where);

// Where the parameter 'name' of an item is.
TemplatePlace sg_parameter_place(ConfigReader *r, const Node *item, Str name);

#endif
