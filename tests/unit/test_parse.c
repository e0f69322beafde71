// test_parse.c - documents of a file, and "action" between them.

#include "check.h"
#include "rule_text.h"
#include "sigma/parse.h"

#define REST "logsource: {product: p}\ndetection: {s: {f: 1}, condition: s}\n"

// "title/product" of every rule, '!' before those with errors.
static Str rules_text(Arena *a, const Rule *rule)
{
    StrBuf sb = sb_in(a);
    for (; rule != NULL; rule = rule->next) {
        if (sb.n > 0)
            sb_putc(&sb, ' ');
        if (rule->spoilt)
            sb_putc(&sb, '!');
        sg_sb_put(&sb, rule->title);
        sb_putc(&sb, '/');
        sg_sb_put(&sb, rule->logsource.product);
    }
    return sb_str(&sb);
}

static void check_rules(Arena *a, Str yaml, const char *rules,
                        const char *diags)
{
    ParsedRule p = parse_rule_file(a, yaml);
    check_text(diags_text(a, &p.yaml->diags), diags);
    check_text(rules_text(a, p.rule), rules);
}

static void several_rules_of_one_file(Arena *a)
{
    check_rules(a, STR("title: a\n" REST), "a/p", "");
    check_rules(a, STR("title: a\n" REST "---\ntitle: b\n" REST), "a/p b/p",
                "");
    check_rules(a, STR("title: a\n" REST "---\n# the end\n"), "a/p", "");
    check_rules(a, STR(""), "", "");
}

static void a_broken_rule_spoils_no_other(Arena *a)
{
    check_rules(
        a,
        STR("title: a\n" REST "---\ntitle: [b]\n" REST "---\ntitle: c\n" REST),
        "a/p /p c/p", "SG2002 5:8");
    check_rules(a, STR("title: a\n---\nlogsource: x\n---\ntitle: c\n" REST),
                "!/ c/p", "SG1014 1:1, SG2001 3:1, SG2013 3:12, SG3001 3:1");
}

static void what_is_no_rule_is_called_by_its_name_once(Arena *a)
{
    check_rules(a, STR("- a\n---\ntitle: b\n" REST), "b/p", "SG1014 1:1");
    check_rules(a, STR("text\n---\ntitle: b\n" REST), "b/p", "SG1014 1:1");
    check_rules(a, STR("a: b\n---\nc: d\n---\n- e\n"), "", "SG1014 1:1");
    check_rules(a, STR("title: a\ntags: [b]\ndate: 2026-01-02\nauthor: c\n"),
                "", "SG1014 1:1");
    check_rules(a, STR("name: p\ntransformations: []\n"), "", "SG1015 1:1");
    check_rules(a, STR("finalizers: []\n---\ntitle: b\n" REST), "b/p",
                "SG1015 1:1");
    check_rules(a, STR("- title: b\n  detection: {}\n"), "", "SG1012 1:1");
}

static void rules_are_known_by_few_keys(Arena *a)
{
    check_rules(a, STR("title: a\nlevel: low\n"), "!a/",
                "SG2012 1:1, SG3001 1:1");
    check_rules(a, STR("detections: {}\n"), "!/",
                "SG2001 1:1, SG2014 1:1, SG2012 1:1, SG3001 1:1");
}

static void global_comes_with_every_rule_until_reset(Arena *a)
{
    check_rules(a,
                STR("action: global\n" REST "---\ntitle: a\n---\ntitle: b\n"
                    "---\naction: reset\n---\ntitle: c\n"),
                "a/p b/p !c/", "SG2012 11:1, SG3001 11:1");
}

static void global_wins_and_maps_are_merged(Arena *a)
{
    check_rules(a,
                STR("action: global\ntitle: g\nlogsource: {product: q}\n"
                    "---\ntitle: a\n" REST),
                "g/q", "");
}

static void repeat_builds_on_the_rule_before(Arena *a)
{
    check_rules(a, STR("title: a\n" REST "---\naction: repeat\ntitle: b\n"),
                "a/p b/p", "");
    check_rules(a,
                STR("title: a\n" REST "---\naction: repeat\n"
                    "logsource: {product: q}\n---\naction: repeat\n"
                    "title: c\n"),
                "a/p a/q c/q", "");
}

static void actions_that_cannot_be(Arena *a)
{
    check_rules(a, STR("action: explode\n"), "", "SG2010 1:9");
    check_rules(a, STR("action: [global]\n"), "", "SG2010 1:9");
    check_rules(a,
                STR("action: global\nlogsource: {product: p}\n---\n"
                    "logsource: x\n"),
                "", "SG2011 4:12");
}

static void documents_about_tests_are_no_rules(Arena *a)
{
    check_rules(a, STR("schema: 1\nrule: a.yml\ncases: []\n"), "",
                "SG1013 1:1");
    check_rules(a, STR("rule: a.yml\ncorrelations: []\n"), "", "SG1013 1:1");
    check_rules(a, STR("rule: a.yml\ntargets: {}\n"), "", "SG1013 1:1");
    check_rules(a, STR("id: x\nregression_tests_info: []\n"), "", "SG1013 1:1");
    check_rules(a, STR("title: a\n" REST "---\nrule: a\ncases: []\n"), "a/p",
                "SG1013 5:1");
    check_rules(a,
                STR("action: global\n" REST "---\nrule: a\ncases: []\n"
                    "---\ntitle: b\n"),
                "b/p", "SG1013 5:1");
}

static void rules_that_look_like_tests(Arena *a)
{
    check_rules(a, STR("title: a\nrule: x\ncases: []\n" REST), "a/p", "");
    check_rules(a, STR("title: a\nregression_tests_info: []\n" REST), "a/p",
                "");
    check_rules(a, STR("title: a\nrule: x\nlogsource: {product: p}\n"), "!a/p",
                "SG3001 1:1");
    check_rules(a, STR("title: a\ncases: []\nlogsource: {product: p}\n"),
                "!a/p", "SG3001 1:1");
    check_rules(a, STR("- rule: x\n  cases: []\n"), "", "SG1014 1:1");
}

static void messages_know_their_rule(Arena *a)
{
    ParsedRule p =
        parse_rule_file(a, STR("title: a\n" REST "---\ntitle: [b]\n" REST));
    assert_ptr_equal(p.yaml->diags.first->rule, p.rule->next);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(several_rules_of_one_file),
        arena_test(a_broken_rule_spoils_no_other),
        arena_test(what_is_no_rule_is_called_by_its_name_once),
        arena_test(rules_are_known_by_few_keys),
        arena_test(global_comes_with_every_rule_until_reset),
        arena_test(global_wins_and_maps_are_merged),
        arena_test(repeat_builds_on_the_rule_before),
        arena_test(actions_that_cannot_be),
        arena_test(documents_about_tests_are_no_rules),
        arena_test(rules_that_look_like_tests),
        arena_test(messages_know_their_rule),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
