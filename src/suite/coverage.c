// coverage.c - which rules have tests, and what became of their items.

#include <stdlib.h>

#include "sigma/modifier.h"
#include "suite/suite.h"

// ---- rules and their items -----------------------------------------------

static Str item_text(Arena *a, const Item *item)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, item->field.n > 0 ? item->field : STR("(keyword)"));
    for (const ModifierUse *u = item->modifiers; u != NULL; u = u->next)
        sg_sb_putf(&sb, "|%s", u->modifier->name);
    return sg_arena_copy(a, sb_str(&sb));
}

static void add_items(Arena *a, ItemCover ***tail, const Detection *d)
{
    for (const Item *i = d->items; i != NULL; i = i->next) {
        **tail = arena_new(a, ItemCover);
        (**tail)->span = i->span;
        (**tail)->text = item_text(a, i);
        *tail = &(**tail)->next;
    }
    for (const Detection *x = d->alternatives; x != NULL; x = x->next)
        add_items(a, tail, x);
}

// What tells a rule from all others: its file, and its line there.
static Str cover_key(Arena *a, Str real_path, const Rule *rule)
{
    StrBuf key = sb_in(a);
    sg_sb_putf(&key, "%u ", rule->span.from.line + 1);
    sg_sb_put(&key, real_path);
    return sb_str(&key);
}

// What tells one file from another, however its path is spelt.
static Str real_path_of(sigcc_suite *s, Str path)
{
    return s->has_reader ? sg_suite_clean_path(s->scratch, path)
                         : sg_file_real_path(s->scratch, path.p);
}

// Tests of several manifests add up, so what is kept of a rule is copied: the
// rule itself dies with its manifest.
static RuleCover *cover_of(sigcc_suite *s, const Rule *rule)
{
    Str name = rule->source->name;
    Str real_path = real_path_of(s, name);
    Str key = cover_key(s->scratch, real_path, rule);
    RuleCover *c = sg_map_get(&s->covers, key);
    if (c != NULL)
        return c;
    c = arena_new(s->arena, RuleCover);
    ItemCover **tail = &c->items;
    c->file = sg_suite_clean_path(s->arena, name);
    c->title = sg_arena_copy(s->arena, rule->title);
    c->id = sg_arena_copy(s->arena, rule->id);
    c->line = rule->span.from.line + 1;
    for (const Detection *d = rule->detections; d != NULL; d = d->next)
        add_items(s->arena, &tail, d);
    (void)sg_map_put(&s->covers, sg_arena_copy(s->arena, key), c);
    return c;
}

static RuleCover *cover_in(Running *run, const Rule *rule)
{
    RuleCover **c = &run->setup->covers[rule->index];
    if (*c == NULL)
        *c = cover_of(run->suite, rule);
    return *c;
}

// ---- items of an event ---------------------------------------------------

static bool same_span(Span a, Span b)
{
    return memcmp(&a, &b, sizeof a) == 0;
}

// The item that a leaf belongs to, if all leaves below 'p' belong to it.
static const Expr *item_of(const Predicate *p)
{
    if (p->kind != PRED_AND && p->kind != PRED_OR && p->kind != PRED_NOT)
        return p->expr;
    const Expr *first = item_of(p->operands->predicate);
    for (const Operands *x = p->operands->rest; x && first; x = x->rest) {
        const Expr *other = item_of(x->predicate);
        if (other == NULL || !same_span(other->key, first->key))
            return NULL;
    }
    return first;
}

static void note(RuleCover *c, Span key, bool holds)
{
    for (ItemCover *i = c->items; i != NULL; i = i->next) {
        if (!same_span(i->span, key))
            continue;
        i->was_true |= holds;
        i->was_false |= !holds;
    }
}

