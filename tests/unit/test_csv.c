// test_csv.c - rows of comma-separated text, cut into cells.

#include "data/csv.h"

#include "base/strbuf.h"
#include "check.h"

// Cells as "<a><b>", rows divided by a bar.
static Str rows_text(Arena *a, Str text)
{
    StrBuf sb = sb_in(a);
    CsvRow row = {0};
    for (size_t at = 0; sg_csv_row(a, text, &at, &row);) {
        if (sb.n > 0)
            sb_putc(&sb, '|');
        for (size_t i = 0; i < row.count; i++) {
            sb_putc(&sb, '<');
            sg_sb_put(&sb, row.cells[i]);
            sb_putc(&sb, '>');
        }
    }
    return sb_str(&sb);
}

#define check_rows(text, expected) check_str(rows_text(a, STR(text)), expected)

static void rows_end_with_any_line_break(Arena *a)
{
    check_rows("", "");
    check_rows("a,b", "<a><b>");
    check_rows("a,b\nc", "<a><b>|<c>");
    check_rows("a\r\nb\rc\n", "<a>|<b>|<c>");
    check_rows("a\n\nb", "<a>|<>|<b>");
    check_rows(",\n,", "<><>|<><>");
    check_rows("a,\r", "<a><>");
    check_rows("\n\r", "<>|<>");
}

static void quotes_hold_commas_and_line_breaks(Arena *a)
{
    check_rows("\"a,b\",c", "<a,b><c>");
    check_rows("\"a\nb\"\n\"c\r\nd\"", "<a\nb>|<c\r\nd>");
    check_rows("\"a\"\"b\"", "<a\"b>");
    check_rows("\"\",\"\"\"\"", "<><\">");
    check_rows("a\"b,c\"d", "<ab,cd>");
}

static void a_quote_that_is_not_closed_takes_the_rest(Arena *a)
{
    check_rows("a,\"b,c\nd", "<a><b,c\nd>");
    check_rows("\"", "<>");
    check_rows("\"\"\"", "<\">");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(rows_end_with_any_line_break),
        arena_test(quotes_hold_commas_and_line_breaks),
        arena_test(a_quote_that_is_not_closed_takes_the_rest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
