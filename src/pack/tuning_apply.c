// tuning_apply.c - tables of thresholds change correlations.
//
// Every entry is looked at before the first one changes anything: rules of
// which some are tuned are what nobody has asked for.

#include "pack/tuning.h"

#include "base/map.h"
#include "sigma/threshold_text.h"

typedef struct Tuner {
    Arena *arena; // of the rules
    Rule *rules;
    DiagList *diags;
    Map by_id, by_name; // to Rule
    Map done;           // to the Tuning of a rule, by its index
    unsigned hints;     // given so far
    bool failed;
} Tuner;

// ---- which rule ----------------------------------------------------------

// Is 'path' the end of the rule's path, in whole names?
static bool has_path(const Rule *rule, Str path)
{
    Str name = rule->source->name;
    return str_ends(name, path) &&
           (name.n == path.n || name.p[name.n - path.n - 1] == '/');
}

static Str file_of(const Rule *rule)
{
    Str name = rule->source->name;
    size_t from = name.n;
    while (from > 0 && name.p[from - 1] != '/')
        from--;
    return str_slice(name, from, name.n);
}

// Looking at every rule takes time, so only the first errors get a hint.
static void hint_names(Tuner *t, Str text)
{
    enum { MAX_HINTS = 100 };
    if (t->hints++ >= MAX_HINTS)
        return;
    Nearest near = sg_nearest(text);
    for (const Rule *r = t->rules; r != NULL; r = r->next) {
        if (r->kind != RULE_CORRELATION)
            continue;
        sg_nearest_offer(&near, r->name);
        sg_nearest_offer(&near, r->id);
        sg_nearest_offer(&near, file_of(r));
    }
    sg_diag_suggest(t->diags, &near);
}

static void refuse_kind(Tuner *t, const Tuning *entry, RuleKind kind)
{
    sg_diag(t->diags, SG_tuning_rule, entry->span,
            "'%.*s' is a %s, which has no threshold", STR_ARG(entry->rule),
            kind == RULE_FILTER ? "filter" : "detection rule");
    sg_diag_hint(t->diags, "name a correlation");
}

// NULL: an error was reported.
static Rule *find_by_path(Tuner *t, const Tuning *entry)
{
    Rule *found = NULL;
    const Rule *other = NULL;
    size_t count = 0;
    for (Rule *r = t->rules; r != NULL; r = r->next) {
        if (!has_path(r, entry->rule))
            continue;
        if (r->kind != RULE_CORRELATION)
            other = r;
        else if (count++ == 0)
            found = r;
    }
    if (count == 1)
        return found;
    if (count > 1) {
        sg_diag(t->diags, SG_tuning_rule, entry->span,
                "'%.*s' fits %zu correlations", STR_ARG(entry->rule), count);
        sg_diag_hint(t->diags, "name one by its id or name");
    } else if (other != NULL) {
        refuse_kind(t, entry, other->kind);
    } else {
        sg_diag(t->diags, SG_tuning_rule, entry->span,
                "no correlation has the id, name or path '%.*s'",
                STR_ARG(entry->rule));
        hint_names(t, entry->rule);
    }
    return NULL;
}

static Rule *find(Tuner *t, const Tuning *entry)
{
    Str id;
    Rule *rule = NULL;
    if (sg_uuid_read(t->arena, entry->rule, &id))
        rule = sg_map_get(&t->by_id, id);
    if (rule == NULL)
        rule = sg_map_get(&t->by_name, entry->rule);
    if (rule == NULL)
        return find_by_path(t, entry);
    if (rule->kind == RULE_CORRELATION)
        return rule;
    refuse_kind(t, entry, rule->kind);
    return NULL;
}

