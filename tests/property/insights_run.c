// insights_run.c - the commands of Logs Insights, one after the other.

#include "insights_run.h"

#include <stdlib.h>

#include "base/strbuf.h"
#include "insights_parts.h"

typedef struct Run {
    QlScope scope;
    InsightsRows rows;
} Run;

// ---- columns ---------------------------------------------------------------

static void set_column(Run *run, InsightsRow *row, Str name, QlValue v)
{
    Arena *a = run->scope.arena;
    InsightsColumn *columns = arena_array(a, InsightsColumn, row->count + 1);
    QlValue *value = arena_new(a, QlValue);
    *value = v;
    for (size_t i = 0; i < row->count; i++)
        columns[i] = row->columns[i];
    columns[row->count] = (InsightsColumn){name, value};
    row->columns = columns;
    row->count++;
}

static QlValue get(Run *run, const InsightsRow *row, const QlNode *e)
{
    run->scope.row = row;
    return ql_evaluate(&run->scope, e);
}

Str insights_text(const InsightsRow *row, Str name)
{
    Str text;
    for (size_t i = 0; i < row->count; i++)
        if (str_eq(row->columns[i].name, name) &&
            ql_as_text(row->columns[i].value, &text))
            return text;
    return (Str){0};
}

// ---- rows one by one -------------------------------------------------------

// Names of fields are shown; only "as" makes something.
static void run_fields(Run *run, const QlStage *s)
{
    for (size_t i = 0; i < run->rows.count; i++)
        for (const QlItem *x = s->items; x != NULL; x = x->next)
            if (x->e->op != QL_NAME || !str_eq(x->name, x->e->text)) {
                InsightsRow *row = &run->rows.items[i];
                set_column(run, row, x->name, get(run, row, x->e));
            }
}

static void run_filter(Run *run, const QlStage *s)
{
    size_t kept = 0;
    for (size_t i = 0; i < run->rows.count; i++) {
        run->scope.row = &run->rows.items[i];
        if (ql_holds(&run->scope, s->condition) == TRI_TRUE)
            run->rows.items[kept++] = run->rows.items[i];
    }
    run->rows.count = kept;
}

static void run_limit(Run *run, const QlStage *s)
{
    if (run->rows.count > s->number)
        run->rows.count = s->number;
}

// A row for each element; what is no list is one ("CWL_QuerySyntax-unnest").
static void run_unnest(Run *run, const QlStage *s)
{
    InsightsRows old = run->rows;
    size_t cap = old.count;
    run->rows.items = arena_array(run->scope.arena, InsightsRow, cap + 1);
    run->rows.count = 0;
    for (size_t i = 0; i < old.count; i++) {
        QlValue v = get(run, &old.items[i], s->items->e);
        bool list = v.kind == QL_TREE && v.tree->kind == EVENT_LIST;
        const EventNode *n = list ? v.tree->first : NULL;
        for (; list ? n != NULL : v.kind != QL_MISSING; n = n->next) {
            InsightsRow row = old.items[i];
            set_column(run, &row, s->items->name,
                       list ? ql_of_tree(&run->scope, n) : v);
            arena_grow(run->scope.arena, run->rows.items, run->rows.count,
                       &cap);
            run->rows.items[run->rows.count++] = row;
            if (!list)
                break;
        }
    }
}

// ---- keys ------------------------------------------------------------------

// Texts of the items; false: one is missing.
static bool key_of(Run *run, const InsightsRow *row, const QlItem *items,
                   Str *key)
{
    StrBuf sb = sb_in(run->scope.arena);
    bool whole = true;
    for (; items != NULL; items = items->next) {
        Str text = {0};
        QlValue v = get(run, row, items->e);
        whole &= ql_as_text(&v, &text);
        sg_sb_putf(&sb, "%c%zu:%.*s", text.p != NULL ? '=' : '0', text.n,
                   STR_ARG(text));
    }
    *key = sb_str(&sb);
    return whole;
}

// Rows without one of the fields are all kept ("CWL_QuerySyntax-Dedup").
static void run_dedup(Run *run, const QlStage *s)
{
    Str *keys = arena_array(run->scope.arena, Str, run->rows.count + 1);
    size_t kept = 0, count = 0;
    for (size_t i = 0; i < run->rows.count; i++) {
        Str key;
        bool whole = key_of(run, &run->rows.items[i], s->items, &key), seen = 0;
        for (size_t k = 0; k < count && whole && !seen; k++)
            seen = str_eq(keys[k], key);
        if (seen)
            continue;
        if (whole)
            keys[count++] = key;
        run->rows.items[kept++] = run->rows.items[i];
    }
    run->rows.count = kept;
}

typedef struct Group {
    Str key;
    size_t *rows, count;
} Group;

static size_t group_rows(Run *run, const QlStage *s, Group *groups)
{
    size_t n = 0;
    for (size_t i = 0; i < run->rows.count; i++) {
        Str key;
        size_t k = 0;
        (void)key_of(run, &run->rows.items[i], s->by, &key);
        while (k < n && !str_eq(groups[k].key, key))
            k++;
        if (k == n)
            groups[n++] = (Group){
                key, arena_array(run->scope.arena, size_t, run->rows.count), 0};
        groups[k].rows[groups[k].count++] = i;
    }
    return n;
}

static InsightsRow row_of_group(Run *run, const QlStage *s, const Group *g)
{
    InsightsRow row = {.event = NULL};
    for (const QlItem *x = s->by; x != NULL; x = x->next)
        set_column(run, &row, x->name,
                   get(run, &run->rows.items[g->rows[0]], x->e));
    for (const QlItem *x = s->items; x != NULL; x = x->next)
        set_column(run, &row, x->name,
                   ql_aggregate(&run->scope, x->e, run->rows.items, g->rows,
                                g->count));
    return row;
}

