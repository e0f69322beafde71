// test_json_write.c - what is written is JSON, and is what was meant.

#include <float.h>
#include <math.h>

#include <jansson.h>

#include "base/strbuf.h"
#include "base/utf8.h"
#include "check.h"
#include "data/json_write.h"

// A sink that takes 'room' bytes.
typedef struct Box {
    StrBuf text;
    size_t room;
} Box;

static bool add(void *user, const char *text, size_t length)
{
    Box *box = user;
    if (length > box->room)
        return false;
    box->room -= length;
    sg_sb_put(&box->text, str_of(text, length));
    return true;
}

static Box box_in(Arena *a)
{
    return (Box){sb_in(a), SIZE_MAX};
}

static const JsonLook compact = {.lines = false};

// ---- looks ---------------------------------------------------------------

static void put_sample(JsonWriter *w)
{
    sg_json_object(w);
    sg_json_key(w, STR("a"));
    sg_json_list(w);
    sg_json_int(w, -1);
    sg_json_bool(w, true);
    sg_json_object(w);
    sg_json_object_end(w);
    sg_json_list(w);
    sg_json_list_end(w);
    sg_json_list_end(w);
    sg_json_key(w, STR("\xC3\xA4<"));
    sg_json_null(w);
    sg_json_object_end(w);
}

static void check_sample(Arena *a, JsonLook look, const char *expected)
{
    Box box = box_in(a);
    JsonWriter w = sg_json_to(add, &box, look);
    put_sample(&w);
    assert_true(sg_json_end(&w));
    check_text(sb_str(&box.text), expected);
}

static void looks(Arena *a)
{
    check_sample(a, compact, "{\"a\":[-1,true,{},[]],\"\xC3\xA4<\":null}");
    check_sample(a, (JsonLook){.spaced = true, .ascii = true},
                 "{\"a\": [-1, true, {}, []], \"\\u00e4<\": null}");
    check_sample(a, (JsonLook){.ascii = true, .for_html = true},
                 "{\"a\":[-1,true,{},[]],\"\\u00e4\\u003c\":null}");
    check_sample(a, (JsonLook){.lines = true, .indent = 2, .spaced = true},
                 "{\n  \"a\": [\n    -1,\n    true,\n    {},\n    []\n  ],\n"
                 "  \"\xC3\xA4<\": null\n}");
    check_sample(a, (JsonLook){.lines = true},
                 "{\n\"a\":[\n-1,\ntrue,\n{},\n[]\n],\n\"\xC3\xA4<\":null\n}");
}

static void a_deep_indent(Arena *a)
{
    Box box = box_in(a);
    JsonWriter w =
        sg_json_to(add, &box, (JsonLook){.lines = true, .indent = 20});
    sg_json_list(&w);
    sg_json_int(&w, 1);
    sg_json_list_end(&w);
    check_str(sb_str(&box.text), "[\n                    1\n]");
}

// ---- text ----------------------------------------------------------------

static Str text_in(Arena *a, Str text, JsonLook look)
{
    Box box = box_in(a);
    JsonWriter w = sg_json_to(add, &box, look);
    sg_json_text(&w, text);
    assert_true(sg_json_end(&w));
    return sb_str(&box.text);
}

static void escapes(Arena *a)
{
    check_str(text_in(a, STR("\"\\/\n\r\t\b\f\x1f\x7f"), compact),
              "\"\\\"\\\\/\\n\\r\\t\\b\\f\\u001f\x7f\"");
    check_str(text_in(a, STR("a\0b"), compact), "\"a\\u0000b\"");
    check_str(text_in(a, STR(""), compact), "\"\"");
    check_str(text_in(a, (Str){0}, compact), "null");
    JsonLook ascii = {.ascii = true};
    check_str(text_in(a, STR("\x7f\xF0\x9F\x98\x80"), ascii),
              "\"\\u007f\\ud83d\\ude00\"");
    check_str(text_in(a, STR("a\xFF"), ascii), "\"a\\ufffd\"");
}

