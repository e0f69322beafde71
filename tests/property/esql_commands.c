// esql_commands.c - FROM, WHERE, EVAL, STATS, LIMIT.

#include "esql_parts.h"

enum { IMPLICIT_LIMIT = 1000 };

// A place in the text, read anew for another row.
static EsqlValue value_for(Esql *q, size_t from, const EsqlRow *row)
{
    q->at = from;
    q->row = row;
    return esql_expression(q);
}

// Columns are known without rows: types are checked for each query.
static const EsqlRow *empty_row(Esql *q, const EsqlTable *t)
{
    EsqlRow *row = arena_new(q->arena, EsqlRow);
    for (size_t i = 0; i < t->column_count; i++)
        row->values[i] = esql_null(t->columns[i].type);
    return row;
}

static void add_column(Esql *q, EsqlTable *t, Str name, EsqlType type)
{
    for (size_t i = 0; i < t->column_count; i++)
        if (str_eq(t->columns[i].name, name))
            esql_fail(q, "a second column of the same name");
    if (t->column_count == ESQL_MAX_COLUMNS)
        esql_fail(q, "too many columns");
    else
        t->columns[t->column_count++] = (EsqlColumn){name, type};
}

// ---- FROM ------------------------------------------------------------------

// pattern { "," pattern } [ "METADATA" name { "," name } ]
static void read_from(Esql *q, EsqlTable *t)
{
    esql_blanks(q);
    size_t from = q->at;
    while (q->at < q->in.n && strchr(" \n|", q->in.p[q->at]) == NULL)
        q->at++;
    if (q->at == from)
        esql_fail(q, "no index");
    if (!esql_word(q, "metadata"))
        return;
    do {
        Str name = esql_name(q);
        if (!str_eq(name, STR("_id")) && !str_eq(name, STR("_index")) &&
            !str_eq(name, STR("_version")))
            esql_fail(q, "a metadata field that is not known");
        add_column(q, t, name, ESQL_KEYWORD);
    } while (esql_skip(q, ','));
}

// ---- WHERE, EVAL -----------------------------------------------------------

static void read_where(Esql *q, EsqlTable *t)
{
    size_t from = q->at, kept = 0;
    EsqlValue v = value_for(q, from, empty_row(q, t));
    (void)esql_truth_of(q, &v);
    size_t to = q->at;
    for (size_t i = 0; i < t->row_count && q->problem == NULL; i++) {
        v = value_for(q, from, t->rows[i]);
        if (esql_truth_of(q, &v) > 0)
            t->rows[kept++] = t->rows[i];
    }
    t->row_count = kept;
    q->at = q->problem == NULL ? to : q->in.n;
}

static size_t column_for(Esql *q, EsqlTable *t, Str name, EsqlType type)
{
    for (size_t i = 0; i < t->column_count; i++)
        if (str_eq(t->columns[i].name, name)) {
            t->columns[i].type = type;
            return i;
        }
    add_column(q, t, name, type);
    return t->column_count - 1;
}

static void set_column(EsqlTable *t, size_t row, size_t column,
                       const EsqlValue *v, Arena *a)
{
    EsqlRow *copy = arena_new(a, EsqlRow);
    *copy = *t->rows[row];
    copy->values[column] = *v;
    t->rows[row] = copy;
}

// name "=" expression
static void read_eval(Esql *q, EsqlTable *t)
{
    Str name = esql_name(q);
    if (!esql_skip(q, '='))
        esql_fail(q, "EVAL without '='");
    size_t from = q->at;
    EsqlTable before = *t;
    EsqlValue v = value_for(q, from, empty_row(q, &before));
    size_t to = q->at, column = column_for(q, t, name, v.type);
    EsqlRow **rows = arena_array(q->arena, EsqlRow *, t->row_count);
    q->table = &before;
    t->rows = rows;
    for (size_t i = 0; i < before.row_count && q->problem == NULL; i++) {
        rows[i] = before.rows[i];
        v = value_for(q, from, before.rows[i]);
        set_column(t, i, column, &v, q->arena);
    }
    q->table = t;
    q->at = q->problem == NULL ? to : q->in.n;
}

static void read_limit(Esql *q, EsqlTable *t, bool *limited)
{
    EsqlValue v = esql_number(q);
    if (v.type != ESQL_LONG)
        esql_fail(q, "a LIMIT that is not a number");
    else if ((int64_t)t->row_count > v.items[0].whole)
        t->row_count = (size_t)v.items[0].whole;
    *limited = true;
}

// ---- the query -------------------------------------------------------------

static void read_command(Esql *q, EsqlTable *t, bool *limited)
{
    q->table = t;
    if (esql_word(q, "where"))
        read_where(q, t);
    else if (esql_word(q, "eval"))
        read_eval(q, t);
    else if (esql_word(q, "stats"))
        *t = esql_stats(q, t);
    else if (esql_word(q, "limit") && esql_peek(q) != '\0')
        read_limit(q, t, limited);
    else
        esql_fail(q, "a command that is not known");
}

static EsqlTable copy_of(Arena *a, const EsqlTable *t)
{
    EsqlTable copy = *t;
    copy.rows = arena_array(a, EsqlRow *, t->row_count + 1);
    for (size_t i = 0; i < t->row_count; i++)
        copy.rows[i] = t->rows[i];
    return copy;
}

// "If you don't specify LIMIT, queries return 1,000 rows."
EsqlRun esql_run(Arena *a, const EsqlWorld *world, Str query,
                 const EsqlTable *events)
{
    Esql q = {.arena = a, .world = world, .in = query};
    EsqlRun run = {.table = copy_of(a, events)};
    bool limited = false;
    q.table = &run.table;
    if (esql_word(&q, "from"))
        read_from(&q, &run.table);
    else
        esql_fail(&q, "a query without FROM");
    while (q.problem == NULL && esql_peek(&q) == '|' && esql_skip(&q, '|'))
        read_command(&q, &run.table, &limited);
    esql_blanks(&q);
    if (q.at < q.in.n)
        esql_fail(&q, "something behind a command");
    if (!limited && run.table.row_count > IMPLICIT_LIMIT)
        run.table.row_count = IMPLICIT_LIMIT;
    run.problem = q.problem;
    return run;
}

int esql_condition(Arena *a, const EsqlWorld *world, Str text,
                   const EsqlTable *events, const EsqlRow *row)
{
    Esql q = {
        .arena = a, .world = world, .in = text, .table = events, .row = row};
    EsqlValue v = esql_expression(&q);
    int truth = esql_truth_of(&q, &v);
    esql_blanks(&q);
    if (q.problem != NULL || q.at < text.n)
        return -1;
    return truth > 0;
}
