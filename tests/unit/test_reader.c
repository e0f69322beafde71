// test_reader.c - bytes cut into events, wherever the pieces end.

#include "event/reader.h"

#include <stdlib.h>

#include "base/limits.h"
#include "check.h"

// ---- pieces --------------------------------------------------------------

typedef struct Pieces {
    Str text;
    size_t at, most;
    const char *broken; // why there are no more, or NULL
} Pieces;

static bool next_piece(void *user, char *into, size_t room, size_t *got,
                       const char **why)
{
    Pieces *p = user;
    size_t n = p->text.n - p->at;
    n = n < p->most ? n : p->most;
    n = n < room ? n : room;
    if (n > 0)
        memcpy(into, p->text.p + p->at, n);
    p->at += n;
    *got = n;
    *why = p->broken;
    return n > 0 || p->broken == NULL;
}

// What the reader makes of a text, as text: a line for each event with its
// place, and a line for each message, in their order.
typedef struct Log {
    Arena *arena;
    DiagList diags;
    const Diag *seen;
    StrBuf text;
} Log;

static void put_messages(Log *log)
{
    const Diag *d = log->seen ? log->seen->next : log->diags.first;
    for (; d != NULL; d = d->next) {
        sg_sb_putf(&log->text, "%u:%u SG%d ", d->span.from.line + 1,
                   d->span.from.col + 1, (int)d->id);
        sg_sb_put(&log->text, d->message);
        sb_putc(&log->text, '\n');
        log->seen = d;
    }
}

static Str log_of(Log *log, EventReader *r)
{
    EventText e;
    while (sg_reader_next(r, &e)) {
        put_messages(log);
        sg_sb_putf(&log->text, "%zu:%zu ", e.place.line, e.place.column);
        sg_sb_put(&log->text, e.text);
        sb_putc(&log->text, '\n');
    }
    put_messages(log);
    assert_false(sg_reader_next(r, &e)); // and stays at the end
    return sb_str(&log->text);
}

static EventReader *reader_of(Pieces *p, size_t chunk, Log *log)
{
    EventInput *in =
        sg_input_new(log->arena, next_piece, p, chunk, &log->diags);
    return sg_reader_new(log->arena, in);
}

static Log *new_log(Arena *a)
{
    Log *log = arena_new(a, Log);
    log->arena = a;
    sg_diag_init(&log->diags, a);
    log->text = sb_in(a);
    return log;
}

static Str log_of_pieces(Arena *a, Str text, size_t size, const char *broken)
{
    Log *log = new_log(a);
    Pieces p = {text, 0, size, broken};
    return log_of(log, reader_of(&p, size, log));
}

static Str log_of_text(Arena *a, Str text)
{
    char *copy = malloc(text.n); // a byte read past it would be found
    sg_arena_defer(a, free, copy);
    if (text.n > 0)
        memcpy(copy, text.p, text.n);
    Log *log = new_log(a);
    Str alone = str_of(copy, text.n);
    return log_of(log,
                  sg_reader_new(a, sg_input_of_text(a, alone, &log->diags)));
}

static void check_log(Arena *a, Str text, const char *expected)
{
    check_text(log_of_text(a, text), expected);
    for (size_t size = 1; size <= 7; size++)
        check_text(log_of_pieces(a, text, size, NULL), expected);
    check_text(log_of_pieces(a, text, 4096, NULL), expected);
}

#define check_events(a, text, expected) check_log(a, STR(text), expected)

// ---- forms ---------------------------------------------------------------

static void json_lines(Arena *a)
{
    check_events(a, "{\"a\":1}\n{\"b\":\"}{\"}\n{}\n",
                 "1:1 {\"a\":1}\n"
                 "2:1 {\"b\":\"}{\"}\n"
                 "3:1 {}\n");
    check_events(a, "{}\n{\"a\":[{},[{}]]}",
                 "1:1 {}\n"
                 "2:1 {\"a\":[{},[{}]]}\n");
    check_events(a, "\n\n {}\n\t\n  {}\n\n", "3:2 {}\n5:3 {}\n");
    check_events(a, "{}\r\n\r\n{\"a\":\r\n1}\r\n",
                 "1:1 {}\n3:1 {\"a\":\r\n1}\n");
    check_events(a, "", "");
    check_events(a, " \r\n\t\n", "");
}

