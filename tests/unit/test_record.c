// test_record.c - events by the fields that rules ask for.

#include "match/record.h"

#include "check.h"
#include "match_text.h"

static Fields *fields_of(Arena *a, const char *const *names)
{
    Fields *f = sg_fields_new(a);
    for (; *names != NULL; names++)
        (void)sg_fields_add(f, str_of_literal(*names));
    return f;
}

// What an event has of the fields, as record_text() shows it.
static Str shown(Arena *a, const char *json, const char *const *names)
{
    Record *r = record_new(a, fields_of(a, names), false);
    record_show(a, r, json);
    return record_text(a, r);
}

#define NAMES(...) ((const char *const[]){__VA_ARGS__, NULL})

#define check_record(json, expected, ...) \
    check_text(shown(a, (json), NAMES(__VA_ARGS__)), (expected))

// ---- plain events --------------------------------------------------------

static void scalars_have_texts(Arena *a)
{
    check_record("{\"a\": \"x\"}", "a=x", "a");
    check_record("{\"a\": 5}", "a=5", "a");
    check_record("{\"a\": -1.50e+3}", "a=-1.50e+3", "a");
    check_record("{\"a\": true, \"b\": false}", "a=true b=false", "a", "b");
    check_record("{\"a\": \"\"}", "a=", "a");
    check_record("{\"a\": \"\\u00e4\\n\"}", "a=\xC3\xA4\n", "a");
}

static void other_names_are_not_taken(Arena *a)
{
    check_record("{\"A\": 1, \"aa\": 2, \"\": 3, \"b\": {\"a\": 4}}", "", "a");
    check_record("{}", "", "a");
    check_record("{\"a\": {\"b\": 1}}", "", "b", "a.c", "b.a");
}

static void only_booleans_are_booleans(Arena *a)
{
    Record *r = record_new(a, fields_of(a, NAMES("a")), false);
    record_show(a, r, "{\"a\": [true, \"true\", 1]}");
    const FieldValue *v = record_slot(r, 0)->first;
    assert_true(v->is_bool && !v->next->is_bool && !v->next->next->is_bool);
}

static void absent_is_what_has_no_value(Arena *a)
{
    check_record("{\"a\": null}", "", "a");
    check_record("{\"a\": []}", "", "a");
    check_record("{\"a\": {}}", "", "a");
    check_record("{\"a\": [null, {}, [[], {}]]}", "", "a");
    check_record("{\"a\": {\"b\": null}}", "", "a", "a.b");
    check_record("{\"a\": {\"b\": [{}]}}", "", "a");
}

static void objects_are_there_without_text(Arena *a)
{
    check_record("{\"a\": {\"b\": 1}}", "a={} a.b=1", "a", "a.b");
    check_record("{\"a\": {\"b\": {\"c\": [\"\"]}}}", "a={} a.b={}", "a",
                 "a.b");
    check_record("{\"a\": [{\"b\": 1}, 2]}", "a=2", "a");
    check_record("{\"a\": [{\"b\": false}]}", "a={}", "a");
}

// ---- lists ---------------------------------------------------------------

static void lists_stand_for_their_elements(Arena *a)
{
    check_record("{\"a\": [1, 2, 1]}", "a=1 a=2 a=1", "a");
    check_record("{\"a\": [1, [2, [[3]], []], null, 4]}", "a=1 a=2 a=3 a=4",
                 "a");
    check_record("{\"a\": [{\"b\": 1}, {\"b\": [2, 3]}, 5, {\"c\": 4}]}",
                 "a.b=1 a.b=2 a.b=3", "a.b");
    check_record("{\"a\": [[{\"b\": {\"c\": [[7]]}}]]}", "a.b.c=7", "a.b.c");
}

// A number is not part of a path: lists have no keys.
static void lists_have_no_places(Arena *a)
{
    check_record("{\"a\": [1, 2]}", "", "a.0", "a.1", "a.", "a[0]");
}

// ---- dotted keys ---------------------------------------------------------

