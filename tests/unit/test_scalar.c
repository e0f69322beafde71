// test_scalar.c - what plain scalars mean to us, and to PyYAML.

#include "yaml/scalar.h"

#include "check.h"

typedef struct Row {
    const char *text;
    ScalarKind kind;
    const char *pyyaml; // NULL: it reads the same
} Row;

static void check_rows(const Row *row)
{
    for (; row->text != NULL; row++) {
        Node n = {.kind = NODE_SCALAR, .text = str_of_literal(row->text)};
        Scalar s = sg_scalar_read(&n);
        const char *other = sg_scalar_pyyaml_differs(&n);
        if (s.kind != row->kind)
            fail_msg("'%s' is read as kind %d", row->text, (int)s.kind);
        if (other != NULL && row->pyyaml != NULL)
            assert_string_equal(other, row->pyyaml);
        else if (other != row->pyyaml)
            fail_msg("'%s': %s", row->text, other ? other : "no difference");
        check_text(s.text, row->text);
        assert_true(s.plain);
    }
}

static void nulls(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"", SCALAR_NULL, NULL},
        {"~", SCALAR_NULL, NULL},
        {"null", SCALAR_NULL, NULL},
        {"Null", SCALAR_NULL, NULL},
        {"NULL", SCALAR_NULL, NULL},
        {"nULL", SCALAR_TEXT, NULL},
        {"none", SCALAR_TEXT, NULL},
        {"~~", SCALAR_TEXT, NULL},
        {0},
    };
    check_rows(rows);
}

static void booleans(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"true", SCALAR_BOOL, NULL},
        {"True", SCALAR_BOOL, NULL},
        {"TRUE", SCALAR_BOOL, NULL},
        {"false", SCALAR_BOOL, NULL},
        {"False", SCALAR_BOOL, NULL},
        {"FALSE", SCALAR_BOOL, NULL},
        {"tRUE", SCALAR_TEXT, NULL},
        {"y", SCALAR_TEXT, NULL},
        {"N", SCALAR_TEXT, NULL},
        {"yes", SCALAR_TEXT, "a boolean"},
        {"Yes", SCALAR_TEXT, "a boolean"},
        {"YES", SCALAR_TEXT, "a boolean"},
        {"no", SCALAR_TEXT, "a boolean"},
        {"No", SCALAR_TEXT, "a boolean"},
        {"NO", SCALAR_TEXT, "a boolean"},
        {"on", SCALAR_TEXT, "a boolean"},
        {"On", SCALAR_TEXT, "a boolean"},
        {"ON", SCALAR_TEXT, "a boolean"},
        {"off", SCALAR_TEXT, "a boolean"},
        {"Off", SCALAR_TEXT, "a boolean"},
        {"OFF", SCALAR_TEXT, "a boolean"},
        {"yES", SCALAR_TEXT, NULL},
        {0},
    };
    check_rows(rows);
}

static void integers(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"0", SCALAR_INT, NULL},
        {"-0", SCALAR_INT, NULL},
        {"+0", SCALAR_INT, NULL},
        {"4688", SCALAR_INT, NULL},
        {"-1", SCALAR_INT, NULL},
        {"+7", SCALAR_INT, NULL},
        {"123456789012345678901234567890", SCALAR_INT, NULL},
        {"1_000", SCALAR_INT, NULL},
        {"1__0_", SCALAR_INT, NULL},
        {"_1", SCALAR_TEXT, NULL},
        {"0x1F", SCALAR_INT, NULL},
        {"-0xff", SCALAR_INT, NULL},
        {"0x", SCALAR_TEXT, NULL},
        {"0xfg", SCALAR_TEXT, NULL},
        {"0X1F", SCALAR_TEXT, NULL},
        {"0o17", SCALAR_INT, "text"},
        {"-0o17", SCALAR_INT, "text"},
        {"0o8", SCALAR_TEXT, NULL},
        {"0o", SCALAR_TEXT, NULL},
        {"-", SCALAR_TEXT, NULL},
        {"+", SCALAR_TEXT, NULL},
        {"--1", SCALAR_TEXT, NULL},
        {"1-1", SCALAR_TEXT, NULL},
        {"1 2", SCALAR_TEXT, NULL},
        {"\xD9\xA1", SCALAR_TEXT, NULL}, // an Arabic one
        {0},
    };
    check_rows(rows);
}

