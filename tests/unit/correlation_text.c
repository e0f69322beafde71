// correlation_text.c - plans the way the compiler makes them, from real rules.

#include "correlation_text.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/num.h"
#include "check.h"
#include "rule_text.h"
#include "sigma/link.h"

// ---- plans ---------------------------------------------------------------

static const char *const base_rules[] = {"a", "b", "c", "d", NULL};

static Str yaml_of(Arena *a, const char *const *texts, uint32_t count)
{
    StrBuf sb = sb_in(a);
    for (const char *const *name = base_rules; *name != NULL; name++)
        sg_sb_putf(&sb,
                   "title: %s\nname: %s\nlogsource: {product: p}\n"
                   "detection: {s: {f: 1}, condition: s}\n---\n",
                   *name, *name);
    for (uint32_t i = 0; i < count; i++) {
        sg_sb_putf(&sb, "title: c%u\nname: c%u\ncorrelation: ", i, i);
        sg_sb_put(&sb, str_of_literal(texts[i]));
        sg_sb_put(&sb, STR("\n---\n"));
    }
    return sb_str(&sb);
}

static uint32_t count_items(const StrItem *list)
{
    uint32_t n = 0;
    for (; list != NULL; list = list->next)
        n++;
    return n;
}

Str field_of_rule(const Correlation *c, const RuleRef *ref, Str name)
{
    for (const Alias *x = c->aliases; x != NULL; x = x->next)
        for (const AliasField *f = x->fields; f != NULL; f = f->next)
            if (str_eq(x->name, name) && str_eq(f->rule, ref->text))
                return f->field;
    return name;
}

// For each of 'names', which 'ref' may call otherwise, its place in the group
// of 'ref'.
static const uint32_t *places(Arena *a, const Correlation *c,
                              const RuleRef *ref, const StrItem *names)
{
    uint32_t *all = arena_array(a, uint32_t, count_items(names)), *next = all;
    for (; names != NULL; names = names->next, next++) {
        Str field = field_of_rule(c, ref, names->text);
        const StrItem *item = ref->rule->correlation->group_by;
        for (*next = 0; item != NULL; item = item->next, ++*next)
            if (str_eq(item->text, field))
                break;
        if (item == NULL)
            *next = NO_PLAN;
    }
    return all;
}

static uint32_t plan_of(const Plans *made, const Rule *rule)
{
    for (uint32_t i = 0; i < made->count; i++)
        if (made->plans[i].rule == rule)
            return i;
    return NO_PLAN;
}

static uint32_t first_ref(const RuleRef *refs, const RuleRef *ref)
{
    uint32_t n = 0;
    for (; refs->rule != ref->rule; refs = refs->next)
        n++;
    return n;
}

static uint32_t count_refs(const RuleRef *ref)
{
    uint32_t n = 0;
    for (; ref != NULL; ref = ref->next)
        n++;
    return n;
}

static Plan plan_for(Arena *a, const Plans *before, const Rule *rule)
{
    const Correlation *c = rule->correlation;
    uint32_t count = count_refs(c->rules), i = 0;
    uint32_t *inner = arena_array(a, uint32_t, count);
    uint32_t *first = arena_array(a, uint32_t, count);
    const uint32_t **group = arena_array(a, const uint32_t *, count);
    const uint32_t **value = arena_array(a, const uint32_t *, count);
    for (const RuleRef *ref = c->rules; ref != NULL; ref = ref->next, i++) {
        first[i] = first_ref(c->rules, ref);
        inner[i] = plan_of(before, ref->rule);
        if (inner[i] == NO_PLAN)
            continue;
        group[i] = places(a, c, ref, c->group_by);
        value[i] = places(a, c, ref, c->fields);
    }
    return (Plan){.correlation = c,
                  .rule = rule,
                  .ref_count = count,
                  .inner = inner,
                  .first_ref = first,
                  .inner_group = group,
                  .inner_value = value,
                  .group_count = count_items(c->group_by)};
}

// All rules, inner ones before outer ones; their number goes to 'count'.
static const Rule **linked(Arena *a, Str yaml, size_t *count)
{
    ParsedRule p = parse_rule_file(a, yaml);
    *count = 0;
    for (Rule *rule = p.rule; rule != NULL; rule = rule->next)
        rule->index = (*count)++;
    Rule **rules = arena_array(a, Rule *, *count);
    const Rule **order = arena_array(a, const Rule *, *count);
    for (Rule *rule = p.rule; rule != NULL; rule = rule->next)
        rules[rule->index] = rule;
    sg_link(a, rules, *count, order, &p.yaml->diags);
    check_str(diags_text(a, &p.yaml->diags), "");
    return order;
}

