// test_infix.c - parentheses where a language needs them, for two languages.

#include "emit/infix.h"

#include "check.h"
#include "rule_text.h"

// ---- two languages -------------------------------------------------------

static Str name_of(const Expr *e)
{
    return value_plain_text(e->value);
}

// The name of a value; "x..." fails, "q..." prints nothing.
static void put_leaf(Emitter *em, const Expr *e)
{
    Str name = name_of(e);
    if (name.p[0] == 'x')
        sg_emit_error(em, SG_query_unsupported, e->span, "cannot say x");
    else if (name.p[0] != 'q')
        sg_sb_put(&em->out, name);
}

static const Infix c_like = {
    .and_op = " && ", .or_op = " || ", .not_op = "!", .leaf = put_leaf};

static const Infix search = {.and_op = " ",
                             .or_op = " OR ",
                             .not_op = "NOT ",
                             .group_mixed = true,
                             .group_nots = true,
                             .leaf = put_leaf};

static const Infix careful = {.and_op = " and ",
                              .or_op = " or ",
                              .not_op = "not ",
                              .group_all = true,
                              .leaf = put_leaf};

// ---- printing a condition ------------------------------------------------

// Six detections, each a value with the detection's name.
static Expr *expr_of(Arena *a, const char *condition)
{
    StrBuf sb = sb_in(a);
    for (const char *name = "abcdqx"; *name != '\0'; name++)
        sg_sb_putf(&sb, "  %c: {f: %c}\n", *name, *name);
    sg_sb_put(&sb, STR("  e: {f|windash: e}\n  condition: "));
    sg_sb_putf(&sb, "%s\n", condition);
    ParsedRule p = parse_detection_text(a, sb_str(&sb));
    Expr *e = bound_expr(a, &p, 0);
    assert_non_null(e);
    return e;
}

static Emitter emitter_in(Arena *a, DiagList *diags)
{
    sg_diag_init(diags, a);
    return (Emitter){
        .arena = a, .out = sb_in(a), .diags = diags, .conjunct = true};
}

static void check_printed(Arena *a, const Infix *lang, const char *condition,
                          const char *expected)
{
    DiagList diags;
    Emitter em = emitter_in(a, &diags);
    sg_emit_infix(&em, lang, expr_of(a, condition));
    assert_false(em.failed);
    assert_false(em.negated);
    assert_true(em.conjunct);
    check_text(sb_str(&em.out), expected);
}

static void parentheses_by_precedence(Arena *a)
{
    // condition, C, search, careful
    static const char *const rows[][4] = {
        {"a", "a", "a", "a"},
        {"a and b", "a && b", "a b", "a and b"},
        {"a or b and c", "a || b && c", "a OR (b c)", "a or (b and c)"},
        {"(a or b) and c", "(a || b) && c", "(a OR b) c", "(a or b) and c"},
        {"a and (b or c)", "a && (b || c)", "a (b OR c)", "a and (b or c)"},
        {"a and (b and c)", "a && b && c", "a b c", "a and (b and c)"},
        {"a or (b or c)", "a || b || c", "a OR b OR c", "a or (b or c)"},
        {"not a", "!a", "NOT a", "not a"},
        {"not a and b", "!a && b", "NOT a b", "not a and b"},
        {"not (a and b)", "!(a && b)", "NOT (a b)", "not (a and b)"},
        {"not (a or b)", "!(a || b)", "NOT (a OR b)", "not (a or b)"},
        {"a or not b", "a || !b", "a OR NOT b", "a or not b"},
        {"not not a", "!!a", "NOT (NOT a)", "not not a"},
        {"a and (b or (c and d))", "a && (b || c && d)", "a (b OR (c d))",
         "a and (b or (c and d))"},
        {"(a and b) or (c and d)", "a && b || c && d", "(a b) OR (c d)",
         "(a and b) or (c and d)"},
        {"(a or b) and (c or d)", "(a || b) && (c || d)", "(a OR b) (c OR d)",
         "(a or b) and (c or d)"},
        {NULL, NULL, NULL, NULL},
    };
    for (size_t i = 0; rows[i][0] != NULL; i++) {
        check_printed(a, &c_like, rows[i][0], rows[i][1]);
        check_printed(a, &search, rows[i][0], rows[i][2]);
        check_printed(a, &careful, rows[i][0], rows[i][3]);
    }
}