static bool is_first(Tuner *t, const Tuning *entry, const Rule *rule)
{
    Str key = str_of((const char *)&rule->index, sizeof rule->index);
    const Tuning **own = arena_new(t->arena, const Tuning *);
    *own = entry;
    const Tuning *const *other = sg_map_put(&t->done, key, own);
    if (other != NULL)
        sg_diag(t->diags, SG_tuning_rule, entry->span,
                "'%.*s' is the correlation that '%.*s' also means",
                STR_ARG(entry->rule), STR_ARG((*other)->rule));
    return other == NULL;
}

// ---- which comparison ----------------------------------------------------

static Threshold *with_op(Threshold *t, CorrelationOp op)
{
    while (t != NULL && t->op != op)
        t = t->next;
    return t;
}

static void refuse_op(Tuner *t, const Correlation *c, const Tuning *entry,
                      const Threshold *x)
{
    StrBuf has = sb_in(t->arena);
    for (const Threshold *own = c->thresholds; own != NULL; own = own->next)
        sg_sb_putf(&has, "%s'%s'", has.n > 0 ? " and " : "",
                   sg_threshold_op_name(own->op));
    sg_diag(t->diags, SG_tuning_comparison, x->span,
            "'%.*s' has no comparison '%s'", STR_ARG(entry->rule),
            sg_threshold_op_name(x->op));
    if (has.n > 0)
        sg_diag_hint(t->diags, "its condition has %.*s", (int)has.n,
                     sb_str(&has).p);
    else
        sg_diag_hint(t->diags, "its condition compares with no number; only "
                               "'timespan' can be tuned");
}

// NULL: an error was reported, or the rule has one of its own.
static Rule *check(Tuner *t, const Tuning *entry)
{
    unsigned errors = t->diags->errors;
    Rule *rule = find(t, entry);
    if (rule != NULL && is_first(t, entry, rule) && !rule->spoilt)
        for (const Threshold *x = entry->thresholds; x != NULL; x = x->next)
            if (with_op(rule->correlation->thresholds, x->op) == NULL)
                refuse_op(t, rule->correlation, entry, x);
    t->failed |= t->diags->errors > errors;
    return t->failed || rule->spoilt ? NULL : rule;
}

// ---- changing ------------------------------------------------------------

// Takes no memory, so that nothing comes between two changes.
static void change(Correlation *c, const Tuning *entry)
{
    for (const Threshold *x = entry->thresholds; x != NULL; x = x->next) {
        Threshold *own = with_op(c->thresholds, x->op);
        if (own == NULL)
            continue; // check() has refused the whole
        own->number = x->number;
        own->span = x->span;
    }
    if (entry->timespan.text.n > 0) {
        Span written = c->timespan.written;
        c->timespan = entry->timespan;
        c->timespan.written = written;
    }
    c->tuned = true;
}

// The first rule has the name, as for references.
static void note_name(Map *map, Str name, Rule *rule)
{
    if (name.n > 0 && sg_map_get(map, name) == NULL)
        (void)sg_map_put(map, name, rule);
}

static void note_names(Tuner *t, bool filters)
{
    for (Rule *r = t->rules; r != NULL; r = r->next) {
        if ((r->kind == RULE_FILTER) != filters)
            continue;
        note_name(&t->by_id, r->id, r);
        note_name(&t->by_name, r->name, r);
    }
}

bool sg_tuning_apply(Arena *scratch, const Tuning *table, Rule *rules,
                     DiagList *diags)
{
    Tuner t = {.arena = scratch,
               .rules = rules,
               .diags = diags,
               .by_id = sg_map_in(scratch),
               .by_name = sg_map_in(scratch),
               .done = sg_map_in(scratch)};
    size_t count = 0;
    note_names(&t, false);
    note_names(&t, true);
    for (const Tuning *x = table; x != NULL; x = x->next)
        count++;
    Rule **found = arena_array(scratch, Rule *, count);
    count = 0;
    for (const Tuning *x = table; x != NULL; x = x->next)
        found[count++] = check(&t, x);
    count = 0;
    for (const Tuning *x = table; x != NULL && !t.failed; x = x->next, count++)
        if (found[count] != NULL)
            change(found[count]->correlation, x);
    return !t.failed;
}
