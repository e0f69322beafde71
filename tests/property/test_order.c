// test_order.c - what a rule compiles to depends on the rule alone: not on
// the files it shares, the order it came in, or what was compiled before.

#include <sigcc/sigcc.h>

#include "base/strbuf.h"
#include "check.h"
#include "rule_gen.h"

enum { RULES = 60, ROUNDS = 5 };

static const char *const fields[] = {"user", "host.name", "my field", NULL};
static const char *const letters[] = {"a", "b", "*", "?", "\\", " ", NULL};
static const char *const regexes[] = {"^a", "a.b", "(a|b)+", NULL};
static const GenTheme theme = {GEN_ALL, fields, letters, regexes,
                               .lower = true};

typedef struct Rules {
    Str yaml[RULES];
} Rules;

// ---- collections ---------------------------------------------------------

static void add(sigcc_collection *c, Str text)
{
    (void)sigcc_collection_add(c, "random.yml", text.p, text.n);
}

// Rule order[i] comes at place i.
static sigcc_collection *one_by_one(const Rules *rules, const size_t *order)
{
    sigcc_collection *c = sigcc_collection_new();
    for (size_t i = 0; i < RULES; i++)
        add(c, rules->yaml[order[i]]);
    (void)sigcc_collection_link(c);
    return c;
}

static sigcc_collection *in_one_file(Arena *a, const Rules *rules,
                                     const size_t *order)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < RULES; i++) {
        sg_sb_put(&sb, STR("---\n"));
        sg_sb_put(&sb, rules->yaml[order[i]]);
    }
    sigcc_collection *c = sigcc_collection_new();
    add(c, sb_str(&sb));
    (void)sigcc_collection_link(c);
    return c;
}

// ---- results -------------------------------------------------------------

// All queries and messages about one rule.
static Str result_of(Arena *a, const sigcc_compiler *compiler,
                     const sigcc_collection *rules, size_t index)
{
    StrBuf sb = sb_in(a);
    sigcc_output *out = sigcc_compile_some(compiler, rules, index, 1);
    for (size_t i = 0; i < sigcc_output_count(out); i++) {
        const sigcc_query *q = sigcc_output_query(out, i);
        sg_sb_put(&sb, str_of(q->text, q->length));
        sb_putc(&sb, '\n');
    }
    const sigcc_diagnostics *list = sigcc_output_diagnostics(out);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        sg_sb_putf(&sb, "%d %u %s\n", d->code, d->column, d->message);
    }
    sigcc_output_free(out);
    return sb_str(&sb);
}

static Str document_of(Arena *a, const sigcc_compiler *compiler,
                       const sigcc_collection *rules)
{
    sigcc_output *out = sigcc_compile(compiler, rules);
    size_t n;
    const char *p = sigcc_output_document(out, &n);
    Str copy = sg_arena_copy(a, str_of(p, n));
    sigcc_output_free(out);
    return copy;
}

// ---- the law -------------------------------------------------------------

static void shuffle(Prng *r, size_t *order)
{
    for (size_t i = RULES; i-- > 1;) {
        size_t j = prng_below(r, i + 1), swap = order[i];
        order[i] = order[j];
        order[j] = swap;
    }
}

static bool same_results(Arena *a, const char *target,
                         const sigcc_collection *x, const sigcc_collection *y,
                         const size_t *order)
{
    sigcc_compiler *c = sigcc_compiler_new(target);
    bool same = sigcc_collection_count(x) == RULES &&
                sigcc_collection_count(y) == RULES;
    for (size_t i = 0; same && i < RULES; i++)
        same = str_eq(result_of(a, c, x, order[i]), result_of(a, c, y, i));
    sigcc_compiler_free(c);
    return same;
}

static bool same_document(Arena *a, const char *target,
                          const sigcc_collection *x, const sigcc_collection *y)
{
    sigcc_compiler *c = sigcc_compiler_new(target);
    Str document = document_of(a, c, x);
    bool same = document.n > 0 && str_eq(document, document_of(a, c, y)) &&
                str_eq(document, document_of(a, c, x));
    sigcc_compiler_free(c);
    return same;
}

static bool check_round(Arena *a, Prng *r)
{
    Rules rules;
    size_t order[RULES], shuffled[RULES];
    for (size_t i = 0; i < RULES; i++) {
        rules.yaml[i] = gen_rule(a, r, &theme).yaml;
        order[i] = shuffled[i] = i;
    }
    shuffle(r, shuffled);
    sigcc_collection *x = one_by_one(&rules, order);
    sigcc_collection *y = in_one_file(a, &rules, order);
    sigcc_collection *z = in_one_file(a, &rules, shuffled);
    sigcc_entry target = {.size = sizeof target};
    bool same = true;
    for (size_t i = 0; same && sigcc_list(SIGCC_TARGETS, NULL, i, &target); i++)
        same = same_document(a, target.name, x, y) &&
               same_results(a, target.name, x, y, order) &&
               same_results(a, target.name, x, z, shuffled);
    sigcc_collection_free(x);
    sigcc_collection_free(y);
    sigcc_collection_free(z);
    return same;
}

static void rules_do_not_influence_each_other(Arena *a)
{
    Prng r = prng_new();
    for (int i = 0; i < ROUNDS; i++) {
        check_that(check_round(a, &r),
                   "round %d: a rule becomes something else in other company",
                   i);
        sg_arena_reset(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(rules_do_not_influence_each_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
