// test_condition.c - conditions: grammar, messages and selectors.

#include "base/limits.h"
#include "check.h"
#include "rule_text.h"
#include "sigma/parser.h"

typedef struct Read {
    Cond *root;
    Str diags, hint;
    bool spoilt;
} Read;

static Detection *detections_of(Arena *a)
{
    static const char *const names[] = {"sel",  "sel1",  "sel2", "filter_a",
                                        "_all", "not_x", "a-b",  "1st",
                                        "of",   NULL};
    Detection *first = NULL;
    Detection **tail = &first;
    for (const char *const *name = names; *name != NULL; name++) {
        *tail = arena_new(a, Detection);
        (*tail)->name = str_of_literal(*name);
        tail = &(*tail)->next;
    }
    return first;
}

static Read read_condition(Arena *a, Str text)
{
    Source source = {.name = STR("t.yml"), .text = text};
    DiagList diags;
    sg_diag_init(&diags, a);
    Rule rule = {.detections = detections_of(a)};
    Parser p = {a, &source, &diags, &rule};
    Node n = {.text = text, .span = {{0, 0}, {0, (uint32_t)text.n}, &source}};
    Read r = {.root = sg_parse_condition(&p, &n)};
    r.diags = diags_text(a, &diags);
    r.hint = diags.last ? diags.last->hint : (Str){0};
    r.spoilt = rule.spoilt;
    return r;
}

// ---- the grammar ---------------------------------------------------------

static void check_cond(Arena *a, const char *text, const char *expected)
{
    Read r = read_condition(a, str_of_literal(text));
    check_str(r.diags, "");
    assert_non_null(r.root);
    assert_false(r.spoilt);
    check_text(cond_text(a, r.root), expected);
}

static void not_binds_before_and_before_or(Arena *a)
{
    check_cond(a, "sel", "sel");
    check_cond(a, "not sel", "not sel");
    check_cond(a, "not not sel", "not not sel");
    check_cond(a, "sel and sel1 or sel2", "((sel and sel1) or sel2)");
    check_cond(a, "sel or sel1 and sel2", "(sel or (sel1 and sel2))");
    check_cond(a, "not sel and sel1", "(not sel and sel1)");
    check_cond(a, "sel and not sel1 or not sel2",
               "((sel and not sel1) or not sel2)");
    check_cond(a, "not (sel or sel1) and sel2", "(not (sel or sel1) and sel2)");
}

static void chains_are_flat_groups_are_kept(Arena *a)
{
    check_cond(a, "sel and sel1 and sel2", "(sel and sel1 and sel2)");
    check_cond(a, "sel or sel1 or sel2", "(sel or sel1 or sel2)");
    check_cond(a, "(sel and sel1) and sel2", "((sel and sel1) and sel2)");
    check_cond(a, "((sel))", "sel");
    check_cond(a, "(sel or sel1) and sel2", "((sel or sel1) and sel2)");
}

static void blanks_stand_anywhere(Arena *a)
{
    check_cond(a, " \t\r\n(\nsel\tand(sel1)\n)\n", "(sel and sel1)");
    check_cond(a, "not(sel)and(sel1)", "(not sel and sel1)");
    check_cond(a, "sel\nor\nsel1", "(sel or sel1)");
}

static void words_are_whole(Arena *a)
{
    check_cond(a, "not_x and sel", "(not_x and sel)");
    check_cond(a, "a-b", "a-b");
    check_cond(a, "1st or _all", "(1st or _all)");
    check_cond(a, "of and sel", "(of and sel)");
}

static void selectors(Arena *a)
{
    check_cond(a, "1 of sel*", "1 of sel*");
    check_cond(a, "any of sel*", "1 of sel*");
    check_cond(a, "all of sel*", "all of sel*");
    check_cond(a, "all of them", "all of *");
    check_cond(a, "1 of THEM", "1 of *");
    check_cond(a, "1 of sel", "1 of sel");
    check_cond(a, "not 1 of filter_* and all of sel*",
               "(not 1 of filter_* and all of sel*)");
    check_cond(a, "1 of _*", "1 of _*");
    check_cond(a, "all of of", "all of of");
}

