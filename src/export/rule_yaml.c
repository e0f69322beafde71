// rule_yaml.c - a rule as the YAML that its author wrote.

#include "export/rule_yaml.h"

#include <stdlib.h>

// ---- the text of a document ----------------------------------------------

// document-marker = ( "---" | "..." ) ( white | break | end )
static bool is_marker(Str text, size_t at)
{
    Str line = str_slice(text, at, text.n);
    if (!str_starts(line, STR("---")) && !str_starts(line, STR("...")))
        return false;
    return line.n == 3 || strchr(" \t\r\n", line.p[3]) != NULL;
}

static bool begins_line(Str text, size_t at)
{
    return at == 0 || text.p[at - 1] == '\n' || text.p[at - 1] == '\r';
}

// No scalar holds a marker at the beginning of a line (YAML 1.2, 9.1.2), so the
// lines around the first key are enough to find the document.  Where the key
// is on the line of the marker, the document begins at the key.
static Str document_at(const Source *source, Pos first_key)
{
    Str text = source->text;
    size_t key = sg_source_offset(source, first_key);
    size_t from = key;
    size_t to = key;
    for (size_t at = key + 1; at-- > 0;)
        if (begins_line(text, at)) {
            if (is_marker(text, at))
                break;
            from = at;
        }
    while (to < text.n &&
           (to == key || !begins_line(text, to) || !is_marker(text, to)))
        to++;
    while (to > from && strchr(" \t\r\n", text.p[to - 1]) != NULL)
        to--;
    return str_slice(text, from, to);
}

// ---- which documents -----------------------------------------------------

typedef struct Ranked {
    size_t rank; // in Export.order
    const Rule *rule;
} Ranked;

typedef struct Documents {
    const Export *x;
    Ranked *rules;
    size_t count, cap;
    Map seen; // indexes of rules, and files that are taken whole
    bool tuned;
} Documents;

static bool is_new(Documents *d, const void *what, size_t bytes)
{
    Str key = str_of(what, bytes);
    return sg_map_put(&d->seen, key, d) == NULL;
}

static void add(Documents *d, const Rule *rule)
{
    if (rule == NULL || !is_new(d, &rule->index, sizeof rule->index))
        return;
    arena_grow(d->x->arena, d->rules, d->count, &d->cap);
    d->rules[d->count++] = (Ranked){d->x->rank[rule->index], rule};
}

static void add_references(Documents *d, const Rule *rule)
{
    if (rule->correlation == NULL)
        return;
    for (const RuleRef *r = rule->correlation->rules; r != NULL; r = r->next)
        add(d, r->rule);
}

static int by_rank(const void *a, const void *b)
{
    size_t x = ((const Ranked *)a)->rank;
    size_t y = ((const Ranked *)b)->rank;
    return (x > y) - (x < y);
}

// A filter means nothing without its rule, which is there already.
static void add_filters(Documents *d)
{
    size_t rules = d->count;
    for (size_t i = 0; i < rules; i++) {
        const Rule **filters;
        size_t n = sg_filters_of(d->x->arena, d->x->filters, d->rules[i].rule,
                                 &filters);
        for (size_t k = 0; k < n; k++)
            add(d, filters[k]);
    }
}

// ---- thresholds of a table -----------------------------------------------

// Is the scalar written here, and nowhere else?  Numbers that other places
// share by an anchor stay as they are.
static bool is_plain_value(Str text, size_t from, size_t to)
{
    size_t before = from;
    while (before > 0 && text.p[before - 1] == ' ')
        before--;
    if (before == 0 || text.p[before - 1] != ':' || from >= to)
        return false;
    return text.p[from] != '*' && text.p[from] != '&' && text.p[from] != '!';
}

// Put what is before the span, and instead of it 'text'; 'done' is behind both.
static void put_instead(StrBuf *sb, Str document, size_t *done, Span written,
                        Str text)
{
    const char *whole = written.source->text.p;
    size_t base = (size_t)(document.p - whole);
    size_t from = sg_source_offset(written.source, written.from) - base;
    size_t to = sg_source_offset(written.source, written.to) - base;
    if (from < *done || to > document.n || !is_plain_value(document, from, to))
        return;
    sg_sb_put(sb, str_slice(document, *done, from));
    sg_sb_put(sb, text);
    *done = to;
}

typedef struct Written {
    Span place;
    Str text;
} Written;

static int by_place(const void *a, const void *b)
{
    const Pos *x = &((const Written *)a)->place.from;
    const Pos *y = &((const Written *)b)->place.from;
    if (x->line != y->line)
        return (x->line > y->line) - (x->line < y->line);
    return (x->col > y->col) - (x->col < y->col);
}

static Str tuned_text(Arena *a, const Correlation *c, Str document)
{
    size_t count = 1;
    size_t done = 0;
    StrBuf sb = sb_in(a);
    for (const Threshold *t = c->thresholds; t != NULL; t = t->next)
        count++;
    Written *all = arena_array(a, Written, count);
    all[0] = (Written){c->timespan.written, c->timespan.text};
    count = 1;
    for (const Threshold *t = c->thresholds; t != NULL; t = t->next)
        all[count++] = (Written){t->written, t->number};
    qsort(all, count, sizeof *all, by_place);
    for (size_t i = 0; i < count; i++)
        put_instead(&sb, document, &done, all[i].place, all[i].text);
    sg_sb_put(&sb, str_slice(document, done, document.n));
    return sb_str(&sb);
}

// Merged documents mean what they mean only together with the others of their
// file, which is then there once.
static void put_document(Documents *d, StrBuf *sb, const Rule *rule)
{
    const Source *source = rule->source;
    Str text = source->text;
    if (!rule->merged)
        text = document_at(source, rule->span.from);
    else if (!is_new(d, (const char *)source, sizeof *source))
        return;
    if (d->tuned && !rule->merged && rule->correlation != NULL &&
        rule->correlation->tuned)
        text = tuned_text(d->x->arena, rule->correlation, text);
    if (sb->n > 0)
        sg_sb_put(sb, STR("---\n"));
    sg_sb_put(sb, text);
    if (!str_ends(text, STR("\n")))
        sb_putc(sb, '\n');
}

static Str yaml_of(const Export *x, const Rule *rule, bool tuned)
{
    Documents d = {.x = x, .seen = sg_map_in(x->arena), .tuned = tuned};
    StrBuf sb = sb_in(x->arena);
    add(&d, rule);
    for (size_t i = 0; i < d.count; i++)
        add_references(&d, d.rules[i].rule);
    qsort(d.rules, d.count, sizeof *d.rules, by_rank);
    add_filters(&d);
    for (size_t i = 0; i < d.count; i++)
        put_document(&d, &sb, d.rules[i].rule);
    return sb_str(&sb);
}

Str sg_rule_yaml(const Export *x, const Rule *rule)
{
    return yaml_of(x, rule, false);
}

Str sg_rule_yaml_tuned(const Export *x, const Rule *rule)
{
    return yaml_of(x, rule, true);
}
