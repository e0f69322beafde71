// test_correlate.c - what correlations find is what they find by definition,
// whatever order the hits come in.

#include "check.h"
#include "correlation_eval.h"
#include "prng.h"

#include <stdlib.h>

enum {
    ROUNDS = 4000,
    SLIP_ROUNDS = 1000, // until each slip must have been noticed
    MAX_PLANS = 3,
    MAX_EVENTS = 30,
    MAX_HITS = 4000,
    TICK = 250000, // timespans are a few of these: borders are met often
};

static const CorrelatorLimits limits = {100000, 100000, 100000, 10000, 1 << 30};

// ---- random correlations -------------------------------------------------

static const char *pick(Prng *r, const char *const *words)
{
    size_t n = 0;
    while (words[n] != NULL)
        n++;
    return words[prng_below(r, n)];
}

static void put_word(StrBuf *sb, Prng *r, const char *const *words)
{
    sg_sb_put(sb, str_of_literal(pick(r, words)));
}

typedef struct Refs {
    const char *names[3];
    size_t count;
} Refs;

static Refs random_refs(Prng *r, uint32_t plan)
{
    static const char *const rules[] = {"a", "b", "c", "d", NULL};
    static const char *const plans[] = {"c0", "c1"};
    Refs refs = {.count = 1 + prng_below(r, 3)};
    for (size_t i = 0; i < refs.count; i++)
        refs.names[i] = plan > 0 && prng_chance(r, 50)
                            ? plans[prng_below(r, plan)]
                            : pick(r, rules);
    return refs;
}

// Of all references from 'from' to 'to'.
static void put_expression(StrBuf *sb, Prng *r, const Refs *refs, size_t from,
                           size_t to)
{
    static const char *const words[] = {" and ", " or ", NULL};
    if (prng_chance(r, 25))
        sg_sb_put(sb, STR("not "));
    if (to - from == 1) {
        sg_sb_put(sb, str_of_literal(refs->names[from]));
        return;
    }
    size_t middle = from + 1 + prng_below(r, to - from - 1);
    sb_putc(sb, '(');
    put_expression(sb, r, refs, from, middle);
    put_word(sb, r, words);
    put_expression(sb, r, refs, middle, to);
    sb_putc(sb, ')');
}

static void put_thresholds(StrBuf *sb, Prng *r)
{
    static const char *const ops[] = {"gte", "gt",  "lt",  "lte",
                                      "eq",  "neq", "gte", NULL};
    static const char *const others[] = {"1", "1.5", "2", "3", "4", NULL};
    const char *op = pick(r, ops);
    sg_sb_putf(sb, "%s: %s", op, pick(r, others));
    if (prng_chance(r, 20))
        sg_sb_putf(sb, ", %s: %s", strcmp(op, "lt") == 0 ? "gt" : "lt",
                   pick(r, others));
}

static void put_condition(StrBuf *sb, Prng *r, const char *type,
                          const Refs *refs)
{
    static const char *const fields[] = {"f", "h", "f", "[h, u]", NULL};
    static const char *const single[] = {"f", "h", NULL};
    bool temporal = str_starts(str_of_literal(type), STR("temporal"));
    if (temporal && prng_chance(r, 30))
        return;
    sg_sb_put(sb, STR(", condition: "));
    if (temporal && prng_chance(r, 50)) {
        put_expression(sb, r, refs, 0, refs->count);
        return;
    }
    sb_putc(sb, '{');
    if (str_eq(str_of_literal(type), STR("value_count")))
        sg_sb_putf(sb, "field: %s, ", pick(r, fields));
    else if (str_starts(str_of_literal(type), STR("value_")))
        sg_sb_putf(sb, "field: %s, ", pick(r, single));
    if (str_eq(str_of_literal(type), STR("value_percentile")))
        sg_sb_putf(sb, "percentile: %u, ", (unsigned)prng_below(r, 100) + 1);
    put_thresholds(sb, r);
    sb_putc(sb, '}');
}

