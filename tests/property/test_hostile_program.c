// test_hostile_program.c - hostile rules as the program prints them.
//
//     property_hostile_program PROGRAM
//
// --jsonl has the queries that the library makes of them, byte for byte, and
// nothing that steers a terminal reaches standard error.

#include "hostile_gen.h"

#include <jansson.h>

#include <sigcc/sigcc.h>

#include "../harness/sandbox.h"
#include "base/strbuf.h"
#include "check.h"

enum { FILES = 400 };

static const char *program;

static void write_rules(Arena *a, const Sandbox *box, sigcc_collection *rules)
{
    Prng r = prng_new();
    for (int i = 0; i < FILES; i++) {
        HostileRule rule = hostile_rule(a, &r);
        Str yaml = rule.yaml[HOSTILE];
        char name[64];
        (void)snprintf(name, sizeof name, "rules/%04d.yml", i);
        sandbox_write(box, name, (Slice){yaml.p, yaml.n});
        (void)sigcc_collection_add(rules, name, yaml.p, yaml.n);
    }
    (void)sigcc_collection_link(rules);
}

// ---- JSON Lines ----------------------------------------------------------

// Every query after its length, so that no two lists give the same text.
static void put_query(StrBuf *out, Str text)
{
    sg_sb_putf(out, "%zu:", text.n);
    sg_sb_put(out, text);
    sb_putc(out, '\n');
}

static Str queries_of_library(Arena *a, const sigcc_collection *rules)
{
    StrBuf all = sb_in(a);
    sigcc_compiler *c = sigcc_compiler_new("kibana");
    assert_non_null(c);
    sigcc_output *out = sigcc_compile(c, rules);
    assert_non_null(out);
    for (size_t i = 0; i < sigcc_output_count(out); i++) {
        const sigcc_query *q = sigcc_output_query(out, i);
        put_query(&all, str_of(q->text, q->length));
    }
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    return sb_str(&all);
}

static void put_queries(StrBuf *all, const json_t *line)
{
    const json_t *queries = json_object_get(line, "queries");
    for (size_t i = 0; i < json_array_size(queries); i++) {
        const json_t *q = json_array_get(queries, i);
        const json_t *text =
            json_is_object(q) ? json_object_get(q, "query") : q;
        assert_true(json_is_string(text));
        put_query(all,
                  str_of(json_string_value(text), json_string_length(text)));
    }
}

static Str queries_of_lines(Arena *a, Slice out)
{
    StrBuf all = sb_in(a);
    for (size_t at = 0; at < out.n;) {
        size_t end = str_find(str_of(out.p, out.n), '\n', at);
        json_error_t error;
        json_t *line = json_loadb(out.p + at, end - at, JSON_ALLOW_NUL, &error);
        if (!json_is_object(line))
            fail_msg("%s: %.*s", error.text, (int)(end - at), out.p + at);
        put_queries(&all, line);
        json_decref(line);
        at = end + 1;
    }
    return sb_str(&all);
}

static Outcome run(const Sandbox *box, const char *const *args)
{
    Outcome outcome;
    Launch launch = {.argv = (char *const *)(const void *)args, .folder = ""};
    sandbox_run(box, &launch, &outcome);
    assert_int_equal(outcome.signal, 0);
    assert_in_range(outcome.code, 0, 1);
    return outcome;
}

// ---- the test ------------------------------------------------------------

static void check_terminal(Slice err)
{
    const char *problem = hostile_steering(str_of(err.p, err.n));
    if (problem != NULL)
        fail_msg("%s reaches the terminal", problem);
}

static void rules_stay_in_their_places(Arena *a)
{
    Sandbox box;
    sigcc_collection *rules = sigcc_collection_new();
    assert_non_null(rules);
    sandbox_open(&box);
    write_rules(a, &box, rules);
    const char *const lines[] = {program,   "convert", "-t", "kibana",
                                 "--jsonl", "rules",   NULL};
    const char *const text[] = {program, "convert", "-v",    "-t", "splunk",
                                "-t",    "kibana",  "rules", NULL};
    Outcome o = run(&box, lines);
    Str wanted = queries_of_library(a, rules);
    Str got = queries_of_lines(a, text_slice(&o.out));
    assert_true(wanted.n > FILES);
    if (!str_eq(wanted, got))
        fail_msg("the queries are others:\n%.*s\n", STR_ARG(got));
    check_terminal(text_slice(&o.err));
    outcome_free(&o);
    o = run(&box, text);
    assert_true(o.err.n > FILES);
    check_terminal(text_slice(&o.err));
    outcome_free(&o);
    sandbox_close(&box);
    sigcc_collection_free(rules);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        arena_test(rules_stay_in_their_places),
    };
    if (argc != 2)
        return 2;
    program = argv[1];
    return cmocka_run_group_tests(tests, NULL, NULL);
}
