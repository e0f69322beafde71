// test_why.c - explanations in words.

#include "match/why.h"

#include "check.h"
#include "match_text.h"

// The explanation of what is the case, after "yes: " or "no: ".
static Str why(Arena *a, const char *detection, const char *json)
{
    PredicateMaker *m = maker_new(a);
    const Predicate *p = predicate_of(m, detection);
    Record *r = record_new(a, m->fields, m->has_keyword);
    Asking ask = {r, sg_regex_work_new(a, NULL), NULL};
    StrBuf out = sb_in(a);
    record_show(a, r, json);
    bool holds = sg_predicate_holds(p, &ask);
    sg_sb_put(&out, holds ? STR("yes\n") : STR("no\n"));
    sg_why(&out, p, holds, &ask, STR("r.yml"));
    return sb_str(&out);
}

#define ITEM(item) "  s: {" item "}\n  condition: s\n"
#define CHECK(detection, json, expected) \
    check_str(why(a, (detection), (json)), expected)

// ---- one item ------------------------------------------------------------

static void what_is_there_and_what_is_wanted(Arena *a)
{
    CHECK(ITEM("f: x"), "{\"f\": \"y\"}",
          "no\nr.yml:4:10: f is 'y', wanted 'x'\n");
    CHECK(ITEM("f: x"), "{\"f\": \"X\"}",
          "yes\nr.yml:4:10: f is 'X', which is 'x'\n");
    CHECK(ITEM("f: x"), "{}", "no\nr.yml:4:10: f is absent, wanted 'x'\n");
    CHECK(ITEM("f: x"), "{\"f\": {\"g\": 1}}",
          "no\nr.yml:4:10: f is an object, which has no text, wanted 'x'\n");
    CHECK(ITEM("f: x"), "{\"f\": \"\"}",
          "no\nr.yml:4:10: f is '', wanted 'x'\n");
}

static void several_values_of_a_field(Arena *a)
{
    CHECK(ITEM("f: x"), "{\"f\": [1, 2]}",
          "no\nr.yml:4:10: f is '1', '2', wanted 'x'\n");
    CHECK(ITEM("f: x"), "{\"f\": [1, 2, 3, 4, 5]}",
          "no\nr.yml:4:10: f is '1', '2', '3' ..., wanted 'x'\n");
}

static void every_kind_of_value(Arena *a)
{
    CHECK(ITEM("f: 5"), "{\"f\": 6}", "no\nr.yml:4:10: f is '6', wanted 5\n");
    CHECK(ITEM("f|gte: 5"), "{\"f\": 4}",
          "no\nr.yml:4:14: f is '4', wanted >= 5\n");
    CHECK(ITEM("f: true"), "{\"f\": false}",
          "no\nr.yml:4:10: f is 'false', wanted true\n");
    CHECK(ITEM("f: null"), "{\"f\": 1}",
          "no\nr.yml:4:10: f is '1', wanted absent\n");
    CHECK(ITEM("f|exists: true"), "{}",
          "no\nr.yml:4:17: f is absent, wanted present\n");
    CHECK(ITEM("f|re|i: 'a.'"), "{\"f\": \"x\"}",
          "no\nr.yml:4:15: f is 'x', wanted /a./i\n");
    CHECK(ITEM("f|cidr: 10.0.0.0/8"), "{\"f\": \"11.0.0.1\"}",
          "no\nr.yml:4:15: f is '11.0.0.1', wanted network 10.0.0.0/8\n");
    CHECK(ITEM("f|fieldref: g"), "{\"f\": 1, \"g\": 2}",
          "no\nr.yml:4:19: f is '1', wanted field g, which is '2'\n");
    CHECK(ITEM("f|fieldref|startswith: g"), "{\"f\": 1}",
          "no\nr.yml:4:30: f is '1', wanted to begin with field g, which is "
          "absent\n");
    CHECK(ITEM("f|fieldref|endswith: g"), "{\"f\": 1, \"g\": [2, 3]}",
          "no\nr.yml:4:28: f is '1', wanted to end with field g, which is '2', "
          "'3'\n");
    CHECK(ITEM("f|fieldref|contains: g"), "{\"f\": 1, \"g\": {\"h\": 2}}",
          "no\nr.yml:4:28: f is '1', wanted to hold field g, which is an "
          "object, which has no text\n");
    CHECK(ITEM("f|cased: x"), "{\"f\": \"X\"}",
          "no\nr.yml:4:16: f is 'X', wanted cased 'x'\n");
}

// As a rule spells them.
static void wildcards_and_plain_stars(Arena *a)
{
    CHECK(ITEM("f: 'a*b?c'"), "{\"f\": \"x\"}",
          "no\nr.yml:4:10: f is 'x', wanted 'a*b?c'\n");
    CHECK(ITEM("f: 'a\\*b\\?c'"), "{\"f\": \"x\"}",
          "no\nr.yml:4:10: f is 'x', wanted 'a\\*b\\?c'\n");
    CHECK(ITEM("f|contains: a"), "{\"f\": \"x\"}",
          "no\nr.yml:4:19: f is 'x', wanted '*a*'\n");
}

// ---- texts ---------------------------------------------------------------

static void texts_stay_on_their_line(Arena *a)
{
    CHECK(ITEM("f: x"), "{\"f\": \"a\\nb\\u001b[1m\\u0000\"}",
          "no\nr.yml:4:10: f is 'a\\nb\\x1b[1m\\x00', wanted 'x'\n");
}