// A NOT is the item's own if 'neq' made it; else it is the condition's.
static void visit(RuleCover *c, const Predicate *p, Asking *ask)
{
    const Expr *item = item_of(p);
    bool own = p->kind != PRED_NOT ||
               (item != NULL && same_span(p->expr->span, item->key));
    if (item != NULL && own) {
        note(c, item->key, sg_predicate_holds(p, ask));
        return;
    }
    for (const Operands *x = p->operands; x != NULL; x = x->rest)
        visit(c, x->predicate, ask);
}

void sg_suite_note_items(Running *run)
{
    const sigcc_matcher *m = run->setup->matcher;
    Asking *ask = sg_matches_asking(run->matches);
    for (uint32_t i = 0; i < m->unit_count; i++) {
        const Unit *unit = &m->units[i];
        if (!sg_suite_is_own(run->setup, unit->rule))
            continue;
        record_next_rule(ask->record);
        visit(cover_in(run, unit->rule), unit->predicate, ask);
    }
}

// A correlation has no answer for a single event: it was false when the whole
// case gave no find.
void sg_suite_note_rules(Running *run)
{
    const sigcc_collection *rules = run->setup->rules;
    for (size_t i = 0; i < rules->count; i++) {
        const Rule *r = rules->rules[i];
        if (r->kind == RULE_FILTER || !sg_suite_is_own(run->setup, r))
            continue;
        RuleCover *c = cover_in(run, r);
        size_t found = run->seen.seen[i].count;
        for (size_t k = 0; k < run->seen.find_count; k++)
            found += run->seen.finds[k]->rule == i;
        c->tested = true;
        c->was_true |= found > 0;
        c->was_false |=
            r->kind == RULE_CORRELATION ? found == 0 : found < run->seen.events;
    }
}

// ---- for callers ---------------------------------------------------------

static void put(sigcc_suite *s, const RuleCover *c, const ItemCover *item)
{
    arena_grow(s->arena, s->coverage, s->coverage_count, &s->coverage_cap);
    s->coverage[s->coverage_count++] =
        (sigcc_coverage){.file = c->file.p,
                         .title = c->title.p,
                         .id = c->id.p,
                         .line = item ? item->span.from.line + 1 : c->line,
                         .column = item ? item->span.from.col + 1 : 1,
                         .item = item ? item->text.p : NULL,
                         .was_true = item ? item->was_true : c->was_true,
                         .was_false = item ? item->was_false : c->was_false,
                         .tested = c->tested};
}

typedef struct Covering {
    sigcc_suite *suite;
    sigcc_collection *rules;
    const char *path;
    sigcc_status status;
} Covering;

static void cover_rules(void *arg)
{
    Covering *job = arg;
    // Not linked: they may need other files.
    job->status = sg_suite_add_rules(job->suite, job->rules, job->path);
    for (const Rule *r = job->rules->first; r != NULL; r = r->next) {
        if (r->kind == RULE_FILTER || r->spoilt)
            continue;
        const RuleCover *c = cover_of(job->suite, r);
        put(job->suite, c, NULL);
        for (const ItemCover *item = c->items; item; item = item->next)
            put(job->suite, c, item);
    }
}

sigcc_status sigcc_suite_cover(sigcc_suite *s, const char *path)
{
    if (s == NULL || path == NULL)
        return SIGCC_BAD_ARGUMENT;
    sigcc_collection *rules = sigcc_collection_new();
    if (rules == NULL)
        return SIGCC_NO_MEMORY;
    Covering job = {.suite = s, .rules = rules, .path = path};
    ArenaStatus done = sg_arena_protect(s->arena, cover_rules, &job);
    sg_arena_reset(s->scratch);
    sigcc_status status = done == ARENA_OK ? job.status : sg_status_of(done);
    sigcc_collection_free(rules);
    return status;
}

size_t sigcc_suite_coverage_count(const sigcc_suite *s)
{
    return s != NULL ? s->coverage_count : 0;
}

const sigcc_coverage *sigcc_suite_coverage(const sigcc_suite *s, size_t index)
{
    return s != NULL && index < s->coverage_count ? &s->coverage[index] : NULL;
}
