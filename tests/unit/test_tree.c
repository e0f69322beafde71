// test_tree.c - YAML text to positioned nodes, within limits.

#include "yaml/tree.h"

#include "base/limits.h"
#include "check.h"
#include "tree_text.h"

static void check_tree(Arena *a, const char *yaml, const char *expected)
{
    Parsed *p = parse_yaml(a, str_of_literal(yaml));
    check_str(diags_text(a, &p->diags), "");
    assert_non_null(p->roots);
    check_text(tree_text(a, p->roots), expected);
}

static void check_error(Arena *a, const char *yaml, const char *expected)
{
    Parsed *p = parse_yaml(a, str_of_literal(yaml));
    check_text(diags_text(a, &p->diags), expected);
    assert_null(p->roots);
}

static void check_span(const Node *n, unsigned line, unsigned col,
                       unsigned end_line, unsigned end_col)
{
    assert_int_equal(n->span.from.line, line);
    assert_int_equal(n->span.from.col, col);
    assert_int_equal(n->span.to.line, end_line);
    assert_int_equal(n->span.to.col, end_col);
}

// ---- shapes --------------------------------------------------------------

static void scalars_lists_and_maps(Arena *a)
{
    check_tree(a, "a", "a");
    check_tree(a, "[a, [b], {c: d}]", "[a, [b], {c: d}]");
    check_tree(a, "a:\n- b\n- c: d\n  e: f\ng:\n",
               "{a: [b, {c: d, e: f}], g: }");
    check_tree(a, "{}", "{}");
    check_tree(a, "---\n...\n", "");
}

static void scalars_of_every_style(Arena *a)
{
    Parsed *p = parse_yaml(
        a, STR("- a b\n- 'it''s'\n- \"\\x41\\u20AC\\0\"\n- |\n  x\n  y\n"
               "- >-\n  x\n  y\n"));
    static const Style styles[] = {STYLE_PLAIN, STYLE_SINGLE, STYLE_DOUBLE,
                                   STYLE_BLOCK, STYLE_BLOCK};
    size_t i = 0;
    for (const Node *n = p->roots->first; n != NULL; n = n->next)
        assert_int_equal(n->style, styles[i++]);
    assert_int_equal(i, 5);
    check_str(tree_text(a, p->roots),
              "[a b, it's, A\xE2\x82\xAC\0, x\ny\n, x y]");
}

static void counts_and_weights(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("a: [x, y]\nb: &n {c: d}\ne: *n\n"));
    assert_int_equal(p->roots->count, 3);
    // The map, three keys, a list of two, and {c: d} twice.
    assert_int_equal(p->roots->weight, 1 + 3 + 3 + 3 + 3);
    assert_int_equal(sg_node_get(p->roots, STR("a"))->count, 2);
}

static void documents_are_chained(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("a: 1\n---\n- b\n---\nc\n"));
    check_str(tree_text(a, p->roots), "{a: 1}");
    check_str(tree_text(a, p->roots->next), "[b]");
    check_str(tree_text(a, p->roots->next->next), "c");
    assert_null(p->roots->next->next->next);
}

static void nothing_is_no_document(Arena *a)
{
    check_error(a, "", "");
    check_error(a, "# a comment\n", "");
}

static void spans_tell_where(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("k: 'v'\nl:\n  - \xC3\xA4\xC3\xB6\n  - b\n"));
    const Pair *pair = p->roots->pairs;
    check_span(pair->key, 0, 0, 0, 1);
    check_span(pair->value, 0, 3, 0, 6);
    const Node *list = pair->next->value;
    assert_int_equal(list->span.from.line, 2);
    check_span(list->first, 2, 4, 2, 6);
    check_span(list->first->next, 3, 4, 3, 5);
}

// ---- aliases -------------------------------------------------------------

static void aliases_stand_where_they_are_written(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("- &x {a: [b]}\n- *x\n- c\n"));
    check_str(tree_text(a, p->roots), "[{a: [b]}, {a: [b]}, c]");
    check_span(p->roots->first->next, 1, 2, 1, 4);
}

static void the_latest_anchor_counts(Arena *a)
{
    check_tree(a, "[&x a, *x, &x b, *x]", "[a, a, b, b]");
}

static void broken_aliases(Arena *a)
{
    check_error(a, "- *x\n", "SG1002 1:3");
    check_error(a, "- a\n- &x [*x]\n", "SG1004 2:7");
    check_error(a, "&x {a: {b: *x}}", "SG1004 1:12");
}

static void anchors_end_with_their_document(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("&x a\n---\n*x\n"));
    check_str(diags_text(a, &p->diags), "SG1016 1:1, SG1002 3:1");
    check_str(tree_text(a, p->roots), "a");
    assert_null(p->roots->next);
}

// ---- limits --------------------------------------------------------------

static Str repeated(Arena *a, Str what, size_t times)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < times; i++)
        sg_sb_put(&sb, what);
    return sb_str(&sb);
}

static Str joined(Arena *a, Str x, Str y)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, x);
    sg_sb_put(&sb, y);
    return sb_str(&sb);
}

static Str nested(Arena *a, size_t depth)
{
    return joined(a, repeated(a, STR("["), depth),
                  repeated(a, STR("]"), depth));
}

static void depth_has_a_limit(Arena *a)
{
    Parsed *p = parse_yaml(a, nested(a, MAX_YAML_DEPTH));
    check_str(diags_text(a, &p->diags), "");
    assert_non_null(p->roots);
    p = parse_yaml(a, nested(a, MAX_YAML_DEPTH + 1));
    check_str(diags_text(a, &p->diags), "SG9002 1:65");
    assert_null(p->roots);
}