// Codes keep their zeros: text for us, octal numbers for YAML 1.1.
static void leading_zeros(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"007", SCALAR_TEXT, "an octal number"},
        {"010", SCALAR_TEXT, "an octal number"},
        {"-010", SCALAR_TEXT, "an octal number"},
        {"00", SCALAR_TEXT, "an octal number"},
        {"08", SCALAR_TEXT, NULL},
        {"09", SCALAR_TEXT, NULL},
        {"00000429", SCALAR_TEXT, NULL},
        {"0b101", SCALAR_TEXT, "a binary number"},
        {"+0b1", SCALAR_TEXT, "a binary number"},
        {"0b", SCALAR_TEXT, NULL},
        {"0b2", SCALAR_TEXT, NULL},
        {0},
    };
    check_rows(rows);
}

static void fractions(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"1.5", SCALAR_FLOAT, NULL},
        {"-1.5", SCALAR_FLOAT, NULL},
        {"+1.5", SCALAR_FLOAT, NULL},
        {".5", SCALAR_FLOAT, NULL},
        {"5.", SCALAR_FLOAT, NULL},
        {"007.5", SCALAR_FLOAT, NULL},
        {"1.5e+3", SCALAR_FLOAT, NULL},
        {"1.5E-3", SCALAR_FLOAT, NULL},
        {".5e+3", SCALAR_FLOAT, NULL},
        {"-.5", SCALAR_FLOAT, "text"},
        {"+.5", SCALAR_FLOAT, "text"},
        {"1.5e3", SCALAR_FLOAT, "text"},
        {"1.e5", SCALAR_FLOAT, "text"},
        {"1.5E3", SCALAR_FLOAT, "text"},
        {"1e3", SCALAR_TEXT, NULL},
        {"1e-7", SCALAR_TEXT, NULL},
        {"1.5e", SCALAR_TEXT, NULL},
        {"1.5e+", SCALAR_TEXT, NULL},
        {".", SCALAR_TEXT, NULL},
        {".e5", SCALAR_TEXT, NULL},
        {"-.", SCALAR_TEXT, NULL},
        {"1.2.3", SCALAR_TEXT, NULL},
        {"10.0.0.1", SCALAR_TEXT, NULL},
        {".inf", SCALAR_FLOAT, NULL},
        {".Inf", SCALAR_FLOAT, NULL},
        {".INF", SCALAR_FLOAT, NULL},
        {".iNF", SCALAR_TEXT, NULL},
        {".nan", SCALAR_FLOAT, NULL},
        {".NaN", SCALAR_FLOAT, NULL},
        {".NAN", SCALAR_FLOAT, NULL},
        {"-.nan", SCALAR_TEXT, NULL},
        {"inf", SCALAR_TEXT, NULL},
        {0},
    };
    check_rows(rows);
}

// As PyYAML 6 resolves them.
static void digits_with_underscores(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"0x1f_ff", SCALAR_TEXT, "a number"},
        {"-0x_1", SCALAR_TEXT, "a number"},
        {"0b1_0", SCALAR_TEXT, "a number"},
        {"0_17", SCALAR_TEXT, "a number"},
        {"0_18", SCALAR_TEXT, NULL},
        {"685_230.15", SCALAR_TEXT, "a number"},
        {"+6_8.", SCALAR_TEXT, "a number"},
        {"1.5_0e+3", SCALAR_TEXT, "a number"},
        {"1_0.5e3", SCALAR_TEXT, NULL},
        {"1_0.5e+", SCALAR_TEXT, NULL},
        {".5_0", SCALAR_TEXT, "a number"},
        {"-.5_0", SCALAR_TEXT, NULL},
        {"._5", SCALAR_TEXT, NULL},
        {"_1.5", SCALAR_TEXT, NULL},
        {"1_000", SCALAR_INT, NULL},
        {"0x1g_0", SCALAR_TEXT, NULL},
        {"4_688a", SCALAR_TEXT, NULL},
        {"1.2_3.4", SCALAR_TEXT, NULL},
        {"1_0.5e+x", SCALAR_TEXT, NULL},
        {"1_0.5e-2", SCALAR_TEXT, "a number"},
        {"1_0.5E+2", SCALAR_TEXT, "a number"},
        {"1_0.5e+2x", SCALAR_TEXT, NULL},
        {"1_0x.5", SCALAR_TEXT, NULL},
        {"-_", SCALAR_TEXT, NULL},
        {"0b_", SCALAR_TEXT, "a number"},
        {"0b", SCALAR_TEXT, NULL},
        {"0_", SCALAR_TEXT, "a number"},
        {"-_1.5", SCALAR_TEXT, NULL},
        {0},
    };
    check_rows(rows);
}