static void names_are_cut_at_any_dots(Arena *a)
{
    check_record("{\"a\": {\"b\": {\"c\": 1}}}", "a.b.c=1", "a.b.c");
    check_record("{\"a.b\": {\"c\": 1}}", "a.b.c=1", "a.b.c");
    check_record("{\"a\": {\"b.c\": 1}}", "a.b.c=1", "a.b.c");
    check_record("{\"a.b.c\": 1}", "a.b.c=1", "a.b.c");
    check_record("{\"a\": {\"b\": {\"c\": 1}, \"b.c\": 2}, "
                 "\"a.b\": [{\"c\": 3}], \"a.b.c\": [4]}",
                 "a.b.c=1 a.b.c=2 a.b.c=3 a.b.c=4", "a.b.c");
}

static void a_dotted_way_is_no_object(Arena *a)
{
    check_record("{\"a.b\": 1}", "a.b=1", "a", "a.b");
    check_record("{\"a.b.c\": 1}", "", "a", "a.b");
    check_record("{\"a.b\": {\"c\": 1}}", "a.b={}", "a", "a.b");
}

static void dots_may_stand_anywhere(Arena *a)
{
    check_record("{\"a.\": {\"b\": 1}}", "a..b=1", "a..b", "a.b");
    check_record("{\"a\": {\"\": {\"b\": 1}}}", "a..b=1", "a..b", "a.b");
    check_record("{\"\": 1, \".\": 2}", "=1 .=2", "", ".");
}

// ---- all values ----------------------------------------------------------

static Str all_text(Arena *a, const Record *r)
{
    StrBuf sb = sb_in(a);
    for (const FieldValue *v = r->all; v != NULL; v = v->next_any) {
        sg_sb_put(&sb, v->text);
        sb_putc(&sb, ' ');
    }
    return sb_str(&sb);
}

static Str all_of(Arena *a, const char *json)
{
    Record *r = record_new(a, fields_of(a, NAMES("k", "a.b", "Image")), true);
    record_show(a, r, json);
    return all_text(a, r);
}

static void keywords_see_values_and_no_names(Arena *a)
{
    check_str(all_of(a, "{\"k\": 1, \"x\": {\"y\": [true, {\"z\": \"w\"}]}, "
                        "\"n\": null, \"e\": {}}"),
              "1 true w ");
    check_str(all_of(a, "{}"), "");
}

static void all_is_made_for_keywords_only(Arena *a)
{
    Record *r = record_new(a, fields_of(a, NAMES("a")), false);
    record_show(a, r, "{\"a\": 1, \"b\": 2}");
    assert_null(r->all);
}

// ---- events of Windows ---------------------------------------------------

#define LOG(system, data) \
    "{\"Event\": {\"System\": {" system "}, \"EventData\": {" data "}}}"

static void sections_need_no_way_to_them(Arena *a)
{
    check_record(LOG("\"EventID\": 1", "\"Image\": \"a.exe\""),
                 "EventID=1 Image=a.exe Event.System.EventID=1", "EventID",
                 "Image", "Event.System.EventID", "System.EventID");
    check_record("{\"Event\": {\"UserData\": {\"EventXML\": {\"P1\": 7}}}}",
                 "P1=7", "P1", "EventXML.P1", "UserData.EventXML.P1");
}

static void attributes_stand_behind_their_element(Arena *a)
{
    check_record(LOG("\"Provider\": {\"#attributes\": {\"Name\": \"n\", "
                     "\"Guid\": \"g\"}}",
                     ""),
                 "Provider={} Provider_Name=n Provider_Guid=g", "Provider",
                 "Provider_Name", "Provider_Guid", "Name", "Provider.Name");
    check_record(LOG("\"EventID\": {\"#attributes\": {\"Qualifiers\": 0}, "
                     "\"#text\": 4624}",
                     ""),
                 "EventID=4624 EventID_Qualifiers=0", "EventID",
                 "EventID_Qualifiers");
}

