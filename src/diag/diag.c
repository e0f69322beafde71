// diag.c - the table of diagnostics, and collecting them.

#include "diag/diag.h"

#include <stdio.h>

#include "base/ascii.h"
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

Str sg_diag_code(DiagId id, char to[CODE_BYTES])
{
    int n = snprintf(to, CODE_BYTES, "SG%d", (int)id);
    return str_of(to, (size_t)n);
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

// What is known about a file that messages refer to.
typedef struct FileNotes {
    const Source *source;    // NULL: those about no file
    unsigned errors, others; // kept
    unsigned all_errors, all_warnings, dropped;
} FileNotes;

static FileNotes *notes_of(DiagList *list, const Source *source)
{
    Str key = str_of((const char *)&source, sizeof source);
    FileNotes *notes = sg_map_get(&list->by_file, key);
    if (notes != NULL)
        return notes;
    notes = arena_new(list->arena, FileNotes);
    notes->source = source;
    key.p = (const char *)&notes->source; // outlives the map
    (void)sg_map_put(&list->by_file, key, notes);
    return notes;
}

// Counted even when it is not kept, so that exit codes stay right.
static bool is_flood(DiagList *list, Severity severity, const Source *source)
{
    if (severity == SEV_ERROR)
        list->errors++;
    else if (severity == SEV_WARNING)
        list->warnings++;
    FileNotes *notes = notes_of(list, source);
    notes->all_errors += severity == SEV_ERROR;
    notes->all_warnings += severity == SEV_WARNING;
    unsigned *kept = severity == SEV_ERROR ? &notes->errors : &notes->others;
    if (*kept < MAX_DIAGS && list->kept < MAX_ALL_DIAGS) {
        ++*kept;
        ++list->kept;
        return false;
    }
    list->dropped++;
    notes->dropped++;
    return true;
}

DiagMark sg_diag_mark(DiagList *list)
{
    DiagMark mark = {list->tail, list->errors,  list->warnings,
                     list->kept, list->dropped, list->by_file};
    list->by_file = sg_map_in(list->arena);
    return mark;
}

void sg_diag_rewind(DiagList *list, DiagMark mark)
{
    *mark.tail = NULL;
    list->tail = mark.tail;
    list->last = NULL;
    list->errors = mark.errors;
    list->warnings = mark.warnings;
    list->kept = mark.kept;
    list->dropped = mark.dropped;
    list->by_file = mark.by_file;
}

// Each file has its own counts, so that both what was kept and what was dropped
// can be taken back.
void sg_diag_forget(DiagList *list, const Source *source)
{
    FileNotes *notes = notes_of(list, source);
    list->errors -= notes->all_errors;
    list->warnings -= notes->all_warnings;
    list->dropped -= notes->dropped;
    list->kept -= notes->errors + notes->others;
    *notes = (FileNotes){.source = source};
    list->last = NULL;
    list->tail = &list->first;
    for (Diag *d = list->first; d != NULL; d = d->next) {
        if (d->span.source == source)
            continue;
        *list->tail = d;
        list->tail = &d->next;
    }
    *list->tail = NULL;
}

void sg_diag_once(DiagList *list)
{
    list->scope.since = list->tail;
}

static bool is_told(const DiagList *list, DiagId id, Span where, Str message)
{
    const Diag *d = *list->scope.since;
    while (d != NULL &&
           !(d->id == id && d->span.source == where.source &&
             d->span.from.line == where.from.line &&
             d->span.from.col == where.from.col && str_eq(d->message, message)))
        d = d->next;
    return d != NULL;
}

// A flood is cut before its text is made, which would take most of the time.
// Only where each message is wanted once does the text come first: it tells
// whether this one is a repetition.
void sg_diag_v(DiagList *list, DiagId id, Span where, const char *format,
               va_list args)
{
    list->last = NULL;
    Severity severity = severity_of(list, id);
    if (severity == SEV_ERROR && list->scope.spoilt != NULL)
        *list->scope.spoilt = true;
    if (list->scope.since == NULL && is_flood(list, severity, where.source))
        return;
    StrBuf text = sb_in(list->arena);
    sg_sb_putv(&text, format, args);
    if (list->scope.since != NULL &&
        ((severity != SEV_ERROR && is_told(list, id, where, sb_str(&text))) ||
         is_flood(list, severity, where.source)))
        return;

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

void sg_diag_edit(DiagList *list, Span where, Str text)
{
    if (list->last == NULL)
        return;
    Edit *edit = arena_new(list->arena, Edit);
    *edit = (Edit){NULL, where, sg_arena_copy(list->arena, text)};
    list->last->edit = edit;
}

// Narrow a span to the word inside its quotes; false: it holds something else.
static bool holds_word(Span *span, Str word)
{
    const Source *source = span->source;
    if (source == NULL || span->from.line != span->to.line)
        return false;
    size_t from = sg_source_offset(source, span->from);
    size_t to = sg_source_offset(source, span->to);
    Str text = str_slice(source->text, from, to);
    if (str_eq(text, word))
        return true;
    char quote = text.n > 0 ? text.p[0] : '\0';
    if ((quote != '"' && quote != '\'') || text.n != word.n + 2 ||
        !str_eq(str_slice(text, 1, text.n - 1), word))
        return false;
    span->from.col++;
    span->to.col--;
    return true;
}

// Needs no quotes in YAML, wherever it is.
static bool is_plain_word(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_word(s.p[i]) && s.p[i] != '-')
            return false;
    return s.n > 0 && !is_digit(s.p[0]) && s.p[0] != '-';
}

void sg_diag_suggest(DiagList *list, const Nearest *near)
{
    if (near->best.n == 0 || list->last == NULL)
        return;
    sg_diag_hint(list, "did you mean '%.*s'?", STR_ARG(near->best));
    Span where = list->last->span;
    if (is_plain_word(near->best) && near->wanted.n > 0 &&
        holds_word(&where, near->wanted))
        sg_diag_edit(list, where, near->best);
}
