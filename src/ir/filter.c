// filter.c - filters applied to rules.

#include "ir/filter.h"

typedef struct FilterIr {
    const Rule *rule;
    Str prefix; // makes the names of its detections differ from all others
    bool used;
} FilterIr;

// A filter that names the rule.
typedef struct NamedFilter NamedFilter;
struct NamedFilter {
    NamedFilter *next;
    FilterIr *filter;
};

struct Filters {
    Rule *const *rules;
    size_t rule_count;
    FilterIr *all; // in the order of the rules
    size_t count;
    FilterIr **any; // those for all rules of a log source
    size_t any_count;
    NamedFilter **named; // by rule
};

// ---- does it fit? --------------------------------------------------------

// What the filter leaves out matches everything.
static bool part_fits(Str wanted, Str part)
{
    return wanted.p == NULL || (part.p != NULL && str_eq(wanted, part));
}

static bool logsource_fits(const Logsource *filter, const Logsource *rule)
{
    while (filter != NULL && !(part_fits(filter->category, rule->category) &&
                               part_fits(filter->product, rule->product) &&
                               part_fits(filter->service, rule->service)))
        filter = filter->next;
    return filter != NULL;
}

// A filter takes events away from all of the rule, so it must know all of the
// log sources that the rule lists.
static bool all_logsources_fit(const Logsource *filter, const Logsource *rule)
{
    while (rule != NULL && logsource_fits(filter, rule))
        rule = rule->next;
    return rule == NULL;
}

static bool fits(const FilterIr *filter, const Rule *rule)
{
    return rule->kind == RULE_DETECTION && !rule->spoilt &&
           all_logsources_fit(&filter->rule->logsource, &rule->logsource);
}

// ---- conditions ----------------------------------------------------------

typedef struct Renaming {
    Arena *arena;
    const FilterIr *filter;
} Renaming;

static Str prefixed(const Renaming *r, Str name)
{
    Str prefix = r->filter->prefix;
    char *p = sg_arena_bytes(r->arena, prefix.n + name.n + 1);
    memcpy(p, prefix.p, prefix.n);
    memcpy(p + prefix.n, name.p, name.n);
    p[prefix.n + name.n] = '\0';
    return str_of(p, prefix.n + name.n);
}

static Cond *new_cond(const Renaming *r, CondKind kind, Span span)
{
    Cond *c = arena_new(r->arena, Cond);
    c->kind = kind;
    c->span = span;
    return c;
}

// A selector selects among the filter's own detections, whatever the rule has:
// it becomes their names.
static Cond *named(const Renaming *r, const Cond *c, CondKind kind)
{
    Cond *list = new_cond(r, kind, c->span);
    Cond **tail = &list->first;
    for (const Detection *d = r->filter->rule->detections; d != NULL;
         d = d->next) {
        if (!sg_cond_selects(c->name, d->name))
            continue;
        *tail = new_cond(r, COND_NAME, c->span);
        (*tail)->name = prefixed(r, d->name);
        tail = &(*tail)->next;
    }
    return list;
}

static Cond *renamed(const Renaming *r, const Cond *c)
{
    if (c->kind == COND_ALL_OF || c->kind == COND_ANY_OF)
        return named(r, c, c->kind == COND_ALL_OF ? COND_AND : COND_OR);
    Cond *to = new_cond(r, c->kind, c->span);
    if (c->kind == COND_NAME)
        to->name = prefixed(r, c->name);
    Cond **tail = &to->first;
    for (const Cond *x = c->first; x != NULL; x = x->next) {
        *tail = renamed(r, x);
        tail = &(*tail)->next;
    }
    return to;
}

// ---- the filters of a collection -----------------------------------------

static void add_filter(Arena *a, Filters *f, const Rule *rule)
{
    StrBuf prefix = sb_in(a);
    sg_sb_putf(&prefix, "_filt_%zu_", f->count);
    FilterIr *filter = &f->all[f->count++];
    *filter = (FilterIr){.rule = rule, .prefix = sb_str(&prefix)};
    if (rule->filter->any)
        f->any[f->any_count++] = filter;
}

// From the last filter to the first, so that lists have them in their order.
static void list_names(Arena *a, Filters *f)
{
    for (size_t i = f->count; i-- > 0;) {
        FilterIr *filter = &f->all[i];
        const RuleRef *ref = filter->rule->filter->rules;
        for (; ref != NULL; ref = ref->next) {
            if (ref->rule == NULL || !fits(filter, ref->rule))
                continue;
            NamedFilter **list = &f->named[ref->rule->index];
            if (*list != NULL && (*list)->filter == filter)
                continue; // named twice
            NamedFilter *named = arena_new(a, NamedFilter);
            *named = (NamedFilter){*list, filter};
            *list = named;
            filter->used = true;
        }
    }
}

static bool fits_any(const Filters *f, const FilterIr *filter)
{
    for (size_t i = 0; i < f->rule_count; i++)
        if (fits(filter, f->rules[i]))
            return true;
    return false;
}

static bool is_sound_filter(const Rule *rule)
{
    return rule->kind == RULE_FILTER && !rule->spoilt;
}

