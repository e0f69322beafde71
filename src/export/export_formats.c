// export_formats.c - the formats of documents.

#include "export/export.h"

static const Option navigator_options[] = {
    OPTION_TEXT(ExportOptions, name, "name", "Sigma rules",
                "name of the layer"),
    OPTION_TEXT(ExportOptions, description, "description", "",
                "what the layer shows"),
    {0},
};

static const ExportFormat formats[] = {
    {"navigator", "layer of MITRE ATT&CK Navigator: rules by technique",
     navigator_options, sg_export_navigator},
    {0},
};

const ExportFormat *sg_export_format_at(size_t index)
{
    size_t count = sizeof formats / sizeof *formats - 1;
    return index < count ? &formats[index] : NULL;
}

const ExportFormat *sg_export_format_find(Str name)
{
    for (const ExportFormat *f = formats; f->name != NULL; f++)
        if (str_eq(name, str_of_literal(f->name)))
            return f;
    return NULL;
}

static bool to_buffer(void *user, const char *text, size_t length)
{
    sg_sb_put(user, str_of(text, length));
    return true;
}

bool sg_export_write(const ExportFormat *f, const Export *x, Str *document)
{
    unsigned errors = x->diags->errors;
    StrBuf text = sb_in(x->arena);
    JsonWriter w =
        sg_json_to(to_buffer, &text,
                   (JsonLook){.lines = true, .indent = 2, .spaced = true});
    f->write(x, &w);
    bool whole = sg_json_line(&w);
    *document = sb_str(&text);
    return whole && x->diags->errors == errors;
}
