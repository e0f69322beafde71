// esql_expression.c - operators of ES|QL, with null and several values.
//
// "Binary operators: if either field is multivalued then the result is null",
// with a warning; null is neither true nor false.

#include "esql_parts.h"

#include "base/ascii.h"
#include "base/num.h"
#include "base/utf8.h"
#include "eval_parts.h"
#include "lucene_eval.h"

EsqlValue esql_truth(int truth)
{
    EsqlValue v = {.type = ESQL_BOOLEAN, .count = truth < 0 ? 0 : 1};
    v.items[0].whole = truth;
    return v;
}

int esql_truth_of(Esql *q, const EsqlValue *v)
{
    if (v->type != ESQL_BOOLEAN && v->type != ESQL_NULL)
        esql_fail(q, "a condition that is not true or false");
    return v->count == 1 ? v->items[0].whole != 0 : -1;
}

const EsqlValue *esql_find(const EsqlTable *table, const EsqlRow *row, Str name)
{
    for (size_t i = 0; i < table->column_count; i++)
        if (str_eq(table->columns[i].name, name))
            return &row->values[i];
    return NULL;
}

// ---- values ----------------------------------------------------------------

static bool is_number(EsqlType type)
{
    return type == ESQL_LONG || type == ESQL_DOUBLE;
}

static double number_of(EsqlType type, const EsqlItem *x)
{
    return type == ESQL_DOUBLE ? x->number : (double)x->whole;
}

static int compare_texts(Str a, Str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n > 0 ? memcmp(a.p, b.p, n) : 0;
    return order != 0 ? order : (a.n > b.n) - (a.n < b.n);
}

int esql_compare(const EsqlValue *a, const EsqlItem *x, const EsqlItem *y)
{
    if (a->type == ESQL_KEYWORD || a->type == ESQL_IP)
        return compare_texts(x->text, y->text);
    if (a->type == ESQL_DOUBLE)
        return (x->number > y->number) - (x->number < y->number);
    return (x->whole > y->whole) - (x->whole < y->whole);
}

// "ip == "10.1.2.3"": a literal string becomes what it is compared with.
static bool cast_literal(EsqlValue *v, EsqlType to)
{
    if (v->type != ESQL_KEYWORD || !v->literal || to != ESQL_IP)
        return false;
    v->type = ESQL_IP;
    return true;
}

static void make_comparable(Esql *q, EsqlValue *a, EsqlValue *b)
{
    if (a->type == b->type || a->type == ESQL_NULL || b->type == ESQL_NULL)
        return;
    if (is_number(a->type) && is_number(b->type)) {
        for (size_t i = 0; i < a->count; i++)
            a->items[i].number = number_of(a->type, &a->items[i]);
        for (size_t i = 0; i < b->count; i++)
            b->items[i].number = number_of(b->type, &b->items[i]);
        a->type = b->type = ESQL_DOUBLE;
        return;
    }
    if (!cast_literal(a, b->type) && !cast_literal(b, a->type))
        esql_fail(q, "a comparison of two types");
}

// ---- sums, names, groups ---------------------------------------------------

static EsqlValue read_column(Esql *q)
{
    Str name = esql_name(q);
    if (q->problem == NULL && esql_peek(q) == '(' && esql_skip(q, '('))
        return esql_call(q, name);
    const EsqlValue *v = esql_find(q->table, q->row, name);
    if (v == NULL)
        esql_fail(q, "a column that is not there");
    return v != NULL ? *v : esql_null(ESQL_NULL);
}

static EsqlValue read_group(Esql *q)
{
    if (++q->depth > 400)
        esql_fail(q, "an expression that is nested too deeply");
    EsqlValue v = esql_expression(q);
    q->depth--;
    if (!esql_skip(q, ')'))
        esql_fail(q, "a group without its end");
    return v;
}

