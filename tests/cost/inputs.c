// inputs.c - files whose cost is to be measured, of any size.

#include "inputs.h"

#include <stdio.h>

static void put_rule(Text *t, size_t number)
{
    text_putf(t,
              "title: R%zu\nname: r%zu\nlogsource: {product: p}\n"
              "detection: {sel: {f: [a, b, %zu]}, condition: sel}\n---\n",
              number, number, number);
}

static void put_filter(Text *t, size_t number, const char *rules)
{
    text_putf(t,
              "title: F%zu\nlogsource: {product: p}\n"
              "filter: {rules: %s, own: {u: u%zu}, condition: not own}\n---\n",
              number, rules, number);
}

static void write_and_free(const Sandbox *box, const char *name, Text *t)
{
    sandbox_write(box, name, text_slice(t));
    text_free(t);
}

void write_rules(const Sandbox *box, size_t n)
{
    Text t = {0};
    for (size_t i = 0; i < n; i++)
        put_rule(&t, i);
    write_and_free(box, "rules.yml", &t);
}

// Whatever rules are compared by, these are the same; every second one finds
// something else.
void write_twins(const Sandbox *box, size_t n)
{
    Text t = {0};
    for (size_t i = 0; i < n; i++) {
        text_putf(&t, "---\n"
                      "title: Twin\n"
                      "name: twin\n"
                      "id: 929a690e-bef0-4204-a928-ef5e620d6fcc\n"
                      "tags: [attack.t1033, attack.discovery]\n"
                      "logsource: {product: windows}\n");
        text_putf(&t, "detection: {s: {f%zu: a}, condition: s}\n",
                  i % 2 == 0 ? 0 : i);
    }
    write_and_free(box, "rules.yml", &t);
}

void write_filters_of_all(const Sandbox *box, size_t n)
{
    Text t = {0};
    for (size_t i = 0; i < 30; i++)
        put_rule(&t, i);
    for (size_t i = 0; i < n; i++)
        put_filter(&t, i, "any");
    write_and_free(box, "rules.yml", &t);
}

void write_filters_by_name(const Sandbox *box, size_t n)
{
    Text t = {0};
    char name[32];
    for (size_t i = 0; i < 30; i++)
        put_rule(&t, i);
    for (size_t i = 0; i < n; i++) {
        snprintf(name, sizeof name, "[r%zu]", i % 30);
        put_filter(&t, i, name);
    }
    write_and_free(box, "rules.yml", &t);
}

static void put_correlation(Text *t, size_t number)
{
    text_putf(t,
              "title: C%zu\ncorrelation: {type: event_count, timespan: 5m, "
              "group-by: [u], condition: {gte: 2}, rules: [",
              number);
}

void write_correlations(const Sandbox *box, size_t n)
{
    Text t = {0};
    for (size_t i = 0; i < 30; i++)
        put_rule(&t, i);
    for (size_t i = 0; i < n; i++) {
        put_correlation(&t, i);
        for (size_t k = 0; k < 30; k++)
            text_putf(&t, "r%zu, ", k);
        text_puts(&t, "]}\n---\n");
    }
    write_and_free(box, "rules.yml", &t);
}

void write_references(const Sandbox *box, size_t n)
{
    Text t = {0};
    put_rule(&t, 0);
    put_correlation(&t, 0);
    for (size_t i = 0; i < n; i++)
        text_puts(&t, "r0, ");
    text_puts(&t, "]}\n");
    write_and_free(box, "rules.yml", &t);
}

void write_messages(const Sandbox *box, size_t n)
{
    Text t = {0};
    put_rule(&t, 0);
    for (size_t i = 0; i < n; i++)
        text_putf(&t, "title: R%zu\nlogsource: {product: p}\n---\n", i);
    write_and_free(box, "rules.yml", &t);
}

static void put_names(Text *t, const char *field, size_t n)
{
    text_putf(t, ",\"%s\":[\"0\"", field);
    for (size_t i = 1; i < n; i++)
        text_putf(t, ",\"%zu\"", i);
    text_putc(t, ']');
}

void write_combinations(const Sandbox *box, size_t n)
{
    Text t = {0};
    put_rule(&t, 0);
    text_puts(&t, "title: C\ncorrelation: {type: value_count, rules: [r0], "
                  "group-by: [g], timespan: 5m, "
                  "condition: {gte: 2, field: v}}\n");
    write_and_free(box, "rules.yml", &t);
    for (int i = 0; i < 4; i++) {
        text_putf(&t, "{\"f\":\"a\",\"@timestamp\":%d", 1700000000 + i);
        put_names(&t, "g", n);
        put_names(&t, "v", n);
        text_puts(&t, "}\n");
    }
    write_and_free(box, "events.json", &t);
}

// All comments are about the first of as many values.
void write_comments(const Sandbox *box, size_t n)
{
    Text t = {0};
    text_puts(&t, "title: R\nlogsource: {product: p}\ndetection:\n"
                  "    s:\n");
    for (size_t i = 0; i < n; i++)
        text_puts(&t, "        # sigcc: disable=field-space\n");
    for (size_t i = 0; i < n; i++)
        text_putf(&t, "        - \"a b\": %zu\n", i);
    text_puts(&t, "    condition: s\n");
    for (size_t i = 0; i < n; i++)
        text_putf(&t, "Key%zu: 1\n", i);
    write_and_free(box, "rules.yml", &t);
}

// An event for all of them, and a pipeline, which 'convert' takes for neither.
static void write_for_matching(const Sandbox *box)
{
    Text t = {0};
    text_puts(&t, "{\"f\":\"a\",\"g\":\"a\"}\n");
    write_and_free(box, "events.json", &t);
    text_puts(&t, "transformations: [{type: field_name_mapping, "
                  "mapping: {f: g, u: v}}]\n");
    write_and_free(box, "p.pipeline", &t);
}

void write_rules_and_filters(const Sandbox *box, size_t n)
{
    Text t = {0};
    write_for_matching(box);
    for (size_t i = 0; i < n; i++)
        put_filter(&t, i, "any");
    write_and_free(box, "filters.yml", &t);
    for (size_t i = 0; i < 2000; i++) {
        char name[32];
        snprintf(name, sizeof name, "rules/r%zu.yml", i);
        put_rule(&t, i);
        write_and_free(box, name, &t);
    }
}

// Tests as in the SigmaHQ repository: none of the rules has the path that its
// tests stand for.
void write_renamed_rules(const Sandbox *box, size_t n)
{
    Text t = {0};
    char name[64];
    text_puts(&t, "{\"f\":\"a\"}\n");
    write_and_free(box, "regression_data/e.json", &t);
    for (size_t i = 0; i < n; i++) {
        text_putf(&t, "id: 929a690e-bef0-4204-a928-%012zu\n", i);
        text_putf(&t, "title: R\nlogsource: {product: p}\n"
                      "detection: {sel: {f: a}, condition: sel}\n");
        snprintf(name, sizeof name, "rules/a/r%zu.yml", i);
        write_and_free(box, name, &t);
        text_putf(&t,
                  "rule_metadata:\n- id: 929a690e-bef0-4204-a928-%012zu\n"
                  "regression_tests_info:\n- {path: regression_data/e.json}\n",
                  i);
        snprintf(name, sizeof name, "regression_data/rules/b/r%zu/info.yml", i);
        write_and_free(box, name, &t);
    }
}
