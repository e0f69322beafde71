// esql_eval.c - an event becomes a row of an index.

#include "esql_eval.h"

#include "base/num.h"
#include "naive_time.h"
#include "regex/letters.h"

static EsqlItem item_of(Arena *a, const EsqlIndex *index, EsqlType type,
                        Str text)
{
    EsqlItem x = {.text = text};
    double number = 0;
    time_t seconds = 0;
    (void)sg_num_parse(text, &number);
    x.number = number;
    if (type == ESQL_LONG)
        x.whole = (int64_t)number;
    else if (type == ESQL_BOOLEAN)
        x.whole = str_eq(text, STR("true"));
    else if (type == ESQL_DATE &&
             naive_time_read(text, (TimeRules){0}, &seconds))
        x.whole = (int64_t)seconds * 1000;
    else if (type == ESQL_KEYWORD && index->lowercase)
        x.text = sg_letters(a, text, CASE_LOWER);
    return x;
}

// In an index values that are the same are there once, in their order.
static void add_item(EsqlValue *v, EsqlItem x)
{
    for (size_t i = 0; i < v->count; i++)
        if (str_eq(v->items[i].text, x.text))
            return;
    v->items[v->count++] = x;
}

static void add_column(Arena *a, EsqlTable *t, const EsqlIndex *index, Str name,
                       EsqlType type, const Event *event)
{
    EsqlValue *v = &t->rows[0]->values[t->column_count];
    t->columns[t->column_count++] = (EsqlColumn){name, type};
    *v = (EsqlValue){.type = type};
    for (size_t i = 0; i < event->count; i++)
        if (str_eq(event->fields[i].name, name))
            add_item(v, item_of(a, index, type, event->fields[i].value));
}

static EsqlTable table_of(Arena *a, const EsqlIndex *index, const Event *event)
{
    EsqlTable t = {.rows = arena_array(a, EsqlRow *, 1), .row_count = 1};
    t.rows[0] = arena_new(a, EsqlRow);
    for (const char *const *name = index->texts; *name != NULL; name++)
        add_column(a, &t, index, str_of_literal(*name), ESQL_KEYWORD, event);
    add_column(a, &t, index, STR("size"), index->size, event);
    add_column(a, &t, index, STR("ip"), index->ip, event);
    add_column(a, &t, index, STR("flag"), index->flag, event);
    return t;
}

int esql_eval(const EsqlIndex *index, Str query, const Event *event)
{
    static const EsqlWorld world = {.now = 0};
    Arena *a = sg_arena_create((size_t)64 << 20);
    EsqlTable t = table_of(a, index, event);
    EsqlRun run = esql_run(a, &world, query, &t);
    int found = run.problem != NULL ? -1 : run.table.row_count > 0;
    sg_arena_destroy(a);
    return found;
}
