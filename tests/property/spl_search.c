// spl_search.c - the command "search".
//
// Search Manual, "Boolean expressions": NOT binds tightest, then OR, then the
// AND that is not written.  "Comparison expressions": "=" compares text without
// case, "1" is not "1.0"; "<" and ">" compare numbers as numbers and all else
// lexicographically.  "CIDR matching": a network finds the addresses in it.  A
// field with several values matches where one of them does.

#include "spl_parts.h"

#include "base/ascii.h"

enum { MAX_NESTING = 200 };

enum { LONGEST = sizeof((EvalPattern *)NULL)->codes / sizeof(int) };

// False: it has wildcards.
static bool plain_text(const EvalPattern *p, char *buf, Str *text)
{
    for (size_t i = 0; i < p->n; i++) {
        if (p->codes[i] < 0)
            return false;
        buf[i] = (char)p->codes[i];
    }
    *text = str_of(buf, p->n);
    return true;
}

// ---- comparisons ---------------------------------------------------------

// Quotes make no difference to a network, or to a wildcard.
static bool is_equal(const EvalPattern *p, Str value)
{
    char buf[LONGEST];
    Str text;
    if (plain_text(p, buf, &text) && eval_is_network(text))
        return eval_in_network(value, text);
    return eval_pattern_match(p, value, false);
}

static bool any_equal(const EvalPattern *p, const SplField *f)
{
    for (size_t i = 0; f != NULL && i < f->count; i++)
        if (is_equal(p, f->values[i]))
            return true;
    return false;
}

static int order_of(Str a, Str b)
{
    double x, y;
    if (eval_number(a, &x) && eval_number(b, &y))
        return x < y ? -1 : x > y;
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n > 0 ? memcmp(a.p, b.p, n) : 0;
    return order != 0 ? order : a.n < b.n ? -1 : a.n > b.n;
}

// "!=" wants the field.  With several values it is not documented enough.
static bool differs(SplText *t, const SplField *f)
{
    spl_blanks(t);
    EvalPattern p = spl_pattern(t);
    if (f != NULL && f->count > 1)
        return spl_fail(t, "'!=' of several values");
    return f != NULL && !any_equal(&p, f);
}

static bool compare(SplText *t, const SplField *f, char op)
{
    bool or_equal = spl_skip(t, STR("=")), found = false;
    spl_blanks(t);
    Str text = spl_bare(t);
    for (size_t i = 0; f != NULL && i < f->count; i++) {
        int order = order_of(f->values[i], text);
        found |= (op == '<' ? order < 0 : order > 0) || (or_equal && !order);
    }
    return found;
}

static bool read_list(SplText *t, const SplField *f)
{
    bool found = false;
    do {
        spl_blanks(t);
        EvalPattern p = spl_pattern(t);
        found |= any_equal(&p, f);
    } while (spl_skip(t, STR(",")));
    spl_expect(t, STR(")"));
    return found;
}

// ---- keywords ------------------------------------------------------------

// segmenters.conf: what separates terms, the major and the minor ones.
static bool is_breaker(Str raw, size_t at)
{
    return at >= raw.n ||
           strchr("[]<>(){}|!;,'\"*\n\r \t&?+/:=@.-$#%\\_", raw.p[at]) != NULL;
}

// Does the pattern match at 'at', as whole terms where it has no "*"?
static bool finds_at(const EvalPattern *p, Str raw, size_t at)
{
    if (at > 0 && !is_breaker(raw, at - 1) && p->codes[0] != EVAL_MANY &&
        !is_breaker(raw, at))
        return false;
    for (size_t end = at; end <= raw.n; end++) {
        bool whole = end == 0 || is_breaker(raw, end) ||
                     is_breaker(raw, end - 1) ||
                     p->codes[p->n - 1] == EVAL_MANY;
        if (whole && eval_pattern_match(p, str_slice(raw, at, end), false))
            return true;
    }
    return false;
}

