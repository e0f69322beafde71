// test_eql_streams.c - sequences of EQL find the groups in which correlations
// hold, and at the first event with which they do.

#include <sigcc/sigcc.h>

#include "base/ascii.h"
#include "check.h"
#include "correlation_eval.h"
#include "eql_eval.h"
#include "sigma/correlation.h"
#include "stream_events.h"

#include <stdio.h>

enum { STREAMS = 5000, ALL_STREAMS = 10000, PER_RULE = 20, MAX_STEPS = 110 };

// ---- sequences -------------------------------------------------------------
//
// "EQL syntax reference", "Sequences" and "State expressions": for each key one
// sequence waits in each state; a newer one takes its place.

typedef struct Step {
    Str condition; // "any where ..."
    Str keys;      // "u, h"; of all steps, or of this one
} Step;

typedef struct Sequence {
    Step steps[MAX_STEPS];
    size_t count;
    Time span; // events that far apart are together
} Sequence;

typedef struct Text {
    Str in;
    size_t at;
    bool bad;
} Text;

static bool pass(Text *t, const char *word)
{
    Str w = str_of_literal(word);
    while (t->at < t->in.n && is_blank(t->in.p[t->at]))
        t->at++;
    if (!str_starts(str_slice(t->in, t->at, t->in.n), w))
        return false;
    t->at += w.n;
    return true;
}

static long read_number(Text *t)
{
    long number = 0;
    t->bad = t->bad || t->at == t->in.n || !is_digit(t->in.p[t->at]);
    while (t->at < t->in.n && is_digit(t->in.p[t->at]))
        number = number * 10 + (t->in.p[t->at++] - '0');
    return number;
}

// name { "," name }; tests have plain names.
static Str read_keys(Text *t)
{
    size_t from = t->at, end = t->at;
    do {
        while (t->at < t->in.n && t->in.p[t->at] == ' ')
            t->at++;
        while (t->at < t->in.n && is_word(t->in.p[t->at]))
            t->at++;
        end = t->at;
    } while (pass(t, ","));
    t->at = end;
    return str_slice(t->in, from, end);
}

// "[" condition "]" [ "by" keys ] [ "with runs=" number ]
static void read_step(Text *t, Sequence *s, Str keys)
{
    Step step = {.keys = keys};
    size_t from = t->at;
    while (t->at < t->in.n && t->in.p[t->at] != ']')
        t->at++;
    step.condition = str_slice(t->in, from, t->at);
    t->bad = t->bad || !pass(t, "]");
    if (pass(t, "by "))
        step.keys = read_keys(t);
    long runs = pass(t, "with runs=") ? read_number(t) : 1;
    for (long i = 0; i < runs && s->count < MAX_STEPS; i++)
        s->steps[s->count++] = step;
}

static bool read_sequence(Str query, Sequence *s)
{
    Text t = {.in = query};
    *s = (Sequence){.count = 0};
    Str keys = {0};
    if (!pass(&t, "sequence"))
        return false;
    if (pass(&t, "by "))
        keys = read_keys(&t);
    if (!pass(&t, "with maxspan="))
        return false;
    s->span = (Time)read_number(&t) * 1000;
    t.bad = t.bad || !pass(&t, "ms");
    while (!t.bad && pass(&t, "["))
        read_step(&t, s, keys);
    return !t.bad && t.at == query.n && s->count > 1;
}

// ---- events ----------------------------------------------------------------

static Time time_of(const SplEvent *e)
{
    return (stream_time(e, STR("_time")) + 1000500) / 1000 * 1000 - 1000000;
}

static bool matches(Arena *a, Str condition, const SplEvent *e)
{
    static const char *const texts[] = {"u", "h", "f", "n", "w", NULL};
    static const char *const numbers[] = {"ra", "rb", "rc", "rd", NULL};
    static const char *const none[] = {NULL};
    static const EqlIndex index = {texts, numbers, none, none};
    EvalField *fields = arena_array(a, EvalField, e->count + 1);
    for (size_t i = 0; i < e->count; i++)
        fields[i] = (EvalField){e->fields[i].name, e->fields[i].values[0]};
    Event event = {fields, e->count};
    int found = eql_eval(&index, EQL_QUERIES, condition, &event);
    check_that(found >= 0, "not a query: %.*s", STR_ARG(condition));
    return found == 1;
}