// libyaml alone would take minutes for this.
static void deep_nesting_stops_early(Arena *a)
{
    Parsed *p = parse_yaml(a, repeated(a, STR("["), 1 << 20));
    check_str(diags_text(a, &p->diags), "SG9002 1:65");
}

static void nodes_have_a_limit(Arena *a)
{
    Str items = repeated(a, STR("- a\n"), MAX_YAML_NODES - 1);
    Parsed *p = parse_yaml(a, items);
    check_str(diags_text(a, &p->diags), "");
    assert_int_equal(p->roots->weight, MAX_YAML_NODES);
    p = parse_yaml(a, joined(a, items, STR("- a\n")));
    assert_int_equal(p->diags.first->id, SG_limit_nodes);
    assert_null(p->roots);
}

static void a_billion_laughs_are_too_many(Arena *a)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("- &l0 lol\n"));
    for (int i = 1; i < 12; i++)
        sg_sb_putf(&sb, "- &l%d [*l%d, *l%d, *l%d, *l%d, *l%d, *l%d, *l%d]\n",
                   i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1);
    Parsed *p = parse_yaml(a, sb_str(&sb));
    assert_int_equal(p->diags.first->id, SG_limit_nodes);
    assert_null(p->roots);
}

// ---- errors --------------------------------------------------------------

static void what_was_complete_survives(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("a: 1\n---\nb: 2\n---\nc: [\n"));
    check_str(diags_text(a, &p->diags), "SG1001 6:1");
    check_str(tree_text(a, p->roots), "{a: 1}");
    check_str(tree_text(a, p->roots->next), "{b: 2}");
    assert_null(p->roots->next->next);
}

static void syntax_errors_have_a_place(Arena *a)
{
    check_error(a, "a: b: c\n", "SG1001 1:5");
    check_error(a, "a: 'b\n", "SG1001 2:1");
    check_error(a, "a:\n\t- b\n", "SG1001 2:1");
    check_error(a, "a: @b\n", "SG1001 1:4");
}

static void bytes_that_are_no_text(Arena *a)
{
    check_error(a, "a: b\nc: \xFF\n", "SG1005 2:4");
    check_error(a, "a: \xC0\x80\n", "SG1005 1:4");
    check_error(a, "a: \xED\xA0\x80\n", "SG1005 1:4");
    check_error(a, "\xC3\xA4: \x07\n", "SG1005 1:4");
    Parsed *p = parse_yaml(a, STR("a: \0\n"));
    check_str(diags_text(a, &p->diags), "SG1005 1:4");
}

static void tags_of_yaml_and_no_others(Arena *a)
{
    Parsed *p = parse_yaml(
        a, STR("[!!str a, !!int a, !!float a, !!bool a, !!null a, ! a,"
               " !!timestamp a, !!binary a, !!seq [], !!map {}]"));
    static const Tag tags[] = {TAG_STR,  TAG_INT, TAG_FLOAT, TAG_BOOL,
                               TAG_NULL, TAG_STR, TAG_OTHER, TAG_OTHER,
                               TAG_NONE, TAG_NONE};
    size_t i = 0;
    check_str(diags_text(a, &p->diags), "");
    for (const Node *n = p->roots->first; n != NULL; n = n->next)
        assert_int_equal(n->tag, tags[i++]);
    check_error(a, "- !custom a\n", "SG1006 1:3");
    check_error(a, "!!python/object:os.system {}\n", "SG1006 1:1");
    check_error(a, "- !!strange a\n", "SG1006 1:3");
}

static void keys_are_scalars(Arena *a)
{
    check_error(a, "? [a]\n: b\n", "SG1008 1:3");
    check_error(a, "{a: {b: c}: d}\n", "SG1001 1:11");
    check_error(a, "{{a: b}: c}\n", "SG1008 1:2");
}

static void parse_it(void *arg)
{
    (void)parse_yaml(arg, STR("a: b"));
}

// Wherever memory runs out, libyaml gives back its own: for LeakSanitizer.
static void every_failed_parse_frees_libyaml(void **state)
{
    (void)state;
    ArenaStatus status = ARENA_OVER_BUDGET;
    size_t budget = 0;
    for (; status == ARENA_OVER_BUDGET; budget++) {
        Arena *own = sg_arena_create(budget);
        status = sg_arena_protect(own, parse_it, own);
        sg_arena_destroy(own);
    }
    assert_int_equal(status, ARENA_OK);
    assert_true(budget > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(scalars_lists_and_maps),
        arena_test(scalars_of_every_style),
        arena_test(counts_and_weights),
        arena_test(documents_are_chained),
        arena_test(nothing_is_no_document),
        arena_test(spans_tell_where),
        arena_test(aliases_stand_where_they_are_written),
        arena_test(the_latest_anchor_counts),
        arena_test(broken_aliases),
        arena_test(anchors_end_with_their_document),
        arena_test(depth_has_a_limit),
        arena_test(deep_nesting_stops_early),
        arena_test(nodes_have_a_limit),
        arena_test(a_billion_laughs_are_too_many),
        arena_test(what_was_complete_survives),
        arena_test(syntax_errors_have_a_place),
        arena_test(bytes_that_are_no_text),
        arena_test(tags_of_yaml_and_no_others),
        arena_test(keys_are_scalars),
        cmocka_unit_test(every_failed_parse_frees_libyaml),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
