// meaning.c - rules, events, and the comparison of both answers.

#include "meaning.h"

#include <stdio.h>

#include "api/matcher.h"
#include "base/strbuf.h"
#include "data/json_text.h"

enum { RULES = 1500, EVENTS = 16 };

// ---- compiling -----------------------------------------------------------

sigcc_pipeline *meaning_pipeline(const Meaning *m)
{
    return m->pipeline == NULL
               ? NULL
               : sigcc_pipeline_parse("pipeline.yml", m->pipeline,
                                      strlen(m->pipeline), 0);
}

sigcc_compiler *meaning_compiler(const Meaning *m, const sigcc_pipeline *p)
{
    sigcc_compiler *c = sigcc_compiler_new(m->target);
    assert_non_null(c);
    assert_int_equal(sigcc_compiler_set_format(c, m->format), SIGCC_OK);
    for (size_t i = 0; m->options != NULL && m->options[i][0] != NULL; i++)
        assert_int_equal(
            sigcc_compiler_set_option(c, m->options[i][0], m->options[i][1]),
            SIGCC_OK);
    if (p != NULL)
        assert_int_equal(sigcc_compiler_add_pipeline(c, p), SIGCC_OK);
    return c;
}

static void free_matcher(void *matcher)
{
    sigcc_matcher_free(matcher);
}

static void free_matches(void *matches)
{
    sigcc_matches_free(matches);
}

static sigcc_matches *matches_of(Arena *a, const Meaning *m,
                                 const sigcc_collection *rules)
{
    sigcc_matcher *matcher = sigcc_matcher_new();
    assert_non_null(matcher);
    sg_arena_defer(a, free_matcher, matcher);
    matcher->cased = m->cased;
    if (sigcc_matcher_load(matcher, rules) != SIGCC_OK)
        return NULL;
    sigcc_matches *matches = sigcc_matches_new(matcher);
    assert_non_null(matches);
    sg_arena_defer(a, free_matches, matches);
    return matches;
}

static Datum value_of(const Meaning *m, const EvalField *f)
{
    long long number = 0;
    bool truth = str_eq(f->value, STR("true"));
    if (m->typed && str_eq(f->name, STR("flag")))
        return sg_datum_bool(truth);
    if (!m->typed || !str_eq(f->name, STR("size")))
        return sg_datum_text(f->value);
    for (size_t i = 0; i < f->value.n; i++)
        number = number * 10 + (f->value.p[i] - '0');
    return sg_datum_int(number);
}

// A field that is there several times is a list.
static Datum values_of(Arena *a, const Meaning *m, const Event *event,
                       size_t first)
{
    const EvalField *fields = event->fields;
    size_t n = first;
    while (n < event->count && str_eq(fields[n].name, fields[first].name))
        n++;
    if (n - first == 1)
        return value_of(m, &fields[first]);
    Datum *values = arena_array(a, Datum, n - first);
    for (size_t i = first; i < n; i++)
        values[i - first] = sg_datum_text(fields[i].value);
    return sg_datum_list(values, n - first);
}

Str meaning_json(Arena *a, const Meaning *m, const Event *event)
{
    static const JsonStyle style = {.indent = -1, .limit = SIZE_MAX};
    if (m->json != NULL)
        return m->json(a, event);
    DatumPair *pairs = arena_array(a, DatumPair, event->count);
    size_t n = 0;
    for (size_t i = 0; i < event->count; i++)
        if (i == 0 || !str_eq(event->fields[i].name, event->fields[i - 1].name))
            pairs[n++] =
                (DatumPair){event->fields[i].name, values_of(a, m, event, i)};
    StrBuf sb = sb_in(a);
    sg_json_put(&sb, sg_datum_map(pairs, n), &style);
    return sb_str(&sb);
}

bool meaning_finds(Arena *a, const Meaning *m, const MeaningRule *c,
                   const Event *event)
{
    Str json = meaning_json(a, m, event);
    sigcc_event e = {
        .size = sizeof e, .text = json.p, .length = json.n, .file = "event"};
    sigcc_matches_clear(c->matches);
    assert_int_equal(sigcc_matches_add(c->matches, &e), SIGCC_OK);
    return sigcc_matches_count(c->matches) > 0;
}

