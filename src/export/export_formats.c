// export_formats.c - the formats of documents.

#include "export/export.h"

static bool check_date(Str value, StrBuf *why)
{
    if (sg_date_is_valid(value))
        return true;
    sg_sb_put(why, STR("it is not a date, as 2026-01-31"));
    return false;
}

static const Option navigator_options[] = {
    OPTION_TEXT(ExportOptions, name, "name", "Sigma rules",
                "name of the layer"),
    OPTION_TEXT(ExportOptions, description, "description", "",
                "what the layer shows"),
    {0},
};

static const Option stix_options[] = {
    OPTION_TEXT(ExportOptions, name, "name", "Sigma rules",
                "name of the report"),
    OPTION_TEXT(ExportOptions, description, "description", "",
                "what the report is about"),
    OPTION_TEXT(ExportOptions, author, "author", "sigcc",
                "who the objects are from"),
    OPTION_CHOICE(ExportOptions, tlp, TLPS, "tlp", "clear",
                  "traffic light protocol 2.0: who may have the objects"),
    OPTION_CHECKED(ExportOptions, created, check_date, "created", "",
                   "date of the report, and of rules without one"),
    {0},
};

static const Option page_options[] = {
    OPTION_TEXT(ExportOptions, name, "name", "Sigma rules",
                "title of the page"),
    OPTION_TEXT(ExportOptions, description, "description", "",
                "what the rules are about"),
    {0},
};

static const ExportFormat formats[] = {
    {"navigator", "layer of MITRE ATT&CK Navigator: rules by technique",
     "attack-layer.json", navigator_options, sg_export_navigator, false},
    {"page", "page of HTML: rules by stage, with their queries", "page.html",
     page_options, sg_export_page, true},
    {"stix", "bundle of STIX 2.1: an indicator for each rule",
     "stix-bundle.json", stix_options, sg_export_stix, false},
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

bool sg_export_write(const ExportFormat *f, const Export *x, Str *document)
{
    StrBuf text = sb_in(x->arena);
    bool any = f->write(x, &text);
    *document = sb_str(&text);
    return any;
}
