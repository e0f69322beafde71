// test_bind.c - names of detections become what they stand for.

#include "ir/bind.h"

#include "check.h"
#include "rule_text.h"

// What is bound before anything is simplified but lists of one.
static void check_bound(Arena *a, Str detection, const char *expected)
{
    ParsedRule p = parse_detection_text(a, detection);
    check_str(diags_text(a, &p.yaml->diags), "");
    const Expr *e = bound_expr(a, &p, 0);
    assert_non_null(e);
    check_text(expr_text(a, e), expected);
}

static void maps_are_and_lists_are_or(Arena *a)
{
    check_bound(a, STR("  s: {f: a}\n  condition: s\n"), "f=\"a\"");
    check_bound(a, STR("  s: {f: a, g: 1}\n  condition: s\n"),
                "(f=\"a\" & g=1)");
    check_bound(a, STR("  s: {f: [a, b]}\n  condition: s\n"),
                "(f=\"a\" | f=\"b\")");
    check_bound(a, STR("  s: [{f: a}, {g: 1, h: 2}]\n  condition: s\n"),
                "(f=\"a\" | (g=1 & h=2))");
    check_bound(a, STR("  s: [a, b]\n  condition: s\n"), "(=\"a\" | =\"b\")");
    check_bound(a, STR("  s: [a, {f: 1}]\n  condition: s\n"), "(=\"a\" | f=1)");
    check_bound(a, STR("  s: a\n  condition: s\n"), "=\"a\"");
}

static void all_and_neq(Arena *a)
{
    check_bound(a, STR("  s: {f|all: [a, b]}\n  condition: s\n"),
                "(f=\"a\" & f=\"b\")");
    check_bound(a, STR("  s: {f|neq: [a, b]}\n  condition: s\n"),
                "!(f=\"a\" | f=\"b\")");
    check_bound(a, STR("  s: {f|neq|all: [a, b], g: 1}\n  condition: s\n"),
                "(!(f=\"a\" & f=\"b\") & g=1)");
}

static void an_empty_list_is_an_absent_field(Arena *a)
{
    check_bound(a, STR("  s: {f: []}\n  condition: s\n"), "f=null");
    check_bound(a, STR("  s: {f: }\n  condition: s\n"), "f=null");
}

static void expansions_stay_together(Arena *a)
{
    check_bound(a, STR("  s: {f|base64offset: [foo, bar]}\n  condition: s\n"),
                "([f=\"Zm9v\" | f=\"Zvb\" | f=\"mb2\"] | "
                "[f=\"YmFy\" | f=\"Jhc\" | f=\"iYX\"])");
    check_bound(a, STR("  s: {f|windash: a}\n  condition: s\n"), "[f=\"a\"]");
}

static void operators_keep_their_shape(Arena *a)
{
    Str detections =
        STR("  a: {f: 1}\n  b: {f: 2}\n  c: {f: 3}\n  condition: ");
    static const char *const rows[][2] = {
        {"a and b or c", "((f=1 & f=2) | f=3)"},
        {"a and (b and c)", "(f=1 & (f=2 & f=3))"},
        {"not a", "!f=1"},
        {"not (a or not b)", "!(f=1 | !f=2)"},
        {"not not a", "!!f=1"},
        {NULL, NULL},
    };
    for (size_t i = 0; rows[i][0] != NULL; i++) {
        StrBuf sb = sb_in(a);
        sg_sb_put(&sb, detections);
        sg_sb_put(&sb, str_of_literal(rows[i][0]));
        check_bound(a, sb_str(&sb), rows[i][1]);
    }
}

#define FOUR "  a1: {f: 1}\n  _a: {f: 2}\n  a2: {f: 3}\n  b: {f: 4}\n"

static void selectors_take_what_matches_in_order(Arena *a)
{
    check_bound(a, STR(FOUR "  condition: 1 of a*\n"), "(f=1 | f=3)");
    check_bound(a, STR(FOUR "  condition: all of a*\n"), "(f=1 & f=3)");
    check_bound(a, STR(FOUR "  condition: all of them\n"), "(f=1 & f=3 & f=4)");
    check_bound(a, STR(FOUR "  condition: 1 of _*\n"), "f=2");
    check_bound(a, STR(FOUR "  condition: not all of *1\n"), "!f=1");
}

static void selectors_of_nothing_disappear(Arena *a)
{
    ParsedRule p =
        parse_detection_text(a, STR(FOUR "  condition: b and not 1 of x*\n"));
    check_str(expr_text(a, bound_expr(a, &p, 0)), "f=4");
}

static void placeholders_must_be_gone(Arena *a)
{
    ParsedRule p = parse_detection_text(
        a, STR("  s: {f|expand: '%users%'}\n  condition: s\n"));
    assert_non_null(p.ir);
    assert_null(bound_expr(a, &p, 0));
    check_str(diags_text(a, &p.yaml->diags), "SG7002 4:17");
}

static void leaves_know_where_they_come_from(Arena *a)
{
    ParsedRule p =
        parse_detection_text(a, STR("  s: {field: value}\n  condition: s\n"));
    const Expr *e = bound_expr(a, &p, 0);
    assert_int_equal(e->key.from.line, 3);
    assert_int_equal(e->key.from.col, 6);
    assert_int_equal(e->span.from.line, 3);
    assert_int_equal(e->span.from.col, 13);
    assert_int_equal(e->span.to.col, 18);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(maps_are_and_lists_are_or),
        arena_test(all_and_neq),
        arena_test(an_empty_list_is_an_absent_field),
        arena_test(expansions_stay_together),
        arena_test(operators_keep_their_shape),
        arena_test(selectors_take_what_matches_in_order),
        arena_test(selectors_of_nothing_disappear),
        arena_test(placeholders_must_be_gone),
        arena_test(leaves_know_where_they_come_from),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