static void times_and_dates(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"12:30:45", SCALAR_TEXT, "a base-60 number"},
        {"8:00", SCALAR_TEXT, "a base-60 number"},
        {"-8:00", SCALAR_TEXT, "a base-60 number"},
        {"12:34:56:12:34:56", SCALAR_TEXT, "a base-60 number"},
        {"1:30.5", SCALAR_TEXT, "a base-60 number"},
        {"0:30", SCALAR_TEXT, NULL},
        {"1:60", SCALAR_TEXT, NULL},
        {"1:", SCALAR_TEXT, NULL},
        {"1:123", SCALAR_TEXT, NULL},
        {"00:1b:44:11:3a:b7", SCALAR_TEXT, NULL},
        {"2024-01-31", SCALAR_TEXT, "a date"},
        {"2024-13-01", SCALAR_TEXT, "a date"},
        {"2024-01-31T10:00:00Z", SCALAR_TEXT, "a date"},
        {"2024-01-31 10:00:00", SCALAR_TEXT, "a date"},
        {"2024-1-1", SCALAR_TEXT, NULL},
        {"2024-01-311", SCALAR_TEXT, NULL},
        {"2024/01/31", SCALAR_TEXT, NULL},
        {"2024-01/31", SCALAR_TEXT, NULL},
        {"2024-1x-31", SCALAR_TEXT, NULL},
        {"2024-01-3x", SCALAR_TEXT, NULL},
        {"2024-01-31t10:00:00Z", SCALAR_TEXT, "a date"},
        {"1:30.", SCALAR_TEXT, "a base-60 number"},
        {"1:30.x", SCALAR_TEXT, NULL},
        {"1:30x", SCALAR_TEXT, NULL},
        {0},
    };
    check_rows(rows);
}

static void other_text(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"whoami", SCALAR_TEXT, NULL},
        {"=", SCALAR_TEXT, NULL},
        {"<<", SCALAR_TEXT, NULL},
        {"-a", SCALAR_TEXT, NULL},
        {"*", SCALAR_TEXT, NULL},
        {".exe", SCALAR_TEXT, NULL},
        {"truely", SCALAR_TEXT, NULL},
        {"4688a", SCALAR_TEXT, NULL},
        {0},
    };
    check_rows(rows);
}

static void only_the_words_of_truth_are_true(void **state)
{
    (void)state;
    Node n = {.kind = NODE_SCALAR, .text = STR("True")};
    assert_true(sg_scalar_read(&n).truth);
    n.text = STR("False");
    assert_false(sg_scalar_read(&n).truth);
}

static void quotes_make_text(void **state)
{
    (void)state;
    static const Style styles[] = {STYLE_SINGLE, STYLE_DOUBLE, STYLE_BLOCK};
    static const char *const texts[] = {"",     "null", "true", "yes",
                                        "42",   "1.5",  "010",  "2024-01-31",
                                        "8:00", NULL};
    for (const char *const *text = texts; *text != NULL; text++) {
        for (size_t i = 0; i < 3; i++) {
            Node n = {.kind = NODE_SCALAR,
                      .style = styles[i],
                      .text = str_of_literal(*text)};
            Scalar s = sg_scalar_read(&n);
            assert_int_equal(s.kind, SCALAR_TEXT);
            assert_false(s.plain);
            assert_null(sg_scalar_pyyaml_differs(&n));
        }
    }
}

static void tags_decide(void **state)
{
    (void)state;
    static const struct {
        Tag tag;
        ScalarKind kind;
    } rows[] = {{TAG_STR, SCALAR_TEXT},
                {TAG_INT, SCALAR_INT},
                {TAG_FLOAT, SCALAR_FLOAT},
                {TAG_BOOL, SCALAR_BOOL},
                {TAG_NULL, SCALAR_NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Node n = {.kind = NODE_SCALAR, .tag = rows[i].tag, .text = STR("010")};
        assert_int_equal(sg_scalar_read(&n).kind, rows[i].kind);
        assert_null(sg_scalar_pyyaml_differs(&n));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nulls),
        cmocka_unit_test(booleans),
        cmocka_unit_test(integers),
        cmocka_unit_test(leading_zeros),
        cmocka_unit_test(fractions),
        cmocka_unit_test(digits_with_underscores),
        cmocka_unit_test(times_and_dates),
        cmocka_unit_test(other_text),
        cmocka_unit_test(only_the_words_of_truth_are_true),
        cmocka_unit_test(quotes_make_text),
        cmocka_unit_test(tags_decide),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