static void long_texts_are_cut(Arena *a)
{
    StrBuf json = sb_in(a);
    StrBuf expected = sb_in(a);
    sg_sb_put(&json, STR("{\"f\": \"a"));
    sg_sb_put(&expected, STR("no\nr.yml:4:10: f is 'a"));
    for (int i = 0; i < 50; i++) {
        sg_sb_put(&json, STR("\xC3\xA4"));
        if (i < 39) // 79 bytes: the next one would be cut
            sg_sb_put(&expected, STR("\xC3\xA4"));
    }
    sg_sb_put(&json, STR("\"}"));
    sg_sb_put(&expected, STR("'..., wanted 'x'\n"));
    check_same(why(a, ITEM("f: x"), sb_str(&json).p), sb_str(&expected),
               __FILE__, __LINE__);
}

// ---- keywords ------------------------------------------------------------

static void keywords_are_of_the_event(Arena *a)
{
    CHECK("  s: [x]\n  condition: s\n", "{\"f\": \"y\"}",
          "no\nr.yml:4:7: the event has no such value, wanted 'x'\n");
    CHECK("  s: [x]\n  condition: s\n", "{\"f\": [\"y\", \"axa\"]}",
          "yes\nr.yml:4:7: the event holds 'axa', which is 'x'\n");
}

// ---- together ------------------------------------------------------------

static void lists_are_one_line(Arena *a)
{
    CHECK(ITEM("f: [a, b]"), "{\"f\": \"x\"}",
          "no\nr.yml:4:7: f is 'x', wanted one of 'a', 'b'\n");
    CHECK(ITEM("f: [a, b, c, d, e]"), "{\"f\": \"x\"}",
          "no\nr.yml:4:7: f is 'x', wanted one of 'a', 'b', 'c' and 2 more\n");
    CHECK(ITEM("f: [a, b]"), "{\"f\": \"b\"}",
          "yes\nr.yml:4:14: f is 'b', which is 'b'\n");
    CHECK("  s: [a, b]\n  condition: s\n", "{\"f\": \"x\"}",
          "no\nr.yml:4:6: the event has no such value, wanted one of "
          "'a', 'b'\n");
}

static void of_all_items_those_that_fail(Arena *a)
{
    CHECK(ITEM("f: 1, g: 2, h: 3"), "{\"f\": 1, \"g\": 1}",
          "no\nr.yml:4:16: g is '1', wanted 2\n"
          "r.yml:4:22: h is absent, wanted 3\n");
    CHECK(ITEM("f: 1, g: 2"), "{\"f\": 1, \"g\": 2}",
          "yes\nr.yml:4:10: f is '1', which is 1\n"
          "r.yml:4:16: g is '2', which is 2\n");
}

static void of_alternatives_the_first_that_holds(Arena *a)
{
    CHECK("  s: [{f: 1}, {g: 2}, {h: 3}]\n  condition: s\n",
          "{\"g\": 2, \"h\": 3}", "yes\nr.yml:4:19: g is '2', which is 2\n");
    CHECK("  s: [{f: 1}, {g: 2}]\n  condition: s\n", "{}",
          "no\nr.yml:4:11: f is absent, wanted 1\n"
          "r.yml:4:19: g is absent, wanted 2\n");
}

// What a NOT denies is what the event has.
static void negations(Arena *a)
{
    CHECK("  s: {f: 1}\n  condition: not s\n", "{\"f\": 1}",
          "no\nr.yml:4:10: f is '1', which is 1\n");
    CHECK("  s: {f: 1}\n  condition: not s\n", "{\"f\": 2}",
          "yes\nr.yml:4:10: f is '2', wanted 1\n");
    CHECK("  s: {f: 1}\n  t: {g: 2}\n  condition: s and not t\n",
          "{\"f\": 1, \"g\": 2}", "no\nr.yml:5:10: g is '2', which is 2\n");
    CHECK(ITEM("f|neq: [a, b]"), "{\"f\": \"b\"}",
          "no\nr.yml:4:18: f is 'b', which is 'b'\n");
}

static void long_explanations_are_cut(Arena *a)
{
    StrBuf rule = sb_in(a);
    sg_sb_put(&rule, STR("  s: {f0: 0"));
    for (int i = 1; i < 40; i++)
        sg_sb_putf(&rule, ", f%d: 0", i);
    sg_sb_put(&rule, STR("}\n  condition: s\n"));
    Str text = why(a, sb_str(&rule).p, "{}");
    size_t lines = 0;
    for (size_t i = 0; i < text.n; i++)
        lines += text.p[i] == '\n';
    assert_int_equal(lines, 1 + 12 + 1);
    assert_true(str_ends(text, STR("f11 is absent, wanted 0\n...\n")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(what_is_there_and_what_is_wanted),
        arena_test(several_values_of_a_field),
        arena_test(every_kind_of_value),
        arena_test(wildcards_and_plain_stars),
        arena_test(texts_stay_on_their_line),
        arena_test(long_texts_are_cut),
        arena_test(keywords_are_of_the_event),
        arena_test(lists_are_one_line),
        arena_test(of_all_items_those_that_fail),
        arena_test(of_alternatives_the_first_that_holds),
        arena_test(negations),
        arena_test(long_explanations_are_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