static void strings_hide_brackets(Arena *a)
{
    check_events(a, "{\"a\":\"}\\\"}\"}{\"b\\\\\":\"\\\\\"}",
                 "1:1 {\"a\":\"}\\\"}\"}\n1:13 {\"b\\\\\":\"\\\\\"}\n");
    check_events(a, "{\"[\":\"]]]{{{\"}", "1:1 {\"[\":\"]]]{{{\"}\n");
}

static void objects_over_several_lines(Arena *a)
{
    check_events(
        a,
        "{\n  \"a\": [\n    {\n      \"b\": 1\n    },\n    {}\n  ]\n}\n"
        "{\n  \"c\": {\n    \"d\": 2\n  }\n}\n",
        "1:1 {\n  \"a\": [\n    {\n      \"b\": 1\n    },\n    {}\n"
        "  ]\n}\n"
        "9:1 {\n  \"c\": {\n    \"d\": 2\n  }\n}\n");
    // Brackets in the first column, where a value can be.
    check_events(a, "{\n\"a\":\n{\n\"b\":[\n{\n},\n{\n}\n]\n}\n}\n{}",
                 "1:1 {\n\"a\":\n{\n\"b\":[\n{\n},\n{\n}\n]\n}\n}\n"
                 "12:1 {}\n");
    check_events(a, "{\"a\":[\n[\n[],\n[]\n]\n]}",
                 "1:1 {\"a\":[\n[\n[],\n[]\n]\n]}\n");
}

static void several_on_a_line(Arena *a)
{
    check_events(a, "{}{\"a\":1} {}\n{}",
                 "1:1 {}\n1:3 {\"a\":1}\n1:11 {}\n"
                 "2:1 {}\n");
    check_events(a, "{\"\xC3\xA4\xE2\x82\xAC\":\"\xF0\x9F\x98\x80\"}{}",
                 "1:1 {\"\xC3\xA4\xE2\x82\xAC\":\"\xF0\x9F\x98\x80\"}\n"
                 "1:11 {}\n");
}

static void lists(Arena *a)
{
    check_events(a, "[{\"a\":1},{\"b\":[{}]}, {}]",
                 "1:2 {\"a\":1}\n"
                 "1:10 {\"b\":[{}]}\n"
                 "1:22 {}\n");
    check_events(a, "[\n  {\"a\":1},\n  {\n  }\n]\n[]\n[ ]{}",
                 "2:3 {\"a\":1}\n3:3 {\n  }\n7:4 {}\n");
    check_events(a, "[\n{\"a\":1},\n{\"a\":2}\n]\n",
                 "2:1 {\"a\":1}\n"
                 "3:1 {\"a\":2}\n");
    check_events(a, "[{}\n,{}\n,{}]", "1:2 {}\n2:2 {}\n3:2 {}\n");
}

static void objects_around_a_list(Arena *a)
{
    check_events(a, "{\"Records\":[{\"a\":1},{\"b\":2}]}",
                 "1:13 {\"a\":1}\n"
                 "1:21 {\"b\":2}\n");
    check_events(a, "{\n \"records\" : [\n  {}\n ],\n \"x\": [{\"}\": 1}]\n}{}",
                 "3:3 {}\n6:2 {}\n");
    check_events(a,
                 "{\"Records\":[],\"a\":{\"b\":[]}}\n{\"records\":[{}]}\n"
                 "[{}]\n{}",
                 "2:13 {}\n3:2 {}\n4:1 {}\n");
}

