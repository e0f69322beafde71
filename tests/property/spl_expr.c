// spl_expr.c - expressions, read and evaluated in one pass.

#include "base/ascii.h"
#include "base/num.h"
#include "spl_rows.h"

static const SplValue none = {SPL_NULL, 0, {NULL, 0}};

static SplValue truth(bool yes)
{
    return (SplValue){SPL_BOOL, yes ? 1 : 0, {NULL, 0}};
}

static SplValue number(double n)
{
    return (SplValue){SPL_NUM, n, {NULL, 0}};
}

static bool is_true(SplValue v)
{
    return v.kind == SPL_BOOL && v.number > 0;
}

// Text that reads as a number is one.
static SplValue value_of(Str text)
{
    SplValue v = {SPL_TEXT, 0, text};
    if (sg_num_parse(text, &v.number))
        v.kind = SPL_NUM;
    return v;
}

static SplValue fail(SplExpr *x)
{
    x->bad = true;
    x->at = x->in.n;
    return none;
}

// ---- tokens --------------------------------------------------------------

static char peek(SplExpr *x)
{
    while (x->at < x->in.n && strchr(" \n", x->in.p[x->at]) != NULL)
        x->at++;
    return x->at < x->in.n ? x->in.p[x->at] : '\0';
}

static bool skip(SplExpr *x, const char *text)
{
    Str wanted = str_of_literal(text);
    (void)peek(x);
    if (!str_starts(str_slice(x->in, x->at, x->in.n), wanted))
        return false;
    x->at += wanted.n;
    return true;
}

static bool skip_word(SplExpr *x, const char *word)
{
    size_t from = x->at;
    if (skip(x, word) && x->at < x->in.n &&
        strchr(" \n(", x->in.p[x->at]) != NULL)
        return true;
    x->at = from;
    return false;
}

static Str quoted(SplExpr *x, char quote)
{
    size_t from = ++x->at, end = str_find(x->in, quote, from);
    if (end >= x->in.n)
        (void)fail(x);
    else
        x->at = end + 1;
    return str_slice(x->in, from, end);
}

static Str word_of(SplExpr *x)
{
    size_t from = x->at;
    while (x->at < x->in.n &&
           (is_alpha(x->in.p[x->at]) || is_digit(x->in.p[x->at]) ||
            strchr("_.", x->in.p[x->at]) != NULL))
        x->at++;
    if (x->at == from)
        (void)fail(x);
    return str_slice(x->in, from, x->at);
}

// ---- functions -----------------------------------------------------------

enum { MAX_ARGS = 12 };

static size_t read_arguments(SplExpr *x, SplValue *args)
{
    size_t n = 0;
    while (!x->bad && !skip(x, ")")) {
        if (n == MAX_ARGS || (n > 0 && !skip(x, ",")))
            return (void)fail(x), n;
        args[n++] = spl_expression(x);
    }
    return n;
}

static SplValue least_of(const SplValue *args, size_t n)
{
    SplValue least = none;
    for (size_t i = 0; i < n; i++)
        if (args[i].kind == SPL_NUM &&
            (least.kind == SPL_NULL || args[i].number < least.number))
            least = args[i];
    return least;
}

static SplValue length_of(SplExpr *x, SplValue v)
{
    if (v.kind == SPL_NUM && v.text.n == 0)
        v.text = spl_text_of(x->arena, v.number);
    return v.kind == SPL_NULL ? none : number((double)v.text.n);
}

static SplValue call(SplExpr *x, Str name)
{
    SplValue args[MAX_ARGS] = {none};
    size_t n = read_arguments(x, args);
    if (str_eq(name, STR("if")) && n == 3)
        return is_true(args[0]) ? args[1] : args[2];
    if (str_eq(name, STR("isnull")) && n == 1)
        return truth(args[0].kind == SPL_NULL);
    if (str_eq(name, STR("isnotnull")) && n == 1)
        return truth(args[0].kind != SPL_NULL);
    if (str_eq(name, STR("tonumber")) && n == 1)
        return args[0].kind == SPL_NUM ? args[0] : none;
    if (str_eq(name, STR("null")) && n == 0)
        return none;
    if (str_eq(name, STR("len")) && n == 1)
        return length_of(x, args[0]);
    if (str_eq(name, STR("min")) && n > 0)
        return least_of(args, n);
    return fail(x);
}

