// correlated_events.c - the events a correlation looks at, from all its rules.
//
// One search goes in as it is.  Of several, "multisearch" makes one stream,
// and each marks its events with the name of its rule.  multisearch takes
// streaming commands only, which "regex", "where", "eval" and "rename" are.
// The results of inner correlations are put after them with "append".

#include "base/fold.h"
#include "base/map.h"
#include "data/line_text.h"
#include "splunk/splunk.h"

// ---- names of our own ----------------------------------------------------

Str sg_spl_own_name(Emitter *em, const CorrelationInput *in, Str name)
{
    while (sg_correlation_uses(in->correlation, name) ||
           sg_is_listed(in->ir->fields, name)) {
        StrBuf sb = sb_in(em->arena);
        sg_sb_put(&sb, STR("sigma_"));
        sg_sb_put(&sb, name);
        name = sb_str(&sb);
    }
    return name;
}

// ---- labels --------------------------------------------------------------

// The name of a rule as it is written in the quotes of an expression.  In a
// search an asterisk would find the names of other rules, too.
static Str quoted_label(Arena *a, Str label)
{
    StrBuf line = sb_in(a), sb = sb_in(a);
    sg_put_one_line(&line, label);
    for (size_t i = 0; i < line.n; i++)
        if (line.p[i] == '*')
            line.p[i] = '_';
    sg_put_escaped(&sb, sb_str(&line), "\\\"", '\\');
    return sb_str(&sb);
}

// A search ignores the case of letters, names of rules do not: of two that
// differ in nothing else the second gets a number.
static void make_labels(Events *ev)
{
    Arena *a = ev->em->arena;
    Map labels = sg_map_in(a); // without case
    ev->labels = arena_array(a, Str, ev->in->count);
    for (size_t i = 0; i < ev->in->count; i++) {
        const BaseRule *base = &ev->in->rules[i];
        if (base->ref->first < i) {
            ev->labels[i] = ev->labels[base->ref->first];
            continue;
        }
        ev->labels[i] = quoted_label(a, base->label);
        while (sg_map_get(&labels, sg_fold(a, ev->labels[i])) != NULL) {
            StrBuf sb = sb_in(a);
            sg_sb_put(&sb, ev->labels[i]);
            sg_sb_putf(&sb, " #%zu", i + 1);
            ev->labels[i] = sb_str(&sb);
        }
        (void)sg_map_put(&labels, sg_fold(a, ev->labels[i]), &ev->labels[i]);
    }
}

static void make_times(Events *ev)
{
    ev->times = arena_array(ev->em->arena, Str, ev->in->count);
    for (size_t i = 0; i < ev->in->count; i++) {
        StrBuf sb = sb_in(ev->em->arena);
        sg_sb_putf(&sb, "time_%zu", i + 1);
        ev->times[i] = sg_spl_own_name(ev->em, ev->in, sb_str(&sb));
    }
}

Events sg_spl_events(Emitter *em, const CorrelationInput *in)
{
    bool temporal = sg_is_temporal(in->correlation);
    bool sliding = spl_options(em)->window == SPL_SLIDING;
    Events ev = {.em = em, .in = in, .labelled = temporal};
    ev.event_type = sg_spl_own_name(em, in, STR("event_type"));
    make_labels(&ev);
    if (sliding && temporal)
        make_times(&ev);
    ev.once = sliding && (in->correlation->type == CORR_EVENT_COUNT ||
                          in->correlation->type == CORR_VALUE_COUNT);
    return ev;
}

// ---- aliases -------------------------------------------------------------

static const AliasField *alias_field(const Alias *alias, const BaseRule *base)
{
    for (const AliasField *f = alias->fields; f != NULL; f = f->next)
        if (str_eq(f->rule, base->ref->text) && !str_eq(f->field, alias->name))
            return f;
    return NULL;
}

// Would renaming the fields one by one take one away that is still wanted, as
// itself or for another alias?
static bool is_tangled(const Correlation *c, const BaseRule *base)
{
    for (const Alias *x = c->aliases; x != NULL; x = x->next) {
        const AliasField *f = alias_field(x, base);
        if (f != NULL && sg_correlation_needs(c, f->field))
            return true;
        for (const Alias *y = c->aliases; f != NULL && y != NULL; y = y->next) {
            const AliasField *other = y == x ? NULL : alias_field(y, base);
            if (str_eq(y->name, f->field) ||
                (other != NULL && str_eq(other->field, f->field)))
                return true;
        }
    }
    return false;
}

