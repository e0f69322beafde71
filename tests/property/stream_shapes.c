// stream_shapes.c - a small grammar of correlations, walked at random.

#include "stream_shapes.h"

#include "base/strbuf.h"

const char *const stream_rules[] = {"a", "b", "c", "d", NULL};

const char *random_word(Prng *r, const char *const *words)
{
    size_t n = 0;
    while (words[n] != NULL)
        n++;
    return words[prng_below(r, n)];
}

// One correlation on its way to text.
typedef struct Level {
    Arena *arena;
    Prng *r;
    const struct Level *inner; // NULL: it is about events
    bool outermost;
    Str type;
    const char *refs[MAX_REFS];
    size_t ref_count;
    const char *groups[2];
    size_t group_count;
    const char *alias; // NULL: there is none
    bool temporal, numeric, monotone, at_least;
    unsigned percentile;
    StrBuf text;
} Level;

static const char *word(Level *l, const char *const *words)
{
    return random_word(l->r, words);
}

static bool chance(Level *l, unsigned percent)
{
    return prng_chance(l->r, percent);
}

static bool is(const Level *l, const char *type)
{
    return str_eq(l->type, str_of_literal(type));
}

// ---- types ---------------------------------------------------------------

static void choose_type(Level *l)
{
    static const char *const of_events[] = {
        "event_count", "event_count",  "value_count",      "value_sum",
        "value_avg",   "value_median", "value_percentile", "value_percentile",
        "temporal",    "temporal",     "temporal_ordered", "temporal_ordered",
        NULL};
    // An inner result has its group alone.
    static const char *const of_results[] = {
        "event_count", "value_count", "temporal", "temporal_ordered", NULL};
    l->type = str_of_literal(word(l, l->inner ? of_results : of_events));
    if (is(l, "value_count") && l->inner != NULL && l->inner->group_count == 0)
        l->type = STR("event_count");
    l->temporal = str_starts(l->type, STR("temporal"));
    l->numeric = str_starts(l->type, STR("value_")) && !is(l, "value_count");
}

// ---- rules ---------------------------------------------------------------

static const char *inner_name(const Level *l)
{
    return l->inner->inner != NULL ? "c1" : "c0";
}

// Of inner correlations that give one result at a time the windows are those
// of their events; beside other rules they are not.
static void choose_refs(Level *l)
{
    size_t most = MAX_REFS;
    if (l->inner != NULL && !l->temporal && !l->outermost)
        most = 1;
    l->ref_count = 1 + prng_below(l->r, most);
    for (size_t i = 0; i < l->ref_count; i++)
        l->refs[i] = word(l, stream_rules);
    if (l->inner != NULL)
        l->refs[prng_below(l->r, l->ref_count)] = inner_name(l);
}

static bool is_inner(const char *ref)
{
    return ref[0] == 'c' && ref[1] != '\0';
}

static bool is_first(const Level *l, size_t ref)
{
    for (size_t i = 0; i < ref; i++)
        if (strcmp(l->refs[i], l->refs[ref]) == 0)
            return false;
    return true;
}

static void put_refs(Level *l)
{
    for (size_t i = 0; i < l->ref_count; i++)
        sg_sb_putf(&l->text, "%s%s", i > 0 ? ", " : "", l->refs[i]);
}

// ---- groups and aliases --------------------------------------------------

static void choose_groups(Level *l)
{
    static const char *const names[] = {"u", "h"};
    static const char *const aliases[] = {"w", "h", "u", NULL};
    size_t most = l->inner != NULL ? l->inner->group_count : 2;
    l->group_count =
        prng_below(l->r, 10) < 7 ? most : prng_below(l->r, most + 1);
    if (l->inner == NULL && l->group_count == 2 && chance(l, 60))
        l->group_count = 1;
    for (size_t i = 0; i < l->group_count; i++)
        l->groups[i] = l->inner != NULL ? l->inner->groups[i] : names[i];
    if (!chance(l, 30) || (l->inner != NULL && most == 0))
        return;
    l->alias = word(l, aliases);
    if (l->group_count == 0)
        l->group_count = 1;
    if (l->group_count == 2 && strcmp(l->groups[1], l->alias) == 0)
        l->group_count = 1;
    l->groups[0] = l->alias;
}

static void put_groups(Level *l)
{
    for (size_t i = 0; i < l->group_count; i++)
        sg_sb_putf(&l->text, "%s%s", i > 0 ? ", " : ", group-by: [",
                   l->groups[i]);
    if (l->group_count > 0)
        sb_putc(&l->text, ']');
}

// What the alias means for each of the rules, or for most.
static void put_aliases(Level *l)
{
    static const char *const fields[] = {"u", "h", "h", "f", NULL};
    const char *lead = ", aliases: {";
    if (l->alias == NULL)
        return;
    sg_sb_putf(&l->text, "%s%s: ", lead, l->alias);
    lead = "{";
    for (size_t i = 0; i < l->ref_count; i++) {
        const char *field = word(l, fields);
        if (is_inner(l->refs[i]))
            field = l->inner->groups[prng_below(l->r, l->inner->group_count)];
        else if (lead[0] == ',' && chance(l, 20))
            continue;
        if (!is_first(l, i))
            continue;
        sg_sb_putf(&l->text, "%s%s: %s", lead, l->refs[i], field);
        lead = ", ";
    }
    sg_sb_put(&l->text, STR("}}"));
}

// ---- conditions ----------------------------------------------------------