static void elements_have_lists_and_objects(Arena *a)
{
    check_record(LOG("", "\"Data\": [\"x\", \"y\"]"), "Data=x Data=y", "Data");
    check_record(LOG("", "\"A\": {\"B\": {\"C\": 1}}"), "A={} A.B.C=1", "A",
                 "A.B.C", "B", "A.B.C.D");
    check_record(LOG("", "\"A.B\": {\"C\": 1}"), "A.B.C=1", "A.B.C");
    check_record(LOG("", "\"A\": {}, \"B\": null, \"C\": {\"#text\": null}"),
                 "", "A", "B", "C");
}

// Names of an old provider: "Account Name".
static void blanks_in_names_are_left_out(Arena *a)
{
    check_record(LOG("", "\"Account Name\": \"bob\""), "AccountName=bob",
                 "AccountName");
    check_record("{\"Account Name\": \"bob\"}", "", "AccountName");
}

static void only_whole_events_are_of_windows(Arena *a)
{
    check_record("{\"Event\": {\"System\": {\"EventID\": 1}}, \"x\": 1}", "",
                 "EventID");
    check_record("{\"event\": {\"System\": {\"EventID\": 1}}}", "", "EventID");
    check_record("{\"x\": {\"Event\": {\"System\": {\"EventID\": 1}}}}", "",
                 "EventID");
    check_record("{\"Event\": {\"Other\": {\"EventID\": 1}}}", "", "EventID");
}

static void broken_windows_events_are_events(Arena *a)
{
    check_record("{\"Event\": 1}", "Event=1", "Event", "System");
    check_record("{\"Event\": {\"System\": 1, \"EventData\": [{\"a\": 1}, 2], "
                 "\"UserData\": \"x\"}}",
                 "", "a", "EventID", "");
    check_record(LOG("\"P\": {\"#attributes\": [1, {\"x\": 2}]}", ""), "P={}",
                 "P", "P_", "P_x");
    check_record(LOG("\"P\": {\"#attributes\": \"x\", \"#text\": [1, 2]}", ""),
                 "P=1 P=2", "P", "P_");
}

// A value that is found twice by its way and its name is one value.
static void keywords_see_values_of_windows_once(Arena *a)
{
    check_str(all_of(a, LOG("\"EventID\": {\"#text\": 1}", "\"Image\": 2")),
              "1 2 ");
}

// ---- one after another ---------------------------------------------------

static void nothing_stays_of_the_event_before(Arena *a)
{
    Record *r = record_new(a, fields_of(a, NAMES("a", "b", "c")), true);
    record_show(a, r, "{\"a\": 1, \"b\": [2, 3]}");
    check_str(record_text(a, r), "a=1 b=2 b=3");
    record_show(a, r, "{\"b\": 4}");
    check_str(record_text(a, r), "b=4");
    check_str(all_text(a, r), "4 ");
    record_show(a, r, "{\"c\": {\"x\": 1}}");
    check_str(record_text(a, r), "c={}");
    record_show(a, r, "{}");
    check_str(record_text(a, r), "");
    assert_null(r->all);
    assert_int_equal(r->seen_count, 0);
}

static void many_events_are_told_apart(Arena *a)
{
    static const char *const events[] = {"{\"a\": 1}", "{\"b\": 2}",
                                         "{\"a\": 3, \"b\": 4}", "{}"};
    static const char *const expected[] = {"a=1", "b=2", "a=3 b=4", ""};
    Record *r = record_new(a, fields_of(a, NAMES("a", "b")), false);
    for (size_t i = 0; i < 5000; i++) {
        record_show(a, r, events[i * 7 % 4]);
        check_text(record_text(a, r), expected[i * 7 % 4]);
    }
}

static void stamps_begin_anew(Arena *a)
{
    Record *r = record_new(a, fields_of(a, NAMES("a", "b")), false);
    r->stamp = UINT32_MAX - 2;
    for (int i = 0; i < 5; i++) {
        record_show(a, r, i % 2 == 0 ? "{\"a\": 1}" : "{\"b\": 2}");
        check_text(record_text(a, r), i % 2 == 0 ? "a=1" : "b=2");
    }
    assert_true(r->stamp < 5);
}