static void what_looks_like_one(Arena *a)
{
    static const char *const texts[] = {"{\"a\":1,\"Records\":[{}]}",
                                        "{\"Records\":{\"a\":[{}]}}",
                                        "{\"Records\":1,\"b\":[{}]}",
                                        "{\"RECORDS\":[{}]}",
                                        "{\"Record\":[{}]}",
                                        "{\"Records \":[{}]}",
                                        "{\"a\":{\"Records\":[{}]}}",
                                        "{\"Records\":{},\"records\":[{}]}",
                                        "{\"Records\":\"[\",\"b\":[]}",
                                        "{\"Records\"[{}]}"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        StrBuf sb = sb_in(a);
        sg_sb_putf(&sb, "1:1 %s\n", texts[i]);
        check_log(a, str_of_literal(texts[i]), sb_str(&sb).p);
    }
    // Only at the top: elements are events, whatever they hold.
    check_events(a, "[{\"Records\":[{}]}]", "1:2 {\"Records\":[{}]}\n");
}

#define MARK "\xEF\xBB\xBF"

static void byte_order_marks(Arena *a)
{
    check_events(a, MARK "{}\n" MARK "{}" MARK "[{}]",
                 "1:1 {}\n2:1 {}\n2:4 {}\n");
    check_events(a, MARK, "");
    check_events(a, "\xEF\xBB{}\n{}",
                 "1:1 SG8002 this is not a JSON object\n"
                 "2:1 {}\n");
    check_log(a, STR("\xFF\xFE{\0}\0\n\0"),
              "1:1 SG8001 this is UTF-16; events must be UTF-8\n");
    check_log(a, STR("\xFE\xFF\0{\0}\0\n"),
              "1:1 SG8001 this is UTF-16; events must be UTF-8\n");
}

// ---- what is not an event ------------------------------------------------

#define NO_OBJECT " SG8002 this is not a JSON object\n"

static void text_at_the_top(Arena *a)
{
    check_events(a, "hello\n{}\n12 {}\n  \"{}\"\n{}",
                 "1:1" NO_OBJECT "2:1 {}\n3:1" NO_OBJECT "4:3" NO_OBJECT
                 "5:1 {}\n");
    check_events(a, "{}}\n{},\n{} x",
                 "1:1 {}\n1:3" NO_OBJECT "2:1 {}\n"
                 "2:3" NO_OBJECT "3:1 {}\n3:4" NO_OBJECT);
    check_log(a, STR("\0{}\n{}"), "1:1" NO_OBJECT "2:1 {}\n");
}

static void elements_of_a_list(Arena *a)
{
    check_events(a, "[1, \"a,]{\", null, [[{}], 2], {}]",
                 "1:2" NO_OBJECT "1:5" NO_OBJECT "1:13" NO_OBJECT
                 "1:19" NO_OBJECT "1:30 {}\n");
    check_events(a, "[hello world\n ,{}, }\n ,{}]",
                 "1:2" NO_OBJECT "2:3 {}\n2:7" NO_OBJECT "3:3 {}\n");
}

static void commas_of_a_list(Arena *a)
{
    check_events(a, "[{} {}]",
                 "1:2 {}\n1:5 SG8001 a comma is missing\n"
                 "1:5 {}\n");
    check_events(a, "[{},]{}",
                 "1:2 {}\n1:5 SG8001 a comma before the end of a list\n"
                 "1:6 {}\n");
    check_events(a, "[,{},,{}]",
                 "1:2 SG8001 an event is missing\n1:3 {}\n"
                 "1:6 SG8001 an event is missing\n1:7 {}\n");
    check_events(a, "[1{}]",
                 "1:2" NO_OBJECT "1:3 SG8001 a comma is missing\n1:3 {}\n");
}

// ---- what is cut off -----------------------------------------------------

#define CUT        " SG8001 this event is cut off: "
#define TORN(line) CUT "line " line " ends inside a string\n"
#define NEXT(line) CUT "the next one begins on line " line "\n"