Plans parse_correlations(Arena *a, const char *const *texts, uint32_t count)
{
    size_t all;
    const Rule **rules = linked(a, yaml_of(a, texts, count), &all);
    Plan *plans = arena_array(a, Plan, count);
    Plans made = {plans, 0};
    for (size_t i = 0; i < all; i++) {
        if (rules[i]->kind != RULE_CORRELATION)
            continue;
        plans[made.count] = plan_for(a, &made, rules[i]);
        made.count++;
    }
    assert_int_equal(made.count, count);
    return made;
}

// ---- hits ----------------------------------------------------------------

typedef struct Token {
    bool joins; // the event before it
    Time time;
    Str rule, group, value;
    bool has_value;
} Token;

static Str part(const char **at)
{
    const char *from = *at;
    while (**at != '\0' && strchr("/= ", **at) == NULL)
        ++*at;
    return str_of(from, (size_t)(*at - from));
}

static Token read_token(const char **at)
{
    Token t = {.rule = STR("a"), .group = STR("g")};
    t.joins = **at == '+';
    *at += t.joins ? 1 : 0;
    char *end;
    t.time = strtoll(*at, &end, 10);
    *at = end;
    if (**at == '.') {
        ++*at;
        t.rule = part(at);
    }
    if (**at == '/') {
        ++*at;
        t.group = part(at);
    }
    t.has_value = **at == '=';
    if (t.has_value) {
        ++*at;
        t.value = part(at);
    }
    while (**at == ' ')
        ++*at;
    return t;
}

Str group_text(Arena *a, Str values)
{
    StrBuf sb = sb_in(a);
    size_t from = 0;
    for (;;) {
        size_t comma = str_find(values, ',', from);
        sg_group_put(&sb, str_slice(values, from, comma));
        if (comma == values.n)
            return sb_str(&sb);
        from = comma + 1;
    }
}

static bool add_token(Arena *a, Correlator *c, const Plans *plans,
                      const Token *t, uint64_t event)
{
    bool fine = true;
    for (uint32_t i = 0; i < plans->count; i++) {
        const Plan *plan = &plans->plans[i];
        bool tuple = plan->correlation->type == CORR_VALUE_COUNT;
        Hit hit = {.plan = i,
                   .time = t->time,
                   .event = event,
                   .has_value = t->has_value,
                   .value = tuple ? group_text(a, t->value) : t->value};
        if (plan->group_count > 0)
            hit.group = group_text(a, t->group);
        const RuleRef *ref = plan->correlation->rules;
        for (; ref != NULL; ref = ref->next, hit.ref++)
            if (str_eq(ref->rule->name, t->rule))
                fine &= sg_correlator_add(c, &hit) == CORRELATE_OK;
    }
    return fine;
}

bool add_hits(Arena *a, Correlator *c, const Plans *plans, const char *hits,
              uint64_t first)
{
    uint64_t event = first;
    bool begun = false, fine = true;
    while (*hits != '\0') {
        Token t = read_token(&hits);
        if (begun && !t.joins)
            event++;
        begun = true;
        fine &= add_token(a, c, plans, &t, event);
    }
    return fine;
}

// ---- finds ---------------------------------------------------------------

static void put_group(StrBuf *sb, Str group)
{
    Str value;
    const char *lead = "/";
    for (size_t at = 0; sg_group_next(group, &at, &value); lead = ",") {
        sg_sb_put(sb, str_of_literal(lead));
        sg_sb_put(sb, value);
    }
}

void put_found(StrBuf *sb, const Found *f)
{
    sg_sb_putf(sb, "c%u", f->plan);
    put_group(sb, f->group);
    sg_sb_putf(sb, " %" PRId64 "..%" PRId64 " =", f->from, f->to);
    sg_num_put(sb, f->value);
    sb_putc(sb, ':');
    for (size_t i = 0; i < f->event_count; i++)
        sg_sb_putf(sb, " %" PRIu64, f->events[i]);
    if (f->all_events != f->event_count)
        sg_sb_putf(sb, " of %zu", f->all_events);
}

Str finds_text(Arena *a, const Correlator *c)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < sg_correlator_count(c); i++) {
        if (i > 0)
            sg_sb_put(&sb, STR("; "));
        put_found(&sb, sg_correlator_at(c, i));
    }
    return sb_str(&sb);
}