static void no_fields_at_all_are_fine(Arena *a)
{
    Record *r = record_new(a, sg_fields_new(a), false);
    record_show(a, r, "{\"a\": {\"b\": [1]}}");
    assert_int_equal(r->seen_count, 0);
}

// ---- hostile events ------------------------------------------------------

// 'times' the text 'unit' between 'head' and 'tail'.
static const char *repeated(Arena *a, const char *head, const char *unit,
                            size_t times, const char *tail)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, str_of_literal(head));
    for (size_t i = 0; i < times; i++)
        sg_sb_put(&sb, str_of_literal(unit));
    sg_sb_put(&sb, str_of_literal(tail));
    return sg_arena_copy(a, sb_str(&sb)).p;
}

static void deep_events_are_walked(Arena *a)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, str_of_literal(repeated(a, "", "{\"a\":[", 60, "1")));
    sg_sb_put(&sb, str_of_literal(repeated(a, "", "]}", 60, "")));
    const char *name = repeated(a, "a", ".a", 59, "");
    check_record(sg_arena_copy(a, sb_str(&sb)).p,
                 repeated(a, "a={} ", name, 1, "=1"), "a", name, "b");
}

// Rules ask for every level of an event that is empty at all of them.
static void emptiness_is_found_once(Arena *a)
{
    enum { LEVELS = 100, WIDE = 40000 };
    Fields *f = sg_fields_new(a);
    StrBuf json = sb_in(a);
    for (int i = 0; i < LEVELS; i++) {
        (void)sg_fields_add(
            f, str_of_literal(repeated(a, "a", ".a", (size_t)i, "")));
        sg_sb_put(&json, STR("{\"a\":"));
    }
    sg_sb_put(&json, str_of_literal(repeated(a, "[null", ",null", WIDE, "]")));
    for (int i = 0; i < LEVELS; i++)
        sb_putc(&json, '}');
    Record *r = record_new(a, f, false);
    for (int i = 0; i < 10; i++)
        record_show(a, r, sb_str(&json).p);
    check_str(record_text(a, r), "");
}

// Each attribute follows the long name of its element.
static void long_names_cost_no_memory(Arena *a)
{
    enum { LONG = 50000, MANY = 20000 };
    StrBuf json = sb_in(a);
    sg_sb_put(&json, STR("{\"Event\": {\"System\": {\""));
    sg_sb_put(&json, str_of_literal(repeated(a, "", "n", LONG, "\": {")));
    sg_sb_put(&json, STR("\"#attributes\": {\"b\": 1"));
    for (int i = 0; i < MANY; i++)
        sg_sb_putf(&json, ", \"a%d\": 1", i);
    sg_sb_put(&json, STR("}}}}}"));
    Record *r = record_new(a, fields_of(a, NAMES("a")), false);
    size_t before = sg_arena_used(a);
    record_show(a, r, sb_str(&json).p);
    assert_true(sg_arena_used(a) - before < 20 << 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(scalars_have_texts),
        arena_test(other_names_are_not_taken),
        arena_test(only_booleans_are_booleans),
        arena_test(absent_is_what_has_no_value),
        arena_test(objects_are_there_without_text),
        arena_test(lists_stand_for_their_elements),
        arena_test(lists_have_no_places),
        arena_test(names_are_cut_at_any_dots),
        arena_test(a_dotted_way_is_no_object),
        arena_test(dots_may_stand_anywhere),
        arena_test(keywords_see_values_and_no_names),
        arena_test(all_is_made_for_keywords_only),
        arena_test(sections_need_no_way_to_them),
        arena_test(attributes_stand_behind_their_element),
        arena_test(elements_have_lists_and_objects),
        arena_test(blanks_in_names_are_left_out),
        arena_test(only_whole_events_are_of_windows),
        arena_test(broken_windows_events_are_events),
        arena_test(keywords_see_values_of_windows_once),
        arena_test(nothing_stays_of_the_event_before),
        arena_test(many_events_are_told_apart),
        arena_test(stamps_begin_anew),
        arena_test(no_fields_at_all_are_fine),
        arena_test(deep_events_are_walked),
        arena_test(emptiness_is_found_once),
        arena_test(long_names_cost_no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