static EsqlValue read_primary(Esql *q)
{
    char c = esql_peek(q);
    if (c == '"') {
        EsqlValue v = {.type = ESQL_KEYWORD, .literal = true, .count = 1};
        v.items[0].text = esql_string(q);
        return v;
    }
    if (is_digit(c))
        return esql_number(q);
    if (esql_skip(q, '('))
        return read_group(q);
    if (esql_word(q, "true"))
        return esql_truth(1);
    if (esql_word(q, "false"))
        return esql_truth(0);
    if (esql_word(q, "null"))
        return esql_null(ESQL_NULL);
    return read_column(q);
}

static EsqlValue add(Esql *q, const EsqlValue *a, const EsqlValue *b, char sign)
{
    EsqlValue v = {.type = a->type, .count = 1};
    if (a->type == ESQL_DATE && b->type == ESQL_SPAN && sign == '-')
        v.items[0].whole = esql_back(q, a->items[0].whole, &b->items[0]);
    else if (a->type == ESQL_LONG && b->type == ESQL_LONG)
        v.items[0].whole =
            a->items[0].whole + (sign == '+' ? 1 : -1) * b->items[0].whole;
    else
        esql_fail(q, "a sum of these types");
    if (a->count != 1 || b->count != 1)
        v.count = 0;
    return v;
}

static EsqlValue negative(Esql *q)
{
    EsqlValue v = esql_number(q);
    v.items[0].whole = -v.items[0].whole;
    v.items[0].number = -v.items[0].number;
    return v;
}

static EsqlValue read_sum(Esql *q)
{
    EsqlValue v = esql_peek(q) == '-' && esql_skip(q, '-') ? negative(q)
                                                           : read_primary(q);
    for (char c = esql_peek(q); c == '+' || c == '-'; c = esql_peek(q)) {
        q->at++;
        EsqlValue other = read_primary(q);
        v = add(q, &v, &other, c);
    }
    return v;
}

// ---- comparisons -----------------------------------------------------------

typedef enum Op { OP_NONE, OP_EQ, OP_NEQ, OP_LT, OP_LTE, OP_GT, OP_GTE } Op;

static Op read_op(Esql *q)
{
    static const struct {
        const char *text;
        Op op;
    } ops[] = {{"==", OP_EQ},  {"!=", OP_NEQ}, {"<=", OP_LTE},
               {">=", OP_GTE}, {"<", OP_LT},   {">", OP_GT}};
    esql_blanks(q);
    Str rest = str_slice(q->in, q->at, q->in.n);
    for (size_t i = 0; i < sizeof ops / sizeof *ops; i++)
        if (str_starts(rest, str_of_literal(ops[i].text))) {
            q->at += strlen(ops[i].text);
            return ops[i].op;
        }
    return OP_NONE;
}

static bool satisfies(int order, Op op)
{
    switch (op) {
    case OP_EQ: return order == 0;
    case OP_NEQ: return order != 0;
    case OP_LT: return order < 0;
    case OP_LTE: return order <= 0;
    case OP_GT: return order > 0;
    case OP_GTE: return order >= 0;
    case OP_NONE: break;
    }
    return false;
}

static EsqlValue compare(Esql *q, EsqlValue a, EsqlValue b, Op op)
{
    make_comparable(q, &a, &b);
    if (a.type == ESQL_BOOLEAN && op != OP_EQ && op != OP_NEQ)
        esql_fail(q, "an order of true and false");
    if (a.count != 1 || b.count != 1)
        return esql_truth(-1);
    return esql_truth(
        satisfies(esql_compare(&a, &a.items[0], &b.items[0]), op));
}

// "LIKE": "*" and "?" are wildcards, "\" makes them plain.
static int match_like(Esql *q, Str pattern, Str text)
{
    EvalPattern p = {.n = 0};
    for (size_t i = 0; i < pattern.n; i++) {
        char c = pattern.p[i];
        if (c == '\\' &&
            (++i == pattern.n || strchr("*?\\", pattern.p[i]) == NULL)) {
            esql_fail(q, "a backslash in a pattern before something else");
            return 0;
        }
        eval_pattern_put(&p, c == '*'   ? EVAL_MANY
                             : c == '?' ? EVAL_ONE
                                        : (unsigned char)pattern.p[i]);
    }
    return eval_pattern_match(&p, text, true);
}