static void a_line_break_in_a_string(Arena *a)
{
    check_events(a, "{\"a\":\"x}\n{\"b\":1}\n",
                 "1:1" TORN("1") "2:1 {\"b\":1}\n");
    check_events(a, "{\"a\":\"x\r\n{}\n", "1:1" TORN("1") "2:1 {}\n");
    check_events(a, "{\"a\":\"\\\n{}\n", "1:1" TORN("1") "2:1 {}\n");
    check_events(a, "{\n \"a\n}\n \"x\": {\n[{}]", "1:1" TORN("2") "5:2 {}\n");
    check_events(a, "{\"a\n\"b\":1}\n", "1:1" TORN("1"));
}

static void a_bracket_in_the_first_column(Arena *a)
{
    check_events(a, "{\"a\":1\n{\"b\":2}\n", "1:1" NEXT("2") "2:1 {\"b\":2}\n");
    check_events(a, "{\"a\":{\n{}", "1:1" NEXT("2") "2:1 {}\n");
    check_events(a, "{\"a\":{},\n{}", "1:1" NEXT("2") "2:1 {}\n");
    check_events(a, "{\n  \"a\": 1,\n  \"b\": [1,\n  2\n\n[{}]",
                 "1:1" NEXT("6") "6:2 {}\n");
    check_events(a, "{\"a\":[1,2}\n{}\n", "1:1" NEXT("2") "2:1 {}\n");
    check_events(a, "{\n{\n{\n",
                 "1:1" NEXT("2") "2:1" NEXT(
                     "3") "3:1"
                          " SG8001 the file ends before this event does\n");
}

#define END_OF(what) " SG8001 the file ends before this " what " does\n"

static void the_end_of_the_file(Arena *a)
{
    check_events(a, "{}\n {\"a\":{", "1:1 {}\n2:2" END_OF("event"));
    check_events(a, "{\"a", "1:1" END_OF("event"));
    check_events(a, "{\"a\\", "1:1" END_OF("event"));
    check_events(a, "\n[{},{\"a\":", "2:2 {}\n2:5" END_OF("event"));
    check_events(a, "\n[{}", "2:2 {}\n2:1" END_OF("list"));
    check_events(a, " [", "1:2" END_OF("list"));
    check_events(a, "[[", "1:2" NO_OBJECT "1:2" END_OF("list"));
    check_events(a, "[\"a\\", "1:2" NO_OBJECT "1:2" END_OF("string"));
    check_events(a, " {\"Records\":[{}", "1:14 {}\n1:2" END_OF("list"));
    check_events(a, " {\"Records\":[{}],\"a\":\"",
                 "1:14 {}\n1:2" END_OF("object"));
}

static void lists_that_are_cut_off(Arena *a)
{
    // The rest of the list is still read,
    check_events(a, "[\n{\"a\n{},\n{}\n]\n{}",
                 "2:1" TORN("2") "3:1 {}\n4:1 {}\n6:1 {}\n");
    check_events(a, "[\n{\"a\":1\n{}\n]\n{}",
                 "2:1" NEXT("3") "3:1 {}\n5:1 {}\n");
    // unless what follows is not part of it.
    check_events(a, "[{},{\"a\n[{}]\n", "1:2 {}\n1:5" TORN("1") "2:2 {}\n");
    check_events(a, "{\"Records\":[{},{\"a\n{\"Records\":[{}]}",
                 "1:13 {}\n1:16" TORN("1") "2:13 {}\n");
    check_events(a, "[{}\n{}\n{}",
                 "1:2 {}\n1:1 SG8001 this list is cut off:"
                 " the next one begins on line 2\n"
                 "2:1 {}\n3:1 {}\n");
    check_events(a, "{\"Records\":[],\"a\n{}",
                 "1:1 SG8001 this object is cut off: line 1 ends inside a"
                 " string\n2:1 {}\n");
    check_events(a, "{\"Records\":[\n],\"a\":[1\n \n{}",
                 "1:1 SG8001 this object is cut off: the next one begins on"
                 " line 4\n4:1 {}\n");
    check_events(a, "{\"Records\":[],\n\"a\":[\n{\n}\n]\n}\n{}", "7:1 {}\n");
}

