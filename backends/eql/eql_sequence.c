// eql_sequence.c - correlation rules as sequences.
//
//     sequence by user.name with maxspan=299999ms
//       [any where ...]
//       [any where ...]
//
// Elasticsearch keeps, for each key and step, the sequences that wait for the
// next step, and an event takes the latest of them that began before it
// (SequenceMatcher.match(), OrdinalGroup.trimBefore()).  Steps of different
// rules so find an order if there is one within the span, since the latest has
// the latest beginning, too; and n steps of one rule are each n consecutive
// events.  "maxspan" takes what is that far apart, Sigma does not: a
// millisecond less, as times have no smaller part.

#include "base/num.h"
#include "eql/eql.h"
#include "sigma/correlation.h"

enum { MAX_RUNS = 100, MAX_PERMUTED = 3 };

typedef struct Sequence {
    Emitter *em;
    const CorrelationInput *in;
    const Correlation *correlation;
    Str *steps;     // "any where ...", one for each rule
    size_t *keep;   // the first reference to each rule
    size_t count;   // of these
    StrItem **tail; // of the queries after the first
} Sequence;

// How many events "gte: n" and "gt: n" want at least; 0: something else.
static unsigned least(const Correlation *c)
{
    const Threshold *t = c->thresholds;
    double number;
    if (t == NULL || t->next != NULL || !sg_num_parse(t->number, &number) ||
        number < 0 || number > MAX_RUNS)
        return 0;
    unsigned whole = (unsigned)number;
    if (t->op == CORR_GT)
        return whole + 1;
    return t->op == CORR_GTE ? whole + (number > whole) : 0;
}

// ---- what cannot be said -------------------------------------------------

static void refuse(Sequence *s, Span where, const char *why)
{
    sg_emit_error(s->em, SG_correlation_target, where, "%s", why);
    sg_diag_hint(s->em->diags, "-t esql can express this");
}

static bool is_same_list(const StrItem *a, const StrItem *b)
{
    while (a != NULL && b != NULL && str_eq(a->text, b->text)) {
        a = a->next;
        b = b->next;
    }
    return a == NULL && b == NULL;
}

// A count of events is a step that repeats.  Only the first: what is counted
// may begin before the step in front of it.
static bool is_step(const Sequence *s, size_t rule)
{
    const CorrelationInput *inner = sg_inner_input(s->in, rule);
    const Correlation *c = inner->correlation;
    if (rule != 0 || s->correlation->type != CORR_TEMPORAL_ORDERED ||
        c->type != CORR_EVENT_COUNT || least(c) == 0 || least(c) > MAX_RUNS ||
        c->aliases != NULL || s->correlation->aliases != NULL ||
        !is_same_list(c->group_by, s->correlation->group_by))
        return false;
    for (size_t i = 0; i < inner->count; i++)
        if (inner->rules[i].count == 0)
            return false;
    return true;
}

static void check_rules(Sequence *s)
{
    for (size_t i = 0; i < s->in->count; i++) {
        const RuleRef *ref = s->in->rules[i].ref;
        if (ref->rule->kind == RULE_CORRELATION && !is_step(s, i))
            sg_emit_error(s->em, SG_correlation_nested, ref->span,
                          "a sequence of EQL has no steps that are sequences; "
                          "only its first may be a count of events by the same "
                          "fields");
    }
}

// ---- steps ---------------------------------------------------------------

static Str condition_of(Str query)
{
    Str head = STR("any where ");
    return str_starts(query, head) ? str_slice(query, head.n, query.n) : query;
}

// A rule with several conditions finds what any of them finds.
static void put_any_of(StrBuf *out, const BaseRule *base)
{
    for (size_t k = 0; k < base->count; k++) {
        sg_sb_put(out, k > 0 ? STR(" or ") : STR(""));
        sb_putc(out, '(');
        sg_sb_put(out, condition_of(base->queries[k]));
        sb_putc(out, ')');
    }
}

static Str any_rule(Arena *a, const CorrelationInput *in)
{
    StrBuf out = sb_in(a);
    bool first = true;
    sg_sb_put(&out, STR("any where ("));
    for (size_t i = 0; i < in->count; i++) {
        if (!sg_is_first_ref(in, i))
            continue;
        sg_sb_put(&out, first ? STR("") : STR(" or "));
        put_any_of(&out, &in->rules[i]);
        first = false;
    }
    sb_putc(&out, ')');
    return sb_str(&out);
}

static Str step_of(Sequence *s, size_t rule)
{
    const BaseRule *base = &s->in->rules[rule];
    StrBuf out = sb_in(s->em->arena);
    if (sg_inner_input(s->in, rule) != NULL)
        return any_rule(s->em->arena, sg_inner_input(s->in, rule));
    if (base->count == 1)
        return base->queries[0];
    sg_sb_put(&out, STR("any where "));
    put_any_of(&out, base);
    return sb_str(&out);
}