static const char *random_correlation(Arena *a, Prng *r, uint32_t plan)
{
    static const char *const types[] = {"event_count",
                                        "value_count",
                                        "temporal",
                                        "temporal_ordered",
                                        "value_sum",
                                        "value_avg",
                                        "value_median",
                                        "value_percentile",
                                        "event_count",
                                        "temporal_ordered",
                                        NULL};
    static const char *const groups[] = {
        "", ", group-by: [u]", ", group-by: [u]", ", group-by: [u, h]", NULL};
    StrBuf sb = sb_in(a);
    const char *type = pick(r, types);
    Refs refs = random_refs(r, plan);
    sg_sb_putf(&sb, "{type: %s, rules: [", type);
    for (size_t i = 0; i < refs.count; i++)
        sg_sb_putf(&sb, "%s%s", i > 0 ? ", " : "", refs.names[i]);
    sg_sb_putf(&sb, "], timespan: %us", (unsigned)prng_below(r, 3) + 1);
    put_word(&sb, r, groups);
    put_condition(&sb, r, type, &refs);
    sb_putc(&sb, '}');
    return sb_str(&sb).p;
}

// ---- random hits ---------------------------------------------------------

typedef struct Stream {
    Arena *arena;
    const Plans *plans;
    Hit hits[MAX_HITS];
    size_t count;
} Stream;

static Str random_value(Arena *a, Prng *r, const Correlation *c)
{
    static const char *const texts[] = {"x", "y", "X", "", NULL};
    static const char *const numbers[] = {"1",   "2.5", "-1",   "4",
                                          "1e1", "x",   "0.25", NULL};
    if (c->type != CORR_VALUE_COUNT)
        return str_of_literal(pick(r, numbers));
    StrBuf sb = sb_in(a);
    for (const StrItem *f = c->fields; f != NULL; f = f->next)
        sg_group_put(&sb, str_of_literal(pick(r, texts)));
    return sb_str(&sb);
}

static void add_hit(Stream *s, Prng *r, uint32_t plan, uint32_t ref, Time time,
                    uint64_t event, const char *user)
{
    static const char *const hosts[] = {"1", "2", NULL};
    const Plan *p = &s->plans->plans[plan];
    StrBuf group = sb_in(s->arena);
    if (p->group_count > 0)
        sg_group_put(&group, str_of_literal(user));
    if (p->group_count > 1)
        sg_group_put(&group, str_of_literal(pick(r, hosts)));
    Hit hit = {.plan = plan,
               .ref = ref,
               .time = time,
               .event = event,
               .group = sb_str(&group),
               .has_value = prng_chance(r, 90)};
    if (hit.has_value)
        hit.value = random_value(s->arena, r, p->correlation);
    if (s->count < MAX_HITS)
        s->hits[s->count++] = hit;
}

// The event matches a rule, and perhaps another one.
static void add_event(Stream *s, Prng *r, Time time, uint64_t event)
{
    static const char *const users[] = {"bob", "eve", "bob", NULL};
    size_t one = prng_below(r, 4), other = prng_below(r, 4);
    const char *user = pick(r, users);
    for (uint32_t plan = 0; plan < s->plans->count; plan++) {
        const RuleRef *ref = s->plans->plans[plan].correlation->rules;
        for (uint32_t i = 0; ref != NULL; ref = ref->next, i++) {
            size_t rule = (size_t)(ref->rule->name.p[0] - 'a');
            if (ref->rule->kind == RULE_CORRELATION ||
                (rule != one && rule != other))
                continue;
            for (size_t n = 1 + (prng_chance(r, 15) ? 1u : 0u); n > 0; n--)
                add_hit(s, r, plan, i, time, event, user);
        }
    }
}

static int compare_times(const void *a, const void *b)
{
    Time x = *(const Time *)a, y = *(const Time *)b;
    return (x > y) - (x < y);
}

// Times come as they are, plus up to 'delay'.
static void random_stream(Stream *s, Prng *r, Time delay)
{
    struct Arrival {
        Time at, time;
    } events[MAX_EVENTS];
    size_t n = 1 + prng_below(r, MAX_EVENTS);
    size_t ticks = 4 + prng_below(r, 60);
    for (size_t i = 0; i < n; i++) {
        Time time = (Time)prng_below(r, ticks) * TICK;
        if (prng_chance(r, 10))
            time += (Time)prng_below(r, 3) - 1;
        events[i].time = time;
        events[i].at = time + (Time)prng_below(r, (size_t)delay + 1);
    }
    qsort(events, n, sizeof *events, compare_times);
    for (size_t i = 0; i < n; i++)
        add_event(s, r, events[i].time, i);
}

// ---- finds as text -------------------------------------------------------