// ---- remarks and errors --------------------------------------------------

static void check_remark(Arena *a, const char *text, const char *expected,
                         const char *diags)
{
    Read r = read_condition(a, str_of_literal(text));
    check_text(r.diags, diags);
    assert_non_null(r.root);
    assert_false(r.spoilt);
    check_text(cond_text(a, r.root), expected);
}

static void operators_in_capitals(Arena *a)
{
    check_remark(a, "sel AND NOT sel1", "(sel and not sel1)",
                 "SG4006 1:5, SG4006 1:9");
    check_remark(a, "sel Or sel1", "(sel or sel1)", "SG4006 1:5");
    check_remark(a, "1 OF sel*", "1 of sel*", "SG4006 1:3");
}

static void selectors_of_nothing_are_left_out(Arena *a)
{
    check_remark(a, "sel or 1 of fliter*", "(sel or 1 of fliter*)",
                 "SG4007 1:13");
    check_remark(a, "sel and not all of x*", "(sel and not all of x*)",
                 "SG4007 1:20");
}

static void check_error(Arena *a, Str text, const char *diags)
{
    Read r = read_condition(a, text);
    check_text(r.diags, diags);
    assert_null(r.root);
    assert_true(r.spoilt);
}

static void errors_point_at_the_first_wrong_word(Arena *a)
{
    static const char *const rows[][2] = {
        {"", "SG4003 1:1"},
        {"   ", "SG4003 1:4"},
        {"sel and", "SG4003 1:8"},
        {"sel or ", "SG4003 1:8"},
        {"not", "SG4003 1:4"},
        {"not and sel", "SG4004 1:5"},
        {"sel sel1", "SG4003 1:5"},
        {"sel not sel1", "SG4003 1:5"},
        {"sel and and sel1", "SG4004 1:9"},
        {"(sel", "SG4003 1:1"},
        {"(sel and (sel1)", "SG4003 1:1"},
        {"(sel sel1)", "SG4003 1:6"},
        {"sel)", "SG4003 1:4"},
        {"()", "SG4003 1:2"},
        {"(", "SG4003 1:2"},
        {")", "SG4003 1:1"},
        {"2 of sel*", "SG4009 1:1"},
        {"0 of them", "SG4009 1:1"},
        {"none of sel*", "SG4009 1:1"},
        {"1 of", "SG4003 1:5"},
        {"1 of (sel1)", "SG4003 1:6"},
        {"all of sel-*", "SG4003 1:8"},
        {"sel*", "SG4003 1:1"},
        {"sel and sel$", "SG4003 1:12"},
        {"sel and \xC3\xA4", "SG4003 1:9"},
        {"sel, sel1", "SG4003 1:4"},
        {"sel && sel1", "SG4003 1:5"},
        {"nope", "SG4004 1:1"},
        {"nope and (sel or 1 of x* or Sel1)",
         "SG4004 1:1, SG4007 1:23, SG4004 1:29"},
        {"nope and sel)", "SG4004 1:1, SG4003 1:13"},
        {"sel and Sel1", "SG4004 1:9"},
        {"sel | count() > 5", "SG4005 1:5"},
        {"nope | near x", "SG4005 1:6"},
        {"1 of x*", "SG4007 1:6, SG4008 1:1"},
        {"not (1 of x* or all of y*)", "SG4007 1:11, SG4007 1:24, SG4008 1:1"},
        {NULL, NULL},
    };
    for (size_t i = 0; rows[i][0] != NULL; i++)
        check_error(a, str_of_literal(rows[i][0]), rows[i][1]);
    check_error(a, STR("sel\0"), "SG4003 1:4");
}

