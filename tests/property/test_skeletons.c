// test_skeletons.c - the readers of queries and documents notice what escapes.

#include "check.h"
#include "skeleton.h"

#define DATA_ELEMENT "<script id=\"data\">{}</script>"

// Escapes that were real once, or nearly: not a query, or not the structure of
// the twin.
static const struct {
    ReadFn *read;
    const char *escaped, *twin;
} escapes[] = {
    {spl_skeleton, "\"a\\\"=\" | delete \" \"b\\\"=\" \"",
     "\"zq1\"=\"zq2\" \"zq3\"=\"zq4\""},
    {spl_skeleton, "a[0]=\"x\"", "zq1=\"zq2\""},
    {spl_skeleton, "a$x$=\"x\"", "zq1=\"zq2\""},
    {spl_skeleton, "zq`m`=\"x\"", "zq1=\"zq2\""},
    {spl_skeleton, "zq=\"x\"y\"", "zq1=\"zq2\""},
    {spl_skeleton, "zq IN [| inputlookup a ] | delete]",
     "zq1 IN [| inputlookup zq2]"},
    {spl_skeleton, "NOT=\"x\"", "zq1=\"zq2\""},
    {spl_skeleton, "| where 'a\\'='b'", "| where 'zq1'='zq2'"},
    {kql_skeleton, "a:\"x\" or b:\"y\"", "zq1:\"zq2\""},
    {kql_skeleton, "a:x or y*", "zq1:zq2*"},
    {kql_skeleton, "a:can not see*", "zq1:zq2*"},
    {kql_skeleton, "\"a\\\":\"x\"", "\"zq1\":\"zq2\""},
    {kql_skeleton, "a b:c d:e", "zq1:zq2"},
    {kql_skeleton, "a:b\\c", "zq1:zq2"},
    {eql_skeleton, "any where a : \"x\" or b : \"y\"",
     "any where zq1 : \"zq2\""},
    {eql_skeleton, "any where a : \"x\\\"", "any where zq1 : \"zq2\""},
    {eql_skeleton, "any where `a` : \"x\" or `b` : \"y\"",
     "any where `zq1` : \"zq2\""},
    {eql_skeleton, "any where a : \"x\" | head 1", "any where zq1 : \"zq2\""},
    {eql_skeleton, "any where a : \"x\" // y", "any where zq1 : \"zq2\""},
    {eql_skeleton, "any where a : \"x\ny\"", "any where zq1 : \"zq2\""},
    {esql_skeleton, "FROM a | WHERE a == \"x\" OR b == \"y\"",
     "FROM a | WHERE zq1 == \"zq2\""},
    {esql_skeleton, "FROM a | WHERE a == \"x\\\"",
     "FROM a | WHERE zq1 == \"zq2\""},
    {esql_skeleton, "FROM a | WHERE a == \"\"\"x\"\"\" OR \"\"\"y\"\"\"",
     "FROM a | WHERE zq1 == \"\"\"zq2\"\"\""},
    {esql_skeleton, "FROM a | WHERE a == \"x\" | LIMIT 1",
     "FROM a | WHERE zq1 == \"zq2\""},
    {esql_skeleton, "FROM a | WHERE a == \"x\" // y",
     "FROM a | WHERE zq1 == \"zq2\""},
    {esql_skeleton, "FROM a | WHERE `a` == \"x\" OR `b` == \"y\"",
     "FROM a | WHERE `zq1` == \"zq2\""},
    {eql_skeleton, "any where true : \"x\"", "any where zq1 : \"zq2\""},
    {insights_skeleton, "filter `a` or 1 = 1 or `b` = 'x'", "filter zq1 = 'x'"},
    {insights_skeleton, "filter a like /x/ or 1 = 1/", "filter zq1 like /zq2/"},
    {insights_skeleton, "filter a = 'x' | limit 1", "filter zq1 = 'zq2'"},
    {insights_skeleton, "filter a = \"x\\\"", "filter zq1 = \"zq2\""},
    {insights_skeleton, "# title\n# x\rfilter a = 'x'",
     "# title\n# x\nfilter a = 'x'"},
    {insights_skeleton, "filter a like /{{x}}/", "filter a like /x/"},
    {conf_skeleton, "[a]\nd = x\\\nsearch = y\n", "[a]\nd = x\nsearch = y\n"},
    {conf_skeleton, "[a]\nd = x\rcron = y\n", "[a]\nd = x\n"},
    {conf_skeleton, "[ default ]\nd = x\n", "[a]\nd = x\n"},
    {conf_skeleton, "[]\nd = x\n", "[a]\nd = x\n"},
    {conf_skeleton, "[a]\nd = x\n[b]\n", "[a]\nd = x\n"},
    {conf_skeleton, "[a]\nsearch = a=\"x\" | delete\n",
     "[a]\nsearch = a=\"x\"\n"},
    {yaml_skeleton, "name: \"x\"\nstatus: production\n", "name: \"zq1\"\n"},
    {yaml_skeleton, "name: \"x\"\n  : y\"\n", "name: \"zq1\"\n"},
    {yaml_skeleton, "name: {a: b}\n", "name: \"zq1\"\n"},
    {yaml_skeleton, "a: \"x\"\n---\nb: \"y\"\n", "a: \"zq1\"\n"},
    {yaml_skeleton, "a: &x \"x\"\n*x : \"y\"\n", "a: \"zq1\"\n"},
    {yaml_skeleton, "search: \"a=x | delete\"\n", "search: \"zq1=zq2\"\n"},
    {yaml_files_skeleton, "==> detections/../x y.yml <==\na: \"x\"\n",
     "==> detections/zq.yml <==\na: \"zq1\"\n"},
    {template_skeleton, "Name: a: b\n", "Name: a\n"},
    {template_skeleton, "Name: a\n#b\nX: c\n", "Name: a\n"},
    {template_skeleton, "Name: *a\n", "Name: a\n"},
    {template_skeleton, "QueryString: |-\n  # a\n  filter a = 1\n",
     "QueryString: |-\n  # a filter a = 1\n"},
    {hcl_skeleton, "name = \"${a}\"\n", "name = \"a\"\n"},
    {hcl_skeleton, "name = \"a\\\"\n", "name = \"a\"\n"},
    {hcl_skeleton, "name = \"%{ if a }\"\n", "name = \"a\"\n"},
    {hcl_skeleton, "name = \"a\" b = \"c\"\n", "name = \"a\"\n"},
    {hcl_skeleton, "query_string = \"filter a = 1 | limit 1\"\n",
     "query_string = \"filter a = 1\"\n"},
    {toml_skeleton, "[rule]\nname = \"a\"b\"\n", "[rule]\nname = \"ab\"\n"},
    {toml_skeleton, "query = '''\na'''\nb = 1\n'''\n",
     "query = '''\nab\n'''\n"},
    {page_skeleton, "<title>a</title><b></b>" DATA_ELEMENT,
     "<title>a</title>" DATA_ELEMENT},
    {page_skeleton, "<a href=\"x\" onclick=\"y\">" DATA_ELEMENT,
     "<a href=\"x\">" DATA_ELEMENT},
    {page_skeleton, "<script id=\"data\">{}</script ><img src=x></script>",
     DATA_ELEMENT},
    {page_skeleton, "<script id=\"data\">{\"a\": \"<!--\"}</script>",
     DATA_ELEMENT},
    {page_skeleton, "<script id=\"data\">{\"a\": \"\"b\"}</script>",
     DATA_ELEMENT},
    {rule_skeleton, "{\"query\": \"f:\\\"a or b\"}", "{\"query\": \"f:a\"}"},
};

static void readers_notice_escapes(Arena *a)
{
    for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
        Skeleton e = escapes[i].read(a, str_of_literal(escapes[i].escaped));
        Skeleton t = escapes[i].read(a, str_of_literal(escapes[i].twin));
        if (t.problem != NULL)
            fail_msg("%s: %s", escapes[i].twin, t.problem);
        if (e.problem == NULL && str_eq(sb_str(&e.text), sb_str(&t.text)))
            fail_msg("not noticed: %s", escapes[i].escaped);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(readers_notice_escapes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
