// catalog.c - what sigcc has: targets, formats, options, modifiers, messages.

#include <sigcc/sigcc.h>

#include "api/registry.h"
#include "base/nearest.h"
#include "export/export.h"
#include "lint/lint.h"
#include "sigma/modifier.h"

const char *sigcc_status_text(sigcc_status status)
{
    switch (status) {
    case SIGCC_OK: return "fine";
    case SIGCC_INVALID: return "the input has errors";
    case SIGCC_NOT_FOUND: return "not found";
    case SIGCC_IO: return "a file could not be read or written";
    case SIGCC_LIMIT: return "the input exceeds a safety limit";
    case SIGCC_NO_MEMORY: return "out of memory";
    case SIGCC_BAD_ARGUMENT: return "the caller passed a bad argument";
    }
    return "unknown status";
}

const char *sigcc_version(void)
{
    return SIGCC_VERSION;
}

static int list_targets(size_t index, sigcc_entry *e)
{
    const Backend *b = sg_backend_at(index);
    if (b == NULL)
        return 0;
    *e = (sigcc_entry){e->size, b->name, b->title, b->alias, b->extension};
    return 1;
}

static int list_formats(const Backend *b, size_t index, sigcc_entry *e)
{
    const Format *f = b->formats;
    while (f->name != NULL && index-- > 0)
        f++;
    *e = (sigcc_entry){e->size, f->name, f->summary,
                       f->files      ? "files"
                       : f->document ? "document"
                                     : NULL,
                       NULL};
    return f->name != NULL;
}

static int list_options(const Option *o, size_t index, sigcc_entry *e)
{
    while (o != NULL && o->name != NULL && index-- > 0)
        o++;
    if (o == NULL || o->name == NULL)
        return 0;
    *e = (sigcc_entry){e->size, o->name, o->summary, o->values, o->fallback};
    return 1;
}

static int list_correlation_methods(const Backend *b, size_t index,
                                    sigcc_entry *e)
{
    if (b->correlation_method == NULL || index > 0)
        return 0;
    *e = (sigcc_entry){e->size, b->correlation_method, b->correlation_summary,
                       NULL, NULL};
    return 1;
}

static int list_modifiers(size_t index, sigcc_entry *e)
{
    const Modifier *m = sg_modifier_at(index);
    if (m == NULL)
        return 0;
    *e = (sigcc_entry){e->size, m->name, m->summary, NULL, NULL};
    return 1;
}

// "SG3002", as text the table itself holds.
static const char *const codes[] = {
#define DIAG(number, severity, slug, meaning) "SG" #number,
#include <sigcc/diagnostics.def>
#undef DIAG
};

static int list_diagnostics(size_t index, sigcc_entry *e)
{
    const DiagInfo *d = sg_diag_info_at(index);
    if (d == NULL)
        return 0;
    *e = (sigcc_entry){e->size, codes[index], d->meaning, d->slug,
                       sg_severity_name(d->severity)};
    return 1;
}

static int list_row(const RowInfo *row, sigcc_entry *e)
{
    if (row == NULL)
        return 0;
    *e = (sigcc_entry){e->size, row->name, row->summary, row->group,
                       row->external ? "external" : NULL};
    return 1;
}

static int list_pipelines(size_t index, sigcc_entry *e)
{
    const BuiltinPipeline *p = sg_builtin_pipeline_at(index);
    if (p == NULL)
        return 0;
    *e = (sigcc_entry){e->size, p->name, p->summary, NULL, NULL};
    return 1;
}

// Enumerators of words begin at 1; 0 is none.
static int list_word(const char *name, const char *summary, sigcc_entry *e)
{
    *e = (sigcc_entry){e->size, name, summary, NULL, NULL};
    return name != NULL;
}

static int list_level(size_t index, sigcc_entry *e)
{
    Level level = index < LEVEL_COUNT ? (Level)(index + 1) : LEVEL_COUNT;
    return list_word(sg_level_name(level), sg_level_summary(level), e);
}

static int list_status(size_t index, sigcc_entry *e)
{
    Status status = index < STATUS_COUNT ? (Status)(index + 1) : STATUS_COUNT;
    return list_word(sg_status_name(status), sg_status_summary(status), e);
}