static void make_steps(Sequence *s)
{
    s->steps = arena_array(s->em->arena, Str, s->in->count);
    s->keep = arena_array(s->em->arena, size_t, s->in->count);
    for (size_t i = 0; i < s->in->count; i++) {
        s->steps[i] = step_of(s, i);
        if (sg_is_first_ref(s->in, i))
            s->keep[s->count++] = i;
    }
}

// ---- keys ----------------------------------------------------------------

static Str key_of(const Sequence *s, const StrItem *group, size_t rule)
{
    const Alias *x = s->correlation->aliases;
    while (x != NULL && !str_eq(x->name, group->text))
        x = x->next;
    for (const AliasField *f = x ? x->fields : NULL; f != NULL; f = f->next)
        if (str_eq(f->rule, s->in->rules[rule].ref->text))
            return f->field;
    return group->text;
}

// Do all rules have the same keys?
static bool has_own_keys(const Sequence *s)
{
    const StrItem *g = s->correlation->group_by;
    for (; g != NULL; g = g->next)
        for (size_t i = 1; i < s->in->count; i++)
            if (!str_eq(key_of(s, g, 0), key_of(s, g, i)))
                return true;
    return false;
}

// A key may be named once.
static bool is_repeated(const Sequence *s, const StrItem *group, size_t rule)
{
    const StrItem *g = s->correlation->group_by;
    for (; g != group; g = g->next)
        if (str_eq(key_of(s, g, rule), key_of(s, group, rule)))
            return true;
    return false;
}

// " by a, b": an event without one of them is left out.
static void put_keys(const Sequence *s, StrBuf *out, size_t rule)
{
    const StrItem *g = s->correlation->group_by;
    for (; g != NULL; g = g->next) {
        if (is_repeated(s, g, rule) && !has_own_keys(s))
            continue;
        sg_sb_put(out, g == s->correlation->group_by ? STR(" by ") : STR(", "));
        sg_eql_put_key(s->em, out, key_of(s, g, rule), g->span);
    }
}

// ---- sequences -----------------------------------------------------------

// What is counted may begin that much earlier than it is found.
static uint64_t span_of(const Sequence *s)
{
    uint64_t seconds = s->correlation->timespan.seconds;
    for (size_t i = 0; i < s->in->count; i++) {
        const CorrelationInput *inner = sg_inner_input(s->in, i);
        seconds += inner != NULL ? inner->correlation->timespan.seconds : 0;
    }
    return seconds;
}

static void put_head(const Sequence *s, StrBuf *out)
{
    sg_sb_put(out, STR("sequence"));
    if (!has_own_keys(s))
        put_keys(s, out, 0);
    sg_sb_putf(out, " with maxspan=%llums",
               (unsigned long long)span_of(s) * 1000 - 1);
}

static void put_step(const Sequence *s, StrBuf *out, Str event, size_t rule)
{
    const CorrelationInput *inner = sg_inner_input(s->in, rule);
    unsigned runs = inner != NULL ? least(inner->correlation) : 1;
    sg_sb_put(out, STR("\n  ["));
    sg_sb_put(out, event);
    sb_putc(out, ']');
    if (has_own_keys(s))
        put_keys(s, out, rule);
    if (runs > 1)
        sg_sb_putf(out, " with runs=%u", runs);
}

static void note_calendar(const Sequence *s)
{
    const Timespan *t = &s->correlation->timespan;
    if (t->unit == 'M' || t->unit == 'y')
        sg_emit_warn(s->em, SG_eql_calendar, t->span,
                     "all months, and all years, are taken to be equally long");
}

// One span is all that a sequence has.
static void note_nested(const Sequence *s)
{
    for (size_t i = 0; i < s->in->count; i++)
        if (sg_inner_input(s->in, i) != NULL)
            sg_emit_warn(s->em, SG_eql_nested, s->in->rules[i].ref->span,
                         "what this counts may be as far apart as the whole "
                         "sequence, %llu seconds",
                         (unsigned long long)span_of(s));
}

static void note_steps(const Sequence *s)
{
    note_calendar(s);
    note_nested(s);
    sg_emit_warn(s->em, SG_eql_steps, s->correlation->span,
                 "EQL takes an event for one step only, and puts events of the "
                 "same time in an order of its own");
}

// The rules in one order.
static Str sequence_of(const Sequence *s, Arena *a, const size_t *order,
                       size_t count)
{
    StrBuf out = sb_in(a);
    put_head(s, &out);
    for (size_t i = 0; i < count; i++)
        put_step(s, &out, s->steps[order[i]], order[i]);
    return sb_str(&out);
}