static void put_rename(Emitter *em, const AliasField *f, const Alias *alias)
{
    sg_sb_put(&em->out, STR(" | rename "));
    sg_spl_put_field(em, &em->out, SPL_BY, f->field, f->span);
    sg_sb_put(&em->out, STR(" as "));
    sg_spl_put_field(em, &em->out, SPL_BY, alias->name, alias->span);
}

static const AliasField *needed_field(const Correlation *c, const Alias *alias,
                                      const BaseRule *base)
{
    return sg_correlation_needs(c, alias->name) ? alias_field(alias, base)
                                                : NULL;
}

// Through copies, for fields that are wanted twice.
static void put_copies(Emitter *em, const Correlation *c, const BaseRule *base)
{
    unsigned n = 0;
    for (const Alias *x = c->aliases; x != NULL; x = x->next) {
        const AliasField *f = needed_field(c, x, base);
        if (f == NULL)
            continue;
        sg_sb_putf(&em->out, "%ssigma_alias_%u=", n ? ", " : " | eval ", n + 1);
        sg_spl_put_field(em, &em->out, SPL_EVAL, f->field, f->span);
        n++;
    }
    n = 0;
    for (const Alias *x = c->aliases; x != NULL; x = x->next) {
        if (needed_field(c, x, base) == NULL)
            continue;
        sg_sb_putf(&em->out, " | rename sigma_alias_%u as ", ++n);
        sg_spl_put_field(em, &em->out, SPL_BY, x->name, x->span);
    }
}

static void put_aliases(const Events *ev, const BaseRule *base, bool all)
{
    const Correlation *c = ev->in->correlation;
    if (is_tangled(c, base)) {
        put_copies(ev->em, c, base);
        return;
    }
    for (const Alias *x = c->aliases; x != NULL; x = x->next) {
        const AliasField *f = alias_field(x, base);
        if (f != NULL && (all || sg_correlation_needs(c, x->name)))
            put_rename(ev->em, f, x);
    }
}

// ---- results of correlations ----------------------------------------------

bool sg_spl_is_order(const CorrelationInput *in)
{
    return in->correlation->type == CORR_TEMPORAL_ORDERED && in->count > 1;
}

Str sg_spl_result(Emitter *em, const CorrelationInput *in)
{
    const Correlation *c = in->correlation;
    Str name = STR("event_count");
    switch (c->type) {
    case CORR_EVENT_COUNT: break;
    case CORR_VALUE_COUNT: name = STR("value_count"); break;
    case CORR_VALUE_SUM: name = STR("value_sum"); break;
    case CORR_VALUE_AVG: name = STR("value_avg"); break;
    case CORR_VALUE_MEDIAN: name = STR("value_median"); break;
    case CORR_VALUE_PERCENTILE: name = STR("value_percentile"); break;
    case CORR_TEMPORAL:
    case CORR_TEMPORAL_ORDERED:
        if (sg_spl_is_order(in))
            return (Str){"", 0};
        name = c->expression ? STR("event_types") : STR("event_type_count");
    }
    return sg_spl_own_name(em, in, name);
}

// ---- what rules can give ---------------------------------------------------

// max_subsearch_depth in limits.conf
enum { MAX_SUBSEARCH_DEPTH = 8 };

// A rule that the list names twice, by name and by id perhaps, finds its events
// once.
static size_t count_queries(const CorrelationInput *in)
{
    size_t n = 0;
    for (size_t i = 0; i < in->count; i++)
        n += sg_is_first_ref(in, i) ? in->rules[i].count : 0;
    return n;
}

// Nested subsearches; what comes first is in none.
static unsigned subsearch_depth(const CorrelationInput *in)
{
    size_t queries = count_queries(in);
    bool first = queries == 0;
    unsigned deepest = queries > 1 ? 1 : 0;
    for (size_t i = 0; i < in->count; i++) {
        const CorrelationInput *inner = sg_inner_input(in, i);
        if (inner == NULL || !sg_is_first_ref(in, i))
            continue;
        unsigned depth = subsearch_depth(inner) + (first ? 0 : 1);
        deepest = depth > deepest ? depth : deepest;
        first = false;
    }
    return deepest;
}