// Without groups there is a row even of nothing, as count(*) is 0 then.
static void run_stats(Run *run, const QlStage *s)
{
    Group *groups = arena_array(run->scope.arena, Group, run->rows.count + 1);
    size_t n = group_rows(run, s, groups);
    if (n == 0 && s->by == NULL)
        groups[n++] = (Group){.key = STR("")};
    InsightsRow *rows = arena_array(run->scope.arena, InsightsRow, n + 1);
    for (size_t i = 0; i < n; i++)
        rows[i] = row_of_group(run, s, &groups[i]);
    run->rows = (InsightsRows){rows, n};
}

// ---- order -----------------------------------------------------------------

// "Values that are not numbers come before all numbers" ("sort"): they are in
// the order of their characters.
static int compare_values(const QlValue *a, const QlValue *b)
{
    double x = 0, y = 0;
    Str s = {0}, t = {0};
    bool first = ql_as_number(a, &x), second = ql_as_number(b, &y);
    if (first != second)
        return first ? 1 : -1;
    if (first)
        return (x > y) - (x < y);
    (void)ql_as_text(a, &s);
    (void)ql_as_text(b, &t);
    size_t n = s.n < t.n ? s.n : t.n;
    int order = n > 0 ? memcmp(s.p, t.p, n) : 0;
    return order != 0 ? order : (s.n > t.n) - (s.n < t.n);
}

static int compare_rows(Run *run, const QlItem *items, const InsightsRow *a,
                        const InsightsRow *b)
{
    int order = 0;
    for (; items != NULL && order == 0; items = items->next) {
        QlValue x = get(run, a, items->e), y = get(run, b, items->e);
        order = compare_values(&x, &y) * (items->descending ? -1 : 1);
    }
    return order;
}

static void shuffle(Run *run)
{
    Prng *r = run->scope.world->ties;
    for (size_t i = run->rows.count; r != NULL && i > 1; i--) {
        size_t k = prng_below(r, i);
        InsightsRow row = run->rows.items[i - 1];
        run->rows.items[i - 1] = run->rows.items[k];
        run->rows.items[k] = row;
    }
}

// By insertion, which keeps rows that sort alike as they are.
static void run_sort(Run *run, const QlStage *s)
{
    InsightsRow *rows = run->rows.items;
    shuffle(run);
    for (size_t i = 1; i < run->rows.count; i++)
        for (size_t k = i;
             k > 0 && compare_rows(run, s->items, &rows[k - 1], &rows[k]) > 0;
             k--) {
            InsightsRow row = rows[k];
            rows[k] = rows[k - 1];
            rows[k - 1] = row;
        }
}

// "Adds the value of an earlier row", which no page says to be in the order of
// "sort"; the compiler says that it relies on it.
static void run_autoregress(Run *run, const QlStage *s)
{
    for (size_t i = run->rows.count; i > 0; i--) {
        QlValue v = ql_missing();
        if (i > s->number)
            v = get(run, &run->rows.items[i - 1 - s->number], s->items->e);
        set_column(run, &run->rows.items[i - 1], s->items->name, v);
    }
}

// "Carry the last non-null value forward" ("filldown"), in the order of "sort"
// as above.
static void run_filldown(Run *run, const QlStage *s)
{
    if (s->items == NULL)
        run->scope.problem = "'filldown' of all fields is not run here";
    for (const QlItem *x = s->items; x != NULL; x = x->next) {
        QlValue last = ql_missing();
        if (x->e->op == QL_STAR)
            run->scope.problem = "'filldown' of a pattern is not run here";
        for (size_t i = 0; i < run->rows.count; i++) {
            QlValue v = get(run, &run->rows.items[i], x->e);
            if (v.kind == QL_MISSING)
                set_column(run, &run->rows.items[i], x->name, last);
            else
                last = v;
        }
    }
}

// ---- queries ---------------------------------------------------------------

static void run_stage(Run *run, const QlStage *s)
{
    switch (s->command) {
    case QL_FIELDS: run_fields(run, s); break;
    case QL_DISPLAY: break;
    case QL_FILTER: run_filter(run, s); break;
    case QL_STATS: run_stats(run, s); break;
    case QL_SORT: run_sort(run, s); break;
    case QL_LIMIT: run_limit(run, s); break;
    case QL_DEDUP: run_dedup(run, s); break;
    case QL_AUTOREGRESS: run_autoregress(run, s); break;
    case QL_FILLDOWN: run_filldown(run, s); break;
    case QL_UNNEST: run_unnest(run, s); break;
    case QL_PARSE: run->scope.problem = "'parse' is not run here"; break;
    }
}

bool insights_run(Arena *a, const QlQuery *q, const InsightsWorld *world,
                  const InsightsEvent *events, size_t count, InsightsRows *rows,
                  const char **problem)
{
    Run run = {.scope = {.arena = a, .world = world}};
    run.rows.items = arena_array(a, InsightsRow, count + 1);
    run.rows.count = count;
    for (size_t i = 0; i < count; i++)
        run.rows.items[i] = (InsightsRow){.event = &events[i]};
    for (const QlStage *s = q->first; s != NULL && run.scope.problem == NULL;
         s = s->next)
        run_stage(&run, s);
    *rows = run.rows;
    *problem = run.scope.problem;
    return *problem == NULL;
}
