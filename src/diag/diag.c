// diag.c - the table of diagnostics, and collecting them.

#include "diag/diag.h"

#include "base/limits.h"

static const DiagInfo infos[] = {
#define DIAG(number, severity, slug, meaning) \
    {number, SEV_##severity, #slug, meaning},
#include <sigcc/diagnostics.def>
#undef DIAG
    {0, SEV_NOTE, NULL, NULL},
};

const DiagInfo *sg_diag_info(int id)
{
    for (const DiagInfo *info = infos; info->slug != NULL; info++)
        if (info->id == id)
            return info;
    return NULL;
}

const DiagInfo *sg_diag_info_at(size_t index)
{
    size_t count = sizeof infos / sizeof *infos - 1;
    return index < count ? &infos[index] : NULL;
}

const char *sg_severity_name(Severity severity)
{
    switch (severity) {
    case SEV_NOTE: return "note";
    case SEV_WARNING: return "warning";
    case SEV_ERROR: return "error";
    }
    return "error";
}

void sg_diag_init(DiagList *list, Arena *a)
{
    *list =
        (DiagList){.arena = a, .tail = &list->first, .by_file = sg_map_in(a)};
}

DiagScope sg_diag_about(DiagList *list, DiagScope scope)
{
    DiagScope before = list->scope;
    list->scope = scope;
    return before;
}

static Severity severity_of(const DiagList *list, DiagId id)
{
    const DiagInfo *info = sg_diag_info((int)id);
    Severity severity = info ? info->severity : SEV_ERROR;
    return list->strict && severity == SEV_WARNING ? SEV_ERROR : severity;
}

typedef struct FileCount {
    const Source *source; // NULL: messages about no file
    unsigned errors, others;
} FileCount;

static FileCount *count_of(DiagList *list, const Source *source)
{
    Str key = str_of((const char *)&source, sizeof source);
    FileCount *count = sg_map_get(&list->by_file, key);
    if (count != NULL)
        return count;
    count = arena_new(list->arena, FileCount);
    count->source = source;
    key.p = (const char *)&count->source; // outlives the map
    (void)sg_map_put(&list->by_file, key, count);
    return count;
}

// Counted even when it is not kept, so that exit codes stay right.
static bool is_flood(DiagList *list, Severity severity, const Source *source)
{
    if (severity == SEV_ERROR)
        list->errors++;
    else if (severity == SEV_WARNING)
        list->warnings++;
    FileCount *count = count_of(list, source);
    unsigned *kept = severity == SEV_ERROR ? &count->errors : &count->others;
    if (*kept < MAX_DIAGS && list->kept < MAX_ALL_DIAGS) {
        ++*kept;
        ++list->kept;
        return false;
    }
    list->dropped++;
    return true;
}

void sg_diag_v(DiagList *list, DiagId id, Span where, const char *format,
               va_list args)
{
    list->last = NULL;
    Severity severity = severity_of(list, id);
    if (severity == SEV_ERROR && list->scope.spoilt != NULL)
        *list->scope.spoilt = true;
    if (is_flood(list, severity, where.source))
        return;
    StrBuf text = sb_in(list->arena);
    sg_sb_putv(&text, format, args);

    Diag *d = arena_new(list->arena, Diag);
    *d = (Diag){.id = id,
                .severity = severity,
                .span = where,
                .message = sb_str(&text),
                .rule = list->scope.rule};
    *list->tail = d;
    list->tail = &d->next;
    list->last = d;
}

void sg_diag(DiagList *list, DiagId id, Span where, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(list, id, where, format, args);
    va_end(args);
}

void sg_diag_hint(DiagList *list, const char *format, ...)
{
    if (list->last == NULL)
        return;
    StrBuf text = sb_in(list->arena);
    va_list args;
    va_start(args, format);
    sg_sb_putv(&text, format, args);
    va_end(args);
    list->last->hint = sb_str(&text);
}