// What a rule calls the field that the correlation knows by this name.
static Str name_in(const Correlation *c, const BaseRule *base, Str name)
{
    for (const Alias *x = c->aliases; x != NULL; x = x->next) {
        const AliasField *f = alias_field(x, base);
        if (f != NULL && str_eq(x->name, name))
            return f->field;
    }
    return name;
}

// After "stats" there is nothing but groups and what was counted.
static void check_field(Emitter *em, const CorrelationInput *in, size_t rule,
                        const StrItem *item, Str result)
{
    const BaseRule *base = &in->rules[rule];
    Str field = name_in(in->correlation, base, item->text);
    if (str_eq(field, STR("_time")) || str_eq(field, result) ||
        sg_is_listed(sg_inner_input(in, rule)->correlation->group_by, field))
        return;
    sg_emit_error(em, SG_correlation_nested, item->span,
                  "the results of '%.*s' have no field '%.*s'",
                  STR_ARG(base->ref->text), STR_ARG(field));
    if (result.n > 0)
        sg_diag_hint(em->diags, "they have '%.*s' and the fields of 'group-by'",
                     STR_ARG(result));
    else
        sg_diag_hint(em->diags, "add it to 'group-by' there, or give an alias "
                                "for a field that is");
}

static void check_inner(Emitter *em, const CorrelationInput *in, size_t rule)
{
    const Correlation *c = in->correlation;
    Str result = {"", 0}; // only adjacent windows hand it on
    if (spl_options(em)->window == SPL_TUMBLING)
        result = sg_spl_result(em, sg_inner_input(in, rule));
    for (const StrItem *x = c->group_by; x != NULL; x = x->next)
        check_field(em, in, rule, x, (Str){"", 0});
    for (const StrItem *x = c->fields; x != NULL; x = x->next)
        check_field(em, in, rule, x, result);
}

void sg_spl_check_events(Emitter *em, const CorrelationInput *in)
{
    for (size_t i = 0; i < in->count; i++)
        if (sg_inner_input(in, i) != NULL)
            check_inner(em, in, i);
    if (subsearch_depth(in) > MAX_SUBSEARCH_DEPTH)
        sg_emit_error(em, SG_correlation_nested, in->correlation->span,
                      "subsearches nested more than %d deep",
                      MAX_SUBSEARCH_DEPTH);
}

// ---- the search ----------------------------------------------------------

static void put_label(const Events *ev, size_t rule)
{
    StrBuf *out = &ev->em->out;
    sg_sb_put(out, STR(" | eval "));
    if (ev->times != NULL) {
        sg_sb_put(out, ev->times[rule]);
        sg_sb_put(out, STR("=_time"));
        return;
    }
    sg_sb_put(out, ev->event_type);
    sg_sb_put(out, STR("=\""));
    sg_sb_put(out, ev->labels[rule]);
    sb_putc(out, '"');
}

static void put_branches(const Events *ev, size_t rule)
{
    const BaseRule *base = &ev->in->rules[rule];
    StrBuf *out = &ev->em->out;
    for (size_t i = 0; i < base->count; i++) {
        sg_sb_put(out, STR("\n[ search "));
        sg_sb_put(out, base->queries[i]);
        put_label(ev, rule);
        put_aliases(ev, base, true);
        sg_sb_put(out, STR(" ]"));
    }
}

static void put_only(const Events *ev, size_t rule)
{
    const BaseRule *base = &ev->in->rules[rule];
    sg_sb_put(&ev->em->out, base->queries[0]);
    if (ev->labelled)
        put_label(ev, rule);
    put_aliases(ev, base, false);
}

// The text of an inner correlation.  What is wrong in one that gives its own
// query is reported there.
static Str inner_search(Emitter *em, const CorrelationInput *in, size_t rule)
{
    const RuleRef *ref = in->rules[rule].ref;
    StrBuf outer = em->out;
    DiagList *diags = em->diags, unheard;
    sg_diag_init(&unheard, em->arena);
    em->out = sb_in(em->arena);
    if (!ref->rule->silent)
        em->diags = &unheard;
    sg_spl_put_inner(em, sg_inner_input(in, rule));
    Str text = sb_str(&em->out);
    em->out = outer;
    em->diags = diags;
    if (em->failed)
        sg_emit_error(em, SG_base_rule, ref->span,
                      "the rule '%.*s' gives no query", STR_ARG(ref->text));
    return text;
}

