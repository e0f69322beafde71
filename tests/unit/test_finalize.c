// test_finalize.c - queries as YAML, JSON and plain text.

#include "check.h"
#include "data/json_text.h"
#include "data/yaml_dump.h"
#include "pipeline/steps.h"

// ---- YAML ----------------------------------------------------------------

static Str yaml(Arena *a, const char *text)
{
    StrBuf sb = sb_in(a);
    Str s = str_of_literal(text);
    sg_yaml_put_list(&sb, &s, 1, 2);
    return sb_str(&sb);
}

static void yaml_quotes_what_it_must(Arena *a)
{
    static const char *const cases[][2] = {
        {"f=1 | table a", "- f=1 | table a\n"},
        {"", "- ''\n"},
        {"a: b", "- 'a: b'\n"},
        {"a:b #c", "- 'a:b #c'\n"},
        {"it's: x", "- 'it''s: x'\n"},
        {"[a]", "- '[a]'\n"},
        {"-a", "- -a\n"},
        {"- a", "- '- a'\n"},
        {"yes", "- 'yes'\n"},
        {"0x1F", "- '0x1F'\n"},
        {"1:30", "- '1:30'\n"},
        {"2024-05-01", "- '2024-05-01'\n"},
        {"1e3", "- 1e3\n"},
        {" a", "- ' a'\n"},
        {"a\nb", "- 'a\n\n  b'\n"},
        {"a \nb", "- \"a \\nb\"\n"},
        {"\xC3\xA9\t\"\\", "- \"\\xE9\\t\\\"\\\\\"\n"},
        {"\xE2\x80\xA8\xF0\x9F\x98\x80", "- \"\\L\\U0001F600\"\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        check_text(yaml(a, cases[i][0]), cases[i][1]);
}

// As PyYAML 6 writes them; it has rules of its own for every place.
static const char *const as_pyyaml[][2] = {
    {"a:", "- 'a:'\n"},
    {"a:\tb", "- \"a:\\tb\"\n"},
    {"a:\nb", "- 'a:\n\n  b'\n"},
    {"a:\rb", "- \"a:\\rb\"\n"},
    {"a\t#b", "- \"a\\t#b\"\n"},
    {"a #b", "- 'a #b'\n"},
    {"a\n#b", "- 'a\n\n  #b'\n"},
    {"#b", "- '#b'\n"},
    {"-", "- '-'\n"},
    {"- ", "- '- '\n"},
    {"-\nx", "- '-\n\n  x'\n"},
    {"-\tx", "- \"-\\tx\"\n"},
    {"?", "- '?'\n"},
    {"?x", "- ?x\n"},
    {"? x", "- '? x'\n"},
    {":x", "- :x\n"},
    {": x", "- ': x'\n"},
    {"'x' y", "- '''x'' y'\n"},
    {"[it's]", "- '[it''s]'\n"},
    {"x\n", "- 'x\n\n  '\n"},
    {"\nx", "- '\n\n  x'\n"},
    {"\n", "- '\n\n  '\n"},
    {"a\n\nb", "- 'a\n\n\n  b'\n"},
    {"a\n b", "- \"a\\n b\"\n"},
    {"a: it's\n\n\nx", "- 'a: it''s\n\n\n\n  x'\n"},
    {"x: a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "
     "a a a a a a a a a a a a ",
     "- 'x: a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "
     "a a a a a a a\n  a a a a a a a '\n"},
    {"x: "
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaaaa b",
     "- 'x: "
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaaaa\n  b'\n"},
    {"x: "
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaaaaaaaaaaaaaaaa ",
     "- 'x: "
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaaaaaaaaaaaaaaaa '\n"},
    {"x: "
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaaa' b 'c'",
     "- 'x: "
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaaa''\n  b ''c'''\n"},
    {"\xC3\xA9"
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaaaaaa  b",
     "- "
     "\"\\xE9aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaaaaaaaaaaaaa\\\n  \\  b\"\n"},
    {"\xC3\xA9"
     "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "
     "a a a a a a a a a a a a a a a a a a a a a a a a a a ",
     "- \"\\xE9a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "
     "a a a a a a a a\\\n  \\ a a a a a a a a a a a a a a a a a a a a a a "
     "\"\n"},
    {"\xC3\xA9 "
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaa  b c",
     "- \"\\xE9 "
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaa\\\n  \\  b c\"\n"},
    {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaaaaa  b",
     "- "
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaaaaa  b\n"},
    {"--- x", "- '--- x'\n"},
    {"...", "- '...'\n"},
    {"a\x7F", "- \"a\\x7F\"\n"},
    {"a,b", "- a,b\n"},
    {"{a", "- '{a'\n"},
    {"a]", "- a]\n"},
    {"x: a\nb b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b "
     "b b b b b b b b b b b b b b b b b b b ",
     "- 'x: a\n\n  b b b b b b b b b b b b b b b b b b b b b b b b b b b b "
     "b b b b b b b b b b b b\n  b b b b b b b b b b '\n"},
};

static void yaml_is_written_as_pyyaml_writes_it(Arena *a)
{
    for (size_t i = 0; i < sizeof as_pyyaml / sizeof as_pyyaml[0]; i++)
        check_text(yaml(a, as_pyyaml[i][0]), as_pyyaml[i][1]);
}

static const char long_text[] =
    "aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee fffffffff ggggggggg "
    "hhhhhhhhh iiiiiiiii jjjjjjjjj";

static void yaml_folds_long_lines(Arena *a)
{
    check_str(yaml(a, long_text),
              "- aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee fffffffff "
              "ggggggggg hhhhhhhhh\n  iiiiiiiii jjjjjjjjj\n");
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "%s\xC3\xA9", long_text);
    check_str(yaml(a, sb.p),
              "- \"aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee fffffffff "
              "ggggggggg hhhhhhhhh\\\n  \\ iiiiiiiii jjjjjjjjj\\xE9\"\n");
}

static void a_plain_yaml_document_is_closed(Arena *a)
{
    StrBuf sb = sb_in(a);
    sg_yaml_put_text(&sb, STR("a"), 2);
    sg_yaml_put_text(&sb, STR("1"), 2);
    sg_yaml_put_list(&sb, NULL, 0, 2);
    check_str(sb_str(&sb), "a\n...\n'1'\n[]\n");
}

// ---- JSON ----------------------------------------------------------------

static Str json(Arena *a, const char *text, long indent)
{
    Datum d;
    JsonError error;
    JsonStyle style = {.indent = indent, .limit = SIZE_MAX};
    StrBuf sb = sb_in(a);
    if (!sg_json_read(a, str_of_literal(text), &d, &error))
        return str_of_literal("no JSON");
    sg_json_put(&sb, d, &style);
    return sb_str(&sb);
}

static void json_prints_as_python_does(Arena *a)
{
    check_str(json(a, "{\"b\":[1,2.50,0.1,true,null],\"a\":{}}", -1),
              "{\"b\": [1, 2.5, 0.1, true, null], \"a\": {}}");
    check_str(json(a, "\"\xC3\xA9\\u007f\\b/\\ud83d\\ude00\"", -1),
              "\"\\u00e9\\u007f\\b/\\ud83d\\ude00\"");
    check_str(json(a, "[1,[],[2]]", 1), "[\n 1,\n [],\n [\n  2\n ]\n]");
    check_str(json(a, "[1]", 0), "[\n1\n]");
}

static void json_that_is_none_is_refused(Arena *a)
{
    StrBuf deep = sb_in(a);
    for (int i = 0; i < 100; i++)
        sb_putc(&deep, '[');
    for (int i = 0; i < 100; i++)
        sb_putc(&deep, ']');
    check_str(json(a, deep.p, -1), "no JSON");
    check_str(json(a, "{", -1), "no JSON");
    check_str(json(a, "", -1), "no JSON");
}

// ---- chains --------------------------------------------------------------

static Str finalize(Arena *a, const char *text)
{
    static const Str queries[] = {{"f=1", 3}, {"g=\"2\"", 5}};
    DiagList diags;
    Source *source = arena_new(a, Source);
    *source = (Source){.name = STR("p.yml"), .text = str_of_literal(text)};
    sg_diag_init(&diags, a);
    const Pipeline *p = sg_pipeline_parse(a, a, source, false, &diags);
    assert_non_null(p);
    const Chain chain = {.pipelines = &p, .count = 1};
    assert_true(sg_chain_finalizes(&chain));
    Str document = STR("");
    assert_true(sg_chain_finalize(a, &chain, queries, 2, &diags, &document));
    return document;
}

static void finalizers_follow_each_other(Arena *a)
{
    check_str(finalize(a, "finalizers: [{type: concat}]"), "f=1\ng=\"2\"");
    check_str(finalize(a, "finalizers: [{type: json}]"),
              "[\"f=1\", \"g=\\\"2\\\"\"]");
    check_str(finalize(a, "finalizers: [{type: concat, separator: ','},"
                          " {type: concat, prefix: '<'}, {type: json}]"),
              "\"<f=1,g=\\\"2\\\"\"");
    check_str(finalize(a, "finalizers: [{type: nested, finalizers: ["
                          "{type: template, template: '{{ queries[1] }}'},"
                          "{type: yaml}]}]"),
              "g=\"2\"\n...\n");
}

static void a_chain_without_finalizers_has_none(Arena *a)
{
    const Pipeline *p = arena_new(a, Pipeline);
    const Chain chain = {.pipelines = &p, .count = 1};
    assert_false(sg_chain_finalizes(&chain));
}

static void rows_end(Arena *a)
{
    size_t posts = 0;
    size_t finals = 0;
    (void)a;
    while (sg_postprocess_row(posts) != NULL)
        posts++;
    while (sg_finalizer_row(finals) != NULL)
        finals++;
    assert_int_equal(posts, 6);
    assert_int_equal(finals, 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(yaml_quotes_what_it_must),
        arena_test(yaml_is_written_as_pyyaml_writes_it),
        arena_test(yaml_folds_long_lines),
        arena_test(a_plain_yaml_document_is_closed),
        arena_test(json_prints_as_python_does),
        arena_test(json_that_is_none_is_refused),
        arena_test(finalizers_follow_each_other),
        arena_test(a_chain_without_finalizers_has_none),
        arena_test(rows_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
