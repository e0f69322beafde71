// diagnostics.c - lists of diagnostics in the public API.

#include "api/diagnostics.h"

#include "base/limits.h"
#include "data/diag_json.h"
#include "diag/render.h"
#include "sigma/ast.h"

sigcc_status sg_status_of(ArenaStatus status)
{
    switch (status) {
    case ARENA_OK: return SIGCC_OK;
    case ARENA_NO_MEMORY: return SIGCC_NO_MEMORY;
    case ARENA_OVER_BUDGET: return SIGCC_LIMIT;
    }
    return SIGCC_NO_MEMORY;
}

static const Rule *rule_of(const Diag *d)
{
    return d->rule;
}

static const sigcc_edit *public_edit(Arena *a, const Edit *edit)
{
    sigcc_edit *first = NULL;
    sigcc_edit *before = NULL;
    for (; edit != NULL; edit = edit->next) {
        Span s = edit->span;
        sigcc_edit *to = arena_new(a, sigcc_edit);
        *to = (sigcc_edit){.line = s.from.line + 1,
                           .column = s.from.col + 1,
                           .end_line = s.to.line + 1,
                           .end_column = s.to.col + 1,
                           .offset = sg_source_offset(s.source, s.from),
                           .end_offset = sg_source_offset(s.source, s.to),
                           .text = edit->text.p};
        if (before != NULL)
            before->next = to;
        else
            first = to;
        before = to;
    }
    return first;
}

static const char *text_or_null(Str s)
{
    return s.n > 0 ? s.p : NULL;
}

static void add_finding(sigcc_diagnostic *to, const Finding *f)
{
    to->name = f->check.p;
    to->key = f->key.p;
    to->fix = f->fix;
    to->suppressed = (sigcc_suppression)f->suppressed;
    to->reason = text_or_null(f->reason);
    if (f->other.source == NULL)
        return;
    to->other_file = f->other.source->name.p;
    to->other_line = f->other.from.line + 1;
    to->other_column = f->other.from.col + 1;
    to->other = text_or_null(f->other_text);
}

// A whole file has the largest numbers for its places, which become 0 here, and
// no offsets.
static sigcc_diagnostic public_form(Arena *a, const Diag *d)
{
    const Rule *rule = rule_of(d);
    Span s = d->span;
    bool placed = s.source != NULL && !span_is_whole(&s);
    const DiagInfo *info = sg_diag_info((int)d->id);
    sigcc_diagnostic form = {
        .code = (int)d->id,
        .severity = (sigcc_severity)d->severity,
        .name = info ? info->slug : NULL,
        .message = d->message.p,
        .hint = d->hint.n > 0 ? d->hint.p : NULL,
        .file = d->span.source ? d->span.source->name.p : NULL,
        .line = d->span.from.line + 1,
        .column = d->span.from.col + 1,
        .end_line = d->span.to.line + 1,
        .end_column = d->span.to.col + 1,
        .rule = rule ? rule->index : SIGCC_NO_RULE,
        .rule_id = rule && rule->id.n > 0 ? rule->id.p : NULL,
        .offset = placed ? sg_source_offset(s.source, s.from) : 0,
        .end_offset = placed ? sg_source_offset(s.source, s.to) : 0,
        .edit = public_edit(a, d->edit),
    };
    if (d->finding != NULL)
        add_finding(&form, d->finding);
    return form;
}

static void make_room(sigcc_diagnostics *d)
{
    arena_grow(d->list.arena, d->items, d->count, &d->cap);
    arena_grow(d->list.arena, d->diags, d->count, &d->diags_cap);
}

// What is about the whole file comes first: its line is 0 here.
static bool is_before(const Diag *a, const Diag *b)
{
    uint32_t x = a->span.from.line + 1;
    uint32_t y = b->span.from.line + 1;
    return a->span.source == b->span.source &&
           (x < y || (x == y && a->span.from.col < b->span.from.col));
}

// Within a file by position, whichever stage complained; the list is short
// and nearly sorted.
static void insert(sigcc_diagnostics *d, const Diag *new, size_t from)
{
    sigcc_diagnostic form = public_form(d->list.arena, new);
    size_t at = d->count++;
    for (; at > from && is_before(new, d->diags[at - 1]); at--) {
        d->diags[at] = d->diags[at - 1];
        d->items[at] = d->items[at - 1];
    }
    d->diags[at] = new;
    d->items[at] = form;
}

void sg_diagnostics_settle(sigcc_diagnostics *d)
{
    const Diag *next = d->settled ? d->settled->next : d->list.first;
    size_t from = d->count;
    for (; next != NULL; next = next->next) {
        make_room(d);
        insert(d, next, from);
        d->settled = next;
    }
}

size_t sigcc_diagnostics_count(const sigcc_diagnostics *list)
{
    return list != NULL ? list->count : 0;
}

size_t sigcc_diagnostics_errors(const sigcc_diagnostics *list)
{
    return list != NULL ? list->list.errors : 0;
}

size_t sigcc_diagnostics_dropped(const sigcc_diagnostics *list)
{
    return list != NULL ? list->list.dropped : 0;
}

const sigcc_diagnostic *sigcc_diagnostics_at(const sigcc_diagnostics *list,
                                             size_t index)
{
    return list != NULL && index < list->count ? &list->items[index] : NULL;
}

typedef struct DiagPrinting {
    Arena *arena;
    const sigcc_diagnostics *list;
    size_t index;
    sigcc_style style;
    sigcc_write *write;
    void *user;
    int stopped;
} DiagPrinting;

static void print(void *arg)
{
    DiagPrinting *p = arg;
    const Diag *d = p->list->diags[p->index];
    const Rule *rule = rule_of(d);
    StrBuf sb = sb_in(p->arena);
    switch (p->style) {
    case SIGCC_STYLE_TEXT: sg_render_text(d, false, &sb); break;
    case SIGCC_STYLE_COLOR: sg_render_text(d, true, &sb); break;
    case SIGCC_STYLE_LINE: sg_render_line(d, &sb); break;
    case SIGCC_STYLE_JSON:
        sg_diag_json(d, rule ? rule->id : (Str){0}, &sb);
        break;
    }
    p->stopped = p->write(p->user, sb_str(&sb).p, sb.n);
}

sigcc_status sigcc_diagnostics_print(const sigcc_diagnostics *list,
                                     size_t index, sigcc_style style,
                                     sigcc_write *write, void *user)
{
    if (list == NULL || write == NULL || index >= list->count)
        return SIGCC_BAD_ARGUMENT;
    DiagPrinting p = {
        sg_arena_create(MAX_MESSAGE_BYTES), list, index, style, write, user, 0};
    if (p.arena == NULL)
        return SIGCC_NO_MEMORY;
    ArenaStatus status = sg_arena_protect(p.arena, print, &p);
    sg_arena_destroy(p.arena);
    return p.stopped != 0 ? SIGCC_IO : sg_status_of(status);
}