// 'all' is allocated once for all of them: the other lists point into it.
const Filters *sg_filters_new(Arena *a, Rule *const *rules, size_t count)
{
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        n += is_sound_filter(rules[i]);
    Filters *f = arena_new(a, Filters);
    *f = (Filters){.rules = rules, .rule_count = count};
    if (n == 0)
        return f;
    f->all = arena_array(a, FilterIr, n);
    f->any = arena_array(a, FilterIr *, n);
    f->named = arena_array(a, NamedFilter *, count);
    for (size_t i = 0; i < count; i++)
        if (is_sound_filter(rules[i]))
            add_filter(a, f, rules[i]);
    list_names(a, f);
    for (size_t i = 0; i < f->any_count; i++)
        f->any[i]->used = fits_any(f, f->any[i]);
    return f;
}

bool sg_filters_exist(const Filters *f)
{
    return f->count > 0;
}

size_t sg_filters_unused(const Filters *f, size_t from)
{
    for (size_t i = 0; i < f->count; i++)
        if (!f->all[i].used && f->all[i].rule->index >= from)
            return f->all[i].rule->index;
    return f->rule_count;
}

// ---- filters of one rule -------------------------------------------------

// The filters of one rule, in the order of filters: those that name it and
// those for all, merged.
typedef struct Fitting {
    const Filters *filters;
    const Rule *rule;
    size_t any; // the next one
    const NamedFilter *named;
} Fitting;

static const FilterIr *next_fitting(Fitting *x)
{
    const Filters *f = x->filters;
    while (x->any < f->any_count && !fits(f->any[x->any], x->rule))
        x->any++;
    const FilterIr *any = x->any < f->any_count ? f->any[x->any] : NULL;
    const FilterIr *named = x->named ? x->named->filter : NULL;
    if (named != NULL && (any == NULL || named < any)) {
        x->named = x->named->next;
        return named;
    }
    x->any++;
    return any;
}

static Fitting fitting(const Filters *f, const Rule *rule)
{
    const NamedFilter *named = f->count > 0 ? f->named[rule->index] : NULL;
    return (Fitting){.filters = f, .rule = rule, .named = named};
}

size_t sg_filters_of(Arena *a, const Filters *f, const Rule *rule,
                     const Rule ***filters)
{
    size_t n = 0;
    size_t cap = 0;
    *filters = NULL;
    if (f->count == 0 || rule->kind != RULE_DETECTION)
        return 0;
    Fitting x = fitting(f, rule);
    const FilterIr *filter;
    while ((filter = next_fitting(&x)) != NULL) {
        arena_grow(a, *filters, n, &cap);
        (*filters)[n++] = filter->rule;
    }
    return n;
}

// Copies of these structs alone, so that they can be linked anew; with a
// filter's prefix.
static DetectionIr **append_detections(const Renaming *r, DetectionIr **tail,
                                       const DetectionIr *d)
{
    for (; d != NULL; d = d->next) {
        *tail = arena_new(r->arena, DetectionIr);
        **tail = *d;
        if (r->filter != NULL) {
            (*tail)->name = prefixed(r, d->name);
            (*tail)->of_filter = true;
        }
        tail = &(*tail)->next;
    }
    return tail;
}

// The rule's own root is shared, all but the struct that is linked anew.
static const Cond *with_filters(Arena *a, const Cond *root, Fitting x)
{
    Cond *all = arena_new(a, Cond);
    *all = (Cond){.kind = COND_AND, .span = root->span};
    all->first = arena_new(a, Cond);
    *all->first = *root;
    Cond **tail = &all->first->next;
    const FilterIr *filter;
    while ((filter = next_fitting(&x)) != NULL) {
        *tail = renamed(&(Renaming){a, filter}, filter->rule->conditions->root);
        tail = &(*tail)->next;
    }
    return all;
}

static ConditionIr *conditions_with_filters(Arena *a, const Filters *f,
                                            const Rule *rule)
{
    ConditionIr *first = NULL;
    ConditionIr **tail = &first;
    for (const ConditionIr *c = rule->ir->conditions; c; c = c->next) {
        *tail = arena_new(a, ConditionIr);
        (*tail)->source = c->source;
        (*tail)->root = with_filters(a, c->root, fitting(f, rule));
        tail = &(*tail)->next;
    }
    return first;
}

// The detections of each filter are renamed apart: two filters may use the same
// names, and so may the rule.
const RuleIr *sg_filters_apply(Arena *a, const Filters *f, const Rule *rule)
{
    Fitting x = fitting(f, rule);
    const FilterIr *filter = next_fitting(&x);
    if (filter == NULL)
        return rule->ir;
    RuleIr *ir = arena_new(a, RuleIr);
    *ir = *rule->ir;
    DetectionIr **tail = append_detections(
        &(Renaming){a, NULL}, &ir->detections, rule->ir->detections);
    for (; filter != NULL; filter = next_fitting(&x))
        tail = append_detections(&(Renaming){a, filter}, tail,
                                 filter->rule->ir->detections);
    ir->conditions = conditions_with_filters(a, f, rule);
    return ir;
}
