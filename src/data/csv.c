// csv.c - reading comma-separated text.

#include "data/csv.h"

#include "base/strbuf.h"

static void add_cell(Arena *a, CsvRow *row, Str cell)
{
    arena_grow(a, row->cells, row->count, &row->cap);
    row->cells[row->count++] = cell;
}

// A quoted part; "" is one quote.  *at is after the opening quote.
static void read_quoted(Str text, size_t *at, StrBuf *cell)
{
    while (*at < text.n) {
        char c = text.p[(*at)++];
        if (c == '"') {
            if (*at == text.n || text.p[*at] != '"')
                return;
            (*at)++;
        }
        sb_putc(cell, c);
    }
}

static bool ends_row(char c)
{
    return c == '\n' || c == '\r';
}

// cell: {character | '"' {character | '""'} '"'}
static Str read_cell(Arena *a, Str text, size_t *at)
{
    StrBuf cell = sb_in(a);
    while (*at < text.n && text.p[*at] != ',' && !ends_row(text.p[*at])) {
        char c = text.p[(*at)++];
        if (c == '"')
            read_quoted(text, at, &cell);
        else
            sb_putc(&cell, c);
    }
    return sb_str(&cell);
}

// row: cell {"," cell} (CR LF | CR | LF | end)
bool sg_csv_row(Arena *a, Str text, size_t *at, CsvRow *row)
{
    row->count = 0;
    if (*at >= text.n)
        return false;
    add_cell(a, row, read_cell(a, text, at));
    while (*at < text.n && text.p[*at] == ',') {
        ++*at;
        add_cell(a, row, read_cell(a, text, at));
    }
    if (*at < text.n && text.p[*at] == '\r')
        ++*at;
    if (*at < text.n && text.p[*at] == '\n')
        ++*at;
    return true;
}
