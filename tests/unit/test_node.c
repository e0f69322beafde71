// test_node.c - asking, copying and locating nodes.

#include "check.h"
#include "tree_text.h"
#include "yaml/tree.h"

static void values_by_key(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("a: 1\nb: [2]\n"));
    check_str(sg_node_get(p->roots, STR("a"))->text, "1");
    assert_int_equal(sg_node_get(p->roots, STR("b"))->kind, NODE_LIST);
    assert_null(sg_node_get(p->roots, STR("c")));
    assert_null(sg_node_get(p->roots, (Str){0}));
}

static void kinds_have_names(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("[a, [], {}]"));
    const Node *n = p->roots->first;
    assert_string_equal(sg_node_kind_name(n), "a single value");
    assert_string_equal(sg_node_kind_name(n->next), "a list");
    assert_string_equal(sg_node_kind_name(n->next->next), "a map");
}

static void copies_share_nothing(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("{a: [b, {c: d}], e: {}}"));
    Node *copy = sg_node_copy(a, p->roots);
    copy->pairs->value->first->text = STR("changed");
    copy->pairs->value->first->next->pairs = NULL;
    check_str(tree_text(a, copy), "{a: [changed, {}], e: {}}");
    check_str(tree_text(a, p->roots), "{a: [b, {c: d}], e: {}}");
}

// ---- places inside a scalar ----------------------------------------------

// The source text that span_within() gives for 'wanted' inside the value of
// the only key; of several lines the first, which is the one that is shown.
static Str within(Arena *a, Str yaml, Str wanted)
{
    Parsed *p = parse_yaml(a, yaml);
    assert_int_equal(p->diags.errors, 0);
    const Node *n = p->roots->pairs->value;
    size_t from = 0;
    while (!str_starts(str_slice(n->text, from, n->text.n), wanted))
        from++;
    Span s = sg_node_span_within(n, from, from + wanted.n);
    if (s.to.line > s.from.line)
        s.to = (Pos){s.from.line, UINT32_MAX};
    return str_slice(yaml, sg_source_offset(&p->source, s.from),
                     sg_source_offset(&p->source, s.to));
}

#define check_within(a, yaml, wanted) \
    check_str(within((a), STR(yaml), STR(wanted)), wanted)

static void inside_one_line(Arena *a)
{
    check_within(a, "k: a and b\n", "and");
    check_within(a, "k: a and b\n", "a and b");
    check_within(a, "k: \xC3\xA4 and \xC3\xB6\n", "\xC3\xB6");
    check_within(a, "k: 'a and b'\n", "and");
    check_within(a, "k: \"a and b\"\n", "b");
    check_within(a, "{k: a and b}\n", "b");
}

static void inside_single_quotes_with_quotes(Arena *a)
{
    check_within(a, "k: 'it''s a and b'\n", "and");
    check_within(a, "k: '''' \n", "");
}

static void inside_blocks(Arena *a)
{
    check_within(a, "k: |\n  first\n  second and\n  third\n", "second");
    check_within(a, "k: |\n  first\n  second and\n  third\n", "third");
    check_within(a, "k: |-\n      first\n      last\n", "last");
    check_within(a, "k: >\n  first\n  second\n  third and\n", "third");
    check_within(a, "k: >-\n  sel1\n  and sel2\n", "sel2");
    check_within(a, "k: |\n  first\n\n\n  second\n", "second");
}

static void inside_lines_that_fold(Arena *a)
{
    check_within(a, "k: first\n  second\n  third\n", "second");
    check_within(a, "k: first\n  second\n  third\n", "third");
    check_within(a, "k: 'first\n   it''s\n   third'\n", "third");
    check_within(a, "k: \"first\n   second\"\n", "second");
}

// Escapes hide the place: then it is the whole scalar.
static void escapes_hide_the_place(Arena *a)
{
    check_str(within(a, STR("k: \"\\x41 and b\"\n"), STR("b")),
              "\"\\x41 and b\"");
    check_str(within(a, STR("k: \"a and \\\n  b\"\n"), STR("b")), "\"a and \\");
}

static void ends_and_empty_scalars(Arena *a)
{
    Parsed *p = parse_yaml(a, STR("k: abc\nl: ''\n"));
    const Node *n = p->roots->pairs->value;
    Span s = sg_node_span_within(n, 3, 3);
    assert_int_equal(s.from.col, 6);
    assert_int_equal(s.to.col, 6);
    n = p->roots->pairs->next->value;
    s = sg_node_span_within(n, 0, 0);
    assert_int_equal(s.from.line, 1);
    assert_int_equal(s.from.col, 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(values_by_key),
        arena_test(kinds_have_names),
        arena_test(copies_share_nothing),
        arena_test(inside_one_line),
        arena_test(inside_single_quotes_with_quotes),
        arena_test(inside_blocks),
        arena_test(inside_lines_that_fold),
        arena_test(escapes_hide_the_place),
        arena_test(ends_and_empty_scalars),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
