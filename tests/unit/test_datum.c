// test_datum.c - values of templates: from YAML, compared, and their parts.

#include "data/datum.h"

#include "check.h"

// What Python would print, so that kinds can be told apart.
static Str repr_of(Arena *a, Datum d)
{
    StrBuf sb = sb_in(a);
    sg_datum_put_repr(&sb, d, SIZE_MAX);
    return sb_str(&sb);
}

static Str read_scalar(Arena *a, const char *text)
{
    Node n = {.kind = NODE_SCALAR, .text = str_of_literal(text)};
    return repr_of(a, sg_datum_of_node(a, &n));
}

static void numbers_of_yaml_are_numbers(Arena *a)
{
    static const char *const cases[][2] = {
        {"5", "5"},
        {"-5", "-5"},
        {"+5", "5"},
        {"0", "0"},
        {"1_000", "1000"},
        {"0x1F", "31"},
        {"-0x1f", "-31"},
        {"0o17", "15"},
        {"9223372036854775807", "9223372036854775807"},
        {"-9223372036854775807", "-9223372036854775807"},
        {"0x7fffffffffffffff", "9223372036854775807"},
        {"1.5", "1.5"},
        {"-1.5e+3", "-1500.0"},
        {"true", "True"},
        {"~", "None"},
        {"x", "'x'"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check_text(read_scalar(a, cases[i][0]), cases[i][1]);
}

static void numbers_out_of_range_stay_as_written(Arena *a)
{
    static const char *const cases[][2] = {
        {"9223372036854775808", "'9223372036854775808'"},
        {"99999999999999999999999", "'99999999999999999999999'"},
        {"0x8000000000000000", "'0x8000000000000000'"},
        {"0o1000000000000000000000", "'0o1000000000000000000000'"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check_text(read_scalar(a, cases[i][0]), cases[i][1]);
}

// So long that nobody wrote it as a number.
static void endless_fractions_stay_as_written(Arena *a)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("0."));
    for (int i = 0; i < 1000; i++)
        sb_putc(&sb, '3');
    Node n = {.kind = NODE_SCALAR, .text = sb_str(&sb)};
    Datum d = sg_datum_of_node(a, &n);
    assert_int_equal(d.kind, DATUM_TEXT);
    assert_true(str_eq(d.u.text.s, n.text));
}

// ---- objects -------------------------------------------------------------

static Str name_of(Arena *a, const void *self)
{
    (void)a;
    return str_of_literal(self);
}

static Datum no_attribute(Arena *a, const void *self, Str name)
{
    (void)a;
    (void)self;
    (void)name;
    return datum_undefined();
}

static const Class named = {"a named thing", name_of, no_attribute};
static const Class nameless = {"a thing", NULL, no_attribute};

static void objects_are_true_unless_their_text_is_empty(Arena *a)
{
    assert_true(sg_datum_truth(a, sg_datum_object(&named, "x")));
    assert_false(sg_datum_truth(a, sg_datum_object(&named, "")));
    assert_true(sg_datum_truth(a, sg_datum_object(&nameless, "")));
}

static void objects_are_equal_to_themselves_or_by_their_text(Arena *a)
{
    static const char x[] = "x";
    static const char other[] = "x";
    Datum text = sg_datum_text(STR("x"));
    assert_true(sg_datum_equal(a, sg_datum_object(&named, x), text));
    assert_true(sg_datum_equal(a, text, sg_datum_object(&named, x)));
    assert_false(sg_datum_equal(a, sg_datum_object(&nameless, x), text));
    assert_true(sg_datum_equal(a, sg_datum_object(&nameless, x),
                               sg_datum_object(&nameless, x)));
    assert_false(sg_datum_equal(a, sg_datum_object(&nameless, x),
                                sg_datum_object(&nameless, other)));
}

static void objects_print_as_their_text(Arena *a)
{
    Datum both[] = {sg_datum_object(&named, "x'y"), datum_none()};
    StrBuf sb = sb_in(a);
    sg_datum_put(&sb, both[0], SIZE_MAX);
    check_text(sb_str(&sb), "x'y");
    check_text(repr_of(a, sg_datum_list(both, 2)), "[\"x'y\", None]");
    sb = sb_in(a);
    sg_datum_put(&sb, sg_datum_object(&nameless, "x"), SIZE_MAX);
    check_text(sb_str(&sb), "");
}

// What has no text is found however deep it is.
static void what_cannot_be_written_is_named(Arena *a)
{
    Datum thing = sg_datum_object(&nameless, "x");
    Datum items[] = {sg_datum_int(1), thing, sg_datum_int(2)};
    DatumPair pairs[] = {{STR("k"), sg_datum_list(items, 3)},
                         {STR("l"), sg_datum_int(1)}};
    (void)a;
    assert_null(sg_datum_textless(sg_datum_object(&named, "x")));
    assert_null(sg_datum_textless(sg_datum_list(items, 1)));
    assert_string_equal(sg_datum_textless(thing), "a thing");
    assert_string_equal(sg_datum_textless(sg_datum_map(pairs, 2)), "a thing");
}

// ---- parts ---------------------------------------------------------------

static void indexes_count_from_both_ends(Arena *a)
{
    Datum items[] = {sg_datum_int(1), sg_datum_int(2), sg_datum_int(3)};
    Datum list = sg_datum_list(items, 3);
    check_text(repr_of(a, sg_datum_index(a, list, sg_datum_int(2))), "3");
    check_text(repr_of(a, sg_datum_index(a, list, sg_datum_int(-3))), "1");
    assert_false(datum_exists(sg_datum_index(a, list, sg_datum_int(3))));
    assert_false(datum_exists(sg_datum_index(a, list, sg_datum_int(-4))));
    assert_false(datum_exists(sg_datum_index(a, list, sg_datum_bool(true))));
    assert_false(
        datum_exists(sg_datum_index(a, sg_datum_int(5), sg_datum_int(0))));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(numbers_of_yaml_are_numbers),
        arena_test(numbers_out_of_range_stay_as_written),
        arena_test(endless_fractions_stay_as_written),
        arena_test(objects_are_true_unless_their_text_is_empty),
        arena_test(objects_are_equal_to_themselves_or_by_their_text),
        arena_test(objects_print_as_their_text),
        arena_test(what_cannot_be_written_is_named),
        arena_test(indexes_count_from_both_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
