// test_option.c - options of backends: their values, and the tables there are.

#include "emit/option.h"

#include "api/registry.h"
#include "check.h"

#define SHAPES(X) \
    X(SHAPE_ROUND, "round") X(SHAPE_FLAT, "flat") X(SHAPE_ODD, "odd")
typedef enum Shape { SHAPES(OPTION_ENUMERATOR) } Shape;

typedef struct Settings {
    Str text;
    Shape shape;
    bool flag;
    size_t count, maybe;
} Settings;

static const Option rows[] = {
    OPTION_TEXT(Settings, text, "text", "x", "some text"),
    OPTION_FLAG(Settings, flag, "flag", "true", "a switch"),
    OPTION_CHOICE(Settings, shape, SHAPES, "shape", "flat", "a shape"),
    OPTION_COUNT(Settings, count, "2..300", "count", "7", "a number"),
    OPTION_COUNT(Settings, maybe, "1..9", "maybe", "", "a number, or none"),
    {0},
};

static bool set(Arena *a, Settings *s, const char *name, const char *value)
{
    const Option *row = rows;
    while (strcmp(row->name, name) != 0)
        row++;
    StrBuf why = sb_in(a);
    bool taken = sg_option_set(a, row, s, str_of_literal(value), &why);
    if (!taken && why.n == 0)
        fail_msg("%s does not say why it does not take '%s'", name, value);
    return taken;
}

static void fallbacks_are_values(Arena *a)
{
    Settings s = {.maybe = 1};
    (void)a;
    sg_options_init(rows, &s);
    check_str(s.text, "x");
    assert_true(s.flag);
    assert_int_equal(s.shape, SHAPE_FLAT);
    assert_int_equal(s.count, 7);
    assert_int_equal(s.maybe, 0);
}

static void values_are_read(Arena *a)
{
    Settings s = {.maybe = 1};
    assert_string_equal(rows[2].values, "round|flat|odd");
    assert_true(set(a, &s, "text", "a,b"));
    assert_true(set(a, &s, "flag", "true"));
    assert_true(set(a, &s, "shape", "odd"));
    assert_true(set(a, &s, "count", "300"));
    assert_true(set(a, &s, "maybe", ""));
    check_str(s.text, "a,b");
    assert_true(s.flag);
    assert_int_equal(s.shape, SHAPE_ODD);
    assert_int_equal(s.count, 300);
    assert_int_equal(s.maybe, 0);
    assert_true(set(a, &s, "count", "0002"));
    assert_int_equal(s.count, 2);
}

static void what_is_no_value_changes_nothing(Arena *a)
{
    static const char *const wrong[][2] = {
        {"text", "a\nb"},   {"flag", "yes"},
        {"flag", ""},       {"shape", "fla"},
        {"shape", "flat|"}, {"shape", ""},
        {"count", "1"},     {"count", "301"},
        {"count", "-2"},    {"count", "7.0"},
        {"count", "0x7"},   {"count", " 7"},
        {"count", ""},      {"maybe", "0"},
        {"maybe", "10"},    {"count", "18446744073709551623"},
    };
    Settings s;
    sg_options_init(rows, &s);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (set(a, &s, wrong[i][0], wrong[i][1]))
            fail_msg("%s takes '%s'", wrong[i][0], wrong[i][1]);
    check_str(s.text, "x");
    assert_true(s.flag);
    assert_int_equal(s.shape, SHAPE_FLAT);
    assert_int_equal(s.count, 7);
}

// ---- the tables of backends ----------------------------------------------

static void check_row(Arena *a, const Backend *b, const Option *row)
{
    void *settings = arena_array(a, max_align_t, b->options_size);
    assert_true(row->offset < b->options_size);
    StrBuf why = sb_in(a);
    if (!sg_option_set(a, row, settings, str_of_literal(row->fallback), &why))
        fail_msg("'%s' of %s does not take its fallback '%s'", row->name,
                 b->name, row->fallback);
    for (const Option *other = b->options; other != row; other++) {
        if (strcmp(other->name, row->name) == 0)
            fail_msg("%s has '%s' twice", b->name, row->name);
        if (other->offset == row->offset)
            fail_msg("'%s' and '%s' of %s have one member", other->name,
                     row->name, b->name);
    }
}

static void tables_are_sound(Arena *a)
{
    for (size_t i = 0; sg_backend_at(i) != NULL; i++) {
        const Backend *b = sg_backend_at(i);
        for (const Option *o = b->options; o != NULL && o->name != NULL; o++)
            check_row(a, b, o);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(fallbacks_are_values),
        arena_test(values_are_read),
        arena_test(what_is_no_value_changes_nothing),
        arena_test(tables_are_sound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
