// test_event.c - JSON text as a tree, and text that is not JSON.

#include <stdlib.h>

#include "base/limits.h"
#include "base/utf8.h"
#include "check.h"
#include "event/event.h"
#include "event/quoted.h"

// ---- trees as text -------------------------------------------------------

static void put_node(StrBuf *sb, const EventNode *n);

static void put_quoted(StrBuf *sb, Str s)
{
    sb_putc(sb, '"');
    sg_sb_put(sb, s);
    sb_putc(sb, '"');
}

static void put_children(StrBuf *sb, const EventNode *n)
{
    for (const EventNode *x = n->first; x != NULL; x = x->next) {
        if (n->kind == EVENT_OBJECT) {
            put_quoted(sb, x->key);
            sb_putc(sb, ':');
        }
        put_node(sb, x);
        if (x->next != NULL)
            sb_putc(sb, ',');
    }
}

static void put_node(StrBuf *sb, const EventNode *n)
{
    switch (n->kind) {
    case EVENT_NULL: sg_sb_put(sb, STR("null")); break;
    case EVENT_BOOL:
    case EVENT_NUMBER: sg_sb_put(sb, n->text); break;
    case EVENT_STRING: put_quoted(sb, n->text); break;
    case EVENT_LIST:
    case EVENT_OBJECT:
        sb_putc(sb, n->kind == EVENT_LIST ? '[' : '{');
        put_children(sb, n);
        sb_putc(sb, n->kind == EVENT_LIST ? ']' : '}');
        break;
    }
}

// The sanitizers find a byte read past the text.
static Str alone_in_memory(Arena *a, Str s)
{
    char *p = malloc(s.n);
    sg_arena_defer(a, free, p);
    if (s.n > 0)
        memcpy(p, s.p, s.n);
    return str_of(p, s.n);
}

static const EventNode *parse(Arena *a, Str json, EventProblems *problems)
{
    return sg_event_parse(a, alone_in_memory(a, json), problems);
}

static const EventNode *sound(Arena *a, Str json)
{
    EventProblems problems;
    const EventNode *n = parse(a, json, &problems);
    if (n == NULL)
        fail_msg("%.*s: %s", STR_ARG(json), problems.error);
    assert_null(problems.error);
    assert_false(problems.too_deep);
    return n;
}

static Str tree_of(Arena *a, Str json)
{
    StrBuf sb = sb_in(a);
    put_node(&sb, sound(a, json));
    return sb_str(&sb);
}

// What is read is what was written.
static void check_itself(Arena *a, const char *json)
{
    check_text(tree_of(a, str_of_literal(json)), json);
}

#define check_tree(a, json, tree) check_str(tree_of(a, STR(json)), tree)

// ---- values --------------------------------------------------------------

static void values_of_every_kind(Arena *a)
{
    check_itself(a, "null");
    check_itself(a, "true");
    check_itself(a, "false");
    check_itself(a, "\"text\"");
    check_itself(a, "\"\"");
    check_itself(a, "12");
    check_itself(a, "{}");
    check_itself(a, "[]");
    check_itself(a, "{\"a\":{\"b\":[1,[],{\"c\":null}]},\"d\":\"e\"}");
    check_itself(a, "{\"\":1}");
    check_itself(a, "[[[1],2],3]");
}

static void numbers_as_written(Arena *a)
{
    static const char *const numbers[] = {
        "0",     "-0",     "7",    "-12.50",           "0.0",  "1e5",
        "1E+05", "1.5e-7", "-0e0", "9007199254740993", "1e999"};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        check_itself(a, numbers[i]);
        const EventNode *n = sound(a, str_of_literal(numbers[i]));
        assert_int_equal(n->kind, EVENT_NUMBER);
    }
    check_itself(a, "[123456789012345678901234567890.12345678901234567890]");
}

static void blanks_between_everything(Arena *a)
{
    check_tree(a,
               " \t\r\n{ \"a\" :\r\n[ 1 , 2 ] ,\"b\"\t: { } , \"c\":[ ] } \n",
               "{\"a\":[1,2],\"b\":{},\"c\":[]}");
}

static void kinds_and_texts(Arena *a)
{
    const EventNode *n = sound(a, STR("{\"a\":true,\"b\":null,\"c\":[\"x\"]}"));
    assert_int_equal(n->kind, EVENT_OBJECT);
    n = n->first;
    assert_int_equal(n->kind, EVENT_BOOL);
    check_str(n->text, "true");
    assert_int_equal(n->next->kind, EVENT_NULL);
    assert_int_equal(n->next->text.n, 0);
    n = n->next->next;
    assert_int_equal(n->kind, EVENT_LIST);
    assert_int_equal(n->first->kind, EVENT_STRING);
    assert_int_equal(n->first->key.n, 0);
    assert_null(n->first->next);
    assert_null(n->next);
}

