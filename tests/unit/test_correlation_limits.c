// test_correlation_limits.c - correlations of correlations end somewhere.

#include <sigcc/sigcc.h>

#include "base/limits.h"
#include "base/strbuf.h"
#include "check.h"
#include "diag/diag.h"

static void put_base(StrBuf *yaml)
{
    sg_sb_put(yaml, STR("title: B\nname: c0\nlogsource: {category: c}\n"
                        "detection: {sel: {f: 1}, condition: sel}\n"));
}

// A correlation 'name' of 'rules', which gives no query of its own.
static void put_correlation(StrBuf *yaml, const char *prefix, int number,
                            const char *rules)
{
    sg_sb_putf(yaml,
               "---\ntitle: C\nname: %s%d\ncorrelation:\n"
               "    type: event_count\n    rules: [%s]\n    timespan: 1h\n"
               "    condition: {gte: 1}\n",
               prefix, number, rules);
}

static sigcc_collection *collection_of(const StrBuf *yaml)
{
    sigcc_collection *rules = sigcc_collection_new();
    assert_non_null(rules);
    (void)sigcc_collection_add(rules, "c.yml", yaml->p, yaml->n);
    (void)sigcc_collection_link(rules);
    return rules;
}

static bool has_code(const sigcc_diagnostics *list, unsigned code)
{
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++)
        if ((unsigned)sigcc_diagnostics_at(list, i)->code == code)
            return true;
    return false;
}

// 'levels' correlations above each other, the highest first, so that the way
// from it down to the base is taken in one go.
static bool is_too_deep(Arena *a, int levels)
{
    StrBuf yaml = sb_in(a);
    for (int i = levels; i > 0; i--) {
        StrBuf rules = sb_in(a);
        sg_sb_putf(&rules, "c%d", i - 1);
        put_correlation(&yaml, "c", i, rules.p);
    }
    sg_sb_put(&yaml, STR("---\n"));
    put_base(&yaml);
    sigcc_collection *rules = collection_of(&yaml);
    bool found = has_code(sigcc_collection_diagnostics(rules), SG_limit_depth);
    sigcc_collection_free(rules);
    return found;
}

static void depth(Arena *a)
{
    assert_false(is_too_deep(a, MAX_CORRELATION_DEPTH));
    assert_true(is_too_deep(a, MAX_CORRELATION_DEPTH + 1));
}

// Two on each of 'levels' levels, each over both below: every level doubles
// the ways down.  2 + 4 + 8 + 16 + 32 = 62 are below the sixth.
static bool are_too_many(Arena *a, int levels)
{
    StrBuf yaml = sb_in(a);
    put_base(&yaml);
    for (int i = 1; i <= levels; i++) {
        StrBuf rules = sb_in(a);
        sg_sb_putf(&rules, i == 1 ? "c0" : "p%d, q%d", i - 1, i - 1);
        put_correlation(&yaml, "p", i, rules.p);
        put_correlation(&yaml, "q", i, rules.p);
    }
    sigcc_collection *rules = collection_of(&yaml);
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    assert_non_null(c);
    sigcc_output *out = sigcc_compile(c, rules);
    assert_non_null(out);
    bool found = has_code(sigcc_output_diagnostics(out), SG_correlation_nested);
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    sigcc_collection_free(rules);
    return found;
}

static void number_below_one(Arena *a)
{
    assert_true(62 <= MAX_INNER_CORRELATIONS && MAX_INNER_CORRELATIONS < 126);
    assert_false(are_too_many(a, 6));
    assert_true(are_too_many(a, 7));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(depth),
        arena_test(number_below_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