static SplValue field_of(const SplExpr *x, Str name)
{
    const SplField *f = spl_field(x->row, name);
    return f == NULL ? none : value_of(f->values[0]);
}

// ---- operators -----------------------------------------------------------

static SplValue primary(SplExpr *x)
{
    char c = peek(x);
    if (skip(x, "(")) {
        SplValue v = spl_expression(x);
        return skip(x, ")") ? v : fail(x);
    }
    if (c == '"')
        return (SplValue){SPL_TEXT, 0, quoted(x, '"')};
    if (c == '\'')
        return field_of(x, quoted(x, '\''));
    Str word = word_of(x);
    if (x->bad)
        return none;
    if (is_digit(word.p[0]))
        return value_of(word);
    return skip(x, "(") ? call(x, word) : field_of(x, word);
}

static Str text_of(const SplExpr *x, SplValue v)
{
    return v.kind == SPL_NUM && v.text.n == 0 ? spl_text_of(x->arena, v.number)
                                              : v.text;
}

static SplValue join(const SplExpr *x, SplValue a, SplValue b)
{
    if (a.kind == SPL_NULL || b.kind == SPL_NULL)
        return none;
    StrBuf sb = sb_in(x->arena);
    sg_sb_put(&sb, text_of(x, a));
    sg_sb_put(&sb, text_of(x, b));
    return (SplValue){SPL_TEXT, 0, sb_str(&sb)};
}

static SplValue sum(SplExpr *x)
{
    SplValue v = primary(x);
    for (;;) {
        char op = peek(x);
        if (op == '\0' || strchr("+-.", op) == NULL)
            return v;
        x->at++;
        SplValue other = primary(x);
        if (op == '.')
            v = join(x, v, other);
        else if (v.kind != SPL_NUM || other.kind != SPL_NUM)
            v = none;
        else
            v = number(op == '+' ? v.number + other.number
                                 : v.number - other.number);
    }
}

static int order_of(const SplExpr *x, SplValue a, SplValue b)
{
    if (a.kind == SPL_NUM && b.kind == SPL_NUM)
        return (a.number > b.number) - (a.number < b.number);
    Str s = text_of(x, a), t = text_of(x, b);
    int order = memcmp(s.p, t.p, s.n < t.n ? s.n : t.n);
    return order != 0 ? order : (s.n > t.n) - (s.n < t.n);
}

static SplValue comparison(SplExpr *x)
{
    static const char *const ops[] = {"<=", ">=", "!=", "==", "<", ">", "="};
    SplValue a = sum(x);
    size_t op = 0;
    while (op < 7 && !skip(x, ops[op]))
        op++;
    if (op == 7)
        return a;
    SplValue b = sum(x);
    if (a.kind == SPL_NULL || b.kind == SPL_NULL)
        return none;
    int order = order_of(x, a, b);
    switch (op) {
    case 0: return truth(order <= 0);
    case 1: return truth(order >= 0);
    case 2: return truth(order != 0);
    case 4: return truth(order < 0);
    case 5: return truth(order > 0);
    default: return truth(order == 0);
    }
}

static SplValue negation(SplExpr *x)
{
    if (!skip_word(x, "NOT"))
        return comparison(x);
    SplValue v = negation(x);
    return v.kind == SPL_BOOL ? truth(!is_true(v)) : none;
}

// What is neither true nor false stays so, unless the other one decides.
static SplValue both(SplValue a, SplValue b, bool decides)
{
    if (a.kind == SPL_BOOL && is_true(a) == decides)
        return a;
    if (b.kind == SPL_BOOL && is_true(b) == decides)
        return b;
    return a.kind == SPL_NULL ? a : b;
}

static SplValue conjunction(SplExpr *x)
{
    SplValue v = negation(x);
    while (skip_word(x, "AND"))
        v = both(v, negation(x), false);
    return v;
}

SplValue spl_expression(SplExpr *x)
{
    SplValue v = conjunction(x);
    while (skip_word(x, "OR"))
        v = both(v, conjunction(x), true);
    return v;
}
