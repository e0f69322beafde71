// kql_eval.c - queries of Kibana, read and evaluated in one pass.

#include "kql_eval.h"

#include "base/ascii.h"
#include "base/utf8.h"

typedef struct Kql {
    Str in;
    size_t at;
    const Event *event;
    bool bad; // not a query
    unsigned depth;
} Kql;

// A name or value, its escapes resolved.
typedef struct Literal {
    EvalPattern pattern;
    bool quoted;
} Literal;

enum { MAX_NESTING = 200 };

// ---- characters ----------------------------------------------------------

static char peek(const Kql *k)
{
    return k->at < k->in.n ? k->in.p[k->at] : '\0';
}

static bool fail(Kql *k)
{
    k->bad = true;
    k->at = k->in.n; // nothing more to read
    return false;
}

static size_t skip_blanks(Kql *k)
{
    size_t from = k->at;
    while (k->at < k->in.n && is_blank(peek(k)))
        k->at++;
    return k->at - from;
}

static bool skip(Kql *k, char c)
{
    if (k->at == k->in.n || peek(k) != c)
        return false;
    k->at++;
    return true;
}

// "or" and "and" with blanks around them, "not" with blanks after it.
static bool skip_keyword(Kql *k, Str word, bool before)
{
    size_t from = k->at;
    bool apart = skip_blanks(k) > 0 || !before;
    Str rest = str_slice(k->in, k->at, k->in.n);
    if (apart && rest.n > word.n &&
        str_eq_fold(str_slice(rest, 0, word.n), word)) {
        k->at += word.n;
        if (skip_blanks(k) > 0)
            return true;
    }
    k->at = from;
    return false;
}

// A keyword ends unquoted text, even inside a word: "can|not access".
static bool at_keyword(const Kql *k)
{
    Kql copy = *k;
    return skip_keyword(&copy, STR("or"), true) ||
           skip_keyword(&copy, STR("and"), true) ||
           (!is_blank(peek(k)) && skip_keyword(&copy, STR("not"), false));
}

// ---- literals ------------------------------------------------------------

static int control_of(char c)
{
    return c == 't' ? '\t' : c == 'r' ? '\r' : c == 'n' ? '\n' : 0;
}

// The four digits of "\uXXXX" as UTF-8.
static void read_code(Kql *k, EvalPattern *p)
{
    uint32_t code = 0;
    for (int i = 0; i < 4; i++) {
        int digit = hex_value(peek(k));
        if (digit < 0) {
            fail(k);
            return;
        }
        code = code << 4 | (uint32_t)digit;
        k->at++;
    }
    if (code >= 0x80)
        eval_pattern_put(p, code < 0x800 ? (int)(0xC0 | code >> 6)
                                         : (int)(0xE0 | code >> 12));
    if (code >= 0x800)
        eval_pattern_put(p, (int)(0x80 | (code >> 6 & 0x3F)));
    eval_pattern_put(p, (int)(code < 0x80 ? code : 0x80 | (code & 0x3F)));
}

static Literal read_quoted(Kql *k)
{
    Literal l = {.quoted = true};
    while (!k->bad && !skip(k, '"')) {
        if (k->at == k->in.n) {
            fail(k);
            break;
        }
        char c = k->in.p[k->at++], next = peek(k);
        bool escaped =
            c == '\\' && (next == '"' || next == '\\' || control_of(next) != 0);
        if (c == '\\' && next == 'u') {
            k->at++;
            read_code(k, &l.pattern);
            continue;
        }
        if (escaped) {
            c = control_of(next) != 0 ? (char)control_of(next) : next;
            k->at++;
        }
        eval_pattern_put(&l.pattern, (unsigned char)c);
    }
    return l;
}

static void put_word(Kql *k, EvalPattern *p, size_t n)
{
    for (; n > 0; n--)
        eval_pattern_put(p, (unsigned char)k->in.p[k->at++]);
}

// After a backslash: rules 1 to 4 of the grammar, in their order.
static void read_escape(Kql *k, EvalPattern *p)
{
    char c = peek(k);
    Str rest = str_slice(k->in, k->at, k->in.n);
    Str two = str_slice(rest, 0, rest.n < 2 ? rest.n : 2);
    Str three = str_slice(rest, 0, rest.n < 3 ? rest.n : 3);
    if (control_of(c) != 0) {
        eval_pattern_put(p, control_of(c));
        k->at++;
    } else if (c != '\0' && strchr("\\():<>\"*{}", c) != NULL) {
        put_word(k, p, 1);
    } else if (c == 'u') {
        k->at++;
        read_code(k, p);
    } else if (str_eq_fold(two, STR("or"))) {
        put_word(k, p, 2);
    } else if (str_eq_fold(three, STR("and")) ||
               str_eq_fold(three, STR("not"))) {
        put_word(k, p, 3);
    } else {
        fail(k);
    }
}

static void trim(EvalPattern *p)
{
    size_t from = 0;
    while (p->n > 0 && p->codes[p->n - 1] > 0 &&
           is_blank((char)p->codes[p->n - 1]))
        p->n--;
    while (from < p->n && p->codes[from] > 0 && is_blank((char)p->codes[from]))
        from++;
    memmove(p->codes, p->codes + from, (p->n - from) * sizeof *p->codes);
    p->n -= from;
}

