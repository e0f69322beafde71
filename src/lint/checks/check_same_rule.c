// check_same_rule.c - rules that find what another one finds.

#include "base/hash.h"
#include "lint/lint_state.h"
#include "lint/rule_parts.h"

static bool is_compared(const Rule *r)
{
    return r->kind == RULE_DETECTION && r->ir != NULL;
}

static Str key_of(Arena *a, uint64_t hash)
{
    return sg_arena_copy(a, str_of((const char *)&hash, sizeof hash));
}

// ---- what is compared ----------------------------------------------------

struct Compared {
    const RuleParts **items;
    size_t count;
};

// Made by the first check that asks for it.
static const struct Compared *compared(const Subject *s)
{
    Lint *l = s->lint;
    if (l->compared != NULL)
        return l->compared;
    struct Compared *c = arena_new(s->arena, struct Compared);
    c->items = arena_array(s->arena, const RuleParts *, s->count + 1);
    for (size_t i = 0; i < s->count; i++)
        if (is_compared(s->rules[i]))
            c->items[c->count++] = sg_rule_parts(s, s->rules[i]);
    l->compared = c;
    return c;
}

// ---- rules that are the same ---------------------------------------------

static void find_same(const Subject *s, const Rule *rule, const Rule *first,
                      const char *what)
{
    sg_lint_find_in(s, rule, rule->span, "%s '%.*s'", what,
                    STR_ARG(first->title));
    sg_lint_other(s, first->span, "that rule");
}

void sg_check_detection_duplicate_rule(const Subject *s)
{
    Map seen = sg_map_in(s->arena);
    const struct Compared *all = compared(s);
    for (size_t i = 0; i < all->count; i++) {
        const RuleParts *p = all->items[i];
        Str key = str_of((const char *)&p->whole, sizeof p->whole);
        const RuleParts *first = p->whole != 0 ? sg_map_get(&seen, key) : p;
        sg_arena_reset(s->scratch);
        if (first == NULL)
            (void)sg_map_put(&seen, key, (void *)(uintptr_t)p);
        else if (first != p &&
                 sg_same_rule(s->scratch, first->rule->ir, p->rule->ir))
            find_same(s, p->rule, first->rule,
                      "this rule finds the same events as");
    }
}

// ---- rules that are part of others ---------------------------------------

// Rules filed under one of their parts.
typedef struct Shelf {
    size_t uses; // of the part, in all rules
    struct Entry *entries;
} Shelf;

typedef struct Entry {
    struct Entry *next;
    const RuleParts *parts;
} Entry;

static uint64_t part_key(const Rule *r, uint64_t part)
{
    const Logsource *l = &r->ir->logsource;
    return hash_text(l->category,
                     hash_text(l->product, hash_text(l->service, part)));
}

static Meaning *meaning_of(Arena *scratch, const Rule *rule)
{
    const ConditionIr *c = rule->ir->conditions;
    if (c == NULL || c->next != NULL || rule->ir->logsource.next != NULL)
        return NULL;
    return sg_meaning_of(scratch, rule->ir, c);
}

static Shelf *shelf_of(Map *shelves, const Rule *rule, uint64_t part)
{
    uint64_t hash = part_key(rule, part);
    Str key = str_of((const char *)&hash, sizeof hash);
    Shelf *shelf = sg_map_get(shelves, key);
    if (shelf == NULL) {
        shelf = arena_new(shelves->arena, Shelf);
        (void)sg_map_put(shelves, key_of(shelves->arena, hash), shelf);
    }
    return shelf;
}

// Under the part that the fewest rules have.
static void file(Map *shelves, const RuleParts *p)
{
    Shelf *rarest = NULL;
    for (size_t i = 0; i < p->count; i++) {
        Shelf *shelf = shelf_of(shelves, p->rule, p->hashes[i]);
        if (rarest == NULL || shelf->uses < rarest->uses)
            rarest = shelf;
    }
    if (rarest == NULL)
        return;
    Entry *entry = arena_new(shelves->arena, Entry);
    *entry = (Entry){rarest->entries, p};
    rarest->entries = entry;
}

static bool has_all(const RuleParts *narrow, const RuleParts *wide)
{
    size_t i = 0;
    for (size_t k = 0; k < wide->count; k++) {
        while (i < narrow->count && narrow->hashes[i] < wide->hashes[k])
            i++;
        if (i == narrow->count || narrow->hashes[i] != wide->hashes[k])
            return false;
    }
    return wide->count < narrow->count;
}

// The operands of a condition, or the condition as the only one.
static Meaning *const *operands_of(Meaning *const *m, size_t *count)
{
    bool all = (*m)->kind == MEANS_ALL;
    *count = all ? (*m)->count : 1;
    return all ? (*m)->items : m;
}

// Hashes may be equal by chance.
static bool implies(Arena *scratch, const Rule *narrow, const Rule *wide)
{
    sg_arena_reset(scratch);
    Meaning *n = meaning_of(scratch, narrow);
    Meaning *w = meaning_of(scratch, wide);
    if (n == NULL || w == NULL ||
        !sg_same_logsource(&narrow->ir->logsource, &wide->ir->logsource))
        return false;
    size_t n_count, w_count, i = 0;
    Meaning *const *have = operands_of(&n, &n_count);
    Meaning *const *want = operands_of(&w, &w_count);
    for (size_t k = 0; k < w_count; k++) {
        while (i < n_count && have[i]->hash < want[k]->hash)
            i++;
        if (i == n_count || !sg_meaning_equal(have[i], want[k]))
            return false;
    }
    return true;
}

// Among those that share a part, the first few; so that many rules with the
// same part do not have to be compared with each other.
static void check_parts(const Subject *s, Map *shelves, const RuleParts *p)
{
    enum { MAX_COMPARED = 64 };
    for (size_t i = 0; i < p->count; i++) {
        const Shelf *shelf = shelf_of(shelves, p->rule, p->hashes[i]);
        size_t n = 0;
        for (const Entry *e = shelf->entries; e != NULL && n < MAX_COMPARED;
             e = e->next, n++)
            if (e->parts != p && has_all(p, e->parts) &&
                implies(s->scratch, p->rule, e->parts->rule)) {
                find_same(s, p->rule, e->parts->rule,
                          "all that this rule finds is also found by");
                return;
            }
    }
}

// A rule that asks for all that another one asks for, and for more, finds part
// of what the other one finds.  Each is filed under its rarest part only, so
// that the work grows with the rules and not with their pairs.
void sg_check_detection_superset_rule(const Subject *s)
{
    Map shelves = sg_map_in(s->arena);
    const struct Compared *all = compared(s);
    for (size_t i = 0; i < all->count; i++)
        for (size_t k = 0; k < all->items[i]->count; k++)
            shelf_of(&shelves, all->items[i]->rule, all->items[i]->hashes[k])
                ->uses++;
    for (size_t i = 0; i < all->count; i++)
        file(&shelves, all->items[i]);
    for (size_t i = 0; i < all->count; i++)
        check_parts(s, &shelves, all->items[i]);
}