static bool find_keyword(const SplEvent *e, const EvalPattern *p)
{
    const SplField *raw = spl_find(e, STR("_raw"));
    if (raw == NULL || p->n == 0)
        return false;
    if (p->codes[0] == EVAL_MANY && p->codes[p->n - 1] == EVAL_MANY)
        return eval_pattern_match(p, raw->values[0], false);
    for (size_t at = 0; at <= raw->values[0].n; at++)
        if (finds_at(p, raw->values[0], at))
            return true;
    return false;
}

// Bare words are refused but "*" and numbers: "OR" would be one.
static bool read_keyword(SplText *t, const SplEvent *e)
{
    double number;
    if (spl_skip(t, STR("*")))
        return true;
    if (spl_peek(t) != '"') {
        size_t from = t->at;
        if (!eval_number(spl_bare(t), &number))
            return spl_fail(t,
                            "a bare word, or a comparison that is not known");
        t->at = from;
    }
    EvalPattern p = spl_pattern(t);
    return t->problem == NULL && find_keyword(e, &p);
}

// Blanks may precede it.
static bool is_operator(SplText *t)
{
    size_t from = t->at;
    spl_blanks(t);
    if (t->at < t->in.n && strchr("=<>!", spl_peek(t)) != NULL)
        return true;
    t->at = from;
    return str_starts(str_slice(t->in, t->at, t->in.n), STR(" IN ("));
}

// Search Reference, "search", "Time modifiers": these say where to look, not
// what a field holds.
static bool is_modifier(Str name)
{
    static const char *const names[] = {
        "earliest",  "latest",      "_index_earliest",    "_index_latest",
        "eventtype", "savedsearch", "savedsplunk",        "tag",
        "hosttag",   "daysago",     "searchtimespanhours"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_of_literal(names[i])))
            return true;
    return false;
}

static bool read_term(SplText *t, const SplEvent *e)
{
    size_t from = t->at;
    bool quoted = spl_peek(t) == '"';
    Str name = spl_name(t);
    if (!is_operator(t)) {
        t->at = from;
        return read_keyword(t, e);
    }
    if (!quoted && is_modifier(name))
        return spl_fail(t, "a modifier of the search");
    const SplField *f = spl_find(e, name);
    if (spl_skip(t, STR(" IN (")))
        return read_list(t, f);
    if (spl_skip(t, STR("!=")))
        return differs(t, f);
    char op = spl_peek(t);
    t->at++;
    spl_blanks(t);
    if (op == '!')
        return spl_fail(t, "'!' without '='");
    if (op != '=')
        return compare(t, f, op);
    EvalPattern p = spl_pattern(t);
    return any_equal(&p, f);
}

// ---- the search ----------------------------------------------------------

typedef bool SplTermFn(SplText *t, const SplEvent *e);

static bool read_primary(SplText *t, const SplEvent *e)
{
    spl_blanks(t);
    if (!spl_skip(t, STR("(")))
        return read_term(t, e);
    if (++t->depth > MAX_NESTING)
        return spl_fail(t, "nested too deep");
    bool found = spl_search(t, e);
    t->depth--;
    spl_expect(t, STR(")"));
    return found;
}

static bool read_not(SplText *t, const SplEvent *e)
{
    bool negated = false;
    while (spl_word(t, STR("NOT")))
        negated = !negated;
    return read_primary(t, e) != negated;
}

static bool read_any(SplText *t, const SplEvent *e)
{
    bool found = read_not(t, e);
    while (spl_word(t, STR("OR")))
        found |= read_not(t, e);
    return found;
}

// Up to what cannot be part of an AND.
static bool read_all(SplText *t, const SplEvent *e, SplTermFn *term)
{
    bool found = term(t, e);
    for (;;) {
        size_t from = t->at;
        spl_blanks(t);
        char c = spl_peek(t);
        bool or = t->and_first && spl_word(t, STR("OR"));
        if (or)
            t->at = from;
        if (or || t->at >= t->in.n || c == ')' || c == '|' || c == ']')
            return found;
        found &= term(t, e);
    }
}

bool spl_search(SplText *t, const SplEvent *e)
{
    if (!t->and_first)
        return read_all(t, e, read_any);
    bool found = read_all(t, e, read_not);
    while (spl_word(t, STR("OR")))
        found |= read_all(t, e, read_not);
    return found;
}
