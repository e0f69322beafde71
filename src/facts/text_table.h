// text_table.h - tables of facts as sorted text.
//
// A row is a line; columns are separated by tabs, and the first of them is the
// key, by which rows are sorted bytewise.  Lines at the top that begin with '#'
// belong to no row.  data/README.md says where the built-in tables come from.
#ifndef SIGCC_FACTS_TEXT_TABLE_H
#define SIGCC_FACTS_TEXT_TABLE_H

#include "base/str.h"

// The tables that are built in, by the name of their file.
typedef enum TableId {
#define TABLE(name, data, version) TABLE_##name,
#include "facts/data/tables.def"
#undef TABLE
    TABLE_COUNT
} TableId;

typedef struct TextTable {
    Str text; // its rows
} TextTable;

typedef struct TableRow {
    Str line;
    size_t next; // offset of the row after it
} TableRow;

TextTable sg_table(TableId id);
TextTable sg_table_of(Str text); // of a file of the same form

// The first row with this key; false if there is none.
bool sg_table_find(TextTable table, Str key, TableRow *row);

// The row after *row, or the first if it is {0}; false at the end.
bool sg_table_next(TextTable table, TableRow *row);

// Column 0 is the key.  Empty if the row has no such column.
Str sg_table_column(const TableRow *row, size_t column);

// The order of keys: bytewise, and a text comes after its own beginning.
int sg_table_compare(Str a, Str b);

// Does every row come after the one before it, or equal it?  If not, *line is
// that row's, from 1, comments not counted.
bool sg_table_is_sorted(TextTable table, size_t *line);

// "MITRE ATT&CK" and "19" of a row of tables.def; NULL past the end.
const char *sg_table_data(size_t index, const char **version);

#endif
