// test_text_table.c - tables of facts as sorted text.

#include "check.h"
#include "facts/text_table.h"

static TextTable table(void)
{
    return sg_table_of(STR("# comment\n# another\n"
                           "a\tone\n"
                           "b\ttwo\t\tlast\n"
                           "b\tthree\n"
                           "b.c\n"
                           "long key\tx"));
}

static void check_first(const char *key, const char *column)
{
    TableRow row;
    check_that(sg_table_find(table(), str_of_literal(key), &row),
               "'%s' is not found", key);
    check_text(sg_table_column(&row, 1), column);
}

static void finds_every_key(void **state)
{
    (void)state;
    check_first("a", "one");
    check_first("b", "two"); // the first of two
    check_first("b.c", "");
    check_first("long key", "x");
}

static void finds_nothing_else(void **state)
{
    (void)state;
    static const char *const absent[] = {"",   "#", "# comment", "aa",
                                         "b.", "c", "long",      "z"};
    TableRow row;
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++)
        check_that(!sg_table_find(table(), str_of_literal(absent[i]), &row),
                   "'%s' is found", absent[i]);
    assert_false(sg_table_find(sg_table_of((Str){0}), STR("a"), &row));
    assert_false(sg_table_find(sg_table_of(STR("# a")), STR("a"), &row));
}

static void rows_follow_each_other(void **state)
{
    (void)state;
    TableRow row = {0};
    size_t n = 0;
    while (sg_table_next(table(), &row))
        n++;
    assert_int_equal(n, 5);
    check_str(row.line, "long key\tx");
    assert_true(sg_table_find(table(), STR("b"), &row));
    assert_true(sg_table_next(table(), &row));
    check_str(sg_table_column(&row, 1), "three");
}

static void columns_may_be_empty_or_missing(void **state)
{
    (void)state;
    TableRow row;
    assert_true(sg_table_find(table(), STR("b"), &row));
    check_str(sg_table_column(&row, 0), "b");
    check_str(sg_table_column(&row, 2), "");
    check_str(sg_table_column(&row, 3), "last");
    check_str(sg_table_column(&row, 4), "");
}

static void says_which_row_is_out_of_order(void **state)
{
    (void)state;
    size_t line;
    assert_true(sg_table_is_sorted(table(), &line));
    assert_false(
        sg_table_is_sorted(sg_table_of(STR("#\na\nc\nb\t1\nd\n")), &line));
    assert_int_equal(line, 3);
}

static const char *const names[] = {
#define TABLE(name, data, version) #name,
#include "facts/data/tables.def"
#undef TABLE
};

// What the binary search relies on.
static void built_in_tables_are_in_order(void **state)
{
    (void)state;
    for (size_t i = 0; i < TABLE_COUNT; i++) {
        TextTable t = sg_table((TableId)i);
        size_t line;
        check_that(sg_table_is_sorted(t, &line),
                   "%s.tsv: row %zu is out of "
                   "order",
                   names[i], line);
        check_that(t.text.n > 0 && t.text.p[t.text.n - 1] == '\n',
                   "%s.tsv: does not end with a line", names[i]);
        check_that(str_find(t.text, '\r', 0) == t.text.n,
                   "%s.tsv: has a carriage return", names[i]);
    }
}

static void built_in_tables_are_found(void **state)
{
    (void)state;
    TableRow row;
    assert_true(sg_table_find(sg_table(TABLE_attack_techniques),
                              STR("T1059.001"), &row));
    check_str(sg_table_column(&row, 1), "PowerShell");
    check_str(sg_table_column(&row, 2), "execution");
    const char *version;
    assert_string_equal(sg_table_data(0, &version), "MITRE ATT&CK");
    assert_null(sg_table_data(TABLE_COUNT, &version));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_every_key),
        cmocka_unit_test(finds_nothing_else),
        cmocka_unit_test(rows_follow_each_other),
        cmocka_unit_test(columns_may_be_empty_or_missing),
        cmocka_unit_test(says_which_row_is_out_of_order),
        cmocka_unit_test(built_in_tables_are_in_order),
        cmocka_unit_test(built_in_tables_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