static void put_ordered(Sequence *s)
{
    size_t *order = arena_array(s->em->arena, size_t, s->in->count);
    for (size_t i = 0; i < s->in->count; i++)
        order[i] = i;
    sg_sb_put(&s->em->out, sequence_of(s, s->em->arena, order, s->in->count));
    note_steps(s);
}

// One more query: the first is the text that is returned.
static void add_query(Sequence *s, const size_t *order)
{
    if (s->em->out.n == 0) {
        sg_sb_put(&s->em->out, sequence_of(s, s->em->arena, order, s->count));
        return;
    }
    StrItem *more = arena_new(s->em->kept, StrItem);
    more->text = sequence_of(s, s->em->kept, order, s->count);
    *s->tail = more;
    s->tail = &more->next;
}

// Every order of the rules; the first 'at' places are settled.
static void add_orders(Sequence *s, size_t *order, size_t at)
{
    if (at == s->count)
        add_query(s, order);
    for (size_t i = at; i < s->count; i++) {
        size_t one = order[at];
        order[at] = order[i];
        order[i] = one;
        add_orders(s, order, at + 1);
        order[i] = order[at];
        order[at] = one;
    }
}

static void put_any_order(Sequence *s)
{
    if (s->count > MAX_PERMUTED || s->count < 2) {
        refuse(s, s->correlation->span,
               "each order of the rules is a sequence of its own, which is "
               "done for two or three rules");
        return;
    }
    size_t *order = arena_array(s->em->arena, size_t, s->count);
    for (size_t i = 0; i < s->count; i++)
        order[i] = s->keep[i];
    StrItem *more = NULL;
    s->tail = &more;
    add_orders(s, order, 0);
    s->em->more = more;
    note_steps(s);
    sg_emit_warn(s->em, SG_eql_orders, s->correlation->span,
                 "each order of the rules is a query of its own");
}

// ---- counting ------------------------------------------------------------

// One event of any rule is any of them; a sequence has at least two.
static void put_single(Sequence *s, Str event)
{
    sg_sb_put(&s->em->out, event);
    const StrItem *g = s->correlation->group_by;
    for (; g != NULL; g = g->next) {
        sg_sb_put(&s->em->out, STR(" and "));
        sg_eql_put_key(s->em, &s->em->out, key_of(s, g, 0), g->span);
        sg_sb_put(&s->em->out, STR(" != null"));
    }
}

static void put_runs(Sequence *s)
{
    unsigned runs = least(s->correlation);
    if (runs == 0 || runs > MAX_RUNS) {
        refuse(s, s->correlation->condition,
               "a sequence repeats a step 1 to 100 times: it cannot tell that "
               "there are no more");
        return;
    }
    if (has_own_keys(s)) {
        refuse(s, s->correlation->span,
               "a step that repeats has the same fields in all rules");
        return;
    }
    Str event = s->count == 1 && s->in->rules[0].count == 1 && runs > 1
                    ? s->steps[0]
                    : any_rule(s->em->arena, s->in);
    if (runs == 1) {
        put_single(s, event);
        return;
    }
    put_head(s, &s->em->out);
    put_step(s, &s->em->out, event, 0);
    sg_sb_putf(&s->em->out, " with runs=%u", runs);
    note_calendar(s);
    sg_emit_warn(s->em, SG_eql_runs, s->correlation->span,
                 "each event that completes a run is a result: a long burst "
                 "has many");
}

// ---- the whole -----------------------------------------------------------

static void put_type(Sequence *s)
{
    const Correlation *c = s->correlation;
    switch (c->type) {
    case CORR_EVENT_COUNT: put_runs(s); return;
    case CORR_TEMPORAL:
    case CORR_TEMPORAL_ORDERED:
        if (!sg_wants_all_rules(c))
            refuse(s, c->condition, "a sequence has all of its steps");
        else if (c->type == CORR_TEMPORAL)
            put_any_order(s);
        else if (s->in->count < 2)
            refuse(s, c->span, "a sequence has at least two steps");
        else
            put_ordered(s);
        return;
    case CORR_VALUE_COUNT:
    case CORR_VALUE_SUM:
    case CORR_VALUE_AVG:
    case CORR_VALUE_PERCENTILE:
    case CORR_VALUE_MEDIAN:
        refuse(s, c->span, "EQL cannot compare values of several events");
        return;
    }
}

void sg_eql_correlate(Emitter *em, const CorrelationInput *in)
{
    Sequence s = {.em = em, .in = in, .correlation = in->correlation};
    check_rules(&s);
    if (em->failed)
        return;
    make_steps(&s);
    put_type(&s);
}
