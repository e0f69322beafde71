// test_diag_json.c - diagnostics as JSON Lines.

#include <jansson.h>

#include "base/utf8.h"
#include "check.h"
#include "data/diag_json.h"

// Render, check that it is one line, and read it back.
static json_t *render(Arena *a, const Diag *d, Str rule_id)
{
    StrBuf sb = sb_in(a);
    sg_diag_json(d, rule_id, &sb);
    Str out = sb_str(&sb);
    assert_int_equal(str_find(out, '\n', 0), out.n - 1);
    assert_true(sg_utf8_valid(out));
    json_t *o = json_loadb(out.p, out.n, JSON_ALLOW_NUL, NULL);
    assert_non_null(o);
    return o;
}

static const char *text_of(const json_t *o, const char *key)
{
    return json_string_value(json_object_get(o, key));
}

static long long number_of(const json_t *o, const char *key)
{
    return json_integer_value(json_object_get(o, key));
}

static const Source source = {.name = {"a.yml", 5}, .text = {"text", 4}};

static const Diag plain = {.id = SG_modifier_unknown,
                           .severity = SEV_ERROR,
                           .span = {{4, 2}, {5, 0}, &source},
                           .message = {"no modifier", 11},
                           .hint = {"a hint", 6}};

static void all_members(Arena *a)
{
    json_t *o = render(a, &plain, STR("0d3a9cb6"));
    assert_string_equal(text_of(o, "code"), "SG3002");
    assert_string_equal(text_of(o, "severity"), "error");
    assert_string_equal(text_of(o, "name"), "modifier_unknown");
    assert_string_equal(text_of(o, "message"), "no modifier");
    assert_string_equal(text_of(o, "hint"), "a hint");
    assert_string_equal(text_of(o, "file"), "a.yml");
    assert_string_equal(text_of(o, "rule_id"), "0d3a9cb6");
    assert_int_equal(number_of(o, "line"), 5);
    assert_int_equal(number_of(o, "column"), 3);
    assert_int_equal(number_of(o, "end_line"), 6);
    assert_int_equal(number_of(o, "end_column"), 1);
    json_decref(o);
}

static void findings(Arena *a)
{
    Source text = {.name = STR("a.yml"), .text = STR("ab\ncd")};
    Edit second = {NULL, {{1, 0}, {1, 1}, &text}, STR("")};
    Edit first = {&second, {{0, 1}, {0, 2}, &text}, STR("x")};
    Finding finding = {.check = STR("a-check"),
                       .fix = "safe",
                       .key = STR("0a1b"),
                       .other = {{1, 1}, {1, 2}, &text},
                       .other_text = STR("here"),
                       .suppressed = SUPPRESSED_BY_CONFIG,
                       .reason = STR("old")};
    Diag d = {.severity = SEV_NOTE,
              .span = {{0, 0}, {0, 1}, &text},
              .message = STR("m"),
              .edit = &first,
              .finding = &finding};
    json_t *o = render(a, &d, (Str){0});
    assert_string_equal(text_of(o, "check"), "a-check");
    assert_string_equal(text_of(o, "key"), "0a1b");
    assert_string_equal(text_of(o, "reason"), "old");
    assert_string_equal(text_of(o, "suppressed"), "configuration");
    const json_t *related = json_object_get(o, "related");
    assert_string_equal(text_of(related, "message"), "here");
    assert_int_equal(number_of(related, "line"), 2);
    const json_t *fix = json_object_get(o, "fix");
    assert_string_equal(text_of(fix, "class"), "safe");
    const json_t *list = json_object_get(fix, "edits");
    assert_int_equal(json_array_size(list), 2);
    assert_int_equal(number_of(json_array_get(list, 0), "offset"), 1);
    assert_int_equal(number_of(json_array_get(list, 1), "offset"), 3);
    assert_null(json_object_get(o, "edit"));
    json_decref(o);
}

static void edits(Arena *a)
{
    Source text = {.name = STR("a.yml"),
                   .text = STR("x:\n  \xC3\xA4|endwith: y")};
    Edit edit = {NULL, {{1, 4}, {1, 11}, &text}, STR("endswith")};
    Diag d = plain;
    d.edit = &edit;
    json_t *o = render(a, &d, (Str){0});
    const json_t *e = json_object_get(o, "edit");
    assert_int_equal(number_of(e, "line"), 2);
    assert_int_equal(number_of(e, "column"), 5);
    assert_int_equal(number_of(e, "end_line"), 2);
    assert_int_equal(number_of(e, "end_column"), 12);
    assert_int_equal(number_of(e, "offset"), 8);
    assert_int_equal(number_of(e, "end_offset"), 15);
    assert_string_equal(text_of(e, "text"), "endswith");
    json_decref(o);
}

static void absent_members(Arena *a)
{
    Diag d = plain;
    d.span.source = NULL;
    d.hint = (Str){0};
    json_t *o = render(a, &d, (Str){0});
    static const char *const absent[] = {"hint",    "file",     "line",
                                         "column",  "end_line", "end_column",
                                         "rule_id", "edit",     NULL};
    for (const char *const *key = absent; *key != NULL; key++)
        assert_null(json_object_get(o, *key));
    assert_int_equal(json_object_size(o), 4);
    json_decref(o);
}

static void check_message(Arena *a, Str message, Str expected)
{
    Diag d = plain;
    d.message = message;
    d.hint = message;
    Source odd = {.name = message, .text = STR("")};
    d.span.source = &odd;
    json_t *o = render(a, &d, (Str){0});
    static const char *const keys[] = {"message", "hint", "file"};
    for (size_t i = 0; i < 3; i++) {
        const json_t *s = json_object_get(o, keys[i]);
        Str got = {json_string_value(s), json_string_length(s)};
        check_same(got, expected, __FILE__, __LINE__);
    }
    json_decref(o);
}

static void text_comes_back_as_it_was(Arena *a)
{
    static const char *const texts[] = {
        "\"quoted\" \\ and /", "a\tb\nc\r\x01\x1F\x7F", "\xC3\xA4 \xE4\xB8\xAD",
        "\xF0\x9F\x98\x80",    "\xE2\x80\xA8",          NULL};
    for (const char *const *text = texts; *text != NULL; text++)
        check_message(a, str_of_literal(*text), str_of_literal(*text));
    check_message(a, STR("a\0b"), STR("a\0b"));
}

static void bytes_that_are_no_text_are_replaced(Arena *a)
{
    check_message(a,
                  STR("a\xFF"
                      "b"),
                  STR("a\xEF\xBF\xBD"
                      "b"));
    check_message(a, STR("\xC0\x80"), STR("\xEF\xBF\xBD\xEF\xBF\xBD"));
    check_message(a, STR("x\xE2\x82"), STR("x\xEF\xBF\xBD\xEF\xBF\xBD"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(all_members),
        arena_test(findings),
        arena_test(edits),
        arena_test(absent_members),
        arena_test(text_comes_back_as_it_was),
        arena_test(bytes_that_are_no_text_are_replaced),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