// What came before the trouble is read; the event in the middle of it is not
// reported as well.
static void reading_that_fails(Arena *a)
{
    for (size_t size = 1; size <= 7; size++) {
        check_str(log_of_pieces(a, STR("{}\n {\"a\":"), size, "no disk"),
                  "1:1 {}\n2:2 SG1010 cannot read any further: no disk\n");
        check_str(log_of_pieces(a, STR("[{}"), size, "no disk"),
                  "1:2 {}\n1:4 SG1010 cannot read any further: no disk\n");
        check_str(log_of_pieces(a, STR(""), size, "no disk"),
                  "1:1 SG1010 cannot read any further: no disk\n");
    }
}

// ---- limits --------------------------------------------------------------

// head, 'n' times the part, tail.  Not in the arena, which has a budget.
static Str grown(Arena *a, const char *head, const char *part, size_t n,
                 const char *tail)
{
    size_t size = strlen(part);
    size_t all = strlen(head) + n * size + strlen(tail);
    char *p = malloc(all + 1);
    sg_arena_defer(a, free, p);
    memcpy(p, head, strlen(head));
    for (size_t i = 0; i < n; i++)
        memcpy(p + strlen(head) + i * size, part, size);
    memcpy(p + all - strlen(tail), tail, strlen(tail) + 1);
    return str_of(p, all);
}

#define TOO_LONG                                            \
    " SG9007 longer than 16777216 bytes, the limit for one" \
    " event\n"

static void check_long(Arena *a, Str text, const char *expected)
{
    check_text(log_of_text(a, text), expected);
    check_text(log_of_pieces(a, text, 100000, NULL), expected);
}

enum { PARTS = MAX_EVENT_BYTES / 16 };
static const char part[] = "0123456789abcde,";

static void events_that_are_too_long(Arena *a)
{
    check_long(a, grown(a, "{}\n{\"a\":\"", part, PARTS, "\"}\n{}"),
               "1:1 {}\n2:1" TOO_LONG "3:1 {}\n");
    check_long(a, grown(a, "[{\"a\":[", part, PARTS, "\n{}]},{}]"),
               "1:2" TOO_LONG "2:6 {}\n");
}

static void long_events_that_are_cut_off(Arena *a)
{
    check_long(a, grown(a, "{\"a\":\"", part, PARTS, "\n{}"),
               "1:1" TOO_LONG "2:1 {}\n");
    check_long(a, grown(a, "{\"a\":[0", part, PARTS, "1\n\n \n{}"),
               "1:1" TOO_LONG "4:1 {}\n");
    check_long(a, grown(a, "{\"a\":[0", part, PARTS, ""), "1:1" TOO_LONG);
}

static void the_longest_event(Arena *a)
{
    Str text = grown(a, "{\"abcd\":\"", part, PARTS - 1, "12345\"}{}");
    Log *log = new_log(a);
    Pieces p = {text, 0, 100000, NULL};
    EventReader *r = reader_of(&p, 100000, log);
    EventText e;
    assert_true(sg_reader_next(r, &e));
    assert_true(str_eq(e.text, str_slice(text, 0, MAX_EVENT_BYTES)));
    check_str(log_of(log, r), "1:16777217 {}\n");
    text = grown(a, "{\"abcd\":\"", part, PARTS - 1, "123456\"}{}");
    check_long(a, text, "1:1" TOO_LONG "1:16777218 {}\n");
}

// What is not kept may be of any size.
static void long_text_between_events(Arena *a)
{
    size_t used = sg_arena_used(a);
    Str blanks = grown(a, "{\"Records\":[{}", "    \n", 500000, "],\"a\":1}{}");
    Log *log = new_log(a);
    Pieces p = {blanks, 0, 1000, NULL};
    used = sg_arena_used(a);
    check_str(log_of(log, reader_of(&p, 1000, log)), "1:13 {}\n500001:9 {}\n");
    assert_true(sg_arena_used(a) - used < 10000);
}

