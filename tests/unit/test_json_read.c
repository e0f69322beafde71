// test_json_read.c - JSON as values, and what is wrong with the rest.

#include <jansson.h>

#include "check.h"
#include "data/json_text.h"

static const JsonStyle one_line = {.indent = -1, .limit = SIZE_MAX};

static Str round_trip(Arena *a, Str text)
{
    Datum d;
    JsonError error;
    StrBuf sb = sb_in(a);
    if (!sg_json_read(a, text, &d, &error))
        return str_of_literal(error.message);
    sg_json_put(&sb, d, &one_line);
    return sb_str(&sb);
}

static void values(Arena *a)
{
    static const char *const pairs[][2] = {
        {" [1 , -2,\t{} ,[]]\r\n", "[1, -2, {}, []]"},
        {"{\"b\":true,\"a\":{\"c\":null},\"b\":false}",
         "{\"b\": false, \"a\": {\"c\": null}}"},
        {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00\"",
         "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00\""},
        {"9223372036854775807", "9223372036854775807"},
        {"-9223372036854775808", "-9223372036854775808"},
        {"9223372036854775808", "9.223372036854776e+18"},
        {"-9223372036854775809", "-9.223372036854776e+18"},
        {"[0,-0,0.5,1e2,1E+2,25e-1]", "[0, 0, 0.5, 100.0, 100.0, 2.5]"},
        {NULL, NULL}};
    for (size_t i = 0; pairs[i][0] != NULL; i++)
        check_text(round_trip(a, str_of_literal(pairs[i][0])), pairs[i][1]);
    check_str(round_trip(a, STR("\"a\\u0000b\"")), "\"a\\u0000b\"");
}

typedef struct Bad {
    const char *text;
    size_t offset;
    const char *message;
} Bad;

static void what_is_wrong_has_a_place(Arena *a)
{
    static const Bad bad[] = {
        {"", 0, "a value is missing"},
        {"[1,", 3, "a value is missing"},
        {"nul", 0, "this is not a JSON value"},
        {"[1 2]", 3, "']' or ',' is missing"},
        {"{\"a\":1 \"b\":2}", 7, "'}' or ',' is missing"},
        {"{\"a\" 1}", 5, "':' is missing"},
        {"{a:1}", 1, "expected a key in double quotes"},
        {"{\"a\":1,}", 7, "expected a key in double quotes"},
        {"1 2", 2, "unexpected text after the value"},
        {"01", 2, "a number must start with a digit and have no leading zero"},
        {"-", 1, "a number must start with a digit and have no leading zero"},
        {"1.", 2, "a digit must follow the point"},
        {"1e+", 3, "the exponent has no digit"},
        {"1e999", 5, "this number is too large"},
        {"\"a", 2, "the text ends within a string"},
        {"\"a\nb\"", 2, "control characters must be escaped"},
        {"\"\xFF\"", 1, "text that is not UTF-8"},
        {"\"\\x\"", 2, "unknown escape"},
        {"\"\\u12g4\"", 5, "four hexadecimal digits must follow \\u"},
        {"\"\\ud800x\"", 7, "half of a surrogate pair"},
        {"\"\\ud800\\n\"", 8, "half of a surrogate pair"},
        {"\"\\ud800\\u0041\"", 13, "half of a surrogate pair"},
        {"\"\\ud800\\ue000\"", 13, "half of a surrogate pair"},
        {"\"\\ud800\\u00g1\"", 11, "four hexadecimal digits must follow \\u"},
        {"\"\\udc00\"", 7, "half of a surrogate pair"},
        {NULL, 0, NULL}};
    for (const Bad *b = bad; b->text != NULL; b++) {
        Datum d;
        JsonError error;
        assert_false(sg_json_read(a, str_of_literal(b->text), &d, &error));
        check_text(str_of_literal(error.message), b->message);
        assert_int_equal(error.offset, b->offset);
    }
}

// Is it read as jansson reads it?  Their integers are bounded, ours are not.
static void check_alike(Arena *a, Str text)
{
    json_error_t why;
    Datum d;
    JsonError error;
    StrBuf sb = sb_in(a);
    json_t *theirs =
        json_loadb(text.p, text.n, JSON_DECODE_ANY | JSON_ALLOW_NUL, &why);
    bool good = sg_json_read(a, text, &d, &error);
    if (good != (theirs != NULL))
        check_same(text, str_of_literal(good ? "not JSON" : "JSON"), __FILE__,
                   __LINE__);
    if (!good)
        return;
    sg_json_put(&sb, d, &one_line);
    json_t *ours =
        json_loadb(sb.p, sb.n, JSON_DECODE_ANY | JSON_ALLOW_NUL, &why);
    if (!json_equal(ours, theirs))
        check_same(sb_str(&sb), text, __FILE__, __LINE__);
    json_decref(ours);
    json_decref(theirs);
}

// Texts of few pieces, so that many of them are JSON.
static void reads_what_others_read(Arena *a)
{
    static const char *const pieces[] = {
        "[",  "]",    "{",    "}",   "\"a\"", "\"", ":", ",",   "1",      "-",
        ".5", "true", "null", "e+1", "\\u00", "0",  " ", "\\n", "\"b\":", "d8"};
    enum { PIECES = sizeof pieces / sizeof *pieces, ROUNDS = 100000 };
    uint64_t seed = 1;
    for (int i = 0; i < ROUNDS; i++) {
        StrBuf text = sb_in(a);
        unsigned length = 1 + (unsigned)(seed >> 60);
        for (unsigned k = 0; k < length; k++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            sg_sb_put(&text, str_of_literal(pieces[(seed >> 33) % PIECES]));
        }
        check_alike(a, sb_str(&text));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(values),
        arena_test(what_is_wrong_has_a_place),
        arena_test(reads_what_others_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
