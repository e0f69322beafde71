// text_table.c - finding rows of sorted text.
//
// The built-in tables are data/*.tsv, which tools/embed_tables.cmake puts into
// the build.

#include "facts/text_table.h"

#include "facts/tables.inc"

typedef struct BuiltIn {
    const char *data, *version;
    const char *text;
    size_t n;
} BuiltIn;

static const BuiltIn built_in[] = {
#define TABLE(name, data, version) \
    {data, version, table_##name, sizeof table_##name - 1},
#include "facts/data/tables.def"
#undef TABLE
};

TextTable sg_table_of(Str text)
{
    size_t at = 0;
    while (at < text.n && text.p[at] == '#')
        at = str_find(text, '\n', at) + 1;
    return (TextTable){str_slice(text, at < text.n ? at : text.n, text.n)};
}

TextTable sg_table(TableId id)
{
    return sg_table_of(str_of(built_in[id].text, built_in[id].n));
}

const char *sg_table_data(size_t index, const char **version)
{
    if (index >= TABLE_COUNT)
        return NULL;
    *version = built_in[index].version;
    return built_in[index].data;
}

// ---- rows ----------------------------------------------------------------

static TableRow row_at(TextTable table, size_t at)
{
    size_t end = str_find(table.text, '\n', at);
    return (TableRow){str_slice(table.text, at, end), end + 1};
}

bool sg_table_next(TextTable table, TableRow *row)
{
    if (row->next >= table.text.n)
        return false;
    *row = row_at(table, row->next);
    return true;
}

Str sg_table_column(const TableRow *row, size_t column)
{
    size_t at = 0;
    for (; column > 0; column--) {
        at = str_find(row->line, '\t', at) + 1;
        if (at > row->line.n)
            return (Str){0};
    }
    return str_slice(row->line, at, str_find(row->line, '\t', at));
}

int sg_table_compare(Str a, Str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n == 0 ? 0 : memcmp(str_start(a), str_start(b), n);
    return order != 0 ? order : (a.n > b.n) - (a.n < b.n);
}

// Offset of the first line at 'at' or after it; a line begins at 'from'.
static size_t line_from(Str text, size_t from, size_t at)
{
    return at == from ? at : str_find(text, '\n', at - 1) + 1;
}

// Does the key of the line at 'at' come before 'key'?  What ends it, a tab or a
// line break, comes before every character that a key may hold.
static bool is_smaller(Str text, size_t at, Str key)
{
    size_t left = text.n - at;
    size_t n = key.n < left ? key.n : left;
    int order = n == 0 ? 0 : memcmp(text.p + at, key.p, n);
    return order != 0 ? order < 0 : n < key.n;
}

// Lines before 'low' have smaller keys, and those at 'high' or after it have
// not.  Rows may be long: a line is looked for forwards, which is quick.
bool sg_table_find(TextTable table, Str key, TableRow *row)
{
    size_t low = 0;
    size_t high = table.text.n;
    while (low < high) {
        size_t half = low + (high - low) / 2;
        size_t at = line_from(table.text, low, half);
        if (at >= high) {
            high = half;
            continue;
        }
        if (is_smaller(table.text, at, key))
            low = str_find(table.text, '\n', at) + 1;
        else
            high = at;
    }
    if (low >= table.text.n)
        return false;
    TableRow found = row_at(table, low);
    if (!str_eq(sg_table_column(&found, 0), key))
        return false;
    *row = found;
    return true;
}

bool sg_table_is_sorted(TextTable table, size_t *line)
{
    TableRow row = {0};
    Str last = {0};
    for (*line = 1; sg_table_next(table, &row); (*line)++) {
        Str key = sg_table_column(&row, 0);
        if (sg_table_compare(last, key) > 0)
            return false;
        last = key;
    }
    return true;
}
