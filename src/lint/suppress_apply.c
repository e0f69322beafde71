// suppress_apply.c - which findings are suppressed, and which comments suppress
// none.
//
// Of several comments about a check, the one about the smallest part counts.
// They are sorted so that it is found by halving, and those around it by going
// outwards.

#include <stdlib.h>

#include "lint/exceptions.h"
#include "lint/suppress.h"
#include "lint/waiver.h"

typedef struct Sorted {
    Waiver **items;
    size_t count;
} Sorted;

static int compare_numbers(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

static int compare_texts(Str a, Str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n > 0 ? memcmp(a.p, b.p, n) : 0;
    return order != 0 ? order : compare_numbers(a.n, b.n);
}

// By file and check first; the order of files shows nowhere.
static int compare_groups(const Source *source, Str check, const Waiver *s)
{
    uintptr_t a = (uintptr_t)source;
    uintptr_t b = (uintptr_t)s->span.source;
    return a != b ? (a > b) - (a < b) : compare_texts(check, s->check);
}

static int compare(const void *x, const void *y)
{
    const Waiver *a = *(const Waiver *const *)x;
    const Waiver *b = *(const Waiver *const *)y;
    int order = compare_groups(a->span.source, a->check, b);
    if (order == 0)
        order = compare_numbers(a->from, b->from);
    if (order == 0)
        order = compare_numbers(b->to, a->to);
    return order != 0 ? order : compare_numbers(b->number, a->number);
}

// Of comments about the same part only the one that comes last, being the
// innermost, is ever asked.
static void nest(const Sorted *all)
{
    for (size_t i = 1; i < all->count; i++) {
        Waiver *s = all->items[i];
        Waiver *o = all->items[i - 1];
        if (compare_groups(o->span.source, o->check, s) != 0)
            o = NULL;
        while (o != NULL &&
               (o->to < s->from || (o->from == s->from && o->to == s->to)))
            o = o->outer;
        s->outer = o;
    }
}

static Sorted sorted(const Lint *l)
{
    Sorted all = {arena_array(l->arena, Waiver *, l->n_waivers), 0};
    for (Waiver *s = l->waivers; s != NULL; s = s->next)
        all.items[all.count++] = s;
    qsort(all.items, all.count, sizeof *all.items, compare);
    nest(&all);
    return all;
}

// The innermost one about this check that has the line, or NULL.
static Waiver *find(const Sorted *all, const Span *where, Str check)
{
    size_t from = 0;
    size_t to = all->count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        const Waiver *s = all->items[middle];
        int order = compare_groups(where->source, check, s);
        if (order == 0)
            order = where->from.line >= s->from ? 1 : -1;
        if (order > 0)
            from = middle + 1;
        else
            to = middle;
    }
    Waiver *s = from > 0 ? all->items[from - 1] : NULL;
    if (s != NULL && compare_groups(where->source, check, s) != 0)
        s = NULL;
    while (s != NULL && s->to < where->from.line)
        s = s->outer;
    return s;
}

static Waiver *inner(Waiver *a, Waiver *b)
{
    if (a == NULL || b == NULL)
        return a != NULL ? a : b;
    return b->from > a->from || (b->from == a->from && b->to <= a->to) ? b : a;
}

// By the name of its check, by the number of its message, and by none.
static void apply(const Sorted *all, Diag *d)
{
    char code[CODE_BYTES];
    const Check *check = sg_checks_find(d->finding->check);
    if (check != NULL && sg_lint_is_unread(check))
        return;
    Waiver *found = inner(find(all, &d->span, (Str){0}),
                          find(all, &d->span, d->finding->check));
    if (d->id != 0)
        found = inner(found, find(all, &d->span, sg_diag_code(d->id, code)));
    if (found == NULL)
        return;
    found->head->used = true;
    if (found->enables)
        return;
    d->finding->suppressed = SUPPRESSED_BY_COMMENT;
    d->finding->reason = found->reason;
}

// ---- comments that suppress nothing --------------------------------------

// What a comment about all checks suppresses is known when they are on.
static bool all_are_on(const Lint *l)
{
    for (size_t i = 0; i < CHECK_COUNT; i++)
        if (sg_checks_at(i)->on && !sg_lint_is_on(l, sg_checks_at(i)))
            return false;
    return true;
}

// Messages that have only a number are reported unless a few checks are asked
// for.
static bool is_judged(const Lint *l, const Waiver *s)
{
    const Check *check = sg_checks_find(s->word);
    if (s->word.n == 0)
        return all_are_on(l);
    if (check == NULL)
        return !l->cleared;
    while (check != NULL && sg_lint_is_on(l, check))
        check = sg_checks_next(check, s->word);
    return check == NULL;
}

static void report_unused(Lint *l, const Waiver *s)
{
    Subject subject = {.lint = l,
                       .options = &l->options,
                       .check = sg_checks_at(CHECK_unused_suppression),
                       .arena = l->arena,
                       .source = s->span.source};
    const char *what = s->enables ? "enables" : "suppresses";
    if (s->word.n > 0)
        sg_lint_find(&subject, s->span, "this %s no finding of '%.*s'", what,
                     STR_ARG(s->word));
    else
        sg_lint_find(&subject, s->span, "this %s no finding", what);
    sg_lint_hint(&subject, "remove it");
    if (s->removable)
        sg_lint_edit(&subject, s->comment, STR(""));
}

void sg_suppress_apply(Lint *l)
{
    if (l->waivers == NULL)
        return;
    Sorted all = sorted(l);
    for (Diag *d = l->findings.first; d != NULL; d = d->next)
        apply(&all, d);
    if (!sg_lint_is_on(l, sg_checks_at(CHECK_unused_suppression)))
        return;
    for (size_t i = 0; i < all.count; i++) {
        const Waiver *s = all.items[i];
        if (s->head == s && !s->used && is_judged(l, s))
            report_unused(l, s);
    }
}
