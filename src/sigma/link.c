// link.c - names and ids become rules.

#include "sigma/link.h"

#include "base/limits.h"
#include "base/map.h"
#include "base/nearest.h"

typedef enum State { NEW, OPEN, DONE } State;

// Where a list names a rule for the first time.
typedef struct FirstRef {
    const Correlation *list; // the latest one that names it
    size_t place;
} FirstRef;

typedef struct Linker {
    Arena *arena;
    DiagList *diags;
    Map by_name, by_id; // to Rule
    Rule **rules;
    size_t count;
    State *states;    // by Rule.index
    bool *told;       // the same: it was reported as broken
    FirstRef *firsts; // by Rule.index
    unsigned hints;   // given so far
    const Rule **order;
    size_t ordered;
} Linker;

static void error(Linker *l, Rule *rule, DiagId id, Span where,
                  const char *format, ...) SG_PRINTF(5, 6);

static void error(Linker *l, Rule *rule, DiagId id, Span where,
                  const char *format, ...)
{
    va_list args;
    va_start(args, format);
    DiagScope scope = {.rule = rule, .spoilt = &rule->spoilt};
    DiagScope before = sg_diag_about(l->diags, scope);
    sg_diag_v(l->diags, id, where, format, args);
    (void)sg_diag_about(l->diags, before);
    va_end(args);
}

// ---- names ---------------------------------------------------------------

static void add_name(Linker *l, Map *map, Str name, Rule *rule)
{
    if (name.n == 0 || rule->kind == RULE_FILTER)
        return;
    Rule *first = sg_map_get(map, name);
    if (first == NULL) {
        (void)sg_map_put(map, name, rule);
        return;
    }
    DiagScope before = sg_diag_about(l->diags, (DiagScope){.rule = rule});
    sg_diag(l->diags, SG_rule_duplicate,
            map == &l->by_id ? rule->id_span : rule->name_span,
            "'%.*s' is also the %s of another rule", STR_ARG(name),
            map == &l->by_id ? "id" : "name");
    sg_diag_hint(l->diags, "in %.*s", STR_ARG(first->source->name));
    (void)sg_diag_about(l->diags, before);
}

// Looking at every rule takes time, so only the first errors get a hint.
static void hint_names(Linker *l, Str text)
{
    enum { MAX_HINTS = 100 };
    if (l->hints++ >= MAX_HINTS)
        return;
    Nearest near = sg_nearest(text);
    for (size_t i = 0; i < l->count; i++)
        sg_nearest_offer(&near, l->rules[i]->name);
    sg_diag_suggest(l->diags, &near);
}

static Rule *find(Linker *l, Str text)
{
    Str id;
    Rule *rule = NULL;
    if (sg_uuid_read(l->arena, text, &id))
        rule = sg_map_get(&l->by_id, id);
    return rule ? rule : sg_map_get(&l->by_name, text);
}

// ---- references ----------------------------------------------------------

static void visit(Linker *l, Rule *rule, unsigned depth);

// Everything above a broken rule is broken; one message about it is enough.
static void blame_base(Linker *l, Rule *rule, const Rule *base,
                       const RuleRef *ref)
{
    if (!l->told[base->index])
        error(l, rule, SG_base_rule, ref->span,
              "the rule '%.*s' has errors of its own", STR_ARG(ref->text));
    l->told[base->index] = l->told[rule->index] = true;
    rule->spoilt = true;
}

static bool can_be_used(Linker *l, Rule *rule, const RuleRef *ref,
                        unsigned depth)
{
    Rule *base = find(l, ref->text);
    if (base == NULL) {
        error(l, rule, SG_rule_reference, ref->span,
              "no rule has the name or id '%.*s'", STR_ARG(ref->text));
        hint_names(l, ref->text);
        return false;
    }
    if (l->states[base->index] == OPEN) {
        error(l, rule, SG_rule_cycle, ref->span,
              "'%.*s' refers back to this rule", STR_ARG(ref->text));
        return false;
    }
    if (depth == MAX_CORRELATION_DEPTH) {
        error(l, rule, SG_limit_depth, ref->span,
              "correlations nested more than %d levels deep",
              MAX_CORRELATION_DEPTH);
        return false;
    }
    visit(l, base, depth + 1);
    if (base->spoilt)
        blame_base(l, rule, base, ref);
    return !base->spoilt;
}

static size_t first_place(Linker *l, const Correlation *c, const Rule *base,
                          size_t place)
{
    FirstRef *first = &l->firsts[base->index];
    if (first->list != c)
        *first = (FirstRef){c, place};
    return first->place;
}

static void resolve(Linker *l, Rule *rule, unsigned depth)
{
    Correlation *c = rule->correlation;
    bool was_sound = !rule->spoilt;
    size_t place = 0;
    for (RuleRef *ref = c->rules; ref != NULL; ref = ref->next, place++) {
        if (!can_be_used(l, rule, ref, depth))
            continue;
        Rule *base = find(l, ref->text);
        ref->rule = base;
        ref->first = first_place(l, c, base, place);
        if (was_sound) {
            base->silent |= !c->generate;
            base->generated |= c->generate;
        }
    }
}

static void visit(Linker *l, Rule *rule, unsigned depth)
{
    if (l->states[rule->index] != NEW)
        return;
    l->states[rule->index] = OPEN;
    if (rule->correlation != NULL)
        resolve(l, rule, depth);
    l->states[rule->index] = DONE;
    l->order[l->ordered++] = rule;
}

static void resolve_filter(Linker *l, Rule *rule)
{
    for (RuleRef *ref = rule->filter->rules; ref != NULL; ref = ref->next)
        ref->rule = find(l, ref->text);
}

void sg_link(Arena *a, Rule **rules, size_t count, const Rule **order,
             DiagList *diags)
{
    Linker l = {.arena = a,
                .diags = diags,
                .by_name = sg_map_in(a),
                .by_id = sg_map_in(a),
                .rules = rules,
                .count = count,
                .states = arena_array(a, State, count),
                .told = arena_array(a, bool, count),
                .firsts = arena_array(a, FirstRef, count),
                .order = order};
    for (size_t i = 0; i < count; i++) {
        add_name(&l, &l.by_name, rules[i]->name, rules[i]);
        add_name(&l, &l.by_id, rules[i]->id, rules[i]);
    }
    for (size_t i = 0; i < count; i++) {
        visit(&l, rules[i], 0);
        if (rules[i]->kind == RULE_FILTER && rules[i]->filter != NULL)
            resolve_filter(&l, rules[i]);
    }
}