static void an_expansion_of_one_is_a_leaf(Arena *a)
{
    check_printed(a, &search, "not e", "NOT e");
    check_printed(a, &c_like, "not e and a", "!e && a");
    check_printed(a, &careful, "e or a", "e or a");
}

static void what_prints_nothing_leaves_no_operator(Arena *a)
{
    check_printed(a, &search, "q", "");
    check_printed(a, &search, "q and a", "a");
    check_printed(a, &search, "a and q", "a");
    check_printed(a, &search, "a and q and b", "a b");
    check_printed(a, &search, "q and q and a and q and b", "a b");
    check_printed(a, &search, "(q and q) and a", "a");
    check_printed(a, &c_like, "(q or q) and a", "a");
    check_printed(a, &c_like, "a and (q or q) and b", "a && b");
    check_printed(a, &careful, "a or (q and (q or q))", "a");
    check_printed(a, &c_like, "a and not q", "a");
    check_printed(a, &c_like, "not q and a", "a");
    check_printed(a, &c_like, "not q", "");
    check_printed(a, &careful, "not (q and not (q or q)) and a", "a");
    check_printed(a, &c_like, "(q or a) and b", "(a) && b");
    check_printed(a, &c_like, "not (q or a or b)", "!(a || b)");
}

// ---- what leaves get to know ---------------------------------------------

// '-' below an odd number of NOTs, '+' where only ANDs are above.
static void put_place(Emitter *em, const Expr *e)
{
    sg_sb_put(&em->out, name_of(e));
    if (em->negated)
        sb_putc(&em->out, '-');
    if (em->conjunct)
        sb_putc(&em->out, '+');
}

static const Infix placed = {
    .and_op = " & ", .or_op = " | ", .not_op = "!", .leaf = put_place};

static void leaves_know_what_is_above(Arena *a)
{
    check_printed(a, &placed, "a", "a+");
    check_printed(a, &placed, "a and (b and c)", "a+ & b+ & c+");
    check_printed(a, &placed, "a and (b or c) and d", "a+ & (b | c) & d+");
    check_printed(a, &placed, "a or b and c", "a | b & c");
    check_printed(a, &placed, "not a and b", "!a- & b+");
    check_printed(a, &placed, "not (a and not b) and c", "!(a- & !b) & c+");
    check_printed(a, &placed, "e and a", "e+ & a+");
}

// ---- nodes as a whole ----------------------------------------------------

// Lists of leaves as "{a,b}".
static bool put_set(Emitter *em, const Expr *e)
{
    if (e->kind != EX_OR || e->expansion)
        return false;
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (x->kind != EX_MATCH)
            return false;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        sb_putc(&em->out, x == e->first ? '{' : ',');
        put_leaf(em, x);
    }
    sb_putc(&em->out, '}');
    return true;
}

static const Infix with_sets = {.and_op = " && ",
                                .or_op = " || ",
                                .not_op = "!",
                                .leaf = put_leaf,
                                .node = put_set};

// ---- lists ---------------------------------------------------------------

static bool is_no_wildcard(const Expr *match)
{
    return match->value->kind == VAL_STRING &&
           !value_has_wildcard(match->value);
}

// "f[a|b]", and "f[a&b]" where all must match; an expansion is none.
static bool put_list(Emitter *em, const Expr *e)
{
    if (e->expansion)
        return false;
    sg_sb_put(&em->out, e->first->field);
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        sb_putc(&em->out, x == e->first ? '[' : e->kind == EX_AND ? '&' : '|');
        sg_sb_put(&em->out, name_of(x));
    }
    sb_putc(&em->out, ']');
    return true;
}

static void put_field_leaf(Emitter *em, const Expr *e)
{
    sg_sb_put(&em->out, e->field);
    sb_putc(&em->out, '=');
    sg_sb_put(&em->out, value_has_wildcard(e->value) ? STR("*") : name_of(e));
}

static const Infix loose = {.and_op = " && ",
                            .or_op = " || ",
                            .not_op = "!",
                            .leaf = put_field_leaf,
                            .list = put_list,
                            .listable = is_no_wildcard};

static const Infix tight = {.and_op = " && ",
                            .or_op = " || ",
                            .not_op = "!",
                            .leaf = put_field_leaf,
                            .list = put_list,
                            .listable = is_no_wildcard,
                            .tight_lists = true};