// ---- strings -------------------------------------------------------------

static void strings_are_not_copied(Arena *a)
{
    Str json = alone_in_memory(a, STR("{\"key\":\"\xC3\xA4 text\"}"));
    EventProblems problems;
    const EventNode *n = sg_event_parse(a, json, &problems);
    assert_ptr_equal(n->first->key.p, json.p + 2);
    assert_ptr_equal(n->first->text.p, json.p + 8);
}

static void escapes(Arena *a)
{
    check_tree(a, "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\"\\/\b\f\n\r\t\"");
    check_tree(a, "\"\\u0041\\u00e4\\u20AC\"", "\"A\xC3\xA4\xE2\x82\xAC\"");
    check_tree(a, "\"a\\u0000b\"", "\"a\0b\"");
    check_tree(a, "\"\\\\u0041\"", "\"\\u0041\"");
    check_tree(a, "{\"a\\nb\":1}", "{\"a\nb\":1}");
    check_tree(a, "\"C:\\\\Windows\\\\\"", "\"C:\\Windows\\\"");
}

static void pairs_and_halves(Arena *a)
{
    check_tree(a, "\"\\ud83d\\ude00\"", "\"\xF0\x9F\x98\x80\"");
    check_tree(a, "\"\\uDBFF\\uDFFF\"", "\"\xF4\x8F\xBF\xBF\"");
    check_tree(a, "\"\\ud83d\"", "\"\xEF\xBF\xBD\"");
    check_tree(a, "\"\\ude00\"", "\"\xEF\xBF\xBD\"");
    check_tree(a, "\"\\ud83d\\u0041\"",
               "\"\xEF\xBF\xBD"
               "A\"");
    check_tree(a, "\"\\ud83d\\n\"", "\"\xEF\xBF\xBD\n\"");
    check_tree(a, "\"\\ud83d\\ud83d\\ude00\"",
               "\"\xEF\xBF\xBD\xF0\x9F\x98\x80\"");
    check_tree(a, "\"\\ud83d\\\\de00\"", "\"\xEF\xBF\xBD\\de00\"");
    check_tree(a, "\"\\ude00\\ude00\"", "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    check_tree(a, "\"\\ud7ff\\ue000\"", "\"\xED\x9F\xBF\xEE\x80\x80\"");
}

static size_t bad_utf8(Arena *a, Str json)
{
    EventProblems problems;
    assert_non_null(parse(a, json, &problems));
    return problems.bad_utf8;
}

static void each_bad_byte_is_replaced(Arena *a)
{
    check_tree(a, "\"a\xFFz\"", "\"a\xEF\xBF\xBDz\"");
    check_tree(a, "\"\xE2\x82\"", "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    check_tree(a, "\"\xED\xA0\x80\"",
               "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    check_tree(a, "\"\\n\xC0\xAF\xC3\xA4\"",
               "\"\n\xEF\xBF\xBD\xEF\xBF\xBD\xC3\xA4\"");
    check_tree(a, "{\"\x80\":1}", "{\"\xEF\xBF\xBD\":1}");
    assert_int_equal(bad_utf8(a, STR("\"a\xFFz\xFE\"")), 3);
    assert_int_equal(bad_utf8(a, STR("[\"\xC3\xA4\",\"b\xC3\"]")), 9);
    assert_int_equal(bad_utf8(a, STR("[\"\xC3\xA4\"]")), 0);
    assert_int_equal(bad_utf8(a, STR("[\"\\ud83d\"]")), 0);
}

// Every length and place, for text that is looked at eight bytes at a time.
static void marks_at_every_place(Arena *a)
{
    static const char marks[] = {'"', '\\', '\0', '\x1F', '\x80', '\xFF'};
    char text[33];
    for (size_t n = 0; n <= sizeof text; n++)
        for (size_t at = 0; at < n; at++)
            for (size_t i = 0; i < sizeof marks; i++) {
                memset(text, i % 2 == 0 ? '!' : '\x7F', n);
                text[at] = marks[i];
                Str s = alone_in_memory(a, str_of(text, n));
                const char *end = s.p + s.n;
                assert_ptr_equal(skip_quoted(s.p, end, QUOTED_ASCII), s.p + at);
                bool stops = (unsigned char)marks[i] < 0x80;
                assert_ptr_equal(skip_quoted(s.p, end, QUOTED_BYTES),
                                 stops ? s.p + at : end);
            }
}