static EsqlValue match_text(Esql *q, const EsqlValue *v, bool regex)
{
    if (esql_peek(q) != '"')
        esql_fail(q, "a pattern that is not a string");
    Str pattern = q->problem == NULL ? esql_string(q) : (Str){0};
    if (v->type != ESQL_KEYWORD)
        esql_fail(q, "a pattern for what is not text");
    Str text = v->count == 1 ? v->items[0].text : STR("");
    int found = !regex ? match_like(q, pattern, text)
                       : lucene_match(q->arena, pattern, LUCENE_CASED, text);
    if (found < 0)
        esql_fail(q, "not a regular expression");
    return esql_truth(v->count == 1 ? found : -1);
}

// Null where it is in none, but null is in the list.
static EsqlValue read_list(Esql *q, const EsqlValue *v)
{
    int found = 0;
    if (!esql_skip(q, '('))
        esql_fail(q, "a list without its parentheses");
    do {
        EsqlValue same = compare(q, *v, read_sum(q), OP_EQ);
        int truth = esql_truth_of(q, &same);
        found = truth > 0 || found > 0 ? 1 : truth < 0 ? -1 : found;
    } while (esql_skip(q, ','));
    if (!esql_skip(q, ')'))
        esql_fail(q, "a list without its end");
    return esql_truth(found);
}

static EsqlValue negate(Esql *q, const EsqlValue *v)
{
    int truth = esql_truth_of(q, v);
    return esql_truth(truth < 0 ? -1 : !truth);
}

static EsqlValue read_presence(Esql *q, const EsqlValue *v)
{
    bool negated = esql_word(q, "not");
    if (!esql_word(q, "null"))
        esql_fail(q, "IS of something else than null");
    return esql_truth((v->count > 0) == negated);
}

static EsqlValue read_predicate(Esql *q)
{
    EsqlValue v = read_sum(q);
    Op op = read_op(q);
    if (op != OP_NONE)
        return compare(q, v, read_sum(q), op);
    if (esql_word(q, "is"))
        return read_presence(q, &v);
    bool negated = esql_word(q, "not");
    EsqlValue found = v;
    if (esql_word(q, "like"))
        found = match_text(q, &v, false);
    else if (esql_word(q, "rlike"))
        found = match_text(q, &v, true);
    else if (esql_word(q, "in"))
        found = read_list(q, &v);
    else if (negated)
        esql_fail(q, "NOT behind a value");
    return negated ? negate(q, &found) : found;
}

// ---- AND, OR, NOT ----------------------------------------------------------

static EsqlValue read_not(Esql *q)
{
    if (!esql_word(q, "not"))
        return read_predicate(q);
    if (++q->depth > 400)
        esql_fail(q, "an expression that is nested too deeply");
    EsqlValue v = read_not(q);
    q->depth--;
    return negate(q, &v);
}

static EsqlValue read_and(Esql *q)
{
    EsqlValue v = read_not(q);
    while (esql_word(q, "and")) {
        EsqlValue w = read_not(q);
        int a = esql_truth_of(q, &v), b = esql_truth_of(q, &w);
        v = esql_truth(a == 0 || b == 0 ? 0 : a < 0 || b < 0 ? -1 : 1);
    }
    return v;
}

EsqlValue esql_expression(Esql *q)
{
    EsqlValue v = read_and(q);
    while (esql_word(q, "or")) {
        EsqlValue w = read_and(q);
        int a = esql_truth_of(q, &v), b = esql_truth_of(q, &w);
        v = esql_truth(a > 0 || b > 0 ? 1 : a < 0 || b < 0 ? -1 : 0);
    }
    return v;
}