static void check_lists(Arena *a, const Infix *lang, bool gathered,
                        const char *items, const char *expected)
{
    DiagList diags;
    StrBuf sb = sb_in(a);
    Emitter em = emitter_in(a, &diags);
    sg_sb_putf(&sb, "%s\n", items);
    ParsedRule p = parse_detection_text(a, sb_str(&sb));
    Expr *e = bound_expr(a, &p, SIMPLIFY_FLATTEN);
    assert_non_null(e);
    if (gathered)
        sg_gather_lists(lang, a, e);
    e = sg_simplify(e, 0);
    sg_emit_infix(&em, lang, e);
    check_text(sb_str(&em.out), expected);
}

static void values_of_one_field_are_a_list(Arena *a)
{
    check_lists(a, &loose, false, "  s: {f: [a, b]}\n  condition: s", "f[a|b]");
    check_lists(a, &loose, false, "  s: {f|all: [a, b]}\n  condition: s",
                "f[a&b]");
    check_lists(a, &loose, false, "  s: {f: [a, b]}\n  condition: not s",
                "!(f[a|b])");
    check_lists(a, &tight, false, "  s: {f: [a, b]}\n  condition: not s",
                "!f[a|b]");
    check_lists(a, &tight, false, "  s: {f: [a, b], g: c}\n  condition: s",
                "f[a|b] && g=c");
    check_lists(a, &tight, false, "  s: {f: [a, 'b*']}\n  condition: s",
                "f=a || f=*");
    check_lists(a, &tight, false, "  s: [{f: a}, {g: b}]\n  condition: s",
                "f=a || g=b");
    check_lists(a, &tight, false, "  s: {f: a}\n  condition: s", "f=a");
}

static void lists_can_be_gathered(Arena *a)
{
    check_lists(a, &tight, true,
                "  s: [{f: a}, {g: b}, {f: c}, {f: 'd*'}]\n  condition: s",
                "f[a|c] || g=b || f=*");
    check_lists(a, &tight, true,
                "  s: {f: a}\n  t: {g: x, f: b}\n  condition: s and not t",
                "f=a && !(g=x && f=b)");
    check_lists(a, &tight, true,
                "  s: {f: [a, b]}\n  t: {f: [c, d]}\n  condition: s or t",
                "f[a|b|c|d]");
    check_lists(a, &tight, true, "  s: {f: [a, b]}\n  condition: s", "f[a|b]");
}

// ---- NOT -----------------------------------------------------------------

static void check_pushed(Arena *a, const char *condition, const char *expected)
{
    DiagList diags;
    Emitter em = emitter_in(a, &diags);
    sg_emit_infix(&em, &c_like, sg_push_nots(a, expr_of(a, condition)));
    check_text(sb_str(&em.out), expected);
}

static void nots_are_pushed_to_leaves(Arena *a)
{
    check_pushed(a, "a", "a");
    check_pushed(a, "not a", "!a");
    check_pushed(a, "not not a", "a");
    check_pushed(a, "not (a and b)", "!a || !b");
    check_pushed(a, "not (a or b) and c", "!a && !b && c");
    check_pushed(a, "not (a and not (b or c))", "!a || b || c");
    check_pushed(a, "a and not (b and not (c and not d))",
                 "a && (!b || c && !d)");
}

static void nodes_may_be_printed_as_a_whole(Arena *a)
{
    check_printed(a, &with_sets, "a or b", "{a,b}");
    check_printed(a, &with_sets, "a or b and c", "a || b && c");
    check_printed(a, &with_sets, "(a or b) or (c and d)", "{a,b} || c && d");
}

// ---- failure -------------------------------------------------------------

static void the_first_error_ends_the_query(Arena *a)
{
    DiagList diags;
    Emitter em = emitter_in(a, &diags);
    sg_emit_infix(&em, &c_like, expr_of(a, "a and x and (b or x)"));
    assert_true(em.failed);
    assert_int_equal(diags.errors, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(parentheses_by_precedence),
        arena_test(an_expansion_of_one_is_a_leaf),
        arena_test(what_prints_nothing_leaves_no_operator),
        arena_test(leaves_know_what_is_above),
        arena_test(nodes_may_be_printed_as_a_whole),
        arena_test(values_of_one_field_are_a_list),
        arena_test(lists_can_be_gathered),
        arena_test(nots_are_pushed_to_leaves),
        arena_test(the_first_error_ends_the_query),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