// ---- what is wrong -------------------------------------------------------

typedef struct Wrong {
    const char *json;
    size_t offset;
    const char *error;
} Wrong;

static void check_wrong(Arena *a, Str json, size_t offset, const char *error)
{
    EventProblems problems;
    assert_null(parse(a, json, &problems));
    assert_non_null(problems.error);
    if (strcmp(problems.error, error) != 0 || problems.offset != offset)
        fail_msg("%.*s: %s at %zu", STR_ARG(json), problems.error,
                 problems.offset);
    assert_int_equal(problems.too_deep,
                     strcmp(error, "nested too deeply") == 0);
}

static void check_all_wrong(Arena *a, const Wrong *rows)
{
    for (; rows->json != NULL; rows++)
        check_wrong(a, str_of_literal(rows->json), rows->offset, rows->error);
}

static void wrong_values(Arena *a)
{
    static const Wrong rows[] = {
        {"", 0, "a value is missing"},
        {" \n", 2, "a value is missing"},
        {"hello", 0, "not a JSON value"},
        {"nul", 0, "not a JSON value"},
        {"True", 0, "not a JSON value"},
        {"NaN", 0, "not a JSON value"},
        {"+1", 0, "not a JSON value"},
        {".5", 0, "not a JSON value"},
        {"/* */ 1", 0, "not a JSON value"},
        {"[\xC3\xA4]", 1, "not a JSON value"},
        {"'a'", 0, "strings need double quotes"},
        {"]", 0, "a value is missing"},
        {"{\"a\":}", 5, "a value is missing"},
        {"[,1]", 1, "a value is missing"},
        {"[1,,2]", 3, "a value is missing"},
        {"[1,}", 3, "a value is missing"},
        {"1 2", 2, "text after the end of the value"},
        {"{}}", 2, "text after the end of the value"},
        {"truest", 4, "text after the end of the value"},
        {NULL, 0, NULL}};
    check_all_wrong(a, rows);
    check_wrong(a, STR("{}\0"), 2, "text after the end of the value");
}

static void wrong_numbers(Arena *a)
{
    static const Wrong rows[] = {{"-", 0, "incomplete number"},
                                 {"[-a]", 1, "incomplete number"},
                                 {"1.", 0, "incomplete number"},
                                 {"1.e5", 0, "incomplete number"},
                                 {"1e", 0, "incomplete number"},
                                 {"1e+", 0, "incomplete number"},
                                 {"01", 0, "a number with a leading zero"},
                                 {"-00.5", 0, "a number with a leading zero"},
                                 {"[0x10]", 2, "a comma is missing"},
                                 {"[1_000]", 2, "a comma is missing"},
                                 {NULL, 0, NULL}};
    check_all_wrong(a, rows);
}

static void wrong_strings(Arena *a)
{
    static const Wrong rows[] = {
        {"\"", 0, "unterminated string"},
        {"[\"abc", 1, "unterminated string"},
        {"\"abc\\", 0, "unterminated string"},
        {"\"abc\\\"", 0, "unterminated string"},
        {"\"abc\xC3", 0, "unterminated string"},
        {"\"a\nb\"", 2, "a control character in a string"},
        {"\"a\tb\"", 2, "a control character in a string"},
        {"\"\\x41\"", 1, "JSON has no such escape"},
        {"\"a\\'\"", 2, "JSON has no such escape"},
        {"\"\\U0041\"", 1, "JSON has no such escape"},
        {"\"\\u00g1\"", 1, "'\\u' needs four hexadecimal digits"},
        {"\"\\u12\"", 1, "'\\u' needs four hexadecimal digits"},
        {"\"\\u12", 1, "'\\u' needs four hexadecimal digits"},
        {"\"\\ud83d\\u12\"", 7, "'\\u' needs four hexadecimal digits"},
        {NULL, 0, NULL}};
    check_all_wrong(a, rows);
    check_wrong(a, STR("\"a\0\""), 2, "a control character in a string");
    check_wrong(a, STR("\"\\\0\""), 1, "JSON has no such escape");
}

