// spl_expression.c - the expressions of "eval" and "where".
//
// Search Reference, "eval": NOT binds tighter than AND, AND tighter than OR.
// Null compares as null, and "where" keeps what is true.  A field is in single
// quotes, or a bare name; text is in double quotes.

#include "spl_parts.h"

#include "base/ascii.h"
#include "base/strbuf.h"

enum { MAX_NESTING = 200 };

// ---- values --------------------------------------------------------------

SplValue spl_truth(bool truth)
{
    return (SplValue){.kind = SPL_TRUTH, .truth = truth};
}

SplValue spl_text(Str text)
{
    return (SplValue){.kind = SPL_TEXT, .text = text};
}

SplValue spl_of_number(double number)
{
    return (SplValue){.kind = SPL_NUMBER, .number = number};
}

bool spl_to_number(const SplValue *v, double *number)
{
    if (v->kind == SPL_NUMBER)
        *number = v->number;
    return v->kind == SPL_NUMBER ||
           (v->kind == SPL_TEXT && !v->literal && eval_number(v->text, number));
}

Str spl_as_text(Arena *a, const SplValue *v)
{
    if (v->kind != SPL_NUMBER)
        return v->text;
    return spl_text_of(a, v->number);
}

bool spl_as_values(Arena *a, const SplValue *v, const Str **values, size_t *n)
{
    *values = v->values;
    *n = v->count;
    if (v->kind == SPL_NULL)
        *n = 0;
    if (v->kind != SPL_NUMBER && v->kind != SPL_TEXT)
        return v->kind != SPL_TRUTH;
    Str *one = arena_array(a, Str, 1);
    one[0] = spl_as_text(a, v);
    *values = one;
    *n = 1;
    return true;
}

static SplValue null_value(void)
{
    return (SplValue){.kind = SPL_NULL};
}

// ---- fields --------------------------------------------------------------

// mvfilter() may look at one field only.
static SplValue nth_value(SplScope *s, const SplField *f)
{
    if (s->filtered.n > 0 && !str_eq(s->filtered, f->name))
        (void)spl_fail(s->text, "mvfilter() of two fields");
    s->filtered = f->name;
    return s->nth < f->count ? spl_text(f->values[s->nth]) : null_value();
}

static SplValue field_value(SplScope *s, Str name)
{
    const SplField *f = spl_find(s->event, name);
    if (f == NULL)
        return null_value();
    if (s->filtering)
        return nth_value(s, f);
    if (f->count == 1)
        return spl_text(f->values[0]);
    return (SplValue){
        .kind = SPL_VALUES, .values = f->values, .count = f->count};
}

// ---- calls ---------------------------------------------------------------

// mvfilter(EXPRESSION): read again for each value of the field in it.
static SplValue read_mvfilter(SplScope *s)
{
    SplScope in = *s;
    size_t from = s->text->at, n = 0;
    const SplField *f = NULL;
    Str *kept = NULL;
    in.filtering = true;
    do {
        s->text->at = from;
        SplValue v = spl_evaluate(&in);
        if (f == NULL && in.filtered.n > 0) {
            f = spl_find(s->event, in.filtered);
            kept = arena_array(s->arena, Str, f->count);
        }
        if (f != NULL && v.kind == SPL_TRUTH && v.truth)
            kept[n++] = f->values[in.nth];
    } while (f != NULL && s->text->problem == NULL && ++in.nth < f->count);
    spl_expect(s->text, STR(")"));
    if (n == 0)
        return null_value();
    return n == 1 ? spl_text(kept[0])
                  : (SplValue){.kind = SPL_VALUES, .values = kept, .count = n};
}

static SplValue read_call(SplScope *s, Str name)
{
    SplValue args[SPL_MAX_ARGS];
    size_t n = 0;
    if (str_eq(name, STR("mvfilter")))
        return read_mvfilter(s);
    spl_blanks(s->text);
    while (s->text->problem == NULL && spl_peek(s->text) != ')') {
        if (n == SPL_MAX_ARGS || (n > 0 && !spl_skip(s->text, STR(",")))) {
            (void)spl_fail(s->text, "no list of arguments");
            break;
        }
        args[n++] = spl_evaluate(s);
        spl_blanks(s->text);
    }
    spl_expect(s->text, STR(")"));
    return spl_call(s, name, args, n);
}

// ---- operands ------------------------------------------------------------

static SplValue read_name(SplScope *s)
{
    SplText *t = s->text;
    size_t from = t->at;
    while (is_word(spl_peek(t)) || (spl_peek(t) & 0x80) != 0)
        t->at++;
    Str word = str_slice(t->in, from, t->at);
    double number;
    if (spl_skip(t, STR("(")))
        return read_call(s, word);
    if (is_digit(word.n > 0 ? word.p[0] : 'x')) {
        while (is_alnum(spl_peek(t)) || spl_peek(t) == '.')
            t->at++;
        if (eval_number(str_slice(t->in, from, t->at), &number))
            return spl_of_number(number);
        (void)spl_fail(t, "no number");
    }
    if (word.n == 0)
        (void)spl_fail(t, "no operand");
    return field_value(s, word);
}

static SplValue read_operand(SplScope *s)
{
    SplText *t = s->text;
    spl_blanks(t);
    if (spl_skip(t, STR("("))) {
        if (++t->depth > MAX_NESTING)
            (void)spl_fail(t, "nested too deep");
        SplValue v = spl_evaluate(s);
        t->depth--;
        spl_blanks(t);
        spl_expect(t, STR(")"));
        return v;
    }
    if (spl_peek(t) == '"') {
        SplValue v = spl_text(spl_quoted(s->arena, t));
        v.literal = true;
        return v;
    }
    if (spl_skip(t, STR("'"))) {
        size_t end = str_find(t->in, '\'', t->at);
        Str name = str_slice(t->in, t->at, end);
        t->at = end;
        spl_expect(t, STR("'"));
        return field_value(s, name);
    }
    return read_name(s);
}