// One U+FFFD for each byte that is not UTF-8: overlong, surrogate, cut off.
static void bytes_that_are_no_text(Arena *a)
{
    check_str(text_in(a, STR("a\xFF!"), compact), "\"a\xEF\xBF\xBD!\"");
    check_str(text_in(a, STR("\xC0\x80"), compact),
              "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    check_str(text_in(a, STR("\xED\xA0\x80"), compact),
              "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    check_str(text_in(a, STR("x\xE2\x82"), compact),
              "\"x\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

// Every pair of bytes, as a value and as a key, is read back by jansson.
static void every_pair_of_bytes_can_be_read(Arena *a)
{
    for (unsigned i = 0; i < 0x10000; i++) {
        char bytes[] = {(char)(i >> 8), (char)(i & 0xFF)};
        StrBuf expected = sb_in(a);
        for (size_t at = 0; at < 2;) {
            uint32_t c = sg_utf8_next(str_of(bytes, 2), &at);
            sg_utf8_put(&expected, c == UTF8_BAD ? 0xFFFD : c);
        }
        Box box = box_in(a);
        JsonWriter w =
            sg_json_to(add, &box, (JsonLook){.ascii = i % 2, .spaced = true});
        sg_json_object(&w);
        sg_json_key(&w, STR("k"));
        sg_json_text(&w, str_of(bytes, 2));
        sg_json_object_end(&w);
        assert_true(sg_json_end(&w));
        json_t *o = json_loadb(box.text.p, box.text.n, JSON_ALLOW_NUL, NULL);
        assert_non_null(o);
        const json_t *s = json_object_get(o, "k");
        check_same(str_of(json_string_value(s), json_string_length(s)),
                   sb_str(&expected), __FILE__, __LINE__);
        json_decref(o);
    }
}

// ---- numbers -------------------------------------------------------------

static Str real_in(Arena *a, double real, int digits)
{
    Box box = box_in(a);
    JsonWriter w = sg_json_to(add, &box, compact);
    sg_json_real(&w, real, digits);
    assert_true(sg_json_end(&w));
    return sb_str(&box.text);
}

static void numbers(Arena *a)
{
    check_str(real_in(a, 0.1, 15), "0.1");
    check_str(real_in(a, 0.1 + 0.2, 15), "0.3");
    check_str(real_in(a, 0.1 + 0.2, 17), "0.30000000000000004");
    check_str(real_in(a, 0.1 + 0.2, 40), "0.30000000000000004");
    check_str(real_in(a, -1e300, 15), "-1e+300");
    check_str(real_in(a, (double)NAN, 15), "null");
    check_str(real_in(a, -(double)INFINITY, 15), "null");
    Box box = box_in(a);
    JsonWriter w = sg_json_to(add, &box, compact);
    sg_json_list(&w);
    sg_json_int(&w, INT64_MIN);
    sg_json_number(&w, STR("1e400"));
    sg_json_list_end(&w);
    check_str(sb_str(&box.text), "[-9223372036854775808,1e400]");
}

// ---- what is wrong -------------------------------------------------------

typedef void Misuse(JsonWriter *w);

static void no_value(JsonWriter *w)
{
    (void)w;
}

static void two_values(JsonWriter *w)
{
    sg_json_null(w);
    sg_json_null(w);
}

static void left_open(JsonWriter *w)
{
    sg_json_list(w);
}

static void closed_twice(JsonWriter *w)
{
    sg_json_list(w);
    sg_json_list_end(w);
    sg_json_list_end(w);
}

static void closed_as_another(JsonWriter *w)
{
    sg_json_list(w);
    sg_json_object_end(w);
}

static void key_in_list(JsonWriter *w)
{
    sg_json_list(w);
    sg_json_key(w, STR("k"));
    sg_json_null(w);
    sg_json_list_end(w);
}

static void value_without_key(JsonWriter *w)
{
    sg_json_object(w);
    sg_json_null(w);
    sg_json_object_end(w);
}

static void key_without_value(JsonWriter *w)
{
    sg_json_object(w);
    sg_json_key(w, STR("k"));
    sg_json_object_end(w);
}

static void two_keys(JsonWriter *w)
{
    sg_json_object(w);
    sg_json_key(w, STR("k"));
    sg_json_key(w, STR("l"));
    sg_json_null(w);
    sg_json_object_end(w);
}

static void too_deep(JsonWriter *w)
{
    for (size_t i = 0; i <= MAX_JSON_DEPTH; i++)
        sg_json_list(w);
    for (size_t i = 0; i <= MAX_JSON_DEPTH; i++)
        sg_json_list_end(w);
}

static void misuse_is_a_failure(Arena *a)
{
    static Misuse *const all[] = {
        no_value,    two_values,        left_open,         closed_twice,
        key_in_list, value_without_key, key_without_value, two_keys,
        too_deep,    closed_as_another};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        Box box = box_in(a);
        JsonWriter w = sg_json_to(add, &box, compact);
        all[i](&w);
        assert_false(sg_json_end(&w));
    }
}

static void the_deepest_that_goes(Arena *a)
{
    Box box = box_in(a);
    JsonWriter w = sg_json_to(add, &box, compact);
    for (size_t i = 0; i < MAX_JSON_DEPTH; i++)
        sg_json_list(&w);
    for (size_t i = 0; i < MAX_JSON_DEPTH; i++)
        sg_json_list_end(&w);
    assert_true(sg_json_end(&w));
}

// Wherever the sink refuses, nothing follows, and it is a failure.
static void a_sink_that_is_full(Arena *a)
{
    Box whole = box_in(a);
    JsonWriter all = sg_json_to(add, &whole, compact);
    put_sample(&all);
    for (size_t room = 0; room <= whole.text.n; room++) {
        Box box = {sb_in(a), room};
        JsonWriter w = sg_json_to(add, &box, compact);
        put_sample(&w);
        assert_true(sg_json_end(&w) == (room == whole.text.n));
        assert_true(str_starts(sb_str(&whole.text), sb_str(&box.text)));
    }
}

static void lines(Arena *a)
{
    Box box = box_in(a);
    JsonWriter w = sg_json_to(add, &box, compact);
    sg_json_int(&w, 1);
    assert_true(sg_json_line(&w));
    sg_json_list(&w);
    sg_json_list_end(&w);
    assert_true(sg_json_line(&w));
    check_str(sb_str(&box.text), "1\n[]\n");
    assert_false(sg_json_line(&w));
    sg_json_int(&w, 2);
    assert_false(sg_json_line(&w));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(looks),
        arena_test(a_deep_indent),
        arena_test(escapes),
        arena_test(bytes_that_are_no_text),
        arena_test(every_pair_of_bytes_can_be_read),
        arena_test(numbers),
        arena_test(misuse_is_a_failure),
        arena_test(the_deepest_that_goes),
        arena_test(a_sink_that_is_full),
        arena_test(lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