static void hostile_nesting(Arena *a)
{
    Str open = grown(a, "{\"a\":", "[", 10000, "\n{}\n]");
    check_long(a, open, "1:1" END_OF("event"));
    open = grown(a, "{\"a\":", "[", 10000, "1,\n{}\n]");
    check_long(a, open, "1:1" END_OF("event"));
    Str ends = grown(a, "", "]", 10000, "");
    check_long(a, grown(a, "", "[", 10000, ends.p), "1:2" NO_OBJECT);
    check_long(a, grown(a, "", "]", 10000, "\n{}"), "1:1" NO_OBJECT "2:1 {}\n");
}

// A million broken lines: the first thousand messages are kept.
static void floods_are_counted(Arena *a)
{
    Str text = grown(a, "", "x\n", 1000000, "{}");
    DiagList diags;
    sg_diag_init(&diags, a);
    Source source = {.name = STR("x"), .text = STR("")};
    size_t used = sg_arena_used(a);
    EventInput *in = sg_input_of_text(a, text, &diags);
    in->source = &source;
    EventReader *r = sg_reader_new(a, in);
    EventText e;
    assert_true(sg_reader_next(r, &e));
    assert_int_equal(e.place.line, 1000001);
    assert_int_equal(diags.errors, 1000000);
    assert_int_equal(diags.dropped, 1000000 - MAX_DIAGS);
    assert_true(sg_arena_used(a) - used < 1000000);
}

// ---- places --------------------------------------------------------------

static void check_place(Str text, size_t offset, size_t line, size_t column)
{
    EventPlace place = sg_event_place((EventPlace){5, 3}, text, offset);
    assert_int_equal(place.line, line);
    assert_int_equal(place.column, column);
}

static void places_inside_an_event(Arena *a)
{
    (void)a;
    Str text = STR("{\"\xC3\xA4\":1\n,\"b\"\n}");
    check_place(text, 0, 5, 3);
    check_place(text, 2, 5, 5);
    check_place(text, 4, 5, 6);
    check_place(text, 7, 5, 9);
    check_place(text, 8, 6, 1);
    check_place(text, 12, 6, 5);
    check_place(text, 13, 7, 1);
    check_place(text, 14, 7, 2);
    check_place(text, 99, 7, 2);
    check_place(STR(""), 0, 5, 3);
}

static void places_for_messages(Arena *a)
{
    (void)a;
    Span span = sg_event_span(NULL, (EventPlace){5, 3});
    assert_int_equal(span.from.line, 4);
    assert_int_equal(span.from.col, 2);
    assert_int_equal(span.to.line, 4);
    assert_int_equal(span.to.col, 2);
    size_t beyond = SIZE_MAX > UINT32_MAX ? (size_t)UINT32_MAX + 2 : SIZE_MAX;
    span = sg_event_span(NULL, (EventPlace){SIZE_MAX, beyond});
    assert_int_equal(span.from.line, UINT32_MAX - 1);
    assert_int_equal(span.from.col, UINT32_MAX - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(json_lines),
        arena_test(strings_hide_brackets),
        arena_test(objects_over_several_lines),
        arena_test(several_on_a_line),
        arena_test(lists),
        arena_test(objects_around_a_list),
        arena_test(what_looks_like_one),
        arena_test(byte_order_marks),
        arena_test(text_at_the_top),
        arena_test(elements_of_a_list),
        arena_test(commas_of_a_list),
        arena_test(a_line_break_in_a_string),
        arena_test(a_bracket_in_the_first_column),
        arena_test(the_end_of_the_file),
        arena_test(lists_that_are_cut_off),
        arena_test(reading_that_fails),
        arena_test(events_that_are_too_long),
        arena_test(long_events_that_are_cut_off),
        arena_test(the_longest_event),
        arena_test(long_text_between_events),
        arena_test(hostile_nesting),
        arena_test(floods_are_counted),
        arena_test(places_inside_an_event),
        arena_test(places_for_messages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