static void put_thresholds(Level *l)
{
    static const char *const ops[] = {"gte", "gt",  "gte", "lt",
                                      "lte", "neq", "eq",  NULL};
    static const char *const numbers[] = {"1", "1.5", "2", "3", "4", "5", NULL};
    bool only_at_least = l->inner != NULL && !l->temporal && l->ref_count > 1;
    const char *op = only_at_least ? "gte" : word(l, ops);
    l->at_least = op[0] == 'g';
    sg_sb_putf(&l->text, "%s: %s", op, word(l, numbers));
    if (!only_at_least && chance(l, 20)) {
        sg_sb_putf(&l->text, ", %s: %s", op[0] == 'l' ? "gt" : "lt",
                   word(l, numbers));
        l->at_least = false;
    }
    l->monotone = l->at_least && (!l->numeric || l->percentile == 100);
}

// At times two of them are a group.
static void put_choice(Level *l)
{
    size_t group = chance(l, 50) ? prng_below(l->r, l->ref_count) : MAX_REFS;
    for (size_t i = 0; i < l->ref_count; i++) {
        if (i > 0)
            sg_sb_put(&l->text, chance(l, 50) ? STR(" and ") : STR(" or "));
        if (i == group)
            sb_putc(&l->text, '(');
        if (chance(l, 30))
            sg_sb_put(&l->text, STR("not "));
        sg_sb_put(&l->text, str_of_literal(l->refs[i]));
        bool last = i == group + 1 || (i == group && i + 1 == l->ref_count);
        if (last)
            sb_putc(&l->text, ')');
    }
}

static void put_field(Level *l)
{
    static const char *const texts[] = {"f", "h", "[h, f]", NULL};
    if (is(l, "value_count") && l->inner != NULL)
        sg_sb_putf(&l->text, "field: %s, ",
                   l->inner->groups[prng_below(l->r, l->inner->group_count)]);
    else if (is(l, "value_count"))
        sg_sb_putf(&l->text, "field: %s, ",
                   l->alias && chance(l, 40) ? l->alias : word(l, texts));
    else if (l->numeric)
        sg_sb_put(&l->text, STR("field: n, "));
    if (!is(l, "value_percentile"))
        return;
    l->percentile = chance(l, 25) ? 100 : 1 + (unsigned)prng_below(l->r, 99);
    sg_sb_putf(&l->text, "percentile: %u, ", l->percentile);
}

static void put_condition(Level *l)
{
    l->monotone = true;
    if (is(l, "temporal_ordered") || (l->temporal && chance(l, 40)))
        return;
    sg_sb_put(&l->text, STR(", condition: "));
    if (l->temporal && chance(l, 50)) {
        put_choice(l);
        l->monotone = false;
        return;
    }
    sb_putc(&l->text, '{');
    put_field(l);
    put_thresholds(l);
    sb_putc(&l->text, '}');
}

static void put_level(Level *l)
{
    choose_type(l);
    choose_refs(l);
    choose_groups(l);
    sg_sb_putf(&l->text, "{type: %.*s, rules: [", STR_ARG(l->type));
    put_refs(l);
    sg_sb_putf(&l->text, "], timespan: %us", (unsigned)prng_below(l->r, 3) + 1);
    put_groups(l);
    put_aliases(l);
    put_condition(l);
    sb_putc(&l->text, '}');
}

// ---- what may be expected ------------------------------------------------

static bool any_order(const Level *levels, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (!levels[i].monotone)
            return false;
    return true;
}

// What counts or calculates over inner results depends on how many there are at
// a time.
static bool counts_results(const Level *levels, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++)
        if (!levels[i].temporal)
            return true;
    return false;
}

// The order of rules makes one moment of simultaneous events, where matching
// has a window for each.
static bool wants_apart(const Level *levels, uint32_t count)
{
    for (uint32_t i = 0; i + 1 < count; i++)
        if (levels[i].temporal && !levels[i].monotone)
            return true;
    return counts_results(levels, count);
}

static bool is_approximate(const Level *levels, uint32_t count)
{
    if (count > 1 && str_eq(levels[count - 1].type, STR("event_count")))
        return true;                     // SG7323
    for (uint32_t i = 0; i < count; i++) // SG7322
        if (str_eq(levels[i].type, STR("value_median")) ||
            (levels[i].percentile > 0 && levels[i].percentile < 100))
            return true;
    for (uint32_t i = 1; i + 1 < count; i++)
        if (str_eq(levels[i].type, STR("event_count")))
            return true;
    return false;
}

static void judge(Shape *s, const Level *levels)
{
    static const char *const fields[] = {"", "f", "h, f", NULL};
    const Level *last = &levels[s->count - 1];
    bool events = is(last, "event_count");
    s->any_order = any_order(levels, s->count);
    s->one_rule = counts_results(levels, s->count);
    s->apart = wants_apart(levels, s->count);
    s->points = last->temporal || s->count > 1;
    s->exact_first = !last->temporal && (!events || last->at_least);
    s->counts = events && last->at_least && s->count == 1;
    s->peaks = !events && !last->temporal;
    s->approximate = is_approximate(levels, s->count);
    bool plain = s->count == 1 && last->alias == NULL;
    s->fields = plain ? random_word(last->r, fields) : "";
}

Shape random_shape(Arena *a, Prng *r)
{
    static const uint32_t counts[] = {1, 1, 1, 1, 1, 2, 2, 2, 3};
    Level levels[MAX_LEVELS];
    Shape s = {.count = counts[prng_below(r, sizeof counts / sizeof *counts)]};
    for (uint32_t i = 0; i < s.count; i++) {
        levels[i] = (Level){.arena = a,
                            .r = r,
                            .inner = i > 0 ? &levels[i - 1] : NULL,
                            .outermost = i + 1 == s.count,
                            .text = sb_in(a)};
        put_level(&levels[i]);
        s.texts[i] = sb_str(&levels[i].text).p;
    }
    judge(&s, levels);
    return s;
}