// An event without a key belongs to no sequence.
static bool group_of(Arena *a, Str keys, const SplEvent *e, Str *group)
{
    StrBuf sb = sb_in(a);
    for (size_t at = 0; at < keys.n;) {
        while (at < keys.n && !is_word(keys.p[at]))
            at++;
        size_t from = at;
        while (at < keys.n && is_word(keys.p[at]))
            at++;
        const SplField *f =
            at > from ? spl_find(e, str_slice(keys, from, at)) : NULL;
        if (f == NULL)
            return false;
        sg_group_put(&sb, f->values[0]);
    }
    *group = sb_str(&sb);
    return true;
}

// ---- the states ------------------------------------------------------------

typedef struct Waiting {
    Str group;
    size_t steps; // that it has
    Time begun;
} Waiting;

typedef struct States {
    Waiting items[512];
    size_t count;
} States;

static Waiting *find_waiting(States *all, Str group, size_t steps)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].steps == steps && str_eq(all->items[i].group, group))
            return &all->items[i];
    return NULL;
}

static void put_waiting(States *all, Str group, size_t steps, Time begun)
{
    Waiting *w = find_waiting(all, group, steps);
    if (w == NULL) {
        assert_true(all->count < 512);
        w = &all->items[all->count++];
    }
    *w = (Waiting){group, steps, begun};
}

typedef struct Firsts {
    Str groups[64];
    Time times[64];
    size_t count;
} Firsts;

// When a group is first found.
static void add_first(Firsts *f, Str group, Time time)
{
    size_t i = 0;
    while (i < f->count && !str_eq(f->groups[i], group))
        i++;
    assert_true(i < 64);
    if (i == f->count || time < f->times[i])
        f->times[i] = time;
    f->groups[i] = group;
    f->count += i == f->count ? 1 : 0;
}

// Later steps first: an event is one step of a sequence only.
static void take_event(Arena *a, const Sequence *s, States *all,
                       const SplEvent *e, Firsts *found)
{
    for (size_t k = s->count; k-- > 0;) {
        Str group;
        if (!matches(a, s->steps[k].condition, e) ||
            !group_of(a, s->steps[k].keys, e, &group))
            continue;
        Time now = time_of(e), begun = now;
        if (k > 0) {
            Waiting *w = find_waiting(all, group, k);
            if (w == NULL)
                continue;
            begun = w->begun;
            *w = all->items[--all->count];
            if (now - begun > s->span)
                continue;
        }
        if (k + 1 == s->count)
            add_first(found, group, now);
        else
            put_waiting(all, group, k + 1, begun);
    }
}

// One event is enough: a query without a sequence.  All rules have its keys.
static void take_single(const Stream *s, Str query, const SplEvent *e,
                        Firsts *found)
{
    const Correlation *c = s->plans->plans[0].correlation;
    StrBuf keys = sb_in(s->arena);
    Str group;
    for (const StrItem *g = c->group_by; g != NULL; g = g->next) {
        sg_sb_put(&keys, field_of_rule(c, c->rules, g->text));
        sg_sb_put(&keys, g->next != NULL ? STR(", ") : STR(""));
    }
    if (matches(s->arena, query, e) &&
        group_of(s->arena, sb_str(&keys), e, &group))
        add_first(found, group, time_of(e));
}

static void find_groups(const Stream *s, Str query, Firsts *found)
{
    Sequence *q = arena_new(s->arena, Sequence);
    States *all = arena_new(s->arena, States);
    bool single = str_starts(query, STR("any where "));
    check_that(single || read_sequence(query, q), "not a sequence: %.*s",
               STR_ARG(query));
    for (size_t i = 0; i < s->events.count; i++) {
        if (single)
            take_single(s, query, &s->events.items[i], found);
        else
            take_event(s->arena, q, all, &s->events.items[i], found);
    }
}

// ---- queries ---------------------------------------------------------------

enum { MAX_QUERIES = 8 };

typedef struct Search {
    Str queries[MAX_QUERIES];
    size_t count; // 0: it is refused
} Search;

static Str yaml_of(Arena *a, const Shape *shape)
{
    StrBuf sb = sb_in(a);
    for (const char *const *rule = stream_rules; *rule != NULL; rule++)
        sg_sb_putf(&sb,
                   "title: %s\nname: %s\nlogsource: {product: p}\n"
                   "detection: {s: {r%s: 1}, condition: s}\n---\n",
                   *rule, *rule, *rule);
    sg_sb_putf(&sb, "title: c0\nname: c0\ncorrelation: %s\n", shape->texts[0]);
    return sb_str(&sb);
}