// append runs a search with "stats" in it, which multisearch refuses.
static void put_inner(const Events *ev, size_t rule, bool first)
{
    StrBuf *out = &ev->em->out;
    Str text = inner_search(ev->em, ev->in, rule);
    if (!first)
        sg_sb_put(out, STR("\n| append\n[ "));
    if (!first && !(text.n > 0 && text.p[0] == '|'))
        sg_sb_put(out, STR("search "));
    sg_sb_put(out, text);
    if (ev->labelled)
        put_label(ev, rule);
    put_aliases(ev, &ev->in->rules[rule], false);
    if (!first)
        sg_sb_put(out, STR(" ]"));
}

static bool has_renames(const Events *ev, const BaseRule *base)
{
    const Alias *x = ev->in->correlation->aliases;
    for (; x != NULL; x = x->next)
        if (alias_field(x, base) != NULL)
            return true;
    return false;
}

// A bar outside of quotes.
static bool has_commands(Str query)
{
    bool quoted = false;
    for (size_t i = 0; i < query.n; i++) {
        char c = query.p[i];
        if (c == '"')
            quoted = !quoted;
        else if (c == '\\' && quoted)
            i++;
        else if (c == '|' && !quoted)
            return true;
    }
    return false;
}

// One search finds what any of them finds, each event once, where none of them
// has commands after it.
static bool is_one_search(const Events *ev)
{
    for (size_t i = 0; i < ev->in->count; i++) {
        const BaseRule *base = &ev->in->rules[i];
        if (base->count > 0 && has_renames(ev, base))
            return false;
        for (size_t k = 0; k < base->count; k++)
            if (has_commands(base->queries[k]))
                return false;
    }
    return ev->once;
}

bool sg_spl_has_copies(const Events *ev)
{
    return count_queries(ev->in) > 1 && !is_one_search(ev);
}

static void put_one_search(const Events *ev)
{
    StrBuf *out = &ev->em->out;
    const char *lead = "(";
    for (size_t i = 0; i < ev->in->count; i++) {
        const BaseRule *base = &ev->in->rules[i];
        for (size_t k = 0; sg_is_first_ref(ev->in, i) && k < base->count; k++) {
            sg_sb_put(out, str_of_literal(lead));
            sg_sb_put(out, base->queries[k]);
            sb_putc(out, ')');
            lead = " OR (";
        }
    }
}

// Splunk numbers the events of an index on each of its servers.
void sg_spl_put_once(const Events *ev)
{
    StrBuf *out = &ev->em->out;
    const Correlation *c = ev->in->correlation;
    sg_sb_put(out, STR("\n| dedup keepnull=t index splunk_server _cd"));
    for (const StrItem *f = c->group_by; f != NULL; f = f->next) {
        sb_putc(out, ' ');
        sg_spl_put_field(ev->em, out, SPL_BY, f->text, f->span);
    }
}

static void put_found(const Events *ev)
{
    size_t only = 0;
    if (count_queries(ev->in) == 1) {
        while (ev->in->rules[only].count == 0)
            only++;
        put_only(ev, only);
        return;
    }
    if (is_one_search(ev)) {
        put_one_search(ev);
        return;
    }
    sg_sb_put(&ev->em->out, STR("| multisearch"));
    for (size_t i = 0; i < ev->in->count; i++)
        if (sg_is_first_ref(ev->in, i))
            put_branches(ev, i);
    if (ev->once && ev->in->correlation->type == CORR_EVENT_COUNT)
        sg_spl_put_once(ev);
}

void sg_spl_put_events(const Events *ev)
{
    bool first = count_queries(ev->in) == 0;
    if (!first)
        put_found(ev);
    for (size_t i = 0; i < ev->in->count; i++) {
        if (ev->em->failed || sg_inner_input(ev->in, i) == NULL ||
            !sg_is_first_ref(ev->in, i))
            continue;
        put_inner(ev, i, first);
        first = false;
    }
}