static Literal read_literal(Kql *k)
{
    Literal l = {.quoted = false};
    if (skip(k, '"'))
        return read_quoted(k);
    size_t from = k->at;
    while (k->at < k->in.n && !at_keyword(k)) {
        char c = peek(k);
        if (strchr("():<>\"{}", c) != NULL)
            break;
        k->at++;
        if (c == '\\')
            read_escape(k, &l.pattern);
        else
            eval_pattern_put(&l.pattern,
                             c == '*' ? EVAL_MANY : (unsigned char)c);
    }
    if (k->at == from)
        fail(k);
    trim(&l.pattern);
    return l;
}

// ---- comparisons ---------------------------------------------------------

typedef struct Field {
    char name[64];
    size_t n;
    const Str *value; // NULL: missing
} Field;

// False: wildcards, or too long.
static bool text_of(const EvalPattern *p, char *buf, size_t size)
{
    for (size_t i = 0; i < p->n; i++) {
        if (p->codes[i] < 0 || i + 1 >= size)
            return false;
        buf[i] = (char)p->codes[i];
    }
    buf[p->n] = '\0';
    return true;
}

static bool is_plain(const Literal *l, Str word)
{
    char buf[16];
    return !l->quoted && text_of(&l->pattern, buf, sizeof buf) &&
           str_eq(str_of(buf, l->pattern.n), word);
}

static bool is_found(Kql *k, const Field *f, const Literal *l)
{
    char buf[512];
    if (is_plain(l, STR("null")) || (!l->quoted && l->pattern.n == 0))
        return fail(k);
    if (f->value == NULL)
        return false;
    if (str_eq(str_of(f->name, f->n), STR("ip")) && l->quoted &&
        text_of(&l->pattern, buf, sizeof buf))
        return eval_in_network(*f->value, str_of(buf, l->pattern.n));
    return eval_pattern_match(&l->pattern, *f->value, true);
}

static bool read_values(Kql *k, const Field *f);

static bool read_value(Kql *k, const Field *f)
{
    bool negated = skip_keyword(k, STR("not"), false);
    skip_blanks(k);
    if (skip(k, '(')) {
        if (++k->depth > MAX_NESTING)
            return fail(k);
        bool found = read_values(k, f);
        k->depth--;
        skip_blanks(k);
        if (!skip(k, ')'))
            return fail(k);
        return found != negated;
    }
    Literal l = read_literal(k);
    return !k->bad && is_found(k, f, &l) != negated;
}

static bool read_value_chain(Kql *k, const Field *f)
{
    bool found = read_value(k, f);
    while (skip_keyword(k, STR("and"), true))
        found &= read_value(k, f);
    return found;
}

static bool read_values(Kql *k, const Field *f)
{
    bool found = read_value_chain(k, f);
    while (skip_keyword(k, STR("or"), true))
        found |= read_value_chain(k, f);
    return found;
}

static bool read_range(Kql *k, const Field *f)
{
    char op = k->in.p[k->at++], buf[64];
    bool or_equal = skip(k, '=');
    double a, b;
    skip_blanks(k);
    Literal l = read_literal(k);
    if (k->bad || !text_of(&l.pattern, buf, sizeof buf) ||
        !eval_number(str_of(buf, l.pattern.n), &b))
        return fail(k);
    if (f->value == NULL || !eval_number(*f->value, &a))
        return false;
    return (op == '<' ? a < b : a > b) || (or_equal && a == b);
}

// ---- the query -----------------------------------------------------------

static bool read_expression(Kql *k)
{
    Field f = {.n = 0};
    Literal name = read_literal(k);
    if (k->bad || !text_of(&name.pattern, f.name, sizeof f.name) ||
        is_plain(&name, STR("null")) || is_plain(&name, STR("true")) ||
        is_plain(&name, STR("false")))
        return fail(k);
    f.n = name.pattern.n;
    f.value = event_get(k->event, str_of(f.name, f.n));
    skip_blanks(k);
    if (peek(k) == '<' || peek(k) == '>')
        return read_range(k, &f);
    if (!skip(k, ':'))
        return fail(k); // a value without a field
    skip_blanks(k);
    if (at_keyword(k))
        return fail(k); // "a:not b"
    return read_value(k, &f);
}

static bool read_or(Kql *k);

static bool read_group(Kql *k)
{
    if (!skip(k, '('))
        return read_expression(k);
    if (++k->depth > MAX_NESTING)
        return fail(k);
    skip_blanks(k);
    bool found = read_or(k);
    k->depth--;
    skip_blanks(k);
    if (!skip(k, ')'))
        return fail(k);
    return found;
}

// "not not" is an error: no other follows a "not".
static bool read_not(Kql *k)
{
    bool negated = skip_keyword(k, STR("not"), false);
    return read_group(k) != negated;
}

static bool read_and(Kql *k)
{
    bool found = read_not(k);
    while (skip_keyword(k, STR("and"), true))
        found &= read_not(k);
    return found;
}

static bool read_or(Kql *k)
{
    bool found = read_and(k);
    while (skip_keyword(k, STR("or"), true))
        found |= read_and(k);
    return found;
}

int kql_eval(Str query, const Event *event)
{
    Kql k = {.in = query, .event = event};
    skip_blanks(&k);
    bool found = read_or(&k);
    skip_blanks(&k);
    if (k.bad || k.at < k.in.n)
        return -1;
    return found;
}
