// baseline.c - findings that were there before, and do not count.

#include "lint/baseline.h"

#include "base/utf8.h"
#include "data/json_text.h"
#include "lint/exceptions.h"

typedef struct BaselineEntry BaselineEntry;
struct BaselineEntry {
    BaselineEntry *next;
    Str check, path;
    Span where;
    bool found;
    const BaselineEntry *same; // an entry with the same key before it, or NULL
};

struct Baseline {
    Map keys; // to BaselineEntry
    BaselineEntry *first, **tail;
    Map files;      // that were read, without "./" before them
    bool all_files; // those of all entries
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

// False: this is not a line of a baseline.
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
                         .where = where,
                         .same = sg_map_get(&b->keys, key)};
    if (e->same == NULL) // else two branches were merged
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

// ---- entries that are not found any more ---------------------------------

static bool is_read(const Baseline *b, const BaselineEntry *e)
{
    return sg_map_get(&b->files, plain_path(e->path)) != NULL;
}

static bool are_all_read(const Baseline *b)
{
    const BaselineEntry *e = b->first;
    while (e != NULL && is_read(b, e))
        e = e->next;
    return e == NULL;
}

// "SG7201": what no check is about.
static bool is_number_of_target(Str check)
{
    return check.n == 6 && (check.p[2] == '6' || check.p[2] == '7');
}

// Could the finding have been made?  Not by a check that is off, nor by one
// about queries without a target; and what is said of two files needs both.
static bool was_looked_for(const Lint *l, const BaselineEntry *e)
{
    const Check *c = sg_checks_find(e->check);
    if (!is_read(l->baseline, e))
        return false;
    if (c == NULL)
        return l->targeted || !is_number_of_target(e->check);
    if (c->scope == SCOPE_COLLECTION && !l->baseline->all_files)
        return false;
    return sg_lint_is_on(l, c) && (l->targeted || !sg_lint_needs_target(c));
}

static bool is_found(const BaselineEntry *e)
{
    return e->same != NULL ? e->same->found : e->found;
}

static void report_stale(const Lint *l, const BaselineEntry *e)
{
    if (l->notices != NULL && e->same == NULL)
        sg_diag(l->notices, SG_baseline_stale, e->where,
                "'%.*s' is not found in %.*s any more", STR_ARG(e->check),
                STR_ARG(e->path));
}

static void judge_entries(Lint *l)
{
    BaselineResult *r = &l->baseline_result;
    l->baseline->all_files = are_all_read(l->baseline);
    for (const BaselineEntry *e = l->baseline->first; e; e = e->next) {
        if (is_found(e)) {
            r->found++;
        } else if (!was_looked_for(l, e)) {
            r->unknown++;
        } else {
            arena_grow(l->arena, r->stale, r->count, &r->cap);
            r->stale[r->count++] = e->where.from.line + 1;
            report_stale(l, e);
        }
    }
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
    judge_entries(l);
}
