// insights_expression.c - expressions of Logs Insights over one row.

#include "insights_parts.h"

#include <math.h>

#include "insights_words.h"

// ---- truth -----------------------------------------------------------------

// A comparison with a missing field.
static Tri missing(const QlScope *s)
{
    return s->world->three_valued ? TRI_UNKNOWN : TRI_FALSE;
}

static Tri tri_not(Tri a)
{
    return a == TRI_UNKNOWN ? a : tri_of(a == TRI_FALSE);
}

static Tri tri_and(Tri a, Tri b)
{
    if (a == TRI_FALSE || b == TRI_FALSE)
        return TRI_FALSE;
    return a == TRI_TRUE ? b : a;
}

// ---- names -----------------------------------------------------------------

static const QlValue *column(const QlScope *s, Str name)
{
    for (size_t i = s->row->count; i > 0; i--)
        if (str_eq(s->row->columns[i - 1].name, name))
            return s->row->columns[i - 1].value;
    return NULL;
}

static size_t position(Str digits)
{
    size_t n = 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (digits.p[i] < '0' || digits.p[i] > '9' || n > 100000)
            return SIZE_MAX;
        n = n * 10 + (size_t)(digits.p[i] - '0');
    }
    return n;
}

// "map.attribute" and "list[index]" ("Structure types").
static const EventNode *child(const EventNode *at, Str name)
{
    size_t i = 0, wanted = position(name);
    if (at->kind != EVENT_LIST && at->kind != EVENT_OBJECT)
        return NULL;
    for (const EventNode *n = at->first; n != NULL; n = n->next, i++)
        if (at->kind == EVENT_LIST ? i == wanted : str_eq(n->key, name))
            return n;
    return NULL;
}

static QlValue below(const QlScope *s, const QlValue *v, const QlPart *path)
{
    const EventNode *n = v->kind == QL_TREE ? v->tree : NULL;
    for (; n != NULL && path != NULL; path = path->next)
        n = child(n, path->text);
    return ql_of_tree(s, n);
}

static QlValue value_of_name(QlScope *s, const QlNode *e)
{
    const QlValue *v = column(s, e->text);
    if (v != NULL)
        return *v;
    v = e->path->next != NULL ? column(s, e->path->text) : NULL;
    if (v != NULL)
        return below(s, v, e->path->next);
    return ql_field(s, e->text);
}

// ---- operators -------------------------------------------------------------

static QlValue calculate(QlScope *s, const QlNode *e)
{
    double x, y;
    QlValue left = ql_evaluate(s, e->first);
    QlValue right = ql_evaluate(s, e->first->next);
    if (!ql_as_number(&left, &x) || !ql_as_number(&right, &y))
        return ql_missing();
    if (e->op == QL_ADD)
        return ql_number(s->arena, x + y);
    if (e->op == QL_SUBTRACT)
        return ql_number(s->arena, x - y);
    if (e->op == QL_MULTIPLY)
        return ql_number(s->arena, x * y);
    return ql_number(s->arena, e->op == QL_DIVIDE ? x / y : fmod(x, y));
}

// Text that is no number is neither above nor below one.
static Tri order(const QlScope *s, QlOp op, const QlValue *a, const QlValue *b)
{
    double x, y;
    if (!ql_as_number(a, &x) || !ql_as_number(b, &y))
        return missing(s);
    if (!(x < y) && !(x > y))
        return tri_of(op == QL_AT_MOST || op == QL_AT_LEAST);
    return tri_of((x < y) == (op == QL_LESS || op == QL_AT_MOST));
}

// Maps and lists compare false ("JSON functions").
static bool is_plain(const QlValue *v)
{
    return v->kind != QL_MISSING && v->kind != QL_TREE;
}

static Tri compare(QlScope *s, const QlNode *e)
{
    QlValue left = ql_evaluate(s, e->first);
    QlValue right = ql_evaluate(s, e->first->next);
    if (!is_plain(&left) || !is_plain(&right))
        return missing(s);
    if (e->op == QL_EQUAL || e->op == QL_UNEQUAL)
        return tri_of(ql_is_equal(&left, &right) == (e->op == QL_EQUAL));
    return order(s, e->op, &left, &right);
}

static Tri like(QlScope *s, const QlNode *e)
{
    Str text;
    QlValue left = ql_evaluate(s, e->first);
    if (!ql_as_text(&left, &text))
        return missing(s);
    return tri_of(ql_search(e->regex, text) == (e->op == QL_LIKE));
}

static Tri in_list(QlScope *s, const QlNode *e)
{
    bool found = false;
    QlValue left = ql_evaluate(s, e->first);
    if (!is_plain(&left))
        return missing(s);
    for (const QlNode *item = e->first->next; item; item = item->next) {
        QlValue v = ql_evaluate(s, item);
        found |= ql_is_equal(&left, &v);
    }
    return tri_of(found == (e->op == QL_IN));
}

// All of them, or one.
static Tri combine(QlScope *s, const QlNode *e)
{
    bool all = e->op == QL_AND;
    Tri result = tri_of(all);
    for (const QlNode *n = e->first; n != NULL; n = n->next) {
        Tri next = ql_holds(s, n);
        result = all ? tri_and(result, next)
                     : tri_not(tri_and(tri_not(result), tri_not(next)));
        if (result == tri_of(!all))
            break;
    }
    return result;
}

static QlValue call(QlScope *s, const QlNode *e)
{
    QlValue args[QL_MAX_ARGS];
    size_t n = 0;
    for (const QlNode *x = e->first; x != NULL && n < QL_MAX_ARGS; x = x->next)
        args[n++] = ql_evaluate(s, x);
    if (e->function->run == NULL) {
        s->problem = "a function that is not run here";
        return ql_missing();
    }
    return e->function->run(s, args, n);
}

Tri ql_holds(QlScope *s, const QlNode *e)
{
    QlValue v = ql_evaluate(s, e);
    if (v.kind != QL_TRUTH)
        return TRI_FALSE; // the reader has refused it
    return v.truth == TRI_UNKNOWN ? missing(s) : v.truth;
}

QlValue ql_evaluate(QlScope *s, const QlNode *e)
{
    switch (e->op) {
    case QL_TEXT: return ql_text(e->text);
    case QL_NUMBER:
    case QL_PERIOD:
        return (QlValue){
            .kind = QL_DOUBLE, .number = e->number, .text = e->text};
    case QL_NAME: return value_of_name(s, e);
    case QL_CALL: return call(s, e);
    case QL_STAR: return ql_missing();
    case QL_AND:
    case QL_OR: return ql_truth(combine(s, e));
    case QL_NOT: return ql_truth(tri_not(ql_holds(s, e->first)));
    case QL_EQUAL:
    case QL_UNEQUAL:
    case QL_LESS:
    case QL_AT_MOST:
    case QL_MORE:
    case QL_AT_LEAST: return ql_truth(compare(s, e));
    case QL_LIKE:
    case QL_UNLIKE: return ql_truth(like(s, e));
    case QL_IN:
    case QL_NOT_IN: return ql_truth(in_list(s, e));
    case QL_ADD:
    case QL_SUBTRACT:
    case QL_MULTIPLY:
    case QL_DIVIDE:
    case QL_REMAINDER: return calculate(s, e);
    }
    return ql_missing();
}
