// template_step.c - reading the template of an item, from the pipeline or from
// a file.

#include "pipeline/template_step.h"

#include "base/file.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "pipeline/view.h"
#include "yaml/scalar.h"

const Param sg_template_params[] = {
    {"template", PARAM_TEXT, true, offsetof(TemplateArgs, text), NULL, NULL,
     "the template; with 'path', the name of its file"},
    {"path", PARAM_TEXT, false, offsetof(TemplateArgs, path), NULL, NULL,
     "the folder with the template's file"},
    {"autoescape", PARAM_BOOL, false, offsetof(TemplateArgs, autoescape), NULL,
     NULL, "escape the output for HTML"},
    {"vars", PARAM_NODE, false, offsetof(TemplateArgs, vars), NULL, NULL,
     "refused: it would run a program"},
    {0},
};

// Nodes of a pipeline live only while it is read.
TemplatePlace sg_parameter_place(ConfigReader *r, const Node *item, Str name)
{
    const Node *n = sg_node_copy(r->arena, sg_node_get(item, name));
    return (TemplatePlace){r->source, n, n->text};
}

// ---- files ---------------------------------------------------------------

// Below the folder: neither from the root nor through "..".
static bool stays_below(Str name)
{
    if (name.n == 0 || name.p[0] == '/')
        return false;
    for (size_t at = 0; at < name.n;) {
        size_t end = str_find(name, '/', at);
        if (str_eq(str_slice(name, at, end), STR("..")))
            return false;
        at = end + 1;
    }
    return str_find(name, '\0', 0) == name.n;
}

static bool is_allowed(ConfigReader *r, const TemplateArgs *args, Span where)
{
    if (r->allow_external && stays_below(args->text))
        return true;
    if (r->allow_external) {
        sg_config_error(r, SG_step_external, where,
                        "'%.*s' is not a file below 'path'",
                        STR_ARG(args->text));
        return false;
    }
    sg_config_error(r, SG_step_external, where,
                    "a template in a file is not allowed");
    sg_diag_hint(r->diags, "--allow-external lets pipelines read files");
    return false;
}

static bool read_file(ConfigReader *r, const TemplateArgs *args, Span where,
                      TemplatePlace *place)
{
    StrBuf name = sb_in(r->arena);
    sg_sb_put(&name, args->path);
    sb_putc(&name, '/');
    sg_sb_put(&name, args->text);
    const char *why;
    Str text;
    if (sg_file_read(r->arena, name.p, MAX_SOURCE_BYTES, &text, &why) !=
        FILE_OK) {
        sg_config_error(r, SG_file_unreadable, where, "%s: %s", name.p, why);
        return false;
    }
    Source *source = arena_new(r->arena, Source);
    source->name = sb_str(&name);
    source->text = sg_source_decode(r->arena, text);
    *place = (TemplatePlace){source, NULL, source->text};
    if (sg_utf8_valid(source->text))
        return true;
    sg_config_error(r, SG_yaml_encoding, where, "%s is not UTF-8", name.p);
    return false;
}

static void prepare(ConfigReader *r, TemplateArgs *args, const Node *where)
{
    TemplatePlace place = sg_parameter_place(r, where, STR("template"));
    if (args->vars != NULL && !sg_node_is_null(args->vars)) {
        sg_config_error(r, SG_step_external,
                        sg_node_get(where, STR("vars"))->span,
                        "sigcc never runs programs for their variables");
        sg_diag_hint(r->diags, "write them into the pipeline's 'vars'");
        return;
    }
    if (args->path.p != NULL) {
        Span span = sg_node_get(where, STR("path"))->span;
        if (!is_allowed(r, args, span) || !read_file(r, args, span, &place))
            return;
    }
    args->template =
        sg_template_parse(r, &place, args->autoescape, sg_view_names);
}

void sg_template_prepare(ConfigReader *r, void *args, const Node *where)
{
    prepare(r, args, where);
}