static bool tells(const sigcc_output *out, int code)
{
    const sigcc_diagnostics *list = sigcc_output_diagnostics(out);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++)
        if (sigcc_diagnostics_at(list, i)->code == code)
            return true;
    return false;
}

static void run_query(Arena *a, const Meaning *m, const sigcc_compiler *c,
                      const sigcc_collection *rules, MeaningRule *to)
{
    sigcc_output *out = sigcc_compile(c, rules);
    const sigcc_query *q = sigcc_output_query(out, 0);
    for (size_t i = 0; i < sizeof m->told / sizeof *m->told; i++)
        to->told = to->told || tells(out, m->told[i]);
    if (m->query != NULL)
        to->query = m->query(a, out);
    else if (q != NULL)
        to->query = sg_arena_copy(a, str_of(q->text, q->length));
    sigcc_output_free(out);
}

static void free_rules(void *rules)
{
    sigcc_collection_free(rules);
}

// The matches point into the collection, which lives as long as 'a'.
MeaningRule meaning_rule(Arena *a, Prng *r, const Meaning *m,
                         const sigcc_compiler *c)
{
    MeaningRule to = {.rule = gen_rule(a, r, &m->theme)};
    sigcc_collection *rules = sigcc_collection_new();
    sg_arena_defer(a, free_rules, rules);
    sigcc_status status = sigcc_collection_add(rules, "random.yml",
                                               to.rule.yaml.p, to.rule.yaml.n);
    (void)sigcc_collection_link(rules);
    if (status == SIGCC_OK) {
        to.matches = matches_of(a, m, rules);
        run_query(a, m, c, rules, &to);
    }
    return to;
}

// ---- comparing -----------------------------------------------------------

static void print_event(const Event *event)
{
    for (size_t i = 0; i < event->count; i++)
        print_error("    %.*s = <%.*s>\n", STR_ARG(event->fields[i].name),
                    STR_ARG(event->fields[i].value));
}

static void report(const MeaningRule *c, const Event *event, int found)
{
    print_error("%s\n%.*s\n\n%.*s\n\n",
                found < 0 ? "Not a query:"
                : found   ? "Finds what it should not:"
                          : "Does not find what it should:",
                STR_ARG(c->rule.yaml), STR_ARG(c->query));
    print_event(event);
}

typedef struct Count {
    size_t pairs, found, told;
} Count;

static bool compare_events(Arena *a, Prng *r, const Meaning *m,
                           const MeaningRule *c, Count *count)
{
    for (int i = 0; i < EVENTS; i++) {
        Event event = gen_event(a, r, &m->theme, &c->rule);
        int found = m->eval(c->query, &event);
        bool should = meaning_finds(a, m, c, &event);
        if (found != (int)should && (found < 0 || !c->told)) {
            report(c, &event, found);
            return false;
        }
        count->told += found != (int)should ? 1 : 0;
        count->pairs++;
        count->found += should;
    }
    return true;
}

void check_meaning(Arena *a, const Meaning *m)
{
    Prng r = prng_new();
    sigcc_pipeline *pipeline = meaning_pipeline(m);
    sigcc_compiler *compiler = meaning_compiler(m, pipeline);
    Count count = {0};
    size_t rules = prng_rounds(m->rules > 0 ? m->rules : RULES, m->full);
    size_t tried = 0, done = 0;
    bool same = true;
    for (; same && done < rules && tried < 20 * rules; tried++) {
        MeaningRule c = meaning_rule(a, &r, m, compiler);
        if (c.query.n > 0) {
            same = compare_events(a, &r, m, &c, &count);
            done++;
        }
        sg_arena_reset(a);
    }
    sigcc_compiler_free(compiler);
    sigcc_pipeline_free(pipeline);
    printf("%s: %zu rules, %zu of them compiled, %zu pairs, %zu matches, %zu "
           "differences told\n",
           m->target, tried, done, count.pairs, count.found, count.told);
    check_that(same, "a query for %s does not find what its rule says, above",
               m->target);
    check_that(count.pairs >= 20000, "only %zu pairs: too few rules compile",
               count.pairs);
    check_that(
        count.found > count.pairs / 10 && count.found < count.pairs * 9 / 10,
        "%zu matches of %zu pairs: the events are too far from the rules "
        "to tell anything",
        count.found, count.pairs);
}