static void wrong_lists_and_objects(Arena *a)
{
    static const Wrong rows[] = {
        {"[", 1, "unterminated list"},
        {"[1", 2, "unterminated list"},
        {"[1,", 3, "unterminated list"},
        {"{", 1, "unterminated object"},
        {"{\"a\"", 4, "unterminated object"},
        {"{\"a\":", 5, "unterminated object"},
        {"[{\"a\":1", 7, "unterminated object"},
        {"{\"a\":1,", 7, "unterminated object"},
        {"[1 2]", 3, "a comma is missing"},
        {"{\"a\":1 \"b\":2}", 7, "a comma is missing"},
        {"[1,]", 3, "a comma before the end of a list"},
        {"{\"a\":1,}", 7, "a comma before the end of an object"},
        {"[1}", 2, "a list must end with ']'"},
        {"{\"a\":1]", 6, "an object must end with '}'"},
        {"{\"a\" 1}", 5, "a colon is missing"},
        {"{\"a\",1}", 4, "a colon is missing"},
        {"{,}", 1, "a key is missing"},
        {"{\"a\":1,,}", 7, "a key is missing"},
        {"{a:1}", 1, "keys need double quotes"},
        {"{'a':1}", 1, "keys need double quotes"},
        {"{1:1}", 1, "keys need double quotes"},
        {NULL, 0, NULL}};
    check_all_wrong(a, rows);
}

// ---- keys that occur twice -----------------------------------------------

static size_t duplicate(Arena *a, Str json)
{
    EventProblems problems;
    assert_non_null(parse(a, json, &problems));
    return problems.duplicate;
}

static void the_last_value_counts(Arena *a)
{
    check_tree(a, "{\"a\":1,\"b\":2,\"a\":3}", "{\"b\":2,\"a\":3}");
    check_tree(a, "{\"a\":1,\"a\":2,\"a\":{}}", "{\"a\":{}}");
    check_tree(a, "{\"a\":{\"x\":1},\"b\":[{\"y\":1,\"y\":2}],\"a\":0}",
               "{\"b\":[{\"y\":2}],\"a\":0}");
    check_tree(a, "{\"\":1,\"a\":2,\"\":3}", "{\"a\":2,\"\":3}");
    check_tree(a, "{\"\":1,\"\":2,\"\":3,\"\\u0000\":4}", "{\"\":3,\"\0\":4}");
    check_tree(a, "{\"k\":1,\"\\u006b\":2}", "{\"k\":2}");
}

static void the_second_one_is_reported(Arena *a)
{
    assert_int_equal(duplicate(a, STR("{\"a\":1, \"a\":2}")), 9);
    assert_int_equal(duplicate(a, STR("{\"a\":1,\"a\":2,\"a\":3}")), 8);
    assert_int_equal(duplicate(a, STR("{\"b\":{\"a\":1,\"a\":1},\"b\":2}")),
                     13);
    assert_int_equal(duplicate(a, STR("{\"a\":{\"a\":1},\"b\":{\"a\":1}}")), 0);
    assert_int_equal(duplicate(a, STR("[{\"a\":1},{\"a\":1}]")), 0);
    assert_int_equal(duplicate(a, STR("{\"a\":1,\"A\":2,\"a \":3}")), 0);
}

// {"k0":0,"k1":1, ... }, the numbers going up to 'n' and starting again.
static Str many_keys(Arena *a, size_t n, size_t rounds)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < n * rounds; i++)
        sg_sb_putf(&sb, "%c\"k%zu\":{\"k\":%zu}", i == 0 ? '{' : ',', i % n, i);
    sb_putc(&sb, '}');
    return sb_str(&sb);
}

static void check_many_keys(Arena *a, size_t n, size_t rounds)
{
    Str json = many_keys(a, n, rounds);
    assert_int_equal(duplicate(a, json) > 0, rounds > 1);
    size_t expected = n * (rounds - 1);
    const EventNode *last = NULL;
    for (const EventNode *x = sound(a, json)->first; x != NULL; x = x->next) {
        StrBuf number = sb_in(a);
        sg_sb_putf(&number, "%zu", expected++);
        assert_true(str_eq(x->first->text, sb_str(&number)));
        last = x;
    }
    assert_non_null(last);
    assert_int_equal(expected, n * rounds);
}

static void objects_of_every_size(Arena *a)
{
    for (size_t n = 1; n < 140; n++) {
        check_many_keys(a, n, 1);
        check_many_keys(a, n, 2);
        check_many_keys(a, n, 3);
    }
}

// A quadratic search would take minutes.
static void hostile_objects(Arena *a)
{
    check_many_keys(a, 200000, 2);
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < 500000; i++)
        sg_sb_put(&sb, i == 0 ? STR("{\"a\":1") : STR(",\"a\":1"));
    sb_putc(&sb, '}');
    check_str(tree_of(a, sb_str(&sb)), "{\"a\":1}");
}

