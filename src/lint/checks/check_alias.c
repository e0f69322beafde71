// check_alias.c - anchors and aliases.

#include "base/ascii.h"
#include "base/map.h"
#include "lint/checks.h"

typedef struct Use Use;
struct Use {
    Use *next;
    size_t from, to;
};

typedef struct Anchor Anchor;
struct Anchor {
    Anchor *next;
    size_t from, to;
    Use *uses, **tail;
};

// libyaml's characters of a name.
static size_t name_end(Str text, size_t at)
{
    while (at < text.n && (is_word(text.p[at]) || text.p[at] == '-'))
        at++;
    return at;
}

// ---- reporting -----------------------------------------------------------

// The scalar of an anchor as it is written, if it fits into any other place:
// in one line, in quotes or a word.
static Str anchored(const Layout *l, const Anchor *a)
{
    Str text = l->source->text;
    const Written *w = sg_layout_scalar_at(l, a->from);
    if (w == NULL || w->style == STYLE_BLOCK)
        return (Str){0};
    size_t from = a->to;
    while (from < w->to && text.p[from] == ' ')
        from++;
    Str s = str_slice(text, from, w->to);
    bool simple = s.n > 0 && str_find(s, '\n', 0) == s.n;
    if (w->style == STYLE_PLAIN)
        for (size_t i = 0; simple && i < s.n; i++)
            simple = is_word(s.p[i]);
    return simple && s.p[0] != '!' ? s : (Str){0};
}

static void report(const Subject *s, const Anchor *a)
{
    Layout *l = s->layout;
    Str text = s->source->text;
    if (a->uses == NULL)
        return; // the compiler has something to say about it
    Str name = str_slice(text, a->from + 1, a->to);
    sg_lint_find(s, sg_layout_span(l, a->from, a->to),
                 "some tools lose anchors and aliases, as '&%.*s' and '*%.*s'",
                 STR_ARG(name), STR_ARG(name));
    sg_lint_hint(s, "repeat what the anchor names");
    sg_lint_other(s, sg_layout_span(l, a->uses->from, a->uses->to),
                  "an alias of it");
    Str value = anchored(l, a);
    if (value.n == 0)
        return;
    size_t from = (size_t)(value.p - text.p);
    sg_lint_edit(s, sg_layout_span(l, a->from, from), STR(""));
    for (const Use *u = a->uses; u != NULL; u = u->next)
        sg_lint_edit(s, sg_layout_span(l, u->from, u->to), value);
}

// ---- finding -------------------------------------------------------------

typedef struct Anchors {
    const Subject *s;
    Map by_name; // to the latest Anchor that is called so
    Anchor *first, **tail;
} Anchors;

static void add_mark(Anchors *x, size_t at)
{
    Arena *a = x->s->arena;
    Str text = x->s->source->text;
    size_t to = name_end(text, at + 1);
    Str name = str_slice(text, at + 1, to);
    Anchor *anchor = sg_map_get(&x->by_name, name);
    if (text.p[at] == '&') {
        anchor = arena_new(a, Anchor);
        *anchor = (Anchor){.from = at, .to = to};
        anchor->tail = &anchor->uses;
        *x->tail = anchor;
        x->tail = &anchor->next;
        (void)sg_map_put(&x->by_name, name, anchor);
    } else if (anchor != NULL) {
        *anchor->tail = arena_new(a, Use);
        **anchor->tail = (Use){NULL, at, to};
        anchor->tail = &(*anchor->tail)->next;
    }
}

static bool is_mark(Str text, size_t at)
{
    return text.p[at] == '&' || text.p[at] == '*';
}

// Between scalars there are blanks, structure and comments, and before some of
// them an anchor, which counts as part of the scalar.
static void add_gap(Anchors *x, size_t from, size_t to)
{
    Str text = x->s->source->text;
    for (size_t at = from; at < to; at++)
        if (text.p[at] == '#')
            at = str_find(text, '\n', at);
        else if (is_mark(text, at))
            add_mark(x, at);
}

void sg_check_yaml_alias_used(const Subject *s)
{
    Layout *l = s->layout;
    Str text = s->source->text;
    if (l == NULL || str_find(text, '&', 0) == text.n)
        return;
    sg_layout_read(l);
    if (!sg_layout_has_anchor(l))
        return;
    Anchors x = {.s = s, .by_name = sg_map_in(s->scratch)};
    x.tail = &x.first;
    size_t at = 0;
    for (size_t i = 0; i < l->n_scalars; i++) {
        add_gap(&x, at, l->scalars[i].from);
        if (is_mark(text, l->scalars[i].from))
            add_mark(&x, l->scalars[i].from);
        at = l->scalars[i].to;
    }
    add_gap(&x, at, text.n);
    for (const Anchor *a = x.first; a != NULL; a = a->next)
        report(s, a);
}