static SplValue read_signed(SplScope *s)
{
    double number;
    spl_blanks(s->text);
    if (!spl_skip(s->text, STR("-")))
        return read_operand(s);
    SplValue v = read_signed(s);
    return spl_to_number(&v, &number) ? spl_of_number(-number) : null_value();
}

// "*" and "/" are for numbers, and bind tighter than "+" and "-".  What a
// division by nothing is, is not relied on.
static SplValue read_product(SplScope *s)
{
    SplValue v = read_signed(s);
    for (;;) {
        double x, y;
        spl_blanks(s->text);
        char op = spl_peek(s->text);
        if (op != '*' && op != '/')
            return v;
        s->text->at++;
        SplValue other = read_signed(s);
        if (!spl_to_number(&v, &x) || !spl_to_number(&other, &y))
            v = null_value();
        else if (op == '/' && y == 0)
            (void)spl_fail(s->text, "a division by nothing");
        else
            v = spl_of_number(op == '*' ? x * y : x / y);
    }
}

// "." joins texts, "+" and "-" are for numbers.  Which of them binds tighter
// is nowhere relied on.
static SplValue combine(SplScope *s, char op, const SplValue *a,
                        const SplValue *b)
{
    double x, y;
    if (a->kind == SPL_NULL || b->kind == SPL_NULL)
        return null_value();
    if (op == '.') {
        StrBuf sb = sb_in(s->arena);
        sg_sb_put(&sb, spl_as_text(s->arena, a));
        sg_sb_put(&sb, spl_as_text(s->arena, b));
        return spl_text(sb_str(&sb));
    }
    if (!spl_to_number(a, &x) || !spl_to_number(b, &y))
        return null_value();
    return spl_of_number(op == '+' ? x + y : x - y);
}

static SplValue read_sum(SplScope *s)
{
    SplValue v = read_product(s);
    for (char first = 0;;) {
        spl_blanks(s->text);
        char op = spl_peek(s->text);
        if (op != '+' && op != '-' && op != '.')
            return v;
        if (first != 0 && (op == '.') != (first == '.'))
            (void)spl_fail(s->text, "'.' beside '+'");
        first = op;
        s->text->at++;
        SplValue other = read_product(s);
        v = combine(s, op, &v, &other);
    }
}

// ---- comparisons ---------------------------------------------------------

static int order_of(SplScope *s, const SplValue *a, const SplValue *b)
{
    double x, y;
    if (spl_to_number(a, &x) && spl_to_number(b, &y))
        return x < y ? -1 : x > y;
    Str p = spl_as_text(s->arena, a), q = spl_as_text(s->arena, b);
    size_t n = p.n < q.n ? p.n : q.n;
    int order = n > 0 ? memcmp(p.p, q.p, n) : 0;
    return order != 0 ? order : p.n < q.n ? -1 : p.n > q.n;
}

typedef struct Operator {
    const char *text;
    bool less, equal, greater;
} Operator;

static const Operator *read_operator(SplText *t)
{
    static const Operator rows[] = {
        {"==", false, true, false}, {"!=", true, false, true},
        {"<=", true, true, false},  {">=", false, true, true},
        {"<", true, false, false},  {">", false, false, true},
        {"=", false, true, false},
    };
    spl_blanks(t);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (spl_skip(t, str_of_literal(rows[i].text)))
            return &rows[i];
    return NULL;
}

static SplValue read_comparison(SplScope *s)
{
    SplValue a = read_sum(s);
    const Operator *op = read_operator(s->text);
    if (op == NULL)
        return a;
    SplValue b = read_sum(s);
    if (a.kind == SPL_VALUES || b.kind == SPL_VALUES)
        (void)spl_fail(s->text, "several values compared");
    if (a.kind == SPL_NULL || b.kind == SPL_NULL || s->text->problem != NULL)
        return null_value();
    int order = order_of(s, &a, &b);
    return spl_truth(order < 0    ? op->less
                     : order == 0 ? op->equal
                                  : op->greater);
}

// ---- three-valued logic --------------------------------------------------

static bool is(const SplValue *v, bool truth)
{
    return v->kind == SPL_TRUTH && v->truth == truth;
}

static SplValue read_not(SplScope *s)
{
    if (!spl_word(s->text, STR("NOT")))
        return read_comparison(s);
    SplValue v = read_not(s);
    return v.kind == SPL_TRUTH ? spl_truth(!v.truth) : null_value();
}

// 'decides' is false for AND, true for OR.
static SplValue both(const SplValue *a, const SplValue *b, bool decides)
{
    if (is(a, decides) || is(b, decides))
        return spl_truth(decides);
    return is(a, !decides) && is(b, !decides) ? spl_truth(!decides)
                                              : null_value();
}

static SplValue read_and(SplScope *s)
{
    SplValue v = read_not(s);
    while (spl_word(s->text, STR("AND"))) {
        SplValue other = read_not(s);
        v = both(&v, &other, false);
    }
    return v;
}

SplValue spl_evaluate(SplScope *s)
{
    SplValue v = read_and(s);
    while (spl_word(s->text, STR("OR"))) {
        SplValue other = read_and(s);
        v = both(&v, &other, true);
    }
    return v;
}