static void wrong_names_get_a_hint(Arena *a)
{
    check_str(read_condition(a, STR("sle")).hint, "did you mean 'sel'?");
    check_str(read_condition(a, STR("filter_b")).hint,
              "did you mean 'filter_a'?");
    check_str(read_condition(a, STR("xyzzyx")).hint, "");
    check_str(read_condition(a, STR("sel | count() > 1")).hint,
              "write a separate correlation rule of type event_count");
    check_str(read_condition(a, STR("sel | near sel1")).hint,
              "write a separate correlation rule of type temporal");
}

// ---- limits --------------------------------------------------------------

static Str repeated(Arena *a, Str what, size_t times, Str end)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < times; i++)
        sg_sb_put(&sb, what);
    sg_sb_put(&sb, end);
    return sb_str(&sb);
}

static void nesting_has_a_limit(Arena *a)
{
    size_t most = MAX_CONDITION_DEPTH;
    Read r = read_condition(a, repeated(a, STR("not "), most - 1, STR("sel")));
    check_str(r.diags, "");
    check_error(a, repeated(a, STR("not "), most, STR("sel")), "SG9002 1:801");
    check_error(a, repeated(a, STR("("), most, STR("sel")), "SG9002 1:201");
    check_error(a, repeated(a, STR("not ("), 1000, STR("sel")), "SG9002 1:501");
}

static void length_has_a_limit(Arena *a)
{
    Str and_sel = STR(" and sel");
    size_t times = (MAX_CONDITION_BYTES - 3) / and_sel.n;
    Str text = repeated(a, STR("sel and "), times, STR("sel"));
    assert_true(text.n <= MAX_CONDITION_BYTES);
    check_str(read_condition(a, text).diags, "");
    check_error(a, repeated(a, STR("sel and "), times + 1, STR("sel")),
                "SG9002 1:1");
}

// ---- patterns ------------------------------------------------------------

static bool selects(const char *pattern, const char *name)
{
    return sg_cond_selects(str_of_literal(pattern), str_of_literal(name));
}

static void stars_stand_for_any_characters(void **state)
{
    (void)state;
    assert_true(selects("*", "sel"));
    assert_true(selects("sel*", "sel"));
    assert_true(selects("sel*", "sel_1"));
    assert_true(selects("*_1", "sel_1"));
    assert_true(selects("s*l*1", "sel_l_1"));
    assert_true(selects("**", ""));
    assert_true(selects("a*b*a", "ababa"));
    assert_true(selects("*a*", "bab"));
    assert_false(selects("sel", "sel1"));
    assert_false(selects("sel*", "se"));
    assert_false(selects("*_1", "sel_12"));
    assert_false(selects("a*b*a", "abb"));
    assert_false(selects("Sel*", "sel"));
    assert_false(selects("", "sel"));
    assert_false(selects("s?l", "sel"));
}

static void hidden_names_must_be_asked_for(void **state)
{
    (void)state;
    assert_false(selects("*", "_sel"));
    assert_false(selects("*sel", "_sel"));
    assert_true(selects("_*", "_sel"));
    assert_true(selects("_sel", "_sel"));
    assert_false(selects("_*", "sel"));
}

// Backtracking is bounded by the product of both lengths.
static void many_stars_do_not_explode(Arena *a)
{
    Str pattern = repeated(a, STR("a*"), 2000, STR("b"));
    Str name = repeated(a, STR("a"), 4000, STR(""));
    assert_false(sg_cond_selects(pattern, name));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(not_binds_before_and_before_or),
        arena_test(chains_are_flat_groups_are_kept),
        arena_test(blanks_stand_anywhere),
        arena_test(words_are_whole),
        arena_test(selectors),
        arena_test(operators_in_capitals),
        arena_test(selectors_of_nothing_are_left_out),
        arena_test(errors_point_at_the_first_wrong_word),
        arena_test(wrong_names_get_a_hint),
        arena_test(nesting_has_a_limit),
        arena_test(length_has_a_limit),
        cmocka_unit_test(stars_stand_for_any_characters),
        cmocka_unit_test(hidden_names_must_be_asked_for),
        arena_test(many_stars_do_not_explode),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