static Search search_of(Arena *a, const Shape *shape)
{
    Str yaml = yaml_of(a, shape);
    Search s = {.count = 0};
    sigcc_collection *all = sigcc_collection_new();
    sigcc_compiler *c = sigcc_compiler_new("eql");
    assert_int_equal(sigcc_collection_add(all, "r.yml", yaml.p, yaml.n),
                     SIGCC_OK);
    (void)sigcc_collection_link(all);
    sigcc_output *out = sigcc_compile(c, all);
    for (size_t i = 0; i < sigcc_output_count(out); i++) {
        const sigcc_query *q = sigcc_output_query(out, i);
        if (q->rule + 1 == sigcc_collection_count(all) && s.count < MAX_QUERIES)
            s.queries[s.count++] = sg_arena_copy(a, str_of(q->text, q->length));
    }
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    sigcc_collection_free(all);
    return s;
}

// ---- the law ---------------------------------------------------------------

static void print_firsts(const char *what, const Firsts *f)
{
    for (size_t i = 0; i < f->count; i++)
        print_error("%s %.*s at %ld\n", what, STR_ARG(f->groups[i]),
                    (long)f->times[i]);
}

static bool is_in(const Firsts *all, const Firsts *f, size_t i)
{
    for (size_t k = 0; k < all->count; k++)
        if (str_eq(all->groups[k], f->groups[i]) &&
            all->times[k] == f->times[i])
            return true;
    return false;
}

static void compare(const Stream *s, const Shape *shape, const Search *search,
                    const Firsts *right, const Firsts *found)
{
    bool same = right->count == found->count;
    for (size_t i = 0; i < right->count && same; i++)
        same = is_in(found, right, i);
    if (same)
        return;
    print_error("%s\n%.*s\n", shape->texts[0], STR_ARG(search->queries[0]));
    print_stream(s);
    print_firsts("expected", right);
    print_firsts("found", found);
    fail_msg("a sequence does not find what the correlation says, above");
}

static size_t check_stream(Stream *s, Prng *r, const Shape *shape,
                           const Search *search)
{
    Firsts right = {.count = 0}, found = {.count = 0};
    random_stream(s, r, shape);
    EvalWindows w =
        eval_windows(s->arena, s->plans, s->hits, s->count, SLIP_NONE);
    for (size_t i = 0; i < w.count; i++)
        add_first(&right, w.items[i].group, w.items[i].to);
    for (size_t i = 0; i < search->count; i++)
        find_groups(s, search->queries[i], &found);
    compare(s, shape, search, &right, &found);
    return found.count;
}

// A rule that is two steps: SG7411, an event is one of them only.
static bool has_step_twice(const Plan *plan)
{
    bool twice = false;
    for (uint32_t i = 0; i < plan->ref_count; i++)
        twice = twice || plan->first_ref[i] != i;
    return twice && plan->correlation->type == CORR_TEMPORAL_ORDERED;
}

// Two groups of one field are one key, which these groups do not show.
static bool has_key_twice(const Correlation *c)
{
    for (const RuleRef *ref = c->rules; ref != NULL; ref = ref->next)
        for (const StrItem *g = c->group_by; g != NULL; g = g->next)
            for (const StrItem *h = g->next; h != NULL; h = h->next)
                if (str_eq(field_of_rule(c, ref, g->text),
                           field_of_rule(c, ref, h->text)))
                    return true;
    return false;
}

static void sequences_find_what_correlations_mean(Arena *a)
{
    Prng r = prng_new();
    size_t streams = prng_rounds(STREAMS, ALL_STREAMS), done = 0, found = 0;
    while (done < streams) {
        Shape shape = random_shape(a, &r);
        Search search = {.count = 0};
        if (shape.count == 1)
            search = search_of(a, &shape);
        shape.apart = true;    // SG7411: an order of simultaneous events
        shape.one_rule = true; // SG7411: an event is one step
        Plans plans = parse_correlations(a, shape.texts, shape.count);
        Stream *s = arena_new(a, Stream);
        s->arena = a;
        s->plans = &plans;
        if (has_step_twice(&plans.plans[0]) ||
            has_key_twice(plans.plans[0].correlation))
            search.count = 0;
        for (int i = 0; i < PER_RULE && search.count > 0; i++, done++)
            found += check_stream(s, &r, &shape, &search);
        sg_arena_reset(a);
    }
    printf("%zu streams, %zu groups found\n", done, found);
    check_that(found > done / 10, "few groups: the streams say little");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(sequences_find_what_correlations_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
