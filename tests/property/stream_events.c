// stream_events.c - few values, and times that meet borders often.

#include "stream_events.h"

#include "check.h"
#include "sigma/correlation.h"

enum { TICK = 250000 }; // timespans are a few of these

static const double epoch = 1700000000;

// ---- events --------------------------------------------------------------

static void put_field(Stream *s, Prng *r, SplEvent *e, const char *name,
                      const char *const *values)
{
    if (!prng_chance(r, 8)) // it is missing
        spl_assign_text(s->arena, e, str_of_literal(name),
                        str_of_literal(random_word(r, values)));
}

static Str rule_field(Arena *a, Str rule)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "r%.*s", STR_ARG(rule));
    return sb_str(&sb);
}

static SplEvent random_event(Stream *s, Prng *r, bool one_rule, size_t number,
                             Time time)
{
    static const char *const users[] = {"bob", "eve", "bob", NULL};
    static const char *const hosts[] = {"1", "1.0", "1", "1.0",
                                        "2", "X",   "x", NULL};
    static const char *const texts[] = {"x", "y", "x", "z", NULL};
    static const char *const numbers[] = {"1", "2.5", "-1", "4", "x", NULL};
    Arena *a = s->arena;
    SplEvent e = {.place = number + 1};
    for (size_t n = one_rule ? 1 : 1 + prng_below(r, 2); n > 0; n--)
        spl_assign_text(
            a, &e, rule_field(a, str_of_literal(random_word(r, stream_rules))),
            STR("1"));
    put_field(s, r, &e, "u", users);
    put_field(s, r, &e, "h", hosts);
    put_field(s, r, &e, "f", texts);
    put_field(s, r, &e, "n", numbers);
    spl_assign_text(a, &e, STR("_time"),
                    spl_text_of(a, epoch + (double)time / 1e6));
    spl_assign_text(a, &e, STR("_cd"), spl_text_of(a, (double)number));
    spl_assign_text(a, &e, STR("index"), STR("main"));
    spl_assign_text(a, &e, STR("splunk_server"), STR("one"));
    return e;
}

// ---- hits ----------------------------------------------------------------

bool stream_group(Arena *a, const SplEvent *e, const StrItem *names, Str *group)
{
    StrBuf sb = sb_in(a);
    for (; names != NULL; names = names->next) {
        const SplField *f = spl_find(e, names->text);
        if (f == NULL)
            return false;
        sg_group_put(&sb, f->values[0]);
    }
    *group = sb_str(&sb);
    return true;
}

// 'names' in the words of a rule.
static const StrItem *in_words_of(Arena *a, const Correlation *c,
                                  const RuleRef *ref, const StrItem *names)
{
    StrItem *first = NULL, **tail = &first;
    for (; names != NULL; names = names->next) {
        *tail = arena_new(a, StrItem);
        **tail = (StrItem){.text = field_of_rule(c, ref, names->text)};
        tail = &(*tail)->next;
    }
    return first;
}

static void set_value(Arena *a, const SplEvent *e, const Correlation *c,
                      const RuleRef *ref, Hit *hit)
{
    const StrItem *names = in_words_of(a, c, ref, c->fields);
    if (c->type == CORR_VALUE_COUNT) {
        hit->has_value = stream_group(a, e, names, &hit->value);
    } else if (names != NULL && spl_find(e, names->text) != NULL) {
        hit->has_value = true;
        hit->value = spl_find(e, names->text)->values[0];
    }
}

static void add_hit(Stream *s, const SplEvent *e, const Correlation *c,
                    const RuleRef *ref, Hit hit)
{
    const StrItem *names = in_words_of(s->arena, c, ref, c->group_by);
    if (!stream_group(s->arena, e, names, &hit.group))
        return;
    set_value(s->arena, e, c, ref, &hit);
    assert_true(s->count < MAX_STREAM_HITS);
    s->hits[s->count++] = hit;
}

// A rule that is listed twice matters for an order.
static void add_hits_of(Stream *s, const SplEvent *e, uint32_t plan_number,
                        size_t event, Time time)
{
    const Plan *plan = &s->plans->plans[plan_number];
    const Correlation *c = plan->correlation;
    Hit hit = {.plan = plan_number, .time = time, .event = event};
    for (const RuleRef *ref = c->rules; ref != NULL; ref = ref->next) {
        bool again = plan->first_ref[hit.ref] != hit.ref;
        if (plan->inner[hit.ref] == NO_PLAN &&
            spl_find(e, rule_field(s->arena, ref->text)) != NULL &&
            (!again || sg_is_temporal(c)))
            add_hit(s, e, c, ref, hit);
        hit.ref++;
    }
}

void random_stream(Stream *s, Prng *r, const Shape *shape)
{
    size_t n = 1 + prng_below(r, MAX_STREAM_EVENTS);
    size_t ticks = 4 + prng_below(r, 40);
    s->events = (SplEvents){0};
    s->count = 0;
    for (size_t i = 0; i < n; i++) {
        Time time = (Time)prng_below(r, ticks) * TICK;
        if (prng_chance(r, 10))
            time += ((Time)prng_below(r, 3) - 1) * 125000;
        if (shape->apart)
            time = (Time)i * TICK * (Time)(1 + ticks % 3);
        SplEvent e = random_event(s, r, shape->one_rule, i, time);
        spl_push(s->arena, &s->events, &e);
        for (uint32_t p = 0; p < s->plans->count; p++)
            add_hits_of(s, &e, p, i, time);
    }
}

// ---- for people ----------------------------------------------------------

Time stream_time(const SplEvent *e, Str name)
{
    double time = 0;
    (void)spl_number(e, name, &time);
    return (Time)((time - epoch) * 1e6);
}

static void print_fields(const SplEvent *e)
{
    for (size_t i = 0; i < e->count; i++)
        if (e->fields[i].name.n <= 2)
            print_error(" %.*s=%.*s", STR_ARG(e->fields[i].name),
                        STR_ARG(e->fields[i].values[0]));
}

void print_stream(const Stream *s)
{
    for (size_t i = 0; i < s->events.count; i++) {
        const SplEvent *e = &s->events.items[i];
        print_error("event %zu at %ld:", i, (long)stream_time(e, STR("_time")));
        print_fields(e);
        print_error("\n");
    }
}