// All the objects that are open have keys, up to where a map takes over.
static void keys_on_every_level(Arena *a)
{
    StrBuf sb = sb_in(a);
    for (unsigned level = 0; level < MAX_EVENT_DEPTH; level++) {
        sb_putc(&sb, '{');
        for (unsigned i = 0; i < 63; i++)
            sg_sb_putf(&sb, "\"k%u\":0,", i);
        sg_sb_put(&sb, STR("\"next\":"));
    }
    sb_putc(&sb, '0');
    for (unsigned level = 0; level < MAX_EVENT_DEPTH; level++)
        sg_sb_put(&sb, STR(",\"k7\":1}"));
    const EventNode *n = sound(a, sb_str(&sb));
    for (unsigned level = 0; level < MAX_EVENT_DEPTH; level++) {
        size_t count = 0;
        const EventNode *next = NULL;
        for (const EventNode *x = n->first; x != NULL; x = x->next, count++)
            if (str_eq(x->key, STR("next")))
                next = x;
        assert_int_equal(count, 64);
        n = next;
    }
}

// ---- limits --------------------------------------------------------------

static Str nested(Arena *a, size_t depth, const char *open, const char *close)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < depth; i++)
        sg_sb_put(&sb, str_of_literal(open));
    sb_putc(&sb, '1');
    for (size_t i = 0; i < depth; i++)
        sg_sb_put(&sb, str_of_literal(close));
    return sb_str(&sb);
}

static void depth(Arena *a)
{
    (void)sound(a, nested(a, MAX_EVENT_DEPTH, "[", "]"));
    (void)sound(a, nested(a, MAX_EVENT_DEPTH, "{\"a\":", "}"));
    check_wrong(a, nested(a, MAX_EVENT_DEPTH + 1, "[", "]"), MAX_EVENT_DEPTH,
                "nested too deeply");
    check_wrong(a, nested(a, MAX_EVENT_DEPTH + 1, "{\"a\":", "}"),
                (size_t)5 * MAX_EVENT_DEPTH, "nested too deeply");
    check_wrong(a, nested(a, 1000000, "[", ""), MAX_EVENT_DEPTH,
                "nested too deeply");
}

// Wherever a text ends, it says so and reads no further.
static void every_beginning_of_an_event(Arena *a)
{
    Str json = STR("{\"a\": [1.5e3, true, null, \"\\ud83d\\ude00\xC3\xA4\"],"
                   " \"b\": {\"c\": -0, \"c\": false}}");
    (void)sound(a, json);
    for (size_t n = 0; n < json.n; n++) {
        EventProblems problems;
        assert_null(parse(a, str_slice(json, 0, n), &problems));
        assert_non_null(problems.error);
        assert_true(problems.offset <= n);
    }
}

// Whatever byte takes its place, the tree is sound or there is none.
static void every_byte_replaced(Arena *a)
{
    Str json = STR("{\"a\":[1.5e3,null,\"\\u00e4\xC3\xA4\"]}");
    for (size_t at = 0; at < json.n; at++)
        for (int c = 0; c < 256; c++) {
            char *p = sg_arena_bytes(a, json.n);
            memcpy(p, json.p, json.n);
            p[at] = (char)c;
            EventProblems problems;
            const EventNode *n = parse(a, str_of(p, json.n), &problems);
            assert_int_equal(n == NULL, problems.error != NULL);
            StrBuf sb = sb_in(a);
            if (n != NULL)
                put_node(&sb, n);
            assert_true(sg_utf8_valid(sb_str(&sb)));
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(values_of_every_kind),
        arena_test(numbers_as_written),
        arena_test(blanks_between_everything),
        arena_test(kinds_and_texts),
        arena_test(strings_are_not_copied),
        arena_test(escapes),
        arena_test(pairs_and_halves),
        arena_test(each_bad_byte_is_replaced),
        arena_test(marks_at_every_place),
        arena_test(wrong_values),
        arena_test(wrong_numbers),
        arena_test(wrong_strings),
        arena_test(wrong_lists_and_objects),
        arena_test(the_last_value_counts),
        arena_test(the_second_one_is_reported),
        arena_test(objects_of_every_size),
        arena_test(hostile_objects),
        arena_test(keys_on_every_level),
        arena_test(depth),
        arena_test(every_beginning_of_an_event),
        arena_test(every_byte_replaced),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
