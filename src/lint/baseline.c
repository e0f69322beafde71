// baseline.c - findings that were there before, and do not count.

#include "lint/baseline.h"

#include "base/utf8.h"
#include "data/json_text.h"

typedef struct BaselineEntry BaselineEntry;
struct BaselineEntry {
    BaselineEntry *next;
    Str check, path;
    Span where;
    bool found;
};

struct Baseline {
    Map keys; // to BaselineEntry
    BaselineEntry *first, **tail;
    Map files; // that were read, without "./" before them
};

static Str text_of(Arena *a, Datum line, Str name)
{
    Str text = {"", 0};
    (void)sg_datum_as_text(a, sg_datum_attribute(a, line, name), &text);
    return text;
}

static Baseline *baseline_of(Lint *l)
{
    if (l->baseline == NULL) {
        Baseline *b = arena_new(l->arena, Baseline);
        b->keys = sg_map_in(l->arena);
        b->files = sg_map_in(l->arena);
        b->tail = &b->first;
        l->baseline = b;
    }
    return l->baseline;
}

// False: this is no line of a baseline.
static bool read_line(Lint *l, Str line, Span where)
{
    Datum datum;
    JsonError error;
    Arena *a = l->arena;
    if (!sg_json_read(a, line, &datum, &error))
        return false;
    Str key = text_of(a, datum, STR("key"));
    if (key.n == 0)
        return false;
    Baseline *b = baseline_of(l);
    BaselineEntry *e = arena_new(a, BaselineEntry);
    *e = (BaselineEntry){.check = text_of(a, datum, STR("check")),
                         .path = text_of(a, datum, STR("path")),
                         .where = where};
    if (sg_map_get(&b->keys, key) != NULL)
        return true; // as where two branches were merged
    (void)sg_map_put(&b->keys, key, e);
    *b->tail = e;
    b->tail = &e->next;
    return true;
}

static void refuse(DiagList *diags, Span where)
{
    sg_diag(diags, SG_baseline_line, where,
            "not a line of a baseline: write it with --write-baseline");
}

bool sg_lint_read_baseline(Lint *l, const Source *source, DiagList *diags)
{
    bool sound = true;
    uint32_t number = 0;
    (void)baseline_of(l);
    for (size_t at = 0; at < source->text.n; number++) {
        size_t end = str_find(source->text, '\n', at);
        Str line = str_slice(source->text, at, end);
        uint32_t width = (uint32_t)sg_utf8_length(line);
        Span where = {{number, 0}, {number, width}, source};
        at = end + 1;
        if (line.n == 0 || read_line(l, line, where))
            continue;
        refuse(diags, where);
        sound = false;
    }
    return sound;
}

static Str plain_path(Str path)
{
    while (str_starts(path, STR("./")))
        path = str_slice(path, 2, path.n);
    return path;
}

void sg_lint_baseline_file(Lint *l, Str path)
{
    if (l->baseline != NULL)
        (void)sg_map_put(&l->baseline->files, plain_path(path), l->baseline);
}

static void report_stale(const Lint *l)
{
    const BaselineEntry *e = l->baseline->first;
    for (; e != NULL && l->notices != NULL; e = e->next)
        if (!e->found &&
            sg_map_get(&l->baseline->files, plain_path(e->path)) != NULL)
            sg_diag(l->notices, SG_baseline_stale, e->where,
                    "'%.*s' is not found in %.*s any more", STR_ARG(e->check),
                    STR_ARG(e->path));
}

void sg_lint_apply_baseline(Lint *l)
{
    if (l->baseline == NULL)
        return;
    for (Diag *d = l->findings.first; d != NULL; d = d->next) {
        BaselineEntry *e = sg_map_get(&l->baseline->keys, d->finding->key);
        if (e == NULL)
            continue;
        e->found = true;
        if (d->finding->suppressed == NOT_SUPPRESSED)
            d->finding->suppressed = SUPPRESSED_BY_BASELINE;
    }
    report_stale(l);
}