static int compare_lines(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char *line_of(Arena *a, const Found *f)
{
    StrBuf sb = sb_in(a);
    put_found(&sb, f);
    return sb_str(&sb).p;
}

static Str join(Arena *a, const char **lines, size_t count)
{
    StrBuf sb = sb_in(a);
    qsort(lines, count, sizeof *lines, compare_lines);
    for (size_t i = 0; i < count; i++) {
        sg_sb_put(&sb, str_of_literal(lines[i]));
        sb_putc(&sb, '\n');
    }
    return sb_str(&sb);
}

static Str expected(const Stream *s, Slip slip)
{
    EvalFinds finds =
        eval_correlations(s->arena, s->plans, s->hits, s->count, slip);
    const char **lines = arena_array(s->arena, const char *, finds.count);
    for (size_t i = 0; i < finds.count; i++)
        lines[i] = line_of(s->arena, &finds.items[i]);
    return join(s->arena, lines, finds.count);
}

typedef struct Lines {
    const char *items[MAX_HITS];
    size_t count;
} Lines;

static void take_finds(Arena *a, Correlator *c, Lines *lines)
{
    for (size_t i = 0; i < sg_correlator_count(c); i++) {
        assert_true(lines->count < MAX_HITS);
        lines->items[lines->count++] = line_of(a, sg_correlator_at(c, i));
    }
    sg_correlator_clear(c);
}

static Str found(const Stream *s, Prng *r, int64_t delay)
{
    Correlator *c = sg_correlator_create_limited(
        s->plans->plans, s->plans->count, delay, &limits);
    assert_non_null(c);
    Lines *lines = arena_new(s->arena, Lines);
    for (size_t i = 0; i < s->count; i++) {
        assert_int_equal(sg_correlator_add(c, &s->hits[i]), CORRELATE_OK);
        if (prng_chance(r, 10))
            take_finds(s->arena, c, lines);
    }
    assert_int_equal(sg_correlator_finish(c), CORRELATE_OK);
    take_finds(s->arena, c, lines);
    assert_int_equal(sg_correlator_losses(c)->late, 0);
    sg_correlator_destroy(c);
    return join(s->arena, lines->items, lines->count);
}

// ---- the law -------------------------------------------------------------

static void print_stream(const Stream *s, const char *const *texts)
{
    for (uint32_t i = 0; i < s->plans->count; i++)
        print_error("c%u: %s\n", i, texts[i]);
    for (size_t i = 0; i < s->count; i++) {
        const Hit *h = &s->hits[i];
        print_error("c%u.%u event %d at %ld: %.*s = %.*s\n", h->plan, h->ref,
                    (int)h->event, (long)h->time, STR_ARG(h->group),
                    STR_ARG(h->value));
    }
}

// Slips that were noticed are taken out of 'slips'.
static void check_round(Arena *a, Prng *r, unsigned *slips)
{
    const char *texts[MAX_PLANS];
    uint32_t count = 1 + (uint32_t)prng_below(r, MAX_PLANS);
    for (uint32_t i = 0; i < count; i++)
        texts[i] = random_correlation(a, r, i);
    Plans plans = parse_correlations(a, texts, count);
    Stream *s = arena_new(a, Stream);
    s->arena = a;
    s->plans = &plans;
    Time delay = (Time)prng_below(r, 12) * TICK / 2;
    random_stream(s, r, delay);
    Str right = expected(s, SLIP_NONE);
    Str at_end = found(s, r, -1), on_the_way = found(s, r, delay);
    if (!str_eq(at_end, right) || !str_eq(on_the_way, right))
        print_stream(s, texts);
    check_same(at_end, right, __FILE__, __LINE__);
    check_same(on_the_way, right, __FILE__, __LINE__);
    for (unsigned slip = SLIP_NONE + 1; slip < SLIP_COUNT; slip++)
        if ((*slips & 1u << slip) != 0 &&
            !str_eq(expected(s, (Slip)slip), right))
            *slips &= ~(1u << slip);
}

static void finds_are_those_of_the_definition(Arena *a)
{
    Prng r = prng_new();
    unsigned slips = (1u << SLIP_COUNT) - 2;
    for (int i = 0; i < ROUNDS; i++) {
        check_round(a, &r, &slips);
        check_that(i < SLIP_ROUNDS || slips == 0,
                   "after %d rounds nothing tells these slips from the "
                   "definition: bits 0x%x of enum Slip",
                   i, slips);
        sg_arena_reset(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(finds_are_those_of_the_definition),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