static const char *level_of(const Check *c)
{
    static const char *const on[] = {"note", "warning", "error"};
    static const char *const off[] = {"note, off by default",
                                      "warning, off by default",
                                      "error, off by default"};
    return c->on ? on[c->severity] : off[c->severity];
}

static int list_checks(size_t index, sigcc_entry *e)
{
    const Check *c = sg_checks_at(index);
    if (c == NULL)
        return 0;
    *e = (sigcc_entry){e->size, c->id, c->summary,
                       c->aliases[0] != '\0' ? c->aliases : NULL, level_of(c)};
    return 1;
}

// Several tables may be of the same data; their rows follow each other.
static int list_data(size_t index, sigcc_entry *e)
{
    const char *last = "";
    const char *data;
    const char *version = NULL;
    for (size_t i = 0; (data = sg_table_data(i, &version)) != NULL; i++) {
        if (strcmp(data, last) != 0 && index-- == 0)
            break;
        last = data;
    }
    *e = (sigcc_entry){e->size, data, version, NULL, NULL};
    return data != NULL;
}

static int list_profiles(size_t index, sigcc_entry *e)
{
    const char *summary = NULL;
    const char *name = sg_profile_at(index, &summary);
    *e = (sigcc_entry){e->size, name, summary, NULL, NULL};
    return name != NULL;
}

static int list_exports(size_t index, sigcc_entry *e)
{
    const ExportFormat *f = sg_export_format_at(index);
    if (f == NULL)
        return 0;
    *e = (sigcc_entry){e->size, f->name, f->summary,
                       f->shows_queries ? "queries" : NULL, f->file};
    return 1;
}

static int list_export_options(const char *of, size_t index, sigcc_entry *e)
{
    const ExportFormat *f = sg_export_format_find(str_of_literal(of));
    return f != NULL ? list_options(f->options, index, e) : 0;
}

int sigcc_list(sigcc_kind kind, const char *of, size_t index,
               sigcc_entry *entry)
{
    const Backend *b = of ? sg_backend_find(str_of_literal(of)) : NULL;
    if (entry == NULL || entry->size < sizeof *entry)
        return 0;
    switch (kind) {
    case SIGCC_TARGETS: return list_targets(index, entry);
    case SIGCC_FORMATS: return b ? list_formats(b, index, entry) : 0;
    case SIGCC_OPTIONS: return b ? list_options(b->options, index, entry) : 0;
    case SIGCC_CORRELATION_METHODS:
        return b ? list_correlation_methods(b, index, entry) : 0;
    case SIGCC_MODIFIERS: return list_modifiers(index, entry);
    case SIGCC_DIAGNOSTICS: return list_diagnostics(index, entry);
    case SIGCC_PIPELINES: return list_pipelines(index, entry);
    case SIGCC_TRANSFORMATIONS: return list_row(sg_transform_row(index), entry);
    case SIGCC_CONDITIONS:
        return list_row(sg_pipeline_condition_row(index), entry);
    case SIGCC_POSTPROCESSING:
        return list_row(sg_postprocess_row(index), entry);
    case SIGCC_FINALIZERS: return list_row(sg_finalizer_row(index), entry);
    case SIGCC_LEVELS: return list_level(index, entry);
    case SIGCC_STATUSES: return list_status(index, entry);
    case SIGCC_CHECKS: return list_checks(index, entry);
    case SIGCC_PROFILES: return list_profiles(index, entry);
    case SIGCC_DATA: return list_data(index, entry);
    case SIGCC_EXPORTS: return list_exports(index, entry);
    case SIGCC_EXPORT_OPTIONS: return list_export_options(of, index, entry);
    }
    return 0;
}

const char *sigcc_nearest(sigcc_kind kind, const char *of, const char *name)
{
    if (name == NULL)
        return NULL;
    Nearest n = sg_nearest(str_of_literal(name));
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; sigcc_list(kind, of, i, &e); i++)
        sg_nearest_offer(
            &n, str_of_literal(kind == SIGCC_DIAGNOSTICS ? e.detail : e.name));
    return n.best.p;
}

const char *sigcc_explanation(int code)
{
    return sg_diag_explanation(code);
}

const char *sigcc_check_explanation(const char *check)
{
    return check ? sg_check_explanation(str_of_literal(check)) : NULL;
}
